"""What looks like a date and is none: ages, names of papers, streets and parties, «من قبل» of an agent."""

from __future__ import annotations

from tawatur.annotate.dates.meaning import Fixed, Found, Length, Period, Point
from tawatur.annotate.dates.words import Term, Words

__all__ = ["is_no_date"]

_AGE_REACH = 4
# What may follow «من قبل» where it means before, and never begins the name of an agent.
_AFTER_BEFORE = frozenset(("من", "في", "ولم", "وقد", "لكن", "ولكن", "علي", "عن", "ان"))
_DECADE = len("198")
# «(26 عاما)», «ميتروفيتش، 20 عاما، …»
_AGE_OPENS, _AGE_CLOSES = ("(", "،", ","), (")", "،", ",")
_QUOTES_OPEN, _QUOTES_CLOSE = "«“\"'(", "»”\"')"


def is_no_date(w: Words, found: Found) -> bool:
    """Tell whether what the grammar found is not a time at all."""
    if found.stop - found.at == 1 and _not(w, found.at, "whole") is not None:
        return True
    match found.meaning:
        case Length() as length:
            return not length.often and any(no(w, found, length) for no in (_is_rank, _is_age, _is_contract))
        case Point() as point:
            return any(no(w, found, point) for no in (_is_name, _is_paper, _is_place))
        case Period(unit="WE"):
            return _not(w, found.at - 1, "many") is not None
        case Fixed() as fixed:
            return _is_decade_of_life(w, found) if len(fixed.value) == _DECADE else _is_agent(w, found)
        case _:
            return False


def _is_name(w: Words, found: Found, meaning: Point) -> bool:
    """«الأحد عشر», «صلاة الجمعة», «بدر الخميس» hold no day."""
    if meaning.weekday is None:
        return False
    if _not(w, found.stop, "eleven") is not None:
        return True
    if meaning.ref is None and not meaning.part and _not(w, found.at - 1, "prayer") is not None:
        return True
    return found.stop - found.at == 1 and _not(w, found.at - 1, "given") is not None


def _not(w: Words, at: int, value: str) -> Term | None:
    for term in w.terms(at):
        if term.entry.kind == "not" and term.entry.value == value:
            return term
    return None


def _is_age(w: Words, found: Found, meaning: Length) -> bool:
    if meaning.unit not in ("Y", "MO"):
        return False
    if _not(w, found.stop, "age_after") is not None:
        return True
    if meaning.unit == "Y" and w.key(found.at - 1) in _AGE_OPENS and w.key(found.stop) in _AGE_CLOSES:
        return (meaning.count or 0) > 4
    for at in range(found.at - 1, max(found.at - 1 - _AGE_REACH, -1), -1):
        if w.breaks(at + 1) or w.key(at) in (".", "،", "؛"):
            return False
        if _not(w, at, "age") is not None:
            return True
    return False


def _is_decade_of_life(w: Words, found: Found) -> bool:
    """«شاب في العشرينات», «في الثلاثينيات من عمره»."""
    if _not(w, found.stop, "age_after") is not None or _not(w, found.stop - 1, "age_after") is not None:
        return True
    return any(_not(w, at, "person") is not None for at in range(max(found.at - 4, 0), found.at))


def _is_rank(w: Words, found: Found, _: Length) -> bool:
    """«مديرين عامين» are general managers: a dual behind a dual is its adjective."""
    two = w.key(found.at).startswith("عام") and found.stop - found.at == 1
    return two and w.key(found.at)[3:] in ("ين", "ان") and w.key(found.at - 1).endswith(("ين", "ان"))


def _is_contract(w: Words, found: Found, meaning: Length) -> bool:
    """«بعد عقد الاجتماع» holds no decade: a single one must end its phrase."""
    if meaning.unit != "DE" or meaning.count != 1:
        return False
    after = w.key(found.stop)
    return after.isalpha() and after not in ("من", "علي", "كامل", "ونصف", "في")


def _is_paper(w: Words, found: Found, meaning: Point) -> bool:
    """«قناة اليوم», «روسيا اليوم» as a name: behind a medium's word, or two words alone in quotation marks."""
    if meaning.ref != 0 or found.stop - found.at != 1 or meaning.part:
        return False
    if _not(w, found.stop, "titled") is not None or (
        w.key(found.at - 1) in ("في", "وفي") and not w.breaks(found.at)
    ):
        return True
    if _not(w, found.at - 1, "before") is not None:
        return True
    if (
        _not(w, found.at - 2, "before") is not None
        and w.key(found.at - 1).isalpha()
        and not w.breaks(found.at)
    ):
        return w.key(found.stop) not in ("،", ",") or w.key(found.at - 1).startswith("ال")
    quoted = w.key(found.at - 2) in _QUOTES_OPEN and w.key(found.stop) in _QUOTES_CLOSE
    return bool(w.key(found.at - 2)) and quoted


def _is_place(w: Words, found: Found, meaning: Point) -> bool:
    """«مدينة 6 أكتوبر», «قوى 14 آذار» bear the name of a day."""
    if meaning.day is None or meaning.year is not None or meaning.weekday is not None:
        return False
    return _not(w, found.at - 1, "place") is not None and not w.breaks(found.at)


def _is_agent(w: Words, found: Found) -> bool:
    """«من قبل الحكومة» names an agent, a time only where the phrase ends; «قريبا من» is near."""
    key, after = w.key(found.at), w.key(found.stop)
    if key == "قبل":
        return after.isalpha() and after not in _AFTER_BEFORE
    return key == "قريبا" and after in ("من", "الي")
