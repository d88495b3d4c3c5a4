"""Attributed statements: content, cue, source, speaker, chain and act."""

from __future__ import annotations

from tawatur.annotate.actors import Cast
from tawatur.annotate.reading import Reading
from tawatur.lexicon import Lexicon
from tawatur.model import Statement, TimeExpression

__all__ = ["statements"]


def statements(
    read: Reading, when: tuple[TimeExpression, ...], cast: Cast, lexicon: Lexicon
) -> tuple[Statement, ...]:
    """Return the attributed statements of an article in text order."""
    del read, when, cast, lexicon
    return ()
