"""What is attached to a word's front: «و», «ب», «ل» and their like, cut off where the rest is a word that is known."""

from __future__ import annotations

import re
from collections.abc import Callable

from tawatur.lexicon.title_words import GIVEN, Kind

__all__ = ["parted", "without_for", "without_lam"]

# Longest first: what may be joined to a word's front, with the letters that take its place.
_CLITICS = (
    ("ولل", "ال"),
    ("فلل", "ال"),
    ("لل", "ال"),
    ("وب", ""),
    ("ول", ""),
    ("فب", ""),
    ("فل", ""),
    ("و", ""),
    # «وكوفي أنان» before «وكبلجيكا»
    ("وك", ""),
    ("ف", ""),
    ("ب", ""),
    ("ل", ""),
    ("ك", ""),
)
_BY_LETTER = {
    letter: tuple((c, instead, len(c) + 2) for c, instead in _CLITICS if c[0] == letter)
    for letter in {c[0] for c, _ in _CLITICS}
}
_AND, _PREPOSITIONS, _LONG_ENOUGH = "و", ("ب", "ل"), 4
# «لجنة», «لائحة», «لاعب»: nouns in ل, before which the article has lost its own.
_IN_LAM = re.compile("لل(جن|جان|اعب|اجئ|ائح|واء)")
# What a word is that is nothing but a name.
_ONLY_NAMES = GIVEN | Kind.STARTS_NAME | Kind.PARTICLE | Kind.EVERYDAY


def parted(
    key: str, kind_of: Callable[[str], int], is_land: Callable[[str], bool]
) -> tuple[str, str, int] | None:
    """Return what stands before a word that no list has, the rest and its flags: as little cut off as makes it known."""
    size, first = len(key), key[:1]
    if first == _AND and key[1:2] in _PREPOSITIONS and size > _LONG_ENOUGH:
        kind = kind_of(key[1:])
        if kind and _is_one_word(key[1:], kind, kind_of, is_land):
            return _AND, key[1:], kind
    for clitic, instead, shortest in _BY_LETTER.get(first, ()):
        if size >= shortest and key.startswith(clitic):
            base = instead + key[len(clitic) :]
            kind = kind_of(base)
            if kind and _may_join(clitic, base, kind):
                return clitic, base, kind
    return None


def _is_one_word(key: str, kind: int, kind_of: Callable[[str], int], is_land: Callable[[str], bool]) -> bool:
    """Tell «لجان», «لبنان», «بايدن» behind «و» from «لحسن» and «لولا», where a commoner word stands behind a letter."""
    if kind & ~_ONLY_NAMES:
        return not kind & Kind.FUNCTION
    return not kind_of(key[1:]) & ~_ONLY_NAMES or is_land(key)


def _may_join(clitic: str, base: str, kind: int) -> bool:
    """Guard names that begin like clitics: «كروسي» is no Russian, «كاريك» no Eric, «بقائي» no «قائي»."""
    only_name = kind & GIVEN and not kind & (Kind.OFFICE | Kind.NOUN | Kind.EVERYDAY)
    if clitic in ("ك", "وك") and (kind & Kind.NATION or only_name) and not base.startswith("ال"):
        return False
    # A two-letter rest is a word of its own only where a function word or a name of a body is meant.
    return len(base) > 2 or bool(kind & (Kind.FUNCTION | Kind.LOCATIVE | Kind.NOUN | Kind.VERB))


def without_lam(key: str) -> str:
    """Take «لـ» off a word: «لتقرير», «للتقرير» behind «وفقا» are «تقرير», «التقرير»."""
    return "ال" + key[2:] if key.startswith("لل") else key[1:] if key[:1] == "ل" else key


def without_for(words: str) -> str:
    """Take «لـ» off written words: «للجيش» is «الجيش», «للجنة الوطنية» «اللجنة», «للجنة التحقيق» and «للائحة الاتهام» «لجنة», «لائحة»."""
    if not words.startswith("لل"):
        return words
    if not _IN_LAM.match(words):
        return f"ال{words[2:]}"
    head, _, rest = words.partition(" ")
    adjective = rest.split(" ")[0].endswith(("ي", "ية", "ين", "ون"))
    adjective = adjective or (head.endswith("ة") and rest.split(" ")[0].endswith("ة"))
    return words[1:] if rest.startswith("ال") and not adjective else f"ا{words}"
