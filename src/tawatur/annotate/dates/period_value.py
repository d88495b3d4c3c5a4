"""The week, month, year, season … that a period means in its context."""

from __future__ import annotations

from datetime import date, timedelta

from tawatur.annotate.dates.calendars import hijri_month, hijri_of, hijri_year
from tawatur.annotate.dates.contexts import Context
from tawatur.annotate.dates.meaning import FIRST_MONTHS, NEW, Period, Point, Years
from tawatur.annotate.dates.month_value import month_or_year, shifted_month

__all__ = ["is_between_seasons", "period_value", "years_value"]

_SEASON_MONTHS = {"SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 14)}


def period_value(p: Period, context: Context) -> str:  # noqa: PLR0911 - one line a unit
    """Return the TIMEX3 value of a period; raises NoSuchDay."""
    if p.year is not None:
        return _of_year(p, context)
    base = (context.focus or context.today) if p.from_focus else context.today
    shift = p.shift or 0
    match p.unit:
        case "W":
            return _week(base, shift) if base else "XXXX-WXX"
        case "WE":
            return f"{_weekend(base, p.shift, context)}-WE" if base else "XXXX-WXX-WE"
        case "MO":
            return "{:04d}-{:02d}".format(*shifted_month(base, shift)) if base else "XXXX-XX"
        case "DE":
            return str(base.year // 10 + shift) if base else "XXX"
        case "CE":
            decade = str(p.index - 1) if p.index else ""
            return (f"{base.year // 100 + shift:02d}" if base else "XX") + decade
        case "Y":
            return _year_period(p, base, shift, plan=context.plan)
        case "BRIDGE":
            return _bridge(p, base, shift)
        case "SEASON":
            return f"{_season_year(p, base, shift)}-{p.name}" if base else f"XXXX-{p.name}"
        case _:
            return _part_of_now(p, base, context)


def _year_period(p: Period, base: date | None, shift: int, *, plan: bool | None) -> str:
    """Return a year; «العام الجديد» is the one that begins about now, in a plan the one to come."""
    if base is None:
        return "XXXX"
    if p.calendar == "hijri":
        now = hijri_of(base)
        if now is None:
            return "XXXX"
        shift = int(now[1] >= _begins(plan=plan)) if shift == NEW else shift
        return "{}/{}".format(*hijri_year(now[0] + shift))
    shift = int(base.month >= _begins(plan=plan)) if shift == NEW else shift
    return f"{base.year + shift:04d}"


def _begins(*, plan: bool | None) -> int:
    """Return the month from which on «العام الجديد» is the next: for a plan nearly at once."""
    return 3 if plan else 11


def _week(base: date, shift: int) -> str:
    year, week, _ = (base + timedelta(7 * shift)).isocalendar()
    return f"{year}-W{week:02d}"


def _weekend(base: date, shift: int | None, context: Context) -> str:
    """Return the ISO week of a weekend: the running week's, the last one's where the week is young."""
    if shift is None:
        return _week(base, -1 if base.isoweekday() <= 3 and not context.plan else 0)
    return _week(base, shift)


def _bridge(p: Period, base: date | None, shift: int) -> str:
    """Return the two years of a sports season (turns in summer) or a school year (turns in September)."""
    if base is None:
        return "XXXX/XXXX"
    turn = 9 if p.name == "school" else 7 if shift == 0 else 6
    start = base.year - (base.month < turn)
    between = is_between_seasons(base)
    if shift == NEW:
        shift = int(base.month == 5 or (p.name == "school" and 5 < base.month <= 8))
    elif shift > 0 and between and p.name != "school":
        shift -= 1
    start += shift
    return f"{start}" if p.index else f"{start}/{start + 1}"


def is_between_seasons(day: date) -> bool:
    """Tell whether a day lies between two seasons of a sport."""
    return (6, 1) <= (day.month, day.day) <= (8, 15)


def _season_year(p: Period, base: date, shift: int) -> int:
    first, last = _SEASON_MONTHS[p.name]
    if p.shift is None or shift == 0:
        return base.year
    if shift < 0:
        return base.year if last < base.month else base.year - 1
    return base.year if base.month < first else base.year + 1


def _part_of_now(p: Period, base: date | None, context: Context) -> str:
    if base is None:
        return f"XXXX-{p.unit}{p.index}"
    if p.index == 0:
        quarters = base.year * 4 + (base.month - 1) // 3 + (p.shift or 0)
        return f"{quarters // 4}-Q{quarters % 4 + 1}"
    first_month = (p.index - 1) * (3 if p.unit == "Q" else 6) + 1
    year = base.year - (first_month > base.month and not context.plan)
    return f"{year}-{p.unit}{p.index}"


def _of_year(p: Period, context: Context) -> str:
    assert p.year is not None
    year = _whole_year(p.year, context)
    if p.unit in ("BRIDGE", "Y"):
        # A school or fiscal year «1436/1437هـ» is the one in which 1437 begins.
        first = year[:4]
        bridges = p.unit == "BRIDGE" and first.isdecimal()
        return f"{first}/{int(first) + 1}" if bridges else first if p.name == "fiscal" else year
    if p.unit == FIRST_MONTHS and "/" not in year:
        return f"{year}-01/{year}-{p.index:02d}" if p.index > 1 else f"{year}-01"
    if "/" in year:
        return _of_hijri_year(p, year)
    return f"{year}-{p.name}" if p.unit == "SEASON" else f"{year}-{p.unit}{p.index}"


def _whole_year(year: Point | Period, context: Context) -> str:
    """Return a year as it is told, a Hijri one always as its days: a part of it is not of the Gregorian year's."""
    if isinstance(year, Period):
        return period_value(year, context)
    if year.calendar == "hijri" and year.month is None and year.year is not None:
        return "{}/{}".format(*hijri_year(year.year))
    return month_or_year(year, context)


def _of_hijri_year(p: Period, days: str) -> str:
    """Return a season or a part of a Hijri year: «صيف 1436هـ» is the one it holds, its first half so many days."""
    first, last = (date.fromisoformat(day) for day in days.split("/"))
    if p.unit == "SEASON":
        month = _SEASON_MONTHS[p.name][0]
        held = (y for y in range(first.year, last.year + 1) if first <= date(y, month, 15) <= last)
        return f"{next(held, last.year)}-{p.name}"
    year = (hijri_of(first + timedelta(days=9)) or (0, 0, 0))[0]
    if p.unit == FIRST_MONTHS:
        return f"{first}/{hijri_month(year, p.index)[1]}"
    months = 3 if p.unit == "Q" else 6
    return f"{hijri_month(year, (p.index - 1) * months + 1)[0]}/{hijri_month(year, p.index * months)[1]}"


def years_value(y: Years) -> str:
    """Return two years as a range, Hijri years as a range of days; two in a row are a school year («للعام 1436/1437هـ»)."""
    if y.calendar == "hijri" and y.last == y.first + 1:
        first = hijri_year(y.last)[0].year
        return f"{first}/{first + 1}"
    if y.calendar == "hijri":
        return f"{hijri_year(y.first)[0]}/{hijri_year(y.last)[1]}"
    return f"{y.first:04d}/{y.last:04d}"
