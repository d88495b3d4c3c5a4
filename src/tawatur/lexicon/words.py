"""What single words are worth when articles are compared: the light stem, and how common it is.

«اليمن» stands in every tenth article and «العند» in those of one event. Where there is no corpus at hand
the classes of `words/background.yaml` say so; a word that is in none of them is rare.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tawatur.lexicon.source import rows
from tawatur.text import fold_word

__all__ = ["WordLexicon", "compile_section"]

_SHORTEST = 3  # A stem keeps this many letters, or «الله» and «قال» lose their heart.
_RARE = 0.001
_MEMO = 1 << 19


def compile_section(folder: Path) -> dict[str, Any]:
    """Read the affixes and the background classes; raises DataError."""
    affixes: dict[str, list[str]] = {"front": [], "conjunction": [], "back": []}
    for row in rows(folder, "words/affixes.yaml"):
        row.only(frozenset({"side", "affixes", "examples"}))
        if row.text("side") not in affixes:
            raise row.wrong(f"`side` must be one of {', '.join(affixes)}")
        affixes[row.text("side")] += [fold_word(a) for a in row.texts("affixes")]
    shares: dict[str, float] = {}
    for row in rows(folder, "words/background.yaml"):
        row.only(frozenset({"share", "why", "words"}))
        try:
            share = float(row.text("share"))
        except ValueError as error:
            raise row.wrong("`share` must be a number between 0 and 1") from error
        if not 0 < share < 1:
            raise row.wrong("`share` must be a number between 0 and 1")
        for word in row.texts("words"):
            key = fold_word(word)
            shares[key] = max(share, shares.get(key, 0))
    return {"affixes": affixes, "shares": shares}


class WordLexicon:
    """Light stems, and the share of articles that a stem stands in."""

    def __init__(self, compiled: dict[str, Any]) -> None:
        affixes = compiled["affixes"]
        self._conjunctions = tuple(affixes["conjunction"])
        self._front = tuple(sorted(affixes["front"], key=len, reverse=True))
        self._back = tuple(sorted(affixes["back"], key=len, reverse=True))
        self._stems: dict[str, str] = {}
        self._shares: dict[str, float] = {}
        for word, share in compiled["shares"].items():
            stem = self.stem(word)
            self._shares[stem] = max(share, self._shares.get(stem, 0))

    def stem(self, word: str) -> str:
        """Return what is left of a word without article, «و» and endings («والمسلّحون» → «مسلح»), folded."""
        found = self._stems.get(word)
        if found is None:
            if len(self._stems) > _MEMO:
                self._stems.clear()
            found = self._stems[word] = self._cut(fold_word(word))
        return found

    def share(self, stem: str) -> float:
        """Return the share of articles that hold a stem, in the press at large."""
        return self._shares.get(stem, _RARE)

    def _cut(self, key: str) -> str:
        if key.isascii():
            return key
        word = self._cut_front(
            self._cut_front(key, self._conjunctions, keep=_SHORTEST), self._front, keep=_SHORTEST
        )
        while True:
            shorter = next((word[: -len(e)] for e in self._back if word.endswith(e)), "")
            if len(shorter) < _SHORTEST:
                return word
            word = shorter

    @staticmethod
    def _cut_front(word: str, fronts: tuple[str, ...], *, keep: int) -> str:
        for front in fronts:
            if word.startswith(front) and len(word) - len(front) >= keep:
                return word[len(front) :]
        return word
