"""`data/actors` and `data/titles` → the tables that mentions are found with.

People who do not code write the entries, so every mistake is told with file and line. A state's institutions
(«وزارة الخارجية الروسية») are not written one by one: `data/titles/institutions.yaml` writes them once, as for
Russia, and each state's name and adjective take the place of Russia's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import get_args

from tawatur.lexicon.name_table import CELL
from tawatur.lexicon.source import Row, rows
from tawatur.lexicon.title_words import bare
from tawatur.model import ActorType
from tawatur.text import tokens

__all__ = ["NAME_KINDS", "Entry", "Tables", "adjective_forms", "entry", "name_key", "tables"]

# How a name was written in its entry, and what may be concluded from meeting it in a text.
NAME_KINDS: Mapping[str, str] = {
    "names": "n",
    "short": "s",
    "abbreviations": "b",
    "labels": "l",
    "capital": "c",
    "metonyms": "m",
    "weak": "w",
}
_KEYS = frozenset(
    {
        *NAME_KINDS,
        "id",
        "type",
        "adjectives",
        "people",
        "belongs_to",
        "executive",
        "agency",
        "roles",
        "wikidata",
        "institutions",
        "without",
        "examples",
    }
)
_ROLE_KEYS = frozenset({"role", "title", "of", "from", "until"})
_EXAMPLE_KEYS = frozenset({"text", "mention", "label"})
_ID = re.compile(r"[a-z0-9][a-z0-9-]*(/[a-z0-9][a-z0-9-]*)?")
_DAY = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
_TYPES = frozenset(get_args(ActorType))
# The names of three letters or more: «سي إن إن», «أ ف ب».
_LETTERS = re.compile(r"\b[\u0621-\u064a]{1,4}(?: [\u0621-\u064a]{1,3}){2,}\b")
_WIKIDATA = re.compile(r"Q[1-9]\d*")


@dataclass(slots=True)
class Entry:
    """One actor as its file tells it, before names are turned into keys."""

    row: Row
    id: str
    type: str
    names: dict[str, list[str]]
    belongs_to: str = ""
    executive: str = ""
    agency: bool = False
    wikidata: str = ""
    adjectives: list[str] = field(default_factory=list)
    people: list[str] = field(default_factory=list)
    roles: list[dict[str, str]] = field(default_factory=list)
    without: list[str] = field(default_factory=list)
    institutions: bool = True
    heads: list[str] = field(default_factory=list)

    @property
    def name(self) -> str:
        """The canonical name: the first of `names`; a town whose name is an everyday word too is «صور», not «مدينة صور»."""
        names, weak = self.names.get("names", []), self.names.get("weak", [])
        return next(iter([*weak, *names] if self.type == "place" else [*names, *weak]), "")


@dataclass(frozen=True, slots=True)
class Tables:
    """The compiled actors, ready for JSON.

    Rows are single texts with tabs between their cells (and lines between rows): ten thousand short lists would
    take longer to read at start than everything else together.
    """

    actors: dict[str, str]
    names: dict[str, str]
    adjectives: dict[str, list[str]]
    people: dict[str, list[str]]
    roles: dict[str, list[list[str]]]


def name_key(name: str) -> str:
    """Return the words of a name as texts are searched for them: «أ ف ب» → «ا ف ب»."""
    return " ".join(token.key for token in tokens(name) if token.is_word)


def adjective_forms(adjective: str) -> tuple[str, ...]:
    """Return the forms of a nisba: روسي → روسي، روسية، الروسي، الروسية، روسيين، روسيون، روسيات."""
    stem = adjective.removeprefix("ال")
    base = (stem, f"{stem}ة", f"{stem}ين", f"{stem}ون", f"{stem}ات", f"{stem}تين", f"{stem}ان")
    return (*base, *(f"ال{form}" for form in base))


def tables(folder: Path) -> Tables:
    """Compile all entries of a data folder; raises DataError."""
    entries = _merged(entry(row) for row in rows(folder, "actors/*.yaml"))
    patterns = list(rows(folder, "titles/institutions.yaml"))
    for state in [e for e in entries.values() if e.type == "state" and e.institutions]:
        _add_institutions(state, patterns, entries)
    _check_references(entries)
    return compiled(entries.values())


def compiled(entries: Iterable[Entry]) -> Tables:
    """Turn entries into tables keyed by what stands in texts."""
    made = Tables({}, {}, {}, {}, {})
    for item in entries:
        cells = (item.type, item.name, item.belongs_to, item.executive, "1" * item.agency, item.wikidata)
        made.actors[item.id] = CELL.join((*cells, "|".join(_heads(item))))
        _add_names(made.names, item)
        for adjective in item.adjectives:
            for form in adjective_forms(adjective):
                _put(made.adjectives, name_key(form), item.id)
        for people in item.people:
            for form in (people, f"ال{people}"):
                _put(made.people, name_key(form), item.id)
        for role in item.roles:
            held = [item.id, role.get("from", ""), role.get("until", "")]
            made.roles.setdefault(f"{role['role']} {role['of']}", []).append(held)
    return made


def entry(row: Row) -> Entry:
    """Read one entry strictly; raises DataError."""
    row.only(_KEYS)
    made = Entry(
        row=row,
        id=_matched(row, "id", _ID),
        type=row.text("type"),
        names={key: row.texts(key) for key in NAME_KINDS if row.texts(key)},
        belongs_to=str(row.values.get("belongs_to", "")),
        executive=str(row.values.get("executive", "")),
        agency=_flag(row, "agency", default=False),
        wikidata=_matched(row, "wikidata", _WIKIDATA) if "wikidata" in row.values else "",
        adjectives=row.texts("adjectives"),
        people=row.texts("people"),
        roles=[_role(row, role) for role in _mappings(row, "roles")],
        without=row.texts("without"),
        institutions=_flag(row, "institutions", default=True),
    )
    _check_entry(made)
    return made


def _check_entry(made: Entry) -> None:
    row = made.row
    if made.type not in _TYPES:
        raise row.wrong(f"unknown type `{made.type}`; known are {', '.join(sorted(_TYPES))}")
    if not made.names and "/" not in made.id:
        raise row.wrong("an actor needs at least one of `names`")
    if made.executive and not made.belongs_to:
        raise row.wrong("`executive` says why it speaks for `belongs_to`, which is missing")
    for name in (n for kind in made.names.values() for n in kind):
        if not name_key(name):
            raise row.wrong(f"the name «{name}» holds no word")
    for example in _mappings(row, "examples"):
        if unknown := sorted(set(example) - _EXAMPLE_KEYS):
            raise row.wrong(f"unknown key `{unknown[0]}` in an example")


def _role(row: Row, role: dict[str, str]) -> dict[str, str]:
    if unknown := sorted(set(role) - _ROLE_KEYS):
        raise row.wrong(f"unknown key `{unknown[0]}` in a role")
    if "role" not in role or "of" not in role:
        raise row.wrong("a role needs `role` (an id of titles/roles.yaml) and `of` (an actor's id)")
    for key in ("from", "until"):
        if role.get(key) and _DAY.fullmatch(role[key]) is None:
            raise row.wrong(f"`{key}` must be 2024, 2024-03 or 2024-03-15, not «{role[key]}»")
    return role


def _mappings(row: Row, key: str) -> list[dict[str, str]]:
    value = row.values.get(key, [])
    if not isinstance(value, list) or not all(isinstance(v, dict) for v in value):
        raise row.wrong(f"`{key}` must be a list of mappings")
    return value


def _matched(row: Row, key: str, pattern: re.Pattern[str]) -> str:
    value = row.text(key)
    if pattern.fullmatch(value) is None:
        raise row.wrong(f"`{key}` cannot be «{value}»")
    return value


def _flag(row: Row, key: str, *, default: bool) -> bool:
    value = row.values.get(key, "yes" if default else "no")
    if value not in ("yes", "no"):
        raise row.wrong(f"`{key}` must be yes or no")
    return bool(value == "yes")


def _merged(entries: Iterable[Entry]) -> dict[str, Entry]:
    made: dict[str, Entry] = {}
    for item in entries:
        if item.id in made:
            raise item.row.wrong(f"`{item.id}` stands already in {made[item.id].row.rule}")
        made[item.id] = item
    return made


def _add_institutions(state: Entry, patterns: Iterable[Row], entries: dict[str, Entry]) -> None:
    """Write the institutions of a state from the patterns; an entry with the same id adds to its own."""
    for pattern in patterns:
        if pattern.text("id") in state.without:
            continue
        ident = f"{state.id}/{pattern.text('id')}"
        names = list(_in_place_of_russia(pattern.texts("names"), state))
        own = entries.get(ident)
        if own is None:
            own = entries[ident] = Entry(state.row, ident, pattern.text("type"), {})
        own.names["names"] = [*own.names.get("names", []), *names]
        own.heads = sorted({_without_state(name) for name in pattern.texts("names")} - {""})
        own.belongs_to = own.belongs_to or state.id
        own.executive = own.executive or str(pattern.values.get("executive", ""))


def _without_state(name: str) -> str:
    """Return what is said of it where the state is understood: «وزارة الخارجية» → «وزاره خارجيه»."""
    words = name_key(re.sub(r"الروسية?\b|روسيا", "", name)).split(" ")
    return " ".join(bare(word) for word in words)


def _in_place_of_russia(names: Iterable[str], state: Entry) -> Iterator[str]:
    """Yield «الخارجية الفرنسية», «خارجية فرنسا» for «الخارجية الروسية», «خارجية روسيا»."""
    for name in names:
        if re.search(r"الروسية?\b", name):
            for adjective in state.adjectives:
                yield re.sub(r"الروسي", f"ال{adjective.removeprefix('ال')}", name)
        else:
            for of in state.names["names"][:3]:
                yield name.replace("روسيا", of)


def _check_references(entries: Mapping[str, Entry]) -> None:
    for item in entries.values():
        known = [item.belongs_to, *(role["of"] for role in item.roles)]
        for other in known:
            if other and other not in entries:
                raise item.row.wrong(f"`{item.id}` points to `{other}`, which no file describes")


def _add_names(names: dict[str, str], item: Entry) -> None:
    for key, kind in NAME_KINDS.items():
        for name in item.names.get(key, []):
            dotted = name if item.type == "person" else _LETTERS.sub(_dotted, name)
            for written in {name_key(name): None, name_key(dotted): None}:
                found = names.get(written, "")
                if all(line.split("\t")[0] != item.id for line in found.splitlines()):
                    names[written] = f"{found}{item.id}\t{kind}\n"


def _dotted(letters: re.Match[str]) -> str:
    """Return letters as many write them: «سي إن إن» → «سي.إن.إن»."""
    return letters[0].replace(" ", ".")


def _heads(item: Entry) -> list[str]:
    """Return the kinds of body that names say it is: «تنظيم», «حركة»; people and states have none."""
    if item.type in ("person", "state", "place"):
        return []
    keys = [name_key(name) for names in item.names.values() for name in names]
    if item.heads:
        return item.heads
    # «الاتحاد الدولي» of «الاتحاد الدولي لكرة القدم»
    longer = [key.split(" ") for key in keys if key.count(" ") > 1]
    two = {f"{bare(one)} {bare(two)}" for one, two, *_ in longer}
    return sorted({bare(key.split(" ")[0]) for key in keys if " " in key} | two)


def _put(table: dict[str, list[str]], key: str, ident: str) -> None:
    found = table.setdefault(key, [])
    if ident not in found:
        found.append(ident)
