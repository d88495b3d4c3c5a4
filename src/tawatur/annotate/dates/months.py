"""Months and the years behind them: «يونيو (حزيران) 2025», «شوال 1436هـ», «مارس من العام الماضي»."""

from __future__ import annotations

from tawatur.annotate.dates.calendars import NoSuchDay, hijri_year_of
from tawatur.annotate.dates.numbers import Number, number
from tawatur.annotate.dates.pieces import CLOSE, COMMAS, DASHES, OPEN, Piece
from tawatur.annotate.dates.words import Term, Words

__all__ = [
    "behind_second_name",
    "era",
    "month",
    "month_in_figures",
    "month_set",
    "posted_day",
    "previous",
    "year",
    "year_of_side",
]

_HIJRI_YEARS = range(1300, 1500)
_POST_YEARS = range(1990, 2100)
_GREGORIAN_YEARS = range(1900, 2077)
_LONGEST, _MONTHS = 31, 12
# «نيسان/أبريل», «آب – أغسطس», «شباط\\فبراير»
_BETWEEN_NAMES = ("/", "\\", *DASHES)


def month(w: Words, at: int, *, after_day: bool = False) -> Piece | None:
    """Read «[شهر] يونيو (حزيران) [2025]»; a Solar Hijri month stands behind a day or before its year."""
    named = w.term(at, "month")
    word = w.term(at, "month_word") if named is None else None
    named = w.term(word.end, "month") if word is not None else named
    if named is None or (after_day and (named.prefix or (word is not None and word.prefix))):
        return None
    # «خرداد 1403»: without a day only a name that is nothing else, with its year.
    if named.entry.calendar == "solar" and not (after_day or _is_sure_solar(w, named)):
        return None
    stop = _doubled(w, named)
    parts = {"calendar": named.entry.calendar, "month": int(named.entry.value)}
    told = year(w, stop, calendar=named.entry.calendar, after_day=after_day)
    if told is None and named.entry.calendar == "hijri":
        told = _hijri_year(w, stop, int(named.entry.value))
    if told is not None:
        return Piece(parts | told.parts, told.stop)
    # «5 مهر» and «5 دي» may be anything, «20 خرداد» is a day.
    if named.entry.calendar == "solar" and named.entry.use != "sure":
        return None
    marked = era(w, stop)
    return Piece(parts, stop if marked is None or marked.entry.value != named.entry.calendar else marked.end)


def _is_sure_solar(w: Words, named: Term) -> bool:
    """Tell whether a Solar Hijri month that is nothing else has its year behind it."""
    return (
        named.entry.use == "sure" and w.numbers.get(named.end, 0) in _HIJRI_YEARS and not w.breaks(named.end)
    )


def _hijri_year(w: Words, at: int, month: int) -> Piece | None:
    """Return the Hijri year of «رمضان [2024]», «رمضان [عام 2010]»: the month that began in that year."""
    told = year(w, at)
    gregorian = told.parts.get("year", 0) if told is not None else 0
    if told is None or gregorian not in _GREGORIAN_YEARS:
        return None
    try:
        return Piece({"year": hijri_year_of(gregorian, month)}, told.stop)
    except NoSuchDay:
        return None


def _doubled(w: Words, named: Term) -> int:
    """Return the atom behind a month's second name: «يونيو (حزيران)», «نيسان/أبريل»."""
    opened = w.key(named.end) in OPEN
    marked = opened or w.key(named.end) in _BETWEEN_NAMES
    other = w.bare(named.end + marked, "month")
    if (
        other is None
        or other.entry.value != named.entry.value
        or other.entry.calendar != named.entry.calendar
        # «انتهت المباراة صفر-صفر»
        or w.key(other.start) == w.key(named.start)
    ):
        return named.end
    if not opened:
        return other.end
    return other.end + 1 if w.key(other.end) in CLOSE else named.end


def behind_second_name(w: Words, at: int) -> int:
    """Return the atom behind the second name of a month that ends before an atom: «11 أيلول[/سبتمبر]»."""
    named = w.term(at - 1, "month")
    return at if named is None or named.end != at else _doubled(w, named)


def era(w: Words, at: int) -> Term | None:
    """Return «هـ» or «م» behind a year."""
    found = w.term(at, "era")
    return found if found is not None and (not found.prefix or w.key(at).startswith("لل")) else None


def year(w: Words, at: int, *, calendar: str = "gregorian", after_day: bool = False) -> Piece | None:
    """Read the year behind a month: «2025», «من عام 2015», «، 1436هـ», «من العام الماضي»."""
    stop = at
    if w.key(stop) in COMMAS or w.key(stop) in ("/", "-"):
        stop += 1
    of = w.term(stop, "of")
    stop = of.end if of is not None else stop
    back = _told_before(w, stop)
    if back is not None and not w.breaks(stop):
        return Piece({"of_told": True}, back)
    this, word, stop = _year_words(w, stop)
    opened = word is not None and w.key(stop) in OPEN
    told = number(w, stop + opened)
    if told is None or w.breaks(stop):
        return _told_year(w, this, word)
    marked = era(w, told.end)
    end = marked.end if marked is not None else told.end
    if not _is_year(told, marked, word, calendar) or (stop > at + 1 and word is None and of is None):
        return _told_year(w, this, word)
    # «في 25 جانفي 2014 حالة من التوتر»: behind a day of a month it is the year that is told, nothing is counted.
    sure = after_day and told.figures and stop == at and 1990 <= told.value < 2060
    counted = word is None and marked is None and not sure and w.hints(told.end, "count")
    if counted or (opened and w.key(end) not in CLOSE):
        return _told_year(w, this, word)
    named = marked.entry.value if marked is not None and calendar != "solar" else calendar
    return Piece({"year": told.value, "calendar": named}, end + opened)


def month_in_figures(w: Words, at: int) -> Piece | None:
    """Read «3/1436هـ», «شهر 6/2015»: a month and its year."""
    word = w.term(at, "month_word")
    begin = word.end if word is not None else at
    month, told = w.numbers.get(begin, 0), w.numbers.get(begin + 2, 0)
    if w.key(begin + 1) != "/" or "/" in (w.key(begin - 1), w.key(begin + 3)) or not 1 <= month <= _MONTHS:
        return None
    marked = era(w, begin + 3)
    hijri = told in _HIJRI_YEARS and (word is not None or marked is not None)
    # «9/2010» alone may be a school year, «6/2015» a part.
    if not hijri and (word is None or told not in _POST_YEARS):
        return None
    parts = {"calendar": "hijri" if hijri else "gregorian", "year": told, "month": month}
    return Piece(parts, begin + 3 if marked is None else marked.end)


def _told_before(w: Words, at: int) -> int | None:
    """Return the atom behind «ذلك العام», «نفس السنة», «العام نفسه», which point back to a year."""
    that = w.bare(at, "that")
    word = w.bare(that.end if that is not None else at, "year_word")
    if word is None or not w.key(word.start).startswith("ال"):
        return None
    same = w.bare(word.end, "same")
    if that is not None:
        return word.end
    return same.end if same is not None and same.entry.value == "0" else None


def year_of_side(w: Words, at: int) -> Piece | None:
    """Read the year behind «الماضي»: «أبريل الماضي [من العام الحالي]»."""
    of = w.bare(at, "of")
    return year(w, at) if of is not None and not w.breaks(at) else None


def _year_words(w: Words, at: int) -> tuple[Term | None, Term | None, int]:
    """Return «هذا» and «العام» of «[ل]هذا العام [الهجري]», and the atom behind."""
    this = w.term(at, "this")
    if this is not None and this.prefix not in ("", "ل"):
        this = None
    word = w.term(this.end if this is not None else at, "year_word")
    if word is None or (this is not None and not w.key(word.start).startswith("ال")):
        return None, None, at
    named = w.bare(word.end, "era")
    return this, word, named.end if named is not None else word.end


def _is_year(told: Number, marked: Term | None, word: Term | None, calendar: str) -> bool:
    if calendar == "hijri":
        return 1 <= told.value < 2000 if marked is not None else told.value in _HIJRI_YEARS
    if calendar == "solar":
        return told.value in _HIJRI_YEARS
    if marked is not None or word is not None:
        return told.value < 2200 and (told.figures or told.value > 999)
    return 1500 <= told.value < 2200 if told.figures else 1900 <= told.value < 2100


def _told_year(w: Words, this: Term | None, word: Term | None) -> Piece | None:
    """Read «من العام الماضي», «[من] هذا العام» behind a month."""
    if word is None or word.prefix not in ("", "ل"):
        return None
    if this is not None:
        return Piece({"year_shift": 0}, word.end)
    side = w.bare(word.end, "side") or previous(w, word.end)
    if side is None:
        return None
    told = number(w, side.end)
    marked = era(w, told.end) if told is not None else None
    if told is None or not told.figures or not 1900 <= told.value < 2100:
        return Piece({"year_shift": int(side.entry.value)}, side.end)
    return Piece({"year": told.value}, (marked or told).end)


def previous(w: Words, at: int) -> Term | None:
    """Return «السابق» behind a year or a season: «أكبر انخفاض منذ أغسطس من العام السابق», «الموسم السابق»."""
    same = w.bare(at, "same")
    return same if same is not None and same.entry.value == "-1" else None


def posted_day(w: Words, named: Term) -> Piece | None:
    """Read «April 13, 2024», as posts are dated that an article shows."""
    comma = w.key(named.end + 1) in COMMAS
    day, told = w.numbers.get(named.end, 0), w.numbers.get(named.end + 1 + comma, 0)
    if not 1 <= day <= _LONGEST or told not in _POST_YEARS:
        return None
    return Piece({"year": told, "month": int(named.entry.value), "day": day}, named.end + 2 + comma)


def month_set(w: Words) -> str:
    """Return the set of months the outlet names, else the one whose unmistakable names the text has."""
    if w.months:
        return w.months
    told = (t.entry for at in w.openers for t in w.terms(at) if t.entry.kind == "month" and t.entry.bare)
    # September to December have the same names from Tunis to Cairo.
    named = {one.set for one in told if one.set != "nile" or one.value < "09"}
    return next((name for name in ("maghreb", "levant") if name in named and "nile" not in named), "nile")
