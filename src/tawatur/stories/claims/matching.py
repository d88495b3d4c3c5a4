"""The most members that share neither witness nor way: a maximum matching of the two.

Two witnesses over one agency are one origin, and so is one witness over two agencies.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

__all__ = ["matching"]


def matching(edges: Iterable[tuple[int, int]]) -> Mapping[int, int]:
    """Return a way for as many witnesses as possible, no way twice; edges are (witness, way)."""
    ways: dict[int, list[int]] = {}
    for witness, way in sorted(set(edges)):
        ways.setdefault(witness, []).append(way)
    taken: dict[int, int] = {}
    for witness in ways:
        _find(witness, ways, taken, set())
    return {witness: way for way, witness in taken.items()}


def _find(witness: int, ways: Mapping[int, list[int]], taken: dict[int, int], tried: set[int]) -> bool:
    """Give a witness a way, moving others to another of theirs where that helps (an augmenting path)."""
    for way in ways[witness]:
        if way in tried:
            continue
        tried.add(way)
        if way not in taken or _find(taken[way], ways, taken, tried):
            taken[way] = witness
            return True
    return False
