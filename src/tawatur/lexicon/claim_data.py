"""Compiling `data/claims`: what each file may hold, held to it with file and line.

What the tables mean is asked of `ClaimLexicon`.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tawatur.lexicon.claim_posts import compile_offices
from tawatur.lexicon.source import Row, rows
from tawatur.lexicon.title_words import Kind, word_table
from tawatur.lexicon.weights import sign_weights
from tawatur.text import fold_word

__all__ = ["compile_section"]

_ENTITY = (
    Kind.GIVEN_ARABIC
    | Kind.GIVEN_FOREIGN
    | Kind.RANK
    | Kind.OFFICE
    | Kind.HONORIFIC
    | Kind.CONSTRUCT
    | Kind.DEFINITE
    | Kind.PEOPLE
    | Kind.BODIES
    | Kind.LOCATIVE
    | Kind.AREA
    | Kind.SIDE
    | Kind.GENUS
    | Kind.ORGAN
)

_NUMBERS = ("add", "times", "vague", "pair", "ordinal", "time", "span", "fraction")

_TITLE = Kind.RANK | Kind.OFFICE | Kind.HONORIFIC | Kind.CONSTRUCT | Kind.DEFINITE | Kind.BODIES | Kind.ORGAN


def compile_section(folder: Path) -> dict[str, Any]:
    """Read this section's data files; raises DataError."""
    table = word_table(folder)
    return {
        "synonyms": _sets(folder),
        "opposites": _opposites(folder),
        "phrases": list(_phrases(folder)),
        "stopwords": _words(folder, "stopwords.yaml"),
        "nouns": _words(folder, "nouns.yaml"),
        "particles": _kinds(folder, "particles.yaml"),
        "weekdays": _kinds(folder, "times.yaml").get("weekday", []),
        "numbers": list(_numbers(folder)),
        "bodies": list(_bodies(folder)),
        "posts": compile_offices(folder),
        "voices": _kinds(folder, "voices.yaml"),
        "evidence": sign_weights(folder, "claims/evidence.yaml"),
        "cuts": _kinds(folder, "cuts.yaml"),
        "verbs": _verbs(folder),
        "patterns": _patterns(folder),
        "affixes": _affixes(folder),
        "states": _states(folder),
        "of two states": _of_two_states(folder),
        "leaders": _leaders(folder),
        "entities": _entities(table),
        "titles": _titles(table),
        "adjectives": _adjectives(folder),
    }


def _sets(folder: Path) -> list[list[str]]:
    found = []
    for row in rows(folder, "claims/synonyms*.yaml"):
        row.only(frozenset({"concept", "words", "examples"}))
        found.append(_folded(row, "words"))
        _at_least(row, "examples", 2)
    return found


def _opposites(folder: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for row in rows(folder, "claims/opposites.yaml"):
        row.only(frozenset({"one", "other", "relation", "converse", "examples"}))
        if row.text("relation", "opposite") not in {"opposite", "apart"}:
            raise row.wrong("`relation` must be opposite or apart")
        _at_least(row, "examples", 2)
        one, other = _folded(row, "one"), _folded(row, "other")
        if both := sorted(set(one) & set(other)):
            raise row.wrong(f"`{both[0]}` stands on both sides")
        opposite, converse = (
            row.text("relation", "opposite") == "opposite",
            row.text("converse", "no") == "yes",
        )
        found.append({"sides": [one, other], "opposite": opposite, "converse": converse})
    return found


def _phrases(folder: Path) -> Iterator[dict[str, Any]]:
    for row in rows(folder, "claims/phrases.yaml"):
        row.only(frozenset({"means", "words", "keeps", "examples"}))
        _at_least(row, "examples", 2)
        words = _folded(row, "words")
        if single := next((w for w in words if " " not in w), None):
            raise row.wrong(f"`{single}` is no phrase")
        yield {"means": row.text("means"), "words": words, "keeps": row.text("keeps", "no") == "yes"}


def _words(folder: Path, name: str) -> list[str]:
    return [word for row in rows(folder, f"claims/{name}") for word in _folded(row, "words")]


def _kinds(folder: Path, name: str) -> dict[str, list[str]]:
    """Group words by `kind`, and by its `reach` where an entry has one."""
    found: dict[str, list[str]] = {}
    for row in rows(folder, f"claims/{name}"):
        row.only(frozenset({"kind", "reach", "words", "examples"}))
        kind = " of ".join(filter(None, [row.text("kind"), row.values.get("reach")]))
        found.setdefault(kind, []).extend(_folded(row, "words"))
    return found


def _verbs(folder: Path) -> dict[str, list[str]]:
    """Return the words of data/claims/verbs.yaml, and the verbs of saying among those of the past."""
    found = _kinds(folder, "verbs.yaml")
    found["past"] += [fold_word(row.text("lemma")) for row in rows(folder, "verbs/*.yaml")]
    return found


def _numbers(folder: Path) -> Iterator[dict[str, Any]]:
    for row in rows(folder, "claims/numbers.yaml"):
        row.only(frozenset({"value", "kind", "words"}))
        if not row.text("value").isdigit() or row.text("kind") not in _NUMBERS:
            raise row.wrong("`value` must be digits and `kind` " + ", ".join(_NUMBERS))
        for word in _folded(row, "words"):
            yield {"word": word, "value": int(row.text("value")), "kind": row.text("kind")}


def _bodies(folder: Path) -> Iterator[dict[str, Any]]:
    for row in rows(folder, "claims/bodies.yaml"):
        row.only(frozenset({"body", "side", "why", "words", "offices", "examples"}))
        if row.text("side") not in {"executive", "apart"}:
            raise row.wrong("`side` must be executive or apart")
        _at_least(row, "examples", 1)
        yield {
            "body": row.text("body"),
            "side": row.text("side"),
            "why": row.text("why"),
            "words": _folded(row, "words"),
            "offices": _folded(row, "offices"),
        }


def _patterns(folder: Path) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for row in rows(folder, "claims/patterns.yaml"):
        row.only(frozenset({"patterns", "doubled", "weak first"}))
        for key in ("patterns", "doubled", "weak first"):
            found.setdefault(key, []).extend(_folded(row, key))
    return found


def _affixes(folder: Path) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {"prefixes": [""], "suffixes": [""], "endings": []}
    for row in rows(folder, "claims/affixes.yaml"):
        row.only(frozenset({"prefixes", "suffixes", "endings", "examples"}))
        for key in found:
            found[key] += row.texts(key)
    return found


def _states(folder: Path) -> dict[str, str]:
    """Return the state that a name, adjective, people or capital of data/actors stands for."""
    found: dict[str, str] = {}
    for word, state in _state_words(folder):
        found.setdefault(word, state)
    return found


def _of_two_states(folder: Path) -> list[str]:
    """Return the words that stand for one state as well as for another: «عمان»."""
    states: dict[str, set[str]] = {}
    for word, state in _state_words(folder):
        states.setdefault(word, set()).add(state)
    return sorted(word for word, named in states.items() if len(named) > 1)


def _state_words(folder: Path) -> Iterator[tuple[str, str]]:
    for row in rows(folder, "actors/*.yaml"):
        if row.values.get("type") != "state":
            continue
        for key in ("names", "weak", "labels", "adjectives", "people", "capital", "metonyms"):
            for word in _folded(row, key):
                yield word.removeprefix("ال"), row.text("id")


def _adjectives(folder: Path) -> list[str]:
    every = (row for row in rows(folder, "actors/*.yaml") if row.values.get("type") == "state")
    return [word for row in every for word in _folded(row, "adjectives")]


def _entities(table: dict[str, int]) -> list[str]:
    """Return the words that names and titles are made of: they tell of whom a clause speaks, not what it says."""
    return [
        word
        for word, flags in table.items()
        if flags & _ENTITY and not flags & (Kind.VERB | Kind.EVERYDAY) and " " not in word
    ]


def _titles(table: dict[str, int]) -> list[str]:
    """Return the words of titles that are no part of a name: «وزير»، «اللواء»."""
    return [word for word, flags in table.items() if flags & _TITLE and " " not in word]


def _leaders(folder: Path) -> dict[str, str]:
    """Return the state that a person known by one word speaks for: «بوتين» russia."""
    found: dict[str, str] = {}
    for row in rows(folder, "actors/*.yaml"):
        roles = row.values.get("roles") or []
        if row.values.get("type") == "person" and roles:
            state = str(roles[0].get("of", "")).partition("/")[0]
            for word in (*_folded(row, "short"), *(n.split()[-1] for n in _folded(row, "names"))):
                found.setdefault(word, state)
    return found


def _folded(row: Row, key: str) -> list[str]:
    return [fold_word(word) for word in row.texts(key)]


def _at_least(row: Row, key: str, count: int) -> None:
    if len(row.texts(key)) < count:
        raise row.wrong(f"`{key}` must hold {count} or more")
