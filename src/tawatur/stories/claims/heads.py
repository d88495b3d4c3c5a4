"""What tells that something happens in a clause: its verb, what a light verb carries, else a masdar.

«شنت الطائرات غارة» and «أغارت الطائرات» tell one event; «شنت» alone tells nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from tawatur.lexicon.claims import ClaimLexicon

if TYPE_CHECKING:
    from tawatur.stories.claims.terms import Term

__all__ = ["heads"]

# What a light verb governs stands among so many words behind it.
_GOVERNED = 7
# So many of them tell what it carries («بدأ [تمشيط] المدينة و[تطهيرها]»).
_CARRIED = 2
# A clause without a verb tells soon what it is about.
_SOON_TOLD = 3


def heads(terms: Sequence[Term], lexicon: ClaimLexicon) -> Iterator[int]:
    """Yield what tells that something happens: the first verb, what a light one governs, else the first masdar."""
    every = [i for i, t in enumerate(terms) if t.verb]
    verbs = [i for i in every if terms[i].led_by not in lexicon.particles["who"]]
    if not verbs:
        yield from _told_of(terms, every)
        return
    # «تفاقم الأوضاع يخدم الإرهابيين»: what may be a masdar is none where a surer verb follows.
    first = next((i for i in verbs if not _may_be_noun(terms[i])), verbs[0])
    if not terms[first].sense.light:
        # «تفاقم الأوضاع تخدم»: where nothing shows which of two is the verb, either may be.
        yield from verbs[:2] if _may_be_noun(terms[first]) else [first]
        return
    yield from _carried(terms, first) or range(first, min(first + 2, len(terms)))


def _told_of(terms: Sequence[Term], verbs: Sequence[int]) -> Sequence[int]:
    """Return what a clause without a verb of its own tells: «من كان يقود الشاحنة [قيد التوقيف]», «[الضربة] التي نفذتها»."""
    if verbs and terms[verbs[0]].sense.light:
        # «اللقاء الذي أجراه»: the noun before tells what a light verb carries.
        before = [i for i in range(verbs[0]) if terms[i].sense.masdar and not terms[i].actor]
        if before:
            return before[-1:]
    span = range(verbs[-1] + 1, len(terms)) if verbs else range(min(_SOON_TOLD, len(terms)))
    return ([i for i in span if terms[i].sense.masdar and not terms[i].actor] or verbs)[:2]


def _carried(terms: Sequence[Term], first: int) -> Sequence[int]:
    """Return what a light verb carries, behind it or else before it: «شنت الطائرات [غارة]», «عشرات [القتلى] سقطوا».

    Who does it is no part of that, however long his name: «أدى صاحب السمو الأمير … [صلاة] الميت».
    """
    after = [i for i in range(first + 1, len(terms)) if not terms[i].actor][:_GOVERNED]
    heavy = [i for i in after if (terms[i].verb or terms[i].sense.masdar) and not terms[i].sense.light]
    # «بدأت تمشيط القاعدة [لاستكمال] تطهيرها»: why is not what.
    heavy = [i for i in heavy if terms[i].key[0] != "ل" or terms[i].sense.verb] or heavy
    before = [i for i in range(first) if terms[i].verb or terms[i].sense.masdar]
    before = [i for i in before if not (terms[i].sense.light or terms[i].actor)]
    named = [i for i in after if not (terms[i].sense.entity or terms[i].sense.state)]
    return heavy[:_CARRIED] or before or named[:1] or after[:1]


def _may_be_noun(term: Term) -> bool:
    return term.sense.masdar and term.sense.verb == 1
