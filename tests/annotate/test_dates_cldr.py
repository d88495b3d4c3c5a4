"""The names of months and weekdays stand in `data/dates` as Unicode's CLDR has them, of every Arab country."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tawatur.lexicon import data_folder
from tawatur.lexicon.source import rows
from tawatur.text import fold_word

CLDR = json.loads((Path(__file__).parent / "cldr_names.json").read_text("utf-8"))


def folded(name: str) -> str:
    return " ".join(map(fold_word, name.split()))


def told(names: dict[str, list[str]]) -> dict[str, set[int]]:
    """Return which months or days of the week a name stands for, in any country."""
    out: dict[str, set[int]] = {}
    for row in names.values():
        for number, name in enumerate(row, start=1):
            out.setdefault(folded(name), set()).add(number)
    return out


def ours(kind: str, calendar: str = "") -> dict[str, set[int]]:
    out: dict[str, set[int]] = {}
    for row in rows(data_folder(), "dates/*.yaml"):
        if row.text("kind") == kind and row.values.get("calendar", "") == calendar:
            for word in row.texts("words"):
                out.setdefault(folded(word), set()).add(int(row.text("value")))
    return out


def misplaced(own: dict[str, set[int]], names: dict[str, set[int]]) -> dict[str, set[int]]:
    """Return our names that CLDR has, but for another month."""
    return {name: numbers for name, numbers in own.items() if numbers - names.get(name, numbers)}


SETS = [
    ("gregorian", "month", "gregorian"),
    ("hijri", "month", "hijri"),
    ("solar", "month", "solar"),
    ("weekdays", "weekday", ""),
]


@pytest.mark.parametrize(("section", "kind", "calendar"), SETS)
def test_every_name_that_cldr_has_is_ours(section: str, kind: str, calendar: str) -> None:
    names, known = told(CLDR[section]), ours(kind, calendar)
    assert len(names) >= 7
    assert {name: numbers for name, numbers in names.items() if not numbers <= known.get(name, set())} == {}


@pytest.mark.parametrize(("section", "kind", "calendar"), SETS)
def test_no_name_of_ours_is_another_month_in_cldr(section: str, kind: str, calendar: str) -> None:
    names = told(CLDR[section])
    assert misplaced(ours(kind, calendar), names) == {}


def test_the_check_sees_a_name_under_the_wrong_month() -> None:
    names = told({"ar": ["يناير", "فبراير"], "ar-LB": ["كانون الثاني", "شباط"]})
    assert misplaced({"شباط": {1}, "يناير": {1}, "برج": {2}}, names) == {"شباط": {1}}
