"""What a word's letters tell of it: whether Arabic has it as an ordinary word, and whether foreign names are spelt so.

«ماكغريغور» is in no list of names and needs none: no Arabic word looks like it. Arabic is the 300,000 words of
simplemma, kept as bits; how foreign names are spelt is learned from the pairs of letters of those that the lexicon has.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from hashlib import blake2b
from itertools import pairwise
from math import log
from operator import add
from typing import Any

from tawatur.lexicon.name_keys import name_words
from tawatur.lexicon.name_table import CELL
from tawatur.lexicon.title_words import GIVEN, Kind
from tawatur.met import Met

__all__ = ["LISTED", "NameForms", "compile_forms"]

# Bits of the table of ordinary words, and how many of them a word has: one strange word in 250 passes for ordinary.
_SIZE, _MARKS = 22, 4
_DIGEST = _SIZE * _MARKS // 8
_MASK = (1 << _SIZE) - 1
# How a word is ordinary: not at all, as it stands, or without what is joined to it.
LISTED, JOINED, ENDED = 1, 2, 3
_FRONTS = ("ال", "و", "وال", "ب", "بال", "ل", "لل", "ف", "س", "ك", "ولل")
_BARE_FRONTS = ("", "ال", "و", "وال", "ب", "ل", "ف")
_ENDS = ("ه", "ها", "هم", "هما", "نا", "ي", "ات", "ين", "ون", "ان", "ا", "ت", "وا", "يه")
_SHORTEST = 3
_LETTERS, _UNSEEN = 18, 0.5
# Letters tell little of very long and very short words.
_LEAST, _MOST = -1.0, 1.5
_LEAST_STRANGE = -0.2


def compile_forms(actors: Mapping[str, str], words: Mapping[str, int]) -> dict[str, Any]:
    """Return the tables of this module, made of the lexicon's own persons and words."""
    people = [name_words(name) for kind, name in map(_type_and_name, actors.values()) if kind == "person"]
    named = [name for name in people if len(name) > 1]
    return {
        "ordinary": b64encode(_bits(_ordinary())).decode(),
        "letters": _letters(_foreign(named, words), _arabic(words)),
        "surnames": sorted({name[-1] for name in named}),
    }


def _type_and_name(row: str) -> tuple[str, str]:
    kind, name, *_ = row.split(CELL)
    return kind, name


def _ordinary() -> Iterator[str]:
    from tawatur.lexicon.lemmas import folded_words

    yield from folded_words()


def _foreign(people: Iterable[tuple[str, ...]], words: Mapping[str, int]) -> Iterator[str]:
    """Yield foreign first names, and the other names of those who bear one: «كريغ», «ماكغريغور»."""
    yield from (w for w, kind in words.items() if kind == Kind.GIVEN_FOREIGN and " " not in w)
    for first, *others in people:
        if words.get(first, 0) & Kind.GIVEN_FOREIGN:
            yield from others


def _arabic(words: Mapping[str, int]) -> Iterator[str]:
    yield from (w for w, kind in words.items() if " " not in w and not kind & (GIVEN | Kind.PARTICLE))


def _letters(foreign: Iterable[str], arabic: Iterable[str]) -> dict[str, float]:
    """Return how much more often two letters follow each other in foreign names than in Arabic words."""
    ours, theirs = _pairs(arabic), _pairs(foreign)
    seen, first = ours[0].keys() | theirs[0].keys(), (ours[1], theirs[1])

    def odds(pair: str) -> float:
        own, other = (
            log((pairs[0][pair] + _UNSEEN) / (starts[pair[0]] + _LETTERS))
            for pairs, starts in zip((ours, theirs), first, strict=True)
        )
        return round(other - own, 2)

    return {pair: odds(pair) for pair in sorted(seen)}


def _pairs(words: Iterable[str]) -> tuple[Counter[str], Counter[str]]:
    pairs = Counter(a + b for word in words for a, b in pairwise(f"^{word}$"))
    starts: Counter[str] = Counter()
    for pair, times in pairs.items():
        starts[pair[0]] += times
    return pairs, starts


def _bits(words: Iterable[str]) -> bytearray:
    made = bytearray(1 << (_SIZE - 3))
    for word in words:
        for mark in _marks(word):
            made[mark >> 3] |= 1 << (mark & 7)
    return made


def _marks(word: str) -> Iterator[int]:
    digest = _digest(word)
    for _ in range(_MARKS):
        yield digest & _MASK
        digest >>= _SIZE


def _digest(word: str) -> int:
    return int.from_bytes(blake2b(word.encode(), digest_size=_DIGEST).digest())


class NameForms:
    """What the letters of a word tell, each word asked once."""

    def __init__(self, compiled: Mapping[str, Any]) -> None:
        self._ordinary = b64decode(compiled["ordinary"])
        # Two letters that nobody has seen together tell nothing.
        self._odds = defaultdict(float, compiled["letters"]).__getitem__
        self.surnames = frozenset(compiled["surnames"])
        # How a folded word is ordinary Arabic: 0 not at all, else `LISTED`, `JOINED` or `ENDED` («منافذها»).
        self.ordinary = Met(self._how_ordinary).__getitem__
        # How like a foreign name a folded word is spelt: «غلينهال» 1, «منافذ» -1.
        self.foreign = Met(self._how_foreign).__getitem__

    def is_listed(self, key: str) -> bool:
        """Tell a word that Arabic has just so."""
        digest = _digest(key)
        for _ in range(_MARKS):
            if not self._ordinary[(digest & _MASK) >> 3] & (1 << (digest & 7)):
                return False
            digest >>= _SIZE
        return True

    def _how_ordinary(self, key: str) -> int:
        if self.is_listed(key):
            return LISTED
        if any(self.is_listed(rest) for rest in _without(key, _FRONTS)):
            return JOINED
        stems = (rest for front in _without(key, _BARE_FRONTS) for rest in _ended(front))
        return ENDED if any(self.is_listed(stem) or self.is_listed(f"{stem}ه") for stem in stems) else 0

    def is_strange(self, key: str) -> bool:
        """Tell a word that is no Arabic and spelt like a name, as it stands or behind «و»: «غلينهال»."""
        if len(key) < _SHORTEST or key.startswith("ال") or key.isascii():
            return False
        # The letters of most words tell at once; to look one up costs ten times as much.
        if self.foreign(key) > _LEAST_STRANGE and not self.ordinary(key):
            return True
        rest = key[1:]
        return key[0] == "و" and self.foreign(rest) > _LEAST_STRANGE and not self.ordinary(rest)

    def _how_foreign(self, key: str) -> float:
        told: float = sum(map(self._odds, map(add, f"^{key}", f"{key}$"))) / max(len(key), 1)
        return max(_LEAST, min(_MOST, told))


def _without(key: str, fronts: tuple[str, ...]) -> Iterator[str]:
    for front in fronts if key.startswith(fronts) else ():
        if key.startswith(front) and len(key) - len(front) >= _SHORTEST:
            yield key[len(front) :]


def _ended(key: str) -> Iterator[str]:
    for end in _ENDS if key.endswith(_ENDS) else ():
        if key.endswith(end) and len(key) - len(end) >= _SHORTEST:
            yield key[: -len(end)]
