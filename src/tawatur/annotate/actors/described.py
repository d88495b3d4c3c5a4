"""Which body of the article a description means: «الفريق الهلالي», «المحكمة الإسرائيلية», «الداخلية في البحرين»."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from tawatur.annotate.actors.line import Phrase
from tawatur.annotate.actors.people import People, Person
from tawatur.lexicon.title_words import Kind

__all__ = ["described_body"]

# «الفريق الهلالي»: a head and one adjective.
_HEAD_AND_ADJECTIVE = 2
_IN = "في"
_ADJECTIVES = ("ي", "يه", "عام", "عامه")
# «شركات التكرير», «القوات»: many bodies, and others of their kind.
_MANY = Kind.BODIES | Kind.FORCES | Kind.PEOPLE
# «هلالي» of «هلال», «أهلاوي» of «أهلي», «وحداوية» of «وحدة», «أبهاوي» of «أبها».
_RELATED = re.compile("(?P<stem>.{3,}?)(?P<long>او)?(?:ي|يه)")
_END, _LONG_END = re.compile("(?<=..)[ها]$"), re.compile("(?<=..)[يها]$")


def described_body(people: People, phrase: Phrase, words: tuple[str, ...]) -> Person | None:
    """Return the only body of the article that is of this kind, and of this name or land."""
    if people.line.kinds[phrase.start] & _MANY:
        return None
    if (one := _only(_contracted(people, words))) is not None:
        # From here on its fuller name tells it from «الهيئة الكويتية للمحاسبين».
        people.full_name(one, people.words_of(phrase.start, phrase.end))
        return one
    found: Iterable[Person]
    if (land := _land(people, phrase)) is not None:
        found = _in_land(people, words[: -land[1]], land[0])
    elif len(words) != _HEAD_AND_ADJECTIVE or not people.line.is_definite(phrase.end - 1):
        return None
    elif nations := people.line.words[phrase.end - 1].nations:
        return _only(_of_nation(people, words[0], nations)) or _of_kind(people, phrase, words[0], nations)
    else:
        found = _of_name(people, words)
    return _only(found)


def _only(found: Iterable[Person]) -> Person | None:
    one = tuple(found)
    return one[0] if len(one) == 1 else None


def _contracted(people: People, words: tuple[str, ...]) -> Iterable[Person]:
    """«هيئة المهندسين» is «الهيئة السعودية للمهندسين», «إدارة تعليم جازان» «الإدارة العامة للتعليم بمنطقة جازان»."""
    if len(words) < _HEAD_AND_ADJECTIVE:
        return
    for person in people.headed(words[0]):
        if len(person.words) == len(words) or person.words[:1] != words[:1]:
            continue
        short, long = sorted((words, person.words), key=len)
        same = len(short) > 1 and bool(person.spans)
        if same and (_leaves_out(people, short, long) or _is_there(people, short, long)):
            yield person


def _leaves_out(people: People, short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Tell whether the longer name has only adjectives and «بمنطقة» more; «اللجنة الوطنية» names nothing."""
    if all(_is_aside(people, word) for word in short[1:]):
        return False
    left = iter(short)
    wanted = next(left)
    for word in long:
        if wanted and _plain(word) == _plain(wanted):
            wanted = next(left, "")
        elif not wanted or not _is_aside(people, word):
            return False
    return not wanted


def _is_there(people: People, short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """«المحكمة العامة بجدة» and «المحكمة العامة في جدة»."""
    (*front, where), (*rest, led, place) = short, long
    there = people.lexicon.word(where)
    return front == rest and led == _IN and there.clitic == "ب" and there.base.removeprefix("ال") == place


def _plain(word: str) -> str:
    """«بالمدينة» and «المدينة»: a place of its own or with «في» before it."""
    return word.removeprefix("بال") if word.startswith("بال") else word


def _is_aside(people: People, word: str) -> bool:
    of = people.lexicon.word(f"ال{word}")
    flags = of.kind | people.lexicon.word(word.removeprefix("ب")).kind
    return bool(of.nations or flags & (Kind.TITLE_ADJECTIVE | Kind.AREA)) or word.endswith(_ADJECTIVES)


def _land(people: People, phrase: Phrase) -> tuple[str, int] | None:
    """Return the state that ends «وزارة الداخلية في البحرين», and of how many words the place is."""
    line = people.line
    for at in range(phrase.start + 2, phrase.end):
        led = line.kinds[at - 1] & Kind.IN
        known = line.known(at) if led or line.words[at].clitic == "ب" else None
        if known is not None and known.type == "state" and at + known.length == phrase.end:
            return known.actors[0][0], phrase.end - at + bool(led)
    return None


def _in_land(people: People, words: tuple[str, ...], state: str) -> Iterable[Person]:
    """«وزارة الداخلية البحرينية» and «وزارة الداخلية في البحرين» are one."""
    for person in people.headed(words[0]) if words else ():
        rest = person.words[len(words) :]
        if rest and person.words[: len(words)] == words and person.spans:
            nations = (people.lexicon.word(f"ال{word}").nations for word in rest)
            if all(state in of for of in nations):
                yield person


def _of_nation(people: People, head: str, nations: Iterable[str]) -> Iterable[Person]:
    """«المحكمة الإسرائيلية» is «المحكمة العليا الإسرائيلية», where no other court of that land is named."""
    for person in people.headed(head):
        known = people.lexicon.actor(person.id)
        if known is not None and known.belongs_to in nations and person.spans and _is_a(person, head):
            yield person


def _of_kind(people: People, phrase: Phrase, head: str, nations: Sequence[str]) -> Person | None:
    """«الشركة الأميركية» is «شركة نوفا» where the article names no other company, and none of another land.

    A club is often called by its bare name, so «النادي الإيطالي» may be one that we do not know for a club.
    """
    kind = people.line.kind_of(head)
    if not kind & Kind.GENUS or kind & Kind.NOUN or not people.line.is_definite(phrase.start):
        return None
    one = _only(p for p in people.headed(head) if p.spans and _is_a(p, head))
    if one is None or len(one.words) < _HEAD_AND_ADJECTIVE:
        return None
    known = people.lexicon.actor(one.id)
    lands = [n for word in one.words for n in people.lexicon.word(f"ال{word}").nations]
    lands += [known.belongs_to] if known is not None and known.belongs_to else []
    return one if not lands or not set(lands).isdisjoint(nations) else None


def _of_name(people: People, words: tuple[str, ...]) -> Iterable[Person]:
    """«الفريق الهلالي» is the club «الهلال», «الإدارة الهلالية» the «إدارة نادي الهلال»."""
    head, adjective = words
    if (found := _RELATED.fullmatch(adjective)) is None:
        return
    stem, end = found["stem"], _LONG_END if found["long"] else _END
    for person in people.headed(head):
        stems = (cut for word in person.words for cut in (word, end.sub("", word)))
        if person.spans and adjective not in person.words and _is_a(person, head) and stem in stems:
            yield person


def _is_a(person: Person, head: str) -> bool:
    return head in person.heads or person.words[:1] == (head,)
