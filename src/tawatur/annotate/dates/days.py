"""Days: «مساء الخميس 19 جوان», «الساعة الثالثة صباح الجمعة», «25 شوال 1436هـ الموافق 10 أغسطس».

A day is told by up to three pieces (from now, by its weekday, by its date) that stand side by side, after a comma
or in parentheses; a part of the day or an hour may stand before or behind.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from tawatur.annotate.dates.hours import half_of_day, hour, hours, part_behind
from tawatur.annotate.dates.meaning import Found, Point
from tawatur.annotate.dates.monthdays import date_of_month, figures
from tawatur.annotate.dates.months import month_set, year_of_side
from tawatur.annotate.dates.pieces import CLOSE, COMMAS, DASHES, OPEN, Piece
from tawatur.annotate.dates.words import Term, Words

__all__ = ["day", "day_pieces", "point"]

# Words that may open a day with a prefix that is not of it: «وبالأمس», «ومساء».
_LEADS = (
    "part",
    "refday",
    "weekday",
    "day_word",
    "days_word",
    "ordinal",
    "month",
    "month_word",
    "this",
    "that",
    "night",
)


# One more than the days of a month.
_DAYS = 32
_YEARS = range(1990, 2060)
_GOALS = 9


def day(w: Words, at: int) -> Found | None:
    """Return the day or hour that begins at an atom."""
    clock = hour(w, at) or hours(w, at)
    if clock is not None:
        then = _behind_hour(w, clock.stop) or _part_alone(w, clock)
        parts, stop = (clock.parts, clock.stop) if then is None else (clock.parts | then.parts, then.stop)
        return _found(w, at, stop, parts, _rule(w, at, stop))
    whole = day_pieces(w, at, first=True)
    if whole is None:
        return None
    whole = _through_day(w, whole)
    stop, parts = whole.stop, whole.parts
    clock = _hour_behind(w, stop)
    if clock is not None and "clock" not in parts:
        parts, stop = parts | clock.parts, clock.stop
    return _found(w, at, stop, parts, _rule(w, at, stop))


def _through_day(w: Words, first: Piece) -> Piece:
    """Read «السبت 22 أغسطس [إلى الاثنين 14 سبتمبر]»: two dates with their weekdays are the ends of one stretch."""
    to = w.bare(first.stop, "to") if _is_dated_weekday(first) else None
    last = day_pieces(w, to.end, first=False) if to is not None else None
    if last is None or not _is_dated_weekday(last):
        return first
    return Piece(first.parts | {"last_day": last.parts}, last.stop)


def _is_dated_weekday(piece: Piece) -> bool:
    """Tell «السبت 22 أغسطس», «السبت 7-11-1436هـ», in one calendar alone."""
    return {"weekday", "day", "month"} <= piece.parts.keys() and piece.parts.keys().isdisjoint(
        ("twin", "last_day", "part")
    )


def _hour_behind(w: Words, at: int) -> Piece | None:
    """Return the hour behind a day: «الأحد [، الثامنة مساء]», «الأحد في [تمام الساعة 8]»."""
    if w.key(at) in ("في", "عند") and w.term(at + 1, "clock_word") is not None:
        return hour(w, at + 1)
    begin = at + (w.key(at) in COMMAS)
    word = w.term(begin, "clock_word")
    return None if word is not None and word.prefix.startswith("و") else hour(w, begin)


def day_pieces(w: Words, at: int, *, first: bool) -> Piece | None:
    """Read [part] [يوم] pieces [part]."""
    parts: dict[str, Any] = {}
    stop = at
    part = w.term(stop, "part")
    if part is not None and part.entry.use == "construct" and (first or not part.prefix):
        parts["part"], stop, first = _part_of(w, part), part.end, False
    pieces = _pieces(w, stop, first=first, part=bool(parts))
    if pieces is None:
        return None
    parts |= pieces.parts
    stop = pieces.stop
    if part is not None and part.entry.set == "night" and _is_hijri_day(parts):
        parts["eve"] = True
    # Midnight between two days is the second one's: «منتصف ليل الأحد الاثنين».
    if parts.pop("until_morning", False) and parts.get("part") == "00:00":
        parts["weekday"] = parts["weekday"] % 7 + 1
    if not parts.get("part") and "last_day" not in parts:
        after = part_behind(w, stop) or _in_part(w, stop)
        if after is not None:
            parts["part"], stop = after.entry.value, after.end
    return Piece(parts, stop)


def _part_of(w: Words, part: Term) -> str:
    """Return a part of the day; «عشية» is the afternoon from Tunis to Rabat."""
    return "AF" if part.entry.set == "eve" and month_set(w) == "maghreb" else part.entry.value


def _is_hijri_day(parts: dict[str, Any]) -> bool:
    """Tell whether only a Hijri date tells the day."""
    return "day" in parts and parts["calendar"] == "hijri" and parts.keys().isdisjoint(("weekday", "twin"))


def _rule(w: Words, at: int, stop: int) -> str:
    """Return the data line of the first word that makes the day: its month, weekday or part."""
    terms = (w.term(i, *_LEADS, "clock_word", "zone") for i in range(at, stop))
    return next((t.entry.rule for t in terms if t is not None), "dates/figures")


def _found(w: Words, at: int, stop: int, parts: dict[str, Any], rule: str) -> Found:
    start = _start(w, at)
    return Found(at, stop, start, w.end(stop), point(parts), rule)


def _start(w: Words, at: int) -> int:
    term = w.term(at, *_LEADS, "clock_word")
    return w.start(term) if term is not None else w.start(at)


def point(parts: dict[str, Any]) -> Point:
    """Make a point of its parts; an hour takes its half of the day from the part beside it."""
    twin = parts.pop("twin", None)
    last = parts.pop("last_day", None)
    until = parts.pop("last_clock", None)
    point = Point(**parts)
    if until is not None:
        return _until(point, until)
    if point.clock is not None and point.part:
        point = replace(point, clock=half_of_day(point.clock, point.part), part="")
    if last is not None:
        point = replace(point, until=replace(point, **last))
    if twin is not None:
        point = replace(point, twin=Point(**twin))
    return point


def _until(first: Point, clock: tuple[int, int]) -> Point:
    """Return hours that share a part of the day: «7 إلى 8:30 مساء»; in «11 إلى 1 ظهرا» the first is before it."""
    assert first.clock is not None
    last = replace(first, clock=half_of_day(clock, first.part), part="")
    halved = half_of_day(first.clock, first.part)
    early = last.clock is not None and halved > last.clock
    return replace(first, clock=first.clock if early else halved, part="", until=last)


def _behind_hour(w: Words, at: int) -> Piece | None:
    """Return the day behind an hour: «الثالثة [صباح الجمعة]», «8 مساء [، الخميس]», «12:30 [بعد منتصف ليل أمس]», «الواحدة [من ظهر] كل اثنين»."""
    of_each = w.bare(at + 1, "part") if w.term(at, "of") is not None else None
    if of_each is not None and w.term(of_each.end, "each") is not None:
        return Piece({"part": of_each.entry.value}, of_each.end)
    night = w.bare(at + 1, "part") if w.term(at, "hence") is not None else None
    led = night is not None and night.entry.value == "00:00"
    if led or w.term(at, "of") is not None or w.key(at) in COMMAS or w.key(at) == "في":
        at += 1
    return day_pieces(w, at, first=False)


def _part_alone(w: Words, clock: Piece) -> Piece | None:
    """Return the part behind an hour with no day of its own: «الرابعة [عصر بتوقيت السعودية]»."""
    part = w.bare(clock.stop, "part")
    if part is None or part.entry.use != "construct" or clock.parts.get("part"):
        return None
    zone = w.bare(part.end, "zone")
    return None if zone is None else Piece({"part": part.entry.value}, zone.end)


def _in_part(w: Words, at: int) -> Term | None:
    """Return «[في] الصباح» behind a day."""
    after = part_behind(w, at + 1) if w.key(at) == "في" else None
    return after if after is not None and after.entry.use == "after" else None


def _pieces(w: Words, at: int, *, first: bool, part: bool) -> Piece | None:
    parts: dict[str, Any] = {}
    stop = at
    word = w.term(at, "day_word")
    if word is not None and (first or not word.prefix):
        lead = _piece(w, word.end, parts, first=False) or _bracketed(w, word.end)
        if lead is not None:
            parts, stop = lead.parts, lead.stop
    if not parts:
        # «ليلتي الجمعة والسبت»
        two = _two_days(w, at) if first or not part or w.term(at - 1, "days_word") is not None else None
        lead = two or _piece(w, at, parts, first=first)
        if lead is None:
            return None
        parts, stop = lead.parts, lead.stop
    while (
        more := _more(w, stop, parts)
        or _side(w, stop, parts)
        or _of_week(w, stop, parts)
        or _of_year(w, stop, parts)
    ) is not None:
        parts, stop = more.parts, more.stop
    return Piece(parts, stop)


def _bracketed(w: Words, at: int) -> Piece | None:
    """Return the weekday of «يوم (الاثنين)»."""
    name = w.bare(at + 1, "weekday") if w.key(at) in OPEN else None
    if name is None or w.key(name.end) not in CLOSE:
        return None
    return Piece({"weekday": int(name.entry.value)}, name.end + 1)


def _of_week(w: Words, at: int, parts: dict[str, Any]) -> Piece | None:
    """Return the week of a weekday: «الجمعة [من] الأسبوع المقبل»."""
    of = w.bare(at, "of")
    week = w.bare(of.end if of is not None else at, "unit")
    if week is None or week.entry.value != "W" or not week.definite or parts.keys() - {"weekday", "part"}:
        return None
    side = w.bare(week.end, "side")
    return None if side is None else Piece(parts | {"week": int(side.entry.value)}, side.end)


def _of_year(w: Words, at: int, parts: dict[str, Any]) -> Piece | None:
    """Return the year of «هذا اليوم [من العام الماضي]», «مثل هذا اليوم [من عام 1920]», «اليوم ذاته [من العام الماضي]»."""
    bare = parts.keys() <= {"ref", "same", "part"}
    pointed = parts.get("same") == 0 or (parts.get("ref") == 0 and w.term(at - 2, "this") is not None)
    told = year_of_side(w, at) if bare and pointed else None
    known = told is not None and ("year_shift" in told.parts or told.parts.get("calendar") == "gregorian")
    return Piece(parts | told.parts, told.stop) if known and told is not None else None


def _side(w: Words, at: int, parts: dict[str, Any]) -> Piece | None:
    """Return «الماضي» or «المقبل» behind a day; a date may still follow: «الأحد المقبل الموافق 9 أغسطس»."""
    side = w.bare(at, "side")
    if side is None or "year" in parts or "ref" in parts or "side" in parts:
        return None
    told = year_of_side(w, side.end) if "month" in parts else None
    if told is not None:
        return Piece(parts | told.parts | {"calendar": parts["calendar"]}, told.stop)
    # «6 أغسطس الجاري 2015»
    if "month" in parts and w.numbers.get(side.end, 0) in _YEARS and not w.breaks(side.end):
        return Piece(parts | {"year": w.numbers[side.end]}, side.end + 1)
    return Piece(parts | {"side": int(side.entry.value)}, side.end)


def _more(w: Words, at: int, parts: dict[str, Any]) -> Piece | None:
    """Return a further piece of the same day: «اليوم (السبت)», «الخميس، 5 يونيو», «… الموافق 10 أغسطس»."""
    if "last_day" in parts:
        return None
    opened = w.key(at) in OPEN
    inner = at + 1 if opened else _link(w, at)
    word = w.bare(inner, "day_word")
    if word is not None and (opened or inner > at):
        inner = word.end
    piece = _piece(w, inner, parts, first=False)
    if piece is None or w.breaks(at):
        return None
    if not opened:
        return piece
    # «الأربعاء (27 شوال 1436هـ الموافق 12 أغسطس)»: both halves stand in the brackets.
    if w.key(piece.stop) not in CLOSE:
        piece = _piece(w, _link(w, piece.stop), piece.parts, first=False) or piece
    return piece._replace(stop=piece.stop + 1) if w.key(piece.stop) in CLOSE else None


def _link(w: Words, at: int) -> int:
    """Return the atom behind a comma, a dash, «الموافق»."""
    inner = at
    if w.key(inner) in COMMAS or w.key(inner) in DASHES or w.key(inner) == "/":
        inner += 1
    equals = w.term(inner, "equals")
    inner = equals.end if equals is not None else inner
    return inner + 1 if w.key(inner) in (":", "ل") or _is_in_month(w, inner) else inner


def _is_in_month(w: Words, at: int) -> bool:
    """Tell whether the date of a weekday follows: «الخميس [في] الرابع من أبريل»."""
    led = w.key(at) == "في" and not w.breaks(at) and w.term(at - 1, "weekday") is not None
    return led and date_of_month(w, at + 1, first=False) is not None


def _piece(w: Words, at: int, parts: dict[str, Any], *, first: bool) -> Piece | None:
    """Return `parts` with one piece more, from a word that may begin an expression."""
    this = w.term(at, "this")
    ref = w.term(this.end if this is not None and this.entry.value == "0" else at, "refday")
    if (
        this is not None
        and ref is not None
        and ref.entry.value == "0"
        and not parts
        and (first or not this.prefix)
    ):
        return Piece({"ref": 0}, ref.end)
    if ref is not None and (first or not ref.prefix) and not parts:
        same = w.bare(ref.end, "same") if ref.entry.value == "0" else None
        if same is not None:
            return Piece({"same": int(same.entry.value)}, same.end)
        return Piece({"ref": int(ref.entry.value)}, ref.end)
    name = w.term(at, "weekday")
    if name is not None and (first or not name.prefix) and "weekday" not in parts:
        stop = _second_night(w, name, parts)
        told = {"weekday": int(name.entry.value)} | ({"until_morning": True} if stop > name.end else {})
        return Piece(parts | told, stop)
    return _date_piece(w, at, parts, first=first)


def _second_night(w: Words, name: Term, parts: dict[str, Any]) -> int:
    """Return the atom behind «ليل الخميس [- الجمعة]»: the night between two days is the first one's."""
    at = name.end
    marked = w.key(at) in DASHES or w.key(at) == "/" or w.key(at) in OPEN or w.key(at) == "الي"
    other = w.bare(at + marked, "weekday")
    if other is None or int(other.entry.value) != int(name.entry.value) % 7 + 1 or parts:
        return at
    return other.end + (marked and w.key(other.end) in CLOSE)


def _date_piece(w: Words, at: int, parts: dict[str, Any], *, first: bool) -> Piece | None:
    found = date_of_month(w, at + (w.key(at) == "ال"), first=first) or figures(w, at)
    if found is None:
        return _pair(w, at, parts)
    if "day" not in parts:
        return Piece(parts | found.parts, found.stop)
    if (
        found.parts["calendar"] != parts.get("calendar")
        and "twin" not in parts
        and "last_day" not in found.parts
    ):
        return _with_twin(parts, found)
    return None


def _pair(w: Words, at: int, parts: dict[str, Any]) -> Piece | None:
    """Read «الثلاثاء [10/12]»: a day and a month of either calendar, which the weekday tells."""
    if "weekday" not in parts or parts.keys() - {"weekday", "part"}:
        return None
    a, b = w.numbers.get(at, 0), w.numbers.get(at + 2, 0)
    if w.key(at + 1) != "/" or w.key(at + 3) == "/" or not (0 < a < _DAYS and 0 < b < _DAYS) or w.breaks(at):
        return None
    # «فاز السبت 3/1» is a score.
    if max(a, b) <= _GOALS and w.term(at - 2, "day_word", "days_word") is None:
        return None
    return Piece(parts | {"pair": (a, b)}, at + 3)


def _with_twin(parts: dict[str, Any], found: Piece) -> Piece:
    """Put the Gregorian half first: it is the one that counts."""
    dated = {k: parts[k] for k in ("calendar", "year", "month", "day") if k in parts}
    rest = {k: v for k, v in parts.items() if k not in dated}
    if found.parts["calendar"] == "gregorian":
        return Piece(rest | found.parts | {"twin": dated}, found.stop)
    return Piece(parts | {"twin": found.parts}, found.stop)


def _two_days(w: Words, at: int) -> Piece | None:
    """Read «يومي الأحد والاثنين», «يومي 4 و5 يونيو», «من الاثنين إلى الخميس»."""
    word = w.term(at, "days_word")
    if word is not None:
        dated = date_of_month(w, word.end, first=False)
        if dated is not None and "last_day" in dated.parts:
            return dated
        first = w.bare(word.end, "weekday")
        if dated is not None or first is None:
            return dated
    else:
        word, first = w.term(at - 1, "days_word"), w.term(at, "weekday")
    if first is None:
        return None
    to = w.bare(first.end, "to")
    second = w.bare(to.end, "weekday") if to is not None else w.term(first.end, "weekday")
    if second is None or (to is None and second.prefix != "و"):
        return None
    # «أيام الخميس والجمعة والسبت»
    more = w.term(second.end, "weekday") if word is not None and to is None else None
    second = more if more is not None and more.prefix == "و" else second
    # «الاثنين والثلاثاء المقبلين» are two days without «يومي» too.
    side = w.bare(second.end, "side")
    if to is None and word is None and (side is None or not w.key(side.start).endswith("ين")):
        return None
    return Piece(
        {"weekday": int(first.entry.value), "last_day": {"weekday": int(second.entry.value)}}, second.end
    )
