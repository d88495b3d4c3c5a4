"""The scripts that score dates: what counts, what is left out by which rule, and that they reject what is wrong."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tawatur.lexicon import load_lexicon
from tawatur.model import Span, TimeExpression


def script(name: str) -> ModuleType:
    path = Path(__file__).parents[2] / "eval" / f"{name}.py"
    spec = importlib.util.spec_from_file_location(f"eval_{name}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


recognizers = script("recognizers")
datelines = script("datelines")


@pytest.mark.parametrize(
    ("words", "kind", "timex", "values", "rule"),
    [
        ("15", "date", "XXXX-XX-15", {"2016-11-15"}, "1"),
        ("أول يوم جمعة من يوليو", "date", "XXXX-07-WXX-5-#1", {"2016-07-01"}, "2"),
        ("16. نوفمبر. 2016", "date", "2016-11-16", {"2016-11-16"}, "3"),
        ("5 يوليو", "date", "XXXX-07-05", {"2016-07-05"}, None),
    ],
)
def test_a_case_is_left_out_by_a_written_rule(
    words: str, kind: str, timex: str, values: set[str], rule: str | None
) -> None:
    case = recognizers.Case(f"سأعود {words}", "2016-11-07", words, kind, timex, frozenset(values))
    said = recognizers.left_out(case)
    assert (said[:1] if said else None) == rule


def test_a_wrong_value_and_a_value_elsewhere_are_wrong() -> None:
    case = recognizers.Case(
        "سأعود 5 يوليو", "2016-11-07", "5 يوليو", "date", "XXXX-07-05", frozenset({"2016-07-05"})
    )
    right = TimeExpression(Span(6, 13), "DATE", "2016-07-05")
    assert recognizers.is_right(case, (right,))
    assert not recognizers.is_right(case, (TimeExpression(Span(6, 13), "DATE", "2016-07-06"),))
    assert not recognizers.is_right(case, (TimeExpression(Span(0, 5), "DATE", "2016-07-05"),))


def test_a_dateline_is_the_same_day_or_one_apart_or_a_slip_or_unresolved() -> None:
    lexicon = load_lexicon()
    assert datelines.verdict("الأحد 10 شوال 1439هـ - 24 يونيو 2018م", lexicon) == "same day"
    assert datelines.verdict("9 شوال 1439هـ - 24 يونيو 2018م", lexicon) == "one day apart"
    assert datelines.verdict("9 شوال 1439هـ - 24 مايو 2018م", lexicon).startswith("slip")
    assert datelines.verdict("القاهرة", lexicon).startswith("unresolved")
