"""Propositions of a story that say the same thing, and what they rest on: the steps in their order."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from tawatur.lexicon import Lexicon
from tawatur.model import UNJUDGED, Annotated, Claim, Copy, Judged, Member, Place
from tawatur.stories.claims.copying import copied_passage, echo, one_utterance
from tawatur.stories.claims.corrections import updates, withdrawn
from tawatur.stories.claims.counting import Count, Why, counted
from tawatur.stories.claims.denials import Dispute, disputes
from tawatur.stories.claims.merging import Comparing, bindings, groups
from tawatur.stories.claims.nearer import nearer
from tawatur.stories.claims.propositions import Proposition, propositions
from tawatur.stories.claims.quoting import with_quoted
from tawatur.stories.claims.reasons import Shared
from tawatur.stories.claims.sheets import sheet
from tawatur.stories.claims.voices import voices

if TYPE_CHECKING:
    from tawatur.stories.semantic import Meaning

__all__ = ["claims"]

# So likely must two passages say the same that they show two origins. Of the 62 claims of real stories whose second
# origin rested on less, readers found it in eleven; in gold's cases all but one rest on more. Where a story has at most
# so many passages there is less to take for one another: there second origins that rest on less are as often right.
_SURE = 0.89
_SURE_OF_FEW, _FEW = 0.6, 30


def claims(
    story: Sequence[Annotated],
    copied: Sequence[Copy],
    lexicon: Lexicon,
    judged: Judged = UNJUDGED,
    meaning: Meaning | None = None,
) -> tuple[Claim, ...]:
    """Return the claims of one story's articles, with counted origins, in the order of their first members.

    What people have `judged` of two passages binds, whatever the rules say. An encoder's `meaning` helps to see
    that two passages say the same in other words; it never decides alone.
    """
    sheets = [sheet(a) for a in story]
    every = propositions(sheets, lexicon.claims)
    comparing = Comparing(every, lexicon.claims)
    compared = comparing.pairs()
    if meaning is not None:
        compared = nearer(compared, [_words(story, p) for p in every], meaning, comparing.weights)
    behind = voices(sheets, every, lexicon)
    grouped = groups(comparing, compared, bindings(story, every, judged))
    group_of = {i: n for n, group in enumerate(grouped) for i in group}
    against = disputes(compared, group_of, grouped, behind, echo(sheets, every))
    taken_back = withdrawn(sheets, every, compared, behind, lexicon.claims)
    later = updates(compared, behind)
    copies = copied_passage(sheets, every, copied, lexicon)
    uttered = one_utterance(sheets, every, [v.witness.key if v.witness else None for v in behind])
    likely = {(p.a, p.b): p.likely for p in compared}
    made = []
    for n, group in enumerate(grouped):
        standing = [i for i in group if i not in taken_back]
        told = with_quoted(sheets, [every[i] for i in standing], [behind[i] for i in standing])
        count = counted(
            told,
            partial(_between, copies, standing),
            partial(_between, uttered, standing),
            partial(_surely, comparing, likely, standing),
        )
        dispute = against.get(n, Dispute())
        dispute.notes += [note for i in group for _, note in later.get(i, ())]
        dispute.updated_by |= {new for i in group for new, _ in later.get(i, ())}
        dispute.notes += [
            f"withdrawn by a correction of {behind[i].way_name}" for i in group if i in taken_back
        ]
        made.append(_claim(story, _Group(every, group, standing), count, _Against(every, dispute)))
    return tuple(made)


def _words(story: Sequence[Annotated], p: Proposition) -> str:
    return story[p.article].article.text[p.span.start : p.span.end]


@dataclass(frozen=True, slots=True)
class _Group:
    """The propositions of one claim; those that were withdrawn are members, and count for nothing."""

    every: Sequence[Proposition]
    members: Sequence[int]
    standing: Sequence[int]


def _surely(
    comparing: Comparing, likely: Mapping[tuple[int, int], float], group: Sequence[int], a: int, b: int
) -> bool:
    pair = min(group[a], group[b]), max(group[a], group[b])
    found = likely[pair] if pair in likely else comparing.pair(*pair).likely
    return found >= (_SURE_OF_FEW if len(comparing.every) <= _FEW else _SURE)


def _between(why: Why, group: Sequence[int], a: int, b: int) -> Shared | None:
    return why(group[a], group[b])


class _Against:
    """The places and notes of what stands against a claim."""

    def __init__(self, every: Sequence[Proposition], dispute: Dispute) -> None:
        self.deniers = [every[i] for i in sorted(dispute.denied_by)]
        self.reversers = [every[i] for i in sorted(dispute.reversed_by)]
        self.updaters = [every[i] for i in sorted(dispute.updated_by)]
        self.notes = tuple(dict.fromkeys(dispute.notes))


def _claim(story: Sequence[Annotated], group: _Group, count: Count, against: _Against) -> Claim:
    members = [group.every[i] for i in group.members]
    counted_as = {i: (count.witness_of[n], count.way_of[n]) for n, i in enumerate(group.standing)}
    made = tuple(
        Member(story[p.article].article.id, p.span, p.statement, *counted_as.get(i, (None, None)))
        for i, p in zip(group.members, members, strict=True)
    )
    first = made[0]
    return Claim(
        id=hashlib.sha256(f"{first.article} {first.span}".encode()).hexdigest()[:12],
        gist=_gist(story, members),
        members=made,
        origins=count.origins,
        speakers=count.speakers,
        tellings=count.tellings,
        own_voice=count.own_voice,
        witnesses=count.witnesses,
        ways=count.ways,
        standing=count.standing,
        contested=bool(against.deniers),
        denied_by=_places(story, against.deniers),
        reversed_by=_places(story, against.reversers),
        updated_by=_places(story, against.updaters),
        notes=(*count.notes, *against.notes),
    )


def _places(story: Sequence[Annotated], some: Sequence[Proposition]) -> tuple[Place, ...]:
    return tuple(Place(story[p.article].article.id, p.span) for p in some)


def _gist(story: Sequence[Annotated], members: Sequence[Proposition]) -> str:
    """Return the clearest member's own words: what most others share, neither torn nor long."""
    from collections import Counter

    common = Counter(
        t.sense.lemma for p in members for t in {t.sense.lemma: t for t in p.clause.terms}.values()
    )
    best = max(members, key=lambda p: (_clear(p, common), -p.span.start))
    return story[best.article].article.text[best.span.start : best.span.end]


def _clear(p: Proposition, common: dict[str, int]) -> float:
    terms = p.clause.terms
    shared = sum(common[t.sense.lemma] for t in terms) / len(terms)
    return shared + min(len(terms), 8) / 4 - max(0, len(terms) - 14) / 4
