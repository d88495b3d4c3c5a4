"""The words of time in an article: what the grammar of dates walks over.

Tokens that mix letters and digits («1436هـ», «و3», «الأربعاء04») are cut first, then every token is looked up
once. The grammar asks only at places where something was found.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from tawatur.annotate.reading import Reading
from tawatur.lexicon.calendar import CalendarLexicon, Entry
from tawatur.text import Token, fold_word

__all__ = ["Term", "Words", "words"]

_RUNS = re.compile(r"\d+|\D+")
_NO_TERMS: tuple[Term, ...] = ()


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
    """The text as atoms, and what the calendar knows about them."""

    text: str
    atoms: Sequence[Token]
    terms: dict[int, tuple[Term, ...]]
    numbers: dict[int, int]

    def key(self, at: int) -> str:
        """Return the folded atom at an index, empty beyond the text."""
        return self.atoms[at].key if 0 <= at < len(self.atoms) else ""

    def term(self, at: int, *kinds: str) -> Term | None:
        """Return the longest word of one of these kinds that begins at an atom."""
        for term in self.terms.get(at, _NO_TERMS):
            if term.entry.kind in kinds:
                return term
        return None

    def bare(self, at: int, *kinds: str) -> Term | None:
        """Return such a word only where nothing is written onto its front."""
        term = self.term(at, *kinds)
        return term if term is not None and not term.prefix else None

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

    def breaks(self, at: int) -> bool:
        """Tell whether a line break stands before an atom."""
        if not 0 < at < len(self.atoms):
            return True
        return "\n" in self.text[self.atoms[at - 1].end : self.atoms[at].start]


def words(read: Reading, calendar: CalendarLexicon) -> Words:
    """Cut an article's tokens further and look every atom up."""
    atoms = _atoms(read)
    known = calendar.words
    found: dict[int, tuple[Term, ...]] = {}
    numbers: dict[int, int] = {}
    for at, atom in enumerate(atoms):
        key = atom.key
        if key in known:
            terms = _terms(atoms, at, calendar)
            if terms:
                found[at] = terms
        elif key.isdecimal() and len(key) < 8:
            numbers[at] = int(key)
    return Words(read.text, atoms, found, numbers)


def _atoms(read: Reading) -> Sequence[Token]:
    if all(t.key.isalpha() or t.key.isdecimal() or not t.is_word for t in read.tokens):
        return read.tokens
    atoms: list[Token] = []
    for token in read.tokens:
        if not token.is_word or token.key.isalpha() or token.key.isdecimal():
            atoms.append(token)
        else:
            atoms.extend(_cut(token, read.text))
    return atoms


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


def _terms(atoms: Sequence[Token], at: int, calendar: CalendarLexicon) -> tuple[Term, ...]:
    terms = []
    for word in calendar.words[atoms[at].key]:
        end = at + 1 + len(word.rest)
        if not word.rest or tuple(a.key for a in atoms[at + 1 : end]) == word.rest:
            terms.append(Term(word.entry, at, end, word.prefix, word.cut, word.definite))
    return tuple(terms)
