"""What the commands do, without the command line: streams of records in, lines out.

Work on one record is a function of bytes, so that `engine` can run it in other processes.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tawatur import pipeline
from tawatur.annotate import annotate as annotate_article
from tawatur.engine import mapped
from tawatur.lexicon import Lexicon, load_lexicon
from tawatur.model import Annotated, Article, Claim, Dossier
from tawatur.pages import PageHints
from tawatur.published import published_day
from tawatur.records import BadRecordError, article, loaded, to_json
from tawatur.sources import Line, Refusal, holds_records, lines, mistake
from tawatur.tables import Columns

if TYPE_CHECKING:
    from tawatur.stories.semantic import Meaning

__all__ = [
    "actor_lines",
    "annotate",
    "annotated",
    "claims",
    "cluster",
    "copies",
    "counted",
    "dossier_sources",
    "dossiers",
    "pretty",
    "read",
    "records",
    "terminal",
    "write_dossiers",
]

Record = Mapping[str, Any]

_MADE_ANEW = ("statements", "dates", "actors", "annotated_by")


def dumps(value: object) -> str:
    """Return one line of JSON."""
    return json.dumps(value, ensure_ascii=False, separators=(", ", ": "))


def pretty(value: object) -> str:
    """Return JSON for people."""
    return json.dumps(value, ensure_ascii=False, indent=2)


def read(names: Sequence[str], hints: PageHints, lexicon: Lexicon) -> Iterator[str | Refusal]:
    """Yield an article a line for the pages named."""
    for found in pipeline.read_each(names, hints, lexicon):
        yield found if isinstance(found, Refusal) else dumps(to_json(found))


def records(names: Iterable[str], columns: Columns | None = None) -> Iterator[Record | Refusal]:
    """Yield the article objects of JSONL and tables; what is no article, and an id met before, is refused."""
    seen: set[str] = set()
    for line in lines(names, columns):
        found = line if isinstance(line, Refusal) else _record(line)
        if not isinstance(found, Refusal):
            ident = str(found["id"])
            if ident in seen and isinstance(line, Line):
                found = Refusal(line.where, f"the id {ident!r} was read before")
            seen.add(ident)
        yield found


def _record(line: Line) -> Record | Refusal:
    try:
        record = loaded(line.data)
        article(record)
    except BadRecordError as error:
        return Refusal(line.where, str(error))
    for doubt in _doubts(record):
        sys.stderr.write(f"tawatur: {line.where}: {doubt}\n")
    return record


def _doubts(record: Record) -> Iterator[str]:
    """Yield what of an article is of no use, though the rest is read."""
    if not record["text"].strip():
        yield "`text` is empty, nothing to find in it"
    published = record.get("published")
    if published is not None and published_day(published if isinstance(published, str) else None) is None:
        yield f"`published` {published!r} is no ISO date, read as null"


def annotate(
    names: Sequence[str], actor_files: tuple[Path, ...], *, workers: int, columns: Columns | None = None
) -> Iterator[str | Refusal]:
    """Yield every article object with its annotations, in the order of input."""
    return mapped(partial(_annotate_line, actor_files=actor_files), lines(names, columns), workers=workers)


def _annotate_line(line: Line | Refusal, actor_files: tuple[Path, ...]) -> str | Refusal:
    record = line if isinstance(line, Refusal) else _record(line)
    if isinstance(record, Refusal):
        return record
    kept = {key: value for key, value in record.items() if key not in _MADE_ANEW}
    try:
        made = to_json(annotate_article(article(record), load_lexicon(actor_files)))
    except Exception as error:  # noqa: BLE001 - a mistake of ours in one article must not cost the others of an archive
        return mistake(line.where, error)
    return dumps({**kept, **{key: made[key] for key in _MADE_ANEW}})


def annotated(
    sources: Iterable[Record | Article], actor_files: tuple[Path, ...], *, workers: int = 1
) -> Iterator[Annotated | Refusal]:
    """Yield articles annotated, keeping what this installation annotated before."""
    return mapped(partial(_annotate_source, actor_files=actor_files), sources, workers=workers)


def _annotate_source(source: Record | Article, actor_files: tuple[Path, ...]) -> Annotated | Refusal:
    try:
        return pipeline.annotate(source, load_lexicon(actor_files))
    except Exception as error:  # noqa: BLE001 - as above
        return mistake(source.id if isinstance(source, Article) else source["id"], error)


def cluster(found: Sequence[Record], lexicon: Lexicon) -> list[str]:
    """Return the one object of `tawatur cluster`."""
    return [dumps({"stories": [to_json(s) for s in pipeline.cluster(found, lexicon)]})]


def copies(found: Sequence[Record], lexicon: Lexicon) -> Iterator[str]:
    """Yield a found pair a line."""
    return (dumps(to_json(copy)) for copy in pipeline.copies(found, lexicon))


def claims(story: Sequence[Annotated], lexicon: Lexicon, meaning: Meaning | None = None) -> list[str]:
    """Return the one object of `tawatur claims`."""
    return [dumps({"claims": [to_json(c) for c in counted(story, lexicon, meaning)]})]


def counted(story: Sequence[Annotated], lexicon: Lexicon, meaning: Meaning | None = None) -> Sequence[Claim]:
    """Return the claims of the articles of one story."""
    return pipeline.claims(story, lexicon, meaning=meaning)


def dossier_sources(
    names: Sequence[str], hints: PageHints, lexicon: Lexicon, columns: Columns | None = None
) -> Iterator[Record | Article | Refusal]:
    """Yield what a dossier is made of: the articles of JSONL and tables, and those of pages; each id once."""
    seen: set[str] = set()
    streams = (
        records([n], columns) if holds_records(n) else pipeline.read_each([n], hints, lexicon) for n in names
    )
    for found in chain.from_iterable(streams):
        if not isinstance(found, Refusal):
            ident = found.id if isinstance(found, Article) else str(found["id"])
            if ident in seen:
                continue
            seen.add(ident)
        yield found


def dossiers(
    found: Sequence[Annotated], lexicon: Lexicon, meaning: Meaning | None = None
) -> tuple[Dossier, ...]:
    """Return the dossiers of annotated articles."""
    return pipeline.dossier(found, lexicon, meaning=meaning)


def write_dossiers(made: Sequence[Dossier], files: Mapping[str, Path | None], *, language: str) -> None:
    """Write the files that were asked for."""
    from tawatur import render

    if (path := files.get("json")) is not None:
        _write(path, pretty(dossiers_json(made)) + "\n")
    if (path := files.get("html")) is not None:
        _write(path, render.html(made, language=language))
    if (path := files.get("markdown")) is not None:
        _write(path, render.markdown(made, language=language))
    if (path := files.get("pdf")) is not None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(render.pdf(made, language=language))


def dossiers_json(made: Sequence[Dossier]) -> dict[str, Any]:
    """Return the JSON of dossiers: the stories, and every article they point into, once."""
    return {
        "stories": [to_json(d) for d in made],
        "articles": [to_json(a) for d in made for a in d.articles],
    }


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def terminal(made: Sequence[Dossier], *, language: str) -> str:
    """Return the dossiers as plain text."""
    from tawatur import render

    return render.terminal(made, language=language)


def actor_lines(found: Annotated) -> Iterator[str]:
    """Yield a line for every actor of an article: id, type, name, mentions."""
    text = found.article.text
    words: dict[str, list[str]] = {}
    for mention in found.mentions:
        words.setdefault(mention.actor, []).append(text[mention.span.start : mention.span.end])
    for actor in found.actors:
        said = " | ".join(dict.fromkeys(words.get(actor.id, [])))
        yield f"{found.article.id}\t{actor.id}\t{actor.type}\t{actor.name}\t{len(words.get(actor.id, []))}\t{said}"
