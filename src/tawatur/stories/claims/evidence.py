"""What speaks for one claim in two clauses and what against it, and how it is weighed together.

«أغلقت الشرطة الجسر القديم» and «أغلق رجال الشرطة الجسر» share the act and what it befell; «أغلقت الشرطة السوق» shares
the act alone. No one of these signs decides: each has a weight in data/claims/evidence.yaml, which
eval/claim_weights.py learns from pairs that readers judged.
"""

from __future__ import annotations

from collections.abc import Container, Mapping
from itertools import pairwise
from math import exp, log1p
from operator import mul
from typing import NamedTuple

from tawatur.stories.claims.likeness import Likeness, Met, Side, named
from tawatur.stories.claims.terms import Clause

__all__ = ["CONSTANT", "HELD", "Shown", "Weights", "shown"]

# What is weighed besides `Shown`: how much each clause holds of the other, and what is there before anything is shown.
HELD, CONSTANT = ("least", "most"), "nothing"
# What a clause tells of stands so near behind its verb.
_OBJECT = 3
# More names than this that only one clause has tell no more.
_OTHERS = 3
_SOME_ORDER = 0.5
_NO_VERB = 0.5
# Smaller figures stand in every text.
_FIGURE = 3


class Shown(NamedTuple):
    """What a pair of clauses shows, each thing as a number; those that count words grow slowly.

    `telling`: how rare the two rarest shared words are, `rare`: and all of them. `told`: how many of them are no
    names, `names`: how many are. `alone`: what the fuller clause tells and the other does not. `acts`: how much of
    what happens in one happens in the other. `unmet`: that neither tells of what the other tells of. `order`: that
    the shared words follow each other alike. `depth`: how much of them one clause has in a clause within, the other
    not. `others`: names that only one has. `announced`: how many of the two follow «إن» or a colon. `pieces`: that
    both say nothing alone, `verbless`: how many have no verb of their own. `mood`: that one is of another mood or
    tense. `figures`: that they share one, `uncounted`: that only one of them counts.
    """

    telling: float
    rare: float
    told: float
    names: float
    alone: float
    acts: float
    unmet: float
    order: float
    depth: float
    others: float
    verbless: float
    mood: float
    figures: float
    uncounted: float
    announced: float = 0.0
    pieces: float = 0.0


class Weights:
    """The learned weights, in the order in which things are shown."""

    def __init__(self, weight: Mapping[str, float]) -> None:
        self._start = weight[CONSTANT]
        self._least, self._most = (weight[name] for name in HELD)
        self._each = tuple(weight[name] for name in Shown._fields)

    def likely(self, like: Likeness, seen: Shown) -> float:
        """Return how likely two clauses say one thing: 0 … 1."""
        odds = self._start + self._least * min(like.a_in_b, like.b_in_a)
        odds += self._most * max(like.a_in_b, like.b_in_a)
        odds += sum(map(mul, self._each, seen))
        return 1 / (1 + exp(-odds))


def shown(a: Side, b: Side, met: Met, like: Likeness) -> Shown:
    """Gather what two clauses show that were laid side by side; where they stand is not theirs to tell."""
    one, other = a.clause, b.clause
    in_b, in_a = met.partner, {j: i for i, j in met.partner.items()}
    counts = bool(one.quantities or one.lasts), bool(other.quantities or other.lasts)
    figures = one.quantities & other.quantities
    return Shown(
        telling=like.telling,
        rare=log1p(sum(a.rare[i] * s for i, (_, s) in met.pairs.items() if not one.terms[i].sense.entity)),
        told=log1p(like.told),
        names=log1p(sum(named(one.terms[i]) for i in in_b)),
        alone=log1p(max(_alone(a, in_b, other), _alone(b, in_a, one))),
        acts=min(_met_acts(one, in_b), _met_acts(other, in_a)),
        unmet=min(_unmet(a, in_b, other), _unmet(b, in_a, one)),
        order=_order(in_b),
        depth=_depth(a, other, in_b),
        others=min(_OTHERS, _others(one, in_b, other), _others(other, in_a, one)),
        verbless=(not one.verbal) + (not other.verbal),
        mood=float(one.modality != other.modality),
        figures=float(bool(one.lasts & other.lasts) or any(abs(x) >= _FIGURE for x in figures)),
        uncounted=float(counts[0] != counts[1]),
    )


def _alone(of: Side, met: Container[int], other: Clause) -> float:
    """Weigh what a clause tells and the other does not; what only frames it («اتفقوا على أن») is not told."""
    return sum(
        r
        for i, (t, r) in enumerate(zip(of.clause.terms, of.rare, strict=True))
        if i >= of.clause.core
        and i not in met
        and not t.any
        and not t.sense.entity
        and not (t.actor and t.actor in other.actors)
    )


def _met_acts(clause: Clause, met: Container[int]) -> float:
    """Return how much of what happens in a clause happens in the other."""
    heads = clause.heads
    return sum(i in met for i in heads) / len(heads) if heads else _NO_VERB


def _unmet(of: Side, met: Container[int], other: Clause) -> float:
    """Return how rare that is of which a clause tells, if the other does not name it."""
    clause = of.clause
    first = max(clause.heads, default=-1) + 1
    for i, term in enumerate(clause.terms[first : first + _OBJECT], first):
        if not term.verb:
            known = i in met or (term.actor and term.actor in other.actors)
            return 0.0 if known else of.rare[i]
    return 0.0


def _order(met: Mapping[int, int]) -> float:
    """Return how many of the shared words follow one another in both."""
    steps = [later > earlier for (_, earlier), (_, later) in pairwise(sorted(met.items()))]
    return sum(steps) / len(steps) if steps else _SOME_ORDER


def _depth(a: Side, other: Clause, met: Mapping[int, int]) -> float:
    """Return how much of what is shared stands in a clause within one of the two only: «الجسر [الذي أغلق]»."""
    total = sum(a.weights[i] for i in met)
    apart = sum(a.weights[i] for i, j in met.items() if (i >= a.clause.inner) != (j >= other.inner))
    return apart / total if total else 0.0


def _others(clause: Clause, met: Container[int], other: Clause) -> int:
    """Count the names that the other clause does not have."""
    return sum(
        bool(t.actor) and i not in met and t.actor not in other.actors for i, t in enumerate(clause.terms)
    )
