"""What signs weigh where several speak together: the learned tables `shows: …, weight: …` of data/.

A table is written by one of the commands eval/*_weights.py; a linguist may read it and change it.
"""

from __future__ import annotations

from pathlib import Path

from tawatur.lexicon.source import rows

__all__ = ["SORTS", "acting_weights", "sign_weights"]

SORTS = ("group", "body", "titled", "state")
"""Who is judged, each sort by itself: the same place in a sentence says more of a state than of a spokesman."""


def sign_weights(folder: Path, file: str) -> dict[str, float]:
    """Return what each sign weighs (`claims/evidence.yaml`, `names/evidence.yaml`); raises DataError."""
    found = {}
    for row in rows(folder, file):
        row.only(frozenset({"shows", "weight"}))
        found[row.text("shows")] = row.number("weight")
    return found


def acting_weights(folder: Path) -> dict[str, dict[str, float]]:
    """Return what all signs of `titles/acting.yaml` weigh for each sort of actor; raises DataError."""
    table: dict[str, dict[str, float]] = {sort: {} for sort in SORTS}
    for row in rows(folder, "titles/acting.yaml"):
        row.only(frozenset({"shows", *SORTS}))
        for sort in row.values.keys() & table.keys():
            table[sort][row.text("shows")] = row.number(sort)
    return table
