"""What a verb with a pronoun says of that to which it points: «هجمات اعتبرتها المنظمة جرائم حرب», «أزمة عزاها خبراء إلى الجفاف»."""

from __future__ import annotations

from tawatur.annotate.statements.cues.frames import Cue
from tawatur.annotate.statements.cues.prepositions import preposition_at
from tawatur.annotate.statements.layout import PRONOUNS, Layout
from tawatur.annotate.statements.sources.beginnings import begins_noun
from tawatur.annotate.statements.sources.phrase_ends import is_finite
from tawatur.annotate.statements.sources.phrases import skip_adjuncts
from tawatur.annotate.statements.sources.subjects import subject_after
from tawatur.annotate.statements.speakers.doubts import is_known_speaker, is_somebody
from tawatur.lexicon.speech import Form
from tawatur.lexicon.title_words import Kind
from tawatur.text import fold_word

__all__ = ["judged"]

_OTHER = ("غير", "امرا")
_WHAT = ("ما", "بما", "مما", "لما", "كما", "وما")


def judged(lay: Layout, cue: Cue, stop: int) -> Cue | None:
    """Return the cue of such a verb, with what it says behind its subject; None where it says nothing so."""
    form = cue.form
    assert form is not None
    opens = _openings(lay, cue)
    if not opens or form.object not in PRONOUNS or cue.negated or _is_wording(lay, cue.first):
        return None
    marks = next((t for t in range(cue.last + 1, stop) if t in lay.openers), stop)
    # «اعتبرتها وزارة الصحة "خطوة مهمة" للسكان», «اعتبرتها صحيفة "الضفاف" خطوة»
    return _told(lay, cue, opens, stop, stop) or (
        _told(lay, cue, opens, marks, stop) if marks < stop else None
    )


def _told(lay: Layout, cue: Cue, opens: frozenset[str], reach: int, stop: int) -> Cue | None:
    """Return the cue where behind a subject that ends before `reach` stands what is said."""
    subject = subject_after(lay, cue.last, reach, clause=False)
    if subject is not None and not (is_known_speaker(lay, subject) or is_somebody(lay, cue, subject)):
        subject = None
    assert cue.form is not None
    if subject is None and (cue.relative or not _goes_on(cue.form)):
        return None
    if "" in opens and subject is not None and cue.form.part == "b" and not _is_one(lay, subject.first):
        # «تراها كثير من الشركات ضرورية»: what many hold, nobody has said it.
        return None
    at = skip_adjuncts(lay, cue.last if subject is None else subject.last, stop)
    if at >= stop:
        return None
    if "" in opens:
        if not _is_predicate(lay, at, own=subject is None):
            return None
        frame, token, start = "object", at, lay.read.tokens[at].start
    else:
        found = preposition_at(lay, at, opens)
        if found is None:
            return None
        frame, token, start = found.frame, found.token, found.start
    cue.subject, cue.order = subject, "after"
    cue.frame, cue.content, cue.content_start = frame, token, start
    # «عزته الشرطة إلى تماس كهربائي، | فيما سلم الموقع»: what stands beside the sentence is the outlet's.
    rest = range(token, lay.end_of(cue.first))
    pauses = (t for t in rest if lay.is_comma(t) and lay.word(t + 1, "clause openers"))
    cue.limit = next(pauses, 0)
    return cue


def _goes_on(form: Form) -> bool:
    """«رفض القرار واعتبره خطأ»; «ويعتبره خطأ», «ورآه خطأ» may be no more than a thought."""
    return bool(form.clitic) and form.part == "a" and "common" not in form.verb.flags


def _is_one(lay: Layout, t: int) -> bool:
    one = lay.named.get(t)
    return lay.word(t, "roles") or (one is not None and one.actor.type == "person")


def _openings(lay: Layout, cue: Cue) -> frozenset[str]:
    """Return what opens that which is said: a preposition, or "" for the second object of «اعتبر»."""
    assert cue.form is not None
    lemma = fold_word(cue.form.verb.lemma)
    if lemma in lay.speech.words("judges"):
        return frozenset({""})
    if lemma in lay.speech.words("puts down to"):
        return frozenset({"إلى", "ل"})
    return frozenset({"ب"}) if cue.form.verb.flags.get("needs") == "figure" else frozenset()


def _is_wording(lay: Layout, i: int) -> bool:
    """«ما اعتبره الوزير خرقا»: words of his inside his sentence; «وهو ما اعتبره الوزير خرقا» stands for itself."""
    return lay.key(i - 1) in _WHAT and not lay.word(i - 2, "which is")


def _is_predicate(lay: Layout, t: int, *, own: bool) -> bool:
    """«جرائم حرب», «غير قانونية», «"خطوة"»: an indefinite noun; where nobody is named before it, one that shows its case."""
    if t in lay.openers or lay.keys[t] in _OTHER:
        return True
    if not begins_noun(lay, t) or t in lay.covered or lay.is_definite(t) or lay.kind(t) & Kind.FUNCTION:
        return False
    if is_finite(lay, t) or lay.keys[t].endswith(("ها", "هم")) or lay.last_letter(t) == "ه":
        return False
    return not own or lay.keys[t].endswith(("ا", "ه", "ات"))
