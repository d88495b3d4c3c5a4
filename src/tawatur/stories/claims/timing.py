"""Days, months and years in which a clause says that something happened."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Literal

from tawatur.lexicon.claims import ClaimLexicon
from tawatur.model import Span, TimeExpression
from tawatur.published import published_day, published_ordinal
from tawatur.stories.claims.moods import Modality, is_now
from tawatur.stories.claims.numbers import numbers
from tawatur.stories.claims.sheets import Sheet
from tawatur.stories.claims.terms import Clause
from tawatur.text import fold_word

__all__ = ["Tense", "days_in", "figures_of_days", "periods_in", "tense"]

# «منذ» stands so many letters before its year at most («حتى مارس/آذار عام 2016»).
_SINCE = 20
# A day so many days ago needs no month.
_THESE_WEEKS = 14
_WEEK = 7
_BY_NIGHT = ("TNI", "TEV", "TMO")
Tense = Modality | Literal["now"]
_SEASON = re.compile(r"(\d{4})-(?:SP|SU|FA|WI)")
_WEEKS = re.compile(r"\d{4}-W\d{2}")
_QUARTER = re.compile(r"(\d{4})-Q[1-4]")
_WHOLE_MONTH = re.compile(r"\d{4}-\d{2}(?!-?\d)")
_LONGEST_MONTH = 31
_YEAR, _MONTH = re.compile(r"\d{4}"), re.compile(r"\d{4}-\d{2}(-\d{2}|$)")


def tense(clause: Clause) -> Tense:
    """Return the mood of a clause, and «now» for a verb of now, which may tell of what will be: «ترجع يوم الأحد»."""
    first = next((t for t in clause.terms if t.verb), None)
    present = first is not None and is_now(first.key.removeprefix("و"))
    return (
        "now" if clause.modality == "did" and first and present and first.led_by != "لم" else clause.modality
    )


def days_in(sheet: Sheet, span: Span, mood: Tense, lexicon: ClaimLexicon) -> frozenset[str]:
    """Return the days that the article's dates give within a span whose clause has a `mood`, ISO 8601."""
    inside = [t for t in sheet.annotated.times if t.value and span.start <= t.span.start < span.end]
    days = frozenset(day for t in inside if _is_day(t.value or "") for day in _days(t, sheet, mood, lexicon))
    return days or frozenset(day for t in inside for day in _of_month(t, sheet, lexicon))


def _of_month(told: TimeExpression, sheet: Sheet, lexicon: ClaimLexicon) -> Iterator[str]:
    """Yield all days of a month to come: what opens «في آب» may open on any of them, and on none of September."""
    now = published_day(sheet.annotated.article.published) or ""
    month = _WHOLE_MONTH.match(told.value or "")
    before = sheet.keys(Span(max(0, told.span.start - _SINCE), told.span.start))
    bounds = lexicon.particles["earlier than"] | lexicon.particles["later than"] | lexicon.particles["since"]
    if month and now and month[0] > now[:7] and bounds.isdisjoint(before[-2:]):
        yield from (f"{month[0]}-{day:02}" for day in range(1, _LONGEST_MONTH + 1))


def figures_of_days(sheet: Sheet, span: Span, lexicon: ClaimLexicon) -> frozenset[float]:
    """Return the numbers that only spell a day: «12 أكتوبر», «الثاني عشر من أكتوبر»."""
    told = (t for t in sheet.annotated.times if t.value and span.start <= t.span.start < span.end)
    spelt = (sheet.words(t.span) for t in told if _is_day(t.value or ""))
    return frozenset(n.value for words in spelt for n in numbers(words, lexicon))


def _days(told: TimeExpression, sheet: Sheet, mood: Tense, lexicon: ClaimLexicon) -> Iterator[str]:
    """Yield the day of an expression; «أمس» in print may be the «اليوم» of a site, so the day after is one too."""
    day = (told.value or "")[:10]
    yield day
    keys = {w.key for w in sheet.words(told.span)}
    counted = any(key[:1].isdigit() for key in keys)
    at = published_ordinal(day)
    if at and not counted and keys.isdisjoint(lexicon.weekdays):
        yield date.fromordinal(at + 1).isoformat()
        if len(keys) == 1 and (told.value or "")[10:] in _BY_NIGHT:
            # «نقل ليلا»: the night began the day before.
            yield date.fromordinal(at - 1).isoformat()
    elif at and not counted and keys.isdisjoint(lexicon.particles["which week"]):
        now = published_ordinal(sheet.annotated.article.published) or at
        yield from (date.fromordinal(other).isoformat() for other in _other_week(at, now, mood))


def _other_week(day: int, now: int, mood: Tense) -> Iterator[int]:
    """Yield the same weekday of last or next week where the clause tells, or may tell, of the other side of today: «رأيته [ينهار] مساء الجمعة», «[يبدأ] الإضراب الأحد»."""
    if day > now and mood in ("was", "did", "now"):
        yield day - _WEEK
    elif day < now and mood in ("will", "now"):
        yield day + _WEEK


def periods_in(sheet: Sheet, span: Span, lexicon: ClaimLexicon) -> Iterator[str]:
    """Yield the other years and months in which something happened: «في عام 2013», «في مارس»; not «منذ عام 2013»."""
    now = published_day(sheet.annotated.article.published) or ""
    for t in sheet.annotated.times:
        if not (t.value and now and span.start <= t.span.start < span.end):
            continue
        # «بعد عام» names no year, «العام الماضي» and «قبل عامين» do.
        spelt = sheet.text[t.span.start : t.span.end]
        first, last = fold_word(spelt.split()[0]), fold_word(spelt.split()[-1])
        ago = first in lexicon.particles["ago"] and not _within(
            sheet, Span(span.start, t.span.start), lexicon
        )
        named = t.value in spelt or last in lexicon.particles["that year"] or ago
        if _YEAR.fullmatch(t.value) and t.value != now[:4] and named:
            before = sheet.words(Span(max(span.start, t.span.start - _SINCE), t.span.start))
            if not any(w.key in lexicon.particles["since"] for w in before):
                yield t.value
        elif (
            _WEEKS.fullmatch(t.value)
            and last in lexicon.particles["that year"]
            and _had(sheet, span, lexicon)
        ):
            yield t.value
        elif (season := _SEASON.match(t.value)) and season[1] in spelt and season[1] != now[:4]:
            # «في شتاء 2023».
            yield season[1]
        elif (quarter := _QUARTER.fullmatch(t.value)) and quarter[1] != now[:4]:
            # «عن الربع الأخير من العام الماضي».
            yield quarter[1]
        elif (
            _MONTH.match(t.value) and t.value[:7] != now[:7] and t.value < now and not _is_near(t.value, now)
        ):
            yield t.value[:7]


def _had(sheet: Sheet, span: Span, lexicon: ClaimLexicon) -> bool:
    """Whether a clause tells of what had been before: «[كانت] سيول الأسبوع الماضي [قد] قتلت خمسة»."""
    keys = [w.key.removeprefix("و") for w in sheet.words(span)]
    return keys[0] in lexicon.particles["was"] and "قد" in keys


def _within(sheet: Sheet, before: Span, lexicon: ClaimLexicon) -> bool:
    """Whether a relative pronoun stands before a time: «زار المدرسة [التي] افتتحت قبل عامين» visited it now."""
    return any(w.key in lexicon.cuts["relative"] for w in sheet.words(before))


def _is_near(value: str, now: str) -> bool:
    """Whether a day is of these weeks, though perhaps of last month: «الخميس الماضي»."""
    days = published_ordinal(value[:10]) if _is_day(value) else None
    today = published_ordinal(now)
    return days is not None and today is not None and today - days <= _THESE_WEEKS


def _is_day(value: str) -> bool:
    return len(value) >= 10 and value[4:5] == "-" and value[:4].isdigit() and value[5:7].isdigit()
