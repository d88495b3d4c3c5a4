"""How far two clauses say the same: their words only propose, what they turn and count decides.

A pair shares words, and then polarity, numbers, days, mood and roles are asked. Each that differs is named,
because the dossier shows why two clauses were kept apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from tawatur.lexicon.claims import ClaimLexicon
from tawatur.stories.claims.terms import Clause, Context, Term

__all__ = ["Likeness", "Setting", "likeness", "weights"]

_EXACT, _CONCEPT, _ROOT, _SPELT, _OPPOSED = 1.0, 0.9, 0.75, 0.8, 0.8
_LEADER, _AROUND = 0.6, 0.5
# What happens weighs more than to whom: two clauses on one base that share all but the verb say two things.
_VERB = 1.6
_NOWHERE = Context(frozenset(), frozenset())
# The orders of sentence in which a thing may be said to be or to come.
_MOODS = {"did": 0, "open": 0, "will": 1, "may": 2, "must": 3, "want": 4, "if": 5, "whether": 6}
_FREE = frozenset({"did", "open", "will"})


@dataclass(frozen=True, slots=True)
class Likeness:
    """How much of each clause the other holds (0 … 1), and what keeps them apart.

    `opposed` means that one denies the other: the same words, turned round. `apart` names whatever else differs.
    """

    a_in_b: float
    b_in_a: float
    shared: float
    opposed: bool
    apart: tuple[str, ...]

    @property
    def mean(self) -> float:
        """The even mean of both directions."""
        return (self.a_in_b + self.b_in_a) / 2


def weights(clauses: Iterable[Clause]) -> Mapping[str, float]:
    """Return how telling each lemma is among some clauses: rare ones tell more."""
    from collections import Counter
    from math import log

    every = [{term.sense.lemma for term in c.terms} for c in clauses]
    counts = Counter(lemma for lemmas in every for lemma in lemmas)
    top = log(len(every) + 2)
    return {lemma: 0.35 + 0.65 * log((len(every) + 2) / n) / top for lemma, n in counts.items()}


@dataclass(frozen=True, slots=True)
class Setting:
    """What a comparison may lean on: how telling each lemma is, and the words around the two clauses."""

    weight: Mapping[str, float]
    of_a: Context = _NOWHERE
    of_b: Context = _NOWHERE


_BARE = Setting({})


def likeness(a: Clause, b: Clause, lexicon: ClaimLexicon, setting: Setting = _BARE) -> Likeness:
    """Compare two clauses word by word, and by what may keep them apart."""
    pairs, clashes = _aligned(a.terms, b.terms, lexicon)
    opposed_words = [p for p in clashes if p[2]]
    met = {i: s for i, _, s in pairs} | {i: _OPPOSED for i, _, _ in opposed_words}
    met_b = {j: s for _, j, s in pairs} | {j: _OPPOSED for _, j, _ in opposed_words}
    total_a, got_a = _sum(a.terms, met, setting.weight)
    total_b, got_b = _sum(b.terms, met_b, setting.weight)
    facts_a, facts_b, both = _facts(a, b)
    lent_a = _sum(a.terms, _lent(a.terms, met, setting.of_b), setting.weight)[1]
    lent_b = _sum(b.terms, _lent(b.terms, met_b, setting.of_a), setting.weight)[1]
    partner = {i: j for i, j, _ in pairs}
    turned = _turned(a, b, partner)
    meeting = _Met(a, b, clashes, partner, turned)
    opposed = turned is True or (turned is False and bool(opposed_words))
    if turned is True and opposed_words:
        opposed = False
    apart = tuple(_apart(meeting, setting, lexicon))
    a_in_b = (got_a + lent_a + both) / (total_a + facts_a) if total_a else 0.0
    b_in_a = (got_b + lent_b + both) / (total_b + facts_b) if total_b else 0.0
    return Likeness(a_in_b, b_in_a, sum(met.values()) + both, opposed, apart)


def _facts(a: Clause, b: Clause) -> tuple[float, float, float]:
    """Weigh the numbers and days of two clauses: of the first, of the second, and what both have."""
    ours, theirs = bool(a.quantities), bool(b.quantities)
    both = float(ours and theirs and _numbers_fit(a.quantities, b.quantities))
    day = 0.5 * bool(a.days & b.days)
    return ours * (0.5 + 0.5 * theirs) + day, theirs * (0.5 + 0.5 * ours) + day, both + day


def _lent(terms: tuple[Term, ...], met: Mapping[int, float], around: Context) -> Mapping[int, float]:
    """Return the words that only the other clause's neighbourhood holds."""
    return {
        i: _AROUND
        for i, t in enumerate(terms)
        if i not in met and (t.sense.lemma in around.lemmas or t.sense.state in around.states)
    }


@dataclass(frozen=True, slots=True)
class _Met:
    """Two clauses that were laid side by side: which words met, which clash, and whether one turns the other."""

    a: Clause
    b: Clause
    clashes: list[tuple[int, int, bool]]
    partner: Mapping[int, int]
    turned: bool | None


def _sum(
    terms: tuple[Term, ...], met: Mapping[int, float], weight: Mapping[str, float]
) -> tuple[float, float]:
    total = got = 0.0
    for i, term in enumerate(terms):
        w = weight.get(term.sense.lemma, 1.0) * (_VERB if term.verb else 1.0)
        total += w
        got += w * met.get(i, 0.0)
    return total, got


def _aligned(
    a: tuple[Term, ...], b: tuple[Term, ...], lexicon: ClaimLexicon
) -> tuple[list[tuple[int, int, float]], list[tuple[int, int, bool]]]:
    """Pair the words of two clauses, the surest first; clashes are pairs that exclude each other."""
    found = sorted(
        ((s, -abs(i - j), i, j) for i, x in enumerate(a) for j, y in enumerate(b) if (s := _meet(x, y))),
        reverse=True,
    )
    used_a: set[int] = set()
    used_b: set[int] = set()
    pairs = []
    for s, _, i, j in found:
        if i not in used_a and j not in used_b:
            used_a.add(i)
            used_b.add(j)
            pairs.append((i, j, s))
    clashes = [
        (i, j, lexicon.opposite[n])
        for i, x in enumerate(a)
        if i not in used_a
        for j, y in enumerate(b)
        if j not in used_b and (n := _clash(x, y)) is not None
    ]
    return pairs, clashes


def _meet(x: Term, y: Term) -> float:
    """Return how surely two words mean one thing here."""
    if x.key == y.key or x.sense.names & y.sense.names:
        return _EXACT
    if x.sense.state or y.sense.state:
        return _states_meet(x, y)
    if _clash(x, y) is not None:
        return 0.0
    if x.sense.concepts & y.sense.concepts:
        return _CONCEPT
    if x.sense.roots & y.sense.roots:
        return _ROOT
    return _SPELT if _spelt_alike(x.sense.lemma, y.sense.lemma) else 0.0


def _states_meet(x: Term, y: Term) -> float:
    """Compare what stands for a state: its name, its adjective, its capital, its leader."""
    if x.sense.state and x.sense.state == y.sense.state:
        return _EXACT
    leads = (x.sense.state and x.sense.state == y.sense.leads) or (
        y.sense.state and y.sense.state == x.sense.leads
    )
    return _LEADER if leads else 0.0


def _clash(x: Term, y: Term) -> int | None:
    """Return the number of the pair of data/claims/opposites.yaml that sets two words against each other."""
    for number, side in x.sense.poles:
        if (number, 1 - side) in y.sense.poles:
            return number
    return None


def _spelt_alike(x: str, y: str) -> bool:
    """Whether two long words differ by one letter, as foreign names do («بلومبرغ»، «بلومبيرغ»)."""
    if abs(len(x) - len(y)) > 1 or min(len(x), len(y)) < 5 or x[0] != y[0]:
        return False
    if len(x) == len(y):
        return sum(p != q for p, q in zip(x, y, strict=True)) == 1
    long, short = (x, y) if len(x) > len(y) else (y, x)
    return any(long[:i] + long[i + 1 :] == short for i in range(len(long)))


def _turned(a: Clause, b: Clause, partner: Mapping[int, int]) -> bool | None:
    """Whether one clause is the other's negation; None where a negation finds nothing to be compared with."""
    back = {j: i for i, j in partner.items()}
    pivots = set()
    for scope in a.scopes:
        hit = next((i for i in scope if i in partner), None)
        if hit is None:
            return None
        pivots.add((hit, partner[hit]))
    for scope in b.scopes:
        hit = next((j for j in scope if j in back), None)
        if hit is None:
            return None
        pivots.add((back[hit], hit))
    if not pivots:
        return (a.turns - b.turns) % 2 == 1
    ways = {(a.turns + a.terms[i].turned - b.turns - b.terms[j].turned) % 2 == 1 for i, j in pivots}
    return ways.pop() if len(ways) == 1 else None


def _apart(met: _Met, setting: Setting, lexicon: ClaimLexicon) -> Iterator[str]:
    """Name what keeps two clauses apart, polarity included."""
    a, b, clashes = met.a, met.b, met.clashes
    if met.turned is None:
        yield "negation"
    elif met.turned != any(opposite for _, _, opposite in clashes):
        yield "polarity"
    if any(not opposite for _, _, opposite in clashes):
        yield "matter"
    if a.quantities and b.quantities and not _numbers_fit(a.quantities, b.quantities):
        yield "number"
    if a.days and b.days and not a.days & b.days:
        yield "time"
    if a.modality != b.modality and not {a.modality, b.modality} <= _FREE:
        yield "mood"
    alone = _states_alone(a.terms, set(met.partner), setting.of_b)
    if alone and _states_alone(b.terms, set(met.partner.values()), setting.of_a):
        yield "place"
    if _swapped(a, b, met.partner, lexicon):
        yield "roles"


def _numbers_fit(a: frozenset[float], b: frozenset[float]) -> bool:
    """Whether the numbers of one clause are all among the other's; «عشرات» fits 43 and not 400."""
    exact_a, exact_b = {x for x in a if x >= 0}, {x for x in b if x >= 0}
    if exact_a and exact_b:
        return exact_a <= exact_b or exact_b <= exact_a
    return _among(a, b) or _among(b, a)


def _among(few: frozenset[float], many: frozenset[float]) -> bool:
    return all(any(_same_number(x, y) for y in many) for x in few)


def _same_number(x: float, y: float) -> bool:
    if x < 0 < y or y < 0 < x:
        order, exact = max(-x, -y), max(x, y)
        return order <= exact < order * 10
    return x == y


def _states_alone(terms: tuple[Term, ...], met: set[int], around: Context) -> bool:
    """Whether a clause names a state that neither the other nor its neighbourhood does."""
    there = {term.sense.state for i, term in enumerate(terms) if i in met} | around.states
    return any(t.sense.state and t.sense.state not in there for i, t in enumerate(terms) if i not in met)


def _swapped(a: Clause, b: Clause, partner: Mapping[int, int], lexicon: ClaimLexicon) -> bool:
    """Whether who acts and who is acted on changed places: «هددت موسكو كييف» and «هددت كييف موسكو»."""
    names = [(i, j) for i, j in sorted(partner.items()) if a.terms[i].acts and b.terms[j].acts]
    led_a = {i: _led(a.terms[i], lexicon) for i, _ in names}
    led_b = {j: _led(b.terms[j], lexicon) for _, j in names}
    return any(
        m < j and led_a[i] == led_b[m] and led_a[k] == led_b[j]
        for at, (i, j) in enumerate(names)
        for k, m in names[at + 1 :]
    )


def _led(term: Term, lexicon: ClaimLexicon) -> bool:
    """Whether a preposition leads a name, so that it is no subject."""
    return term.led_by in lexicon.particles["leads"] or term.key[:1] in "لب"
