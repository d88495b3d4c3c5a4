"""Bytes as they came → the articles they hold."""

from __future__ import annotations

from dataclasses import dataclass

from tawatur.lexicon import Lexicon
from tawatur.model import Article

__all__ = ["PageError", "PageHints", "articles"]


class PageError(ValueError):
    """A page cannot be read; the message is one line that says why."""


@dataclass(frozen=True, slots=True)
class PageHints:
    """What the caller knows of a page: they hold for its first article."""

    outlet: str | None = None
    published: str | None = None
    url: str | None = None
    name: str = ""


def articles(page: bytes, hints: PageHints, lexicon: Lexicon) -> tuple[Article, ...]:
    """Return the articles of one page (HTML or a text dump) in page order; raises PageError."""
    raise PageError(f"{hints.name}: not yet ({len(page)} bytes, lexicon {lexicon.hash})")
