"""When each statement was said, where its own sentence tells.

«والخميس 19 جوان، قالت الرئاسة إن…» dates the saying; a date within what is said, or beside an event («بعد غارة الاثنين قال»),
dates something else. Where nothing is told the day stays unknown: the day of publication is another clock.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace

from tawatur.annotate.reading import Reading
from tawatur.model import Span, Statement, TimeExpression
from tawatur.records import published_day

__all__ = ["dated"]

# A day, with a part of day or a clock time; a range of days is no day.
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}(?!.*/)")


def dated(
    read: Reading, times: Sequence[TimeExpression], statements: Sequence[Statement]
) -> tuple[Statement, ...]:
    """Return the statements with the day on which each was said; a speaker who goes on stays on his day."""
    last = (published_day(read.article.published) or "9999") + "~"
    days = [
        t for t in times if t.value and t.type in ("DATE", "TIME") and _DAY.match(t.value) and t.value <= last
    ]
    inside = sorted(s.content for s in statements)
    found: list[Statement] = []
    for statement in statements:
        day = statement.said_on or _day(read, days, statement, inside)
        if day is None and found and _goes_on(read, found[-1], statement):
            day = found[-1].said_on
        found.append(replace(statement, said_on=day))
    return tuple(found)


def _day(
    read: Reading, days: Sequence[TimeExpression], statement: Statement, contents: Sequence[Span]
) -> str | None:
    """Return the day that stands by itself in the cue's sentence, the one nearest to the cue."""
    sentence = read.sentences[
        max(0, bisect_right(read.sentences, statement.cue.start, key=lambda s: s.start) - 1)
    ]
    first = bisect_left(days, sentence.start, key=lambda t: t.span.start)
    near: list[tuple[int, str]] = []
    for time in days[first:]:
        if time.span.start >= sentence.end:
            break
        if _stands_alone(read, time.span, statement) and not any(
            c.start <= time.span.start < c.end for c in contents
        ):
            near.append((abs(time.span.start - statement.cue.start), (time.value or "")[:10]))
    return min(near)[1] if near else None


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
