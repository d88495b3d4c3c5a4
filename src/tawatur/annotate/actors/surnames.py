"""Names that stand alone for somebody named in full: «وأضاف عراقجي» after «عباس عراقجي»."""

from __future__ import annotations

from collections import Counter

from tawatur.annotate.actors.people import People, Person
from tawatur.lexicon.name_keys import loose_forms, name_words
from tawatur.lexicon.title_words import Kind
from tawatur.model import Span

__all__ = ["mark_surnames"]

_COMMON = Kind.NOUN | Kind.NATION | Kind.TITLE_ADJECTIVE | Kind.ADJUNCT
_NO_SURNAME = Kind.VERB | Kind.FUNCTION | Kind.LOCATIVE


def mark_surnames(people: People) -> None:
    """Give every lone surname of an article to its bearer; one look at each different word."""
    bearers = _bearers(people)
    found = _found(people, bearers) if bearers else {}
    if not found:
        return
    keys = people.line.keys
    for at in [i for i, key in enumerate(keys) if key in found]:
        cut, person = found[keys[at]]
        if at not in people.taken and _may_stand(people, at, person):
            _mark(people, at, cut, person)


def _bearers(people: People) -> dict[str, Person]:
    """Return whom a lone name means."""
    everybody = people.by_id.values()
    named = [p for p in everybody if p.is_named and len(p.words) > 1]
    # Foreign first names stand alone too («قال مايكل»), Arabic ones are anybody's.
    firsts = Counter(p.words[0] for p in named)
    bearers = {p.words[0]: p for p in named if p.is_foreign and firsts[p.words[0]] == 1}
    bearers |= {p.words[-1]: p for p in named}
    for one in everybody:
        # «وأضاف كينيون أن»: the only name he has, which nobody knows, is his wherever it stands.
        if one.is_named and len(one.words) == 1 and one.id.startswith("key:"):
            bearers.setdefault(one.words[0], one)
    return bearers


def _found(people: People, bearers: dict[str, Person]) -> dict[str, tuple[int, Person]]:
    """Return the words that are a bearer's name, with how many letters stand before it."""
    found: dict[str, tuple[int, Person]] = {}
    different = set(people.line.keys)
    for key, (whole, rest) in zip(different, map(loose_forms, different), strict=True):
        if whole in bearers and _is_spelt(key, bearers[whole]):
            found[key] = 0, bearers[whole]
        elif rest in bearers and _is_spelt(key[1:], bearers[rest]):
            found[key] = 1, bearers[rest]
    return found


def _is_spelt(key: str, person: Person) -> bool:
    """Tell another spelling from another word: only foreign names have several, «جدير» is not «جدري»."""
    return person.is_foreign or key in name_words(person.name)


def _may_stand(people: People, at: int, person: Person) -> bool:
    """Doubt common words: «وقال محفوظ», «أضاف السوداني»; elsewhere «النص», «الصيني» are what they mostly are."""
    words = people.line.words
    kind = words[at].kind
    if kind & _NO_SURNAME or (kind & _COMMON and not (at and words[at - 1].kind & Kind.VERB)):
        return False
    # «الأشهب لبود»: more than his only name.
    return (
        len(person.words) > 1 or not at or not people.read.tokens[at - 1].is_word or bool(words[at - 1].kind)
    )


def _mark(people: People, at: int, cut: int, person: Person) -> None:
    """Mark a surname, with the «آيت» or «دي» before it that belongs to it."""
    first = at
    before = people.line.words[at - 1] if at else None
    if (
        before is not None
        and before.kind & Kind.PARTICLE
        and not before.clitic
        and at - 1 not in people.taken
    ):
        first, cut = at - 1, 0
    span = Span(people.read.tokens[first].start + cut, people.read.tokens[at].end)
    person.spans.append(span)
    person.cores.append(span)
    people.taken.update(range(first, at + 1))
