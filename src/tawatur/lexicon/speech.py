"""The speech section of the lexicon."""

from __future__ import annotations

from pathlib import Path
from typing import Any

__all__ = ["SpeechLexicon", "compile_section"]


def compile_section(folder: Path) -> dict[str, Any]:
    """Read this section's data files; raises DataError."""
    del folder
    return {}


class SpeechLexicon:
    """The speech tables."""

    def __init__(self, compiled: dict[str, Any]) -> None:
        self._compiled = compiled
