"""The month or year that a point without a day means in its context."""

from __future__ import annotations

from datetime import date

from tawatur.annotate.dates.calendars import (
    NoSuchDay,
    gregorian_day,
    hijri_month,
    hijri_of,
    hijri_year,
    hijri_year_of,
    solar_month,
)
from tawatur.annotate.dates.contexts import Context
from tawatur.annotate.dates.meaning import Point

__all__ = ["month_or_year", "shifted_month"]

# A Hijri month that ended so few days ago is meant, whatever the sentence plans.
_JUST_GONE = 60
# A Hijri year further back is told as a Gregorian one.
_LONG_AGO = 3


def month_or_year(p: Point, context: Context) -> str:  # noqa: PLR0911 - one line a way to tell a month
    """Return a month, a Hijri month as a range of days, or a year; raises NoSuchDay."""
    if p.month is None:
        return _year_value(p, context)
    today = context.today
    if p.calendar == "hijri":
        days = _hijri_month_value(p, context)
        return days.rpartition("/")[2][: len("2025-07")] if p.late else days
    if p.calendar == "solar" and p.year is not None:
        return "{}/{}".format(*solar_month(p.year, p.month))
    if p.month == 0:
        return "XXXX-XX" if today is None else "{:04d}-{:02d}".format(*shifted_month(today, p.side or 0))
    if p.year is not None:
        gregorian_day("gregorian", p.year, p.month, 1)
        return f"{p.year:04d}-{p.month:02d}"
    if today is None:
        return f"XXXX-{p.month:02d}"
    if p.year_shift is not None:
        return f"{today.year + p.year_shift:04d}-{p.month:02d}"
    year = context.year[0] if context.year is not None else _month_year(p, today, context)
    return f"{year:04d}-{p.month:02d}"


def _month_year(p: Point, today: date, context: Context) -> int:
    assert p.month is not None
    ahead = (p.month - today.month) % 12
    if p.side == 0:
        return today.year
    if p.side is not None and p.side > 0:
        return today.year + (p.month <= today.month)
    if p.side is not None:
        return today.year - (p.month >= today.month)
    # «صوتوا لعقد مؤتمر في سبتمبر»: nobody leaves out the year of a month eleven months ago.
    soon = ahead == 1 and not context.gone
    if (context.plan and ahead < 9) or (context.plan is None and 0 < ahead <= 4) or soon:
        return today.year + (p.month < today.month)
    return today.year - (p.month > today.month)


def _year_value(p: Point, context: Context) -> str:
    """Return a year; a Hijri one as its days, one of long ago as the year that holds most of it."""
    assert p.year is not None
    if p.calendar == "hijri":
        first, last = hijri_year(p.year)
        now = hijri_of(context.today) if context.today else None
        if now is not None and now[0] - p.year > _LONG_AGO:
            return f"{(first + (last - first) / 2).year:04d}"
        return f"{first}/{last}"
    if not 1 <= p.year <= 9999:
        raise NoSuchDay(f"no year {p.year}")
    return f"{p.year:04d}"


def _hijri_month_value(p: Point, context: Context) -> str:
    assert p.month is not None
    if p.year is not None:
        first, last = hijri_month(p.year, p.month)
        return f"{first}/{last}"
    now = hijri_of(context.today) if context.today else None
    if now is None or context.today is None:
        return "XXXX-XX"
    if p.year_shift is not None:
        first, last = hijri_month(hijri_year_of(context.today.year + p.year_shift, p.month), p.month)
        return f"{first}/{last}"
    months = [hijri_month(year, p.month) for year in (now[0] - 1, now[0], now[0] + 1)]
    side = p.side if p.side is not None else 1 if context.plan else None
    just_gone = [m for m in months if 0 < (context.today - m[1]).days <= _JUST_GONE]
    if p.side is None and just_gone and side == 1:
        chosen = just_gone[0]
    elif side is not None and side > 0:
        chosen = next((m for m in months if m[1] >= context.today), months[-1])
    elif side is not None and side < 0:
        chosen = [m for m in months if m[1] < context.today][-1]
    else:
        chosen = min(months, key=lambda m: _away_from(m, context.today))
    return f"{chosen[0]}/{chosen[1]}"


def _away_from(stretch: tuple[date, date], today: date | None) -> int:
    """Return how far a month lies off; one that is still to come counts twice as far, for most is told of what was."""
    assert today is not None
    return max(2 * (stretch[0] - today).days, (today - stretch[1]).days, 0)


def shifted_month(today: date, shift: int) -> tuple[int, int]:
    """Return the year and month so many months away."""
    months = today.year * 12 + today.month - 1 + shift
    return months // 12, months % 12 + 1
