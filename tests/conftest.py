"""What several folders of tests use."""

import importlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest

EVAL = str(Path(__file__).parent.parent / "eval")


@pytest.fixture
def broken_at(monkeypatch: pytest.MonkeyPatch) -> Callable[[object, str, str, Exception], None]:
    """Let a module's function that annotates fail at one article, as a mistake of ours would."""

    def breaks(module: object, name: str, ident: str, error: Exception) -> None:
        def broken(article, lexicon):
            if article.id == ident:
                raise error
            return read(article, lexicon)

        read = getattr(module, name)
        monkeypatch.setattr(module, name, broken)

    return breaks


@pytest.fixture
def from_eval(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], ModuleType]]:
    """Import scripts of eval/, which find each other by their bare names, and forget them afterwards."""
    monkeypatch.syspath_prepend(EVAL)
    before = set(sys.modules)
    yield importlib.import_module
    for name in set(sys.modules) - before:
        if str(getattr(sys.modules[name], "__file__", "")).startswith(EVAL):
            del sys.modules[name]
