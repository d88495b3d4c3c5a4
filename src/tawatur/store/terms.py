"""The words a search compares: folded, without clitics, as lemmas, so that ضربات finds «وبالضربات».

The same function makes the index and reads the query, so a wrong lemma costs precision, never recall.
"""

from __future__ import annotations

import json
from functools import cache, lru_cache

from tawatur.lexicon import cache_folder, keep
from tawatur.text import fold_word, tokens

__all__ = ["terms"]

# Proclitics, longest first: conjunction, preposition, article, in the only order they combine.
_PROCLITICS = tuple(
    sorted(
        (
            conjunction + rest
            for conjunction in ("", "و", "ف")
            for rest in ("ال", "بال", "كال", "لل", "ب", "ل", "ك", "س", "")
            if conjunction + rest
        ),
        key=len,
        reverse=True,
    )
)
_SHORTEST = 3


def terms(text: str) -> list[str]:
    """Return the search words of a text, in order."""
    return [_term(token.key) for token in tokens(text) if token.is_word]


@lru_cache(maxsize=1 << 17)
def _term(word: str) -> str:
    known = _lemmas()
    candidates = _candidates(word)
    found = next((known[c] for c in candidates if c in known), candidates[-1])
    # The table's lemmas keep the article in some names («الكرملين») and not in others.
    return found[2:] if found.startswith("ال") and len(found) - 2 >= _SHORTEST else found


def _candidates(word: str) -> list[str]:
    """Return the word and what is left of it without its proclitics, the longest clitic last."""
    stripped = [
        word[len(p) :]
        for p in reversed(_PROCLITICS)
        if word.startswith(p) and len(word) - len(p) >= _SHORTEST
    ]
    return [word, *stripped]


@cache
def _lemmas() -> dict[str, str]:
    """Return simplemma's Arabic table under our folding; it takes two seconds to make, so it is kept."""
    import simplemma

    path = cache_folder() / f"lemmas-{simplemma.__version__}.json"
    try:
        kept: dict[str, str] = json.loads(path.read_bytes())
    except (OSError, ValueError):
        kept = _folded_lemmas()
        keep(path, json.dumps(kept, ensure_ascii=False))
    return kept


def _folded_lemmas() -> dict[str, str]:
    from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

    table = DefaultDictionaryFactory().get_dictionary("ar")
    return {
        fold_word(form): fold_word(lemma) for form, lemma in table.items() if "\u0621" <= form[0] <= "\u064a"
    }
