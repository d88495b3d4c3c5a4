"""Where another takes over within a sentence: an agency that hands words on, a man who answers."""

from __future__ import annotations

from tawatur.annotate.statements.cues.frames import Cue
from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.phrase_ends import is_finite

__all__ = ["acting_before", "is_handed_on"]


def is_handed_on(lay: Layout, cue: Cue, other: Cue) -> bool:
    """«… توقف، | ونقلت الوكالة عن المدير قوله», «فيما نقلت»; not «إن الوكالة نقلت عنه قوله»."""
    at = other.handed_at
    if at <= cue.content or lay.outer[at] != lay.outer[other.first]:
        return False
    joined = any(form.clitic for form in lay.speech.forms(lay.keys[at]))
    return joined or lay.is_comma(at - 1) or lay.word(at - 1, "clause openers")


def acting_before(lay: Layout, other: Cue) -> int:
    """«… بخير، | ورد عليه المدير سالم الراشد قائلا»: return the verb whose subject stands right before the cue, else -1."""
    one = lay.covered.get(other.first - 1)
    if one is None or one.last != other.first or one.actor.type != "person" or other.subject is not None:
        return -1
    verb = one.first - 1
    verb -= lay.word(verb, "back references")
    opens = lay.is_comma(verb - 1) or lay.word(verb - 1, "clause openers")
    return verb if opens and is_finite(lay, verb) else -1
