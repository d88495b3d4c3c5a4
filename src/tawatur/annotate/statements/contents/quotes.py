"""Where words stand in quotation marks, in every convention of the press and however it is broken.

Marks of one family are paired on a stack, paragraph by paragraph. «A … «B» leaves the first mark without a
partner, and a mark without a partner reaches at most to the end of its sentence: it must not swallow the article.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import compress, pairwise

from tawatur.annotate.reading import Reading
from tawatur.text import Token

__all__ = ["Quote", "quotations"]

# family, and which way the glyph points (1 opens, -1 closes, 0 either)
_MARKS = {
    "«": ("«", 1),
    "»": ("«", -1),
    "‹": ("‹", 1),
    "›": ("‹", -1),
    "“": ("“", 1),
    "”": ("“", -1),
    "„": ("“", 1),
    "‟": ("“", 1),
    '"': ('"', 0),
    "＂": ('"', 0),
    "″": ('"', 0),
    "‘": ("‘", 1),
    "’": ("‘", -1),
}
_TIGHT_BEFORE = frozenset(":([{،,;-–—/ـ")
_TIGHT_AFTER = frozenset(".,:;)]}،؛؟!?…-–—/")
_NAME = 6  # tokens to the mark that closes a name inside a quotation
_LONGEST = 12  # paragraphs that one quotation can run over


@dataclass(frozen=True, slots=True)
class Quote:
    """Quotation marks by token index; `close` is the closing mark, or the token after the last word."""

    open: int
    close: int
    closed: bool
    depth: int = 0


@dataclass(slots=True)
class _Open:
    at: int
    family: str


def quotations(read: Reading, brackets: Iterable[tuple[int, int]] = ()) -> tuple[Quote, ...]:
    """Return the quotations of a text in order of their opening marks, nested ones and quoting brackets included."""
    pairs: list[tuple[int, int]] = list(brackets)
    pending: list[_Open] = []
    for first, last in _paragraphs(read):
        found, unclosed, stray = _paired(read, first, last)
        pairs.extend(found)
        pending = _carried(read, pairs, pending, (first, last, stray, unclosed))
    return _nested(pairs)


def _paragraphs(read: Reading) -> list[tuple[int, int]]:
    """Return the token ranges of the paragraphs."""
    count = len(read.tokens)
    cuts = sorted({0, count, *(at for at in read.breaks if at < count)})
    return list(pairwise(cuts))


def _paired(read: Reading, first: int, last: int) -> tuple[list[tuple[int, int]], list[_Open], list[int]]:
    """Pair the marks of one paragraph; return also the marks without a partner."""
    stack: list[_Open] = []
    count: dict[str, int] = {}
    pairs: list[tuple[int, int]] = []
    dropped: list[_Open] = []
    stray: list[int] = []
    for i in compress(range(first, last), map(_MARKS.__contains__, read.keys[first:last])):
        family, glyph = ("“", -1) if _is_prime(read, i, count) else _MARKS[read.keys[i]]
        if _is_same_glyph_twice(read, stack, i, glyph) or _is_turned(read, stack, i, glyph):
            pairs.append((stack.pop().at, i))
            count[family] -= 1
        elif _opens(read, i, glyph, is_open=count.get(family, 0) > 0):
            stack.append(_Open(i, family))
            count[family] = count.get(family, 0) + 1
        elif count.get(family, 0):
            while stack[-1].family != family:
                lost = stack.pop()
                count[lost.family] -= 1
                dropped.append(lost)
            pairs.append((stack.pop().at, i))
            count[family] -= 1
        else:
            stray.append(i)
    return pairs, [*dropped, *stack], stray


def _is_prime(read: Reading, i: int, count: dict[str, int]) -> bool:
    """«“صالة 2″»: what the press's software makes of a closing mark behind a figure."""
    figure = i > 0 and read.tokens[i - 1].key[-1].isdigit()
    return figure and read.tokens[i].key == "″" and count.get("“", 0) > 0 and not count.get('"', 0)


def _is_same_glyph_twice(read: Reading, stack: list[_Open], i: int, glyph: int) -> bool:
    """«شركة « النهار « للطباعة»: an opening mark between spaces closes the name that the one before it opened."""
    if glyph != 1 or not stack or not 1 < i - stack[-1].at < _NAME:
        return False
    same = read.tokens[stack[-1].at].key == read.tokens[i].key
    return same and _touch(read, read.tokens[i]) == 0 and _touch(read, read.tokens[stack[-1].at]) != -1


def _is_turned(read: Reading, stack: list[_Open], i: int, glyph: int) -> bool:
    """«وأضاف ” بدأ العمل “ .»: both marks point the wrong way and stand free."""
    if glyph != 1 or not stack or _touch(read, read.tokens[i]) != 0:
        return False
    family, points = _MARKS[read.keys[stack[-1].at]]
    return points == -1 and family == _MARKS[read.keys[i]][0]


def _opens(read: Reading, i: int, glyph: int, *, is_open: bool) -> bool:
    """Decide whether a mark opens, by what it touches first and by its shape second."""
    touch = _touch(read, read.tokens[i])
    if glyph == 0 and touch == -1 and not is_open:
        # «وأضاف" بدأ العمل"»: set to the wrong word.
        return _closes_next(read, i, behind_word=True) and not read.tokens[i - 1].key[-1].isdigit()
    if glyph == 0:
        return touch == 1 if touch else not is_open or _names_inside(read, i)
    if glyph == -1 and i > 0 and read.tokens[i - 1].key == ":":
        # A closing mark after a colon opens, whatever was left open before it: «وقال:» إن …«.
        return touch != -1
    if glyph == -1 and not is_open:
        # So does the first of two: «إلى أن»العمل بدأ»».
        return touch != -1 and _closes_next(read, i, behind_word=touch == 0)
    if glyph == 1 and is_open and touch == -1:
        return False
    return glyph == 1


def _closes_next(read: Reading, i: int, *, behind_word: bool) -> bool:
    """Return whether the next mark of its family in the paragraph closes at its word: «إلى أن»العمل بدأ»», «قالت ”العمل بدأ“»."""
    tokens, family = read.tokens, _MARKS[read.tokens[i].key][0]
    if (behind_word and not (i and tokens[i - 1].is_word)) or not (
        i + 1 < len(tokens) and tokens[i + 1].is_word
    ):
        return False
    for t in range(i + 1, len(tokens)):
        if "\n" in read.text[tokens[t - 1].end : tokens[t].start]:
            return False
        mark = _MARKS.get(tokens[t].key)
        if mark is not None and mark[0] == family:
            # «وذكرت ” وكالة الضفاف ” أن»: both stand free.
            touch = _touch(read, tokens[t])
            # «وأضاف ” بدأ العمل “ .»: so do these.
            free = touch == 0 and behind_word
            return touch == -1 or (free and (tokens[t].key == tokens[i].key or mark[1] == 1))
    return False


def _names_inside(read: Reading, i: int) -> bool:
    """«"تشكر صحيفة " النهار" قراءها"»: a mark between two spaces opens a name if the next one of its kind closes it."""
    for t in range(i + 2, min(i + _NAME, len(read.tokens))):
        if read.tokens[t].key == read.tokens[i].key:
            return _touch(read, read.tokens[t]) == -1
    return False


def _touch(read: Reading, token: Token) -> int:
    """Return 1 where a mark clings to the word after it, -1 to the word before it, else 0."""
    text = read.text
    before = text[token.start - 1] if token.start else " "
    after = text[token.end] if token.end < len(text) else " "
    left = not before.isspace() and before not in _TIGHT_BEFORE
    right = not after.isspace() and after not in _TIGHT_AFTER
    return right - left


def _carried(
    read: Reading,
    pairs: list[tuple[int, int]],
    pending: list[_Open],
    paragraph: tuple[int, int, list[int], list[_Open]],
) -> list[_Open]:
    """Join a quotation that runs over paragraphs, with or without the repeated opening mark."""
    first, last, stray, unclosed = paragraph
    if pending:
        family = pending[0].family
        close = next((i for i in stray if _MARKS[read.tokens[i].key][0] == family), None)
        if close is not None:
            pairs.append((pending[0].at, close))
            return _last_open(unclosed)
        first_mark = _MARKS.get(read.tokens[first].key)
        if first_mark is not None and first_mark[0] == family:
            again = next((p for p in pairs if p[0] == first), None)
            if again is not None:
                pairs.remove(again)
                pairs.append((pending[0].at, again[1]))
                return _last_open(unclosed)
            if any(o.at == first for o in unclosed) and len(pending) < _LONGEST:
                return [*pending, _Open(first, family)]
        pairs.extend((o.at, -1) for o in pending[:1])
    unpaired = _last_open(unclosed)
    pairs.extend((o.at, -1) for o in unclosed if o not in unpaired)
    if last == len(read.tokens):
        pairs.extend((o.at, -1) for o in unpaired)
    return unpaired


def _last_open(unclosed: list[_Open]) -> list[_Open]:
    return [max(unclosed, key=lambda o: o.at)] if unclosed else []


def _nested(pairs: list[tuple[int, int]]) -> tuple[Quote, ...]:
    """Give every quotation its depth; one without a closing mark keeps `close` at -1."""
    quotes: list[Quote] = []
    ends: list[int] = []
    for start, end in sorted(pairs):
        while ends and ends[-1] < start:
            ends.pop()
        quotes.append(Quote(start, end, end >= 0, len(ends)))
        if end >= 0:
            ends.append(end)
    return tuple(quotes)
