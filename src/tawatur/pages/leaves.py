"""A page's tree as a flat row of leaves: every stretch of text that stands by itself, in reading order.

One walk over the tree, without recursion, so that nesting costs nothing. Share bars, menus and forms are
passed over on the way.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from tawatur.pages.embeds import Embed, embed
from tawatur.pages.roles import Role, is_clutter, role

__all__ = ["ARABIC", "LONGEST_LABEL", "Leaf", "Leaves", "class_names", "leaves"]

Element = Any

ARABIC = re.compile("[\u0621-\u064a]{2}")  # what has no two letters in a row is no Arabic text
LONGEST_LABEL = 100  # letters of a date or a byline

_SILENT = frozenset(
    ["script", "style", "noscript", "template", "svg", "head", "title", "button", "select", "input",
     "textarea", "object", "canvas", "map", "iframe", "video", "audio", "nav", "dialog", "legend"]
)  # fmt: skip
_CLUTTER_TAGS = frozenset(["footer", "aside"])
_INLINE = frozenset(
    ["a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "dfn", "em", "font", "i", "ins", "kbd",
     "label", "mark", "o:p", "q", "s", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var",
     "wbr", "img"]
)  # fmt: skip
_STRONG = frozenset(["b", "strong", "h1", "h2", "h3", "h4", "h5", "h6"])
_KEPT = frozenset(["html", "body", "main", "article"])
_LABELS = frozenset(["date", "byline", "meta"])
_SMALL_ROLES = frozenset(["caption", "credit", "date", "byline"])
_UNSEEN = re.compile(r"display\s*:\s*none")
# A line break while the pieces of a block wait to be joined; repair has taken all such controls out of the page.
_BREAK = "\x1e"
_SENTENCE_END = re.compile(r"[.؟!:؛…»”\"]\s*$")


class Leaf(NamedTuple):
    """One stretch of text: its block's tag and role, the element that holds it, how much of it is link or bold."""

    text: str
    tag: str
    role: Role | None
    holder: Element
    block: Element
    linked: bool
    strong: bool
    embed: Embed | None = None
    moment: str | None = None

    @property
    def is_label(self) -> bool:
        """Whether it is a date, a byline or the like; what is long is prose, whatever its class says."""
        return self.role in _LABELS and len(self.text) < LONGEST_LABEL


class Leaves(NamedTuple):
    """The leaves of a page, and for each block element the range of leaves inside it."""

    row: tuple[Leaf, ...]
    ranges: dict[Element, tuple[int, int]]


class _Pen:
    """Collects the inline pieces of the block that is being read."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.letters = self.linked = self.strong = 0
        self.moment: str | None = None

    def write(self, text: str | None, *, link: bool, strong: bool) -> None:
        """Add a piece of text, and count how much of it is link or bold."""
        if text:
            self.pieces.append(text)
            count = len(text.strip())
            self.letters += count
            self.linked += count if link else 0
            self.strong += count if strong else 0


def leaves(body: Element, *, keep_clutter: bool = False) -> Leaves:
    """Walk a page's body once; `keep_clutter` believes no class name (for pages whose body is called «sidebar»)."""
    walk = _Walk(keep_clutter=keep_clutter)
    stack: list[tuple[Element, bool]] = [(body, True)]
    while stack:
        element, entering = stack.pop()
        if not entering:
            walk.leave(element)
        elif walk.enter(element):
            stack.append((element, False))
            stack.extend((child, True) for child in reversed(element))
            continue
        if element is not body:
            walk.write(element.tail)
    return Leaves(tuple(walk.row), walk.ranges)


class _Walk:
    """Where the walk over the tree is: open blocks, depth in links and bold, what was read."""

    def __init__(self, *, keep_clutter: bool) -> None:
        self.row: list[Leaf] = []
        self.ranges: dict[Element, tuple[int, int]] = {}
        self._keep_clutter = keep_clutter
        self._pen = _Pen()
        self._blocks: list[tuple[Element, str, Role | None]] = []
        self._links = self._bold = 0

    def write(self, text: str | None) -> None:
        """Add text to the block that is open."""
        self._pen.write(text, link=self._links > 0, strong=self._bold > 0)

    def enter(self, element: Element) -> bool:
        """Open an element; False where there is nothing to walk inside it."""
        tag = element.tag
        if tag == "br":
            self._break()
        if not isinstance(tag, str) or tag == "br":
            return False
        post = embed(element, tag)
        if post is not None:
            self._flush()
            self.row.append(Leaf(post.text, tag, None, element.getparent(), element, False, False, post))
            return False
        names = class_names(element)
        if _is_silent(element, tag, names, keep_clutter=self._keep_clutter):
            return False
        self._open(element, tag, names)
        self.write(element.text)
        return True

    def _break(self) -> None:
        """End a line; one that is bold from end to end stands by itself, as headlines in tables of old do."""
        self._pen.pieces.append(_BREAK)
        if self._pen.letters and self._pen.strong == self._pen.letters:
            self._flush()

    def _open(self, element: Element, tag: str, names: str) -> None:
        kind = (
            "caption"
            if tag in ("figure", "figcaption")
            else role(names)
            if names and tag not in _KEPT
            else None
        )
        # An inline element with a role of its own (span.date, span.imgcap) stands by itself.
        if tag not in _INLINE or (kind in _SMALL_ROLES and tag != "a") or not self._blocks:
            self._flush()
            inherited = self._blocks[-1][2] if self._blocks else None
            self._blocks.append((element, tag, kind or (None if inherited == "body" else inherited)))
            self.ranges[element] = (len(self.row), len(self.row))
        self._links += tag == "a"
        self._bold += tag in _STRONG
        if tag == "time":
            self._pen.moment = element.get("datetime") or self._pen.moment

    def leave(self, element: Element) -> None:
        """Close an element, and its block with it."""
        self._links -= element.tag == "a"
        self._bold -= element.tag in _STRONG
        if self._blocks[-1][0] is element:
            self._flush()
            self.ranges[element] = (self.ranges[element][0], len(self.row))
            self._blocks.pop()

    def _flush(self) -> None:
        if self._pen.letters and self._blocks:
            self.row.extend(_written(self._pen, self._blocks[-1]))
        if self._pen.pieces:
            self._pen = _Pen()


def class_names(element: Element) -> str:
    """Return what an element calls itself: its class, id and itemprop."""
    return " ".join(v for key in ("class", "id", "itemprop") if (v := element.get(key)))


def _is_silent(element: Element, tag: str, names: str, *, keep_clutter: bool) -> bool:
    if tag in _SILENT or element.get("hidden") is not None or _UNSEEN.search(element.get("style") or ""):
        return True
    if tag == "form":
        # ASP.NET wraps whole pages in a form; any other form has no headline.
        return element.find(".//h1") is None and element.find(".//article") is None
    if keep_clutter or tag in _KEPT:
        return False
    if tag in _CLUTTER_TAGS:
        # Drupal puts an article's date into a footer of its head.
        return "submitted" not in names
    return bool(names) and is_clutter(names) and not any(h.find(".//a") is None for h in element.iter("h1"))


def _written(pen: _Pen, block: tuple[Element, str, Role | None]) -> Iterator[Leaf]:
    """Turn what the pen wrote into leaves, cut at line breaks that end paragraphs."""
    element, tag, kind = block
    linked, strong = pen.linked * 10 > pen.letters * 7, pen.strong * 10 > pen.letters * 9
    holder = element if tag in ("div", "section", "article", "td", "body", "main") else element.getparent()
    for text in _cut("".join(pen.pieces)):
        yield Leaf(text, tag, kind, holder, element, linked, strong, None, pen.moment)


def _cut(text: str) -> Iterator[str]:
    """Cut at empty lines, and at single breaks behind a sentence's end."""
    kept: list[str] = []
    for line in text.split(_BREAK):
        clean = " ".join(line.split())
        kept.append(clean)
        if (not clean and len(kept) > 1) or _SENTENCE_END.search(clean):
            if whole := " ".join(filter(None, kept)):
                yield whole
            kept = []
    if whole := " ".join(filter(None, kept)):
        yield whole
