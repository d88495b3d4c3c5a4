"""Where a date expression stands: its paragraph, sentence, quotation and parentheses."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from tawatur.annotate.dates.meaning import Found
from tawatur.annotate.dates.words import Words
from tawatur.annotate.reading import Reading

__all__ = ["Place", "places"]

_OPENERS = {"«": "»", "“": "”", "„": "”"}
_LEAD = 2
_BREAK = re.compile("\n")


@dataclass(frozen=True, slots=True)
class Place:
    """The numbers of an expression's paragraph and sentence, and how it stands there.

    It may be quoted, in parentheses, open the paragraph, or fill a line of its own (`alone`).
    """

    paragraph: int
    sentence: int
    quoted: bool
    parentheses: bool
    opens: bool
    alone: bool


def places(read: Reading, w: Words, found: tuple[Found, ...]) -> tuple[Place, ...]:
    """Return the place of every expression."""
    breaks = [m.start() for m in _BREAK.finditer(read.text)]
    starts = [s.start for s in read.sentences]
    quotes, brackets = _stretches(w)
    out = []
    for one in found:
        paragraph = bisect_right(breaks, one.start)
        first = w.text.rfind("\n", 0, one.start) + 1
        out.append(
            Place(
                paragraph,
                bisect_right(starts, one.start) - 1,
                _within(quotes, one.at),
                _within(brackets, one.at),
                one.at <= _LEAD or w.atoms[one.at - _LEAD].start < first,
                w.breaks(one.at) and w.breaks(one.stop),
            )
        )
    return tuple(out)


def _within(stretches: list[tuple[int, int]], at: int) -> bool:
    near = bisect_right(stretches, (at, len(stretches) + at)) - 1
    return near >= 0 and stretches[near][0] < at < stretches[near][1]


def _stretches(w: Words) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Return the atoms between quotation marks and between parentheses; a paragraph's end closes what is open."""
    quotes: list[tuple[int, int]] = []
    brackets: list[tuple[int, int]] = []
    closer, begin, bracket = "", 0, -1
    for at in w.odd:
        atom = w.atoms[at]
        if atom.is_word:
            continue
        key = atom.key
        if closer and (key == closer or "\n" in w.text[w.atoms[begin].start : atom.start]):
            quotes.append((begin, at))
            closer = "" if key == closer else closer
            if key == w.atoms[begin].key and closer == "":
                continue
            closer = ""
        if not closer and (key in _OPENERS or key == '"'):
            closer, begin = _OPENERS.get(key, '"'), at
        elif key == "(":
            bracket = at
        elif key == ")" and bracket >= 0:
            brackets.append((bracket, at))
            bracket = -1
    if closer:
        quotes.append((begin, len(w.atoms)))
    return quotes, brackets
