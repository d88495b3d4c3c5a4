"""What people do with a library: add pages, refresh annotations, open stories, back it up.

`store` knows how things are kept, this module in which order: read, annotate, keep, then cluster.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from time import monotonic
from typing import TypeVar

from tawatur import pipeline
from tawatur.annotate import annotate, annotated_by
from tawatur.engine import mapped
from tawatur.lexicon import Lexicon, collector_at_rest, load_lexicon
from tawatur.model import Annotated, Article, Dossier, Story
from tawatur.pages import PageError, PageHints
from tawatur.records import BadRecordError, article, loaded
from tawatur.sources import Line, Page, Refusal, holds_records, lines, mistake, pages
from tawatur.store import Library, StoreError, actors, judgements, open_library, questions, rows
from tawatur.store import keep as kept
from tawatur.store.judgements import Judgement
from tawatur.stories import Lede, join_ledes, lede
from tawatur.tables import Columns

__all__ = [
    "Added",
    "add",
    "cluster",
    "judge",
    "judge_speaker",
    "make_dossiers",
    "rebuild",
    "refresh",
    "story_dossier",
]

_BATCH = 256
_SECOND = 1.0
"""A batch is kept, and reported, once it is full or a second old: the more articles at once, the less each costs."""
_WINDOW = timedelta(days=5)
"""Articles further away are in no story that a new one could join: stories rest after four days without news."""


@dataclass(frozen=True, slots=True)
class Added:
    """What became of one article, reported only once it is safe on disk."""

    id: str
    outcome: str
    number: int
    outlet: str | None
    title: str | None


@dataclass(frozen=True, slots=True)
class _Known:
    """A page or record whose articles stand in the library as this Tawatur would read them again."""

    articles: tuple[questions.KnownArticle, ...]


Item = TypeVar("Item")
Wanted = rows.KeptPage | _Known | Refusal
Read = tuple[rows.PageRow, tuple[rows.ArticleRows, ...]]


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

    Stories are made at the end; until then new articles are in none. What was added before is not read again.

    Raises:
        StoreError: the library cannot be written; what was yielded before is safe.

    """
    ours = annotated_by(load_lexicon(actor_files))
    given = (item for name in names for item in _inputs(name, hints, columns))
    wanted = (item if isinstance(item, Refusal) else _unless_known(library, item, ours) for item in given)
    yield from _take(library, wanted, actor_files, workers=workers)


def rebuild(
    library: Library, new: Library, actor_files: tuple[Path, ...] = (), *, workers: int = 1
) -> Iterator[Added | Refusal]:
    """Make a library anew from the pages that another kept, in their order, with its judgements."""
    judgements.save_judgements(new, judgements.judgements(library))
    yield from _take(new, questions.kept_pages(library), actor_files, workers=workers)


def _take(
    library: Library, wanted: Iterable[Wanted], actor_files: tuple[Path, ...], *, workers: int
) -> Iterator[Added | Refusal]:
    made = mapped(partial(_read, actor_files=actor_files), wanted, workers=workers)
    for batch in _batches(made):
        yield from (item for item in batch if isinstance(item, Refusal))
        for item in batch:
            if isinstance(item, _Known):
                yield from (Added(a.id, "same", a.number, a.outlet, a.title) for a in item.articles)
        yield from _kept(library, [x for x in batch if not isinstance(x, (Refusal, _Known))])
    cluster(library, actor_files, workers=workers)
    _index_judged(library)
    make_dossiers(library, actor_files, workers=workers)


def _batches(items: Iterable[Item]) -> Iterator[list[Item]]:
    """Cut a stream into batches, each of what comes within a second."""
    batch: list[Item] = []
    for item in items:
        if not batch:
            began = monotonic()
        batch.append(item)
        if len(batch) == _BATCH or monotonic() - began >= _SECOND:
            yield batch
            batch = []
    if batch:
        yield batch


def _kept(library: Library, found: Sequence[Read]) -> Iterator[Added]:
    """Keep what was read and yield it once it is safe."""
    told = {a.id: a for _, articles in found for a in articles}
    for k in kept.save_articles(library, found, now=_now()):
        yield Added(k.article, k.outcome, k.number, told[k.article].outlet, told[k.article].title)


def _inputs(name: str, hints: PageHints, columns: Columns | None) -> Iterator[rows.KeptPage | Refusal]:
    """Yield the pages of a name as they are kept, with what the caller said of them."""
    for item in lines([name], columns) if holds_records(name) else pages([name]):
        if isinstance(item, Page):
            told = {"outlet": hints.outlet, "published": hints.published, "url": hints.url or item.url}
            yield rows.KeptPage(item.name, "page", item.data, json.dumps(told, ensure_ascii=False))
        else:
            yield rows.KeptPage(item.where, "record", item.data, "{}") if isinstance(item, Line) else item


def _unless_known(library: Library, page: rows.KeptPage, ours: str) -> rows.KeptPage | _Known:
    """Return what the library knows of a page in its place, where reading it again would change nothing."""
    known = questions.articles_of_page(library, rows.page_hash(page))
    return _Known(known) if known and all(a.annotated_by == ours for a in known) else page


def _read(item: Wanted, actor_files: tuple[Path, ...]) -> Read | Refusal | _Known:
    """Make the rows of one page's articles; runs in worker processes."""
    if isinstance(item, (Refusal, _Known)):
        return item
    lexicon = load_lexicon(actor_files)
    try:
        found = _articles(item, lexicon)
    except (PageError, BadRecordError) as error:
        return Refusal(item.name, str(error))
    try:
        annotated = [pipeline.annotate(a, lexicon) for a in found]
    except Exception as error:  # noqa: BLE001 - a mistake of ours in one page must not cost the others
        return mistake(item.name, error)
    return rows.page_row(item), tuple(map(rows.article_rows, annotated))


def _articles(page: rows.KeptPage, lexicon: Lexicon) -> Sequence[Article]:
    if page.kind == "record":
        return [article(loaded(page.data))]
    hints = PageHints(**json.loads(page.hints), name=page.name)
    return pipeline.page_articles(page.data, hints, lexicon).articles


def cluster(library: Library, actor_files: tuple[Path, ...] = (), *, workers: int = 1) -> None:
    """Let articles in no story join the stories of the days around them or open their own.

    An `add` that was killed leaves such articles; the next one finds them here.
    """
    new = questions.in_no_story(library)
    if not new:
        return
    days = [d for d in new.values() if d is not None]
    # What has no day is most likely as new as the library's newest: all of a large library cannot be compared.
    days = days or list(questions.newest_day(library))
    first = (date.fromisoformat(min(days)) - _WINDOW).isoformat() if days else None
    last = (date.fromisoformat(max(days)) + _WINDOW).isoformat() if days else None
    read = partial(_lede, actor_files=actor_files)
    old = mapped(read, questions.records_between(library, first, last), workers=workers)
    fresh = mapped(read, questions.records_in_no_story(library), workers=workers)
    words = load_lexicon(actor_files).words
    made = join_ledes(questions.stories_between(library, first, last), old, fresh, words)
    kept.save_stories(library, [s for s in made if not new.keys().isdisjoint(s.articles)])


def _lede(record: bytes, actor_files: tuple[Path, ...]) -> Lede:
    """Read a kept article for clustering; runs in worker processes."""
    return lede(rows.kept_article(record), load_lexicon(actor_files).words)


def make_dossiers(library: Library, actor_files: tuple[Path, ...] = (), *, workers: int = 1) -> None:
    """Make the dossiers of the stories that several outlets have, so that lists and pages open at once."""
    make = partial(_dossier_row, path=library.path, actor_files=actor_files)
    made = mapped(make, questions.stories_to_make(library), workers=workers)
    for batch in _batches(made):
        kept.save_dossiers(library, [row for row in batch if row is not None])


def _dossier_row(ident: str, path: Path, actor_files: tuple[Path, ...]) -> rows.DossierRow | None:
    """Make the dossier of one story; runs in worker processes, which read the library for themselves."""
    with open_library(path) as library:
        story = questions.story(library, ident)
        if story is None:
            return None
        made_of = questions.made_of(library, story)
        made, dated = _made_dossier(library, story, load_lexicon(actor_files))
        return rows.dossier_row(made, made_of, dated)


def refresh(
    library: Library, actor_files: tuple[Path, ...] = (), *, workers: int = 1
) -> Iterator[tuple[int, int] | Refusal]:
    """Annotate anew what an older program or lexicon annotated; yields how many are done, and of how many, and refusals."""
    lexicon = load_lexicon(actor_files)
    wanted = questions.outdated_count(library, annotated_by(lexicon))
    again = partial(_annotated_rows, actor_files=actor_files)
    fresh = mapped(again, questions.outdated(library, annotated_by(lexicon)), workers=workers)
    done = 0
    for batch in _batches(fresh):
        made = [one for one in batch if not isinstance(one, Refusal)]
        yield from (one for one in batch if isinstance(one, Refusal))
        with library.transaction() as connection:
            for one in made:
                kept.refresh_article(connection, one)
        done += len(made)
        yield done, wanted
    _index_judged(library)
    make_dossiers(library, actor_files, workers=workers)


def _annotated_rows(told: Article, actor_files: tuple[Path, ...]) -> rows.ArticleRows | Refusal:
    try:
        return rows.article_rows(annotate(told, load_lexicon(actor_files)))
    except Exception as error:  # noqa: BLE001 - as above
        return mistake(told.id, error)


def judge(library: Library, a: str, b: str, lexicon: Lexicon, *, same: bool) -> Judgement:
    """Keep what somebody decided of two actors or two claims and make what it touches anew.

    An actor is named by its id, or by an article («not the one elsewhere»); a claim by its id, a passage of it by
    `CLAIM:N`, N being its place among the tellings.

    Raises:
        StoreError: the library knows nothing of such a name, or the two cannot be compared.

    """
    decided = _decided(library, a, b, lexicon, same=same)
    judgements.save_judgements(library, [decided])
    make_dossiers(library)
    return decided


def _decided(library: Library, a: str, b: str, lexicon: Lexicon, *, same: bool) -> Judgement:
    if ":" in a and not a.rpartition(":")[2].isdecimal():
        in_article = not same and questions.annotated_article(library, b) is not None
        for ident in (a,) if in_article else (a, b):
            if actors.actor_name(library, ident) is None:
                raise StoreError(f"{library.path}: no article names an actor {ident!r}")
        return Judgement("actor", same, a, f"article:{b}" if in_article else b, _now())
    one, other = (_passages(library, name, lexicon) for name in (a, b))
    return Judgement("claim", same, judgements.passages(one), judgements.passages(other), _now())


def judge_speaker(library: Library, statement: str, actor: str) -> Judgement:
    """Keep who spoke a statement, `ARTICLE:N`: an actor that some article names, or `unknown`; make what it touches anew.

    Raises:
        StoreError: the library has no such statement or no such actor.

    """
    ident, _, number = statement.rpartition(":")
    found = questions.annotated_article(library, ident)
    if found is None or not number.isdecimal():
        raise StoreError(
            f"{library.path}: name a statement as ARTICLE:N; `tawatur show ARTICLE` numbers them"
        )
    if not 0 < int(number) <= len(found.statements):
        raise StoreError(f"{ident} has {len(found.statements)} statements, there is no {number!r}")
    if actor != judgements.UNKNOWN and actors.actor_name(library, actor) is None:
        raise StoreError(f"{library.path}: no article names an actor {actor!r}")
    span = found.statements[int(number) - 1].content
    passage = judgements.Passage(ident, span.start, found.article.text[span.start : span.end])
    decided = Judgement("speaker", True, judgements.passages([passage]), actor, _now())
    judgements.save_judgements(library, [decided])
    _index_judged(library)
    make_dossiers(library)
    return decided


def _index_judged(library: Library) -> None:
    """Let search and the pages of actors find the statements whose speaker people corrected."""
    found = (questions.annotated_article(library, ident) for ident in judgements.judged_speakers(library))
    fresh = [rows.article_rows(one) for one in found if one is not None]
    if fresh:
        with library.transaction() as connection:
            for one in fresh:
                kept.index_article(connection, one)


def _passages(library: Library, name: str, lexicon: Lexicon) -> list[judgements.Passage]:
    """Return the passages of a claim, or the one that `CLAIM:N` means."""
    ident, _, number = name.partition(":")
    story = questions.story_of_claim(library, ident)
    if story is None:
        raise StoreError(
            f"{library.path}: no story has a claim {ident!r}; `tawatur show story:ID` names them"
        )
    dossier = story_dossier(library, story, lexicon)
    members = next(c.members for c in dossier.claims if c.id == ident)
    if number and not (number.isdecimal() and 0 < int(number) <= len(members)):
        raise StoreError(f"the claim {ident} has {len(members)} passages, there is no {number!r}")
    texts = {x.article.id: x.article.text for x in dossier.articles}
    return [
        judgements.Passage(m.article, m.span.start, texts[m.article][m.span.start : m.span.end])
        for m in (members if not number else members[int(number) - 1 : int(number)])
    ]


def story_dossier(library: Library, ident: str, lexicon: Lexicon) -> Dossier:
    """Return the dossier of a stored story; raises StoreError where there is none."""
    story = questions.story(library, ident)
    if story is None:
        raise StoreError(f"{library.path}: no story {ident!r}; `tawatur stories` lists them")
    known = questions.kept_dossier(library, story)
    if known is None:
        return _made_dossier(library, story, lexicon)[0]
    with collector_at_rest():
        articles = questions.articles_of(library, story)
        again = {a.article.id: a for a in known.articles}
        dated = [again.get(a.article.id, a) for a in articles]
        if not again:
            # None could be dated, or an older Tawatur kept none; what was annotated otherwise fits no dossier.
            dated = pipeline.dated_by_story(articles, lexicon)
            if any(x.annotated_by != y.annotated_by for x, y in zip(articles, dated, strict=True)):
                return _made_dossier(library, story, lexicon)[0]
        told = pipeline.one_cast(dated, lexicon, judgements.judged(library, articles))
        return replace(known, articles=told)


def _made_dossier(library: Library, story: Story, lexicon: Lexicon) -> tuple[Dossier, tuple[Annotated, ...]]:
    """Make a dossier; beside it return the articles that only their story could date, annotated anew."""
    articles = questions.articles_of(library, story)
    with collector_at_rest():
        dated = pipeline.dated_by_story(articles, lexicon)
        judged = judgements.judged(library, articles)
        made = pipeline.dossier_of_dated(story, dated, lexicon, judged)
    return made, tuple(new for old, new in zip(articles, dated, strict=True) if new is not old)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
