"""Live blogs: a page that grows by entries, each with a clock of its own.

Where JSON-LD lists the entries, `facts` has them. Else they are seen: elements of one make beside each other, each of
which opens with a time («12:45», `<time datetime=…>`) and holds prose. Only a page that calls itself live is cut, for
comments and lists of news look the same.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import Any, NamedTuple

from tawatur.pages.body import is_prose
from tawatur.pages.dates import iso_moment
from tawatur.pages.leaves import Leaf, Leaves

__all__ = ["Entry", "is_live_make", "live_entries"]

Element = Any

_CLOCK = re.compile(r"(?<![\d:])([01]?\d|2[0-3])[:.]([0-5]\d)(?![\d:])")
_LONGEST_CLOCK = 40
# A clock stands among the first leaves of its entry.
_HEAD = 3
_FEWEST = 2
_LIVE = re.compile(r"live-?_?(?:blog|entr|update|post|stream-item|feed)|(?:^|[\s_-])lb-post", re.IGNORECASE)


class Entry(NamedTuple):
    """The leaves of one entry without its clock, and its moment: «2025-03-11T12:45», or None without a day."""

    leaves: tuple[Leaf, ...]
    published: str | None


def is_live_make(page: Leaves) -> bool:
    """Whether class names of the page say that its body is a live blog."""
    return any(_LIVE.search(element.get("class") or "") for element in page.ranges)


def live_entries(page: Leaves, day: str | None) -> tuple[Entry, ...]:
    """Return the timed entries of a live page in page order; none where fewer than two are seen.

    `day` is the page's own day of publication: clocks without a day count from it, the oldest entry first.
    """
    groups: dict[tuple[Element, str, str], list[tuple[int, int]]] = defaultdict(list)
    for element, (start, end) in page.ranges.items():
        opens = any(_clock(leaf) for leaf in page.row[start : min(end, start + _HEAD)])
        if opens and any(is_prose(leaf) for leaf in page.row[start:end]):
            groups[element.getparent(), element.tag, element.get("class") or ""].append((start, end))
    spans = max(groups.values(), key=len, default=[])
    if len(spans) < _FEWEST:
        return ()
    heads = [next(x for x in page.row[a:b] if _clock(x)) for a, b in spans]
    moments = _moments(heads, day)
    return tuple(
        Entry(tuple(x for x in page.row[a:b] if x is not head), moment)
        for (a, b), head, moment in zip(spans, heads, moments, strict=True)
    )


def _clock(leaf: Leaf) -> bool:
    """Whether a leaf is there to tell a time."""
    return len(leaf.text) <= _LONGEST_CLOCK and (
        (leaf.moment is not None and iso_moment(leaf.moment) is not None)
        or _CLOCK.search(leaf.text) is not None
    )


def _moments(heads: Sequence[Leaf], day: str | None) -> list[str | None]:
    """Date the entries: by the machine's moment, else by clock, a day on where the clock starts anew."""
    told = [iso_moment(leaf.moment) if leaf.moment else None for leaf in heads]
    if any(told) or day is None:
        return told
    clocks = [(int(m[1]), int(m[2])) if (m := _CLOCK.search(leaf.text)) else (0, 0) for leaf in heads]
    newest_first = sum(a > b for a, b in pairwise(clocks)) * 2 >= len(clocks) - 1
    in_time = clocks[::-1] if newest_first else clocks
    made, today = [], date.fromisoformat(day[:10])
    for i, (hour, minute) in enumerate(in_time):
        today += timedelta(days=i > 0 and in_time[i - 1] > (hour, minute))
        made.append(f"{today}T{hour:02}:{minute:02}")
    return list(made[::-1] if newest_first else made)
