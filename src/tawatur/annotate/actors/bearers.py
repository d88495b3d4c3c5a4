"""Who bears a title that stands without a name: «الوزير الإيراني», «رئيس الوزراء العراقي», «رئيس الحكومة السابق»."""

from __future__ import annotations

import re

from tawatur.annotate.actors.doubts import doubtful, meant
from tawatur.annotate.actors.line import Phrase
from tawatur.annotate.actors.people import People, Person, head_of
from tawatur.lexicon.title_words import Kind, bare

__all__ = ["bearer", "holder", "of_one_sort", "understood", "with_surname"]

_SEVERAL = 2
_SORTS = Kind.PLAYER | Kind.TRAINER | Kind.OFFICIAL
# A title of one word, and the mark of its head.
_ONE_WORD = 2
_STOP = re.compile("[.؟!\\n]")


def bearer(people: People, words: frozenset[str], nations: set[str], phrase: Phrase) -> Person | None:
    """Return the person of the article with this title: the last before the phrase, else the first after.

    Whose land is told goes before whose is not: «الوزير الألماني» is no minister without a land, and «وزير الخارجية»
    is not the Russian one where another bears the title without a land. Two whom one sentence calls so are both
    meant by «الوزير», and neither is.
    """
    place = people.start(phrase.start)
    alone = len(words) <= _ONE_WORD
    found: list[tuple[bool, int, Person]] = []
    for person in people.bearers(words) if words else people.by_id.values():
        if person.type != "person" or not person.spans or _is_of_other_land(people, person, nations):
            continue
        elsewhere = nations and person.nations and not nations & person.nations
        bears = (
            words <= title if elsewhere else _bears(people, words, title, nations) for title in person.titles
        )
        if not any(bears):
            continue
        before = person.last_before(place)
        far = place - before if before is not None else len(people.text) + person.spans[0].start
        foreign = not nations & person.nations if nations else bool(person.nations) and not alone
        found.append((foreign, far, person))
    if not found:
        return None
    found.sort(key=lambda one: one[:2])
    return (_one_of_two(people, found, phrase) if alone else None) or found[0][2]


def of_one_sort(people: People, nations: set[str], phrase: Phrase) -> Person | None:
    """«المدرب البرتغالي» is the one «المدير الفني» from Portugal, «اللاعب» the one «المهاجم», «المسؤول الليبي» the one official."""
    head, line = phrase.titles[0][0], people.line
    sort = line.kinds[head] & _SORTS
    described = all(
        line.words[i].nations or line.kinds[i] & Kind.TITLE_ADJECTIVE for i in range(head + 1, phrase.end)
    )
    if not sort or not line.is_definite(head) or not described or (sort & Kind.OFFICIAL and not nations):
        return None
    place = people.start(phrase.start)
    found = [
        p
        for p in people.by_id.values()
        if p.is_named
        # «المحترف الأجنبي» is no name.
        and not (len(p.words) == 1 and p.words[0].startswith("ال"))
        and (not nations or nations & p.nations or not (p.nations or sort & Kind.OFFICIAL))
        and p.last_before(place) is not None
        and any(_is_of_sort(people, title, sort) for title in p.titles)
    ]
    return found[0] if len(found) == 1 else None


def _is_of_sort(people: People, title: frozenset[str], sort: int) -> bool:
    """Tell a title that is of a sort: «المدير الفني» by its second word; every office makes an official."""
    kind_of = people.line.kind_of
    if sort & Kind.OFFICIAL:
        return bool(kind_of(head_of(title)[1:]) & Kind.OFFICE)
    return any(kind_of(word) & sort for word in title)


def _is_of_other_land(people: People, person: Person, nations: set[str]) -> bool:
    """«وزير الخارجية الروسي» is not «وزير الخارجية عادل الجبير», whose land nobody needs to tell."""
    lands = people.lexicon.lands(person.id) if nations and not person.nations else frozenset()
    if not lands or nations & lands:
        return False
    actors = (people.lexicon.actor(n) for n in nations)
    return all(actor is not None and actor.type == "state" for actor in actors)


def _one_of_two(people: People, found: list[tuple[bool, int, Person]], phrase: Phrase) -> Person | None:
    """Return who stands for two whom the last sentence calls so: «التقى الوزير سالم الوزير فهد. وغادر الوزير»."""
    place = people.start(phrase.start)
    if len(found) < _SEVERAL or found[0][0] != found[1][0] or found[1][1] > place:
        return None
    if not all(who.is_named for *_, who in found[:_SEVERAL]):
        return None
    one, other = place - found[0][1], place - found[1][1]
    if _STOP.search(people.text, other, one):
        return None
    bearers = meant(people, [who for *_, who in found[:_SEVERAL]], phrase.start)
    if len(bearers) == 1:
        return bearers[0]
    return doubtful(people, people.office_words(phrase.start, phrase.end), bearers)


def _bears(people: People, words: frozenset[str], title: frozenset[str], nations: set[str]) -> bool:
    if words <= title:
        return True
    rest = words - title
    return bool(nations) and len(rest) < len(words) and all(people.lexicon.word(w).nations for w in rest)


def holder(people: People, start: int, end: int, phrase: Phrase) -> Person | None:
    """Return the known holder of an office on the article's day: «رئيس الوزراء العراقي» in June 2025."""
    inside = {i for p in phrase.nested if not p.known for i in range(p.start, p.end)}
    of = [n for i in range(start, end) if i not in inside for n in people.line.words[i].nations]
    of += [a for p in phrase.nested for a, _ in p.known]
    if not of:
        return None
    known = tuple(p for p in phrase.nested if p.known)
    # «رئيس مجلس الأمة الكويتي» heads the council, «رئيس هيئة الأسرى الفلسطينية» a body, not their states.
    headed = [a for p in known for a, _ in p.known if _is_body(people, a)] or of
    for kept, bodies in ((_office(people, start, end, ()), of), (_office(people, start, end, known), headed)):
        for role in people.lexicon.roles(kept):
            held = {h for body in bodies for h in people.lexicon.holders(role, body, people.day)}
            held = held if len(held) == 1 else {h for h in held if f"kb:{h}" in people.by_id}
            if len(held) == 1:
                return people.made(
                    f"kb:{held.pop()}", "person", people.office_words(phrase.start, phrase.end)
                )
    return None


def with_surname(people: People, phrase: Phrase) -> Phrase:
    """Read «وزير الخارجية الجبير», «الوزير الجبير» as who held the office that day and has this surname."""
    last, word = phrase.end - 1, people.line.words[phrase.end - 1]
    if last == phrase.start or word.clitic or word.kind & ~Kind.STARTS_NAME:
        return phrase
    start, end = phrase.titles[-1]
    if end != phrase.end or any(p.end == end for p in phrase.nested):
        return phrase
    held = people.lexicon.holders_called(word.base, _office(people, start, last, ()), people.day)
    if len(held) != 1:
        return phrase
    titles = (*phrase.titles[:-1], *(((start, last),) if last > start else ()))
    return phrase._replace(kind="person", name=(last, end), known=((held[0], "n"),), titles=titles)


def _is_body(people: People, ident: str) -> bool:
    known = people.lexicon.actor(ident)
    return "/" in ident or (known is not None and known.type not in ("state", "place"))


def understood(people: People, start: int, end: int, nations: set[str]) -> Person | None:
    """Return the one known person of the article who holds an office named without its state."""
    if nations:
        return None
    words = people.line.words
    past = any(words[i].kind & Kind.ADJUNCT for i in range(start, end))
    kept = (
        words[i]
        for i in range(start, end)
        if people.read.tokens[i].is_word and not words[i].kind & (Kind.ADJUNCT | Kind.HONORIFIC)
    )
    office = " ".join(bare(word.base) for word in kept)
    if not people.lexicon.roles(office):
        return None
    held = [p for p in people.by_id.values() if people.lexicon.holds(p.id, office, people.day, past=past)]
    return held[0] if len(held) == 1 else None


def _office(people: People, start: int, end: int, without: tuple[Phrase, ...]) -> str:
    """Return the words of a title without nations, and without the names inside it where told."""
    words = people.line.words
    return " ".join(
        bare(words[i].base)
        for i in range(start, end)
        if people.read.tokens[i].is_word
        and not words[i].nations
        and not words[i].kind & Kind.HONORIFIC
        and not any(p.start <= i < p.end for p in without)
    )
