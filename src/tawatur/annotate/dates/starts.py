"""The n-th day of something: «يومها العاشر، أمس», «اليوم الخامس للاحتجاجات» that began on a dated day."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from tawatur.annotate.dates.meaning import Found, Point
from tawatur.annotate.dates.words import Words

__all__ = ["Counted", "nth_day"]

_NEAR, _FAR = 3, 10
_REACH = 8


class Counted(NamedTuple):
    """The day that a count comes to, and how."""

    day: date
    why: str | None = None


def nth_day(w: Words, told: list[tuple[Found, date | None]], at: int, count: int) -> Counted | None:
    """Return the n-th day: the date beside it, else so many days from the one start that the text dates."""
    here = told[at][0]
    for neighbour in told[at + 1 : at + 2] + told[max(at - 1, 0) : at]:
        apart = max(neighbour[0].at - here.stop, here.at - neighbour[0].stop)
        between = range(min(here.stop, neighbour[0].stop), max(here.at, neighbour[0].at))
        same_line = not any(w.breaks(i) or w.key(i) == "." for i in between)
        if neighbour[1] is not None and same_line and apart <= (_FAR if _is_of(w, here, between) else _NEAR):
            return Counted(neighbour[1])
    starts = {day for found, day in told if day is not None and _is_start(w, found)}
    if len(starts) != 1:
        return None
    start = starts.pop()
    return Counted(start + timedelta(count - 1), f"day {count} from the start on {start}")


def _is_of(w: Words, here: Found, between: range) -> bool:
    """Tell whether no comma parts «اليوم الأول من الزيارة … أمس» from its day."""
    ahead = between.start == here.stop and w.term(here.stop, "of") is not None
    return ahead and all(w.atoms[at].is_word for at in between)


def _is_start(w: Words, found: Found) -> bool:
    """Tell whether a day is when something began: «اندلعت الاحتجاجات يوم 28 ديسمبر»."""
    if not isinstance(found.meaning, Point) or not found.meaning.has_day:
        return False
    before = w.back_to((".", "،"), found.at, _REACH)
    return any(t.entry.kind == "start" for at in before for t in w.terms(at))
