"""Compile the lexicon's YAML into one JSON file when the package is built, so that start-up parses no YAML."""

from __future__ import annotations

import sys
from pathlib import Path
from types import ModuleType
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileLexicon(BuildHookInterface):
    """Write `src/tawatur/_compiled.json` before the files are collected."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Compile with the code of this very tree, of which only the lexicon needs nothing but PyYAML."""
        package = Path(self.root) / "src/tawatur"
        bare = ModuleType("tawatur")
        bare.__path__ = [str(package)]
        sys.modules["tawatur"] = bare
        from tawatur.lexicon import compile_data, data_folder

        (package / "_compiled.json").write_text(compile_data(data_folder()), encoding="utf-8")
