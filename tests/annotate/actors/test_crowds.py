"""People are known by what they are called: who is called with fewer of the same words is the same."""

from collections.abc import Callable

import pytest

from tawatur.annotate.actors import Cast


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        ("قال مفتشو مكتب العمل إن العمل بدأ. وغادر المفتشون.", "مفتشو مكتب العمل", "المفتشون"),
        ("قال عدد من السكان إن الماء انقطع. ثم غادر السكان.", "عدد من السكان", "السكان"),
        ("هاجم مقاتلو طالبان القرية. وانسحبت حركة طالبان.", "مقاتلو طالبان", "حركة طالبان"),
        ("أكدت حركة طالبان ذلك. وقال عناصر الحركة إن عناصر طالبان عادوا.", "حركة طالبان", "عناصر طالبان"),
    ],
)
def test_the_same_people_called_otherwise_are_one(
    found: Callable[..., dict[str, list[str]]], text: str, one: str, other: str
) -> None:
    assert any({one, other} <= set(mentions) for mentions in found(text).values())


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        ("قال سكان الحي إن الماء انقطع. وأكد سكان القرية ذلك.", "سكان الحي", "سكان القرية"),
        ("قال أحد السكان إن الماء انقطع. ثم غادر السكان.", "أحد السكان", "السكان"),
        ("هاجم سكان القرية حركة طالبان.", "سكان القرية", "حركة طالبان"),
    ],
)
def test_other_people_are_others(
    found: Callable[..., dict[str, list[str]]], text: str, one: str, other: str
) -> None:
    assert not any({one, other} <= set(mentions) for mentions in found(text).values())


def test_fighters_are_their_movement(cast: Callable[..., Cast]) -> None:
    who = cast("هاجم مقاتلو طالبان القرية. وانسحبت حركة طالبان.")
    assert [a.type for a in who.actors] == ["group"]
