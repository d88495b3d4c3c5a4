import simplemma
from hypothesis import given
from hypothesis import strategies as st

from tawatur.lexicon.lemmas import is_listed, lemma

WORDS = st.text(alphabet="ابتةدرسكلمنهويىءأإؤئقف", min_size=1, max_size=7)


def test_a_listed_word_leads_to_its_lemma():
    assert is_listed("المدارس")
    assert lemma("المدارس") == "مدرسة"


def test_what_hangs_on_a_word_is_for_simplemma_to_undo():
    assert not is_listed("بالمدرسة")
    assert lemma("بالمدرسة") == "مدرسة"


@given(WORDS)
def test_the_list_answers_as_simplemma_does(word):
    assert is_listed(word) == simplemma.is_known(word, lang="ar")
    assert lemma(word) == simplemma.lemmatize(word, lang="ar")
