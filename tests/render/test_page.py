from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace

from tawatur.model import Place, Span, Wording
from tawatur.render import html, terminal


def test_every_link_leads_to_a_place_on_the_same_page(dam):
    page = html([dam])
    anchors = set(re.findall(r' id="([^"]+)"', page))
    targets = set(re.findall(r'href="#([^"]+)"', page))
    assert targets
    assert targets <= anchors


def test_no_two_places_have_one_name(dam):
    anchors = re.findall(r' id="([^"]+)"', html([dam]))
    assert len(anchors) == len(set(anchors))


def test_the_policy_allows_the_style_by_its_hash_and_nothing_else(dam):
    page = html([dam])
    style = re.search(r"<style>(.*?)</style>", page, re.DOTALL).group(1)
    expected = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert f"default-src 'none'; style-src 'sha256-{expected}'" in page
    assert "<script" not in page
    assert ' style="' not in page


def test_both_languages_keep_the_page_text(dam):
    for language in ("ar", "en"):
        assert "آمن تماما" in html([dam], language=language)
    assert 'dir="ltr"' in html([dam], language="en")


def test_terminal_names_article_and_characters(dam):
    shown = terminal([dam])
    assert "[b 236-243]" in shown
    assert "\x1b" not in shown


def test_many_outlets_are_listed_behind_the_words_they_use(dam):
    articles = tuple(
        replace(a, article=replace(a.article, id=f"{a.article.id}{n}", outlet=f"صحيفة {a.article.id}{n}"))
        for n in range(2)
        for a in dam.articles
    )
    wording = tuple(
        Wording("السد", a.article.outlet, words, 1, (Place(a.article.id, Span(0, 3)),))
        for a, words in zip(articles, ("السد", "السد", "سد الوادي") * 2, strict=True)
    )
    page = html([replace(dam, articles=articles, wording=wording)])
    assert "<table" not in page
    assert page.count('<span class="form">') == 2


def test_who_speaks_about_whom_names_the_outlet_of_each_place_and_how_many_are_not_listed(dam):
    (told,) = dam.about
    many = replace(told, count=14, places=told.places * 14)
    section = html([replace(dam, about=(many,))]).split("-about-h")[-1]
    outlet = next(a.article.outlet for a in dam.articles if a.article.id == told.places[0].article)
    assert section.count(f">{outlet}<") >= 12
    assert "وغيرها (2)" in section
