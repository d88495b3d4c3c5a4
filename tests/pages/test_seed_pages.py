"""The two real dumps that came first, and twelve real HTML pages; skipped where they are not at hand (their texts may not be copied)."""

import json
import re
from collections import Counter
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


def html_gold():
    return (
        json.loads((SHARED / "pages/html/gold.json").read_text(encoding="utf-8")) if SHARED.exists() else {}
    )


def read_html(name):
    return articles((SHARED / "pages/html" / name).read_bytes(), PageHints(), LEXICON)


def words(text):
    return Counter(re.findall(r"\w+", text))


@pytest.mark.parametrize("name", sorted(n for n, g in html_gold().items() if "published" in g))
def test_every_known_day_is_right(name):
    (article,) = read_html(name)
    assert article.published[:10] == html_gold()[name]["published"]


@pytest.mark.parametrize("name", sorted(n for n, g in html_gold().items() if "body" in g))
def test_bodies_are_the_known_ones(name):
    found, known = words(read_html(name)[0].text), words(html_gold()[name]["body"])
    assert 2 * (found & known).total() / (found.total() + known.total()) >= 0.95


@pytest.mark.parametrize("name", sorted(n for n, g in html_gold().items() if "with" in g))
def test_what_belongs_to_a_body_is_in_it_and_nothing_else(name):
    text, known = read_html(name)[0].text, html_gold()[name]
    assert all(w in text for w in known["with"])
    assert not [w for w in known["without"] if w in text]


def test_each_of_the_twelve_pages_holds_one_article_with_a_day():
    pages = [read_html(path.name) for path in sorted((SHARED / "pages/html").glob("*.html"))]
    assert [len(found) for found in pages] == [1] * 12
    assert all(found[0].published and found[0].title and found[0].outlet for found in pages)
