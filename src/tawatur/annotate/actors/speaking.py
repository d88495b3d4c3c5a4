"""Who speaks is somebody of the article: «وقال سميح كراوية أن» tells his whole name, where his title alone told half of it.

Statements find their speakers by what stands around a verb of saying, which makes certain what words alone leave open.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import chain, count

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
    stage = _Stage(cast)
    same: dict[str, str] = {}
    for link in _links(said):
        if link.actor in stage.actors:
            continue
        span = _whole(link, read.text)
        who = stage.actors.get(same.get(link.actor, "")) or stage.called_here(span, _LIKE[_TYPES[link.kind]])
        if who is None:
            head = lexicon.actors.word(read.tokens[read.first_token(span.start)].key).kind
            if link.kind == "institution" and not _is_name(head):
                continue
            person = link.kind == "unnamed" and head & Kind.UNNAMED
            who = stage.enter(Actor(link.actor, link.name, "person" if person else _TYPES[link.kind]))
        same[link.actor] = who.id
        if any(_holds(m.span, span) for m in stage.near(span) if m.actor == who.id):
            continue
        if link.name.startswith(who.name) and not who.id.startswith("kb:"):
            stage.take_surname(stage.enter(replace(who, name=link.name)))
        stage.name(span, who.id)
    again = _sources(said, stage, same, read.text)
    for mention in again:
        stage.add(mention)
    mentions = stage.mentions()
    if mentions == cast.mentions:
        return cast
    return replace(cast, actors=_in_order(stage.actors, mentions, read.text), mentions=mentions)


class _Stage:
    """The actors and mentions of an article while speakers are added; mentions are found by place, in the order of their coming."""

    def __init__(self, cast: Cast) -> None:
        self.actors: dict[str, Actor] = {}
        self._people: dict[str, list[str]] = {}
        self._mentions: dict[int, Mention] = {}
        self._of: dict[str, list[int]] = {}
        self._places: list[tuple[int, int]] = []
        self._coming = count()
        self._longest = 0
        for actor in cast.actors:
            self.enter(actor)
        for mention in cast.mentions:
            self.add(mention)

    def enter(self, actor: Actor) -> Actor:
        """Take an actor, in the place of one with his id."""
        self.actors[actor.id] = actor
        if actor.type == "person":
            self._people.setdefault(actor.name, []).append(actor.id)
        return actor

    def add(self, mention: Mention) -> None:
        """Take a mention."""
        number = next(self._coming)
        self._mentions[number] = mention
        self._of.setdefault(mention.actor, []).append(number)
        insort(self._places, (mention.span.start, number))
        self._longest = max(self._longest, mention.span.end - mention.span.start)

    def near(self, span: Span) -> list[Mention]:
        """Return the mentions that may touch a stretch of text."""
        return [self._mentions[number] for number in self._numbers(span)]

    def _numbers(self, span: Span) -> list[int]:
        first = bisect_left(self._places, (span.start - self._longest, 0))
        last = bisect_left(self._places, (span.end, 0))
        return sorted(n for _, n in self._places[first:last] if n in self._mentions)

    def called_here(self, span: Span, types: Collection[str]) -> Actor | None:
        """Return the one whom words within or around these stand for: «سميح» within «الوزير السابق سميح كراوية»."""
        for m in self.near(span):
            # «أحد المشاركين في لقاء | الفريق»: the words that tell who people are stand first.
            inside = _holds(span, m.span) and (
                m.span.start == span.start or self.actors[m.actor].type == "person"
            )
            if (inside or _holds(m.span, span)) and self.actors[m.actor].type in types:
                return self.actors[m.actor]
        return None

    def take_surname(self, whole: Actor) -> None:
        """Give him what stands for his surname alone: «كراوية»."""
        last = whole.name.rsplit(" ", 1)[-1]
        others = (i for i in self._people.get(last, []) if i != whole.id and self.actors[i].name == last)
        for number in chain.from_iterable(self._of.pop(other, []) for other in others):
            if number in self._mentions:
                self._mentions[number] = replace(self._mentions[number], actor=whole.id)
                self._of.setdefault(whole.id, []).append(number)

    def name(self, span: Span, ident: str) -> None:
        """Let words stand for somebody, in the place of the parts of them that did."""
        for number in self._numbers(span):
            mention = self._mentions[number]
            if mention.actor == ident and _holds(span, mention.span):
                del self._mentions[number]
        self.add(Mention(span, ident))

    def mentions(self) -> tuple[Mention, ...]:
        """Return the mentions in text order, the longer before what it holds."""
        return tuple(sorted(self._mentions.values(), key=lambda m: (m.span.start, -m.span.end)))


def _links(said: Iterable[Statement]) -> list[Link]:
    """Return who tells something and where he is named, each once."""
    found = (link for one in said for link in (*one.chain, *one.speakers))
    return list(dict.fromkeys(link for link in found if link.span is not None and link.kind in _TYPES))


def _sources(
    said: Iterable[Statement], stage: _Stage, same: Mapping[str, str], text: str
) -> Collection[Mention]:
    """Return the words that name a speaker again and stand for nobody yet: «وأضاف كراوية أن»."""
    made: dict[Span, Mention] = {}
    for one in said:
        if one.source is None or len(one.speakers) != 1:
            continue
        source, speaker = one.source, one.speakers[0]
        who = same.get(speaker.actor, speaker.actor)
        named = who in stage.actors and text[source.start : source.end] in speaker.name
        taken = (m for m in stage.near(source) if m.span.start < source.end and source.start < m.span.end)
        if named and next(taken, None) is None:
            made[source] = Mention(source, who)
    return made.values()


def _whole(link: Link, text: str) -> Span:
    """Return the words that name a speaker, with the end of a name that goes on behind them."""
    start, end = (link.span.start, link.span.end) if link.span else (0, 0)
    at = text.find(link.name, start, end + _FURTHER)
    return Span(start, max(end, at + len(link.name) if 0 <= at < end else end))


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
