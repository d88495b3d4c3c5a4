"""What casting found, as the nouns of the model: actors, mentions, and the bare names inside them."""

from __future__ import annotations

from tawatur.annotate.actors.people import People, Person
from tawatur.lexicon.title_words import Kind
from tawatur.model import Actor, ActorType, Mention, Span

__all__ = ["actors", "mentions", "names"]

_NO_NAME = Kind.DEFINITE | Kind.ORGAN


def actors(people: People) -> tuple[Actor, ...]:
    """Return the actors in the order of their first mention."""
    cast = [p for p in people.by_id.values() if p.spans]
    cast.sort(key=lambda p: min([(s.start, s.end) for s in p.spans]))
    return tuple([_actor(people, p) for p in cast])


def _actor(people: People, person: Person) -> Actor:
    known = people.lexicon.actor(person.id)
    spelled = dict.fromkeys([people.text[s.start : s.end] for s in person.spans])
    kind: ActorType = "place" if person.type == "state" and person.locative else person.type
    return Actor(
        person.id,
        person.name or (known.name if known else next(iter(spelled))),
        kind,
        tuple(spelled),
        (known.wikidata or None) if known else None,
        (f"kb:{known.belongs_to}" if known.belongs_to else None) if known else None,
        person.candidates,
    )


def names(people: People) -> tuple[tuple[Span, str], ...]:
    """Return the bare names of persons, and the mentions of named bodies and places, in text order."""
    made = {
        (bare_span.start, bare_span.end, p.id): (bare_span, p.id)
        for p in people.by_id.values()
        if p.type != "group" or p.id.startswith("kb:")
        for span in (p.cores if p.type == "person" else p.spans)
        if (bare_span := _core(people, span, p.type))
    }
    return tuple([made[place] for place in sorted(made)])


def _core(people: People, span: Span, kind: ActorType) -> Span | None:
    """Return what is a name in a mention; «الشركة» has none."""
    if kind == "person":
        return span
    if kind in ("state", "place"):
        return _bare(people, span)
    inside = people.read.token_range(span)
    if not inside:
        return span
    first, last = inside[0], inside[-1]
    if first == last and people.line.words[first].kind & _NO_NAME:
        return None
    if first not in people.line.names and first + 1 not in people.line.names:
        return span
    for start, end in ((first + 1, last), (first, last - 1), (first + 1, last - 1)):
        if start <= end and _is_name(people, start, end) and _may_lose(people, first, last, start, end):
            return Span(people.read.tokens[start].start, people.read.tokens[end].end)
    return span


def _is_name(people: People, start: int, end: int) -> bool:
    known = people.line.known(start)
    return known is not None and start + known.length == end + 1


def _may_lose(people: People, first: int, last: int, start: int, end: int) -> bool:
    """«حركة» before a name and «اللبناني» behind it are no part of it."""
    words = people.line.words
    kept_front = start == first or bool(words[first].kind & Kind.GENUS)
    return kept_front and (end == last or bool(words[last].kind & Kind.NATION))


def _bare(people: People, span: Span) -> Span:
    """Return a place's name without what it is: «غزة» in «قطاع غزة»."""
    inside = people.read.token_range(span)
    for i in inside[:-1]:
        if not people.line.words[i].kind & (Kind.AREA | Kind.LOCATIVE):
            return Span(max(span.start, people.read.tokens[i].start), span.end)
    return Span(people.read.tokens[inside[-1]].start, span.end) if len(inside) > 1 else span


def mentions(people: People) -> tuple[Mention, ...]:
    """Return all mentions in text order, the longer first."""
    made = [
        Mention(s, p.id, p.candidates)
        for p in people.by_id.values()
        for s in {(s.start, s.end): s for s in p.spans}.values()
    ]
    return tuple(sorted(made, key=lambda m: (m.span.start, -m.span.end)))
