"""Why things that are one are one: as many words as it takes to join them, not one sentence for every pair.

Thirteen outlets with one text are joined by twelve pairs out of seventy-eight, and a reader wants one line:
«عين اليوم، الشرق الأوسط، المدينة: الكلمات حول المنقول واحدة».
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

__all__ = ["Parts", "Shared"]


class Shared(NamedTuple):
    """Something that several have in common: who, and what it is."""

    names: tuple[str, ...]
    what: str

    def __str__(self) -> str:
        return f"{'، '.join(self.names)} {self.what}"


class Parts:
    """Things that are one, joined pair by pair; a reason is kept where it joined what was not one yet."""

    def __init__(self, items: Sequence[int]) -> None:
        self._over = {i: i for i in items}
        self._why: dict[int, list[str | Shared]] = {}

    def top(self, i: int) -> int:
        """Return what stands for everything that i was joined with."""
        while self._over[i] != i:
            i = self._over[i]
        return i

    def are_one(self, i: int, j: int) -> bool:
        """Tell whether i and j were joined already."""
        return self.top(i) == self.top(j)

    def join(self, i: int, j: int, why: str | Shared | None = None) -> None:
        """Make i and j one, for a reason where one need be told; what was one before needs no further one."""
        one, other = sorted((self.top(i), self.top(j)))
        if one == other:
            return
        told = [] if why is None else [why]
        self._why[one] = [*self._why.get(one, []), *self._why.pop(other, []), *told]
        self._over[other] = one

    def fold(self, items: Sequence[int], tie: Callable[[int, int], str | Shared | None]) -> None:
        """Join every two of some items that `tie` has a reason for; it is not asked about what is one already."""
        for n, i in enumerate(items):
            for j in items[:n]:
                if not self.are_one(i, j) and (why := tie(i, j)):
                    self.join(i, j, why)

    def groups(self) -> list[list[int]]:
        """Return the groups, each in order, ordered by their first."""
        found: dict[int, list[int]] = {}
        for i in self._over:
            found.setdefault(self.top(i), []).append(i)
        return sorted(sorted(group) for group in found.values())

    def reason(self, group: Sequence[int]) -> str:
        """Return why the members of a group are one; empty for a group of one."""
        return "; ".join(dict.fromkeys(map(str, _merged(self._why.get(self.top(group[0]), [])))))


def _merged(reasons: Iterable[str | Shared]) -> list[str | Shared]:
    """Put pairs that share the same thing and meet in one name into one reason, at the place of the first."""
    made: list[str | Shared] = []
    for why in reasons:
        if isinstance(why, str):
            made.append(why)
            continue
        meet = [
            m for m in made if isinstance(m, Shared) and m.what == why.what and set(m.names) & set(why.names)
        ]
        names = tuple(dict.fromkeys(name for one in (*meet, why) for name in one.names))
        at = made.index(meet[0]) if meet else len(made)
        made = [m for m in made if m not in meet]
        made.insert(at, Shared(names, why.what))
    return made
