"""An adjective of the other gender, or a place behind a whole name, is no part of a body's name."""

from collections.abc import Callable

import pytest

Names = Callable[[str], set[str]]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وحضر المدير عروض النادي الصيفية ثم شكر النادي منظميها.", "النادي"),
        ("ونوقشت برامج المعهد التدريبية قبل أن يعلن المعهد أسماء الفائزين.", "المعهد"),
        ("ودخلت القوات الحكومية القرية مساء.", "القوات الحكومية"),
        ("وحاصرت القوات الحكومية المدينة أسبوعا.", "القوات الحكومية"),
        ("وأعلنت الفصائل الفلسطينية أن الهدنة بدأت.", "الفصائل الفلسطينية"),
        ("وأعلن المجلس البلدي أن السوق سيفتح.", "المجلس البلدي"),
    ],
)
def test_a_body_is_named_without_what_is_not_its_own(names: Names, text: str, name: str) -> None:
    assert name in names(text)
