"""The day, or the hour of a day, that a point of the calendar means in its context."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta

from tawatur.annotate.dates.calendars import LAST_DAY, NoSuchDay, gregorian_day, hijri_of
from tawatur.annotate.dates.contexts import Context, Value
from tawatur.annotate.dates.meaning import Point
from tawatur.annotate.dates.month_value import month_or_year, shifted_month

__all__ = ["part_of_day", "point_value"]

# A day without a year that lies so many days ahead is the coming one unless the sentence tells of the past.
_SOON = 62
# So far where no verb tells, and nobody leaves out the year of a day that long behind: «خلال الفترة من 19 أبريل» in February.
_COMING = 110
# A plan does not reach so far ahead when the same day has just gone by: the cue belonged to something else.
_FAR = 200
_WEEK = 7
_HIJRI_DAYS, _MONTHS = 30, 12
# A year before it that dates a Hijri day is a Hijri one.
_HIJRI_LAST = 1500
# «ظهر» opens the afternoon: GUIDE has no part of the day for noon. Hours beside it are told from 12.
_NOON = "NOON"


def point_value(p: Point, context: Context) -> Value:
    """Return what a point means; raises NoSuchDay for a date that its calendar does not have."""
    if p.until is not None:
        return _range(p, context)
    if not p.has_day and p.clock is None and not p.part:
        return Value("DATE", month_or_year(p, context))
    day, why = _day(p, context)
    day = day - timedelta(1) if day is not None and p.eve else day
    suffix = f"T{p.clock[0]:02d}:{p.clock[1]:02d}" if p.clock else part_of_day(p.part)
    return Value("TIME" if suffix else "DATE", (day.isoformat() if day else _open_day(p)) + suffix, day, why)


def part_of_day(part: str) -> str:
    """Return how TIMEX3 writes a part of the day; nothing for none."""
    return f"T{'AF' if part == _NOON else part}" if part else ""


def _range(p: Point, context: Context) -> Value:
    assert p.until is not None
    if p.until.clock is not None and p.clock is not None:
        opens, closes = (point_value(end, context) for end in (replace(p, until=None), p.until))
        return Value("TIME", f"{opens.value}/{closes.value}", opens.day, opens.why)
    if p.weekday is not None and p.day is None:
        return _weekday_range(p, context)
    if p.month == 0:
        # Both ends are of one calendar's month: «ستغلق من 13 إلى 26 من الشهر الجاري».
        context = replace(context, plan=None)
    first = point_value(replace(p, until=None), context)
    last = point_value(p.until, context)
    if first.day is not None and last.day is not None and last.day < first.day and p.until.year is None:
        first, last = _in_order(p, first.day, last, context)
    begin, end = first.value, last.value
    if begin is None or end is None:
        return first if begin is None else last
    if first.day is None and p.year is None and end < begin and end[:4].isdecimal():
        begin, end = _months_in_order(p, begin, end, context)
    # «السبت 17-18 رمضان»: a night's two days, of which the weekday names one.
    if begin == end:
        return first if first.value == end else last
    # Hijri months and years are ranges of days themselves: «شهري رجب وشعبان».
    return Value("DATE", f"{begin.partition('/')[0]}/{end.rpartition('/')[2]}", last.day)


def _in_order(p: Point, day: date, last: Value, context: Context) -> tuple[Value, Value]:
    """Put a range that runs now into one year («من 2 إلى 11 شوال المقبل»), one over the new year into two."""
    assert p.until is not None
    assert last.day is not None
    one = replace(p, until=None)
    if p.month and (p.month, p.day) <= (p.until.month, p.until.day):
        year = _year_of(p.calendar, last.day)
        return point_value(replace(one, year=year, side=None), context), last
    year = _year_of(p.calendar, day) + 1
    return point_value(one, context), point_value(replace(p.until, year=year), context)


def _months_in_order(p: Point, begin: str, end: str, context: Context) -> tuple[str, str]:
    """Return the months of a range that came out of order: «شهري مارس ومايو» of the year that May is of.

    The first one's year holds where it is still to come: «من يونيو إلى أكتوبر» in April.
    """
    assert p.month is not None
    assert p.until is not None
    # «بين جمادى الآخرة وجمادى الأولى» are compared.
    if p.calendar == "hijri":
        return end, begin
    if context.plan is None and context.today is not None and begin > context.today.isoformat()[:7]:
        return begin, f"{int(end[:4]) + 1:04d}{end[4:]}"
    year = int(end[:4]) - (p.month > (p.until.month or 0))
    return f"{year:04d}-{p.month:02d}", end


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
        if p.side is None and first - timedelta(7 - between) >= context.today:
            first -= timedelta(7)
        last = first + timedelta(between)
    else:
        last = _weekday(p.until, context.today, context)
        first = last - timedelta(between)
        if (context.today - first).days >= 7 and context.plan is None and p.side is None:
            first, last = first + timedelta(7), last + timedelta(7)
    return Value("DATE", f"{first.isoformat()}/{last.isoformat()}", last)


def _open_day(p: Point) -> str:
    if p.day == LAST_DAY:
        return f"{p.year or 'XXXX'}-{p.month:02d}"
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
        return (_years_off(base, p) + timedelta(p.same) if base else None), None
    if p.ref is not None:
        return (_years_off(today, p) + timedelta(p.ref) if today else None), None
    if p.weekday is not None and today is not None:
        return _by_figures(p, today) or _weekday(p, today, context), None
    if p.weekday is not None:
        return None, None
    return context.focus or today, None


def _years_off(base: date, p: Point) -> date:
    """Return the same day of another year: «مثل هذا اليوم من العام الماضي», «مثل هذا اليوم من عام 1920»."""
    year = p.year or base.year + (p.year_shift or 0)
    return base if year == base.year else gregorian_day("gregorian", year, base.month, base.day)


def _by_figures(p: Point, today: date) -> date | None:
    """Return the day of «الثلاثاء 10/12»: the nearest of that day and month, in either order and calendar, that is a Tuesday."""
    if p.pair is None:
        return None
    a, b = p.pair
    days = [
        day
        for number, month in ((a, b), (b, a))
        if month <= _MONTHS
        for calendar in ("gregorian", "hijri")
        for day in _days_around(
            replace(p, calendar=calendar, day=number, month=month), _year_of(calendar, today)
        )
    ]
    near = [d for d in days if d.isoweekday() == p.weekday and abs((d - today).days) <= _COMING]
    return min(near, key=lambda d: abs((d - today).days), default=None)


def _weekday(p: Point, today: date, context: Context) -> date:
    assert p.weekday is not None
    if p.week is not None:
        return today - timedelta(today.isoweekday() - p.weekday - 7 * p.week)
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
        base = context.focus if p.same is not None else context.today
        if base is None:
            return None, None
        return _of_this_month(p, base, context)
    day: date | None
    if p.year is not None:
        day = gregorian_day(p.calendar, p.year, p.month, p.day)
    elif context.today is None:
        _check(p)
        return None, None
    else:
        day = _nearest_year(p, context.today, context)
    sighted = _sighted(p, day)
    if sighted is not None:
        return sighted, f"{sighted} by its weekday, one day from the table, as moon sighting allows"
    return day, _doubt(p, day)


def _of_this_month(p: Point, base: date, context: Context) -> tuple[date, str | None]:
    """Return «العاشر من هذا الشهر»: the Hijri month's where the weekday, or what has been done by then, rules out the other."""
    assert p.day is not None
    shift = p.same or p.side or 0
    year, month = shifted_month(base, shift)
    hijri = _of_hijri_month(p.day, base, shift)
    try:
        day = gregorian_day("gregorian", year, month, p.day)
    except NoSuchDay:
        if hijri is None or p.weekday is None:
            raise
        return hijri, f"day {p.day} of the Hijri month"
    if hijri is None or not _fits_worse(p, day, hijri, context):
        return day, None
    return hijri, f"day {p.day} of the Hijri month, since {day} does not fit"


def _of_hijri_month(day: int, base: date, shift: int) -> date | None:
    """Return the day of the Hijri month that runs, or of one so many months away."""
    now = hijri_of(base)
    if now is None or not 1 <= day <= _HIJRI_DAYS:
        return None
    months = now[0] * 12 + now[1] - 1 + shift
    with suppress(NoSuchDay):
        return gregorian_day("hijri", months // 12, months % 12 + 1, day)
    return None


def _fits_worse(p: Point, day: date, other: date, context: Context) -> bool:
    """Tell whether a day is not that weekday but the other is, or was done but lies ahead while the other does not."""
    if p.weekday is not None:
        return day.isoweekday() != p.weekday and abs(_weekdays_apart(other, p.weekday)) <= 1
    if context.today is None or context.plan is None or p.side != 0:
        return False
    if context.plan:
        return day < context.today <= other
    return other <= context.today < day


def _weekdays_apart(day: date, weekday: int) -> int:
    return (day.isoweekday() - weekday + 3) % _WEEK - 3


def _sighted(p: Point, day: date | None) -> date | None:
    """Return the neighbour of a Hijri day that falls on the weekday told: «الخميس 23 رمضان»."""
    if day is None or p.calendar != "hijri" or p.weekday is None or p.twin is not None:
        return None
    return next((d for d in (day - timedelta(1), day + timedelta(1)) if d.isoweekday() == p.weekday), None)


def _check(p: Point) -> None:
    """Refuse a day that its month never has, also where the year is not known."""
    assert p.day is not None
    assert p.month is not None
    if p.calendar == "gregorian":
        gregorian_day("gregorian", 2024, p.month, p.day)
    elif not (1 <= p.day <= 31 or p.day == LAST_DAY):
        raise NoSuchDay(f"no month has a day {p.day}")


def _nearest_year(p: Point, today: date, context: Context) -> date:
    """Choose the year that the words leave out: by side, by weekday, by tense, else the nearest past."""
    assert p.day is not None
    assert p.month is not None
    base = _year_of(p.calendar, today)
    if p.year_shift is not None:
        return gregorian_day(p.calendar, base + p.year_shift, p.month, p.day)
    if context.year is not None:
        return _in_told_year(p, *context.year)
    days = _fitting(p, _days_around(p, base), today)
    return _chosen(days, today, context.plan if p.side is None else p.side > 0, side=p.side)


def _year_of(calendar: str, today: date) -> int:
    if calendar == "solar":
        return today.year - 621
    hijri = hijri_of(today) if calendar == "hijri" else None
    return hijri[0] if hijri is not None else today.year


def _days_around(p: Point, base: int) -> list[date]:
    """Return the day in the years around; raises NoSuchDay where none of them has it."""
    assert p.day is not None
    assert p.month is not None
    days = []
    for year in (base - 1, base, base + 1):
        with suppress(NoSuchDay):
            days.append(gregorian_day(p.calendar, year, p.month, p.day))
    return days or [gregorian_day(p.calendar, base, p.month, p.day)]


def _fitting(p: Point, days: list[date], today: date) -> list[date]:
    """Keep the day that falls on the weekday told.

    A slip of the weekday is likelier than a date of another year where one only just went by, and a Hijri day may lie
    one beside the table's: «الأحد 15 من ذي الحجة».
    """
    slack = int(p.calendar == "hijri")
    fitting = [d for d in days if d.isoweekday() == p.weekday]
    if not fitting and p.weekday is not None:
        fitting = [d for d in days if abs(_weekdays_apart(d, p.weekday)) <= slack]
    near = any(abs((d - today).days) <= _WEEK for d in days)
    if len(fitting) != 1 or (near and abs((fitting[0] - today).days) > _SOON):
        return days
    return fitting


def _in_told_year(p: Point, year: int, month: int | None) -> date:
    """Return the day in the year that the sentence named: «في ديسمبر 2011 … يوم العاشر من محرم»."""
    assert p.day is not None
    assert p.month is not None
    if p.calendar == "gregorian" or year < _HIJRI_LAST:
        return gregorian_day(p.calendar, year, p.month, p.day)
    middle = date(year, month or 7, 1)
    near = hijri_of(middle) if p.calendar == "hijri" else (year - 621, 1, 1)
    if near is None:
        raise NoSuchDay(f"the Umm al-Qura calendar does not reach {year}")
    days = [gregorian_day(p.calendar, y, p.month, p.day) for y in (near[0] - 1, near[0], near[0] + 1)]
    return min(days, key=lambda d: abs((d - middle).days))


def _chosen(days: list[date], today: date, plan: bool | None, *, side: int | None) -> date:
    before = [d for d in days if d <= today and not (side is not None and side < 0 and d == today)]
    after = [d for d in days if d >= today]
    if (
        side is None
        and plan
        and before
        and after
        and (after[0] - today).days > _FAR >= (today - before[-1]).days * 3
    ):
        return before[-1]
    if side == 0:
        return min(days, key=lambda d: abs((d - today).days))
    if plan and after:
        return after[0]
    soon = _COMING if plan is None else _SOON // 2 if side is None else 0
    if not before or (after and (after[0] - today).days <= soon and (today - before[-1]).days > _FAR):
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
