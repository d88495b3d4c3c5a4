"""In what body somebody has a post: «نقيب صيادلة السودان» is of «النقابة العامة للصيادلة», its spokesman too.

The word of an office tells the body, and what follows what it is called. Two are of one body where one name holds
the other: «نقابة الصيادلة» may be the one of Sudan, the ones of Sudan and of Egypt are two.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from tawatur.lexicon import Lexicon
from tawatur.lexicon.claim_posts import Office, bare_word
from tawatur.lexicon.title_words import Kind
from tawatur.text import fold_word, tokens

__all__ = ["Post", "filled", "is_placed", "one_post", "posts", "same_posts", "two_of"]

_QUOTES = "«»“”\"'"
_AT, _CLITICS = "ب", frozenset("بل")
_TITLES = Kind.RANK | Kind.HONORIFIC


@dataclass(frozen=True, slots=True)
class Post:
    """A body that a title or a name tells: its sort, and what it is called.

    `alone` says that the sort's word may stand for it without its name: «البلدية», «النقيب».
    """

    sort: str
    called: frozenset[str]
    alone: bool


def posts(texts: Iterable[str], name: Sequence[str], lexicon: Lexicon) -> tuple[Post, ...]:
    """Return the bodies that the words for somebody tell, each by the fullest of its names."""
    every = (part for text in texts for part in _parts(text, name, lexicon))
    return _fullest({post for part in every for post in _of_part(part, lexicon)})


def is_placed(text: str, lexicon: Lexicon) -> bool:
    """Whether a title puts somebody into a body; one who was of it or wants to be («السابق»، «المرشح») is not."""
    outside = lexicon.claims.voices["no longer or not yet"]
    return not any(bare_word(t.key) in outside for t in tokens(text))


def one_post(a: Sequence[Post], b: Sequence[Post]) -> bool:
    """Whether two are of one body by some post of each."""
    return any(_one(one, other) for one in a for other in b)


def same_posts(a: Sequence[Post], b: Sequence[Post]) -> bool:
    """Whether two names tell one body and nothing beside: «شركة «السهول»», «شركة النقل الجديدة «السهول»»."""
    if len(a) != 1 or len(b) != 1:
        return False
    return a[0].sort == b[0].sort and bool(a[0].called and b[0].called) and _one(a[0], b[0])


def two_of(may_be: Sequence[Post], a: Sequence[Post], b: Sequence[Post]) -> bool:
    """Whether a post may be in either of two bodies of its sort: «نقيب المحامين», of whatever land."""
    return any(
        x.sort == y.sort == z.sort
        and x.called < y.called
        and x.called < z.called
        and not (y.called <= z.called or z.called <= y.called)
        for x in may_be
        for y in a
        for z in b
    )


def _one(a: Post, b: Post) -> bool:
    if a.sort != b.sort:
        # «مدير «السهول»» is of «شركة السهول».
        return any(x.sort in y.called and not x.called for x, y in ((a, b), (b, a)))
    short, long = sorted((a, b), key=lambda post: len(post.called))
    return short.called <= long.called and (bool(short.called) or short.alone)


def filled(told: Sequence[Post], near: Iterable[Post]) -> tuple[Post, ...]:
    """Give a body without a name the only one that its article names: «رئيس النادي» beside «نادي النخيل»."""
    names = {p.sort for p in told if not p.called}
    others = [p for p in near if p.called and p.sort in names]
    only = {sort: _fullest([p for p in others if p.sort == sort]) for sort in names}
    return tuple(only[p.sort][0] if not p.called and len(only[p.sort]) == 1 and p.alone else p for p in told)


def _fullest(found: Collection[Post]) -> tuple[Post, ...]:
    return tuple(p for p in found if not any(p.sort == q.sort and p.called < q.called for q in found))


def _parts(text: str, name: Sequence[str], lexicon: Lexicon) -> Iterator[list[str]]:
    """Cut a title at its commas, at the name of its bearer and before a second office: «مدير المركز والمتحدث باسم النادي»."""
    # «الأمين العام [لـ]«الحركة»» holds the preposition as a word.
    words = [t for t in tokens(text) if t.is_word or text[t.start] not in _QUOTES]
    words = [t for t in words if t.key not in _CLITICS]
    bearer = frozenset(name) if len(name) < sum(t.is_word for t in words) else frozenset()
    part: list[str] = []
    for t in words:
        ends = not t.is_word or t.key in bearer
        if part and (ends or _is_second(t.key, lexicon)):
            yield part
            part = []
        if not ends:
            part.append(text[t.start : t.end])
    if part:
        yield part


def _is_second(key: str, lexicon: Lexicon) -> bool:
    return key[0] == "و" and bool(lexicon.actors.word(key[1:]).kind & Kind.OFFICE)


def _of_part(part: Sequence[str], lexicon: Lexicon) -> Iterator[Post]:
    """Yield the body that a title opens with, and those it stands in: «لجنة الصحة في مجلس النواب»."""
    keys = [fold_word(word) for word in part]
    voices = lexicon.claims.voices
    at, reach, found, member = 0, 0, False, False
    while at < len(part):
        word = bare_word(keys[at])
        office = _office(keys, at, lexicon) if not found or at == reach or _within(keys, at, voices) else None
        if office is not None and not (office.place and at != reach):
            end = at + office.length
            reach = end + (_described(keys, end, voices) if office.leads != "no" else 0)
            if not (office.apart and member):
                yield from _of_office(office, part[end:], reach - end, lexicon)
            found = True
        if word in voices["of its people"] or (office is None and word in voices["stands before it"]):
            return
        if office is not None and office.names and office.sort in voices["called after others"]:
            return
        member = member or (word in voices["a member"] and (office is None or office.names))
        at = max(at + 1, reach)


def _office(keys: Sequence[str], at: int, lexicon: Lexicon) -> Office | None:
    """Return what tells a body at a place; «اللواء» is a rank there, «البلدية» in «الشؤون البلدية» describes another thing."""
    definite = keys[at].startswith("ال")
    if definite and at and keys[at - 1].startswith("ال"):
        return None
    office = lexicon.claims.offices.at(keys, at)
    rank = office is not None and office.names and lexicon.actors.word(keys[at]).kind & Kind.RANK
    return None if definite and rank else office


def _of_office(office: Office, rest: Sequence[str], skipped: int, lexicon: Lexicon) -> Iterator[Post]:
    """Yield the body that an office with the words behind it tells: «عمدة بلدية الزهراء» is of what follows."""
    body = rest[skipped:]
    behind = _office([fold_word(word) for word in body], 0, lexicon) if body else None
    other = behind is not None and behind.names and not office.names
    if office.leads == "also" or (office.leads == "no" and not other):
        yield Post(office.sort, _called(rest, lexicon), alone=office.leads == "no" or not rest)
    if office.leads != "no" and behind is None and body:
        yield from _anything(body, lexicon)


def _described(keys: Sequence[str], at: int, voices: Mapping[str, frozenset[str]]) -> int:
    """Return how many words describe the office before a place: «المدير [الفني] للمنتخب»، «مدير [عام] المتحف»."""
    definite = keys[at - 1].startswith("ال")
    told = (
        n
        for n, key in enumerate(keys[at:])
        if not (definite and key.startswith("ال")) and bare_word(key) not in voices["describes an office"]
    )
    return next(told, len(keys) - at)


def _anything(words: Sequence[str], lexicon: Lexicon) -> Iterator[Post]:
    """Yield the body that no word of data/claims tells: «مدير [مهرجان الواحة]»; a branch is of the whole: «مدير فرع [«السهول»] بتونس»."""
    if bare_word(fold_word(words[0])).removeprefix("ل") in lexicon.claims.voices["a part of it"]:
        words = _without_place(words[1:], lexicon)
        office = _office([fold_word(word) for word in words], 0, lexicon) if words else None
        if office is not None and office.names:
            yield from _of_office(office, words[office.length :], 0, lexicon)
            return
    sorts = _called(words[:1], lexicon)
    if sorts and lexicon.claims.sense(words[0]).state is None:
        yield Post(min(sorts), _called(words[1:], lexicon), alone=True)


def _without_place(words: Sequence[str], lexicon: Lexicon) -> Sequence[str]:
    """Return the words up to those that tell where: «شركة السهول [بتونس]»."""
    inside = lexicon.claims.voices["stands in"]
    for i, key in enumerate(map(fold_word, words)):
        if i and (key in inside or lexicon.actors.word(key).clitic == _AT):
            return words[:i]
    return words


def _within(keys: Sequence[str], at: int, voices: Mapping[str, frozenset[str]]) -> bool:
    """Whether a word tells wherein or of what something is: «في مجلس النواب»، «بنادي الواحة»، «للجامعة»."""
    return at > 0 and (keys[at - 1] in voices["stands in"] or keys[at][:1] in "بل")


def _called(words: Sequence[str], lexicon: Lexicon) -> frozenset[str]:
    """Return what tells a body from others of its sort: lemmas, a land for what is of it."""
    small, found = lexicon.claims.particles["before a noun"], set()
    for word in words:
        key, sense = fold_word(word), lexicon.claims.sense(_without_clitic(word))
        untold = key in small or bare_word(key) in lexicon.claims.voices["any body may be called so"]
        if not untold and not lexicon.actors.word(key).kind & _TITLES:
            # «الصحافيون» are «الصحفيون».
            found.add(sense.state or sense.lemma.replace("ا", ""))
    return frozenset(found)


def _without_clitic(word: str) -> str:
    """Return «الطرق» for «للطرق» and «بالطرق»."""
    if word.startswith("لل"):
        return "ا" + word[1:]
    return word[1:] if word.startswith("بال") else word
