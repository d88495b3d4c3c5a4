from collections.abc import Callable

import pytest

from tawatur.annotate import annotate
from tawatur.annotate.actors import Cast, actors
from tawatur.annotate.reading import reading
from tawatur.lexicon import load_lexicon
from tawatur.records import article


@pytest.fixture
def cast() -> Callable[..., Cast]:
    def made(text: str, published: str | None = None) -> Cast:
        return actors(reading(article({"id": "a", "text": text, "published": published})), (), load_lexicon())

    return made


@pytest.fixture
def found(cast: Callable[..., Cast]) -> Callable[..., dict[str, list[str]]]:
    """Return the mentions of each actor's name."""

    def made(text: str, published: str | None = None) -> dict[str, list[str]]:
        who = cast(text, published)
        return {
            a.name: [text[m.span.start : m.span.end] for m in who.mentions if m.actor == a.id]
            for a in who.actors
        }

    return made


@pytest.fixture
def names() -> Callable[[str], set[str]]:
    """Return what an annotated article has as mentions, whom it only names left out."""

    def made(text: str) -> set[str]:
        annotated = annotate(article({"id": "a", "text": text}), load_lexicon())
        return {text[m.span.start : m.span.end] for m in annotated.mentions}

    return made
