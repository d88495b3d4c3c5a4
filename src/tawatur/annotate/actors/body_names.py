"""Which body of the article other words mean: «الوزارة», «قوات التحالف», «التنظيم المتطرف», «المتمردون»."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from tawatur.annotate.actors.bystanders import is_only_channel
from tawatur.annotate.actors.described import described_body
from tawatur.annotate.actors.line import Phrase
from tawatur.annotate.actors.people import People, Person
from tawatur.lexicon.name_keys import is_short_for
from tawatur.lexicon.title_words import Kind, bare

__all__ = ["body_meant", "body_words", "only_movement", "whole_first"]

_SEVERAL = 2
# «التنظيم المتطرف»: a head and one adjective.
_DESCRIBED = 2
# «الداخلية» is the ministry, «الشرطة» no academy of theirs.
_ADJECTIVE = "يه"
# «شركات التكرير», «القوات»: many bodies, and others of their kind.
_MANY = Kind.BODIES | Kind.FORCES | Kind.PEOPLE
# «الجمعية العمومية والاقتراع», «وزارة الإسكان لتطوير» may be more than the name.
_MORE = ("وال", "ل")


def body_meant(people: People, phrase: Phrase, words: tuple[str, ...]) -> Person | None:
    """Return the body of the article that a phrase shortens or describes."""
    place, kind = people.start(phrase.start), people.line.kinds[phrase.start]
    same = _shortened(people, words, place, alone=len(words) == 1 and bool(kind & Kind.ORGAN))
    same = same or _forces_of(people, phrase, words, place) or _called(people, phrase, words, place)
    same = same or described_body(people, phrase, words) or _in_short(people, phrase, words)
    return same or (_caring_for(people, words) if kind & Kind.LOCAL else None)


def body_words(people: People, phrase: Phrase) -> tuple[str, ...]:
    """Return the words of a body without articles and clitics."""
    inside = range(phrase.start, _without_bracket(people, phrase))
    words, tokens = people.line.words, people.read.tokens
    return tuple([bare(words[i].base) for i in inside if tokens[i].is_word and not words[i].kind & Kind.SELF])


def _without_bracket(people: People, phrase: Phrase) -> int:
    """Return where a body ends without what stands in brackets behind its whole name: «المجلس الدولي للمطارات | (ACI)»."""
    keys = people.line.keys
    if keys[phrase.end - 1] != ")":
        return phrase.end
    at = next((i for i in range(phrase.end - 2, phrase.start, -1) if keys[i] == "("), phrase.start)
    return at if at - phrase.start >= _SEVERAL else phrase.end


def whole_first(people: People, flat: Sequence[Phrase]) -> Iterable[Phrase]:
    """Order phrases so that «اللجنة التنفيذية للمهرجان» comes before the «اللجنة التنفيذية» of a headline."""
    kinds = people.line.kinds
    if local := [p for p in flat if kinds[p.start] & Kind.LOCAL]:
        # «صحة عسير» may be a directorate that is named in full.
        flat = [*(p for p in flat if not kinds[p.start] & Kind.LOCAL), *local]
    one = [p for p in flat if p.kind == "body" and not kinds[p.start] & _MANY]
    if len(one) < _SEVERAL:
        return flat
    bodies = [(p, body_words(people, p)) for p in one]
    short: dict[tuple[str, ...], set[tuple[str, ...]]] = {}
    for phrase, words in bodies:
        if len(words) > 1 and people.line.is_definite(phrase.end - 1):
            short.setdefault(words[:1], set()).add(words)
    whole = {p.start for p, words in bodies if _is_whole(words, short.get(words[:1], ()))}
    return flat if not whole else sorted(flat, key=lambda p: p.kind != "body" or p.start not in whole)


def _is_whole(words: tuple[str, ...], short: Collection[tuple[str, ...]]) -> bool:
    """Tell a body that another name of the same head shortens."""
    if not short:
        return False
    begins = (n for n in range(2, len(words)) if words[:n] in short)
    return any(not words[n].startswith(_MORE) for n in begins) or any(is_short_for(s, words) for s in short)


def only_movement(people: People) -> Person | None:
    """«المتمردون», «الانقلابيون» are the one movement that the article names."""
    named = [p for p in people.bodies if p.type == "group" and p.id.startswith("kb:") and p.spans]
    return named[0] if len(named) == 1 else None


def _forces_of(people: People, phrase: Phrase, words: tuple[str, ...], place: int) -> Person | None:
    """«قوات التحالف» is the coalition, «قوات الحوثيين» are they."""
    kinds, rest = people.line.kinds, (phrase.start + 1, phrase.end)
    if not kinds[phrase.start] & Kind.FORCES:
        return None
    known = next((p.known for p in phrase.nested if (p.start, p.end) == rest), ())
    actor = people.lexicon.actor(known[0][0]) if len(known) == 1 else None
    if actor is not None and actor.type == "group":
        return people.by_id.get(f"kb:{known[0][0]}")
    return _shortened(people, words[1:], place, alone=False) if kinds[rest[0]] & Kind.ALLIED else None


def _called(people: People, phrase: Phrase, words: tuple[str, ...], place: int) -> Person | None:
    """«التنظيم المتطرف» is the movement named before."""
    if len(words) != _DESCRIBED or not people.line.kinds[phrase.start + 1] & Kind.EPITHET:
        return None
    same = _shortened(people, words[:1], place, alone=False)
    return same if same is not None and same.type == "group" else None


def _shortened(people: People, words: tuple[str, ...], place: int, *, alone: bool) -> Person | None:
    """Return the body that these words shorten: the last one named before, else the only one named after.

    «الحكومة» may also be the government at home: it is another's only after that one was named.
    """
    before: tuple[int, Person] | None = None
    after, phrase, count = [], " ".join(words), len(words)
    forces = people.line.kind_of(words[0]) & Kind.FORCES
    adjective = alone and phrase.endswith(_ADJECTIVE)
    for person in people.bodies if adjective else people.headed(words[0]):
        own = person.words
        if own[:count] == words:
            fits = not forces or _is_only_nations(people, own[count:])
        else:
            fits = phrase in person.heads or (adjective and own[1:] == words)
        if not fits or not person.spans or (person.type == "company" and is_only_channel(people, person)):
            continue
        start = person.last_before(place)
        if start is None:
            after.append(person)
        elif before is None or start > before[0]:
            before = (start, person)
    if before is not None:
        return before[1]
    named = [p for p in after if p.words[:count] == words] or after
    return named[0] if len(named) == 1 and not alone else None


def _in_short(people: People, phrase: Phrase, words: tuple[str, ...]) -> Person | None:
    """«اتحاد الشغل» is the «الاتحاد العام التونسي للشغل» where the article names no other that could be called so."""
    line = people.line
    if len(words) < _SEVERAL or line.is_definite(phrase.start):
        return None
    last = next(i for i in range(phrase.end - 1, phrase.start, -1) if line.is_word(i))
    if not line.is_definite(last):
        return None
    whole = [one for one in people.headed(words[0]) if one.spans and is_short_for(words, one.words)]
    return whole[0] if len(whole) == 1 else None


def _caring_for(people: People, words: tuple[str, ...]) -> Person | None:
    """«صحة عسير» is the «المديرية العامة للشؤون الصحية بمنطقة عسير», «تعليم حائل» the «إدارة التعليم بمنطقة حائل»."""
    head, *_, where = words
    named = {head, f"{head.removesuffix('ه')}يه"}
    whole = (p for p in people.bodies if p.spans and p.type == "institution" and where in p.words)
    found = [p for p in whole if not named.isdisjoint(p.words[1:])]
    return found[0] if len(found) == 1 else None


def _is_only_nations(people: People, words: tuple[str, ...]) -> bool:
    """«قوات الأمن» is not «قوات الأمن المركزي», «الجيش» may be «الجيش الليبي»."""
    return all(people.lexicon.word(f"ال{word}").nations for word in words)
