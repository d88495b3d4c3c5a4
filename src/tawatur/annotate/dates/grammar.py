"""Which words of an article make a date expression: the longest reading at each place wins."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from tawatur.annotate.dates.days import day
from tawatur.annotate.dates.deictics import deictic
from tawatur.annotate.dates.distances import distance
from tawatur.annotate.dates.doubts import is_no_date
from tawatur.annotate.dates.lengths import length
from tawatur.annotate.dates.meaning import Feast, Fixed, Found, Point
from tawatur.annotate.dates.months import era
from tawatur.annotate.dates.numbers import number
from tawatur.annotate.dates.periods import period
from tawatur.annotate.dates.repeats import nth, often
from tawatur.annotate.dates.words import Term, Words

__all__ = ["expressions"]


def expressions(w: Words) -> tuple[Found, ...]:
    """Return the date expressions of a text, in order and without overlap."""
    return tuple(_expressions(w))


def _expressions(w: Words) -> Iterator[Found]:
    stop = 0
    for at in w.openers:
        if at < stop:
            continue
        found = _longest(w, at)
        if found is None:
            continue
        stop = found.stop
        if not is_no_date(w, found):
            yield found


def _longest(w: Words, at: int) -> Found | None:
    kinds = {term.entry.kind for term in w.terms(at)}
    if at in w.numbers:
        kinds.add("figure")
    best: Found | None = None
    for rule, openers in _RULES:
        found = None if openers.isdisjoint(kinds) else rule(w, at)
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
    before = w.key(at - 1).lstrip("و")
    named = (t for t in w.terms(at) if t.entry.kind == "fixed" and t.entry.use in ("", before))
    word = next(named, None)
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


_Rule = Callable[[Words, int], Found | None]


def _opened_by(rule: _Rule, kinds: str) -> tuple[_Rule, frozenset[str]]:
    return rule, frozenset(kinds.split())


# Every rule with the kinds of words it can begin with; «figure» is a number in figures. Of equals the first wins.
_RULES = (
    _opened_by(_late, "late"),
    _opened_by(length, "figure article cardinal ordinal approx unit half_of quarter_of last_of some"),
    _opened_by(
        day, "figure article part refday weekday day_word days_word ordinal cardinal this clock_word late"
    ),
    _opened_by(deictic, "night part that this refday"),
    _opened_by(
        period,
        "figure edge month month_word months_word weekend bridge fiscal years_word year_word quarter_word half_word"
        " season decade century_word unit this that",
    ),
    _opened_by(distance, "ago hence"),
    _opened_by(often, "often each"),
    _opened_by(nth, "unit own_day"),
    _opened_by(_feast, "holiday"),
    _opened_by(_fixed, "fixed"),
    _opened_by(_morrow, "morrow"),
)
