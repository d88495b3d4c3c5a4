"""Numbers in figures and in words, as they count days, years and hours."""

from __future__ import annotations

from typing import NamedTuple

from tawatur.annotate.dates.words import Term, Words

__all__ = ["Number", "definite_number", "is_lined", "number", "ordinal"]


_LINE = "\u0640"
_THOUSANDS = (1000, 10**6, 10**9)


class Number(NamedTuple):
    """A whole number: atoms `start` to `end`, in figures or not."""

    value: int
    start: int
    end: int
    figures: bool
    cut: int = 0


def number(w: Words, at: int) -> Number | None:
    """Return the counting number that begins at an atom: «24», «خمسة عشر», «ألفين وخمسة»."""
    if at in w.numbers:
        return Number(w.numbers[at], at, at + 1, figures=True)
    first = w.term(at, "cardinal")
    if first is None or first.definite:
        return None
    value, end = _words(w, first)
    return Number(value, at, end, figures=False, cut=first.cut)


def _words(w: Words, first: Term) -> tuple[int, int]:
    total, group, at = 0, int(first.entry.value), first.end
    while (term := w.term(at, "cardinal")) is not None:
        value = int(term.entry.value)
        if term.definite:
            break
        if value == 10 and not term.prefix and group % 100 < 10:
            group += 10
        elif value in _THOUSANDS and not term.prefix:
            total, group = total + group * value, 0
        elif value == 100 and not term.prefix and 2 < group < 10:
            group *= 100
        elif term.prefix == "و" and _joins(total + group, value):
            if group >= 1000:
                total, group = total + group, 0
            group += value
        else:
            break
        at = term.end
    return total + group, at


def _joins(before: int, value: int) -> bool:
    """Tell whether «و» adds a value to what stands before it: خمس وعشرين, not خمسة وستة."""
    if value >= 1000:
        return False
    if 20 <= value < 100:
        return before % 100 < 10
    return before % (1000 if value >= 100 else 100) == 0


def is_lined(w: Words, at: int) -> bool:
    """Tell whether the line that stretches letters stands before a number as a dash: «2002 ـ 2003», «2 ـ 4 يونيو»."""
    return at in w.numbers and _LINE in w.text[w.end(at) : w.start(at)]


def definite_number(w: Words, at: int) -> Number | None:
    """Return the number with its article that counts a definite noun: «العشرة», «الأربع والعشرين», «الأربع وعشرين», «الاثني عشر»."""
    first = w.term(at, "cardinal")
    if first is None or not first.definite:
        return None
    value, end = int(first.entry.value), first.end
    then = w.term(end, "cardinal")
    if then is not None and value < 10:
        more = int(then.entry.value)
        if (more == 10 and not then.prefix) or (20 <= more < 100 and then.prefix == "و"):
            value, end = value + more, then.end
    return Number(value, at, end, figures=False, cut=first.cut)


def ordinal(w: Words, at: int) -> Number | None:
    """Return the rank that begins at an atom: «الخامس», «الحادي عشر», «الثالث والعشرين»."""
    first = w.term(at, "ordinal")
    if first is None:
        return None
    value, end = int(first.entry.value), first.end
    then = w.term(end, "cardinal")
    if then is not None and then.entry.value == "10" and not then.prefix and value < 10:
        return Number(value + 10, at, then.end, figures=False, cut=first.cut)
    tens = w.term(end, "ordinal")
    if tens is not None and tens.prefix == "و" and value < 10 and int(tens.entry.value) >= 20:
        return Number(value + int(tens.entry.value), at, tens.end, figures=False, cut=first.cut)
    return Number(value, at, end, figures=False, cut=first.cut)
