from tawatur.lexicon import load_lexicon
from tawatur.model import Annotated, Article, Span
from tawatur.pipeline import annotate
from tawatur.stories.claims.sheets import sheet
from tawatur.text import sentences

TEXT = "أعلن الوزير: «وصلت الشحنة». ثم غادر القاعة."


def test_a_stretch_holds_the_words_that_begin_in_it():
    made = sheet(annotate(Article("a", TEXT), load_lexicon()))
    quoted = Span(TEXT.index("وصلت"), TEXT.index("»") + 1)
    assert [t.key for t in made.within(quoted)] == ["وصلت", "الشحنه", "»"]
    assert made.keys(quoted) == ["وصلت", "الشحنه"]


def test_every_letter_lies_in_one_sentence_and_nothing_behind_the_text_does():
    made = sheet(Annotated(Article("a", TEXT), (), (), (), (), ()))
    assert made.sentences == sentences(TEXT)
    for at in range(len(TEXT)):
        assert at in range(*(made.sentence(at).start, made.sentence(at).end))
    assert made.sentence(len(TEXT)) is None
    assert sheet(Annotated(Article("b", ""), (), (), (), (), ())).sentence(0) is None
