"""The n-th day of something: «يومها العاشر، أمس», «اليوم الخامس للاحتجاجات» that began on a dated day."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from tawatur.annotate.dates.contexts import Value
from tawatur.annotate.dates.meaning import Found, Length, Point
from tawatur.annotate.dates.words import Words

__all__ = ["Counted", "nth_day"]

_NEAR, _FAR = 3, 10
_REACH = 8
_ISO = len("2025-06-23")
_THAT = ("ان", "بان")


class Counted(NamedTuple):
    """The day that a count comes to, and how."""

    day: date
    why: str | None = None


def nth_day(w: Words, told: list[tuple[Found, Value]], at: int, count: int) -> Counted | None:
    """Return the n-th day: the date beside it, else so many days from the one start that the text dates."""
    here = told[at][0]
    for neighbour in told[at + 1 : at + 2] + told[max(at - 1, 0) : at]:
        apart = max(neighbour[0].at - here.stop, here.at - neighbour[0].stop)
        between = range(min(here.stop, neighbour[0].stop), max(here.at, neighbour[0].at))
        # «قال أمس إن الحضور في اليوم الأول كان كبيرا», «منذ اليوم الأول»
        apart_from = w.term(here.at - 1, "since") is not None or any(w.key(i) in _THAT for i in between)
        same_line = not apart_from and not any(w.breaks(i) or w.key(i) == "." for i in between)
        day = neighbour[1].day
        near = apart <= (_FAR if _is_of(w, here, between) else _NEAR) or _is_told_in(w, neighbour[0], here)
        # «انطلقت الأحد، وفي يومها الثاني»
        began = at > 0 and count > 1 and neighbour is told[at - 1] and _begins_before(w, told, at, between)
        near = near and not began
        if day is not None and same_line and near:
            return Counted(day)
    starts = {day for i in range(len(told)) if (day := _start(w, told, i)) is not None}
    if len(starts) != 1:
        return None
    start = starts.pop()
    return Counted(start + timedelta(count - 1), f"day {count} from the start on {start}")


def _is_of(w: Words, here: Found, between: range) -> bool:
    """Tell whether no comma parts «اليوم الأول من الزيارة … أمس» from its day."""
    ahead = between.start == here.stop and w.term(here.stop, "of") is not None
    return ahead and all(w.atoms[at].is_word for at in between)


def _begins_before(w: Words, told: list[tuple[Found, Value]], at: int, between: range) -> bool:
    """Tell whether the day before a count is the start that it counts from: «انطلقت [الأحد]، وفي يومها الثاني»."""
    p = told[at - 1][0].meaning
    apart = isinstance(p, Point) and p.ref is None and any(w.key(i).startswith("و") for i in between)
    return apart and _start(w, told, at - 1) is not None


def _is_told_in(w: Words, day: Found, here: Found) -> bool:
    """Tell whether a report's own day stands before its day of an event: «التقى أمس المدير، [في اليوم الثاني] من زيارته»."""
    p = day.meaning
    return (
        day.at < here.at
        and isinstance(p, Point)
        and p.ref in (0, -1)
        and w.term(here.at - 1, "in") is not None
    )


def _start(w: Words, told: list[tuple[Found, Value]], at: int) -> date | None:
    """Return the day when something began or will begin: «اندلعت الاحتجاجات يوم 28 ديسمبر», «تعقد يوم 5 مايو لمدة ثلاثة أيام».

    The first day of a stretch is one as well: «يقام المهرجان من 3 إلى 12 مايو».
    """
    found, value = told[at]
    p = found.meaning
    if not isinstance(p, Point) or not p.has_day or value.day is None:
        return None
    if p.until is not None:
        first = (value.value or "").partition("/")[0]
        return date.fromisoformat(first) if len(first) == _ISO and p.clock is None else None
    before = w.back_to((".", "،"), found.at, _REACH)
    begins = any(t.entry.kind == "start" for at in before for t in w.terms(at))
    return value.day if begins or _lasts_days(w, told[at : at + 2]) else None


def _lasts_days(w: Words, told: list[tuple[Found, Value]]) -> bool:
    """Tell whether it is told right behind a day how many days something goes on: «يوم 5 مايو [ولمدة ثلاثة أيام]»."""
    if len(told) == 1:
        return False
    day, then = told[0][0], told[1][0]
    length = then.meaning
    days = isinstance(length, Length) and length.unit == "D" and (length.count or 0) > 1
    apart = range(day.stop, then.at)
    return days and len(apart) <= _NEAR and bool(apart) and not any(map(w.breaks, apart))
