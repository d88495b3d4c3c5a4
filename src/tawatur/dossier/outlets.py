"""What only one outlet has, and what an outlet left out that the others have.

An omission is an accusation, so the rule is narrow: an outlet that carries a claim without its denial, or the
one owner among three or more who lacks what all the others have; and never an outlet whose last article
is older than the word it is said to leave out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tawatur.model import Annotated, Article, Claim, LeftOut, OnlyIn
from tawatur.published import published_day

__all__ = ["left_out", "only_in", "outlet_key", "outlets_of"]


def outlet_key(article: Article) -> str:
    """Return what tells outlets apart: the name, or the article's id, since two unknown outlets are two."""
    return article.outlet or article.id


def outlets_of(claim: Claim, articles: Mapping[str, Article]) -> tuple[str, ...]:
    """Return the outlets that have a claim, in the order of its members."""
    return tuple(
        dict.fromkeys(outlet_key(articles[m.article]) for m in claim.members if m.article in articles)
    )


def only_in(claims: Sequence[Claim], story: Sequence[Annotated]) -> tuple[OnlyIn, ...]:
    """Return the claims that a single outlet has, in a story that more than one tells."""
    articles = {a.article.id: a.article for a in story}
    if len({outlet_key(a) for a in articles.values()}) < 2:
        return ()
    having = ((claim.id, outlets_of(claim, articles)) for claim in claims)
    return tuple(OnlyIn(claim, outlets[0]) for claim, outlets in having if len(outlets) == 1)


def left_out(claims: Sequence[Claim], story: Sequence[Annotated]) -> tuple[LeftOut, ...]:
    """Return what outlets left out, denials first."""
    table = _Outlets(story)
    having = {claim.id: frozenset(outlets_of(claim, table.articles)) for claim in claims}
    denials = _denials(claims)
    unsaid = [LeftOut(d, table.missing(d, having, among=having[c])) for c, d in denials]
    # Who tells the denial has told of the claim, and a denial was looked at already.
    told = {c.id: having[c.id].union(*(having[d] for of, d in denials if of == c.id)) for c in claims}
    denying = {d for _, d in denials}
    plain = [
        LeftOut(c.id, table.alone_without(having[c.id], told[c.id])) for c in claims if c.id not in denying
    ]
    return tuple(x for x in _merged([*unsaid, *plain]) if x.outlets)


def _denials(claims: Sequence[Claim]) -> list[tuple[str, str]]:
    """Pair every denied claim with the claims that hold its denials."""
    at = {(m.article, m.span): claim.id for claim in claims for m in claim.members}
    pairs = ((c.id, at.get((p.article, p.span))) for c in claims for p in c.denied_by)
    return list(dict.fromkeys((claim, denial) for claim, denial in pairs if denial and denial != claim))


def _merged(found: Sequence[LeftOut]) -> list[LeftOut]:
    """Put what is left out of several denied claims into one line each."""
    together: dict[str, dict[str, None]] = {}
    for item in found:
        together.setdefault(item.claim, {}).update(dict.fromkeys(item.outlets))
    return [LeftOut(claim, tuple(outlets)) for claim, outlets in together.items()]


class _Outlets:
    """The outlets of a story, their owners, and the last day each was heard."""

    def __init__(self, story: Sequence[Annotated]) -> None:
        self.articles = {a.article.id: a.article for a in story}
        self.owner: dict[str, str] = {}
        self._last: dict[str, str] = {}
        self._first_said: dict[str, str] = {}
        for article in self.articles.values():
            outlet = outlet_key(article)
            self.owner[outlet] = article.owner or outlet
            day = published_day(article.published) or "9999"
            self._last[outlet] = max(day, self._last.get(outlet, ""))
            self._first_said[outlet] = min(day, self._first_said.get(outlet, "9999"))

    def missing(
        self, claim: str, having: Mapping[str, frozenset[str]], *, among: frozenset[str]
    ) -> tuple[str, ...]:
        """Return those among the outlets that lack a claim and could have had it."""
        since = min((self._first_said[o] for o in having[claim]), default="")
        lacking = (o for o in self.owner if o in among and o not in having[claim])
        return tuple(o for o in lacking if self._last[o] >= since)

    def alone_without(self, having: frozenset[str], told: frozenset[str]) -> tuple[str, ...]:
        """Return the outlets of the one owner who lacks what at least two other owners, all the rest, have."""
        owners = {self.owner[o] for o in having}
        lacking = set(self.owner.values()) - owners
        if len(owners) < 2 or len(lacking) != 1:
            return ()
        since = min(self._first_said[o] for o in having)
        outlets = (o for o in self.owner if self.owner[o] in lacking and o not in told)
        return tuple(o for o in outlets if self._last[o] >= since)
