"""An article as every step of claims reads it: its words cut once, for all who ask what stands in a stretch."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from tawatur.model import Annotated, Span
from tawatur.text import Token, sentences, tokens

__all__ = ["Sheet", "sheet"]


@dataclass(frozen=True, slots=True)
class Sheet:
    """An annotated article with its tokens and sentences, both in order, and the folded words of its outlet's name."""

    annotated: Annotated
    tokens: tuple[Token, ...]
    starts: tuple[int, ...]
    sentences: tuple[Span, ...]
    sentence_starts: tuple[int, ...]
    outlet: tuple[str, ...]

    @property
    def text(self) -> str:
        """The text that all spans point into."""
        return self.annotated.article.text

    def within(self, span: Span) -> tuple[Token, ...]:
        """Return the tokens that begin in a span."""
        return self.tokens[bisect_left(self.starts, span.start) : bisect_left(self.starts, span.end)]

    def words(self, span: Span) -> tuple[Token, ...]:
        """Return the tokens of a span, the first of them whole: a content may begin behind its clitic."""
        first = bisect_left(self.starts, span.start)
        if first and self.tokens[first - 1].end > span.start:
            first -= 1
        return self.tokens[first : bisect_left(self.starts, span.end)]

    def keys(self, span: Span) -> list[str]:
        """Return the folded words that begin in a span, marks left out."""
        return [t.key for t in self.within(span) if t.is_word]

    def sentence(self, offset: int) -> Span | None:
        """Return the sentence that holds an offset."""
        at = bisect_right(self.sentence_starts, offset) - 1
        return self.sentences[at] if at >= 0 and offset < self.sentences[at].end else None


def sheet(annotated: Annotated) -> Sheet:
    """Cut an article's text into words and, where nobody has, into sentences."""
    cut = tokens(annotated.article.text)
    every = annotated.sentences or sentences(annotated.article.text)
    outlet = tuple(t.key for t in tokens(annotated.article.outlet or "") if t.is_word)
    return Sheet(annotated, cut, tuple(t.start for t in cut), every, tuple(s.start for s in every), outlet)
