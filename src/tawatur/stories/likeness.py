"""How much articles resemble one another: one sparse table of their words, multiplied block by block.

Only articles that share a word which is not everyone's ever meet, so nothing is computed for all pairs.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from tawatur.lexicon.words import WordLexicon
from tawatur.stories.signature import Rarity, Signature

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["WINDOW", "Likeness", "Pairs"]

WINDOW = 4  # A story that was not in the news for so many days is over.
_DAILY = 0.12  # Every day between two articles beyond the first takes so much of their likeness.
_FAINT = 0.05  # Likeness below this counts as none.
_BLOCK = 500  # So many articles are compared with the others at a time.
_TITLE = 0.25  # What finding one's title in the other's first lines counts; the whole texts count the rest.


class Pairs(NamedTuple):
    """Pairs of articles `a` and `b` that are alike, and how much, as three columns."""

    a: NDArray[np.int64]
    b: NDArray[np.int64]
    scores: NDArray[np.float64]

    def of(self, chosen: NDArray[np.bool_]) -> Pairs:
        """Return some of the pairs."""
        return Pairs(self.a[chosen], self.b[chosen], self.scores[chosen])


class Likeness:
    """The word vectors of articles, and the days they are from.

    The likeness of two articles is the cosine of the whole, and of each one's title with the other's lead.
    Both are one product: the left table holds (whole, title, lead), the right one (whole, lead, title).
    """

    def __init__(self, articles: Iterable[Signature], words: WordLexicon) -> None:
        vocabulary = _Numbers()
        tables = [_Table(), _Table(), _Table()]
        self.days: list[int | None] = []
        for one in articles:
            for table, stems in zip(tables, (one.whole, one.title, one.lead), strict=True):
                table.add(stems, vocabulary)
            self.days.append(one.day)
        self._dates = _dates(self.days)
        weights = _weights(vocabulary, tables[0], words)
        whole, title, lead = (table.matrix(weights) for table in tables)
        self._left = _beside(whole, title, lead)
        self._right = _beside(whole, lead, title)

    def pairs(self, some: Sequence[int], others: Sequence[int]) -> Pairs:
        """Return the pairs of one of `some` and one of `others` that are alike, with how much."""
        import numpy as np

        against = self._right[list(others)].T.tocsr()
        right = np.array(others, np.int64)
        blocks = [np.array(some[at : at + _BLOCK], np.int64) for at in range(0, len(some), _BLOCK)]
        parts = [self._block(block, against, right) for block in blocks]
        return Pairs(*(np.concatenate(column) for column in zip(*parts, strict=True)))

    def _block(self, left: NDArray[np.int64], against: Any, right: NDArray[np.int64]) -> Pairs:  # noqa: ANN401 - scipy ships no types
        import numpy as np

        found = (self._left[left] @ against).tocoo()
        strong = found.data >= _FAINT
        a, b = left[found.row[strong]], right[found.col[strong]]
        scores = np.minimum(found.data[strong], 1.0) * self._nearness(a, b)
        two = a != b
        return Pairs(a[two], b[two], scores[two])

    def _nearness(self, a: NDArray[np.int64], b: NDArray[np.int64]) -> NDArray[np.float64]:
        """Return what is left of likeness for the days between articles; one without a day is near to all."""
        import numpy as np

        apart = np.nan_to_num(np.abs(self._dates[a] - self._dates[b]))
        near: NDArray[np.float64] = np.maximum(0.0, 1 - _DAILY * np.maximum(0.0, apart - 1))
        return near


class _Numbers(dict[str, int]):
    """The number of each stem, given when it is first asked for."""

    def __missing__(self, stem: str) -> int:
        number = self[stem] = len(self)
        return number


class _Table:
    """Rows of stems and values as three flat arrays."""

    def __init__(self) -> None:
        self.columns, self.values, self.ends = array("i"), array("f"), array("q", [0])

    def add(self, stems: Mapping[str, float], vocabulary: _Numbers) -> None:
        """Append a row."""
        self.columns.extend(map(vocabulary.__getitem__, stems))
        self.values.extend(stems.values())
        self.ends.append(len(self.columns))

    def matrix(self, weights: NDArray[np.float32]) -> Any:  # noqa: ANN401 - scipy ships no types
        """Return the rows, weighted, as vectors of length 1."""
        import numpy as np
        from scipy.sparse import csr_array

        columns = np.array(self.columns, dtype=np.int32)
        values = np.array(self.values, dtype=np.float32) * weights[columns]
        shape = (len(self.ends) - 1, max(1, len(weights)))
        rows = csr_array((values, columns, np.array(self.ends, dtype=np.int64)), shape=shape)
        rows.eliminate_zeros()
        lengths = np.sqrt(rows.multiply(rows).sum(axis=1))
        lengths[lengths == 0] = 1
        return csr_array(rows.multiply((1 / lengths)[:, None]))


def _dates(days: Sequence[int | None]) -> NDArray[np.float64]:
    import numpy as np

    return np.array([np.nan if day is None else day for day in days], np.float64)


def _weights(vocabulary: Mapping[str, int], table: _Table, words: WordLexicon) -> NDArray[np.float32]:
    """Return the weight of every stem in the order of the vocabulary."""
    import numpy as np

    counts = np.bincount(np.array(table.columns, dtype=np.int32), minlength=len(vocabulary)).tolist()
    rarity = Rarity(dict(zip(vocabulary, counts, strict=True)), len(table.ends) - 1, words)
    return np.array([rarity.weight(stem) for stem in vocabulary], dtype=np.float32)


def _beside(whole: Any, one: Any, other: Any) -> Any:  # noqa: ANN401 - scipy ships no types
    from scipy.sparse import hstack

    part = math.sqrt(_TITLE / 2)
    return hstack([whole * math.sqrt(1 - _TITLE), one * part, other * part], format="csr")
