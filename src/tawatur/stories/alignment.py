"""Where one text repeats another: runs of the same words, joined across small edits.

Runs are taken longest first and no word is used twice, so that a passage that moved is found where it went
and a phrase that stands everywhere is counted once. Two runs that follow each other in both texts with
a few words changed between them are one passage.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

__all__ = ["Passage", "passages", "seeds"]

_SEED = 3  # Equal words that start a run.
_REPEATS = 4  # A seed that stands in the first text more often than this starts no run.
_GAP = 8  # Words that an edit may change, drop or add within a passage.
_STEP = 32  # Words compared at once.
_SHORTEST = 8  # Equal words that a passage must have.


class Passage(NamedTuple):
    """Words `a` to `a_end` of one text are words `b` to `b_end` of the other, `equal` of them unchanged."""

    a: int
    a_end: int
    b: int
    b_end: int
    equal: int


def seeds(words: Sequence[int]) -> dict[tuple[int, ...], list[int]]:
    """Return where each short run of words stands in a text."""
    places: dict[tuple[int, ...], list[int]] = defaultdict(list)
    for at, run in enumerate(zip(*(words[k:] for k in range(_SEED)), strict=False)):
        places[run].append(at)
    return places


def passages(a: Sequence[int], b: Sequence[int], places: dict[tuple[int, ...], list[int]]) -> list[Passage]:
    """Return the passages that `b` repeats from `a`, in the order of `a`; `places` are the seeds of `a`."""
    used_a, used_b = bytearray(len(a)), bytearray(len(b))
    blocks: list[Passage] = []
    for block in sorted(_runs(a, b, places), key=lambda r: (-r.equal, r.a, r.b)):
        blocks += _free(block, used_a, used_b)
    blocks.sort()
    found: list[Passage] = []
    for block in blocks:
        if found and _follows(last := found[-1], block):
            found[-1] = Passage(last.a, block.a_end, last.b, block.b_end, last.equal + block.equal)
        else:
            found.append(block)
    return [p for p in found if p.equal >= _SHORTEST]


def _runs(a: Sequence[int], b: Sequence[int], places: dict[tuple[int, ...], list[int]]) -> list[Passage]:
    """Return the longest runs of equal words."""
    found: list[Passage] = []
    reached: dict[int, int] = {}
    for j, run in enumerate(zip(*(b[k:] for k in range(_SEED)), strict=False)):
        starts = places.get(run, ())
        if len(starts) > _REPEATS:
            continue
        for i in starts:
            if reached.get(i - j, -1) > i:
                continue
            length = _SEED + _equal(a, i + _SEED, b, j + _SEED)
            reached[i - j] = i + length
            found.append(Passage(i, i + length, j, j + length, length))
    return found


def _equal(a: Sequence[int], i: int, b: Sequence[int], j: int) -> int:
    """Count the equal words from two places on; copies are long, so many are compared at once."""
    start, most = i, min(len(a) - i, len(b) - j)
    while most - (i - start) >= _STEP and a[i : i + _STEP] == b[j : j + _STEP]:
        i, j = i + _STEP, j + _STEP
    most -= i - start
    more = next((k for k in range(min(most, _STEP)) if a[i + k] != b[j + k]), most)
    return i - start + more


def _free(block: Passage, used_a: bytearray, used_b: bytearray) -> list[Passage]:
    """Return the stretches of a run whose words no longer run has taken, and take them."""
    if used_a.find(0, block.a, block.a_end) < 0 or used_b.find(0, block.b, block.b_end) < 0:
        return []
    found: list[Passage] = []
    start: int | None = None
    for k in range(block.equal + 1):
        free = k < block.equal and not used_a[block.a + k] and not used_b[block.b + k]
        if free and start is None:
            start = k
        elif not free and start is not None:
            if k - start >= _SEED:
                found.append(Passage(block.a + start, block.a + k, block.b + start, block.b + k, k - start))
                used_a[block.a + start : block.a + k] = b"\x01" * (k - start)
                used_b[block.b + start : block.b + k] = b"\x01" * (k - start)
            start = None
    return found


def _follows(last: Passage, block: Passage) -> bool:
    """Say whether a run continues a passage in both texts, with a small edit between."""
    return 0 <= block.a - last.a_end <= _GAP and 0 <= block.b - last.b_end <= _GAP
