"""Bytes as they came → the articles they hold."""

from __future__ import annotations

from tawatur.lexicon import Lexicon
from tawatur.model import Article
from tawatur.pages.hints import PAGE_LIMIT, PageError, PageHints, PageReading

__all__ = ["PAGE_LIMIT", "PageError", "PageHints", "PageReading", "articles", "page_reading"]


def articles(page: bytes, hints: PageHints, lexicon: Lexicon) -> tuple[Article, ...]:
    """Return the articles of one page (HTML or a text dump) in page order; raises PageError."""
    return page_reading(page, hints, lexicon).articles


def page_reading(page: bytes, hints: PageHints, lexicon: Lexicon) -> PageReading:
    """Return the articles of one page and the notes on its repair; raises PageError."""
    # Who only annotates articles need not wait for what reads pages: lxml and more.
    from tawatur.pages.page import reading_of

    return reading_of(page, hints, lexicon)
