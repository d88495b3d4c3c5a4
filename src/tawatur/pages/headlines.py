"""Where the articles of a text dump begin.

A dump runs a page together: article, list of related articles, the next article. An article begins where a
headline stands over a body of at least two paragraphs and something shows that it is a headline: it comes
twice around pictures or buttons, or a date or byline stands under it. A teaser has one paragraph.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from tawatur.pages.lines import Line

__all__ = ["paragraph_runs", "starts"]

# How far below a headline its repetition, pictures, date and byline may stand.
HEAD = 14
# A paragraph of so many words is a body by itself.
_LONG = 25
_HEAD_KINDS = frozenset({"furniture", "caption", "date", "byline", "section", "teaser", "rule"})
_CLOSED = frozenset({"related", "end"})


def starts(found: Sequence[Line]) -> list[int]:
    """Return where articles begin: the first line, and every headline that proves itself one."""
    if not found:
        return []
    repeats = _repeats(found)
    runs = paragraph_runs(found)
    begins, closed, body, teased = [0], False, False, False
    for i, line in enumerate(found):
        closed = (closed or line.kind in _CLOSED) and not (closed and line.kind == "rule")
        # A list of bare links may stand in the middle of an article; teasers with their ledes stand below it.
        teased = closed and (teased or line.kind == "paragraph")
        body = body or runs[i] >= 2 or (line.kind == "paragraph" and line.words >= _LONG)
        page = _Page(found, repeats, runs, is_open=not closed)
        if (body or closed) and line.kind == "short" and _is_headline(page, i, teased=teased):
            begins.append(i)
            closed, body = False, False
        elif begins[-1] < i and found[begins[-1]].key == line.key:
            body = False
    return begins


class _Page(NamedTuple):
    """What is known of the page where a headline is looked for; `is_open`: no list of other articles came since."""

    found: Sequence[Line]
    repeats: dict[int, int]
    runs: Sequence[int]
    is_open: bool


def _is_headline(page: _Page, i: int, *, teased: bool) -> bool:
    again = page.repeats.get(i)
    if again is not None and _has_body(page, _body(page.found, again + 1)):
        return True
    body = _body(page.found, i + 1)
    head = {line.kind for line in page.found[i + 1 : body]}
    signed = "date" in head or "byline" in head or (teased and "caption" in head)
    return signed and (teased or page.found[i].gap >= 2) and _has_body(page, body)


def _has_body(page: _Page, at: int) -> bool:
    """Whether two paragraphs follow; away from teasers a sub-heading may stand between them."""
    if page.runs[at] >= 2:
        return True
    after = [line.kind for line in page.found[at : at + 3]]
    return page.is_open and after == ["paragraph", "short", "paragraph"]


def _repeats(found: Sequence[Line]) -> dict[int, int]:
    """Return for each headline that comes again close below, with only its head between, where it does."""
    last: dict[str, int] = {}
    again: dict[int, int] = {}
    for i, line in enumerate(found):
        if line.kind == "short":
            before = last.get(line.key)
            if before is not None and 1 < i - before <= HEAD:
                again[before] = i
            last[line.key] = i
    return again


def paragraph_runs(found: Sequence[Line]) -> list[int]:
    """Return for each line how many paragraphs follow from there, pictures and posts between them allowed."""
    runs = [0] * (len(found) + 1)
    for i in range(len(found) - 1, -1, -1):
        kind = found[i].kind
        if kind == "paragraph":
            runs[i] = runs[i + 1] + 1
        elif kind in ("caption", "author", "pointer", "furniture"):
            runs[i] = runs[i + 1]
    return runs


def _body(found: Sequence[Line], start: int) -> int:
    """Return the first line from `start` that is no part of a head."""
    at = start
    while at < len(found) and at - start < HEAD and found[at].kind in _HEAD_KINDS:
        at += 1
    return at
