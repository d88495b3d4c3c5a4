"""Where what a noun of speech or a relative verb says ends: both are parts of the outlet's own sentence, which goes on.

«وبعد توجيهات الوزير بتكوين اللجان | تم عقد الاجتماع»: a verb in no clause of its own is the sentence's.
«والشركة التي أعلنت أنها أغلقت المصنع، | لم تدفع الأجور»: so is the verb that its subject waits for.
"""

from __future__ import annotations

from tawatur.annotate.statements.cues.frames import Cue
from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.phrase_ends import is_finite, is_present

__all__ = ["awaits_verb", "leaves_phrase"]

_PRESENT = "يت"
_INNER = ("relatives", "complementizers", "joined clauses", "conjunctions", "infers")


def leaves_phrase(lay: Layout, cue: Cue, t: int) -> bool:
    """Return whether the outlet's own sentence goes on at a token behind the content of a noun."""
    return lay.word(t, "done") or _gives_reason(lay, t) or _is_main_verb(lay, cue, t)


def awaits_verb(lay: Layout, cue: Cue) -> bool:
    """«والشركة التي أعلنت أنها»: the noun that a relative clause describes opens its sentence and has no verb so far."""
    relative = cue.first - 1 - cue.negated
    if cue.form is None or not lay.word(relative, "relatives"):
        return False
    first = relative
    start = lay.start_of(cue.first)
    while first > start and not lay.word(first - 1, "complementizers"):
        first -= 1
        if is_finite(lay, first) or is_present(lay, first) or lay.speech.forms(lay.keys[first]):
            return False
    first += lay.word(first, "clause openers")  # «لكن الشركة التي أعلنت»
    return first < relative and _opens_subject(lay, first)


def _opens_subject(lay: Layout, t: int) -> bool:
    """Return whether a noun that a verb can wait for begins here: «الشركة», «والشركة», no «في الوقت», «وعن الشركة», «هذا هو»."""
    key = lay.keys[t]
    bare = key.removeprefix("و")
    small = any(
        bare in lay.speech.words(name)
        for name in ("prepositions", "demonstratives", "conjunctions", "subordinates")
    )
    return lay.read.tokens[t].is_word and not (small or lay.word(t, "tag heads"))


def _gives_reason(lay: Layout, t: int) -> bool:
    """«تجاهل نداءات الأعضاء بالتأجيل، | خاصة وأن الموسم انتهى»: why, in the outlet's own words."""
    return lay.is_comma(t - 1) and lay.word(t, "not before a clause") and lay.word(t + 1, "joined clauses")


def _is_main_verb(lay: Layout, cue: Cue, t: int) -> bool:
    """«توجيهات الوزير بفتح الطريق | أسعدت السكان»: a verb that no clause inside the content could have."""
    if lay.keys[t] in ("لا", "لم") and t + 1 < len(lay.keys):
        return is_finite(lay, t + 1) and not _has_clause(lay, cue.content, t) and _is_closed(lay, t - 1)
    forms = lay.speech.forms(lay.keys[t])
    joined = any(f.part == "e" or f.clitic for f in forms) or lay.clitic(t)
    if joined or t <= cue.content or not is_finite(lay, t):
        return False
    if _has_clause(lay, cue.content, t):
        return False
    if (
        lay.keys[t][0] in _PRESENT
        and not any(f.part == "a" for f in forms)
        and _is_indefinite(lay, cue.content)
    ):
        return False
    return _is_closed(lay, t - 1)


def _has_clause(lay: Layout, first: int, t: int) -> bool:
    """«التي شهدها الحي», «ما قدمه»: a clause inside what is said, which the verb may belong to."""
    return any(lay.word(w, name) for w in range(first, t) for name in _INNER)


def _is_indefinite(lay: Layout, t: int) -> bool:
    """«إنشاء جسر عبر البحر يربط المدينتين»: a present behind such a noun tells what it does."""
    return not (lay.is_definite(t) or lay.is_definite(t + 1) or t + 1 in lay.covered)


def _is_closed(lay: Layout, t: int) -> bool:
    """Return whether a noun phrase can end with a token: a comma, a definite noun, a name, a time, a noun with its owner."""
    owned = lay.keys[t].endswith(("ه", "ها", "هم")) and lay.last_letter(t) != "ة"
    return owned or lay.is_comma(t) or lay.is_definite(t) or t in lay.covered or t in lay.times
