from __future__ import annotations

from dataclasses import replace

import pytest

from tawatur.model import Copy, Span
from tawatur.render import html, markdown

SPANS = ((Span(0, 12), Span(3, 15)), (Span(20, 60), Span(22, 62)))


@pytest.fixture
def copying(dam):
    """Return the story with a copy between two outlets, the first of them an hour earlier."""
    times = {"a": "2026-03-10T08:00:00", "b": "2026-03-10T09:00:00", "c": "2026-03-11"}
    articles = tuple(
        replace(x, article=replace(x.article, published=times[x.article.id])) for x in dam.articles
    )
    return replace(dam, articles=articles, copies=(Copy("a", "b", 0.824, SPANS),))


def test_a_copy_names_both_outlets_its_share_and_who_had_it_first(copying):
    page = html([copying])
    assert "فقرات تتكرر بين منفذين" in page
    assert "<b>82%</b>" in page
    assert "فقرتان" in page
    assert "سبق إليها صدى الوادي" in page


def test_the_longest_passage_comes_first_and_leads_to_both_articles(copying):
    page = html([copying]).partition('class="copy"')[2]
    text = next(a.article.text for a in copying.articles if a.article.id == "a")
    assert 0 < page.index(text[20:40]) < page.index("</blockquote>")
    assert page.partition("</ol>")[0].count('<a href="#') == 2 * len(SPANS)


def test_where_times_do_not_tell_nobody_was_first(copying):
    day = tuple(replace(x, article=replace(x.article, published="2026-03-10")) for x in copying.articles)
    page = html([replace(copying, articles=day)])
    assert "سبق إليها" not in page
    assert "↔" in page


def test_copies_within_one_outlet_are_not_shown(copying):
    same = tuple(replace(x, article=replace(x.article, outlet="صدى الوادي")) for x in copying.articles)
    assert 'class="copy"' not in html([replace(copying, articles=same)])


def test_markdown_has_them_too(copying):
    text = next(a.article.text for a in copying.articles if a.article.id == "a")
    shown = markdown([copying])
    assert "82% · سبق إليها صدى الوادي" in shown
    assert f"“{text[20:40]}" in shown
