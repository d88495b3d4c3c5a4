"""What the words of an expression mean where they stand: «اليوم» of a speaker, «ليلا» of no one night, hours of agencies."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace

from tawatur.annotate.dates.contexts import Context
from tawatur.annotate.dates.hours import half_of_day
from tawatur.annotate.dates.meaning import NOTHING, Fixed, Found, Meaning, Point
from tawatur.annotate.dates.nowadays import is_period, is_written_of
from tawatur.annotate.dates.recurring import every_day
from tawatur.annotate.dates.tense import tells_habits, tells_of_her
from tawatur.annotate.dates.words import Words

__all__ = ["hour_of_part", "is_bare_today", "told_meaning"]

# «مساء الأحد [انطلاقا من] الساعة الثامنة»: so many words may lie between.
_NEAR, _LATE_PARTS = 3, ("EV", "AF")
# «بحلول الساعة 0450 بتوقيت غرينتش» is an agency's hour of writing.
_BY, _WITHIN = "بحلول", "خلال"


def told_meaning(
    w: Words, one: Found, found: tuple[Found, ...], context: Context, *, of_times: bool
) -> Meaning:
    """Read a bare «اليوم» of a speaker as his times, «غداة» of a morning paper as the day it reports, hours as they stand.

    `of_times` where it mostly means these times: in speech, and in a text that tells of no day at all, as columns do.
    """
    p = one.meaning
    if not isinstance(p, Point) or p.day is not None or p.weekday is not None:
        return p
    if not p.has_day and (p.clock is not None or p.part):
        return _hour(w, one, p, context)
    # «ما يحتاجه الجسم خلال اليوم» is any day.
    if is_bare_today(one) and context.plan is None and w.key(one.at - 1) == _WITHIN:
        return NOTHING
    of_column = context.column and context.plan is not True and is_bare_today(one) and is_written_of(w, one)
    if of_column or (is_bare_today(one) and is_period(w, one, of_times=of_times)):
        return Fixed("DATE", "PRESENT_REF")
    return _morrow(one, found) if p.same == 0 and one.rule.startswith("dates/links") else p


def is_bare_today(one: Found) -> bool:
    """Tell whether an expression is «اليوم» alone, without part or hour."""
    p = one.meaning
    if not isinstance(p, Point) or p.weekday is not None or p.day is not None:
        return False
    return p.ref == 0 and not p.part and p.clock is None and one.stop - one.at == 1


def _hour(w: Words, one: Found, p: Point, context: Context) -> Meaning:
    """Read an hour or a part of a day that no day stands beside.

    One that is planned when the day told last has gone by is of no day («تنطلق الدروس الساعة 8 صباحا»); one with its zone
    is an agency's and of the day of writing.
    """
    habit = not context.near and not w.breaks(one.at) and tells_habits(w, one.at)
    if p.clock is None:
        uses = {t.entry.use for t in w.terms(one.at) if t.entry.kind == "part"}
        if "shift" in uses:
            return p if context.near else NOTHING
        # «نتحرك ليلا», «تسع ساعات من النوم ليلا» tell of no night that a report («وانفجرت قنبلة ليلا») is of.
        report = context.near or context.plan is False or tells_of_her(w, one.at)
        heads = w.breaks(one.at) or w.key(one.at - 1) == "."
        told = report or heads or ":" in p.part or "adverb" not in uses
        if told and not habit:
            # A report of «ليلا» is read in the morning behind that night.
            last_night = p.part == "NI" and context.focus is None and context.plan is not True
            return replace(p, ref=-1) if last_night else p
        return NOTHING
    zoned = any(w.term(at, "zone") for at in range(one.at, one.stop))
    planned = context.plan and _is_gone(context)
    if zoned and (planned or w.key(one.at - 1).endswith(_BY)):
        return replace(p, ref=0)
    # «يمنع من الشرب من الساعة السابعة»
    opens = not context.near and w.bare(one.at - 1, "of") is not None
    of_no_day = planned or context.daily or ((habit or opens) and not zoned)
    return every_day(p) if of_no_day else p


def hour_of_part(w: Words, one: Found, meaning: Meaning, last: Found) -> Meaning:
    """Read «الساعة الثامنة» as the evening's that stands just before: «مساء اليوم على [الساعة الثامنة]»."""
    p, before = meaning, last.meaning
    if not isinstance(p, Point) or p.clock is None or p.has_day or p.until is not None:
        return meaning
    told = any(w.term(at, "part", "zone") is not None for at in range(one.at, one.stop))
    near = one.at - last.stop <= _NEAR and not any(map(w.breaks, range(last.stop, one.at + 1)))
    if told or not near or not isinstance(before, Point) or before.part not in _LATE_PARTS:
        return meaning
    return replace(p, clock=half_of_day(p.clock, before.part))


def _is_gone(context: Context) -> bool:
    """Tell whether the day told last has gone by: no plan holds for it."""
    return context.focus is not None and context.today is not None and context.focus < context.today


def _morrow(one: Found, found: tuple[Found, ...]) -> Point:
    behind = range(bisect_right(found, one.at, key=lambda f: f.at), len(found))
    after = next((p for p in (found[i].meaning for i in behind) if isinstance(p, Point)), None)
    return Point(ref=-1) if isinstance(after, Point) and after.ref == -1 else Point(ref=0)
