"""Which of several men of one surname goes on speaking: «وأوضح الراشد» where «فهد الراشد» and «ناصر الراشد» were named.

The cast leaves both open; who speaks is who spoke before, else the only one of them who did something himself and was
not just named with another («برئاسة الدكتور ناصر الراشد»). Where two of them did, the name stays as it is written.
"""

from __future__ import annotations

from collections.abc import Iterator

from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.named import Named
from tawatur.annotate.statements.sources.names import link_of, roles_in
from tawatur.annotate.statements.sources.phrases import Phrase
from tawatur.annotate.statements.speakers.memory import Memory, Voice
from tawatur.lexicon.title_words import Kind
from tawatur.model import Link

__all__ = ["of_surname"]

_OWNERS = Kind.NOUN | Kind.CONSTRUCT | Kind.OFFICE | Kind.ORGAN


def of_surname(lay: Layout, memory: Memory, phrase: Phrase) -> Voice | None:
    """Return who is meant by a surname that several people of the article bear, None where it is nobody's or one man's."""
    one = lay.named.get(phrase.first)
    if one is None or one.actor.type != "person" or not one.mention.candidates:
        return None
    spoken = (link for voice in memory.recent() for link in voice.links)
    known = next((link for link in spoken if link.actor in one.mention.candidates), None)
    if known is not None:
        link = Link(known.actor, known.name, known.kind, one.mention.span)
        return Voice((link,), "speaker:surname", "", "", roles_in(lay, phrase))
    acted = {n.actor.id: n for n in _mentions(lay, one) if not _is_only_told_of(lay, n)}
    meant = next(iter(acted.values())) if len(acted) == 1 else one
    rule = "speaker:named" if meant is one else "speaker:surname"
    return Voice((link_of(meant),), rule, "", "", roles_in(lay, phrase))


def _mentions(lay: Layout, one: Named) -> Iterator[Named]:
    """Yield the mentions of all candidates before a surname, the last first."""
    for t in range(one.first - 1, -1, -1):
        named = lay.named.get(t)
        if named is not None and named.actor.id in one.mention.candidates:
            yield named


def _is_only_told_of(lay: Layout, one: Named) -> bool:
    """«برئاسة الدكتور ناصر الراشد», «مع فهد الراشد», «نجل سالم الراشد»: he is named with somebody else."""
    t = one.first - 1
    if t < 0 or one.start > lay.read.tokens[one.first].start or lay.word(t, "prepositions"):
        return True
    owner = lay.kind(t) & _OWNERS and not lay.is_definite(t) and not lay.kind(t) & Kind.VERB
    return lay.word(t, "descriptions") or bool(owner)
