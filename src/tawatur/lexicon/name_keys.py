"""One key for one name under its spellings: ديمتري، دميتري، ديميتري; غراهام، جراهام، كراهام.

Foreign names have no fixed Arabic spelling: the long vowels come and go, and the letters for g, v, p, ch are a
matter of the outlet. Arabic names have one, and there حسن and حسين are two men. So a word is loosened only where
nothing in it is Arabic.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache

from tawatur.lexicon.title_words import bare
from tawatur.text import fold_word, words

__all__ = [
    "JOINED_LETTERS",
    "bare_words",
    "ends_alike",
    "finals",
    "in_order",
    "initials",
    "is_short_for",
    "loose_forms",
    "loose_words",
    "name_words",
    "person_key",
    "word_key",
]

_ARABIC_LETTERS = frozenset("عحصضطظقث")
_LOOSE_LETTERS = {
    "غ": "g",
    "ج": "g",
    "ك": "g",
    "ق": "g",
    "ط": "ت",
    "ض": "د",
    "ص": "س",
    "ذ": "د",
    "ث": "ت",
    "ظ": "ز",
}
# «تشاويش» and «جاويش» spell one Turkish name.
_CH = ("تش", "ج")
_LOOSE = str.maketrans(_LOOSE_LETTERS)
_WEAK = frozenset("اويهء")
# The first letter keeps its vowel.
_SKELETON = _LOOSE | dict.fromkeys(map(ord, _WEAK))
_TWICE = re.compile(r"(.)\1+")
_JOINED = re.compile(r"\b(?:ال)?عبد (?=ال|رب)|\b(?:ابو|ابي|ابا) ")
_JOINS = frozenset({"عبد", "العبد", "ابو", "ابي", "ابا"})
# «لكرة», «للشغل», «والآثار»
_BEFORE_WORD = ("ل", "لل", "و", "وال")
JOINED_LETTERS = frozenset("وفبلك")
_SHORTEST = 3
_OF_PLACE = "ي"
_SON = frozenset({"بن", "ابن", "بنت", "آل", "ال"})


@lru_cache(maxsize=1 << 14)
def name_words(name: str) -> tuple[str, ...]:
    """Return the words of a name as keys compare them: «عبد الله بن سعود» → عبدالله، سعود; «العبد اللطيف» → العبداللطيف."""
    found = words(fold_word(name))
    if not _JOINS.isdisjoint(found):
        found = _JOINED.sub(
            lambda m: m.group().strip() if "عبد" in m.group() else "ابو", " ".join(found)
        ).split()
    return tuple([word for word in found if word not in _SON])


@lru_cache(maxsize=1 << 14)
def bare_words(name: str) -> tuple[str, ...]:
    """Return the words of a name without their articles."""
    return tuple(map(bare, name_words(name)))


def is_short_for(short: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    """«اتحاد الشغل» for «الاتحاد العام التونسي للشغل»: whether a name has the same head and all bare words of the short one in order.

    Those that only begin like it, «وزارة النقل» and «وزارة النقل التونسية», are another matter.
    """
    if not 1 < len(short) < len(whole) or short[0] != whole[0] or short == whole[: len(short)]:
        return False
    rest = iter(whole[1:])
    return all(any(_is_word(word, own) for own in rest) for word in short[1:])


def _is_word(word: str, own: str) -> bool:
    """«الشغل» and «للشغل», «السياحة» and «والسياحة» are one word."""
    return own == word or (own.endswith(word) and own[: -len(word)] in _BEFORE_WORD)


@lru_cache(maxsize=1 << 14)
def word_key(word: str, arabic: bool) -> str:
    """Return one word's key; a foreign one loses what spelling leaves open."""
    return word if arabic else _foreign(word)


def _foreign(word: str) -> str:
    if word.startswith("ال") or not _ARABIC_LETTERS.isdisjoint(word):
        return word
    word = word.replace(*_CH)
    return _TWICE.sub(r"\1", word[0].translate(_LOOSE) + word[1:].translate(_SKELETON))


def _loose(word: str) -> str:
    """Return one folded word as two spellings within one article are compared; «بن» and «آل» are none."""
    return "" if word in _SON else _foreign(word)


@lru_cache(maxsize=1 << 16)
def loose_forms(word: str) -> tuple[str, str]:
    """Return one folded word as names are compared, and what is left of it behind a letter joined to its front."""
    if len(word) < _SHORTEST:
        return "", ""
    joined = word[0] in JOINED_LETTERS and len(word) > _SHORTEST + 1
    return _loose(word), _loose(word[1:]) if joined else ""


def ends_alike(one: str, other: str) -> bool:
    """Tell «كروس» from «كروسي»: spelling leaves open which vowels a name has within, not the last ي."""
    return one.endswith(_OF_PLACE) == other.endswith(_OF_PLACE)


def initials(words: Iterable[str]) -> frozenset[str]:
    """Return the letters that any spelling of loosened words begins with."""
    return _spellings({word[0] for word in words if word})


def finals(words: Iterable[str]) -> frozenset[str]:
    """Return the letters that any spelling of loosened words ends with."""
    return _spellings({word[-1] for word in words if word} | _WEAK)


def _spellings(letters: set[str]) -> frozenset[str]:
    loose = {letter for letter, loose in _LOOSE_LETTERS.items() if loose in letters}
    return frozenset(letters | loose | (set(_CH[0]) if _CH[1] in loose else set()))


@lru_cache(maxsize=1 << 15)
def loose_words(name: str) -> tuple[str, ...]:
    """Return the words of a name as two spellings within one article are compared: all of them loosened."""
    return tuple(word_key(word, False) for word in name_words(name))


def in_order(some: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    """Tell whether words stand in the same order in a longer name: «سالم الحارثي» in «سالم بن علي الحارثي»."""
    rest = iter(whole)
    return bool(some) and all(word in rest for word in some)


def person_key(name: str, is_arabic: Callable[[str], bool]) -> str:
    """Return the key under which all spellings of a person's name meet."""
    return "-".join(word_key(word, is_arabic(word)) for word in name_words(name))
