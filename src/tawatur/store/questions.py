"""What a library is asked, each question a function; nothing here writes."""

from __future__ import annotations

import hashlib
import json
import sqlite3
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from tawatur.model import Annotated, Article, Dossier, Place, Span, Story
from tawatur.records import annotated, article
from tawatur.store.library import Library
from tawatur.store.terms import terms
from tawatur.text import fold_word

__all__ = [
    "Hit",
    "Search",
    "Version",
    "actor_name",
    "annotated_article",
    "articles_in_no_story",
    "articles_of",
    "articles_since",
    "articles_with",
    "dossiers_with",
    "kept_dossier",
    "kept_page",
    "made_of",
    "outdated",
    "outdated_count",
    "problems",
    "search",
    "search_of",
    "stories_on",
    "stories_since",
    "stories_to_make",
    "story",
    "story_of",
    "totals",
    "versions",
]

_STORY = "SELECT id, title, first, last FROM story"


@dataclass(frozen=True, slots=True)
class Version:
    """One wording of an article and when it was first seen."""

    version: str
    number: int
    added: str
    annotated_by: str
    page: int


@dataclass(frozen=True, slots=True)
class Search:
    """A search: words that must all be there, and filters by name, folded."""

    words: tuple[str, ...] = ()
    filters: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Hit:
    """A sentence that a search found, and the statement it was found by, if any."""

    place: Place
    outlet: str | None
    title: str | None
    day: str | None
    statement: int | None


def annotated_article(library: Library, ident: str, version: str | None = None) -> Annotated | None:
    """Return an article in its current wording, or an older one."""
    row = library.connection.execute(
        "SELECT v.record, v.notes FROM version v JOIN article a ON a.id = v.article"
        " WHERE v.article = ? AND v.version = coalesce(?, a.version)",
        (ident, version),
    ).fetchone()
    return None if row is None else _unpacked(*row)


def _unpacked(record: bytes, notes: bytes) -> Annotated:
    return annotated({**_json(record), **_json(notes)})


def _json(packed: bytes) -> dict[str, Any]:
    made: dict[str, Any] = json.loads(zlib.decompress(packed))
    return made


def versions(library: Library, ident: str) -> tuple[Version, ...]:
    """Return the wordings of an article, oldest first."""
    rows = library.connection.execute(
        "SELECT version, number, added, annotated_by, page FROM version WHERE article = ? ORDER BY number",
        (ident,),
    )
    return tuple(Version(*row) for row in rows)


def kept_page(library: Library, page: int) -> tuple[str, str, bytes]:
    """Return the name, kind and bytes of a page as it was added."""
    name, kind, data = library.connection.execute(
        "SELECT name, kind, data FROM page WHERE id = ?", (page,)
    ).fetchone()
    return name, kind, zlib.decompress(data)


def story(library: Library, ident: str) -> Story | None:
    """Return a story by its id."""
    return next(_stories(library.connection, f"{_STORY} WHERE id = ?", ident), None)


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
    """Return the dossier as it was made last, without its articles, if nothing has changed since."""
    import msgspec

    row = library.connection.execute(
        "SELECT dossier, made_of FROM story WHERE id = ?", (story.id,)
    ).fetchone()
    if row is None or row[0] is None or row[1] != made_of(library, story):
        return None
    return msgspec.json.decode(zlib.decompress(row[0]), type=Dossier)


def story_of(library: Library, article: str) -> str | None:
    """Return the story that an article is in."""
    row = library.connection.execute("SELECT story FROM article WHERE id = ?", (article,)).fetchone()
    return row[0] if row else None


def actor_name(library: Library, ident: str) -> str | None:
    """Return the name that most articles give an actor."""
    row = library.connection.execute(
        "SELECT name FROM actor WHERE id = ? GROUP BY name ORDER BY count(*) DESC, length(name) DESC LIMIT 1",
        (ident,),
    ).fetchone()
    return row[0] if row else None


def articles_with(
    library: Library, actor: str, *, limit: int = 60
) -> tuple[tuple[Annotated, tuple[int, ...]], ...]:
    """Return the articles that mention or cite an actor, newest first, each with the statements that are his."""
    rows = library.connection.execute(
        "SELECT a.id, v.record, v.notes FROM article a JOIN version v ON v.article = a.id AND v.version = a.version"
        " WHERE a.id IN (SELECT article FROM actor WHERE id = ?1 UNION SELECT article FROM said WHERE actor = ?1)"
        " ORDER BY a.day DESC, a.id LIMIT ?2",
        (actor, limit),
    ).fetchall()
    numbers = "SELECT number FROM said WHERE actor = ? AND article = ? ORDER BY number"
    said = (tuple(r[0] for r in library.connection.execute(numbers, (actor, row[0]))) for row in rows)
    return tuple((_unpacked(*row[1:]), mine) for row, mine in zip(rows, said, strict=True))


def dossiers_with(library: Library, actor: str, *, limit: int = 60) -> tuple[Dossier, ...]:
    """Return the kept dossiers, without their articles, of the stories in which an actor said something."""
    rows = library.connection.execute(
        "SELECT DISTINCT s.id, s.last FROM said JOIN article a ON a.id = said.article JOIN story s ON s.id = a.story"
        " WHERE said.actor = ? AND s.made_of IS NOT NULL ORDER BY s.last DESC, s.id LIMIT ?",
        (actor, limit),
    ).fetchall()
    stories = (story(library, ident) for ident, _ in rows)
    found = (kept_dossier(library, s) for s in stories if s is not None)
    return tuple(d for d in found if d is not None)


def stories_since(library: Library, day: str | None) -> tuple[Story, ...]:
    """Return the stories whose last article is of a day or later, and those of no known day."""
    where = " WHERE ? IS NULL OR last IS NULL OR last >= ?"
    return tuple(_stories(library.connection, _STORY + where, day, day))


def _stories(connection: sqlite3.Connection, question: str, *values: object) -> Iterator[Story]:
    for ident, title, first, last in connection.execute(question, values).fetchall():
        members = connection.execute("SELECT id FROM article WHERE story = ? ORDER BY day, id", (ident,))
        yield Story(ident, title, tuple(row[0] for row in members), first, last)


def articles_of(library: Library, story: Story) -> tuple[Annotated, ...]:
    """Return the articles of a story in their current wording, in its order."""
    rows = library.connection.execute(
        "SELECT v.record, v.notes FROM article a JOIN version v ON v.article = a.id AND v.version = a.version"
        " WHERE a.story = ? ORDER BY a.day, a.id",
        (story.id,),
    )
    return tuple(_unpacked(*row) for row in rows)


def articles_since(library: Library, day: str | None) -> Iterator[Article]:
    """Yield the articles that are in a story and are of a day or later, or of no known day."""
    return _articles(library, "a.story IS NOT NULL AND (?1 IS NULL OR a.day IS NULL OR a.day >= ?1)", day)


def articles_in_no_story(library: Library) -> Iterator[Article]:
    """Yield the articles that were kept and not clustered yet."""
    return _articles(library, "a.story IS NULL")


def _articles(library: Library, where: str, *values: object) -> Iterator[Article]:
    rows = library.connection.execute(
        "SELECT v.record FROM article a JOIN version v ON v.article = a.id AND v.version = a.version"  # noqa: S608
        f" WHERE {where} ORDER BY a.day, a.id",
        values,
    )
    return (article(_json(row[0])) for row in rows)


def outdated(library: Library, annotated_by: str) -> Iterator[Annotated]:
    """Yield the wordings that an older program or lexicon annotated."""
    rows = library.connection.execute(
        "SELECT record, notes FROM version WHERE annotated_by <> ?", (annotated_by,)
    ).fetchall()
    return (_unpacked(*row) for row in rows)


def outdated_count(library: Library, annotated_by: str) -> int:
    """Return how many wordings an older program or lexicon annotated."""
    question = "SELECT count(*) FROM version WHERE annotated_by <> ?"
    return int(library.connection.execute(question, (annotated_by,)).fetchone()[0])


def totals(library: Library) -> dict[str, int]:
    """Return how many of each thing there are."""
    names = ("page", "article", "version", "story", "statement")
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


_FILTERS = {
    "speaker": "instr(st.speaker, ?) > 0",
    "via": "instr(st.via, ?) > 0",
    "act": "st.act = ?",
    "outlet": "a.outlet = ?",
    "day": "a.day = ?",
    "about": "EXISTS (SELECT 1 FROM actor x WHERE x.article = s.article AND instr(x.folded, ?) > 0)",
}


def search_of(line: str) -> Search:
    """Read a search line: words, and filters such as `speaker:بوتين day:2025-06-23 outlet:"الشرق الأوسط"`.

    Everything else is plain words: no query syntax of the database can be reached.
    """
    words: list[str] = []
    filters: dict[str, str] = {}
    for part in _parts(line):
        name, colon, value = part.partition(":")
        if colon and value and name in _FILTERS:
            filters[name] = value if name in ("outlet", "day", "act") else fold_word(value)
        else:
            words += terms(part)
    return Search(tuple(words), filters)


def _parts(line: str) -> list[str]:
    """Split at spaces outside of double quotes."""
    quoted = line.split('"')
    parts: list[str] = []
    for number, piece in enumerate(quoted):
        if number % 2 and parts and parts[-1].endswith(":"):
            parts[-1] += piece
        elif number % 2:
            parts.append(piece)
        else:
            parts += piece.split()
    return parts


def search(library: Library, wanted: Search, *, limit: int = 50) -> tuple[Hit, ...]:
    """Return the sentences with all the words, best first; filters on a statement look at its sentence."""
    if not wanted.words and not wanted.filters:
        return ()
    statement = bool({"speaker", "via", "act"} & set(wanted.filters))
    join = " JOIN statement st ON st.sentence = s.id" if statement else ""
    where = [_FILTERS[name] for name in wanted.filters]
    values: list[Any] = list(wanted.filters.values())
    if wanted.words:
        where.insert(0, "sentence_words MATCH ?")
        values.insert(0, " ".join('"' + word.replace('"', "") + '"' for word in wanted.words))
    question = (
        f'SELECT s.article, s.start, s."end", a.outlet, a.title, a.day, {"st.number" if statement else "NULL"}'  # noqa: S608
        f" FROM {'sentence_words w JOIN sentence s ON s.id = w.rowid' if wanted.words else 'sentence s'}"
        f" JOIN article a ON a.id = s.article{join} WHERE {' AND '.join(where)}"
        f" ORDER BY {'w.rank' if wanted.words else 'a.day DESC, s.id'} LIMIT ?"
    )
    return _hits(library.connection.execute(question, (*values, limit)))


def _hits(rows: Sequence[Any] | sqlite3.Cursor) -> tuple[Hit, ...]:
    return tuple(Hit(Place(r[0], Span(r[1], r[2])), r[3], r[4], r[5], r[6]) for r in rows)
