"""What the library's commands print; `library` does the work."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

from tawatur import library, render, store
from tawatur.annotate import annotated_by
from tawatur.lexicon import Lexicon
from tawatur.model import Annotated, Dossier
from tawatur.pages import PageHints
from tawatur.sources import Refusal
from tawatur.store import StoreError, judgements, open_library, questions, searching
from tawatur.tables import Columns
from tawatur.text import inert

__all__ = [
    "add",
    "backup",
    "doctor",
    "dossiers",
    "judge",
    "judge_speaker",
    "rebuild",
    "refresh",
    "search",
    "show",
    "stories",
]


def add(  # noqa: PLR0913 - as in `library`
    path: Path,
    names: Sequence[str],
    hints: PageHints,
    actor_files: tuple[Path, ...],
    *,
    workers: int,
    columns: Columns | None = None,
) -> Iterator[str | Refusal]:
    """Yield a line for every article once it is safe on disk: outcome, id, version number, outlet, title."""
    with open_library(path, create=True) as shelf:
        for found in library.add(shelf, names, hints, actor_files, workers=workers, columns=columns):
            yield (
                found
                if isinstance(found, Refusal)
                else inert(
                    f"{found.outcome}\t{found.id}\t{found.number}\t{found.outlet or '-'}\t{found.title or '-'}"
                )
            )


def stories(path: Path, *, day: str | None, outlet: str | None, limit: int) -> Iterator[str]:
    """Yield a line for every story: id, first and last day, outlets, articles, title."""
    with open_library(path) as shelf:
        for s, outlets in questions.stories_on(shelf, day=day, outlet=outlet, limit=limit):
            yield inert(f"{s.id}\t{s.first or '-'}\t{s.last or '-'}\t{outlets}\t{len(s.articles)}\t{s.title}")


def dossiers(path: Path, names: Sequence[str], lexicon: Lexicon) -> Iterator[Dossier | Refusal]:
    """Yield the dossiers of stored stories, named `story:ID`; a story that is not there is refused."""
    with open_library(path) as shelf:
        for name in dict.fromkeys(names):
            try:
                yield library.story_dossier(shelf, name.removeprefix("story:"), lexicon)
            except StoreError as error:
                yield Refusal(name, str(error))


def show(path: Path, ident: str, lexicon: Lexicon) -> Iterator[str]:
    """Yield the dossier of a story, or an article's statements and what changed between its wordings."""
    with open_library(path) as shelf:
        article = None if ident.startswith("story:") else questions.annotated_article(shelf, ident)
        if article is None:
            ident = ident.removeprefix("story:")
            yield render.terminal([library.story_dossier(shelf, ident, lexicon)])
        else:
            yield from _article(article)
            yield from _changes(shelf, ident)


def _article(found: Annotated) -> Iterator[str]:
    a = found.article
    yield inert(f"{a.title or '-'} | {a.outlet or '-'} | {a.published or '-'} | {a.url or '-'}")
    for number, s in enumerate(found.statements, 1):
        chain = " ← ".join(link.name for link in s.chain) or "?"
        yield inert(f"{number}. {chain} [{s.act}] {a.text[s.content.start : s.content.end]}")


def _changes(shelf: store.Library, ident: str) -> Iterator[str]:
    """Yield the paragraphs that came and went from one wording to the next."""
    known = questions.versions(shelf, ident)
    texts = [questions.annotated_article(shelf, ident, v.version) for v in known]
    for (old, new), version in zip(pairwise(texts), known[1:], strict=True):
        if old is not None and new is not None:
            yield f"version {version.number}, first seen {version.added}:"
            lines = difflib.ndiff(old.article.text.split("\n"), new.article.text.split("\n"))
            yield from (inert(line) for line in lines if line.startswith(("+", "-")))


def search(path: Path, line: str, *, limit: int) -> Iterator[str]:
    """Yield the sentences found: article, day, outlet, offsets, words."""
    with open_library(path) as shelf:
        for hit in searching.search(shelf, searching.search_of(line), limit=limit):
            found = questions.annotated_article(shelf, hit.place.article)
            span = hit.place.span
            words = found.article.text[span.start : span.end].strip() if found else ""
            where = f"{hit.place.article}\t{hit.day or '-'}\t{hit.outlet or '-'}\t{span.start}-{span.end}"
            yield inert(f"{where}\t{words}")


def refresh(path: Path, actor_files: tuple[Path, ...], *, workers: int) -> Iterator[str | Refusal]:
    """Yield progress."""
    with open_library(path) as shelf:
        current = True
        for found in library.refresh(shelf, actor_files, workers=workers):
            current = False
            yield found if isinstance(found, Refusal) else "{} of {} articles annotated anew".format(*found)
        if current:
            yield "every article is annotated by this Tawatur and lexicon already"


def judge(path: Path, a: str, b: str, lexicon: Lexicon, *, same: bool) -> Iterator[str]:
    """Yield one line that says what was kept."""
    with open_library(path) as shelf:
        decided = library.judge(shelf, a, b, lexicon, same=same)
        kept = len(judgements.judgements(shelf))
    word = "the same" if same else "not the same"
    yield inert(f"{decided.kind}: {a} and {b} are {word}; {kept} judgements are kept")


def judge_speaker(path: Path, statement: str, actor: str) -> Iterator[str]:
    """Yield one line that says what was kept."""
    with open_library(path) as shelf:
        library.judge_speaker(shelf, statement, actor)
        kept = len(judgements.judgements(shelf))
    yield inert(f"speaker: {statement} was spoken by {actor}; {kept} judgements are kept")


def rebuild(
    path: Path, file: Path, actor_files: tuple[Path, ...], *, workers: int
) -> Iterator[str | Refusal]:
    """Yield progress while a new library is made from the kept pages of another."""
    if file.exists():
        raise StoreError(f"{file}: exists already; name a new file")
    with open_library(path) as old, open_library(file, create=True) as new:
        done = 0
        for found in library.rebuild(old, new, actor_files, workers=workers):
            if isinstance(found, Refusal):
                yield found
            elif (done := done + 1) % 100 == 0:
                yield f"{done} articles"
    yield f"{file}: made anew from the pages of {path}, {done} articles"


def backup(path: Path, file: Path) -> Iterator[str]:
    """Yield one line when the copy is whole."""
    with open_library(path) as shelf:
        store.backup(shelf, file)
    yield f"{file}: a whole copy of {path}"


def doctor(path: Path, lexicon: Lexicon) -> tuple[list[str], bool]:
    """Return what is in the library and what is wrong with it, and whether nothing is."""
    with open_library(path) as shelf:
        found = questions.problems(shelf)
        old = questions.outdated_count(shelf, annotated_by(lexicon))
        lines = [f"{name}\t{count}" for name, count in questions.totals(shelf).items()]
    if old:
        lines.append(f"{old} articles were annotated by another Tawatur or lexicon: run `tawatur refresh`")
    return [*lines, *(f"wrong: {f}" for f in found), *([] if found else ["the library is whole"])], not found
