"""Who of an article bears a word in his name: asked for every new name, so that many people cost no more than few."""

from __future__ import annotations

from collections.abc import Sequence

from tawatur.annotate.actors.people import Person
from tawatur.lexicon.name_keys import in_order

__all__ = ["NameIndex"]

_WHOLE = 2


class NameIndex:
    """The people named so far by each word of their names: «سالم», «الزيني» of «سالم الزيني»."""

    def __init__(self) -> None:
        self._by_word: dict[str, dict[Person, None]] = {}
        self._by_surname: dict[str, dict[Person, None]] = {}

    def learn(self, person: Person, words: tuple[str, ...]) -> None:
        """Keep a name that somebody bears."""
        for word in person.words:
            self._by_word.setdefault(word, {})[person] = None
        if len(words) >= _WHOLE:
            self._by_surname.setdefault(words[-1], {})[person] = None

    def with_surname(self, surname: str) -> Sequence[Person]:
        """Return who was named in full with this last word, in the order of their names."""
        return tuple(self._by_surname.get(surname, ()))

    def with_first_name(self, word: str) -> Sequence[Person]:
        """Return whose name of several words begins with this one."""
        named = self._by_word.get(word, ())
        return [p for p in named if p.words[0] == word and len(p.words) >= _WHOLE]

    def containing(self, words: tuple[str, ...]) -> Sequence[Person]:
        """Return whose longer name has all these words in their order."""
        # Those of the rarest word: many are called «محمد».
        named = min((self._by_word.get(word, {}) for word in words), key=len)
        return [p for p in named if len(p.words) >= _WHOLE and in_order(words, p.words)]
