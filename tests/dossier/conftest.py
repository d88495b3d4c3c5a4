"""Small stories written by hand."""

from __future__ import annotations

import pytest

from tawatur.lexicon import Lexicon, load_lexicon
from tawatur.model import Actor, Annotated, Article, Link, Mention, Span, Statement


@pytest.fixture(scope="session")
def lexicon() -> Lexicon:
    return load_lexicon()


def span(text: str, words: str) -> Span:
    at = text.index(words)
    return Span(at, at + len(words))


@pytest.fixture
def made():
    """Make an annotated article from its text, its statements (speaker, content, kind) and its actors (name, words)."""

    def make(ident, text, *, outlet=None, owner=None, published=None, said=(), actors=()) -> Annotated:
        statements = tuple(
            Statement(
                id=f"{ident}{n}",
                content=span(text, content),
                kind=kind,
                cue=span(text, content.split()[0]),
                source=None,
                speakers=(Link(f"key:{speaker}", speaker, "person"),),
                chain=(Link(f"key:{speaker}", speaker, "person"),),
                act="say",
                said_on=published and published[:10],
            )
            for n, (speaker, content, kind) in enumerate(said)
        )
        mentions = sorted(
            (Mention(span(text, words), f"key:{name}") for name, words in actors), key=lambda m: m.span
        )
        cast = tuple(Actor(f"key:{name}", name, "person") for name in dict.fromkeys(n for n, _ in actors))
        article = Article(ident, text, outlet=outlet, owner=owner, published=published)
        return Annotated(article, (), cast, tuple(mentions), (), statements)

    return make
