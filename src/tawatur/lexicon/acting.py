"""`data/titles/acting.yaml` → what each sign weighs for somebody's being an actor, by what he is."""

from __future__ import annotations

from pathlib import Path

from tawatur.lexicon.source import Row, rows

__all__ = ["SORTS", "acting_weights"]

SORTS = ("group", "body", "titled", "state")
"""Who is judged, each sort by itself: the same place in a sentence says more of a state than of a spokesman."""


def acting_weights(folder: Path) -> dict[str, dict[str, float]]:
    """Return the weights of all signs for each sort of actor; raises DataError."""
    table: dict[str, dict[str, float]] = {sort: {} for sort in SORTS}
    for row in rows(folder, "titles/acting.yaml"):
        row.only(frozenset({"shows", *SORTS}))
        for sort in row.values.keys() & table.keys():
            table[sort][row.text("shows")] = _weight(row, sort)
    return table


def _weight(row: Row, sort: str) -> float:
    try:
        return float(row.text(sort))
    except ValueError:
        raise row.wrong(f"`{sort}` must be a number") from None
