"""What of an article tells which event it is about: the words of its title and its opening, and the day.

A news report says in its first lines what happened, and then gives the background that it shares with the
whole topic. So a word counts less the further down it stands, and names and rare words count most.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from tawatur.lexicon.words import WordLexicon
from tawatur.model import Article
from tawatur.records import published_day
from tawatur.text import fold

__all__ = ["Rarity", "Signature", "signature"]

_WORD = re.compile(r"[^\W_]+")
_READ = 2400  # Letters of a text that are read: after some 400 words the weights are next to nothing.
_FADE = 100.0  # Words until the weight falls to a third.
_TITLE = 3.0  # A word of the title counts as much as so many first words.
_BACKGROUND = 300  # So many articles of the press at large stand behind those in hand.


@dataclass(frozen=True, slots=True)
class Signature:
    """The weighted stems of one article, and the day it was published (as an ordinal)."""

    id: str
    day: int | None
    stems: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Rarity:
    """How rare stems are among the articles in hand, with the press at large behind them."""

    counts: Mapping[str, int]
    articles: int
    words: WordLexicon

    @classmethod
    def of(cls, signatures: Iterable[Signature], words: WordLexicon) -> Rarity:
        """Count the articles that each stem stands in."""
        counts: Counter[str] = Counter()
        articles = 0
        for one in signatures:
            counts.update(one.stems.keys())
            articles += 1
        return cls(counts, articles, words)

    def weight(self, stem: str) -> float:
        """Return how much a stem tells: nothing if every article has it."""
        seen = self.counts.get(stem, 0) + _BACKGROUND * self.words.share(stem)
        share = min(1.0, seen / (self.articles + _BACKGROUND))
        return -math.log(share) if share < _FRAME else 0.0

    def vector(self, one: Signature) -> dict[str, float]:
        """Return a signature's stems with their weights, of length 1."""
        raw = {s: w * self.weight(s) for s, w in one.stems.items()}
        length = math.sqrt(math.fsum(x * x for x in raw.values())) or 1.0
        return {s: x / length for s, x in raw.items() if x}


_FRAME = 0.25  # A stem in more articles than this belongs to the frame of news, not to any event.


def signature(article: Article, words: WordLexicon) -> Signature:
    """Read an article's title and opening."""
    sums: dict[str, float] = {}
    stem = words.stem
    for at, match in enumerate(_WORD.finditer(fold(article.text[:_READ]).text)):
        key = stem(match.group())
        sums[key] = sums.get(key, 0.0) + math.exp(-at / _FADE)
    for match in _WORD.finditer(fold(article.title or "").text):
        key = stem(match.group())
        sums[key] = sums.get(key, 0.0) + _TITLE
    weights = {s: 1 + math.log(w) if w >= 1 else w for s, w in sums.items()}
    day = published_day(article.published)
    return Signature(article.id, date.fromisoformat(day).toordinal() if day else None, weights)
