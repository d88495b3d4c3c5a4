"""Writing into a library: pages, articles and their versions, stories."""

from __future__ import annotations

import hashlib
import json
import sqlite3
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from tawatur.model import Annotated, Dossier, Story
from tawatur.records import published_day, to_json
from tawatur.store.library import Library
from tawatur.store.terms import terms
from tawatur.text import fold_word

__all__ = [
    "Kept",
    "KeptPage",
    "page_hash",
    "refresh_article",
    "save_articles",
    "save_dossiers",
    "save_stories",
]

_FAST = 1  # zlib: half the size of the text at a tenth of the time of the best level

Outcome = Literal["new", "changed", "same"]


@dataclass(frozen=True, slots=True)
class KeptPage:
    """The bytes an article came from and what the caller said of them."""

    name: str
    kind: Literal["page", "record"]
    data: bytes
    hints: str


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of one article: new, a changed version of one we had, or the same again."""

    article: str
    outcome: Outcome
    number: int


def page_hash(page: KeptPage) -> str:
    """Return what tells a page that was added before."""
    return hashlib.sha256(page.hints.encode() + b"\0" + page.data).hexdigest()


def save_articles(
    library: Library, batch: Iterable[tuple[KeptPage, Sequence[Annotated]]], *, now: str
) -> list[Kept]:
    """Keep pages with the articles read from them, as one transaction; raises StoreError."""
    with library.transaction() as connection:
        return [
            _save_article(connection, article, _save_page(connection, page, now), now)
            for page, articles in batch
            for article in articles
        ]


def _save_page(connection: sqlite3.Connection, page: KeptPage, now: str) -> int:
    digest = page_hash(page)
    found = connection.execute("SELECT id FROM page WHERE hash = ?", (digest,)).fetchone()
    if found:
        return int(found[0])
    row = (digest, page.name, page.kind, page.hints, zlib.compress(page.data, _FAST), now)
    made = connection.execute(
        "INSERT INTO page (hash, name, kind, hints, data, added) VALUES (?, ?, ?, ?, ?, ?)", row
    )
    return int(made.lastrowid or 0)


def _save_article(connection: sqlite3.Connection, annotated: Annotated, page: int, now: str) -> Kept:
    a = annotated.article
    known = [
        r[0]
        for r in connection.execute("SELECT version FROM version WHERE article = ? ORDER BY number", (a.id,))
    ]
    current = connection.execute("SELECT version FROM article WHERE id = ?", (a.id,)).fetchone()
    if current and current[0] == a.version:
        return Kept(a.id, "same", known.index(a.version) + 1)
    row = (a.outlet, a.owner, a.title, published_day(a.published), a.version, a.id)
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
        (a.id, a.version, number, page, *_packed(annotated), annotated.annotated_by, now),
    )
    _forget_dossier(connection, a.id)
    _index(connection, annotated)
    return Kept(a.id, "changed" if current else "new", number)


def _packed(annotated: Annotated) -> tuple[bytes, bytes]:
    """Return the article and its annotations apart, since clustering reads only the one."""
    record = to_json(annotated.article)
    notes = {key: value for key, value in to_json(annotated).items() if key not in record}
    return _squeezed(record), _squeezed(notes)


def _squeezed(value: object) -> bytes:
    return zlib.compress(json.dumps(value, ensure_ascii=False).encode(), _FAST)


def refresh_article(connection: sqlite3.Connection, annotated: Annotated) -> None:
    """Put new annotations in the place of old ones; the text is the same."""
    a = annotated.article
    connection.execute(
        "UPDATE version SET record = ?, notes = ?, annotated_by = ? WHERE article = ? AND version = ?",
        (*_packed(annotated), annotated.annotated_by, a.id, a.version),
    )
    current = connection.execute("SELECT version FROM article WHERE id = ?", (a.id,)).fetchone()
    if current and current[0] == a.version:
        _forget_dossier(connection, a.id)
        _index(connection, annotated)


def _forget_dossier(connection: sqlite3.Connection, article: str) -> None:
    """Note that a story's dossier must be made anew."""
    connection.execute(
        "UPDATE story SET made_of = NULL WHERE id = (SELECT story FROM article WHERE id = ?)", (article,)
    )


def _index(connection: sqlite3.Connection, annotated: Annotated) -> None:
    """Make the search rows of an article's current version anew."""
    ident, text = annotated.article.id, annotated.article.text
    old = [r[0] for r in connection.execute("SELECT id FROM sentence WHERE article = ?", (ident,))]
    connection.executemany("DELETE FROM sentence_words WHERE rowid = ?", [(i,) for i in old])
    connection.execute("DELETE FROM statement WHERE article = ?", (ident,))
    connection.execute("DELETE FROM sentence WHERE article = ?", (ident,))
    connection.execute("DELETE FROM actor WHERE article = ?", (ident,))
    connection.execute("DELETE FROM said WHERE article = ?", (ident,))
    first = connection.execute("SELECT coalesce(max(id), 0) FROM sentence").fetchone()[0] + 1
    spans = annotated.sentences
    rows = [(first + k, ident, s.start, s.end) for k, s in enumerate(spans)]
    connection.executemany("INSERT INTO sentence VALUES (?, ?, ?, ?)", rows)
    words = [(first + k, " ".join(terms(text[s.start : s.end]))) for k, s in enumerate(spans)]
    connection.executemany("INSERT INTO sentence_words (rowid, words) VALUES (?, ?)", words)
    connection.executemany(
        "INSERT INTO statement VALUES (?, ?, ?, ?, ?, ?)", _statement_rows(annotated, first)
    )
    said = {(x.actor, ident, n) for n, s in enumerate(annotated.statements) for x in s.speakers}
    connection.executemany("INSERT INTO said VALUES (?, ?, ?)", sorted(said))
    connection.executemany("INSERT OR IGNORE INTO actor VALUES (?, ?, ?, ?, ?, ?)", _actor_rows(annotated))


def _statement_rows(annotated: Annotated, first: int) -> list[tuple[Any, ...]]:
    rows = []
    ends = [s.end for s in annotated.sentences]
    for number, s in enumerate(annotated.statements):
        sentence = next((k for k, end in enumerate(ends) if s.cue.start < end), len(ends) - 1)
        speaker = "\n".join(fold_word(x.name) for x in s.speakers)
        via = "\n".join(fold_word(x.name) for x in s.chain[:-1])
        rows.append((first + sentence, annotated.article.id, number, s.act, speaker, via))
    return rows


def _actor_rows(annotated: Annotated) -> list[tuple[Any, ...]]:
    counts: dict[str, int] = {}
    for mention in annotated.mentions:
        counts[mention.actor] = counts.get(mention.actor, 0) + 1
    ident = annotated.article.id
    return [(ident, a.id, a.name, fold_word(a.name), a.type, counts.get(a.id, 0)) for a in annotated.actors]


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


def save_dossiers(library: Library, dossiers: Iterable[tuple[Dossier, str]]) -> None:
    """Keep dossiers with the hash of the wordings they were made of, and what lists show of them."""
    rows = [(*_summary(d), kept_dossier(d), made_of, d.story.id) for d, made_of in dossiers]
    with library.transaction() as connection:
        connection.executemany(
            "UPDATE story SET claims=?, origins=?, contested=?, dossier=?, made_of=? WHERE id=?", rows
        )


def _summary(dossier: Dossier) -> tuple[int, int, int]:
    claims = dossier.claims
    return len(claims), max((c.origins for c in claims), default=0), sum(c.contested for c in claims)


def kept_dossier(dossier: Dossier) -> bytes:
    """Return a dossier without its articles, which have rows of their own."""
    import msgspec

    return zlib.compress(msgspec.json.encode(replace(dossier, articles=())), _FAST)
