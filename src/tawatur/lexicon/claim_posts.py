"""What word of a title tells a body, and of what sort: «نقيب» tells «نقابة»; data/claims/posts.yaml lists them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from tawatur.lexicon.source import rows
from tawatur.text import fold_word

__all__ = ["Office", "Offices", "bare_word", "compile_offices"]

_KEYS = frozenset({"body", "leads", "place", "members", "words", "offices", "examples"})
_ARTICLES = ("بال", "لل", "ال")
_CLITICS = "بل"
_LEADS, _YES = ("no", "also", "only"), ("no", "yes")


class Office(NamedTuple):
    """What tells a body: how many words it has, the body's sort, and whether it names the body or an office in it.

    `leads` tells that a body may follow, either one that this one has («مدير مطار الزهراء») or («only») no other
    («رئيس اتحاد الصيادين»). `place` tells that it names an area as well, `apart` that its members speak for themselves.
    """

    length: int
    sort: str
    names: bool
    leads: str
    place: bool
    apart: bool


class Offices:
    """The words of data/claims that tell a body, found in a title."""

    def __init__(self, compiled: Sequence[Mapping[str, Any]]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], Office]]] = {}
        for entry in compiled:
            first, *rest = entry["phrase"].split()
            told = {key: entry[key] for key in ("sort", "names", "leads", "place", "apart")}
            office = Office(length=1 + len(rest), **told)
            self._by_first.setdefault(first, []).append((tuple(rest), office))
        for longest in self._by_first.values():
            longest.sort(key=lambda one: -one[1].length)

    def at(self, keys: Sequence[str], i: int) -> Office | None:
        """Return the longest that stands at a place among folded words."""
        first = bare_word(keys[i])
        for name in (first, first[1:] if first[:1] in _CLITICS else ""):
            for rest, office in self._by_first.get(name, ()):
                if tuple(bare_word(k) for k in keys[i + 1 : i + office.length]) == rest:
                    return office
        return None


def bare_word(key: str) -> str:
    """Return a folded word without its article and what is written on to that."""
    return next((key[len(a) :] for a in _ARTICLES if key.startswith(a) and len(key) > len(a) + 1), key)


def compile_offices(folder: Path) -> list[dict[str, Any]]:
    """Read what tells a body: data/claims/posts.yaml, else the words of bodies that stand apart; raises DataError."""
    found: dict[str, dict[str, Any]] = {}
    for row in rows(folder, "claims/posts.yaml"):
        row.only(_KEYS)
        if len(row.texts("examples")) < 2:
            raise row.wrong("`examples` must hold two or more that are of one body")
        sort = _bare_phrase(row.text("body"))
        leads, place, members = (row.text(key, "no") for key in ("leads", "place", "members"))
        if leads not in _LEADS or place not in _YES or members not in ("no", "apart"):
            raise row.wrong("`leads` must be also or only, `place` yes, `members` apart")
        told = {"sort": sort, "leads": leads, "place": place == "yes", "apart": members == "apart"}
        for key in ("words", "offices"):
            for phrase in map(_bare_phrase, row.texts(key)):
                if phrase in found:
                    raise row.wrong(f"`{phrase}` tells «{found[phrase]['sort']}» already")
                found[phrase] = {"phrase": phrase, "names": key == "words", **told}
    apart = set(_apart(folder))
    for phrase in sorted(apart):
        # «اتحاد الكرة» is an «اتحاد» that is called so.
        if " " not in phrase or phrase.split()[0] not in apart | found.keys():
            told = {"sort": phrase, "leads": "no", "place": False, "apart": False}
            found.setdefault(phrase, {"phrase": phrase, "names": True, **told})
    return list(found.values())


def _apart(folder: Path) -> Iterator[str]:
    for row in rows(folder, "claims/bodies.yaml"):
        if row.text("side") == "apart":
            yield from map(_bare_phrase, row.texts("words"))


def _bare_phrase(phrase: str) -> str:
    return " ".join(bare_word(fold_word(word)) for word in phrase.split())
