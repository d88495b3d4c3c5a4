"""Which propositions say the same thing: shared words propose, polarity, number, day, mood and role decide.

A wrong merge invents corroboration, so two groups join only when nothing keeps any of their clauses apart.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from tawatur.lexicon.claims import ClaimLexicon
from tawatur.model import Annotated, Judged, Place
from tawatur.stories.claims.converses import from_the_other_side
from tawatur.stories.claims.evidence import Shown, Weights, shown
from tawatur.stories.claims.likeness import Likeness, Met, likeness, meeting, side, weights
from tawatur.stories.claims.propositions import Proposition
from tawatur.stories.claims.terms import Feature

__all__ = ["Bindings", "Comparing", "Pair", "bindings", "groups"]

# Of a word in more clauses than this only every n-th is asked: it is what the story is about.
_COMMON = 80
# After so many holders of its rarest words a clause knows its likeliest partners; so many are compared.
_ASKED, _PARTNERS = 160, 10
# Of a clause with fewer words one is enough to compare it.
_TINY = 4
# Less alike than this, two clauses are not weighed.
_LEAST = 0.2
# «ستتوقف خدمة «سهم» [أيضا]» tells of more than the main event, unless so much of it stands in the other clause.
_NO_MORE = 0.8
# So likely two clauses say one thing, and so likely in the mean those of two groups.
_JOIN, _TOGETHER = 0.56, 0.52
# «نفى ذلك», «لأنها ستعرقل العمل» and a mere circumstance join only what is nearly the same.
_SURE = 0.7
_POINTING = 0.85


class Pair(NamedTuple):
    """Two propositions that were compared, and what they show for one claim: nothing where that is out of question.

    `likely` is how likely they say one thing.
    """

    a: int
    b: int
    like: Likeness
    likely: float = 0.0
    shown: Shown | None = None

    @property
    def enough(self) -> bool:
        """Whether so much speaks for one claim that the two join."""
        return self.likely >= _JOIN


class Comparing:
    """The propositions of a story, laid side by side as they are asked for."""

    def __init__(self, every: Sequence[Proposition], lexicon: ClaimLexicon) -> None:
        weight = weights(p.clause for p in every)
        self.every, self._lexicon = every, lexicon
        self._sides = [side(p.clause, weight, p.context) for p in every]
        self._met: dict[tuple[int, int], Met] = {}
        self.weights = Weights(lexicon.evidence)

    def pair(self, a: int, b: int) -> Pair:
        """Compare two; copies repeat their clauses, and the same two are laid side by side once."""
        one, other = self._sides[a], self._sides[b]
        same = id(one.clause), id(other.clause)
        if same not in self._met:
            self._met[same] = meeting(one.clause, other.clause, self._lexicon)
        met = from_the_other_side(self._met[same], (one.around, other.around), self._lexicon)
        like = likeness(one, other, self._lexicon, met)
        p, q = self.every[a], self.every[b]
        if p.article == q.article and _adds(*sorted((p, q), key=lambda x: x.span)):
            like = like._replace(apart=(*like.apart, "more"))
        besides = one.clause.also != other.clause.also and min(like.a_in_b, like.b_in_a) < _NO_MORE
        if like.apart or like.opposed or besides or like.mean < _LEAST:
            return Pair(a, b, like)
        seen = shown(one, other, met, like)
        seen = seen._replace(
            announced=float(p.announced + q.announced), pieces=float(not (p.whole or q.whole))
        )
        return Pair(a, b, like, self.weights.likely(like, seen), seen)

    def pairs(self) -> tuple[Pair, ...]:
        """Compare the propositions that share telling words; no all-pairs step."""
        every = self.every
        found = {(a, b): self.pair(a, b) for a, b in _proposed(every) if _one_holder(every[a], every[b])}
        for a, b in _third_sides(found.values()):
            if (a, b) not in found and _one_holder(every[a], every[b]):
                found[a, b] = self.pair(a, b)
        return tuple(found.values())


def _adds(earlier: Proposition, later: Proposition) -> bool:
    """Whether an article says of the later one itself that it is more than what it told before: «أحرقوا [أيضا] سيارة»."""
    return later.clause.adds and earlier.span.end <= later.span.start


def _third_sides(compared: Iterable[Pair]) -> set[tuple[int, int]]:
    """Return the pairs that two alike pairs close to a triangle: who is like both must be weighed against both."""
    near: dict[int, list[int]] = defaultdict(list)
    for pair in compared:
        if pair.enough:
            near[pair.a].append(pair.b)
            near[pair.b].append(pair.a)
    return {(min(i, j), max(i, j)) for around in near.values() for i in around for j in around if i != j}


def _one_holder(a: Proposition, b: Proposition) -> bool:
    """Whether two attitudes are one person's, or a plain clause speaks of the one who holds the other."""
    if a.attitude is None and b.attitude is None:
        return True
    if a.attitude and b.attitude:
        return a.attitude == b.attitude and bool(a.holder & b.holder)
    plain, held = (a, b) if b.attitude else (b, a)
    return any((t.sense.state or t.sense.lemma) in held.holder for t in plain.clause.terms)


def _proposed(every: Sequence[Proposition]) -> Iterator[tuple[int, int]]:
    """Yield the pairs worth a look, each once: those that share two words, the rarest first."""
    index = _index(every)
    sizes = [len(p.clause.terms) for p in every]
    tiny = frozenset(at for at, size in enumerate(sizes) if size < _TINY)
    held: dict[object, set[int]] = {}
    seen: set[tuple[int, int]] = set()
    for at, p in enumerate(every):
        postings = [_holders(p, i, index, held) for i in range(sizes[at])]
        for other in _partners(at, postings, sizes, tiny):
            pair = (min(at, other), max(at, other))
            if pair not in seen:
                seen.add(pair)
                yield pair


def _index(every: Sequence[Proposition]) -> Mapping[Feature, Sequence[int]]:
    """Return who holds a feature; every n-th where they are too many."""
    index: dict[Feature, list[int]] = defaultdict(list)
    for at, p in enumerate(every):
        for feature in p.clause.index:
            index[feature].append(at)
    return {
        feature: posting if len(posting) <= _COMMON else posting[:: 1 + len(posting) // _COMMON]
        for feature, posting in index.items()
    }


def _partners(
    at: int, postings: Iterable[set[int]], sizes: Sequence[int], tiny: frozenset[int]
) -> Sequence[int]:
    """Return the likeliest partners of one proposition; its rarest words are asked first, and only so many."""
    words: Counter[int] = Counter()
    voting: list[tuple[float, set[int]]] = []
    asked = 0
    for holders in sorted(postings, key=len):
        if asked > _ASKED:
            break
        asked += len(holders)
        words.update(holders)
        voting.append((5 + 100.0 / (2 + len(holders)), holders))
    del words[at]  # of too common words only every n-th holder was asked, perhaps not this one
    # Most share one word and no more.
    often = (
        words.keys()
        if at in tiny
        else {n for n, shared in words.items() if shared > 1} | (words.keys() & tiny)
    )
    bound = [n for n in often if _is_near(words[n], sizes[at], sizes[n])]
    votes = {n: sum(rare for rare, holders in voting if n in holders) for n in bound}
    return sorted(bound, key=lambda n: (-votes[n], n))[:_PARTNERS]


def _is_near(shared: int, a: int, b: int) -> bool:
    """Whether so many words are enough of two clauses of such sizes that they are compared."""
    few, many = (a, b) if a < b else (b, a)
    return shared >= 0.3 * few and shared >= 0.15 * many


def _holders(
    p: Proposition, i: int, index: Mapping[Feature, Sequence[int]], held: dict[object, set[int]]
) -> set[int]:
    """Return the propositions that hold a word, its like or its opposite.

    What was `held` by the same word in another clause is not looked up again.
    """
    features, poles = p.clause.features[i], p.clause.terms[i].sense.poles
    found = held.get((features, poles))
    if found is None:
        found = held[features, poles] = set()
        for feature in (*features, *_other_poles(poles)):
            found.update(index.get(feature, ()))
    return found


def _other_poles(poles: Iterable[tuple[int, int]]) -> Iterator[Feature]:
    return ((number, 1 - pole) for number, pole in poles)


@dataclass(slots=True)
class _Groups:
    """The groups while they grow: who is in which, and which pairs keep which groups apart."""

    of: list[int]
    members: dict[int, list[int]]
    apart: dict[int, set[int]]
    comparing: Comparing
    likely: dict[tuple[int, int], float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Bindings:
    """The pairs of propositions that people put together or kept apart."""

    same: tuple[tuple[int, int], ...] = ()
    apart: tuple[tuple[int, int], ...] = ()


_FREE = Bindings()


def bindings(story: Sequence[Annotated], every: Sequence[Proposition], judged: Judged) -> Bindings:
    """Return what was judged of passages as pairs of the propositions that hold them."""
    if not (judged.same or judged.apart):
        return _FREE

    def held(place: Place) -> int | None:
        overlaps = {
            n: min(p.span.end, place.span.end) - max(p.span.start, place.span.start)
            for n, p in enumerate(every)
            if story[p.article].article.id == place.article
        }
        best = max(overlaps, key=lambda n: overlaps[n], default=None)
        return best if best is not None and overlaps[best] > 0 else None

    def both(pairs: Sequence[tuple[Place, Place]]) -> tuple[tuple[int, int], ...]:
        found = ((held(a), held(b)) for a, b in pairs)
        return tuple((a, b) for a, b in found if a is not None and b is not None and a != b)

    return Bindings(both(judged.same), both(judged.apart))


def groups(comparing: Comparing, compared: Sequence[Pair], bound: Bindings = _FREE) -> list[list[int]]:
    """Join propositions into groups, those that are bound first, then the likeliest; each is in exactly one.

    Before two groups join, those of their members are compared that nothing had proposed.
    """
    every = comparing.every
    made = _Groups(list(range(len(every))), {i: [i] for i in range(len(every))}, defaultdict(set), comparing)
    for pair in compared:
        _note(made, pair)
    for a, b in bound.apart:
        made.apart[a].add(b)
        made.apart[b].add(a)
    for a, b in bound.same:
        if made.of[a] != made.of[b]:
            _unite(made, made.of[a], made.of[b])
    good = [p for p in compared if p.enough and p.like.mean >= _least(every[p.a], every[p.b])]
    for pair in sorted(good, key=lambda p: (-p.likely, p.a, p.b)):
        _join(made, pair)
    return sorted(made.members.values())


def _note(made: _Groups, pair: Pair) -> None:
    made.likely[pair.a, pair.b] = pair.likely
    if pair.like.apart or pair.like.opposed:
        made.apart[pair.a].add(pair.b)
        made.apart[pair.b].add(pair.a)


def _least(*both: Proposition) -> float:
    """Return how alike two must be where one borrows its words or its doer, or is but a circumstance («بعد العدوان»)."""
    if any(p.points for p in both):
        return _POINTING
    return _SURE if any(p.clause.unnamed or not p.clause.asserts for p in both) else 0.0


def _join(made: _Groups, pair: Pair) -> None:
    one, other = made.of[pair.a], made.of[pair.b]
    if one == other:
        return
    left, right = made.members[one], made.members[other]
    if any(j in made.apart[i] for i in left for j in right):
        return
    between = [(min(i, j), max(i, j)) for i in left for j in right]
    found = [_likely(made, i, j) for i, j in between]
    if any(j in made.apart[i] for i, j in between) or sum(found) < _TOGETHER * len(found):
        return
    _unite(made, one, other)


def _likely(made: _Groups, i: int, j: int) -> float:
    """Return how likely two say one thing, and note what keeps them apart if nobody has compared them yet."""
    if (i, j) not in made.likely:
        every = made.comparing.every
        if not _one_holder(every[i], every[j]):
            return 0.0
        _note(made, made.comparing.pair(i, j))
    return made.likely[i, j]


def _unite(made: _Groups, one: int, other: int) -> None:
    left, right = made.members[one], made.members[other]
    for i in right:
        made.of[i] = one
    made.members[one] = sorted(left + right)
    del made.members[other]
