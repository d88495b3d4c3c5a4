"""Who is named and does nothing: «في مبنى شركة النفط», «تقدم بالشكر لمدير المدرسة».

An article's actors act or speak. Whom it names once, in a place where nobody acts, is part of what others do; named
again, or beside a verb, he is an actor at both places.
"""

from __future__ import annotations

from tawatur.annotate.actors.bystanders import is_bystander
from tawatur.annotate.actors.deeds import is_others
from tawatur.annotate.actors.line import Line, Phrase
from tawatur.annotate.actors.people import People, Person
from tawatur.lexicon.title_words import Kind

__all__ = ["is_idle"]


def is_idle(people: People, person: Person) -> bool:
    """Tell whom the article only names."""
    if is_bystander(people, person):
        return True
    named = person.phrases
    line = people.line
    if len(person.spans) > len(named) or any(p.acts and not is_others(line, p) for p in named):
        return False
    return len(named) == 1 and not person.is_named and _is_beside(line, person, named[0])


def _is_beside(line: Line, person: Person, phrase: Phrase) -> bool:
    """Judge the only mention of somebody without a name of his own by what he is and where he stands."""
    if line.kinds[phrase.start - 1] & (Kind.DEED | Kind.HANDS_OVER):
        # «تصريح المتحدث الرسمي»
        return False
    if person.type == "company":
        return True
    if person.type == "media":
        return False
    if phrase.kind == "title":
        return _is_governed(line, phrase.start)
    if person.id.startswith("kb:"):
        return False
    if person.type == "group":
        # «أسر الشهداء»; «مستوطنين إسرائيليين» and «مصادر» stay.
        spoken = Kind.NATION | Kind.STRONG
        return not any(line.kinds[i] & spoken for i in range(phrase.start, phrase.end))
    # «بنك التسليف وصندوق التنمية»
    return phrase.kind == "body" and line.words[phrase.start].clitic == "و"


def _is_governed(line: Line, at: int) -> bool:
    """«برعاية أمير المنطقة», «شكره لمدير المدرسة»: a genitive behind a noun or behind what is attached to it."""
    clitic = line.words[at].clitic
    if clitic:
        return clitic != "و"
    return line.is_word(at - 1) and not line.kinds[at - 1] & Kind.FUNCTION
