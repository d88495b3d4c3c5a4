"""When an article came out, as far as its `published` tells: an ISO date or date-time, often with a clock and a zone."""

from __future__ import annotations

import re
from datetime import date, datetime
from functools import lru_cache

__all__ = ["published_day", "published_earlier", "published_ordinal"]

_PUBLISHED = re.compile(r"\d{4}-\d{2}-\d{2}([T ]\d{2}:?\d{2}(:?\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?")


@lru_cache(maxsize=1 << 12)
def published_day(published: str | None) -> str | None:
    """Return the day (YYYY-MM-DD) of an ISO date or date-time, None where it cannot be read."""
    if not published or _PUBLISHED.fullmatch(published.strip()) is None:
        return None
    try:
        return datetime.fromisoformat(published.strip()).date().isoformat()
    except ValueError:
        return None


def published_ordinal(published: str | None) -> int | None:
    """Return the day as a number, so that days can be counted between two; None where it cannot be read."""
    day = published_day(published)
    return date.fromisoformat(day).toordinal() if day else None


def published_earlier(one: str | None, other: str | None) -> bool:
    """Whether one ISO date or time is before another; a day alone says nothing about an hour of it."""
    if not one or not other:
        return False
    length = min(len(one), len(other), 16)
    return one.replace(" ", "T")[:length] < other.replace(" ", "T")[:length]
