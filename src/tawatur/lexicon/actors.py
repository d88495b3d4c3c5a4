"""The actors that are known before any article is read, and the words that titles are made of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from tawatur.lexicon.actor_data import tables
from tawatur.lexicon.clitics import parted
from tawatur.lexicon.credit_words import CreditWords, compile_credits, credit_names
from tawatur.lexicon.name_forms import NameForms, compile_forms
from tawatur.lexicon.name_keys import name_words, person_key
from tawatur.lexicon.name_table import CELL, NameTable, gathered
from tawatur.lexicon.people_shapes import NOMINATIVE, likened, shaped
from tawatur.lexicon.presents import with_present
from tawatur.lexicon.title_words import (
    GIVEN,
    Kind,
    bare,
    role_words,
    spelled_words,
    syllables,
    word_table,
)
from tawatur.lexicon.weights import acting_weights, sign_weights
from tawatur.met import Met
from tawatur.text import fold_word

__all__ = ["ActorLexicon", "Known", "KnownActor", "Word", "compile_section"]

_FOR_THE, _LANDS = "لل", ("state", "place")
# A letter before a word of two: «لبي», «وسي», «بتل».
_JOINED, _JOINS = 3, frozenset("لبو")
_OBJECT = 4  # letters of «دينا», at most a name
_MASDAR = re.compile("ا[^ا]ت.ا.|ان..ا.|است..?ا.|ت[^ا].ي.")


class KnownActor(NamedTuple):
    """An entry of the knowledge base."""

    type: str
    name: str
    belongs_to: str
    executive: str
    agency: str
    wikidata: str
    heads: str = ""


class Known(NamedTuple):
    """A name of the knowledge base found in a text: how many tokens, whose, and how it was listed."""

    length: int
    actors: tuple[tuple[str, str], ...]
    # The type of the first of them.
    type: str
    # Those whose name is also an everyday word («سبق»، «الحياة»): believed only where it is marked as a name.
    guarded: tuple[tuple[str, str], ...] = ()


class Word(NamedTuple):
    """A token as phrases see it: what stands in front of it, the word itself, what it can do."""

    clitic: str
    base: str
    kind: int
    nations: tuple[str, ...] = ()


def compile_section(folder: Path) -> dict[str, Any]:
    """Read this section's data files; raises DataError."""
    made = asdict(tables(folder))
    words, spelled = with_present(word_table(folder), folder), spelled_words(folder)
    return {
        **made,
        "names": gathered(made["names"]),
        "credited": credit_names(made["actors"], made["names"]),
        "words": words,
        "long_words": _longest(key for key in words if " " in key),
        "role_words": role_words(folder),
        "spelled": spelled,
        "syllables": syllables(folder),
        "spelled_keys": sorted(_spelled_keys(words, spelled)),
        "credits": compile_credits(folder),
        "forms": compile_forms(made["actors"], words),
        "evidence": sign_weights(folder, "names/evidence.yaml"),
        "acting": acting_weights(folder),
    }


class ActorLexicon:
    """The actors tables: names, adjectives, offices by date, and the flags of words."""

    def __init__(self, compiled: dict[str, Any]) -> None:
        self._compiled = compiled
        self._actors: dict[str, str] = compiled["actors"]
        self._names = NameTable(compiled["names"])
        self._actor = lru_cache(maxsize=1 << 14)(self._parsed)
        self._adjectives: dict[str, list[str]] = compiled["adjectives"]
        self._people: dict[str, list[str]] = compiled["people"]
        self._roles: dict[str, list[list[str]]] = compiled["roles"]
        self._role_words: dict[str, list[str]] = compiled["role_words"]
        self._flags: dict[str, int] = compiled["words"]
        # What words and places tell of a name, and what that weighs.
        self.forms = NameForms(compiled["forms"])
        self.evidence: dict[str, float] = compiled["evidence"]
        # What each sign weighs for somebody's being an actor, by what he is.
        self.acting: dict[str, dict[str, float]] = compiled["acting"]
        self.spelled = frozenset(compiled["spelled"])
        self.syllables = frozenset(compiled["syllables"])
        self.spelled_keys = frozenset(compiled["spelled_keys"])
        self._long_words: dict[str, int] = compiled["long_words"]
        # Most words are in none of these tables, which one look tells.
        self._opens = {*compiled["names"], *self._long_words, *self._adjectives, *self._people}
        self.word = Met(self._word).__getitem__
        self.is_strange = Met(self._is_strange).__getitem__
        # The words met so far that are in no list and look like people.
        self.likened: dict[str, Word] = {}
        # «للاعب» met so far, which is «ل» with «لاعب» or with «اللاعب», as the latter.
        self.fused: dict[str, Word] = {}
        # «لبي» met so far, which is «ل» with «بي» where «بي سي» follows.
        self.joined: dict[str, Word] = {}
        # All that a text's spelling or the words around may make another word: `spelled_keys`, `likened`, `fused`, `joined`.
        self.unsettled: set[str] = set(self.spelled_keys)
        # The words that an actor's longer names begin with: «تنظيم» for «تنظيم الدولة».
        self.heads = lru_cache(maxsize=1 << 12)(self._headed)
        self._known = lru_cache(maxsize=1 << 14)(self._find)
        # The words that go on with names that begin with one, and whom it names alone.
        self.opened = lru_cache(maxsize=1 << 14)(self._opened)

    def with_files(self, files: tuple[Path, ...]) -> ActorLexicon:
        """Return these tables with users' own actors added; raises DataError."""
        from tawatur.lexicon.actor_files import merged

        return ActorLexicon(merged(self._compiled, files))

    def __len__(self) -> int:
        return len(self._actors)

    @cached_property
    def credit_words(self) -> CreditWords:
        """The agencies, places and stock words that bylines are made of."""
        return CreditWords(self._compiled)

    def is_given_name(self, word: str) -> bool:
        """Tell a given name (folded)."""
        return bool(self._flags.get(word, 0) & (GIVEN | Kind.PARTICLE))

    def is_grammar(self, word: str) -> bool:
        """Tell a verb or particle (folded)."""
        return bool(self.word(word).kind & (Kind.VERB | Kind.FUNCTION))

    def names(self) -> int:
        """Return how many different names lead to an actor."""
        return len(self._names)

    def actor(self, ident: str) -> KnownActor | None:
        """Return an entry by its id, with or without `kb:`."""
        return self._actor(ident.removeprefix("kb:"))

    def _parsed(self, ident: str) -> KnownActor | None:
        found = self._actors.get(ident)
        return None if found is None else KnownActor(*found.split(CELL))

    def known_at(self, keys: Sequence[str], at: int, first: str) -> Known | None:
        """Return the longest known name that starts at a token whose word is `first`."""
        seconds, alone = self.opened(first)
        if at + 1 >= len(keys) or keys[at + 1] not in seconds:
            return alone
        name = self._names.longest(first, keys, at)
        return None if name is None else self._known(name)

    def _opened(self, first: str) -> tuple[frozenset[str], Known | None]:
        return self._names.seconds(first), self._known(first) if self._names.bearers(first) else None

    def _find(self, name: str) -> Known:
        actors = self._names.bearers(name)
        types = [self._actors[ident].partition(CELL)[0] for ident, _ in actors]
        media = (a for a, kind in zip(actors, types, strict=True) if kind == "media")
        guarded = tuple(a for a in media if self._is_everyday(name, a[1]))
        return Known(name.count(" ") + 1, actors, types[0], guarded)

    def _is_everyday(self, name: str, kind: str) -> bool:
        """Tell a medium's name that texts use for other things: abbreviations, short and common words."""
        if "." in name:
            # «د.ب.أ» is no word.
            return False
        if kind in "bw":
            return True
        plain = Kind.VERB | Kind.FUNCTION | Kind.NOUN | Kind.TITLE_ADJECTIVE | Kind.ADJUNCT
        flags = self._flags.get(name, 0) | self._flags.get(bare(name), 0)
        return " " not in name and not name.isascii() and (len(name) <= 4 or bool(flags & plain))

    def phrase_kind(self, keys: Sequence[str], at: int, first: str) -> tuple[int, int]:
        """Return length and flags of the longest listed phrase of several words («عدد من»), else (0, 0)."""
        longest = self._long_words.get(first, 0)
        for length in range(longest, 1, -1):
            flags = self._flags.get(" ".join([first, *keys[at + 1 : at + length]]))
            if flags is not None:
                return length, flags
        return 0, 0

    def _headed(self, ident: str) -> Sequence[str]:
        found = self.actor(ident)
        return found.heads.split("|") if found is not None and found.heads else ()

    def by_name(self, name: str) -> tuple[str, ...]:
        """Return the ids of the actors that bear exactly this name (folded)."""
        from tawatur.lexicon.actor_data import name_key

        return tuple(ident for ident, _ in self._names.bearers(name_key(name)))

    def holders(self, role: str, of: str, day: str | None) -> tuple[str, ...]:
        """Return who held an office on a day; everyone who ever did where the day is unknown."""
        held = self._roles.get(f"{role} {of}", ())
        return tuple(dict.fromkeys(who for who, start, end in held if _holds(start, end, day)))

    def roles(self, words: str) -> Sequence[str]:
        """Return the roles that words without articles name («وزير خارجيه»)."""
        return self._role_words.get(words, ())

    @cached_property
    def role_ends(self) -> frozenset[str]:
        """The last words of roles that have several: «باسم»."""
        return frozenset(words.rpartition(" ")[2] for words in self._role_words if " " in words)

    def roles_of(self, ident: str, day: str | None) -> tuple[str, ...]:
        """Return the roles that a person holds on a day: foreign-minister."""
        held = self._held.get(ident.removeprefix("kb:"), {})
        return tuple(r for r, terms in held.items() if any(_holds(start, end, day) for start, end in terms))

    def role_words(self, role: str) -> tuple[str, ...]:
        """Return the words that name a role, without articles: «وزير خارجيه»."""
        return tuple(words for words, roles in self._role_words.items() if role in roles)

    def holds(self, ident: str, words: str, day: str | None, *, past: bool) -> bool:
        """Tell whether a person holds (or, for «السابق», ever held) an office that these words name."""
        ident = ident.removeprefix("kb:")
        return any(
            past or _holds(start, end, day)
            for role in self._role_words.get(words, ())
            for start, end in self._held.get(ident, {}).get(role, ())
        )

    @cached_property
    def _held(self) -> dict[str, dict[str, list[tuple[str, str]]]]:
        """Persons, their roles, and from when until when."""
        made: dict[str, dict[str, list[tuple[str, str]]]] = {}
        for key, held in self._roles.items():
            for who, start, end in held:
                made.setdefault(who, {}).setdefault(key.split(" ")[0], []).append((start, end))
        return made

    def lands(self, ident: str) -> frozenset[str]:
        """Return the states in which a person has held office."""
        return self._lands.get(ident.removeprefix("kb:"), frozenset())

    @cached_property
    def _lands(self) -> dict[str, frozenset[str]]:
        made: dict[str, set[str]] = {}
        for key, held in self._roles.items():
            for who, *_ in held:
                made.setdefault(who, set()).add(key.split(" ")[1].partition("/")[0])
        return {who: frozenset(lands) for who, lands in made.items()}

    def holders_called(self, surname: str, office: str, day: str | None) -> tuple[str, ...]:
        """Return who of this surname held an office on a day: «الجبير» and «وزير خارجيه», or «وزير» alone."""
        alone = " " not in office
        roles = {
            role
            for words, named in self._role_words.items()
            if words == office or (alone and words.partition(" ")[0] == office)
            for role in named
        }
        terms = ((who, self._held[who]) for who in self._surnames.get(surname, ()))
        return tuple(
            who
            for who, held in terms
            if any(_holds(start, end, day) for role in roles for start, end in held.get(role, ()))
        )

    @cached_property
    def _surnames(self) -> dict[str, list[str]]:
        """Persons with an office by the last word of their names."""
        made: dict[str, list[str]] = {}
        for who in self._held:
            actor = self.actor(who)
            if actor is not None and (words := name_words(actor.name)):
                made.setdefault(words[-1], []).append(who)
        return made

    @cached_property
    def _offices(self) -> dict[str, list[str]]:
        made: dict[str, list[str]] = {}
        for key, held in self._roles.items():
            for who, *_ in held:
                made.setdefault(who, []).append(key.split(" ")[1])
        return made

    def offices(self, ident: str) -> tuple[str, ...]:
        """Return whom a person of the knowledge base holds or held an office of."""
        return tuple(self._offices.get(ident, ()))

    def person_key(self, name: str) -> str:
        """Return the key under which all spellings of a person's name meet."""
        return person_key(name, self._is_arabic)

    def _is_arabic(self, word: str) -> bool:
        return bool(self._flags.get(word, 0) & Kind.GIVEN_ARABIC)

    def _word(self, key: str) -> Word:
        """Return what a folded token is, with as little cut off its front as makes it known."""
        kind = self._kind(key)
        if (
            len(key) == _JOINED
            and key[0] in _JOINS
            and not kind & ~Kind.VERB
            and self._names.seconds(key[1:])
        ):
            self.joined[key] = Word(key[0], key[1:], Kind.STARTS_NAME)
            self.unsettled.add(key)
        if kind:
            return Word("", key, kind, self._nations(key) if kind & Kind.NATION else ())
        cut = parted(key, self._kind, self._is_land)
        if cut is not None:
            clitic, base, kind = cut
            if clitic + base[0] == _FOR_THE and (whole := self._kind(f"ال{base}")):
                self.fused[key] = Word(_FOR_THE, f"ال{base}", whole)
                self.unsettled.add(key)
            return Word(clitic, base, kind, self._nations(base) if kind & Kind.NATION else ())
        shape = shaped(key, self._flags) if key.endswith(NOMINATIVE) else None
        if shape is not None:
            return Word(*shape)
        if (like := likened(key, self._flags)) is not None:
            self.likened[key] = Word(*like)
            self.unsettled.add(key)
        return Word("", key, Kind.NOUN if self._is_noun(key) else 0)

    def _is_noun(self, key: str) -> bool:
        """Tell what is nobody's name: «افتتاح», «تمشيط», verbal nouns by their shape; «هجوما», «تصريحا», objects by their ending."""
        stem = self._flags.get(key[:-1], 0) if len(key) > _OBJECT and key[-1] == "ا" else 0
        if stem & Kind.NOUN and not stem & GIVEN:
            return True
        return _MASDAR.fullmatch(key) is not None and self.forms.is_listed(key)

    def _is_land(self, key: str) -> bool:
        """Tell a state's or a place's own name."""
        found = (self.actor(ident) for ident, how in self._names.bearers(key) if how != "w")
        return any(actor is not None and actor.type in _LANDS for actor in found)

    def _is_strange(self, key: str) -> bool:
        """Tell a word of no list that Arabic has not and that is spelt like a name: «غلينهال», «وغلينهال»."""
        return not self.word(key).kind & ~Kind.STARTS_NAME and self.forms.is_strange(key)

    def _kind(self, key: str) -> int:
        flags = self._flags.get(key, 0)
        if key not in self._opens:
            return flags
        if key in self._names:
            flags |= Kind.STARTS_NAME
        if key in self._long_words:
            flags |= Kind.STARTS_PHRASE
        if key in self._adjectives or key in self._people:
            flags |= Kind.NATION
        return flags

    def _nations(self, key: str) -> tuple[str, ...]:
        return tuple(self._adjectives.get(key, ())) + tuple(self._people.get(key, ()))


def _spelled_keys(words: dict[str, int], spelled: Iterable[str]) -> set[str]:
    """Return the folded words whose letters tell more than the fold: «على», and verbs that look like «كرة»."""
    verbs = {key for key, flags in words.items() if flags & Kind.VERB and key.endswith("ه")}
    return verbs | {fold_word(word) for word in spelled}


def _longest(names: Iterable[str]) -> dict[str, int]:
    longest: dict[str, int] = {}
    for name in names:
        first, length = name.split(" ", 1)[0], name.count(" ") + 1
        if length > longest.get(first, 0):
            longest[first] = length
    return longest


def _holds(start: str, end: str, day: str | None) -> bool:
    """Compare only as far as both are known: in 2015 a term that ended in 2015 may still run."""
    if day is None:
        return True
    return (not start or start <= day[: len(start)]) and (not end or day[: len(end)] <= end)
