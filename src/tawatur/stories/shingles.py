"""Which articles may repeat one another: those that share rare runs of words.

Every run of five words of every article goes into one long list that is sorted once; equal runs then lie
side by side. Runs that very many articles have (titles of kings, mastheads) are nobody's text and bring
nobody together. Unlike a sketch of the whole text this also finds one copied paragraph in a long article.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, NamedTuple

from tawatur.model import Span
from tawatur.text import WORD, fold_word

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["Words", "candidates", "formula_words", "formulas"]

_RUN = 5
_MANY = 60  # A run in more articles than this is a formula.
_DAYS = (
    4  # So is a run that returns on so many days: the weather, the closing prices, a column's postal address.
)
_ENOUGH = 4  # Runs that two articles must share to be compared word by word.
_MULTIPLIER = 0x9E3779B97F4A7C15


class Words:
    """The folded words of all texts as numbers, with the place of each: a few flat arrays."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._numbers: dict[str, int] = {}
        self._ids, self._starts, self._ends, self._bounds = (
            array("i"),
            array("i"),
            array("i"),
            array("q", [0]),
        )
        number: dict[str, int] = {}
        for text in texts:
            for match in WORD.finditer(text):
                spelt = match.group()
                if spelt not in number:
                    number[spelt] = self._numbers.setdefault(fold_word(spelt), len(self._numbers))
                self._ids.append(number[spelt])
                self._starts.append(match.start())
                self._ends.append(match.end())
            self._bounds.append(len(self._ids))

    def __len__(self) -> int:
        return len(self._bounds) - 1

    @property
    def count(self) -> int:
        """The number of words in all texts."""
        return len(self._ids)

    @property
    def spellings(self) -> Iterable[str]:
        """The folded words in the order of their numbers."""
        return self._numbers.keys()

    def range(self, text: int) -> slice:
        """Return where one text lies among the words of all."""
        return slice(self._bounds[text], self._bounds[text + 1])

    def of(self, text: int) -> list[int]:
        """Return the word numbers of one text."""
        return self._ids[self.range(text)].tolist()

    def span(self, text: int, first: int, end: int) -> Span:
        """Return the letters from one word of a text up to before another."""
        at = self._bounds[text]
        return Span(self._starts[at + first], self._ends[at + end - 1])

    def runs(self) -> Runs:
        """Return every run of words that lies within one text."""
        import numpy as np

        ids = (
            np.frombuffer(self._ids, dtype=np.int32).astype(np.uint64)
            if self._ids
            else np.zeros(0, np.uint64)
        )
        lengths = [end - start for start, end in pairwise(self._bounds)]
        text = np.repeat(np.arange(len(self), dtype=np.int32), lengths)
        count = max(0, len(ids) - _RUN + 1)
        hashes = np.zeros(count, np.uint64)
        for k in range(_RUN):
            hashes = (hashes + ids[k : k + count] + np.uint64(1)) * np.uint64(_MULTIPLIER)
            hashes ^= hashes >> np.uint64(29)
        places = np.flatnonzero(text[:count] == text[len(text) - count :])
        order = places[np.argsort(hashes[places], kind="stable")]
        hashes = hashes[order]
        first = np.concatenate(([True], hashes[1:] != hashes[:-1]))[: len(hashes)]
        return Runs(text[order].astype(np.int64), order, np.flatnonzero(first))


class Runs(NamedTuple):
    """All runs, equal ones side by side: the text and the first word of each, and where each kind begins."""

    texts: NDArray[np.int64]
    words: NDArray[np.int64]
    begins: NDArray[np.int64]

    def kind(self) -> NDArray[np.int64]:
        """Return the number of each run's kind."""
        import numpy as np

        return np.repeat(np.arange(len(self.begins)), np.diff(np.append(self.begins, len(self.texts))))


def formulas(runs: Runs, days: Sequence[int | None]) -> NDArray[np.bool_]:
    """Say of each kind of run whether it is nobody's own: in very many articles, or back on many days."""
    import numpy as np

    sizes = np.diff(np.append(runs.begins, len(runs.texts)))
    kind = runs.kind()
    day = np.array([-1 if d is None else d for d in days], np.int64)[runs.texts] if len(days) else runs.texts
    repeated = np.flatnonzero((sizes[kind] >= _DAYS) & (day >= 0))
    seen = np.unique(np.stack((kind[repeated], day[repeated])), axis=1)[0]
    return (sizes > _MANY) | (np.bincount(seen, minlength=len(sizes)) >= _DAYS)


def formula_words(runs: Runs, formula: NDArray[np.bool_], words: Words) -> bytes:
    """Return 1 for every word of all texts that lies in a formula, else 0."""
    import numpy as np

    marks = np.zeros(words.count, np.uint8)
    starts = runs.words[formula[runs.kind()]]
    for k in range(_RUN):
        marks[starts + k] = 1
    return marks.tobytes()


def candidates(runs: Runs, formula: NDArray[np.bool_], texts: int) -> Iterator[tuple[int, list[int]]]:
    """Yield each text with the later ones that share enough runs with it."""
    import numpy as np

    own = ~formula[runs.kind()]
    tagged = np.unique(runs.kind()[own] * max(1, texts) + runs.texts[own])
    kind, text = tagged // max(1, texts), tagged % max(1, texts)
    edges = np.flatnonzero(np.concatenate(([True], kind[1:] != kind[:-1], [True])))
    pairs, counts = np.unique(_pair_keys(text, edges[edges <= len(kind)], texts), return_counts=True)
    pairs = pairs[counts >= _ENOUGH]
    found = zip((pairs // texts).tolist(), (pairs % texts).tolist(), strict=True)
    for a, group in groupby(found, key=lambda pair: pair[0]):
        yield a, [b for _, b in group]


def _pair_keys(texts: NDArray[np.int64], edges: NDArray[np.int64], base: int) -> NDArray[np.int64]:
    """Return a number for each two texts that share a run, once for every run, runs of equal spread at once."""
    import numpy as np

    sizes = np.diff(edges)
    keys = [np.zeros(0, np.int64)]
    for size in np.unique(sizes[sizes >= 2]).tolist():
        table = texts[edges[:-1][sizes == size][:, None] + np.arange(size)]
        left, right = np.triu_indices(size, 1)
        keys.append((table[:, left] * base + table[:, right]).ravel())
    return np.concatenate(keys)
