"""The clock of one article: which day each expression is told from, and what it then means."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from tawatur.annotate.dates.anchors import Anchor, anchors
from tawatur.annotate.dates.carried import Scene, carried_over
from tawatur.annotate.dates.contexts import Context, Value
from tawatur.annotate.dates.meaning import (
    NEAR,
    NOTHING,
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
)
from tawatur.annotate.dates.pieces import DASHES
from tawatur.annotate.dates.places import Place, places
from tawatur.annotate.dates.readings import is_bare_today, told_meaning
from tawatur.annotate.dates.recurring import explained
from tawatur.annotate.dates.resolution import resolution
from tawatur.annotate.dates.starts import nth_day
from tawatur.annotate.dates.tense import events_ahead, is_past_month, is_plan
from tawatur.annotate.dates.words import Words
from tawatur.annotate.dates.year_parts import same_part, told_period
from tawatur.annotate.reading import Reading
from tawatur.model import Span, TimeExpression
from tawatur.published import published_day

__all__ = ["told"]

_CLOSE_BY = 4
_JOINTS = ("و", "،", ",")
# A year, month or day; the part of a day does not count.
_CALENDAR = re.compile(r"(\d{4}(?:-\d{2}){0,2})(?:T.*)?")
# A year at the front; a century or decade is none.
_DATED = re.compile(r"\d{4}(?:-|$)")
# How the value of a unit is written that «خلال الشهر» may repeat; so many sentences before.
_SHAPES = {"Y": re.compile(r"\d{4}"), "MO": re.compile(r"\d{4}-\d\d"), "W": re.compile(r"\d{4}-W\d\d")}
_A_FEW = 2
# «هذه الفترة» is now, or the period told before, which is not told again.
_NOW, _TOLD_BEFORE = Fixed("DATE", "PRESENT_REF"), Fixed("DATE", THIS_PERIOD)
# How many sentences behind the first open a report, and from how many words on a line is one.
_LEAD, _A_SENTENCE = 1, 8
# A day told further back than so many expressions is not what «ليلا» or «التالي» refer to.
_FAR = 100


class _Told(NamedTuple):
    """An expression with all that decides its value; `lost` when it counts from a day that nobody told."""

    found: Found
    place: Place
    meaning: Meaning
    context: Context
    anchor: Anchor
    value: Value
    lost: bool


def told(read: Reading, w: Words, found: tuple[Found, ...]) -> tuple[TimeExpression, ...]:
    """Return the expressions with their values, each told from its own day of writing."""
    if not found:
        return ()
    day = published_day(read.article.published)
    today = date.fromisoformat(day) if day else None
    where = places(read, w, found)
    plans = tuple(is_plan(w, one.at, one.stop) if _has_tense(one.meaning) else None for one in found)
    plans = events_ahead(w, found, plans)
    found = explained(w, found, where, plans)
    told_from = anchors(w, found, where, today)
    tellings = _tellings(w, found, where, plans, told_from)
    scene = Scene(w, found, where, plans, tuple(t.value.day for t in tellings), today)
    moved = carried_over(scene)
    if moved:
        told_from = [moved.get(i, anchor) for i, anchor in enumerate(told_from)]
        tellings = _tellings(w, found, where, plans, told_from)
    return tuple(_expressions(w, tellings, today))


def _has_tense(meaning: Meaning) -> bool:
    """Tell whether a plan or a report makes a difference: not for lengths, full dates and words like «الآن»."""
    return isinstance(meaning, Period) or (isinstance(meaning, Point) and meaning.year is None)


def _tellings(
    w: Words,
    found: tuple[Found, ...],
    where: tuple[Place, ...],
    plans: tuple[bool | None, ...],
    told_from: list[Anchor],
) -> list[_Told]:
    """Resolve in text order: each day told is where the next «اليوم التالي», «ليلا» is counted from."""
    out: list[_Told] = []
    undated = _tells_no_day(w.text, found, where)
    for one, place, plan, written in zip(found, where, plans, told_from, strict=True):
        anchor = _speech_day(one, place, out) or written
        focus = _focus(one, place, out)
        year = _told_year(w, one, place, out) or _year_behind(w, one, found)
        today = None if _lacks_year(one.meaning, year) else anchor.day
        context = _around(w, one, place, out, Context(today, focus, plan, year))
        of_times = place.quoted or (undated and plan is None)
        meaning = told_meaning(w, one, found, context, of_times=of_times)
        if isinstance(meaning, Fixed):
            meaning = _pointed(meaning, out, place)
        elif isinstance(meaning, Period) and meaning.unit == SAME_PART:
            meaning = _same_part(w, meaning, out, place, context)
        else:
            context = _counted_from(w, meaning, out, place, context)
        lost = meaning in (_TOLD_BEFORE, NOTHING) or (context.focus is None and _needs_focus(meaning))
        value = Value("DATE", None) if lost else resolution(meaning, context)
        out.append(_Told(one, place, meaning, context, anchor, value, lost))
    return out


def _counted_from(w: Words, meaning: Meaning, before: list[_Told], place: Place, context: Context) -> Context:
    """Return a context with the period that «العام التالي», «الخامس من الشهر ذاته», «للشهر الثالث» count from."""
    if isinstance(meaning, Period) and meaning.from_focus:
        near = _near_by(w, before, place, meaning.unit) if meaning.name == NEAR else before
        return replace(context, focus=_told_period(near, meaning))
    if isinstance(meaning, Away) and meaning.from_focus and meaning.length.unit in ("Y", "MO"):
        return replace(context, focus=_told_period(before, Period(meaning.length.unit)))
    if isinstance(meaning, Nth) and meaning.unit == "MO":
        return _in_month(context, _near_by(w, before, place, "MO"))
    if isinstance(meaning, Point) and meaning.month == 0 and meaning.same is not None:
        return replace(context, focus=_told_period(before, Period("MO")))
    return context


def _lead(text: str) -> int:
    """Return the last sentence that opens a report; lines of few words before it («الضفاف – وكالات») do not."""
    lengths = [len(line.split()) for line in text.split("\n")]
    opening = next((i for i, length in enumerate(lengths) if length >= _A_SENTENCE), 0)
    return sum(map(bool, lengths[:opening])) + _LEAD


def _tells_no_day(text: str, found: tuple[Found, ...], where: tuple[Place, ...]) -> bool:
    """Tell whether a text tells no day but «اليوم», and that not where it opens: columns do so, reports do not."""
    days = [(one, place) for one, place in zip(found, where, strict=True) if _is_day(one.meaning)]
    if not all(is_bare_today(one) for one, _ in days):
        return False
    lead = _lead(text) if days else 0
    return all(place.sentence > lead for _, place in days)


def _same_part(w: Words, meaning: Period, before: list[_Told], place: Place, context: Context) -> Fixed:
    """Read «الفترة نفسها من العام السابق» by what its own sentence or the one before told of the year compared with it."""
    year = meaning.year
    assert year is not None
    if isinstance(year, Period) and year.from_focus:
        context = replace(context, focus=_told_period(before, year))
    near = [t for t in reversed(before) if place.sentence - t.place.sentence <= 1]
    # «حتى نهاية يونيو» tells a part that began before.
    until = next((i for i, t in enumerate(near) if w.term(t.found.at - 1, "to") is not None), len(near))
    return Fixed("DATE", same_part(resolution(year, context).value or "", (t.value for t in near[:until])))


def _near_by(w: Words, before: list[_Told], place: Place, unit: str) -> list[_Told]:
    """Return what the last sentences told of months, or of weeks, years; «منذ سبتمبر», «الشهر السابق» are only compared."""
    near = (t for t in before if place.sentence - t.place.sentence <= _A_FEW)
    told = (t for t in near if _SHAPES[unit].fullmatch(t.value.value or ""))
    return [t for t in told if w.term(t.found.at - 1, "since") is None and not _is_compared(t.meaning)]


def _is_compared(meaning: Meaning) -> bool:
    return isinstance(meaning, Period) and meaning.from_focus and meaning.name != NEAR and meaning.shift != 0


def _in_month(context: Context, near: list[_Told]) -> Context:
    """Count «للشهر الثالث على التوالي» to the month that was told: «ارتفعت التكاليف خلال يوليو للشهر الثالث»."""
    told = near[-1].value if near else None
    if told is None or told.day is not None or told.value is None:
        return context
    year, month = told.value[:7].split("-")
    return replace(context, today=date(int(year), int(month), 1))


def _pointed(meaning: Fixed, before: list[_Told], place: Place) -> Fixed:
    """Return what a word that points at a time means: the date told before for «منذ ذلك الحين», the present for «هذه الفترة»."""
    if meaning.value == THEN:
        return _then(before, place)
    if meaning.value == SAME_PERIOD:
        near = [t for t in reversed(before) if place.sentence - t.place.sentence <= 1]
        told = told_period(t.value for t in near if not _is_other_part(t.found.meaning))
        return _TOLD_BEFORE if told is None else Fixed("DATE", told)
    if meaning.value != THIS_PERIOD:
        return meaning
    last = before[-1] if before else None
    close = last is not None and place.sentence - last.place.sentence <= 1
    return _TOLD_BEFORE if last is not None and close and _is_stretch(last.value) else _NOW


def _is_other_part(meaning: Meaning) -> bool:
    """Tell whether an expression only compares: «الفترة نفسها من العام الماضي» is not what is told of."""
    return isinstance(meaning, Period) and meaning.unit == SAME_PART


def _is_stretch(value: Value) -> bool:
    """Tell whether a length or a period longer than a day was told, which «خلال هذه الفترة» points back to."""
    told = value.value or ""
    return value.type == "DURATION" or "/" in told or (value.day is None and told[:2].isdecimal())


def _then(before: list[_Told], place: Place) -> Fixed:
    """Read «منذ ذلك الحين» as the date told in its own sentence or the one before."""
    last = before[-1] if before else None
    near = last is not None and place.sentence - last.place.sentence <= 1 and last.context.plan is not True
    told = _CALENDAR.fullmatch(last.value.value or "") if last is not None and near else None
    return Fixed("DATE", told[1] if told is not None else "PAST_REF")


def _speech_day(one: Found, place: Place, before: list[_Told]) -> Anchor | None:
    """Return the day of speech of what is quoted: «وقال الأحد: "سنلتقي غدا"» means Monday."""
    p = one.meaning
    # «أمس (السبت)» proves its own day of writing.
    if (
        not place.quoted
        or not isinstance(p, Point)
        or p.day is not None
        or (p.ref is None) == (p.weekday is None)
    ):
        return None
    for t in reversed(before):
        if t.place.sentence != place.sentence:
            return None
        if (
            not t.place.quoted
            and t.value.day is not None
            and t.context.plan is not True
            and _is_day(t.meaning)
        ):
            return Anchor(t.value.day, f"said on {t.value.day}") if t.value.day != t.anchor.day else None
    return None


def _needs_focus(meaning: Meaning) -> bool:
    """Tell whether a meaning counts from another that has been told: «العام التالي»."""
    if isinstance(meaning, Point):
        return meaning.same is not None
    return isinstance(meaning, Period) and meaning.from_focus


def _told_period(before: list[_Told], meaning: Period) -> date | None:
    """Return the first day of what was told last: «عام 2013» for «العام التالي»; «السابق» may do without."""
    for t in reversed(before[-_FAR:]):
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


def _is_to_come(t: _Told, value: str, meaning: Period) -> bool:
    """Tell whether a year lies ahead, which no «العام السابق» is before: «يحكم حتى 2036 بعد استفتاء في العام السابق»."""
    return meaning.shift == -1 and t.anchor.day is not None and int(value[:4]) > t.anchor.day.year


def _says_the_same(told: Meaning, meaning: Period) -> bool:
    """Tell whether «الشهر السابق» was told before: both are the month before the same one."""
    return isinstance(told, Period) and meaning.shift == -1 and told == meaning


def _around(w: Words, one: Found, place: Place, before: list[_Told], context: Context) -> Context:
    """Return a context with what only months, hours and parts of the day ask for."""
    p = one.meaning
    if not isinstance(p, Point) or p.has_day:
        return context
    if p.clock is not None or p.part:
        return replace(context, near=_is_near(place, before), daily=_is_daily(place, before))
    return context if p.month is None else replace(context, gone=is_past_month(w, one.at))


def _is_daily(place: Place, before: list[_Told]) -> bool:
    """Tell whether the expression just before, in the same sentence, is an hour of no day."""
    last = before[-1] if before else None
    fixed = last.meaning if last is not None and last.place.sentence == place.sentence else None
    return isinstance(fixed, Fixed) and fixed.type == "TIME"


def _is_day(meaning: Meaning) -> bool:
    return isinstance(meaning, Point) and meaning.has_day


def _is_near(place: Place, before: list[_Told]) -> bool:
    """Tell whether a day was told in this sentence or the one before."""
    last = next((t for t in reversed(before[-_FAR:]) if t.value.day is not None), None)
    return last is not None and place.sentence - last.place.sentence <= 1


def _focus(one: Found, place: Place, before: list[_Told]) -> date | None:
    """Return the day told last; an agency's closing «19:05 ت م» on a line of its own belongs to none."""
    p = one.meaning
    if isinstance(p, Point) and p.clock is not None and place.alone:
        return None
    for t in reversed(before[-_FAR:]):
        if t.value.day is not None and not t.place.parentheses and not isinstance(t.meaning, Nth):
            return None if isinstance(p, Nth) and t.place.sentence != place.sentence else t.value.day
    return None


def _lacks_year(meaning: Meaning, year: tuple[int, int | None] | None) -> bool:
    """Tell whether «من ذلك العام» points back to a year that nobody told."""
    return isinstance(meaning, Point) and meaning.of_told and year is None


def _told_year(w: Words, one: Found, place: Place, before: list[_Told]) -> tuple[int, int | None] | None:
    """Return the year, and its month, that the sentence named before a date without one.

    Only where the date is close by («في عام 2013، وتحديدا في 30 يونيو»), points back to it («من ذلك العام»), or is a
    feast in a month («ديسمبر 2011 … يوم العاشر من محرم»): «الأدنى منذ فبراير 2010 … في 20 يوليو» is this July.
    """
    p = one.meaning
    if isinstance(p, Point) and p.of_told:
        told = _told_period(before, Period("Y"))
        return (told.year, None) if told is not None else None
    if not isinstance(p, Point) or p.year is not None or p.side is not None or not p.month or not before:
        return None
    last = before[-1]
    q = last.meaning
    if last.place.sentence != place.sentence or not isinstance(q, Point) or q.year is None:
        return None
    apart = range(last.found.stop, one.at)
    if q.calendar != "gregorian" or (len(apart) > _CLOSE_BY and p.calendar == "gregorian"):
        return None
    # «الذي انتخب في 1998 – منصبه في 26 فبراير»
    if p.calendar == "gregorian" and any(w.key(at) in DASHES for at in apart):
        return None
    return (q.year, q.month) if q.month or p.calendar == "gregorian" else None


def _year_behind(w: Words, one: Found, found: tuple[Found, ...]) -> tuple[int, int | None] | None:
    """Return the year that a later date names for all: «مارس وجوان ونوفمبر 2015», «بين 5 يونيو و7 يوليو 2013»."""
    p = one.meaning
    if not isinstance(p, Point) or p.year is not None or p.side is not None or not p.month:
        return None
    stop, month, turns = one.stop, p.month, 0
    for behind in range(bisect_left(found, one.stop, key=lambda f: f.at), len(found)):
        after = found[behind]
        q = after.meaning
        if (
            not isinstance(q, Point)
            or not q.month
            or q.calendar != p.calendar != "hijri"
            or q.side is not None
        ):
            return None
        joined = all(w.term(at, "to", "in", "month") or w.key(at) in _JOINTS for at in range(stop, after.at))
        if after.at - stop > _CLOSE_BY or not joined or w.breaks(after.at):
            return None
        turns += month > q.month
        if q.year is not None:
            return q.year - turns, None
        stop, month = after.stop, q.month
    return None


def _expressions(w: Words, tellings: list[_Told], today: date | None) -> Iterator[TimeExpression]:
    for i, t in enumerate(tellings):
        if t.lost:
            continue
        span = Span(t.found.start, t.found.end)
        value, why = t.value, t.value.why
        if isinstance(t.meaning, Nth) and not t.meaning.row:
            near = tellings[max(i - _FAR, 0) : i + _FAR]
            counted = nth_day(
                w, [(x.found, x.value.day) for x in near], i - max(i - _FAR, 0), t.meaning.count
            )
            if counted is None:
                continue
            value, why = Value("DATE", counted.day.isoformat(), counted.day), counted.why
        literal = None
        if t.anchor.day != today and isinstance(t.meaning, Point | Period):
            naive = resolution(t.meaning, replace(t.context, today=today))
            if naive.value != value.value:
                literal, why = naive.value, why or t.anchor.why
        yield TimeExpression(span, value.type, value.value, literal, why, t.found.rule)
