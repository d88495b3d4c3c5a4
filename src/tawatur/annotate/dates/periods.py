"""Weeks, months, years and longer: «الأسبوع الماضي», «مطلع العام 2011», «الربع الأول من 2024», «ثمانينيات القرن الماضي»."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache

from tawatur.annotate.dates.calendars import LAST_DAY
from tawatur.annotate.dates.centuries import centuries, century, decade, decade_of
from tawatur.annotate.dates.meaning import NEW, Found, Meaning, Period, Point
from tawatur.annotate.dates.month_rows import months_range, to_month, told_months
from tawatur.annotate.dates.months import (
    month,
    month_in_figures,
    month_set,
    posted_day,
    previous,
    year_of_side,
)
from tawatur.annotate.dates.numbers import Number, number, ordinal
from tawatur.annotate.dates.tense import is_plan
from tawatur.annotate.dates.units import calendar_unit, shift_of
from tawatur.annotate.dates.words import Term, Words
from tawatur.annotate.dates.years import (
    Parsed,
    its_years,
    plain_year,
    to_year,
    told_year,
    told_years,
    two_years,
    with_bracketed_year,
)

__all__ = ["period"]

_BOUNDS = ("انتهاء", "حلول", "انقضاء", "انطلاق")
# The months that quarters begin with.
_QUARTER_MONTHS = (1, 4, 7, 10)
# Weeks and halves of Hijri months.
_WEEK, _LAST_WEEK, _HALF = 7, 23, 15


def period(w: Words, at: int) -> Found | None:
    """Return the period that begins at an atom, with «مطلع», «نهاية» before it."""
    edge = w.term(at, "edge")
    if edge is not None:
        begin = edge.end
        of = w.bare(begin, "of")
        inner = _period(w, of.end if of is not None else begin, edged=True)
        weekend = _weekend(w, at, False)
        if inner is not None and not inner[3] and (weekend is None or inner[1] > weekend[1]):
            meaning = inner[0]
            if edge.entry.value == "late" and isinstance(meaning, Point) and meaning.calendar == "hijri":
                meaning = replace(meaning, late=True)
            return Found(at, inner[1], w.start(edge), w.end(inner[1]), meaning, inner[2])
    plain = _period(w, at, edged=False)
    if plain is None:
        return None
    meaning, stop, rule, _ = plain
    lead = w.terms(at)
    start = w.start(_leading(lead)) if lead else w.start(at)
    return Found(at, stop, start, w.end(stop), meaning, rule)


def _leading(terms: tuple[Term, ...]) -> Term:
    kinds = (
        "unit",
        "year_word",
        "years_word",
        "month",
        "month_word",
        "months_word",
        "season",
        "decade",
        "bridge",
        "fiscal",
        "this",
        "century_word",
        "quarter_word",
        "half_word",
        "weekend",
    )
    return next((t for t in terms if t.entry.kind in kinds), terms[0])


def _period(w: Words, at: int, *, edged: bool) -> Parsed | None:
    """Try each sort of period that may begin with such a word."""
    for sort in _sorts(w.kinds(at)):
        found = sort(w, at, edged)
        if found is not None:
            return with_bracketed_year(w, to_year(w, at, found))
    return None


def _month(w: Words, at: int, edged: bool) -> Parsed | None:
    word = w.term(at, "month_word", "month")
    found = month(w, at) if word is not None else None
    if word is None or found is None:
        return None
    named = word if word.entry.kind == "month" else w.term(word.end, "month")
    assert named is not None
    found = (posted_day(w, named) if named.entry.set == "english" else None) or found
    parts, stop = dict(found.parts), found.stop
    side = w.bare(stop, "side")
    if side is not None and "year" not in parts:
        parts["side"], stop = int(side.entry.value), side.end
        told = year_of_side(w, stop)
        if told is not None:
            parts, stop = parts | {"side": None} | told.parts, told.stop
    last = to_month(w, at, stop) if not edged and "side" not in parts else None
    if last is not None:
        return months_range(parts, last), last.stop, named.entry.rule, word.prefix
    sure = edged or word.entry.kind == "month_word" or "year" in parts or "side" in parts or stop > named.end
    if not sure and not _may_stand(w, at, word):
        return None
    return Point(**parts), stop, named.entry.rule, word.prefix


def _figures(w: Words, at: int, _edged: bool) -> Parsed | None:
    """Read «3/1436هـ», «شهر 6/2015»."""
    found = month_in_figures(w, at)
    word = w.term(at, "month_word")
    prefix, rule = (word.prefix, word.entry.rule) if word is not None else ("", "dates/figures")
    return None if found is None else (Point(**found.parts), found.stop, rule, prefix)


def _may_stand(w: Words, at: int, word: Term) -> bool:
    """Tell whether a month's name alone is a month: «في مارس»; an unmistakable name always is."""
    if word.entry.bare or (word.prefix == "و" and w.term(at - 1, "month") is not None and not w.breaks(at)):
        return True
    if word.entry.set == "maghreb" and word.prefix in ("", "و") and month_set(w) == "maghreb":
        return True
    here = word.entry.use == "in" or (
        word.entry.set == "levant" and month_set(w) == "levant" and _is_madda(w, at)
    )
    if not here or w.breaks(at):
        return False
    # «من مارس العنف» is who did it.
    done = w.hints(at, "verb_too") and w.term(at - 1, "of") is not None
    if done and w.key(word.end).startswith("ال") and not w.terms(word.end) and not w.breaks(word.end):
        return False
    return word.prefix in ("ب", "ل", "وب", "ول") or w.term(at - 1, "in") is not None


def _is_madda(w: Words, at: int) -> bool:
    """Tell whether «آب» is written as the month, not «أب» the father."""
    return "آ" in w.text[w.atoms[at].start : w.atoms[at].end]


def _part_of(w: Words, at: int, _edged: bool) -> Parsed | None:
    """Read «الأسبوع الأخير من أوت», «الأسبوع الثالث من هذا الشهر», «الأسبوع الأول من رمضان»."""
    week = w.term(at, "unit")
    if week is None or week.entry.value != "W" or not week.definite:
        return None
    rank = ordinal(w, week.end) or w.bare(week.end, "side")
    of = w.bare(rank.end, "of") if rank is not None else None
    if of is None:
        return None
    inner = _month(w, of.end, True) or calendar_unit(w, of.end, True) or told_year(w, of.end, True)
    if inner is None or rank is None:
        return None
    first = rank.value * _WEEK - _WEEK + 1 if isinstance(rank, Number) else _LAST_WEEK
    meaning = _days_of(inner[0], first, first + _WEEK - 1 if first < _LAST_WEEK - 1 else LAST_DAY)
    return meaning, inner[1], week.entry.rule, week.prefix


def _days_of(month: Meaning, first: int, last: int) -> Meaning:
    """Return the days of a Hijri month, «الأسبوع الأخير من رمضان»; of any other the value is the month's."""
    if (
        not isinstance(month, Point)
        or month.calendar != "hijri"
        or month.month is None
        or month.until is not None
    ):
        return month
    return replace(month, day=first, until=replace(month, day=last))


def _weekend(w: Words, at: int, _edged: bool) -> Parsed | None:
    word = w.term(at, "weekend")
    if word is None:
        return _end_of_this_week(w, at)
    side = w.bare(word.end, "side")
    if side is not None and word.entry.use:
        return None
    shift = int(side.entry.value) if side is not None else None
    return Period("WE", shift), (side or word).end, word.entry.rule, word.prefix


def _end_of_this_week(w: Words, at: int) -> Parsed | None:
    """Read «نهاية هذا الأسبوع»."""
    edge = w.term(at, "edge")
    this = w.bare(edge.end, "this") if edge is not None and edge.entry.value == "end" else None
    week = w.bare(this.end, "unit") if this is not None else None
    if edge is None or week is None or week.entry.value != "W" or not week.definite:
        return None
    return Period("WE", 0), week.end, edge.entry.rule, edge.prefix


def _bridge(w: Words, at: int, edged: bool) -> Parsed | None:
    """Read «الموسم الماضي», «العام الدراسي 2014-2015», «السنة المالية 2024»."""
    this = w.term(at, "this")
    word = w.term(this.end if this is not None else at, "bridge", "fiscal")
    if word is None or (this is not None and not word.definite):
        return None
    side = w.bare(word.end, "side", "new") or previous(w, word.end)
    two = its_years(w, word.end) or (two_years(w, side.end) if side is not None else None)
    unit = "Y" if word.entry.kind == "fiscal" else "BRIDGE"
    if two is not None and two[0].calendar == "hijri":
        year = Point(calendar="hijri", year=two[0].last)
        return Period(unit, None, year=year, name=word.entry.value), two[1], word.entry.rule, word.prefix
    if two is not None:
        return two[0], two[1], word.entry.rule, word.prefix
    told = number(w, word.end)
    if told is not None and told.figures and 1900 <= told.value < 2100:
        return Period(unit, None, year=Point(year=told.value)), told.end, word.entry.rule, word.prefix
    # Which season is the new one the words do not say: «يستعد للموسم الجديد».
    season = word.entry.value == "season"
    of_now = not season and (edged or (w.term(at - 1, "span") is not None and not w.breaks(at)))
    told_now = this is not None or (side is not None and not (season and side.entry.kind == "new"))
    if not told_now and not of_now:
        return None
    # «بداية العام الدراسي», told in summer, is the coming one's, and of the year that it begins in.
    edge = w.term(at - 1, "edge") if edged else None
    begins = edge is not None and edge.entry.value == "begin" and word.entry.value == "school"
    shift = NEW if begins and side is None else shift_of(side)
    return (
        Period(unit, shift, index=int(begins), name=word.entry.value),
        (side or word).end,
        word.entry.rule,
        word.prefix,
    )


def _quarter(w: Words, at: int, edged: bool) -> Parsed | None:
    """Read «الربع الأول من 2024», «النصف الثاني من العام الجاري»; half a month is told as the month, of a Hijri one as its days."""
    word = w.term(at, "quarter_word", "half_word")
    if word is None:
        return None
    unit, parts = ("Q", 4) if word.entry.kind == "quarter_word" else ("H", 2)
    rank = ordinal(w, word.end)
    if rank is None:
        return _quarter_by_side(w, word, unit) or _quarter_of_months(w, word)
    # «للربع الثالث على التوالي» is not the third of its year.
    if not 1 <= rank.value <= parts or w.bare(rank.end, "row") is not None:
        return None
    of = w.bare(rank.end, "of")
    inner = _in_year(w, of.end if of is not None else rank.end, edged or of is not None)
    if inner is not None:
        return Period(unit, None, year=inner[0], index=rank.value), inner[1], word.entry.rule, word.prefix
    halved = of is not None and unit == "H"
    part = (_month(w, of.end, True) or _this_month(w, of.end)) if of is not None and halved else None
    if part is not None:
        half = (1, _HALF) if rank.value == 1 else (_HALF + 1, LAST_DAY)
        return _days_of(part[0], *half), part[1], word.entry.rule, word.prefix
    side = w.bare(rank.end, "side")
    sure = side is not None or (unit == "Q" and not word.entry.use)
    meaning = Period(unit, 0, index=rank.value)
    return (meaning, (side or rank).end, word.entry.rule, word.prefix) if sure else None


def _this_month(w: Words, at: int) -> Parsed | None:
    """Read the month of «النصف الأول من [الشهر الجاري]»."""
    found = calendar_unit(w, at, False)
    return found if found is not None and isinstance(found[0], Period) and found[0].unit == "MO" else None


def _quarter_by_side(w: Words, word: Term, unit: str) -> Parsed | None:
    """Read «الربع الماضي», «الربع السابق», «الربع الأخير من 2024», «النصف الأخير من العام الماضي»."""
    side = w.bare(word.end, "side", "same")
    if side is None or word.entry.use:
        return None
    of = w.bare(side.end, "of") if side.entry.use == "plural" else None
    inner = _in_year(w, of.end, edged=True) if of is not None else None
    if inner is not None:
        meaning = Period(unit, None, year=inner[0], index=4 if unit == "Q" else 2)
        return meaning, inner[1], word.entry.rule, word.prefix
    if unit != "Q":
        return None
    # «وبارتفاع عن الربع السابق» is told from the quarter before it in the text.
    told = side.entry.kind == "same"
    return Period("Q", int(side.entry.value), from_focus=told), side.end, word.entry.rule, word.prefix


def _quarter_of_months(w: Words, word: Term) -> Parsed | None:
    """Read «الربع السنوي من نيسان/أبريل حتى حزيران/يونيو الماضي» as the quarter that the months make."""
    of = w.bare(word.end, "of")
    found = _month(w, of.end, False) if of is not None and word.entry.kind == "quarter_word" else None
    first = found[0] if found is not None else None
    if found is None or not isinstance(first, Point) or first.until is None or first.calendar != "gregorian":
        return None
    if first.month not in _QUARTER_MONTHS or first.until.month != first.month + 2:
        return None
    index = _QUARTER_MONTHS.index(first.month) + 1
    year = Point(year=first.year) if first.year is not None else None
    return Period("Q", None if year else 0, year=year, index=index), found[1], word.entry.rule, word.prefix


def _in_year(w: Words, at: int, edged: bool) -> tuple[Point | Period, int] | None:
    """Read the year that a quarter or season is of: «2024», «العام الماضي»."""
    for sort in (told_year, _bridge, calendar_unit, plain_year):
        found = sort(w, at, edged)
        if found is not None and (
            isinstance(found[0], Point) or (isinstance(found[0], Period) and found[0].unit == "Y")
        ):
            return found[0], found[1]
    told = number(w, at)
    return (
        None
        if told is None or told.figures or not 1900 <= told.value < 2100
        else (Point(year=told.value), told.end)
    )


def _year_behind(w: Words, at: int) -> tuple[Point, int] | None:
    """Return the year right behind a season, which counts nothing: «صيف 2022 حافل»."""
    told = w.numbers.get(at, 0)
    return (Point(year=told), at + 1) if 1900 <= told < 2100 else None


def _is_spanned(w: Words, word: Term) -> bool:
    """Tell whether «الصيف» is this one: «طوال الصيف», «خلال الصيف»; «في الصيف» may be every summer."""
    before = w.term(word.start - 1, "span")
    spanned = before is not None and (
        before.entry.value == "whole" or w.term(before.start, "within") is not None
    )
    # «بعد انتهاء الصيف», «قبل الصيف»
    bounded = w.term(word.start - 1, "ago", "hence") is not None or w.key(word.start - 1) in _BOUNDS
    # «بعد الربيع العربي» is no spring.
    named = bounded and w.key(word.end).startswith("ال") and not w.breaks(word.end)
    return (spanned or bounded) and not (named or word.prefix or w.breaks(word.start))


def _is_planned(w: Words, word: Term) -> bool:
    """Tell whether «الصيف» is the coming one: «سيبدأ العمل في الصيف»."""
    led = word.definite and not word.prefix and w.term(word.start - 1, "in") is not None
    return led and not w.breaks(word.start) and is_plan(w, word.start, word.end) is True


def _season(w: Words, at: int, edged: bool) -> Parsed | None:
    """Read «هذا الصيف», «الصيف الماضي», «صيف العام الماضي», «ربيع 2016», behind an edge «نهاية الصيف»."""
    this = w.term(at, "this")
    word = w.term(this.end if this is not None else at, "season")
    if word is None:
        return None
    prefix, name, side = (this or word).prefix, word.entry.value, w.bare(word.end, "side")
    if this is not None or side is not None:
        shift = int(side.entry.value) if side is not None and this is None else 0
        stop = side.end if side is not None and this is None else word.end
        return Period("SEASON", shift, name=name), stop, word.entry.rule, prefix
    inner = _in_year(w, word.end, edged) or _year_behind(w, word.end)
    if inner is None and _is_planned(w, word):
        return Period("SEASON", 0, name=name), word.end, word.entry.rule, prefix
    if inner is None and ((word.definite and (edged or _is_spanned(w, word))) or word.entry.use == "alone"):
        return Period("SEASON", 0, name=name), word.end, word.entry.rule, prefix
    if inner is None:
        return None
    return Period("SEASON", None, name=name, year=inner[0]), inner[1], word.entry.rule, prefix


_Sort = Callable[[Words, int, bool], Parsed | None]


def _opened_by(sort: _Sort, kinds: str) -> tuple[_Sort, frozenset[str]]:
    return sort, frozenset(kinds.split())


# The first that reads a period wins.
_SORTS = (
    _opened_by(told_months, "months_word"),
    _opened_by(_month, "month month_word"),
    _opened_by(_weekend, "weekend edge"),
    _opened_by(_bridge, "bridge fiscal this"),
    _opened_by(_part_of, "unit"),
    _opened_by(_figures, "figure month_word"),
    _opened_by(told_years, "years_word year_word figure"),
    _opened_by(told_year, "year_word"),
    _opened_by(_quarter, "quarter_word half_word"),
    _opened_by(_season, "season this"),
    _opened_by(decade, "decade"),
    _opened_by(decade_of, "unit"),
    _opened_by(century, "century_word"),
    _opened_by(centuries, "unit"),
    _opened_by(calendar_unit, "unit this that"),
    _opened_by(plain_year, "figure"),
)


@cache
def _sorts(kinds: frozenset[str]) -> tuple[_Sort, ...]:
    """Return the sorts of periods that may begin with words of these kinds."""
    return tuple(sort for sort, openers in _SORTS if not openers.isdisjoint(kinds))
