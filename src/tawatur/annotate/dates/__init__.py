"""Date expressions and the day, span or length that each means."""

from __future__ import annotations

from tawatur.annotate.dates.evidence import Evidence, published_evidence, story_evidence
from tawatur.annotate.dates.grammar import expressions
from tawatur.annotate.dates.telling import told
from tawatur.annotate.dates.titles import dated_by_title
from tawatur.annotate.dates.words import first_names, words
from tawatur.annotate.reading import Reading
from tawatur.lexicon import Lexicon
from tawatur.model import TimeExpression

__all__ = ["Evidence", "published_evidence", "story_evidence", "times"]


def times(read: Reading, lexicon: Lexicon) -> tuple[TimeExpression, ...]:
    """Return the date expressions of an article in text order; a line that its outlet prints under each tells none."""
    outlet = lexicon.outlets.find(read.article.outlet)
    months = outlet.month_set if outlet is not None else ""
    w = words(read, lexicon.calendar, first_names(lexicon.actors), months)
    found = expressions(w)
    if outlet is not None and outlet.furniture:
        end = outlet.text_end(read.text)
        found = tuple(one for one in found if one.start < end)
    return told(read, w, dated_by_title(read, w, found))
