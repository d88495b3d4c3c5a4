"""Which leaves of a page are the body of an article, and of which article.

A body is where sentences lie thick: each paragraph votes for the element that holds it, less for those further
up. Class names may confirm that vote, never replace it. A second body counts as a second article only under a
headline of its own that looks like the first one's.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from tawatur.pages.leaves import Leaf, Leaves
from tawatur.pages.roles import is_body

__all__ = ["Body", "bodies", "is_prose"]

Element = Any

_VOTES = (1.0, 0.6, 0.3)
_SHORTEST_PROSE = 40
_SHORTEST_BODY = 80
_MOST_BODIES = 30
_HEADINGS = frozenset(["h1", "h2", "h3", "h4"])
_ARABIC = re.compile("[\u0621-\u064a]{2}")
_ASIDE = frozenset(["caption", "credit", "title"])
_LABELLED = frozenset(["date", "byline", "meta"])
_LONGEST_LABEL = 100


_HEADLINE_TESTS: tuple[Callable[[Leaf], bool], ...] = (
    lambda x: x.tag == "h1",
    lambda x: x.role == "title" and x.tag in _HEADINGS,
    lambda x: x.role == "title",
    lambda x: x.tag in ("h2", "h3"),
)


class Body(NamedTuple):
    """A range of leaves that is one article's body, and where its headline stands (None where it has none)."""

    start: int
    end: int
    headline: int | None


def is_prose(leaf: Leaf) -> bool:
    """Whether a leaf is running Arabic text rather than a label, a link or a heading."""
    return (
        not leaf.linked
        and leaf.embed is None
        and leaf.role not in _ASIDE
        and leaf.tag not in ("h1", "h2", "h3", "h4", "h5", "h6", "th", "dt", "figcaption")
        and len(leaf.text) >= (_LONGEST_LABEL if leaf.role in _LABELLED else _SHORTEST_PROSE)
        and _ARABIC.search(leaf.text) is not None
    )


def bodies(page: Leaves) -> tuple[Body, ...]:
    """Return the bodies of a page's articles in page order."""
    main = _best(page, ())
    if main is None:
        return ()
    found = [main]
    first_headline = _headline(page.row, 0, main[0])
    likeness = _likeness(page.row, first_headline)
    while likeness is not None and len(found) < _MOST_BODIES:
        other = _best(page, found)
        if other is None:
            break
        found.append(other)
    ordered = sorted(found)
    kept = []
    for i, (start, end) in enumerate(ordered):
        headline = _headline(page.row, ordered[i - 1][1] if i else 0, start)
        if (start, end) == main or (headline is not None and _likeness(page.row, headline) == likeness):
            kept.append(Body(start, end, headline))
    return tuple(kept)


def _best(
    page: Leaves, taken: Sequence[tuple[int, int]], least: int = _SHORTEST_BODY
) -> tuple[int, int] | None:
    """Return the range of leaves in the element with the most votes, apart from ranges already taken."""
    votes: dict[Element, float] = defaultdict(float)
    for i, leaf in enumerate(page.row):
        if is_prose(leaf) and not any(a <= i < b for a, b in taken):
            element = leaf.holder
            for share in _VOTES:
                if element is None or element.tag == "html":
                    break
                votes[element] += share * len(leaf.text)
                element = element.getparent()
    for element in votes:
        if is_body(_names(element)):
            votes[element] *= 1.3
    ranked = sorted(votes, key=lambda e: -votes[e])
    for element in ranked[:8]:
        span = page.ranges.get(element)
        if (
            span
            and votes[element] >= _SHORTEST_BODY
            and not any(a < span[1] and span[0] < b for a, b in taken)
        ):
            return span
    return None


def _names(element: Element) -> str:
    return " ".join(v for key in ("class", "id", "itemprop") if (v := element.get(key)))


def _headline(row: Sequence[Leaf], start: int, end: int) -> int | None:
    """Return the headline before a body: the last h1, else the last leaf called a title, else a heading."""
    window = [
        i
        for i in range(start, min(end + 3, len(row)))
        if (row[i].tag == "h1" or not row[i].linked) and _ARABIC.search(row[i].text)
    ]
    for test in _HEADLINE_TESTS:
        found = [i for i in window if test(row[i])]
        if found:
            return found[-1]
    return None


def _likeness(row: Sequence[Leaf], headline: int | None) -> tuple[str, str | None] | None:
    return None if headline is None else (row[headline].tag, row[headline].role)
