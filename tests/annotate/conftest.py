from collections.abc import Callable

import pytest

from tawatur.annotate import annotate
from tawatur.annotate.dates import times
from tawatur.annotate.reading import reading
from tawatur.lexicon import load_lexicon
from tawatur.model import Article


@pytest.fixture
def told() -> Callable[[str], list[tuple[str, str, str]]]:
    """Return cue, first speaker and content of every statement of a text."""

    def made(text: str) -> list[tuple[str, str, str]]:
        return [
            (
                text[s.cue.start : s.cue.end],
                s.speakers[0].name if s.speakers else "",
                text[s.content.start : s.content.end],
            )
            for s in annotate(Article("x", text), load_lexicon()).statements
        ]

    return made


@pytest.fixture
def values() -> Callable[..., list[tuple[str, str | None]]]:
    """Return the words and value of every date of a text that was published on a Monday."""

    def made(text: str, published: str | None = "2025-06-23") -> list[tuple[str, str | None]]:
        found = times(reading(Article("x", text, published=published)), load_lexicon())
        return [(text[t.span.start : t.span.end], t.value) for t in found]

    return made
