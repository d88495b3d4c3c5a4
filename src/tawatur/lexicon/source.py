"""YAML as linguists write it, read as text and with the line of every entry.

`no`, `010` and dates stay what was typed. A file that is wrong stops the run and names file and line.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

__all__ = ["DataError", "Row", "rows"]


class DataError(ValueError):
    """A data file is wrong; the message names file, line and what to mend."""


@dataclass(frozen=True, slots=True)
class Row:
    """One entry of a data file: its values (text, lists, mappings), and where it stands."""

    values: dict[str, Any]
    file: str
    line: int

    @property
    def rule(self) -> str:
        """The name that annotations record: `verbs/say.yaml:2`."""
        return f"{self.file}:{self.line}"

    def wrong(self, why: str) -> DataError:
        """Return the error that points here."""
        return DataError(f"{self.file}:{self.line}: {why}")

    def text(self, key: str, default: str | None = None) -> str:
        """Return a required (or defaulted) text value."""
        value = self.values.get(key, default)
        if not isinstance(value, str) or (default is None and not value):
            raise self.wrong(f"`{key}` must be a text")
        return value

    def texts(self, key: str) -> list[str]:
        """Return a list of texts; a missing key is an empty list, a single text a list of one."""
        value = self.values.get(key, [])
        value = [value] if isinstance(value, str) else value
        if not isinstance(value, list) or not all(isinstance(v, str) for v in value):
            raise self.wrong(f"`{key}` must be a list of texts")
        return value

    def number(self, key: str) -> float:
        """Return a required number."""
        try:
            return float(self.text(key))
        except ValueError:
            raise self.wrong(f"`{key}` must be a number") from None

    def only(self, known: frozenset[str]) -> None:
        """Refuse keys nobody reads, so that a misspelt key is not silently lost."""
        unknown = sorted(set(self.values) - known)
        if unknown:
            raise self.wrong(f"unknown key `{unknown[0]}`; known are {', '.join(sorted(known))}")


def rows(folder: Path, pattern: str) -> Iterator[Row]:
    """Yield the entries of all files under `folder` that match, in file and line order.

    A file holds a list of mappings, or one mapping (which is one entry).
    """
    for path in sorted(folder.glob(pattern)):
        yield from _file_rows(path, path.relative_to(folder).as_posix())


def _file_rows(path: Path, name: str) -> Iterator[Row]:
    import yaml

    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)(path.read_text(encoding="utf-8"))
    try:
        node = loader.get_single_node()
        if node is None:
            return
        entries = node.value if isinstance(node, yaml.SequenceNode) else [node]
        for entry in entries:
            if not isinstance(entry, yaml.MappingNode):
                raise DataError(f"{name}:{entry.start_mark.line + 1}: an entry must be a mapping")
            values = {str(k): v for k, v in loader.construct_mapping(entry, deep=True).items()}
            yield Row(values, name, entry.start_mark.line + 1)
    except yaml.YAMLError as error:
        raise DataError(f"{name}: {' '.join(str(error).split())}") from error
    finally:
        loader.dispose()
