"""How much articles resemble one another: one sparse table of all their words, multiplied block by block.

Only articles that share a word which is not everyone's ever meet, so nothing is computed for all pairs.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from tawatur.lexicon.words import WordLexicon
from tawatur.model import Article
from tawatur.stories.signature import Rarity, signature

__all__ = ["WINDOW", "Likeness"]

WINDOW = 4  # A story that was not in the news for so many days is over.
_DAILY = 0.12  # Every day between two articles beyond the first takes so much of their likeness.
_FAINT = 0.05  # Likeness below this counts as none.
_BLOCK = 500  # So many articles are compared with the others at a time.


class Likeness:
    """The word vectors of articles, and the days they are from."""

    def __init__(self, articles: Iterable[Article], words: WordLexicon) -> None:
        vocabulary: dict[str, int] = {}
        columns, values, ends, self.days = array("i"), array("f"), array("q", [0]), list[int | None]()
        for one in (signature(a, words) for a in articles):
            columns.extend(vocabulary.setdefault(s, len(vocabulary)) for s in one.stems)
            values.extend(one.stems.values())
            ends.append(len(columns))
            self.days.append(one.day)
        self._rows = _weighted(vocabulary, (columns, values, ends), words)

    def pairs(self, some: Sequence[int], others: Sequence[int]) -> Iterator[tuple[int, int, float]]:
        """Yield the pairs of one of `some` and one of `others` that are alike, with how much."""
        against = self._rows[list(others)].T.tocsr()
        for start in range(0, len(some), _BLOCK):
            block = some[start : start + _BLOCK]
            found = (self._rows[list(block)] @ against).tocoo()
            strong = found.data >= _FAINT
            for i, j, score in zip(
                found.row[strong].tolist(),
                found.col[strong].tolist(),
                found.data[strong].tolist(),
                strict=True,
            ):
                a, b = block[i], others[j]
                if a != b:
                    yield a, b, score * self._nearness(a, b)

    def _nearness(self, a: int, b: int) -> float:
        one, other = self.days[a], self.days[b]
        return 1.0 if one is None or other is None else max(0.0, 1 - _DAILY * max(0, abs(one - other) - 1))


def _weighted(
    vocabulary: dict[str, int], table: tuple[array[int], array[float], array[int]], words: WordLexicon
) -> Any:  # noqa: ANN401 - scipy ships no types
    """Return the rows as a sparse matrix of length-1 vectors."""
    import numpy as np
    from scipy.sparse import csr_array

    columns, values, ends = (np.frombuffer(x, dtype=x.typecode) if len(x) else np.zeros(0) for x in table)
    counts = np.bincount(columns, minlength=len(vocabulary)).tolist() if len(columns) else []
    rarity = Rarity(dict(zip(vocabulary, counts, strict=True)), len(ends) - 1, words)
    weights = np.array([rarity.weight(s) for s in vocabulary], dtype=np.float32)
    data = values * weights[columns] if len(columns) else values
    rows = csr_array((data, columns, ends), shape=(len(ends) - 1, max(1, len(vocabulary))))
    rows.eliminate_zeros()
    lengths = np.sqrt(rows.multiply(rows).sum(axis=1))
    lengths[lengths == 0] = 1
    return csr_array(rows.multiply((1 / lengths)[:, None]))
