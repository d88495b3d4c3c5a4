"""What tells that something happens in a clause: its verb, what a light verb carries, else a masdar.

«شنت الطائرات غارة» and «أغارت الطائرات» tell one event; «شنت» alone tells nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from tawatur.lexicon.claims import ClaimLexicon

if TYPE_CHECKING:
    from tawatur.stories.claims.terms import Term

__all__ = ["depends", "heads"]

# What a light verb governs stands among so many words behind it.
_GOVERNED = 7
# So many of them tell what it carries («بدأ [تمشيط] المدينة و[تطهيرها]»).
_CARRIED = 2
# A clause without a verb tells soon what it is about.
_SOON_TOLD = 3
# A verb with one of these behind it and an indefinite noun before it tells of that noun («حملة [شنتها] القوات»).
_OBJECTS = ("ها", "ه", "هم")


def heads(terms: Sequence[Term], lexicon: ClaimLexicon) -> Iterator[int]:
    """Yield what tells that something happens: the first verb, what a light one governs, else the first masdar."""
    every = [i for i, t in enumerate(terms) if t.verb]
    verbs = [i for i in every if not depends(terms, i, lexicon)]
    if not verbs:
        yield from _told_of(terms, every, lexicon)
        return
    # «تفاقم الأوضاع يخدم الإرهابيين»: what may be a masdar is none where a surer verb follows.
    first = next((i for i in verbs if not _may_be_noun(terms[i])), verbs[0])
    if not terms[first].sense.light:
        # «تفاقم الأوضاع تخدم»: where nothing shows which of two is the verb, either may be.
        yield from verbs[:2] if _may_be_noun(terms[first]) else [first]
        return
    yield from _carried(terms, first, lexicon) or range(first, min(first + 2, len(terms)))


def depends(terms: Sequence[Term], i: int, lexicon: ClaimLexicon) -> bool:
    """Whether a verb tells of a noun, or when and why: «بعدما [صادقت] الحكومة»، «حملة [شنتها] القوات»."""
    verb = terms[i]
    if _within(verb, lexicon):
        return True
    before = terms[i - 1] if i and terms[i - 1].at == verb.at - 1 else None
    return (
        before is not None
        and verb.key.endswith(_OBJECTS)
        and not (before.verb or before.actor or before.sense.entity or before.sense.state)
        and not before.key.startswith(("ال", "وال", "بال", "لل"))
    )


def _within(verb: Term, lexicon: ClaimLexicon) -> bool:
    return (
        verb.led_by in lexicon.particles["who"] or verb.led_by in lexicon.particles["leads a clause within"]
    )


def _told_of(terms: Sequence[Term], verbs: Sequence[int], lexicon: ClaimLexicon) -> Sequence[int]:
    """Return what a clause without a verb of its own tells: «من كان يقود الشاحنة [قيد التوقيف]», «[الضربة] التي نفذتها»."""
    if not verbs:
        return [i for i in range(min(_SOON_TOLD, len(terms))) if _is_act(terms[i])][:_CARRIED]
    first = verbs[0]
    before = [i for i in range(first) if _is_act(terms[i])]
    if before[:1] == [0]:
        # «[عودة] الرحلة التي أقلعت»، «[اللقاء] الذي جمع الوزيرين»: the act that opens a clause is what it tells.
        return [0]
    if terms[first].led_by in lexicon.particles["whoever"]:
        behind = [i for i in range(verbs[-1] + 1, len(terms)) if _is_act(terms[i])]
        return (behind or verbs)[:_CARRIED]
    # «المقاتلات التي [توفر] غطاء»، «اللقاء الذي أجراه»: the noun before tells what a light verb carries, or one behind.
    light = terms[first].sense.light
    return (before[-1:] or _carried(terms, first, lexicon) or [first]) if light else [first]


def _is_act(term: Term) -> bool:
    return term.sense.masdar and not term.actor


def _carried(terms: Sequence[Term], first: int, lexicon: ClaimLexicon) -> Sequence[int]:
    """Return what a light verb carries, behind it or else before it: «شنت الطائرات [غارة]», «عشرات [القتلى] سقطوا».

    Who does it is no part of that, however long his name: «أدى صاحب السمو الأمير … [صلاة] الميت».
    """
    after = [i for i in range(first + 1, len(terms)) if not terms[i].actor][:_GOVERNED]
    heavy = [i for i in after if (terms[i].verb or terms[i].sense.masdar) and not terms[i].sense.light]
    # «تسعى إلى القضاء على ما [تصفه]»: a verb of a clause within is not carried.
    heavy = [i for i in heavy if not (terms[i].verb and _within(terms[i], lexicon))]
    # «سقطوا في المعارك [وغارات] الطيران»: what is only joined to a circumstance is not carried.
    heavy = heavy[1:] if heavy and terms[heavy[0]].sense.joined and not terms[heavy[0]].verb else heavy
    # «بدأت تمشيط القاعدة [لاستكمال] تطهيرها»: why is not what.
    heavy = [i for i in heavy if terms[i].key[0] != "ل" or terms[i].sense.verb] or heavy
    before = [i for i in range(first) if terms[i].verb or terms[i].sense.masdar]
    before = [i for i in before if not (terms[i].sense.light or terms[i].actor)]
    named = [i for i in after if not (terms[i].sense.entity or terms[i].sense.state or _of_state(terms, i))]
    return _linked(terms, heavy[:_CARRIED]) or before or named[:1] or after[:1]


def _linked(terms: Sequence[Term], carried: Sequence[int]) -> Sequence[int]:
    """Leave out a second noun that neither follows at once («إعادة فتح») nor is joined («تمشيط المدينة وتطهيرها»)."""
    linked = all(b == a + 1 or terms[b].sense.joined for a, b in pairwise(carried))
    return carried if linked else carried[:1]


def _of_state(terms: Sequence[Term], i: int) -> bool:
    """Whether a word belongs to a state's name: «المملكة [العربية] السعودية»."""
    return terms[i - 1].sense.state is not None and terms[i].key.startswith("ال")


def _may_be_noun(term: Term) -> bool:
    return term.sense.masdar and term.sense.verb == 1
