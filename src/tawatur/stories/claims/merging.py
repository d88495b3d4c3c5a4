"""Which propositions say the same thing: shared words propose, polarity, number, day, mood and role decide.

A wrong merge invents corroboration, so two groups join only when nothing keeps any of their clauses apart.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from tawatur.lexicon.claims import ClaimLexicon
from tawatur.stories.claims.likeness import Likeness, Setting, likeness, weights
from tawatur.stories.claims.propositions import Proposition

__all__ = ["Pair", "groups", "pairs"]

# A word in more clauses than this proposes nothing: it is what the story is about.
_COMMON = 40
# So many of the likeliest partners of a clause are compared word by word.
_PARTNERS = 14
_JOIN = 0.52
_LEAST = 0.45
_SHARED = 1.9


@dataclass(frozen=True, slots=True)
class Pair:
    """Two propositions that were compared, and how they met."""

    a: int
    b: int
    like: Likeness

    @property
    def score(self) -> float:
        """Likeness as merging sees it: both directions count, and the weaker one more."""
        return self.like.mean

    @property
    def enough(self) -> bool:
        """Whether so much is shared that the two speak of one thing, whatever each says of it."""
        return self.score >= _JOIN and self.like.shared >= _SHARED


def pairs(every: Sequence[Proposition], lexicon: ClaimLexicon) -> tuple[Pair, ...]:
    """Compare the propositions that share telling words; no all-pairs step."""
    weight = weights(p.clause for p in every)
    found = []
    for a, b in _proposed(every):
        if not _one_holder(every[a], every[b]):
            continue
        setting = Setting(weight, every[a].context, every[b].context)
        found.append(Pair(a, b, likeness(every[a].clause, every[b].clause, lexicon, setting)))
    return tuple(found)


def _one_holder(a: Proposition, b: Proposition) -> bool:
    """Whether two attitudes are one person's, or a plain clause speaks of the one who holds the other."""
    if a.attitude is None and b.attitude is None:
        return True
    if a.attitude and b.attitude:
        return a.attitude == b.attitude and bool(a.holder & b.holder)
    plain, held = (a, b) if b.attitude else (b, a)
    return any((t.sense.state or t.sense.lemma) in held.holder for t in plain.clause.terms)


def _proposed(every: Sequence[Proposition]) -> Iterator[tuple[int, int]]:
    """Yield the pairs worth a look, each once: those that share the rarest words and senses."""
    index: dict[object, list[int]] = defaultdict(list)
    features = [_features(p) for p in every]
    for at, keys in enumerate(features):
        for key in keys:
            index[key].append(at)
    seen = set()
    for at, keys in enumerate(features):
        votes: Counter[int] = Counter()
        for key in keys:
            holders = index[key]
            if len(holders) <= max(_COMMON, len(every) // 12):
                for other in holders:
                    votes[other] += 100 // len(holders) + 20
        del votes[at]
        for other, _ in votes.most_common(_PARTNERS):
            pair = (min(at, other), max(at, other))
            if pair not in seen:
                seen.add(pair)
                yield pair


def _features(p: Proposition) -> set[object]:
    found: set[object] = set()
    for term in p.clause.terms:
        sense = term.sense
        found |= {sense.state} if sense.state else {sense.lemma, *sense.concepts, *sense.roots}
    return found


@dataclass(slots=True)
class _Groups:
    """The groups while they grow: who is in which, and which pairs keep which groups apart."""

    of: list[int]
    members: dict[int, list[int]]
    apart: dict[int, set[int]]
    scores: dict[tuple[int, int], float] = field(default_factory=dict)


def groups(every: Sequence[Proposition], compared: Sequence[Pair]) -> list[list[int]]:
    """Join propositions into groups, the likeliest first; every proposition is in exactly one."""
    made = _Groups(list(range(len(every))), {i: [i] for i in range(len(every))}, defaultdict(set))
    for pair in compared:
        made.scores[pair.a, pair.b] = pair.score
        if pair.like.apart or pair.like.opposed:
            made.apart[pair.a].add(pair.b)
            made.apart[pair.b].add(pair.a)
    good = [p for p in compared if _same(p)]
    for pair in sorted(good, key=lambda p: (-p.score, p.a, p.b)):
        _join(made, pair)
    return sorted(made.members.values())


def _same(pair: Pair) -> bool:
    return pair.enough and not pair.like.apart and not pair.like.opposed


def _join(made: _Groups, pair: Pair) -> None:
    one, other = made.of[pair.a], made.of[pair.b]
    if one == other:
        return
    left, right = made.members[one], made.members[other]
    if any(j in made.apart[i] for i in left for j in right) or _mean(made, left, right) < _LEAST:
        return
    for i in right:
        made.of[i] = one
    made.members[one] = sorted(left + right)
    del made.members[other]


def _mean(made: _Groups, left: Sequence[int], right: Sequence[int]) -> float:
    """Return the mean likeness of the pairs between two groups that were compared."""
    found = [s for i in left for j in right if (s := made.scores.get((min(i, j), max(i, j)))) is not None]
    return sum(found) / len(found) if found else 0.0
