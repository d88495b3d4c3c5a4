"""Who acts and speaks in an article: the mentions, and which of them are the same one."""

from __future__ import annotations

from dataclasses import dataclass

from tawatur.annotate.reading import Reading
from tawatur.lexicon import Lexicon
from tawatur.model import Actor, Mention, TimeExpression

__all__ = ["Cast", "actors"]


@dataclass(frozen=True, slots=True)
class Cast:
    """The actors of an article and their mentions, in text order."""

    actors: tuple[Actor, ...]
    mentions: tuple[Mention, ...]


def actors(read: Reading, when: tuple[TimeExpression, ...], lexicon: Lexicon) -> Cast:
    """Return the actors of an article."""
    del read, when, lexicon
    return Cast((), ())
