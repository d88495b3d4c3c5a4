"""The clock of one article: which day each expression is told from, and what it then means."""

from __future__ import annotations

from datetime import date

from tawatur.annotate.dates.meaning import Found
from tawatur.annotate.dates.resolution import Context, resolution
from tawatur.annotate.dates.tense import is_plan
from tawatur.annotate.dates.words import Words
from tawatur.annotate.reading import Reading
from tawatur.model import Span, TimeExpression
from tawatur.records import published_day

__all__ = ["told"]


def told(read: Reading, w: Words, found: tuple[Found, ...]) -> tuple[TimeExpression, ...]:
    """Return the expressions with their values, each told from its own day of writing."""
    day = published_day(read.article.published)
    today = date.fromisoformat(day) if day else None
    out: list[TimeExpression] = []
    focus: date | None = None
    for one in found:
        context = Context(today, focus, is_plan(w, one.at, one.stop))
        value = resolution(one.meaning, context)
        if value.day is not None:
            focus = value.day
        out.append(
            TimeExpression(Span(one.start, one.end), value.type, value.value, None, value.why, one.rule)
        )
    return tuple(out)
