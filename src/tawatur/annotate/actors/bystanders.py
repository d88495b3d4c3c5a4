"""Bodies and media that an article names and that do nothing in it: «مدير مستشفى النخيل سالم الزيني», «(واس) -- أعلنت».

A body inside somebody's title says who he is; one behind «في» or «على» says where; a medium in a dateline or in the
last line says who wrote. None of them acts or speaks there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tawatur.annotate.actors.line import QUOTES, Line, Phrase
from tawatur.annotate.actors.people import People, Person
from tawatur.lexicon.title_words import Kind, bare

__all__ = ["inner_starts", "is_bystander", "is_only_channel"]

_SHORT_NAME = 2
# «الدفاع المدني», «وسائل الإعلام»: what every land has is no somebody known.
_EVERYWHERE = "kb:everywhere/"
_BODIES = frozenset({"institution", "party", "company"})


def is_bystander(people: People, person: Person) -> bool:
    """Tell a body or medium whose every mention is part of what others are or where they are."""
    named = person.phrases
    if person.type == "media" and person.id.startswith(_EVERYWHERE):
        return not any(p.acts for p in named)
    if person.type == "media":
        return len(named) == 1 and _is_credit(people, named[0])
    if person.type not in _BODIES:
        return False
    if named and all(_is_inner(people, person, p.start) for p in named):
        return True
    if person.type == "company":
        return is_only_channel(people, person)
    plain = not person.id.startswith("kb:") or people.line.words[named[0].start].clitic
    return bool(plain) and len(named) == 1 and not named[0].acts and _is_where(people, named[0])


def is_only_channel(people: People, person: Person) -> bool:
    """«على تويتر», «عبر حسابه في «تويتر»»: a company upon whose pages others write, and «الشركة» means another."""
    return all(_is_channel(people, p) for p in person.phrases)


def _is_inner(people: People, person: Person, at: int) -> bool:
    """«رئيس لجنة المسابقات سالم الزيني»; somebody known is named for his own sake where the other acts: «أعلنت قوة الناتو»."""
    acting = people.inner.get(at)
    own = person.id.startswith("kb:") and not person.id.startswith(_EVERYWHERE)
    return acting is False or (acting is True and not own)


def inner_starts(line: Line, found: Iterable[Phrase], *, acting: bool = False) -> Iterator[tuple[int, bool]]:
    """Yield where bodies begin that only say who somebody is, and whether he acts: not «الوزارة» of «المتحدث باسم الوزارة»."""
    for phrase in found:
        if not phrase.nested:
            continue
        acts = acting or phrase.acts
        if phrase.kind != "group" and not _speaks_for(line, phrase):
            yield from ((p.start, acts) for p in phrase.nested)
        yield from inner_starts(line, phrase.nested, acting=acts)


def _speaks_for(line: Line, phrase: Phrase) -> bool:
    return bool(line.kind_of(bare(line.keys[phrase.start])) & Kind.UNNAMED)


def _is_where(people: People, phrase: Phrase) -> bool:
    """«في جامعة النخيل», «بوزارة العدل», «على الحكومة»: where, or upon whom, something is done; «موظف في وزارة» is its man.

    A long name behind «في» is as often somebody: «ممثلة في الهيئة العامة للسياحة».
    """
    line, at = people.line, phrase.start
    if line.words[at].clitic:
        return line.words[at].clitic == "ب"
    if line.kinds[at - 1] & Kind.IN and phrase.end - at > _SHORT_NAME:
        return False
    return bool(line.kinds[at - 1] & (Kind.IN | Kind.ON)) and at - 2 not in people.taken


def _is_channel(people: People, phrase: Phrase) -> bool:
    line, at = people.line, phrase.start
    before = at - 1 - (line.keys[at - 1] in QUOTES)
    return not phrase.acts and bool(line.words[at].clitic == "ب" or line.kinds[before] & (Kind.IN | Kind.ON))


def _is_credit(people: People, phrase: Phrase) -> bool:
    """«2015 م واس», «(CNN) --», «رابط الخبر بصحيفة النخيل»: who wrote the report, not who acts in it."""
    return people.line.is_dateline(phrase.start) or people.line.words[phrase.start].clitic == "ب"
