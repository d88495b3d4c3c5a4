"""What points back in a text: «العام التالي», «الفترة نفسها», «الربع السابق», «[من يوم السبت] وحتى يوم الثلاثاء».

Each is counted from what was told before it, so the expressions already read are handed in, in text order.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from tawatur.annotate.dates.anchors import Anchor
from tawatur.annotate.dates.contexts import Context, Value
from tawatur.annotate.dates.meaning import (
    NEAR,
    SAME_PART,
    SAME_PERIOD,
    THEN,
    THIS_PERIOD,
    Away,
    Fixed,
    Found,
    Meaning,
    Nth,
    Period,
    Point,
    Years,
)
from tawatur.annotate.dates.places import Place
from tawatur.annotate.dates.resolution import resolution
from tawatur.annotate.dates.words import Words
from tawatur.annotate.dates.year_parts import same_part, told_period

__all__ = [
    "FAR",
    "TOLD_BEFORE",
    "Told",
    "chained",
    "counted_from",
    "needs_focus",
    "pointed",
    "same_period",
    "told_before",
    "told_year",
    "year_ahead",
]

# A year, month or day; the part of a day does not count.
_CALENDAR = re.compile(r"(\d{4}(?:-\d{2}){0,2})(?:T.*)?")
# A year at the front; a century or decade is none.
_DATED = re.compile(r"\d{4}(?:-|$)")
_QUARTER = re.compile(r"(\d{4})-Q([1-4])")
# How the value of a unit is written that «خلال الشهر» may repeat; so many sentences before.
_SHAPES = {"Y": re.compile(r"\d{4}"), "MO": re.compile(r"\d{4}-\d\d"), "W": re.compile(r"\d{4}-W\d\d")}
_A_FEW = 2
# «هذه الفترة» is now, or the period told before, which is not told again.
_NOW, TOLD_BEFORE = Fixed("DATE", "PRESENT_REF"), Fixed("DATE", THIS_PERIOD)
# A year so far ahead is what a text is about.
_YEARS_AHEAD = 2
# A day told further back than so many expressions is not what «ليلا» or «التالي» refer to.
FAR = 100


class Told(NamedTuple):
    """An expression with all that decides its value; `lost` when it counts from a day that nobody told."""

    found: Found
    place: Place
    meaning: Meaning
    context: Context
    anchor: Anchor
    value: Value
    lost: bool


def chained(w: Words, one: Found, before: list[Told], context: Context) -> Context:
    """Count the last weekday of «من يوم السبت وحتى يوم الثلاثاء» from the first."""
    last = before[-1] if before else None
    if last is None or last.value.day is None or w.term(one.at - 1, "to") is None:
        return context
    bare = _is_hourless_weekday(last.meaning) and _is_hourless_weekday(one.meaning)
    if not bare or one.at - last.found.stop > 1 or w.breaks(one.at):
        return context
    return replace(context, today=last.value.day, plan=True)


def year_ahead(w: Words, one: Found, place: Place, before: list[Told], today: date | None) -> int | None:
    """Return the far year just told that a bare month or season is of: «مونديال 2034 … في فصل الشتاء»."""
    reach = _reach_of_years(w, one)
    if today is None or reach is None:
        return None
    for t in reversed(before[-FAR:]):
        q = t.meaning
        if place.sentence - t.place.sentence > reach:
            return None
        if isinstance(q, Point) and q.year is not None and not q.month:
            return q.year if q.year - today.year >= _YEARS_AHEAD else None
    return None


def _reach_of_years(w: Words, one: Found) -> int | None:
    """Return from how many sentences back a bare season or stretch of months has its year, a bare month; None for all else."""
    p = one.meaning
    if isinstance(p, Period):
        return 1 if p.unit == "SEASON" and p.shift == 0 and w.term(one.at, "this") is None else None
    bare = isinstance(p, Point) and p.month and p.day is None and p.year is None and p.side is None
    if not isinstance(p, Point) or not bare or p.calendar != "gregorian":
        return None
    return int(p.until is not None)


def _is_hourless_weekday(meaning: Meaning) -> bool:
    """Tell whether only its weekday tells a day: «السبت», «مساء السبت», not «غد السبت» or an hour of it."""
    return isinstance(meaning, Point) and meaning.is_weekday and meaning.clock is None


def counted_from(w: Words, meaning: Meaning, before: list[Told], place: Place, context: Context) -> Context:
    """Return a context with the period that «العام التالي», «الخامس من الشهر ذاته», «للشهر الثالث» count from."""
    if isinstance(meaning, Period) and meaning.unit == "Q" and meaning.from_focus:
        return replace(context, focus=_told_quarter(before) or context.today)
    if isinstance(meaning, Period) and meaning.from_focus:
        near = _near_by(w, before, place, meaning.unit) if meaning.name == NEAR else before
        return replace(context, focus=told_before(near, meaning))
    if isinstance(meaning, Away) and meaning.from_focus and meaning.length.unit in ("Y", "MO"):
        return replace(context, focus=told_before(before, Period(meaning.length.unit)))
    if isinstance(meaning, Nth) and meaning.unit == "MO":
        return _in_month(context, _near_by(w, before, place, "MO"))
    if isinstance(meaning, Point) and meaning.month == 0 and meaning.same is not None:
        return replace(context, focus=told_before(before, Period("MO")))
    return context


def same_period(w: Words, meaning: Period, before: list[Told], place: Place, context: Context) -> Fixed:
    """Read «الفترة نفسها من العام السابق» by what its own sentence or the one before told of the year compared with it."""
    year = meaning.year
    assert year is not None
    if isinstance(year, Period) and year.from_focus:
        context = replace(context, focus=told_before(before, year))
    near = [t for t in reversed(before) if place.sentence - t.place.sentence <= 1]
    # «حتى نهاية يونيو» tells a part that began before.
    whole = (t.value for t in near if w.term(t.found.at - 1, "to") is None)
    return Fixed("DATE", same_part(resolution(year, context).value or "", whole))


def _near_by(w: Words, before: list[Told], place: Place, unit: str) -> list[Told]:
    """Return what the last sentences told of months, or of weeks, years; «منذ سبتمبر», «الشهر السابق» are only compared."""
    near = (t for t in before if place.sentence - t.place.sentence <= _A_FEW)
    told = (t for t in near if _SHAPES[unit].fullmatch(t.value.value or ""))
    return [t for t in told if w.term(t.found.at - 1, "since") is None and not _is_compared(t.meaning)]


def _is_compared(meaning: Meaning) -> bool:
    return isinstance(meaning, Period) and meaning.from_focus and meaning.name != NEAR and meaning.shift != 0


def _in_month(context: Context, near: list[Told]) -> Context:
    """Count «للشهر الثالث على التوالي» to the month that was told: «ارتفعت التكاليف خلال يوليو للشهر الثالث»."""
    told = near[-1].value if near else None
    if told is None or told.day is not None or told.value is None:
        return context
    year, month = told.value[:7].split("-")
    return replace(context, today=date(int(year), int(month), 1))


def pointed(meaning: Fixed, before: list[Told], place: Place) -> Fixed:
    """Return what a word that points at a time means: the date told before for «منذ ذلك الحين», the present for «هذه الفترة»."""
    if meaning.value == THEN:
        return _then(before, place)
    if meaning.value == SAME_PERIOD:
        near = [t for t in reversed(before) if place.sentence - t.place.sentence <= 1]
        told = told_period(t.value for t in near if not _is_other_part(t.found.meaning))
        return TOLD_BEFORE if told is None else Fixed("DATE", told)
    if meaning.value != THIS_PERIOD:
        return meaning
    last = before[-1] if before else None
    close = last is not None and place.sentence - last.place.sentence <= 1
    return TOLD_BEFORE if last is not None and close and _is_stretch(last.value) else _NOW


def _is_other_part(meaning: Meaning) -> bool:
    """Tell whether an expression only compares: «الفترة نفسها من العام الماضي» is not what is told of."""
    return isinstance(meaning, Period) and meaning.unit == SAME_PART


def _is_stretch(value: Value) -> bool:
    """Tell whether a length or a period longer than a day was told, which «خلال هذه الفترة» points back to."""
    told = value.value or ""
    return value.type == "DURATION" or "/" in told or (value.day is None and told[:2].isdecimal())


def _then(before: list[Told], place: Place) -> Fixed:
    """Read «منذ ذلك الحين» as the date told in its own sentence or the one before."""
    # «وصل في 17 مايو بعد انتظار دام [شهرين]، ومنذ ذلك الحين»
    last = next((t for t in reversed(before[-_A_FEW:]) if t.value.type != "DURATION"), None)
    near = last is not None and place.sentence - last.place.sentence <= 1 and last.context.plan is not True
    told = _CALENDAR.fullmatch(last.value.value or "") if last is not None and near else None
    return Fixed("DATE", told[1] if told is not None else "PAST_REF")


def told_year(meaning: Period, before: list[Told]) -> Meaning:
    """Read «العام نفسه» behind a Hijri year as that year, «العام السابق» behind «2013/2014» as the two years before."""
    if meaning.unit != "Y" or not meaning.from_focus or meaning.shift is None or not before:
        return meaning
    last = before[-1]
    p = last.meaning
    if meaning.shift == 0 and isinstance(p, Point) and p.calendar == "hijri" and p.year and not p.month:
        return Fixed("DATE", last.value.value or "")
    if isinstance(p, Years) and p.calendar == "gregorian" and meaning.shift <= 0 and p.last == p.first + 1:
        return Years(p.first + meaning.shift, p.last + meaning.shift)
    return meaning


def needs_focus(meaning: Meaning) -> bool:
    """Tell whether a meaning counts from another that has been told: «العام التالي»."""
    if isinstance(meaning, Point):
        return meaning.same is not None and meaning.year_shift is None
    return isinstance(meaning, Period) and meaning.from_focus


def told_before(before: list[Told], meaning: Period) -> date | None:
    """Return the first day of what was told last: «عام 2013» for «العام التالي»; «السابق» may do without."""
    for t in reversed(before[-FAR:]):
        if (t.value.day is None and meaning.unit == "W") or _says_the_same(t.meaning, meaning):
            continue
        value = t.value.value or ""
        if t.value.type in ("DATE", "TIME") and _DATED.match(value) and not _is_to_come(t, value, meaning):
            if t.value.day is not None:
                return t.value.day
            parts = value.split("-")
            if meaning.unit == "Y" or (len(parts) > 1 and parts[1].isdecimal()):
                return date(int(parts[0]), int(parts[1]) if len(parts) > 1 and parts[1].isdecimal() else 1, 1)
    return before[-1].anchor.day if before and meaning.shift == -1 else None


def _told_quarter(before: list[Told]) -> date | None:
    """Return the first day of the quarter told last, one that is only compared with it («الربع المماثل من 2014») left out."""
    for t in reversed(before[-FAR:]):
        told = _QUARTER.fullmatch(t.value.value or "")
        if told is not None and not _is_other_part(t.found.meaning) and not _is_compared(t.meaning):
            return date(int(told[1]), 3 * int(told[2]) - 2, 1)
    return None


def _is_to_come(t: Told, value: str, meaning: Period) -> bool:
    """Tell whether a year lies ahead, which no «العام السابق» is before: «يحكم حتى 2036 بعد استفتاء في العام السابق»."""
    return meaning.shift == -1 and t.anchor.day is not None and int(value[:4]) > t.anchor.day.year


def _says_the_same(told: Meaning, meaning: Period) -> bool:
    """Tell whether «الشهر السابق» was told before: both are the month before the same one."""
    return isinstance(told, Period) and meaning.shift == -1 and told == meaning
