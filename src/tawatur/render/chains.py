"""Chains drawn as the old scholars drew them: every outlet on one side, the one who said it on the other.

Where ten lines run into one box, ten outlets are one source; the eye sees it before it reads a number. The first
teller stands where the reader starts: on the right in Arabic.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from markupsafe import Markup, escape

from tawatur.render.inert import clipped
from tawatur.render.labels import Labels
from tawatur.render.shown import ClaimView, LinkView, Telling

__all__ = ["chain_picture", "origin_picture"]

_WIDTH, _HEIGHT, _GAP, _ROW = 168, 34, 62, 46
_LETTERS = 22
_MEDIA = ("agency", "medium", "outlet", "document")


@dataclass(frozen=True, slots=True)
class _Box:
    name: str
    kind: str
    column: int
    row: float


@dataclass(frozen=True, slots=True)
class _Drawing:
    """Boxes by key, and the pairs that lines join; `strong` ones are drawn heavy."""

    boxes: dict[str, _Box]
    lines: dict[tuple[str, str], bool]
    label: str


class _Stop(NamedTuple):
    """A station of a chain; the same key is the same box."""

    key: str
    name: str
    kind: str


def chain_picture(claim: ClaimView, labels: Labels) -> Markup | None:
    """Draw the chains of a claim, None where there is one telling and nothing to see."""
    told = [t for t in claim.tellings if not t.own_voice]
    folded, outlets = _folded(told), frozenset(t.outlet for t in claim.tellings)
    joint = {witness: _Stop(f"w:{witness}", labels("picture.one_witness"), "one") for witness in folded}
    paths = list(dict.fromkeys(_path(t, outlets, joint.get(t.witness)) for t in told))
    if len(paths) < 2:
        return None
    stops = {stop.key: stop for path in paths for stop in path}
    columns = _columns([[stop.key for stop in path] for path in paths])
    lines = {(a.key, b.key): b.kind != "one" for path in paths for a, b in pairwise(path)}
    rows = _rows(columns, list(lines))
    boxes = {key: _Box(stop.name, stop.kind, columns[key], rows[key]) for key, stop in stops.items()}
    return _svg(_Drawing(boxes, lines, labels("claim.picture")), labels)


def _folded(told: Sequence[Telling]) -> frozenset[int | None]:
    """Return the witnesses that stand in the chains under several names and were counted as one."""
    names: dict[int, set[str]] = {}
    for telling in told:
        first = next((x.actor or x.name for x in telling.links if x.kind not in _MEDIA), None)
        if telling.witness is not None and first is not None:
            names.setdefault(telling.witness, set()).add(first)
    return frozenset(witness for witness, several in names.items() if len(several) > 1)


def _path(telling: Telling, outlets: frozenset[str], joint: _Stop | None) -> tuple[_Stop, ...]:
    """Return the stations of a telling, the outlet first, and last the witness that several were counted as."""
    first = _Stop(f"o:{telling.outlet}", telling.outlet, "paper")
    links = (_stop(link, outlets) for link in telling.links)
    return tuple(dict.fromkeys((first, *links, *([joint] if joint else []))))


def _stop(link: LinkView, outlets: frozenset[str]) -> _Stop:
    """Return the box of a teller; an outlet of the story that others cite is one box with itself."""
    if link.name in outlets:
        return _Stop(f"o:{link.name}", link.name, "paper")
    return _Stop(f"l:{link.actor or link.name}", link.name, link.kind)


def _columns(paths: Sequence[Sequence[str]]) -> dict[str, int]:
    """Put every station as far from the outlets as its longest chain; loops stop at the longest path."""
    columns: dict[str, int] = {}
    longest = max(map(len, paths))
    for _ in range(longest):
        for path in paths:
            for place, key in enumerate(path):
                before = columns.get(path[place - 1], 0) + 1 if place else 0
                columns[key] = min(longest - 1, max(columns.get(key, 0), before))
    return columns


def _rows(columns: dict[str, int], lines: Sequence[tuple[str, str]]) -> dict[str, float]:
    """Give each box the middle of those who tell from it, and keep boxes of one column apart."""
    rows: dict[str, float] = {}
    for column in range(max(columns.values()) + 1):
        keys = [k for k, c in columns.items() if c == column]
        wanted = {k: _middle([rows[a] for a, b in lines if b == k and a in rows]) for k in keys}
        last = -1.0
        for key in sorted(keys, key=lambda k: wanted[k]):
            rows[key] = last = max(wanted[key], last + 1)
    low = min(rows.values())
    return {key: row - low for key, row in rows.items()}


def _middle(values: list[float]) -> float:
    return sum(values) / len(values) if values else 0.0


def origin_picture(claim: ClaimView, labels: Labels) -> Markup | None:
    """Draw witnesses against ways, with the pairs that were counted as origins drawn heavy."""
    pairs = sorted(
        {(m.witness, m.way) for m in claim.claim.members if m.witness is not None and m.way is not None}
    )
    if len({w for w, _ in pairs}) < 2:
        return None
    counted = _counted(pairs, claim)
    ways = {f"y{i}": _Box(_names(w.names, labels), "paper", 0, i) for i, w in enumerate(claim.ways)}
    witnesses = {
        f"w{i}": _Box(_names(w.names, labels), "person" if w.named else "unnamed", 1, i)
        for i, w in enumerate(claim.witnesses)
    }
    lines = {(f"y{way}", f"w{witness}"): (witness, way) in counted for witness, way in pairs}
    return _svg(_Drawing({**ways, **witnesses}, lines, labels("origins.picture")), labels)


def _names(names: Sequence[str], labels: Labels) -> str:
    return labels("joint.short").join(names) if names else labels("claim.unresolved")


def _counted(pairs: Sequence[tuple[int, int]], claim: ClaimView) -> frozenset[tuple[int, int]]:
    """Return as many independent pairs as were counted; a witness without a name stands back for one with."""
    named = [pair for pair in pairs if claim.witnesses[pair[0]].named]
    rest = [pair for pair in pairs if not claim.witnesses[pair[0]].named]
    chosen = sorted(_matching([*named, *rest]), key=lambda pair: not claim.witnesses[pair[0]].named)
    return frozenset(chosen[: claim.claim.origins])


def _matching(pairs: Sequence[tuple[int, int]]) -> frozenset[tuple[int, int]]:
    """Return a largest choice of pairs of which no two share a witness or a way (Kuhn's algorithm)."""
    ways: dict[int, list[int]] = {}
    for witness, way in pairs:
        ways.setdefault(witness, []).append(way)
    taken: dict[int, int] = {}
    for witness in ways:
        _place(witness, ways, taken, set())
    return frozenset((witness, way) for way, witness in taken.items())


def _place(witness: int, ways: dict[int, list[int]], taken: dict[int, int], tried: set[int]) -> bool:
    for way in ways[witness]:
        if way not in tried:
            tried.add(way)
            if way not in taken or _place(taken[way], ways, taken, tried):
                taken[way] = witness
                return True
    return False


def _svg(drawing: _Drawing, labels: Labels) -> Markup:
    columns = max(b.column for b in drawing.boxes.values()) + 1
    width = columns * _WIDTH + (columns - 1) * _GAP + 4
    height = round((max(b.row for b in drawing.boxes.values()) + 1) * _ROW)
    from_right = labels.direction == "rtl"

    def start(column: int) -> int:
        along = 2 + column * (_WIDTH + _GAP)
        return width - _WIDTH - along if from_right else along

    inner = [
        _line(drawing.boxes[a], drawing.boxes[b], start, strong=s) for (a, b), s in drawing.lines.items()
    ]
    inner += [_box(box, start(box.column)) for box in drawing.boxes.values()]
    return Markup(
        '<svg class="net" role="img" aria-label="{}" viewBox="0 0 {w} {h}" width="{w}" height="{h}">{}</svg>'
    ).format(drawing.label, Markup("".join(inner)), w=width, h=height)  # noqa: S704 - made of numbers and escaped names


def _box(box: _Box, x: float) -> str:
    y = box.row * _ROW + (_ROW - _HEIGHT) / 2
    name, short = escape(box.name), escape(clipped(box.name, _LETTERS))
    return (
        f'<g class="box {escape(box.kind)}"><title>{name}</title>'
        f'<rect x="{x}" y="{y:.1f}" width="{_WIDTH}" height="{_HEIGHT}" rx="5"/>'
        f'<text x="{x + _WIDTH / 2}" y="{y + 22:.1f}" text-anchor="middle">{short}</text></g>'
    )


def _line(a: _Box, b: _Box, start: Callable[[int], int], *, strong: bool) -> str:
    xa, xb = start(a.column), start(b.column)
    xa, xb = (xa, xb + _WIDTH) if xb < xa else (xa + _WIDTH, xb)
    ya, yb, middle = (a.row + 0.5) * _ROW, (b.row + 0.5) * _ROW, (xa + xb) / 2
    path = f"M{xa} {ya:.1f}C{middle} {ya:.1f} {middle} {yb:.1f} {xb} {yb:.1f}"
    return f'<path class="{"line" if strong else "line weak"}" d="{path}"/>'
