"""The short name of a body, which the article once writes in brackets behind the whole one: «القيادة المركزية (سنتكوم) … وقالت سنتكوم»."""

from __future__ import annotations

import re
from functools import lru_cache

from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.agreement import BODIES
from tawatur.annotate.statements.sources.named import Named
from tawatur.annotate.statements.sources.phrases import Phrase

__all__ = ["whole_of"]

_BRACKETS = re.compile(r"\(([^()]*)\)")


def whole_of(lay: Layout, phrase: Phrase) -> Named | None:
    """Return the body behind whose name this word stood in brackets."""
    if phrase.last - phrase.first > 1:
        return None
    at = _bracketed(lay.read.text).get(lay.text(phrase.first, phrase.last), 0)
    one = lay.covered.get(lay.read.first_token(at) - 1) if 0 < at < phrase.start else None
    return one if one is not None and one.actor.type in BODIES else None


@lru_cache(maxsize=1)
def _bracketed(text: str) -> dict[str, int]:
    """Return where each thing first stands in round brackets, read once for an article."""
    found: dict[str, int] = {}
    for one in _BRACKETS.finditer(text):
        found.setdefault(one[1], one.start())
    return found
