"""What casting found, as the nouns of the model: actors, mentions, and the bare names inside them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from tawatur.annotate.actors.people import People, Person
from tawatur.lexicon.title_words import Kind
from tawatur.model import Actor, ActorType, Mention, Span

__all__ = ["actors", "mentions", "named", "names"]

_NO_NAME = Kind.DEFINITE | Kind.ORGAN
_WHAT_PLACE = Kind.AREA | Kind.LOCATIVE
_LANDS = ("state", "place")
_RELATED = ("ي", "يه")
_OPEN, _CLOSE = frozenset('«"“'), frozenset('»"”')
# A head, a mark, a word and a mark.
_IN_MARKS = 3


def actors(people: People) -> tuple[Actor, ...]:
    """Return the actors in the order of their first mention."""
    cast = [p for p in people.by_id.values() if p.spans]
    cast.sort(key=lambda p: min([(s.start, s.end) for s in p.spans]))
    return tuple([_actor(people, p) for p in cast])


def _actor(people: People, person: Person) -> Actor:
    known = people.lexicon.actor(person.id)
    spelled = dict.fromkeys([people.text[s.start : s.end] for s in person.spans])
    return Actor(
        person.id,
        person.name or (known.name if known else next(iter(spelled))),
        _kind(person),
        tuple(spelled),
        (known.wikidata or None) if known else None,
        (f"kb:{known.belongs_to}" if known.belongs_to else None) if known else None,
        person.candidates,
    )


def _kind(person: Person) -> ActorType:
    return "place" if person.type == "state" and person.locative else person.type


def named(people: People) -> frozenset[str]:
    """Return the ids of those who have a name in the article: «الشركة» alone is none."""
    return frozenset([p.id for p in _nameable(people) if any(_cores(people, p))])


def names(people: People) -> tuple[tuple[Span, str, ActorType], ...]:
    """Return the bare names of persons, and the mentions of named bodies and places, in text order, with whose they are.

    «عباس عراقجي» in «وزير الخارجية الإيراني عباس عراقجي»; a title alone is no name.
    """
    made = {
        (span.start, span.end, p.id): (span, p.id, _kind(p))
        for p in _nameable(people)
        if p.spans
        for span in _cores(people, p)
        if span is not None
    }
    return tuple([made[place] for place in sorted(made)])


def _nameable(people: People) -> Iterator[Person]:
    return (p for p in people.by_id.values() if p.type != "group" or p.id.startswith("kb:"))


def _cores(people: People, person: Person) -> Iterator[Span | None]:
    spans = person.cores if person.type == "person" else person.spans
    return (_core(people, span, person.type) for span in spans)


def _core(people: People, span: Span, kind: ActorType) -> Span | None:
    """Return what is a name in a mention; «الشركة» has none."""
    if kind == "person":
        return span
    inside = _inside(people, span)
    if not inside:
        return span
    if kind in ("state", "place"):
        return _bare(people, span, inside)
    first, last = inside[0], inside[-1]
    if first == last and people.line.words[first].kind & _NO_NAME:
        return None
    if (marked := _in_marks(people, first, last)) is not None:
        return marked
    start, end = _beside(people, first, _before_place(people, first, last))
    if start > end:
        return span
    return Span(
        span.start if start == first else people.read.tokens[start].start, people.read.tokens[end].end
    )


def _inside(people: People, span: Span) -> range:
    """Return the tokens of a mention; the first may begin before it, with what is attached."""
    starts = people.read.starts
    return range(max(bisect_right(starts, span.start) - 1, 0), bisect_left(starts, span.end))


def _in_marks(people: People, first: int, last: int) -> Span | None:
    """Return «حرييت» in «صحيفة «حرييت» التركية»: what a body's name stands in is no part of it, nor what it is."""
    keys, tokens = people.line.keys, people.read.tokens
    if last < first + _IN_MARKS or keys[first + 1] not in _OPEN:
        return None
    close = next((i for i in range(first + 2, last + 1) if keys[i] in _CLOSE), 0)
    return Span(tokens[first + 2].start, tokens[close - 1].end) if close > first + 2 else None


def _before_place(people: People, first: int, last: int) -> int:
    """Return the last word of a body before where it is: «اتحاد الصناعة | في ألمانيا», «كلية الآداب | بفاس»."""
    words = people.line.words
    for at in range(first + 1, last + 1):
        there = at + 1 if words[at].kind & Kind.IN else at if words[at].clitic == "ب" else 0
        known = people.line.known(there) if there else None
        if known is not None and known.type in _LANDS and there + known.length == last + 1:
            return at - 1
    return last


def _beside(people: People, first: int, last: int) -> tuple[int, int]:
    """Return a body's name without what only stands beside it: «حركة» before it, «اللبناني» behind it."""
    line = people.line
    for start, end in ((first + 1, last), (first, last - 1), (first + 1, last - 1)):
        if start <= end and _is_name(people, start, end) and _may_lose(people, first, last, start, end):
            return start, end
    end = last - (last > first and _is_of_land(people, first, last))
    kind = line.words[first].kind
    named = kind & Kind.BESIDE_NAME and end > first and not line.words[first + 1].kind & Kind.CONSTRUCT
    return first + bool(named), end


def _is_of_land(people: People, first: int, last: int) -> bool:
    """Tell «الإسباني» in «ريال مدريد الإسباني» from «السعودية» in «الخطوط السعودية», which completes a name."""
    line = people.line
    if not line.words[last].kind & Kind.NATION or not line.keys[last].endswith(_RELATED):
        return False
    if _is_shorter(people, first, last):
        return True
    return not line.is_definite(last - 1) and bool(line.words[first].kind & Kind.BESIDE_NAME)


def _is_shorter(people: People, first: int, last: int) -> bool:
    """Tell whether a known name without its last word is a name of the same one: «مكة» of «مكة المكرمة»."""
    line = people.line
    shorter = people.lexicon.known_at([*line.keys[first:last], ""], 0, line.words[first].base)
    whole = line.known(first)
    if shorter is None or whole is None or shorter.length != last - first:
        return False
    return shorter.actors[0][0] == whole.actors[0][0]


def _is_name(people: People, start: int, end: int) -> bool:
    known = people.line.known(start)
    return known is not None and start + known.length == end + 1


def _may_lose(people: People, first: int, last: int, start: int, end: int) -> bool:
    """«حركة» before a name and «اللبناني» behind it are no part of it."""
    words = people.line.words
    kept_front = start == first or bool(words[first].kind & Kind.GENUS)
    return kept_front and (end == last or bool(words[last].kind & Kind.NATION))


def _bare(people: People, span: Span, inside: range) -> Span | None:
    """Return a place's name without what it is or is praised as: «غزة» in «قطاع غزة», «مكة» in «مكة المكرمة»; «الجانب اللبناني» has none."""
    line = people.line
    if line.words[inside[0]].kind & Kind.SIDE:
        return None
    first, last = inside[0], inside[-1]
    for i in inside[:-1]:
        if not _is_beside_place(people, i, last):
            break
        first = i + 1
    end = last - (
        first < last and bool(line.words[last].kind & Kind.BESIDE_NAME and _is_shorter(people, first, last))
    )
    if (first, end) == (inside[0], last):
        return span
    tokens = people.read.tokens
    return Span(tokens[first].start if first > inside[0] else span.start, tokens[end].end)


def _is_beside_place(people: People, at: int, last: int) -> bool:
    """Tell «قطاع», «مدينة», «دولة»; «جنوب أفريقيا» is a state of that name."""
    line = people.line
    known = line.known(at)
    if known is None or known.type != "state":
        return bool(line.words[at].kind & _WHAT_PLACE)
    rest = line.known(at + 1)
    same = rest is not None and rest.actors[0][0] == known.actors[0][0] and at + rest.length == last
    return same and bool(line.words[at].kind & (_WHAT_PLACE | Kind.BESIDE_NAME))


def mentions(people: People) -> tuple[Mention, ...]:
    """Return all mentions in text order, the longer first."""
    made = [
        Mention(s, p.id, p.candidates)
        for p in people.by_id.values()
        for s in {(s.start, s.end): s for s in p.spans}.values()
    ]
    return tuple(sorted(made, key=lambda m: (m.span.start, -m.span.end)))
