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
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache, cached_property
from io import BytesIO
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, TypeVar

from tawatur.lexicon.actors import ActorLexicon
from tawatur.lexicon.calendar import CalendarLexicon
from tawatur.lexicon.outlets import OutletLexicon
from tawatur.lexicon.source import DataError
from tawatur.lexicon.speech import SpeechLexicon

if TYPE_CHECKING:
    from tawatur.lexicon.claims import ClaimLexicon
    from tawatur.lexicon.pages import PageLexicon
    from tawatur.lexicon.wording import WordingLexicon
    from tawatur.lexicon.words import WordLexicon

__all__ = [
    "DataError",
    "Lexicon",
    "cache_folder",
    "collector_at_rest",
    "compile_data",
    "data_folder",
    "keep",
    "load_lexicon",
]

_KEPT = 8  # compiled forms of data files, the newest

Table = TypeVar("Table")


@dataclass(frozen=True)
class Lexicon:
    """All tables of one lexicon, and the hash of the data they were made from.

    Every annotation reads the first four; the others are made of `compiled` when somebody asks for them.
    """

    hash: str
    speech: SpeechLexicon
    calendar: CalendarLexicon
    actors: ActorLexicon
    outlets: OutletLexicon
    compiled: Mapping[str, bytes] = field(repr=False, hash=False, compare=False)

    @cached_property
    def claims(self) -> ClaimLexicon:
        """What claims are compared and counted with."""
        from tawatur.lexicon.claims import ClaimLexicon

        return _table(ClaimLexicon, self.compiled["claims"])

    @cached_property
    def pages(self) -> PageLexicon:
        """The words of a page around its articles."""
        from tawatur.lexicon.pages import PageLexicon

        return _table(PageLexicon, self.compiled["pages"])

    @cached_property
    def wording(self) -> WordingLexicon:
        """What outlets word differently."""
        from tawatur.lexicon.wording import WordingLexicon

        return _table(WordingLexicon, self.compiled["wording"])

    @cached_property
    def words(self) -> WordLexicon:
        """What single words are worth when articles are compared."""
        from tawatur.lexicon.words import WordLexicon

        return _table(WordLexicon, self.compiled["words"])


def data_folder() -> Path:
    """Return the folder of the data files that came with this installation."""
    return Path(__file__).parent.parent / "data"


@cache
def load_lexicon(actor_files: tuple[Path, ...] = ()) -> Lexicon:
    """Return the lexicon of this installation, with users' own actors added.

    Raises:
        DataError: a data file is wrong; the message names file and line.

    """
    digest, compiled = _compiled(data_folder())
    actors = _table(ActorLexicon, compiled.pop("actors"))
    if actor_files:
        actors = actors.with_files(actor_files)
        digest = _digest(digest.encode(), *(path.read_bytes() for path in actor_files))
    return Lexicon(
        digest,
        _table(SpeechLexicon, compiled.pop("speech")),
        _table(CalendarLexicon, compiled.pop("calendar")),
        actors,
        _table(OutletLexicon, compiled.pop("outlets")),
        compiled,
    )


def compile_data(folder: Path) -> str:
    """Return the compiled form of a data folder: its hash and sections, then a line of JSON each; raises DataError."""
    from tawatur.lexicon import actors, calendar, claims, outlets, pages, speech, wording, words

    # A visible list: every section compiles its own part of the data folder and reads it back.
    sections = (speech, calendar, actors, outlets, pages, claims, wording, words)
    names = [section.__name__.rpartition(".")[2] for section in sections]
    made = (
        json.dumps(s.compile_section(folder), ensure_ascii=False, separators=(",", ":")) for s in sections
    )
    return "\n".join((" ".join((_data_hash(folder), *names)), *made, ""))


def _compiled(folder: Path) -> tuple[str, dict[str, bytes]]:
    """Return the hash of a data folder and the JSON of each section."""
    digest = _data_hash(folder)
    built = Path(__file__).parent.parent / "_compiled.json"
    cached = cache_folder() / f"{digest}.json"
    found = _read_compiled(built, digest) or _read_compiled(cached, digest)
    if found is None:
        text = compile_data(folder)
        keep(cached, text)
        _forget_older(cached)
        found = _sections(BytesIO(text.encode()), digest)
        assert found is not None
    return digest, found


def _read_compiled(path: Path, digest: str) -> dict[str, bytes] | None:
    try:
        with path.open("rb") as file:
            return _sections(file, digest)
    except (OSError, ValueError):
        return None


def _sections(lines: IO[bytes], digest: str) -> dict[str, bytes] | None:
    """Return the sections of a compiled lexicon if it is of this data; one of other data is not read."""
    first, *names = lines.readline().decode().split()
    return dict(zip(names, lines, strict=True)) if first == digest else None


def _table(made: Callable[[dict[str, Any]], Table], compiled: bytes) -> Table:
    with collector_at_rest():
        return made(json.loads(compiled))


@contextmanager
def collector_at_rest() -> Iterator[None]:
    """Make tables or a dossier without looking for garbage: everything is kept, and looking costs a third to half of the time."""
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


def _forget_older(newest: Path) -> None:
    """Take the compiled forms of data that was edited long since away: five megabytes an edit."""
    try:
        compiled = newest.parent.glob("[0-9a-f]" * len(newest.stem) + ".json")
        for path in sorted(compiled, key=lambda p: p.stat().st_mtime)[:-_KEPT]:
            path.unlink()
    except OSError:
        # Another program was faster.
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
