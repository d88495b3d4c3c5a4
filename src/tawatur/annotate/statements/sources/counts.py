"""Subjects that begin with how many they are: «19 منظمة», «أكثر من 100 نائب», «نحو 60% من المشاركين», «ثلثا المشاركين»."""

from __future__ import annotations

from tawatur.annotate.statements.layout import Layout
from tawatur.lexicon.title_words import Kind

__all__ = ["count_end", "is_counted", "is_whose"]

_COUNTED = Kind.CONSTRUCT | Kind.UNNAMED | Kind.OFFICE | Kind.PEOPLE
_OPENS = frozenset({"more or less", "about how many", "fractions"})
_NUMBER = 3  # tokens of «10 آلاف مؤلف» up to what is counted
_PERCENT = "%٪"


def is_counted(lay: Layout, i: int, stop: int) -> bool:
    """«ونددت 19 منظمة», «قال 14 خبيرا», «وقال أكثر من نصف المشاركين»: a number of those who can speak."""
    if i < count_end(lay, i) < stop:
        return True
    if not lay.keys[i].isdigit() or i + 1 >= stop:
        return False
    return _is_somebody(lay, i + 1)


def count_end(lay: Layout, i: int) -> int:
    """Return where those begin who are counted behind words for how many; `i` where no such words stand, or a bare number."""
    if not (lay.keys[i].isdigit() or lay.is_one_of(i, _OPENS)):
        return i
    t = i
    if lay.word(i, "more or less") and lay.key(i + 1) == "من":
        t = i + 2
    elif lay.word(i, "about how many"):
        t = i + 1
    if t >= len(lay.keys) - 1:
        return i
    if lay.word(t, "fractions"):
        return t + 1 if lay.is_definite(t + 1) else i
    if lay.keys[t].isdigit():
        whole = _behind_percent(lay, t + 1)
        if whole > t + 1:
            return whole
        ends = range(t + 1, min(t + _NUMBER, len(lay.keys)))
        return next((e for e in ends if _is_somebody(lay, e)), i) if t > i else i
    # «أكثر من مسؤول»
    return t if t == i + 2 and not lay.is_definite(t) and _is_somebody(lay, t) else i


def _behind_percent(lay: Layout, t: int) -> int:
    """«% من |», «بالمئة من |», «في المئة من |»: return what the share is of, `t` where no percentage stands."""
    at = t + (lay.key(t) == "في")
    if not (lay.key(at) in _PERCENT or lay.word(at, "per cent")) or lay.key(at + 1) != "من":
        return t
    return at + 2 if lay.is_definite(at + 2) else t


def _is_somebody(lay: Layout, t: int) -> bool:
    counted = lay.actors.word(lay.keys[t].removesuffix("ا")).kind | lay.kind(t)
    return bool(counted & _COUNTED) or lay.word(t, "unnamed sources")


def is_whose(lay: Layout, first: int, start: int) -> bool:
    """Return whether the name at a token is of him whose men one speaks: «أحد مساعدي [الوزير سالم]», «أحد المقربين من [سالم]».

    «أحد المتضررين سالم الراشد» is named himself.
    """
    while start - 1 > first + 1 and lay.is_definite(start - 1) and _is_person(lay, start - 1):
        start -= 1
    genitive = start == first + 2 and not lay.is_definite(first + 1)
    return start > first and (genitive or lay.word(start - 1, "prepositions"))


def _is_person(lay: Layout, t: int) -> bool:
    return bool(lay.kind(t) & Kind.RANK) or lay.word(t, "lone persons")
