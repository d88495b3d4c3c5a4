"""Where an expression may begin: a place that is left out must open none."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tawatur.annotate.dates.grammar import expressions
from tawatur.annotate.dates.words import Words, first_names, words
from tawatur.annotate.reading import reading
from tawatur.lexicon import data_folder, load_lexicon
from tawatur.lexicon.calendar import examples
from tawatur.model import Article


def read(text: str) -> Words:
    lexicon = load_lexicon()
    return words(reading(Article("x", text)), lexicon.calendar, first_names(lexicon.actors))


def openers(text: str) -> list[str]:
    w = read(text)
    return [w.key(at) for at in w.openers]


@pytest.mark.parametrize(
    "text",
    [
        "هذا الرجل وكل من معه",
        "خمسة رجال وعشرون طفلا",
        "فاز 3-1 بعد أن خسر 12.5 مليون دولار",
        "أكثر من 40 قتيلا (15) جريحا",
        "الأول في ترتيبه، وعدد من اللاعبين",
        "لم يعلن ذلك",
    ],
)
def test_what_nothing_of_time_follows_opens_nothing(text: str) -> None:
    assert openers(text) == []


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("هذا الشهر", "هذا"),
        ("خمسة آلاف سنة", "خمسه"),
        ("12.5 عاما", "12"),
        ("5 - 7 يونيو", "5"),
        ("100 مليون سنة", "100"),
        ("أكثر من 40 يوما", "اكثر"),
        ("الرابع، الخامس من يونيو", "الرابع"),
        ("الساعة (11:59) مساء", "الساعه"),
        ("العشرين من هذا الشهر", "العشرين"),
    ],
)
def test_what_goes_on_as_a_time_opens_one(text: str, first: str) -> None:
    assert openers(text)[0] == first


def test_no_example_begins_where_nothing_may() -> None:
    calendar = load_lexicon().calendar
    for example in examples(data_folder()):
        w = read(example.text)
        places = range(len(w.atoms))
        everywhere = tuple(at for at in places if w.key(at) in calendar.openers or at in w.numbers)
        assert expressions(w) == expressions(replace(w, openers=everywhere)), example.text
