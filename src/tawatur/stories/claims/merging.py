"""Which propositions say the same thing: shared words propose, polarity, number, day, mood and role decide.

A wrong merge invents corroboration, so two groups join only when nothing keeps any of their clauses apart.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from tawatur.lexicon.claims import ClaimLexicon
from tawatur.model import Annotated, Judged, Place
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
# Two clauses join when they are so alike and each holds so much of the other.
_JOIN, _EITHER = 0.38, 0.2
# What both tell that is rare in the story speaks for one claim, what each tells right behind its verb and the other
# does not speaks against it: likeness with these must reach so much.
_RARE, _OTHER, _ENOUGH = 0.7, 0.2, 1.4
# Verb or masdar tell so surely of one act; where that of one has no match in the other, more of the rest must.
_ACT, _JOIN_UNTOLD = 0.8, 0.5
# Where the verbs do not tell of one act, each of two clauses must hold so much of the other: what lies whole in the
# other less, more where the verb of one is nowhere in the other, most where one has no predicate of its own.
_IN_BOTH, _INSIDE, _IN_BOTH_UNTOLD, _PIECE = 0.35, 0.25, 0.45, 0.6
_WITHIN = 0.8
# Two groups join when their pairs are so alike in the mean, none less than so, and so many enough to join alone;
# attitudes of two people count as unlike.
_LEAST, _LEAST_MANY, _LEAST_OF_ALL, _MOST, _UNLIKE = 0.38, 0.4, 0.3, 0.5, 0.2
# «نفى ذلك» and a mere circumstance join only what is nearly the same.
_SURE = 0.7
_POINTING = 0.85
# The same act with the same names.
_NAMED, _NAMES = 0.6, 3
# So many of the shared words must be more than names: what is said of them, not only of whom.
_TOLD = 1.75


@dataclass(frozen=True, slots=True)
class Pair:
    """Two propositions that were compared, how they met, and which of them are `pieces` that say nothing alone."""

    a: int
    b: int
    like: Likeness
    pieces: tuple[bool, bool] = (False, False)

    @property
    def score(self) -> float:
        """Likeness as merging sees it: how much each holds of the other, in the mean."""
        return self.like.mean

    @property
    def enough(self) -> bool:
        """Whether so much is shared, and so telling words, that the two say one thing."""
        like = self.like
        if not like.act and min(like.a_in_b, like.b_in_a) < self._in_both:
            return False
        least = _JOIN if like.event or like.act >= _ACT else _JOIN_UNTOLD
        if self.score < least or min(like.a_in_b, like.b_in_a) < _EITHER:
            return False
        if like.told < _TOLD:
            # «التقى كيري لافروف»: of a meeting little is told but who met.
            return (
                self.score >= (_NAMED if like.act >= _ACT else _SURE) and like.event and like.shared >= _NAMES
            )
        return self.score + _RARE * like.telling - _OTHER * like.other >= _ENOUGH

    @property
    def _in_both(self) -> float:
        """How much of each clause the other must hold where nothing shows that both tell of one act.

        «قتل 12 مسلحا في حملة استهدفت بؤرا» is more than «استهدفت الحملة بؤرا», «نتائج الترشيح» no claim at all.
        """
        if any(self.pieces):
            return _PIECE
        if max(self.like.a_in_b, self.like.b_in_a) >= _WITHIN:
            return _INSIDE
        return _IN_BOTH if self.like.event else _IN_BOTH_UNTOLD


class Comparing:
    """The propositions of a story, laid side by side as they are asked for."""

    def __init__(self, every: Sequence[Proposition], lexicon: ClaimLexicon) -> None:
        weight = weights(p.clause for p in every)
        self.every, self._lexicon = every, lexicon
        self._sides = [side(p.clause, weight, p.context) for p in every]
        self._met: dict[tuple[int, int], Met] = {}

    def pair(self, a: int, b: int) -> Pair:
        """Compare two; copies repeat their clauses, and the same two are laid side by side once."""
        one, other = self._sides[a], self._sides[b]
        same = id(one.clause), id(other.clause)
        if same not in self._met:
            self._met[same] = meeting(one.clause, other.clause, self._lexicon)
        like = likeness(one, other, self._lexicon, self._met[same])
        return Pair(a, b, like, (not self.every[a].whole, not self.every[b].whole))

    def pairs(self) -> tuple[Pair, ...]:
        """Compare the propositions that share telling words; no all-pairs step."""
        every = self.every
        found = {(a, b): self.pair(a, b) for a, b in _proposed(every) if _one_holder(every[a], every[b])}
        for a, b in _third_sides(found.values()):
            if (a, b) not in found and _one_holder(every[a], every[b]):
                found[a, b] = self.pair(a, b)
        return tuple(found.values())


def _third_sides(compared: Iterable[Pair]) -> set[tuple[int, int]]:
    """Return the pairs that two alike pairs close to a triangle: who is like both must be weighed against both."""
    near: dict[int, list[int]] = defaultdict(list)
    for pair in compared:
        if _same(pair):
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
    index: dict[Feature, list[int]] = defaultdict(list)
    for at, p in enumerate(every):
        for feature in p.clause.index:
            index[feature].append(at)
    sizes = [len(p.clause.terms) for p in every]
    held: dict[object, set[int]] = {}
    seen: set[tuple[int, int]] = set()
    for at, p in enumerate(every):
        postings = [_holders(p, i, index, held) for i in range(sizes[at])]
        for other in _partners(at, postings, sizes):
            pair = (min(at, other), max(at, other))
            if pair not in seen:
                seen.add(pair)
                yield pair


def _partners(at: int, postings: Sequence[set[int]], sizes: Sequence[int]) -> list[int]:
    """Return the likeliest partners of one proposition; its rarest words are asked first, and only so many."""
    votes: dict[int, float] = defaultdict(float)
    words: Counter[int] = Counter()
    asked = 0
    for holders in sorted(postings, key=len):
        if asked > _ASKED:
            break
        asked += len(holders)
        rare = 5 + 100.0 / (2 + len(holders))
        for other in holders:
            votes[other] += rare
        words.update(holders)
    del words[at]  # of too common words only every n-th holder was asked, perhaps not this one
    # Most share one word and no more.
    short = sizes[at] < _TINY
    bound = [
        n
        for n, shared in words.items()
        if (shared > 1 or short or sizes[n] < _TINY) and _is_near(shared, sizes[at], sizes[n])
    ]
    return sorted(bound, key=lambda n: (-votes[n], n))[:_PARTNERS]


def _is_near(shared: int, a: int, b: int) -> bool:
    """Whether so many words are enough of two clauses of such sizes that they are compared."""
    few, many = (a, b) if a < b else (b, a)
    return shared >= 0.3 * few and shared >= 0.15 * many


def _holders(
    p: Proposition, i: int, index: Mapping[Feature, Sequence[int]], held: dict[object, set[int]]
) -> set[int]:
    """Return the propositions that hold a word, its like or its opposite; every n-th where they are too many.

    What was `held` by the same word in another clause is not looked up again.
    """
    features, poles = p.clause.features[i], p.clause.terms[i].sense.poles
    found = held.get((features, poles))
    if found is None:
        found = held[features, poles] = set()
        for feature in (*features, *_other_poles(poles)):
            posting = index.get(feature, ())
            found.update(posting if len(posting) <= _COMMON else posting[:: 1 + len(posting) // _COMMON])
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
    alike: set[tuple[int, int]] = field(default_factory=set)
    scores: dict[tuple[int, int], float] = field(default_factory=dict)


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
    good = [p for p in compared if _same(p) and p.score >= _least(every[p.a], every[p.b])]
    for pair in sorted(good, key=lambda p: (-p.score, p.a, p.b)):
        _join(made, pair)
    return sorted(made.members.values())


def _note(made: _Groups, pair: Pair) -> None:
    made.scores[pair.a, pair.b] = pair.score
    if pair.enough:
        made.alike.add((pair.a, pair.b))
    if pair.like.apart or pair.like.opposed:
        made.apart[pair.a].add(pair.b)
        made.apart[pair.b].add(pair.a)


def _least(*both: Proposition) -> float:
    """Return how alike two must be where one only borrows its words or is but a circumstance («بعد العدوان»)."""
    if any(p.points for p in both):
        return _POINTING
    return _SURE if any(not p.clause.asserts for p in both) else 0.0


def _same(pair: Pair) -> bool:
    return pair.enough and not pair.like.apart and not pair.like.opposed


def _join(made: _Groups, pair: Pair) -> None:
    one, other = made.of[pair.a], made.of[pair.b]
    if one == other:
        return
    left, right = made.members[one], made.members[other]
    if any(j in made.apart[i] for i in left for j in right):
        return
    least = _LEAST if len(left) == len(right) == 1 else _LEAST_MANY
    between = [(min(i, j), max(i, j)) for i in left for j in right]
    found = [_score(made, i, j) for i, j in between]
    if any(j in made.apart[i] for i, j in between):
        return
    alike = sum(pair in made.alike for pair in between)
    if sum(found) < least * len(found) or min(found) < _LEAST_OF_ALL or alike < _MOST * len(found):
        return
    _unite(made, one, other)


def _score(made: _Groups, i: int, j: int) -> float:
    """Return how alike two are, and note what keeps them apart if nobody has compared them yet."""
    if (i, j) not in made.scores:
        every = made.comparing.every
        if not _one_holder(every[i], every[j]):
            return _UNLIKE
        _note(made, made.comparing.pair(i, j))
    return made.scores[i, j]


def _unite(made: _Groups, one: int, other: int) -> None:
    left, right = made.members[one], made.members[other]
    for i in right:
        made.of[i] = one
    made.members[one] = sorted(left + right)
    del made.members[other]
