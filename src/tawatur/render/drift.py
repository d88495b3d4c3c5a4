"""Quotations of one utterance laid side by side, with the words marked that only some of them have.

Two outlets that quote one sentence differently either cut, translate or mend it. Words are compared folded, so
that «تأكيد» and «تاكيد» are no difference.
"""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup, escape

from tawatur.dossier import word_key
from tawatur.model import Drift, Place
from tawatur.render.inert import inert
from tawatur.render.view import StoryView
from tawatur.text import tokens

__all__ = ["quotations"]


def quotations(story: StoryView, drift: Drift) -> list[tuple[Place, Markup]]:
    """Return each quotation with the words marked that not all the others have."""
    texts = [story.words(place) for place in drift.quotes]
    keys = [{word_key(t) for t in tokens(text) if t.is_word} for text in texts]
    return [
        (place, _differences(text, _shared([*keys[:n], *keys[n + 1 :]])))
        for n, (place, text) in enumerate(zip(drift.quotes, texts, strict=True))
    ]


def _shared(others: Sequence[set[str]]) -> set[str]:
    return set.intersection(*others) if others else set()


def _differences(text: str, shared: set[str]) -> Markup:
    """Mark runs of words that are not shared; a run is one mark, so that spaces do not flicker."""
    out: list[Markup] = []
    at, run = 0, -1
    words = [t for t in tokens(inert(text)) if t.is_word]
    for n, token in enumerate(words):
        if word_key(token) in shared:
            continue
        if run < 0:
            out.append(escape(text[at : token.start]))
            run = token.start
        if n + 1 == len(words) or word_key(words[n + 1]) in shared:
            out.append(Markup("<mark>{}</mark>").format(text[run : token.end]))
            at, run = token.end, -1
    return Markup("").join([*out, escape(text[at:])])
