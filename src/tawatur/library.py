"""What people do with a library: add pages, refresh annotations, open stories, back it up.

`store` knows how things are kept, this module in which order: read, annotate, keep, then cluster.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from itertools import islice
from pathlib import Path

from tawatur import pipeline
from tawatur.annotate import annotate, annotated_by
from tawatur.engine import mapped
from tawatur.lexicon import Lexicon, load_lexicon
from tawatur.model import Annotated, Dossier, Story
from tawatur.pages import PageError, PageHints
from tawatur.records import BadRecordError, article, loaded, published_day
from tawatur.sources import Line, Page, Refusal, holds_records, lines, pages
from tawatur.store import Library, StoreError, questions
from tawatur.store import keep as kept
from tawatur.stories import join
from tawatur.tables import Columns

__all__ = ["Added", "add", "cluster", "make_dossiers", "refresh", "story_dossier"]

_BATCH = 64
_WINDOW = timedelta(days=14)
"""Stories whose last article is older than this are closed to new ones."""


@dataclass(frozen=True, slots=True)
class Added:
    """What became of one article, reported only once it is safe on disk."""

    id: str
    outcome: str
    number: int
    outlet: str | None
    title: str | None


Input = Page | Line | Refusal
Read = tuple[kept.KeptPage, tuple[Annotated, ...]]


def add(  # noqa: PLR0913 - what the command line has: where, what, and how it is to be read
    library: Library,
    names: Sequence[str],
    hints: PageHints,
    actor_files: tuple[Path, ...] = (),
    *,
    workers: int = 1,
    columns: Columns | None = None,
) -> Iterator[Added | Refusal]:
    """Read pages or article files, annotate, keep and cluster; yields what is on disk, and refusals.

    Stories are made at the end; until then new articles are in none.

    Raises:
        StoreError: the library cannot be written; what was yielded before is safe.

    """
    lexicon = load_lexicon(actor_files)
    read = partial(_read, hints=hints, actor_files=actor_files)
    made = mapped(read, _inputs(names, columns), workers=workers)
    while batch := list(islice(made, _BATCH)):
        yield from (refusal for _, refusals in batch for refusal in refusals)
        found = [done for done, _ in batch if done is not None]
        outcomes = kept.save_articles(library, found, now=_now())
        cast = {a.article.id: a for _, annotated in found for a in annotated}
        for k in outcomes:
            told = cast[k.article].article
            yield Added(k.article, k.outcome, k.number, told.outlet, told.title)
    cluster(library, lexicon)
    make_dossiers(library, lexicon)


def _inputs(names: Sequence[str], columns: Columns | None) -> Iterator[Input]:
    for name in names:
        yield from lines([name], columns) if holds_records(name) else pages([name])


def _read(item: Input, hints: PageHints, actor_files: tuple[Path, ...]) -> tuple[Read | None, list[Refusal]]:
    """Make annotated articles of one input; runs in worker processes."""
    if isinstance(item, Refusal):
        return None, [item]
    lexicon = load_lexicon(actor_files)
    where = item.where if isinstance(item, Line) else item.name
    try:
        if isinstance(item, Line):
            return _record(item, lexicon), []
        return _page(item, replace(hints, name=item.name, url=hints.url or item.url), lexicon), []
    except (PageError, BadRecordError) as error:
        return None, [Refusal(where, str(error))]


def _record(line: Line, lexicon: Lexicon) -> Read:
    one = pipeline.annotate(article(loaded(line.data)), lexicon)
    return kept.KeptPage(line.where, "record", line.data, "{}"), (one,)


def _page(page: Page, hints: PageHints, lexicon: Lexicon) -> Read:
    told = {"outlet": hints.outlet, "published": hints.published, "url": hints.url}
    found = pipeline.page_articles(page.data, hints, lexicon).articles
    whole = kept.KeptPage(page.name, "page", page.data, json.dumps(told, ensure_ascii=False))
    return whole, tuple(pipeline.annotate(a, lexicon) for a in found)


def cluster(library: Library, lexicon: Lexicon) -> None:
    """Let articles in no story join the stories of the days around them or open their own.

    An `add` that was killed leaves such articles; the next one finds them here.
    """
    new = list(questions.articles_in_no_story(library))
    if not new:
        return
    days = [d for d in (published_day(a.published) for a in new) if d is not None]
    since = (date.fromisoformat(min(days)) - _WINDOW).isoformat() if days else None
    old = list(questions.articles_since(library, since))
    made = join(questions.stories_since(library, since), old, new, lexicon)
    fresh = {a.id for a in new}
    kept.save_stories(library, [s for s in made if fresh.intersection(s.articles)])


def make_dossiers(library: Library, lexicon: Lexicon) -> None:
    """Make the dossiers of the stories that several outlets have, so that lists and pages open at once."""
    stories = questions.stories_to_make(library)
    for start in range(0, len(stories), _BATCH):
        batch = stories[start : start + _BATCH]
        made = [
            (s, _made_dossier(library, s, lexicon)) for s in (questions.story(library, i) for i in batch) if s
        ]
        kept.save_dossiers(library, [(d, questions.made_of(library, s)) for s, d in made])


def refresh(library: Library, actor_files: tuple[Path, ...] = ()) -> Iterator[int]:
    """Annotate anew what an older program or lexicon annotated; yields how many are done."""
    lexicon = load_lexicon(actor_files)
    stale = questions.outdated(library, annotated_by(lexicon))
    done = 0
    while batch := list(islice(stale, _BATCH)):
        fresh = [annotate(a.article, lexicon) for a in batch]
        with library.transaction() as connection:
            for one in fresh:
                kept.refresh_article(connection, one)
        done += len(batch)
        yield done
    make_dossiers(library, lexicon)


def story_dossier(library: Library, ident: str, lexicon: Lexicon) -> Dossier:
    """Return the dossier of a stored story; raises StoreError where there is none."""
    story = questions.story(library, ident)
    if story is None:
        raise StoreError(f"{library.path}: no story {ident!r}; `tawatur stories` lists them")
    known = questions.kept_dossier(library, story)
    if known is None:
        return _made_dossier(library, story, lexicon)
    return replace(known, articles=questions.articles_of(library, story))


def _made_dossier(library: Library, story: Story, lexicon: Lexicon) -> Dossier:
    return pipeline.story_dossier(story, questions.articles_of(library, story), lexicon)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
