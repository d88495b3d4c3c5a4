"""Weeks, months, years and longer: «الأسبوع الماضي», «مطلع العام 2011», «الربع الأول من 2024», «ثمانينيات القرن الماضي»."""

from __future__ import annotations

from tawatur.annotate.dates.meaning import NEW, Fixed, Found, Period, Point
from tawatur.annotate.dates.months import era, month
from tawatur.annotate.dates.numbers import Number, number, ordinal
from tawatur.annotate.dates.words import Term, Words
from tawatur.annotate.dates.years import Parsed, plain_year, told_year, told_years, two_years

__all__ = ["period"]

_DASHES = ("-", "–", "—", "/")
_CALENDAR_UNITS = ("W", "MO", "Y", "DE", "CE")


def period(w: Words, at: int) -> Found | None:
    """Return the period that begins at an atom, with «مطلع», «نهاية» before it."""
    edge = w.term(at, "edge")
    if edge is not None and w.term(at, "weekend") is None:
        begin = edge.end
        of = w.bare(begin, "of")
        inner = _period(w, of.end if of is not None else begin, edged=True)
        if inner is not None and not inner[3]:
            return Found(at, inner[1], w.start(edge), w.end(inner[1]), inner[0], inner[2])
    plain = _period(w, at, edged=False)
    if plain is None:
        return None
    meaning, stop, rule, _ = plain
    lead = w.terms.get(at)
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
    """Try each sort of period; the fourth value is the prefix of the first word."""
    for sort in (
        _months,
        _month,
        _weekend,
        _bridge,
        told_years,
        told_year,
        _quarter,
        _season,
        _decade,
        _century,
        _unit,
        plain_year,
    ):
        found = sort(w, at, edged)
        if found is not None:
            return found
    return None


def _month(w: Words, at: int, edged: bool) -> Parsed | None:
    word = w.term(at, "month_word", "month")
    found = month(w, at) if word is not None else None
    if word is None or found is None:
        return None
    named = word if word.entry.kind == "month" else w.term(word.end, "month")
    assert named is not None
    parts, stop = dict(found.parts), found.stop
    side = w.bare(stop, "side")
    if side is not None and "year" not in parts:
        parts["side"], stop = int(side.entry.value), side.end
    sure = edged or word.entry.kind == "month_word" or "year" in parts or "side" in parts or stop > named.end
    if not sure and not _may_stand(w, at, word):
        return None
    return Point(**parts), stop, named.entry.rule, word.prefix


def _may_stand(w: Words, at: int, word: Term) -> bool:
    """Tell whether a month's name alone is a month: «في مارس»; an unmistakable name always is."""
    if word.entry.bare:
        return True
    if word.entry.use != "in" or w.breaks(at):
        return False
    return word.prefix in ("ب", "ل", "وب", "ول") or w.term(at - 1, "in") is not None


def _months(w: Words, at: int, _edged: bool) -> Parsed | None:
    """Read «شهري أبريل ومايو 2024»."""
    word = w.term(at, "months_word")
    if word is None:
        return None
    first = month(w, word.end)
    if first is None:
        return None
    at2 = first.stop
    to = w.bare(at2, "to")
    at2 = to.end if to is not None else at2 + 1 if w.key(at2) == "و" else at2
    second = month(w, at2)
    if second is None:
        return None
    parts, stop = dict(second.parts), second.stop
    side = w.bare(stop, "side")
    if side is not None and "year" not in parts:
        parts["side"], stop = int(side.entry.value), side.end
    last = Point(**parts)
    return Point(**(parts | first.parts), until=last), stop, word.entry.rule, word.prefix


def _weekend(w: Words, at: int, _edged: bool) -> Parsed | None:
    word = w.term(at, "weekend")
    if word is None:
        return None
    side = w.bare(word.end, "side")
    shift = int(side.entry.value) if side is not None else None
    return Period("WE", shift), (side or word).end, word.entry.rule, word.prefix


def _bridge(w: Words, at: int, _edged: bool) -> Parsed | None:
    """Read «الموسم الماضي», «العام الدراسي 2014-2015», «السنة المالية 2024»."""
    this = w.term(at, "this")
    word = w.term(this.end, "bridge", "fiscal") if this is not None else w.term(at, "bridge", "fiscal")
    if word is None:
        return None
    two = two_years(w, word.end)
    if two is not None:
        return two[0], two[1], word.entry.rule, word.prefix
    told = number(w, word.end)
    if told is not None and told.figures and 1900 <= told.value < 2100:
        unit = "Y" if word.entry.kind == "fiscal" else "BRIDGE"
        return Period(unit, None, year=Point(year=told.value)), told.end, word.entry.rule, word.prefix
    side = w.bare(word.end, "side", "new")
    if this is None and side is None and not (_edged and word.entry.value == "school"):
        return None
    shift = _shift(side)
    unit = "Y" if word.entry.kind == "fiscal" else "BRIDGE"
    return Period(unit, shift, name=word.entry.value), (side or word).end, word.entry.rule, word.prefix


def _shift(side: Term | None) -> int:
    """Return how far a side word shifts; «الجديد» is the one that begins about now."""
    return (
        NEW
        if side is not None and side.entry.kind == "new"
        else int(side.entry.value)
        if side is not None
        else 0
    )


def _quarter(w: Words, at: int, edged: bool) -> Parsed | None:
    word = w.term(at, "quarter_word", "half_word")
    if word is None:
        return None
    rank = ordinal(w, word.end)
    most = 4 if word.entry.kind == "quarter_word" else 2
    if rank is None or not 1 <= rank.value <= most:
        return None
    stop = rank.end
    unit = "Q" if most == 4 else "H"
    of = w.bare(stop, "of")
    inner = None
    for sort in (told_year, _unit, plain_year):
        inner = inner or sort(w, of.end if of is not None else stop, edged)
    if (
        inner is not None
        and isinstance(inner[0], Point | Period)
        and (isinstance(inner[0], Point) or inner[0].unit == "Y")
    ):
        return Period(unit, None, year=inner[0], index=rank.value), inner[1], word.entry.rule, word.prefix
    side = w.bare(stop, "side")
    if side is not None:
        return Period(unit, 0, index=rank.value), side.end, word.entry.rule, word.prefix
    return (Period(unit, 0, index=rank.value), stop, word.entry.rule, word.prefix) if unit == "Q" else None


def _season(w: Words, at: int, edged: bool) -> Parsed | None:
    this = w.term(at, "this")
    word = w.term(this.end if this is not None else at, "season")
    if word is None:
        return None
    prefix = (this or word).prefix
    if this is not None:
        return Period("SEASON", 0, name=word.entry.value), word.end, word.entry.rule, prefix
    side = w.bare(word.end, "side")
    if side is not None:
        return (
            Period("SEASON", int(side.entry.value), name=word.entry.value),
            side.end,
            word.entry.rule,
            prefix,
        )
    for sort in (told_year, _unit, plain_year):
        inner = sort(w, word.end, edged)
        if (
            inner is not None
            and isinstance(inner[0], Point | Period)
            and (isinstance(inner[0], Point) or inner[0].unit == "Y")
        ):
            return (
                Period("SEASON", None, name=word.entry.value, year=inner[0]),
                inner[1],
                word.entry.rule,
                prefix,
            )
    return None


def _decade(w: Words, at: int, edged: bool) -> Parsed | None:
    word = w.term(at, "decade")
    if word is None:
        return None
    stop = word.end
    of = w.bare(stop, "of")
    inner = _century(w, of.end if of is not None else stop, edged)
    if inner is not None and isinstance(inner[0], Fixed):
        return (
            Fixed("DATE", f"{inner[0].value}{int(word.entry.value) // 10}"),
            inner[1],
            word.entry.rule,
            word.prefix,
        )
    if inner is None and not (word.definite or edged or w.term(at - 1, "in") is not None):
        return None
    if inner is not None:
        stop = inner[1]
    return Fixed("DATE", f"19{int(word.entry.value) // 10}"), stop, word.entry.rule, word.prefix


def _century(w: Words, at: int, _edged: bool) -> Parsed | None:
    word = w.term(at, "century_word")
    if word is None:
        return None
    side = w.bare(word.end, "side")
    if side is not None:
        return Period("CE", int(side.entry.value)), side.end, word.entry.rule, word.prefix
    begin = word.end + 1 if w.key(word.end) == "ال" else word.end
    rank: Number | None = ordinal(w, begin) or (number(w, begin) if begin in w.numbers else None)
    if rank is None or not 1 <= rank.value <= 22:
        return None
    marked = era(w, rank.end)
    return Fixed("DATE", f"{rank.value - 1:02d}"), (marked or rank).end, word.entry.rule, word.prefix


def _unit(w: Words, at: int, edged: bool) -> Parsed | None:  # noqa: PLR0911 - one line a way to tell a period
    """Read «الأسبوع الماضي», «هذا العام», «العام نفسه», and with an edge «نهاية العام»."""
    this = w.term(at, "this", "that")
    word = w.term(this.end if this is not None else at, "unit")
    if (
        word is None
        or not word.definite
        or word.entry.how_many != 1
        or word.entry.value not in _CALENDAR_UNITS
    ):
        return None
    rule, unit = word.entry.rule, word.entry.value
    lead = this or word
    side = w.bare(word.end, "side", "new") if unit == "Y" else w.bare(word.end, "side")
    same = w.bare(word.end, "same")
    marked = w.term(word.end, "era")
    calendar = marked.entry.value if marked is not None and unit == "Y" else "gregorian"
    if calendar == "hijri" and marked is not None:
        side = w.bare(marked.end, "side")
        if side is not None or edged:
            return (
                Period(unit, int(side.entry.value) if side else 0, calendar="hijri"),
                (side or marked).end,
                rule,
                lead.prefix,
            )
    if side is not None and this is None:
        return Period(unit, _shift(side)), side.end, rule, lead.prefix
    if this is not None and not word.prefix:
        if this.entry.kind == "that":
            return Period(unit, 0, from_focus=True), word.end, rule, lead.prefix
        told = number(w, word.end) if unit == "Y" else None
        stop = told.end if told is not None and told.figures and 1900 < told.value < 2100 else word.end
        return Period(unit, 0), stop, rule, lead.prefix
    if same is not None:
        return Period(unit, int(same.entry.value), from_focus=True), same.end, rule, lead.prefix
    if edged and not word.prefix and unit in ("W", "MO", "Y"):
        return Period(unit, 0), word.end, rule, lead.prefix
    return None
