"""Where pages and articles come from: files, folders, standard input; what cannot be read is reported, not lost.

A refusal is one line: which file, which line, why. The rest goes on.
"""

from __future__ import annotations

import gzip
import sys
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path
from typing import IO

from tawatur.pages import PAGE_LIMIT
from tawatur.tables import BrokenRow, Columns, TableError, is_table, rows

__all__ = ["Line", "Page", "Refusal", "Remark", "holds_records", "lines", "pages"]

_GZIP = b"\x1f\x8b"
_BLANK = b"\xef\xbb\xbf \t\r\n"
_HEAD = 20
"""Lines of which one at least begins as an object does, if a file holds any."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Something that could not be read: where it stands and why, for one line on stderr."""

    where: str
    why: str

    def __str__(self) -> str:
        """Return the line, with control characters made visible."""
        return "".join(c if c.isprintable() else repr(c)[1:-1] for c in f"{self.where}: {self.why}")


def mistake(where: str, error: Exception) -> Refusal:
    """Say in one line that this program failed at something it should have read; the rest goes on."""
    return Refusal(where, f"our mistake, please report it: {type(error).__name__}: {error}")


@dataclass(frozen=True, slots=True)
class Remark(Refusal):
    """What had to be mended of a page that was read all the same; it does not count as refused."""


@dataclass(frozen=True, slots=True)
class Page:
    """The bytes of one page and the name to call it by."""

    name: str
    data: bytes
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a JSONL stream, or the JSON object of a table's row, with its place."""

    where: str
    data: bytes


def holds_records(name: str) -> bool:
    """Say whether a file name promises article objects, as JSONL or as a table, and not a page."""
    return name.lower().endswith((".jsonl", ".jsonl.gz", ".ndjson", ".ndjson.gz")) or is_table(name)


def pages(names: Iterable[str]) -> Iterator[Page | Refusal]:
    """Yield the pages of files, folders (all files below, by name) and `-`, in the order given."""
    for name in names:
        if name == "-":
            yield _limited("-", sys.stdin.buffer)
        elif "://" in name:
            yield Refusal(name, "fetching URLs is not built yet; save the page and give the file")
        else:
            yield from _page_files(Path(name))


def _page_files(path: Path) -> Iterator[Page | Refusal]:
    if not path.is_dir():
        yield from _file_pages(path)
        return
    files = [p for p in sorted(path.rglob("*")) if p.is_file() and not p.name.startswith(".")]
    if not files:
        yield Refusal(str(path), "the folder holds no file")
    for file in files:
        yield from _file_pages(file)


def _file_pages(path: Path) -> Iterator[Page | Refusal]:
    """Yield the page of a file, or every page of a WARC; `name@offset` says where in it."""
    from tawatur.pages.packed import BrokenRecord, is_warc, warc_pages

    if holds_records(path.name) and path.exists():
        yield Refusal(str(path), "holds articles, not a page; the other commands take it as it is")
        return
    try:
        with path.open("rb") as stream:
            if not is_warc(stream.read(512)):
                stream.seek(0)
                yield _limited(str(path), stream)
                return
            stream.seek(0)
            for found in warc_pages(stream, PAGE_LIMIT):
                where = f"{path}@{found.offset}"
                yield (
                    Refusal(where, found.why)
                    if isinstance(found, BrokenRecord)
                    else Page(where, found.data, found.url)
                )
    except OSError as error:
        yield Refusal(str(path), reason(error))


def _limited(name: str, stream: IO[bytes]) -> Page | Refusal:
    data = stream.read(PAGE_LIMIT + 1)
    if len(data) > PAGE_LIMIT:
        return Refusal(name, f"larger than {PAGE_LIMIT // 1024 // 1024} MB, too large for one page")
    return Page(name, data)


def lines(names: Iterable[str], columns: Columns | None = None) -> Iterator[Line | Refusal]:
    """Yield the lines of JSONL files (`.gz` by content) and `-`, and tables' rows as such; empty ones never."""
    for name in names:
        try:
            if name == "-":
                yield from _stream_lines("-", sys.stdin.buffer)
            elif is_table(name):
                yield from _table_lines(name, columns or Columns({}))
            else:
                with _opened(Path(name)) as stream:
                    yield from _stream_lines(name, stream)
        except (OSError, EOFError, zlib.error, TableError) as error:
            yield Refusal(name, reason(error))


def _table_lines(name: str, columns: Columns) -> Iterator[Line | Refusal]:
    for row in rows(Path(name), columns):
        where = f"{name}:{row.place}"
        yield Refusal(where, row.why) if isinstance(row, BrokenRow) else Line(where, row.data)


def _opened(path: Path) -> IO[bytes] | gzip.GzipFile:
    with path.open("rb") as stream:
        packed = stream.read(2) == _GZIP
    return gzip.open(path) if packed else path.open("rb")


def _stream_lines(name: str, stream: Iterable[bytes]) -> Iterator[Line | Refusal]:
    rest = iter(stream)
    head = list(islice(rest, _HEAD))
    if why := _no_records(head):
        yield Refusal(name, why)
        return
    for number, data in enumerate(chain(head, rest), 1):
        if data.strip():
            yield Line(f"{name}:{number}", data)


def _no_records(head: list[bytes]) -> str | None:
    """Say why no line of a file is worth reading, by its first lines; a bad line among good ones is told by its number."""
    starts = [line.lstrip(_BLANK)[:1] for line in head]
    if not head:
        return "the file is empty"
    if starts[0] != b"{" and any(b"\0" in line for line in head):
        return "binary, not articles as JSON lines"
    if set(starts) <= {b"{", b"[", b""}:
        return None
    if b"<" in starts[:1]:
        return "a page, not articles as JSON lines; `tawatur read` makes articles of it"
    return None if b"{" in starts else "holds no articles as JSON lines; `tawatur read` makes them of a page"


def reason(error: Exception) -> str:
    """Say in a few words why the system refused a file."""
    known = {
        FileNotFoundError: "no such file",
        IsADirectoryError: "a folder, not a file",
        PermissionError: "may not be read",
    }
    for kind, words in known.items():
        if isinstance(error, kind):
            return words
    if isinstance(error, TableError):
        return str(error)
    return (getattr(error, "strerror", None) or str(error) or type(error).__name__).lower()
