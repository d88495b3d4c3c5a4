"""What the page of an actor tells beside the statements: who disputes them, through whom they came, their names.

A dispute is looked up in the kept dossiers, so the page says of a claim what the page of its story says.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from tawatur.model import Annotated, Claim, Dossier, Link
from tawatur.render.view import cast_of
from tawatur.store import Library, actors, questions
from tawatur.store.judgements import judged_id

__all__ = ["ARTICLES_A_PAGE", "ActorPage", "Called", "Route", "actor_page"]

ARTICLES_A_PAGE = 60

_MOST_NAMES = 8

Said = tuple[tuple[Annotated, tuple[int, ...]], ...]


@dataclass(frozen=True, slots=True)
class Route:
    """A teller through whom an actor's words came («رويترز»), and how often; no name: the outlet has them itself.

    `actor` is empty where the teller has no page.
    """

    name: str
    actor: str
    count: int


@dataclass(frozen=True, slots=True)
class Called:
    """The words with which one outlet names an actor, the most frequent first."""

    outlet: str
    words: tuple[tuple[str, int], ...]
    count: int


@dataclass(frozen=True, slots=True)
class ActorPage:
    """What an actor said in which articles, newest first, and what stands around it."""

    ident: str
    name: str
    said: Said
    called: tuple[Called, ...]
    routes: tuple[Route, ...]
    disputes: tuple[tuple[Dossier, tuple[str, ...]], ...]
    """Dossiers with the ids of the claims of this actor that somebody denies, or that he took back."""
    shown: int
    total: int
    number: int

    @property
    def first(self) -> int:
        """The number of the first article shown, the newest of all being 1."""
        return (self.number - 1) * ARTICLES_A_PAGE + 1


def actor_page(library: Library, ident: str, number: int = 1) -> ActorPage | None:
    """Return a page of everything about an actor, the newest articles first; None where there is nothing of him."""
    one = judged_id(library, ident)
    skip = (number - 1) * ARTICLES_A_PAGE
    page = actors.articles_with(library, one, limit=ARTICLES_A_PAGE, skip=skip)
    said = tuple(x for x in page.found if x[1])
    name = actors.actor_name(library, one) or next((x.name for x in _links(one, said)), None)
    if name is None:
        return None
    return ActorPage(
        ident=one,
        name=name,
        said=said,
        called=_called(one, [a for a, _ in page.found]),
        routes=_routes(said),
        disputes=tuple(_disputes(library, one, said)),
        shown=len(page.found),
        total=page.total,
        number=number,
    )


def _links(ident: str, said: Said) -> Iterator[Link]:
    """Yield the links by which statements name the actor as their speaker."""
    for annotated, numbers in said:
        for n in numbers:
            yield from (x for x in annotated.statements[n].speakers if x.actor == ident)


def _routes(said: Said) -> tuple[Route, ...]:
    """Count who handed an actor's words on; a statement with two tellers counts for both."""
    counts: Counter[tuple[str, str]] = Counter()
    names: dict[str, str] = {}
    for annotated, numbers in said:
        for n in numbers:
            tellers = annotated.statements[n].chain[:-1]
            for key in dict.fromkeys(link.actor or link.name for link in tellers):
                counts["teller", key] += 1
            names.update({link.actor or link.name: link.name for link in tellers})
            counts["none", ""] += not tellers
    ordered = [(key, n) for key, n in counts.most_common() if n]
    paged = frozenset().union(*(cast_of(a) for a, _ in said))
    return tuple(Route(names.get(key, ""), key if key in paged else "", n) for (_, key), n in ordered)


def _called(ident: str, articles: Sequence[Annotated]) -> tuple[Called, ...]:
    """Return for every outlet the words it names an actor with, the outlet that names him most first."""
    outlets: dict[str, Counter[str]] = {}
    for a in articles:
        words = (a.article.text[m.span.start : m.span.end] for m in a.mentions if m.actor == ident)
        outlets.setdefault(a.article.outlet or "", Counter()).update(words)
    made = [Called(o, tuple(c.most_common(_MOST_NAMES)), c.total()) for o, c in outlets.items() if c]
    return tuple(sorted(made, key=lambda called: -called.count))


def _disputes(library: Library, ident: str, said: Said) -> Iterator[tuple[Dossier, tuple[str, ...]]]:
    mine = {(a.article.id, n) for a, numbers in said for n in numbers}
    for dossier in actors.dossiers_with(library, ident):
        disputed = tuple(c.id for c in dossier.claims if _is_disputed(c, mine))
        if disputed:
            articles = questions.articles_of(library, dossier.story)
            yield replace(dossier, articles=articles), disputed


def _is_disputed(claim: Claim, mine: set[tuple[str, int]]) -> bool:
    """Say whether a claim is the actor's and denied by somebody, or taken back by himself."""
    if not any(m.statement is not None and (m.article, m.statement) in mine for m in claim.members):
        return False
    return claim.contested or bool(claim.reversed_by)
