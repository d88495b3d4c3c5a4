"""The short name of a body, which the article once writes in brackets behind the whole one: «القيادة المركزية (سنتكوم) … وقالت سنتكوم»."""

from __future__ import annotations

from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.agreement import BODIES
from tawatur.annotate.statements.sources.named import Named
from tawatur.annotate.statements.sources.phrases import Phrase

__all__ = ["whole_of"]


def whole_of(lay: Layout, phrase: Phrase) -> Named | None:
    """Return the body behind whose name this word stood in brackets."""
    if phrase.last - phrase.first > 1:
        return None
    at = lay.read.text.find(f"({lay.text(phrase.first, phrase.last)})", 0, phrase.start)
    one = lay.covered.get(lay.read.first_token(at) - 1) if at > 0 else None
    return one if one is not None and one.actor.type in BODIES else None
