"""Days that are counted from what the title begins, and halves of a programme; every sentence is invented."""

from __future__ import annotations

import pytest

from tawatur.annotate.dates import times
from tawatur.annotate.reading import reading
from tawatur.lexicon import load_lexicon
from tawatur.model import Article

MONDAY = "2025-06-23"


def values(text: str, title: str | None = None) -> list[tuple[str, str | None]]:
    found = times(reading(Article("x", text, title=title, published=MONDAY)), load_lexicon())
    return [(text[t.span.start : t.span.end], t.value) for t in found]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("وتقام في اليوم الثالث أمسية شعرية", "اليوم الثالث", "2025-06-28"),
        ("ويختتم المهرجان يومه الثاني بمسرحية", "يومه الثاني", "2025-06-27"),
    ],
)
def test_days_are_counted_from_the_day_that_the_title_begins_with(text: str, words: str, value: str) -> None:
    assert values(text, "انطلاق مهرجان الخيول العربية الخميس المقبل") == [(words, value)]


@pytest.mark.parametrize(
    "title", [None, "أمسية شعرية الخميس المقبل", "انطلاق المهرجان", "انطلاق السباق الأحد وختامه الخميس"]
)
def test_days_of_something_that_no_day_begins_are_none(title: str | None) -> None:
    assert values("وتقام في اليوم الثالث أمسية شعرية", title) == []


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("زار الوفد المتحف أمس، وفي الفترة المسائية حضر حفلا", "الفترة المسائية", "2025-06-22TEV"),
        ("تفتتح الندوة الخميس. أما الفترة المسائية فتضم عرضا", "الفترة المسائية", "2025-06-26TEV"),
    ],
)
def test_a_half_of_a_programme_is_of_the_day_just_told(text: str, words: str, value: str) -> None:
    assert values(text)[-1] == (words, value)


@pytest.mark.parametrize("text", ["يدرس الطلاب في الفترة المسائية", "وصل أمس موظفو الفترة الصباحية"])
def test_shifts_of_no_day_are_none(text: str) -> None:
    assert all("الفترة" not in words for words, _ in values(text))
