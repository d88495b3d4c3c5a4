"""Figures with the encoder take minutes: `eval/run.py` prints them when asked, and else one line."""

import sys
from pathlib import Path
from typing import Any

import pytest

from tawatur.stories.semantic import SemanticError

EVAL = Path(__file__).parent.parent / "eval"


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.syspath_prepend(str(EVAL))
    before = set(sys.modules)
    import run

    yield run
    for name in {"run", "claims", "stories", "claim_pairs", "origins"} - before:
        sys.modules.pop(name, None)


def test_unasked_one_line_tells_how_to_have_the_figures_with_the_encoder(run, monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["run.py"])
    run.print_semantic()
    printed = capsys.readouterr().out
    assert printed.count("\n") == 1
    assert "make eval SEMANTIC=1" in printed


def test_where_the_extra_is_missing_one_line_says_so(run, monkeypatch, capsys):
    import claims

    def missing():
        raise SemanticError("no sentence encoder here")

    monkeypatch.setattr(claims, "meaning", missing)
    monkeypatch.setattr(sys, "argv", ["run.py", "--semantic"])
    run.print_semantic()
    assert capsys.readouterr().out == "no sentence encoder here\n"
