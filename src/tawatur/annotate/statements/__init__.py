"""Attributed statements: content, cue, source, speaker, chain and act.

Passes over an article laid out by token (`layout`): `cues` with their frames, `contents`, then `speakers` and chains
in one walk (`telling`) from the first statement to the last, since each may point back to the one before it. What all
of them ask is which words name somebody (`sources`).
"""

from __future__ import annotations

from tawatur.annotate.actors import Cast
from tawatur.annotate.reading import Reading
from tawatur.annotate.statements.contents.extent import contents
from tawatur.annotate.statements.cues.finding import cues
from tawatur.annotate.statements.layout import layout
from tawatur.annotate.statements.telling import Telling
from tawatur.lexicon import Lexicon
from tawatur.model import Statement, TimeExpression

__all__ = ["statements"]


def statements(
    read: Reading, when: tuple[TimeExpression, ...], cast: Cast, lexicon: Lexicon
) -> tuple[Statement, ...]:
    """Return the attributed statements of an article in text order."""
    lay = layout(read, when, cast, lexicon)
    return Telling(lay, contents(lay, cues(lay))).statements()
