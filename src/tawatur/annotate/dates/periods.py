"""Weeks, months, years and longer: «الأسبوع الماضي», «مطلع العام 2011», «الربع الأول من 2024», «ثمانينيات القرن الماضي»."""

from __future__ import annotations

from tawatur.annotate.dates.days import era, month
from tawatur.annotate.dates.meaning import Fixed, Found, Meaning, Period, Point, Years
from tawatur.annotate.dates.numbers import Number, number, ordinal
from tawatur.annotate.dates.words import Term, Words

__all__ = ["period"]

_DASHES = ("-", "–", "—", "/")
_CALENDAR_UNITS = ("W", "MO", "Y", "DE", "CE")


def period(w: Words, at: int) -> Found | None:
    """Return the period that begins at an atom, with «مطلع», «نهاية» before it."""
    edge = w.term(at, "edge")
    if edge is not None:
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


_Parsed = tuple[Meaning, int, str, str]


def _period(w: Words, at: int, *, edged: bool) -> _Parsed | None:
    """Try each sort of period; the fourth value is the prefix of the first word."""
    for sort in (
        _months,
        _month,
        _weekend,
        _bridge,
        _years,
        _year,
        _quarter,
        _season,
        _decade,
        _century,
        _unit,
        _plain_year,
    ):
        found = sort(w, at, edged)
        if found is not None:
            return found
    return None


def _month(w: Words, at: int, edged: bool) -> _Parsed | None:
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


def _months(w: Words, at: int, _edged: bool) -> _Parsed | None:
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


def _weekend(w: Words, at: int, _edged: bool) -> _Parsed | None:
    word = w.term(at, "weekend")
    if word is None:
        return None
    side = w.bare(word.end, "side")
    shift = int(side.entry.value) if side is not None else None
    return Period("WE", shift), (side or word).end, word.entry.rule, word.prefix


def _bridge(w: Words, at: int, _edged: bool) -> _Parsed | None:
    """Read «الموسم الماضي», «العام الدراسي 2014-2015», «السنة المالية 2024»."""
    word = w.term(at, "bridge", "fiscal")
    if word is None:
        return None
    this = w.bare(at - 1, "this")
    two = _two_years(w, word.end)
    if two is not None:
        return two[0], two[1], word.entry.rule, word.prefix
    told = number(w, word.end)
    if told is not None and told.figures and 1900 <= told.value < 2100:
        unit = "Y" if word.entry.kind == "fiscal" else "BRIDGE"
        return Period(unit, None, year=Point(year=told.value)), told.end, word.entry.rule, word.prefix
    side = w.bare(word.end, "side")
    if this is None and side is None:
        return None
    shift = int(side.entry.value) if side is not None else 0
    unit = "Y" if word.entry.kind == "fiscal" else "BRIDGE"
    return Period(unit, shift, name=word.entry.value), (side or word).end, word.entry.rule, word.prefix


def _two_years(w: Words, at: int) -> tuple[Years, int] | None:
    """Read «2014-2015», «2019/2020», «1436/1437هـ»."""
    first = number(w, at)
    if first is None or not first.figures:
        return None
    marked = era(w, first.end)
    stop = marked.end if marked is not None else first.end
    if w.key(stop) not in _DASHES or stop + 1 not in w.numbers:
        return None
    last = number(w, stop + 1)
    assert last is not None
    value = last.value if last.value > 100 else first.value // 100 * 100 + last.value
    closing = era(w, last.end)
    calendar = "hijri" if closing is not None and closing.entry.value == "hijri" else "gregorian"
    low, high = (first.value, value) if first.value <= value else (value, first.value)
    if w.key(last.end) in _DASHES and last.end + 1 in w.numbers:
        return None
    if not (1900 <= low < high < 2100 or (calendar == "hijri" and 1300 <= low < high < 1500)) or len(
        w.key(last.start)
    ) not in (2, 4):
        return None
    if w.key(at - 1) in _DASHES:
        return None
    return Years(low, high, calendar), closing.end if closing is not None else last.end


def _years(w: Words, at: int, _edged: bool) -> _Parsed | None:
    """Read «عامي 2011 و2014», «الأعوام 2010-2012», «للفترة 2019/2020»."""
    word = w.term(at, "years_word", "year_word")
    begin = word.end if word is not None else at
    two = _two_years(w, begin)
    rule = word.entry.rule if word is not None else "dates/periods"
    prefix = word.prefix if word is not None else ""
    if two is not None:
        return two[0], two[1], rule, prefix
    if word is None or word.entry.kind != "years_word":
        return None
    first = number(w, word.end)
    if first is None or not first.figures or not 1300 <= first.value < 2100:
        return None
    joint = first.end
    to = w.bare(joint, "to")
    joint = to.end if to is not None else joint + 1 if w.key(joint) == "و" else joint
    last = number(w, joint)
    if last is None or joint == first.end or not 1300 <= last.value < 2100 or last.value <= first.value:
        return None
    marked = era(w, last.end)
    calendar = marked.entry.value if marked is not None else "gregorian"
    return Years(first.value, last.value, calendar), (marked or last).end, rule, prefix


def _year(w: Words, at: int, _edged: bool) -> _Parsed | None:
    """Read «عام 2011», «سنة ألفين وخمس», «العام 1436هـ»."""
    word = w.term(at, "year_word")
    if word is None:
        return None
    told = number(w, word.end)
    side = w.bare(word.end, "side")
    if side is not None and number(w, side.end) is not None:
        told = number(w, side.end)
    if told is None:
        return None
    marked = era(w, told.end)
    if told.value < 1000 and marked is None:
        return None
    if not 1 <= told.value < 2200:
        return None
    calendar = (
        marked.entry.value if marked is not None else "hijri" if 1380 <= told.value < 1480 else "gregorian"
    )
    return Point(calendar=calendar, year=told.value), (marked or told).end, word.entry.rule, word.prefix


def _plain_year(w: Words, at: int, _edged: bool) -> _Parsed | None:
    """Read a year that only figures name: «منذ 1984», «كأس العالم 2018»."""
    told = w.numbers.get(at)
    if told is None or len(w.key(at)) != 4 or w.breaks(at) or not _alone(w, at):
        return None
    marked = era(w, at + 1)
    if marked is not None:
        if not (1 <= told < 2200):
            return None
        return Point(calendar=marked.entry.value, year=told), marked.end, marked.entry.rule, ""
    if not 1900 <= told < 2060 or (w.term(at + 1, "not") is not None and w.key(at + 1) != "في"):
        return None
    follower = w.key(at + 1)
    if (
        follower.endswith("ا")
        and len(follower) > 3
        and follower.isalpha()
        and w.term(at + 1, "part", "refday") is None
    ):
        return None
    return Point(year=told), at + 1, "dates/periods", ""


def _alone(w: Words, at: int) -> bool:
    """Tell whether a number is not a part of a longer figure, a sum or a name."""
    before, after = w.key(at - 1), w.key(at + 1)
    if (
        before in ("/", ".", ":", "+", "-", "$", "€", "#", "_", "@")
        or before.isdecimal()
        or (before.isascii() and before.isalpha())
    ):
        return False
    if before == "," and at - 2 in w.numbers and not w.text[w.atoms[at - 1].end].isspace():
        return False
    if (
        after in ("%", "٪", "$", "€", ":", "/", "_")
        or after.isdecimal()
        or (after.isascii() and after.isalpha())
    ):
        return False
    return not (after in (".", ",", "٫", "-") and at + 2 in w.numbers)


def _quarter(w: Words, at: int, edged: bool) -> _Parsed | None:
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
    for sort in (_year, _unit, _plain_year):
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


def _season(w: Words, at: int, edged: bool) -> _Parsed | None:
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
    for sort in (_year, _unit, _plain_year):
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


def _decade(w: Words, at: int, edged: bool) -> _Parsed | None:
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


def _century(w: Words, at: int, _edged: bool) -> _Parsed | None:
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


def _unit(w: Words, at: int, edged: bool) -> _Parsed | None:  # noqa: PLR0911 - one line a way to tell a period
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
    side = w.bare(word.end, "side")
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
        return Period(unit, int(side.entry.value)), side.end, rule, lead.prefix
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
