"""Every entry of `data/dates` proves itself on its own examples."""

from __future__ import annotations

import pytest

from tawatur.annotate.dates import times
from tawatur.annotate.reading import reading
from tawatur.lexicon import data_folder, load_lexicon
from tawatur.lexicon.calendar import CalendarExample, examples
from tawatur.model import Article

EXAMPLES = examples(data_folder())


@pytest.mark.parametrize("example", EXAMPLES, ids=[f"{e.rule}-{i}" for i, e in enumerate(EXAMPLES)])
def test_an_entry_reads_its_example(example: CalendarExample) -> None:
    found = times(reading(Article("x", example.text, published=example.published)), load_lexicon())
    got = [(example.text[t.span.start : t.span.end], t.value) for t in found]
    if example.value == "none":
        assert got == []
    else:
        assert (example.words, example.value) in got


def test_there_are_examples() -> None:
    assert len(EXAMPLES) > 250
