"""Which articles belong together when some pairs of them are alike: centroid linkage with two cautions.

Two groups are joined while what each has in common is alike (a pair that was never compared counts as not
alike), if at least one pair of their articles is alike by itself, and if joining does not blur them: two
groups that are each much closer within than to one another are two events of one topic, «وصول السفينة» and
«تسيير الشاحنات». A loose story, told in many ways, takes in another telling more easily than ten copies of one.
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Mapping
from typing import NamedTuple

__all__ = ["Group", "Link", "groups"]

_SAME = 0.21  # Articles of one event are alike by this much, and so are the centres of two groups.
_CLEAR, _NEARLY = (
    1.15,
    0.8,
)  # An article so much nearer to a whole group may be so much farther from each member.
_LEAST = _NEARLY * _SAME  # Most pairs have less; nothing else is asked of them.
_MANY = 12  # Beyond so many articles a group is soon a topic,
_LARGE = 0.05  # so with every e-fold of that size it must be alike by so much more.
_BLUR = 0.6  # Groups are joined if they are as close as this share of the looser one's inner closeness.


class Group(NamedTuple):
    """Nodes that belong together: for how many articles they stand, and the likeness of all pairs of these."""

    nodes: tuple[int, ...]
    size: int = 1
    inner: float = 0.0

    @property
    def closeness(self) -> float:
        """The mean likeness of two articles in the group; of one article alone, nothing."""
        return 2 * self.inner / (self.size * (self.size - 1)) if self.size > 1 else 0.0

    @property
    def spread(self) -> float:
        """The squared length of the sum of the articles' vectors, each of length 1."""
        return self.size + 2 * self.inner


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
    heap = [
        (-alike, a, b)
        for (a, b), link in links.items()
        if link.best >= _LEAST and (alike := _alike(found[a], found[b], link))
    ]
    heapq.heapify(heap)
    while heap:
        order, a, b = heapq.heappop(heap)
        tie = near[a].get(b) if a in near and b in near else None
        if tie is None or -order != _alike(found[a], found[b], tie):
            continue
        found[a] = _joined(found[a], found.pop(b), tie)
        _fold(a, b, near)
        for c, link_c in near[a].items():
            if link_c.best >= _LEAST and (alike := _alike(found[a], found[c], link_c)):
                heapq.heappush(heap, (-alike, min(a, c), max(a, c)))
    return list(found.values())


def _alike(a: Group, b: Group, link: Link) -> float | None:
    """Return how alike the centres of two groups are, None where they must not be joined."""
    centres = link.total / math.sqrt(a.spread * b.spread)
    mean = link.total / (a.size * b.size)
    large = _LARGE * math.log(max(1.0, (a.size + b.size) / _MANY))
    # One pair must be alike by itself, or nearly so where a single article is clearly near a whole group.
    clear = min(a.size, b.size) == 1 and centres >= _CLEAR * _SAME
    least = _NEARLY * _SAME if clear else _SAME
    if centres < _SAME + large or link.best < least or mean < _BLUR * min(a.closeness, b.closeness):
        return None
    return None if min(a.nodes) < 0 and min(b.nodes) < 0 else centres


def _joined(a: Group, b: Group, link: Link) -> Group:
    return Group(a.nodes + b.nodes, a.size + b.size, a.inner + b.inner + link.total)


def _fold(a: int, b: int, near: dict[int, dict[int, Link]]) -> None:
    """Give b's links to a."""
    for c, link in near.pop(b).items():
        del near[c][b]
        if c != a:
            near[a][c] = near[c][a] = link.plus(near[a].get(c))
