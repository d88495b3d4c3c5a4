"""The clock of one article: which day each expression is told from, and what it then means."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from tawatur.annotate.dates.anchors import Anchor, anchors
from tawatur.annotate.dates.carried import Scene, carried_over
from tawatur.annotate.dates.contexts import Context, Value
from tawatur.annotate.dates.meaning import (
    NOTHING,
    SAME_PART,
    Feast,
    Fixed,
    Found,
    Meaning,
    Nth,
    Period,
    Point,
)
from tawatur.annotate.dates.nowadays import is_period
from tawatur.annotate.dates.pieces import DASHES
from tawatur.annotate.dates.places import Place, places
from tawatur.annotate.dates.planned import events_ahead
from tawatur.annotate.dates.pointing import (
    FAR,
    TOLD_BEFORE,
    Told,
    chained,
    counted_from,
    needs_focus,
    pointed,
    same_period,
    told_before,
    told_year,
    year_ahead,
)
from tawatur.annotate.dates.readings import hour_of_part, is_bare_today, told_meaning
from tawatur.annotate.dates.recurring import explained
from tawatur.annotate.dates.resolution import resolution
from tawatur.annotate.dates.starts import nth_day
from tawatur.annotate.dates.tense import (
    is_announced,
    is_past_month,
    is_plan,
    told_behind_front,
)
from tawatur.annotate.dates.words import Words
from tawatur.annotate.reading import Reading
from tawatur.model import Span, TimeExpression
from tawatur.published import published_day

__all__ = ["told"]

_CLOSE_BY = 4
_JOINTS = ("و", "،", ",")
# So many words stand between a year and the verb of what was said in it: «قال [في] عام 2010», «عام 2010[، عندما] قال».
_YEAR, _SAID_BEFORE, _SAID_BEHIND = len("2010"), 2, 3
# What stands under a column.
_COLUMNS = ("مقالات أخرى للكاتب", "للتواصل مع الكاتب")
# How many sentences behind the first open a report, and from how many words on a line is one.
_LEAD, _A_SENTENCE = 1, 8


def told(read: Reading, w: Words, found: tuple[Found, ...]) -> tuple[TimeExpression, ...]:
    """Return the expressions with their values, each told from its own day of writing."""
    if not found:
        return ()
    day = published_day(read.article.published)
    today = date.fromisoformat(day) if day else None
    where = places(read, w, found)
    plans = tuple(_plan(w, one) for one in found)
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


def _plan(w: Words, one: Found) -> bool | None:
    """Tell a plan from a report; a weekday that neither shows at is the coming one behind a present verb."""
    if not _has_tense(one.meaning):
        return None
    told = is_plan(w, one.at, one.stop)
    told = told_behind_front(w, one.at, one.stop) if told is None else told
    p = one.meaning
    weekday = isinstance(p, Point) and p.is_weekday
    # «في وقت متأخر من الاثنين» is reported.
    open_day = told is None and weekday and w.term(one.at, "late") is None
    return True if open_day and is_announced(w, one.at) else told


def _has_tense(meaning: Meaning) -> bool:
    """Tell whether a plan or a report makes a difference: not for lengths, full dates and words like «الآن»."""
    return isinstance(meaning, Period | Feast) or (isinstance(meaning, Point) and meaning.year is None)


def _tellings(
    w: Words,
    found: tuple[Found, ...],
    where: tuple[Place, ...],
    plans: tuple[bool | None, ...],
    told_from: list[Anchor],
) -> list[Told]:
    """Resolve in text order: each day told is where the next «اليوم التالي», «ليلا» is counted from."""
    out: list[Told] = []
    undated, column = _tells_no_day(w, found, where), any(mark in w.text for mark in _COLUMNS)
    for one, place, plan, written in zip(found, where, plans, told_from, strict=True):
        anchor = _speech_day(w, one, place, out) or written
        focus = _focus(w, one, place, out)
        ahead = year_ahead(w, one, place, out, written.day) if plan is not False else None
        year = (
            _told_year(w, one, place, out) or _year_behind(w, one, found) or (ahead and (ahead, None)) or None
        )
        today = None if _lacks_year(one.meaning, year) else anchor.day
        context = chained(
            w, one, out, _around(w, one, place, out, Context(today, focus, plan, year, column=column))
        )
        of_times = place.quoted or (undated and plan is None)
        meaning = told_meaning(w, one, found, context, of_times=of_times)
        meaning = hour_of_part(w, one, meaning, out[-1].found) if out else meaning
        if ahead and isinstance(meaning, Period):
            meaning = replace(meaning, shift=None, year=Point(year=ahead))
        if isinstance(meaning, Fixed):
            meaning = pointed(meaning, out, place)
        elif isinstance(meaning, Period) and meaning.unit == SAME_PART:
            meaning = same_period(w, meaning, out, place, context)
        else:
            meaning = told_year(meaning, out) if isinstance(meaning, Period) else meaning
            context = counted_from(w, meaning, out, place, context)
        lost = meaning in (TOLD_BEFORE, NOTHING) or (context.focus is None and needs_focus(meaning))
        value = Value("DATE", None) if lost else resolution(meaning, context)
        out.append(Told(one, place, meaning, context, anchor, value, lost))
    return out


def _lead(text: str) -> int:
    """Return the last sentence that opens a report; lines of few words before it («الضفاف – وكالات») do not."""
    lengths = [len(line.split()) for line in text.split("\n")]
    opening = next((i for i, length in enumerate(lengths) if length >= _A_SENTENCE), 0)
    return sum(map(bool, lengths[:opening])) + _LEAD


def _tells_no_day(w: Words, found: tuple[Found, ...], where: tuple[Place, ...]) -> bool:
    """Tell whether a text tells no day but «اليوم», and that not where it opens or of these times: columns do so, reports do not."""
    days = [(one, place) for one, place in zip(found, where, strict=True) if _is_day(one.meaning)]
    if not all(is_bare_today(one) for one, _ in days):
        return False
    if days and is_period(w, days[0][0], of_times=False):
        return True
    lead = _lead(w.text) if days else 0
    return all(place.sentence > lead for _, place in days)


def _speech_day(w: Words, one: Found, place: Place, before: list[Told]) -> Anchor | None:
    """Return the day of speech of what is quoted: «وقال الأحد: "سنلتقي غدا"» means Monday."""
    if not place.quoted or not _is_of_speech(one.meaning):
        return None
    for t in reversed(before):
        if t.place.sentence != place.sentence:
            return None
        # «توقف منذ الثلاثاء، وقال عامل: «…»» was not said on Tuesday.
        spans = w.term(t.found.at - 1, "span", "since", "to") is not None
        if t.place.quoted or t.context.plan is True or spans:
            continue
        if t.value.day is not None and _is_day(t.meaning):
            return Anchor(t.value.day, f"said on {t.value.day}") if t.value.day != t.anchor.day else None
        if isinstance(one.meaning, Period) and one.meaning.unit == "Y" and _tells_when_said(w, t):
            return Anchor(date(int(t.value.value or 0), 7, 1), f"said in {t.value.value}")
    return None


def _is_of_speech(p: Meaning) -> bool:
    """Tell whether a speaker counts from his own day: «غدا», «الأحد», «العام المقبل»; «أمس (السبت)» proves its own."""
    if isinstance(p, Period):
        return p.shift is not None and not p.from_focus and p.year is None and p.unit != SAME_PART
    return isinstance(p, Point) and p.day is None and (p.ref is None) != (p.weekday is None)


def _tells_when_said(w: Words, t: Told) -> bool:
    """Tell whether a year says when something was said: «قال عام 2010: «…»», «عام 2010، عندما قال: «…»»."""
    if len(t.value.value or "") != _YEAR or not (t.value.value or "").isdecimal():
        return False
    near = (*range(t.found.at - _SAID_BEFORE, t.found.at), *range(t.found.stop, t.found.stop + _SAID_BEHIND))
    return any(w.hints(at, "says_it") for at in near)


def _around(w: Words, one: Found, place: Place, before: list[Told], context: Context) -> Context:
    """Return a context with what only months, hours and parts of the day ask for."""
    p = one.meaning
    if not isinstance(p, Point) or p.has_day:
        return context
    if p.clock is not None or p.part:
        return replace(context, near=_is_near(place, before), daily=_is_daily(place, before))
    return context if p.month is None else replace(context, gone=is_past_month(w, one.at))


def _is_daily(place: Place, before: list[Told]) -> bool:
    """Tell whether the expression just before, in the same sentence, is an hour of no day."""
    last = before[-1] if before else None
    fixed = last.meaning if last is not None and last.place.sentence == place.sentence else None
    return isinstance(fixed, Fixed) and fixed.type == "TIME"


def _is_day(meaning: Meaning) -> bool:
    return isinstance(meaning, Point) and meaning.has_day


def _is_near(place: Place, before: list[Told]) -> bool:
    """Tell whether a day was told in this sentence or the one before."""
    last = next((t for t in reversed(before[-FAR:]) if t.value.day is not None), None)
    return last is not None and place.sentence - last.place.sentence <= 1


def _focus(w: Words, one: Found, place: Place, before: list[Told]) -> date | None:
    """Return the day told last; an agency's closing «19:05 ت م» on a line of its own belongs to none.

    «ليلا», «صباحا» are of no day since which something goes on: «يقصف الجيش البلدة منذ 11 يوليو. وقتل خمسة [صباحا]».
    """
    p = one.meaning
    hourly = isinstance(p, Point) and not p.has_day
    if isinstance(p, Point) and p.clock is not None and place.alone:
        return None
    for t in reversed(before[-FAR:]):
        since = hourly and w.term(t.found.at - 1, "since") is not None
        if t.value.day is not None and not (t.place.parentheses or since or isinstance(t.meaning, Nth)):
            return None if isinstance(p, Nth) and t.place.sentence != place.sentence else t.value.day
    return None


def _lacks_year(meaning: Meaning, year: tuple[int, int | None] | None) -> bool:
    """Tell whether «من ذلك العام» points back to a year that nobody told."""
    return isinstance(meaning, Point) and meaning.of_told and year is None


def _told_year(w: Words, one: Found, place: Place, before: list[Told]) -> tuple[int, int | None] | None:
    """Return the year, and its month, that the sentence named before a date without one.

    Only where the date is close by («في عام 2013، وتحديدا في 30 يونيو»), points back to it («من ذلك العام»), or is a
    feast in a month («ديسمبر 2011 … يوم العاشر من محرم»): «الأدنى منذ فبراير 2010 … في 20 يوليو» is this July.
    """
    p = one.meaning
    if isinstance(p, Point) and p.of_told:
        told = told_before(before, Period("Y"))
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


def _expressions(w: Words, tellings: list[Told], today: date | None) -> Iterator[TimeExpression]:
    for i, t in enumerate(tellings):
        if t.lost:
            continue
        span = Span(t.found.start, t.found.end)
        value, why = t.value, t.value.why
        if isinstance(t.meaning, Nth) and not t.meaning.row:
            near = tellings[max(i - FAR, 0) : i + FAR]
            counted = nth_day(w, [(x.found, x.value) for x in near], i - max(i - FAR, 0), t.meaning.count)
            if counted is None:
                continue
            value, why = Value("DATE", counted.day.isoformat(), counted.day), counted.why
        literal = None
        if t.anchor.day != today and isinstance(t.meaning, Point | Period):
            naive = resolution(t.meaning, replace(t.context, today=today))
            if naive.value != value.value:
                literal, why = naive.value, why or t.anchor.why
        yield TimeExpression(span, value.type, value.value, literal, why, t.found.rule)
