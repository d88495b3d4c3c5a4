"""What words of news mean to each other: which say the same, which exclude each other, which turn a clause.

A word is known by its lemma, its root and the sets of `data/claims` it belongs to. Nothing here decides that
two clauses say the same; it only tells how their words meet.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from tawatur.lexicon.claim_data import compile_section
from tawatur.lexicon.claim_forms import bare_names, by_length, forms, pasts, roots, stripped
from tawatur.lexicon.claim_phrases import Phrases
from tawatur.lexicon.claim_posts import Offices
from tawatur.lexicon.lemmas import folded_lemma, is_listed
from tawatur.lexicon.lemmas import lemma as lemma_of
from tawatur.lexicon.shapes import Shapes
from tawatur.text import fold_word

__all__ = ["ClaimLexicon", "Feature", "Sense", "compile_section", "figure"]

# What two words may meet by: a letter for its kind and a value («rفجر» is a root); a pair of numbers is a pole of
# data/claims/opposites.yaml.
Feature = str | tuple[int, int]

_PAIR, _SHORTEST_PAIR = ("تين", "تان"), 6

_SOFT = str.maketrans("", "", "اويه")
_MARKS = re.compile("[\u0640\u064b-\u065f\u0670]")
# «قُتل», «وجُرح»: a letter with this vowel opens a passive.
_PASSIVE = re.compile("^[وف]?.\u064f")
# «حوّل», «حُوّل»: vowels and a doubled letter that «حول» has not.
_DEFINITE = re.compile("[وف]?([بك]?ال|لل)")
_MARKED = re.compile("^.(\u064f|.\u0651)")
_SURE = 2
# What all measures of time meet by that tell how long something lasts.
_LENGTH = "clength"
# A day's news has so many words.
_REMEMBERED = 1 << 16
# «جلسوا», «خضعت».
_ENDED = ("وا", "نا", "تا", "ت")
# The ت of «تعرض» is its own, that of «تبع» may be of «باع».
_OWN_T = 4
# «بميونيخ» has so many letters at least.
_LONG = 5
# What hangs on a figure: «بـ120», «ل14».
_ON_FIGURES = frozenset("بلك")


@dataclass(frozen=True, slots=True)
class Sense:
    """What a word may mean: its lemma, the roots it fits, its concepts, and what it excludes.

    `names` are the lemma and what else it may be («بحي» is «حي» behind a preposition).
    `poles` are pairs of a number and a side: «ارتفع» (0, 0) and «انخفض» (0, 1) exclude each other, «قتل» and
    «جرح» are merely two things. `ClaimLexicon.opposite` tells by the number which it is.
    `verb` tells how surely it is one (2 by its form, 1 if its place allows), `masdar` that it names an event,
    `joined` that its first letter is the conjunction «و».
    `state` is the state that a name or adjective stands for («موسكو»، «الروسية»), `leads` that of a leader («بوتين»).
    `meets` is what it may meet another word by.
    """

    lemma: str
    names: frozenset[str]
    roots: frozenset[str]
    concepts: frozenset[int]
    poles: frozenset[tuple[int, int]]
    stop: bool
    state: str | None = None
    leads: str | None = None
    adjective: bool = False
    entity: bool = False
    verb: int = 0
    masdar: bool = False
    joined: bool = False
    future: bool = False
    light: bool = False
    meets: tuple[Feature, ...] = ()


def figure(key: str) -> str:
    """Return a folded word without what hangs on it if it begins with a figure: «و25», «بـ120»; else nothing."""
    bare = key.removeprefix("و")
    if not bare[:1].isdigit() and bare[:1] in _ON_FIGURES:
        bare = bare[1:]
    return bare if bare[:1].isdigit() else ""


class ClaimLexicon:
    """The tables of `data/claims`, asked word by word."""

    def __init__(self, compiled: dict[str, Any]) -> None:
        self._concepts = _numbered(compiled["synonyms"])
        self._poles: dict[str, set[tuple[int, int]]] = {}
        self.sense: Callable[[str], Sense] = lru_cache(maxsize=_REMEMBERED)(self._sense)
        """Return what a word as it was written may mean; answers are remembered."""
        self.opposite, self.converse = (
            tuple(bool(pair[kind]) for pair in compiled["opposites"]) for kind in ("opposite", "converse")
        )
        for number, pair in enumerate(compiled["opposites"]):
            for side, words in enumerate(pair["sides"]):
                for word in words:
                    self._poles.setdefault(word, set()).add((number, side))
        self._state_names = frozenset(compiled["states"]) - frozenset(compiled["adjectives"])
        self._entities = frozenset(compiled["entities"])
        self.titles = frozenset(compiled["titles"])
        self._leaders: dict[str, str] = compiled["leaders"]
        self._states: dict[str, str] = compiled["states"]
        self.of_two_states = frozenset(compiled["of two states"])
        """The folded words that stand for one state as well as for another: «عمان»."""
        self._vocabulary = frozenset({*self._concepts, *self._poles})
        self._state_pairs: dict[str, dict[str, str]] = {}
        for name, state in self._states.items():
            first, _, second = name.partition(" ")
            if second and " " not in second:
                self._state_pairs.setdefault(second, {})[first] = state
        self.state_ends = frozenset(self._state_pairs)
        """The folded words that may be the second of a state's name: `state` knows no others."""
        self._stop = frozenset(compiled["stopwords"])
        self._nouns = frozenset(compiled["nouns"])
        self._patterns = by_length(compiled["patterns"])
        self._prefixes: list[str] = compiled["affixes"]["prefixes"]
        self._suffixes: list[str] = compiled["affixes"]["suffixes"]
        self._endings: list[str] = compiled["affixes"]["endings"]
        verbs = compiled["verbs"]
        self.light = frozenset(verbs["light"])
        self._shapes = Shapes(
            *(frozenset(verbs[kind]) for kind in ("past", "noun like a verb", "event noun"))
        )
        self.particles = {kind: frozenset(words) for kind, words in compiled["particles"].items()}
        self._small = (
            self.particles["before a noun"]
            | self.particles["opens a nominal clause"]
            | self.particles["negation of clause"]
        )
        self.weekdays = frozenset(compiled["weekdays"])
        # The first of these kinds that names a word or pair of words gives its mood.
        self.moods = {
            phrase: kind
            for kind in ("will", "may", "want", "must", "if", "whether")
            for phrase in self.particles.get(kind, ())
        }
        self.falsity_starts = frozenset(phrase.split()[0] for phrase in self.particles["falsity"])
        self.numbers = {
            n["word"]: (n["value"], n["kind"]) for n in compiled["numbers"] if n["kind"] in ("add", "times")
        }
        self._pairs = frozenset(n["word"] for n in compiled["numbers"] if n["kind"] == "pair")
        self.vague = {n["word"]: n["value"] for n in compiled["numbers"] if n["kind"] == "vague"}
        self.times, self.spans, self.fractions = (
            {n["word"]: n["value"] for n in compiled["numbers"] if n["kind"] == kind}
            for kind in ("time", "span", "fraction")
        )
        self.ordinals: dict[str, int] = {
            n["word"]: n["value"] for n in compiled["numbers"] if n["kind"] == "ordinal"
        }
        self._counting = frozenset(
            word.split()[0] for word in (*self.numbers, *self._pairs, *self.vague, *self.fractions)
        )
        self.may_count: Callable[[str], bool] = lru_cache(maxsize=_REMEMBERED)(self._may_count)
        """Whether a folded word may begin a number, with what hangs on it; answers are remembered."""
        self._bodies: dict[str, list[tuple[list[str], dict[str, Any]]]] = {}
        for entry in compiled["bodies"]:
            for phrase in (*entry["words"], *entry["offices"]):
                first, *rest = phrase.split()
                self._bodies.setdefault(first, []).append((rest, entry))
        self.offices = Offices(compiled["posts"])
        self.phrases = Phrases(compiled["phrases"])
        self.evidence: dict[str, float] = compiled["evidence"]
        self.cuts = {kind: frozenset(words) for kind, words in compiled["cuts"].items()}
        self.voices = {kind: frozenset(words) for kind, words in compiled["voices"].items()}

    def _may_count(self, key: str) -> bool:
        """Try what `numbers` takes for one number: «25»، «بـ120»، «وخمسة»، «لعشرين»، «المليون»، «ألفا»."""
        names = (key, key.removeprefix("و"), key[1:], key.removeprefix("ال"))
        counts = any(name in self._counting or name.removesuffix("ا") in self._counting for name in names)
        return bool(figure(key)) or counts or self.is_pair(key)

    def is_pair(self, key: str) -> bool:
        """Whether a folded word is two of something by its form: «قتيلين»، «بوابتان»; «بساتين» is no two of «بساة»."""
        key = key.removeprefix("و")
        if key in self._pairs or not key.endswith(_PAIR) or len(key) < _SHORTEST_PAIR:
            return key in self._pairs
        for word in (key, key.removeprefix("ال"), key[1:] if key[0] in "بلف" else key):
            stem = word[: -len(_PAIR[0])]
            if fold_word(self._lemma(word)) in (stem, f"{stem}ه", f"{stem}تي"):
                return True
        return False

    def bodies(self, first: str) -> Iterable[tuple[list[str], dict[str, Any]]]:
        """Return the bodies whose words begin with a word: what must follow it, and the entry."""
        return self._bodies.get(first, ())

    def _sense(self, word: str) -> Sense:
        key, plain = fold_word(word), _MARKS.sub("", word)
        lemma = fold_word(self._lemma(plain))
        own = lemma[:1] == "ت" and len(lemma) >= _OWN_T and self._shapes.known_past(lemma)
        if lemma not in self._vocabulary and not own:
            lemma = next((form for form in forms(key) if form in self._vocabulary), lemma)
        joined = key[1:] if key[:1] in "وف" and len(key) > 3 else key
        # «تفجير» is no «فجر».
        small = lemma in self._stop and len(lemma) > 2 and not self._shapes.masdar(joined.removesuffix("ات"))
        verb = self._shapes.verb(plain)
        # «يحول» and «فجرت» are verbs of their own, «فتحت» is no «تحت».
        small = small and not (verb == _SURE and self._shapes.only_looks(lemma))
        # No preposition has the article: «العند» is a place.
        small = small and not (_DEFINITE.match(key) and lemma in self.particles["before a noun"])
        hangs = joined != key and joined in self._stop and not (verb == _SURE and is_listed(plain))
        marked = self._shapes.only_looks(key) and _MARKED.match(word) is not None
        stop = not marked and (key in self._stop or hangs or small)
        is_joined = self._is_joined(plain)
        bare = (key[1:] if is_joined else key).removeprefix("ال")
        # «تقطير» is no «قطر».
        named = key if self._shapes.masdar(bare) and lemma not in key else lemma
        state = next((found for name in bare_names(key, named) if (found := self._states.get(name))), None)
        # «الركبة اليمنى» is of no land, «المصرى» is so written too.
        right = plain.endswith("ى") and is_listed(plain.removeprefix("ال"))
        state = None if right or bare in self.particles["of no state"] else state
        entity = any(name in self._entities for name in (key, *bare_names(key, lemma, ends=())))
        verb = 0 if state else verb + marked
        passive = verb == 1 and _PASSIVE.match(word) is not None
        verb += passive
        # «تصدى» is no masdar, which would be تصد.
        alif = verb > 0 and plain.endswith("ى")
        past = (*self._past_of(joined, lemma, verb), *((key,) if own else ()))
        told = frozenset({lemma, *past, *self._behind_clitic(plain), *self._with_owner(plain)})
        names = dict.fromkeys((key, lemma, *past))
        concepts = frozenset(c for name in names for c in self._concepts.get(name, ()))
        poles = frozenset(p for name in names for p in self._poles.get(name, ()))
        roots = frozenset() if state else self._roots(lemma)
        leads = self._leads(key)
        return Sense(
            lemma=lemma,
            names=told,
            roots=roots,
            concepts=concepts,
            poles=poles,
            stop=stop,
            state=state,
            leads=leads,
            meets=_meets(told, concepts, roots, lemma, leads),
            entity=entity,
            verb=min(verb, 1) if entity and key[:1] not in "يت" else verb,
            masdar=state is None and not passive and not alif and self._is_masdar(lemma, bare),
            joined=is_joined,
            light=verb > 0 and self._is_light(key, lemma),
            future=verb > 0 and self._shapes.future(plain),
            adjective=state is not None
            and not any(n in self._state_names for n in bare_names(key, key, ends=())),
        )

    def as_length(self, measure: Sense) -> Sense:
        """Return a measure of time as one that meets every other: «أسبوعين» and «14 يوما»."""
        return replace(measure, meets=(*measure.meets, _LENGTH))

    def _is_light(self, key: str, lemma: str) -> bool:
        """Whether a verb tells little itself; the ت of «تصدرت» and the أ of «أبلغ» are its own, no forms of أصدر and بلغ."""
        own = (key.startswith("ت") and key.endswith("ت")) or (key[:1] == "ا" and self._shapes.known_past(key))
        names = (key, key.removesuffix("ت")) if own else (key, lemma, *forms(key))
        return any(name in self.light for name in names)

    def _is_masdar(self, lemma: str, bare: str) -> bool:
        if self._nouns & {lemma, bare}:
            return False
        behind = bare[1:] if bare[:1] in "بل" and len(bare) > 4 and lemma != bare else ""
        if lemma != bare and self._shapes.masdar(lemma):
            # «استقالته» is استقالة.
            return True
        return self._shapes.masdar(bare) or (behind not in self._nouns and self._shapes.masdar(behind))

    def _leads(self, key: str) -> str | None:
        return self._leaders.get(key) or (self._leaders.get(key[1:]) if key[:1] in "وفبلك" else None)

    def state(self, first: str, second: str) -> str | None:
        """Return the state of a folded name of two words («الولايات المتحدة»)."""
        found = self._state_pairs.get(second)
        return (
            None
            if found is None
            else found.get(first.removeprefix("و").removeprefix("لل").removeprefix("ال"))
        )

    def _lemma(self, word: str) -> str:
        """Look a word up bare, then without what may hang on it; unknown words stay as they are."""
        if self._shapes.joins(word):
            return lemma_of(word[1:])
        bare = word.removesuffix("ت").removesuffix("وا")
        if bare != word and bare[:1] == "ت" and self._shapes.known_past(bare):
            # «تعرضت» is no form of عرض.
            return bare
        for bare in self._bare_words(word):
            found = lemma_of(bare)
            if found != bare:
                return found
            if is_listed(bare):
                return self._unended(bare)
        return stripped(word)

    def _bare_words(self, word: str) -> Iterator[str]:
        """Yield what is left of a word without what may hang on it, if that is long enough to be one."""
        for prefix in self._prefixes:
            if word.startswith(prefix):
                for suffix in self._suffixes:
                    if word.endswith(suffix) and len(word) - len(prefix) - len(suffix) > 2:
                        yield word[len(prefix) : len(word) - len(suffix)]

    def _is_joined(self, word: str) -> bool:
        """Whether a word's first letter is «و» that joins («وهرب», «والوزير»), and not its own («وزير»)."""
        if word[:1] != "و" or len(word) < 3:
            return False
        rest = fold_word(word[1:])
        if (word[1:3] == "ال" and len(word) > 4) or rest in self._small:
            return True
        if is_listed(word):
            return False
        stems = (word[1:].removesuffix(end) for end in ("", "هم", "ها", "ه"))
        return any(is_listed(stem) for stem in stems) or self._shapes.verb(word[1:]) > 0

    def _behind_clitic(self, word: str) -> Iterator[str]:
        """Yield the lemma of what stands behind a one-letter clitic, if that is a word, and a name of no list as it is."""
        if len(word) > 2 and word[0] in "وفبلك" and is_listed(word[1:]):
            yield fold_word(lemma_of(word[1:]))
        elif len(word) > _LONG and word[0] in "بل" and not is_listed(word):
            # «بميونيخ».
            yield fold_word(word[1:])

    @staticmethod
    def _with_owner(word: str) -> Iterator[str]:
        """Yield the noun of «ركبته», «بركبتها», which is no form of «ركب»."""
        for end in ("ته", "تها", "تهم"):
            stem = word.removesuffix(end)
            bare = stem[1:] if stem[:1] in ("و", "ب", "ل") and not is_listed(stem + "ة") else stem
            if stem != word and is_listed(bare + "ة"):
                yield fold_word(lemma_of(bare + "ة"))

    def _past_of(self, key: str, lemma: str, verb: int) -> Iterator[str]:
        """Yield the past of an imperfect that the list does not have («يتواجدون» meets «تواجد»), and of «جلسوا», «خضعت»."""
        if verb and key.endswith(_ENDED) and not self._shapes.known_past(lemma):
            stems = (key.removesuffix(end) for end in _ENDED if key.endswith(end))
            yield from (stem for stem in stems if self._shapes.known_past(stem))
        alone = lemma == key and key[:1] in "تن" and not is_listed(key)
        short = verb == _SURE and key[:1] in "يت"
        if verb and (alone or short or lemma.startswith(("ي", "تت"))) and not self._shapes.known_past(lemma):
            likely = tuple(pasts(key if short else lemma))
            known = [past for past in likely if self._shapes.known_past(past)]
            yield from (known or [p for p in likely if len(p) > 2 and folded_lemma(p) == p])[:1]

    def _unended(self, word: str) -> str:
        """Undo «أوقفت» and «اتفقنا», which the list holds as lemmas of their own."""
        for ending in self._endings:
            bare = word.removesuffix(ending)
            if len(bare) > 3 and bare != word and is_listed(bare):
                return bare
        return word

    def _roots(self, lemma: str) -> frozenset[str]:
        """Return the roots whose patterns a folded lemma fits: «متوقف» and «توقف» share وقف."""
        if lemma in self._nouns or len(lemma) < 2:
            return frozenset()
        return roots(lemma, self._patterns.get(len(lemma), ()))


def _meets(
    names: Iterable[str], concepts: Iterable[int], roots: Iterable[str], lemma: str, leads: str | None
) -> tuple[Feature, ...]:
    """Return what a word that names no state may meet another by."""
    bones = _bones(lemma)
    return (
        *(f"n{name}" for name in names),
        *(f"c{concept}" for concept in concepts),
        *(f"r{root}" for root in roots),
        *((f"z{bones}",) if bones else ()),
        *((f"l{leads}",) if leads else ()),
    )


def _bones(lemma: str) -> str | None:
    """Return the consonants of a long word: foreign names differ in the rest («بلومبرغ»، «بلومبيرغ»)."""
    bones = lemma.removeprefix("ال").translate(_SOFT)
    return bones if len(bones) > 3 and len(lemma) > 4 else None


def _numbered(sets: list[list[str]]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for number, words in enumerate(sets):
        for word in words:
            found.setdefault(word, []).append(number)
    return found
