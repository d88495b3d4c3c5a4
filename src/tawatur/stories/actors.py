"""One id for one actor of a story: «غروسي» of one outlet joins «رافائيل غروسي» of the other; two namesakes part.

`annotate` sees one article at a time and gives equal spellings equal ids. Here all articles of a story lie side by
side. What people have judged wins: ids they hold apart are never joined.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from tawatur.lexicon import Lexicon
from tawatur.lexicon.name_keys import in_order
from tawatur.model import Actor, Annotated, Link, Mention, Statement
from tawatur.text import words

__all__ = ["Ids", "one_cast", "renamed"]

Ids = Mapping[tuple[str | None, str], str]
"""The id that stands for an actor's own; under an article's id what holds in that article alone."""

Apart = Collection[frozenset[str]]


@dataclass(slots=True)
class _Bearer:
    """A person of the story: the words of the fullest name, the states that titles name, the articles."""

    id: str
    words: tuple[str, ...] = ()
    nations: set[str] = field(default_factory=set)
    articles: list[str] = field(default_factory=list)


def one_cast(articles: Sequence[Annotated], lexicon: Lexicon, apart: Apart = ()) -> tuple[Annotated, ...]:
    """Return a story's articles with one id for everybody, however each spells and shortens the name."""
    bearers = [b for same in _by_id(articles, lexicon).values() for b in _namesakes(same)]
    ids: dict[tuple[str | None, str], str] = {}
    for bearer in bearers:
        whole = _whole(bearer, bearers, apart)
        own = bearer.id.partition(" ")[0]
        if whole.id != own:
            ids.update({(article, own): whole.id for article in bearer.articles})
    touched = {article for article, _ in ids}
    return tuple(renamed(a, ids) if a.article.id in touched else a for a in articles)


def renamed(annotated: Annotated, ids: Ids) -> Annotated:
    """Return an article with other ids for its actors; two that get one id become one."""
    article = annotated.article.id

    def now(actor: str) -> str:
        return ids.get((article, actor)) or ids.get((None, actor), actor)

    def link(one: Link) -> Link:
        ident = now(one.actor)
        return one if ident == one.actor else replace(one, actor=ident)

    def said(s: Statement) -> Statement:
        speakers, chain = tuple(map(link, s.speakers)), tuple(map(link, s.chain))
        return s if (speakers, chain) == (s.speakers, s.chain) else replace(s, speakers=speakers, chain=chain)

    actors: dict[str, Actor] = {}
    for a in annotated.actors:
        known = actors.get(now(a.id))
        names = a.names if known is None else tuple(dict.fromkeys((*known.names, *a.names)))
        actors[now(a.id)] = replace(known or a, id=now(a.id), names=names)
    return replace(
        annotated,
        actors=tuple(actors.values()),
        mentions=tuple(Mention(m.span, now(m.actor), m.candidates) for m in annotated.mentions),
        statements=tuple(map(said, annotated.statements)),
    )


def _by_id(articles: Iterable[Annotated], lexicon: Lexicon) -> dict[str, list[_Bearer]]:
    """Gather the persons with a name, one an article, under their ids."""
    found: dict[str, list[_Bearer]] = defaultdict(list)
    for article in articles:
        for actor in article.actors:
            if actor.type == "person" and (made := _bearer(article, actor, lexicon)).words:
                found[actor.id].append(made)
    return found


def _bearer(article: Annotated, actor: Actor, lexicon: Lexicon) -> _Bearer:
    key = lexicon.actors.person_key(actor.name)
    # «رئيس البلدية» without a name is nobody elsewhere.
    named = actor.id.startswith("kb:") or actor.id == f"key:{key}:person"
    keys = (lexicon.actors.word(w).nations for name in actor.names for w in words(name))
    nations = {nation for found in keys for nation in found}
    return _Bearer(actor.id, tuple(key.split("-")) if named else (), nations, [article.article.id])


def _namesakes(same: list[_Bearer]) -> list[_Bearer]:
    """Put one id's bearers together, and apart where their titles name different states."""
    made: list[_Bearer] = []
    for bearer in same:
        home = next((b for b in made if _may_be(b, bearer)), None)
        if home is None:
            if made:
                bearer.id = f"{bearer.id} article:{bearer.articles[0]}"
            made.append(bearer)
            continue
        home.words = max(home.words, bearer.words, key=len)
        home.nations |= bearer.nations
        home.articles += bearer.articles
    return made


def _may_be(a: _Bearer, b: _Bearer) -> bool:
    """Tell whether two may be one; who is known by id is one whatever his titles say."""
    if a.id == b.id and a.id.startswith("kb:"):
        return True
    return not a.nations or not b.nations or bool(a.nations & b.nations)


def _whole(bearer: _Bearer, bearers: Iterable[_Bearer], apart: Apart) -> _Bearer:
    """Return the one person of the story whose longer name a shorter one stands for, else the bearer himself."""
    if bearer.id.startswith("kb:") or " " in bearer.id:
        return bearer
    fits = [
        b
        for b in bearers
        if _shortens(bearer.words, b.words)
        and _may_be(bearer, b)
        and frozenset((b.id, bearer.id)) not in apart
    ]
    return fits[0] if len(fits) == 1 else bearer


def _shortens(some: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    """Tell «غروسي» and «سالم الحارثي» from the fuller «رافائيل غروسي», «سالم بن علي الحارثي»."""
    if len(some) >= len(whole) or some[-1] != whole[-1]:
        return False
    return (len(some) == 1 or some[0] == whole[0]) and in_order(some, whole)
