"""The words a search compares: folded, without clitics, as lemmas, so that ضربات finds «وبالضربات».

The same function makes the index and reads the query, so a wrong lemma costs precision, never recall.
"""

from __future__ import annotations

from functools import lru_cache

from tawatur.lexicon.lemmas import folded_lemma
from tawatur.text import fold_word, words

__all__ = ["terms"]

# Proclitics, the shortest first: conjunction, preposition, article, in the only order they combine.
_PROCLITICS = sorted(
    (
        conjunction + rest
        for conjunction in ("", "و", "ف")
        for rest in ("ال", "بال", "كال", "لل", "ب", "ل", "ك", "س", "")
        if conjunction + rest
    ),
    key=len,
)
_PROCLITICS_BY_LETTER = {
    letter: tuple(p for p in _PROCLITICS if p[0] == letter) for letter in {p[0] for p in _PROCLITICS}
}
_SHORTEST = 3


def terms(text: str) -> list[str]:
    """Return the search words of a text, in order."""
    return [term for word in words(text) if (term := _term(word))]


@lru_cache(maxsize=1 << 17)
def _term(spelt: str) -> str:
    """Return the search word of a word; a lone tatweel, which folds to nothing, has none."""
    word = fold_word(spelt)
    if not word:
        return ""
    candidates = _candidates(word)
    found = next(filter(None, map(folded_lemma, candidates)), candidates[-1])
    # The table's lemmas keep the article in some names («الكرملين») and not in others.
    return found[2:] if found.startswith("ال") and len(found) - 2 >= _SHORTEST else found


def _candidates(word: str) -> list[str]:
    """Return the word and what is left of it without its proclitics, the longest clitic last."""
    stripped = [
        word[len(p) :]
        for p in _PROCLITICS_BY_LETTER.get(word[0], ())
        if word.startswith(p) and len(word) - len(p) >= _SHORTEST
    ]
    return [word, *stripped]
