"""How far a verb of saying may look for what it says: to the sentence's end, or to where another verb or clause begins."""

from __future__ import annotations

from tawatur.annotate.statements.cues.asides import PREPOSITIONS, behind_aside, is_inserted_tag, leaves_clause
from tawatur.annotate.statements.cues.frames import (
    FAR,
    is_called,
    is_name_like,
    may_speak,
)
from tawatur.annotate.statements.cues.passives import is_written_passive
from tawatur.annotate.statements.layout import SET_OFF, Layout
from tawatur.annotate.statements.sources.hidden import hides_name
from tawatur.lexicon.speech import Form

__all__ = ["horizon"]

_STOPS = frozenset(".؟?!")
_ENDS = _STOPS | {")"}
_WHAT = ("ما", "لما")
_GOVERN = (
    *PREPOSITIONS,
    "عند",
    "خلال",
    "اثناء",
    "لدي",
    "بعد",
    "قبل",
    "عقب",
    "اثر",
    "مع",
    "دون",
    "بدون",
    "رغم",
)


def horizon(lay: Layout, i: int) -> int:
    """Return the token before which the complement of a verb at `i` must begin."""
    end = lay.end_of(i)
    quote = lay.outer[i]
    if quote >= 0:
        end = min(end, lay.quotes[quote].close)
    beyond = i
    for t in range(i + 1, min(end, i + FAR)):
        key = lay.keys[t]
        set_off = key in SET_OFF
        if set_off:
            beyond = max(beyond, behind_aside(lay, t, end))
        may_end = set_off or lay.attributing[t] or key in _ENDS
        if not may_end or lay.outer[t] != quote or t < beyond:
            continue
        if key == ")" and "(" not in lay.keys[i + 1 : t]:
            return t
        rival = lay.attributing[t] and _is_rival(lay, i, t) and not leaves_clause(lay, i, t)
        if rival or (quote >= 0 and key in _STOPS) or (set_off and _opens_new_clause(lay, t)):
            return t
    return min(end, i + FAR)


def _opens_new_clause(lay: Layout, t: int) -> bool:
    """«، وكان»، «، ولم»: the sentence goes on to something else."""
    return lay.is_comma(t) and lay.word(t + 1, "new clauses")


def _is_rival(lay: Layout, verb: int, t: int) -> bool:
    """Return whether another verb of saying begins, so that a complementizer behind it is its own."""
    if hides_name(lay, t) or (lay.word(t, "fact nouns") and not lay.word(t + 1, "complementizers")):
        # «أكدت القناة، تعرض مكتبها لهجوم»: a fact, not «she offers».
        return False
    if lay.word(t, "again") and not lay.is_comma(t - 1):
        # «دعت الوزيرة مجددا إلى»
        return False
    if (lay.word(t, "tag heads") and not is_inserted_tag(lay, verb, t)) or lay.word(t, "owned masdars"):
        return True
    if t in lay.covered and lay.covered[t].actor.type == "person":
        # «أشار مدحت الزاهد إلى أن»: a name may look like a verb.
        return False
    if lay.word(t - 1, "tag heads") or (lay.key(t - 1) in _WHAT and lay.word(t - 2, "tag heads")):
        # «وأشارت مصادر حسبما أوردت الصحيفة، إلى أن»: the tag's own.
        return False
    return _goes_on_telling(lay, t) or _tells(lay, t)


def _tells(lay: Layout, t: int) -> bool:
    for form in lay.speech.forms(lay.keys[t]):
        other = is_called(lay, t, form) or is_name_like(lay, t, form) or is_written_passive(lay, t, form)
        if other:
            # «وقال أحد الجيران ويدعى سالم الراشد: …», «أكد بيان، عُمم أمس، أن»
            continue
        if _is_no_verb(lay, t, form) or _is_beside(lay, t, form):
            continue
        if form.object and form.clitic and form.part in "ab" and "describe" in form.verb.flags:
            # «انتقد البرنامج، ووصفه بأنه»
            return True
        if form.part in "abc" and "common" not in form.verb.flags and not form.object:
            # «سالم الراشد، الذي كان يتحدث في الجلسة، أن»
            which = t - 1 - lay.word(t - 1, "copulas")
            return not (lay.word(which, "relatives") and lay.is_comma(which - 1))
        if form.part == "d" and not (form.verb.takes & {"quote", "clause"} and _has_own_clause(lay, t, form)):
            # «وأضاف سالم متهكما: "…"»: a state of the speaker, the words are the verb's.
            continue
        if form.part == "d" and form.number == "s" and form.gender == "m" and "common" not in form.verb.flags:
            return True
        if form.part == "d" and form.gender == "f" and "common" not in form.verb.flags:
            return lay.is_comma(t - 1) or form.clitic == 1
    return False


def _has_own_clause(lay: Layout, t: int, form: Form) -> bool:
    """«قال سالم واصفا الزحام إن»: of what describes the clause begins with «بأن»."""
    if "describe" not in form.verb.flags:
        return True
    near = range(t + 1, min(lay.end_of(t), t + FAR))
    return any(lay.keys[w].startswith("بان") and lay.word(w, "complementizers") for w in near)


def _is_beside(lay: Layout, t: int, form: Form) -> bool:
    """«قال الطبيب وهو يشير إلى منزله: "…"»: what the speaker does meanwhile."""
    state = form.part == "b" and lay.key(t - 1) in ("وهو", "وهي", "وهم") and lay.key(t + 1) in PREPOSITIONS
    return state and not lay.word(t + 2, "complementizers") and t + 2 not in lay.openers


def _is_no_verb(lay: Layout, t: int, form: Form) -> bool:
    """«تخوفا», «من تهكم», «تعز»: nouns far more often than the verb of two, a past behind a preposition, a jussive without لم."""
    if form.part == "c":
        return not lay.word(t - 1, "negations")
    governed = form.gender == "m" and lay.key(t - 1) in _GOVERN
    return form.part == "a" and not form.clitic and (form.number == "d" or governed)


def _goes_on_telling(lay: Layout, t: int) -> bool:
    """«، وذكر بيان الوزارة»: with a comma before it and a speaker behind, «ذكر» is no everyday word."""
    if not lay.is_comma(t - 1) or not may_speak(lay, t + 1):
        return False
    return any(f.part == "a" and f.clitic and not f.object for f in lay.speech.forms(lay.keys[t]))
