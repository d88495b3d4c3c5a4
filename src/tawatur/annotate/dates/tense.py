"""Whether a sentence tells of what was or plans what will be, as far as it shows before a date."""

from __future__ import annotations

from tawatur.annotate.dates.words import Words

__all__ = ["is_plan"]

_REACH = 18
_ENDS = frozenset(".؟?!؛;")
_COMMAS = frozenset("،,")


def is_plan(w: Words, at: int, stop: int) -> bool | None:
    """Return True for a plan, False for a report, None where the words before a date show neither."""
    for back in range(at - 1, max(at - 1 - _REACH, -1), -1):
        key = w.key(back)
        if w.breaks(back + 1) or key in _ENDS:
            break
        if key in _COMMAS and back < at - 1:
            break
        told = _cue(w, back)
        if told is not None:
            return told
    return _cue(w, stop) if not w.breaks(stop) and _is_future(w, stop) else None


def _cue(w: Words, at: int) -> bool | None:
    for term in w.terms.get(at, ()):
        if term.entry.kind == "told" and term.prefix in ("", "و", "ف"):
            return False
        if term.entry.kind == "plan" and term.prefix in ("", "و", "ف", "ل", "ب"):
            return True
    return True if _is_future(w, at) else None


def _is_future(w: Words, at: int) -> bool:
    """Tell whether a word is a verb with the س of the future: «سيزور», «وستعقد»."""
    key = w.key(at)
    key = key[1:] if key[:1] in ("و", "ف") else key
    if len(key) < 5 or key[0] != "س" or key[1] not in "يتنا":
        return False
    return w.term(at, "not_plan") is None
