"""Figures with the encoder take minutes: `eval/run.py` prints them when asked, and else one line."""

import sys
from typing import Any

import pytest

from tawatur.stories.semantic import SemanticError


@pytest.fixture
def run(from_eval: Any) -> Any:
    return from_eval("run")


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
