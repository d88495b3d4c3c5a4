"""What a caller gives with a page and what comes back: its articles, or one line that says why there are none."""

from __future__ import annotations

from dataclasses import dataclass

from tawatur.model import Article

__all__ = ["PAGE_LIMIT", "PageError", "PageHints", "PageReading"]

PAGE_LIMIT = 20 * 1024 * 1024
"""A single page may hold this many bytes; JSONL streams have no limit."""


class PageError(ValueError):
    """A page cannot be read; the message is one line that says why."""


@dataclass(frozen=True, slots=True)
class PageHints:
    """What the caller knows of a page: they hold for its first article."""

    outlet: str | None = None
    published: str | None = None
    url: str | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class PageReading:
    """The articles of a page and what had to be mended before they could be read («read as windows-1256»)."""

    articles: tuple[Article, ...]
    notes: tuple[str, ...] = ()
