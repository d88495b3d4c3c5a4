"""Origins, speakers and tellings of one claim, each with its reason in words.

Every count is a lower bound within the articles read: what may be one is one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from tawatur.model import Standing, Way, Witness
from tawatur.stories.claims.matching import matching
from tawatur.stories.claims.parties import (
    NOBODY,
    Party,
    is_executive,
    may_be_of_two,
    may_be_one,
    one_party,
    same_speaker,
)
from tawatur.stories.claims.reasons import Parts, Shared
from tawatur.stories.claims.voices import READ, Voice

__all__ = ["Count", "Why", "counted"]


@dataclass(frozen=True, slots=True)
class Count:
    """What a claim rests on; `witness_of` and `way_of` give each member's index or None, in the members' order."""

    origins: int
    speakers: int
    tellings: int
    own_voice: int
    standing: Standing
    witnesses: tuple[Witness, ...]
    ways: tuple[Way, ...]
    witness_of: tuple[int | None, ...]
    way_of: tuple[int | None, ...]
    notes: tuple[str, ...]


Why = Callable[[int, int], Shared | None]
Firm = Callable[[int, int], bool]


_TWO = 2


def counted(members: Sequence[Voice], copies: Why, uttered: Why, firm: Firm) -> Count:
    """Count what some members rest on.

    `copies` says why two are one passage, `uttered` why they are one utterance. `firm` tells whether two surely say
    the same: a claim may hold what is only likely the same, and that shows no second origin.
    """
    voices, cut_notes = _mended(members)
    told = [i for i, voice in enumerate(voices) if not voice.own]
    way_of, ways = _ways(voices, told, copies)
    witness_of, witnesses, loose = _witnesses(voices, told, uttered, firm)
    edges = [(w, v) for i in told if (w := witness_of[i]) is not None and (v := way_of[i]) is not None]
    picked = matching(edge for edge in edges if edge[0] not in loose) or _one(matching(edges))
    named = matching(edge for edge in edges if witnesses[edge[0]].named)
    owners = {voice.owner for voice in voices if voice.own}
    speakers = _speakers(voices, told, uttered)
    return Count(
        origins=len(picked),
        speakers=len(speakers),
        tellings=len({way_of[i] for i in told}),
        own_voice=len(owners),
        standing=_standing(len(picked), len(named), any(w.named for w in witnesses)),
        witnesses=tuple(witnesses),
        ways=tuple(ways),
        witness_of=tuple(witness_of),
        way_of=tuple(way_of),
        notes=(*cut_notes, *_notes(picked, witnesses, ways, speakers)),
    )


def _one(pairs: Mapping[int, int]) -> dict[int, int]:
    """Keep one of several: those who may all be one another have it from one at least, and nobody can tell more."""
    return dict(list(pairs.items())[:1])


def _mended(members: Sequence[Voice]) -> tuple[list[Voice], list[str]]:
    """Give chains that were cut at a medium the witness of a longer chain over the same way, else the medium."""
    made, notes = [], []
    for voice in members:
        if not voice.cut or voice.medium is None:
            made.append(voice)
            continue
        over = (voice.way, *voice.by_way_of)
        longer = [v for v in members if v.witness is not None and not v.own and v.way in over]
        if longer:
            people = tuple(dict.fromkeys(p for v in longer for p in v.speakers))
            made.append(replace(voice, witness=longer[0].witness, speakers=people))
            notes.append(f"{voice.medium.name}: the chain was cut; it takes {longer[0].speakers[0].name}")
        else:
            made.append(replace(voice, witness=voice.medium, speakers=(voice.medium,)))
            notes.append(f"{voice.medium.name} names nobody: it is its own witness")
    return made, notes


def _ways(voices: Sequence[Voice], told: Sequence[int], copies: Why) -> tuple[list[int | None], list[Way]]:
    """Fold the ways that are one: the same agency, owner or document, or one passage copied."""
    parts = Parts(told)
    parts.fold(told, _named_way(voices))
    parts.fold(told, copies)
    found: list[int | None] = [None] * len(voices)
    made = []
    for number, group in enumerate(parts.groups()):
        for i in group:
            found[i] = number
        names = tuple(dict.fromkeys(voices[i].way_name for i in group))
        made.append(Way(names, parts.reason(group) or voices[group[0]].way_why))
    return found, made


def _named_way(voices: Sequence[Voice]) -> Callable[[int, int], str | None]:
    """Return a function that says why two ways are one by their names: one agency, or each names the other."""

    def why(i: int, j: int) -> str | None:
        one, other = voices[i], voices[j]
        if one.way == other.way:
            return f"{one.way_name}: {one.way_why}"
        if one.way in other.by_way_of or other.way in one.by_way_of:
            return f"{one.way_name} and {other.way_name}: one cites the other"
        if one.way == other.owner and other.way == one.owner:
            return f"{one.way_name} and {other.way_name} cite each other"
        writers = (one.witness, other.witness) if one.way_why == other.way_why == READ else (None, None)
        if writers[0] and writers[1] and one_party(writers[0], writers[1]):
            return f"{one.way_name} and {other.way_name}: one document"
        return None

    return why


def _witnesses(
    voices: Sequence[Voice], told: Sequence[int], uttered: Why, firm: Firm
) -> tuple[list[int | None], list[Witness], set[int]]:
    """Fold the witnesses that are one; the third answer names those that add no origin beside others."""
    parties = {i: p for i in told if (p := voices[i].witness) is not None}
    parts = Parts(list(parties))
    named = [i for i, p in parties.items() if p.named]
    either = _of_two_lands(parties, named) | _of_two_bodies(parties, named)
    known = [i for i in named if i not in either]
    _join_the_same(parties, parts, either)
    parts.fold(known, lambda i, j: one_party(parties[i], parties[j]))
    parts.fold(known, uttered)
    beside = either | _fold_unnamed(parties, parts) | _cut_short(voices, parties)
    beside |= _only_near([g for g in parts.groups() if not beside.keys() >= set(g)], parties, firm)
    found: list[int | None] = [None] * len(voices)
    made, loose = [], set()
    for number, group in enumerate(parts.groups()):
        for i in group:
            found[i] = number
        names = _names([parties[i] for i in group])
        why = parts.reason(group) or beside.get(group[0]) or names[0]
        made.append(Witness(names, any(parties[i].named for i in group), why))
        if all(i in beside for i in group):
            loose.add(number)
    return found, made, loose


def _join_the_same(parties: Mapping[int, Party], parts: Parts, either: Container[int]) -> None:
    """Join those who are the same by their names, however each outlet spells them: no reader asks why they are one."""
    first: dict[str, int] = {}
    for i, p in parties.items():
        if i not in either:
            parts.join(first.setdefault(p.key, i), i)


def _names(group: Sequence[Party]) -> tuple[str, ...]:
    """Name each of those who are one once, as most outlets do."""
    spelt = Counter((p.key, p.name) for p in group)
    best = {key: name for (key, name), _ in sorted(spelt.items(), key=lambda one: (one[1], len(one[0][1])))}
    return tuple(dict.fromkeys(best[p.key] for p in group))


def _of_two_lands(parties: Mapping[int, Party], named: Sequence[int]) -> dict[int, str]:
    """Return the speakers for a government of which nobody tells the land, where governments of two lands speak."""
    lands = {land for i in named if (land := parties[i].land)}
    if len(lands) < 2:
        return {}
    told = (i for i in named if is_executive(parties[i]) and parties[i].land is None)
    return {i: f"{parties[i].name} may be of either government and adds no origin" for i in told}


def _of_two_bodies(parties: Mapping[int, Party], named: Sequence[int]) -> dict[int, str]:
    """Return those who may be of either of two bodies that speak: «نقيب المحامين» beside those of two lands."""
    placed = {parties[i].key: parties[i] for i in named if parties[i].posts}
    pairs = list(combinations(placed.values(), 2))
    either = {key for key, p in placed.items() if any(may_be_of_two(p, one, other) for one, other in pairs)}
    told = (i for i in named if parties[i].key in either)
    return {i: f"{parties[i].name} may be of either body and adds no origin" for i in told}


def _only_near(groups: Sequence[Sequence[int]], parties: Mapping[int, Party], firm: Firm) -> dict[int, str]:
    """Return the members of those witnesses who do not surely say what the most of the claim says."""

    def surely(n: int, m: int) -> str | None:
        return "surely the same" if any(firm(i, j) for i in groups[n] for j in groups[m]) else None

    sure = Parts(range(len(groups)))
    sure.fold(range(len(groups)), surely)
    most = max(sure.groups(), key=lambda part: sum(len(groups[n]) for n in part), default=[])
    near = (i for n, group in enumerate(groups) if n not in most for i in group)
    return {i: f"{parties[i].name} may say something near, not the same, and adds no origin" for i in near}


def _cut_short(voices: Sequence[Voice], parties: Mapping[int, Party]) -> dict[int, str]:
    """Return the media that name nobody, beside others who are named: whom they have it from may be any of these."""
    cut = [i for i in parties if voices[i].cut]
    if len(cut) == len(parties):
        return {}
    return {i: f"{parties[i].name} names nobody and adds no origin beside the others" for i in cut}


def _fold_unnamed(parties: dict[int, Party], parts: Parts) -> dict[int, str]:
    """Join each unnamed witness to the one it may be; one who may be any of several adds nothing (returned)."""
    beside: dict[int, str] = {}
    unnamed = [i for i, p in parties.items() if not p.named or p.titled]
    parts.fold(unnamed, lambda i, j: _one_unnamed(parties[i], parties[j]))
    # «مصادر» may be any of those who are described, and makes no two of them one.
    for i in sorted(unnamed, key=lambda i: not parties[i].described):
        fits: dict[int, tuple[int, str | Shared]] = {}
        for j, other in parties.items():
            if parties[i].described and not other.described:
                continue
            if not parts.are_one(i, j) and (why := may_be_one(parties[i], other)):
                fits.setdefault(parts.top(j), (j, why))
        if len(fits) == 1:
            parts.join(i, *next(iter(fits.values())))
        elif fits:
            beside[i] = f"{parties[i].name} may be any of the others and adds no origin"
    return beside


def _one_unnamed(a: Party, b: Party) -> str | Shared | None:
    """Say why two without a name are one; «مصادر» without another word is one only with the same speaker."""
    both = a.described and b.described
    return one_party(a, b) if both or same_speaker(a, b) else None


def _speakers(voices: Sequence[Voice], told: Sequence[int], uttered: Why) -> list[Party]:
    """Return the different speakers; one utterance that two outlets give to two people has one, the named of them."""
    every = [(i, p) for i in told for p in voices[i].speakers]
    # Of whom nobody knows who he is may be one of those who are known.
    every = [(i, p) for i, p in every if p.key != NOBODY] or every
    alone = {i for i in told if len(voices[i].speakers) == 1}
    found: list[tuple[int, Party]] = []
    for i, p in sorted(every, key=lambda one: (not one[1].named, -len(one[1].name))):
        mistaken = i in alone and any(j in alone and uttered(i, j) for j, _ in found)
        if not mistaken and not any(same_speaker(p, other) for _, other in found):
            found.append((i, p))
    others = [p for _, p in found if not p.pair]
    # «الوزيرين» are the two whom another outlet tells apart.
    return others if len(others) >= _TWO else [p for _, p in found]


def _standing(origins: int, named_origins: int, named: object) -> Standing:
    if origins == 0:
        return "own voice only"
    if origins >= 2 and named_origins >= 2:
        return "many origins"
    return "one origin" if named else "unnamed only"


def _notes(
    picked: object, witnesses: Sequence[Witness], ways: Sequence[Way], speakers: Sequence[Party]
) -> list[str]:
    """Say in words how the origins were picked and who the speakers are."""
    notes = []
    for witness, way in sorted(dict(picked).items()):  # type: ignore[call-overload]
        notes.append(f"origin: {'، '.join(witnesses[witness].names)} over {'، '.join(ways[way].names)}")
    if speakers:
        notes.append(f"speakers: {'، '.join(p.name for p in speakers)}")
    return notes
