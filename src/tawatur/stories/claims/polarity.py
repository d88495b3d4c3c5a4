"""Whether one of two clauses turns the other round: by a negation, or by a word that undoes what it governs.

«الأنبوب لا يضخ النفط» is «الضخ متوقف», «لم يتوقف الضخ» denies both.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from tawatur.lexicon.claims import ClaimLexicon
from tawatur.stories.claims.terms import Clause

__all__ = ["Undone", "clash", "denied_twice", "turned", "undone"]

# So surely a word that undoes meets the verb that is negated.
_STRENGTH = 0.8
# The act that a verb undoes stands among so many words behind it.
_GOVERNED = 2
_OF = "من"


class Undone(NamedTuple):
    """That one clause negates what the other calls undone: whether that turns it, and the words that so meet."""

    turned: bool
    pairs: Mapping[int, tuple[int, float]]


class _Laid(NamedTuple):
    """A clause beside another: which of its words meet which, and which are set against each other."""

    clause: Clause
    partner: Mapping[int, int]
    against: Mapping[int, int]


def turned(
    a: Clause, b: Clause, partner: Mapping[int, int], opposites: Sequence[tuple[int, int]]
) -> bool | None:
    """Whether one clause is the other's negation; None where a negation finds nothing to be compared with."""
    plain = (a.turns - b.turns) % 2 == 1
    if not a.scopes and not b.scopes:
        return plain
    one, other = _laid(a, b, partner, opposites)
    if _negates_verb(one) and _negates_verb(other):
        return plain
    ours, theirs = _pivots(one, b), _pivots(other, a)
    if ours is None or theirs is None:
        return None
    pivots = ours | {(i, j) for j, i in theirs}
    if not pivots:
        return plain
    ways = {(a.turns + a.terms[i].turned - b.turns - b.terms[j].turned) % 2 == 1 for i, j in pivots}
    return ways.pop() if len(ways) == 1 else None


def _laid(
    a: Clause, b: Clause, partner: Mapping[int, int], opposites: Sequence[tuple[int, int]]
) -> tuple[_Laid, _Laid]:
    back = {j: i for i, j in partner.items()}
    return _Laid(a, partner, dict(opposites)), _Laid(b, back, {j: i for i, j in opposites})


def _pivots(laid: _Laid, other: Clause) -> set[tuple[int, int]] | None:
    """Return the words at which the negations of a clause meet the other; None where a whole clause finds none."""
    found: set[tuple[int, int]] = set()
    for scope, firm in zip(laid.clause.scopes, laid.clause.firm, strict=True):
        if scope[0] not in laid.partner and (
            _said_twice(laid.clause, scope) or denied_twice(laid.clause, scope)
        ):
            continue
        hit = _hit(laid, scope)
        if hit is None and firm:
            return None
        # «توقف العمل [لعدم] توفر الوقود» says of the fuel what «توقف بعد نفاد [الوقود]» says.
        beside = hit is not None and not firm and hit[1] in other.around
        found |= set() if hit is None or beside else {hit}
    return found


def _hit(laid: _Laid, scope: Sequence[int]) -> tuple[int, int] | None:
    """Return the first negated word that the other clause has, or has the opposite of («لم ينفد», «لم يبق»)."""
    if scope and scope[0] in laid.against and scope[0] not in laid.partner:
        return scope[0], laid.against[scope[0]]
    return next(((i, laid.partner[i]) for i in scope if i in laid.partner), None)


def _negates_verb(laid: _Laid) -> bool:
    """Whether a clause negates its own verb, which the other does not have: «لن [يعرض] الفيلم», «لن [يشاهد] الجمهور الفيلم»."""
    terms, met = laid.clause.terms, {*laid.partner, *laid.against}
    negated = zip(laid.clause.scopes, laid.clause.firm, strict=True)
    return any(firm and terms[scope[0]].verb and scope[0] not in met for scope, firm in negated)


def _said_twice(clause: Clause, scope: Sequence[int]) -> bool:
    """Whether a clause also affirms the opposite of what it negates: «[لم تقبل] الشحنة ورفضت تسلمها»."""
    terms = clause.terms
    return any(not t.turned and clash(terms[scope[0]].sense.poles, t.sense.poles) for t in terms)


def denied_twice(clause: Clause, scope: Sequence[int]) -> bool:
    """Whether a clause negates the same verb before: «لم يستقبل سبع إصابات بل لم [يستقبل] أي إصابة»."""
    verb = clause.terms[scope[0]]
    before = (clause.terms[s[0]] for s in clause.scopes if s[0] < scope[0])
    return verb.verb and any(t.verb and t.sense.lemma == verb.sense.lemma for t in before)


def clash(one: frozenset[tuple[int, int]], other: frozenset[tuple[int, int]]) -> bool:
    """Whether data/claims/opposites.yaml sets two words against each other."""
    return any((number, 1 - pole) in other for number, pole in one)


def undone(
    a: Clause,
    b: Clause,
    partner: Mapping[int, int],
    opposites: Sequence[tuple[int, int]],
    lexicon: ClaimLexicon,
) -> Undone | None:
    """Return how two clauses stand of which one negates what the other calls undone; nothing where that is not so."""
    one, other = _laid(a, b, partner, opposites)
    if (found := _undone(one, other, lexicon)) is not None:
        i, j, way = found
        return Undone(way, {i: (j, _STRENGTH)})
    if (found := _undone(other, one, lexicon)) is not None:
        j, i, way = found
        return Undone(way, {i: (j, _STRENGTH)})
    return None


def _undone(one: _Laid, other: _Laid, lexicon: ClaimLexicon) -> tuple[int, int, bool] | None:
    """Look for a word of one clause that undoes what the other negates («[متوقف]», «لا [يضخ]») or tells («[رفض] استقبالهم»)."""
    a, b = one.clause, other.clause
    if any(a.firm) and len(set(a.scopes)) > 1:
        return None
    undoes = [u for u in _undoing(a, lexicon) if u not in one.partner and u not in one.against]
    if len(undoes) != 1 or any(u not in other.partner for u in _undoing(b, lexicon)):
        return None
    found = _refused(one, other, undoes[0]) if not b.scopes else _negated(one, other, undoes[0], lexicon)
    if found is None:
        return None
    at, met = found
    way = (a.turns + a.terms[undoes[0]].turned + 1 - b.turns - b.terms[met].turned) % 2 == 1
    return undoes[0], at, way


def _negated(one: _Laid, other: _Laid, undoes: int, lexicon: ClaimLexicon) -> tuple[int, int] | None:
    """Return what a clause negates: what of it meets the word that undoes, and what of it the other clause has.

    What ran out stands before the verb too: «[الدواء] نفد من الصيدليات», «الصيدليات بلا [دواء]».
    """
    alone = not one.clause.verbal or not other.clause.verbal
    none_left = bool(one.clause.terms[undoes].sense.names & lexicon.particles["runs out"])
    for scope, firm in zip(other.clause.scopes, other.clause.firm, strict=True):
        met = next((j for j in scope if j in other.partner), None)
        behind = undoes + 1 if met is None else other.partner[met]
        lacked = behind == undoes + 1 or (none_left and behind < undoes)
        if met is not None and (firm or alone or lacked or scope[0] in other.clause.heads):
            return scope[0], met
    return None


def _refused(one: _Laid, other: _Laid, undoes: int) -> tuple[int, int] | None:
    """Return the verb of a clause whose act the other calls undone: «[استقبل] الجرحى», «رفض المستشفى [استقبال] الجرحى»."""
    terms = one.clause.terms
    acts = (i for i in range(undoes + 1, min(undoes + 1 + _GOVERNED, len(terms))) if terms[i].sense.masdar)
    met = one.partner.get(next(acts, -1))
    found = terms[undoes].verb and met is not None and met in other.clause.heads and other.clause.verbal
    return (met, met) if found and met is not None else None


def _undoing(clause: Clause, lexicon: ClaimLexicon) -> Iterator[int]:
    """Yield the words that undo what they govern: «[ألغي] العرض», «الضخ [متوقف]», «[خالية] من الإصابات»."""
    names = lexicon.particles["undoes"]
    for i, term in enumerate(clause.terms):
        empty = term.sense.names & lexicon.particles["empty of"] and _of(clause, i + 1)
        told = i in clause.heads or term.verb or not clause.verbal
        if (
            (told or empty)
            and i >= clause.core
            and i not in clause.within
            and term.led_by not in lexicon.particles["circumstance"]
            and (term.sense.lemma in names or term.key in names)
        ):
            yield i


def _of(clause: Clause, at: int) -> bool:
    """Whether «من» leads a term."""
    return at < len(clause.terms) and clause.terms[at].led_by == _OF
