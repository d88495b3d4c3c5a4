"""Nouns of speech without a clause: «إشادته بالمشروع», «دعوة الرئيس إلى الحوار», «طلب من الحكومة لوقف القتال».

Such a noun states something where two stand with it: its owner, who speaks, and at once its complement, what he says.
"""

from __future__ import annotations

from tawatur.annotate.statements.cues.complements import needed
from tawatur.annotate.statements.cues.frames import NEAR, Cue, opens_clause
from tawatur.annotate.statements.cues.horizons import horizon
from tawatur.annotate.statements.cues.masdars import from_whom
from tawatur.annotate.statements.cues.noun_contents import SpeechNoun, said
from tawatur.annotate.statements.cues.owners import Owner, has_owner, owner_of
from tawatur.annotate.statements.layout import Layout
from tawatur.lexicon.speech import Form
from tawatur.text import fold_word

__all__ = ["masdar", "noun_cue", "plain_noun"]

_FELT = 8  # tokens of «أعرب الوزير سالم الراشد مساء أمس عن» before the feeling
_AWAITED = 4  # tokens of «ينتظر سكان الحي» before what they wait for
_OTHER = frozenset(
    {"belief", "topic", "describe", "refuses", "document", "nobody", "light", "near", "carrier"}
)
_FRAMES = frozenset({"clause", "quote", "question", "object"})  # complements that no preposition opens
_STRENGTHENED = ("condemn", "praise", "confirm", "demand")  # «إدانته للهجوم», «طلبه للقاء» for «أدان الهجوم»


def masdar(lay: Layout, i: int, form: Form) -> SpeechNoun | None:
    """Return the verbal noun of a verb as a noun of speech, None where the verb says nothing by its noun alone."""
    verb = form.verb
    if (
        verb.act == "ask"
        or verb.flags.keys() & _OTHER
        or ("from" in verb.flags and lay.last_letter(i) == "ة")
    ):
        # «لطلبة الجامعة»
        return None
    own = fold_word(verb.lemma) in lay.speech.words("calls of their owner") or _is_plural(lay, i)
    told = bool(verb.flags.get("whom")) and not own
    return SpeechNoun(verb.act, verb.rule, verb.takes & _FRAMES, _prepositions(form), told, form)


def _prepositions(form: Form) -> frozenset[str]:
    """Return what opens the content of a verbal noun: its verb's prepositions, and those it has where the verb has an object."""
    verb = form.verb
    names = verb.takes - _FRAMES
    if {"clause", "object"} <= verb.takes and ("common" not in verb.flags or verb.act == "demand"):
        # «مزاعم النائب بوجود تلاعب» for «زعم أن», «طلبه بتأجيل الجلسة»
        names |= {"ب"}
    if "object" in verb.takes and verb.act in _STRENGTHENED:
        names |= {"ل"}
    # «يستندون في مطالبهم إلى»
    return names - {"إلى"} if "ب" in names else names


def plain_noun(lay: Layout, i: int) -> SpeechNoun | None:
    """Return a noun that is an act of speech, whoever carries it: «نداءات», «توجيهات»; «هجوم» is one only where a verb does."""
    word = lay.speech.noun_of_speech(lay.keys[i])
    if word is None or not word.takes or word.followed:
        return None
    if "آ" in lay.text(i, i + 1)[:2] or any(form.part == "e" for form in lay.speech.forms(lay.keys[i])):
        # «آمر الكتيبة» is a man.
        return None
    names = frozenset(word.takes) - {"أن", "quote"}
    return SpeechNoun(word.act, word.rule, frozenset({"clause", *word.takes}) & _FRAMES, names, word.given)


def noun_cue(lay: Layout, i: int, noun: SpeechNoun) -> Cue | None:
    """Return the cue of a noun that has its owner and at once what he says."""
    negated = lay.keys[i - 1] == "عدم"
    if _is_unsaid(lay, i) or _may_be_verb(lay, i) or _is_felt(lay, i):
        return None
    stop = min(horizon(lay, i), i + 2 * NEAR)
    owner = owner_of(lay, i, stop)
    if owner is None or (noun.form is not None and not needed(lay, noun.form, i + 1, stop)):
        return None
    found = said(lay, stop, noun, owner) if _is_agent(lay, noun, owner) else None
    if found is None or found.token >= stop:
        return None
    cue = Cue(i, i + 1, "noun", noun.act, noun.rule, found.frame, found.token, found.start, form=noun.form)
    cue.negated = negated
    if owner.phrase is not None:
        cue.subject, cue.order = owner.phrase, "before" if owner.how == "pronoun" else "after"
    if owner.how == "pronoun":
        from_whom(lay, cue)
    return cue


def _is_unsaid(lay: Layout, i: int) -> bool:
    """«في انتظار إعلان الوزارة عن», «يترقب السكان إعلان الوزارة عن», «تم إعلان»: not yet, or by nobody."""
    awaited = any(lay.word(t, "awaits") for t in range(max(0, i - _AWAITED), i))
    return awaited or lay.word(i - 1, "unsaid") or lay.word(i - 1, "done")


def _is_plural(lay: Layout, i: int) -> bool:
    """«مطالبات السكان», «مطالبهم»: of these the owner is always he who speaks."""
    tails = ("هما", "هم", "ها", "ه") if has_owner(lay, i) else ("",)
    stems = tuple(lay.keys[i].removesuffix(tail) for tail in tails)
    plain = lay.speech.words("plurals of speech")
    return any(stem.endswith("ات") or stem in plain or stem[1:] in plain for stem in stems)


def _may_be_verb(lay: Layout, i: int) -> bool:
    """«وتطرق الحديث إلى»: at the head of a clause the word is its verb."""
    return any(f.part in "ab" for f in lay.speech.forms(lay.keys[i])) and opens_clause(lay, i)


def _is_felt(lay: Layout, i: int) -> bool:
    """«أعرب عن ترحيب بلاده بـ»: the verb has the noun as its content."""
    noun = lay.keys[i].removeprefix("و")
    felt = lay.speech.words("feelings") | lay.speech.words("thanks")
    if not any(noun.removesuffix(tail) in felt for tail in ("", "هم", "ها", "ه")):
        return False
    verbs = (f.verb for t in range(max(0, i - _FELT), i) for f in lay.speech.forms(lay.keys[t]))
    return any(v.act == "express" or "light" in v.flags for v in verbs)


def _is_agent(lay: Layout, noun: SpeechNoun, owner: Owner) -> bool:
    """Return whether the owner speaks: «دعوة الرئيس», «مطالب السكان»; «تحذير إيران», «الطلب من السكان» may be those who are told."""
    i = owner.noun
    flags = noun.form.verb.flags if noun.form is not None else {}
    if owner.how == "from":
        return not ("from" in flags and lay.is_definite(i))
    if owner.how == "construct" and "from" in flags and not _is_somebody(lay, owner):
        # «طلب حضور اللاعب»
        return False
    if not flags.get("whom") or noun.ambiguous or owner.phrase is None or _is_plural(lay, i):
        return True
    one = lay.named.get(owner.phrase.first)
    kind = "" if one is None else one.actor.type
    # «وواصلت إيران تحذير السكان», «عادت إلى دعوة السكان», «وعد بدعوة الناخبين»
    before = lay.key(i - 1).removeprefix("و")
    governed = before in lay.speech.words("prepositions") and before != "الي"
    governed = governed or (lay.keys[i][0] == "ب" and kind != "group")
    return owner.how == "pronoun" or kind == "person" or governed


def _is_somebody(lay: Layout, owner: Owner) -> bool:
    first = owner.phrase.first if owner.phrase is not None else -1
    return first in lay.named or lay.word(first, "roles") or lay.word(first, "unnamed sources")
