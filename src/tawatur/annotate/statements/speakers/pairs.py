"""Whom «الجانبان», «الوزيران», «البلدان» mean: the last two who were named as acting together."""

from __future__ import annotations

from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.agreement import BODIES
from tawatur.annotate.statements.sources.named import Named
from tawatur.annotate.statements.sources.names import is_role, link_of, own_link
from tawatur.annotate.statements.sources.phrases import Phrase
from tawatur.annotate.statements.sources.titles import TITLE
from tawatur.annotate.statements.speakers.memory import Memory, Voice, again
from tawatur.model import Link

__all__ = ["pair_before", "pair_meant"]

_PAIR = 120  # tokens back that «الجانبان» can point


def pair_meant(lay: Layout, memory: Memory, phrase: Phrase) -> Voice:
    """«الجانبان»: the last two who were named as acting together."""
    joint = next((v for v in memory.recent() if len(v.links) > 1), None)
    if joint is not None:
        return again(joint, "speaker:pair")
    sides = not lay.actors.word(lay.keys[phrase.first].removeprefix("ال")[:-2]).kind & TITLE
    return pair_before(lay, phrase.first, sides=sides) or Voice(
        (own_link(lay, phrase, "group"),), "speaker:as-written", "m", "d"
    )


def pair_before(lay: Layout, before: int, *, sides: bool = False) -> Voice | None:
    """Return the last two persons named before a token, «الوزيران»; `sides` are the two named together, «الأردن والعراق», too."""
    people: list[Named] = []
    for t in range(before, max(0, before - _PAIR), -1):
        one = lay.named.get(t)
        if one is None:
            continue
        other = _joined_before(lay, one) if sides else None
        if other is not None:
            return Voice((link_of(other), link_of(one)), "speaker:pair", "m", "d")
        if one.actor.type != "person" or is_role(lay, one):
            continue
        if all(one.actor.id != p.actor.id for p in people):
            people.append(one)
        if len(people) == 2:
            links = tuple(Link(n.actor.id, n.actor.name, "person") for n in reversed(people))
            return Voice(links, "speaker:pair", "m", "d")
    return None


def _joined_before(lay: Layout, one: Named) -> Named | None:
    """«بين الأردن والعراق», «الهيئة والوزارة»: the state or body that «و» joins another of its kind to, and no third."""
    other, third = lay.covered.get(one.first - 1), lay.named.get(one.last)
    if other is None or one.actor.type not in ("state", *BODIES) or not _is_added(lay, one):
        return None
    alike = other.actor.type == one.actor.type and other.actor.id != one.actor.id
    many = _is_added(lay, other) or (third is not None and _is_added(lay, third))
    return other if alike and not many else None


def _is_added(lay: Layout, one: Named) -> bool:
    return lay.keys[one.first][0] == "و" and one.start > lay.read.tokens[one.first].start
