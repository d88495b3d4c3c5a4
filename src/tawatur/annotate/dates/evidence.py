"""The day of publication, for an article that came without one, where its own text leaves no doubt.

Only two things count: a day told from now together with its full date («اليوم الاثنين 23 يونيو 2025»), and an
agency's dateline at the head («الرياض 25 شوال 1436هـ الموافق 10 أغسطس 2015م»). Two that disagree prove nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

from tawatur.annotate.dates.contexts import Context
from tawatur.annotate.dates.grammar import expressions
from tawatur.annotate.dates.meaning import Found, Point
from tawatur.annotate.dates.places import places
from tawatur.annotate.dates.resolution import resolution
from tawatur.annotate.dates.words import first_names, words
from tawatur.annotate.reading import Reading
from tawatur.lexicon import Lexicon

__all__ = ["Evidence", "published_evidence", "story_evidence"]

_HEAD = 60
# Days over which a story's articles may spread: a week holds each weekday once, with a day on either side.
_WINDOW = 4


class Evidence(NamedTuple):
    """The day an article was published, and the words that show it."""

    day: date
    why: str


def published_evidence(read: Reading, lexicon: Lexicon) -> Evidence | None:
    """Return the day of publication that the text itself gives, None where it leaves any doubt."""
    shown = {day: one for one in _own(read, lexicon) if (day := _shown_day(one)) is not None}
    if len(shown) != 1:
        return None
    day, one = shown.popitem()
    return Evidence(day, f"the text says «{read.text[one.start : one.end]}»")


def story_evidence(read: Reading, lexicon: Lexicon, days: Iterable[date]) -> Evidence | None:
    """Return the day of publication that a text and the days of its story's other articles give together.

    «اليوم الاثنين» is one day only where the others were published within the same few days.
    """
    known = sorted(days)
    if not known or (known[-1] - known[0]).days > _WINDOW:
        return None
    told = [one for one in _own(read, lexicon) if _names_its_day(one)]
    near = [known[0] + timedelta(i) for i in range(-1, (known[-1] - known[0]).days + 2)]
    fits = [day for day in near if told and all(_is_told_on(one, day) for one in told)]
    if len(fits) != 1:
        return None
    quote = read.text[told[0].start : told[0].end]
    return Evidence(
        fits[0], f"the text says «{quote}», its story was published from {known[0]} to {known[-1]}"
    )


def _own(read: Reading, lexicon: Lexicon) -> Iterator[Found]:
    """Yield the expressions of the outlet's own words: what is quoted counts from the day of speech."""
    w = words(read, lexicon.calendar, first_names(lexicon.actors))
    found = expressions(w)
    return (one for one, place in zip(found, places(read, w, found), strict=True) if not place.quoted)


def _names_its_day(one: Found) -> bool:
    """Tell whether an expression counts from the day of writing and names a weekday: «أمس الأحد»."""
    p = one.meaning
    return isinstance(p, Point) and p.ref is not None and p.weekday is not None and p.day is None


def _is_told_on(one: Found, day: date) -> bool:
    p = one.meaning
    return isinstance(p, Point) and (day + timedelta(p.ref or 0)).isoweekday() == p.weekday


def _shown_day(one: Found) -> date | None:
    """Return the day of writing that an expression gives without knowing it beforehand."""
    p = one.meaning
    if not isinstance(p, Point) or p.year is None or p.day is None or p.until is not None:
        return None
    if p.ref is None and not (one.start <= _HEAD and p.twin is not None and p.twin.year is not None):
        return None
    found = resolution(p, Context(None))
    return None if found.day is None or found.why is not None else found.day - timedelta(p.ref or 0)
