"""What only the title dates: «انطلاق المهرجان الخميس المقبل» above «وتختتم الفعاليات في يومها الثالث»."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from tawatur.annotate.dates.grammar import expressions
from tawatur.annotate.dates.meaning import Found, Nth, Point
from tawatur.annotate.dates.telling import told
from tawatur.annotate.dates.words import Words, words
from tawatur.annotate.reading import Reading, reading

__all__ = ["dated_by_title"]


def dated_by_title(read: Reading, w: Words, found: tuple[Found, ...]) -> tuple[Found, ...]:
    """Return the expressions, «يومها الثالث» among them as the day it is where the title says when it all begins."""
    if not any(_is_counted(one) for one in found):
        return found
    start = _start(read, w)
    return (
        found if start is None else tuple(_counted(one, start) if _is_counted(one) else one for one in found)
    )


def _is_counted(one: Found) -> bool:
    """Tell whether an expression is the so-many-eth day of something: «يومها الثالث», not «لليوم الثالث على التوالي»."""
    return isinstance(one.meaning, Nth) and not one.meaning.row and one.meaning.unit == "D"


def _counted(one: Found, start: date) -> Found:
    assert isinstance(one.meaning, Nth)
    day = start + timedelta(one.meaning.count - 1)
    return replace(one, meaning=Point(year=day.year, month=day.month, day=day.day))


def _start(read: Reading, w: Words) -> date | None:
    """Return the one day that the title tells of a beginning."""
    title = reading(replace(read.article, text=read.article.title or "", title=None))
    inside = words(title, w.calendar, w.is_given, w.months)
    begins = any(t.entry.kind == "start" for at in range(len(inside.atoms)) for t in inside.terms(at))
    days = {one.value or "" for one in told(title, inside, expressions(inside))} if begins else set()
    day = days.pop() if len(days) == 1 else ""
    try:
        return date.fromisoformat(day)
    except ValueError:
        return None
