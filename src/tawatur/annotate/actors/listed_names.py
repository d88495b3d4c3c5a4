"""A name nobody knows in a list of names: «أحمد الزيني | وندى شهوان | وحسن برهوم»: one before and one behind show what it is."""

from __future__ import annotations

from tawatur.annotate.actors.line import CLOSED, COMMAS, TITLE, Line, is_name_like
from tawatur.lexicon.title_words import GIVEN, Kind

__all__ = ["NO_LISTED_NAME", "listed_name"]

_WORDS = 2
_AND = "و"
_SHORTEST = 3
# What a word that a list may show to be a name can be nowhere.
NO_LISTED_NAME = (
    (CLOSED & ~Kind.VERB)
    | TITLE
    | Kind.CONSTRUCT
    | Kind.BODIES
    | Kind.PEOPLE
    | Kind.NATION
    | Kind.QUANTITY
    | Kind.LOCATIVE
    | Kind.AREA
    | Kind.ADJUNCT
    | Kind.UNNAMED
)


def listed_name(line: Line, at: int) -> tuple[int, int] | None:
    """Return the two words behind a name and before another, where they may be one: `at` is where the first name ended."""
    parted = line.keys[at] in COMMAS
    start, end = at + parted, at + parted + _WORDS
    joined = line.keys[start][:1] == _AND and line.words[start].clitic in ("", _AND)
    if not (parted or joined) or not (_may_name(line, start) and _may_name(line, end - 1, last=True)):
        return None
    if line.kind_of(line.keys[start].removeprefix(_AND)) & (Kind.VERB | Kind.SAYING):
        # «حضر محمد الراشد وغادر سالم وحسن»
        return None
    if not any(_is_strange(line, i) for i in (start, end - 1)) or not _opens_next(line, end):
        return None
    return start, end


def _may_name(line: Line, at: int, *, last: bool = False) -> bool:
    kind, key = line.kinds[at], line.keys[at]
    if kind & GIVEN and not kind & Kind.FUNCTION:
        return not (last and line.words[at].clitic)
    if (
        kind & (NO_LISTED_NAME | Kind.NOUN * (not last))
        or not line.is_word(at)
        or len(key) < _SHORTEST
        or (last and line.words[at].clitic)
    ):
        return False
    definite = key.startswith("ال") and not (last and key.endswith("ي"))
    return not definite and is_name_like(key, line.raw(at))


def _is_strange(line: Line, at: int) -> bool:
    """Tell a first name, and what is no word of Arabic, with «و» or without."""
    if line.kinds[at] & GIVEN:
        return True
    key = line.keys[at]
    ordinary = line.lexicon.forms.ordinary
    return not ordinary(key) and not (key[0] == _AND and ordinary(key[1:]))


def _opens_next(line: Line, at: int) -> bool:
    """Tell whether another name follows: «وحسن», «، حسن»."""
    parted = line.keys[at] in COMMAS
    joined = line.words[at + parted].clitic == _AND
    return bool((parted or joined) and line.kinds[at + parted] & GIVEN)
