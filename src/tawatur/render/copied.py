"""Passages that one outlet's article has from another's or from the same source, the longest first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tawatur.model import Copy, Place
from tawatur.published import published_earlier
from tawatur.render.view import ArticleView, StoryView

__all__ = ["CopyView", "copied"]


@dataclass(frozen=True, slots=True)
class CopyView:
    """Two articles that share passages; `first` says whether `a` is known to have had them first.

    `percent` is of the shorter text. Of each passage there is its place in both articles, the longest passage first.
    """

    a: ArticleView
    b: ArticleView
    percent: int
    first: bool
    passages: tuple[tuple[Place, Place], ...]


def copied(story: StoryView) -> list[CopyView]:
    """Return the copies between outlets, those that share the most first."""
    views = {v.annotated.article.id: v for v in story.articles}
    return sorted(_between_outlets(story.dossier.copies, views), key=lambda c: -c.percent)


def _between_outlets(copies: tuple[Copy, ...], views: dict[str, ArticleView]) -> Iterator[CopyView]:
    for copy in copies:
        a, b = views.get(copy.a), views.get(copy.b)
        if a is None or b is None or a.outlet == b.outlet:
            continue
        longest = sorted(copy.spans, key=lambda spans: spans[0].start - spans[0].end)
        yield CopyView(
            a,
            b,
            round(copy.share * 100),
            published_earlier(a.annotated.article.published, b.annotated.article.published),
            tuple((Place(copy.a, one), Place(copy.b, other)) for one, other in longest),
        )
