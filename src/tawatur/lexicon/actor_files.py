"""A user's own actors, added to those that came with the program: CSV, FollowTheMoney JSON, our YAML.

Nothing of it is kept: the file is read on every run. A line that cannot be used stops the run and is named.
"""

from __future__ import annotations

import copy
import csv
import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from tawatur.lexicon.actor_data import Entry, compiled, entry
from tawatur.lexicon.credit_words import credit_names
from tawatur.lexicon.name_table import gathered, spread
from tawatur.lexicon.source import DataError, Row, rows

__all__ = ["merged"]

# FollowTheMoney's schemata (OpenSanctions) as our types; anything else names no actor.
_SCHEMATA = {
    "Person": "person",
    "Organization": "institution",
    "PublicBody": "institution",
    "LegalEntity": "institution",
    "Company": "company",
    "Address": "place",
}
_COLUMNS = frozenset(
    {"id", "type", "name", "names", "labels", "short", "belongs_to", "executive", "agency", "wikidata"}
)
_LISTS = ("names", "labels", "short")


def merged(tables: dict[str, Any], files: tuple[Path, ...]) -> dict[str, Any]:
    """Return compiled tables with users' actors added; raises DataError."""
    made = copy.deepcopy(tables)
    made["names"] = spread(made["names"])
    for path in files:
        added = list(_entries(path))
        known = {*made["actors"], *(item.id for item in added)}
        for item in added:
            _check(item, known)
        for name, table in asdict(compiled(added)).items():
            _merge(made[name], table)
    made["credited"] = credit_names(made["actors"], made["names"])
    made["names"] = gathered(made["names"])
    return made


def _check(item: Entry, known: set[str]) -> None:
    if item.belongs_to and item.belongs_to not in known:
        raise item.row.wrong(f"`{item.id}` points to `{item.belongs_to}`, which no file describes")


def _merge(into: dict[str, Any], table: dict[str, Any]) -> None:
    """Add rows; a user's entry replaces ours of the same id, names and offices add up."""
    for key, value in table.items():
        if not isinstance(value, str):
            into[key] = [*into.get(key, []), *(v for v in value if v not in into.get(key, []))]
        elif value.endswith("\n"):
            into[key] = into.get(key, "") + value
        else:
            into[key] = value


def _entries(path: Path) -> Iterator[Entry]:
    if not path.is_file():
        raise DataError(f"{path.name}: no such file")
    suffix = path.suffix.lower()
    if suffix == ".csv":
        yield from _from_csv(path)
    elif suffix in (".json", ".jsonl", ".ndjson"):
        yield from _from_ftm(path)
    elif suffix in (".yaml", ".yml"):
        yield from (entry(row) for row in rows(path.parent, path.name))
    else:
        raise DataError(f"{path.name}: actors come as .csv, .json (FollowTheMoney) or .yaml")


def _from_csv(path: Path) -> Iterator[Entry]:
    """Read `id,type,name` and optional columns; several values in one cell are parted by `|`."""
    with path.open(encoding="utf-8-sig", newline="") as lines:
        table = csv.DictReader(lines)
        unknown = sorted(set(table.fieldnames or ()) - _COLUMNS)
        if unknown or not table.fieldnames or not {"id", "type", "name"} <= set(table.fieldnames):
            raise DataError(
                f"{path.name}:1: columns are {', '.join(sorted(_COLUMNS))}; id, type, name are needed"
            )
        for record in table:
            yield _entry_of(record, Row({}, path.name, table.line_num))


def _entry_of(record: dict[str, Any], where: Row) -> Entry:
    if None in record or None in record.values():
        raise where.wrong("this line has more or fewer cells than the first")
    values: dict[str, Any] = {k: v.strip() for k, v in record.items() if v and v.strip() and k not in _LISTS}
    for key in _LISTS:
        if cell := (record.get(key) or "").strip():
            values[key] = [v.strip() for v in cell.split("|") if v.strip()]
    if name := values.pop("name", None):
        values["names"] = [name, *values.get("names", [])]
    return entry(Row(values, where.file, where.line))


def _from_ftm(path: Path) -> Iterator[Entry]:
    """Read one FollowTheMoney entity a line; entities that are no actors (ownerships, passports) are passed over."""
    for number, line in enumerate(path.read_text(encoding="utf-8-sig").splitlines(), 1):
        if not line.strip():
            continue
        where = Row({}, path.name, number)
        try:
            record = json.loads(line)
        except ValueError as error:
            raise where.wrong("this line is not JSON; FollowTheMoney has one entity a line") from error
        if not isinstance(record, dict) or not isinstance(record.get("properties"), dict):
            raise where.wrong("no `properties`: this is not a FollowTheMoney entity")
        kind = _SCHEMATA.get(str(record.get("schema")))
        if kind is not None:
            yield _ftm_entry(record, kind, where)


def _ftm_entry(record: dict[str, Any], kind: str, where: Row) -> Entry:
    properties = record["properties"]
    names = [
        str(name)
        for key in ("name", "alias", "previousName")
        for name in properties.get(key, [])
        if any("\u0600" <= letter <= "\u06ff" for letter in str(name))
    ] or [str(name) for name in properties.get("name", [])]
    if not names:
        raise where.wrong("an entity without `name`")
    made = Entry(where, _ident(record, where), kind, {"names": names})
    made.wikidata = next((str(q) for q in properties.get("wikidataId", [])), "")
    return made


def _ident(record: dict[str, Any], where: Row) -> str:
    ident = record.get("id")
    if not isinstance(ident, str) or not ident:
        raise where.wrong("an entity without `id`")
    return ident
