"""An outlet's own reporter where the text says what he saw: «شاهد مراسلنا», «رأى موفد «الساعة» سالم الراشد»."""

from __future__ import annotations

from dataclasses import dataclass

from tawatur.lexicon.claims import ClaimLexicon
from tawatur.model import Actor, Span
from tawatur.stories.claims.sheets import Sheet
from tawatur.text import Token

__all__ = ["Reporter", "reporter"]


@dataclass(frozen=True, slots=True)
class Reporter:
    """The word that calls him the outlet's, the end of the words that name him, and who he is where they do."""

    word: str
    start: int
    end: int
    person: Actor | None


def reporter(sheet: Sheet, span: Span, lexicon: ClaimLexicon) -> Reporter | None:
    """Find «مراسلنا» or «مراسل «الساعة»» in the outlet «الساعة»; «مندوب السودان» is no reporter."""
    outlet = sheet.outlet
    words = [t for t in sheet.within(span) if t.is_word]
    for i, word in enumerate(words):
        key = word.key.removeprefix("و")
        if key in lexicon.voices["our reporter"]:
            return _named(sheet, key, word, word)
        if outlet and key in lexicon.voices["a reporter of"]:
            behind = words[i + 1 : i + 1 + len(outlet)]
            if tuple(t.key for t in behind) == outlet:
                return _named(sheet, key, word, words[i + len(outlet)])
    return None


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
