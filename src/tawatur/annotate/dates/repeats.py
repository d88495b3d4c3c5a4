"""How often, and the how-many-eth: «يوميا», «كل ثلاثة أشهر», «لليوم الثالث على التوالي», «يومها العاشر»."""

from __future__ import annotations

from tawatur.annotate.dates.lengths import counted_length
from tawatur.annotate.dates.meaning import Found, Length, Nth
from tawatur.annotate.dates.numbers import ordinal
from tawatur.annotate.dates.words import Words

__all__ = ["nth", "often"]

_UNITS = {"D": "D", "W": "W", "M": "MO", "Y": "Y"}


def often(w: Words, at: int) -> Found | None:
    """Return «يوميا», «كل ثلاثة أشهر», «كل عام»."""
    each = _each(w, at)
    word = w.term(at, "often")
    if word is None or (each is not None and each.stop >= word.end):
        return each
    # «مرة في اليوم التالي» is once.
    if word.end - word.start > 1 and w.term(word.end, "same", "side", "weekday") is not None:
        return None
    value = word.entry.value
    meaning = Length(float(value[1:-1]), _UNITS[value[-1]], often=True)
    return Found(at, word.end, w.start(word), w.end(word.end), meaning, word.entry.rule)


def _each(w: Words, at: int) -> Found | None:
    """Return «كل» with one unit or a counted one; «كل يوم من …» counts the days of something."""
    each = w.term(at, "each")
    if each is None:
        return None
    found = counted_length(w, each.end)
    if found is not None:
        meaning = Length(found.length.count, found.length.unit, often=True)
        return Found(at, found.stop, w.start(each), w.end(found.stop), meaning, found.rule)
    unit = w.term(each.end, "unit")
    if unit is None or unit.prefix or unit.definite or unit.entry.how_many != 1:
        return None
    if unit.entry.value == "D" and w.bare(unit.end, "of") is not None:
        return None
    meaning = Length(1, unit.entry.value, often=True)
    return Found(at, unit.end, w.start(each), w.end(unit.end), meaning, unit.entry.rule)


def nth(w: Words, at: int) -> Found | None:
    """Return «لليوم الثالث على التوالي», «يومها العاشر», «اليوم الخامس للاحتجاجات»."""
    word = w.term(at, "unit", "own_day")
    if word is None or (word.entry.kind == "unit" and (word.entry.how_many != 1 or not word.definite)):
        return None
    rank = ordinal(w, word.end)
    if rank is None or rank.cut:
        return None
    row = w.bare(rank.end, "row")
    unit = word.entry.value if word.entry.kind == "unit" else "D"
    # «تتواصل الحملة لليوم الثالث» is a count in a row as well.
    in_row = row is not None or (unit == "D" and word.prefix in ("ل", "ول") and word.definite)
    if unit != "D" and not in_row:
        return None
    stop = row.end if row is not None else rank.end
    return Found(at, stop, w.start(word), w.end(stop), Nth(rank.value, in_row, unit), word.entry.rule)
