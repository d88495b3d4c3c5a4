"""Who speaks, as counting sees him: his name, his body, his state, and with whom he counts as one.

Spokesman, ministry and minister of one government are one witness; a court, a hospital, an opposition stand
apart. What data/actors knows decides; for everybody else the words of his title do.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from tawatur.lexicon import Lexicon
from tawatur.lexicon.clitics import without_lam
from tawatur.lexicon.name_keys import name_words
from tawatur.lexicon.title_words import Kind
from tawatur.model import Link
from tawatur.stories.claims.bodies import Body, bare, house, keys
from tawatur.stories.claims.bodies import body as body_of
from tawatur.stories.claims.descriptions import as_one
from tawatur.stories.claims.joint import is_bare_pair
from tawatur.stories.claims.lands import state_of
from tawatur.stories.claims.nameless import (
    is_bare_body,
    is_nameless,
    is_paper,
    is_private,
    is_title,
    is_undescribed,
)
from tawatur.stories.claims.posts import Post, is_placed, one_post, posts, same_posts, two_of
from tawatur.stories.claims.reasons import Shared

__all__ = [
    "NOBODY",
    "Body",
    "Party",
    "is_executive",
    "may_be_of_two",
    "may_be_one",
    "one_party",
    "party",
    "party_key",
    "same_speaker",
]

# The key of a speaker whom the text does not tell.
NOBODY = "unnamed:?"
_TOLD = 2  # words of a name that can be no other body's
# Those who are of one of these are no officials of a state.
_OF_NO_STATE = frozenset({"armed movement", "party", "company", "club", "association", "opposition"})
# «رئيسها التنفيذي» tells by a pronoun whose he is.
_OWNED = re.compile("(?<=...)(?:ها|هم)$")
_SERVANT = re.compile(r"^عبدال(?=...)")


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody on whose word we have something.

    `ids` are actors of the knowledge base that he is or belongs to, `state` whose executive he may speak for.
    `described` is False for «مصادر» without another word, `titled` tells that somebody has no name but what he is
    («زوج المعلمة»). `house` is the name in quotation marks behind «في» that tells where somebody without a name works,
    `official` that he is a government's («مسؤول تركي»), `private` that he speaks for himself («راع»), `of_people` that he speaks for people of a house («عمال الشركة»),
    `placed` are those of the words for him that tell where he is now, `posts` the bodies that they tell, `writer` the words for whose paper speaks,
    `pair` that two are meant who go by other words elsewhere («الوزيرين»).
    """

    key: str
    name: str
    named: bool
    ids: frozenset[str]
    state: str | None
    body: Body | None
    words: frozenset[str]
    texts: tuple[str, ...] = ()
    placed: tuple[str, ...] = ()
    executive: str | None = None
    personal: bool = False
    office: bool = False
    described: bool = True
    titled: bool = False
    house: frozenset[str] = frozenset()
    official: bool = False
    private: bool = False
    of_people: bool = False
    posts: tuple[Post, ...] = ()
    writer: tuple[str, ...] = ()
    pair: bool = False

    @property
    def land(self) -> str | None:
        """The state for whose executive he speaks."""
        return (self.executive or self.state) if is_executive(self) else None


def party(link: Link, titles: Iterable[str], lexicon: Lexicon) -> Party:
    """Read who a link of a chain is, from its name and the words that introduce it anywhere in the story."""
    titles = list(titles)
    texts = [link.name, *titles]
    placing = [text for text in texts if is_placed(text, lexicon)]
    bodiless = body_of(link.name, [], lexicon) is None
    private = is_private(link, lexicon)
    anybody = not private and is_bare_body(link, lexicon, bodiless=bodiless)
    anybody = anybody or is_paper(link, bodiless=bodiless)
    name_words = keys(link.name)
    alone = private and len(name_words) == 1
    named = link.kind != "unnamed" and not (anybody or alone or is_nameless(link, lexicon))
    told = [t for t in titles if t in placing] if link.kind == "person" and named else placing
    bodies = _bodies(told, name_words if named else [], lexicon) or _bodies(placing, name_words, lexicon)
    body = max(bodies, key=lambda b: (b.length, len(b.called)), default=None)
    words = frozenset(word for text in texts for word in keys(text))
    ids = _ids(link, lexicon)
    return Party(
        key=party_key(link, lexicon),
        name=link.name,
        named=named,
        ids=ids,
        state=state_of(link, ids, titles, lexicon),
        body=body,
        words=words,
        texts=tuple(" ".join(keys(text)) for text in texts),
        placed=tuple(" ".join(keys(text)) for text in placing),
        executive=_executive(ids, lexicon),
        office=" " in link.name
        and bool(lexicon.actors.word(_OWNED.sub("", (name_words or ("",))[0])).kind & Kind.OFFICE),
        personal=link.kind == "person" and bodiless,
        titled=is_title(link, lexicon, bodiless=bodiless),
        described=named or not (anybody or is_undescribed(link.name, lexicon)),
        house=frozenset() if named or body is not None else frozenset(house(link.name)),
        posts=posts(placing, name_words if link.kind == "person" else (), lexicon),
        of_people=not lexicon.claims.voices["of its people"].isdisjoint(words),
        private=private,
        writer=_writer(link, lexicon),
        pair=is_bare_pair(link.name, lexicon),
        official=not named and (keys(link.name) or ("",))[0] in lexicon.claims.voices["of a government"],
    )


def _writer(link: Link, lexicon: Lexicon) -> tuple[str, ...]:
    """Return the words for him whose paper speaks: «الديوان» of «تقرير الديوان»."""
    first, *rest = keys(link.name) or ("",)
    paper = link.kind == "document" and first in lexicon.speech.words("documents")
    return tuple(rest) if paper else ()


def _bodies(texts: Iterable[str], name_words: Sequence[str], lexicon: Lexicon) -> list[Body]:
    return [found for text in texts if (found := body_of(text, name_words, lexicon)) is not None]


def party_key(link: Link, lexicon: Lexicon) -> str:
    """Return what tells a link of a chain from others, whatever introduces it; «الوزارة» and «وزارة» are one."""
    if link.actor.startswith("kb:"):
        return link.actor
    if link.kind == "person":
        return f"person:{lexicon.actors.person_key(link.name)}"
    return f"{link.kind}:{' '.join(word.removeprefix('ال') for word in keys(link.name))}"


def _ids(link: Link, lexicon: Lexicon) -> frozenset[str]:
    """Return the actor and all it belongs to or holds an office of, as data/actors has them."""
    found: set[str] = set()
    open_ids = [link.actor.removeprefix("kb:")] if link.actor.startswith("kb:") else []
    while open_ids:
        ident = open_ids.pop()
        actor = lexicon.actors.actor(ident)
        if ident in found or actor is None:
            continue
        found.add(ident)
        open_ids += [actor.belongs_to] if actor.belongs_to and actor.type != "state" else []
        open_ids += lexicon.actors.offices(ident)
    return frozenset(found)


def _executive(ids: Iterable[str], lexicon: Lexicon) -> str | None:
    """Return the state with whose executive an actor of the knowledge base speaks."""
    for ident in sorted(ids):
        actor = lexicon.actors.actor(ident)
        if actor is None:
            continue
        if actor.type == "state":
            return ident
        if actor.executive:
            return actor.belongs_to or ident.partition("/")[0]
    return None


def same_speaker(a: Party, b: Party) -> bool:
    """Whether two links name one and the same speaker, who is then counted once."""
    if a.key == b.key or _wrote(a, b) or _wrote(b, a):
        return True
    if a.named and b.named and _one_house(a, b) and (_one_name(a.name, b.name) or _first_name(a, b)):
        return True
    if not (a.named or b.named) and as_one(a.name) == as_one(b.name):
        return True
    bodies = _is_body(a) and _is_body(b) and _one_house(a, b)
    if bodies and (same_posts(a.posts, b.posts) or _goes_on(a, b) or _goes_on(b, a)):
        return True
    if _tells_land(a, b) or _tells_land(b, a):
        return True
    return _introduces(a, b) or _introduces(b, a) or _is_office_of(a, b) or _is_office_of(b, a)


def _wrote(a: Party, paper: Party) -> bool:
    """Whether somebody wrote a paper: «منشور لإدارة محمية «الوادي»» is of «إدارة المحمية»."""
    if not paper.writer:
        return False
    name, (first, *rest) = [bare(w) for w in keys(a.name)], paper.writer
    size = len(name) if len(name) >= _TOLD else len(paper.writer)
    return any([bare(w) for w in (head, *rest)][:size] == name for head in (first, without_lam(first)))


def _is_body(p: Party) -> bool:
    return p.named and not p.key.startswith("person:")


def _goes_on(kind: Party, name: Party) -> bool:
    """Whether the words for one body lead on to the other's name: «الشركة الهولندية «الوادي»», «الوادي»."""
    row = [bare(word) for word in (*keys(kind.name), *keys(name.name))]
    return any([bare(word) for word in text.split()[-len(row) :]] == row for text in kind.texts)


def _one_house(a: Party, b: Party) -> bool:
    """Whether two names may be one's: «عمال الشركة» are not «الشركة», though «سالم نوري» may be «نوري، نقيب العمال»."""
    return a.of_people == b.of_people or (a.personal and b.personal)


def _tells_land(short: Party, long: Party) -> bool:
    """Whether one nameless description only adds of which land it is: «مصدر حكومي», «مصدر حكومي عراقي»."""
    if short.named or long.named or short.state is not None or long.state is None:
        return False
    words, more = as_one(short.name), as_one(long.name)
    return len(words) >= _TOLD and more[:-1] == words


def _is_office_of(title: Party, bearer: Party) -> bool:
    """Whether a bare office («مدير مخبر المياه») opens the words that introduce somebody by name, or follows his name.

    «الناطق باسم مكتب رئيس الوزراء سعد نوري» is not the prime minister; «مديرها العام» is «المدير العام لشركة الوادي».
    """
    if not (title.office and bearer.personal):
        return False
    office, name = _unowned(keys(title.name)), set(keys(bearer.name))
    for text in bearer.texts:
        words = tuple(text.split())
        for at in range(len(words) - len(office) + 1):
            if words[at : at + len(office)] == office and (at == 0 or words[at - 1] in name):
                return True
    return False


def _unowned(office: Sequence[str]) -> tuple[str, ...]:
    """Return the folded words of an office without whose it is: «مديرها العام» is «المدير العام»."""
    first = _OWNED.sub("", office[0]) if office else ""
    return (first if first == "".join(office[:1]) else f"ال{first}", *office[1:])


def _introduces(title: Party, bearer: Party) -> bool:
    """Whether the words that introduce one begin or end with the other's full name («المتحدث … فهد المطوع»)."""
    name = " ".join(keys(bearer.name))
    if " " not in name or not bearer.personal:
        return False
    return any(text.endswith(f" {name}") or text.startswith(f"{name} ") for text in title.texts)


def _one_name(a: str, b: str) -> bool:
    """Whether one name is the other's end («خالد المرغني», «المرغني») or leaves out its middle («خالد بن سعد المرغني»)."""
    one, other = sorted((_name(a), _name(b)), key=len)
    if not one:
        return False
    if other[-len(one) :] == one or (len(one) >= _TOLD and other[: len(one)] == one):
        return True
    within = iter(other)
    return len(one) > 1 and one[0] == other[0] and one[-1] == other[-1] and all(w in within for w in one)


def _first_name(a: Party, b: Party) -> bool:
    """Whether one is told by his first name alone and has the other's post: «مدير المستشفى سالم»، «مدير المستشفى سالم الراشد»."""
    short, long = sorted((_name(a.name), _name(b.name)), key=len)
    return len(short) == 1 and short == long[:1] and a.personal and b.personal and one_post(a.posts, b.posts)


@lru_cache(maxsize=1 << 12)
def _name(text: str) -> list[str]:
    """Return the words of a name without article and «عبد»: «عبد الناصر العبد اللطيف» and «عبدالناصر العبداللطيف», «نجيب رزاق» and «نجيب عبد الرزاق»."""
    return [_SERVANT.sub("", bare(word)) or word for word in name_words(text)]


def one_party(a: Party, b: Party) -> str | Shared | None:
    """Say why two parties count as one witness; None where they are shown to differ."""
    if same_speaker(a, b):
        return f"{a.name} = {b.name}" if a.name != b.name else f"{a.name}"
    if a.named and b.named:
        return _belongs(a, b) or _one_executive(a, b) or _one_body(a, b)
    return _unnamed(a, b)


def may_be_one(a: Party, b: Party) -> str | Shared | None:
    """Say why two are one or may be: a man without a name is whoever he is not shown to differ from."""
    if why := one_party(a, b):
        return why
    untold = (a.titled or b.titled) and not _differ(a, b)
    return f"nothing shows that {a.name} is not {b.name}" if untold else None


def _belongs(a: Party, b: Party) -> Shared | None:
    shared = a.ids & b.ids
    return Shared((b.name, a.name), f"belong together ({min(shared)})") if shared else None


def _one_executive(a: Party, b: Party) -> Shared | None:
    """Both speak for one government; a body whose state nobody tells is taken to be of the same one."""
    if not (is_executive(a) and is_executive(b)):
        return None
    states = {a.land, b.land} - {None}
    return Shared((b.name, a.name), "speak for one executive") if len(states) < 2 else None


def is_executive(p: Party) -> bool:
    """Tell who speaks for a government: a minister, the army, the police."""
    if p.ids:
        return p.executive is not None
    return p.body is not None and p.body.side == "executive"


def _one_body(a: Party, b: Party) -> Shared | None:
    """Both speak for one body that stands apart: a movement and its spokesman, a hospital and its director."""
    if _named_in(a, b) or _named_in(b, a):
        return Shared((b.name, a.name), "are one body")
    if (is_executive(a) and is_executive(b)) or not one_post(a.posts, b.posts):
        return None
    return Shared((b.name, a.name), "are of one body")


def may_be_of_two(one: Party, a: Party, b: Party) -> bool:
    """Whether somebody is of a body of one sort with two who are of two: «النقابة» beside those of two lands."""
    return two_of(one.posts, a.posts, b.posts) and one_party(a, b) is None


def _named_in(whole: Party, part: Party) -> bool:
    """Whether a body's own name stands in somebody's title («جبهة الخلاص» in «القيادي في جبهة الخلاص») or opens a longer name of it."""
    if whole.key.startswith("person:") or (whole.body is not None and whole.body.side == "executive"):
        return False
    name = [bare(w) for w in keys(whole.name)]
    if len(name) < _TOLD or part.of_people != whole.of_people:
        return False
    # «حزب «العهد الجديد»» is «العهد الجديد» too.
    quoted = [bare(w) for w in house(whole.name)]
    names = (name, quoted) if len(quoted) >= _TOLD else (name,)
    return any(_holds([bare(w) for w in text.split()], words) for text in part.placed for words in names)


def _holds(words: Sequence[str], some: Sequence[str]) -> bool:
    """Whether some words stand in a row among others, a clitic before the first or not."""
    size = len(some)
    heads = {some[0], *(clitic + some[0] for clitic in "بل")}
    rows = (i for i in range(len(words) - size + 1) if words[i] in heads)
    return any(list(words[i + 1 : i + size]) == list(some[1:]) for i in rows)


def _unnamed(a: Party, b: Party) -> str | None:
    """Fold an unnamed witness with everyone it is not shown to differ from."""
    if not a.described or not b.described:
        return f"{a.name if not a.described else b.name}: nothing shows another witness"
    if _placed_with(a, b) or _placed_with(b, a):
        return f"{a.name} is placed with {b.name}"
    if _differ(a, b):
        return None
    return f"nothing shows that {a.name} is not {b.name}"


def _placed_with(a: Party, b: Party) -> bool:
    if a.body is None or b.body is None:
        return False
    executive = a.body.side == b.body.side == "executive"
    return executive and (a.state == b.state or a.state is None or b.state is None)


def _placed_apart(a: Party, b: Party) -> bool:
    """Whether a description puts one into a house of another name, or into a government, and the other outside it.

    «مسؤول في «حبوب الوادي»» is none of «مجموعة السهل», «مسؤول تركي» none of an armed movement.
    """
    if a.house:
        elsewhere = b.house or (b.body is not None and b.body.called) or b.state is not None
        return bool(elsewhere) and not a.house & b.words
    return bool(a.official and a.state and b.body is not None and b.body.kind in _OF_NO_STATE)


def _differ(a: Party, b: Party) -> bool:
    """Whether descriptions show two sides: other states, or bodies of different kinds."""
    if a.state and b.state and a.state != b.state:
        return True
    ways = (_placed_apart, _beside_body, _of_other_body)
    if any(way(a, b) or way(b, a) for way in ways):
        return True
    if a.body is None or b.body is None:
        return False
    if a.body.side == b.body.side == "executive":
        return False
    if a.body.kind != b.body.kind:
        return True
    return bool(a.body.called and b.body.called and not a.body.called & b.body.called)


def _of_other_body(a: Party, b: Party) -> bool:
    """Whether somebody without a name is of a body of his own, and a named man's title tells another: «مسؤول في نقابة البحارة», «مدير الميناء»."""
    if a.named or not b.named or a.body is None or a.body.side == "executive":
        return False
    told = {post.sort for post in a.posts if post.called}
    others = {post.sort for post in b.posts}
    return bool(told and others) and not (told & others or any(p.called & b.words for p in a.posts))


def _beside_body(a: Party, b: Party) -> bool:
    """Whether one is a private man and the other speaks for a body, not for such as him: «راع», «رئيس البلدية»."""
    return a.private and bool(b.body or b.posts) and not b.private and not b.of_people
