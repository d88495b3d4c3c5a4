"""What people have decided: these two are one, these two are not, this one spoke. It binds every later reading.

An actor is named by its id, a claim by the passages that make it, so that a judgement outlives a new lexicon, a new
count, and a rewritten article that still has the words.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Literal

from tawatur.model import Actor, Annotated, Article, Judged, Place, Span
from tawatur.store.library import Library
from tawatur.stories.actors import Ids, renamed
from tawatur.stories.corrected import corrected

__all__ = [
    "UNKNOWN",
    "Judgement",
    "Passage",
    "ids_of_actor",
    "judged",
    "judged_article",
    "judged_id",
    "judged_speakers",
    "judgements",
    "one_id",
    "passages",
    "save_judgements",
]

UNKNOWN = "unknown"
"""Stands for an actor where nobody knows who spoke."""

_IN_ARTICLE = "article:"
_OF_PASSAGES = (
    "UPDATE story SET made_of = NULL WHERE id IN (SELECT story FROM article WHERE id IN"
    " (SELECT json_extract(value, '$[0]') FROM json_each(:a)))"
)

_FORGET = {
    "actor": "UPDATE story SET made_of = NULL WHERE id IN (SELECT story FROM article WHERE id IN"
    " (SELECT article FROM actor WHERE id IN (:a, :b) UNION SELECT article FROM said WHERE actor IN (:a, :b)))",
    "claim": _OF_PASSAGES,
    "speaker": _OF_PASSAGES,
}

Speakers = Mapping[str, Sequence[tuple["Passage", Actor | None]]]
"""Who spoke the passages of an article, by the article's id."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """One decision: `a` and `b` are actor ids, or passages as JSON; `b` may name an article («not the one elsewhere»).

    Of a speaker's judgement `a` holds the passage, `b` the id of who spoke it, or `UNKNOWN`.
    """

    kind: Literal["actor", "claim", "speaker"]
    same: bool
    a: str
    b: str
    added: str


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of an article, and where they stood when somebody judged them."""

    article: str
    start: int
    words: str

    def place(self, article: Article) -> Place | None:
        """Return where the words stand now, the nearest to where they stood."""
        starts = [i for i in range(len(article.text)) if article.text.startswith(self.words, i)]
        near = min(starts, key=lambda at: abs(at - self.start), default=None)
        return None if near is None else Place(article.id, Span(near, near + len(self.words)))


def passages(found: Iterable[Passage]) -> str:
    """Return passages as a judgement keeps them."""
    return json.dumps([[p.article, p.start, p.words] for p in found], ensure_ascii=False)


def judgements(library: Library) -> tuple[Judgement, ...]:
    """Return all judgements, the oldest first."""
    rows = library.connection.execute("SELECT kind, same, a, b, added FROM judgement ORDER BY id")
    return tuple(Judgement(r[0], bool(r[1]), *r[2:]) for r in rows)


def save_judgements(library: Library, decided: Iterable[Judgement]) -> None:
    """Keep judgements, the later one of two that differ, and forget the dossiers that they touch; raises StoreError."""
    with library.transaction() as connection:
        for j in decided:
            connection.execute(
                "INSERT OR REPLACE INTO judgement (kind, same, a, b, added) VALUES (?, ?, ?, ?, ?)",
                (j.kind, j.same, *sorted((j.a, j.b)), j.added),
            )
            connection.execute(_FORGET[j.kind], {"a": j.a, "b": j.b})


def one_id(library: Library) -> Ids:
    """Return which actor ids stand for others by judgement; what was judged apart is never joined."""
    decided = [j for j in judgements(library) if j.kind == "actor"]
    apart = {frozenset((j.a, j.b)) for j in decided if not j.same}
    groups: dict[str, list[str]] = {}
    for j in (j for j in decided if j.same):
        one, other = groups.get(j.a, [j.a]), groups.get(j.b, [j.b])
        if one is other or any(frozenset(pair) in apart for pair in product(one, other)):
            continue
        joined = one + other
        groups.update(dict.fromkeys(joined, joined))
    ids: dict[tuple[str | None, str], str] = {
        (None, i): min(group, key=lambda x: (not x.startswith("kb:"), group.index(x)))
        for i, group in groups.items()
    }
    for j in decided:
        inside, actor = sorted((j.a, j.b), key=lambda x: not x.startswith(_IN_ARTICLE))
        if inside.startswith(_IN_ARTICLE) and not j.same:
            ids[inside.removeprefix(_IN_ARTICLE), actor] = f"{actor} {inside}"
    return ids


def judged_id(library: Library, ident: str) -> str:
    """Return the id that stands for an actor's own."""
    return one_id(library).get((None, ident), ident)


def ids_of_actor(library: Library, ident: str) -> tuple[str, ...]:
    """Return the ids under which articles as they were annotated know an actor."""
    ids, own = one_id(library), ident.partition(f" {_IN_ARTICLE}")[0]
    one = ids.get((None, own), own)
    return tuple(
        dict.fromkeys((own, *(i for (article, i), x in ids.items() if article is None and x == one)))
    )


def judged_speakers(library: Library) -> Speakers:
    """Return who people said it was that spoke; of two judgements on a passage the later one counts."""
    decided: dict[str, dict[tuple[int, str], tuple[Passage, Actor | None]]] = {}
    for j in judgements(library):
        if j.kind == "speaker":
            passage = Passage(*json.loads(j.a)[0])
            spoken = decided.setdefault(passage.article, {})
            spoken[passage.start, passage.words] = (passage, _actor(library, j.b))
    return {article: tuple(spoken.values()) for article, spoken in decided.items()}


def _actor(library: Library, ident: str) -> Actor | None:
    row = library.connection.execute(
        "SELECT name, type FROM actor WHERE id = ? GROUP BY name, type ORDER BY count(*) DESC LIMIT 1",
        (ident,),
    ).fetchone()
    return None if row is None else Actor(ident, row[0], row[1])


def judged_article(annotated: Annotated, ids: Ids, speakers: Speakers) -> Annotated:
    """Return an article with the speakers and the ids of actors that people decided on."""
    places = ((p.place(annotated.article), who) for p, who in speakers.get(annotated.article.id, ()))
    spoken = {place.span: who for place, who in places if place is not None}
    found = corrected(annotated, spoken) if spoken else annotated
    return renamed(found, ids) if ids else found


def judged(library: Library, articles: Sequence[Annotated]) -> Judged:
    """Return what people decided of a story's passages (the last word counts) and which actors they hold to be two."""
    texts = {a.article.id: a.article for a in articles}
    decided: dict[frozenset[Place], tuple[tuple[Place, Place], bool]] = {}
    kept = judgements(library)
    for j in kept:
        if j.kind == "claim":
            pairs = product(_places(j.a, texts), _places(j.b, texts))
            decided.update({frozenset(pair): (pair, j.same) for pair in pairs if pair[0] != pair[1]})
    return Judged(
        same=tuple(pair for pair, same in decided.values() if same),
        apart=tuple(pair for pair, same in decided.values() if not same),
        two_actors=frozenset(frozenset((j.a, j.b)) for j in kept if j.kind == "actor" and not j.same),
    )


def _places(kept: str, texts: Mapping[str, Article]) -> list[Place]:
    known = (Passage(*row) for row in json.loads(kept))
    found = (p.place(texts[p.article]) for p in known if p.article in texts)
    return [place for place in found if place is not None]
