"""The day on a page: a line that says when it appeared, in any calendar and month names.

Only full days count here («23 حزيران 2025», 27/12/1446هـ). What the article's own words mean is read later,
with the day found here as anchor.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime

from tawatur.lexicon import Lexicon
from tawatur.text import fold_word, tokens

__all__ = ["SeenDate", "day_in", "iso_moment", "visible_date"]

_ENGLISH = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ENGLISH_MONTH = rf"(?P<month>{'|'.join(_ENGLISH)})[a-z]*\.?"
_PATTERNS = (
    re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)[-/.](?P<m>\d{1,2})[-/.](?P<day>\d{1,2})(?!\d)"),
    re.compile(r"(?<!\d)(?P<day>\d{1,2})\s?[-/.]\s?(?P<m>\d{1,2})\s?[-/.]\s?(?P<year>(?:19|20)\d\d)(?!\d)"),
    re.compile(rf"\b{_ENGLISH_MONTH}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}})\b"),
    re.compile(rf"(?<!\d)(?P<day>\d{{1,2}})\s+{_ENGLISH_MONTH},?\s+(?P<year>\d{{4}})\b"),
)
_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?\s?(Z|[+-]\d\d:?\d\d)?)?")
# Other Arabic words a bare date line may hold: none; beside a clock «الساعة», «صباحا», «بتوقيت القاهرة».
_SPARE_WORDS, _WITH_CLOCK = 0, 6
_CLOCK = re.compile(r"(?<!\d)\d{1,2}:\d\d")
# A caption ends in a bracket with a name; a clock in brackets, (GMT+0400), has digits.
_CREDITED = re.compile(r"\([^()\d]*\)$")
FIRST_YEAR, LAST_YEAR = 1990, 2100


@dataclass(frozen=True, slots=True)
class SeenDate:
    """A day that a line of the page shows.

    `modified`: it is that of the last change; `told`: the line says what day it is («نُشر في»).
    """

    day: str
    modified: bool = False
    told: bool = False


def visible_date(line: str, lexicon: Lexicon) -> SeenDate | None:
    """Read a line that is there to say when the article appeared; None for any other line."""
    words = lexicon.pages
    modified = words.starts("modified", line)
    if not any(c.isdigit() for c in line) or (line.endswith(".") and not modified):
        return None
    day = day_in(line, lexicon)
    if day is None:
        return None
    opened = modified or words.starts("published", line)
    spare = sum(_is_arabic(t.key) and not words.is_calendar_word(t.key) for t in tokens(line))
    most = _WITH_CLOCK if _CLOCK.search(fold_word(line)) else _SPARE_WORDS
    is_alone = spare <= most and not _CREDITED.search(line)
    return SeenDate(day, modified, opened) if opened or is_alone else None


def _is_arabic(key: str) -> bool:
    return key.isalpha() and key > "\u0600"


def day_in(text: str, lexicon: Lexicon) -> str | None:
    """Return the first full calendar day in a stretch of text, as YYYY-MM-DD."""
    folded = fold_word(text[:300]).casefold()
    for pattern in (*_PATTERNS, lexicon.pages.gregorian_day, lexicon.pages.month_first_day):
        found = pattern.search(folded)
        day = _gregorian(found, lexicon) if found else None
        if day is not None:
            return day
    hijri = lexicon.pages.hijri_day.search(folded)
    return _of_hijri(hijri, lexicon) if hijri else None


def _gregorian(found: re.Match[str], lexicon: Lexicon) -> str | None:
    parts = found.groupdict()
    year, day = int(parts["year"]), int(parts["day"])
    month = int(parts["m"]) if parts.get("m") else _month(parts["month"], lexicon)
    if month > 12 >= day:  # an American order: 6/23/2025
        day, month = month, day
    return _day(year, month, day)


def _month(name: str, lexicon: Lexicon) -> int:
    return _ENGLISH.index(name[:3]) + 1 if name[:3] in _ENGLISH else lexicon.pages.month(name)


def _of_hijri(found: re.Match[str], lexicon: Lexicon) -> str | None:
    from hijridate import Hijri

    try:
        day = Hijri(int(found["year"]), lexicon.pages.month(found["month"]), int(found["day"])).to_gregorian()
    except (ValueError, OverflowError):
        return None
    return _day(day.year, day.month, day.day)


def _day(year: int, month: int, day: int) -> str | None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def iso_moment(value: str) -> str | None:
    """Return a machine's date (JSON-LD, meta, `datetime=`) as ISO date or date-time; None if it is none."""
    found = _MOMENT.match(value.strip())
    if found is None:
        return None
    day, clock, zone = found.groups()
    moment = f"{day}T{clock}{_zone(zone)}" if clock else day
    try:
        year = datetime.fromisoformat(moment).year
    except ValueError:
        return None
    return moment if FIRST_YEAR <= year <= LAST_YEAR else None


def _zone(zone: str | None) -> str:
    if not zone:
        return ""
    return zone if zone == "Z" or ":" in zone else f"{zone[:3]}:{zone[3:]}"
