"""What linguists edit, as frozen tables that are passed in and never global.

YAML of thousands of entries is too slow to parse at start, so it is compiled to one JSON file when the
package is built. In a checkout that was edited since, the compiled form is kept in the user's cache under
the hash of the data, and so are user edits.
"""

from __future__ import annotations

import gc
import hashlib
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from tawatur.lexicon import actors, calendar, claims, outlets, pages, speech, wording, words
from tawatur.lexicon.actors import ActorLexicon
from tawatur.lexicon.calendar import CalendarLexicon
from tawatur.lexicon.claims import ClaimLexicon
from tawatur.lexicon.outlets import OutletLexicon
from tawatur.lexicon.pages import PageLexicon
from tawatur.lexicon.source import DataError
from tawatur.lexicon.speech import SpeechLexicon
from tawatur.lexicon.wording import WordingLexicon
from tawatur.lexicon.words import WordLexicon

__all__ = ["DataError", "Lexicon", "cache_folder", "compile_data", "data_folder", "keep", "load_lexicon"]

# A visible list: every section compiles its own part of the data folder and reads it back.
_SECTIONS = {
    "speech": (speech.compile_section, speech.SpeechLexicon),
    "calendar": (calendar.compile_section, calendar.CalendarLexicon),
    "actors": (actors.compile_section, actors.ActorLexicon),
    "outlets": (outlets.compile_section, outlets.OutletLexicon),
    "pages": (pages.compile_section, pages.PageLexicon),
    "claims": (claims.compile_section, claims.ClaimLexicon),
    "wording": (wording.compile_section, wording.WordingLexicon),
    "words": (words.compile_section, words.WordLexicon),
}


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All tables of one lexicon, and the hash of the data they were made from."""

    hash: str
    speech: SpeechLexicon
    calendar: CalendarLexicon
    actors: ActorLexicon
    outlets: OutletLexicon
    claims: ClaimLexicon
    wording: WordingLexicon
    words: WordLexicon
    pages: PageLexicon


def data_folder() -> Path:
    """Return the folder of the data files that came with this installation."""
    return Path(__file__).parent.parent / "data"


@cache
def load_lexicon(actor_files: tuple[Path, ...] = ()) -> Lexicon:
    """Return the lexicon of this installation, with users' own actors added.

    Raises:
        DataError: a data file is wrong; the message names file and line.

    """
    with _collector_at_rest():
        compiled = _compiled(data_folder())
        tables: dict[str, Any] = {name: table(compiled[name]) for name, (_, table) in _SECTIONS.items()}
    digest: str = compiled["hash"]
    if actor_files:
        tables["actors"] = tables["actors"].with_files(actor_files)
        digest = _digest(digest.encode(), *(path.read_bytes() for path in actor_files))
    return Lexicon(hash=digest, **tables)


def compile_data(folder: Path) -> str:
    """Return the compiled form of a data folder: its hash on the first line, JSON below; raises DataError."""
    digest = _data_hash(folder)
    made: dict[str, Any] = {name: section(folder) for name, (section, _) in _SECTIONS.items()}
    return f"{digest}\n{json.dumps({'hash': digest, **made}, ensure_ascii=False, separators=(',', ':'))}"


def _compiled(folder: Path) -> dict[str, Any]:
    digest = _data_hash(folder)
    built = Path(__file__).parent.parent / "_compiled.json"
    cached = cache_folder() / f"{digest}.json"
    found = _read_compiled(built, digest) or _read_compiled(cached, digest)
    if found is not None:
        return found
    text = compile_data(folder)
    keep(cached, text)
    made: dict[str, Any] = json.loads(text.partition("\n")[2])
    return made


def _read_compiled(path: Path, digest: str) -> dict[str, Any] | None:
    """Return a compiled lexicon if it is of this data; one of other data costs no parsing."""
    try:
        with path.open("rb") as file:
            if file.readline().strip() != digest.encode():
                return None
            made: dict[str, Any] = json.loads(file.read())
            return made
    except (OSError, ValueError):
        return None


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """Make tables without looking for garbage: everything is kept, and looking doubles the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def keep(path: Path, text: str) -> None:
    """Write the cache where we may; a read-only home only costs time."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(f".{os.getpid()}")
        part.write_text(text, encoding="utf-8")
        part.replace(path)
    except OSError:
        return


def cache_folder() -> Path:
    """Return where this user's caches lie."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "tawatur"


def _data_hash(folder: Path) -> str:
    """Hash the data and the code that compiles it, so that neither can be stale.

    The words of the screen (`labels/`) change no annotation and are left out.
    """
    edited = [path for path in folder.rglob("*.yaml") if path.parent.name != "labels"]
    files = sorted([*edited, *Path(__file__).parent.glob("*.py")])
    return _digest(*(part for path in files for part in (path.name.encode(), path.read_bytes())))


def _digest(*parts: bytes) -> str:
    whole = hashlib.sha256()
    for part in parts:
        whole.update(len(part).to_bytes(8, "big") + part)
    return whole.hexdigest()[:16]
