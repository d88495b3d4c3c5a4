"""What several folders of tests use."""

import importlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest

EVAL = str(Path(__file__).parent.parent / "eval")


@pytest.fixture
def from_eval(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], ModuleType]]:
    """Import scripts of eval/, which find each other by their bare names, and forget them afterwards."""
    monkeypatch.syspath_prepend(EVAL)
    before = set(sys.modules)
    yield importlib.import_module
    for name in set(sys.modules) - before:
        if str(getattr(sys.modules[name], "__file__", "")).startswith(EVAL):
            del sys.modules[name]
