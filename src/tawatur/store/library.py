"""One SQLite file that holds pages, articles with all their versions, and stories.

Safe against kill -9: a batch is reported as added only when it is committed, and a batch is one transaction.
WAL lets many readers stand beside one writer; a second writer waits, then says who it waits for.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Self

__all__ = ["Library", "StoreError", "backup", "open_library"]

_APPLICATION = 0x54575452  # "TWTR" in the file's header tells a library from any other SQLite file
_MIGRATIONS = ("0001.sql", "0002.sql", "0003.sql")
_WAIT_SECONDS = 30.0
_PAUSE_SECONDS = 0.02
_CACHE_KILOBYTES = 65_536
_LOG_PAGES = 4096


class StoreError(RuntimeError):
    """The library cannot be opened or written; the message is one line that says why and what to do."""


@dataclass(frozen=True, slots=True)
class Library:
    """An open library; close it, or use it in a `with` block."""

    path: Path
    connection: sqlite3.Connection

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.connection.close()

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Run a block of writes as one: all of it is kept, or nothing.

        Raises:
            StoreError: another program writes for too long, the disk is full, the file is read-only.

        """
        try:
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield self.connection
            except BaseException:
                # A full disk has already rolled back by itself.
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")
                raise
            self.connection.execute("COMMIT")
        except sqlite3.Error as error:
            raise StoreError(f"{self.path}: {_reason(error)}") from error


def open_library(path: Path, *, create: bool = False) -> Library:
    """Open a library, making or upgrading it where needed.

    Raises:
        StoreError: no such library, not a library, made by a newer Tawatur, or the folder cannot be written.

    """
    if not create and not path.exists():
        raise StoreError(f"{path}: there is no library here yet; `tawatur add PAGE…` makes one")
    try:
        if create:
            path.parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(
            path, timeout=_WAIT_SECONDS, isolation_level=None, check_same_thread=False
        )
        _prepare(connection, path)
    except OSError as error:
        raise StoreError(f"{path}: {error.strerror}") from error
    except sqlite3.Error as error:
        raise StoreError(f"{path}: {_reason(error)}") from error
    return Library(path, connection)


def backup(library: Library, path: Path) -> None:
    """Copy the library to a new file while others use it; raises StoreError."""
    if path.exists():
        raise StoreError(f"{path}: exists already; name a new file")
    try:
        copy = sqlite3.connect(path)
        with closing(copy):
            library.connection.backup(copy)
    except sqlite3.Error as error:
        raise StoreError(f"{path}: {_reason(error)}") from error


def _prepare(connection: sqlite3.Connection, path: Path) -> None:
    version = _version(connection, path)
    connection.execute("PRAGMA foreign_keys = ON")
    _write_ahead(connection)
    # FULL: what was reported as added survives a power cut too, not only a killed process.
    connection.execute("PRAGMA synchronous = FULL")
    # The pages that every new article touches (actors, search words) stay in memory, and are put in their place less often.
    connection.execute(f"PRAGMA cache_size = -{_CACHE_KILOBYTES}")
    connection.execute(f"PRAGMA wal_autocheckpoint = {_LOG_PAGES}")
    if version < len(_MIGRATIONS):
        _migrate(connection, _scripts())


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Switch to a write-ahead log; SQLite does not wait by itself where two programs do so to a new file at once."""
    until = time.monotonic() + _WAIT_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > until:
                raise
            time.sleep(_PAUSE_SECONDS)
        else:
            return


def _version(connection: sqlite3.Connection, path: Path) -> int:
    # One transaction: another program may be making the library just now, and half of it would look like a stranger's file.
    connection.execute("BEGIN")
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    empty = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0
    connection.execute("COMMIT")
    if application != _APPLICATION and not empty:
        raise StoreError(f"{path}: this SQLite file is not a Tawatur library")
    if version > len(_MIGRATIONS):
        raise StoreError(
            f"{path}: made by a newer Tawatur (format {version}, this one knows {len(_MIGRATIONS)})"
        )
    return version


def _scripts() -> tuple[str, ...]:
    """Return the SQL of every step from nothing to the newest format."""
    folder = files("tawatur.store")
    return tuple(folder.joinpath(name).read_text(encoding="utf-8") for name in _MIGRATIONS)


def _migrate(connection: sqlite3.Connection, scripts: Sequence[str]) -> None:
    """Bring the file to the format of the last script, all steps or none."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Another program may have done it while we waited for the lock.
        done = int(connection.execute("PRAGMA user_version").fetchone()[0])
        for number, script in enumerate(scripts[done:], done + 1):
            for statement in _statements(script):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number}")
        connection.execute(f"PRAGMA application_id = {_APPLICATION}")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def _statements(script: str) -> Iterator[str]:
    """Cut a script into statements: `executescript` would commit behind our back."""
    part = ""
    for line in script.splitlines(keepends=True):
        part += line
        if sqlite3.complete_statement(part):
            yield part
            part = ""


def _reason(error: sqlite3.Error) -> str:
    text = str(error)
    known = {
        "locked": f"another program has been writing to it for {_WAIT_SECONDS:.0f} seconds; try again later",
        "readonly": "the file or its folder may not be written",
        "unable to open": "the file or its folder cannot be opened or written",
        "disk is full": "the disk is full; nothing of this batch was kept, everything before it was",
        "not a database": "this file is not a Tawatur library",
        "malformed": "the file is damaged; restore a backup (`tawatur backup` makes them)",
    }
    return next((words for key, words in known.items() if key in text), text)
