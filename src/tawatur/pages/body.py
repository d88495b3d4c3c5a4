"""Which leaves of a page are the body of an article, and of which article.

A body is where sentences lie thick: each paragraph votes for the element that holds it, less for those further
up. Class names may confirm that vote, never replace it. A second body counts as a second article only under a
headline of its own that looks like the first one's.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import Any, NamedTuple

from tawatur.lexicon.pages import line_key
from tawatur.pages.leaves import ARABIC, Leaf, Leaves, class_names
from tawatur.pages.roles import is_body, is_clutter

__all__ = ["Body", "bodies", "is_prose"]

Element = Any

_VOTES = (1.0, 0.6, 0.3)
_SHORTEST_PROSE = 40
_SHORTEST_BODY = 40
_MOST_BODIES = 30
# A headline may stand inside its body, among its first leaves.
_INSIDE = 3
_INTRO = 4
_SHORTEST_TITLE = 12
_OWN_ARTICLE = 150
_CLAIMED = 1.3
_HEADINGS = frozenset(["h1", "h2", "h3", "h4"])
_ASIDE = frozenset(["caption", "credit", "title"])


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
        and not leaf.is_label
        and len(leaf.text) >= _SHORTEST_PROSE
        and ARABIC.search(leaf.text) is not None
    )


def bodies(page: Leaves, title: str | None = None) -> tuple[Body, ...]:
    """Return the bodies of a page's articles in page order; `title` is what the page says it is called."""
    spans = list(islice(_thickest(page), _MOST_BODIES))
    if not spans:
        return ()
    main = spans[0]
    spans.sort()
    befores = [0, *(end for _, end in spans[:-1])]
    found = [
        Body(*span, _headline(page.row, since, span, line_key(title or "")))
        for span, since in zip(spans, befores, strict=True)
    ]
    chosen = _chosen(page.row, found, found[spans.index(main)])
    chosen = _below_headline(page.row, chosen)
    others = [_below_headline(page.row, b) for b in found if _stands_alone(page.row, b, chosen)]
    return tuple(sorted({b.end: b for b in (*others, chosen)}.values()))


def _chosen(row: Sequence[Leaf], found: list[Body], main: Body) -> Body:
    """Give the thickest body a headline: its own, or that of the few lines before it; else prefer what has one.

    A few lines between headline and body are its introduction; a thick text without headline below an article
    is a comment or a notice. `found` loses the introduction or the notice.
    """
    before = [b for b in found if b.headline is not None and b.start < main.start]
    if main.headline is not None and row[main.headline].tag != "h1":
        # The page's own article stands under its h1, even where the next one is longer.
        first = (b for b in before if _is_h1(row, b) and _letters(row, b) * _INTRO >= _letters(row, main))
        return next(first, main)
    if main.headline is not None or not before:
        return main
    found.remove(main)
    if _letters(row, before[-1]) * _INTRO >= _letters(row, main):
        return before[-1]
    found.remove(before[-1])
    return Body(main.start, main.end, before[-1].headline)


def _is_h1(row: Sequence[Leaf], body: Body) -> bool:
    return body.headline is not None and row[body.headline].tag == "h1"


def _stands_alone(row: Sequence[Leaf], body: Body, chosen: Body) -> bool:
    """Whether a body is an article beside the chosen one: a headline of the same make, or an <article> of its own."""
    if body.headline is None:
        return False
    if _make(row, body.headline) == _make(row, chosen.headline):
        return True
    own = _article_of(row[body.headline])
    if own is None or row[body.headline].tag not in ("h1", "h2") or _letters(row, body) < _OWN_ARTICLE:
        return False
    return own is _article_of(row[body.start]) and own is not _article_of(row[chosen.start])


def _article_of(leaf: Leaf) -> Element | None:
    """Return the <article> that holds a leaf, unless its class names say that it is a comment or teaser."""
    element = leaf.block
    while element is not None and element.tag != "article":
        element = element.getparent()
    return None if element is None or is_clutter(class_names(element)) else element


def _headlines(page: Leaves) -> list[int]:
    """Return where headlines stand: every h1, and the first h1 or h2 of every <article> with text of its own."""
    found, seen = [], set()
    for i, leaf in enumerate(page.row):
        if leaf.tag not in ("h1", "h2") or leaf.linked:
            continue
        own = _article_of(leaf)
        span = page.ranges.get(own) if own is not None and own not in seen else None
        seen.add(own)
        if leaf.tag == "h1" or (span and _letters(page.row, Body(*span, None)) >= _OWN_ARTICLE):
            found.append(i)
    return found


def _below_headline(row: Sequence[Leaf], body: Body) -> Body:
    """Begin a body that holds its own headline at its first prose: what lies between is the article's head."""
    if body.headline is None or body.headline < body.start:
        return body
    prose = next((i for i in range(body.headline + 1, body.end) if is_prose(row[i])), None)
    # A heading with no prose below it is no headline of this body.
    return body._replace(headline=None) if prose is None else body._replace(start=prose)


def _letters(row: Sequence[Leaf], body: Body) -> int:
    return sum(len(leaf.text) for leaf in row[body.start : body.end] if is_prose(leaf))


def _thickest(page: Leaves) -> Iterator[tuple[int, int]]:
    """Yield ranges of leaves that do not overlap, the one with the most votes first."""
    votes: dict[Element, float] = defaultdict(float)
    held: dict[Element, float] = defaultdict(float)
    for leaf in page.row:
        _vote(votes, page, leaf, 1)
        held[leaf.holder] += len(leaf.text) if is_prose(leaf) else 0
    headlines = _headlines(page)
    for element in votes:
        if is_body(class_names(element)):
            votes[element] *= _CLAIMED
    taken: list[tuple[int, int]] = []
    while votes and len(taken) < _MOST_BODIES:
        element = max(votes, key=votes.__getitem__)
        won = votes.pop(element)
        if won < _SHORTEST_BODY:
            return
        span = page.ranges.get(element)
        if span is None or any(a < span[1] and span[0] < b for a, b in taken):
            continue
        if held[element] * 2 < won and bisect_left(headlines, span[1]) - bisect_left(headlines, span[0]) > 1:
            # What holds several headlines and little text of its own holds several articles.
            continue
        taken.append(span)
        yield span
        for leaf in page.row[slice(*span)]:
            _vote(votes, page, leaf, -1)


def _vote(votes: dict[Element, float], page: Leaves, leaf: Leaf, sign: int) -> None:
    """Add a paragraph's votes for the elements that hold it, or take them back."""
    if not is_prose(leaf):
        return
    element = _box(leaf.holder, page.ranges)
    for share in _VOTES:
        if element is None or element.tag == "html":
            return
        if sign > 0 or element in votes:
            votes[element] += sign * share * len(leaf.text)
        element = element.getparent()


def _box(element: Element, ranges: dict[Element, tuple[int, int]]) -> Element:
    """Return the outermost element around a single leaf: a paragraph in three boxes of its own votes like one in none."""
    span = ranges.get(element)
    if span is None or span[1] - span[0] != 1:
        return element
    while (parent := element.getparent()) is not None and ranges.get(parent) == span:
        element = parent
    return element.getparent() if element.tag != "body" else element


def _headline(row: Sequence[Leaf], since: int, span: tuple[int, int], title: str) -> int | None:
    """Return the headline before a body: what the page calls itself, the last h1, a leaf called a title, a heading."""
    window = [
        i
        for i in range(since, min(span[0] + _INSIDE, span[1]))
        if (row[i].tag == "h1" or not row[i].linked) and ARABIC.search(row[i].text)
    ]
    named = [
        i
        for i in window
        if (key := line_key(row[i].text))
        and len(key) > _SHORTEST_TITLE
        and (title.startswith(key) or title.endswith(key))
    ]
    if named:
        return next((i for i in reversed(named) if row[i].tag in _HEADINGS), named[-1])
    for test in _HEADLINE_TESTS:
        found = [i for i in window if test(row[i])]
        if found:
            return found[-1]
    return None


def _make(row: Sequence[Leaf], headline: int | None) -> tuple[str, str | None] | None:
    return None if headline is None else (row[headline].tag, row[headline].role)
