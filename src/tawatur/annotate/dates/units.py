"""Calendar units told from now or from the last one: «الأسبوع الماضي», «هذا العام», «الشهر ذاته», «نهاية العام»."""

from __future__ import annotations

from tawatur.annotate.dates.meaning import NEAR, NEW, Found, Period, Point
from tawatur.annotate.dates.months import era
from tawatur.annotate.dates.numbers import number
from tawatur.annotate.dates.words import Term, Words
from tawatur.annotate.dates.years import Parsed

__all__ = ["calendar_unit", "running_unit", "shift_of"]

_UNITS = ("W", "MO", "Y", "DE", "CE")
# So many words may lie between «ختم» and the week.
_CLOSED = 6


def calendar_unit(w: Words, at: int, edged: bool) -> Parsed | None:
    """Read a definite unit with what tells which one is meant; an edge before it is enough («نهاية العام»)."""
    this = w.term(at, "this", "that")
    word = w.term(this.end if this is not None else at, "unit")
    if word is None or not word.definite or word.entry.how_many != 1 or word.entry.value not in _UNITS:
        return None
    prefix = (this or word).prefix
    hijri = _hijri_year(w, word, prefix, edged=edged) if this is None else None
    if hijri is not None:
        return hijri
    return _this(w, this, word) if this is not None else _told(w, word, edged=edged)


def running_unit(w: Words, at: int) -> Found | None:
    """Return the definite unit that runs, behind what makes it a time: «في وقت لاحق من [العام]»."""
    found = calendar_unit(w, at, True)
    if found is None:
        return None
    meaning, stop, rule, _ = found
    return Found(at, stop, w.start(at), w.end(stop), meaning, rule)


def shift_of(side: Term | None) -> int:
    """Return how far a side word shifts; «الجديد» is the one that begins about now."""
    if side is None:
        return 0
    return NEW if side.entry.kind == "new" else int(side.entry.value)


def _hijri_year(w: Words, word: Term, prefix: str, *, edged: bool) -> Parsed | None:
    """Read «العام الهجري القادم», «العام الهجري 1437», «نهاية العام الهجري»."""
    marked = w.term(word.end, "era")
    if marked is None or word.entry.value != "Y" or marked.entry.value != "hijri":
        return None
    told = number(w, marked.end)
    if told is not None and told.figures and told.value > 1000:
        closing = era(w, told.end)
        return Point(calendar="hijri", year=told.value), (closing or told).end, word.entry.rule, prefix
    side = w.bare(marked.end, "side", "new")
    if side is None and not edged:
        return None
    return Period("Y", shift_of(side), calendar="hijri"), (side or marked).end, word.entry.rule, prefix


def _this(w: Words, this: Term, word: Term) -> Parsed | None:
    """Read «هذا العام [1436هـ]», «ذلك الشهر»."""
    if word.prefix:
        return None
    # «سعيد بهذا العقد», «وقع هذا العقد» are contracts.
    if word.entry.value == "DE" and (
        this.prefix or w.term(this.start - 1, "in", "span", "since", "edge") is None
    ):
        return None
    if this.entry.kind == "that":
        return Period(word.entry.value, 0, from_focus=True), word.end, word.entry.rule, this.prefix
    told = number(w, word.end) if word.entry.value == "Y" else None
    marked = era(w, told.end) if told is not None else None
    if told is not None and told.figures and (marked is not None or 1900 < told.value < 2100):
        stop = (marked or told).end
        # «هذا العام 1436هـ» is the year that runs.
        if marked is not None and marked.entry.value == "hijri":
            return Period("Y", 0), stop, word.entry.rule, this.prefix
        return Point(year=told.value), stop, word.entry.rule, this.prefix
    return Period(word.entry.value, 0), word.end, word.entry.rule, this.prefix


def _told(w: Words, word: Term, *, edged: bool) -> Parsed | None:
    """Read «الشهر المقبل», «العام نفسه», and behind an edge «العام»."""
    unit, rule = word.entry.value, word.entry.rule
    # «العام [الميلادي] الجديد»
    named = w.bare(word.end, "era") if unit == "Y" else None
    behind = named.end if named is not None else word.end
    side = w.bare(behind, "side", "new") if unit == "Y" else w.bare(behind, "side")
    if side is not None and side.entry.use != "plural":
        return Period(unit, shift_of(side)), side.end, rule, word.prefix
    same = w.bare(word.end, "same")
    if same is not None and unit in ("W", "MO", "Y"):
        return Period(unit, int(same.entry.value), from_focus=True), same.end, rule, word.prefix
    if (
        edged
        and not word.prefix
        and unit in ("W", "MO", "Y")
        and w.term(word.start, "bridge", "fiscal") is None
    ):
        return Period(unit, 0), word.end, rule, word.prefix
    if unit == "W" and _is_closed(w, word):
        return Period(unit, 0), word.end, rule, word.prefix
    if unit in ("W", "MO", "Y") and _is_within(w, word):
        return Period(unit, 0, from_focus=True, name=NEAR), word.end, rule, word.prefix
    return None


def _is_closed(w: Words, word: Term) -> bool:
    """Tell whether markets close the week that runs: «ختم خام برنت الأسبوع على خسارة», «تتجه لإنهاء الأسبوع منخفضة»."""
    if word.prefix or w.key(word.end).startswith("ال"):
        return False
    return any(w.term(back, "closed") is not None for back in w.back(word.start, _CLOSED))


def _is_within(w: Words, word: Term) -> bool:
    """Tell whether a bare unit is the one the text has just told of: «ارتفعت الأسعار في يوليو … خلال الشهر»."""
    if word.prefix or w.term(word.start - 1, "within") is None or w.breaks(word.start):
        return False
    after = w.key(word.end)
    if w.breaks(word.end) or not after.isalnum():
        return True
    return (
        not after.startswith("ال")
        and not after.isdecimal()
        and not (w.terms(word.end) and w.term(word.end, "function") is None)
    )
