"""What looks like a date and is none: ages, names of papers, streets and parties, «من قبل» of an agent."""

from __future__ import annotations

from tawatur.annotate.dates.meaning import Fixed, Found, Length, Period, Point
from tawatur.annotate.dates.words import Term, Words

__all__ = ["is_no_date"]

_AGE_REACH = 4
# «(26 عاما)», «ميتروفيتش، 20 عاما، …»
_AGE_OPENS, _AGE_CLOSES = ("(", "،", ","), (")", "،", ",")
_QUOTES_OPEN, _QUOTES_CLOSE = "«“\"'(", "»”\"')"


def is_no_date(w: Words, found: Found) -> bool:
    """Tell whether what the grammar found is not a time at all."""
    meaning = found.meaning
    if found.stop - found.at == 1 and _not(w, found.at, "whole") is not None:
        return True
    if isinstance(meaning, Length):
        return not meaning.often and (
            _is_rank(w, found) or _is_age(w, found, meaning) or _is_contract(w, found, meaning)
        )
    if isinstance(meaning, Point):
        eleven = meaning.weekday is not None and _not(w, found.stop, "eleven") is not None
        prayer = (
            meaning.weekday is not None
            and meaning.ref is None
            and not meaning.part
            and _not(w, found.at - 1, "prayer") is not None
        )
        family = (
            meaning.weekday is not None
            and found.stop - found.at == 1
            and _not(w, found.at - 1, "given") is not None
        )
        return eleven or prayer or family or _is_paper(w, found, meaning) or _is_place(w, found, meaning)
    if isinstance(meaning, Period) and meaning.unit == "WE":
        return _not(w, found.at - 1, "many") is not None
    if isinstance(meaning, Fixed):
        return _is_agent(w, found)
    return False


def _not(w: Words, at: int, value: str) -> Term | None:
    for term in w.terms.get(at, ()):
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


def _is_rank(w: Words, found: Found) -> bool:
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
    """«من قبل الحكومة» names an agent; a time only where the phrase ends: «قاله من قبل»."""
    keys = tuple(a.key for a in w.atoms[found.at : found.stop])
    if len(keys) == 2 and keys[0].endswith("من") and keys[1] == "قبل":
        after = w.key(found.stop)
        return after.isalpha() and after not in ("من", "في", "ولم", "وقد", "لكن", "ولكن", "علي", "عن", "ان")
    return keys == ("قريبا",) and w.key(found.stop) in ("من", "الي")
