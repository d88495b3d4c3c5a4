"""What the tables hold of pages and articles, made without a database, so that worker processes make it.

The one process that writes then only writes: lemmatising and packing cost more than SQLite does.
"""

from __future__ import annotations

import hashlib
import zlib
from collections import Counter
from dataclasses import dataclass, replace
from typing import Any, Literal

from tawatur.model import Annotated, Article, Dossier
from tawatur.published import published_day
from tawatur.records import article, to_json
from tawatur.store.terms import terms
from tawatur.text import fold_word, sentences

__all__ = [
    "ArticleRows",
    "DossierRow",
    "KeptPage",
    "PageRow",
    "article_rows",
    "dossier_row",
    "kept_article",
    "page_hash",
    "page_row",
    "unpacked",
]

_FAST = 1  # zlib: half the size of the text at a tenth of the time of the best level


@dataclass(frozen=True, slots=True)
class KeptPage:
    """The bytes an article came from and what the caller said of them."""

    name: str
    kind: Literal["page", "record"]
    data: bytes
    hints: str


@dataclass(frozen=True, slots=True)
class PageRow:
    """A page as its table holds it; `hash` tells one that was added before."""

    hash: str
    name: str
    kind: str
    hints: str
    data: bytes


@dataclass(frozen=True, slots=True)
class ArticleRows:
    """An annotated article as the tables hold it: its record, and what search and lists ask for.

    `sentences` are start, end and search words; the numbers of sentences in `statements` count from 0.
    """

    id: str
    version: str
    outlet: str | None
    owner: str | None
    title: str | None
    day: str | None
    record: bytes
    notes: bytes
    annotated_by: str
    sentences: tuple[tuple[int, int, str], ...]
    statements: tuple[tuple[int, str, str, str], ...]
    said: tuple[tuple[str, int], ...]
    actors: tuple[tuple[str, str, str, str, int], ...]


def page_hash(page: KeptPage) -> str:
    """Return what tells a page that was added before."""
    return hashlib.sha256(page.hints.encode() + b"\0" + page.data).hexdigest()


def page_row(page: KeptPage) -> PageRow:
    """Return a page packed."""
    return PageRow(page_hash(page), page.name, page.kind, page.hints, zlib.compress(page.data, _FAST))


def article_rows(annotated: Annotated) -> ArticleRows:
    """Return the rows of one article; the record and its annotations apart, since clustering reads only the one."""
    a = annotated.article
    if not annotated.sentences:
        # What comes out of a library is kept without them.
        annotated = replace(annotated, sentences=sentences(a.text))
    record = to_json(a)
    notes = {key: value for key, value in to_json(annotated).items() if key not in record}
    return ArticleRows(
        id=a.id,
        version=a.version,
        outlet=a.outlet,
        owner=a.owner,
        title=a.title,
        day=published_day(a.published),
        record=_squeezed(record),
        notes=_squeezed(notes),
        annotated_by=annotated.annotated_by,
        sentences=tuple(
            (s.start, s.end, " ".join(terms(a.text[s.start : s.end]))) for s in annotated.sentences
        ),
        statements=_statements(annotated),
        said=tuple(sorted({(x.actor, n) for n, s in enumerate(annotated.statements) for x in s.speakers})),
        actors=_actors(annotated),
    )


def _squeezed(value: object) -> bytes:
    """Return a value as packed JSON."""
    import msgspec

    return zlib.compress(msgspec.json.encode(value), _FAST)


def unpacked(packed: bytes) -> dict[str, Any]:
    """Return the JSON object that was packed."""
    import msgspec

    made: dict[str, Any] = msgspec.json.decode(zlib.decompress(packed))
    return made


def kept_article(record: bytes) -> Article:
    """Return an article of its packed record."""
    return article(unpacked(record))


def _statements(annotated: Annotated) -> tuple[tuple[int, str, str, str], ...]:
    """Return of each statement the number of its sentence, its act, and the folded names of speakers and tellers."""
    rows = []
    ends = [s.end for s in annotated.sentences]
    for s in annotated.statements:
        sentence = next((k for k, end in enumerate(ends) if s.cue.start < end), len(ends) - 1)
        speaker = "\n".join(fold_word(x.name) for x in s.speakers)
        via = "\n".join(fold_word(x.name) for x in s.chain[:-1])
        rows.append((sentence, s.act, speaker, via))
    return tuple(rows)


def _actors(annotated: Annotated) -> tuple[tuple[str, str, str, str, int], ...]:
    counts = Counter(mention.actor for mention in annotated.mentions)
    return tuple((a.id, a.name, fold_word(a.name), a.type, counts[a.id]) for a in annotated.actors)


@dataclass(frozen=True, slots=True)
class DossierRow:
    """A dossier as its story's row holds it: without most articles, with what lists show of it."""

    story: str
    claims: int
    origins: int
    contested: int
    dossier: bytes
    made_of: str


def dossier_row(dossier: Dossier, made_of: str, dated: tuple[Annotated, ...] = ()) -> DossierRow:
    """Return a dossier packed; `made_of` tells the wordings that it was made of.

    Of its articles it keeps those that only the story could date: they are annotated anew, which takes longer than to
    show them.
    """
    import msgspec

    claims = dossier.claims
    return DossierRow(
        story=dossier.story.id,
        claims=len(claims),
        origins=max((c.origins for c in claims), default=0),
        contested=sum(c.contested for c in claims),
        dossier=zlib.compress(msgspec.json.encode(replace(dossier, articles=dated)), _FAST),
        made_of=made_of,
    )
