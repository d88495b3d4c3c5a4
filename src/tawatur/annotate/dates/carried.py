"""Paragraphs carried over from an earlier day's report: their «اليوم» is not the article's.

Two things in the text show it. Articles that close with earlier reports run back in time, each opened by its day
(«والأحد، …» … «والخميس 19 جوان، …»): what stands between two of them belongs to the first. And a visit that is
still to come «مساء اليوم» cannot be this evening's when the text has told the arrival «مساء الأحد» as done.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from tawatur.annotate.dates.anchors import Anchor
from tawatur.annotate.dates.meaning import Found, Point
from tawatur.annotate.dates.places import Place
from tawatur.annotate.dates.words import Words

__all__ = ["Scene", "carried_over"]

_DAYS_BACK = 4
# Expressions further apart than this do not speak of one report.
_FAR = 100
_LONG_WORD = 5
_NEAR_VERB = 10
_STEM = 4


@dataclass(frozen=True, slots=True)
class Scene:
    """The expressions of an article with their places, tenses and days as they read naively."""

    words: Words
    found: tuple[Found, ...]
    where: tuple[Place, ...]
    plans: tuple[bool | None, ...]
    days: tuple[date | None, ...]
    today: date | None

    def quote(self, at: int) -> str:
        """Return the words of an expression, and its day."""
        one = self.found[at]
        return f"«{self.words.text[one.start : one.end]}» ({self.days[at]})"


def carried_over(scene: Scene) -> dict[int, Anchor]:
    """Return the day of writing of the expressions that belong to an earlier day's report."""
    today, moved = scene.today, dict[int, Anchor]()
    if today is None:
        return moved
    for i, one in enumerate(scene.found):
        if scene.where[i].quoted:
            continue
        anchor = _arrived_already(scene, i, today)
        if anchor is None and _is_today(one) and scene.days[i] == today:
            anchor = (
                _between_days(scene, i, today) or _told_as_done(scene, i, today) or _goes_on(scene, moved, i)
            )
        if anchor is not None:
            moved[i] = anchor
            _earlier_in_paragraph(scene, moved, i)
    return moved


def _is_today(one: Found) -> bool:
    p = one.meaning
    return isinstance(p, Point) and p.ref == 0 and p.weekday is None and p.day is None


def _between_days(scene: Scene, at: int, today: date) -> Anchor | None:
    """Find the dated openings around a paragraph, going back in time."""
    before = _opening(scene, range(at - 1, max(at - 1 - _FAR, -1), -1))
    after = _opening(scene, range(at + 1, min(at + 1 + _FAR, len(scene.found))))
    if before is None or after is None or scene.where[before].paragraph == scene.where[at].paragraph:
        return None
    first, then = scene.days[before], scene.days[after]
    if first is None or then is None or not then < first < today or (today - first).days > _DAYS_BACK:
        return None
    why = (
        f"stands between the reports of {scene.quote(before)} and {scene.quote(after)}, which go back in time"
    )
    return Anchor(first, why)


def _opening(scene: Scene, order: range) -> int | None:
    """Return the nearest expression that opens a paragraph with a day of its own."""
    for i in order:
        p = scene.found[i].meaning
        dated = isinstance(p, Point) and bool(p.weekday or p.day) and p.ref is None
        if dated and scene.where[i].opens and scene.days[i] is not None:
            return i
    return None


def _told_as_done(scene: Scene, at: int, today: date) -> Anchor | None:
    """Find the arrival or meeting, told as done on an earlier day's same part, that «مساء اليوم» still plans."""
    here = scene.found[at].meaning
    assert isinstance(here, Point)
    if not here.part or scene.plans[at] is not True:
        return None
    for i, there, day in _done_before(scene, at, today):
        one, other = scene.found[i], scene.found[at]
        if there.part == here.part and _is_trip(scene.words, one) and _share_a_name(scene.words, one, other):
            return Anchor(day, f"plans what the text has told as done {scene.quote(i)}")
    return None


def _arrived_already(scene: Scene, at: int, today: date) -> Anchor | None:
    """Find the arrival told as done, on an earlier day, at the place that a plan for «اليوم», «غدا» still names."""
    here = scene.found[at].meaning
    if (
        not isinstance(here, Point)
        or here.ref not in (0, 1)
        or here.weekday
        or here.day
        or not scene.plans[at]
    ):
        return None
    goal = _destination(scene.words, scene.found[at], "arrival_plan")
    for i, there, day in _done_before(scene, at, today) if goal else ():
        arrived = there.has_day and _same_part(here, there)
        if arrived and goal & _destination(scene.words, scene.found[i], "arrival"):
            why = f"plans the arrival that the text has told as done {scene.quote(i)}"
            return Anchor(day - timedelta(here.ref), why)
    return None


def _done_before(scene: Scene, at: int, today: date) -> Iterator[tuple[int, Point, date]]:
    """Yield what stands before an expression and is told, outside quotations, as done on one of the last days."""
    for i in range(max(at - _FAR, 0), at):
        there, day = scene.found[i].meaning, scene.days[i]
        if not isinstance(there, Point) or scene.plans[i] is True or scene.where[i].quoted:
            continue
        if day is not None and 0 < (today - day).days <= _DAYS_BACK:
            yield i, there, day


def _same_part(here: Point, there: Point) -> bool:
    return not here.part or not there.part or here.part == there.part


def _destination(w: Words, one: Found, kind: str) -> set[str]:
    """Return the stems of where a journey told beside a date leads: behind «إلى», else the word before the date."""
    verbs = [at for at in _clause(w, one) if any(t.entry.value == kind for t in w.terms(at))]
    if not verbs or one.at - verbs[-1] > _NEAR_VERB:
        return set()
    words = [
        at
        for at in range(verbs[-1] + 1, min(one.stop + _NEAR_VERB, len(w.atoms)))
        if not one.at <= at < one.stop
    ]
    to = next((at for at in words if w.term(at, "to") is not None), None)
    if to is None:
        return {_stem(w.key(one.at - 1))} - {""}
    return {_stem(w.key(at)) for at in _phrase(w, to + 1)} - {""}


def _phrase(w: Words, at: int) -> range:
    """Return the words of a place name: up to the next mark or word of time."""
    stop = at
    while (
        stop < len(w.atoms)
        and w.atoms[stop].is_word
        and not w.terms(stop)
        and not w.breaks(stop)
        and stop - at < 4
    ):
        stop += 1
    return range(at, stop)


def _stem(key: str) -> str:
    """Return the first letters of a name without its article: «روسيا» and «الروسية» are one place."""
    name = key.removeprefix("ال")
    return name[:_STEM] if len(name) >= _STEM and name.isalpha() else ""


def _is_trip(w: Words, one: Found) -> bool:
    return any(t.entry.kind == "trip" for at in _clause(w, one) for t in w.terms(at))


def _share_a_name(w: Words, one: Found, other: Found) -> bool:
    return bool(_long_words(w, one) & _long_words(w, other))


def _long_words(w: Words, one: Found) -> set[str]:
    keys = (w.key(at) for at in _clause(w, one) if not w.terms(at))
    return {key for key in keys if len(key) >= _LONG_WORD and key.isalpha()}


def _clause(w: Words, one: Found) -> range:
    """Return the atoms before an expression, back to the start of its sentence."""
    at = one.at
    while one.at - at < _FAR and not w.breaks(at) and w.key(at - 1) not in (".", "؟", "!"):
        at -= 1
    return range(at, one.at)


def _goes_on(scene: Scene, moved: dict[int, Anchor], at: int) -> Anchor | None:
    """Take over the day of the paragraph just before, or of this one."""
    before = moved.get(at - 1)
    if before is None or scene.where[at].paragraph - scene.where[at - 1].paragraph > 1:
        return None
    return before


def _earlier_in_paragraph(scene: Scene, moved: dict[int, Anchor], at: int) -> None:
    """Give the same day to what stood before in the paragraph."""
    for i in range(at - 1, -1, -1):
        if scene.where[i].paragraph != scene.where[at].paragraph:
            return
        if _is_today(scene.found[i]) and scene.days[i] == scene.today:
            moved.setdefault(i, moved[at])
