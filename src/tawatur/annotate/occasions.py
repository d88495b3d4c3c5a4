"""When each statement was said, where its own sentence tells.

«والخميس 19 جوان، قالت الرئاسة إن…» dates the saying; a date within what is said, or beside an event («بعد غارة الاثنين قال»),
dates something else. Where nothing is told the day stays unknown: the day of publication is another clock.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate

from tawatur.annotate.reading import Reading
from tawatur.lexicon import Lexicon
from tawatur.model import Span, Statement, TimeExpression
from tawatur.published import published_day

__all__ = ["dated"]

# A day, with a part of day or a clock time; a range of days is no day.
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}(?!.*/)")
# A day told before the cue is of the cue's own clause when it stands this close.
_NEAR = 45
# No sentence of edited news is longer; a text without a full stop is not read over and over.
_LONGEST = 4000


def dated(
    read: Reading, times: Sequence[TimeExpression], statements: Sequence[Statement], lexicon: Lexicon
) -> tuple[Statement, ...]:
    """Return the statements with the day on which each was said; a speaker who goes on stays on his day."""
    last = (published_day(read.article.published) or "9999") + "~"
    days = [
        t for t in times if t.value and t.type in ("DATE", "TIME") and _DAY.match(t.value) and t.value <= last
    ]
    days = _outside(days, statements)
    relatives = lexicon.speech.words("relatives")
    found: list[Statement] = []
    for statement in statements:
        near = [
            t
            for t in _within_sentence(read, days, statement)
            if _dates_the_saying(read, t, statement, relatives)
        ]
        nearest = min(near, key=lambda t: abs(statement.cue.start - t.span.end), default=None)
        day = statement.said_on or ((nearest.value or "")[:10] if nearest else None)
        if day is None and found and _goes_on(read, found[-1], statement):
            day = found[-1].said_on
        found.append(replace(statement, said_on=day))
    return tuple(found)


def _outside(days: Sequence[TimeExpression], statements: Sequence[Statement]) -> list[TimeExpression]:
    """Return the days that are told in nobody's words."""
    said = sorted(s.content for s in statements)
    starts, reach = [c.start for c in said], list(accumulate((c.end for c in said), max, initial=0))
    return [t for t in days if reach[bisect_right(starts, t.span.start)] <= t.span.start]


def _within_sentence(
    read: Reading, days: Sequence[TimeExpression], statement: Statement
) -> Sequence[TimeExpression]:
    at = bisect_right(read.sentences, statement.cue.start, key=lambda s: s.start) - 1
    sentence = read.sentences[max(0, at)]
    cue = statement.cue.start
    edges = (max(sentence.start, cue - _LONGEST), min(sentence.end, cue + _LONGEST))
    first, last = (bisect_left(days, edge, key=lambda t: t.span.start) for edge in edges)
    return days[first:last]


def _dates_the_saying(
    read: Reading, time: TimeExpression, statement: Statement, relatives: frozenset[str]
) -> bool:
    """Tell whether a day is of the cue's clause, not of one that only describes («الذي وصل مساء الأحد»)."""
    if statement.cue.start - time.span.end > _NEAR or not _stands_alone(read, time.span, statement):
        return False
    between = read.tokens[read.first_token(statement.cue.end) : read.first_token(time.span.start)]
    return not any(token.key in relatives for token in between)


def _stands_alone(read: Reading, span: Span, statement: Statement) -> bool:
    """Tell whether a date hangs on the saying: at a pause, at the sentence's start, or behind cue or source."""
    n = bisect_right(read.starts, span.start) - 1
    if read.tokens[n].start == span.start:
        n -= 1
        if n >= 0 and read.tokens[n].end in (
            statement.cue.end,
            statement.source.end if statement.source else -1,
        ):
            return True
    elif span.start - read.tokens[n].start == 1:
        n -= 1
    return n < 0 or not read.tokens[n].is_word or "\n" in read.text[read.tokens[n].end : span.start]


def _goes_on(read: Reading, before: Statement, statement: Statement) -> bool:
    """Tell whether the same speaker goes on in the same paragraph."""
    same = before.speakers[:1] == statement.speakers[:1] and bool(statement.speakers)
    return same and "\n" not in read.text[before.content.end : statement.cue.start]
