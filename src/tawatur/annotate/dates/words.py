"""The words of time in an article: what the grammar of dates walks over.

Tokens that mix letters and digits («1436هـ», «و3», «الأربعاء04») are cut first. The grammar asks only at the places
where an expression may begin, and what a token means is looked up when it asks.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import compress, count
from operator import attrgetter, not_
from typing import NamedTuple

from tawatur.annotate.dates.openings import openings
from tawatur.annotate.reading import Reading
from tawatur.lexicon.actors import ActorLexicon
from tawatur.lexicon.calendar import CalendarLexicon, Entry
from tawatur.text import Token, fold_word

__all__ = ["Term", "Words", "first_names", "words"]

_RUNS = re.compile(r"\d+|\D+")
_LONG_FIGURE = 8
# What stands before and behind a text, further than any rule looks: the last keys are also those of negative indices.
_BEYOND = [""] * 64
_KEY = attrgetter("key")


class Term(NamedTuple):
    """A word of time in the text: atoms `start` to `end`, and how much of the first is a prefix."""

    entry: Entry
    start: int
    end: int
    prefix: str
    cut: int
    definite: bool


@dataclass(frozen=True, slots=True)
class Words:
    """The text as atoms with their keys, the numbers among them, and what the calendar knows about each, looked up when asked.

    `key` gives the folded atom at an index, empty beyond the text on either side; `odd` are the atoms that are not all
    letters: marks and figures. `is_given` knows people's first names, `months` names
    the outlet's set of months, empty where the outlet is not known.
    """

    text: str
    atoms: Sequence[Token]
    key: Callable[[int], str]
    numbers: dict[int, int]
    odd: list[int]
    openers: tuple[int, ...]
    calendar: CalendarLexicon
    seen: dict[int, tuple[Term, ...]]
    sorts: dict[int, frozenset[str]]
    is_given: Callable[[str], bool]
    months: str = ""

    def terms(self, at: int) -> tuple[Term, ...]:
        """Return the words of time that begin at an atom, the longest first."""
        try:
            return self.seen[at]
        except KeyError:
            found = self.seen[at] = self._terms(at)
            return found

    def kinds(self, at: int) -> frozenset[str]:
        """Return the kinds of the words of time that begin at an atom; «figure» is a number in figures."""
        try:
            return self.sorts[at]
        except KeyError:
            kinds = [term.entry.kind for term in self.terms(at)]
            if at in self.numbers:
                kinds.append("figure")
            found = self.sorts[at] = frozenset(kinds)
            return found

    def term(self, at: int, *kinds: str) -> Term | None:
        """Return the longest word of one of these kinds that begins at an atom."""
        # Half of all questions are about atoms that were looked up before: a call saved for each.
        found = self.seen.get(at)
        for term in self.terms(at) if found is None else found:
            if term.entry.kind in kinds:
                return term
        return None

    def bare(self, at: int, *kinds: str) -> Term | None:
        """Return such a word only where nothing is written onto its front."""
        for term in self.terms(at):
            if term.entry.kind in kinds and not term.prefix:
                return term
        return None

    def hints(self, at: int, value: str) -> bool:
        """Tell whether an atom is among the words that make dates of others' words doubtful: «count», «age»."""
        for term in self.terms(at):  # noqa: SIM110 - asked so often that a generator would cost a hundredth of the step
            if term.entry.kind == "not" and term.entry.value == value:
                return True
        return False

    def start(self, term_or_at: Term | int) -> int:
        """Return the offset where a word begins, its prefix left out."""
        if isinstance(term_or_at, int):
            return self.atoms[term_or_at].start
        return self.letter(term_or_at.start, term_or_at.cut)

    def letter(self, at: int, letters: int) -> int:
        """Return the offset behind so many letters of an atom, marks not counted."""
        offset = self.atoms[at].start
        while letters:
            letters -= bool(fold_word(self.text[offset]))
            offset += 1
        return offset

    def end(self, at: int) -> int:
        """Return the offset where the atom before an index ends."""
        return self.atoms[at - 1].end

    def back(self, at: int, reach: int) -> Iterator[int]:
        """Yield the few words before an atom, the nearest first, as far as no mark and no line break stands between."""
        for before in range(at - 1, max(at - 1 - reach, -1), -1):
            if self.breaks(before + 1) or not self.atoms[before].is_word:
                return
            yield before

    def back_to(self, ends: Collection[str], at: int, reach: int) -> Iterator[int]:
        """Yield the atoms before one, the nearest first, as far as none of these and no line break stands between."""
        for before in range(at - 1, max(at - 1 - reach, -1), -1):
            if self.breaks(before + 1) or self.key(before) in ends:
                return
            yield before

    def breaks(self, at: int) -> bool:
        """Tell whether a line break stands before an atom."""
        if not 0 < at < len(self.atoms):
            return True
        return "\n" in self.text[self.atoms[at - 1].end : self.atoms[at].start]

    def _terms(self, at: int) -> tuple[Term, ...]:
        words = self.calendar.words(self.key(at))
        if not words:
            return ()
        after = self.key(at + 1)
        return tuple(
            [
                Term(entry, at, at + 1 + len(rest), prefix, cut, definite)
                for rest, entry, prefix, cut, definite in words
                if not rest or (rest[0] == after and (len(rest) == 1 or self._follow(at + 2, rest[1:])))
            ]
        )

    def _follow(self, at: int, rest: tuple[str, ...]) -> bool:
        return all(self.key(at + i) == key for i, key in enumerate(rest))


def first_names(actors: ActorLexicon) -> Callable[[str], bool]:
    """Return what tells people's first names; «شهد», «كل» are more often something else."""
    return lambda key: actors.is_given_name(key) and not actors.is_grammar(key)


def words(
    read: Reading, calendar: CalendarLexicon, is_given: Callable[[str], bool], months: str = ""
) -> Words:
    """Cut an article's tokens further, and mark where an expression may begin."""
    keys = list(read.keys)
    odd = _odd(keys)
    mixed = [at for at in odd if read.tokens[at].is_word and not keys[at].isdecimal()]
    atoms: Sequence[Token] = read.tokens
    if mixed:
        atoms = _atoms(read, mixed)
        keys = list(map(_KEY, atoms))
        odd = _odd(keys)
    numbers = {at: int(keys[at]) for at in odd if keys[at].isdecimal() and len(keys[at]) < _LONG_FIGURE}
    openers = openings(keys, numbers, calendar)
    keys += _BEYOND
    return Words(
        read.text, atoms, keys.__getitem__, numbers, odd, openers, calendar, {}, {}, is_given, months
    )


def _odd(keys: list[str]) -> list[int]:
    """Return the atoms that are not all letters."""
    return list(compress(count(), map(not_, map(str.isalpha, keys))))


def _atoms(read: Reading, mixed: list[int]) -> Sequence[Token]:
    """Return the tokens, those that mix letters and digits cut."""
    atoms: list[Token] = []
    last = 0
    for at in mixed:
        atoms += read.tokens[last:at]
        atoms += _cut(read.tokens[at], read.text)
        last = at + 1
    return atoms + list(read.tokens[last:])


def _cut(token: Token, text: str) -> list[Token]:
    """Cut «1436هـ» into its number and its letters."""
    atoms: list[Token] = []
    for run in _RUNS.finditer(text[token.start : token.end]):
        key = fold_word(run.group())
        start, end = token.start + run.start(), token.start + run.end()
        if key:
            atoms.append(Token(start, end, key, is_word=True))
        elif atoms:
            atoms[-1] = atoms[-1]._replace(end=end)
    return atoms
