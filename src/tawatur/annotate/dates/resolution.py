"""From what the words say to TIMEX3: «الخميس 19 جوان», written on 2025-06-23, is 2025-06-19.

Where nothing anchors an expression its value stays open (`XXXX-WXX-1`, `XXXX-06`): never a guess.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import NamedTuple

from tawatur.annotate.dates.calendars import (
    NoSuchDay,
    easter,
    gregorian_day,
    hijri_month,
    hijri_of,
    hijri_year,
    nowruz,
)
from tawatur.annotate.dates.meaning import Away, Bad, Feast, Fixed, Length, Meaning, Nth, Period, Point, Years
from tawatur.model import TimeType

__all__ = ["Context", "Value", "resolution"]

_SEASON_MONTHS = {"SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 14)}
# A month or day without a year that lies so many days ahead is the coming one unless the sentence tells of the past.
_SOON = 62


@dataclass(frozen=True, slots=True)
class Context:
    """Where an expression stands: the day of writing, the day told last, and plan (True), told (False) or neither."""

    today: date | None
    focus: date | None = None
    plan: bool | None = None


class Value(NamedTuple):
    """A TIMEX3 type and value, the day it means if it is one, and what is odd about it."""

    type: TimeType
    value: str | None
    day: date | None = None
    why: str | None = None


def resolution(meaning: Meaning, context: Context) -> Value:
    """Return the TIMEX3 value of a meaning in its context; a date that no calendar has is None with the reason."""
    try:
        return _value(meaning, context)
    except (NoSuchDay, OverflowError) as error:
        part = isinstance(meaning, Point) and bool(meaning.part or meaning.clock)
        return Value("TIME" if part else "DATE", None, None, str(error))


def _value(meaning: Meaning, context: Context) -> Value:  # noqa: PLR0911 - one line a meaning
    match meaning:
        case Point():
            return _point(meaning, context)
        case Period():
            return Value("DATE", _period(meaning, context))
        case Years():
            return Value("DATE", _years(meaning))
        case Length():
            return Value("SET" if meaning.often else "DURATION", _length(meaning))
        case Away():
            return _away(meaning, context)
        case Fixed():
            return Value(meaning.type, meaning.value)
        case Feast():
            return _feast(meaning, context)
        case Nth():
            return _nth(meaning, context)
        case Bad():
            return Value("DATE", None, None, meaning.why)


def _point(p: Point, context: Context) -> Value:
    if p.until is not None:
        return _range(p, context)
    if not p.has_day and p.clock is None and not p.part:
        return Value("DATE", _month_or_year(p, context))
    day, why = _day(p, context)
    suffix = f"T{p.clock[0]:02d}:{p.clock[1]:02d}" if p.clock else f"T{p.part}" if p.part else ""
    return Value("TIME" if suffix else "DATE", (day.isoformat() if day else _open_day(p)) + suffix, day, why)


def _range(p: Point, context: Context) -> Value:
    assert p.until is not None
    if p.weekday is not None and p.day is None:
        return _weekday_range(p, context)
    first = _value(replace(p, until=None), context)
    last = _value(p.until, context)
    if first.value is None or last.value is None:
        return first if first.value is None else last
    return Value("DATE", f"{first.value}/{last.value}", last.day)


def _weekday_range(p: Point, context: Context) -> Value:
    """Resolve the end that lies nearer to now, then count to the other."""
    assert p.until is not None
    assert p.until.weekday is not None
    assert p.weekday is not None
    between = (p.until.weekday - p.weekday) % 7
    if context.today is None:
        return Value("DATE", f"XXXX-WXX-{p.weekday}/XXXX-WXX-{p.until.weekday}")
    if context.plan or (p.side or 0) > 0:
        first = _weekday(replace(p, until=None), context.today, context)
        last = first + timedelta(between)
    else:
        last = _weekday(p.until, context.today, context)
        first = last - timedelta(between)
        if (context.today - first).days >= 7 and context.plan is None and p.side is None:
            first, last = first + timedelta(7), last + timedelta(7)
    return Value("DATE", f"{first.isoformat()}/{last.isoformat()}", last)


def _open_day(p: Point) -> str:
    if p.day is not None and p.month:
        return f"{p.year:04d}-{p.month:02d}-{p.day:02d}" if p.year else f"XXXX-{p.month:02d}-{p.day:02d}"
    return f"XXXX-WXX-{p.weekday}" if p.weekday is not None else "XXXX-XX-XX"


def _day(p: Point, context: Context) -> tuple[date | None, str | None]:
    """Return the day of a point, and what is odd about it."""
    if p.day is not None:
        return _dated(p, context)
    today = context.today
    if p.same is not None:
        base = context.focus or today
        return (base + timedelta(p.same) if base else None), None
    if p.ref is not None:
        return (today + timedelta(p.ref) if today else None), None
    if p.weekday is not None:
        return (_weekday(p, today, context) if today else None), None
    return context.focus or today, None


def _weekday(p: Point, today: date, context: Context) -> date:
    assert p.weekday is not None
    back = (today.isoweekday() - p.weekday) % 7
    side = p.side if p.side is not None else (1 if context.plan and back else 0)
    if side > 0:
        return today + timedelta(7 - back + 7 * (side - 1))
    if p.side is not None and p.side < 0:
        return today - timedelta((back or 7) - 7 * (p.side + 1))
    return today - timedelta(back)


def _dated(p: Point, context: Context) -> tuple[date | None, str | None]:
    assert p.day is not None
    assert p.month is not None
    if p.month == 0:
        if context.today is None:
            return None, None
        year, month = _shifted_month(context.today, p.side or 0)
        return gregorian_day("gregorian", year, month, p.day), None
    day: date | None
    if p.year is not None:
        day = gregorian_day(p.calendar, p.year, p.month, p.day)
    elif context.today is None:
        _check(p)
        return None, None
    else:
        day = _nearest_year(p, context.today, context)
    return day, _doubt(p, day)


def _check(p: Point) -> None:
    """Refuse a day that its month never has, also where the year is not known."""
    assert p.day is not None
    assert p.month is not None
    if p.calendar == "gregorian":
        gregorian_day("gregorian", 2024, p.month, p.day)
    elif not 1 <= p.day <= 31:
        raise NoSuchDay(f"no month has a day {p.day}")


def _nearest_year(p: Point, today: date, context: Context) -> date:
    """Choose the year that the words leave out: by side, by weekday, by tense, else the nearest past."""
    assert p.day is not None
    assert p.month is not None
    base = today.year
    if p.calendar == "hijri":
        hijri = hijri_of(today)
        base = hijri[0] if hijri else base
    elif p.calendar == "solar":
        base = today.year - 621
    if p.year_shift is not None:
        return gregorian_day(p.calendar, base + p.year_shift, p.month, p.day)
    days, errors = [], []
    for year in (base - 1, base, base + 1):
        try:
            days.append(gregorian_day(p.calendar, year, p.month, p.day))
        except NoSuchDay as error:
            errors.append(error)
    if not days:
        raise errors[1]
    if p.weekday is not None:
        fitting = [d for d in days if d.isoweekday() == p.weekday]
        days = fitting if len(fitting) == 1 else days
    return _chosen(days, today, context.plan if p.side is None else p.side > 0, side=p.side)


def _chosen(days: list[date], today: date, plan: bool | None, *, side: int | None) -> date:
    before = [d for d in days if d <= today and not (side is not None and side < 0 and d == today)]
    after = [d for d in days if d >= today]
    if side == 0:
        return min(days, key=lambda d: abs((d - today).days))
    if plan and after:
        return after[0]
    if not before or (plan is None and after and (after[0] - today).days <= _SOON):
        return after[0] if after else days[0]
    return before[-1]


def _doubt(p: Point, day: date | None) -> str | None:
    """Say where the two halves of a date, or a date and its weekday, do not agree."""
    if day is None:
        return None
    if p.twin is not None and p.twin.year is not None and p.twin.month and p.twin.day:
        try:
            other = gregorian_day(p.twin.calendar, p.twin.year, p.twin.month, p.twin.day)
        except NoSuchDay as error:
            return f"the {p.twin.calendar} half is impossible: {error}"
        apart = abs((other - day).days)
        if apart == 1:
            return f"the {p.twin.calendar} half is {other}, one day apart, as moon sighting allows"
        if apart:
            return f"the {p.twin.calendar} half is {other}, {apart} days apart: one of them is a slip"
    if p.weekday is not None and day.isoweekday() != p.weekday:
        return f"{day} is not that day of the week"
    return None


def _month_or_year(p: Point, context: Context) -> str:  # noqa: PLR0911 - one line a way to tell a month
    if p.month is None:
        return _year_value(p)
    today = context.today
    if p.calendar == "hijri":
        return _hijri_month_value(p, context)
    if p.month == 0:
        return "XXXX-XX" if today is None else "{:04d}-{:02d}".format(*_shifted_month(today, p.side or 0))
    if p.year is not None:
        gregorian_day("gregorian", p.year, p.month, 1)
        return f"{p.year:04d}-{p.month:02d}"
    if today is None:
        return f"XXXX-{p.month:02d}"
    if p.year_shift is not None:
        return f"{today.year + p.year_shift:04d}-{p.month:02d}"
    return f"{_month_year(p, today, context):04d}-{p.month:02d}"


def _month_year(p: Point, today: date, context: Context) -> int:
    assert p.month is not None
    ahead = (p.month - today.month) % 12
    if p.side == 0:
        return today.year
    if p.side is not None and p.side > 0:
        return today.year + (p.month <= today.month)
    if p.side is not None:
        return today.year - (p.month >= today.month)
    if context.plan or (context.plan is None and 0 < ahead <= 2):
        return today.year + (p.month < today.month)
    return today.year - (p.month > today.month)


def _year_value(p: Point) -> str:
    assert p.year is not None
    if p.calendar == "hijri":
        first, last = hijri_year(p.year)
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
    months = [hijri_month(year, p.month) for year in (now[0] - 1, now[0], now[0] + 1)]
    side = p.side if p.side is not None else 1 if context.plan else None
    if side is not None and side > 0:
        chosen = next((m for m in months if m[1] >= context.today), months[-1])
    elif side is not None and side < 0:
        chosen = [m for m in months if m[1] < context.today][-1]
    else:
        chosen = min(months, key=lambda m: _away_from(m, context.today))
    return f"{chosen[0]}/{chosen[1]}"


def _away_from(stretch: tuple[date, date], today: date | None) -> int:
    assert today is not None
    return max((stretch[0] - today).days, (today - stretch[1]).days, 0)


def _shifted_month(today: date, shift: int) -> tuple[int, int]:
    months = today.year * 12 + today.month - 1 + shift
    return months // 12, months % 12 + 1


def _period(p: Period, context: Context) -> str:  # noqa: PLR0911 - one line a unit
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
            return "{:04d}-{:02d}".format(*_shifted_month(base, shift)) if base else "XXXX-XX"
        case "DE":
            return str(base.year // 10 + shift) if base else "XXX"
        case "CE":
            return f"{base.year // 100 + shift:02d}" if base else "XX"
        case "Y":
            return _year_period(p, base, shift)
        case "BRIDGE":
            return _bridge(p, base, shift)
        case "SEASON":
            return f"{_season_year(p, base, shift)}-{p.name}" if base else f"XXXX-{p.name}"
        case _:
            return _part_of_now(p, base, context)


def _year_period(p: Period, base: date | None, shift: int) -> str:
    if base is None:
        return "XXXX"
    if p.calendar == "hijri":
        now = hijri_of(base)
        if now is None:
            return "XXXX"
        return "{}/{}".format(*hijri_year(now[0] + shift))
    return f"{base.year + shift:04d}"


def _week(base: date, shift: int) -> str:
    year, week, _ = (base + timedelta(7 * shift)).isocalendar()
    return f"{year}-W{week:02d}"


def _weekend(base: date, shift: int | None, context: Context) -> str:
    """Return the ISO week of a weekend: the coming or running one, the last one where the week is young."""
    if shift is None:
        return _week(base, -1 if base.isoweekday() <= 3 and not context.plan else 0)
    if shift > 0:
        return _week(base, shift - 1 if base.isoweekday() <= 5 else shift)
    return _week(base, shift)


def _bridge(p: Period, base: date | None, shift: int) -> str:
    """Return the two years of a sports season (turns in June) or a school year (turns in September)."""
    if base is None:
        return "XXXX/XXXX"
    start = base.year - (base.month < (9 if p.name == "school" else 6)) + shift
    return f"{start}/{start + 1}"


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
    first_month = (p.index - 1) * (3 if p.unit == "Q" else 6) + 1
    year = base.year - (first_month > base.month and not context.plan)
    return f"{year}-{p.unit}{p.index}"


def _of_year(p: Period, context: Context) -> str:
    assert p.year is not None
    year = _month_or_year(p.year, context) if isinstance(p.year, Point) else _period(p.year, context)
    if p.unit == "BRIDGE":
        return f"{year}/{int(year) + 1}" if year.isdecimal() else year
    if p.unit == "Y":
        return year
    return f"{year}-{p.name}" if p.unit == "SEASON" else f"{year}-{p.unit}{p.index}"


def _years(y: Years) -> str:
    if y.calendar == "hijri":
        return f"{hijri_year(y.first)[0]}/{hijri_year(y.last)[1]}"
    return f"{y.first}/{y.last}"


def _length(length: Length) -> str:
    if length.count is None:
        return "PXX"
    count = length.count * {"DE": 10, "CE": 100}.get(length.unit, 1)
    shown = f"{count:g}" if count != int(count) else str(int(count))
    if length.unit in ("H", "M", "S"):
        return f"PT{shown}{length.unit}"
    return f"P{shown}{ {'MO': 'M', 'DE': 'Y', 'CE': 'Y'}.get(length.unit, length.unit) }"


def _away(a: Away, context: Context) -> Value:
    base = (context.focus or context.today) if a.from_focus else context.today
    if a.length.count is None or a.length.unit in ("H", "M", "S"):
        return Value("DURATION", _length(a.length))
    unit, count = a.length.unit, a.length.count * {"DE": 10, "CE": 100}.get(a.length.unit, 1)
    if unit in ("Y", "DE", "CE") and count != int(count):
        unit, count = "MO", count * 12
    shift = a.sign * int(count)
    if unit == "D":
        day = base + timedelta(shift) if base else None
        return Value("DATE", day.isoformat() if day else "XXXX-XX-XX", day)
    name = {"W": "W", "MO": "MO"}.get(unit, "Y")
    return Value("DATE", _period(Period(name, shift, from_focus=a.from_focus), context))


def _feast(feast: Feast, context: Context) -> Value:
    kind, _, told = feast.day.partition(" ")
    if kind == "on":
        return Value("DATE", told, date.fromisoformat(told))
    if feast.year is not None and feast.year.year is not None:
        days = _feast_days(kind, told, feast.year.year, feast.year.calendar)
        return Value("DATE", days[0].isoformat(), days[0])
    if context.today is None:
        return Value("DATE", f"XXXX-{told}" if kind == "gregorian" else "XXXX-XX-XX")
    year = context.today.year
    days = sorted(d for y in (year - 1, year, year + 1) for d in _feast_days(kind, told, y, "gregorian"))
    day = _near_feast(days, context.today, feast.side)
    return Value("DATE", day.isoformat(), day)


def _near_feast(days: list[date], today: date, side: int | None) -> date:
    if side is not None and side < 0:
        return [d for d in days if d < today][-1]
    if side is not None and side > 0:
        return next(d for d in days if d > today)
    return min(days, key=lambda d: abs((d - today).days))


def _feast_days(kind: str, told: str, year: int, calendar: str) -> list[date]:
    """Return the days of a feast that fall in a year."""
    if kind == "eid":
        return [d for t in ("10-01", "12-10") for d in _feast_days("hijri", t, year, calendar)]
    if kind == "easter":
        return [easter(year)]
    if kind == "nowruz":
        return [nowruz(year)]
    month, day = (int(x) for x in told.split("-"))
    if kind == "gregorian":
        return [gregorian_day("gregorian", year, month, day)]
    if calendar == "hijri":
        return [gregorian_day("hijri", year, month, day)]
    near = hijri_of(date(year, 1, 1))
    if near is None:
        raise NoSuchDay(f"the Umm al-Qura calendar does not reach {year}")
    days = [gregorian_day("hijri", y, month, day) for y in range(near[0], near[0] + 2)]
    return [d for d in days if d.year == year] or days[:1]


def _nth(nth: Nth, context: Context) -> Value:
    """Return the end of a count «in a row»: the day, week or year that is told."""
    if nth.unit == "D":
        day = context.focus or context.today
        return Value("DATE", day.isoformat() if day else "XXXX-XX-XX", day)
    unit = nth.unit if nth.unit in ("W", "MO", "Y") else "Y"
    return Value("DATE", _period(Period(unit, 0), context))
