"""From what the words say to TIMEX3: «الخميس 19 جوان», written on 2025-06-23, is 2025-06-19.

Where nothing anchors an expression its value stays open (`XXXX-WXX-1`, `XXXX-06`): never a guess.
"""

from __future__ import annotations

from datetime import date, timedelta

from tawatur.annotate.dates.calendars import NoSuchDay, easter, gregorian_day, hijri_of, nowruz
from tawatur.annotate.dates.contexts import Context, Value
from tawatur.annotate.dates.meaning import (
    Away,
    Bad,
    Feast,
    Fixed,
    Length,
    Meaning,
    Nth,
    Period,
    Point,
    Years,
)
from tawatur.annotate.dates.period_value import is_between_seasons, period_value, years_value
from tawatur.annotate.dates.point_value import part_of_day, point_value
from tawatur.model import TimeType

__all__ = ["resolution"]

# So many years ago there was no calendar that we could count in: «قبل 100 مليون سنة».
_AGES = 2000
# A feast that went by so few days ago is still meant, whatever the sentence plans.
_FEAST_NEAR = 60
# How many days a feast has that begins on this month and day.
_FEAST_DAYS = {(10, 1): 3, (12, 10): 4, (12, 11): 3}


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
            return point_value(meaning, context)
        case Period():
            return Value("DATE", _season(meaning, context.today) or period_value(meaning, context))
        case Years():
            return Value("DATE", years_value(meaning))
        case Length():
            return Value("SET" if meaning.often else "DURATION", length_value(meaning))
        case Away():
            return _away(meaning, context)
        case Fixed():
            return Value(meaning.type, meaning.value)
        case Feast():
            return _feast(meaning, context)
        case Nth():
            return _nth(meaning, context)
        case Bad():
            return Value(meaning.type, None, None, meaning.why)


def _season(p: Period, today: date | None) -> str | None:
    """Return the vague value of the sports season to come, and of «this» one between two; the others have their years."""
    if p.unit != "BRIDGE" or p.name != "season" or p.year is not None or p.shift is None or p.shift < 0:
        return None
    if p.shift == 0:
        return "PRESENT_REF" if today is not None and is_between_seasons(today) else None
    return "FUTURE_REF"


def length_value(length: Length) -> str:
    """Return how TIMEX3 writes a length, PXX for a vague one."""
    if length.count is None:
        return "PXX"
    count = length.count * {"DE": 10, "CE": 100}.get(length.unit, 1)
    shown = f"{count:g}" if count != int(count) else str(int(count))
    rest = length_value(length.rest)[1:] if length.rest is not None else ""
    if length.unit in ("H", "M", "S"):
        return f"PT{shown}{length.unit}{rest.removeprefix('T')}"
    return f"P{shown}{ {'MO': 'M', 'DE': 'Y', 'CE': 'Y', 'SEA': 'Y'}.get(length.unit, length.unit) }{rest}"


def _away(a: Away, context: Context) -> Value:
    base = context.focus if a.from_focus else context.today
    if a.length.count is None or a.length.unit in ("H", "M", "S") or (a.from_focus and base is None):
        return Value("DURATION", length_value(a.length))
    unit, count = a.length.unit, a.length.count * {"DE": 10, "CE": 100}.get(a.length.unit, 1)
    if unit in ("Y", "DE", "CE") and count != int(count):
        unit, count = "MO", count * 12
    if unit == "Y" and a.length.rest is not None and a.length.rest.unit == "MO":
        unit, count = "MO", count * 12 + (a.length.rest.count or 0)
    shift = a.sign * int(count)
    if unit in ("Y", "DE", "CE") and abs(shift) > _AGES:
        return Value("DATE", "PAST_REF" if shift < 0 else "FUTURE_REF")
    # «قبل أسبوع» is told of a day, «قبل أسبوعين» of a week.
    if shift == -1 and unit == "W":
        unit, shift = "D", -7
    if unit == "D":
        day = base + timedelta(shift) if base else None
        return Value("DATE", day.isoformat() if day else "XXXX-XX-XX", day)
    period = Period({"W": "W", "MO": "MO"}.get(unit, "Y"), shift, from_focus=a.from_focus)
    if unit == "SEA":
        period = Period("BRIDGE", shift, name="season")
    return Value("DATE", period_value(period, context))


def _feast(feast: Feast, context: Context) -> Value:
    kind, _, told = feast.day.partition(" ")
    suffix = part_of_day(feast.part)
    sort: TimeType = "TIME" if suffix else "DATE"
    first = _feast_day(feast, kind, told, context)
    if first is None:
        known = kind == "gregorian" and not feast.days
        return Value(sort, (f"XXXX-{told}" if known else "XXXX-XX-XX") + suffix)
    day = first + timedelta(feast.days)
    hijri = hijri_of(first) if feast.whole else None
    more = _FEAST_DAYS.get((hijri[1], hijri[2]), 1) - 1 if hijri is not None else 0
    if more:
        return Value("DATE", f"{day}/{day + timedelta(more)}", day)
    return Value(sort, day.isoformat() + suffix, day)


def _feast_day(feast: Feast, kind: str, told: str, context: Context) -> date | None:
    """Return the first day of the feast that is meant, None where nothing anchors it."""
    if kind == "on":
        return date.fromisoformat(told)
    if feast.year is not None and feast.year.year is not None:
        return _feast_days(kind, told, feast.year.year, feast.year.calendar)[0]
    today = context.today
    if today is None:
        return None
    if feast.year is not None:
        return _feast_days(kind, told, today.year + (feast.year.year_shift or 0), "gregorian")[0]
    years = (today.year - 1, today.year, today.year + 1)
    days = sorted(d for y in years for d in _feast_days(kind, told, y, "gregorian"))
    return _near_feast(days, today, feast.side, plan=context.plan)


def _near_feast(days: list[date], today: date, side: int | None, *, plan: bool | None) -> date:
    """Choose by side, else the nearest; one that a plan tells of lies ahead where none is near."""
    if side is not None and side < 0:
        return [d for d in days if d < today][-1]
    if side is not None and side > 0:
        return next(d for d in days if d > today)
    nearest = min(days, key=lambda d: abs((d - today).days))
    if plan and (today - nearest).days > _FEAST_NEAR:
        return next(d for d in days if d > today)
    return nearest


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
    if nth.unit == "SEA":
        return Value("DATE", period_value(Period("BRIDGE", 0, name="season"), context))
    unit = nth.unit if nth.unit in ("W", "MO", "Y") else "Y"
    return Value("DATE", period_value(Period(unit, 0), context))
