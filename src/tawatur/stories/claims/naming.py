"""Names in quotation marks: what else of its kind a thing is not («محجر «الوادي»», «محجر «النهر»»)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from tawatur.lexicon.claims import ClaimLexicon
from tawatur.text import Token

if TYPE_CHECKING:
    from tawatur.stories.claims.terms import Term

__all__ = ["CLOSES", "OPENS", "called", "quoted_names"]

OPENS, CLOSES = frozenset('«“"'), frozenset('»”"')
# A name has so many words at most; more are a quotation.
_NAME = 4


def called(words: Sequence[Token], text: str, lexicon: ClaimLexicon) -> Iterator[tuple[str, str]]:
    """Yield the names in quotation marks by the noun before each: «مدير منفذ «الجبل»»."""
    for at in range(1, len(words) - 2):
        end = next(
            (i for i in range(at + 2, min(at + _NAME + 2, len(words))) if words[i].key in CLOSES), None
        )
        if words[at].key in OPENS and end is not None and words[at - 1].is_word:
            kind, name = (lexicon.sense(text[w.start : w.end]).lemma for w in (words[at - 1], words[end - 1]))
            yield kind, name


def quoted_names(words: Sequence[Token], terms: Sequence[Term]) -> Iterator[tuple[int, ...]]:
    """Yield the terms of each name in quotation marks; more words than a name has are a quotation."""
    opened = None
    for at, word in enumerate(words):
        if word.key in OPENS:
            opened = at
        elif word.key in CLOSES and opened is not None:
            if at - opened <= _NAME + 1 and (
                found := tuple(i for i, t in enumerate(terms) if opened < t.at < at)
            ):
                yield found
            opened = None
