"""Words of no list that their form makes people: «المتحرشون», «الهلاليين», «أنصارها», «جنودا».

In the case of subjects the form is sure. In the other case a dual looks the same («المجلسين»), and before a pronoun
one letter may be all that is left of a word: what is told so is only likened to people, and those who ask for sources
of statements never see it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from tawatur.lexicon.title_words import Kind

__all__ = ["NOMINATIVE", "Shape", "likened", "shaped"]

NOMINATIVE = "ون"
# Participles and relations in the plural that only people have; «المضامين» is none.
_PEOPLE = re.compile("ال(?!م.ا.ين$|.+تين$)(م[ء-ي]{3,}|[ء-ي]ا[ء-ي]{2}|[ء-ي]{3,}ي)(ون|ين)")
# Whose people they are («أنصارها», «زملائه»), and the case that an indefinite noun shows («جنودا»).
_THEIRS = ("هما", "ها", "هم", "هن", "نا", "ه")
_ENDINGS = ("ين", *_THEIRS, "ا")
_JOINED = frozenset("ولب")
_SHORTEST = 4
# «عائلتها», «زملاؤه», «زملائه»: what a pronoun makes of a word's last letter.
_BEFORE_PRONOUN = {"ت": "ه", "و": "ء", "ي": "ء"}
_THINGS = Kind.NOUN | Kind.CONSTRUCT | Kind.DEFINITE | Kind.AREA | Kind.LOCATIVE


class Shape(NamedTuple):
    """What is joined to a word's front, the word, and what its form makes it."""

    clitic: str
    base: str
    kind: int


def shaped(key: str, flags: Mapping[str, int]) -> Shape | None:
    """Return an unknown word as people where its form is sure: «المتحرشون»."""
    for clitic, base in (("", key), ("و", key[1:])):
        if key.startswith(clitic) and (shape := _PEOPLE.fullmatch(base)) and _is_unknown(shape, flags):
            return Shape(clitic, base, Kind.PEOPLE)
    return None


def likened(key: str, flags: Mapping[str, int]) -> Shape | None:
    """Return an unknown word as people where it only looks like them: «المتحرشين», «أنصارها», «جنودا»."""
    if not key.endswith(_ENDINGS):
        return None
    if kind := _likeness(key, flags):
        return Shape("", key, kind)
    if key[0] in _JOINED and (kind := _likeness(key[1:], flags)):
        return Shape(key[0], key[1:], kind)
    return None


def _likeness(base: str, flags: Mapping[str, int]) -> int:
    if base.startswith("ال"):
        shape = _PEOPLE.fullmatch(base)
        return Kind.SHAPED if shape and _is_unknown(shape, flags) else 0
    for end in _THEIRS:
        if base.endswith(end):
            return Kind.SHAPED | Kind.THEIRS if _is_people(base[: -len(end)], flags) else 0
    return Kind.SHAPED if base.endswith("ا") and _is_people(base[:-1], flags) else 0


def _is_unknown(shape: re.Match[str], flags: Mapping[str, int]) -> bool:
    """Tell «المتحرشين» from «الميكروفون», which is listed, and «المجلسين», which are two of a body."""
    if flags.get(f"{shape[1]}{shape[2]}"):
        return False
    return shape[2] == NOMINATIVE or not flags.get(shape[1], 0) & _THINGS


def _is_people(stem: str, flags: Mapping[str, int]) -> bool:
    """Tell a plural of people without its ending, as it stands before «ها» and «نا»: «أنصار», «زملاي», «عايلت»."""
    if len(stem) < _SHORTEST:
        return False
    whole = stem[:-1] + _BEFORE_PRONOUN.get(stem[-1], stem[-1])
    return bool((flags.get(stem, 0) | flags.get(whole, 0)) & Kind.PEOPLE)
