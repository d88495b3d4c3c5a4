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
    """Return the date expressions of an article in text order; a line that its outlet prints under each tells none."""
    outlet = lexicon.outlets.find(read.article.outlet)
    w = words(read, lexicon.calendar, outlet.month_set if outlet is not None else "")
    found = expressions(w)
    if outlet is not None and outlet.furniture:
        last = read.text.rstrip().rfind("\n") + 1
        end = last if outlet.prints(read.text[last:]) else len(read.text)
        found = tuple(one for one in found if one.start < end)
    return told(read, w, found)
