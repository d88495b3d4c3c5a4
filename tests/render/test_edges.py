"""Dossiers with little in them are drawn too."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tawatur.model import Annotated, Article, Claim, Dossier, Story
from tawatur.render import article_html, html, markdown, terminal

EMPTY = Annotated(Article("e", ""), (), (), (), (), ())
NOBODY = Claim("n", "", (), 0, 0, 0, 0, (), (), "own voice only", contested=False)


@pytest.mark.parametrize("draw", [html, markdown, terminal])
def test_no_stories_at_all(draw):
    assert draw([]).endswith("\n")


@pytest.mark.parametrize("draw", [html, markdown, terminal])
@pytest.mark.parametrize("claims", [(), (NOBODY,)])
def test_an_article_without_text_or_title(draw, claims):
    assert "منفذ غير معروف" in draw([Dossier(Story("s", "", ("e",)), (EMPTY,), claims)])


@pytest.mark.parametrize("draw", [html, markdown, terminal])
def test_a_claim_about_an_article_that_is_not_there(draw, dam):
    assert "نهر نيوز" in draw([replace(dam, articles=dam.articles[1:], wording=(), drift=())])


def test_a_bare_article():
    assert "لا أقوال" in article_html(EMPTY)
