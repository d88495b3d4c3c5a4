"""A man called by his nation before his name: «والأرجنتيني بلدارو», «الفرنسي ميشيل لوكارتان».

Behind a definite noun a nation is its adjective («المنتخب الفرنسي»), and what follows is somebody else.
"""

from __future__ import annotations

from tawatur.annotate.actors.line import Line, is_name_like, is_verb_like
from tawatur.annotate.actors.name_words import ONLY_NAME
from tawatur.annotate.actors.names import Named, known_person, nations_name, untitled_name
from tawatur.lexicon.name_forms import LISTED
from tawatur.lexicon.title_words import GIVEN, Kind

__all__ = ["behind_nation", "is_countryman"]

_LONGEST = 3
_ONE = ("ي", "يه")
_LANDS = ("state", "place")
_BEFORE = Kind.VERB | Kind.FUNCTION | Kind.HANDS_OVER | Kind.LOCATIVE


def is_countryman(line: Line, at: int) -> bool:
    """Tell a nation that is a man: «مع الفرنسي», «والغاني», not «المنتخب الفرنسي», «السعودية»."""
    word = line.words[at]
    if not word.kind & Kind.NATION or not word.base.startswith("ال") or not word.base.endswith(_ONE):
        return False
    known = line.known(at)
    if known is not None and known.type in _LANDS:
        return False
    if word.kind & Kind.TITLE_ADJECTIVE and word.clitic == "و":
        # «الإداري والمالي»
        return False
    if not at or word.clitic or not line.is_word(at - 1) or line.kinds[at - 1] & _BEFORE:
        return True
    key, kind = line.keys[at - 1], line.kinds[at - 1]
    if line.is_tied(at - 1) or kind & (GIVEN | Kind.NATION):
        return False
    return bool(kind & Kind.NOUN or is_verb_like(key) or line.lexicon.forms.ordinary(key))


def behind_nation(line: Line, at: int) -> tuple[int, Named] | None:
    """Return the name behind a nation, and where it begins: «الكونغولي الديمقراطي | سالم كيتا»."""
    here = at + 1
    if line.kinds[here] & Kind.TITLE_ADJECTIVE and line.is_definite(here) and not line.words[here].clitic:
        here += 1
    if not line.is_word(here) or line.words[here].clitic or line.is_definite(here):
        return None
    found = known_person(line, here)
    if found is None and (name := untitled_name(line, here) or nations_name(line, here)) is not None:
        found = name, ()
    if found is None and (end := _lone_end(line, here)) > here:
        found = (here, end), ()
    return None if found is None else (here, found)


def _lone_end(line: Line, at: int) -> int:
    """Return where «بلدارو», «كونستانت سلينكا» end: first names and what is no Arabic word, not «سابقا», «بلدارو | خلال»."""
    end = at
    while end < at + _LONGEST and _is_only_name(line, end, at):
        end += 1
    return end


def _is_only_name(line: Line, at: int, first: int) -> bool:
    kind, key = line.kinds[at], line.keys[at]
    if at > first and line.words[at].clitic:
        return False
    if kind & GIVEN:
        return not kind & ~ONLY_NAME
    if kind & ~Kind.STARTS_NAME or not line.is_word(at) or key.isascii():
        return False
    ordinary = line.lexicon.forms.ordinary(key)
    surname = at > first and ordinary != LISTED and key.endswith("ي")
    return (not ordinary or surname) and is_name_like(key, line.raw(at))
