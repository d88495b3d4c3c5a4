"""What introduces each speaker anywhere in a story: «وزير الري سالم الراشد», «فهد الزيني، مدير مكتب «الضفاف»»."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from tawatur.lexicon import Lexicon
from tawatur.lexicon.title_words import Kind
from tawatur.model import Annotated
from tawatur.stories.claims.parties import party_key
from tawatur.text import tokens

__all__ = ["titles_of"]

_PERSON = re.compile(r"(?:person:|key:(?=.*:person$))(.*?)(?::person)?$")
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
                words += _apposition(article.article.text, mention.span.end, lexicon)
            if " " in words and words not in found[mention.actor]:
                found[mention.actor].append(words)
    return found | _surnamed(found)


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
