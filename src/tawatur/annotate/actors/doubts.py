"""Whom a name means that several people of the article bear: shown with all of them, never one taken silently.

«فهد الراشد» and «ناصر الراشد» were both named, «الراشد» left the hall: nobody can tell which.
"""

from __future__ import annotations

from collections.abc import Sequence

from tawatur.annotate.actors.name_words import SONS
from tawatur.annotate.actors.people import People, Person
from tawatur.lexicon.title_words import Kind
from tawatur.text import fold_word

__all__ = ["doubtful", "is_fathers", "meant"]

_FATHERED = 2
_NEAR = 2
_TO = "ل"
_SAYING = Kind.SAYING | Kind.HANDS_OVER


def meant(people: People, bearers: Sequence[Person], at: int) -> Sequence[Person]:
    """Return which bearers of a name a mention at this token may mean.

    Those named before it rather than those yet to come; and who speaks is who spoke before, where only some of
    them did: «بحسب رئيس المجلس أمين أبو علي … قتل جهاد أبو علي … وقال أبو علي».
    """
    if len(bearers) == 1:
        return bearers
    place = people.start(at)
    before = [p for p in bearers if p.last_before(place) is not None] or bearers
    if len(before) == 1 or not _speaks(people, at, at + 1):
        return before
    return [p for p in before if any(_speaks(people, one.start, one.end) for one in p.phrases)] or before


def _speaks(people: People, start: int, end: int) -> bool:
    """Tell who stands behind a verb of saying («وقال الراشد», «صرح بذلك الأستاذ فهد الراشد») or before speech."""
    line = people.line
    if line.words[start].clitic.startswith(_TO):
        # «قال الوزير فهد للوزير سالم إن»
        return False
    told = (line.kinds[i] & _SAYING for i in range(max(0, start - _NEAR), start))
    return any(told) or line.opens_speech(end)


def doubtful(people: People, name: str, bearers: Sequence[Person]) -> Person:
    """Return the one who stands for a name that any of several people may be meant by."""
    person = people.made(f"key:{people.lexicon.person_key(name)}:person", "person", name)
    if not person.is_named:
        person.candidates = tuple(dict.fromkeys((*person.candidates, *(b.id for b in bearers))))
    return person


def is_fathers(people: People, person: Person) -> bool:
    """Tell a last word that is the father's first name: nobody calls «سلمان بن عبدالعزيز» «عبدالعزيز»."""
    last = person.name.split()[-_FATHERED:]
    if len(last) < _FATHERED or last[0] not in SONS:
        return False
    return bool(people.lexicon.word(fold_word(last[1])).kind & Kind.GIVEN_ARABIC)
