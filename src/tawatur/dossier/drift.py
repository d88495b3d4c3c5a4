"""One utterance as several outlets quote it.

Quotations should be the same letter for letter; where they are not, somebody cut, translated or mended. Quotations of
one speaker are one utterance where one is found within the other, or they share half of their words, or a
fifth and the same claim.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from tawatur.dossier.outlets import outlet_key
from tawatur.dossier.voice import quoted_parts, word_key
from tawatur.model import Annotated, Claim, Drift, Place
from tawatur.text import fold_word, tokens

__all__ = ["drift"]

_LEAST_WORDS = 5
_ALIKE = 0.45
_ALIKE_IN_CLAIM = 0.2
_WITHIN = 0.75
_MOST = 20


@dataclass(frozen=True, slots=True)
class _Quote:
    """A quotation with its folded words."""

    speaker: str
    outlet: str
    place: Place
    words: frozenset[str]
    claims: frozenset[str]


def drift(claims: Sequence[Claim], story: Sequence[Annotated]) -> tuple[Drift, ...]:
    """Return the utterances that outlets quote differently, the most different first."""
    by_speaker: dict[str, list[_Quote]] = defaultdict(list)
    members: dict[tuple[str, int | None], set[str]] = defaultdict(set)
    for claim in claims:
        for member in claim.members:
            members[member.article, member.statement].add(claim.id)
    for annotated in story:
        for actor, quote in _quotes(annotated, members):
            by_speaker[actor].append(quote)
    outlets = {a.article.id: fold_word(a.article.outlet or "") for a in story}
    found = [
        _drift(group, outlets)
        for quotes in by_speaker.values()
        for group in map(_one_each, _alike(quotes))
        if len({q.outlet for q in group}) > 1
    ]
    return tuple(sorted((d for d in found if d.share < 1), key=lambda d: d.share)[:_MOST])


def _quotes(
    annotated: Annotated, members: Mapping[tuple[str, int | None], set[str]]
) -> Iterator[tuple[str, _Quote]]:
    text, outlet = annotated.article.text, outlet_key(annotated.article)
    for number, statement in enumerate(annotated.statements):
        if statement.kind == "indirect" or not statement.speakers:
            continue
        speaker = statement.speakers[0]
        for part in quoted_parts(text, statement.content, whole=statement.kind == "direct"):
            words = frozenset(word_key(t) for t in tokens(text[part.start : part.end]) if t.is_word)
            if len(words) >= _LEAST_WORDS:
                claims = frozenset(members.get((annotated.article.id, number), ()))
                place = Place(annotated.article.id, part)
                yield speaker.actor, _Quote(speaker.name, outlet, place, words, claims)


def _alike(quotes: Sequence[_Quote]) -> list[list[_Quote]]:
    """Group quotations with those that share words with the group's first."""
    groups: list[list[_Quote]] = []
    for quote in quotes:
        for group in groups:
            if _is_one(group[0], quote):
                group.append(quote)
                break
        else:
            groups.append([quote])
    return groups


def _one_each(group: Sequence[_Quote]) -> list[_Quote]:
    """Keep the longest quotation of each article."""
    longest: dict[str, _Quote] = {}
    for quote in sorted(group, key=lambda q: -len(q.words)):
        longest.setdefault(quote.place.article, quote)
    return [quote for quote in group if longest[quote.place.article] is quote]


def _is_one(a: _Quote, b: _Quote) -> bool:
    """Tell whether two quotations of a speaker are one utterance."""
    if len(a.words & b.words) >= _WITHIN * min(len(a.words), len(b.words)):
        return True
    return _share([a, b]) >= (_ALIKE_IN_CLAIM if a.claims & b.claims else _ALIKE)


def _share(quotes: Sequence[_Quote]) -> float:
    """Return what part of all the words stands in every one of the quotations."""
    common = frozenset.intersection(*(q.words for q in quotes))
    return len(common) / len(frozenset.union(*(q.words for q in quotes)))


def _drift(group: Sequence[_Quote], outlets: Mapping[str, str]) -> Drift:
    speaker = group[0].speaker
    own = next((q.place for q in group if outlets.get(q.place.article) == fold_word(speaker)), None)
    shared = sorted(frozenset.union(*(q.claims for q in group)))
    return Drift(
        speaker, shared[0] if shared else None, tuple(q.place for q in group), round(_share(group), 3), own
    )
