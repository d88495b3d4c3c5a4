"""An article's text with its findings marked, so that no mark breaks a word.

Arabic letters join across inline elements only while those have no padding, border or margin, and the same
font: «وقال» stays one word with its cue marked after the و. So marks are backgrounds and underlines alone. Spans
may overlap; HTML cannot, so that a crossing span is cut and its parts are held together by a rule.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from heapq import heapify, heappop, heappush

from markupsafe import Markup, escape

from tawatur.model import Annotated, Place, Span
from tawatur.render.inert import sign, special

__all__ = ["Mark", "Marked", "anchor", "anchor_key", "findings", "marked"]


_CLOSERS = "»”\"'"


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of text to mark; `anchor` makes it a place that links lead to, `note` stands behind it."""

    span: Span
    classes: tuple[str, ...] = ()
    anchor: str | None = None
    note: Markup | None = None
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Marked:
    """A marked text, and the style rules that light the later parts of spans that were cut."""

    html: Markup
    css: str


@lru_cache(maxsize=1 << 14)
def anchor_key(article: str) -> str:
    """Return the part of an anchor that names an article: page-given ids never reach an attribute."""
    return "a" + hashlib.sha256(article.encode("utf-8", "replace")).hexdigest()[:8]


def anchor(place: Place) -> str:
    """Return the name that leads to the exact characters of a place."""
    return f"{anchor_key(place.article)}-{place.span.start}-{place.span.end}"


def findings(annotated: Annotated) -> tuple[Mark, ...]:
    """Return the marks of everything that annotation found."""
    key = annotated.article.id
    made = [Mark(t.span, ("date",), title=t.value) for t in annotated.times]
    made += [Mark(m.span, ("actor",)) for m in annotated.mentions]
    for number, s in enumerate(annotated.statements, 1):
        note = Markup('<sup class="ref"><a href="#{0}-s{1}">{1}</a></sup>').format(anchor_key(key), number)
        made.append(Mark(s.content, ("said",), anchor(Place(key, s.content)), note))
        made.append(Mark(s.cue, ("cue",), anchor(Place(key, s.cue))))
    return tuple(made)


def marked(text: str, marks: Iterable[Mark], headings: frozenset[int] = frozenset()) -> Marked:
    """Return a text as paragraphs with its marks; `headings` are the starts of its sub-headings."""
    whole = _one_each(marks, len(text))
    parts: list[Markup] = []
    split: set[str] = set()
    at, start = 0, 0
    carried: list[_Piece] = []
    for line in text.split("\n"):
        end = start + len(line)
        todo = carried
        while at < len(whole) and whole[at].mark.span.start < end:
            todo.append(whole[at])
            at += 1
        writer = _Writer(text, split)
        inner = writer.line(Span(start, end), todo)
        carried = [
            _Piece(p.mark, Span(end + 1, p.span.end), first=False) for p in todo if p.span.end > end + 1
        ]
        tag = "h5" if start in headings else "p"
        parts.append(
            Markup("<{0}{2}>{1}</{0}>").format(tag, inner, _direction(line)) if line.strip() else Markup()
        )
        start = end + 1
    rules = "".join(f":root:has(#{name}:target) .{name}{{background:var(--lit)}}" for name in sorted(split))
    return Marked(Markup("\n").join(parts), rules)


def _direction(line: str) -> Markup:
    """Arabic is set from the right even where a paragraph opens with a Latin name."""
    arabic = any("\u0600" <= c <= "\u06ff" for c in line)
    return Markup("") if arabic else Markup(' dir="auto"')


@dataclass(frozen=True, slots=True)
class _Piece:
    """What is left of a mark after cuts."""

    mark: Mark
    span: Span
    first: bool

    @property
    def order(self) -> tuple[int, int]:
        """Outer pieces come first."""
        return self.span.start, -self.span.end


def _one_each(marks: Iterable[Mark], length: int) -> list[_Piece]:
    """Join the marks of one span into one, drop what lies outside the text, and order the rest."""
    together: dict[Span, Mark] = {}
    for mark in marks:
        if not 0 <= mark.span.start < mark.span.end <= length:
            continue
        seen = together.get(mark.span)
        together[mark.span] = mark if seen is None else _joined(seen, mark)
    return sorted((_Piece(m, m.span, first=True) for m in together.values()), key=lambda p: p.order)


def _joined(a: Mark, b: Mark) -> Mark:
    classes = tuple(dict.fromkeys((*a.classes, *b.classes)))
    note = a.note if b.note is None else b.note if a.note is None else a.note + b.note
    return replace(a, classes=classes, anchor=a.anchor or b.anchor, note=note, title=a.title or b.title)


class _Writer:
    """Writes one line; open pieces form a stack, and what would cross the innermost is cut at its end."""

    def __init__(self, text: str, split: set[str]) -> None:
        self._text = text
        self._split = split
        self._out: list[str] = []
        self._open: list[_Piece] = []

    def line(self, span: Span, pieces: Sequence[_Piece]) -> Markup:
        """Return the marked line; pieces that reach beyond it are cut at its end."""
        queue = [(*p.order, n, p) for n, p in enumerate(self._cut(p, span.end) for p in pieces)]
        heapify(queue)
        at, number = span.start, len(queue)
        while queue:
            *_, piece = heappop(queue)
            at = self._close_until(at, piece.span.start)
            if self._open and piece.span.end > (edge := self._open[-1].span.end):
                rest = _Piece(piece.mark, Span(edge, piece.span.end), first=False)
                piece = self._cut(piece, edge)
                number += 1
                heappush(queue, (*rest.order, number, rest))
            at = self._text_to(at, piece.span.start)
            self._out.append(_opening(piece))
            self._open.append(piece)
        at = self._close_until(at, span.end)
        self._text_to(at, span.end)
        return Markup("").join(map(Markup, self._out))

    def _cut(self, piece: _Piece, end: int) -> _Piece:
        if piece.span.end <= end:
            return piece
        if piece.mark.anchor:
            self._split.add(piece.mark.anchor)
        return _Piece(piece.mark, Span(piece.span.start, end), piece.first)

    def _close_until(self, at: int, limit: int) -> int:
        while self._open and self._open[-1].span.end <= limit:
            piece = self._open.pop()
            at = self._text_to(at, piece.span.end)
            self._out.append("</span>")
            if piece.mark.note and piece.span.end == piece.mark.span.end:
                at = self._note(piece.mark.note, at)
        return at

    def _note(self, note: Markup, at: int) -> int:
        """Put a note behind a mark and the quotation mark that closes it, unless it would tear a word apart."""
        end = at + (self._text[at : at + 1] in _CLOSERS and at < len(self._text))
        if end > at and (not self._open or self._open[-1].span.end >= end):
            at = self._text_to(at, end)
        if not self._text[at : at + 1].isalnum():
            self._out.append(str(note))
        return at

    def _text_to(self, at: int, end: int) -> int:
        if at < end:
            self._out.append(str(_shown(self._text[at:end])))
        return max(at, end)


def _opening(piece: _Piece) -> str:
    mark = piece.mark
    classes, named = list(mark.classes), ""
    if mark.anchor and piece.first:
        named = Markup(' id="{}"').format(mark.anchor)
    elif mark.anchor:
        classes.append(mark.anchor)
    styled = Markup(' class="{}"').format(" ".join(classes)) if classes else ""
    titled = Markup(' title="{}"').format(mark.title) if mark.title else ""
    return f"<span{named}{styled}{titled}>"


def _shown(text: str) -> Markup:
    """Escape a stretch and show its acting letters as signs."""
    if special.search(text) is None:
        return escape(text)
    parts, at = [], 0
    for match in special.finditer(text):
        parts.append(escape(text[at : match.start()]))
        parts.append(Markup('<span class="sign">{}</span>').format(sign(match.group())))
        at = match.end()
    return Markup("").join([*parts, escape(text[at:])])
