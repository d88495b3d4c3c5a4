"""The actors that are known before any article is read, and the words that titles are made of."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

from tawatur.lexicon.actor_data import tables

__all__ = ["ActorLexicon", "compile_section"]


def compile_section(folder: Path) -> dict[str, Any]:
    """Read this section's data files; raises DataError."""
    return asdict(tables(folder))


class ActorLexicon:
    """The actors tables."""

    def __init__(self, compiled: dict[str, Any]) -> None:
        self._compiled = compiled

    def with_files(self, files: tuple[Path, ...]) -> ActorLexicon:
        """Return these tables with users' own actors added; raises DataError."""
        raise NotImplementedError(files)
