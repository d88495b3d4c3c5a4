from collections.abc import Callable

import pytest

from tawatur.annotate import annotate
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
