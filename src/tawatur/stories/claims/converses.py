"""One deal told from its two sides: «باعت البلدية الأرض للجامعة» is «اشترت الجامعة الأرض من البلدية».

The verbs are opposites («باع»، «اشترى»), and so they stay where one and the same is said to have done both.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from tawatur.lexicon.claims import ClaimLexicon
from tawatur.stories.claims.roles import led
from tawatur.stories.claims.terms import Clause, Context

if TYPE_CHECKING:
    from tawatur.stories.claims.likeness import Met

__all__ = ["from_the_other_side"]

# So surely the two verbs meet.
_STRENGTH = 0.8


def from_the_other_side(met: Met, around: tuple[Context, Context], lexicon: ClaimLexicon) -> Met:
    """Let the verbs of a deal meet where each clause tells it from another side; else leave all as it is."""
    if not met.clashes:
        return met
    crossed = {(i, j) for i, j, _ in met.clashes if _is_converse(met, i, j, lexicon)}
    if not crossed or not _changed_sides(met.a, met.b, around, lexicon):
        return met
    pairs = {**met.pairs, **{i: (j, _STRENGTH) for i, j in crossed}}
    return met._replace(
        pairs=pairs,
        clashes=[c for c in met.clashes if c[:2] not in crossed],
        partner={i: j for i, (j, _) in pairs.items()},
    )


def _is_converse(met: Met, i: int, j: int, lexicon: ClaimLexicon) -> bool:
    other = met.b.terms[j].sense.poles
    return any(lexicon.converse[n] and (n, 1 - pole) in other for n, pole in met.a.terms[i].sense.poles)


def _changed_sides(a: Clause, b: Clause, around: tuple[Context, Context], lexicon: ClaimLexicon) -> bool:
    """Whether who acts in one is whom the other leads with a preposition, by the name that stands there or around it."""
    if a.subject_called == b.subject_called:
        return False
    return _is_led(a, b, around[1], lexicon) or _is_led(b, a, around[0], lexicon)


def _is_led(clause: Clause, other: Clause, around: Context, lexicon: ClaimLexicon) -> bool:
    return any(n == other.subject_called or n in around.lemmas for n in _led_names(clause, lexicon))


def _led_names(clause: Clause, lexicon: ClaimLexicon) -> Iterator[str]:
    """Yield what prepositions lead behind the verb: «باعت البلدية الأرض [للجامعة]», with its name in quotation marks."""
    first = next((i for i, term in enumerate(clause.terms) if term.verb), 0)
    for i, term in enumerate(clause.terms[first + 1 :], first + 1):
        if led(term, lexicon):
            yield term.sense.lemma
            yield from (clause.terms[name[0]].sense.lemma for name in clause.called if name[0] == i + 1)
