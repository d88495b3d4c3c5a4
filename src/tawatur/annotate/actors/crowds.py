"""Which people of the article other words mean: «المتمردون», «مقاتلو الحركة», «المفتشون» of «مفتشو مكتب العمل».

People have no name to know them by, only what they are called: whoever is called with fewer of the same words, in
whatever case and number, is the same unless two fit. Those who fight for a movement are the movement.
"""

from __future__ import annotations

from functools import lru_cache

from tawatur.annotate.actors.body_names import only_movement
from tawatur.annotate.actors.line import Phrase
from tawatur.annotate.actors.people import People, Person
from tawatur.lexicon.title_words import Kind, bare

__all__ = ["crowd_meant", "crowd_words", "oblique"]

_TWO_WORDS = 2
# What tells nobody from anybody: «العشرة», «نفسها».
_NOTHING_NEW = Kind.QUANTITY | Kind.SELF


def crowd_meant(people: People, phrase: Phrase, words: frozenset[str]) -> Person | None:
    """Return whom a phrase for people means, if the article has named them."""
    head, alone = people.line.kinds[phrase.titles[0][0]], phrase.end - phrase.start == 1
    if alone and head & Kind.EPITHET and (movement := only_movement(people)) is not None:
        return movement
    if head & Kind.FIGHTERS and (movement := _movement_of(people, phrase)) is not None:
        return movement
    if people.line.kinds[phrase.start] & Kind.ONE_OF:
        return None
    return _called_before(people, phrase, words)


def crowd_words(people: People, phrase: Phrase) -> frozenset[str]:
    """Return what people are called, without their number: «العشرة» and «عشرة» tell nobody from anybody."""
    (start, end), words = phrase.titles[0], people.line.words
    described = [bare(w.base) for w in words[start + 1 : end] if w.base and not w.kind & _NOTHING_NEW]
    return frozenset((oblique(f"^{bare(words[start].base)}"), *map(oblique, described)))


@lru_cache(1 << 14)
def oblique(word: str) -> str:
    """«مسؤولون» and «مسؤولين», «مفتشو» and «مفتشي» are the same people."""
    if word.endswith("ون"):
        return f"{word[:-2]}ين"
    return f"{word[:-1]}ين" if word[0] == "^" and word.endswith(("و", "ي")) else word


def _movement_of(people: People, phrase: Phrase) -> Person | None:
    """«عناصر تنظيم داعش», «مقاتلو الحركة» are the movement, wherever else it is named."""
    known = {a for p in phrase.nested for a, _ in p.known}
    actor = people.lexicon.actor(next(iter(known))) if len(known) == 1 else None
    return people.by_id.get(f"kb:{known.pop()}") if actor is not None and actor.type == "group" else None


def _called_before(people: People, phrase: Phrase, words: frozenset[str]) -> Person | None:
    """Return who was called so with these words or more: the last of them for «السكان», the only one for «سكان الحي»."""
    line, head = people.line, phrase.titles[0][0]
    definite = line.words[head].base.startswith("ال")
    counted = head > phrase.start
    if not (definite or counted or line.is_tied(phrase.end - 1)):
        return None
    called = [p for p in people.bearers(words) if p.type == "group" and p.spans]
    same = [p for p in called if words in p.titles]
    if same:
        return same[-1]
    more = [p for p in called if any(words < title for title in p.titles)]
    if definite and not counted and more:
        return more[-1]
    less = [p for p in called if any(len(t) >= _TWO_WORDS and t < words for t in p.titles)]
    found = (*more, *less)
    return found[0] if len(found) == 1 and len(words) >= _TWO_WORDS else None
