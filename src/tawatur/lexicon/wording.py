"""Words that outlets choose between for one thing: the families of acts, whose they are, and what verbs imply.

«الضربات الأميركية» and «العدوان الأمريكي» are one thing because «ضربة» and «عدوان» are of one family and both
adjectives name one state; the adjectives come from the actors' own file.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from tawatur.lexicon.source import Row, rows
from tawatur.text import fold_word

__all__ = ["Family", "Head", "WordingLexicon", "compile_section"]

_STANCES = frozenset(("neutral", "doubt", "trust", "reveal", "force"))
# Endings of number, case and gender, folded.
_ENDINGS = ("تين", "تان", "ين", "ون", "ات", "ان", "ه")


class _Before(NamedTuple):
    """What may stand before a head, how much of it is a word of its own, and whether it makes it definite."""

    letters: str
    clitic: int
    definite: bool


# The article and a fused لل belong to the word, a clitic before them does not.
_BEFORE = (
    *(_Before(clitic, len(clitic), definite=False) for clitic in ("", "و", "ب", "ل", "ك", "ف", "وب", "ول")),
    *(_Before(clitic + "ال", len(clitic), definite=True) for clitic in ("", "و", "ب", "ك", "ف", "وب")),
    _Before("لل", 0, definite=True),
    _Before("ولل", 1, definite=True),
)


class Head(NamedTuple):
    """A word that heads a naming: its family, the letters of clitics before it, and whether it is definite."""

    family: int
    clitic: int
    definite: bool


class Family(NamedTuple):
    """A kind of act; `alone` where its words name the same thing without a state beside them."""

    label: str
    alone: bool


def compile_section(folder: Path) -> dict[str, Any]:
    """Read the families, adjectives, stances and common words; raises DataError."""
    families = list(rows(folder, "wording/acts.yaml"))
    stances: dict[str, str] = {}
    for row in rows(folder, "wording/stance.yaml"):
        row.only(frozenset(("stance", "lemmas")))
        if row.text("stance") not in _STANCES:
            raise row.wrong(f"`stance` must be one of {', '.join(sorted(_STANCES))}")
        stances |= {fold_word(lemma): row.text("stance") for lemma in row.texts("lemmas")}
    return {
        "families": [_family(row) for row in families],
        "heads": {fold_word(word): n for n, row in enumerate(families) for word in row.texts("words")},
        "agents": _agents(folder),
        "plain": sorted(
            {fold_word(name) for row in rows(folder, "actors/states.yaml") for name in _plain(row)}
        ),
        "stances": stances,
        "common": sorted(
            {fold_word(w) for r in rows(folder, "wording/common.yaml") for w in r.texts("words")}
        ),
    }


def _family(row: Row) -> list[Any]:
    row.only(frozenset(("label", "words", "alone", "examples")))
    if not row.values.get("examples"):
        raise row.wrong("an entry needs an example")
    return [row.text("label"), row.text("alone", "no") == "yes"]


def _plain(row: Row) -> list[str]:
    """Return the names of a state that say nothing more: its own and its capital's."""
    return [*row.texts("names"), *row.texts("capital")]


def _agents(folder: Path) -> dict[str, str]:
    """Map the stem of every adjective of a state or movement («امريك») to its name."""
    found: dict[str, str] = {}
    for row in rows(folder, "actors/states.yaml"):
        names = row.texts("names")
        found |= {_stem(fold_word(adjective)): names[0] for adjective in row.texts("adjectives") if names}
    for row in rows(folder, "wording/agents.yaml"):
        row.only(frozenset(("adjective", "of", "example")))
        found[_stem(fold_word(row.text("adjective")))] = row.text("of")
    return found


def _stem(key: str) -> str:
    """Strip article and endings from a folded adjective: «الاميركيه» is «اميرك»."""
    key = key.removeprefix("ال")
    for ending in ("يتين", "يتان", "يين", "يون", "يان", "يات", "يه", "ي"):
        if key.endswith(ending) and len(key) > len(ending) + 1:
            return key.removesuffix(ending)
    return ""


def _written(heads: dict[str, int]) -> dict[str, Head]:
    """Return the heads under all that they are written as: a story asks of every word whether it is one."""
    found: dict[str, Head] = {}
    for before in _BEFORE:
        for word, family in heads.items():
            found.setdefault(before.letters + word, Head(family, before.clitic, before.definite))
    return found


class WordingLexicon:
    """The tables of words that outlets choose between."""

    def __init__(self, compiled: dict[str, Any]) -> None:
        self.families = tuple(Family(label, alone) for label, alone in compiled["families"])
        self.common = frozenset(compiled["common"])
        self._plain = frozenset(compiled["plain"])
        self._heads = _written(compiled["heads"])
        self._agents: dict[str, str] = compiled["agents"]
        self._stances: dict[str, str] = compiled["stances"]

    def head(self, key: str) -> Head | None:
        """Return the head that a folded word is («بالهجوم», «للضربات»), None for other words."""
        return self._heads.get(key)

    def agent(self, key: str) -> str | None:
        """Return whom a folded adjective names («الاميركيه» → الولايات المتحدة)."""
        return self._agents.get(_stem(key)) if key else None

    def is_plain(self, key: str) -> bool:
        """Tell whether a folded name is a state's own or its capital's («طهران» for Iran), clitics aside."""
        return key in self._plain or ("ا" + key[1:] if key.startswith("لل") else key[1:]) in self._plain

    def kind(self, key: str) -> str:
        """Return what makes two heads one word: «الضربات» and «ضربة», «المسلحين» and «مسلحون»."""
        key = key.removeprefix("لل").removeprefix("ال")
        ending = next((e for e in _ENDINGS if key.endswith(e) and len(key) > len(e) + 2), "")
        return key.removesuffix(ending)

    def stance(self, lemma: str) -> str | None:
        """Return what a reporting verb implies, None for one that is not listed."""
        return self._stances.get(fold_word(lemma))
