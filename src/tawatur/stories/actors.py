"""One table of the actors of a story: the same man under two spellings is one, two namesakes are two.

`annotate` sees one article at a time and gives equal spellings equal ids. Here, where all articles of a story lie
side by side, «غروسي» of one outlet joins «رافائيل غروسي» of the other, and two bearers of one name who serve
different states part. What people have judged wins over every rule.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from tawatur.lexicon import Lexicon
from tawatur.model import Actor, ActorType, Annotated
from tawatur.text import tokens

__all__ = ["ActorTable", "Judged", "Naming", "StoryActor", "actor_table"]


@dataclass(frozen=True, slots=True)
class Judged:
    """What somebody has decided of two actor ids: the same, or not."""

    a: str
    b: str
    same: bool


@dataclass(frozen=True, slots=True)
class Naming:
    """The words that one outlet uses for an actor, and how often."""

    outlet: str
    words: str
    count: int


@dataclass(frozen=True, slots=True)
class StoryActor:
    """An actor of a story; `members` are (article, actor id) pairs, `why` says what joined them."""

    id: str
    name: str
    type: ActorType
    members: tuple[tuple[str, str], ...]
    namings: tuple[Naming, ...]
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ActorTable:
    """All actors of a story, those of most articles first."""

    actors: tuple[StoryActor, ...]

    def of(self, article: str, actor: str) -> StoryActor | None:
        """Return the story's actor that an article's actor id stands for."""
        return next((a for a in self.actors if (article, actor) in a.members), None)


@dataclass(slots=True)
class _Member:
    """One actor of one article, with the states its titles name."""

    article: Annotated
    actor: Actor
    nations: frozenset[str]
    key: tuple[str, ...]


def actor_table(articles: Iterable[Annotated], lexicon: Lexicon, judged: Iterable[Judged] = ()) -> ActorTable:
    """Return the actors of a story's articles, merged and split, judgements first."""
    members = [_member(article, actor, lexicon) for article in articles for actor in article.actors]
    groups = _grouped(members, tuple(judged))
    made = [_row(group, why) for group, why in groups]
    return ActorTable(tuple(sorted(made, key=lambda a: (-len(a.members), a.id))))


def _member(article: Annotated, actor: Actor, lexicon: Lexicon) -> _Member:
    words = (t.key for name in actor.names for t in tokens(name) if t.is_word)
    nations = frozenset(n for word in words for n in lexicon.actors.word(word).nations)
    key = tuple(lexicon.actors.person_key(actor.name).split("-")) if actor.type == "person" else ()
    return _Member(article, actor, nations, key)


def _grouped(members: list[_Member], judged: tuple[Judged, ...]) -> list[tuple[list[_Member], set[str]]]:
    """Put members together by id, then by judgement, then lone surnames with the one full name they fit."""
    groups: list[tuple[list[_Member], set[str]]] = []
    for member in members:
        home = next((g for g, _ in groups if _is_same(g[0], member, judged)), None)
        if home is None:
            groups.append(([member], set()))
        else:
            home.append(member)
    for one in judged:
        if one.same:
            _join(groups, one.a, one.b)
    return _surnames_joined(groups, judged)


def _is_same(first: _Member, member: _Member, judged: tuple[Judged, ...]) -> bool:
    """Equal ids are one actor, unless an unknown name serves different states or somebody has parted them."""
    if first.actor.id != member.actor.id:
        return False
    if Judged(first.actor.id, member.actor.id, same=False) in judged:
        return first.article.article.id == member.article.article.id
    if first.actor.id.startswith("kb:") or not first.nations or not member.nations:
        return True
    return bool(first.nations & member.nations)


def _join(groups: list[tuple[list[_Member], set[str]]], a: str, b: str) -> None:
    """Merge all groups of two ids that were judged the same."""
    found = [g for g in groups if g[0][0].actor.id in (a, b)]
    for other in found[1:]:
        found[0][0].extend(other[0])
        groups.remove(other)
    if len(found) > 1:
        found[0][1].add("judged the same")


def _surnames_joined(
    groups: list[tuple[list[_Member], set[str]]], judged: tuple[Judged, ...]
) -> list[tuple[list[_Member], set[str]]]:
    """Let «غروسي» join «رافائيل غروسي» where the story has one such name and nobody has parted the two."""
    parted = {frozenset((j.a, j.b)) for j in judged if not j.same}
    full = [g for g in groups if len(g[0][0].key) > 1]
    kept = []
    for group in groups:
        key = group[0][0].key
        fits = [g for g in full if key and len(key) == 1 and g[0][0].key[-1] == key[0]]
        if len(fits) != 1 or frozenset((fits[0][0][0].actor.id, group[0][0].actor.id)) in parted:
            kept.append(group)
            continue
        fits[0][0].extend(group[0])
        fits[0][1].add("surname")
    return kept


def _row(group: list[_Member], why: set[str]) -> StoryActor:
    """Name a group by its fullest name; a known id stands before one made of a name."""
    ids = sorted({m.actor.id for m in group}, key=lambda i: (not i.startswith("kb:"), -len(i), i))
    name = max((m.actor.name for m in group), key=len)
    pairs = dict.fromkeys((m.article.article.id, m.actor.id) for m in group)
    return StoryActor(ids[0], name, group[0].actor.type, tuple(pairs), _namings(group), tuple(sorted(why)))


def _namings(group: list[_Member]) -> tuple[Naming, ...]:
    """Count the words each outlet uses, the most used first."""
    count: Counter[tuple[str, str]] = Counter()
    for member in group:
        article = member.article.article
        for mention in member.article.mentions:
            if mention.actor == member.actor.id:
                words = article.text[mention.span.start : mention.span.end]
                count[article.outlet or "", words] += 1
    ordered = sorted(count.items(), key=lambda item: (item[0][0], -item[1], item[0][1]))
    return tuple(Naming(outlet, words, times) for (outlet, words), times in ordered)
