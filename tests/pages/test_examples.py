"""The pages in `examples/` are the golden pages: what a reader sees there is what comes out."""

from pathlib import Path

import pytest

from tawatur.lexicon import load_lexicon
from tawatur.pages import PageHints, articles

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
LEXICON = load_lexicon()

# file, then for each article: outlet, day, paragraphs and headings, kinds of the other blocks
PAGES = [
    ("nibras-ferry.html", [("وكالة نبراس للأنباء", "2025-06-18", 6, ["caption", "credit"])]),
    ("addoha-ferry.html", [("بوابة الضحى", "2025-06-18", 5, ["caption"])]),
    ("almarfa-ferry.html", [("المرفأ", "2025-06-18", 7, ["deck", "caption", "credit"])]),
    ("almarfa-crossing.html", [("المرفأ", "2025-06-19", 5, ["deck", "caption", "credit"])]),
    ("assindyan-ferry.html", [("جريدة السنديان", "2025-06-18", 5, [])]),
    ("assindyan-crossing.html", [("جريدة السنديان", "2025-06-19", 5, [])]),
    (
        "alufuq-ferry.html",
        [
            ("الأفق نت", "2025-06-18", 6, ["deck", "caption", "credit", "embed"]),
            ("الأفق نت", "2025-06-19", 3, ["caption"]),
        ],
    ),
    (
        "madar-alyawm.txt",
        [
            ("مدار اليوم", None, 7, ["deck", "caption", "credit", "caption", "embed"]),
            ("مدار اليوم", None, 3, ["caption", "credit"]),
        ],
    ),
]


def read(name, **hints):
    return articles((EXAMPLES / name).read_bytes(), PageHints(**hints), LEXICON)


def summary(article):
    others = [b.kind for b in article.blocks if b.start is None]
    return article.outlet, article.published and article.published[:10], len(article.text.split("\n")), others


@pytest.mark.parametrize(("name", "expected"), PAGES, ids=[name for name, _ in PAGES])
def test_every_article_of_an_example_is_found_with_its_parts(name, expected):
    assert [summary(a) for a in read(name)] == expected


def test_every_example_is_listed_here():
    assert sorted(p.name for p in EXAMPLES.iterdir()) == sorted(name for name, _ in PAGES)


@pytest.mark.parametrize(
    "words",
    ["اقرأ أيضاً", "قد يهمك", "شارك الخبر", "الأكثر", "ميناء نورما", "حقوق", "TT", "سوق نورما", "وسوم"],
)
def test_nothing_of_the_page_around_reaches_a_text(words):
    texts = [a.text for name, _ in PAGES for a in read(name)]
    assert not [t for t in texts if words in t]


def test_a_given_day_holds_for_the_first_article_only():
    assert [a.published for a in read("madar-alyawm.txt", published="2025-06-19")] == ["2025-06-19", None]
