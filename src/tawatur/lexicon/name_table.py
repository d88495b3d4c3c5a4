"""The names of actors by their first word: one text a word, cut into names when an article has that word.

Thirty thousand names are too many to hand out at every start; an article needs those of a hundred words.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

__all__ = ["CELL", "NameTable", "gathered", "spread"]

# What parts cells and lines of a compiled table: no text holds them, and JSON need not escape them as it must tabs,
# which halves the time of reading it.
CELL, LINE = "\x7f", "\x80"


def gathered(names: dict[str, str]) -> dict[str, str]:
    """Return names by first word: a line a name, with the rows of those who bear it."""
    made: dict[str, list[str]] = {}
    for name, found in names.items():
        made.setdefault(name.partition(" ")[0], []).append(
            CELL.join((name, *found.replace("\t", CELL).splitlines()))
        )
    return {first: LINE.join(lines) for first, lines in made.items()}


def spread(table: dict[str, str]) -> dict[str, str]:
    """Return the names that were gathered, each with a row for everybody who bears it."""
    lines = (line for lines in table.values() for line in lines.split(LINE))
    return {
        name: "".join(f"{i}\t{kind}\n" for i, kind in _bearers(cells)) for name, cells in map(_cut, lines)
    }


class NameTable:
    """Who bears a name, asked by its first word."""

    def __init__(self, table: dict[str, str]) -> None:
        self._table = table
        self._names = lru_cache(maxsize=1 << 14)(self._group)

    def __contains__(self, first: str) -> bool:
        return first in self._table

    def __len__(self) -> int:
        return sum(lines.count(LINE) + 1 for lines in self._table.values())

    def bearers(self, name: str) -> tuple[tuple[str, str], ...]:
        """Return the ids of those who bear a name, and how each has it listed."""
        first = name.partition(" ")[0]
        cells = self._names(first)[1].get(name) if first in self._table else None
        return () if cells is None else _bearers(cells)

    def seconds(self, first: str) -> frozenset[str]:
        """Return the words that stand second in names that begin with a word."""
        return self._names(first)[2] if first in self._table else frozenset()

    def longest(self, first: str, keys: Sequence[str], at: int) -> str | None:
        """Return the longest name at a token whose word is `first`."""
        if first not in self._table:
            return None
        most, names, seconds = self._names(first)
        if most == 1 or at + 1 >= len(keys) or keys[at + 1] not in seconds:
            return first if first in names else None
        name = " ".join((first, *keys[at + 1 : at + most]))
        while name not in names:
            name = name.rpartition(" ")[0]
            if not name:
                return None
        return name

    def _group(self, first: str) -> tuple[int, dict[str, str], frozenset[str]]:
        """Return how many words the longest name has, all names with the cells of their bearers, and the words that stand second."""
        names = dict(map(_cut, self._table[first].split(LINE)))
        longer = [words for words in map(str.split, names) if len(words) > 1]
        return max(map(len, longer), default=1), names, frozenset([words[1] for words in longer])


def _cut(line: str) -> tuple[str, str]:
    name, _, cells = line.partition(CELL)
    return name, cells


def _bearers(cells: str) -> tuple[tuple[str, str], ...]:
    if not cells:
        return ()
    found = cells.split(CELL)
    return tuple(zip(found[::2], found[1::2], strict=True))
