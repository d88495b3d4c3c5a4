"""Which of an article's people bears a name: «سالم بن علي الحارثي», then «سالم الحارثي», «الدكتور سالم», «الحارثي»."""

from __future__ import annotations

from collections.abc import Sequence

from tawatur.annotate.actors.doubts import doubtful, is_fathers, meant
from tawatur.annotate.actors.line import COMMAS, Phrase
from tawatur.annotate.actors.name_index import NameIndex
from tawatur.annotate.actors.people import People, Person
from tawatur.annotate.actors.spelled import SONS
from tawatur.lexicon.name_keys import ends_alike, in_order, loose_words, name_words
from tawatur.lexicon.title_words import Kind
from tawatur.model import ActorType

__all__ = ["Naming"]

_SHORTENED = 3
_SON = "ابن"


class Naming:
    """Finds the bearer of each name of one article, and learns what he is called."""

    def __init__(self, people: People) -> None:
        self.people = people
        self.line = people.line
        self.lexicon = people.lexicon
        self.called = NameIndex()

    def name(self, phrase: Phrase) -> None:
        """Give a phrase with a name to its bearer, made new where there is none."""
        assert phrase.name is not None
        name = self.people.words_of(*phrase.name)
        words = loose_words(name)
        bearers = self._bearers(words, phrase)
        if len(bearers) > 1:
            self.people.mention(doubtful(self.people, name, bearers), phrase)
            return
        person = bearers[0] if bearers else self._shortened(phrase.name, name)
        if person is None:
            # «جيه.بي.إم» are the letters of a body.
            kind: ActorType = "institution" if "." in self.line.keys[phrase.name[0]] else "person"
            person = self.people.made(f"key:{self.lexicon.person_key(name)}:{kind}", kind, name)
        self.people.mention(person, phrase)
        self.learn(person, phrase)

    def _shortened(self, where: tuple[int, int], name: str) -> Person | None:
        """Return the known bearer of a full name: «عادل بن أحمد الجبير» is «عادل الجبير»."""
        words = name_words(name)
        sons = any(self.line.kinds[i] & Kind.PARTICLE for i in range(*where))
        if len(words) < _SHORTENED or not sons or not words[-1].startswith("ال"):
            return None
        found = self.lexicon.by_name(f"{words[0]} {words[-1]}")
        actor = self.lexicon.actor(found[0]) if len(found) == 1 else None
        if actor is None or actor.type != "person":
            return None
        return self.people.made(f"kb:{found[0]}", "person", name)

    def _is_cut(self, end: int) -> bool:
        """«قال عبدالله طلب، مدير الدار»: the word before the comma is his surname, whatever else it can be."""
        return self.line.is_word(end) and self.line.keys[end + 1] in COMMAS

    def _bearers(self, words: tuple[str, ...], phrase: Phrase) -> Sequence[Person]:
        """Return who bears this name already: the same words, or some of them in the same order.

        «وكشف سامر» is the only Samer of the article, «الملك سلمان» no other Salman; «الراشد» may be several.
        """
        if not words or phrase.name is None:
            return ()
        titled = bool(phrase.titles) or self._is_cut(phrase.end)
        if (person := self._by_first_name(words, phrase) or self._by_father(words, phrase)) is not None:
            return (person,)
        if found := [p for p in self.called.with_surname(words[-1]) if self._is_called(p, words)]:
            if len(words) == 1:
                found = [p for p in found if self._ends_so(p, phrase)]
            if any(len(p.words) <= len(words) for p in found):
                return found[:1]
            return self._with_title(meant(self.people, found, phrase.name[1] - 1), phrase)
        if len(words) == 1:
            first = [p for p in self.called.with_first_name(words[0]) if p.is_foreign or not titled]
            return first if len(first) == 1 else ()
        whole = (p for p in self.called.containing(words) if not self._is_father_of(words, p.words))
        return tuple(whole)[:1]

    def _is_called(self, person: Person, words: tuple[str, ...]) -> bool:
        """Tell whether somebody named in full may be called by these words, the last of them his own last."""
        if self._is_father_of(words, person.words) or (len(words) == 1 and is_fathers(self.people, person)):
            return False
        return in_order(words, person.words) or in_order(person.words, words)

    def _ends_so(self, person: Person, phrase: Phrase) -> bool:
        """«كروسي» is no «توني كروس»."""
        assert phrase.name is not None
        whole = name_words(person.name)
        return not whole or ends_alike(whole[-1], self.line.keys[phrase.name[1] - 1])

    def _with_title(self, bearers: Sequence[Person], phrase: Phrase) -> Sequence[Person]:
        """Return which of them «الدكتور الراشد» may mean: who was called so before, else all."""
        if len(bearers) == 1 or not phrase.titles:
            return bearers
        title = self.people.title_words(*phrase.titles[-1])
        return [p for p in bearers if any(title <= known for known in p.titles)] or bearers

    def _is_father_of(self, one: tuple[str, ...], other: tuple[str, ...]) -> bool:
        """«متعب بن عبدالله» and «سعد بن متعب بن عبدالله» are father and son: a whole name begins with its own given name."""
        short, long = sorted((one, other), key=len)
        return len(short) > 1 and short[0] != long[0] and self.lexicon.is_given_name(short[0])

    def _by_first_name(self, words: tuple[str, ...], phrase: Phrase) -> Person | None:
        """Return whom «الملك سلمان» means: one of that first name and that title before one of that surname."""
        if len(words) != 1 or not phrase.titles:
            return None
        title = self.people.title_words(*phrase.titles[-1])
        named = self.called.with_first_name(words[0])
        found = [p for p in named if any(title <= known for known in p.titles)]
        return found[0] if len(found) == 1 else None

    def _by_father(self, words: tuple[str, ...], phrase: Phrase) -> Person | None:
        """«سالم بن فارس العامر … وقال ابن فارس»: the one who was named with that father or, last, that family: «سالم بن فارس بن دغيم»."""
        assert phrase.name is not None
        keys, at = self.line.keys, phrase.name[0]
        father = words[1:] if words[0] == _SON else words
        if not father or not {keys[at], keys[max(at - 1, 0)]} & (SONS | {_SON}):
            return None
        size = len(father)
        sons = [
            p for p in self.called.containing(father) if father in (p.words[1 : 1 + size], p.words[-size:])
        ]
        return sons[0] if len(sons) == 1 else None

    def learn(self, person: Person, phrase: Phrase) -> None:
        """Keep the name and the titles that a phrase gives somebody."""
        assert phrase.name is not None
        name = self.people.words_of(*phrase.name)
        words = loose_words(name)
        person.cores.append(self.people.span(*phrase.name))
        if len(words) > len(person.words) or (len(words) == len(person.words) and not person.name):
            person.words, person.name = words, name
        person.is_named = True
        person.is_foreign = person.is_foreign or bool(
            self.line.words[phrase.name[0]].kind & Kind.GIVEN_FOREIGN and len(words) > 1
        )
        self.called.learn(person, words)
        for start, end in phrase.titles:
            self._learn_title(person, start, end)
        person.nations.update(a for p in phrase.nested for a, _ in p.known)

    def _learn_title(self, person: Person, start: int, end: int) -> None:
        words = self.people.title_words(start, end)
        if words:
            self.people.learn_title(person, words)
        for i in range(start, end):
            person.nations.update(self.line.words[i].nations)
