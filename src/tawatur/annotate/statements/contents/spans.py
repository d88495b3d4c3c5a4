"""One content as a stretch of letters: trimmed of closing marks, and direct, indirect or mixed by what stands in marks."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tawatur.annotate.statements.cues.frames import Cue
from tawatur.annotate.statements.layout import Layout
from tawatur.model import Span, StatementKind

__all__ = ["Content", "made_content", "marked_kind"]

_STRIP = " \t\n\r.،,؛;:-–—/"
_TATWEEL = "ـ"  # «بـ كارثة»: the stroke of the preposition is no part of the next word
_MARK = re.compile('[«»“”„"‹›‘’″＂]')


@dataclass(slots=True)
class Content:
    """What a cue says, by tokens and letters; `host` is the cue whose content holds it, -1 on top."""

    cue: Cue
    first: int
    last: int
    span: Span
    kind: StatementKind
    rule: str
    ended_by: int = -1
    tag: Cue | None = None
    host: int = -1


def made_content(lay: Layout, cue: Cue, inside: range, rule: str, ended_by: int) -> Content | None:
    """Return the content that the tokens hold, None where nothing but marks is left."""
    first, last = inside.start, inside.stop
    span = _trimmed(lay, cue, first, last)
    if span is None:
        return None
    return Content(cue, first, last, span, marked_kind(lay, span), rule, ended_by)


def _trimmed(lay: Layout, cue: Cue, first: int, last: int) -> Span | None:
    if last <= first:
        return None
    text, tokens = lay.read.text, lay.read.tokens
    start, end = tokens[first].start, tokens[last - 1].end
    if first == cue.content and cue.content_start:
        start = max(start, cue.content_start) if cue.content_start < end else start
    start, end = _stripped(text, *_unmarked(text, *_stripped(text, start, end)))
    return Span(start, end) if end - start > 1 else None


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    while end > start and text[end - 1] in _STRIP:
        end -= 1
    while start < end and (text[start] in _STRIP or text[start] == _TATWEEL):
        start += 1
    return start, end


def _unmarked(text: str, start: int, end: int) -> tuple[int, int]:
    """Drop marks that stand at one end only, and a pair that holds the whole content."""
    marks = [found.start() for found in _MARK.finditer(text, start, end)]
    if not marks:
        return start, end
    if marks[0] == start and marks[-1] == end - 1 and len(marks) == 2:
        return start + 1, end - 1
    if len(marks) % 2 and marks[-1] == end - 1:
        return start, end - 1
    if len(marks) % 2 and marks[0] == start:
        return start + 1, end
    return start, end


def marked_kind(lay: Layout, span: Span) -> StatementKind:
    """Direct: all words stand in marks; mixed: some do that are no name."""
    inside = lay.read.token_range(span)
    words = [t for t in inside if lay.read.tokens[t].is_word]
    if not words:
        return "indirect"
    quoted = [t for t in words if lay.outer[t] >= 0]
    if len(quoted) == len(words):
        return "direct"
    if not quoted:
        return "indirect"
    bare = [t for t in words if lay.outer[t] < 0]
    if all(lay.word(t, "joiners") for t in bare):
        return "direct"
    speech = {lay.outer[t] for t in quoted if not _is_name(lay, lay.outer[t])}
    return "mixed" if speech else "indirect"


def _is_name(lay: Layout, number: int) -> bool:
    quote = lay.quotes[number]
    if quote.close - quote.open > 4:
        return False
    key = lay.keys[quote.open + 1]
    if (
        not quote.closed
        or key.isascii()
        or lay.word(quote.open - 1, "name givers")
        or quote.open + 1 in lay.covered
    ):
        return True
    before = lay.keys[quote.open - 1][1:] if quote.open else ""
    return before in lay.speech.words("name givers")
