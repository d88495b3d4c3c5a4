"""Hours and years that the words around them explain: opening hours of no one day, a new year that is a school's.

«من الساعة 8 صباحا حتى 2 ظهرا» holds every day where the text does not tell it of one; «يوميا الساعة 4 عصرا» too.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from tawatur.annotate.dates.meaning import NEW, Fixed, Found, Length, Meaning, Period, Point
from tawatur.annotate.dates.pieces import COMMAS, DASHES, QUOTES
from tawatur.annotate.dates.places import Place
from tawatur.annotate.dates.words import Words

__all__ = ["every_day", "explained"]

_WEEKLY = Length(1, "W", often=True)


def explained(
    w: Words, found: tuple[Found, ...], where: tuple[Place, ...], plans: tuple[bool | None, ...]
) -> tuple[Found, ...]:
    """Return the expressions, those that their neighbours explain with their true meaning."""
    told: dict[int, Meaning] = dict(_ranges(w, found, where, plans))
    told |= _habits(found, where)
    told |= {i: _WEEKLY for i, one in enumerate(found) if _is_weekly(w, one)}
    told |= _school_years(found)
    return tuple(replace(one, meaning=told[i]) if i in told else one for i, one in enumerate(found))


def _ranges(
    w: Words, found: tuple[Found, ...], where: tuple[Place, ...], plans: tuple[bool | None, ...]
) -> Iterator[tuple[int, Meaning]]:
    """Yield the hours of «من الساعة 8:30 إلى 9:45 مساء»: the part told last holds for both."""
    for i, (one, other) in enumerate(pairwise(found)):
        if not isinstance(one.meaning, Point) or not isinstance(other.meaning, Point):
            continue
        first, last = _hour(one.meaning), _hour(other.meaning)
        if not _is_range(w, one, other):
            continue
        if first.clock is None or last.clock is None:
            continue
        hours = (first.clock[0] + 12, first.clock[1])
        if not _has_part(w, one) and hours < last.clock:
            first = replace(first, clock=hours)
        # «حتى السادسة من صباح اليوم التالي»
        overnight = last.same == 1 and not first.has_day
        day = _day_before(w, found, i) if overnight or not (first.has_day or last.has_day) else None
        if day is not None:
            yield i, replace(day, clock=first.clock)
            if not overnight:
                yield i + 1, replace(day, clock=last.clock)
            continue
        is_open = (overnight or not (first.has_day or last.has_day)) and plans[i] is not False
        is_open = is_open and (overnight or not _is_of_day_ahead(w, found, where, i))
        yield i, every_day(first) if is_open else first
        if is_open:
            yield i + 1, every_day(last)


def _hour(p: Point) -> Point:
    """Return midnight and noon as the hours that they are: «من منتصف الليل حتى الساعة السادسة»."""
    if p.clock is not None or ":" not in p.part:
        return p
    hours, minutes = p.part.split(":")
    return replace(p, clock=(int(hours), int(minutes)), part="")


def _day_before(w: Words, found: tuple[Found, ...], at: int) -> Point | None:
    """Return the day right before hours: «الثلاثاء 12 مايو [من] الساعة 10 إلى 12»."""
    before = found[at - 1] if at else None
    day = before.meaning if before is not None else None
    if before is None or not isinstance(day, Point) or not day.has_day or day.until is not None:
        return None
    between = range(before.stop, found[at].at)
    tied = all(w.term(i, "of") is not None or w.key(i) in COMMAS for i in between)
    return replace(day, part="") if tied and not w.breaks(found[at].at) else None


def _is_of_day_ahead(w: Words, found: tuple[Found, ...], where: tuple[Place, ...], at: int) -> bool:
    """Tell whether the day told last in a sentence of hours is still to come: «تقيم غدا لقاء [من الساعة 9 إلى 12]»."""
    for i in range(at - 1, -1, -1):
        if where[i].sentence != where[at].sentence:
            return False
        p = found[i].meaning
        # «حتى يوم الخميس المقبل لمدة خمسة أيام»: the hours are of each of them.
        if isinstance(p, Length) or w.term(found[i].at - 1, "to") is not None:
            return False
        if isinstance(p, Point) and p.has_day:
            return p.until is None and ((p.ref or 0) > 0 or (p.side or 0) > 0)
    return False


def _is_range(w: Words, one: Found, other: Found) -> bool:
    quoted = w.key(one.stop) in QUOTES
    between = other.at - one.stop - quoted
    joint = one.stop + quoted
    return between == 1 and (w.term(joint, "to") is not None or w.key(joint) in DASHES)


def _has_part(w: Words, one: Found) -> bool:
    return any(t.entry.kind == "part" for at in range(one.at, one.stop) for t in w.terms(at))


def every_day(p: Point) -> Fixed:
    """Return an hour, or hours from one to another, that are of no one day."""
    clocks = [end.clock or (0, 0) for end in (p, p.until) if end is not None]
    return Fixed("TIME", "/".join(f"T{hours:02d}:{minutes:02d}" for hours, minutes in clocks))


def _is_weekly(w: Words, one: Found) -> bool:
    """Tell whether a weekday is every week's: «أيام الجمعة», «[يوميا] ما عدا الجمعة», «باستثناء يومي الجمعة والسبت»."""
    p = one.meaning
    if not isinstance(p, Point) or not p.is_weekday or p.side is not None or p.week is not None or p.part:
        return False
    days = w.bare(one.at - 1, "unit") if p.until is None and one.stop - one.at == 1 else None
    return w.hints(one.at - 1, "save") or (
        days is not None and days.entry.value == "D" and not days.entry.how_many
    )


def _habits(found: tuple[Found, ...], where: tuple[Place, ...]) -> dict[int, Meaning]:
    """Return the hours of no day in sentences that tell what is done every day."""
    daily = {
        where[i].sentence
        for i, one in enumerate(found)
        if isinstance(one.meaning, Length) and one.meaning.often and one.meaning.unit in ("D", "W")
    }
    dated = {
        where[i].sentence
        for i, one in enumerate(found)
        if isinstance(one.meaning, Point) and one.meaning.has_day
    }
    return {
        i: every_day(one.meaning)
        for i, one in enumerate(found)
        if where[i].sentence in daily - dated
        and isinstance(one.meaning, Point)
        and one.meaning.clock is not None
    }


def _school_years(found: tuple[Found, ...]) -> dict[int, Meaning]:
    """Return «العام الجديد» of texts that speak of the school year."""
    if not any(isinstance(one.meaning, Period) and one.meaning.name == "school" for one in found):
        return {}
    return {
        i: Period("BRIDGE", NEW, name="school")
        for i, one in enumerate(found)
        if isinstance(one.meaning, Period) and one.meaning.unit == "Y" and one.meaning.shift == NEW
        if one.meaning.calendar == "gregorian"
    }
