"""How often, and the how-many-eth: «يوميا», «كل ثلاثة أشهر», «لليوم الثالث على التوالي», «يومها العاشر»."""

from __future__ import annotations

from dataclasses import replace

from tawatur.annotate.dates.counts import counted_length
from tawatur.annotate.dates.meaning import Fixed, Found, Length, Nth, Point
from tawatur.annotate.dates.numbers import Number, number, ordinal
from tawatur.annotate.dates.pieces import COMMAS
from tawatur.annotate.dates.tense import cue
from tawatur.annotate.dates.words import Term, Words

__all__ = ["nth", "often", "rate", "repeated"]

_UNITS = {"D": "D", "W": "W", "M": "MO", "Y": "Y"}
# The units that things are counted by: «مرتين في الأسبوع».
_RATES = {"D": "P1D", "W": "P1W", "MO": "P1M", "Y": "P1Y"}
# «3 أيام على الأقل في الأسبوع»: so far before stands the number.
_COUNTED = 5
_PAIR = 2


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
    """Return «كل» with one unit, a counted one or a month («كل يوليو»); «كل يوم من …» counts the days of something."""
    each = w.term(at, "each")
    if each is None:
        return None
    found = counted_length(w, each.end)
    if found is not None:
        meaning = Length(found.length.count, found.length.unit, often=True)
        return Found(at, found.stop, w.start(each), w.end(found.stop), meaning, found.rule)
    named = w.term(each.end, "month")
    if named is not None and not named.prefix and named.entry.bare:
        return Found(
            at, named.end, w.start(each), w.end(named.end), Length(1, "Y", often=True), each.entry.rule
        )
    unit = w.term(each.end, "unit")
    if unit is None or unit.prefix or unit.definite or unit.entry.how_many != 1:
        return None
    if unit.entry.value == "D" and w.bare(unit.end, "of") is not None:
        return None
    meaning = Length(1, unit.entry.value, often=True)
    return Found(at, unit.end, w.start(each), w.end(unit.end), meaning, unit.entry.rule)


def rate(w: Words, at: int) -> Found | None:
    """Return «اليوم الواحد», and the unit that something is counted by: «40 ساعة في [الأسبوع]», «مليون برميل باليوم»."""
    unit = w.term(at, "unit")
    value = _RATES.get(unit.entry.value) if unit is not None and unit.entry.how_many == 1 else None
    if unit is None or value is None or not unit.definite:
        return None
    single = w.bare(unit.end, "single")
    if single is None and not _is_by(w, at, unit):
        return None
    stop = (single or unit).end
    return Found(at, stop, w.start(unit), w.end(stop), Fixed("SET", value), unit.entry.rule)


def _is_by(w: Words, at: int, unit: Term) -> bool:
    """Tell whether a number is told of a definite unit that nothing else tells: not «في العام الماضي», «في اليوم الأول»."""
    led = unit.prefix == "ب" or (not unit.prefix and w.term(at - 1, "by") is not None)
    after = w.key(unit.end)
    dated = w.bare(unit.end, "year_word") is not None and unit.end + 1 in w.numbers
    told = after.startswith(("ال", "لل")) or after.isdecimal() or (_is_told(w, unit.end) and not dated)
    if not led or w.breaks(at) or (told and not w.breaks(unit.end)):
        return False
    for back in range(at - 2 + bool(unit.prefix), max(at - 2 - _COUNTED, -1), -1):
        if not w.atoms[back].is_word or w.breaks(back + 1):
            return False
        if back in w.numbers or w.term(back, "cardinal", "half_more", "half_of") is not None:
            return not 1900 <= w.numbers.get(back, 0) < 2100
        pair = w.term(back, "unit")
        if pair is not None and pair.entry.how_many == _PAIR:
            return True
    return False


def _is_told(w: Words, at: int) -> bool:
    """Tell whether a word of time follows that is no mere particle or verb: «في اليوم نفسه», not «في اليوم زادت إصابتهم»."""
    return bool(w.terms(at)) and w.term(at, "function") is None and cue(w, at) is None


def nth(w: Words, at: int) -> Found | None:
    """Return «لليوم الثالث على التوالي», «يومها العاشر», «اليوم الخامس للاحتجاجات»."""
    word = w.term(at, "unit", "own_day")
    if word is None or (word.entry.kind == "unit" and (word.entry.how_many != 1 or not word.definite)):
        return None
    rank = ordinal(w, word.end) or _figure(w, word)
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


def _figure(w: Words, unit: Term) -> Number | None:
    """Return the rank in figures of «للشهر [الـ27] على التوالي»; «الأسبوع الـ30» of a league is none."""
    article = w.bare(unit.end, "article")
    told = number(w, article.end) if article is not None and unit.entry.value != "D" else None
    return told if told is not None and told.figures and w.bare(told.end, "row") is not None else None


def repeated(w: Words, found: tuple[Found, ...]) -> tuple[Found, ...]:
    """Join what comes again to the round it comes in: «أيام الخميس والجمعة من كل أسبوع», «20 جوان من كل سنة»."""
    out: list[Found] = []
    for one in found:
        first = one
        if isinstance(one.meaning, Length) and one.meaning.often and w.term(one.at - 1, "of") is not None:
            while out and _is_of_round(w, out[-1], first, one.meaning.unit):
                first = out.pop()
        out.append(one if first is one else replace(one, at=first.at, start=first.start))
    return tuple(out)


def _is_of_round(w: Words, one: Found, behind: Found, unit: str) -> bool:
    """Tell whether a weekday, a day of a month or «هذه الفترة» stands right before a round, or before another such day."""
    p = one.meaning
    between = range(one.stop, behind.at)
    tied = all(w.key(at) in (*COMMAS, "و") or w.term(at, "of") is not None for at in between)
    if not tied or w.breaks(behind.at):
        return False
    if not isinstance(p, Point):
        return unit == "Y" and isinstance(p, Fixed) and p.type == "DATE"
    if p.clock is not None or p.year is not None:
        return False
    return p.weekday is not None and p.day is None if unit == "W" else unit == "Y" and bool(p.month)
