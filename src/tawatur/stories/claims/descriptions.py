"""What somebody without a name is described by: «مصدران في الشركة» and «مصدرين بالشركة» are one description."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from tawatur.stories.claims.bodies import keys

__all__ = ["as_one", "of_one"]

_MANY = ("ون", "ين", "ان", "تان", "تين")
_LEAST = 3
_IN, _AT = "في", "ب"


def of_one(word: str) -> Iterator[str]:
    """Yield a folded word and what it is of one: «مسؤولين» and «مسؤولان» are مسؤول."""
    yield word
    yield from (
        word.removesuffix(end) for end in _MANY if word.endswith(end) and len(word) - len(end) >= _LEAST
    )


def as_one(name: str) -> tuple[str, ...]:
    """Return the words of a description, its first in the singular: «مسؤول [في وزارة]», «مسؤول [بوزارة]»."""
    words = keys(name)
    if not words:
        return words
    first, rest = min(of_one(words[0]), key=len), words[1:]
    within = (f"{_AT}{word}" if before == _IN else word for before, word in pairwise((first, *rest)))
    return first, *(word for word in within if word != _IN)
