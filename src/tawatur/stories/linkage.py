"""Which things belong together when some pairs of them are alike: average linkage over a sparse graph.

Two groups are joined while their members are alike on average; a pair that was never compared counts as
not alike at all. So a report that resembles one member of a story by chance does not pull two stories into one.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Mapping

__all__ = ["groups"]

Pair = tuple[int, int]


def groups(
    sizes: Mapping[int, int], likeness: Mapping[Pair, float], *, least: float, fixed: Iterable[int] = ()
) -> list[list[int]]:
    """Return the nodes grouped so that groups are joined while alike by `least` on average.

    `sizes` says how many articles a node stands for; no two `fixed` nodes come into one group.
    """
    sums: dict[int, dict[int, float]] = {node: {} for node in sizes}
    for (a, b), score in likeness.items():
        sums[a][b] = sums[b][a] = score * sizes[a] * sizes[b]
    size, members, held = dict(sizes), {node: [node] for node in sizes}, set(fixed)
    heap = [(-score, a, b) for (a, b), score in likeness.items() if score >= least]
    heapq.heapify(heap)
    while heap:
        score, a, b = heapq.heappop(heap)
        if a not in sums or b not in sums or (a in held and b in held):
            continue
        if -score != sums[a].get(b, 0.0) / (size[a] * size[b]):
            continue
        _merge(a, b, sums)
        size[a] += size.pop(b)
        members[a] += members.pop(b)
        if b in held:
            held.add(a)
        for c, total in sums[a].items():
            mean = total / (size[a] * size[c])
            if mean >= least:
                heapq.heappush(heap, (-mean, min(a, c), max(a, c)))
    return list(members.values())


def _merge(a: int, b: int, sums: dict[int, dict[int, float]]) -> None:
    """Fold b's neighbours into a's."""
    for c, total in sums.pop(b).items():
        del sums[c][b]
        if c != a:
            sums[a][c] = sums[c][a] = sums[a].get(c, 0.0) + total
