"""Which words the Arabic list of `simplemma` knows, and under which lemma.

The list is asked several times for every new word of a text, so it is asked without simplemma's ways around it:
they are for other languages and scripts. It is loaded with the first question, since most commands ask none.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

__all__ = ["is_listed", "lemma"]


def is_listed(word: str) -> bool:
    """Whether a word without diacritics («المدارس», «مدرسة») stands in the list."""
    return _listed().get(word) is not None


def lemma(word: str) -> str:
    """Return the lemma of a word, «مدرسة» of «المدارس»; of words that are not listed what simplemma makes of them."""
    found = _listed().get(word)
    if found is not None:
        return found
    from simplemma import lemmatize

    return str(lemmatize(word, lang="ar"))


@cache
def _listed() -> Mapping[str, str]:
    from simplemma.strategies.dictionaries.dictionary_factory import DEFAULT_DICTIONARY_FACTORY

    return DEFAULT_DICTIONARY_FACTORY.get_dictionary("ar")
