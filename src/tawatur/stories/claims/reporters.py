"""An outlet's own reporter where the text says what he saw: «شاهد مراسلنا», «رأى موفد «الساعة» سالم الراشد»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tawatur.lexicon.claims import ClaimLexicon
from tawatur.model import Actor, Span
from tawatur.stories.claims.sheets import Sheet
from tawatur.text import Token, tokens

__all__ = ["Reporter", "outlet_words", "reporter"]


@dataclass(frozen=True, slots=True)
class Reporter:
    """The word that calls him the outlet's, the end of the words that name him, and who he is where they do."""

    word: str
    start: int
    end: int
    person: Actor | None


def outlet_words(sheet: Sheet) -> list[str]:
    """Return the folded words of an outlet's name."""
    return [t.key for t in tokens(sheet.annotated.article.outlet or "") if t.is_word]


def reporter(sheet: Sheet, span: Span, lexicon: ClaimLexicon) -> Reporter | None:
    """Find «مراسلنا» or «مراسل «الساعة»» in the outlet «الساعة»; «مندوب السودان» is no reporter."""
    outlet = outlet_words(sheet)
    words = [t for t in sheet.within(span) if t.is_word]
    for i, word in enumerate(words):
        key = word.key.removeprefix("و")
        if key in lexicon.voices["our reporter"]:
            return _named(sheet, key, word, word)
        if key in lexicon.voices["a reporter of"] and outlet and _keys(words[i + 1 :], outlet) == outlet:
            return _named(sheet, key, word, words[i + len(outlet)])
    return None


def _keys(words: Sequence[Token], like: Sequence[str]) -> list[str]:
    return [t.key for t in words[: len(like)]]


def _named(sheet: Sheet, word: str, first: Token, last: Token) -> Reporter:
    """Read on over the name that follows at once."""
    people = {a.id: a for a in sheet.annotated.actors if a.type == "person"}
    behind = sheet.text[last.end :]
    start = last.end + len(behind) - len(behind.lstrip(' »”"'))
    for mention in sheet.annotated.mentions:
        told = mention.span
        if mention.actor in people and told.end > start and first.start <= told.start <= start:
            return Reporter(word, first.start, told.end, people[mention.actor])
    return Reporter(word, first.start, last.end, None)
