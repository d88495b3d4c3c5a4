"""The agencies, places and stock words that credits are made of, looked up in any spelling.

«أ ف ب», «أ.ف.ب», «ا ف ب» and «(أ. ف. ب)» are one abbreviation: credits are compared without spaces and dots.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tawatur.lexicon.name_table import CELL
from tawatur.lexicon.source import rows
from tawatur.text import tokens

__all__ = ["CreditWords", "compile_credits", "credit_names", "squeezed"]

_KEYS = frozenset({"kind", "words", "examples"})
_KINDS = ("generic", "said-before", "and")


def squeezed(words: str) -> str:
    """Return letters only, folded: «أ. ف. ب» → «افب»."""
    return "".join(token.key for token in tokens(words) if token.is_word)


def compile_credits(folder: Path) -> dict[str, list[str]]:
    """Read `credits/*.yaml`; raises DataError."""
    made: dict[str, list[str]] = {kind: [] for kind in _KINDS}
    for row in rows(folder, "credits/*.yaml"):
        row.only(_KEYS)
        if row.text("kind") not in made:
            raise row.wrong(f"unknown kind `{row.text('kind')}`; known are {', '.join(_KINDS)}")
        made[row.text("kind")] += [" ".join(t.key for t in tokens(w)) for w in row.texts("words")]
    return made


def credit_names(actors: dict[str, str], names: dict[str, str]) -> dict[str, Any]:
    """Return what may be credited by its name alone: agencies with their ids, and places."""
    agencies: dict[str, str] = {}
    places: set[str] = set()
    for name, found in names.items():
        for row in found.splitlines():
            ident, _, kind = row.partition("\t")
            type_, _, _, _, agency, *_ = actors[ident].split(CELL)
            if agency or (type_ == "media" and name.isascii()):
                agencies.setdefault(name.replace(" ", ""), ident)
            elif type_ in ("place", "state") or kind in "cm":
                places.add(name.replace(" ", ""))
    return {"agencies": agencies, "places": sorted(places)}


class CreditWords:
    """What a part of a credit may be."""

    def __init__(self, compiled: dict[str, Any]) -> None:
        self.generic = frozenset(word.replace(" ", "") for word in compiled["credits"]["generic"])
        self.before = frozenset(compiled["credits"]["said-before"])
        self._agencies: dict[str, str] = compiled["credited"]["agencies"]
        self._places = frozenset(compiled["credited"]["places"])

    def agency(self, words: str) -> str | None:
        """Return the id of the agency that these words name."""
        key = squeezed(words)
        # «أ ب» is the Associated Press, «آب» is August.
        return None if len(key) == 2 and len(words) == 2 else self._agencies.get(key)

    def is_place(self, words: str) -> bool:
        """Tell a known city, region or state."""
        return squeezed(words) in self._places
