"""Who acts and speaks in an article: the mentions, and which of them are the same one."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from tawatur.annotate.actors import results
from tawatur.annotate.actors.acting import is_idle, is_silent
from tawatur.annotate.actors.bystanders import inner_starts
from tawatur.annotate.actors.casting import Casting
from tawatur.annotate.actors.line import Line
from tawatur.annotate.actors.local_bodies import name_local_bodies
from tawatur.annotate.actors.people import People
from tawatur.annotate.actors.phrases import phrases
from tawatur.annotate.actors.rosters import with_rosters
from tawatur.annotate.actors.spoken_names import names_by_place
from tawatur.annotate.reading import Reading
from tawatur.lexicon import Lexicon
from tawatur.model import Actor, Mention, Span, Statement, TimeExpression
from tawatur.published import published_day

__all__ = ["Cast", "actors", "read_people"]


@dataclass(frozen=True, slots=True)
class Cast:
    """The actors of an article and their mentions, in text order.

    A mention may stand inside another («الكرملين» in «المتحدث باسم الكرملين ديمتري بيسكوف»); the longer
    comes first. `named` are the ids of those who have a name in it, not only a title or «الشركة».
    """

    actors: tuple[Actor, ...]
    mentions: tuple[Mention, ...]
    named: frozenset[str] = frozenset()
    idle: frozenset[str] = frozenset()
    silent: frozenset[str] = frozenset()

    def actor(self, ident: str) -> Actor | None:
        """Return an actor of the article by its id."""
        return next((a for a in self.actors if a.id == ident), None)

    def acting(self, said: Iterable[Statement]) -> Cast:
        """Return those who act or speak, without whom the article only names; states that do neither are places."""
        speaking = {link.actor for one in said for link in (*one.chain, *one.speakers)}
        left = self.idle - speaking
        left -= self._through(speaking, left)
        if not left:
            return self
        places = {a.id for a in self.actors if a.id in left and a.type == "state"}
        kept = self._without(left - places)
        return replace(
            kept, actors=tuple(replace(a, type="place") if a.id in places else a for a in kept.actors)
        )

    def telling(self) -> Cast:
        """Return those who may be the source of a statement: no people whom no verb stands beside."""
        return self._without(self.silent)

    def _without(self, some: Collection[str]) -> Cast:
        return replace(
            self,
            actors=tuple(a for a in self.actors if a.id not in some),
            mentions=tuple(m for m in self.mentions if m.actor not in some),
        )

    def _through(self, speaking: set[str], idle: frozenset[str]) -> set[str]:
        """Return the bodies that speak through somebody: «لجنة المسابقات» of «دعا رئيس لجنة المسابقات سالم الزيني إلى»."""
        bodies = {a.id for a in self.actors if a.id in idle and a.type != "state"}
        end, found = -1, set()
        for m in self.mentions:
            if m.actor in speaking:
                end = max(end, m.span.end)
            elif m.span.end <= end and m.actor in bodies:
                found.add(m.actor)
        return found

    def within(self, span: Span) -> tuple[Mention, ...]:
        """Return the mentions that lie in a stretch of text, those inside others included."""
        first = bisect_right(self.mentions, span.start - 1, key=lambda m: m.span.start)
        last = bisect_right(self.mentions, span.end - 1, key=lambda m: m.span.start)
        return tuple(m for m in self.mentions[first:last] if m.span.end <= span.end)


def actors(read: Reading, when: tuple[TimeExpression, ...], lexicon: Lexicon) -> Cast:
    """Return the actors of an article."""
    del when  # offices are looked up on the day of publication; the text's own dates come with the statements
    people = read_people(read, lexicon)
    idle = frozenset([p.id for p in people.by_id.values() if is_idle(people, p)])
    silent = frozenset([p.id for p in people.by_id.values() if is_silent(people, p)])
    for ident in idle & silent:
        # Nobody will ask for them again.
        del people.by_id[ident]
    return Cast(results.actors(people), results.mentions(people), results.named(people), idle, silent)


def read_people(read: Reading, lexicon: Lexicon) -> People:
    """Return everybody whom an article names, those who do nothing in it among them."""
    outlet = lexicon.outlets.find(read.article.outlet)
    line = Line(read, lexicon.actors, lexicon.outlets.own_names(read.article.outlet))
    names_by_place(line)
    name_local_bodies(line)
    people = People(read, line, lexicon.actors, published_day(read.article.published))
    found = with_rosters(line, phrases(line))
    if outlet is not None and outlet.furniture:
        end = read.first_token(outlet.text_end(read.text))
        found = [p for p in found if p.start < end]
    people.inner = dict(inner_starts(line, found))
    Casting(people).cast(found)
    return people
