"""Subjects that do not look like one: «بلان» and «رومنيجه» by their letters."""

from __future__ import annotations

from tawatur.annotate.statements.layout import Layout
from tawatur.lexicon.title_words import GIVEN

_TWO = 2

__all__ = ["is_surname", "is_whole_name"]


def is_surname(lay: Layout, i: int) -> bool:
    """«وأضاف بلان», «وقال رومنيجه»: letters like those of a clitic, but the word stands behind a first name elsewhere."""
    key = lay.keys[i]
    looks = key[0] == "ب" or key[-1] in "اه"
    if not looks or len(key) < 4 or key.endswith("ات") or lay.kind(i) or not lay.read.tokens[i].is_word:
        return False
    if lay.counts[key] == 1:
        return False
    return any(_ends_name(lay, t) for t, other in enumerate(lay.keys) if other == key and 0 < t != i)


def _ends_name(lay: Layout, t: int) -> bool:
    if lay.kind(t - 1) & GIVEN:
        return True
    # «بنكيران مخاطبا الناس» is a state, no name.
    one = lay.covered.get(t - 1) if lay.keys[t][-1] != "ا" else None
    return one is not None and one.last == t and one.actor.type == "person" and one.actor.id in lay.called


def is_whole_name(lay: Layout, i: int) -> bool:
    """«كي جوي», «لي سو جين», «فورد هاريسون»: a man's name of several words, whatever its first word is elsewhere."""
    one = lay.named.get(i)
    if one is None or one.actor.type != "person" or one.last - i < _TWO:
        return False
    to_me = lay.word(i, "to us") and lay.key(i + 1) not in lay.actors.syllables
    whole = one.start == lay.read.tokens[i].start and not (to_me or lay.word(i, "roles"))
    return whole and lay.text(i, one.last).startswith(one.actor.name.split()[0])
