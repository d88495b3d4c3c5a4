"""Names that stand alone for somebody named in full: «وأضاف عراقجي» after «عباس عراقجي»."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from tawatur.annotate.actors.doubts import doubtful, is_fathers, meant
from tawatur.annotate.actors.name_words import SONS
from tawatur.annotate.actors.openings import NO_SURNAME, Opening
from tawatur.annotate.actors.people import People, Person
from tawatur.annotate.actors.plain_names import GOD
from tawatur.annotate.reading import places
from tawatur.lexicon.name_keys import JOINED_LETTERS, ends_alike, finals, initials, loose_forms, name_words
from tawatur.lexicon.title_words import GIVEN, Kind
from tawatur.model import Span

__all__ = ["mark_surnames"]

_COMMON = Kind.NOUN | Kind.NATION | Kind.TITLE_ADJECTIVE | Kind.ADJUNCT
# Letters that a name has behind «و»: shorter, and the letter is its own.
_JOINED = 4
_THE = "ال"
_FOREIGN = 0.4
_FAITH = "الدين"


_Bearers = list[Person]


def mark_surnames(people: People) -> None:
    """Give every lone surname of an article to its bearer; one look at each different word."""
    bearers = _bearers(people)
    found = _found(people, bearers) if bearers else {}
    if not found:
        return
    keys = people.line.keys
    sons = {p.id for _, some in found.values() for p in some if is_fathers(people, p)}
    for at in places(keys, found):
        cut, some = found[keys[at]]
        if sons and keys[at - 1] not in SONS:
            # «بن سلمان» is Salman's son, «سلمان» alone is not.
            some = [p for p in some if p.id not in sons]
        elif sons and len(some) > 1:
            # «سعد بن فهد بن عبدالعزيز»: brothers and cousins all are.
            continue
        if some and at not in people.taken and _may_stand(people, at, some[0]):
            _mark(people, at, cut, meant(people, some, at))


def _bearers(people: People) -> dict[str, _Bearers]:
    """Return whom a lone name may mean."""
    everybody = people.by_id.values()
    # «عبيد الله» is no «الله».
    named = [p for p in everybody if p.is_named and len(p.words) > 1 and p.words[-1] != GOD]
    # Foreign first names stand alone too («قال مايكل»), Arabic ones are anybody's.
    firsts = Counter(p.words[0] for p in named)
    first = {p.words[0]: [p] for p in named if p.is_foreign and firsts[p.words[0]] == 1}
    last: dict[str, _Bearers] = {}
    for one in named:
        last.setdefault(one.words[-1], []).append(one)
    bearers = first | last
    for one in everybody:
        # «وأضاف كينيون أن»: the only name he has, which nobody knows, is his wherever it stands.
        if one.is_named and len(one.words) == 1 and one.id.startswith("key:") and one.words[0] != GOD:
            bearers.setdefault(one.words[0], [one])
    return bearers


def _found(people: People, bearers: dict[str, _Bearers]) -> dict[str, tuple[int, _Bearers]]:
    """Return the words that are a bearer's name, with how many letters stand before it.

    Only foreign names have several spellings: «جدير» is not «جدري».
    """
    different = people.line.different(Opening.NAMES)
    respelt = _respelt(different, {w: some for w, some in bearers.items() if any(p.is_foreign for p in some)})
    found = {key: one for key, one in respelt.items() if _may_be_respelt(people, key, *one)}
    for word, some in bearers.items():
        spelled = {key for p in some if not p.is_foreign for key in name_words(p.name)}
        for key in spelled:
            if loose_forms(key)[0] == word:
                joined = (f"{letter}{key}" for letter in JOINED_LETTERS if len(key) >= _JOINED)
                for longer in different.intersection(joined):
                    found.setdefault(longer, (1, some))
                if key in different:
                    found[key] = 0, some
    return found


def _may_be_respelt(people: People, key: str, joined: int, bearers: _Bearers) -> bool:
    """Tell «دورسي», «كيسنجر», «وبوتن», which Arabic might have too, from «بيانات» for «بينيت», «بنك», «للغاية».

    Letters that a word has by chance are no spelling of a name: an ordinary word must look foreign and be of no list.
    """
    own, lexicon = key[joined:], people.line.lexicon
    if not (lexicon.forms.ordinary(key) or lexicon.forms.ordinary(own)):
        return True
    if any(own in name_words(p.name) for p in bearers):
        return True
    known = lexicon.word(own).kind & ~(GIVEN | Kind.STARTS_NAME)
    return not known and lexicon.forms.foreign(own) > _FOREIGN


def _respelt(different: set[str], bearers: dict[str, _Bearers]) -> dict[str, tuple[int, _Bearers]]:
    """Return the words that are a foreign name in any spelling: «غراهام» and «جراهام»."""
    found: dict[str, tuple[int, _Bearers]] = {}
    if not bearers:
        return found
    first, last = initials(bearers), finals(bearers)
    # What begins with the article is spelt one way: it is somebody's only where his name does.
    article = any(word.startswith(_THE) for word in bearers)
    like = [
        key
        for key in different
        if key[-1:] in last
        and (key[:1] in first or (key[1:2] in first and key[0] in JOINED_LETTERS))
        and (article or not key.startswith(_THE))
    ]
    for key, (whole, rest) in zip(like, map(loose_forms, like), strict=True):
        if rest in bearers and any(key[1:] in name_words(p.name) for p in bearers[rest]):
            # «وويليام» is no «وليام»
            found[key] = 1, bearers[rest]
        elif whole in bearers:
            found[key] = 0, _ending_alike(key, whole, bearers[whole])
        elif rest in bearers:
            found[key] = 1, _ending_alike(key, rest, bearers[rest])
    return {key: one for key, one in found.items() if one[1]}


def _ending_alike(key: str, loose: str, bearers: _Bearers) -> _Bearers:
    """Return who has a word in his name that ends as this spelling of it does."""
    return [
        p
        for p in bearers
        if any(ends_alike(w, key) and loose_forms(w)[0] == loose for w in name_words(p.name))
    ]


def _may_stand(people: People, at: int, person: Person) -> bool:
    """Doubt common words: «وقال محفوظ», «أضاف السوداني»; elsewhere «النص», «الصيني» are what they mostly are."""
    words = people.line.words
    kind = words[at].kind
    if kind & Kind.PARTICLE and people.line.keys[at + 1] == _FAITH:
        # «صلاح الدين» is no «صلاح».
        return False
    if kind & NO_SURNAME or (kind & _COMMON and not (at and words[at - 1].kind & Kind.VERB)):
        return False
    # «الأشهب لبود»: more than his only name.
    return (
        len(person.words) > 1 or not at or not people.read.tokens[at - 1].is_word or bool(words[at - 1].kind)
    )


def _mark(people: People, at: int, cut: int, bearers: Sequence[Person]) -> None:
    """Mark a surname, with the «آيت» or «دي» before it that belongs to it, as one man's or as one of several men's."""
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
    name = people.text[span.start : span.end]
    person = bearers[0] if len(bearers) == 1 else doubtful(people, name, bearers)
    person.stand(span)
    person.cores.append(span)
    people.taken.update(range(first, at + 1))
