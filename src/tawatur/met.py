"""What was found out about what was met so far: every token of every text is asked for, and most were met before."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

__all__ = ["Met"]

Key = TypeVar("Key")
Found = TypeVar("Found")

_MOST = 1 << 17


class Met(dict[Key, Found]):
    """What a function says of each word or kind, asked once each; an lru_cache keeps a list in order at each call.

    Ask by `Met(function).__getitem__`, which costs nothing but the look into a table.
    """

    def __init__(self, told: Callable[[Key], Found]) -> None:
        super().__init__()
        self._told = told

    def __missing__(self, key: Key) -> Found:
        if len(self) >= _MOST:
            # Seldom, and the words that every text has are soon met again.
            self.clear()
        told = self[key] = self._told(key)
        return told
