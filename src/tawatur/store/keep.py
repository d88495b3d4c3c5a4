"""Writing into a library: pages, articles and their versions, stories."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from tawatur.model import Story
from tawatur.store.library import Library
from tawatur.store.rows import ArticleRows, DossierRow, PageRow

__all__ = [
    "Kept",
    "Outcome",
    "index_article",
    "refresh_article",
    "save_articles",
    "save_dossiers",
    "save_stories",
]

Outcome = Literal["new", "changed", "same"]


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of one article: new, a changed version of one we had, or the same again."""

    article: str
    outcome: Outcome
    number: int


def save_articles(
    library: Library, batch: Iterable[tuple[PageRow, Sequence[ArticleRows]]], *, now: str
) -> list[Kept]:
    """Keep pages with the articles read from them, as one transaction; raises StoreError."""
    with library.transaction() as connection:
        return [
            _save_article(connection, article, _save_page(connection, page, len(articles), now), now)
            for page, articles in batch
            for article in articles
        ]


def _save_page(connection: sqlite3.Connection, page: PageRow, articles: int, now: str) -> int:
    found = connection.execute("SELECT id FROM page WHERE hash = ?", (page.hash,)).fetchone()
    if found:
        return int(found[0])
    row = (page.hash, page.name, page.kind, page.hints, page.data, now, articles)
    made = connection.execute(
        "INSERT INTO page (hash, name, kind, hints, data, added, articles) VALUES (?, ?, ?, ?, ?, ?, ?)", row
    )
    return int(made.lastrowid or 0)


def _save_article(connection: sqlite3.Connection, a: ArticleRows, page: int, now: str) -> Kept:
    known = [
        r[0]
        for r in connection.execute("SELECT version FROM version WHERE article = ? ORDER BY number", (a.id,))
    ]
    current = connection.execute("SELECT version FROM article WHERE id = ?", (a.id,)).fetchone()
    if current and current[0] == a.version:
        return Kept(a.id, "same", known.index(a.version) + 1)
    row = (a.outlet, a.owner, a.title, a.day, a.version, a.id)
    if current:
        connection.execute("UPDATE article SET outlet=?, owner=?, title=?, day=?, version=? WHERE id=?", row)
    else:
        connection.execute(
            "INSERT INTO article (outlet, owner, title, day, version, id) VALUES (?,?,?,?,?,?)", row
        )
    number = known.index(a.version) + 1 if a.version in known else len(known) + 1
    connection.execute(
        "INSERT OR REPLACE INTO version (article, version, number, page, record, notes, annotated_by, added)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (a.id, a.version, number, page, a.record, a.notes, a.annotated_by, now),
    )
    if current:
        _forget_dossier(connection, a.id)
        _forget_index(connection, a.id)
    _index(connection, a)
    return Kept(a.id, "changed" if current else "new", number)


def refresh_article(connection: sqlite3.Connection, a: ArticleRows) -> None:
    """Put new annotations in the place of old ones; the text is the same."""
    connection.execute(
        "UPDATE version SET record = ?, notes = ?, annotated_by = ? WHERE article = ? AND version = ?",
        (a.record, a.notes, a.annotated_by, a.id, a.version),
    )
    current = connection.execute("SELECT version FROM article WHERE id = ?", (a.id,)).fetchone()
    if current and current[0] == a.version:
        _forget_dossier(connection, a.id)
        index_article(connection, a)


def index_article(connection: sqlite3.Connection, a: ArticleRows) -> None:
    """Make the search rows of an article's current wording anew; what is kept of it stays."""
    _forget_index(connection, a.id)
    _index(connection, a)


def _forget_dossier(connection: sqlite3.Connection, article: str) -> None:
    """Note that a story's dossier must be made anew."""
    connection.execute(
        "UPDATE story SET made_of = NULL WHERE id = (SELECT story FROM article WHERE id = ?)", (article,)
    )


def _forget_index(connection: sqlite3.Connection, article: str) -> None:
    """Take the search rows of an article's wording before this one away."""
    old = connection.execute("SELECT id FROM sentence WHERE article = ?", (article,)).fetchall()
    connection.executemany("DELETE FROM sentence_words WHERE rowid = ?", old)
    for table in ("statement", "sentence", "actor", "said"):
        connection.execute(f"DELETE FROM {table} WHERE article = ?", (article,))  # noqa: S608 - our own names


def _index(connection: sqlite3.Connection, a: ArticleRows) -> None:
    """Make the search rows of an article's current version."""
    first = connection.execute("SELECT coalesce(max(id), 0) FROM sentence").fetchone()[0] + 1
    rows = [(first + k, a.id, start, end) for k, (start, end, _) in enumerate(a.sentences)]
    connection.executemany("INSERT INTO sentence VALUES (?, ?, ?, ?)", rows)
    words = [(first + k, words) for k, (_, _, words) in enumerate(a.sentences)]
    connection.executemany("INSERT INTO sentence_words (rowid, words) VALUES (?, ?)", words)
    said = [(first + k, a.id, n, *rest) for n, (k, *rest) in enumerate(a.statements)]
    connection.executemany("INSERT INTO statement VALUES (?, ?, ?, ?, ?, ?)", said)
    connection.executemany("INSERT INTO said VALUES (?, ?, ?)", [(x, a.id, n) for x, n in a.said])
    connection.executemany(
        "INSERT OR IGNORE INTO actor VALUES (?, ?, ?, ?, ?, ?)", [(a.id, *row) for row in a.actors]
    )


def save_stories(library: Library, stories: Iterable[Story]) -> None:
    """Keep stories and say of each article which one it is in; emptied stories go."""
    with library.transaction() as connection:
        for s in stories:
            connection.execute(
                "INSERT INTO story (id, title, first, last) VALUES (?, ?, ?, ?)"
                " ON CONFLICT (id) DO UPDATE SET title=excluded.title, first=excluded.first, last=excluded.last,"
                " made_of=NULL",
                (s.id, s.title, s.first, s.last),
            )
            connection.executemany(
                "UPDATE article SET story = ? WHERE id = ?", [(s.id, a) for a in s.articles]
            )
        connection.execute(
            "DELETE FROM story WHERE NOT EXISTS (SELECT 1 FROM article WHERE article.story = story.id)"
        )


def save_dossiers(library: Library, dossiers: Iterable[DossierRow]) -> None:
    """Keep dossiers with the hash of the wordings they were made of, and what lists show of them."""
    rows = [(d.claims, d.origins, d.contested, d.dossier, d.made_of, d.story) for d in dossiers]
    with library.transaction() as connection:
        connection.executemany(
            "UPDATE story SET claims=?, origins=?, contested=?, dossier=?, made_of=? WHERE id=?", rows
        )
