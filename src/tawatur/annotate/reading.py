"""What every step of annotation reads: an article cut once into tokens, lines and sentences."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from tawatur.model import Article, Span
from tawatur.text import Token, sentences, tokens

__all__ = ["Reading", "reading"]

_BREAK = re.compile("\n+")


@dataclass(frozen=True, slots=True)
class Reading:
    """An article with its tokens and sentences, both in order, made once for all steps.

    `breaks` are the tokens before which a line breaks.
    """

    article: Article
    tokens: tuple[Token, ...]
    starts: tuple[int, ...]
    sentences: tuple[Span, ...]
    breaks: frozenset[int]

    @property
    def text(self) -> str:
        """The text that all spans point into."""
        return self.article.text

    def first_token(self, offset: int) -> int:
        """Return the index of the first token that starts at or after an offset."""
        return bisect_left(self.starts, offset)

    def token_range(self, span: Span) -> range:
        """Return the indices of the tokens that start within a span."""
        return range(bisect_left(self.starts, span.start), bisect_left(self.starts, span.end))


def reading(article: Article) -> Reading:
    """Cut an article's text into tokens and sentences."""
    cut = tokens(article.text)
    starts = tuple([t.start for t in cut])
    breaks = frozenset(bisect_left(starts, found.start()) for found in _BREAK.finditer(article.text))
    return Reading(article, cut, starts, sentences(article.text), breaks)
