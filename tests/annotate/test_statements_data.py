"""Every verb and every cue proves itself on its own examples, through the whole of annotate."""

from __future__ import annotations

from typing import Any

import pytest

from tawatur.annotate import annotate
from tawatur.lexicon import data_folder, load_lexicon
from tawatur.lexicon.paradigm import verb_table
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
    """An example that names its cue is of its entry's act and affirmed, unless it says otherwise itself."""
    text = example["text"]
    whole = {"act": act or "say", "negated": "no"} if "cue" in example else {}
    found = annotate(Article("x", text), load_lexicon()).statements
    assert any(fits(text, s, {**whole, **example}) for s in found), [
        (words(text, s.cue), words(text, s.content), s.act, s.negated) for s in found
    ]


def negated_examples() -> list[Any]:
    """Return the first example of every verb with «لم» and the jussive in place of its past: «لم يقل الوزير إن …»."""
    forms = {
        rule: {code: word for word, code in reversed(made)} for _, _, rule, made in verb_table(data_folder())
    }
    made = []
    for row in rows(data_folder(), "verbs/*.yaml"):
        example, table = row.values["examples"][0], forms[row.rule]
        # What an institution expects is no statement of its own; «لم يُقل» has nobody who did not say it.
        if "belief" in row.values or "content" not in example or row.text("lemma") == "قيل":
            continue
        gender = next((g for g in "mf" if table.get(f"a{g}s") == example["cue"]), None)
        short = table.get(f"c{gender}s", table.get(f"b{gender}s"))
        if gender and short and "negated" not in example and example["text"].startswith(example["cue"]):
            made.append(
                pytest.param(f"لم {short}" + example["text"][len(example["cue"]) :], example, id=row.rule)
            )
    return made


@pytest.mark.parametrize(("text", "example"), negated_examples())
def test_a_verb_behind_lam_is_negated(text: str, example: dict[str, Any]) -> None:
    found = annotate(Article("x", text), load_lexicon()).statements
    assert any(s.negated and words(text, s.content) == example["content"] for s in found), [
        (words(text, s.cue), words(text, s.content), s.negated) for s in found
    ]
