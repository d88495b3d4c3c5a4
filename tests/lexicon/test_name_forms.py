"""What the letters of a word tell: ordinary Arabic or a foreign name."""

import pytest

from tawatur.lexicon import load_lexicon
from tawatur.lexicon.name_forms import ENDED, JOINED, LISTED
from tawatur.text import fold_word

FORMS = load_lexicon().actors.forms


@pytest.mark.parametrize(
    ("word", "how"),
    [("منافذ", LISTED), ("والمنافذ", JOINED), ("منافذها", ENDED), ("غلينهال", 0), ("بوليتش", 0)],
)
def test_a_word_is_ordinary_as_it_stands_or_without_what_is_joined_to_it(word: str, how: int) -> None:
    assert FORMS.ordinary(fold_word(word)) == how


def test_foreign_names_are_spelt_otherwise_than_arabic_words() -> None:
    names, words = ("ماكغريغور", "فيتشكوفيتس", "بولوفسكي"), ("منافذ", "استقبال", "مدرسة")
    assert min(map(FORMS.foreign, names)) > max(map(FORMS.foreign, map(fold_word, words)))


@pytest.mark.parametrize("word", ["غلينهال", "وغلينهال"])
def test_a_word_that_arabic_does_not_have_is_strange_behind_and_too(word: str) -> None:
    assert FORMS.is_strange(word)


@pytest.mark.parametrize("word", ["المنافذ", "منافذ", "لو", "Colby"])
def test_arabic_and_latin_words_are_not_strange(word: str) -> None:
    assert not FORMS.is_strange(fold_word(word))
