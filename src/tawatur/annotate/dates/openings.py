"""Where an expression may begin: the only places that the grammar is asked about.

Most words that could open a date open none: «هذا الرجل», «خمسة رجال», «12.5 مليون». What stands behind them tells, so
that nine sentences of ten cost the grammar nothing.
"""

from __future__ import annotations

from itertools import compress, count

from tawatur.lexicon.calendar import CalendarLexicon, Gate

__all__ = ["openings"]

# Marks that stand within dates, those of which that stand between figures.
_POINTS = frozenset((".", ",", ":", "٫", "،"))
_DASHES = frozenset(("-", "–", "—", "/"))
_COMMAS = frozenset(("،", ",", "و"))
_MARKS = _DASHES | _COMMAS | {"(", "[", ":"}
_YEARS = range(1300, 2100)


def openings(keys: list[str], numbers: dict[int, int], calendar: CalendarLexicon) -> tuple[int, ...]:
    """Return the atoms that may begin an expression, as far as the atoms behind each tell."""
    ahead = _Ahead(keys, numbers, calendar)
    known = compress(count(), map(calendar.openers.__contains__, keys))
    gate = calendar.gate
    words = [at for at in known if (behind := gate(keys[at])) is None or ahead.may_begin(at, behind)]
    figures = [at for at in numbers if ahead.may_date(at)]
    return tuple(sorted(words + figures)) if figures else tuple(words)


class _Ahead:
    """What stands behind the atoms of a text."""

    __slots__ = ("_calendar", "_keys", "_numbers")

    def __init__(self, keys: list[str], numbers: dict[int, int], calendar: CalendarLexicon) -> None:
        self._keys = [*keys, "", "", "", ""]
        self._numbers = numbers
        self._calendar = calendar

    def may_begin(self, at: int, gate: Gate) -> bool:
        """Tell whether something follows a word that makes it a date."""
        for rest, led in gate.longer:
            behind = at + 1 + len(rest)
            stands = self._keys[at + 1] == rest[0] and tuple(self._keys[at + 1 : behind]) == rest
            if stands and (not led or self._goes_on(behind)):
                return True
        if not gate.led:
            return False
        return self._goes_on(at + 1) or (
            gate.marked and self._keys[at + 1] in _MARKS and self._goes_on(at + 2)
        )

    def may_date(self, at: int) -> bool:
        """Tell whether a number may be a year or something of time follows it: «5 أيام», «5/6», not «5 رجال»."""
        if self._numbers[at] in _YEARS:
            return True
        mark = self._keys[at + 1]
        if mark == ")":
            return self._keys[at - 1] == "(" and self._goes_on(at + 2)
        if mark in _POINTS:
            return at + 2 in self._numbers and (self._keys[at + 3] == mark or self._is_joined(at + 3))
        if mark in _DASHES and at + 2 in self._numbers:
            return self._is_joined(at + 3)
        return self._goes_on(at + 2 if mark in _MARKS else at + 1)

    def _is_joined(self, at: int) -> bool:
        return self._keys[at] in _DASHES or self._keys[at] in _COMMAS or self._goes_on(at)

    def _goes_on(self, at: int) -> bool:
        """Tell whether a number or a word of time stands here, behind «من», «إلى», «مليون» the next."""
        while self._keys[at]:
            if at in self._numbers:
                return self.may_date(at)
            follower = self._calendar.follower(self._keys[at])
            if follower.sure:
                return True
            if self._keys[at + 1] in follower.rests:
                return True
            if not follower.joins:
                return False
            at += 1
        return False
