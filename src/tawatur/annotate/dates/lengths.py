"""Durations: «أكثر من عام», «24 ساعة», «بضعة أسابيع», «الأيام العشرة الماضية»."""

from __future__ import annotations

from dataclasses import replace

from tawatur.annotate.dates.counts import (
    HALF_OF,
    NIGHTS,
    Stretch,
    counted_length,
    four_units,
    fraction,
    number_unit,
    owned_units,
    past_units,
    two,
)
from tawatur.annotate.dates.meaning import Fixed, Found, Length
from tawatur.annotate.dates.numbers import number
from tawatur.annotate.dates.words import Term, Words

__all__ = ["length", "length_at"]


# The units whose half is told in the next smaller one.
_HALF_IN = ("H", "Y")
# The kinds of words that a counted length and a part of one begin with.
_NUMBERS = frozenset(("figure", "cardinal", "article"))
_PARTS = frozenset(("half_of", "quarter_of"))
# From the longest to the shortest.
_UNITS = ("CE", "DE", "Y", "MO", "W", "D", "H", "M", "S")
# The units that name a point of time when they are definite: «اليوم», «الساعة».
_POINTED = ("D", "H", "M", "S")
# «قبل انطلاق الدوري بأسبوع»: so many words lie between.
_APART = 7
# «أول تراجع يومي للدولار في أسبوع»: so many words lie between.
_PEAK_REACH = 5
# «شهرين أو ثلاثة»: nobody counts many months so loosely.
_FEW = 12
# «ظل المرضى في المستشفى أياما»
_SPENT_REACH = 5
_NAMELESS = ("W", "MO", "H", "M")
_WHO = ("الذي", "الذين", "اللذين", "اللتين")


def length(w: Words, at: int) -> Found | None:
    """Return the duration that begins at an atom, «نحو» before it and «من الآن» behind included; «10 آلاف سنة قبل الميلاد» is the past."""
    found = length_at(w, at, first=True)
    if found is None:
        return None
    long_ago = w.bare(found.stop, "bc")
    if long_ago is not None:
        stop, meaning = long_ago.end, Fixed("DATE", long_ago.entry.value)
        return Found(at, stop, found.offset, w.end(stop), meaning, found.rule)
    now = w.bare(found.stop, "now_word")
    ends = now is not None and not w.key(now.end).startswith("ال")
    stop = now.end if now is not None and ends else found.stop
    return Found(at, stop, found.offset, w.end(stop), found.length, found.rule)


def length_at(w: Words, at: int, *, first: bool) -> Stretch | None:
    """Return the duration that begins at an atom; `first` where a prefix may be stuck to it."""
    approx = w.term(at, "approx")
    begin = approx.end if approx is not None and (first or not approx.prefix) else at
    lead = approx if begin > at else None
    found = (
        _counted(w, begin, lead is None and first) or _last(w, begin) or _several(w, begin, lead is not None)
    )
    if found is None and lead is not None:
        found = _the_unit(w, begin)
    if found is None:
        return None
    if lead is not None and lead.entry.use != "verb":
        found = found._replace(offset=w.start(lead))
    return _or_more(w, found)


def _the_unit(w: Words, at: int) -> Stretch | None:
    """Read the definite unit behind «قرابة», «ما يقارب»: «قرابة الشهر», «ما يقارب العامين»; «قرابة الساعة 5» is an hour."""
    unit = w.term(at, "unit")
    if unit is None or not unit.definite or unit.prefix or unit.entry.how_many == 0:
        return None
    one = unit.entry.how_many == 1
    after = w.key(unit.end)
    told = after.isdecimal() or (
        after.isalpha() and bool(w.terms(unit.end)) and w.term(unit.end, "function", "about") is None
    )
    if one and (unit.entry.value in _POINTED or (told and not w.breaks(unit.end))):
        return None
    return Stretch(
        at, unit.end, w.start(unit), Length(unit.entry.how_many, unit.entry.value), unit.entry.rule
    )


def _or_more(w: Words, found: Stretch) -> Stretch:
    """Read on where «أو», «إلى» add another length: «يوم أو يومين» is vague; «تقريبا» closes."""
    stop = found.stop
    other = _other_length(w, w.bare(stop, "or") or _to_more(w, found.start, stop))
    if other is not None:
        return found._replace(stop=other, length=Length(None, found.length.unit))
    more = _and_more(w, stop, found.length.unit)
    if more is not None and found.length.count is not None:
        return found._replace(stop=more.stop, length=replace(found.length, rest=more.length))
    half = w.term(stop, "half_more")
    if half is not None and found.length.count is not None:
        side = w.bare(half.end, "side") if w.key(found.start).startswith("ال") else None
        return found._replace(stop=(side or half).end, length=_and_half(found.length))
    about = w.bare(stop, "about")
    return found if about is None else found._replace(stop=about.end)


def _other_length(w: Words, joined: Term | None) -> int | None:
    """Return the atom behind the other length: «[شهرين أو] ثلاثة أشهر», «[شهرين أو] ثلاثة»."""
    if joined is None:
        return None
    other = _counted(w, joined.end, False) or _several(w, joined.end, True)
    if other is not None:
        return other.stop
    told = number(w, joined.end) if joined.entry.kind == "or" else None
    few = told is not None and told.value <= _FEW and not w.breaks(told.start)
    return told.end if told is not None and few and not w.hints(told.end, "count") else None


def _to_more(w: Words, at: int, stop: int) -> Term | None:
    """Return «إلى» of «يوم إلى يومين»; in «من يوم إلى يومين» each length is told by itself."""
    return w.bare(stop, "to") if w.term(at - 1, "of", "amid") is None or w.breaks(at) else None


def _and_half(length: Length) -> Length:
    """Return «ساعة ونصف» as an hour and 30 minutes, «عام ونصف» as a year and six months, others as half a unit more."""
    count, unit = length.count or 0, length.unit
    if unit not in _HALF_IN:
        return Length(count + 0.5, unit)
    return replace(length, rest=Length(*HALF_OF[unit]))


def _and_more(w: Words, at: int, unit: str) -> Stretch | None:
    """Read the smaller units of «ساعة و26 دقيقة», «ثلاث سنوات وستة أشهر», «عام وشهرين»."""
    alone = w.key(at) == "و"
    if not w.key(at).startswith("و"):
        return None
    found = number_unit(w, at + alone, not alone) or two(w, at + alone, not alone)
    if found is None or unit not in _UNITS or found.length.unit not in _UNITS or found.length.count is None:
        return None
    return found if _UNITS.index(found.length.unit) > _UNITS.index(unit) else None


def _counted(w: Words, at: int, first: bool) -> Stretch | None:
    """Read «24 ساعة», «خمسة عشر يوما», «يومين», «نصف ساعة», «السنوات الثلاث الماضية»."""
    kinds = w.kinds(at)
    found = None if kinds.isdisjoint(_NUMBERS) else number_unit(w, at, first) or four_units(w, at)
    if found is None and "unit" in kinds:
        found = two(w, at, first) or past_units(w, at, first) or owned_units(w, at, first)
    if found is None and not kinds.isdisjoint(_PARTS):
        found = fraction(w, at, first)
    return found


def _last(w: Words, at: int) -> Stretch | None:
    last = w.term(at, "last_of")
    if last is None:
        return None
    found = number_unit(w, last.end, False) or two(w, last.end, False)
    return None if found is None else found._replace(start=at, offset=w.start(last))


def _last_decade(w: Words, at: int, unit: Term) -> Stretch | None:
    """Read «العقد الأخير», «القرن الأخير»: the ten years until now; «العقد الأخير من القرن» is a decade."""
    if unit.entry.value not in ("DE", "CE") or unit.entry.how_many != 1:
        return None
    side = w.bare(unit.end, "side")
    if side is None or side.entry.use != "plural" or w.term(side.end, "of") is not None:
        return None
    return Stretch(at, side.end, w.start(unit), Length(1, unit.entry.value), unit.entry.rule)


def _several(w: Words, at: int, counted: bool) -> Stretch | None:
    """Read «بضعة أسابيع», and after a preposition «أشهر», «عقود», «شهر», «طوال العام»."""
    some = w.term(at, "some")
    unit = w.term(some.end if some is not None else at, "unit")
    if some is not None:
        vague = unit is not None and not unit.prefix and unit.entry.how_many != 2
        vague = vague and unit is not None and (not unit.definite or some.entry.value == "tens")
        return (
            Stretch(at, unit.end, w.start(some), Length(None, unit.entry.value), some.entry.rule)
            if unit and vague
            else None
        )
    # «خلال ليالي رمضان» are as many as it has.
    if unit is None or unit.entry.how_many == 2 or unit.entry.use == NIGHTS:
        return None
    if unit.definite:
        return _throughout(w, at, unit) or _last_decade(w, at, unit)
    told = counted or _is_whole(w, unit) or _is_long(w, unit) or _after_span(w, at, unit)
    if not (told or _is_spent(w, at, unit)):
        return None
    return _many(w, at, unit) if unit.entry.how_many == 0 else _one(w, at, unit)


def _many(w: Words, at: int, unit: Term) -> Stretch:
    """Read «أشهر [طويلة]»: nobody counted them."""
    few = w.bare(unit.end, "few", "side")
    return Stretch(at, (few or unit).end, w.start(unit), Length(None, unit.entry.value), unit.entry.rule)


def _one(w: Words, at: int, unit: Term) -> Stretch | None:
    """Read «شهر», «عام واحد», «يوم كامل»; not «عام 2011», «شهر سبتمبر»."""
    whole = w.bare(unit.end, "whole")
    # «سنة 2011», not «سنة وثلاثة أشهر»
    told = number(w, unit.end) if unit.entry.value == "Y" else None
    is_name = told is not None and not told.cut and whole is None
    if is_name or (unit.entry.value == "MO" and w.term(unit.end, "month") is not None):
        return None
    # «قبل موسم حج هذا العام», «بعد موسم التخفيضات»: a season of something counts nothing.
    if unit.entry.value == "SEA" and whole is None and _goes_on(w, unit.end):
        return None
    # «لفترة ثانية» is the second one.
    if unit.entry.value == "S" and w.hints(unit.start - 1, "ranked"):
        return None
    return Stretch(at, (whole or unit).end, w.start(unit), Length(1, unit.entry.value), unit.entry.rule)


def _is_whole(w: Words, unit: Term) -> bool:
    """Tell whether one unit is a length by itself: «ساعة ونصف», «يوم كامل»."""
    if unit.entry.how_many != 1 or unit.prefix:
        return False
    whole = w.bare(unit.end, "whole")
    if (
        w.term(unit.end, "half_more", "about") is not None
        or _and_more(w, unit.end, unit.entry.value) is not None
    ):
        return True
    # «ساعة أو ساعتين»
    either = w.bare(unit.end, "or") or _to_more(w, unit.start, unit.end)
    pair = two(w, either.end, False) if either is not None else None
    if pair is not None and pair.length.unit == unit.entry.value:
        return True
    if _is_raised(w, unit) or _is_the_time_of_a_peak(w, unit):
        return True
    # «مدد عقده عاما آخر»: the accusative counts.
    return whole is not None and (whole.entry.value == "complete" or w.key(unit.start).endswith("ا"))


def _is_the_time_of_a_peak(w: Words, unit: Term) -> bool:
    """Tell whether something is first or utmost in one unit: «أول تراجع في أسبوع», «أدنى مستوى له في عام»."""
    if w.term(unit.start - 1, "by") is None or _goes_on(w, unit.end) or unit.entry.value == "DE":
        return False
    return any(w.term(back, "peak") is not None for back in w.back(unit.start - 1, _PEAK_REACH))


def _goes_on(w: Words, at: int) -> bool:
    """Tell whether a word may be the unit's own, no particle and nothing joined: «أسبوع [الموضة]», not «أسبوع [من]»."""
    after = w.key(at)
    joined = w.term(at, "function") is not None or after.startswith(("ل", "و", "ب"))
    return after.isalnum() and not joined and not w.breaks(at)


def _is_raised(w: Words, unit: Term) -> bool:
    """Tell whether a length follows that one unit is measured with: «من يوم إلى يومين»."""
    to = w.bare(unit.end, "to")
    if to is None or w.term(unit.start - 1, "of") is None or w.breaks(unit.start):
        return False
    return counted_length(w, to.end) is not None


def _is_long(w: Words, unit: Term) -> bool:
    """Tell whether many units are a length by themselves: «سنوات طويلة», «أشهر معدودة», «[اختصرت] سنوات من البحث»."""
    if unit.entry.how_many != 0 or unit.prefix:
        return False
    of = w.bare(unit.end, "of")
    what = w.key(of.end) if of is not None else ""
    spent = what.startswith("ال") and what.isalpha() and of is not None and not w.terms(of.end)
    return spent or w.bare(unit.end, "few") is not None


def _is_spent(w: Words, at: int, unit: Term) -> bool:
    """Tell whether something lasted so long: «دامت المفاوضات أسابيع», «انتظر المسافرون ساعات»."""
    if unit.entry.how_many != 0 or unit.prefix or unit.entry.use:
        return False
    # «تعمل بنظام ساعات محددة», «يعيش سنوات الحرب»
    counts = w.key(unit.start).endswith("ا") or w.key(unit.end).startswith("ي") or not _goes_on(w, unit.end)
    if not counts or w.term(at - 1, "in", "of") is not None:
        return False
    return any(
        w.hints(back, "lasting") for back in w.back(at, _SPENT_REACH if unit.entry.value != "DE" else 1)
    )


def _throughout(w: Words, at: int, unit: Term) -> Stretch | None:
    """Read the unit of «طوال العام», «طيلة اليوم»."""
    if _is_through_ages(w, at, unit):
        return Stretch(at, unit.end, w.start(unit), Length(None, unit.entry.value), unit.entry.rule)
    before = w.term(at - 1, "span")
    if (
        before is None
        or before.entry.value != "whole"
        or w.breaks(at)
        or unit.prefix
        or unit.entry.how_many != 1
        # «على مدار الساعة» is always.
        or unit.entry.value == "H"
    ):
        return None
    if w.term(unit.end, "side", "weekday", "refday") is not None:
        return None
    return Stretch(at, unit.end, w.start(unit), Length(1, unit.entry.value), unit.entry.rule)


def _is_through_ages(w: Words, at: int, unit: Term) -> bool:
    """Tell whether years pass uncounted: «على مر السنين», «عبر السنوات»."""
    if unit.entry.value != "Y" or unit.entry.how_many != 0 or unit.prefix or w.breaks(at):
        return False
    after = w.key(unit.end)
    bound = after.startswith("ال") and after.isalpha() and not w.breaks(unit.end)
    return w.term(at - 1, "ages") is not None and not bound and unit.end not in w.numbers


def _after_span(w: Words, at: int, unit: Term) -> bool:
    """Tell whether a preposition of time stands before a unit: «منذ أشهر», «لسنوات», «لعام آخر»."""
    if unit.prefix == "ب" and _is_apart(w, at):
        return True
    if unit.prefix in ("ل", "ول", "ب", "وب"):
        if unit.entry.how_many == 1:
            return w.bare(unit.end, "whole", "or", "now_word") is not None or (
                unit.entry.value in ("W", "MO", "H") and _is_for(w, unit)
            )
        return _is_for(w, unit)
    before = w.term(at - 1, "span")
    if before is None or unit.prefix or w.breaks(at):
        return False
    # «يحاولون منذ أسابيع التسلل»: nothing bears weeks for its name.
    since = w.term(at - 1, "since") is not None and unit.entry.value in _NAMELESS
    return since or not _has_owner(w, unit) or w.term(unit.end, "side", "few") is not None


def _is_apart(w: Words, at: int) -> bool:
    """Tell whether «بأسبوع» says how long before or after: «قبل انطلاق الدوري بأسبوع»."""
    for back in w.back(at, _APART):
        if w.term(back, "ago", "hence") is not None:
            return back < at - 1
    return False


def _is_for(w: Words, unit: Term) -> bool:
    """Tell whether «لأيام» is a length and no name: «لأيام قرطاج» is a festival; «لعقود خارج البلاد» is long."""
    after = w.key(unit.end)
    festive = unit.entry.value == "D" or unit.entry.how_many == 1
    named = (
        festive
        and after.isalpha()
        and not w.terms(unit.end)
        and not after.endswith("ه")
        and not w.breaks(unit.end)
    )
    return unit.prefix in ("ل", "ول") and not named and not _has_owner(w, unit)


def _has_owner(w: Words, unit: Term) -> bool:
    """Tell whether a definite word follows in the genitive: «أيام العيد» names days, it does not count them."""
    after = w.key(unit.end)
    # «في غضون شهر التي يرفع فيها»
    bound = w.term(unit.end, "whereof", "span") is not None or after in _WHO
    return after.startswith("ال") and after.isalpha() and not w.breaks(unit.end) and not bound
