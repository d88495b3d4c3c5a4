"""Which articles belong together when some pairs of them are alike: average linkage with two cautions.

Two groups are joined while their members are alike on average (a pair that was never compared counts as not
alike), if at least one pair is clearly alike, and if joining does not blur them: two groups that are each
much closer within than to one another are two events of one topic, «وصول السفينة» and «تسيير الشاحنات».
"""

from __future__ import annotations

import heapq
from collections.abc import Mapping
from typing import NamedTuple

__all__ = ["Group", "Link", "groups"]

_MEAN = 0.14  # Articles of one event are alike by this much on average,
_BEST = 0.20  # and two of any two groups by this much.
_BLUR = 0.5  # Groups are joined if they are as close as this share of the looser one's inner closeness.


class Group(NamedTuple):
    """Nodes that belong together: for how many articles they stand, and the likeness of all pairs of these."""

    nodes: tuple[int, ...]
    size: int = 1
    inner: float = 0.0

    @property
    def closeness(self) -> float:
        """The mean likeness of two articles in the group; of one article alone, nothing."""
        return 2 * self.inner / (self.size * (self.size - 1)) if self.size > 1 else 0.0


class Link(NamedTuple):
    """How alike two groups are: the sum over pairs of their articles, and the best pair."""

    total: float
    best: float

    def plus(self, other: Link | None) -> Link:
        """Return the link of two groups that became one."""
        return self if other is None else Link(self.total + other.total, max(self.best, other.best))


def groups(nodes: Mapping[int, Group], links: Mapping[tuple[int, int], Link]) -> list[Group]:
    """Return the nodes grouped; negative nodes are stories that exist, no two of them come into one group."""
    near: dict[int, dict[int, Link]] = {node: {} for node in nodes}
    for (a, b), link in links.items():
        near[a][b] = near[b][a] = link
    found = dict(nodes)
    heap = [(-mean, a, b) for (a, b), link in links.items() if (mean := _mean(found[a], found[b], link))]
    heapq.heapify(heap)
    while heap:
        mean, a, b = heapq.heappop(heap)
        tie = near[a].get(b) if a in near and b in near else None
        if tie is None or -mean != _mean(found[a], found[b], tie):
            continue
        found[a] = _joined(found[a], found.pop(b), tie)
        _fold(a, b, near)
        for c, link_c in near[a].items():
            if mean_c := _mean(found[a], found[c], link_c):
                heapq.heappush(heap, (-mean_c, min(a, c), max(a, c)))
    return list(found.values())


def _mean(a: Group, b: Group, link: Link) -> float | None:
    """Return how alike two groups are, None where they must not be joined."""
    mean = link.total / (a.size * b.size)
    if mean < _MEAN or link.best < _BEST or mean < _BLUR * min(a.closeness, b.closeness):
        return None
    return None if min(a.nodes) < 0 and min(b.nodes) < 0 else mean


def _joined(a: Group, b: Group, link: Link) -> Group:
    return Group(a.nodes + b.nodes, a.size + b.size, a.inner + b.inner + link.total)


def _fold(a: int, b: int, near: dict[int, dict[int, Link]]) -> None:
    """Give b's links to a."""
    for c, link in near.pop(b).items():
        del near[c][b]
        if c != a:
            near[a][c] = near[c][a] = link.plus(near[a].get(c))
