"""Claims as files that open as they are: CSV for spreadsheets, XLSX, JSONL; and the whole dossier as PDF."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterator
from importlib.util import find_spec

from tawatur.model import Dossier
from tawatur.records import to_json
from tawatur.render import pdf

__all__ = ["KINDS", "harmless", "offered"]

_COLUMNS = (
    "claim",
    "gist",
    "standing",
    "origins",
    "speakers",
    "tellings",
    "own_voice",
    "contested",
    "outlet",
    "published",
    "article",
    "start",
    "end",
    "words",
    "chain",
)
Cell = str | int


def harmless(cell: Cell) -> Cell:
    """Return a cell that no spreadsheet takes for a formula."""
    text = str(cell)
    return f"'{text}" if isinstance(cell, str) and text[:1] in ("=", "+", "-", "@", "\t", "\r") else cell


def _rows(dossier: Dossier) -> Iterator[list[Cell]]:
    """Yield a row for every member of every claim."""
    known = {a.article.id: a for a in dossier.articles}
    for c in dossier.claims:
        head: list[Cell] = [
            c.id,
            c.gist,
            c.standing,
            c.origins,
            c.speakers,
            c.tellings,
            c.own_voice,
            int(c.contested),
        ]
        for m in c.members:
            a = known[m.article]
            chain = a.statements[m.statement].chain if m.statement is not None else ()
            place: list[Cell] = [
                a.article.outlet or "",
                a.article.published or "",
                m.article,
                m.span.start,
                m.span.end,
            ]
            words = a.article.text[m.span.start : m.span.end]
            yield [harmless(cell) for cell in (*head, *place, words, " ← ".join(x.name for x in chain))]


def as_csv(dossier: Dossier) -> bytes:
    """Return CSV with a byte order mark, without which spreadsheets garble Arabic."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(_COLUMNS)
    writer.writerows(_rows(dossier))
    return out.getvalue().encode("utf-8-sig")


def as_xlsx(dossier: Dossier) -> bytes:
    """Return a workbook, right to left."""
    from openpyxl import Workbook
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    book = Workbook(write_only=True)
    sheet = book.create_sheet("claims")
    sheet.sheet_view.rightToLeft = True
    sheet.append(_COLUMNS)
    for row in _rows(dossier):
        sheet.append([ILLEGAL_CHARACTERS_RE.sub("", c) if isinstance(c, str) else c for c in row])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def as_jsonl(dossier: Dossier) -> bytes:
    """Return a claim a line, as `tawatur claims` has it."""
    return "".join(json.dumps(to_json(c), ensure_ascii=False) + "\n" for c in dossier.claims).encode()


def as_pdf(dossier: Dossier) -> bytes:
    """Return the dossier on paper; raises PdfError where that cannot be made."""
    return pdf([dossier])


def offered() -> tuple[str, ...]:
    """Return the kinds that can be made here."""
    return tuple(kind for kind in KINDS if kind != "pdf" or find_spec("weasyprint"))


KINDS: dict[str, tuple[Callable[[Dossier], bytes], str]] = {
    "csv": (as_csv, "text/csv; charset=utf-8"),
    "xlsx": (as_xlsx, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    "jsonl": (as_jsonl, "application/x-ndjson"),
    "pdf": (as_pdf, "application/pdf"),
}
