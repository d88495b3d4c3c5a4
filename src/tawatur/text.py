"""Arabic spelling folded for matching, with the way back to the letters that were read.

One word is written in many ways: with and without hamza, diacritics, tatweel, in Persian letters.
We compare folded words and report spans of the original text.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from tawatur.met import Met
from tawatur.model import Span

__all__ = ["WORD", "Folded", "Token", "fold", "fold_word", "inert", "sentences", "tokens", "words"]

# Marks that carry no letter: harakat, Quranic signs, superscript alef, tatweel, bidi controls, joiners.
_MARKS = "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff"
_CONTROLS = frozenset("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_MARK = re.compile(f"[{_MARKS}]+")
_LETTER = {
    "أ": "ا",
    "إ": "ا",
    "آ": "ا",
    "ٱ": "ا",
    "ى": "ي",
    "ی": "ي",
    "ې": "ي",
    "ئ": "ي",
    "ؤ": "و",
    "ة": "ه",
    "ۀ": "ه",
    "ہ": "ه",
    "ھ": "ه",
    "ک": "ك",
    "ڪ": "ك",
    "گ": "ك",
    "پ": "ب",
    "چ": "ج",
    "ژ": "ز",
    "ڤ": "ف",
    "ڨ": "ق",
    **{chr(0x660 + d): str(d) for d in range(10)},
    **{chr(0x6F0 + d): str(d) for d in range(10)},
}
# «ﺃﻥ»: letters in the shape they have in print, as some systems store them.
_SHAPED = {shape: unicodedata.normalize("NFKC", shape) for shape in map(chr, range(0xFE80, 0xFEF5))}
_SAME_LENGTH = str.maketrans(
    _LETTER | {shape: _LETTER.get(letter, letter) for shape, letter in _SHAPED.items()}
)
# Runs of letters with runs of marks between them: letter by letter takes twice the time.
_LETTERS = rf"[^\W_]+(?:[{_MARKS}]+[^\W_]*)*"
_TOKEN = re.compile(rf"{_LETTERS}|[^\w\s]|_")
# The names of letters with a dot between, at least three: «جيه.بي.سي», «أ.ف.ب». They are one word.
_SPELT_OUT = r"\b[\u0621-\u064a]{1,4}(?:\.[\u0621-\u064a]{1,6}){2,5}\b(?!\.[^\W\d_])"
_HAS_SPELT_OUT = re.compile(r"\.[\u0621-\u064a]{1,6}\.[\u0621-\u064a]")
_TOKEN_OR_SPELT_OUT = re.compile(rf"{_SPELT_OUT}|{_TOKEN.pattern}")
WORD = re.compile(_LETTERS)
# «صورة من الندوةأقامت الوزارة», «الراشدأعلنت»: a caption or heading run into the text behind it. No word goes on behind ة.
_ABC = "[\u0621-\u063a\u0641-\u064a]"
_GLUED = re.compile(
    rf"ة(?={_ABC}{{2}})|أ(?<={_ABC}{{3}}.)(?<![تل].)(?:علن|وضح|كّ?َ?د|شار|ضاف|عرب|شاد|دان|صدر)ت?(?!{_ABC})"
)
_WORD_START = re.compile(r"[^\W_]")
_STRETCHED = re.compile("^(و?)لـ+ال")
_CLOSERS = "»”\"'’)]›}"
_STOPS = ".؟?!…۔"
# All that may end one stands in one set of letters, to which the search jumps.
_SENTENCE_END = re.compile(rf"[{_STOPS}\n](?:(?<=\n)\n*|[{_STOPS}]*[{re.escape(_CLOSERS)}]*(?=\s|$))")


@dataclass(frozen=True, slots=True)
class Folded:
    """Folded text and, where letters were dropped, the original offset of each that stayed."""

    text: str
    length: int
    _starts: tuple[int, ...] | None = None

    def span(self, start: int, end: int) -> Span:
        """Return the original letters, with their marks, of a folded stretch."""
        if self._starts is None:
            return Span(start, end)
        starts = self._starts
        at = starts[start] if start < len(starts) else self.length
        return Span(at, starts[end] if end < len(starts) else self.length)

    def index(self, offset: int) -> int:
        """Return the folded offset of the letter that holds an original offset."""
        if self._starts is None:
            return offset
        return len(self._starts) if offset >= self.length else max(0, bisect_right(self._starts, offset) - 1)


class Token(NamedTuple):
    """A word, number or mark of the text; `key` is its folded spelling."""

    start: int
    end: int
    key: str
    is_word: bool


@lru_cache(maxsize=1 << 16)
def fold_word(word: str) -> str:
    """Fold one word or phrase; offsets are lost."""
    return _MARK.sub("", word).translate(_SAME_LENGTH)


def fold(text: str) -> Folded:
    """Fold Arabic spelling for matching, and keep the way back."""
    if _MARK.search(text) is None:
        return Folded(text.translate(_SAME_LENGTH), len(text))
    keep = [1] * len(text)
    for match in _MARK.finditer(text):
        keep[match.start() : match.end()] = [0] * (match.end() - match.start())
    starts = tuple(i for i, kept in enumerate(keep) if kept)
    return Folded(_MARK.sub("", text).translate(_SAME_LENGTH), len(text), starts)


def tokens(text: str) -> tuple[Token, ...]:
    """Cut a text into words, numbers and single marks, in order; white space is left out."""
    # Every article passes here: only white space lies between tokens, so each is found at once where the last ended.
    made, find, end = tuple.__new__, text.find, 0
    cut: list[Token] = []
    find_all = (_TOKEN_OR_SPELT_OUT if _HAS_SPELT_OUT.search(text) else _TOKEN).findall
    glued = _glued(text)
    if glued:
        pieces = zip([0, *glued], [*glued, len(text)], strict=True)
        found = [spelt for first, last in pieces for spelt in find_all(text[first:last])]
    else:
        found = find_all(text)
    for spelt, (key, is_word) in zip(found, map(_kind, found), strict=True):
        start = find(spelt, end)
        end = start + len(spelt)
        # A lone bidi control or diacritic folds to nothing: it is no token.
        if key:
            cut.append(made(Token, (start, end, key, is_word)))
    return tuple(cut)


def _glued(text: str) -> list[int]:
    """Return where a word begins that no space parts from the one before it."""
    return [m.start() + (text[m.start()] == "ة") for m in _GLUED.finditer(text)]


def _folded(spelt: str) -> tuple[str, bool]:
    # «لـالجزيرة» is «للجزيرة».
    written = _STRETCHED.sub(r"\1لل", spelt) if "ـ" in spelt else spelt
    return fold_word(written), _WORD_START.match(spelt) is not None


_kind = Met(_folded).__getitem__


def words(text: str) -> list[str]:
    """Return the words and numbers of a text as they are spelt, where their places do not matter."""
    return WORD.findall(text)


def sentences(text: str) -> tuple[Span, ...]:
    """Cut a text at sentence ends and line breaks; the spans touch and cover the whole text."""
    cuts = [m.end() for m in _SENTENCE_END.finditer(text)]
    # Behind «المدينةالمنورة» only a space is missing; a noun or verb without ال begins another sentence.
    glued = [at for at in _glued(text) if not text.startswith("ال", at)]
    if glued:
        cuts = sorted([*cuts, *glued])
    # White space after a full stop belongs to the sentence before, so that nothing lies between two.
    ends = [_skip_space(text, cut) for cut in cuts]
    if not ends or ends[-1] < len(text):
        ends.append(len(text))
    starts = [0, *ends[:-1]]
    return tuple(Span(a, b) for a, b in zip(starts, ends, strict=True) if b > a)


def _skip_space(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def inert(text: str) -> str:
    """Return text that a terminal can only show: control characters and bidi controls become visible escapes."""
    return "".join(
        c if c == "\t" or (c.isprintable() and c not in _CONTROLS) else repr(c)[1:-1] for c in text
    )
