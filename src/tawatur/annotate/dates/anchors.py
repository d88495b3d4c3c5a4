"""The day of writing: mostly the day of publication, but the text has the last word.

«اليوم الأربعاء» on a page that was fetched on a Tuesday was written the Wednesday before. An outlet that carries
a paragraph over from yesterday's report leaves its «مساء اليوم» in it: the text around shows which day that was.
Inside quotation marks the clock is the speaker's.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date, timedelta

from tawatur.annotate.dates.calendars import NoSuchDay, gregorian_day
from tawatur.annotate.dates.meaning import Found, Point
from tawatur.annotate.dates.places import Place
from tawatur.annotate.dates.words import Words

__all__ = ["Anchor", "anchors", "writing_day"]

# A page is fetched or dated some days after it was written, hardly ever before; a week apart is the same weekday.
_LATE = 6
_DATELINE = 90


@dataclass(frozen=True, slots=True)
class Anchor:
    """The day an expression is told from, and why it is not the day of publication."""

    day: date | None
    why: str | None = None


def anchors(w: Words, found: tuple[Found, ...], where: tuple[Place, ...], today: date | None) -> list[Anchor]:
    """Return the day of writing of every expression, as the text itself gives it, else the day of publication."""
    if today is None:
        return [Anchor(None)] * len(found)
    shown = [(i, day) for i, one in enumerate(found) if (day := writing_day(one, today)) is not None]
    if not any(day != today for _, day in shown):
        return [Anchor(today)] * len(found)
    # Where «غدا الأربعاء» stands too, «اليوم الأربعاء» was written for tomorrow.
    if any(day == today for _, day in shown):
        week, tomorrow = today - timedelta(_LATE), today + timedelta(1)
        shown = [(i, tomorrow if day == week else day) for i, day in shown]
    near = (_nearest(where, i, shown) for i in range(len(found)))
    return [_anchor(w.text, found[i], day, today) for i, day in near]


def _nearest(where: tuple[Place, ...], at: int, shown: list[tuple[int, date]]) -> tuple[int, date]:
    """Take the evidence of the same paragraph, else the last before, else the first behind."""
    behind = bisect_right(shown, at, key=lambda s: s[0])
    near = shown[max(behind - 1, 0) : behind + 1]
    here = where[at].paragraph
    return next((s for s in near if where[s[0]].paragraph == here), near[0])


def _anchor(text: str, one: Found, day: date, today: date) -> Anchor:
    if day == today:
        return Anchor(today)
    return Anchor(day, f"«{text[one.start : one.end]}» was written on {day}, not on {today}")


def writing_day(one: Found, today: date) -> date | None:
    """Return the day of writing that an expression proves: «اليوم الأربعاء», «أمس 5 يونيو», a dateline."""
    p = one.meaning
    if not isinstance(p, Point) or p.until is not None:
        return None
    if p.ref is not None and p.day is None and p.weekday is not None:
        return _by_weekday(p.ref, p.weekday, today)
    if p.day is None or not p.month or (p.ref is None and (one.start > _DATELINE or p.year is None)):
        return None
    try:
        day = gregorian_day(p.calendar, p.year or today.year, p.month, p.day) - timedelta(p.ref or 0)
    except NoSuchDay:
        return None
    return day if -1 <= (today - day).days <= _LATE else None


def _by_weekday(ref: int, weekday: int, today: date) -> date:
    """Return the last day up to publication from which `ref` falls on that weekday."""
    late = (today.isoweekday() - (weekday - 1 - ref) % 7 - 1) % 7
    return today - timedelta(late)
