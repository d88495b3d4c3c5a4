"""The claims section of the lexicon."""

from __future__ import annotations

from pathlib import Path
from typing import Any

__all__ = ["ClaimLexicon", "compile_section"]


def compile_section(folder: Path) -> dict[str, Any]:
    """Read this section's data files; raises DataError."""
    del folder
    return {}


class ClaimLexicon:
    """The claims tables."""

    def __init__(self, compiled: dict[str, Any]) -> None:
        self._compiled = compiled
