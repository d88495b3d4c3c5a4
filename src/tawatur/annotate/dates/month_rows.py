"""Months in a row: «شهري أبريل ومايو 2024», «[من] يناير إلى مارس», «أشهر أبريل ومايو ويونيو»."""

from __future__ import annotations

from typing import Any

from tawatur.annotate.dates.meaning import Point
from tawatur.annotate.dates.months import month
from tawatur.annotate.dates.pieces import DASHES, Piece
from tawatur.annotate.dates.words import Words
from tawatur.annotate.dates.years import Parsed

__all__ = ["months_range", "to_month", "told_months"]


def to_month(w: Words, at: int, stop: int) -> Piece | None:
    """Return the last month of «[من] يناير إلى مارس», «[بين] نوفمبر ويناير», «نوفمبر أو ديسمبر»."""
    to = w.bare(stop, "to", "or")
    joined = w.term(at - 1, "amid") is not None and not w.breaks(at)
    dashed = w.key(stop) in DASHES
    if to is None and not joined and not dashed:
        return None
    begin = to.end if to is not None else stop + (dashed or w.key(stop) == "و")
    word = w.term(begin, "month_word", "month")
    if word is None or w.breaks(begin) or (word.prefix != "" if begin > stop else word.prefix != "و"):
        return None
    found = month(w, begin)
    # «انتهت المباراة صفر-صفر»
    if found is None or (dashed and w.key(begin) == w.key(begin - 2)):
        return None
    side = w.bare(found.stop, "side")
    if side is None or "year" in found.parts:
        return found
    return Piece(found.parts | {"side": int(side.entry.value)}, side.end)


def months_range(first: dict[str, Any], last: Piece) -> Point:
    """Join two months; a year or side told once holds for both, as far as the months go on."""
    ends = dict(last.parts)
    if "year" in ends and "year" not in first:
        first = first | {"year": ends["year"] - (first["month"] > ends["month"])}
    elif "year" in first and "year" not in ends:
        ends["year"] = first["year"] + (first["month"] > ends["month"])
    elif "side" in ends:
        first = first | {"side": ends["side"]}
    return Point(**first, until=Point(**ends))


def told_months(w: Words, at: int, _edged: bool) -> Parsed | None:
    """Read «شهري أبريل ومايو 2024», «أشهر أبريل ومايو ويونيو»."""
    word = w.term(at, "months_word")
    if word is None:
        return None
    first = month(w, word.end)
    if first is None:
        return None
    at2 = first.stop
    to = w.bare(at2, "to")
    at2 = to.end if to is not None else at2 + (w.key(at2) == "و" or w.key(at2) in DASHES)
    second = month(w, at2)
    if second is None:
        return None
    last = second
    while (more := _and_month(w, last)) is not None:
        last = more
    side = w.bare(last.stop, "side")
    if side is not None and "year" not in last.parts:
        last = Piece(last.parts | {"side": int(side.entry.value)}, side.end)
    return months_range(dict(first.parts), last), last.stop, word.entry.rule, word.prefix


def _and_month(w: Words, last: Piece) -> Piece | None:
    """Return the next month of a row: «أشهر أبريل ومايو [ويونيو]»."""
    joined = w.key(last.stop).startswith("و") and not w.breaks(last.stop) and "year" not in last.parts
    found = month(w, last.stop + (w.key(last.stop) == "و")) if joined else None
    return found if found is not None and found.parts["month"] == last.parts["month"] % 12 + 1 else None
