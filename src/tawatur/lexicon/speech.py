"""Words that attribute: every form of every verb of saying, and the small words a sentence of reporting is built with.

Verbs are written once, by lemma and class; the paradigm makes their forms («أعلن» → أعلنت، يعلن، معلنا، إعلانه).
The matcher adds و ف and object pronouns, nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple, get_args

from tawatur.lexicon.paradigm import OWNERS, PARTS, classes, verb_forms, with_owner
from tawatur.lexicon.source import Row, rows
from tawatur.met import Met
from tawatur.model import Act
from tawatur.text import fold_word

__all__ = ["ActNoun", "Form", "SpeechLexicon", "Tag", "Verb", "compile_section"]

_ACTS = frozenset(get_args(Act))
_FLAGS = (
    "common",
    "whom",
    "fact",
    "feeling",
    "relay",
    "document",
    "carrier",
    "describe",
    "needs",
    "from",
    "belief",
    "opening",
    "refuses",
    "hamza",
    "light",
    "lastly",
    "occasion",
    "nobody",
    "bare",
    "silent",
    "topic",
    "passive",
    "near",
    "through",
    "people",
    "finds",
)
_VERB_KEYS = frozenset(
    {"lemma", "form", "act", "takes", "examples", "forms", "nouns", "never", *PARTS, *_FLAGS}
)
# Classes whose present begins with a fatha, so that a written damma makes it a passive («يُنصح», «يُعتبر»; «يُعلن» says).
_SHORT_PRESENT = frozenset({"I", "V", "VI", "VII", "VIII", "IX", "X"})
_OBJECTS = ("هما", "ها", "هم", "هن", "ني", "نا", "ه")
_FRONTS = ("و", "ف", "ب", "ل")
_AND = _FRONTS[:2]


class Verb(NamedTuple):
    """A verb of saying: what it does (`act`), how its content may follow (`takes`), where it is written."""

    lemma: str
    act: Act
    takes: frozenset[str]
    flags: dict[str, str]
    rule: str


class Form(NamedTuple):
    """One reading of a word as a form of a verb.

    `part` is past, present, jussive, participle or masdar; `number` s, d, p; `gender` m, f or "" (either).
    """

    verb: Verb
    part: str
    gender: str
    number: str
    clitic: int
    object: str


class ActNoun(NamedTuple):
    """A noun that is an act of speech («التعازي», «نداء», «هجوما على»), whoever carries it.

    `takes` lists the prepositions of its content in the order they are looked for; empty where the noun itself is
    what is said, up to whom it goes to (`whom`). A pronoun behind it means whom it is `given` to («توجيههم»). `with`
    are the words of which one must follow («هجوما لاذعا»).
    """

    act: Act
    takes: tuple[str, ...]
    whom: bool
    given: bool
    followed: frozenset[str]
    rule: str


class Tag(NamedTuple):
    """A cue of several words or of a noun or preposition: «بحسب», «على حد قوله», «التزم الصمت»."""

    words: tuple[str, ...]
    kind: str
    act: Act
    rule: str
    takes: frozenset[str]


def compile_section(folder: Path) -> dict[str, Any]:
    """Read verbs, paradigm, cues and word lists; raises DataError."""
    patterns = classes(folder)
    verbs: list[Any] = []
    forms: dict[str, list[Any]] = {}
    for row in rows(folder, "verbs/*.yaml"):
        verbs.append(_verb(row))
        for key, code in sorted(set(verb_forms(row, patterns))):
            known = forms.setdefault(key, [])
            # A word that is never this verb («صورة») keeps an empty entry, so that no pronoun is cut off it.
            known.extend([[len(verbs) - 1, code]] if code else [])
    tags = [tag for row in rows(folder, "cues/tags.yaml") for tag in _tags(row)]
    acts = {key: entry for row in rows(folder, "cues/nouns.yaml") for key, entry in _act_noun(row)}
    words = {row.text("name"): _words(row) for row in rows(folder, "cues/words.yaml")}
    told = {row.text("name"): [row.text("en"), row.text("ar")] for row in rows(folder, "rules/*.yaml")}
    return {"verbs": verbs, "forms": forms, "tags": tags, "acts": acts, "words": words, "rules": told}


def _words(row: Row) -> list[str]:
    row.only(frozenset({"name", "words", "examples", "owned"}))
    words = [fold_word(word) for word in row.texts("words")]
    return (
        [
            *words,
            *(fold_word(key) for word in row.texts("words") for o in OWNERS for key in with_owner(word, o)),
        ]
        if "owned" in row.values
        else words
    )


def _tags(row: Row) -> Iterator[list[Any]]:
    """Yield a tag; one with `nouns` stands before each of them with each owner («حسب قوله», «حسب روايتها»)."""
    row.only(frozenset({"cue", "kind", "act", "takes", "nouns", "examples"}))
    if not row.values.get("examples"):
        raise row.wrong("an entry needs an example")
    words = [fold_word(w) for w in row.text("cue").split()]
    rest = [row.text("kind"), row.text("act", "say"), row.rule, row.texts("takes")]
    owned = {
        fold_word(word): None for noun in row.texts("nouns") for o in OWNERS for word in with_owner(noun, o)
    }
    yield from ([[*words, noun], *rest] for noun in owned) if owned else [[words, *rest]]


def _act_noun(row: Row) -> Iterator[tuple[str, list[Any]]]:
    """Yield every form of a noun of speech: bare, definite, with tanween, owned, and its listed plurals."""
    row.only(frozenset({"noun", "forms", "act", "takes", "whom", "given", "with", "examples"}))
    followed = [fold_word(word) for word in row.texts("with")]
    entry = [
        _act_and_example(row),
        row.texts("takes"),
        "whom" in row.values,
        "given" in row.values,
        followed,
        row.rule,
    ]
    for noun in (row.text("noun"), *row.texts("forms")):
        owned = noun[:-1] + "ت" if noun.endswith("ة") else noun
        for key in (noun, "ال" + noun, noun + "ا", *(owned + owner for owner in OWNERS)):
            yield fold_word(key), entry


def _act_and_example(row: Row) -> str:
    act = row.text("act")
    if act not in _ACTS:
        raise row.wrong(f"`act` must be one of {', '.join(sorted(_ACTS))}")
    if not row.values.get("examples"):
        raise row.wrong("an entry needs an example")
    return act


def _verb(row: Row) -> list[Any]:
    row.only(_VERB_KEYS)
    act = _act_and_example(row)
    flags = {flag: row.text(flag) for flag in _FLAGS if flag in row.values}
    if row.text("form").split()[0] in _SHORT_PRESENT:
        flags["fatha"] = "yes"
    return [row.text("lemma"), act, row.texts("takes"), flags, row.rule]


class SpeechLexicon:
    """The speech tables of one lexicon."""

    def __init__(self, compiled: dict[str, Any]) -> None:
        self.verbs = tuple(
            Verb(lemma, act, frozenset(takes), flags, rule)
            for lemma, act, takes, flags, rule in compiled["verbs"]
        )
        self._forms: dict[str, list[tuple[int, str]]] = compiled["forms"]
        self._words = {name: frozenset(words) for name, words in compiled["words"].items()}
        # Which lists a folded word is in: tokens are asked for their lists far more often than lists for their words.
        self.lists: dict[str, set[str]] = {}
        for name, words in compiled["words"].items():
            for word in words:
                self.lists.setdefault(word, set()).add(name)
        self.explanations: dict[str, list[str]] = compiled["rules"]
        self._tags: dict[str, list[Tag]] = {}
        for words, kind, act, rule, takes in compiled["tags"]:
            self._tags.setdefault(words[0], []).append(Tag(tuple(words), kind, act, rule, frozenset(takes)))
        for tags in self._tags.values():
            tags.sort(key=lambda tag: -len(tag.words))
        self._acts = {
            key: ActNoun(act, tuple(takes), whom, given, frozenset(followed), rule)
            for key, (act, takes, whom, given, followed, rule) in compiled["acts"].items()
        }
        # Most words have nothing to do with saying: each is looked at once.
        self.forms = Met(self._read).__getitem__
        self.may_attribute = Met(self._attributes).__getitem__
        lists = ("tag heads", "owned masdars", "headline links", "gists")
        self._heads = self._words[lists[0]].union(*(self._words[name] for name in lists[1:]))

    def words(self, name: str) -> frozenset[str]:
        """Return a named list of folded words; an unknown name is a mistake in code."""
        return self._words[name]

    def tags(self, key: str) -> list[Tag]:
        """Return the cues of several words that begin with a folded word, longest first."""
        return self._tags.get(key, [])

    def owned_noun(self, key: str) -> bool:
        """Return whether a folded word is a verbal noun of saying with its owner («تأكيدهم», «قوله»)."""
        return key.endswith(OWNERS) and any(form.part == "e" for form in self.forms(key))

    def act_noun(self, key: str) -> ActNoun | None:
        """Return what a folded word is as a noun of speech («تعازيهم»), None where it is none."""
        return self._acts.get(key) or (self._acts.get(key[1:]) if key[:1] == "ب" else None)

    def noun_of_speech(self, key: str) -> ActNoun | None:
        """Return what a folded word is as a noun of speech behind و, ف, ب and ل («وبتوجيهات»), None where it is none."""
        acts, rest = self._acts, key[1:]
        if key in acts or not key.startswith(_FRONTS):
            return acts.get(key)
        if rest in acts or not (key.startswith(_AND) and rest.startswith(_FRONTS)):
            return acts.get(rest)
        return acts.get(rest[1:])

    def _read(self, key: str) -> tuple[Form, ...]:
        """Return the readings of a folded word as a verb form («وأكدت», «وصفها», «قوله»)."""
        return tuple(self._readings(key))

    def _attributes(self, key: str) -> bool:
        """Tell whether a folded word may begin a cue, or end the search for another cue's complement."""
        return bool(key in self._heads or self.tags(key) or self.forms(key) or self.noun_of_speech(key))

    def _readings(self, key: str) -> Iterator[Form]:
        # «ورد» is its own verb and also و with رد: both are tried, the plain one first.
        direct = self._forms.get(key, [])
        clitic = 1 if key.startswith(_AND) else 0
        behind = self._forms.get(key[1:], []) if clitic else []
        for entry in direct:
            yield self._form(entry, 0, "")
        for entry in behind:
            yield self._form(entry, 1, "")
        if key in self._forms or (clitic and key[1:] in self._forms):
            # Also where the entry is empty: a word that is never this verb («بينها») keeps its pronoun.
            if any(code == "dfs" for _, code in (*direct, *behind)) and key.endswith("ه"):
                # «طالبة» is a participle, «طالبه» its verb with whom it asks.
                yield from self._with_object(key[clitic:], clitic)
            return
        if key[:1] in ("ب", "ل") and key[1:] in self._forms:
            # «بقوله», «لقوله»; «ليضيف», «لتؤكد» tell what came next.
            parts = "be" if key[:2] in ("لي", "لت") else "e"
            yield from (self._form(e, 1, "") for e in self._forms[key[1:]] if e[1][0] in parts)
            return
        for start in sorted({0, clitic}) if key.endswith(_OBJECTS) else ():
            yield from self._with_object(key[start:], start)

    def _with_object(self, word: str, clitic: int) -> Iterator[Form]:
        for pronoun in _OBJECTS:
            stem = word.removesuffix(pronoun)
            # «حثهم» is plain, of «رده» and «عده» two letters are too few to tell the verb.
            if stem != word and (len(stem) > 2 or (pronoun != "نا" and self._is_plain(stem))):
                entries = self._forms.get(stem) or self._unjoined(stem, pronoun)
                if entries:
                    yield from (self._form(e, clitic, pronoun) for e in entries if e[1][0] in "abc")
                    return

    def _unjoined(self, stem: str, pronoun: str) -> list[tuple[int, str]]:
        """Return the forms that lose a letter to their pronoun: «أعلنوه» is «أعلنوا», «نفاه» «نفى», «يراه» «يرى»."""
        if stem.endswith("و"):
            return self._forms.get(stem + "ا", [])
        if not stem.endswith("ا") or pronoun == "نا":
            # «أوصانا الله» is no news.
            return []
        return [e for e in self._forms.get(stem[:-1] + "ي", []) if e[1][0] == "a" or self._is_belief(e)]

    def _is_belief(self, entry: tuple[int, str]) -> bool:
        return entry[1][0] == "b" and "belief" in self.verbs[entry[0]].flags

    def _is_plain(self, stem: str) -> bool:
        entries = self._forms.get(stem, ()) if len(stem) > 1 else ()
        return any("common" not in self.verbs[index].flags for index, _ in entries)

    def _form(self, entry: tuple[int, str], clitic: int, pronoun: str) -> Form:
        index, code = entry
        return Form(self.verbs[index], code[0], code[1], code[2], clitic, pronoun)
