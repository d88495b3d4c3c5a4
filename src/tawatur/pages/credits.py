"""Bylines, datelines, tails and photo credits: who an outlet says it has it from."""

from __future__ import annotations

from tawatur.lexicon import Lexicon
from tawatur.model import Article, Credit

__all__ = ["credits"]


def credits(article: Article, lexicon: Lexicon) -> tuple[Credit, ...]:  # noqa: A001 - the noun of the JSON
    """Return the credits of an article, found in its byline, dateline, tail and photo captions."""
    del lexicon
    return article.credits
