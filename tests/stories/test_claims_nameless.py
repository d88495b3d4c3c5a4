"""Facts about who has a name: what people are told to be, and no more, leaves them without one; all names are invented."""

from __future__ import annotations

import pytest

from tawatur.lexicon import load_lexicon
from tawatur.model import Link
from tawatur.stories.claims.nameless import is_nameless, is_undescribed


def link(name: str) -> Link:
    return Link(f"key:{name}:person", name, "person")


@pytest.mark.parametrize(
    "name",
    [
        "صاحب حساب مجهول",
        "مستخدم مجهول",
        "صفحة",
        "حسابات",
        "أحد السكان",
        "إحدى الأمهات",
        "موظف بالبلدية",
        "سائق شاحنة",
        "حارس في المدرسة",
        "صديق للعائلة",
        "ناجون",
        "أهالي الحي",
        "عضوان",
    ],
)
def test_a_description_is_no_name(name: str) -> None:
    assert is_nameless(link(name), load_lexicon())


@pytest.mark.parametrize(
    "name", ["مدير المدرسة", "عضو المجلس البلدي", "سالم الراشد", "حارس أحمد", "نقابة الصيادلة"]
)
def test_who_is_told_by_something_definite_has_one(name: str) -> None:
    assert not is_nameless(link(name), load_lexicon())


@pytest.mark.parametrize("name", ["صاحب حساب مجهول", "مستخدم", "أحد المتابعين", "مغردون", "متصل بالبرنامج"])
def test_who_wrote_on_the_net_may_be_anybody(name: str) -> None:
    assert is_undescribed(name, load_lexicon())


@pytest.mark.parametrize("name", ["أحد السكان", "مهندس في البلدية", "مصدر في النادي"])
def test_who_is_told_by_more_is_described(name: str) -> None:
    assert not is_undescribed(name, load_lexicon())
