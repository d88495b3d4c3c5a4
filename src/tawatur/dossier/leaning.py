"""Words that one outlet of a story uses more than the others: log-odds with a prior (Monroe, Colaresi and Quinn 2008).

A plain ratio finds rare words, a plain difference finds «في»; the story's own vocabulary as a Dirichlet prior pulls both back. With
little text on either side nothing is said.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from math import log, sqrt

from tawatur.dossier.outlets import outlet_key
from tawatur.dossier.voice import OwnWords, word_key
from tawatur.model import Article, Place, Span, Wording
from tawatur.text import Token

__all__ = ["leanings"]

_LEAST_TEXT = 300
_LEAST_COUNT = 3
_PRIOR = 500.0
_SURE = 2.2
_MOST = 6


def leanings(story: Sequence[OwnWords], common: frozenset[str]) -> Iterator[Wording]:
    """Yield for each outlet the words it leans to, surest first, with their places."""
    used = _uses(story, common)
    counts = {outlet: Counter({key: len(p) for key, p in uses.items()}) for outlet, uses in used.items()}
    whole: Counter[str] = Counter()
    for own in counts.values():
        whole.update(own)
    total = whole.total()
    for outlet, own in counts.items():
        size = own.total()
        sizes = size, total - size, total
        if min(sizes) < _LEAST_TEXT:
            continue
        scored = (
            (_score((n, whole[key] - n, whole[key]), sizes), key)
            for key, n in own.items()
            if n >= _LEAST_COUNT
        )
        for score, key in sorted((pair for pair in scored if pair[0] >= _SURE), reverse=True)[:_MOST]:
            places = tuple(Place(a.id, Span(t.start, t.end)) for a, t in used[outlet][key])
            article, token = used[outlet][key][0]
            words = article.text[token.start : token.end]
            yield Wording(outlet, outlet, words, len(places), places, "word", None, round(score, 2))


def _uses(
    story: Sequence[OwnWords], common: frozenset[str]
) -> dict[str, dict[str, list[tuple[Article, Token]]]]:
    """Collect every outlet's own words, folded, with where they stand; how actors are named is compared by itself."""
    used: dict[str, dict[str, list[tuple[Article, Token]]]] = defaultdict(lambda: defaultdict(list))
    for own in story:
        article = own.annotated.article
        named = {at for m in own.annotated.mentions for at in range(m.span.start, m.span.end)}
        words = used[outlet_key(article)]
        for token in own.words:
            key = token.key
            if token.start not in named and len(key) > 2 and key not in common and not key[0].isdigit():
                words[word_key(token)].append((article, token))
    return used


def _score(counts: tuple[int, int, int], sizes: tuple[int, int, int]) -> float:
    """Return the z-score of a word's log-odds: how often one outlet, the rest and all have it, among how many words."""
    own, rest, whole = sizes
    prior = _PRIOR * counts[2] / whole
    mine, theirs = counts[0] + prior, counts[1] + prior
    odds = log(mine / (own + _PRIOR - mine)) - log(theirs / (rest + _PRIOR - theirs))
    return odds / sqrt(1 / mine + 1 / theirs)
