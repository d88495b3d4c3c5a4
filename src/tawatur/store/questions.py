"""What a library is asked, each question a function; nothing here writes."""

from __future__ import annotations

import hashlib
import json
import sqlite3
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from tawatur.model import Annotated, Article, Dossier, Story
from tawatur.records import annotated
from tawatur.store.judgements import judged_article, judged_speakers, one_id
from tawatur.store.library import Library
from tawatur.store.rows import KeptPage, kept_article, unpacked

__all__ = [
    "KnownArticle",
    "Version",
    "annotated_article",
    "articles_of",
    "articles_of_page",
    "in_no_story",
    "judged",
    "kept_dossier",
    "kept_pages",
    "made_of",
    "newest_day",
    "outdated",
    "outdated_count",
    "problems",
    "records_between",
    "records_in_no_story",
    "stories_between",
    "stories_on",
    "stories_to_make",
    "story",
    "story_of",
    "story_of_claim",
    "totals",
    "versions",
]


@dataclass(frozen=True, slots=True)
class Version:
    """One wording of an article and when it was first seen."""

    version: str
    number: int
    added: str
    annotated_by: str
    page: int


@dataclass(frozen=True, slots=True)
class KnownArticle:
    """An article as it stands in the library."""

    id: str
    number: int
    outlet: str | None
    title: str | None
    annotated_by: str


def annotated_article(library: Library, ident: str, version: str | None = None) -> Annotated | None:
    """Return an article in its current wording, or an older one."""
    row = library.connection.execute(
        "SELECT v.record, v.notes FROM version v JOIN article a ON a.id = v.article"
        " WHERE v.article = ? AND v.version = coalesce(?, a.version)",
        (ident, version),
    ).fetchone()
    return None if row is None else judged(library, [row])[0]


def judged(library: Library, rows: Iterable[tuple[bytes, bytes]]) -> tuple[Annotated, ...]:
    """Return articles as they are kept, with the speakers and the ids of actors as people decided them."""
    ids, speakers = one_id(library), judged_speakers(library)
    return tuple(judged_article(_unpacked(*row), ids, speakers) for row in rows)


def _unpacked(record: bytes, notes: bytes) -> Annotated:
    return annotated({**unpacked(record), **unpacked(notes)})


def versions(library: Library, ident: str) -> tuple[Version, ...]:
    """Return the wordings of an article, oldest first."""
    rows = library.connection.execute(
        "SELECT version, number, added, annotated_by, page FROM version WHERE article = ? ORDER BY number",
        (ident,),
    )
    return tuple(Version(*row) for row in rows)


def kept_pages(library: Library) -> Iterator[KeptPage]:
    """Yield the pages as they were added, the first one first."""
    every = [row[0] for row in library.connection.execute("SELECT id FROM page ORDER BY id")]
    for page in every:
        name, kind, data, hints = library.connection.execute(
            "SELECT name, kind, data, hints FROM page WHERE id = ?", (page,)
        ).fetchone()
        yield KeptPage(name, kind, zlib.decompress(data), hints)


def articles_of_page(library: Library, page: str) -> tuple[KnownArticle, ...] | None:
    """Return what a page (by its hash) was read into, if all of it still stands as it was read; else None."""
    rows = library.connection.execute(
        "SELECT p.articles, a.id, v.number, a.outlet, a.title, v.annotated_by FROM page p JOIN version v ON v.page = p.id"
        " JOIN article a ON a.id = v.article AND a.version = v.version WHERE p.hash = ? ORDER BY v.rowid",
        (page,),
    ).fetchall()
    return tuple(KnownArticle(*r[1:]) for r in rows) if rows and rows[0][0] == len(rows) else None


def story(library: Library, ident: str) -> Story | None:
    """Return a story by its id."""
    return next(_stories(library.connection, "s.id = ?", ident), None)


def stories_on(
    library: Library, *, day: str | None = None, outlet: str | None = None, limit: int = 100
) -> tuple[tuple[Story, int], ...]:
    """Return stories with their number of outlets, the newest day first, then most outlets; filters narrow."""
    rows = library.connection.execute(
        "SELECT s.id, count(DISTINCT coalesce(a.outlet, a.id)) AS outlets FROM story s JOIN article a ON a.story = s.id"
        " WHERE ?1 IS NULL OR ?1 BETWEEN s.first AND s.last GROUP BY s.id"
        " HAVING ?2 IS NULL OR max(a.outlet IS ?2) ORDER BY s.last DESC, outlets DESC, s.id LIMIT ?3",
        (day, outlet, limit),
    ).fetchall()
    found = ((story(library, ident), outlets) for ident, outlets in rows)
    return tuple((s, outlets) for s, outlets in found if s is not None)


def stories_to_make(library: Library) -> list[str]:
    """Return the stories of more than one outlet whose dossier is missing or old."""
    rows = library.connection.execute(
        "SELECT s.id FROM story s JOIN article a ON a.story = s.id WHERE s.made_of IS NULL GROUP BY s.id"
        " HAVING count(DISTINCT coalesce(a.outlet, a.id)) > 1 ORDER BY s.last DESC, s.id"
    )
    return [row[0] for row in rows]


def made_of(library: Library, story: Story) -> str:
    """Return what tells that nothing of a story has changed: a hash of its wordings and of who annotated them."""
    rows = library.connection.execute(
        "SELECT v.version, v.annotated_by FROM article a JOIN version v ON v.article = a.id"
        " AND v.version = a.version WHERE a.story = ? ORDER BY a.id",
        (story.id,),
    )
    return hashlib.sha256(repr(rows.fetchall()).encode()).hexdigest()


def kept_dossier(library: Library, story: Story) -> Dossier | None:
    """Return the dossier as it was made last, if nothing has changed since, with those articles only that it dated."""
    import msgspec

    row = library.connection.execute(
        "SELECT dossier, made_of FROM story WHERE id = ?", (story.id,)
    ).fetchone()
    if row is None or row[0] is None or row[1] != made_of(library, story):
        return None
    return msgspec.json.decode(zlib.decompress(row[0]), type=Dossier)


def story_of_claim(library: Library, claim: str) -> str | None:
    """Return the story whose kept dossier has a claim."""
    wanted = f'"id":{json.dumps(claim)}'.encode()
    rows = library.connection.execute(
        "SELECT id, dossier FROM story WHERE dossier IS NOT NULL ORDER BY last DESC"
    )
    return next((ident for ident, packed in rows if wanted in zlib.decompress(packed)), None)


def story_of(library: Library, article: str) -> str | None:
    """Return the story that an article is in."""
    row = library.connection.execute("SELECT story FROM article WHERE id = ?", (article,)).fetchone()
    return row[0] if row else None


def stories_between(library: Library, first: str | None, last: str | None) -> tuple[Story, ...]:
    """Return the stories that were told between two days, and those of no known day."""
    when = "s.last IS NULL OR ((?1 IS NULL OR s.last >= ?1) AND (?2 IS NULL OR s.first <= ?2))"
    return tuple(_stories(library.connection, when, first, last))


def _stories(connection: sqlite3.Connection, where: str, *values: object) -> Iterator[Story]:
    question = (
        "SELECT s.id, s.title, s.first, s.last, a.id FROM story s JOIN article a ON a.story = s.id"  # noqa: S608 - the condition is one of ours, written above
        f" WHERE {where} ORDER BY s.rowid, a.day, a.id"
    )
    rows = connection.execute(question, values)
    for (ident, title, first, last), members in groupby(rows, key=lambda row: row[:4]):
        yield Story(ident, title, tuple(row[4] for row in members), first, last)


def articles_of(library: Library, story: Story) -> tuple[Annotated, ...]:
    """Return the articles of a story in their current wording, in its order."""
    rows = library.connection.execute(
        "SELECT v.record, v.notes FROM article a JOIN version v ON v.article = a.id AND v.version = a.version"
        " WHERE a.story = ? ORDER BY a.day, a.id",
        (story.id,),
    )
    return judged(library, rows)


def newest_day(library: Library) -> tuple[str, ...]:
    """Return the day of the newest article, if any has one."""
    (day,) = library.connection.execute("SELECT max(day) FROM article").fetchone()
    return (day,) if day else ()


def records_between(library: Library, first: str | None, last: str | None) -> Iterator[bytes]:
    """Yield the articles that are in a story and of two days or between them, or of no known day, as they are kept."""
    when = "a.day IS NULL OR ((?1 IS NULL OR a.day >= ?1) AND (?2 IS NULL OR a.day <= ?2))"
    return _records(library, f"a.story IS NOT NULL AND ({when})", first, last)


def records_in_no_story(library: Library) -> Iterator[bytes]:
    """Yield the articles that were kept and not clustered yet, as they are kept."""
    return _records(library, "a.story IS NULL")


def in_no_story(library: Library) -> dict[str, str | None]:
    """Return the days of the articles that were kept and not clustered yet, by their ids."""
    return dict(library.connection.execute("SELECT id, day FROM article WHERE story IS NULL").fetchall())


def _records(library: Library, where: str, *values: object) -> Iterator[bytes]:
    rows = library.connection.execute(
        "SELECT v.record FROM article a JOIN version v ON v.article = a.id AND v.version = a.version"  # noqa: S608 - the question is one of ours, written above
        f" WHERE {where} ORDER BY a.day, a.id",
        values,
    )
    return (row[0] for row in rows)


def outdated(library: Library, annotated_by: str) -> Iterator[Article]:
    """Yield the wordings that an older program or lexicon annotated; they may be written to meanwhile."""
    rows = library.connection.execute(
        "SELECT article, version FROM version WHERE annotated_by <> ?", (annotated_by,)
    ).fetchall()
    record = "SELECT record FROM version WHERE article = ? AND version = ?"
    return (kept_article(library.connection.execute(record, row).fetchone()[0]) for row in rows)


def outdated_count(library: Library, annotated_by: str) -> int:
    """Return how many wordings an older program or lexicon annotated."""
    question = "SELECT count(*) FROM version WHERE annotated_by <> ?"
    return int(library.connection.execute(question, (annotated_by,)).fetchone()[0])


def totals(library: Library) -> dict[str, int]:
    """Return how many of each thing there are."""
    names = ("page", "article", "version", "story", "statement", "judgement")
    count = library.connection.execute
    return {name: int(count(f"SELECT count(*) FROM {name}").fetchone()[0]) for name in names}  # noqa: S608 - our own names


def problems(library: Library) -> list[str]:
    """Return what is wrong with the file, one line each; an empty list is a healthy library."""
    execute = library.connection.execute
    found = [row[0] for row in execute("PRAGMA integrity_check") if row[0] != "ok"]
    found += [
        f"table {row[0]}: row {row[1]} points to nothing" for row in execute("PRAGMA foreign_key_check")
    ]
    checks = {
        "articles without their current version": "SELECT count(*) FROM article a WHERE NOT EXISTS"
        " (SELECT 1 FROM version v WHERE v.article = a.id AND v.version = a.version)",
        "articles in no story": "SELECT count(*) FROM article WHERE story IS NULL",
        "sentences that search does not know": "SELECT count(*) FROM sentence WHERE id NOT IN"
        " (SELECT rowid FROM sentence_words)",
    }
    counts = {name: execute(question).fetchone()[0] for name, question in checks.items()}
    return found + [f"{count} {name}" for name, count in counts.items() if count]
