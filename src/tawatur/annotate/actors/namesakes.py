"""A surname that somebody known bears, in an article on another of that name: «مروان خاشقجي، … وأضاف خاشقجي»."""

from __future__ import annotations

from tawatur.annotate.actors.line import Phrase
from tawatur.annotate.actors.people import People
from tawatur.lexicon.name_keys import loose_words

__all__ = ["is_whole", "without_namesakes"]


def is_whole(phrase: Phrase) -> bool:
    """Tell a name of several words."""
    return phrase.name is not None and phrase.name[1] - phrase.name[0] > 1


def without_namesakes(people: People, flat: list[Phrase]) -> list[Phrase]:
    """Take a lone surname from somebody known where another of this article bears it."""
    if not any(p.known and p.name is not None and not is_whole(p) for p in flat):
        return flat
    whole = [p for p in flat if p.name is not None and not p.known and is_whole(p)]
    names = {loose_words(people.words_of(*p.name)) for p in whole if p.name is not None}
    surnames = {words[-1:]: words for words in names}
    present = {a for p in flat if p.end - p.start > 1 for a, _ in p.known}
    return [p._replace(known=()) if _is_namesake(people, p, surnames, present) else p for p in flat]


def _is_namesake(
    people: People, phrase: Phrase, surnames: dict[tuple[str, ...], tuple[str, ...]], present: set[str]
) -> bool:
    if not phrase.known or phrase.name is None or is_whole(phrase):
        return False
    whole = surnames.get(loose_words(people.words_of(*phrase.name)))
    if whole is None or any(a in present for a, _ in phrase.known):
        return False
    # «انغيلا ميركل» is «أنجيلا ميركل».
    actor = people.lexicon.actor(phrase.known[0][0])
    return actor is None or loose_words(actor.name) != whole
