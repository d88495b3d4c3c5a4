"""When two opposite clauses are a denial: what is turned must be what each of them tells, not a word within it.

«لم تطلب طهران دعماً» denies «طلبت طهران دعماً» and nothing of «وصل الوفد الذي طلب دعماً».
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from tawatur.stories.claims.polarity import denied_twice
from tawatur.stories.claims.roles import of_others
from tawatur.stories.claims.terms import Clause, Term

if TYPE_CHECKING:
    from tawatur.stories.claims.likeness import Met, Side

__all__ = ["denies"]

# A denial and what it denies must hold so much of each other: the fuller one this, the other that.
_LEAST, _MOST = 0.32, 0.45
# So much is all of a clause.
_ALL = 0.9
# Where the text itself says «نفى», less will do.
_SAID = 0.24
# «الناقلة لم تجنح»: who says no more than that denies a long sentence with so many words, if it tells nearly all of them.
_BRIEF, _NEARLY, _BRIEFLY = 3, 0.8, 0.17
# An opposite word alone («سلام», «تصعيد») shows less than a negation does: nearly all is the same, or all of one clause.
_BESIDE, _LEAST_OPPOSED = 1.7, 0.6
# «لم تكن كل البضاعة بجودة واحدة»: so many words are what is denied; without a verb so much of them must be told,
# and so many at least where the verb itself is not seen in the other clause.
_PREDICATE, _MOST_OF_IT, _REST = 4, 0.7, 2
# What befalls something names it among so many words behind the verb.
_OBJECT = 3
# What begins so is no predicate.
_LED = ("ال", "وال", "بال", "لل")


def denies(a: Side, b: Side, met: Met, *, event: bool) -> bool:
    """Whether an opposition is a denial; `event` tells that what happens in one happens in the other.

    «إيران لم تطلب دعماً» is opposed to «عراقجي سلم رسالة يطلب فيها دعماً» and denies nothing of the letter.
    """
    if not (a.clause.asserts and b.clause.asserts) or a.clause.forbids != b.clause.forbids:
        return False
    if _of_another(met) or _befalls_another(met):
        return False
    back = {j: i for i, (j, _) in met.pairs.items()}
    event = (
        event or _is_negated_act(a.clause, b.clause, met.partner) or _is_negated_act(b.clause, a.clause, back)
    )
    if not (event or _whole(a.clause, met.pairs) or _whole(b.clause, back)):
        return False
    if not (_reached(a.clause, met.pairs) and _reached(b.clause, back)):
        return False
    low, high = sorted(_held(a, b, met))
    # «موكله لم يمنع من السفر» says nothing that the other does not.
    least = _SAID if a.clause.turns or b.clause.turns or high >= _ALL else _LEAST
    if high >= _NEARLY and min(len(a.clause.terms), len(b.clause.terms)) <= _BRIEF:
        least = _BRIEFLY
    if not met.turned:
        if not _contradict(met):
            return False
        least = _LEAST if high >= _ALL else _LEAST_OPPOSED
    return low >= least and high >= _MOST and all(_gist(a, b, i, j) for i, j in _pivots(met))


def _is_negated_act(clause: Clause, other: Clause, met: Mapping[int, int]) -> bool:
    """Whether what a clause negates is what the other tells, though it carries another act: «لم [يوقع] أي عقد», «لم يتعرض [لقصف]»."""
    negated = zip(clause.scopes, clause.firm, strict=True)
    return any(
        firm and any(met.get(i) in other.heads for i in _act(clause, scope)) for scope, firm in negated
    )


def _act(clause: Clause, scope: Sequence[int]) -> Iterator[int]:
    """Yield what a negation turns first, and the act that follows it at once."""
    yield scope[0]
    yield from (i for i in scope[1:2] if clause.terms[i].sense.masdar)


def _of_another(met: Met) -> bool:
    """Whether one noun is of one thing here and of another there: «خط [النهر] لن يعمل», «خط [الوادي] عاد إلى العمل»."""
    partner = {i: j for i, (j, _) in met.pairs.items()}
    return any(of_others(met.a, met.b, partner, _owner))


def _befalls_another(met: Met) -> bool:
    """Whether one verb is told of one thing and denied of another: «[قصف] الجيش السوق», «لم [يقصف] المدرسة»; not of any."""
    back = {j: i for i, j in met.partner.items()}
    for i in met.a.heads:
        j = met.partner.get(i)
        if j is None or not (met.a.terms[i].verb and met.b.terms[j].verb):
            continue
        # Who does it stands before the verb or behind it.
        ours = [at for at in _behind(met.a, i) if met.partner.get(at, j) >= j]
        theirs = [at for at in _behind(met.b, j) if back.get(at, i) >= i]
        if ours and theirs and not (met.partner.keys() & set(ours) or back.keys() & set(theirs)):
            return True
    return False


def _behind(clause: Clause, verb: int) -> Iterator[int]:
    """Yield the nouns that follow a verb at once, if they are of one thing: not «أي سوق», not «بعد الحفل»."""
    place = clause.terms[verb].at
    for i in range(verb + 1, min(verb + 1 + _OBJECT, len(clause.terms))):
        noun, place = clause.terms[i], place + 1
        if noun.at != place or noun.any or noun.verb or noun.sense.masdar or noun.key[:1] in "لب":
            return
        yield i


def _owner(clause: Clause, at: int) -> int | None:
    """Return the name that follows a noun at once and tells which it is: «خط [النهر]», «مدرسة «[الينابيع]»»."""
    if at + 1 >= len(clause.terms) or clause.terms[at].verb:
        return None
    name = clause.terms[at + 1]
    marked = name.at == clause.terms[at].at + 2 and any(called[0] == at + 1 for called in clause.called)
    # «المستشفيات العامة» has an adjective.
    bare = not clause.terms[at].key.startswith(_LED)
    return at + 1 if marked or (bare and name.at == clause.terms[at].at + 1 and _names(name)) else None


def _held(a: Side, b: Side, met: Met) -> tuple[float, float]:
    """Return how much of each clause the other holds, opposite words included."""
    in_b = sum(a.weights[i] * s for i, (_, s) in met.pairs.items())
    in_a = sum(b.weights[j] * s for j, s in met.pairs.values())
    in_b += sum(a.weights[i] for i, _, _ in met.clashes)
    in_a += sum(b.weights[j] for _, j, _ in met.clashes)
    return in_b / a.total, in_a / b.total


def _contradict(met: Met) -> bool:
    """Whether opposite words are what either clause tells: «ارتفع السعر», «انخفض السعر».

    «العمليات التي بدأها الجيش» and «أنهى الجيش العملية» are both true, and so is the fall of one share and the rise of others.
    """
    if sum(s for _, s in met.pairs.values()) < _BESIDE:
        return False
    return all(_tells(met.a, i) and _tells(met.b, j) for i, j, opposite in met.clashes if opposite)


def _tells(clause: Clause, at: int) -> bool:
    """Whether a word is what a clause tells: its verb, or a predicate without one («المعبر [مفتوح] أمام الشاحنات»)."""
    if at in clause.heads:
        return True
    term = clause.terms[at]
    plain = all(clause.terms[i].sense.light or not clause.terms[i].verb for i in clause.heads)
    return plain and at > 0 and at not in clause.within and not (_names(term) or term.key.startswith(_LED))


def _reached(clause: Clause, met: Container[int]) -> bool:
    """Whether each negation turns what the other clause holds: «لا تعتزم تقديم دعم» is far from its «دعم»."""
    if clause.turns and not all(i in met for i in _denied(clause, met)):
        return False
    for scope, firm in zip(clause.scopes, clause.firm, strict=True):
        told = [i for i in scope if not _names(clause.terms[i])]
        if firm and told and not denied_twice(clause, scope) and not _told(clause, told, scope, met):
            return False
    return True


def _told(clause: Clause, negated: Sequence[int], scope: Sequence[int], met: Container[int]) -> bool:
    """Whether the other clause holds what is negated: the verb, behind a light one what it governs, else the predicate.

    «الأمر ليس غريباً على أهل المدينة» says nothing of «أهل المدينة». «لم تجر المحادثات في الفندق» denies that they
    «جرت» there even if nobody sees the one verb in the other: all the rest is the same.
    """
    first, rest = clause.terms[negated[0]].sense, negated[1:_PREDICATE]
    happens = bool(first.verb) or first.masdar
    if negated[0] not in met:
        light = first.light and bool(rest) and rest[0] in met
        return happens and (light or _rest_met(scope, negated[0], met))
    return happens or sum(i in met for i in rest) >= _MOST_OF_IT * len(rest)


def _rest_met(scope: Sequence[int], first: int, met: Container[int]) -> bool:
    """Whether the other clause tells what stands behind a negated verb, names included."""
    rest = [i for i in scope if i > first][:_PREDICATE]
    found = sum(i in met for i in rest)
    return found >= max(_REST, _MOST_OF_IT * len(rest))


def _whole(clause: Clause, met: Container[int]) -> bool:
    """Whether nearly all that a negation turns is told by the other clause, whatever verb that has.

    «لا يوجد في الاتفاقية بند» is no denial of the agreement.
    """
    return any(not clause.terms[s[0]].sense.light and _rest_met(s, s[0], met) for s in clause.scopes)


def _pivots(met: Met) -> Iterator[tuple[int, int]]:
    """Yield the pairs of words at which one clause turns the other."""
    yield from ((i, j) for i, j, _ in met.clashes)
    back = {j: i for i, (j, _) in met.pairs.items()}
    if met.a.turns or met.b.turns:
        yield from (
            ((i, met.pairs[i][0]) for i in _denied(met.a, met.pairs) if i in met.pairs)
            if met.a.turns
            else ((back[j], j) for j in _denied(met.b, back) if j in back)
        )
    # «لم تصرف أي مبلغ [من دون] فواتير» turns what was spent; «دون» stands in what it denies as well.
    whole = any(met.a.firm) or any(met.b.firm)
    for scope in _turning(met.a, whole):
        yield from ((i, met.pairs[i][0]) for i in [next((i for i in scope if i in met.pairs), -1)] if i >= 0)
    for scope in _turning(met.b, whole):
        yield from ((back[j], j) for j in [next((j for j in scope if j in back), -1)] if j >= 0)


def _denied(clause: Clause, met: Container[int]) -> Sequence[int]:
    """Return what «نفى أن» denies: the first of what its clause tells («نفى أن يكون المتهم بالسرقة [يحمل] جنسيتها»).

    Where nearly all the rest is the same, the other may tell it by another verb.
    """
    found = sum(i in met for i in range(len(clause.terms)))
    if clause.heads and (found < _MOST_OF_IT * len(clause.terms) or min(clause.heads) in met):
        return [min(clause.heads)]
    return [i for i, term in enumerate(clause.terms) if not _names(term)][:1]


def _turning(clause: Clause, whole: bool) -> Iterator[tuple[int, ...]]:
    """Yield the negations of a clause: those of single words only where none turns a `whole` clause."""
    return (s for s, firm in zip(clause.scopes, clause.firm, strict=True) if firm or not whole)


def _names(term: Term) -> bool:
    sense = term.sense
    return sense.entity or sense.state is not None or sense.leads is not None or term.actor is not None


def _gist(a: Side, b: Side, i: int, j: int) -> bool:
    """Whether a word stands where a clause says its own thing: before what depends on it, and in no relative clause."""
    if i in a.clause.within or j in b.clause.within:
        return False
    return _leads(a, i) and _leads(b, j)


def _leads(side: Side, at: int) -> bool:
    """Whether a word is what its clause tells, wherever that verb stands («حفل الافتتاح في المدينة أُلغي»), or stands before the rest."""
    told = _tells(side.clause, at) or at - 1 in side.clause.heads
    return told or at <= max(4, 0.7 * len(side.weights))
