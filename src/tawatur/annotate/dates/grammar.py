"""Which words of an article make a date expression: the longest reading at each place wins."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache

from tawatur.annotate.dates.days import day, day_pieces, point
from tawatur.annotate.dates.deictics import deictic
from tawatur.annotate.dates.distances import distance
from tawatur.annotate.dates.doubts import is_no_date
from tawatur.annotate.dates.feasts import days_of_feast, feast, ten_days
from tawatur.annotate.dates.hours import bad_hour, hours_in_order, part_behind
from tawatur.annotate.dates.lengths import length
from tawatur.annotate.dates.meaning import Found, Point
from tawatur.annotate.dates.periods import period
from tawatur.annotate.dates.repeats import nth, often, rate, repeated
from tawatur.annotate.dates.units import running_unit
from tawatur.annotate.dates.vague import fixed
from tawatur.annotate.dates.words import Words
from tawatur.annotate.dates.year_parts import compared, first_months

__all__ = ["expressions"]


def expressions(w: Words) -> tuple[Found, ...]:
    """Return the date expressions of a text, in order and without overlap."""
    return hours_in_order(w, repeated(w, tuple(_expressions(w))))


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
    best: Found | None = None
    for rule in _rules(w.kinds(at)):
        found = rule(w, at)
        if found is not None and (best is None or found.stop > best.stop):
            best = found
    return best


def _late(w: Words, at: int) -> Found | None:
    """Return «وقت سابق من يوم الاثنين», «وقت سابق هذا الأسبوع»: the time that follows."""
    word = w.term(at, "late")
    if word is None:
        return None
    of = w.bare(word.end, "of")
    begin = of.end if of is not None else word.end
    inner = day(w, begin) or deictic(w, begin) or period(w, begin) or _part(w, begin)
    if inner is None and of is not None:
        inner = running_unit(w, begin)
    if inner is None or w.breaks(begin) or w.start(begin) != inner.start:
        return None
    p = inner.meaning
    if word.entry.value == "hours" and isinstance(p, Point) and not p.has_day:
        return None
    return Found(at, inner.stop, w.start(word), inner.end, inner.meaning, word.entry.rule)


def _part(w: Words, at: int) -> Found | None:
    """Return the part of «ساعات الصباح [الأولى] [ليوم الاثنين]», «[من يوم الجمعة]»."""
    part = part_behind(w, at)
    if part is None or part.entry.use != "after":
        return None
    few = w.bare(part.end, "few")
    stop = (few or part).end
    of = w.bare(stop, "of")
    led = of is not None or w.key(stop).startswith("ل")
    then = day_pieces(w, of.end if of is not None else stop, first=of is None) if led else None
    if then is not None and not then.parts.get("part"):
        parts = then.parts | {"part": part.entry.value}
        return Found(at, then.stop, w.start(part), w.end(then.stop), point(parts), part.entry.rule)
    return Found(at, stop, w.start(part), w.end(stop), Point(part=part.entry.value), part.entry.rule)


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
    _opened_by(fixed, "fixed"),
    _opened_by(_late, "late"),
    _opened_by(compared, "same_part"),
    _opened_by(first_months, "figure article cardinal approx unit last_of"),
    _opened_by(rate, "unit"),
    _opened_by(length, "figure article cardinal ordinal approx unit half_of quarter_of last_of some"),
    _opened_by(
        day, "figure article part refday weekday day_word days_word ordinal cardinal this clock_word late"
    ),
    _opened_by(bad_hour, "clock_word"),
    _opened_by(deictic, "night part that this refday"),
    _opened_by(
        period,
        "figure edge month month_word months_word weekend bridge fiscal years_word year_word quarter_word half_word"
        " season decade century_word unit this that",
    ),
    _opened_by(distance, "ago hence"),
    _opened_by(often, "often each"),
    _opened_by(nth, "unit own_day"),
    _opened_by(feast, "holiday part day_of"),
    _opened_by(days_of_feast, "unit"),
    _opened_by(ten_days, "ten_days edge"),
    _opened_by(_morrow, "morrow"),
)


@cache
def _rules(kinds: frozenset[str]) -> tuple[_Rule, ...]:
    """Return the rules that may begin with words of these kinds, of which texts have few hundred sets."""
    return tuple(rule for rule, openers in _RULES if not openers.isdisjoint(kinds))
