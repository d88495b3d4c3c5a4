"""The list of stories: filters that narrow together, page by page, with what a row shows of each story."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from tawatur.lexicon import load_lexicon
from tawatur.model import Story
from tawatur.store.library import Library
from tawatur.store.questions import story
from tawatur.text import fold_word

__all__ = ["Row", "Wanted", "listed", "outlets", "outlets_like"]


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which stories a list shows; filters narrow together, None is no filter."""

    day: str | None = None
    outlet: str | None = None
    actor: str | None = None
    origins: int | None = None
    contested: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A story in a list: its outlets, and what its claims rest on at best (None where one outlet alone has it)."""

    story: Story
    outlets: int
    claims: int | None
    origins: int | None
    contested: int | None
    names: tuple[str, ...]


def listed(library: Library, wanted: Wanted, *, limit: int = 100, skip: int = 0) -> tuple[list[Row], int]:
    """Return stories for a list, the newest day first, then most outlets, and how many there are in all."""
    rows = library.connection.execute(
        "SELECT s.id, count(DISTINCT coalesce(a.outlet, a.id)) AS outlets, s.claims, s.origins, s.contested,"
        " json_group_array(DISTINCT a.outlet), count(*) OVER ()"
        " FROM story s JOIN article a ON a.story = s.id WHERE (?1 IS NULL OR ?1 BETWEEN s.first AND s.last)"
        " AND (?3 IS NULL OR EXISTS (SELECT 1 FROM actor x JOIN article b ON b.id = x.article"
        " WHERE b.story = s.id AND (x.id = ?3 OR instr(x.folded, ?4) > 0)))"
        " AND (?5 IS NULL OR s.origins >= ?5) AND (NOT ?6 OR s.contested > 0)"
        " GROUP BY s.id HAVING ?2 IS NULL OR max(a.outlet IN (SELECT value FROM json_each(?2)))"
        " ORDER BY s.last DESC, outlets DESC, count(*) DESC, s.id LIMIT ?7 OFFSET ?8",
        (*_filters(library, wanted), limit, skip),
    ).fetchall()
    found = ((story(library, row[0]), row) for row in rows)
    made = [
        Row(s, row[1], row[2], row[3], row[4], tuple(name for name in json.loads(row[5]) if name))
        for s, row in found
        if s is not None
    ]
    return made, rows[0][6] if rows else 0


def _filters(library: Library, wanted: Wanted) -> tuple[Any, ...]:
    names = None if wanted.outlet is None else json.dumps(outlets_like(library, wanted.outlet))
    actor = fold_word(wanted.actor or "")
    return (wanted.day, names, wanted.actor, actor, wanted.origins, wanted.contested)


def outlets_like(library: Library, name: str) -> list[str]:
    """Return the outlet of a name, those that are the same by name or code, else those whose names hold it.

    «الشرق الأوسط» finds `aawsat` too, «الشرق» finds both.
    """
    known, lexicon = outlets(library), load_lexicon().outlets
    wanted = lexicon.find(name)
    same = [x for x in known if x == name or (wanted is not None and lexicon.find(x) is wanted)]
    if same:
        return same
    called = {x: outlet.name if (outlet := lexicon.find(x)) else x for x in known}
    return [x for x in known if fold_word(name) in fold_word(f"{x}\n{called[x]}")]


def outlets(library: Library) -> list[str]:
    """Return the names of all outlets, those with most articles first."""
    rows = library.connection.execute(
        "SELECT outlet FROM article WHERE outlet IS NOT NULL GROUP BY outlet ORDER BY count(*) DESC, outlet"
    )
    return [row[0] for row in rows]
