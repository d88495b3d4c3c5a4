"""Date expressions and the day, span or length that each means."""

from __future__ import annotations

from tawatur.annotate.dates.evidence import Evidence, published_evidence, story_evidence
from tawatur.annotate.dates.grammar import expressions
from tawatur.annotate.dates.telling import told
from tawatur.annotate.dates.words import words
from tawatur.annotate.reading import Reading
from tawatur.lexicon import Lexicon
from tawatur.model import TimeExpression

__all__ = ["Evidence", "published_evidence", "story_evidence", "times"]


def times(read: Reading, lexicon: Lexicon) -> tuple[TimeExpression, ...]:
    """Return the date expressions of an article in text order."""
    outlet = lexicon.outlets.find(read.article.outlet)
    w = words(read, lexicon.calendar, outlet.month_set if outlet is not None else "")
    return told(read, w, expressions(w))
