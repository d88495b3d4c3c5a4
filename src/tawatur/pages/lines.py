"""The lines of a text dump, each with what it is taken by itself: button, caption, byline, paragraph.

A dump has lost its tags. What is left to tell a caption from a paragraph is its shape: how it ends, what
stands in its last bracket, whether it comes twice.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from tawatur.lexicon import Lexicon
from tawatur.lexicon.pages import line_key
from tawatur.pages.dates import visible_date
from tawatur.pages.draft import photo_credit
from tawatur.pages.posts import is_post_author

__all__ = ["Line", "LineKind", "lines"]

LineKind = Literal[
    "furniture", "rule", "related", "pointer", "end", "section", "date", "byline", "caption",
    "teaser", "author", "paragraph", "short",
]  # fmt: skip

_RULE = re.compile(r"[\s*=_#•·~.\-–—ـ]{3,}")
# A full stop, with what may close behind it: a quotation mark, the agency in brackets.
_ENDS = re.compile(r"(?:(?<!\.)\.|[:؛۔])[»”\"'’)\]]*(?:\s*\([^()]{1,40}\))?$|(?:…|\.\.)[»”\"'’)\]]*$")
_STAFF = re.compile(r"(?P<who>[^()]{2,60}?)\s*\((?P<place>[^()]{2,40})\)")
_PLACE_FIRST = re.compile(r"(?P<place>[^:،.]{2,30}?)\s*(?::|\s[-–|])\s*(?P<who>[^:.]{2,50})")
# A headline is seldom longer; a paragraph that lost its full stop is seldom shorter.
LONGEST_TITLE = 22
_LONGEST_CAPTION = 60
_LONGEST_NOTICE = 60
# A short line in Latin letters alone is a label of the page's machine: «list 1 of 3», «Published by».
_FOREIGN = re.compile(r"(?=.*[A-Za-z])[^\u0600-\u06ff]+")
_LONGEST_FOREIGN = 6


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the dump; `gap` counts the empty lines before it, `key` is its folded form."""

    text: str
    key: str
    gap: int
    kind: LineKind = "short"

    @property
    def words(self) -> int:
        """How long the line is."""
        return self.text.count(" ") + 1


def lines(text: str, lexicon: Lexicon) -> tuple[Line, ...]:
    """Cut a dump into its lines and say what each is."""
    cut = _cut(text)
    stopped = [_ENDS.search(x.text) is not None for x in cut if x.words > LONGEST_TITLE]
    stops = not stopped or sum(stopped) * 2 > len(stopped)
    return tuple(
        replace(line, kind=_kind(line, cut[max(0, i - 1) : i] + cut[i + 1 : i + 2], stops, lexicon))
        for i, line in enumerate(cut)
    )


def _cut(text: str) -> list[Line]:
    found: list[Line] = []
    gap = 0
    for raw in text.split("\n"):
        line = " ".join(raw.split())
        if line:
            found.append(Line(line, line_key(line), gap))
        gap = 0 if line else gap + 1
    return found


def _kind(line: Line, beside: Sequence[Line], stops: bool, lexicon: Lexicon) -> LineKind:
    """Say what a line is by itself; `stops` whether this dump's paragraphs end in a full stop."""
    return (
        _furniture(line, lexicon)
        or ("author" if is_post_author(line.text, lexicon) else None)
        or ("caption" if any(line.key == other.key and line.words > 3 for other in beside) else None)
        or ("date" if line.words <= 14 and visible_date(line.text, lexicon) else None)
        or _signature(line, lexicon)
        or ("furniture" if line.words <= _LONGEST_FOREIGN and _FOREIGN.fullmatch(line.text) else None)
        or _picture_text(line, stops, lexicon)
        or ("paragraph" if _ENDS.search(line.text) or line.words > LONGEST_TITLE else "short")
    )


def _furniture(line: Line, lexicon: Lexicon) -> LineKind | None:
    words = lexicon.pages
    if _RULE.fullmatch(line.text) or not line.key:
        return "rule"
    for kind in ("furniture", "related", "end", "section"):
        if words.is_whole(kind, line.text):
            return kind
    if words.is_label(line.text) or words.is_bar(line.text) or _is_notice(line, lexicon):
        return "furniture"
    if words.opening("related", line.text) is not None:
        return "pointer"
    return "end" if words.opening("end", line.text) is not None or line.text.startswith("©") else None


def _is_notice(line: Line, lexicon: Lexicon) -> bool:
    return line.words <= _LONGEST_NOTICE and lexicon.pages.contains("notice", line.text)


def _signature(line: Line, lexicon: Lexicon) -> LineKind | None:
    """Tell a byline: «كتبت: هدى سالم», «الشرق الأوسط» (لندن), لندن: «الشرق الأوسط»."""
    if line.words > 10 or _ENDS.search(line.text):
        return None
    if lexicon.pages.opening("byline", line.text) or lexicon.outlets.find(line.text):
        return "byline"
    staff = _STAFF.fullmatch(line.text)
    if staff and (lexicon.outlets.find(staff["who"]) or len(staff["who"].split()) <= 4):
        known = lexicon.outlets.find(staff["place"]) or lexicon.pages.is_whole("archive", staff["place"])
        return None if known else "byline"
    place_first = _PLACE_FIRST.fullmatch(line.text)
    return "byline" if place_first and lexicon.outlets.find(place_first["who"]) else None


def _picture_text(line: Line, stops: bool, lexicon: Lexicon) -> LineKind | None:
    """Tell a caption by its opening or by the credit in its last bracket."""
    if lexicon.pages.opening("caption", line.text):
        return "caption"
    if _ENDS.search(line.text):
        return None
    bare = line.text
    while (last := bare.rpartition(" "))[1] and lexicon.pages.is_whole("furniture", last[2]):
        bare = last[0]
    if bare != line.text and lexicon.pages.leading("section", bare):
        return "teaser"
    if bare.endswith(")") and 3 < line.words <= _LONGEST_CAPTION and (stops or _credits_known(bare, lexicon)):
        return "caption"
    return None


def _credits_known(line: str, lexicon: Lexicon) -> bool:
    credit = photo_credit(line, lexicon)
    names = re.split(r"\s*[-–/،]\s*", credit) if credit else []
    return credit is None or any(lexicon.outlets.find(name) for name in names)
