"""An outlet's own words: its text without what it quotes.

«العدوان المستفز» between marks is the speaker's choice, not the outlet's; counting it as the outlet's would
turn every faithful quotation into a bias.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from tawatur.model import Annotated, Span
from tawatur.text import Token, tokens

__all__ = ["OwnWords", "own_words", "quoted_parts", "word_key"]

_OPENERS = {"«": "»", "“": "”", '"': '"', "„": "“"}


@dataclass(frozen=True, slots=True)
class OwnWords:
    """The tokens of an article with the stretches that are not the outlet's own."""

    annotated: Annotated
    tokens: tuple[Token, ...]
    _starts: tuple[int, ...]
    _ends: tuple[int, ...]

    def is_own(self, offset: int) -> bool:
        """Tell whether the outlet itself speaks at an offset."""
        n = bisect_right(self._starts, offset) - 1
        return n < 0 or offset >= self._ends[n]

    @property
    def words(self) -> tuple[Token, ...]:
        """The outlet's own words, in order."""
        return tuple(t for t in self.tokens if t.is_word and self.is_own(t.start))


def own_words(annotated: Annotated) -> OwnWords:
    """Cut an article and mark what stands in its quotations."""
    said = [s for s in annotated.statements if s.kind != "indirect"]
    parts = sorted(
        {
            part
            for s in said
            for part in quoted_parts(annotated.article.text, s.content, whole=s.kind == "direct")
        }
    )
    ends: list[int] = []
    for part in parts:
        ends.append(max(part.end, ends[-1] if ends else 0))
    return OwnWords(annotated, tokens(annotated.article.text), tuple(p.start for p in parts), tuple(ends))


def quoted_parts(text: str, content: Span, *, whole: bool) -> Sequence[Span]:
    """Return the stretches of a content that stand in quotation marks; all of it for a direct quotation."""
    if whole:
        return (content,)
    found: list[Span] = []
    at = content.start
    while at < content.end:
        closer = _OPENERS.get(text[at])
        end = text.find(closer, at + 1, content.end + 1) if closer else -1
        if end > at:
            found.append(Span(at + 1, end))
            at = end
        at += 1
    return found


def word_key(token: Token) -> str:
    """Return what makes two quoted words one: «وأكثر» that opens a clause is «أكثر»."""
    return token.key[1:] if token.key.startswith("و") and len(token.key) > 3 else token.key
