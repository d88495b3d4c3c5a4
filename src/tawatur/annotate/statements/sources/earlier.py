"""The subject behind «سبق»: «وسبق للوزير سالم الراشد أن أكد» names who said it with a preposition, before the clause."""

from __future__ import annotations

from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.phrases import Phrase

__all__ = ["before_earlier"]

_LONGEST = 10  # tokens of «للمدير العام للشركة سالم الراشد»


def before_earlier(lay: Layout, verb: int) -> Phrase | None:
    """«سبق للوزير أن | أكد»: return who did so before."""
    that = verb - 1
    if lay.keys[that] not in ("ان", "وان"):
        return None
    for t in range(that - 2, max(lay.start_of(verb), that - _LONGEST) - 1, -1):
        if lay.word(t, "earlier"):
            first = t + 1
            whom = lay.keys[first][0] == "ل" and len(lay.keys[first]) > len("له")
            letter = lay.read.tokens[first].start + (not lay.keys[first].startswith("لل"))
            return Phrase(first, that, letter) if whom else None
        if not lay.read.tokens[t].is_word or lay.word(t, "complementizers"):
            return None
    return None
