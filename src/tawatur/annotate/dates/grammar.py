"""Which words of an article make a date expression: the longest reading at each place wins."""

from __future__ import annotations

from collections.abc import Iterator

from tawatur.annotate.dates.days import day
from tawatur.annotate.dates.deictics import deictic
from tawatur.annotate.dates.doubts import is_no_date
from tawatur.annotate.dates.lengths import ago, length, nth, often
from tawatur.annotate.dates.meaning import Feast, Fixed, Found, Point
from tawatur.annotate.dates.months import era
from tawatur.annotate.dates.numbers import number
from tawatur.annotate.dates.periods import period
from tawatur.annotate.dates.words import Term, Words

__all__ = ["expressions"]

# Words that can begin an expression; the others only continue one.
# fmt: off
_STARTERS = frozenset((  # noqa: SIM905 - words in a row read better than forty lines
    "month weekday unit cardinal ordinal refday this that part night fixed often edge season bridge fiscal decade"
    " holiday day_word days_word month_word months_word year_word years_word century_word quarter_word half_word"
    " weekend clock_word approx some each last_of ago hence half_of quarter_of late own_day morrow"
).split())
# fmt: on


def expressions(w: Words) -> tuple[Found, ...]:
    """Return the date expressions of a text, in order and without overlap."""
    return tuple(_expressions(w))


def _expressions(w: Words) -> Iterator[Found]:
    stop = 0
    for at in _starts(w):
        if at < stop:
            continue
        found = _longest(w, at)
        if found is None:
            continue
        stop = found.stop
        if not is_no_date(w, found):
            yield found


def _starts(w: Words) -> list[int]:
    named = (at for at, terms in w.terms.items() if any(t.entry.kind in _STARTERS for t in terms))
    return sorted([*named, *w.numbers, *(at for at, a in enumerate(w.atoms) if a.key == "ال")])


def _longest(w: Words, at: int) -> Found | None:
    best: Found | None = None
    for rule in (_late, day, deictic, period, ago, length, often, nth, _feast, _fixed, _morrow):
        found = rule(w, at)
        if found is not None and (best is None or found.stop > best.stop):
            best = found
    return best


def _feast(w: Words, at: int) -> Found | None:
    word = w.term(at, "holiday")
    if word is None or (word.entry.use == "in" and not _in_time(w, at, word)):
        return None
    side = w.bare(word.end, "side")
    told = number(w, word.end)
    stop, year = word.end, None
    if side is not None:
        stop = side.end
    elif told is not None and told.figures and (1300 <= told.value < 1500 or 1900 <= told.value < 2100):
        marked = era(w, told.end)
        year = Point(calendar="hijri" if told.value < 1500 else "gregorian", year=told.value)
        stop = marked.end if marked is not None else told.end
    meaning = Feast(word.entry.value, year, int(side.entry.value) if side is not None else None)
    return Found(at, stop, w.start(word), w.end(stop), meaning, word.entry.rule)


def _in_time(w: Words, at: int, word: Term) -> bool:
    """Tell whether «العيد» is a time here: «خلال العيد», not «فرحة العيد»."""
    if w.bare(word.end, "side") is not None:
        return True
    return (
        not w.breaks(at) and w.term(at - 1, "in", "span", "part", "days_word", "day_word", "edge") is not None
    )


def _fixed(w: Words, at: int) -> Found | None:
    word = w.term(at, "fixed")
    if word is None:
        return None
    meaning = Fixed(word.entry.type, word.entry.value)  # type: ignore[arg-type]  # checked when compiled
    return Found(at, word.end, w.start(word), w.end(word.end), meaning, word.entry.rule)


def _late(w: Words, at: int) -> Found | None:
    """Return «وقت سابق من يوم الاثنين», «وقت سابق هذا الأسبوع»: the time that follows."""
    word = w.term(at, "late")
    if word is None:
        return None
    of = w.bare(word.end, "of")
    begin = of.end if of is not None else word.end
    inner = day(w, begin) or deictic(w, begin) or period(w, begin)
    if inner is None or w.breaks(begin) or w.start(begin) != inner.start:
        return None
    return Found(at, inner.stop, w.start(word), inner.end, inner.meaning, word.entry.rule)


def _morrow(w: Words, at: int) -> Found | None:
    """Return «غداة الهجوم», which newspapers say of the day they report."""
    word = w.term(at, "morrow")
    return (
        None
        if word is None
        else Found(at, word.end, w.start(word), w.end(word.end), Point(same=0), word.entry.rule)
    )
