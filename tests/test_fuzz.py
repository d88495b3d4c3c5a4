"""Whatever becomes of a page on its way (cut, shuffled, mixed with another), it is read and annotated or refused."""

import os
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.model import Article
from tawatur.pages import PageError, PageHints, articles

ROOT = Path(__file__).parent.parent
LEXICON = load_lexicon()
EXAMPLES = int(os.environ.get("TAWATUR_EXAMPLES", "100"))
PAGES = [
    page.read_bytes() for page in sorted((ROOT / "examples").glob("*.*")) if page.suffix in (".html", ".txt")
]
TEXTS = [article.text for page in PAGES for article in articles(page, PageHints(), LEXICON)]
SEEDS = sorted((ROOT / "tests/seeds").iterdir())
WORDS = [re.findall(r"\s|[^\s]+", text) for text in TEXTS]


def a_stretch(items):
    """A stretch of a text: cut where nobody would."""
    ends = st.tuples(st.integers(0, len(items)), st.integers(0, 400))
    return ends.map(lambda at: items[at[0] : at[0] + at[1]])


CUT = st.sampled_from(TEXTS).flatmap(a_stretch)
SHUFFLED = st.sampled_from(WORDS).flatmap(lambda w: a_stretch(w[:150]).flatmap(st.permutations)).map(" ".join)
MARKS = st.sampled_from(
    ["", "\n", "«", "»", '"', ":", "،", "(", ")", "…", " - ", "\u200f", "ـ", "1447هـ", "\n\n"]
)
MIXED = st.lists(st.one_of(CUT, SHUFFLED, MARKS), min_size=1, max_size=5).map("".join)
slowly = settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))


def read(page):
    try:
        return articles(page, PageHints(), LEXICON)
    except PageError:
        return ()


def assert_spans_lie_in(article, text):
    found = annotate(article, LEXICON)
    spans = [*found.sentences, *(m.span for m in found.mentions), *(t.span for t in found.times)]
    spans += [s.content for s in found.statements] + [s.cue for s in found.statements]
    spans += [link.span for s in found.statements for link in s.chain if link.span]
    assert all(0 <= span.start < span.end <= len(text) for span in spans)


@slowly
@given(MIXED, st.sampled_from([None, "2026-01-06", "2026-02-29T25:00"]))
def test_annotating_never_raises_and_points_into_the_text(text, published):
    assert_spans_lie_in(Article(id="a", text=text, published=published), text)


@slowly
@given(st.sampled_from(PAGES), st.sampled_from(PAGES), st.floats(0, 1), st.floats(0, 1))
def test_two_pages_cut_and_joined_are_read_or_refused(one, other, first, second):
    page = one[: int(first * len(one))] + other[int(second * len(other)) :]
    assert all(article.text for article in read(page))


@pytest.mark.parametrize("seed", SEEDS, ids=lambda path: path.name)
def test_what_once_broke_is_read_or_refused(seed):
    for article in read(seed.read_bytes()):
        assert_spans_lie_in(article, article.text)


def test_the_examples_are_what_the_tests_above_cut_up():
    assert len(TEXTS) >= 7
