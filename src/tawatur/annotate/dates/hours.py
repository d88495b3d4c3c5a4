"""Hours: «الساعة 8:30 مساء», «الثامنة والنصف صباحا», «الساعة 1155 بتوقيت غرينتش»."""

from __future__ import annotations

from dataclasses import replace

from tawatur.annotate.dates.meaning import Bad, Found, Point
from tawatur.annotate.dates.numbers import Number, number, ordinal
from tawatur.annotate.dates.pieces import CLOSE, DASHES, OPEN, Piece
from tawatur.annotate.dates.words import Term, Words

__all__ = ["bad_hour", "half_of_day", "hour", "hours", "hours_in_order", "part_behind"]


# The kinds of words that an hour may begin with.
_OPENERS = frozenset(("clock_word", "ordinal", "figure", "article"))
# Parts of the day that an hour without «الساعة» is told of.
_HOURLY = ("MO", "EV", "NI", "AF", "NOON")
# «3 / 1 مساء السبت» is a score on Saturday evening.
_HOURS, _MINUTES, _HALF = 24, 60, 12
_MONEY = ("$", "€", "£")
_BACKWARDS = "ر"
_SCORE_MARKS = ("/", "-", "–", ":", ".")


def hour(w: Words, at: int) -> Piece | None:
    """Read an hour: «الساعة 8:30 مساء», «الثامنة والنصف صباحا», «الساعة (11:59) مساء», «8 مساء بتوقيت غرينتش»."""
    scored = at - 2 in w.numbers and w.key(at - 1) in _SCORE_MARKS and w.term(at, "clock_word") is None
    return None if scored or w.kinds(at).isdisjoint(_OPENERS) else _hour(w, at)


def _hour(w: Words, at: int) -> Piece | None:
    word = w.term(at, "clock_word")
    begin = word.end if word is not None else at
    # «الساعة : 9:18م»
    begin += word is not None and w.key(begin) == ":"
    opened = word is not None and w.key(begin) in OPEN
    told = _hour_number(w, begin + opened, word)
    clock, stop = _clock(w, told) if told is not None else (None, at)
    if clock is None:
        return None
    closed = opened and w.key(stop) in CLOSE
    marks = _marks(w, stop + closed, sure=word is not None)
    if opened and not closed and w.key(marks.stop) not in CLOSE:
        return None
    if word is None and marks.stop == stop:
        return _hour_of_part(w, at, Piece({"clock": clock}, stop))
    stop = marks.stop + (opened and not closed)
    return Piece({"clock": clock} | marks.parts, _again(w, stop))


def bad_hour(w: Words, at: int) -> Found | None:
    """Return «الساعة 27:30», which no clock shows."""
    word = w.term(at, "clock_word")
    if word is None or w.key(word.end + 1) != ":" or word.prefix.endswith("ل"):
        return None
    hours, minutes = w.numbers.get(word.end, 0), w.numbers.get(word.end + 2, 0)
    if hours <= _HOURS and minutes < _MINUTES:
        return None
    stop = word.end + 3
    meaning = Bad(f"no hour {hours}:{minutes:02d}", "TIME")
    return Found(at, stop, w.start(word), w.end(stop), meaning, word.entry.rule)


def hours(w: Words, at: int) -> Piece | None:
    """Read «[من] 7 إلى 8:30 مساء», «السابعة وحتى التاسعة من مساء السبت», «[بين] الثامنة والعاشرة مساء»: the part told once holds for both."""
    told = None if w.kinds(at).isdisjoint(_OPENERS) else _hour_number(w, at, None)
    clock, stop = _clock(w, told) if told is not None else (None, at)
    to = w.bare(stop, "to")
    # «فاز 1-3 مساء السبت»
    dashed = w.key(stop) in DASHES and w.term(at - 1, "of") is not None
    joined = w.key(stop).startswith("و") and w.term(at - 1, "amid") is not None
    if clock is None or w.breaks(stop) or not (to is not None or dashed or joined):
        return None
    alone = dashed or w.key(stop) == "و"
    last = _hour(w, to.end if to is not None else stop + alone)
    half = last and _its_part(w, last)
    if last is None or half is None:
        return None
    part, end = half
    return Piece({"clock": clock, "last_clock": last.parts["clock"], "part": part}, end)


def _its_part(w: Words, last: Piece) -> tuple[str, int] | None:
    """Return the part of the day that an hour is told of, and the atom behind: «8:30 مساء», «الحادية عشرة من مساء»."""
    if "part" in last.parts:
        return last.parts["part"], last.stop
    of = w.bare(last.stop, "of")
    part = w.bare(of.end, "part") if of is not None else None
    return None if part is None else (part.entry.value, part.end)


def _again(w: Words, at: int) -> int:
    """Return the atom behind the same hour of another zone: «20,30 [(18,30 ت غ)]»."""
    other = hour(w, at + 1) if w.key(at) == "(" and at + 1 in w.numbers else None
    return other.stop + 1 if other is not None and w.key(other.stop) == ")" else at


def _hour_number(w: Words, at: int, word: Term | None) -> Number | None:
    at += w.key(at) == "ال"
    told = number(w, at) if at in w.numbers else ordinal(w, at)
    if told is None or (told.cut and word is not None):
        return None
    # «50 ريالا للساعة الواحدة», «ثمن الساعة 20 ريالا» are prices an hour.
    priced = w.hints(told.end, "count") or w.key(told.end) in _MONEY
    if word is not None and (priced or (word.prefix == "ل" and told.value == 1)):
        return None
    return told if told.figures or _is_hour(w, at, sure=word is not None) else None


def _marks(w: Words, at: int, *, sure: bool) -> Piece:
    """Read what may follow an hour: a part of the day and a time zone; «م» only where it is `sure` to be an hour."""
    half = part_behind(w, at) or (_letter(w, at) if sure or w.key(at - 2) == ":" else None)
    stop = half.end if half is not None else at
    zone = _behind_zone(w, stop)
    return Piece({"part": half.entry.value} if half is not None else {}, zone if zone is not None else stop)


def _letter(w: Words, at: int) -> Term | None:
    """Return «ص», «م» behind an hour in figures."""
    letter = next((t for t in w.terms(at) if t.entry.kind == "part" and t.entry.use == "letter"), None)
    return letter if letter is not None and not letter.prefix and at - 1 in w.numbers else None


def _behind_zone(w: Words, at: int) -> int | None:
    """Return the atom behind a time zone; one that we do not know is a word, two where the second has its article."""
    zone = w.term(at, "zone")
    if zone is None:
        return None
    if zone.entry.value == "zone" or not w.key(zone.end).isalpha():
        return zone.end
    return zone.end + 1 + w.key(zone.end + 1).startswith("ال")


def _is_hour(w: Words, at: int, *, sure: bool) -> bool:
    """Tell whether an ordinal has its article and is feminine: «الثامنة» is an hour, «لقاؤه الخامس», «دورته الثامنة» are none."""
    key = w.key(at)
    told = sure or (key.endswith(("ه", "ولي")) and (w.breaks(at) or not w.hints(at - 1, "ranked")))
    return told and ("ال" in key[:4] or key.startswith("لل"))


def part_behind(w: Words, at: int) -> Term | None:
    """Return the part of the day that follows a day or an hour: «صباحا», «بعد الظهر»."""
    for term in w.terms(at):
        if term.entry.kind == "part" and term.entry.use in ("adverb", "after") and not term.prefix:
            return term
    return None


def _hour_of_part(w: Words, at: int, read: Piece) -> Piece | None:
    """Accept an hour without «الساعة» where a part of a day follows: «الثامنة مساء الأحد», «في الثامنة من مساء الأحد»."""
    of = w.bare(read.stop, "of")
    # «المرة الثامنة من مساء السبت» is no hour.
    led = w.term(at - 1, "in", "to", "span") is not None or w.key(at - 1) == "عند"
    if of is not None and (at in w.numbers or not led):
        return None
    part = w.bare(of.end if of is not None else read.stop, "part")
    if part is None or part.entry.use == "letter" or part.entry.value not in _HOURLY:
        return None
    return read


def _clock(w: Words, told: Number) -> tuple[tuple[int, int] | None, int]:
    """Return the hour and minutes that a number begins, and the atom behind; «47ر09» is 9:47, as some agencies write it."""
    hours, minutes, stop = told.value, 0, told.end
    if told.figures and w.key(stop) == _BACKWARDS and stop + 1 in w.numbers:
        hours, minutes, stop = w.numbers[stop + 1], told.value, stop + 2
    elif (
        told.figures
        and (w.key(stop) in (":", ".", ",", "٫") or (w.key(stop) == "،" and _is_tight(w, stop)))
        and len(w.key(stop + 1)) == 2
        and stop + 1 in w.numbers
    ):
        minutes, stop = w.numbers[stop + 1], stop + 2
        if w.key(stop) == ":" and stop + 1 in w.numbers:
            stop += 2
    elif told.figures and 100 <= hours < 2400 and len(w.key(told.start)) >= 3:
        hours, minutes = divmod(hours, 100)
    else:
        minutes, stop = _minutes(w, stop)
    if not (hours <= _HOURS and 0 <= abs(minutes) < _MINUTES):
        return None, stop
    if minutes < 0:
        hours, minutes = (hours - 1) % 24, minutes + 60
    return (hours % 24, minutes), stop


def _is_tight(w: Words, at: int) -> bool:
    """Tell whether no blank stands around a mark between figures: «08،30 تغ», not «في 2010، 30 رجلا»."""
    return w.atoms[at].start == w.end(at) and w.start(at + 1) == w.end(at + 1)


def _minutes(w: Words, at: int) -> tuple[int, int]:
    term = w.term(at, "minutes")
    if term is not None:
        return int(term.entry.value), term.end
    begin = at + 1 if w.key(at) == "و" else at
    told = number(w, begin)
    if told is not None and (begin > at or w.key(at).startswith("و")):
        unit = w.term(told.end, "unit")
        if unit is not None and unit.entry.value == "M" and told.value < 60:
            return told.value, unit.end
    return 0, at


def hours_in_order(w: Words, found: tuple[Found, ...]) -> tuple[Found, ...]:
    """Read the end of hours that share their half of the day as the later one: «من الساعة 5 مساء إلى [الساعة 10]»."""
    out: list[Found] = []
    for one in found:
        meaning = _later(w, out[-1], one) if out else None
        out.append(one if meaning is None else replace(one, meaning=meaning))
    return tuple(out)


def _later(w: Words, first: Found, last: Found) -> Point | None:
    p, q = first.meaning, last.meaning
    if last.at - first.stop != 1 or not isinstance(p, Point) or not isinstance(q, Point):
        return None
    if (
        p.clock is None
        or q.clock is None
        or q.has_day
        or q.until is not None
        or w.term(first.stop, "to") is None
    ):
        return None
    told = any(w.term(at, "part", "zone") is not None for at in range(last.at, last.stop))
    late = (q.clock[0] + _HALF, q.clock[1])
    return (
        replace(q, clock=late) if not told and q.clock[0] < _HALF <= p.clock[0] and late > p.clock else None
    )


def half_of_day(clock: tuple[int, int], part: str) -> tuple[int, int]:
    """Return an hour of the clock's twelve as one of twenty-four: 8 مساء is 20."""
    hours, minutes = clock
    if part in ("EV", "AF") and 1 <= hours < 12:
        return hours + 12, minutes
    if part in ("NOON", "12:00") and 1 <= hours < 6:
        return hours + 12, minutes
    if part == "NI" and hours > 6:
        return (hours + 12) % 24 if hours <= 12 else hours, minutes
    # «12 منتصف الليل», «12 صباحا»
    return (0, minutes) if part in ("MO", "00:00") and hours == 12 else clock
