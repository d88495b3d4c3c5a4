"""Passages that repeat another article's, through edits and spelling.

Ten outlets with one agency's text are one telling. Candidates share rare runs of words; then the two texts
are aligned word by word, on folded spelling and without marks, so that «أمريكيّة، قالت» repeats «امريكية قالت».
What is nobody's own makes no copy: titles of office, scripture, and sentences that return every day with other
numbers in them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tawatur.lexicon import Lexicon
from tawatur.model import Article, Copy, Span
from tawatur.published import published_earlier, published_ordinal
from tawatur.stories.alignment import Passage, passages, seeds
from tawatur.stories.shingles import Words, candidates, formula_words, formulas

__all__ = ["copies"]

_LONG = 20  # So many words of its own in one passage make a copy,
_PART = 0.2  # or passages that together are so much of the shorter text,
_LEAST = 10  # if so many of their words are their own,
_RARE = 5  # and so many of these are not what every report is made of.
_COMMON = 0.01
_WHOLE = 0.5  # Texts of the same or the next day that are one by half are copies even where every sentence is a formula.
_NEAR = 3  # Days after which a repeated passage must be twice as long: until then it is the same news.
_VOWEL = re.compile("[\u064b-\u0652\u0670]")


def copies(articles: Sequence[Article], lexicon: Lexicon) -> tuple[Copy, ...]:
    """Return the pairs of articles that share passages, with the passages; `a` had it first where times tell."""
    if len(articles) < 2:
        return ()
    return tuple(_Reader(articles, lexicon).copies())


class _Reader:
    """All texts cut into words, with what is known of each word."""

    def __init__(self, articles: Sequence[Article], lexicon: Lexicon) -> None:
        self.articles = articles
        self.words = Words(a.text for a in articles)
        runs = self.words.runs()
        self.days = [published_ordinal(a.published) for a in articles]
        formula = formulas(runs, self.days)
        self.formula = formula_words(runs, formula, self.words)
        self.pairs = candidates(runs, formula, len(self.words))
        self.rare = bytes(
            lexicon.words.share(lexicon.words.stem(word)) < _COMMON for word in self.words.spellings
        )

    def copies(self) -> Iterator[Copy]:
        """Yield every pair that shares passages of its own."""
        for a, others in self.pairs:
            one = self.words.of(a)
            places = seeds(one)
            for b in others:
                other = self.words.of(b)
                found = [p for p in passages(one, other, places) if self._is_own((a, b), p)]
                if self._is_copy((a, b), one, found, min(len(one), len(other))):
                    yield self._copy((a, b), found, sum(p.equal for p in found) / min(len(one), len(other)))

    def _is_own(self, pair: tuple[int, int], passage: Passage) -> bool:
        """Say whether a passage is no verse: those are written out with their vowels."""
        return not any(
            len(_VOWEL.findall(self.articles[text].text[span.start : span.end])) > passage.equal
            for text, span in zip(pair, self._spans(pair, passage), strict=True)
        )

    def _is_copy(
        self, pair: tuple[int, int], one: Sequence[int], found: Sequence[Passage], shorter: int
    ) -> bool:
        formula = self.formula[self.words.range(pair[0])]
        own = [min(p.equal, formula.count(0, p.a, p.a_end)) for p in found]
        if sum(own) < _LEAST:
            return False
        near = self._are_within(_NEAR, *pair)
        whole = self._are_within(1, *pair) and sum(p.equal for p in found) >= _WHOLE * shorter
        times = 1 if near else 2
        if not whole and max(own) < times * _LONG and sum(own) < times * _PART * shorter:
            return False
        words = {one[at] for p in found for at in range(p.a, p.a_end) if whole or not formula[at]}
        return sum(self.rare[word] for word in words) >= _RARE

    def _are_within(self, days: int, a: int, b: int) -> bool:
        one, other = self.days[a], self.days[b]
        return one is None or other is None or abs(one - other) <= days

    def _spans(self, pair: tuple[int, int], p: Passage) -> tuple[Span, Span]:
        return self.words.span(pair[0], p.a, p.a_end), self.words.span(pair[1], p.b, p.b_end)

    def _copy(self, pair: tuple[int, int], found: Sequence[Passage], share: float) -> Copy:
        """Make the pair that is shown, the earlier article first."""
        a, b = (self.articles[text] for text in pair)
        spans = tuple(self._spans(pair, p) for p in found)
        if published_earlier(b.published, a.published):
            return Copy(b.id, a.id, share, tuple(sorted((y, x) for x, y in spans)))
        return Copy(a.id, b.id, share, spans)
