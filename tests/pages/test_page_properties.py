"""Whatever bytes come, reading gives articles or one PageError, and takes time in proportion to them."""

import sys
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tawatur.lexicon import load_lexicon
from tawatur.pages import PageError, PageHints, articles
from tawatur.pages.encoding import UndecodableError, decoded
from tawatur.pages.repair import repaired

LEXICON = load_lexicon()
SENTENCE = "قالت الحكومة إن أعمال الجسر الجديد ستبدأ في الربيع، بعد عام من التأخير."

LETTERS = st.sampled_from("ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءآأإؤئًٌٍَُِّْـ،؛؟.:!«»“”\"'()[]-–— \n0123456789٠١٢یک")
ARABIC = st.text(LETTERS, max_size=200)
TAG = st.sampled_from(
    ["p", "div", "h1", "h2", "article", "table", "td", "a", "span", "figure", "figcaption", "br", "time", "form",
     "blockquote", "aside", "script", "style", "li", "iframe", "meta", "body", "html"]
)  # fmt: skip
CLASS = st.sampled_from(["", " class='caption'", " class='date'", " class='related'", " class='entry-content'",
                         " class='twitter-tweet'", " itemprop='articleBody'", " hidden", " datetime='2025-06-23'"])  # fmt: skip
PIECE = st.one_of(
    st.builds(lambda t, c: f"<{t}{c}>", TAG, CLASS),
    st.builds(lambda t: f"</{t}>", TAG),
    st.just(SENTENCE),
    ARABIC,
    st.sampled_from(
        ["<!--", "-->", "<![CDATA[", "]]>", "&#1575;", "&#x0;", "&nbsp", "<", ">", "\0", "\ufeff"]
    ),
)
MARKUP = st.lists(PIECE, max_size=60).map("".join)
LINE = st.one_of(
    st.sampled_from(["", SENTENCE, "TT", "مقالات ذات صلة", "اقرأ أيضاً: خبر", "«الشرق الأوسط» (لندن)", "رويترز", "----",
                     "— مرصد (@city) June 23, 2025", "صورة: الجسر (أ.ف.ب)", "نشر في 23/06/2025", "كلمات مفتاحية"]),
    ARABIC,
)  # fmt: skip
DUMP = st.lists(LINE, max_size=40).map("\n".join)


def read(page):
    try:
        return articles(page, PageHints(), LEXICON)
    except PageError as error:
        why = str(error)
    assert len(why.splitlines()) == 1
    return ()


def assert_sound(article):
    assert article.text
    assert unicodedata.is_normalized("NFC", article.text)
    lines = article.text.split("\n")
    assert all(line == line.strip() and line for line in lines)
    spans = [(b.start, b.end) for b in article.blocks if b.kind in ("paragraph", "heading")]
    assert [article.text[a:b] for a, b in spans] == lines
    starts = {a for a, _ in spans}
    assert all(b.after in starts for b in article.blocks if b.start is None)


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(page):
    for article in read(page):
        assert_sound(article)


@settings(max_examples=200, deadline=None)
@given(MARKUP)
def test_any_markup_is_read_or_refused(markup):
    page = f"<!doctype html><html><body>{markup}</body></html>"
    for article in read(page.encode("utf-8", "replace")):
        assert_sound(article)


@settings(max_examples=200, deadline=None)
@given(DUMP)
def test_any_dump_is_read_or_refused(dump):
    for article in read(dump.encode("utf-8", "replace")):
        assert_sound(article)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=300))
def test_mending_twice_is_mending_once(text):
    once, _ = repaired(text)
    assert repaired(once)[0] == once


@settings(max_examples=100, deadline=None)
@given(
    st.text(LETTERS, min_size=80, max_size=300),
    st.sampled_from(["utf-8", "windows-1256", "iso-8859-6", "utf-16"]),
)
def test_decoding_never_raises_anything_of_its_own(text, name):
    try:
        found, notes = decoded(text.encode(name, "ignore"))
    except UndecodableError:
        return
    assert isinstance(found, str)
    assert all(isinstance(note, str) for note in notes)


def work(page):
    """Count the function calls and lines that reading a page takes: time, but the same on every machine."""
    count = 0

    def tick(frame, event, arg):
        nonlocal count
        count += 1

    sys.setprofile(tick)
    try:
        read(page)
    finally:
        sys.setprofile(None)
    return count


def html(body):
    return f"<!doctype html><html><body><h1>جسر</h1>{body}</body></html>".encode()


@pytest.mark.parametrize(
    "bomb",
    [
        lambda n: html("<div>" * n + SENTENCE),
        lambda n: html("<a>" * n + SENTENCE),
        lambda n: html(f"<div class=story><h1>جسر</h1><p>{SENTENCE}</p><p>{SENTENCE}</p></div>" * n),
        lambda n: html(f"<p>{SENTENCE}<br>" * n),
        lambda n: html("<table><tr><td>" * n + SENTENCE),
        lambda n: html(f"<blockquote class=twitter-tweet>{SENTENCE}" * n),
        lambda n: html(f"<form><p>{SENTENCE}</p>" * n),
        lambda n: ("خبر قصير\n" * n + SENTENCE).encode(),
        lambda n: (f"{SENTENCE}\n" * n).encode(),
        lambda n: (f"جسر جديد\nTT\nجسر جديد\n{SENTENCE}\n{SENTENCE}\n" * n).encode(),
        lambda n: ("<?xml ?>" + "<!-- --> " * n + SENTENCE).encode(),
        lambda n: ("(" * n + SENTENCE + ")" * n).encode(),
        lambda n: (f"{SENTENCE}\nاقرأ أيضاً\n" * n).encode(),
    ],
)
def test_work_grows_no_faster_than_the_page(bomb):
    small, large = work(bomb(150)), work(bomb(1200))
    assert large <= small * 8 * 1.6 + 5000
