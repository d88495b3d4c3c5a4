"""The library on disk: the only SQL.

Questions are functions named by what they ask, so that PostgreSQL can stand behind the same names.
"""

from __future__ import annotations

from tawatur.store.library import Library, StoreError, backup, open_library

__all__ = ["Library", "StoreError", "backup", "open_library"]
