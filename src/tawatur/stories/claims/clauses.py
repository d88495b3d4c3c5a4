"""Where one clause ends and the next begins: the smallest thing that can be true or false.

A content «A، وأن B» says two things, and only one of them may be what another outlet says too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tawatur.lexicon.claims import ClaimLexicon
from tawatur.text import Token

__all__ = ["clauses"]

_ENDS = frozenset(".؟?!…؛;:")
_COMMA = frozenset("،,")
_OPENERS = frozenset("«“\"'‘([{")
_CLOSERS = frozenset("»”\"'’)]}")
# Longer than this, a clause holds a second one that no comma tells («… الذي …»).
_LONG = 14
_SHORT = 3


def clauses(words: Sequence[Token], lexicon: ClaimLexicon) -> Iterator[Sequence[Token]]:
    """Cut the tokens of a content or of a sentence into clauses; bare marks at the edges are left out."""
    start = 0
    for cut in (*_cuts(words, lexicon), len(words)):
        if _size(words[start:cut]) >= _SHORT and (_size(words[cut:]) >= _SHORT or cut == len(words)):
            yield from _shortened(_bare(words[start:cut]), lexicon)
            start = cut
    if start < len(words) and start == 0:
        yield _bare(words)


def _cuts(words: Sequence[Token], lexicon: ClaimLexicon) -> Iterator[int]:
    cuts = lexicon.cuts
    for at in range(1, len(words)):
        before, key = words[at - 1].key, words[at].key
        pair = f"{key} {words[at + 1].key}" if at + 1 < len(words) else key
        after_comma = before in _COMMA and ({key, pair} & cuts["cuts after a comma"] or _begins(words, at))
        if before in _ENDS or {key, pair} & cuts["cuts anywhere"] or after_comma:
            yield at


def _begins(words: Sequence[Token], at: int) -> bool:
    """Whether what follows a comma stands for itself: «، وأدى الحادث إلى …», but not «، وزير الخارجية،»."""
    key = words[at].key
    least = 6 if key.startswith("وال") else 4
    return len(key) > 3 and key.startswith("و") and _till_comma(words, at) >= least


def _till_comma(words: Sequence[Token], at: int) -> int:
    return next((i - at for i in range(at, len(words)) if words[i].key in _COMMA), len(words) - at)


def _shortened(words: Sequence[Token], lexicon: ClaimLexicon) -> Iterator[Sequence[Token]]:
    """Cut a long clause once more, at the word nearest to its middle that may begin one."""
    if _size(words) <= _LONG:
        yield words
        return
    named = lexicon.cuts["cuts a long clause"]
    places = [at for at, w in enumerate(words) if w.key in named or lexicon.joined(w.key)]
    places = [at for at in places if _size(words[:at]) >= 5 and _size(words[at:]) >= 4]
    if not places:
        yield words
        return
    at = min(places, key=lambda place: abs(place - len(words) / 2))
    yield from _shortened(_bare(words[:at]), lexicon)
    yield from _shortened(_bare(words[at:]), lexicon)


def _size(words: Sequence[Token]) -> int:
    return sum(word.is_word for word in words)


def _bare(words: Sequence[Token]) -> Sequence[Token]:
    start, end = 0, len(words)
    while start < end and not words[start].is_word and words[start].key not in _OPENERS:
        start += 1
    while end > start and not words[end - 1].is_word and words[end - 1].key not in _CLOSERS:
        end -= 1
    return words[start:end]
