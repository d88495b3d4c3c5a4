"""Who speaks about whom: the actors that stand in what a speaker is reported to say.

A war told by one side alone shows here at a glance: the other side is spoken about and never speaks.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from tawatur.model import About, Annotated, Place

__all__ = ["about"]

_MOST = 20


def about(story: Sequence[Annotated]) -> tuple[About, ...]:
    """Return the pairs of speaker and subject, the most frequent first; each statement counts once."""
    found: dict[tuple[str, str], list[Place]] = defaultdict(list)
    names: dict[str, Counter[str]] = defaultdict(Counter)
    for annotated in story:
        _count_names(annotated, names)
        for speaker, name, subject, place in _pairs(annotated):
            names[speaker][name] += 1
            found[speaker, subject].append(place)
    most = sorted(found.items(), key=lambda item: -len(item[1]))[:_MOST]
    return tuple(
        About(_usual(names[speaker]), _usual(names[subject]), len(places), tuple(places))
        for (speaker, subject), places in most
    )


def _count_names(annotated: Annotated, names: dict[str, Counter[str]]) -> None:
    """Count a person's full name, and of all others the words that the text has for them."""
    cast = {actor.id: actor for actor in annotated.actors}
    for mention in annotated.mentions:
        actor = cast.get(mention.actor)
        if actor is not None:
            words = annotated.article.text[mention.span.start : mention.span.end]
            names[actor.id][actor.name if actor.type == "person" else words] += 1


def _usual(names: Counter[str]) -> str:
    """Return the name that most of the story knows somebody by."""
    return names.most_common(1)[0][0]


def _pairs(annotated: Annotated) -> Iterator[tuple[str, str, str, Place]]:
    starts = [m.span.start for m in annotated.mentions]
    kinds = {actor.id: actor.type for actor in annotated.actors}
    for statement in annotated.statements:
        content = statement.content
        inside = annotated.mentions[bisect_left(starts, content.start) : bisect_left(starts, content.end)]
        subjects = dict.fromkeys(m.actor for m in inside if kinds.get(m.actor) != "place")
        place = Place(annotated.article.id, content)
        for speaker in statement.speakers:
            yield from ((speaker.actor, speaker.name, s, place) for s in subjects if s != speaker.actor)
