"""What introduces each speaker anywhere in a story: «وزير الري سالم الراشد», «فهد الزيني، مدير مكتب «الضفاف»»."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from tawatur.lexicon import Lexicon
from tawatur.lexicon.title_words import GIVEN, Kind
from tawatur.model import Annotated, Span
from tawatur.stories.claims.parties import party_key
from tawatur.text import fold_word, tokens

__all__ = ["surnames_of", "titles_of"]

_PERSON = re.compile(r"(?:person:|key:(?=.*:person$))(.*?)(?::person)?$")
# An office stands so many letters before the name at most.
_BEFORE = 60
# «المدير العام [بقرار] سالم الراشد»: what begins so leads from an office to nobody.
_ELSEWHERE = ("ب", "ك", "و", "ف")
_QUOTES = frozenset('«»“”"')
_BETWEEN = re.compile(r"، ([^،.\n]{4,60})(?=[،.])")


def titles_of(story: Sequence[Annotated], lexicon: Lexicon) -> dict[str, list[str]]:
    """Gather the words that introduce each speaker anywhere in the story."""
    found: dict[str, list[str]] = defaultdict(list)
    for article in story:
        for statement in article.statements:
            if statement.source is None or not statement.speakers:
                continue
            words = article.article.text[statement.source.start : statement.source.end]
            if len(statement.speakers) == 1:
                key = party_key(statement.speakers[0], lexicon)
                if words not in found[key]:
                    found[key].append(words)
        for mention in article.mentions:
            words = article.article.text[mention.span.start : mention.span.end]
            if mention.actor.endswith(":person"):
                words = _office_before(article.article.text, mention.span, lexicon) + words
                words += _apposition(article.article.text, mention.span.end, lexicon)
            if " " in words and words not in found[mention.actor]:
                found[mention.actor].append(words)
    return found | _surnamed(found)


def _office_before(text: str, name: Span, lexicon: Lexicon) -> str:
    """Return «مدير شركة «السهول» » before a name of which only that is told; empty where no office leads on to the name."""
    first = next((t.key for t in tokens(text[name.start : name.end]) if t.is_word), "")
    if not lexicon.actors.word(first).kind & GIVEN:
        return ""
    start = max(0, name.start - _BEFORE)
    for word in reversed(tokens(text[start : name.start])):
        kind, office = lexicon.actors.word(word.key).kind, lexicon.claims.offices.at([word.key], 0)
        if lexicon.actors.word(word.key).clitic[-1:] in _ELSEWHERE:
            return ""
        if kind & Kind.OFFICE or (office is not None and not office.names):
            return text[start + word.start : name.start]
        if (not word.is_word and word.key not in _QUOTES) or kind & (Kind.VERB | Kind.FUNCTION):
            return ""
    return ""


def _apposition(text: str, end: int, lexicon: Lexicon) -> str:
    """Return «، مدير مكتب «الضفاف»» behind a name, empty where the words between the commas are no office."""
    between = _BETWEEN.match(text, end)
    head = tokens(between[1])[:1] if between is not None else ()
    office = bool(head) and lexicon.actors.word(head[0].key).kind & Kind.OFFICE
    return between[0] if between is not None and office else ""


def _surnamed(titles: Mapping[str, list[str]]) -> dict[str, list[str]]:
    """Return what introduces those of whom an article has the surname only: the one man of that name in the story."""
    people = {key: match[1] for key in titles if (match := _PERSON.match(key)) is not None}
    whole: dict[str, set[str]] = defaultdict(set)
    for name in people.values():
        first, _, last = name.rpartition("-")
        if first:
            whole[last].add(name)
    made = {}
    for key, name in people.items():
        if len(same := whole.get(name, ())) == 1:
            more = [words for k in people if people[k] in same for words in titles[k]]
            made[key] = [*titles[key], *more]
    return made


def surnames_of(story: Sequence[Annotated]) -> frozenset[str]:
    """Return the last words of the names of those who speak in a story: «قال سالم الراشد» tells who «الراشد» is elsewhere."""
    links = (link for article in story for s in article.statements for link in s.speakers)
    names = (link.name.split() for link in links if link.kind == "person")
    return frozenset(fold_word(name[-1]) for name in names if len(name) > 1)
