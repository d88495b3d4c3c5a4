"""How far two clauses say the same: their words only propose, what they turn and count decides.

A pair shares words, and then polarity, numbers, days, mood and roles are asked. Each that differs is named,
because the dossier shows why two clauses were kept apart.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from math import log
from typing import NamedTuple

from tawatur.lexicon.claims import ClaimLexicon
from tawatur.stories.claims.converses import from_the_other_side
from tawatur.stories.claims.figures import figures_fit, numbers_fit, ranks_fit
from tawatur.stories.claims.opposing import denies
from tawatur.stories.claims.polarity import clash, turned, undone
from tawatur.stories.claims.roles import (
    other_doer,
    other_ends,
    other_name,
    other_office,
    other_person,
    other_side,
    other_thing,
    swapped,
)
from tawatur.stories.claims.slots import other_place
from tawatur.stories.claims.terms import STRENGTHS, Clause, Context, Term

__all__ = ["Likeness", "Met", "Side", "likeness", "meeting", "named", "side", "weights"]

_AROUND, _OPPOSED, _NAMED = 0.15, 0.8, 0.8
# What happens weighs more than to whom: two clauses on one base that share all but the verb say two things.
_VERB, _ENTITY = 1.6, 0.4
# A verb that only carries what happens («تمكنت من بسط سيطرتها») tells little itself.
_LIGHT = 0.4
# Nor does what none of is told of («لم يحول أي مبلغ»).
_ANY = 0.1
# What comes long after the verb tells how, where and why, and fades.
_CORE, _FADES, _LEAST_LEFT = 3, 0.85, 0.4
# When, where and why something happened tell less than what happened.
_AMID = 1.0
# So much of a clause lies in another that the rest of that other does not matter.
_WITHIN = 0.8
# So many words that met show best whether two clauses say the same.
_TELLING = 2
# Fewer clauses than this do not show which words are common in a story.
_FEW = 60
_VERBLESS = 0.5
# «اتفقوا على أن …»: who agrees is only the frame of what is agreed.
_FRAME = 0.3
_NOWHERE = Context(frozenset(), frozenset())
# What is may be told as what was or will be; what was is not what will be, may be or must be.
_FREE = (frozenset({"did", "was"}), frozenset({"did", "will"}))


class Likeness(NamedTuple):
    """How much of each clause the other holds (0 … 1), and what keeps them apart.

    `shared` counts the words that met. `opposed` means that one denies the other: the same words, turned round.
    `apart` names whatever differs. `told` counts the shared words that are no names, `telling` how rare the two
    rarest of these are in the story.
    """

    a_in_b: float
    b_in_a: float
    shared: float
    opposed: bool
    apart: tuple[str, ...]
    denies: bool = False
    told: float = 0.0
    telling: float = 0.0

    @property
    def mean(self) -> float:
        """The even mean of both directions."""
        return (self.a_in_b + self.b_in_a) / 2


@dataclass(frozen=True, slots=True)
class Side:
    """A clause made ready to be compared often: what each word weighs, how `rare` it is, and the words around it."""

    clause: Clause
    weights: tuple[float, ...]
    total: float
    around: Context
    rare: tuple[float, ...]
    named: tuple[bool, ...]


def side(clause: Clause, weight: Mapping[str, float] | None = None, around: Context = _NOWHERE) -> Side:
    """Weigh the words of a clause; `weight` tells how telling a lemma is (1 where it is silent)."""
    told = weight or {}
    head = max(clause.heads, default=0)
    rare = tuple(told.get(t.sense.lemma, 1.0) for t in clause.terms)
    each = tuple(r * _kind_weight(clause, i) * _near(clause, i, head) for i, r in enumerate(rare))
    return Side(clause, each, sum(each), around, rare, tuple(map(named, clause.terms)))


def _near(clause: Clause, i: int, head: int) -> float:
    """Return how much of its weight a term keeps: what frames a clause and what comes long after its verb tells less."""
    if i < clause.core:
        return _FRAME
    if i in clause.around:
        return _AMID
    late = i - head - _CORE
    return 1.0 if late <= 0 else max(_LEAST_LEFT, _FADES**late)


def _kind_weight(clause: Clause, i: int) -> float:
    term = clause.terms[i]
    if i in clause.heads:
        return _VERB
    if term.sense.light:
        return _LIGHT
    if term.any:
        return _ANY
    if term.verb:
        return _VERB
    return _ENTITY if term.sense.entity or term.sense.state else 1.0


def weights(clauses: Iterable[Clause]) -> Mapping[str, float]:
    """Return how telling each lemma is among some clauses: rare ones tell more.

    A clause that copies repeat counts once, and a few clauses do not show what is common.
    """
    once = {id(c): c for c in clauses}
    every = [{term.sense.lemma for term in c.terms} for c in once.values()]
    counts = Counter(lemma for lemmas in every for lemma in lemmas)
    size = max(len(every), _FEW) + 2
    return {lemma: 0.35 + 0.65 * log(size / n) / log(size) for lemma, n in counts.items()}


class Met(NamedTuple):
    """Two clauses laid side by side: which words met and how surely, which clash, whether one turns the other.

    `partner` leads from a word of `a` to that of `b`.
    """

    a: Clause
    b: Clause
    pairs: Mapping[int, tuple[int, float]]
    clashes: Sequence[tuple[int, int, bool]]
    turned: bool | None
    partner: Mapping[int, int]

    @property
    def opposed(self) -> bool:
        """A negation or a word with its opposite; both together affirm («لم يرفض» and «قبل»)."""
        return (self.turned is not None) and self.turned != any(opposite for _, _, opposite in self.clashes)


def likeness(a: Side, b: Side, lexicon: ClaimLexicon, met: Met | None = None) -> Likeness:
    """Compare two clauses word by word, and by what may keep them apart; `met` if they were laid side by side before, from both sides of a deal."""
    if met is None:
        met = from_the_other_side(meeting(a.clause, b.clause, lexicon), (a.around, b.around), lexicon)
    clashing = [(i, j) for i, j, opposite in met.clashes if opposite]
    of_a = {i: s for i, (_, s) in met.pairs.items()} | {i: _OPPOSED for i, _ in clashing}
    of_b = dict(met.pairs.values()) | {j: _OPPOSED for _, j in clashing}
    facts_a, facts_b, both = _facts(a.clause, b.clause)
    a_in_b, b_in_a = _share(a, of_a, b, facts_a, both), _share(b, of_b, a, facts_b, both)
    event = _one_event(met, clashing, a_in_b, b_in_a)
    told = [(i, s) for i, s in of_a.items() if not a.named[i]]
    telling = sorted(s * a.rare[i] for i, s in told)
    return Likeness(
        a_in_b=a_in_b,
        b_in_a=b_in_a,
        shared=sum(s * _weight_of(a.clause.terms[i]) for i, s in of_a.items()) + both,
        opposed=met.opposed,
        denies=met.opposed and denies(a, b, met, event=event),
        apart=tuple(_apart(met, a.around, b.around, lexicon)),
        told=sum(s for _, s in told) + both,
        telling=sum(telling[-_TELLING:]) + both,
    )


def _one_event(met: Met, clashing: Sequence[tuple[int, int]], a_in_b: float, b_in_a: float) -> bool:
    """Whether the verb (or the masdar) of each clause is met by some word of the other.

    A clause that lies nearly whole in the other need not hold the other's verb: «… ينتمون إلى مجموعة [تسعى إلى …]».
    """
    of_a = set(met.pairs) | {i for i, _ in clashing}
    of_b = {j for j, _ in met.pairs.values()} | {j for _, j in clashing}
    if not met.a.heads and not met.b.heads:
        # «روسيا دولة صديقة»: what is said of somebody without a verb lies anywhere in the clause.
        return min(a_in_b, b_in_a) >= _VERBLESS or max(a_in_b, b_in_a) >= _WITHIN
    in_b, in_a = bool(met.a.heads & of_a), bool(met.b.heads & of_b)
    if ((in_b or not met.a.heads) and a_in_b >= _WITHIN) or ((in_a or not met.b.heads) and b_in_a >= _WITHIN):
        return True
    # What meets the other's verb is a verb, though nobody saw it as one («أقفل»).
    return (in_b or (not met.a.heads and (in_a or a_in_b >= _VERBLESS))) and (
        in_a or (not met.b.heads and (in_b or b_in_a >= _VERBLESS))
    )


def _weight_of(term: Term) -> float:
    """States count less as evidence: a story about two of them names both in every clause."""
    return 0.5 if term.sense.state else 1.0


def _share(of: Side, met: Mapping[int, float], other: Side, facts: float, both: float) -> float:
    """Return how much of one side the other holds; what only stands around the other counts little.

    A name is held with all its titles where the other names the same actor.
    """
    if not of.total:
        return 0.0
    lemmas, states, actors, got = other.around.lemmas, other.around.states, other.clause.actors, both
    for i, (term, weight) in enumerate(zip(of.clause.terms, of.weights, strict=True)):
        if i in met:
            got += weight * met[i]
        elif term.actor is not None and term.actor in actors:
            got += weight * _NAMED
        elif term.sense.lemma in lemmas or term.sense.state in states:
            got += weight * _AROUND
    return got / (of.total + facts)


def named(term: Term) -> bool:
    """Whether a word is part of somebody's name or title in its own article, or names a state."""
    return term.sense.state is not None or term.sense.leads is not None or term.actor is not None


def _facts(a: Clause, b: Clause) -> tuple[float, float, float]:
    """Weigh the numbers and days of two clauses: of the first, of the second, and what both have."""
    ours, theirs = bool(a.quantities or a.lasts), bool(b.quantities or b.lasts)
    fit = bool(a.quantities and b.quantities) and numbers_fit(a.quantities, b.quantities)
    both = float(fit or bool(a.lasts & b.lasts))
    day = 0.5 * bool(a.days & b.days)
    return ours * (0.5 + 0.5 * theirs) + day, theirs * (0.5 + 0.5 * ours) + day, both + day


def meeting(a: Clause, b: Clause, lexicon: ClaimLexicon) -> Met:
    """Pair the words of two clauses, the surest first; clashes are words that exclude each other."""
    # What happens meets what happens first: «تتيح» is «سيمنح» and not the «فرصة» behind it.
    # «بالرياض» meets «بالرياض» and not the kingdom before it.
    found = [
        (
            s,
            i in a.heads and j in b.heads,
            a.terms[i].sense.lemma == b.terms[j].sense.lemma,
            -abs(i - j),
            i,
            j,
        )
        for (i, j), s in _candidates(a, b).items()
    ]
    found.sort(reverse=True)
    pairs: dict[int, tuple[int, float]] = {}
    taken: set[int] = set()
    for s, *_, i, j in found:
        if (
            i not in pairs
            and j not in taken
            and (s == 1.0 or not clash(a.terms[i].sense.poles, b.terms[j].sense.poles))
        ):
            pairs[i] = (j, s)
            taken.add(j)
    clashes = [
        (i, j, lexicon.opposite[number])
        for i, term in enumerate(a.terms)
        if term.sense.poles and i not in pairs
        for number, pole in term.sense.poles
        for j in b.index.get((number, 1 - pole), ())
        # «عاد إلى [العمل] بعد [توقف] دام أشهرا»: amid what something happened is no opposite of what happened.
        if j not in taken and not (lexicon.opposite[number] and (i in a.around) != (j in b.around))
    ]
    partner = {i: j for i, (j, _) in pairs.items()}
    placed = lexicon.particles["in a place"]
    clashes = [
        c
        for c in clashes
        if partner.get(c[0] + 1) == c[1] + 1 or not (_leads(a, c[0], placed) and _leads(b, c[1], placed))
    ]
    opposites = [(i, j) for i, j, opposite in clashes if opposite]
    if (undoes := undone(a, b, partner, opposites, lexicon)) is not None:
        pairs = {**pairs, **undoes.pairs}
        return Met(a, b, pairs, clashes, undoes.turned, {i: j for i, (j, _) in pairs.items()})
    return Met(a, b, pairs, clashes, turned(a, b, partner, opposites), partner)


def _leads(clause: Clause, at: int, placed: Container[str]) -> bool:
    """Whether a direction is told from something: «شمال [الوادي]» and «جنوب [المدينة]» may be one place."""
    return clause.terms[at].key in placed and at + 1 < len(clause.terms)


def _candidates(a: Clause, b: Clause) -> dict[tuple[int, int], float]:
    """Return the words that may meet, and how surely: only what both clauses hold is looked at."""
    best: dict[tuple[int, int], float] = {}
    ours, theirs = a.index, b.index
    for feature in ours.keys() & theirs.keys():
        strength = STRENGTHS.get(feature[0], 0.0)
        for pair in product(ours[feature], theirs[feature]):
            if strength > best.get(pair, 0.0):
                best[pair] = strength
    return best


def _apart(met: Met, around_a: Context, around_b: Context, lexicon: ClaimLexicon) -> Iterator[str]:
    """Name what keeps two clauses apart, polarity included."""
    a, b = met.a, met.b
    if met.turned is None:
        yield "negation"
    elif met.opposed:
        yield "polarity"
    if any(not opposite for _, _, opposite in met.clashes):
        yield "matter"
    if not (figures_fit(a, b) and ranks_fit(a.ranks, b.ranks)):
        yield "number"
    if (
        (a.days and b.days and not a.days & b.days)
        or not _periods_fit(a, b, turned=met.opposed)
        or _other_side_of(met, lexicon)
    ):
        yield "time"
    moods = {a.modality, b.modality}
    if (
        len(moods) > 1
        and not any(moods <= free for free in _FREE)
        and not ("will" in moods and _one_will(met))
    ):
        yield "mood"
    partner = met.partner
    if (
        (_elsewhere(a, b, around_b) and _elsewhere(b, a, around_a))
        or (
            _states_alone(a.terms, partner.keys(), around_b)
            and _states_alone(b.terms, set(partner.values()), around_a)
        )
        or other_place(a, b, partner, (around_a, around_b), lexicon)
        or other_ends(a, b, partner, lexicon)
    ):
        yield "place"
    if (
        swapped(a, b, partner, lexicon)
        or other_side(a, b)
        or other_person(a, b, partner)
        or other_office(a, b, partner, lexicon)
        or other_doer(a, b, (around_a.called, around_b.called))
    ):
        yield "roles"
    if other_thing(a, b, partner, lexicon) or other_name(a, b, partner, (around_a.called, around_b.called)):
        yield "thing"


def _one_will(met: Met) -> bool:
    """Whether both tell of one thing to come, though one begins with what was: «شكر النادي لاعبيه و[سيكرمهم] غدا»."""
    both = ((met.a.terms[i].sense, met.b.terms[j].sense) for i, j in met.partner.items())
    return any(x.future and y.future for x, y in both)


def _periods_fit(a: Clause, b: Clause, *, turned: bool) -> bool:
    """Whether other years and months are the same, or one within the other («مارس 2016», «عام 2016»).

    Who denies what happened in March need not name the month, nor the year who denies the same figure.
    """
    one, other = a.periods, b.periods
    if turned and not (one and other):
        months = all(len(period) > len("2016") for period in one | other)
        return months or not a.quantities.isdisjoint(b.quantities)
    return one == other or any(x.startswith(y) or y.startswith(x) for x in one for y in other)


def _other_side_of(met: Met, lexicon: ClaimLexicon) -> bool:
    """Whether one happens before what the other happens after: «تصرف الرواتب [قبل] العيد», «[بعد] العيد»."""
    sides = lexicon.particles["earlier than"], lexicon.particles["later than"]
    led = ((met.a.terms[i].led_by, met.b.terms[j].led_by) for i, j in met.partner.items())
    return any((x in sides[0] and y in sides[1]) or (x in sides[1] and y in sides[0]) for x, y in led)


def _elsewhere(a: Clause, b: Clause, around: Context) -> bool:
    """Whether a clause names a place where the other names another one («محافظة النخيل», «محافظة الزيتون»)."""
    if not (a.areas and b.areas) or a.areas & around.lemmas:
        return False
    return not any(t.sense.lemma in a.areas for t in b.terms)


def _states_alone(terms: Sequence[Term], met: Iterable[int], around: Context) -> bool:
    """Whether a clause names a state that neither the other nor its neighbourhood does."""
    if not any(t.sense.state for t in terms):
        return False
    there = {terms[i].sense.state for i in met} | around.states
    return any(t.sense.state and t.sense.state not in there for t in terms)
