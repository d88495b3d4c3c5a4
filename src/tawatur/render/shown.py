"""The pieces of a screen: a story, its claims, their tellings, as any rendering shows them.

They hold text that is inert and names that are final, and know in which order things are shown; what they were looked up
from is in `view.py`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import get_args

from tawatur.model import Annotated, Claim, Dossier, Moment, Place, Span, Standing
from tawatur.published import published_day
from tawatur.render.inert import inert
from tawatur.render.papers import paper

__all__ = [
    "ArticleView",
    "ClaimView",
    "LinkView",
    "Side",
    "StoryView",
    "Telling",
    "Tier",
    "context",
    "lead_in",
]

_CONTEXT = 160
_LEAD, _TRAIL = 70, 60
_SHORT = 6
_MANY_OUTLETS = 3
# Claims by what an editor has to look into first, and how many of each stand open.
_TIERS = {"contested": 12, "told": 8, "many": 8, "some": 5, "own": 0}


@dataclass(frozen=True, slots=True)
class LinkView:
    """One teller as a chain shows him."""

    name: str
    kind: str
    actor: str = ""
    has_page: bool = False
    """Whether the library has a page of this actor: some tellers are known by name alone."""


@dataclass(frozen=True, slots=True)
class Telling:
    """One place where an article has a claim: the words, the chain behind them, the way to the article."""

    article: str
    outlet: str
    anchor: str
    before: str
    words: str
    after: str
    links: tuple[LinkView, ...]
    own_voice: bool
    act: str | None = None
    cue: str = ""
    negated: bool = False
    said_on: str | None = None
    published: str | None = None
    witness: int | None = None
    way: int | None = None
    number: int | None = None
    """Its place among the claim's members, from 1: `tawatur judge` names it by that."""


@dataclass(frozen=True, slots=True)
class Side:
    """A witness or a way as it was counted, with the reason why its names are one."""

    names: tuple[str, ...]
    why: str
    named: bool = True


@dataclass(frozen=True)
class ClaimView:
    """A claim with everything that its card opens into."""

    anchor: str
    claim: Claim
    gist: str
    tellings: tuple[Telling, ...]
    outlets: tuple[str, ...]
    denials: tuple[Telling, ...]
    reversals: tuple[Telling, ...]
    witnesses: tuple[Side, ...]
    ways: tuple[Side, ...]
    notes: tuple[str, ...]
    denies: tuple[tuple[str, str], ...] = ()
    deniers: frozenset[str] = frozenset()
    lead: str = ""
    trail: str = ""
    """What of its sentence stands before and behind a gist that is only a part of it."""

    @property
    def denies_unanswered(self) -> tuple[tuple[str, str], ...]:
        """What it denies, without what denies it back: that already stands on its card."""
        return tuple(pair for pair in self.denies if pair[0] not in self.deniers)

    @cached_property
    def is_shared(self) -> bool:
        """Shared or disputed: what an editor looks at first."""
        disputed = self.claim.contested or bool(self.denies or self.reversals)
        return len(self.outlets) > 1 or disputed or self.claim.origins > 1

    @cached_property
    def tier(self) -> str:
        """Why an editor looks at it: disputed, told by many on one word, independent, shared, or nobody's word at all."""
        if self.claim.contested or self.denies or self.reversals:
            return "contested"
        if self.claim.standing == "own voice only":
            return "own"
        if self.claim.origins > 1:
            return "many"
        return "told" if len(self.outlets) >= _MANY_OUTLETS else "some"

    @property
    def rank(self) -> tuple[object, ...]:
        """Where it stands in its tier: the most told first, a word before its denial, a sentence before a part of one."""
        denial = all(t.act == "deny" or t.negated for t in self.tellings)
        return (not self.claim.contested, -len(self.outlets), denial, bool(self.lead), -self.claim.origins)


@dataclass(frozen=True, slots=True)
class Tier:
    """Claims that are looked at for one reason; those in `rest` stand behind a fold.

    What only denies what denies it stands there too: its words are on that card.
    """

    name: str
    open: tuple[ClaimView, ...]
    rest: tuple[ClaimView, ...]


@dataclass(frozen=True, slots=True)
class ArticleView:
    """An article and how the screen names it."""

    annotated: Annotated
    anchor: str
    outlet: str
    title: str
    link: str | None
    published: str | None


@dataclass(frozen=True)
class StoryView:
    """A dossier made ready for any rendering."""

    dossier: Dossier
    anchor: str
    title: str
    articles: tuple[ArticleView, ...]
    outlets: tuple[str, ...]
    claims: Mapping[str, ClaimView]
    names: Mapping[str, str]
    texts: Mapping[str, str] = field(repr=False)

    @property
    def days(self) -> tuple[str, ...]:
        """The first and the last day, or the one there is."""
        both = (self.dossier.story.first, self.dossier.story.last)
        return tuple(dict.fromkeys(inert(day) for day in both if day))

    @cached_property
    def standings(self) -> tuple[tuple[str, int], ...]:
        """How many claims stand how, the best first, and last how many are contested."""
        counts = Counter(c.claim.standing for c in self.claims.values())
        contested = sum(c.claim.contested for c in self.claims.values())
        every = [*((standing, counts[standing]) for standing in get_args(Standing)), ("contested", contested)]
        return tuple((standing, number) for standing, number in every if number)

    @cached_property
    def tiers(self) -> tuple[Tier, ...]:
        """Claims that outlets share or dispute, by what an editor has to look into first."""
        made = []
        for name, opened in _TIERS.items():
            chosen = sorted(
                (c for c in self.claims.values() if c.is_shared and c.tier == name), key=lambda c: c.rank
            )
            first, answers = _first_words(chosen)
            # One behind a fold would save nothing.
            cut = opened if len(first) > opened + 1 or not opened else len(first)
            if chosen:
                made.append(Tier(name, tuple(first[:cut]), (*first[cut:], *answers)))
        return tuple(made)

    @cached_property
    def shared(self) -> tuple[ClaimView, ...]:
        """The same claims in one row."""
        return tuple(c for tier in self.tiers for c in (*tier.open, *tier.rest))

    @cached_property
    def papers(self) -> tuple[tuple[ArticleView, int], ...]:
        """Each outlet's first article, and how many it has."""
        counts = Counter(a.outlet for a in self.articles)
        first = {a.outlet: a for a in reversed(self.articles)}
        return tuple((first[outlet], counts[outlet]) for outlet in self.outlets)

    @cached_property
    def alone(self) -> tuple[tuple[str, tuple[ClaimView, ...]], ...]:
        """The other claims, by the outlet that has them."""
        groups: dict[str, list[ClaimView]] = {}
        for claim in self.claims.values():
            if claim.tellings and not claim.is_shared:
                groups.setdefault(claim.outlets[0], []).append(claim)
        # What nobody is named for comes last.
        ordered = {o: sorted(claims, key=lambda c: c.tier == "own") for o, claims in groups.items()}
        return tuple((outlet, tuple(claims)) for outlet, claims in ordered.items())

    @cached_property
    def left_out(self) -> tuple[tuple[tuple[str, ...], tuple[ClaimView, ...]], ...]:
        """What was left out, by the outlets that did: denials first, each by itself."""
        found = [(x.outlets, self.claims[x.claim]) for x in self.dossier.left_out if x.claim in self.claims]
        groups: dict[tuple[str, ...], list[ClaimView]] = {}
        for outlets, claim in found:
            if not claim.denies:
                groups.setdefault(outlets, []).append(claim)
        denials = [(outlets, (claim,)) for outlets, claim in found if claim.denies]
        named = [*denials, *((outlets, tuple(claims)) for outlets, claims in groups.items())]
        return tuple(
            (tuple(self.names.get(o) or paper(o) for o in outlets), claims) for outlets, claims in named
        )

    def clock(self, moment: Moment) -> str:
        """Name the clock of a moment; what an article tells of a day after its own has not happened yet."""
        view = self._views.get(moment.place.article)
        day = published_day(view.annotated.article.published) if view else None
        return "expected" if moment.clock == "happened" and day and moment.date[:10] > day else moment.clock

    def words(self, place: Place) -> str:
        """Return the exact characters of a place."""
        return inert(self.texts.get(place.article, "")[place.span.start : place.span.end])

    def around(self, place: Place) -> str:
        """Return a place with a few words on both sides."""
        text = self.texts.get(place.article)
        if text is None:
            return ""
        before, after = context(text, place.span, 40)
        return f"{before}{inert(text[place.span.start : place.span.end])}{after}".strip()

    def outlet(self, article: str) -> str:
        """Return the shown name of an article's outlet."""
        view = self._views.get(article)
        return view.outlet if view else ""

    @cached_property
    def _views(self) -> Mapping[str, ArticleView]:
        return {a.annotated.article.id: a for a in reversed(self.articles)}


def _first_words(claims: Sequence[ClaimView]) -> tuple[list[ClaimView], list[ClaimView]]:
    """Part claims from those that only answer an earlier one: a dispute of two is one thing to read, not two."""
    first: dict[str, ClaimView] = {}
    answers = []
    for claim in claims:
        denied = {anchor for anchor, _ in claim.denies}
        if claim.deniers and claim.deniers == denied and first.keys() >= denied:
            answers.append(claim)
        else:
            first[claim.anchor] = claim
    return [*first.values()], answers


def context(text: str, span: Span, most: int = _CONTEXT) -> tuple[str, str]:
    """Return the rest of the paragraph around a span, clipped to what a reader needs."""
    start = max(text.rfind("\n", 0, span.start) + 1, span.start - most)
    line_end = text.find("\n", span.end)
    end = min(len(text) if line_end < 0 else line_end, span.end + most)
    before, after = text[start : span.start], text[span.end : end]
    if start and text[start - 1] != "\n":
        before = "…" + before[before.find(" ") + 1 :]
    if end < len(text) and text[end] != "\n":
        after = after[: after.rfind(" ")] + "…" if " " in after else after + "…"
    # Spaces at the seams stay, so that a clitic before a span stays joined to it.
    return _seam(before), _seam(after)


def lead_in(text: str, span: Span, whole: Span) -> tuple[str, str]:
    """Return what stands before and behind a part of a `whole` sentence, clipped; nothing where it stands by itself."""
    before, after = text[whole.start : span.start], text[span.end : whole.end]
    if not any(c.isalnum() for c in before):
        before = ""
    if len(text[span.start : span.end].split()) >= _SHORT or not any(c.isalnum() for c in after):
        after = ""
    if len(before) > _LEAD:
        before = "…" + before[-_LEAD:].partition(" ")[2]
    if len(after) > _TRAIL:
        after = after[:_TRAIL].rpartition(" ")[0] + "…"
    return _seam(before), _seam(after.rstrip())


def _seam(text: str) -> str:
    lead, tail = text[:1].isspace(), text[-1:].isspace()
    return " " * lead + inert(text) + " " * (tail and bool(text.strip()))
