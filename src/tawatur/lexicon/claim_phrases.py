"""What several words say that one says alone: «لقي السائق حتفه» is «قتل السائق»; data/claims/phrases.yaml lists them.

The words of a phrase stand in their order; behind a verb, and before its object, who does it may stand («ألقت الشرطة
القبض»), and the object may open the clause («النيران التهمت المصنع»).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from tawatur.lexicon.claim_forms import forms

__all__ = ["Meant", "Phrases", "Spelt"]

# So many words may stand between a verb and what makes a phrase of it, so many where that stands before it.
_BEHIND, _BEFORE = 7, 3
_CLITICS = ("", "و", "ال", "وال", "ب", "بال", "ل", "لل", "ف")
_ENDINGS = ("", "ه", "ها", "هم", "هما", "هن", "ا")
_REMEMBERED = 1 << 15


class Spelt(NamedTuple):
    """A word of a clause: as it is folded, what it may be, and whether it is a verb, a small word, or a mark."""

    key: str
    names: frozenset[str]
    verb: bool
    small: bool
    mark: bool


class Meant(NamedTuple):
    """A phrase that was found: where its first word stands, where those that tell nothing more, and what it means."""

    at: int
    swallowed: frozenset[int]
    means: str


class Phrases:
    """The phrases of data/claims, found word by word."""

    def __init__(self, compiled: Sequence[Mapping[str, Any]]) -> None:
        self._rest: dict[str, list[tuple[tuple[str, ...], str, bool]]] = {}
        for entry in compiled:
            for phrase in entry["words"]:
                first, *rest = phrase.split()
                self._rest.setdefault(first, []).append((tuple(rest), entry["means"], entry["keeps"]))

    def found(self, words: Sequence[Spelt]) -> Iterator[Meant]:
        """Yield the phrases of a clause; of two that begin with one word the longer one."""
        taken: set[int] = set()
        for at, word in enumerate(words):
            starts = [rest for name in self._may_start(word) for rest in self._rest[name]]
            for rest, means, keeps in sorted(starts, key=lambda one: -len(one[0])):
                places = _places(words, at, rest)
                if places is not None and taken.isdisjoint(places):
                    taken |= places
                    yield Meant(at, frozenset() if keeps else places, means)
                    break

    def _may_start(self, word: Spelt) -> list[str]:
        return [] if word.mark else [name for name in (word.names | _stems(word.key)) if name in self._rest]


def _places(words: Sequence[Spelt], at: int, rest: Sequence[str]) -> frozenset[int] | None:
    """Return where the other words of a phrase stand, if they all do."""
    far = 1 if words[at].small else _BEHIND
    second = next((i for i in _behind(words, at, far) if _is(words[i], rest[0])), None)
    if second is None and words[at].verb and len(rest) == 1:
        second = next(
            (i for i in range(at - 1, max(-1, at - 1 - _BEFORE), -1) if _is(words[i], rest[0])), None
        )
    if second is None:
        return None
    places = [second]
    for word in rest[1:]:
        following = next((i for i in _behind(words, places[-1], 2) if _is(words[i], word)), None)
        if following is None:
            return None
        places.append(following)
    return frozenset(places)


def _behind(words: Sequence[Spelt], at: int, far: int) -> Iterator[int]:
    """Yield the places behind a word, no further than the next verb."""
    for i in range(at + 1, min(at + 1 + far, len(words))):
        yield i
        if words[i].verb:
            return


def _is(word: Spelt, name: str) -> bool:
    return not word.mark and (name in word.names or name in _stems(word.key))


@lru_cache(maxsize=_REMEMBERED)
def _stems(key: str) -> frozenset[str]:
    """Return what a folded word may be without what hangs on it: «باستقالته» استقاله, «حتفهم» حتف, «ألقت» ألقى."""
    found = {key, *forms(key)}
    for clitic in _CLITICS:
        if key.startswith(clitic) and len(key) > len(clitic) + 2:
            bare = key[len(clitic) :]
            found.update(bare.removesuffix(end) for end in _ENDINGS if len(bare) > len(end) + 1)
            found.update(bare.removesuffix(end) + "ه" for end in ("ته", "تها", "تهم") if bare.endswith(end))
    return frozenset(found)
