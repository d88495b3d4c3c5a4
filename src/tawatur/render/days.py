"""The timeline drawn: one row for each clock, one column for each day, a disc as big as what it holds.

A line of news is often said today about yesterday and printed tomorrow; three rows keep the clocks apart.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from math import sqrt

from markupsafe import Markup

from tawatur.model import Clock, Moment
from tawatur.render.labels import Labels

__all__ = ["day_picture"]

_CLOCKS: tuple[Clock, ...] = ("happened", "said", "published")
_COLUMN, _ROW, _HEAD, _SIDE = 84, 44, 26, 64
_MOST = 8


def day_picture(moments: Sequence[Moment], labels: Labels) -> Markup | None:
    """Draw the latest days of a story, None where there is only one day."""
    counts = Counter((m.date[:10], m.clock) for m in moments)
    days = sorted({day for day, _ in counts})[-_MOST:]
    if len(days) < 2:
        return None
    width, height = _SIDE + len(days) * _COLUMN, _HEAD + len(_CLOCKS) * _ROW
    inner = [_clock(row, clock, width, labels) for row, clock in enumerate(_CLOCKS)]
    for column, day in enumerate(days):
        x = _x(column, width, labels)
        inner.append(Markup('<text class="day" x="{}" y="16" text-anchor="middle">{}</text>').format(x, day))
        for row, clock in enumerate(_CLOCKS):
            if number := counts[day, clock]:
                inner.append(_disc(x, row, clock, number))
    return Markup(
        '<svg class="days" role="img" aria-label="{}" viewBox="0 0 {w} {h}" width="{w}" height="{h}">{}</svg>'
    ).format(labels("timeline.picture"), Markup("").join(inner), w=width, h=height)


def _x(column: int, width: int, labels: Labels) -> float:
    along = _SIDE + (column + 0.5) * _COLUMN
    return width - along if labels.direction == "rtl" else along


def _clock(row: int, clock: str, width: int, labels: Labels) -> Markup:
    y = _HEAD + (row + 0.5) * _ROW
    at = width - _SIDE / 2 if labels.direction == "rtl" else _SIDE / 2
    ends = (0, width - _SIDE) if labels.direction == "rtl" else (_SIDE, width)
    return Markup(
        '<line x1="{}" x2="{}" y1="{y}" y2="{y}"/><text class="clock" x="{}" y="{ty}" text-anchor="middle">{}</text>'
    ).format(*ends, at, labels(f"clock.{clock}"), y=y, ty=y + 5)


def _disc(x: float, row: int, clock: str, number: int) -> Markup:
    y = _HEAD + (row + 0.5) * _ROW
    radius = min(19.0, 9 + 2 * sqrt(number))
    return Markup(
        '<circle class="{}" cx="{x}" cy="{y}" r="{:.1f}"/><text class="many" x="{x}" y="{ty}" text-anchor="middle">{}</text>'
    ).format(clock, radius, number, x=x, y=y, ty=y + 4.5)
