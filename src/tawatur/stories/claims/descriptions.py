"""What somebody without a name is described by: «مصدران في الشركة» and «مصدرين في الشركة» are one description."""

from __future__ import annotations

from collections.abc import Iterator

from tawatur.stories.claims.bodies import keys

__all__ = ["as_one", "of_one"]

_MANY = ("ون", "ين", "ان", "تان", "تين")
_LEAST = 3


def of_one(word: str) -> Iterator[str]:
    """Yield a folded word and what it is of one: «مسؤولين» and «مسؤولان» are مسؤول."""
    yield word
    yield from (
        word.removesuffix(end) for end in _MANY if word.endswith(end) and len(word) - len(end) >= _LEAST
    )


def as_one(name: str) -> tuple[str, ...]:
    """Return the words of a description, its first in the singular."""
    words = keys(name)
    return (min(of_one(words[0]), key=len), *words[1:]) if words else words
