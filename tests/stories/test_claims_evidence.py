"""What two clauses show for one claim, and how it is weighed."""

import pytest

from tawatur.lexicon import load_lexicon
from tawatur.stories.claims.evidence import CONSTANT, HELD, Shown, Weights, shown
from tawatur.stories.claims.likeness import likeness, meeting, side
from tawatur.stories.claims.terms import clause
from tawatur.text import tokens

LEXICON = load_lexicon().claims


def seen(a, b):
    one, other = (side(clause(tokens(text), text, LEXICON)) for text in (a, b))
    met = meeting(one.clause, other.clause, LEXICON)
    like = likeness(one, other, LEXICON, met)
    return like, shown(one, other, met, like)


def test_everything_that_is_shown_has_a_weight_and_nothing_else_has_one():
    assert set(LEXICON.evidence) == {CONSTANT, *HELD, *Shown._fields}


@pytest.mark.parametrize(
    ("name", "more", "less"),
    [
        ("telling", "أغلقت الشرطة الجسر الخشبي القديم.", "صورت البلدية الجسر."),
        ("alone", "أغلقت الشرطة السوق والمدرسة والحديقة.", "أغلقت الشرطة الجسر القديم."),
        ("unmet", "الشرطة أغلقت السوق.", "الشرطة أغلقت الجسر."),
        ("acts", "أغلقت الشرطة الجسر.", "صورت الشرطة الجسر."),
        ("verbless", "الجسر القديم فوق الوادي.", "أغلقت الشرطة الجسر القديم."),
        ("mood", "ستغلق الشرطة الجسر القديم.", "أغلقت الشرطة الجسر القديم أمس."),
        ("uncounted", "أغلقت الشرطة الجسر القديم 12 يوما.", "أغلقت الشرطة الجسر القديم."),
        ("depth", "انتقدت اللجنة القرار الذي أغلق الجسر القديم.", "أغلقت الشرطة الجسر القديم."),
    ],
)
def test_each_thing_is_seen_where_it_is(name, more, less):
    told = "الشرطة أغلقت الجسر القديم."
    assert getattr(seen(told, more)[1], name) > getattr(seen(told, less)[1], name)


def test_figures_that_both_have_speak_for_one_claim():
    assert seen("باعت المزارع 420 طنا من التمور.", "بيع 420 طنا من التمور.")[1].figures
    assert not seen("باعت المزارع 420 طنا من التمور.", "بيع التمور.")[1].figures


def test_the_same_words_are_likelier_one_claim_than_a_shared_topic():
    weights = Weights(LEXICON.evidence)
    same = seen("أغلقت الشرطة الجسر القديم أمام الشاحنات.", "أغلقت الشرطة أمس الجسر القديم أمام الشاحنات.")
    topic = seen("أغلقت الشرطة الجسر القديم أمام الشاحنات.", "الجسر القديم أقدم جسور المدينة.")
    assert weights.likely(*same) > 0.6 > weights.likely(*topic)


def test_what_frames_a_clause_is_neither_told_nor_a_clause_around_it():
    told = "الخطر الأكبر على الواحة هو الجراد."
    plain = seen(told, "الجراد أكبر تهديد للواحة.")[1]
    framed = seen(told, "كررت الوزارة رأيها الذي يرى أن الجراد أكبر تهديد للواحة.")[1]
    assert framed.alone == pytest.approx(plain.alone, abs=0.15)
    assert framed.depth == plain.depth
