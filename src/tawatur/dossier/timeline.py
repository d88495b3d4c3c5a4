"""When everything happened, on three clocks: when it happened, when it was said, when each outlet had it.

«قال أمس إن الغارة وقعت الثلاثاء» holds three days. One line for a claim, day and clock; the earliest place stands for it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date

from tawatur.model import Annotated, Claim, Member, Moment, Place, Span
from tawatur.published import published_day

__all__ = ["timeline"]

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_FEW = 4
_NEAR = 6
_BESIDE_IT = re.compile(r"(?:منذ|مذ|قبل|بعد|حتى)\s+$")
"""What is dated «منذ 25 مارس» did not happen on that day."""
_CLOCKS = ("happened", "said", "published")


def timeline(claims: Sequence[Claim], story: Sequence[Annotated]) -> tuple[Moment, ...]:
    """Return the moments of a story in order of time."""
    articles = {a.article.id: a for a in story}
    found: dict[tuple[str, str, str | None], Moment] = {}
    for claim in claims:
        for member in claim.members:
            if member.article in articles:
                for moment in _moments(claim.id, member, articles[member.article]):
                    found.setdefault((moment.date[:10], moment.clock, moment.claim), moment)
    every = [*found.values(), *_published(story)]
    return tuple(sorted(every, key=lambda m: (m.date[:10], _CLOCKS.index(m.clock), m.date)))


def _published(story: Sequence[Annotated]) -> Iterator[Moment]:
    for annotated in story:
        article = annotated.article
        if article.published and published_day(article.published):
            first = article.text.find("\n")
            span = Span(0, len(article.text) if first < 0 else first)
            yield Moment(article.published.replace(" ", "T"), "published", None, Place(article.id, span))


def _moments(claim: str, member: Member, annotated: Annotated) -> Iterator[Moment]:
    place = Place(member.article, member.span)
    if member.statement is not None and member.statement < len(annotated.statements):
        said = annotated.statements[member.statement].said_on
        if said and _DAY.match(said):
            yield Moment(said, "said", claim, place)
    for value in _days_within(annotated, member.span):
        yield Moment(value, "happened", claim, place)


def _days_within(annotated: Annotated, span: Span) -> Iterator[str]:
    """Yield the days (with part of day or clock time) on which a stretch of text says that it happened."""
    times, text = annotated.times, annotated.article.text
    for time in times[bisect_left(times, span.start, key=lambda t: t.span.start) :]:
        if time.span.start >= span.end:
            return
        if _BESIDE_IT.search(text, max(0, time.span.start - _NEAR), time.span.start):
            continue
        if time.span.end <= span.end and time.value and time.type in ("DATE", "TIME"):
            yield from _short(time.value.split("/"))


def _short(ends: Sequence[str]) -> Sequence[str]:
    """Return the day, or the ends of a few days; a month named by its ends is no moment."""
    days = [date.fromisoformat(end[:10]) for end in ends if published_day(end[:10])]
    if len(days) < len(ends):
        return ()
    return ends if (days[-1] - days[0]).days <= _FEW else ()
