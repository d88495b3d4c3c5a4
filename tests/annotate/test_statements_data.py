"""Every verb and every cue proves itself on its own examples, through the whole of annotate."""

from __future__ import annotations

from typing import Any

import pytest

from tawatur.annotate import annotate
from tawatur.lexicon import data_folder, load_lexicon
from tawatur.lexicon.source import rows
from tawatur.model import Article, Span, Statement

EXAMPLES = [
    pytest.param(example, row.values.get("act"), id=f"{row.rule}-{number}")
    for pattern in ("verbs/*.yaml", "cues/*.yaml")
    for row in rows(data_folder(), pattern)
    for number, example in enumerate(row.values.get("examples", ()))
]


def words(text: str, span: Span | None) -> str | None:
    return None if span is None else text[span.start : span.end]


def fits(text: str, found: Statement, example: dict[str, Any]) -> bool:
    have = {
        "cue": words(text, found.cue),
        "source": words(text, found.source),
        "content": words(text, found.content),
        "act": found.act,
        "negated": "yes" if found.negated else "no",
    }
    return all(have[key] == example[key] for key in have if key in example)


@pytest.mark.parametrize(("example", "act"), EXAMPLES)
def test_an_example_is_found_as_it_says(example: dict[str, Any], act: str | None) -> None:
    text = example["text"]
    found = annotate(Article("x", text), load_lexicon()).statements
    expected = (
        {"act": act, **example} if act and "cue" in example and example.get("carried") is None else example
    )
    assert any(fits(text, s, example) for s in found), [
        (words(text, s.cue), words(text, s.content)) for s in found
    ]
    assert expected["text"] == text
