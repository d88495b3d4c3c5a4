"""What a library knows of one actor, under all the ids that people judged to be him."""

from __future__ import annotations

import json
from dataclasses import dataclass

from tawatur.model import Annotated, Dossier
from tawatur.store import questions
from tawatur.store.judgements import ids_of_actor, judged_id
from tawatur.store.library import Library

__all__ = ["ArticlesOf", "actor_name", "articles_with", "dossiers_with"]


@dataclass(frozen=True, slots=True)
class ArticlesOf:
    """Some of an actor's articles, each with the numbers of the statements that are his, and how many there are in all."""

    found: tuple[tuple[Annotated, tuple[int, ...]], ...]
    total: int


def actor_name(library: Library, ident: str) -> str | None:
    """Return the name that most articles give an actor."""
    row = library.connection.execute(
        "SELECT name FROM actor WHERE id IN (SELECT value FROM json_each(?))"
        " GROUP BY name ORDER BY count(*) DESC, length(name) DESC LIMIT 1",
        (_ids(library, ident),),
    ).fetchone()
    return row[0] if row else None


def articles_with(library: Library, actor: str, *, limit: int = 60, skip: int = 0) -> ArticlesOf:
    """Return a page of the articles that mention or cite an actor, newest first, each with the statements that are his."""
    rows = library.connection.execute(
        "WITH his AS (SELECT value FROM json_each(?1)) SELECT v.record, v.notes, count(*) OVER () FROM article a"
        " JOIN version v ON v.article = a.id AND v.version = a.version WHERE a.id IN"
        " (SELECT article FROM actor WHERE id IN his UNION SELECT article FROM said WHERE actor IN his)"
        " ORDER BY a.day DESC, a.id LIMIT ?2 OFFSET ?3",
        (_ids(library, actor), limit, skip),
    ).fetchall()
    found, one = questions.judged(library, [row[:2] for row in rows]), judged_id(library, actor)
    his = (
        tuple(n for n, s in enumerate(a.statements) if one in {x.actor for x in s.speakers}) for a in found
    )
    return ArticlesOf(tuple(zip(found, his, strict=True)), rows[0][2] if rows else 0)


def dossiers_with(library: Library, actor: str, *, limit: int = 60) -> tuple[Dossier, ...]:
    """Return the kept dossiers, without their articles, of the stories in which an actor said something."""
    rows = library.connection.execute(
        "SELECT DISTINCT s.id, s.last FROM said JOIN article a ON a.id = said.article JOIN story s ON s.id = a.story"
        " WHERE said.actor IN (SELECT value FROM json_each(?)) AND s.made_of IS NOT NULL"
        " ORDER BY s.last DESC, s.id LIMIT ?",
        (_ids(library, actor), limit),
    ).fetchall()
    stories = (questions.story(library, ident) for ident, _ in rows)
    found = (questions.kept_dossier(library, s) for s in stories if s is not None)
    return tuple(d for d in found if d is not None)


def _ids(library: Library, ident: str) -> str:
    return json.dumps(ids_of_actor(library, ident))
