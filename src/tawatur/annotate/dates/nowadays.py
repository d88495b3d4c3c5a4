"""Whether «اليوم» means these times and no day: «روسيا اليوم على الجانب الصحيح», «حتى اليوم»."""

from __future__ import annotations

from tawatur.annotate.dates.meaning import Found
from tawatur.annotate.dates.pieces import QUOTES
from tawatur.annotate.dates.tense import cue, is_future
from tawatur.annotate.dates.words import Words

__all__ = ["is_period", "is_written_of"]

_SHORT_VERB, _WRITING = 4, 3
_NEAR_VERB = 5
_ENDS = frozenset(".؟?!؛;")
_COMMAS = frozenset("،,")
# Endings of the first person of weak verbs: «تلقيت اليوم», «التقينا اليوم» tell of a day.
_WE_DID = ("يت", "ينا")
_OURS, _LONG_NOUN = "تنا", 6
# «بات العنف نادرا اليوم»: so many words may lie between.
_BECOMING = 3
# The letters that open a present verb.
_PERSONS = ("ي", "ت", "ن")
# «ما … اليوم من تطور», «لكنها اليوم لا»
_OF, _WHAT, _NOT = "من", ("ما", "مما", "بما", "لما"), ("لا", "ليس", "ليست")
_BECAME, _SO = ("became", "still"), ("behind", "became")


def is_period(w: Words, one: Found, *, of_times: bool) -> bool:
    """Tell whether a bare «اليوم» means these times and no day.

    So it does in «حتى اليوم», «بات اليوم», at the head of a sentence before a comma, and, where `of_times`, in speech and columns («روسيا اليوم
    على الجانب الصحيح») unless a deed stands just before it.
    """
    until = w.term(one.at - 1, "to", "state") is not None and not w.breaks(one.at)
    if until or _is_said_of_now(w, one):
        return True
    if _is_ours(w, one.at - 1) or (
        w.key(one.at - 1).startswith("ال") and w.term(one.at - 2, "state") is not None
    ):
        return not w.breaks(one.at)
    if w.term(one.at - 1, "event") is not None and not w.breaks(one.at):
        return False
    deed = _tells_a_deed(w, one.at)
    # «دارت بعيدا عنا واليوم أصبحت واقعا»: another clause.
    apart = w.key(one.at).startswith("و")
    if (_is_so(w, one.stop) and (apart or not deed)) or _has_become(w, one.at):
        return True
    heads = w.breaks(one.at) or w.key(one.at - 1) in _ENDS or w.key(one.at - 1) in QUOTES
    pauses = w.key(one.stop) in _COMMAS or w.key(one.stop) == "." == w.key(one.stop + 1)
    if heads and pauses and cue(w, one.stop + 1) is not True:
        return cue(w, one.stop + 1) is None and not _opens_with_past(w, one.stop + 1)
    of_times = of_times and not (deed or _opens_a_deed(w, one))
    return of_times or (heads and _opens_with_topic(w, one.stop))


def is_written_of(w: Words, one: Found) -> bool:
    """Tell whether a column's «اليوم» is no day of what its writer does: «تمتلكها اليوم», not «أكتب اليوم»."""
    return not any(w.term(back, "done") for back in w.back(one.at, _WRITING))


def _opens_with_topic(w: Words, at: int) -> bool:
    """Tell whether a definite noun follows: «اليوم الأسواق مزدحمة»; news would tell first what was done."""
    return w.key(at).startswith("ال") and not w.terms(at) and not w.breaks(at)


def _is_said_of_now(w: Words, one: Found) -> bool:
    """Tell whether a clause says how things are, with «اليوم» inside it.

    «ما وصل إليه الإنسان اليوم من تطور», «لكنها اليوم لا تعدو أن تكون أداة».
    """
    if w.breaks(one.at) or w.breaks(one.stop):
        return False
    before, behind = w.key(one.at - 1), w.key(one.stop)
    topic = w.term(one.at - 1, "topic") is not None
    if behind == _OF:
        heads = (w.key(back) in _WHAT for back in range(max(one.at - 1 - _NEAR_VERB, 0), one.at))
        return (topic or before[:1] in _PERSONS) and any(heads)
    present = len(behind) >= _SHORT_VERB and behind[0] in _PERSONS and not w.terms(one.stop)
    return topic and (present or behind in _NOT)


def _is_so(w: Words, at: int) -> bool:
    """Tell whether a copula or a verb of becoming stands behind: «مصالح البلاد اليوم هي», «المدينة اليوم باتت»."""
    so = any(term.entry.kind == "state" and term.entry.value in _SO for term in w.terms(at))
    return so and not w.breaks(at)


def _has_become(w: Words, at: int) -> bool:
    """Tell whether a verb of becoming stands few words before: «بات نادرا اليوم», «لا تزال مغلقة اليوم»."""
    for back in w.back(at, _BECOMING):
        if is_future(w, back):
            return False
        if any(term.entry.value in _BECAME for term in w.terms(back)):
            return True
    return False


def _opens_with_past(w: Words, at: int) -> bool:
    """Tell whether a clause opens with a verb of the past: «واليوم، خلف انفجار أضرارا», not «اليوم، الناس» or «اليوم، نعيش».

    A noun would have its article there, and a present verb opens with its person's letter.
    """
    key = w.key(at)
    if not key.isalpha() or key.startswith(("ال", "لل", "بال", "وال")) or key[0] in "يتنو":
        return False
    return not w.terms(at) or w.term(at, "told") is not None


def _is_ours(w: Words, at: int) -> bool:
    """Tell whether a word is a feminine noun of ours: «حضارتنا اليوم»."""
    return w.key(at).endswith(_OURS) and len(w.key(at)) >= _LONG_NOUN and w.term(at - 1, "done") is None


def _tells_a_deed(w: Words, at: int) -> bool:
    """Tell whether one of the three words before is a verb of doing or planning: «التقينا اليوم»."""
    for back in w.back(at, 3):
        done = w.term(back, "done", "trip") is not None
        if done or cue(w, back) is not None or w.key(back).endswith(_WE_DID):
            return True
    return False


def _opens_a_deed(w: Words, one: Found) -> bool:
    """Tell whether «اليوم» opens a speech and a deed follows: «اليوم أعلنا», «اليوم سنوقع»."""
    if w.breaks(one.stop) or not w.key(one.stop):
        return False
    deed = w.key(one.stop)
    we_did = deed.endswith("نا") and len(deed) > _SHORT_VERB and w.text[w.start(one.stop)] in "أا"
    return (we_did and not deed.startswith("ال")) or cue(w, one.stop) is not None
