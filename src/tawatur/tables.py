"""Dumps of articles as tables, CSV or Parquet: a row is an article, a column one of its keys.

A row becomes the JSON object that a line of JSONL would have held, so that nothing behind this module knows of tables.
"""

from __future__ import annotations

import csv
import gzip
import io
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from tawatur.records import article_id

__all__ = ["KEYS", "BrokenRow", "Columns", "Row", "TableError", "is_table", "rows"]

KEYS = ("id", "text", "title", "outlet", "owner", "url", "byline", "published", "version")
"""What a column can be mapped to."""

# Lists in JSON; a column of this name (the words of a photo credit, say) is something else.
_LISTS = ("blocks", "credits", "statements", "dates", "actors", "annotated_by")
_SAMPLE = 64 * 1024
_DELIMITERS = ",;\t"
_LONGEST_CELL = 2 * 1024 * 1024
_BATCH = 256


class TableError(ValueError):
    """A table cannot be read at all; the message is one line that says why."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column holds which key of an article: `text=body,title=headline`; others go by their own name."""

    named: Mapping[str, str]

    @classmethod
    def of(cls, words: str) -> Columns:
        """Read `key=column,key=column`; raises TableError."""
        named: dict[str, str] = {}
        for pair in filter(None, (p.strip() for p in words.split(","))):
            key, equals, column = (part.strip() for part in pair.partition("="))
            if not equals or not column:
                raise TableError(f"{pair!r} is not key=column, such as text=body")
            if key not in KEYS:
                raise TableError(f"{key!r} is no key of an article; there are {', '.join(KEYS)}")
            named[key] = column
        return cls(named)

    def check(self, header: Iterable[str]) -> None:
        """Refuse a table that lacks a column that was named, or the text."""
        known = list(header)
        for key, column in {"text": "text", **self.named}.items():
            if column not in known:
                have = ", ".join(known) or "none"
                raise TableError(
                    f"no column {column!r} for `{key}` (--columns {key}=…); the columns are {have}"
                )

    def record(self, cells: Mapping[str, Any]) -> dict[str, Any]:
        """Return the article object of a row; empty cells are null, a row without an id gets one of its content."""
        taken = {*self.named.values(), *self.named, *_LISTS}
        made = {key: _value(value) for key, value in cells.items() if key not in taken}
        made.update((key, _value(cells[column])) for key, column in self.named.items())
        if made.get("id") is None and isinstance(made.get("text"), str):
            made["id"] = _made_id(made)
        return made


@dataclass(frozen=True, slots=True)
class Row:
    """One article object as JSON, and where it stands: the line its row begins at in CSV, the row in Parquet."""

    place: int
    data: bytes


@dataclass(frozen=True, slots=True)
class BrokenRow:
    """A row that cannot be read, and why."""

    place: int
    why: str


def is_table(name: str) -> bool:
    """Say whether a file name promises a table."""
    name = name.lower()
    return name.removesuffix(".gz").endswith((".csv", ".tsv")) or name.endswith(".parquet")


def rows(path: Path, columns: Columns) -> Iterator[Row | BrokenRow]:
    """Yield the rows of a table, one at a time; raises TableError, OSError."""
    found = _parquet_cells(path, columns) if path.suffix.lower() == ".parquet" else _csv_cells(path, columns)
    for place, cells in found:
        if isinstance(cells, str):
            yield BrokenRow(place, cells)
        else:
            yield Row(place, json.dumps(columns.record(cells), default=str).encode("ascii"))


Cells = Iterator[tuple[int, Mapping[str, Any] | str]]


def _csv_cells(path: Path, columns: Columns) -> Cells:
    """Yield line number and cells, or line number and reason."""
    with path.open("rb") as packed:
        is_gzip = packed.read(2) == b"\x1f\x8b"
    with gzip.open(path) if is_gzip else path.open("rb") as stream:
        text = _decoded(stream)
        delimiter = _delimiter(text)
        # The csv module keeps this limit for the whole process; an unclosed quotation mark costs no more than it.
        csv.field_size_limit(_LONGEST_CELL)
        reader = csv.reader(text, delimiter=delimiter)
        header = [name.strip() for name in next(reader, [])]
        if not header:
            raise TableError("the file is empty")
        columns.check(header)
        yield from _csv_rows(reader, header)


def _csv_rows(reader: Any, header: list[str]) -> Cells:  # noqa: ANN401 - csv.reader's type has no public name
    while True:
        place = reader.line_num + 1
        try:
            cells = next(reader, None)
        except csv.Error as error:
            yield place, f"not CSV ({error})"
            continue
        if cells is None:
            return
        if not any(cells):
            continue
        if len(cells) > len(header):
            yield place, f"{len(cells)} cells under {len(header)} columns"
        elif any(_is_undecoded(cell) for cell in cells):
            yield place, "bytes that are not in the encoding of the file"
        else:
            yield place, dict(zip(header, cells, strict=False))


def _decoded(stream: IO[bytes] | gzip.GzipFile) -> io.TextIOWrapper:
    """Open a stream as text: UTF-8 (with a mark or without), UTF-16 with a mark, else windows-1256.

    Line ends become newlines, as everywhere in `text`; what cannot be decoded stays as surrogates for its row to be refused.
    """
    head = stream.read(_SAMPLE)
    stream.seek(0)
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        encoding = "utf-16"
    else:
        encoding = "utf-8-sig" if _is_utf8(head) else "windows-1256"
    return io.TextIOWrapper(stream, encoding=encoding, errors="surrogateescape")


def _is_utf8(head: bytes) -> bool:
    """Arabic UTF-8 has more well-formed letters than stray bytes; windows-1256 hardly ever makes one."""
    text = head.decode("utf-8", "replace")
    letters = sum(c > "\x7f" for c in text)
    return text.count("\ufffd") * 2 <= letters


def _delimiter(text: io.TextIOWrapper) -> str:
    """Return what separates the names of the first line: spreadsheets of Arab locales write semicolons."""
    header = text.readline()
    text.seek(0)
    return max(_DELIMITERS, key=header.count)


def _is_undecoded(cell: str) -> bool:
    return not cell.isascii() and any("\ud800" <= c <= "\udfff" for c in cell)


def _parquet_cells(path: Path, columns: Columns) -> Cells:
    try:
        from pyarrow import ArrowException
        from pyarrow.parquet import ParquetFile
    except ImportError:
        raise TableError("reading Parquet needs pyarrow: pip install 'tawatur[parquet]'") from None
    try:
        with ParquetFile(path) as table:
            columns.check(table.schema_arrow.names)
            place = 0
            for batch in table.iter_batches(batch_size=_BATCH):
                for place, cells in enumerate(batch.to_pylist(), place + 1):  # noqa: B020 - counts on
                    yield place, cells
    except ArrowException as error:
        raise TableError(f"not Parquet ({' '.join(str(error).split())})") from None


def _value(value: Any) -> Any:  # noqa: ANN401 - whatever a cell holds
    """Return what JSON can hold of a cell: days as ISO dates, blank and not-a-number as null."""
    if isinstance(value, str):
        return value if value.strip() else None
    if isinstance(value, float) and value != value:  # noqa: PLR0124 - only NaN differs from itself
        return None
    return value.isoformat() if hasattr(value, "isoformat") else value


def _made_id(record: Mapping[str, Any]) -> str:
    """Return the id that `tawatur read` would give: outlet and address, else title and first paragraph."""
    identity = (
        (record.get("url"),) if record.get("url") else (record.get("title"), _first_line(record["text"]))
    )
    return article_id(_words(record.get("outlet")) or None, *map(_words, identity))


def _first_line(text: str) -> str:
    return text.strip().split("\n", 1)[0].strip()


def _words(value: object) -> str:
    return "" if value is None else str(value)
