"""A text may end with any word of time, without a full stop; every sentence is invented."""

from __future__ import annotations

import pytest

from tawatur.lexicon import data_folder
from tawatur.lexicon.source import rows

WORDS = sorted(
    {
        word
        for row in rows(data_folder(), "dates/*.yaml")
        for word in row.texts("words")
        if len(word.split()) < 3
    }
)


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("المشروع متوقف منذ لحظات", "لحظات", "PAST_REF"),
        ("المشروع متوقف لفترة", "فترة", "PXX"),
        ("توقف العمل طوال الأربعة الأيام الماضية", "الأربعة الأيام الماضية", "P4D"),
        ("ينزل المطر خلال الثلاث الساعات المقبلة", "الثلاث الساعات المقبلة", "PT3H"),
    ],
)
def test_a_time_ends_its_text(values, text: str, words: str, value: str) -> None:
    assert values(text) == [(words, value)]


@pytest.mark.parametrize("lead", ["المشروع متوقف منذ", "المشروع متوقف", "العمل في", "من"])
def test_no_word_of_time_at_the_end_is_too_much(values, lead: str) -> None:
    assert len(WORDS) > 1000
    for word in WORDS:
        for found, _ in values(f"{lead} {word}"):
            assert found in f"{lead} {word}"
