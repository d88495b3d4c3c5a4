"""Feasts and their days: «عيد الفطر», «خلال العيد», «ثالث أيام عيد الأضحى», «ليلة رأس السنة», «صباح يوم العيد»."""

from __future__ import annotations

from dataclasses import replace

from tawatur.annotate.dates.calendars import LAST_DAY
from tawatur.annotate.dates.meaning import Feast, Found, Point
from tawatur.annotate.dates.months import behind_second_name, era, month
from tawatur.annotate.dates.months import year as months_year
from tawatur.annotate.dates.numbers import number
from tawatur.annotate.dates.words import Term, Words

__all__ = ["days_of_feast", "feast", "ten_days"]

_MONTHS = 12
# The month whose last ten days need not be told of it, and where the last ten days of a month begin.
_RAMADAN, _LAST_TEN, _TEN = 9, 21, 10
# Before these «العيد» is a time: «خلال العيد», «أيام العيد»; «فرحة العيد» tells none.
_TIMES = ("in", "span", "part", "days_word", "day_word", "edge")


def feast(w: Words, at: int) -> Found | None:
    """Return the feast, the day of a feast or the part of its day that begins at an atom."""
    return _named(w, at) or _day_of(w, at) or _part_of_day(w, at)


def _named(w: Words, at: int) -> Found | None:
    word = w.term(at, "holiday")
    if word is None or (word.entry.use == "in" and not _in_time(w, at, word)) or _is_another(w, word):
        return None
    # «صلاة عيد الفطر» is the rite, as «صلاة الجمعة» is.
    if w.hints(at - 1, "prayer") and not w.breaks(at):
        return None
    meaning, stop = _meaning(w, word)
    return Found(at, stop, w.start(word), w.end(stop), meaning, word.entry.rule)


def _is_another(w: Words, word: Term) -> bool:
    """Tell whether an adjective makes another day of a feast: «رأس السنة الصينية»."""
    described = w.key(word.end).startswith("ال") and w.bare(word.end, "side") is None
    return word.entry.use == "own" and described and not w.breaks(word.end)


def _meaning(w: Words, word: Term, days: int = 0, part: str = "") -> tuple[Feast, int]:
    """Read the year or side behind a feast: «عيد الأضحى 1436هـ», «عيد الفطر المقبل»."""
    stop = behind_second_name(w, word.end)
    side, told, year = w.bare(stop, "side"), number(w, stop), None
    of_year = _its_year(w, stop) if side is None else None
    if side is not None:
        stop = side.end
    elif of_year is not None:
        year, stop = of_year
    elif told is not None and told.figures and (1300 <= told.value < 1500 or 1900 <= told.value < 2100):
        marked = era(w, told.end)
        year = Point(calendar="hijri" if told.value < 1500 else "gregorian", year=told.value)
        stop = marked.end if marked is not None else told.end
    when = int(side.entry.value) if side is not None else None
    return Feast(word.entry.value, year, when, days, part), stop


def _its_year(w: Words, at: int) -> tuple[Point, int] | None:
    """Read the year of «عيد الفطر [من العام الماضي]», «عيد الأضحى [عام 2014]»."""
    told = months_year(w, at) if w.term(at, "of", "year_word") is not None and not w.breaks(at) else None
    if told is None or told.parts.get("year_shift") == 0 or "of_told" in told.parts:
        return None
    return Point(**told.parts), told.stop


def _in_time(w: Words, at: int, word: Term) -> bool:
    """Tell whether «العيد» is a time here: «خلال العيد», «العيد المقبل», not «فرحة العيد», «هنأ بالعيد»."""
    if w.bare(word.end, "side") is not None:
        return True
    return not word.prefix and not w.breaks(at) and w.term(at - 1, *_TIMES) is not None


def _day_of(w: Words, at: int) -> Found | None:
    """Read «[مساء] ثاني أيام عيد الأضحى», «أول أيام شهر رمضان», «آخر يوم من رمضان الماضي»."""
    begun = w.term(at, "part")
    begun = begun if begun is not None and begun.entry.use == "construct" else None
    lead = w.term(begun.end if begun is not None else at, "day_of")
    if lead is None or (begun is not None and lead.prefix):
        return None
    first, part = begun or lead, begun.entry.value if begun is not None else ""
    read = _counted_day(w, lead, part)
    return read and Found(at, read[1], w.start(first), w.end(read[1]), read[0], lead.entry.rule)


def _counted_day(w: Words, lead: Term, part: str) -> tuple[Feast | Point, int] | None:
    """Read the feast or Hijri month that so many days are counted in, the month of which the last is told."""
    at = lead.end
    if lead.entry.value == "last":
        return _last_day(w, at, part)
    days = int(lead.entry.value)
    word = w.term(at, "holiday")
    if word is not None and word.prefix in ("", "ل"):
        return _meaning(w, word, days, part)
    named = month(w, at)
    if named is None or named.parts["calendar"] == "solar" or named.parts.get("year_shift"):
        return None
    return Point(**named.parts, day=days + 1, part=part), named.stop


def _last_day(w: Words, at: int, part: str) -> tuple[Feast, int] | None:
    """Read the month whose last day is meant, as the day before the next one's first."""
    named = month(w, at)
    if named is None or named.parts["calendar"] == "solar" or named.parts.get("year_shift"):
        return None
    calendar, ordinal = named.parts["calendar"], named.parts["month"]
    told = named.parts.get("year")
    year = None if told is None else Point(calendar=calendar, year=told + (ordinal == _MONTHS))
    side = w.bare(named.stop, "side") if told is None else None
    when = int(side.entry.value) if side is not None else None
    day = f"{calendar} {ordinal % _MONTHS + 1:02d}-01"
    return Feast(day, year, when or None, -1, part), side.end if side is not None else named.stop


def days_of_feast(w: Words, at: int) -> Found | None:
    """Read «أيام العيد», «أيام عيد الأضحى المبارك»: all days of the feast."""
    days = w.term(at, "unit")
    if days is None or days.entry.value != "D" or days.entry.how_many != 0 or days.definite or days.entry.use:
        return None
    word = w.bare(days.end, "holiday")
    if word is None or w.breaks(word.start):
        return _days_of_month(w, days)
    meaning, stop = _meaning(w, word)
    return Found(at, stop, w.start(days), w.end(stop), replace(meaning, whole=True), word.entry.rule)


def _days_of_month(w: Words, days: Term) -> Found | None:
    """Read «أيام شهر رمضان», «أيام شوال»: the month."""
    named = month(w, days.end) if not w.breaks(days.end) and not days.prefix else None
    if named is None or named.parts["calendar"] != "hijri":
        return None
    return Found(
        days.start, named.stop, w.start(days), w.end(named.stop), Point(**named.parts), days.entry.rule
    )


def ten_days(w: Words, at: int) -> Found | None:
    """Read «[بداية] العشر الأواخر من رمضان», «العشر الأواخر»: ten days of a Hijri month."""
    edge = w.term(at, "edge")
    begin = edge.end if edge is not None else at
    lead = w.term(begin, "ten_days")
    if lead is None or (edge is not None and lead.prefix):
        return None
    first = int(lead.entry.value)
    of = w.bare(lead.end, "of")
    named = month(w, of.end) if of is not None else None
    if named is None and (of is not None or first != _LAST_TEN or w.breaks(begin)):
        return None
    # «الدقائق العشر الأخيرة», «المباريات العشر الأولى» have ten of what stands before.
    if named is None and w.term(begin - 1, *_TIMES, "since") is None and edge is None:
        return None
    parts = named.parts if named is not None else {"calendar": "hijri", "month": _RAMADAN}
    if parts["calendar"] != "hijri" or parts.get("year_shift"):
        return None
    stop = named.stop if named is not None else lead.end
    side = w.bare(stop, "side") if named is not None and "year" not in parts else None
    if side is not None:
        parts, stop = parts | {"side": int(side.entry.value)}, side.end
    last = LAST_DAY if first == _LAST_TEN else first + _TEN - 1
    meaning = Point(**parts, day=first, until=Point(**parts, day=last))
    return Found(at, stop, w.start(edge or lead), w.end(stop), meaning, lead.entry.rule)


def _part_of_day(w: Words, at: int) -> Found | None:
    """Read «ليلة العيد», the night before it, and «صباح [يوم] العيد»."""
    part = w.term(at, "part")
    if part is None or part.entry.use != "construct":
        return None
    day = w.bare(part.end, "day_word")
    word = w.bare(day.end if day is not None else part.end, "holiday")
    if word is None or _is_another(w, word):
        return None
    before = -1 if part.entry.set == "eve" or (part.entry.value == "NI" and day is None) else 0
    meaning, stop = _meaning(w, word, before, part.entry.value)
    return Found(at, stop, w.start(part), w.end(stop), meaning, word.entry.rule)
