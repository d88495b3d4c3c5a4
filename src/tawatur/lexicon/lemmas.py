"""Which words the Arabic list of `simplemma` knows, and under which lemma.

To unpack its 300,000 words takes a quarter of a second and 60 MB, in every command and worker. So the list is kept
as some thousand short texts in the user's cache, which are read at once; a word is searched in the one that may hold it.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from tawatur.lexicon import cache_folder, keep
from tawatur.text import fold_word

if TYPE_CHECKING:
    from simplemma import Lemmatizer

__all__ = ["WordList", "folded_lemma", "folded_words", "is_listed", "lemma"]


class WordList(Mapping[str, str]):
    """Words and their lemmas, neither with a space in it, in parts that are texts of lines: «المدارس مدرسة»."""

    def __init__(self, parts: Mapping[str, str]) -> None:
        self.parts = parts

    @classmethod
    def of(cls, lemmas: Mapping[str, str]) -> WordList:
        """Make a list of a table."""
        parts: dict[str, list[str]] = defaultdict(list)
        for word, found in lemmas.items():
            parts[_part(word)].append(f"{word} {found}")
        return cls({name: "\n".join(("", *lines, "")) for name, lines in parts.items()})

    def get(self, word: str, default: Any = None) -> Any:  # noqa: ANN401 - as Mapping has it
        """Return the lemma of a word; most that are asked for are not here."""
        part = self.parts.get(_part(word), "")
        at = part.find(f"\n{word} ")
        if at < 0:
            return default
        at += len(word) + 2
        return part[at : part.index("\n", at)]

    def __getitem__(self, word: str) -> str:
        found: str | None = self.get(word)
        if found is None:
            raise KeyError(word)
        return found

    def __iter__(self) -> Iterator[str]:
        return (line.split(" ")[0] for part in self.parts.values() for line in part.split("\n") if line)

    def __len__(self) -> int:
        return sum(part.count("\n") - 1 for part in self.parts.values())


def _part(word: str) -> str:
    """Return the part of a list that may hold a word: its first letters are most often the article's."""
    return word[2:4] + word[-1:]


def is_listed(word: str) -> bool:
    """Whether a word without diacritics («المدارس», «مدرسة») stands in the list."""
    return _listed().get(word) is not None


def lemma(word: str) -> str:
    """Return the lemma of a word, «مدرسة» of «المدارس»; of words that are not listed what simplemma makes of them."""
    found: str | None = _listed().get(word)
    return _lemmatizer().lemmatize(word, "ar") if found is None else found


def folded_lemma(key: str) -> str | None:
    """Return the folded lemma of a folded word, «مدرسه» of «المدارس»; None where the list does not have it."""
    found: str | None = _folded().get(key)
    return found


def folded_words() -> frozenset[str]:
    """Return all words of the list, folded."""
    return frozenset(map(fold_word, _unpacked()))


@cache
def _lemmatizer() -> Lemmatizer:
    """Return simplemma's own way to undo what hangs on a word, over our list."""
    from simplemma import Lemmatizer
    from simplemma.strategies import DefaultStrategy

    return Lemmatizer(lemmatization_strategy=DefaultStrategy(dictionary_factory=_Arabic()))


class _Arabic:
    """What simplemma asks for its dictionaries."""

    def get_dictionary(self, lang: str) -> Mapping[str, str]:
        """Return the one list that we have."""
        assert lang == "ar"
        return _listed()


@cache
def _listed() -> WordList:
    return _kept("listed", _unpacked)


@cache
def _folded() -> WordList:
    return _kept("folded", lambda: {fold_word(w): fold_word(found) for w, found in _unpacked().items()})


def _kept(name: str, table: Callable[[], Mapping[str, str]]) -> WordList:
    """Return a list as it was kept, made anew for another simplemma."""
    from simplemma import __version__

    path = cache_folder() / f"lemmas-{__version__}-{name}.json"
    try:
        return WordList(json.loads(path.read_bytes()))
    except (OSError, ValueError):
        made = WordList.of(table())
        keep(path, json.dumps(made.parts, ensure_ascii=False, separators=(",", ":")))
        return made


def _unpacked() -> Mapping[str, str]:
    """Return simplemma's Arabic list, without the words in other letters that it has."""
    from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

    every = DefaultDictionaryFactory().get_dictionary("ar").items()
    return {word: found for word, found in every if "\u0621" <= word[0] <= "\u064a"}
