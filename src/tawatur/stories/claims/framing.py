"""What an outlet tells of a speaker beside his words: when he spoke, and what he does.

«صرح الوزير أثناء زيارة للمرفأ أن …» says that the minister was at the harbour, and so does «عن الوزير الذي يزور المرفأ أن …».
"""

from __future__ import annotations

from collections.abc import Sequence

from tawatur.lexicon.claims import ClaimLexicon
from tawatur.model import Span, Statement
from tawatur.stories.claims.clauses import occasion
from tawatur.stories.claims.sheets import Sheet
from tawatur.text import Token

__all__ = ["framed", "framing"]

_MARKS = frozenset("،,.؟!؛;:()")


def framing(sheet: Sheet, said: Statement, lexicon: ClaimLexicon) -> Sequence[Token]:
    """Return the words between a speaker and his content that tell of him: «صرح الوزير أثناء [زيارة للمرفأ] أن»."""
    if said.source is None:
        return ()
    until = said.content.start if said.content.start > said.source.start else said.source.end
    frame = sheet.within(Span(min(said.source.start, said.cue.start), until))
    for at, word in enumerate(frame):
        told = occasion(frame[at:], sheet.text, lexicon)
        if not told and word.key in lexicon.cuts["relative"] and at and frame[at - 1].end >= said.source.end:
            told = _relative(frame[at:], lexicon)
        if len(told) > 1:
            return told
    return ()


def _relative(words: Sequence[Token], lexicon: ClaimLexicon) -> Sequence[Token]:
    ends = _MARKS | lexicon.particles["that"]
    return words[: next((i for i, w in enumerate(words) if w.key in ends), len(words))]


def framed(told: Sequence[Token], source: Span, statements: Sequence[Statement]) -> Span:
    """Return the stretch of what is told and whom it is told of; what somebody says is no part of it."""
    span = Span(min(source.start, told[0].start), max(source.end, told[-1].end))
    if any(s.content.start < span.end and span.start < s.content.end for s in statements):
        return Span(told[0].start, told[-1].end)
    return span
