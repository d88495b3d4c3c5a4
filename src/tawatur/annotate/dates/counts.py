"""Units with their number: «24 ساعة», «خمسة عشر يوما», «يومين», «نصف ساعة», «الثلاثة أشهر المقبلة»."""

from __future__ import annotations

from typing import NamedTuple

from tawatur.annotate.dates.meaning import Length
from tawatur.annotate.dates.numbers import Number, definite_number, number
from tawatur.annotate.dates.words import Term, Words

__all__ = [
    "HALF_OF",
    "NIGHTS",
    "Stretch",
    "counted_length",
    "four_units",
    "fraction",
    "number_unit",
    "owned_units",
    "past_units",
    "two",
]

HALF_OF = {"H": (30, "M"), "CE": (50, "Y"), "Y": (6, "MO"), "DE": (5, "Y"), "D": (12, "H"), "MO": (15, "D")}
_PARTS_OF = {
    "half": HALF_OF,
    "quarter": {"H": (15, "M"), "CE": (25, "Y"), "Y": (3, "MO")},
    "third": {"H": (20, "M"), "Y": (4, "MO")},
    "quarters": {"H": (45, "M"), "CE": (75, "Y"), "Y": (9, "MO")},
}
# «هدنة الستين يوما» is a length; «السنة الثلاثة» is none.
_TENS = 11
_THOUSAND = 1000
# «الساعات الأولى»
_FIRST = "ولي"
# The use of «ليال».
NIGHTS = "nights"
_NO_OWNERS = ("of", "in", "to", "cardinal", "few", "side", "span", "unit")
# «سنوات النزوح الطويلة»
_LONG_OR_SHORT = ("الطويله", "القليله", "المعدوده", "التاليه", "السابقه")
_YEARS = range(1900, 2100)


class Stretch(NamedTuple):
    """A duration in the text: atoms `start` to `stop`, where its letters begin, what it says, by which rule."""

    start: int
    stop: int
    offset: int
    length: Length
    rule: str


def counted_length(w: Words, at: int) -> Stretch | None:
    """Return a length with its number: «ثلاثة أشهر», «يومين»."""
    return number_unit(w, at, False) or two(w, at, False)


def number_unit(w: Words, at: int, first: bool) -> Stretch | None:
    """Read «24 ساعة», «الـ24 ساعة الماضية», «3.5 سنوات», «الثلاثة أشهر المقبلة», «ستة الأشهر الأخيرة»."""
    article = w.term(at, "article")
    count, begin, stop = _count(w, article.end if article is not None else at)
    either = _or_number(w, stop) if count is not None else None
    other = either or (_and_number(w, at, stop) if count is not None else None)
    stop = other.end if other is not None else stop
    unit = w.term(stop, "unit")
    # «أحد أشهر التجار» is of the most famous: one unit is told by its singular.
    superlative = count == 1 and begin is not None and other is None
    if count is None or superlative or (begin is not None and begin.prefix and not first):
        return None
    if (
        unit is None
        or unit.prefix
        or unit.entry.how_many == 2
        or _opens_a_day(w, unit)
        or _is_a_year(w, unit)
    ):
        return None
    if w.key(at - 1) in (".", ",", "/", "-", "+") and at - 2 in w.numbers:
        return None
    side = w.bare(unit.end, "side") or _first(w, begin or article, unit)
    if unit.definite and (side is None or unit.entry.how_many == 1 or (begin is not None and begin.definite)):
        return None
    many = unit.entry.how_many == 0
    if (
        side is None
        and begin is not None
        and begin.definite
        and count < _TENS
        and not (many or _is_led(w, at))
    ):
        return None
    offset = w.start(at - 1 if w.key(stop - 1) == ")" else article or begin or at)
    # «3 أو 4 سنوات» are three at least, «بين ثلاث وأربع سنوات» so many.
    told = Length(count if other is None or either is not None else None, unit.entry.value)
    return Stretch(at, (side or unit).end, offset, told, unit.entry.rule)


def _is_led(w: Words, at: int) -> bool:
    """Tell whether a number with its article stands where a length does: «قرابة الثلاثة أسابيع», «خلال الستة أشهر»."""
    before = w.term(at - 1, "approx", "span")
    return before is not None and not w.breaks(at)


def _is_a_year(w: Words, unit: Term) -> bool:
    """Tell whether a year has its name here: «584 ألفا عام 2013», «من 250 طنا إلى 95 ألف عام 2017»."""
    year = unit.entry.value == "Y" and unit.entry.how_many == 1 and unit.end in w.numbers
    return year and w.numbers[unit.end] in _YEARS and not w.breaks(unit.end)


def _opens_a_day(w: Words, unit: Term) -> bool:
    """Tell whether «يوم» belongs to what follows: «أكثر من 1 بالمئة يوم الخميس»."""
    one = unit.entry.value == "D" and unit.entry.how_many == 1 and w.key(unit.end - 1).endswith("م")
    return one and w.term(unit.end, "weekday", "refday") is not None


def _first(w: Words, count: Term | None, unit: Term) -> Term | None:
    """Return «الأولى» of «الثلاث ساعات الأولى», «الـ6 أشهر الأولى»."""
    few = w.bare(unit.end, "few") if count is not None and not unit.definite else None
    if count is None or few is None or count.definite:
        return few
    return few if count.entry.kind == "article" and few.end - few.start == 1 else None


def _or_number(w: Words, at: int) -> Number | None:
    """Return the second number of «أربع أو خمس سنوات», «ثلاثة إلى خمسة أيام», «3-5 أيام»."""
    joined = w.bare(at, "or", "to")
    begin = joined.end if joined is not None else at + (w.key(at) in ("-", "–"))
    return number(w, begin) if begin > at else None


def _and_number(w: Words, at: int, stop: int) -> Number | None:
    """Return the second number of «بين ثماني وعشر سنوات»."""
    if w.term(at - 1, "amid") is None or w.breaks(at):
        return None
    told = number(w, stop + (w.key(stop) == "و"))
    return told if told is not None and w.key(stop).startswith("و") else None


def _count(w: Words, at: int) -> tuple[float | None, Term | None, int]:
    """Return a count, its word where it is one, and the atom behind."""
    word = w.term(at, "cardinal")
    told = definite_number(w, at)
    if told is not None:
        return float(told.value), word, told.end
    told = number(w, at)
    if told is None:
        return None, None, at
    if w.key(at - 1) == "(" and w.key(told.end) == ")":
        return float(told.value), None, told.end + 1
    if told.figures and w.key(told.end) in (".", "٫") and told.end + 1 in w.numbers:
        return float(f"{told.value}.{w.key(told.end + 1)}"), None, told.end + 2
    thousands = w.bare(told.end, "cardinal") if told.figures else None
    if thousands is not None and not thousands.definite and int(thousands.entry.value) >= _THOUSAND:
        return float(told.value * int(thousands.entry.value)), None, thousands.end
    return float(told.value), None if told.figures else word, told.end


def two(w: Words, at: int, first: bool) -> Stretch | None:
    """Return the dual that begins at an atom: «يومين», «الأسبوعين الماضيين»."""
    unit = w.term(at, "unit")
    if unit is None or unit.entry.how_many != 2 or (unit.prefix and not first):
        return None
    side = w.bare(unit.end, "side")
    rank = w.bare(unit.end, "cardinal")
    stop = (
        side.end
        if side is not None
        else rank.end
        if rank is not None and rank.entry.value == "2"
        else unit.end
    )
    if unit.definite and side is None and not _is_within(w, unit):
        return _half_more(w, at, unit)
    return Stretch(at, stop, w.start(unit), Length(2, unit.entry.value), unit.entry.rule)


def _is_within(w: Words, unit: Term) -> bool:
    """Tell whether two units are a length with nothing behind: «خلال الأسبوعين [قبل العيد]», not «خلال العامين 2011 و2012»."""
    led = w.term(unit.start - 1, "within") is not None and not unit.prefix and not w.breaks(unit.start)
    after = w.key(unit.end)
    return led and not after.isdecimal() and (w.breaks(unit.end) or not after.startswith("ال"))


def _half_more(w: Words, at: int, unit: Term) -> Stretch | None:
    """Read the dual of «العامين ونصف العام [الماضي]»; its half is read on with."""
    half = w.term(unit.end, "half_more")
    side = w.bare(half.end, "side") if half is not None else None
    return (
        None
        if side is None
        else Stretch(at, unit.end, w.start(unit), Length(2, unit.entry.value), unit.entry.rule)
    )


def four_units(w: Words, at: int) -> Stretch | None:
    """Read «الأربعة الأيام الماضية», with the article twice."""
    told = definite_number(w, at)
    unit = w.bare(told.end, "unit") if told is not None and not told.cut else None
    side = w.bare(unit.end, "side", "few") if unit is not None else None
    if told is None or unit is None or side is None or unit.entry.how_many != 0 or not unit.definite:
        return None
    return Stretch(at, side.end, w.start(at), Length(float(told.value), unit.entry.value), unit.entry.rule)


def _how_many(w: Words, at: int) -> tuple[float | None, int]:
    """Return the number behind a definite unit, «العشرة», «الـ24», and the atom behind it."""
    article = w.bare(at, "article")
    begin = article.end if article is not None else at
    if begin in w.numbers:
        return float(w.numbers[begin]), begin + 1
    named = definite_number(w, begin)
    return (None, at) if named is None or named.cut else (float(named.value), named.end)


def past_units(w: Words, at: int, first: bool) -> Stretch | None:
    """Read «الأيام العشرة الماضية», «الساعات الـ24 الماضية», «سنواته الأخيرة», «الأيام القليلة الماضية»."""
    unit = w.term(at, "unit")
    if unit is None or unit.entry.how_many != 0 or (unit.prefix and not first):
        return None
    if not unit.definite and unit.entry.use != "own":
        return None
    few = w.bare(unit.end, "few")
    behind = unit.end if few is not None else _behind_adjective(w, unit)
    # «بدت لها الأيام طويلة» tells what they were like.
    if few is not None and unit.definite and not w.key(few.start).startswith("ال"):
        return None
    count, stop = (None, few.end) if few is not None else _how_many(w, behind)
    side = w.bare(stop, "side") or (w.bare(stop, "few") if count is not None else None)
    # «الأشهر الـ12 حتى يونيو», not «السنوات 2011 و2012»
    figures = stop - 1 in w.numbers and w.bare(unit.end, "article") is None
    named = count is not None and unit.entry.use != "own" and not figures
    # «الأيام الأولى من الحرب», but «الأيام القليلة من الشهر»
    first = few is not None and w.key(few.start).endswith(_FIRST)
    # «الليالي العشر» are those of Ramadan.
    named = named and unit.entry.use != NIGHTS
    if side is None and not named and (few is None or (w.bare(stop, "of") is not None and not first)):
        return None
    return Stretch(
        at,
        max((side or few or unit).end, stop),
        w.start(unit),
        Length(count, unit.entry.value),
        unit.entry.rule,
    )


def _behind_adjective(w: Words, unit: Term) -> int:
    """Return the atom behind the adjective of counted units: «السنوات [المالية] الثلاث الماضية»."""
    described = unit.definite and w.key(unit.end).startswith("ال") and w.key(unit.end).endswith("ه")
    if not described or w.terms(unit.end) or w.breaks(unit.end):
        return unit.end
    stop = _how_many(w, unit.end + 1)[1]
    return unit.end + 1 if stop > unit.end + 1 and w.bare(stop, "side") is not None else unit.end


def owned_units(w: Words, at: int, first: bool) -> Stretch | None:
    """Read «أيام المهرجان الثلاثة», «سنوات حكمه الثماني», «سنوات النزوح الطويلة»: the owner stands before the number."""
    unit = w.term(at, "unit")
    if unit is None or unit.entry.how_many != 0 or unit.definite or (unit.prefix and not first):
        return None
    owner = unit.end
    owns = w.key(owner).isalpha() and not w.key(owner).startswith("و") and not w.breaks(owner)
    few = w.bare(owner + 1, "side", "few") if owns and not w.breaks(owner + 1) else None
    named = all(term.entry.kind == "not" for term in w.terms(owner))
    if few is not None and named and _is_of_all(w, unit, few):
        return Stretch(at, few.end, w.start(unit), Length(None, unit.entry.value), unit.entry.rule)
    told = definite_number(w, owner + 1) if owns else None
    if told is None or told.cut or w.breaks(owner + 1) or w.term(owner, *_NO_OWNERS) is not None:
        return None
    return Stretch(at, told.end, w.start(unit), Length(float(told.value), unit.entry.value), unit.entry.rule)


def _is_of_all(w: Words, unit: Term, few: Term) -> bool:
    """Tell whether an adjective is of the units, not of what owns them: «سنوات النزوح الطويلة», «سنوات عمره الماضية»."""
    if few.entry.kind == "few":
        return w.key(few.start) in _LONG_OR_SHORT and w.key(unit.end).startswith("ال")
    # «لعقود الطاقة المقبلة» are contracts.
    return w.key(few.start).endswith("ه") and unit.entry.value != "DE"


def fraction(w: Words, at: int, first: bool) -> Stretch | None:
    """Return the part of a unit: «نصف ساعة», «ربع قرن», «ثلث ساعة», «ثلاثة أرباع الساعة»."""
    part = w.term(at, "half_of", "quarter_of")
    if part is None or (part.prefix and not first):
        return None
    unit = w.term(part.end, "unit")
    table = _PARTS_OF[part.entry.value]
    if unit is None or unit.prefix or unit.entry.how_many != 1 or unit.entry.value not in table:
        return None
    # «ربع الساعة الأخير» is that long, «نصف العام» is a part of a year.
    told = unit.definite and unit.entry.value in ("H", "CE")
    side = w.bare(unit.end, "side", "few", "ordinal") if told else None
    # «قرابة نصف القرن»
    about = unit.entry.value == "CE" and w.term(at - 1, "approx") is not None
    if unit.definite and side is None and not about and part.entry.value != "quarters":
        return None
    count, name = table[unit.entry.value]
    return Stretch(at, (side or unit).end, w.start(part), Length(count, name), unit.entry.rule)
