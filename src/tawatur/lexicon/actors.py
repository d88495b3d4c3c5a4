"""The actors section of the lexicon."""

from __future__ import annotations

from pathlib import Path
from typing import Any

__all__ = ["ActorLexicon", "compile_section"]


def compile_section(folder: Path) -> dict[str, Any]:
    """Read this section's data files; raises DataError."""
    del folder
    return {}


class ActorLexicon:
    """The actors tables."""

    def __init__(self, compiled: dict[str, Any]) -> None:
        self._compiled = compiled

    def with_files(self, files: tuple[Path, ...]) -> ActorLexicon:
        """Return these tables with users' own actors added; raises DataError."""
        raise NotImplementedError(files)
