"""Statements as people corrected them: it was somebody else who spoke, or nobody knows who."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from tawatur.model import LINK_KINDS, Actor, Annotated, Link, Span, Statement

__all__ = ["corrected"]


def corrected(annotated: Annotated, spoken: Mapping[Span, Actor | None]) -> Annotated:
    """Return an article whose statements with these contents have these speakers; None: nobody knows who spoke.

    Who handed a statement on stays, and «وأضاف» behind it keeps its speaker: people decide of each statement.
    """
    actors = {a.id: a for a in annotated.actors}
    said = []
    for s in annotated.statements:
        if s.content not in spoken:
            said.append(s)
            continue
        actor = spoken[s.content]
        said.append(_spoken_by(s, actor))
        if actor is not None:
            actors.setdefault(actor.id, actor)
    return replace(annotated, actors=tuple(actors.values()), statements=tuple(said))


def _spoken_by(s: Statement, actor: Actor | None) -> Statement:
    rules = (*(r for r in s.rules if not r.startswith("speaker:")), "speaker:judged")
    if actor is None:
        return replace(s, speakers=(), chain=(), unnamed=None, rules=rules)
    link = Link(actor.id, actor.name, LINK_KINDS[actor.type])
    tellers = tuple(t for t in s.chain[:-1] if t.actor != actor.id)
    return replace(s, speakers=(link,), chain=(*tellers, link), unnamed=None, rules=rules)
