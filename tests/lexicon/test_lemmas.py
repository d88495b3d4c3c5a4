import pytest
import simplemma
from hypothesis import given, settings
from hypothesis import strategies as st

from tawatur.lexicon.lemmas import WordList, folded_lemma, is_listed, lemma

WORDS = st.text(alphabet="ابتةدرسكلمنهويىءأإؤئقف", min_size=1, max_size=7)


def test_a_listed_word_leads_to_its_lemma():
    assert is_listed("المدارس")
    assert lemma("المدارس") == "مدرسة"


def test_what_hangs_on_a_word_is_for_simplemma_to_undo():
    assert not is_listed("بالمدرسة")
    assert lemma("بالمدرسة") == "مدرسة"


@settings(deadline=None)  # the first word loads both lists
@given(WORDS)
def test_the_list_answers_as_simplemma_does(word):
    assert is_listed(word) == simplemma.is_known(word, lang="ar")
    assert lemma(word) == simplemma.lemmatize(word, lang="ar")


def test_a_folded_word_leads_to_its_folded_lemma():
    assert folded_lemma("المدارس") == "مدرسه"
    assert folded_lemma("كلمهليستهنا") is None


@given(st.dictionaries(WORDS, WORDS))
def test_a_word_list_holds_what_it_was_made_of(table):
    assert dict(WordList.of(table)) == table
    assert len(WordList.of(table)) == len(table)


def test_a_word_that_lies_within_another_is_not_found():
    made = WordList.of({"المدارس": "مدرسة"})
    assert made["المدارس"] == "مدرسة"
    assert "مدارس" not in made
    assert "" not in made
    with pytest.raises(KeyError):
        made["درس"]
