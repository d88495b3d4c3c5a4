"""What body a title tells of: «وزير الصيد المختار ولد الطالب» is of a ministry, whatever his name may mean."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from tawatur.lexicon import Lexicon
from tawatur.text import tokens

__all__ = ["Body", "bare", "body", "house", "keys"]

_IN, _MINISTRY = "في", "ministry"
# A ministry in which somebody has a post tells more than the longest word.
_WITHIN = 100
_IN_HOUSE = re.compile(r"[«“\"]([^«»“”\"]{2,30})[»”\"]$")


@dataclass(frozen=True, slots=True)
class Body:
    """The body that a title or a name tells.

    Its kind, its side, what it is called («السلام» of «مستشفى السلام»), and how many letters told it.
    """

    kind: str
    side: str
    called: frozenset[str]
    length: int


@lru_cache(maxsize=1 << 13)
def keys(text: str) -> tuple[str, ...]:
    """Return the folded words of a name or title."""
    return tuple(t.key for t in tokens(text) if t.is_word)


def body(text: str, name_words: Sequence[str], lexicon: Lexicon) -> Body | None:
    """Find the body whose words are the longest in a title; what follows them is what it is called."""
    words = keys(text)
    best: tuple[int, int, dict[str, str]] | None = None
    # «وزير الصيد المختار ولد الطالب» is no mayor («مختار»).
    own = range(0) if len(name_words) == len(words) else _place_of(name_words, words)
    for at, key in enumerate(words):
        if at in own or _describes_paper(words, at, lexicon):
            continue
        for first in (key, *_without_clitics(key)):
            for rest, entry in lexicon.claims.bodies(first):
                end = at + 1 + len(rest)
                # «نقيب أطباء [المحافظة]» speaks for no governorate: that only tells where.
                where = at > 0 and first.removeprefix("ال") in lexicon.claims.particles["area"]
                length = 0 if where else len(" ".join(words[at:end]))
                # «طبيب القضاء في وزارة الصحة» is of the ministry, whatever «القضاء» is.
                length += _WITHIN * (
                    length > 0 and at > 0 and words[at - 1] == _IN and entry["body"] == _MINISTRY
                )
                if list(words[at + 1 : end]) == rest and (best is None or length > best[0]):
                    best = (length, end, entry)
    if best is None:
        return None
    length, end, entry = best
    people = set(name_words) if len(name_words) < len(words) else set()
    called = frozenset(bare(word) for word in words[end:] if word not in people and len(word) > 1)
    return Body(entry["body"], entry["side"], called, length)


def _describes_paper(words: Sequence[str], at: int, lexicon: Lexicon) -> bool:
    """Whether a definite word far behind a document's tells of what kind that is: «مذكرة بنك «السهول» [الداخلية]»."""
    paper = words[0] in lexicon.claims.voices["document"]
    return (
        paper
        and at > 1
        and at == len(words) - 1
        and words[at] in lexicon.claims.voices["may describe a paper"]
    )


def _place_of(name: Sequence[str], words: Sequence[str]) -> range:
    """Return where somebody's name stands in the words that introduce him."""
    size = len(name)
    starts = (
        at for at in range(len(words) - size + 1) if size > 1 and list(words[at : at + size]) == list(name)
    )
    at = next(starts, None)
    return range(0) if at is None else range(at, at + size)


def house(description: str) -> tuple[str, ...]:
    """Return the words of the name in quotation marks that ends a description: «مسؤول تنفيذي في «حبوب الوادي»»."""
    found = _IN_HOUSE.search(description)
    return keys(found[1]) if found is not None else ()


def _without_clitics(word: str) -> Iterable[str]:
    if word.startswith("لل"):
        yield "ال" + word[2:]
    for clitic in ("و", "ب", "ل"):
        if word.startswith(clitic):
            yield word[1:]


def bare(word: str) -> str:
    """Return a folded word without conjunction and article."""
    return word.removeprefix("و").removeprefix("لل").removeprefix("ال")
