"""Whether who spoke before can speak again in a cue that names nobody: the verb, participle or pronoun must agree with him."""

from __future__ import annotations

from tawatur.annotate.statements.cues.frames import Cue
from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.speakers.clauses import clauses_before
from tawatur.annotate.statements.speakers.doubts import can_speak
from tawatur.annotate.statements.speakers.memory import Voice

__all__ = ["is_meant", "is_one_for_many", "is_told_of_another", "is_within_reach", "may_go_on"]

_FAR = 75  # tokens behind his words that «وأضاف» still goes on for him
_AMID = 20  # the same for a verb amid its sentence and for a noun: «ما جاء أنه أوصى», «لا بد من الاعتراف بأن»
_STATE = 40  # the same for «، مؤكدا أن»


def is_within_reach(lay: Layout, cue: Cue, since: int) -> bool:
    """Return whether who spoke up to `since` can still be meant: after pages of telling nobody knows who «يقول» is."""
    form, gap = cue.form, cue.first - since
    if form is None or cue.kind == "participle":
        return gap <= _STATE
    if cue.kind != "verb":
        return gap <= (_STATE if lay.keys[cue.first].startswith("بال") else _AMID)
    before = cue.first - (2 if cue.negated else 1)
    opens = form.clitic or lay.first_word(cue.first) == cue.first or lay.is_comma(before)
    if opens or lay.keys[before] == "كما" or lay.word(lay.first_word(cue.first), "about"):
        return gap <= _FAR
    return gap <= _AMID


def is_told_of_another(lay: Layout, cue: Cue) -> bool:
    """«ونقلت الصحيفة عن مسؤول تصريحات قال فيها», «كما تحدث صديقه سعد حيث قال»: in a sentence that has its own subject nobody from before goes on."""
    form = cue.form
    before = cue.first - (2 if cue.negated else 1)
    if form is None or cue.kind != "verb" or form.clitic or lay.first_word(cue.first) == cue.first:
        return False
    if lay.is_comma(before) or lay.keys[before] == "كما" or lay.word(lay.first_word(cue.first), "about"):
        return False
    subjects = (clause.subject for clause in clauses_before(lay, cue, lay.start_of(cue.first)))
    # «تتلخص فكرة سالم في الزراعة، إذ يقول» tells of a thing.
    because = lay.keys[before] in ("اذ", "حيث")
    return any(one is not None and not (because and not can_speak(lay, one)) for one in subjects)


def is_meant(lay: Layout, voice: Voice | None, cue: Cue) -> bool:
    """«وقالت المنظمة …. وعرف بانتقاده للحزب»: who spoke before is a man, where the noun's pronoun means one."""
    if voice is None or not voice.links or voice.rule != "speaker:pro-drop":
        return voice is not None
    return lay.keys[cue.first].endswith("ها") != (voice.links[0].kind == "person")


def is_one_for_many(voice: Voice, cue: Cue) -> bool:
    """«طمأنه الأطباء مؤكدين أن»: one man does not go on as many."""
    many = cue.kind == "participle" and cue.form is not None and cue.form.number == "p"
    return many and len(voice.links) == 1 and voice.links[0].kind == "person"


def _differs(earlier: Cue, cue: Cue) -> bool:
    """«أعلنت السلطات …، فيما أعلن عن»: a verb of another gender has another subject, or none."""
    forms = (earlier.form, cue.form)
    genders = {f.gender for f in forms if f is not None and f.part in "abc" and f.number == "s"}
    return len(genders) > 1


def may_go_on(voice: Voice, earlier: Cue, cue: Cue) -> bool:
    """«أعلن الوزير …، وتظاهر سكان الحي وأكدوا أن», «بحسب المجلة أشاد الصندوق بـ…، لكنه اشتكى»: a verb of many, or of another gender, is not his."""
    form = cue.form
    if _differs(earlier, cue):
        return False
    if not voice.links or cue.kind != "verb" or form is None:
        return True
    alone = len(voice.links) == 1 and voice.links[0].kind == "person"
    if form.number == "p":
        return not alone
    if (
        form.number == "s"
        and earlier.form is not None
        and earlier.form.number == "p"
        and earlier.kind == "verb"
    ):
        # «مع أبنائه الذين طلبوا منه …، حيث أكد»
        return False
    known = {voice.gender, earlier.form.gender if earlier.form is not None else ""} - {""}
    return form.number != "s" or not form.gender or not known or form.gender in known
