"""Searching the sentences of a library: words that must all be there, and filters that narrow."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from tawatur.model import Place, Span
from tawatur.store.library import Library
from tawatur.store.listing import outlets_like
from tawatur.store.terms import terms
from tawatur.text import fold_word

__all__ = ["Hit", "Search", "search", "search_of"]


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


_STATEMENTS = 3
"""Statements of one sentence, in the mean of the worst."""
_FILTERS = {
    "speaker": "instr(st.speaker, ?) > 0",
    "via": "instr(st.via, ?) > 0",
    "act": "st.act = ?",
    "outlet": "a.outlet IN (SELECT value FROM json_each(?))",
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
    values: list[Any] = [
        json.dumps(outlets_like(library, value)) if name == "outlet" else value
        for name, value in wanted.filters.items()
    ]
    if wanted.words:
        where.insert(0, "sentence_words MATCH ?")
        values.insert(0, " ".join('"' + word.replace('"', "") + '"' for word in wanted.words))
    question = (
        f'SELECT s.article, s.start, s."end", a.outlet, a.title, a.day, {"st.number" if statement else "NULL"}'  # noqa: S608 - our own columns and filters; every word of the user is a value
        f" FROM {'sentence_words w JOIN sentence s ON s.id = w.rowid' if wanted.words else 'sentence s'}"
        f" JOIN article a ON a.id = s.article{join} WHERE {' AND '.join(where)}"
        f" ORDER BY {'w.rank' if wanted.words else 'a.day DESC, s.id'} LIMIT ?"
    )
    # A sentence may hold several statements that fit; it is found once, by the first.
    rows = library.connection.execute(question, (*values, _STATEMENTS * limit))
    hits = (Hit(Place(r[0], Span(r[1], r[2])), r[3], r[4], r[5], r[6]) for r in rows)
    once: dict[Place, Hit] = {}
    for hit in hits:
        once.setdefault(hit.place, hit)
    return tuple(once.values())[:limit]
