"""What a counterpart is: «وزير الخارجية التركي … نظيره المصري» is the Egyptian foreign minister.

He is what the one before him is, of his own land: so «الوزير المصري» means him later on, and where he has no name
whoever held that office on the article's day does.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from tawatur.annotate.actors.line import TITLE, Phrase
from tawatur.annotate.actors.people import People, Person
from tawatur.lexicon.title_words import Kind, bare

__all__ = ["Role", "counterpart", "learn_role", "roles_taken", "team_meant"]

# «نظيرته», «نظيرتها»: a woman.
_WOMAN = re.compile("ت(?:ه|ها|هم|هما)")
_FEMININE, _HERS = "ه", "ها"
_TEAM = "/football-team"


class Role(NamedTuple):
    """What a counterpart is: the words of his titles, their first marked, and the roles that they name."""

    titles: tuple[tuple[str, ...], ...]
    roles: frozenset[str]


def roles_taken(people: People, flat: Sequence[Phrase]) -> Mapping[int, Role]:
    """Return the role of each counterpart by where his phrase starts; those with a name learn their titles."""
    made: dict[int, Role] = {}
    found = [at for at, phrase in enumerate(flat) if phrase.titles and _is_counterpart(people, phrase)]
    bearers = {p.start: one for one in people.by_id.values() for p in one.phrases} if found else {}
    for at in found:
        phrase = flat[at]
        first = next((p for p in reversed(flat[:at]) if _is_somebody(people, p, phrase)), None)
        if first is None:
            continue
        role = _role(people, first, bearers.get(first.start))
        made[phrase.start] = role
        if (person := bearers.get(phrase.start)) is not None:
            learn_role(people, person, phrase, role)
    return made


def learn_role(people: People, person: Person, phrase: Phrase, role: Role) -> None:
    """Give somebody the titles that he has as another's counterpart, where his own land tells them from the first one's."""
    for title in role.titles if _lands(people, phrase) else ():
        people.learn_title(person, _of_his_land(people, phrase, title))


def counterpart(people: People, phrase: Phrase, role: Role) -> Person | None:
    """Return whom «نظيره المصري» means: who bears the title here, else who held the office on the article's day."""
    titles = [_of_his_land(people, phrase, title) for title in role.titles]
    bearing = [p for words in titles for p in people.bearers(words) if words in p.titles and p.spans]
    return bearing[0] if bearing else _holder(people, phrase, role)


def team_meant(people: People, phrase: Phrase) -> Person | None:
    """«نظيره العراقي» is Iraq's team where the article names it or a team before him."""
    teams = [one for one in people.bodies if one.id.endswith(_TEAM) and one.spans]
    lands = _lands(people, phrase) if teams and _is_counterpart(people, phrase) else ()
    for land in lands:
        ident = f"kb:{land}{_TEAM}"
        before = any(s.start < people.start(phrase.start) for one in teams for s in one.spans)
        actor = people.lexicon.actor(f"{land}{_TEAM}")
        if ident in people.by_id or (before and actor is not None):
            return people.made(ident, "institution", "")
    return None


def _holder(people: People, phrase: Phrase, role: Role) -> Person | None:
    lands = _lands(people, phrase)
    held = {h for one in role.roles for of in lands for h in people.lexicon.holders(one, of, people.day)}
    return people.made(f"kb:{held.pop()}", "person", "") if len(held) == 1 else None


def _is_counterpart(people: People, phrase: Phrase) -> bool:
    return any(people.line.kinds[start] & Kind.COUNTERPART for start, _ in phrase.titles)


def _is_somebody(people: People, one: Phrase, counter: Phrase) -> bool:
    """Tell who may be the first: somebody before, no counterpart himself, whom «نظيره» or «نظيرتها» agrees with."""
    person = one.kind == "title" or one.name is not None
    if not person or one.end > counter.start or _is_counterpart(people, one):
        return False
    hers = any(people.line.keys[start].endswith(_HERS) for start, _ in counter.titles)
    return hers == any(people.line.raw(start).endswith("ة") for start, _ in one.titles)


def _role(people: People, first: Phrase, bearer: Person | None) -> Role:
    """Return what the first one is: by the words before his name, else by what he is known to be."""
    titles = [_words(people, first, title) for title in first.titles]
    if bearer is not None and not any(titles):
        titles = [_in_order(people, title) for title in bearer.titles]
    named = {role for title in titles for role in people.lexicon.roles(" ".join(title))}
    if bearer is not None and not any(titles):
        named |= set(people.lexicon.roles_of(bearer.id, people.day))
        titles = [tuple(words.split()) for role in named for words in people.lexicon.role_words(role)]
    return Role(tuple(title for title in titles if title), frozenset(named))


def _words(people: People, phrase: Phrase, title: tuple[int, int]) -> tuple[str, ...]:
    """Return a title's words without its land: «وزير الخارجية» of «وزير خارجية تركيا»."""
    lands = {i for p in phrase.nested if _is_land(people, p) for i in range(p.start, p.end)}
    words = people.line.words
    return tuple(
        bare(words[i].base)
        for i in range(*title)
        if i not in lands
        and people.read.tokens[i].is_word
        and not words[i].nations
        and not words[i].kind & Kind.HONORIFIC
    )


def _is_land(people: People, phrase: Phrase) -> bool:
    actors = (people.lexicon.actor(ident) for ident, _ in phrase.known)
    return any(actor is not None and actor.type in ("state", "place") for actor in actors)


def _in_order(people: People, title: frozenset[str]) -> tuple[str, ...]:
    """Return the words of a title that is kept as a set, its head first."""
    head = next((word[1:] for word in title if word.startswith("^")), "")
    rest = (w for w in title if w[0] != "^" and w != head and not people.lexicon.word(f"ال{w}").nations)
    return (head, *rest) if head else ()


def _of_his_land(people: People, phrase: Phrase, title: Iterable[str]) -> frozenset[str]:
    """Return a title with the counterpart's own land and gender: «وزير»، «خارجية»، «مصري»."""
    head, *rest = title
    start = next(s for s, _ in phrase.titles if people.line.kinds[s] & Kind.COUNTERPART)
    woman = bool(_WOMAN.search(people.line.keys[start]))
    man = head.removesuffix(_FEMININE)
    head = (
        man if people.lexicon.word(man).kind & TITLE or people.lexicon.word(f"ال{man}").kind & TITLE else head
    )
    head = f"{head}{_FEMININE}" if woman else head
    words = people.line.words
    lands = (bare(words[i].base) for i in range(phrase.start, phrase.end) if words[i].nations)
    return frozenset((f"^{head}", head, *rest, *lands))


def _lands(people: People, phrase: Phrase) -> tuple[str, ...]:
    words = people.line.words
    lands = [n for i in range(phrase.start, phrase.end) for n in words[i].nations]
    return (*lands, *(a for p in phrase.nested if _is_land(people, p) for a, _ in p.known))
