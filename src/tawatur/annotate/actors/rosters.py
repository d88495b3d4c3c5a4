"""The names in a list that only the list shows: «سجل للفريق ربيع السفياني | وريفاس | وهوندا», «| كنو | وسالم الراشد».

A name of one word that nobody knows is no name to a reader either, until it stands in a row of people. So the rows are
read once everybody else has been found: from each person on to the right, item by item, and back to the left.
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable
from itertools import chain

from tawatur.annotate.actors.line import CLOSED, COMMAS, Line, Phrase, is_name_like, is_verb_like
from tawatur.annotate.actors.listed_names import NO_LISTED_NAME
from tawatur.lexicon.name_forms import LISTED
from tawatur.lexicon.title_words import GIVEN, Kind

__all__ = ["with_rosters"]

_AND = "و"
_LONGEST = 3
_SHORTEST = 3
# Behind a comma «و» need not be there.
_DOUBT = 0.35
# How foreign the letters of a word must be that stands in no list of words: «سحل» is only rare.
_LEAST = -0.4
_NO_NAME = NO_LISTED_NAME | Kind.NOUN | Kind.VERB | Kind.STARTS_NAME


def with_rosters(line: Line, found: Iterable[Phrase]) -> list[Phrase]:
    """Return the phrases of an article, in order, with those that only their places in lists of people show."""
    made = list(found)
    taken = set(chain.from_iterable(range(p.start, p.end) for p in made))
    for person in [p for p in made if p.name is not None]:
        end, start = person.end, person.start
        while (item := _next_item(line, end, taken)) is not None:
            end = item[1]
            _take(line, made, taken, item, acts=person.acts)
        while (item := _item_before(line, start, taken)) is not None:
            start = item[0]
            _take(line, made, taken, item, acts=person.acts)
    return made


def _start(phrase: Phrase) -> int:
    return phrase.start


def _take(line: Line, made: list[Phrase], taken: set[int], item: tuple[int, int], *, acts: bool) -> None:
    start, end = item
    if _AND in (line.keys[start][0], line.words[start].clitic) and _is_joined(line, start):
        line.part(start)
    insort(made, Phrase(start, end, "person", item, acts=acts), key=_start)
    taken.update(range(start, end))


def _next_item(line: Line, at: int, taken: set[int]) -> tuple[int, int] | None:
    """Return the words behind a comma or «و» that can only be one more name."""
    start = at + (line.keys[at] in COMMAS)
    if not line.is_word(start) or not (start > at or _is_joined(line, start)):
        return None
    end = start
    while end < start + _LONGEST and end not in taken and _may_name(line, end, first=end == start):
        end += 1
    return (start, end) if _is_name(line, start, end) else None


def _item_before(line: Line, at: int, taken: set[int]) -> tuple[int, int] | None:
    """Return the words before «و» or a comma and a name: «ضم الوفد | ريفاس | وسالم الراشد»."""
    comma = line.keys[at - 1] in COMMAS
    if not (comma or line.words[at].clitic == _AND):
        return None
    end = at - comma
    for start in (end - 2, end - 1):
        if start < 0 or not taken.isdisjoint(range(start, end)):
            continue
        opens = (
            not comma
            or line.keys[start - 1] in COMMAS
            or line.keys[start - 1] == ":"
            or _is_joined(line, start)
        )
        may = all(_may_name(line, i, first=i == start) for i in range(start, end))
        noun = end == start + 1 and line.keys[start].startswith("ال")
        if opens and may and not noun and _is_name(line, start, end):
            return start, end
    return None


def _is_name(line: Line, start: int, end: int) -> bool:
    """Tell words that can only be a name, with nothing behind that goes on with them."""
    if end == start or not all(_is_strange(line, i, first=i == start) for i in range(start, end)):
        return False
    if end == start + 1 and line.kinds[start] & Kind.EVERYDAY:
        # «حضر سالم، وعوض | وليد» may be any word.
        return False
    if end == line.size or not line.is_word(end) or line.keys[end][0] == _AND:
        return True
    # «أحر | التعازي»: a definite word alone may be any noun.
    noun = end == start + 1 and line.keys[start].lstrip(_AND).startswith("ال")
    return not noun and bool(line.words[end].clitic or line.kinds[end] & CLOSED)


def _may_name(line: Line, at: int, *, first: bool) -> bool:
    word, kind = line.words[at], line.kinds[at]
    if (
        not line.is_word(at)
        or word.clitic not in ("", _AND * first)
        or (not first and line.keys[at][0] == _AND)
    ):
        return False
    if kind & (GIVEN | Kind.EVERYDAY):
        return not kind & (Kind.FUNCTION | Kind.PARTICLE * first)
    key = _bare(line, at) if first else line.keys[at]
    if kind & (_NO_NAME | Kind.PARTICLE * first) or len(key) < _SHORTEST or is_verb_like(key):
        return False
    return key.startswith("ال") or is_name_like(key, line.raw(at))


def _is_strange(line: Line, at: int, *, first: bool) -> bool:
    """Tell a first name, what is no Arabic, and «السهلاوي», «هزازي», which relate to what they are called after."""
    if line.kinds[at] & (GIVEN | Kind.EVERYDAY):
        return True
    key = _bare(line, at) if first else line.keys[at]
    forms = line.lexicon.forms
    ordinary = forms.ordinary(key)
    if key.endswith("ي"):
        return ordinary != LISTED and not key.endswith("اتي")
    return not ordinary and (key.startswith("ال") or forms.foreign(key) > _LEAST)


def _bare(line: Line, at: int) -> str:
    """Return a word without the «و» that joins it."""
    key: str = line.keys[at]
    return key[1:] if _is_joined(line, at) else key


def _is_joined(line: Line, at: int) -> bool:
    """Tell «وريفاس» from «وليد» and, behind a comma, from «ويبر», which is more of a name with its first letter."""
    key, clitic = line.keys[at], line.words[at].clitic
    if key[0] != _AND or clitic or line.kinds[at] & GIVEN:
        return clitic == _AND
    forms = line.lexicon.forms
    parted = line.keys[at - 1] not in COMMAS or forms.foreign(key) < forms.foreign(key[1:]) + _DOUBT
    return len(key) > _SHORTEST and parted
