"""One utterance as several outlets quote it.

Quotations should be the same letter for letter; where they are not, somebody cut, translated or mended. Quotations of
one speaker that share half of their words are taken as one utterance.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tawatur.dossier.outlets import outlet_key
from tawatur.dossier.voice import quoted_parts
from tawatur.model import Annotated, Claim, Drift, Place, Span
from tawatur.text import fold_word, tokens

__all__ = ["drift"]

_LEAST_WORDS = 4
_ALIKE = 0.45
_MOST = 20


@dataclass(frozen=True, slots=True)
class _Quote:
    """A quotation with its folded words."""

    speaker: str
    outlet: str
    place: Place
    words: frozenset[str]


def drift(claims: Sequence[Claim], story: Sequence[Annotated]) -> tuple[Drift, ...]:
    """Return the utterances that outlets quote differently, the most different first."""
    by_speaker: dict[str, list[_Quote]] = defaultdict(list)
    for annotated in story:
        for actor, quote in _quotes(annotated):
            by_speaker[actor].append(quote)
    outlets = {a.article.id: fold_word(a.article.outlet or "") for a in story}
    found = [
        _drift(group, claims, outlets)
        for quotes in by_speaker.values()
        for group in _alike(quotes)
        if len({q.outlet for q in group}) > 1
    ]
    return tuple(sorted((d for d in found if d.share < 1), key=lambda d: d.share)[:_MOST])


def _quotes(annotated: Annotated) -> Iterator[tuple[str, _Quote]]:
    text, outlet = annotated.article.text, outlet_key(annotated.article)
    for statement in annotated.statements:
        if statement.kind == "indirect" or not statement.speakers:
            continue
        speaker = statement.speakers[0]
        for part in quoted_parts(text, statement.content, whole=statement.kind == "direct"):
            words = [t.key for t in tokens(text[part.start : part.end]) if t.is_word]
            if len(words) >= _LEAST_WORDS:
                yield (
                    speaker.actor,
                    _Quote(speaker.name, outlet, Place(annotated.article.id, part), frozenset(words)),
                )


def _alike(quotes: Sequence[_Quote]) -> list[list[_Quote]]:
    """Group quotations with those that share words with the group's first."""
    groups: list[list[_Quote]] = []
    for quote in quotes:
        for group in groups:
            if _share([group[0], quote]) >= _ALIKE:
                group.append(quote)
                break
        else:
            groups.append([quote])
    return groups


def _share(quotes: Sequence[_Quote]) -> float:
    """Return what part of all the words stands in every one of the quotations."""
    common = frozenset.intersection(*(q.words for q in quotes))
    return len(common) / len(frozenset.union(*(q.words for q in quotes)))


def _drift(group: Sequence[_Quote], claims: Sequence[Claim], outlets: dict[str, str]) -> Drift:
    speaker = group[0].speaker
    own = next((q.place for q in group if outlets.get(q.place.article) == fold_word(speaker)), None)
    places = tuple(q.place for q in group)
    return Drift(speaker, _claim_at(places[0], claims), places, round(_share(group), 3), own)


def _claim_at(place: Place, claims: Sequence[Claim]) -> str | None:
    """Return the claim that one of these words is in."""
    for claim in claims:
        if any(m.article == place.article and _meet(m.span, place.span) for m in claim.members):
            return claim.id
    return None


def _meet(a: Span, b: Span) -> bool:
    return a.start < b.end and b.start < a.end
