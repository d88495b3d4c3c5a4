"""Outlets as others name them: who owns them, where they are, whose months and wire they use.

One outlet goes by many names: its masthead, «صحيفة …» in another outlet's mouth, a domain, the short code
of a corpus. All of them find the same entry, and entries that share an `owner` are one way for a claim.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from tawatur.lexicon.clitics import without_lam
from tawatur.lexicon.source import DataError, Row, rows
from tawatur.text import fold_word

__all__ = ["Outlet", "OutletLexicon", "compile_section", "is_told"]

_KEYS = frozenset(
    [
        "name",
        "names",
        "codes",
        "domains",
        "country",
        "owner",
        "type",
        "months",
        "state",
        "quotes",
        "lives_on",
        "feeds",
        "furniture",
        "examples",
    ]
)
_TYPES = frozenset({"agency", "newspaper", "channel", "radio", "site", "magazine"})
_MONTHS = frozenset({"nile", "levant", "maghreb", "hijri"})
_QUOTES = frozenset({"guillemets", "curly", "straight", "round"})
_NO_QUOTES = str.maketrans(dict.fromkeys("«»“”\"'‘’()[]", " "))
_SHARED = -1
# So many words are enough to know a printed line by, where it runs on from the last paragraph.
_LONG = 3
_MARKS = re.compile("[.،:؛!؟«»“”,]")


@dataclass(frozen=True, slots=True)
class Outlet:
    """One outlet or agency; `code` is the name of its data file.

    `month_set` names the calendar's set (nile, levant, maghreb), `lives_on` the code of the agency that
    fills its pages, `furniture` lines of its own pages that are no text, `state` whether it speaks for a government («واس»). `owner` is its own name where nobody
    else shares it.
    """

    code: str
    name: str
    owner: str
    country: str
    type: str
    month_set: str
    names: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    state: bool = False
    quotes: str | None = None
    lives_on: str | None = None
    feeds: tuple[str, ...] = ()
    furniture: tuple[str, ...] = ()

    @property
    def agency(self) -> bool:
        """Whether it sells its reports to others («رويترز»)."""
        return self.type == "agency"

    def prints(self, line: str) -> bool:
        """Whether a line of its pages is its furniture («رابط الخبر بصحيفة الوئام: …»), not part of an article."""
        key = _folded(line)
        return any(made.fullmatch(key) for made in map(_pattern, self.furniture))

    def text_end(self, text: str) -> int:
        """Return where an article ends and the lines that its outlet prints under it begin, on their own lines or not."""
        if not self.furniture:
            return len(text)
        last, end = text.rstrip().rfind("\n") + 1, len(text)
        while last < end and self.prints(text[last:end]):
            last, end = text.rstrip("\n").rfind("\n", 0, last - 1) + 1 if last else 0, last
        if end < len(text):
            return end
        heads = (line.partition("…")[0].strip() for line in self.furniture)
        return min((at for head in heads if (at := _run_on(text, head, last)) > last), default=len(text))


@cache
def _own_names(names: tuple[str, ...]) -> frozenset[str]:
    keys = [fold_word(name) for name in names]
    return frozenset([*keys, *(rest for key in keys if (rest := key.partition(" ")[2]))])


def is_told(names: frozenset[str], key: str, behind: str) -> bool:
    """Tell «للوطن», «لعكاظ», «للشرق | الأوسط»: one of an outlet's folded names behind «لـ», in a word or two."""
    if not names or key[:1] != "ل":
        return False
    first = without_lam(key)
    return first in names or f"{first} {behind}" in names


def _run_on(text: str, head: str, last: int) -> int:
    """Return where a printed line runs on from the last paragraph, -1 where it does not; a short head has no sentence behind it."""
    if len(head.split()) >= _LONG:
        return text.rfind(head, last)
    at = text.rfind(f" {head} ", last)
    return -1 if at < 0 or _MARKS.search(text, at) else at + 1


def compile_section(folder: Path) -> dict[str, Any]:
    """Read one YAML an outlet; raises DataError where one is wrong or two claim one domain or code."""
    outlets: list[dict[str, Any]] = []
    index: dict[str, int] = {}
    for at, row in enumerate(rows(folder, "outlets/*.yaml")):
        outlets.append(_compiled(row))
        for key in _own_keys(row):
            if index.setdefault(key, at) != at:
                raise row.wrong(f"`{key}` already belongs to {outlets[index[key]]['code']}")
    for at, outlet in enumerate(outlets):
        for key in {_key(outlet["name"]), *map(_key, outlet["names"])}:
            # A name of two outlets («الوطن») tells neither: unknown beats wrong.
            index[key] = at if index.get(key, at) == at else _SHARED
    _check_wires(outlets)
    return {"outlets": outlets, "index": index}


def _compiled(row: Row) -> dict[str, Any]:
    row.only(_KEYS)
    return {
        "code": Path(row.file).stem,
        "name": row.text("name"),
        "owner": row.text("owner", row.text("name")),
        "country": row.text("country"),
        "type": _one_of(row, "type", _TYPES),
        "month_set": _one_of(row, "months", _MONTHS),
        "names": row.texts("names"),
        "domains": row.texts("domains"),
        "state": row.values.get("state") == "yes",
        "quotes": _one_of(row, "quotes", _QUOTES) if "quotes" in row.values else None,
        "lives_on": row.values.get("lives_on"),
        "feeds": row.texts("feeds"),
        "furniture": row.texts("furniture"),
    }


def _one_of(row: Row, key: str, known: frozenset[str]) -> str:
    value = row.text(key)
    if value not in known:
        raise row.wrong(f"`{key}` is {value}; known are {', '.join(sorted(known))}")
    return value


def _own_keys(row: Row) -> Iterator[str]:
    """Yield what no other outlet may have: file name, codes, domains."""
    yield from {_key(Path(row.file).stem), *map(_key, row.texts("codes")), *row.texts("domains")}


def _check_wires(outlets: list[dict[str, Any]]) -> None:
    """Refuse an agency that nobody described: `lives_on` is the code of another file."""
    codes = {o["code"] for o in outlets}
    for outlet in outlets:
        if outlet["lives_on"] is not None and outlet["lives_on"] not in codes:
            raise DataError(f"outlets/{outlet['code']}.yaml: no outlet `{outlet['lives_on']}` to live on")


@cache
def _pattern(line: str) -> re.Pattern[str]:
    """Turn a line of the data into a pattern: «…» stands for anything."""
    parts = map(_folded, line.split("…"))
    return re.compile(r"\s*.*?\s*".join(map(re.escape, parts)))


def _folded(text: str) -> str:
    return " ".join(fold_word(text).casefold().split())


@lru_cache(maxsize=1 << 12)
def _key(name: str) -> str:
    return " ".join(_folded(name).translate(_NO_QUOTES).split())


class OutletLexicon:
    """All outlets we know, by any of their names.

    Names are for lookup of a whole string. Some are plain words too («معا», «الغد»): do not scan texts for them.
    """

    def __init__(self, compiled: dict[str, Any]) -> None:
        lists = ("names", "domains", "feeds", "furniture")
        self.outlets = tuple(
            Outlet(**{**o, **{key: tuple(o[key]) for key in lists}}) for o in compiled["outlets"]
        )
        self._index: dict[str, int] = compiled["index"]

    def find(self, name: str | None) -> Outlet | None:
        """Return the outlet of a name, URL, domain or short code: «صحيفة الشرق الأوسط», aawsat.com, aawsat."""
        if not name:
            return None
        at = self._index.get(_key(name))
        return self._by_host(name) if at is None else None if at == _SHARED else self.outlets[at]

    def own_names(self, name: str | None) -> frozenset[str]:
        """Return, folded, what an outlet calls itself: its names, and each without «صحيفة», «جريدة», «وكالة» before it.

        One that nobody described calls itself as it is given.
        """
        known = self.find(name)
        return _own_names(known.names if known is not None else (name,) if name else ())

    def _by_host(self, name: str) -> Outlet | None:
        """Try the host and then each domain above it: arabic.sputniknews.com before sputniknews.com."""
        if "." not in name:
            return None
        host = name.strip().lower().partition("://")[2] or name.strip().lower()
        host = host.partition("/")[0].partition("?")[0].rpartition("@")[2].partition(":")[0].strip(".")
        while "." in host:
            at = self._index.get(host)
            if at is not None:
                return self.outlets[at]
            host = host.partition(".")[2]
        return None
