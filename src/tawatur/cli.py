"""The command line: a thin door. Plural outputs are one JSON object a line, complaints one line on stderr.

Exit status: 0 all read, 1 something refused, 2 wrong usage, 3 nothing could be read.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tawatur import commands
from tawatur.engine import seldom_collect
from tawatur.model import Dossier
from tawatur.options import (
    Session,
    all_workers,
    columns_option,
    command,
    library_option,
    names_argument,
    one_worker,
    print_lines,
    published_option,
    read_day,
    semantic_option,
)
from tawatur.pages import PageHints
from tawatur.sources import Refusal
from tawatur.tables import Columns

if TYPE_CHECKING:
    from tawatur.stories.semantic import Meaning

__all__ = ["main"]


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="tawatur")
def main() -> None:
    """Say who says so, on whose word, and whether ten outlets are ten sources or one."""
    seldom_collect()


@main.command()
@names_argument
@click.option("--outlet", help="Outlet of the pages.")
@published_option
@click.option("--url", help="Address of the page.")
@command
def read(
    session: Session, names: tuple[str, ...], outlet: str | None, published: str | None, url: str | None
) -> None:
    """Read pages (HTML, text, WARC; files, folders, -) into articles."""
    hints = PageHints(outlet=outlet, published=published, url=url)
    print_lines(session.kept(commands.read(names, hints, session.lexicon)))


@main.command()
@names_argument
@columns_option
@one_worker
@command
def annotate(session: Session, names: tuple[str, ...], columns: Columns, workers: int) -> None:
    """Add statements, dates and actors to articles."""
    print_lines(session.kept(commands.annotate(names, session.actor_files, workers=workers, columns=columns)))


@main.command()
@names_argument
@columns_option
@one_worker
@command
def cluster(session: Session, names: tuple[str, ...], columns: Columns, workers: int) -> None:
    """Put articles into stories, each into exactly one."""
    del workers  # one pass over an index; every plural command has the option
    found = list(session.kept(commands.records(names, columns)))
    print_lines(commands.cluster(found, session.lexicon))


@main.command()
@names_argument
@columns_option
@one_worker
@command
def copies(session: Session, names: tuple[str, ...], columns: Columns, workers: int) -> None:
    """Find passages that repeat another article's."""
    del workers
    print_lines(commands.copies(list(session.kept(commands.records(names, columns))), session.lexicon))


@main.command()
@names_argument
@columns_option
@one_worker
@semantic_option
@command
def claims(
    session: Session, names: tuple[str, ...], columns: Columns, workers: int, meaning: Meaning | None
) -> None:
    """Count on how many origins each claim of one story's articles rests."""
    found = session.kept(commands.records(names, columns))
    story = list(session.kept(commands.annotated(found, session.actor_files, workers=workers)))
    print_lines(commands.claims(story, session.lexicon, meaning))


@main.command()
@names_argument
@library_option
@published_option
@click.option("--json", type=click.Path(path_type=Path), help="Write the dossiers as JSON.")
@click.option("--html", type=click.Path(path_type=Path), help="Write the dossiers as one HTML file.")
@click.option("--markdown", type=click.Path(path_type=Path), help="Write the dossiers as Markdown.")
@click.option(
    "--pdf", type=click.Path(path_type=Path), help="Write the dossiers as PDF (needs tawatur[pdf])."
)
@click.option(
    "--language", type=click.Choice(["ar", "en"]), default="ar", show_default=True, help="Language of labels."
)
@columns_option
@one_worker
@semantic_option
@command
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
    read = commands.annotated(session.kept(sources), session.actor_files, workers=workers)
    found = list(session.kept(read))
    made += commands.dossiers(found, session.lexicon, meaning) if found else ()
    if made:
        commands.write_dossiers(made, files, language=language)
        print_lines([commands.terminal(made, language=language)])


@main.command()
@names_argument
@columns_option
@command
def actors(session: Session, names: tuple[str, ...], columns: Columns) -> None:
    """List who acts and speaks in articles: article, id, type, name, mentions."""
    found = commands.annotated(session.kept(commands.records(names, columns)), session.actor_files)
    print_lines(line for article in session.kept(found) for line in commands.actor_lines(article))


@main.command()
@click.argument("name", metavar="FILE")
@click.argument("ident", required=False, metavar="[ID]")
@click.argument("number", required=False, type=int, metavar="[N]")
@click.option(
    "--counts",
    is_flag=True,
    help="Take the file as one story and say why each claim (or claim ID) counts so.",
)
@command
def explain(session: Session, name: str, ident: str | None, number: int | None, *, counts: bool) -> None:
    """Say which rule and lexicon line is behind each part of a statement, or with --counts what a count rests on."""
    from tawatur.explain import counts_explained, explained

    read = commands.annotated(session.kept(commands.records([name])), session.actor_files)
    found = list(session.kept(read))
    if counts:
        made = commands.counted(found, session.lexicon)
        lines = list(counts_explained(found, [c for c in made if ident in (None, c.id)]))
    else:
        wanted = (a for a in found if ident in (None, a.article.id))
        lines = [line for a in wanted for line in explained(a, number, session.lexicon)]
    if ident is not None and not lines:
        sought = (
            "claim" if counts else "article with statements" if number is None else f"statement {number} in"
        )
        lines = list(
            session.kept([Refusal(name, f"no {sought} {ident!r}; `tawatur explain {name}` names them")])
        )
    print_lines(lines)


@main.command()
@click.argument("name", required=False)
def schema(name: str | None) -> None:
    """Print the JSON Schemas of all outputs, or the one named."""
    from tawatur.schema import schemas

    found = schemas()
    if name is not None and name not in found:
        raise click.UsageError(f"no schema {name!r}; there are {', '.join(sorted(found))}")
    print_lines([commands.pretty(found if name is None else found[name])])


@main.command()
@names_argument
@library_option
@click.option("--outlet", help="Outlet of the pages.")
@published_option
@columns_option
@all_workers
@command
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
    print_lines(session.kept(added))


@main.command()
@library_option
@click.option("--day", callback=read_day, help="Only stories of this day.")
@click.option("--outlet", help="Only stories that this outlet has.")
@click.option("--limit", type=click.IntRange(1), default=50, show_default=True)
@command
def stories(session: Session, path: Path, *, day: str | None, outlet: str | None, limit: int) -> None:
    """List the stories of the library: id, days, outlets, articles, title."""
    from tawatur import shelf

    del session
    print_lines(shelf.stories(path, day=day, outlet=outlet, limit=limit))


@main.command()
@click.argument("ident", metavar="ID")
@library_option
@command
def show(session: Session, ident: str, path: Path) -> None:
    """Show a story's dossier, or an article with what was found in it and how its wording changed."""
    from tawatur import shelf

    print_lines(shelf.show(path, ident, session.lexicon))


@main.command()
@click.argument("words", nargs=-1, required=True)
@library_option
@click.option("--limit", type=click.IntRange(1), default=20, show_default=True)
@command
def search(session: Session, words: tuple[str, ...], path: Path, *, limit: int) -> None:
    """Find sentences: words, and speaker: via: about: outlet: day: act: filters."""
    from tawatur import shelf

    del session
    found = list(shelf.search(path, " ".join(words), limit=limit))
    if not found:
        click.echo("tawatur: no sentence has all of that", err=True)
    print_lines(found)


@main.command()
@library_option
@all_workers
@command
def refresh(session: Session, path: Path, workers: int) -> None:
    """Annotate anew what an older Tawatur or lexicon annotated."""
    from tawatur import shelf

    print_lines(session.kept(shelf.refresh(path, session.actor_files, workers=workers)))


@main.command()
@click.argument("file", type=click.Path(path_type=Path))
@library_option
@all_workers
@command
def rebuild(session: Session, file: Path, path: Path, workers: int) -> None:
    """Make a new library from the pages this one kept, read with today's Tawatur; judgements come along."""
    from tawatur import shelf

    print_lines(session.kept(shelf.rebuild(path, file, session.actor_files, workers=workers)))


@main.command()
@click.argument("verdict", type=click.Choice(["same", "not-same", "speaker"]))
@click.argument("a", metavar="A")
@click.argument("b", metavar="B")
@library_option
@command
def judge(session: Session, verdict: str, a: str, b: str, path: Path) -> None:
    """Decide that two actors or two claims are the same, or not, or who spoke.

    A and B are actor ids, claims, or passages CLAIM:N. For `speaker`, A is a statement, ARTICLE:N, and B the actor's id or
    `unknown`.
    """
    from tawatur import shelf

    if verdict == "speaker":
        print_lines(shelf.judge_speaker(path, a, b))
    else:
        print_lines(shelf.judge(path, a, b, session.lexicon, same=verdict == "same"))


@main.command()
@click.argument("file", type=click.Path(path_type=Path))
@library_option
@command
def backup(session: Session, file: Path, path: Path) -> None:
    """Copy the library to a new file while it is in use."""
    from tawatur import shelf

    del session
    print_lines(shelf.backup(path, file))


@main.command()
@library_option
@command
def doctor(session: Session, path: Path) -> None:
    """Say what is in the library and whether it is whole."""
    from tawatur import shelf

    lines, whole = shelf.doctor(path, session.lexicon)
    print_lines(lines)
    if not whole:
        sys.exit(1)


@main.command()
@library_option
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True)
@click.option("--allow-host", "hosts", multiple=True, help="Further host name the pages are reached by.")
@command
def serve(session: Session, path: Path, *, host: str, port: int, hosts: tuple[str, ...]) -> None:
    """Serve the library's pages to a browser on this machine."""
    import uvicorn

    from tawatur.store import open_library
    from tawatur.web import create_app

    if path.exists():
        with open_library(path):
            pass
    click.echo(f"Open http://{host}:{port} in a browser; Ctrl-C stops.", err=True)
    app = create_app(path, session.lexicon, hosts=frozenset(hosts))
    uvicorn.run(app, host=host, port=port, log_level="warning", server_header=False)
