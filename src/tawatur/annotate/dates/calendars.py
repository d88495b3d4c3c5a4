"""Hijri and Solar Hijri days as Gregorian ones, and the lengths of months; all of it plain arithmetic or Umm al-Qura."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache

from hijridate import Gregorian, Hijri

__all__ = [
    "LAST_DAY",
    "NoSuchDay",
    "easter",
    "gregorian_day",
    "hijri_month",
    "hijri_of",
    "hijri_year",
    "hijri_year_of",
    "nowruz",
    "solar_month",
]

_FIRST, _LAST = 1343, 1500
# The day of «حتى نهاية أغسطس»: the last one, however long the month.
LAST_DAY = 40


class NoSuchDay(ValueError):  # noqa: N818 - named by what is wrong, as the reader of a report sees it
    """A date that its calendar does not have; the message says why."""


def gregorian_day(calendar: str, year: int, month: int, day: int) -> date:
    """Return the Gregorian day of a date of any of our calendars.

    Raises:
        NoSuchDay: the calendar has no such date.

    """
    if calendar == "hijri":
        return hijri_month(year, month)[1] if day == LAST_DAY else _hijri_day(year, month, day)
    if calendar == "solar":
        return _solar_day(year, month, day)
    if not 1 <= year <= 9999:
        raise NoSuchDay(f"no year {year}")
    if not 1 <= month <= 12:
        raise NoSuchDay(f"no month {month}")
    last = monthrange(year, month)[1]
    day = last if day == LAST_DAY else day
    if not 1 <= day <= last:
        raise NoSuchDay(f"{year}-{month:02d} has {last} days, not {day}")
    return date(year, month, day)


@lru_cache(maxsize=4096)
def _hijri_day(year: int, month: int, day: int) -> date:
    if 1 <= year < _FIRST:
        return _tabular_day(year, month, day)
    if not _FIRST <= year < _LAST:
        raise NoSuchDay(f"the Umm al-Qura calendar covers {_FIRST} to {_LAST - 1}, not {year}")
    # Sighting may give a month 30 days where the table has 29: the 30th is then the table's next day.
    if not 1 <= day <= 30:
        raise NoSuchDay(f"no Hijri month has a day {day}")
    return _plain(Hijri(year, month, 1)) + timedelta(day - 1)


def _tabular_day(year: int, month: int, day: int) -> date:
    """Return a day before the Umm al-Qura tables by the arithmetic calendar, good to a day or two."""
    days = (11 * year + 3) // 30 + 354 * year + 30 * month - (month - 1) // 2 + day - 385
    return date(622, 7, 19) + timedelta(days)


def _plain(day: Hijri) -> date:
    found = day.to_gregorian()
    return date(found.year, found.month, found.day)


def _solar_day(year: int, month: int, day: int) -> date:
    if not 1200 <= year <= 1498:
        raise NoSuchDay(f"no Solar Hijri year {year}")
    if not 1 <= day <= (31 if month <= 6 else 30):
        raise NoSuchDay(f"month {month} of the Solar Hijri year has no day {day}")
    before = (month - 1) * 31 if month <= 7 else 186 + (month - 7) * 30
    return nowruz(year + 621) + timedelta(before + day - 1)


def solar_month(year: int, month: int) -> tuple[date, date]:
    """Return the first and last Gregorian day of a Solar Hijri month; raises NoSuchDay."""
    following = (year, month + 1) if month < 12 else (year + 1, 1)
    return _solar_day(year, month, 1), _solar_day(*following, 1) - timedelta(1)


def nowruz(year: int) -> date:
    """Return the first day of the Solar Hijri year that begins in a Gregorian year, by the 33-year cycle."""
    solar = year - 621
    # Leap years of the 33-year cycle: right for 1244 to 1472, which is more than the news speaks of.
    leaps = sum(
        1 for y in range(min(solar, 1403), max(solar, 1403)) if y % 33 in (1, 5, 9, 13, 17, 22, 26, 30)
    )
    days = (solar - 1403) * 365 + (leaps if solar > 1403 else -leaps)
    return date(2024, 3, 20) + timedelta(days)


@lru_cache(maxsize=512)
def hijri_month(year: int, month: int) -> tuple[date, date]:
    """Return the first and last Gregorian day of a Hijri month; raises NoSuchDay."""
    first = _hijri_day(year, month, 1)
    following = (year, month + 1) if month < 12 else (year + 1, 1)
    if following[0] >= _LAST:
        return first, first + timedelta(29)
    return first, _hijri_day(*following, 1) - timedelta(1)


def hijri_year(year: int) -> tuple[date, date]:
    """Return the first and last Gregorian day of a Hijri year; raises NoSuchDay."""
    return hijri_month(year, 1)[0], hijri_month(year, 12)[1]


def hijri_year_of(year: int, month: int) -> int:
    """Return the Hijri year whose month began in a Gregorian year («رمضان 2024» is that of 1445); raises NoSuchDay."""
    now = hijri_of(date(year, 1, 1))
    if now is None:
        raise NoSuchDay(f"the Umm al-Qura calendar does not reach {year}")
    return next(y for y in range(now[0], now[0] + 3) if hijri_month(y, month)[0].year >= year)


@lru_cache(maxsize=1024)
def hijri_of(day: date) -> tuple[int, int, int] | None:
    """Return the Hijri date of a day, None where the calendar does not reach."""
    if not date(1925, 1, 1) <= day <= date(2077, 1, 1):
        return None
    found = Gregorian(day.year, day.month, day.day).to_hijri()
    return found.year, found.month, found.day


def easter(year: int) -> date:
    """Return Western Easter Sunday (the Gregorian computus, Butcher's form)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    x = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * x) // 451
    month, day = divmod(h + x - 7 * m + 114, 31)
    return date(year, month, day + 1)
