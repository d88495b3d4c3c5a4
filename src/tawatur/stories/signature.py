"""What of an article tells which event it is about: the words of its title and its opening, and the day.

A news report says in its first lines what happened, and then gives the background that it shares with the
whole topic. So a word counts less the further down it stands, names and rare words count most, and the
title of one report is looked for in the first lines of the other.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from tawatur.lexicon.words import WordLexicon
from tawatur.model import Article
from tawatur.published import published_ordinal
from tawatur.text import words as spelt

__all__ = ["Head", "Lede", "Rarity", "Signature", "lede", "signature"]

_READ = 2000  # Letters of a text that are read: after some 330 words the weights are next to nothing.
_FADE = 100.0  # Words until the weight falls to a third where many articles are compared.
_LINE = 80  # Letters of a first line that stands for a title.
_LEAD_FADE = 30.0  # Words until the weight falls to a third in the first lines,
_LEAD = 60  # which are so many words.
_TITLE = 3.0  # A word of the title counts as much as so many first words.
_UNTITLED = 12  # So many first words stand for a title that is missing.
_BACKGROUND = 300  # So many articles of the press at large stand behind those in hand.
_FRAME = 0.25  # A stem in more articles than this belongs to the frame of news, not to any event.


@dataclass(frozen=True, slots=True)
class Signature:
    """The weighted stems of one article, of its title and of its first lines, and its day (as an ordinal)."""

    day: int | None
    whole: Mapping[str, float]
    title: Mapping[str, float]
    lead: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Head:
    """What a story says of an article; `line` is the article's first line, cut at a word."""

    id: str
    title: str | None
    line: str
    published: str | None


class Lede(NamedTuple):
    """What clustering reads of an article: what it keeps, and what it compares."""

    head: Head
    signature: Signature


@dataclass(frozen=True, slots=True)
class Rarity:
    """How rare stems are among the articles in hand, with the press at large behind them."""

    counts: Mapping[str, int]
    articles: int
    words: WordLexicon

    def weight(self, stem: str) -> float:
        """Return how much a stem tells: nothing if every fourth article has it."""
        seen = self.counts.get(stem, 0) + _BACKGROUND * self.words.share(stem)
        share = seen / (self.articles + _BACKGROUND)
        return -math.log(share) if share < _FRAME else 0.0


def lede(article: Article, words: WordLexicon) -> Lede:
    """Read an article for clustering; this costs more than the comparing, so that worker processes may do it."""
    head = Head(article.id, article.title, _first_line(article.text), article.published)
    return Lede(head, signature(article, words, fade=_FADE))


def _first_line(text: str) -> str:
    """Return the first line of a text, cut at a word."""
    line = text.strip().split("\n", 1)[0]
    return line if len(line) <= _LINE else line[:_LINE].rsplit(" ", 1)[0] + "…"


def signature(article: Article, words: WordLexicon, *, fade: float) -> Signature:
    """Read an article's title and opening; after `fade` words a word of the text counts a third."""
    text = [words.stem(word) for word in spelt(article.text[:_READ])]
    title = [words.stem(word) for word in spelt(article.title or "")] or text[:_UNTITLED]
    whole = _faded(text, fade)
    for stem in title:
        whole[stem] = whole.get(stem, 0.0) + _TITLE
    return Signature(
        day=published_ordinal(article.published),
        whole=_damped(whole),
        title=_damped(Counter(title)),
        lead=_damped(_faded(text[:_LEAD], _LEAD_FADE)),
    )


def _faded(stems: Iterable[str], fade: float) -> dict[str, float]:
    """Sum up stems that count less the further down they stand."""
    sums: dict[str, float] = {}
    for stem, weight in zip(stems, _fades(fade), strict=False):
        sums[stem] = sums.get(stem, 0.0) + weight
    return sums


@cache
def _fades(fade: float) -> tuple[float, ...]:
    """Return the weight of the first word, the second and so on."""
    return tuple(math.exp(-at / fade) for at in range(_READ))


def _damped(sums: Mapping[str, float]) -> dict[str, float]:
    """Let the tenth mention of a word count less than the first."""
    return {stem: 1 + math.log(w) if w >= 1 else w for stem, w in sums.items()}
