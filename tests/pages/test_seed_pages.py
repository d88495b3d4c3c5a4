"""The two real dumps that came first; skipped where they are not at hand (their texts may not be copied)."""

import json
from pathlib import Path

import pytest

from tawatur.lexicon import load_lexicon
from tawatur.pages import PageHints, articles

SHARED = Path(__file__).resolve().parents[2].parent / "shared"
pytestmark = pytest.mark.skipif(not SHARED.exists(), reason="the shared research files are not here")
LEXICON = load_lexicon() if SHARED.exists() else None


def gold():
    lines = (SHARED / "gold/statements.jsonl").read_text(encoding="utf-8").splitlines()
    return {d["id"]: d for d in map(json.loads, lines)}


def read(pattern):
    (page,) = (SHARED / "pages").glob(pattern)
    return articles(page.read_bytes(), PageHints(published="2025-06-23"), LEXICON)


@pytest.mark.parametrize(("pattern", "prefix"), [("000_*.txt", "seed-000-"), ("002_*.txt", "seed-002-")])
def test_texts_and_titles_are_exactly_the_annotated_ones(pattern, prefix):
    expected = [d for key, d in gold().items() if key.startswith(prefix)]
    found = read(pattern)
    assert [(a.title, a.text) for a in found] == [(d["title"], d["text"]) for d in expected]


def test_only_the_first_article_takes_the_given_day():
    found = read("000_*.txt")
    assert [(a.published, a.published_from) for a in found] == [("2025-06-23", "given")] + [(None, None)] * 3


def test_deck_captions_credits_and_post_are_blocks():
    first = read("000_*.txt")[0]
    kinds = [b.kind for b in first.blocks if b.kind not in ("paragraph", "heading")]
    assert kinds == ["deck", "caption", "credit", "caption", "credit"]
    (post,) = [b for b in read("002_*.txt")[0].blocks if b.kind == "embed"]
    assert post.published == "2025-06-23"
    assert "(@" in post.author
