"""Who speaks is somebody of the article: «وقال سميح كراوية أن» tells his whole name, where his title alone told half of it.

Statements find their speakers by what stands around a verb of saying, which makes certain what words alone leave open.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from tawatur.annotate.actors import Cast
from tawatur.annotate.reading import Reading
from tawatur.lexicon import Lexicon
from tawatur.lexicon.title_words import Kind
from tawatur.model import Actor, ActorType, Link, LinkKind, Mention, Span, Statement

__all__ = ["with_speakers"]

_TYPES: Mapping[LinkKind, ActorType] = {
    "person": "person",
    "unnamed": "group",
    "agency": "media",
    "medium": "media",
    "institution": "institution",
}
_LIKE = {
    "person": frozenset({"person"}),
    "group": frozenset({"person", "group"}),
    "media": frozenset({"media", "institution", "company"}),
    "institution": frozenset({"media", "institution", "company", "party", "group", "person", "state"}),
}
# What a word must be, and must not be, to name somebody whom only a verb of saying tells: «المعلومات تفيد» are nobody.
_NAMES = Kind.STARTS_NAME | Kind.OFFICE | Kind.PARTICLE
_COMMON = Kind.NOUN | Kind.VERB
# How far behind the words that name a speaker his name may end.
_FURTHER = 40


def with_speakers(cast: Cast, said: Sequence[Statement], read: Reading, lexicon: Lexicon) -> Cast:
    """Return a cast with everybody who speaks by a name of his own, and with the whole of what he is called."""
    known = {actor.id: actor for actor in cast.actors}
    same: dict[str, str] = {}
    made = list(cast.mentions)
    for link in _links(said):
        if link.actor in known:
            continue
        span = _whole(link, read.text)
        who = known.get(same.get(link.actor, "")) or _called_here(span, _LIKE[_TYPES[link.kind]], made, known)
        if who is None:
            head = lexicon.actors.word(read.tokens[read.first_token(span.start)].key).kind
            if link.kind == "institution" and not _is_name(head):
                continue
            person = link.kind == "unnamed" and head & Kind.UNNAMED
            who = Actor(link.actor, link.name, "person" if person else _TYPES[link.kind])
            known[who.id] = who
        same[link.actor] = who.id
        if any(_holds(m.span, span) for m in made if m.actor == who.id):
            continue
        if link.name.startswith(who.name) and not who.id.startswith("kb:"):
            known[who.id] = replace(who, name=link.name)
            made = _with_surname(known[who.id], made, known)
        made = [m for m in made if not (m.actor == who.id and _holds(span, m.span))]
        made.append(Mention(span, who.id))
    made += _sources(said, made, {ident: ident for ident in known} | same, read.text)
    if made == list(cast.mentions):
        return cast
    made.sort(key=lambda m: (m.span.start, -m.span.end))
    return replace(cast, actors=_in_order(known, made, read.text), mentions=tuple(made))


def _links(said: Iterable[Statement]) -> list[Link]:
    """Return who tells something and where he is named, each once."""
    found = (link for one in said for link in (*one.chain, *one.speakers))
    return list(dict.fromkeys(link for link in found if link.span is not None and link.kind in _TYPES))


def _sources(
    said: Iterable[Statement], mentions: Sequence[Mention], same: Mapping[str, str], text: str
) -> list[Mention]:
    """Return the words that name a speaker again and stand for nobody yet: «وأضاف كراوية أن»."""
    made: dict[Span, Mention] = {}
    for one in said:
        if one.source is None or len(one.speakers) != 1 or one.speakers[0].actor not in same:
            continue
        source = one.source
        named = text[source.start : source.end] in one.speakers[0].name
        if named and not any(m.span.start < source.end and source.start < m.span.end for m in mentions):
            made[source] = Mention(source, same[one.speakers[0].actor])
    return list(made.values())


def _whole(link: Link, text: str) -> Span:
    """Return the words that name a speaker, with the end of a name that goes on behind them."""
    start, end = (link.span.start, link.span.end) if link.span else (0, 0)
    at = text.find(link.name, start, end + _FURTHER)
    return Span(start, max(end, at + len(link.name) if 0 <= at < end else end))


def _with_surname(whole: Actor, mentions: list[Mention], known: Mapping[str, Actor]) -> list[Mention]:
    """Give him what stands for his surname alone: «كراوية»."""
    last = whole.name.rsplit(" ", 1)[-1]
    alone = {a.id for a in known.values() if a.name == last and a.type == "person"}
    return [replace(m, actor=whole.id) if m.actor in alone else m for m in mentions]


def _called_here(
    span: Span, types: Collection[str], mentions: Sequence[Mention], known: Mapping[str, Actor]
) -> Actor | None:
    """Return the one whom words within or around these stand for: «سميح» within «الوزير السابق سميح كراوية»."""
    for m in mentions:
        # «أحد المشاركين في لقاء | الفريق»: the words that tell who people are stand first.
        inside = _holds(span, m.span) and (m.span.start == span.start or known[m.actor].type == "person")
        if (inside or _holds(m.span, span)) and known[m.actor].type in types:
            return known[m.actor]
    return None


def _holds(outer: Span, inner: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _is_name(head: int) -> bool:
    common = head & _COMMON or (head & Kind.FUNCTION and not head & Kind.PARTICLE)
    return bool(head & _NAMES) and not common


def _in_order(known: Mapping[str, Actor], mentions: Iterable[Mention], text: str) -> tuple[Actor, ...]:
    """Return actors by their first mention, each with the words that stand for him."""
    spelled: dict[str, dict[str, None]] = {}
    for m in mentions:
        spelled.setdefault(m.actor, {})[text[m.span.start : m.span.end]] = None
    return tuple(replace(known[who], names=tuple(words)) for who, words in spelled.items())
