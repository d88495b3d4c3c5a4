"""Decades and centuries: «ثمانينيات القرن الماضي», «العقد الثاني من القرن العشرين», «القرن السابع الهجري», «القرنين 18 و19»."""

from __future__ import annotations

from dataclasses import replace

from tawatur.annotate.dates.meaning import Fixed, Period
from tawatur.annotate.dates.months import era
from tawatur.annotate.dates.numbers import Number, number, ordinal
from tawatur.annotate.dates.words import Term, Words
from tawatur.annotate.dates.years import Parsed

__all__ = ["centuries", "century", "decade", "decade_of"]

_DECADES, _TWO, _LAST = 10, 2, 22


def decade(w: Words, at: int, edged: bool) -> Parsed | None:
    """Read «الستينيات», «تسعينيات القرن الماضي»."""
    word = w.term(at, "decade")
    if word is None:
        return None
    stop = word.end
    of = w.bare(stop, "of")
    inner = century(w, of.end if of is not None else stop, edged)
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


def decade_of(w: Words, at: int, _edged: bool) -> Parsed | None:
    """Read «العقد الثاني من القرن العشرين», «العقد الأول من القرن الحالي»."""
    word = w.term(at, "unit")
    rank = ordinal(w, word.end) if word is not None and word.entry.value == "DE" and word.definite else None
    of = w.bare(rank.end, "of") if rank is not None else None
    inner = century(w, of.end, True) if of is not None else None
    if word is None or rank is None or inner is None or not 1 <= rank.value <= _DECADES:
        return None
    told = inner[0]
    if isinstance(told, Period):
        return replace(told, index=rank.value), inner[1], word.entry.rule, word.prefix
    if not isinstance(told, Fixed):
        return None
    return Fixed("DATE", f"{told.value}{rank.value - 1}"), inner[1], word.entry.rule, word.prefix


def century(w: Words, at: int, edged: bool) -> Parsed | None:
    """Read «القرن الماضي», «القرن الـ19», «القرن السابع الهجري»."""
    word = w.term(at, "century_word")
    if word is None:
        return None
    side = w.bare(word.end, "side")
    if side is not None:
        return Period("CE", int(side.entry.value)), side.end, word.entry.rule, word.prefix
    rank = _rank(w, word.end)
    if rank is None:
        return _running(w, word) if edged else None
    long_ago = w.bare(rank.end, "bc")
    if long_ago is not None:
        return Fixed("DATE", long_ago.entry.value), long_ago.end, word.entry.rule, word.prefix
    marked = era(w, rank.end)
    if marked is not None and marked.entry.value == "hijri":
        return Fixed("DATE", f"{_hijri_century(rank.value):02d}"), marked.end, word.entry.rule, word.prefix
    return Fixed("DATE", f"{rank.value - 1:02d}"), (marked or rank).end, word.entry.rule, word.prefix


def centuries(w: Words, at: int, _edged: bool) -> Parsed | None:
    """Read «القرنين الثامن عشر والتاسع عشر», «القرنان 18 و19», as one stretch."""
    word = w.term(at, "unit")
    if word is None or word.entry.value != "CE" or word.entry.how_many != _TWO or not word.definite:
        return None
    first = _rank(w, word.end)
    last = _rank(w, first.end + (w.key(first.end) == "و")) if first is not None else None
    if first is None or last is None or not w.key(first.end).startswith("و") or first.value >= last.value:
        return None
    marked = era(w, last.end)
    hijri = marked is not None and marked.entry.value == "hijri"
    told = [_hijri_century(one.value) if hijri else one.value - 1 for one in (first, last)]
    stop = (marked or last).end
    return Fixed("DATE", "/".join(f"{one:02d}" for one in told)), stop, word.entry.rule, word.prefix


def _rank(w: Words, at: int) -> Number | None:
    """Return the rank of a century: «التاسع عشر», «الـ19», «19»."""
    begin = at + 1 if w.key(at) == "ال" else at
    rank = ordinal(w, begin) or (number(w, begin) if begin in w.numbers else None)
    return rank if rank is None or 1 <= rank.value <= _LAST else None


def _running(w: Words, word: Term) -> Parsed | None:
    """Read «[منذ مطلع] القرن», where nothing else tells it."""
    if word.prefix or w.key(word.end).startswith("ال"):
        return None
    return Period("CE", 0), word.end, word.entry.rule, ""


def _hijri_century(rank: int) -> int:
    """Return the Gregorian century in which the middle of a Hijri one lies."""
    return int(622 + (rank - 0.5) * 97) // 100
