"""Quotations, frames and chains put together from slots: every speaker in every construction must be read."""

from __future__ import annotations

import re
from itertools import cycle
from pathlib import Path

import pytest
import yaml

from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.model import Article

_SLOTS = yaml.load(
    Path(__file__).with_name("quoted_and_framed.yaml").read_text("utf-8"), Loader=yaml.BaseLoader
)
_FORMS = re.compile(r"f\(([^()]*)\)")


def made() -> list[tuple[str, str, list[str]]]:
    """Return each sentence with its content and chain; media, clauses and quoted words take turns."""
    media = cycle(_SLOTS["media"])
    turns = {k[0]: cycle(_SLOTS[k]) for k in ("clauses", "nominal", "quoted", "facts")}
    rows = []
    for construction in _SLOTS["constructions"]:
        for speaker in _SLOTS["speakers"]:
            medium, said = next(media), {slot: next(turn) for slot, turn in turns.items()}
            template = construction["text"]
            content = next(text for slot, text in said.items() if f"{{{slot}}}" in template)
            form = int(speaker["form"])
            text = _FORMS.sub(lambda m, form=form: m[1].split("|")[form], template).format(
                s=speaker["text"], m=medium["text"], to=f"ل{medium['text']}", **said
            )
            names = {"s": speaker["name"], "m": medium["name"]}
            rows.append((text, content, [names[link] for link in construction["chain"].split()]))
    return rows


@pytest.mark.parametrize(("text", "content", "chain"), made())
def test_a_made_sentence_is_read_whole(text: str, content: str, chain: list[str]) -> None:
    read = [
        (text[s.content.start : s.content.end], [link.name for link in s.chain])
        for s in annotate(Article("x", text), load_lexicon()).statements
    ]
    assert read == [(content, chain)]
