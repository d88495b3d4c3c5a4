"""Parts of a year that figures are told of: «الأشهر الخمسة الأولى من 2015» and, compared, «الفترة نفسها من العام الماضي».

A report names a part of this year and compares it with the same of another: «ارتفعت في الربع الثاني … مقارنة بالفترة
نفسها من العام الماضي» is last year's second quarter. Where it named no part, the other year is what remains.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from tawatur.annotate.dates.contexts import Value
from tawatur.annotate.dates.lengths import length_at
from tawatur.annotate.dates.meaning import FIRST_MONTHS, SAME_PART, SAME_PERIOD, Fixed, Found, Period, Point
from tawatur.annotate.dates.numbers import number
from tawatur.annotate.dates.units import calendar_unit
from tawatur.annotate.dates.words import Term, Words
from tawatur.annotate.dates.years import told_year, with_bracketed_year

__all__ = ["compared", "first_months", "same_part", "told_period"]

# A month, quarter, half or season of a year, and months of years.
_PART = re.compile(r"(\d{4})(-(?:\d\d|Q\d|H\d|SP|SU|FA|WI))(?:/(\d{4})(-\d\d))?")
_YEARS = range(1900, 2100)
_MONTHS = 12


def compared(w: Words, at: int) -> Found | None:
    """Return «الفترة نفسها من العام الماضي», «نفس الفترة من سنة 2016», «الربع المماثل من العام السابق»."""
    word = w.term(at, "same_part")
    if word is None:
        return None
    of = w.term(word.end, "of", "in")
    begin = word.end if of is None or of.prefix else of.end
    year = _year(w, begin, led=begin > word.end) if not w.breaks(word.end) else None
    if year is None:
        return _told_again(w, at, word)
    meaning = Period(SAME_PART, None, year=year[0])
    return Found(at, year[1], w.start(word), w.end(year[1]), meaning, word.entry.rule)


def _told_again(w: Words, at: int, word: Term) -> Found | None:
    """Return «خلال الفترة نفسها», «في الربع ذاته» with no year behind: the period that was told."""
    if calendar_unit(w, at, False) is not None or w.term(at - 1, "span", "in") is None or w.breaks(at):
        return None
    return Found(at, word.end, w.start(word), w.end(word.end), Fixed("DATE", SAME_PERIOD), word.entry.rule)


def told_period(before: Iterable[Value]) -> str | None:
    """Return the period that «الفترة نفسها» points back to, of what the last sentences told; `before` from the last."""
    return next(
        (told.value for told in before if told.day is None and _PART.fullmatch(told.value or "")), None
    )


def first_months(w: Words, at: int) -> Found | None:
    """Return «الأشهر الخمسة الأولى من العام الجاري», «التسعة أشهر الأولى من 2014», from January on."""
    found = length_at(w, at, first=True)
    months = int(found.length.count or 0) if found is not None and found.length.unit == "MO" else 0
    of = w.term(found.stop, "of", "in") if found is not None else None
    if found is None or of is None or not 1 <= months < _MONTHS or w.bare(found.stop - 1, "first") is None:
        return None
    year = _year(w, of.end, led=True) or _running(w, of.end)
    if year is None:
        return None
    meaning = Period(FIRST_MONTHS, None, year=year[0], index=months)
    return Found(at, year[1], found.offset, w.end(year[1]), meaning, found.rule)


def _running(w: Words, at: int) -> tuple[Period, int] | None:
    """Read the year that runs, where nothing else tells it: «من العام»."""
    found = calendar_unit(w, at, True)
    if found is None or not isinstance(found[0], Period) or found[0].unit != "Y":
        return None
    return found[0], found[1]


def _year(w: Words, at: int, *, led: bool) -> tuple[Point | Period, int] | None:
    """Read the other year: «العام الماضي», «[لـ]عام 2014», and behind a preposition «2015»."""
    for sort in (told_year, calendar_unit):
        found = sort(w, at, False)
        if found is not None:
            meaning, stop, _, prefix = with_bracketed_year(w, found)
            is_year = isinstance(meaning, Point) or (isinstance(meaning, Period) and meaning.unit == "Y")
            return (meaning, stop) if is_year and (led or prefix == "ل") else None  # type: ignore[return-value]
    told = number(w, at) if led else None
    if told is None or not told.figures or told.value not in _YEARS:
        return None
    return Point(year=told.value), told.end


def same_part(year: str, before: Iterable[Value]) -> str:
    """Return the part of a year that was told last of another one, the year itself where none was; `before` from the last."""
    for told in before:
        if told.type == "DURATION":
            return year
        found = _PART.fullmatch(told.value or "")
        if found is None or not year.isdecimal():
            continue
        if found[3] is None:
            return year + found[2]
        return f"{year}{found[2]}/{int(year) + int(found[3]) - int(found[1])}{found[4]}"
    return year
