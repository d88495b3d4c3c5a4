"""Parts of a day's name on the way to being one, and the marks that may stand between them."""

from __future__ import annotations

from typing import Any, NamedTuple

__all__ = ["CLOSE", "COMMAS", "DASHES", "OPEN", "QUOTES", "Piece"]

OPEN, CLOSE = ("(", "["), (")", "]")
COMMAS = ("،", ",")
DASHES = ("-", "–", "—")
QUOTES = ("«", "“", '"')


class Piece(NamedTuple):
    """Some parts of a point, and the atom behind them."""

    parts: dict[str, Any]
    stop: int
