"""What an agency takes back, and which later figure of the same witness replaces an earlier one.

«تصحح رويترز خبرها» withdraws Reuters' own earlier number wherever it was reprinted; it denies nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from tawatur.lexicon.claims import ClaimLexicon
from tawatur.stories.claims.chains import corrects
from tawatur.stories.claims.merging import Pair
from tawatur.stories.claims.parties import one_party, same_speaker
from tawatur.stories.claims.propositions import Proposition
from tawatur.stories.claims.sheets import Sheet
from tawatur.stories.claims.voices import Voice

__all__ = ["updates", "withdrawn"]

_FIGURES = frozenset({"number", "polarity"})
_FACTS = frozenset({"time", "place", "thing"})


def withdrawn(
    story: Sequence[Sheet],
    every: Sequence[Proposition],
    compared: Sequence[Pair],
    voices: Sequence[Voice],
    lexicon: ClaimLexicon,
) -> frozenset[int]:
    """Return the propositions that a later correction over the same way took back."""
    correcting = {n for n, article in enumerate(story) if corrects(article, lexicon)}
    found = set()
    for pair in compared:
        for old, new in ((pair.a, pair.b), (pair.b, pair.a)):
            if every[new].article in correcting and every[old].article not in correcting:
                same_way = voices[old].way == voices[new].way and not voices[old].own
                if same_way and _earlier(voices[old], voices[new]) and _is_corrected(pair, voices):
                    found.add(old)
    return frozenset(found)


def _earlier(old: Voice, new: Voice) -> bool:
    return old.day is None or new.day is None or old.day <= new.day


def _is_corrected(pair: Pair, voices: Sequence[Voice]) -> bool:
    """Whether two differ in a figure alone, or one man gives another day or place."""
    one, other = voices[pair.a].witness, voices[pair.b].witness
    same = one is not None and other is not None and same_speaker(one, other)
    told = _FIGURES | _FACTS if same else _FIGURES
    return bool(pair.like.apart) and set(pair.like.apart) <= told and pair.like.mean > 0.5


def updates(compared: Sequence[Pair], voices: Sequence[Voice]) -> Mapping[int, list[tuple[int, str]]]:
    """Return for propositions whose witness later gave another number the later ones, with what he said when."""
    found: dict[int, list[tuple[int, str]]] = defaultdict(list)
    for pair in compared:
        if pair.like.apart != ("number",) or pair.like.mean <= 0.5:
            continue
        for old, new in ((pair.a, pair.b), (pair.b, pair.a)):
            before, after = voices[old], voices[new]
            if before.witness is None or after.witness is None or not before.day or not after.day:
                continue
            if before.day < after.day and one_party(before.witness, after.witness):
                found[old].append((new, f"update: {after.witness.name} gave another number on {after.day}"))
    return found
