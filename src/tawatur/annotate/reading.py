"""What every step of annotation reads: an article cut once into tokens, lines and sentences."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from itertools import compress, count
from operator import attrgetter

from tawatur.model import Article, Span
from tawatur.text import Token, sentences, tokens

__all__ = ["Reading", "places", "reading"]

_START, _KEY = attrgetter("start"), attrgetter("key")
_BREAK = re.compile("\n+")


@dataclass(frozen=True, slots=True)
class Reading:
    """An article with its tokens and sentences, both in order, made once for all steps.

    All spans point into `text`; `keys` are the folded words of the tokens, `breaks` the tokens before which a line breaks.
    """

    article: Article
    text: str
    tokens: tuple[Token, ...]
    keys: tuple[str, ...]
    starts: tuple[int, ...]
    sentences: tuple[Span, ...]
    breaks: frozenset[int]

    def first_token(self, offset: int) -> int:
        """Return the index of the first token that starts at or after an offset."""
        return bisect_left(self.starts, offset)

    def places(self, some: Container[str]) -> Iterable[int]:
        """Return where some of the keys stand, in order."""
        return places(self.keys, some)

    def token_range(self, span: Span) -> range:
        """Return the indices of the tokens that start within a span."""
        return range(bisect_left(self.starts, span.start), bisect_left(self.starts, span.end))


def reading(article: Article) -> Reading:
    """Cut an article's text into tokens and sentences."""
    text = article.text
    cut = tokens(text)
    starts, keys = tuple(map(_START, cut)), tuple(map(_KEY, cut))
    breaks = frozenset(bisect_left(starts, found.start()) for found in _BREAK.finditer(text))
    return Reading(article, text, cut, keys, starts, sentences(text), breaks)


def places(keys: Sequence[str], some: Container[str]) -> Iterable[int]:
    """Return where some of the keys stand, in order."""
    return compress(count(), map(some.__contains__, keys))
