"""Two names in one place of two clauses that are otherwise alike: «قرب رأس الحد», «قرب رأس مدركة» are two places.

Only names are asked: what is no name may be the same thing in another word.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from tawatur.lexicon.claims import ClaimLexicon
from tawatur.lexicon.lemmas import is_listed

if TYPE_CHECKING:
    from tawatur.stories.claims.terms import Clause, Context

__all__ = ["other_place"]

_ARTICLE = "ال"
_CLITICS = ("وال", "بال", "لل", "ال", "و", "ب")
_PLACE = "kb:place/"
_FROM = "من"


def other_place(
    a: Clause, b: Clause, partner: Mapping[int, int], around: tuple[Context, Context], lexicon: ClaimLexicon
) -> bool:
    """Whether a name stands where the other clause has another one, and neither tells of both; so with towns wherever they stand."""
    if _other_towns(a, b):
        return True
    back = {j: i for i, j in partner.items()}
    ours, theirs = dict(_slots(a, partner, lexicon)), dict(_slots(b, back, lexicon))
    for (before, led_by), i in ours.items():
        j = theirs.get((partner.get(before, -1), led_by))
        if j is None:
            continue
        one, other = a.terms[i].sense, b.terms[j].sense
        if one.lemma not in around[1].lemmas and other.lemma not in around[0].lemmas:
            return True
    return False


def _other_towns(a: Clause, b: Clause) -> bool:
    """Whether each clause tells of towns and regions that we know, and none of the other's; what stands around them is no matter."""
    ours, theirs = _towns(a), _towns(b)
    if not (a.areas and b.areas and a.areas <= ours.keys() and b.areas <= theirs.keys()):
        return False
    told = ({t.sense.lemma for t in c.terms} for c in (a, b))
    return not any(named & areas for named, areas in zip(told, (b.areas, a.areas), strict=True)) and not (
        set(ours.values()) & set(theirs.values())
    )


def _towns(clause: Clause) -> Mapping[str, str]:
    """Return the known places that a clause names, by their words."""
    return {t.sense.lemma: t.actor for t in clause.terms if t.actor and t.actor.startswith(_PLACE)}


def _slots(
    clause: Clause, met: Mapping[int, int], lexicon: ClaimLexicon
) -> Iterator[tuple[tuple[int, str], int]]:
    """Yield names that the other clause does not have, by what leads each: a word that it has, or else a preposition."""
    particles, terms = lexicon.particles, clause.terms
    for i, term in enumerate(terms):
        if i in met or term.verb or term.sense.masdar or term.sense.state or term.sense.leads:
            continue
        before = terms[i - 1] if i and terms[i - 1].at == term.at - 1 else None
        names = before is not None and i - 1 in met and before.sense.lemma in particles["makes a name"]
        if before is not None and names and not before.key.startswith(_ARTICLE):
            yield (i - 1, ""), i
        elif _is_name(clause, i):
            if before is not None and i - 1 in met and term.sense.joined:
                yield (i - 1, "و"), i
            elif term.led_by in particles["in a place"] or term.led_by == _FROM:
                yield (-1, term.led_by), i


def _is_name(clause: Clause, at: int) -> bool:
    """Whether a word is of no list, or a place of the knowledge base."""
    term = clause.terms[at]
    if term.actor is not None and term.actor.startswith(_PLACE):
        return True
    bare = next((term.key.removeprefix(c) for c in _CLITICS if term.key.startswith(c)), term.key)
    return not is_listed(bare) and not is_listed(term.sense.lemma)
