"""Compile the lexicon's YAML into one JSON file when the package is built, so that start-up parses no YAML."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileLexicon(BuildHookInterface):
    """Write `src/tawatur/_compiled.json` before the files are collected."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Compile with the code of this very tree."""
        root = Path(self.root)
        sys.path.insert(0, str(root / "src"))
        from tawatur.lexicon import compile_data, data_folder

        (root / "src/tawatur/_compiled.json").write_text(compile_data(data_folder()), encoding="utf-8")
