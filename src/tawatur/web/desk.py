"""What the screens ask of the library and the pipeline: one question a method, no HTML.

Every request opens the library anew: SQLite makes that cheap, and readers never hold up the writer.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tawatur import pipeline
from tawatur.lexicon import Lexicon
from tawatur.library import story_dossier
from tawatur.model import Annotated, Article, Dossier
from tawatur.pages import PageError, PageHints
from tawatur.store import Library, listing, open_library, questions, searching
from tawatur.store.listing import Row, Wanted
from tawatur.store.questions import Version
from tawatur.store.searching import Hit
from tawatur.web.actors import ActorPage, actor_page

__all__ = ["STORIES_A_PAGE", "ArticlePage", "Desk", "Found", "Listed"]

STORIES_A_PAGE = 100
_MANY = 2
_MOST_OUTLETS = 300
_SENTENCES = 50


@dataclass(frozen=True, slots=True)
class Listed:
    """One page of the stories that fit the filters, how many fit in all, and the outlets to choose from."""

    rows: list[Row]
    total: int
    page: int
    outlets: list[str]

    @property
    def pages(self) -> int:
        """How many pages there are, one at least."""
        return max(1, -(-self.total // STORIES_A_PAGE))


@dataclass(frozen=True, slots=True)
class ArticlePage:
    """An article, its wordings, and the one before the one shown."""

    annotated: Annotated
    versions: tuple[Version, ...]
    before: Article | None
    story: str | None


@dataclass(frozen=True, slots=True)
class Found:
    """A sentence that a search found, with its words and the chain of its statement, if it was found by one."""

    hit: Hit
    words: str
    chain: tuple[str, ...]


class Desk:
    """A library's file and the lexicon its pages are read with."""

    def __init__(self, path: Path, lexicon: Lexicon) -> None:
        self.path = path
        self.lexicon = lexicon

    def _open(self) -> Library | None:
        return open_library(self.path) if self.path.exists() else None

    def today(self, chosen: Mapping[str, str], page: int) -> Listed:
        """Return a page of the stories that fit all filters, the newest day first."""
        library = self._open()
        if library is None:
            return Listed([], 0, 1, [])
        wanted = Wanted(
            chosen["day"] or None,
            chosen["outlet"].strip() or None,
            chosen["actor"].strip() or None,
            _MANY if chosen["standing"] == "many" else None,
            contested=chosen["standing"] == "contested",
        )
        with library:
            skip = (page - 1) * STORIES_A_PAGE
            rows, total = listing.listed(library, wanted, limit=STORIES_A_PAGE, skip=skip)
            return Listed(rows, total, page, listing.outlets(library)[:_MOST_OUTLETS])

    def dossier(self, ident: str) -> Dossier | None:
        """Return a stored story's dossier."""
        library = self._open()
        if library is None:
            return None
        with library:
            return story_dossier(library, ident, self.lexicon) if questions.story(library, ident) else None

    def article(self, ident: str, version: str | None) -> ArticlePage | None:
        """Return an article in its current or an older wording."""
        library = self._open()
        if library is None:
            return None
        with library:
            shown = questions.annotated_article(library, ident, version)
            if shown is None:
                return None
            known = questions.versions(library, ident)
            at = next(k for k, v in enumerate(known) if v.version == shown.article.version)
            before = questions.annotated_article(library, ident, known[at - 1].version) if at else None
            story = questions.story_of(library, ident)
        return ArticlePage(shown, known, before.article if before else None, story)

    def actor(self, ident: str, number: int) -> ActorPage | None:
        """Return a page of what an actor said, newest first, and what stands around it."""
        library = self._open()
        if library is None:
            return None
        with library:
            return actor_page(library, ident, number)

    def search(self, line: str) -> tuple[list[Found], bool]:
        """Return the first sentences that a search line finds, and whether there are more."""
        library = self._open()
        if library is None:
            return [], False
        with library:
            hits = searching.search(library, searching.search_of(line), limit=_SENTENCES + 1)
            more, hits = len(hits) > _SENTENCES, hits[:_SENTENCES]
            known = {i: questions.annotated_article(library, i) for i in {h.place.article for h in hits}}
        return [_found(hit, a) for hit in hits if (a := known[hit.place.article]) is not None], more

    def read(
        self, given: Sequence[tuple[str, bytes]], hints: PageHints
    ) -> tuple[tuple[Dossier, ...], list[tuple[str, str]]]:
        """Read pages that somebody pasted or dropped into dossiers; nothing is kept."""
        made: list[Article] = []
        refused: list[tuple[str, str]] = []
        for name, data in given:
            told = PageHints(hints.outlet, hints.published, hints.url, name)
            try:
                made += pipeline.page_articles(data, told, self.lexicon).articles
            except PageError as error:
                refused.append((name, str(error)))
        return pipeline.dossier(made, self.lexicon) if made else (), refused


def _found(hit: Hit, annotated: Annotated) -> Found:
    span = hit.place.span
    chain = annotated.statements[hit.statement].chain if hit.statement is not None else ()
    words = annotated.article.text[span.start : span.end].strip()
    return Found(hit, words, tuple(link.name for link in chain))
