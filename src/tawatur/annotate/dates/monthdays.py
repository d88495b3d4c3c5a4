"""Days of a month: «19 جوان», «الثالث والعشرين من يونيو», «4 و5 يونيو», «23/6/2025»."""

from __future__ import annotations

from typing import Any

from tawatur.annotate.dates.calendars import LAST_DAY
from tawatur.annotate.dates.months import era, month
from tawatur.annotate.dates.numbers import Number, is_lined, number, ordinal
from tawatur.annotate.dates.pieces import COMMAS, DASHES, Piece
from tawatur.annotate.dates.words import Words

# Days that no month has («34 رجب») are read, and refused when they are resolved.
_LAST_TOLD = 39
# Years of dates in figures, of either calendar.
_DATED = range(1300, 2100)
# What stands before «7 المقبل», a day of the next month.
_LEADS = ("in", "of", "to", "since", "day_word", "days_word", "weekday", "equals", "amid")
# «من 5 يوليو إلى 15 منه»
_OF_IT = "منه"

__all__ = ["date_of_month", "figures"]


def date_of_month(w: Words, at: int, *, first: bool) -> Piece | None:
    """Read «19 جوان 2025», «الثالث والعشرين من يونيو», «4 و5 يونيو», «25 يوليو [الجاري] حتى 2 أغسطس»."""
    one = _date_of_month(w, at, first=first)
    if one is None:
        return None
    led = _with_side(w, one)
    amid = w.key(led.stop).startswith("و") and _is_stretch(w, at)
    behind = led.stop + (w.key(led.stop) == "و") if amid else _behind_to(w, led.stop)
    if behind is None:
        return one
    other = _date_of_month(w, behind, first=amid) or _end_of_month(w, behind)
    if other is None:
        return _to_its_day(w, one, behind) or one
    return _from_to(led, other if led is one else _with_side(w, other)) or one


def _is_stretch(w: Words, at: int) -> bool:
    """Tell whether two days are the ends of one stretch: «في الفترة بين 20 ديسمبر والرابع من يناير»."""
    led = (w.term(back, "amid") for back in (at - 2, at - 3))
    told = any(term is not None and term.end == at and term.entry.value == "stretch" for term in led)
    return told and not w.breaks(at)


def _end_of_month(w: Words, at: int) -> Piece | None:
    """Read «[20 يوليو حتى] نهاية أغسطس»."""
    edge = w.bare(at, "edge")
    named = month(w, edge.end) if edge is not None and edge.entry.value == "end" else None
    if named is None or named.parts["calendar"] == "solar" or named.parts.get("year_shift") is not None:
        return None
    return _with_side(w, Piece(named.parts | {"day": LAST_DAY}, named.stop))


def _to_its_day(w: Words, one: Piece, at: int) -> Piece | None:
    """Read «[الأول من يوليو حتى] 15 منه»."""
    day = _day_number(w, at)
    if day is None or w.key(day.end) != _OF_IT or day.value <= one.parts["day"]:
        return None
    return Piece(one.parts | {"last_day": {"day": day.value}}, day.end + 1)


def _with_side(w: Words, one: Piece) -> Piece:
    """Return a day with the «الماضي», «المقبل» behind it."""
    side = w.bare(one.stop, "side") if "year" not in one.parts else None
    return one if side is None else Piece(one.parts | {"side": int(side.entry.value)}, side.end)


def _behind_to(w: Words, at: int) -> int | None:
    """Return the atom behind «إلى», «حتى», a dash, where one stands here."""
    # «اعتبارا من 10/10/1436هـ، إلى 21/10/1436هـ», «من 24/9/ إلى 5/10/1436هـ»
    to = w.bare(at, "to") or (w.bare(at + 1, "to") if w.key(at) in (*COMMAS, "/") else None)
    if to is None:
        return at + 1 if w.key(at) in DASHES else at if is_lined(w, at) else None
    # «من تاريخ 12/7/1436هـ إلى [تاريخ] 15/8/1436هـ»
    named = w.bare(to.end, "equals")
    return to.end if named is None else named.end


def _from_to(one: Piece, other: Piece) -> Piece | None:
    """Join two days of the same calendar to a range; a year told once holds for both."""
    first, last = one.parts, other.parts
    if (
        not first["month"]
        or first["calendar"] != last["calendar"]
        or {"last_day"} & (first.keys() | last.keys())
    ):
        return None
    turns = (first["month"], first["day"]) > (last["month"], last["day"])
    if "year" in last and "year" not in first:
        first = first | {"year": last["year"] - turns}
    elif "year" in first and "year" not in last:
        last = last | {"year": first["year"] + turns}
    ends = {key: last[key] for key in ("year", "month", "day", "side") if key in last}
    return Piece(first | {"last_day": ends}, other.stop)


def _date_of_month(w: Words, at: int, *, first: bool) -> Piece | None:
    """Read one day, or days of one month."""
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
    if days[-1].figures and w.key(days[-1].end) in ("-", "/") and _is_zero(named.parts):
        return None
    # «هاتف آيفون 7 المقبل»
    bare = not named.parts["month"] and stop + 1 == named.stop and days[0].figures
    if bare and named.parts.get("side") and w.term(at - 1, *_LEADS) is None:
        return None
    parts = named.parts | {"day": days[0].value}
    if len(days) > 1:
        parts["last_day"] = {"day": days[-1].value}
    return Piece(parts, named.stop)


def _is_zero(parts: dict[str, Any]) -> bool:
    """Tell whether «صفر» may be nil and no month: «2 - صفر»."""
    return parts["calendar"] == "hijri" and parts["month"] == 2 and "year" not in parts


def _this_month(w: Words, at: int) -> Piece | None:
    """Read «[من] الشهر الجاري», «[من] هذا الشهر», «[من] نفس الشهر», and «الجاري» alone: «25 الجاري»."""
    this = w.bare(at, "this", "that")
    at = this.end if this is not None else at
    unit = w.bare(at, "unit")
    side = w.bare(at, "side")
    if this is None and side is not None and side.entry.use == "masculine":
        return Piece({"calendar": "gregorian", "side": int(side.entry.value), "month": 0}, side.end)
    if unit is None or unit.entry.value != "MO" or not unit.definite or unit.entry.how_many != 1:
        return None
    side = w.bare(unit.end, "side")
    same = w.bare(unit.end, "same")
    if same is not None:
        return Piece({"calendar": "gregorian", "same": int(same.entry.value), "month": 0}, same.end)
    if this is not None:
        which = "side" if this.entry.kind == "this" else "same"
        return Piece({"calendar": "gregorian", which: 0, "month": 0}, unit.end)
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
    if w.key(at) in ("و", "او", *DASHES) or w.key(at) in COMMAS:
        return _day_number(w, at + 1)
    if to is not None:
        return _day_number(w, to.end)
    more = _day_number(w, at)
    joined = is_lined(w, at) or (more is not None and more.cut == 1 and w.key(at).startswith("و"))
    return more if joined else None


def _day_number(w: Words, at: int) -> Number | None:
    found = ordinal(w, at) or number(w, at)
    # «يوم (19) شوال»
    if w.key(at) == "(" and at + 1 in w.numbers and w.key(at + 2) == ")":
        found = Number(w.numbers[at + 1], at, at + 3, figures=True)
    if found is None or found.value > _LAST_TOLD or (found.figures and _goes_on_a_figure(w, at)):
        return None
    return found


def _goes_on_a_figure(w: Words, at: int) -> bool:
    """Tell whether a number is the rest of a longer one: «3.[5]», «20:[30]»; «التاريخ: [24] يوليو» is none."""
    return w.key(at - 1) in (".", ":") and at - 2 in w.numbers and not w.breaks(at)


def figures(w: Words, at: int) -> Piece | None:
    """Read «23/6/2025», «2025-06-23», «1436/10/25هـ», «2 إلى 5/11/1436هـ», «6/11 حتى 1/12/1436هـ»."""
    one = _figures(w, at)
    if one is None:
        return _figures_to(w, at)
    behind = _behind_to(w, one.stop)
    other = _figures(w, behind) if behind is not None else None
    return (_from_to(one, other) if other is not None else None) or one


def _figures_to(w: Words, at: int) -> Piece | None:
    """Read a range whose first day leaves its year, or its month too, to the last: «6/11 حتى 1/12/1436هـ»."""
    if at not in w.numbers or w.key(at - 1) in ("/", "."):
        return None
    monthly = w.key(at + 1) == "/" and at + 2 in w.numbers
    stop = at + (3 if monthly else 1)
    # «من 1 - إلى 5/11/1436هـ»
    stop += w.key(stop) in DASHES and w.bare(stop + 1, "to") is not None
    behind = _behind_to(w, stop)
    other = _figures(w, behind) if behind is not None else None
    if other is None:
        return None
    month = w.numbers[at + 2] if monthly else other.parts["month"]
    first = {"calendar": other.parts["calendar"], "month": month, "day": w.numbers[at]}
    return _from_to(Piece(first, at), other) if 1 <= first["day"] <= 31 and 1 <= month <= 12 else None


def _is_date(day: int, month: int, year: int, mark: str) -> bool:
    """Tell whether three figures are a date; «25/13/2015» is read, and refused when it is resolved."""
    dated = 1 <= day <= 31 and 1 <= month <= 31 and (1300 <= year < 1500 or 1900 <= year < 2100)
    # A sum of three figures is none.
    return dated and (month <= 12 or (mark == "/" and year >= 1900))


def _is_told_as_date(w: Words, at: int, year: int) -> bool:
    """Tell whether figures are a date whatever they say: «بتاريخ 45/13/2024», «بتاريخ 1/1/0»."""
    led = w.term(at - 1, "equals") is not None and not w.breaks(at)
    return led and (year == 0 or year in _DATED)


def _figures(w: Words, at: int) -> Piece | None:
    """Read one date in figures."""
    if at not in w.numbers or w.key(at - 1) == "/" or (w.key(at - 1) == "." and at - 2 in w.numbers):
        return None
    mark = w.key(at + 1)
    if (
        mark not in ("/", ".", *DASHES)
        or (w.key(at + 3) != mark and not {mark, w.key(at + 3)} <= set(DASHES))
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
    if not (_is_date(a, b, c, mark) or _is_told_as_date(w, at, c)):
        return None
    calendar = "hijri" if 1300 <= c < 1500 else "gregorian"
    return Piece({"calendar": calendar, "year": c, "month": b, "day": a}, marked.end if marked else at + 5)
