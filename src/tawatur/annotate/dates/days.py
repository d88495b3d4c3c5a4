"""Days and hours of days: «مساء الخميس 19 جوان», «الساعة الثالثة صباح الجمعة», «25 شوال 1436هـ الموافق 10 أغسطس».

A day is told by up to three pieces (from now, by its weekday, by its date) that stand side by side, after a comma
or in parentheses; a part of the day or an hour may stand before or behind.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any, NamedTuple

from tawatur.annotate.dates.meaning import Found, Point
from tawatur.annotate.dates.numbers import Number, number, ordinal
from tawatur.annotate.dates.words import Term, Words

__all__ = ["Piece", "day", "era", "month", "night", "year"]

_OPEN, _CLOSE = "([", ")]"
_COMMAS = ("،", ",")
_DASHES = ("-", "–", "—", "ـ")
_HIJRI_YEARS = range(1300, 1500)


class Piece(NamedTuple):
    """Some parts of a point, and the atom behind them."""

    parts: dict[str, Any]
    stop: int


def day(w: Words, at: int) -> Found | None:
    """Return the day or hour that begins at an atom."""
    clock = hour(w, at)
    if clock is not None:
        then = _behind_hour(w, clock.stop)
        parts, stop = (clock.parts, clock.stop) if then is None else (clock.parts | then.parts, then.stop)
        return _found(w, at, stop, parts, "dates/links.yaml:clock")
    whole = _day(w, at, first=True)
    if whole is None:
        return None
    stop, parts = whole.stop, whole.parts
    clock = hour(w, stop + 1 if w.key(stop) in _COMMAS else stop)
    if clock is not None and "clock" not in parts:
        parts, stop = parts | clock.parts, clock.stop
    return _found(w, at, stop, parts, _rule(w, at))


def _rule(w: Words, at: int) -> str:
    terms = w.terms.get(at)
    return terms[0].entry.rule if terms else "dates/days"


def _found(w: Words, at: int, stop: int, parts: dict[str, Any], rule: str) -> Found:
    start = _start(w, at)
    return Found(at, stop, start, w.end(stop), _point(parts), rule)


def _start(w: Words, at: int) -> int:
    term = w.term(
        at,
        "part",
        "refday",
        "weekday",
        "day_word",
        "days_word",
        "ordinal",
        "month",
        "month_word",
        "late",
        "this",
        "that",
        "night",
    )
    return w.start(term) if term is not None else w.start(at)


def _point(parts: dict[str, Any]) -> Point:
    """Make a point of its parts; an hour takes its half of the day from the part beside it."""
    twin = parts.pop("twin", None)
    last = parts.pop("last_day", None)
    point = Point(**parts)
    if point.clock is not None and point.part:
        point = replace(point, clock=_half(point.clock, point.part), part="")
    if last is not None:
        point = replace(point, until=replace(point, **last))
    if twin is not None:
        point = replace(point, twin=Point(**twin))
    return point


def _half(clock: tuple[int, int], part: str) -> tuple[int, int]:
    """Return an hour of the clock's twelve as one of twenty-four: 8 مساء is 20."""
    hours, minutes = clock
    if part in ("EV", "AF") and 1 <= hours < 12:
        return hours + 12, minutes
    if part == "12:00" and 1 <= hours < 6:
        return hours + 12, minutes
    if part == "NI" and hours > 6:
        return (hours + 12) % 24 if hours <= 12 else hours, minutes
    return (0, minutes) if part == "MO" and hours == 12 else clock


def _behind_hour(w: Words, at: int) -> Piece | None:
    """Return the day behind an hour: «الثالثة [صباح الجمعة]», «8 مساء [، الخميس]»."""
    if w.term(at, "of") is not None or w.key(at) in _COMMAS:
        at += 1
    return _day(w, at, first=False)


def _day(w: Words, at: int, *, first: bool) -> Piece | None:
    """Read [part] [يوم] pieces [part]."""
    parts: dict[str, Any] = {}
    stop = at
    late = w.term(at, "late")
    if late is not None and w.term(late.end, "of") is not None:
        stop, first = late.end + 1, False
    part = w.term(stop, "part")
    if part is not None and part.entry.use == "construct" and (first or not part.prefix):
        parts["part"], stop, first = part.entry.value, part.end, False
    pieces = _pieces(w, stop, first=first, part=bool(parts))
    if pieces is None:
        return None
    parts |= pieces.parts
    stop = pieces.stop
    if not parts.get("part") and "last_day" not in parts:
        after = _after(w, stop)
        if after is not None:
            parts["part"], stop = after.entry.value, after.end
    return Piece(parts, stop)


def _pieces(w: Words, at: int, *, first: bool, part: bool) -> Piece | None:
    parts: dict[str, Any] = {}
    stop = at
    word = w.term(at, "day_word")
    if word is not None and (first or not word.prefix):
        lead = _piece(w, word.end, parts, first=False)
        if lead is not None:
            parts, stop = lead.parts, lead.stop
    if not parts:
        two = _two_days(w, at) if first or not part else None
        lead = two or _piece(w, at, parts, first=first)
        if lead is None:
            return None
        parts, stop = lead.parts, lead.stop
    while (more := _more(w, stop, parts)) is not None:
        parts, stop = more.parts, more.stop
    side = w.bare(stop, "side")
    if side is not None and "year" not in parts and "ref" not in parts:
        parts, stop = parts | {"side": int(side.entry.value)}, side.end
    return Piece(parts, stop)


def _more(w: Words, at: int, parts: dict[str, Any]) -> Piece | None:
    """Return a further piece of the same day: «اليوم (السبت)», «الخميس، 5 يونيو», «… الموافق 10 أغسطس»."""
    if "last_day" in parts:
        return None
    opened = w.key(at) in _OPEN
    inner = at + 1 if opened else _link(w, at)
    word = w.bare(inner, "day_word")
    if word is not None and (opened or inner > at):
        inner = word.end
    piece = _piece(w, inner, parts, first=False)
    if piece is None or w.breaks(at):
        return None
    if inner > at and not opened and w.key(at) in _COMMAS and not _one_day(parts, piece.parts):
        return None
    if opened:
        if w.key(piece.stop) not in _CLOSE:
            return None
        piece = piece._replace(stop=piece.stop + 1)
    return piece


def _one_day(before: dict[str, Any], after: dict[str, Any]) -> bool:
    """Tell whether a comma joins: two dates of one day, or a weekday and its date; not «اليوم، 5 يونيو»."""
    return bool(before) and bool(after)


def _link(w: Words, at: int) -> int:
    """Return the atom behind a comma, a dash, «الموافق»."""
    inner = at
    if w.key(inner) in _COMMAS or w.key(inner) in _DASHES or w.key(inner) == "/":
        inner += 1
    equals = w.term(inner, "equals")
    inner = equals.end if equals is not None else inner
    return inner + 1 if w.key(inner) in (":", "ل") else inner


def _piece(w: Words, at: int, parts: dict[str, Any], *, first: bool) -> Piece | None:
    """Return `parts` with one piece more, from a word that may begin an expression."""
    ref = w.term(at, "refday")
    if ref is not None and (first or not ref.prefix) and not parts:
        return Piece({"ref": int(ref.entry.value)}, ref.end)
    name = w.term(at, "weekday")
    if name is not None and (first or not name.prefix) and "weekday" not in parts:
        return Piece(parts | {"weekday": int(name.entry.value)}, _second_night(w, name, parts))
    return _date_piece(w, at, parts, first=first)


def _second_night(w: Words, name: Term, parts: dict[str, Any]) -> int:
    """Return the atom behind «ليل الخميس [- الجمعة]»: the night between two days is the first one's."""
    at = name.end
    inner = at + 1 if w.key(at) in _DASHES or w.key(at) == "/" else at
    other = w.bare(inner, "weekday")
    if other is None or int(other.entry.value) != int(name.entry.value) % 7 + 1 or parts:
        return at
    return other.end


def _date_piece(w: Words, at: int, parts: dict[str, Any], *, first: bool) -> Piece | None:
    found = _date(w, at, first=first) or _figures(w, at)
    if found is None:
        return None
    if "day" not in parts:
        return Piece(parts | found.parts, found.stop)
    if (
        found.parts["calendar"] != parts.get("calendar")
        and "twin" not in parts
        and "last_day" not in found.parts
    ):
        return _with_twin(parts, found)
    return None


def _with_twin(parts: dict[str, Any], found: Piece) -> Piece:
    """Put the Gregorian half first: it is the one that counts."""
    dated = {k: parts[k] for k in ("calendar", "year", "month", "day") if k in parts}
    rest = {k: v for k, v in parts.items() if k not in dated}
    if found.parts["calendar"] == "gregorian":
        return Piece(rest | found.parts | {"twin": dated}, found.stop)
    return Piece(parts | {"twin": found.parts}, found.stop)


def _date(w: Words, at: int, *, first: bool) -> Piece | None:
    """Read «19 جوان 2025», «الثالث والعشرين من يونيو», «4 و5 يونيو»."""
    days = _day_numbers(w, at)
    if not days or (days[0].cut and not first):
        return None
    stop = days[-1].end
    if w.key(stop) in ("/", "-") and days[-1].figures:
        stop += 1
    of = w.term(stop, "of")
    stop = of.end if of is not None and not of.prefix else stop
    named = _this_month(w, stop) or month(w, stop, after_day=True)
    if named is None:
        return None
    parts = named.parts | {"day": days[0].value}
    if len(days) > 1:
        parts["last_day"] = {"day": days[-1].value}
    return Piece(parts, named.stop)


def _this_month(w: Words, at: int) -> Piece | None:
    """Read «[من] الشهر الجاري», «[من] هذا الشهر»."""
    this = w.bare(at, "this")
    at = this.end if this is not None else at
    unit = w.bare(at, "unit")
    if unit is None or unit.entry.value != "MO" or not unit.definite or unit.entry.how_many != 1:
        return None
    side = w.bare(unit.end, "side")
    if this is not None:
        return Piece({"calendar": "gregorian", "side": 0, "month": 0}, unit.end)
    if side is None:
        return None
    return Piece({"calendar": "gregorian", "side": int(side.entry.value), "month": 0}, side.end)


def _day_numbers(w: Words, at: int) -> list[Number]:
    """Return the day numbers that begin at an atom: «4 و 5», «5 - 7», «الرابع والخامس»."""
    one = _day_number(w, at)
    if one is None:
        return []
    days = [one]
    while (more := _next_day(w, days[-1])) is not None and more.value > days[-1].value:
        days.append(more)
    return days


def _next_day(w: Words, day: Number) -> Number | None:
    at = day.end
    to = w.bare(at, "to")
    if w.key(at) in ("و", *_DASHES) or w.key(at) in _COMMAS:
        return _day_number(w, at + 1)
    if to is not None:
        return _day_number(w, to.end)
    more = _day_number(w, at)
    return more if more is not None and more.cut == 1 and w.key(at).startswith("و") else None


def _day_number(w: Words, at: int) -> Number | None:
    found = number(w, at) if at in w.numbers else ordinal(w, at)
    if (
        found is None
        or found.value > 39
        or (found.figures and w.key(at - 1) in (".", ":") and not w.breaks(at))
    ):
        return None
    return found


def month(w: Words, at: int, *, after_day: bool = False) -> Piece | None:
    """Read «[شهر] يونيو (حزيران) [2025]»; a Solar Hijri month stands only behind a day."""
    word = w.term(at, "month_word")
    named = w.term(word.end if word is not None else at, "month")
    if named is None or (after_day and named.prefix):
        return None
    if named.entry.calendar == "solar" and not after_day:
        return None
    stop = _doubled(w, named)
    parts = {"calendar": named.entry.calendar, "month": int(named.entry.value)}
    told = year(w, stop, calendar=named.entry.calendar)
    if told is not None:
        return Piece(parts | told.parts, told.stop)
    if named.entry.calendar == "solar":
        return None
    marked = era(w, stop)
    return Piece(parts, stop if marked is None or marked.entry.value != named.entry.calendar else marked.end)


def _doubled(w: Words, named: Term) -> int:
    """Return the atom behind a month's second name: «يونيو (حزيران)», «نيسان/أبريل»."""
    opened = w.key(named.end) in _OPEN
    if not opened and w.key(named.end) not in ("/", "-"):
        return named.end
    other = w.bare(named.end + 1, "month")
    if (
        other is None
        or other.entry.value != named.entry.value
        or other.entry.calendar != named.entry.calendar
    ):
        return named.end
    if not opened:
        return other.end
    return other.end + 1 if w.key(other.end) in _CLOSE else named.end


def era(w: Words, at: int) -> Term | None:
    """Return «هـ» or «م» behind a year."""
    found = w.term(at, "era")
    return found if found is not None and (not found.prefix or w.key(at).startswith("لل")) else None


def year(w: Words, at: int, *, calendar: str = "gregorian") -> Piece | None:
    """Read the year behind a month: «2025», «من عام 2015», «، 1436هـ», «من العام الماضي»."""
    stop = at
    if w.key(stop) in _COMMAS or w.key(stop) in ("/", "-"):
        stop += 1
    of = w.term(stop, "of")
    stop = of.end if of is not None else stop
    word = w.term(stop, "year_word")
    stop = word.end if word is not None else stop
    told = number(w, stop)
    if told is None or w.breaks(stop):
        return _told_year(w, word)
    marked = era(w, told.end)
    end = marked.end if marked is not None else told.end
    if not _is_year(told, marked, word, calendar) or (stop > at + 1 and word is None and of is None):
        return None
    if word is None and marked is None and w.term(told.end, "not") is not None and w.key(told.end) != "في":
        return None
    named = marked.entry.value if marked is not None and calendar != "solar" else calendar
    return Piece({"year": told.value, "calendar": named}, end)


def _is_year(told: Number, marked: Term | None, word: Term | None, calendar: str) -> bool:
    if calendar == "hijri":
        return 1 <= told.value < 2000 if marked is not None else told.value in _HIJRI_YEARS
    if calendar == "solar":
        return told.value in _HIJRI_YEARS
    if marked is not None or word is not None:
        return told.value < 2200 and (told.figures or told.value > 999)
    return 1500 <= told.value < 2200 and told.figures


def _told_year(w: Words, word: Term | None) -> Piece | None:
    """Read «من العام الماضي» behind a month."""
    if word is None or word.prefix:
        return None
    side = w.bare(word.end, "side")
    return None if side is None else Piece({"year_shift": int(side.entry.value)}, side.end)


def _figures(w: Words, at: int) -> Piece | None:
    """Read «23/6/2025», «2025-06-23», «1436/10/25هـ»."""
    if at not in w.numbers or w.key(at - 1) in ("/", "."):
        return None
    mark = w.key(at + 1)
    if (
        mark not in ("/", "-", ".")
        or w.key(at + 3) != mark
        or at + 2 not in w.numbers
        or at + 4 not in w.numbers
    ):
        return None
    if w.key(at + 5) in ("/", mark) and at + 6 in w.numbers:
        return None
    a, b, c = (w.numbers[i] for i in (at, at + 2, at + 4))
    a, c = (c, a) if a > 1000 else (a, c)
    if b > 12 >= a:
        a, b = b, a
    marked = era(w, at + 5)
    if not (1 <= a <= 31 and 1 <= b <= 12) or not (1300 <= c < 1500 or 1900 <= c < 2100):
        return None
    calendar = "hijri" if c < 1500 else "gregorian"
    return Piece({"calendar": calendar, "year": c, "month": b, "day": a}, marked.end if marked else at + 5)


def _two_days(w: Words, at: int) -> Piece | None:
    """Read «يومي الأحد والاثنين», «يومي 4 و5 يونيو», «من الاثنين إلى الخميس»."""
    word = w.term(at, "days_word")
    if word is not None:
        dated = _date(w, word.end, first=False)
        if dated is not None and "last_day" in dated.parts:
            return dated
        first = w.bare(word.end, "weekday")
        if dated is not None or first is None:
            return dated
    else:
        first = w.term(at, "weekday")
    if first is None:
        return None
    to = w.bare(first.end, "to")
    second = w.bare(to.end, "weekday") if to is not None else w.term(first.end, "weekday")
    if second is None or (to is None and (word is None or second.prefix != "و")):
        return None
    return Piece(
        {"weekday": int(first.entry.value), "last_day": {"weekday": int(second.entry.value)}}, second.end
    )


def night(w: Words, at: int) -> Found | None:
    """Return «الليلة», «الليلة الماضية», «صباح اليوم التالي», «ذلك اليوم», «اليوم نفسه»."""
    found = w.term(at, "night")
    if found is not None:
        side = w.bare(found.end, "side")
        same = w.bare(found.end, "same")
        parts: dict[str, Any] = {"ref": int(side.entry.value) if side else 0, "part": "NI"}
        if same is not None:
            parts = {"same": int(same.entry.value), "part": "NI"}
        stop = (side or same or found).end
        return Found(at, stop, w.start(found), w.end(stop), Point(**parts), found.entry.rule)
    return _same_day(w, at) or _this_part(w, at)


def _this_part(w: Words, at: int) -> Found | None:
    """Return «هذا الصباح», and «ليلا», «صباحا» by themselves."""
    this = w.term(at, "this")
    part = _after(w, this.end) if this is not None else None
    if this is not None and part is not None:
        return Found(
            at, part.end, w.start(this), w.end(part.end), Point(ref=0, part=part.entry.value), part.entry.rule
        )
    for term in w.terms.get(at, ()):
        if term.entry.kind == "part" and term.entry.use == "adverb":
            return Found(
                at, term.end, w.start(term), w.end(term.end), Point(part=term.entry.value), term.entry.rule
            )
    return None


def _same_day(w: Words, at: int) -> Found | None:
    part = w.term(at, "part")
    part = part if part is not None and part.entry.use == "construct" else None
    begin = part.end if part is not None else at
    that = w.term(begin, "that", "this")
    word = w.term(that.end if that is not None else begin, "refday")
    if word is None or word.entry.value != "0":
        return None
    same = w.bare(word.end, "same")
    if that is None and same is None:
        return None
    if same is None and that is not None and that.entry.kind == "this":
        parts: dict[str, Any] = {"ref": 0}
    else:
        parts = {"same": int(same.entry.value) if same is not None else 0}
    stop = same.end if same is not None else word.end
    lead = part or that or word
    return Found(
        at,
        stop,
        w.start(lead),
        w.end(stop),
        Point(**parts, part=part.entry.value if part else ""),
        lead.entry.rule,
    )


def _after(w: Words, at: int) -> Term | None:
    """Return the part of the day that follows a day or an hour: «صباحا», «بعد الظهر»."""
    for term in w.terms.get(at, ()):
        if term.entry.kind == "part" and term.entry.use in ("adverb", "after") and not term.prefix:
            return term
    return None


def hour(w: Words, at: int) -> Piece | None:
    """Read an hour: «الساعة 8:30 مساء», «الثامنة والنصف صباحا», «8 مساء بتوقيت غرينتش»."""
    word = w.term(at, "clock_word")
    begin = word.end if word is not None else at
    opened = word is not None and w.key(begin) in _OPEN
    begin += opened
    if w.key(begin) == "ال":
        begin += 1
    told = number(w, begin) if begin in w.numbers else ordinal(w, begin)
    if told is None or (told.cut and word is not None):
        return None
    clock, stop = _clock(w, told)
    if clock is None:
        return None
    parts: dict[str, Any] = {"clock": clock}
    of = w.term(stop, "of")
    half = _after(w, stop)
    if half is not None:
        parts["part"], stop = half.entry.value, half.end
    zone = w.term(stop, "zone")
    stop = zone.end if zone is not None else stop
    if opened and w.key(stop) in _CLOSE:
        stop += 1
    if word is None and half is None and zone is None:
        return _hour_of_part(w, stop, parts) if of is None else None
    return Piece(parts, stop)


def _hour_of_part(w: Words, at: int, parts: dict[str, Any]) -> Piece | None:
    """Accept an hour without «الساعة» where a part of a day follows: «الثامنة مساء الأحد»."""
    part = w.bare(at, "part")
    return Piece(parts, at) if part is not None and part.entry.value in ("MO", "EV", "NI", "AF") else None


def _clock(w: Words, told: Number) -> tuple[tuple[int, int] | None, int]:
    hours, minutes, stop = told.value, 0, told.end
    if (
        told.figures
        and w.key(stop) in (":", ".", ",", "٫")
        and len(w.key(stop + 1)) == 2
        and stop + 1 in w.numbers
    ):
        minutes, stop = w.numbers[stop + 1], stop + 2
        if w.key(stop) == ":" and stop + 1 in w.numbers:
            stop += 2
    elif told.figures and 100 <= hours < 2400 and len(w.key(told.start)) >= 3:
        hours, minutes = divmod(hours, 100)
    else:
        minutes, stop = _minutes(w, stop)
    if not (hours <= 24 and 0 <= abs(minutes) < 60):
        return None, stop
    if minutes < 0:
        hours, minutes = (hours - 1) % 24, minutes + 60
    return (hours % 24, minutes), stop


def _minutes(w: Words, at: int) -> tuple[int, int]:
    term = w.term(at, "minutes")
    if term is not None:
        return int(term.entry.value), term.end
    begin = at + 1 if w.key(at) == "و" else at
    told = number(w, begin)
    if told is not None and (begin > at or w.key(at).startswith("و")):
        unit = w.term(told.end, "unit")
        if unit is not None and unit.entry.value == "M" and told.value < 60:
            return told.value, unit.end
    return 0, at
