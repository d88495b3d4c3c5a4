"""The nouns of Tawatur: what crosses a module border, frozen and without logic.

Every place in a text is a `Span` that counts Unicode code points of the article's `text`,
which never changes once the article is made.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

BlockKind = Literal["paragraph", "heading", "deck", "caption", "embed", "credit"]
CreditKind = Literal["agency", "reporter", "place", "generic"]
CreditPlace = Literal["byline", "dateline", "tail", "photo"]
LinkKind = Literal[
    "agency", "medium", "outlet", "state", "institution", "person", "group", "unnamed", "document"
]
StatementKind = Literal["direct", "indirect", "mixed"]
Act = Literal[
    "say",
    "deny",
    "confirm",
    "accuse",
    "warn",
    "demand",
    "condemn",
    "praise",
    "promise",
    "ask",
    "decline",
    "express",
]
Unnamed = Literal[
    "official",
    "diplomatic",
    "military",
    "security",
    "medical",
    "local",
    "witness",
    "informed",
    "other",
]
TimeType = Literal["DATE", "TIME", "DURATION", "SET"]
ActorType = Literal["person", "state", "institution", "group", "media", "party", "company", "place"]
Standing = Literal["many origins", "one origin", "unnamed only", "own voice only"]
Clock = Literal["happened", "said", "published"]
WordingKind = Literal["actor", "act", "verb", "word"]

LINK_KINDS: Mapping[ActorType, LinkKind] = {
    "person": "person",
    "state": "state",
    "institution": "institution",
    "group": "group",
    "media": "medium",
    "party": "institution",
    "company": "institution",
    "place": "institution",
}
"""What an actor is as a link of a chain."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of code points: `text[span.start:span.end]`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of an article's page.

    Paragraphs and headings have `start` and `end` in the article's text. Everything else
    (deck, caption, embed, credit) is not in the text: it has its own `text`, and `after` is
    the start of the paragraph it stood behind (0 before the first).
    """

    kind: BlockKind
    start: int | None = None
    end: int | None = None
    text: str | None = None
    after: int | None = None
    author: str | None = None
    published: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Credit:
    """Who an article says it has from whom: a byline, dateline, tail or photo credit."""

    name: str
    kind: CreditKind
    where: CreditPlace
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """One cleaned story text of one outlet."""

    id: str
    text: str
    version: str = ""
    outlet: str | None = None
    owner: str | None = None
    url: str | None = None
    title: str | None = None
    byline: str | None = None
    published: str | None = None
    published_from: str | None = None
    blocks: tuple[Block, ...] = ()
    credits: tuple[Credit, ...] = ()


@dataclass(frozen=True, slots=True)
class Mention:
    """Words in the text that stand for an actor, title included, one-letter clitics excluded."""

    span: Span
    actor: str
    candidates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Actor:
    """A person, institution, state, medium, group or place as one article knows it.

    `id` is `kb:…` for an entry of the lexicon, else `key:…` (name key and type), so that two
    articles that never met give the same id to the same spelling.
    """

    id: str
    name: str
    type: ActorType
    names: tuple[str, ...] = ()
    wikidata: str | None = None
    belongs_to: str | None = None
    candidates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Link:
    """One teller in a chain; `span` is where the text names it (None when understood)."""

    actor: str
    name: str
    kind: LinkKind
    span: Span | None = None

    @property
    def is_medium(self) -> bool:
        """Whether it only hands on: an agency, a medium, the outlet itself."""
        return self.kind in ("agency", "medium", "outlet")


@dataclass(frozen=True, slots=True)
class Statement:
    """What an article puts in the mouth of somebody other than its outlet.

    `chain` runs from the outermost teller to the first speaker; it is empty when nobody could
    be found. `speakers` holds that speaker and those who spoke jointly with him.
    """

    id: str
    content: Span
    kind: StatementKind
    cue: Span
    source: Span | None
    speakers: tuple[Link, ...]
    chain: tuple[Link, ...]
    act: Act
    negated: bool = False
    unnamed: Unnamed | None = None
    venue: str | None = None
    said_on: str | None = None
    rules: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A date, time, duration or set in TIMEX3 terms.

    `value` is None for an impossible date, `why` then says what is wrong with it. `literal` is
    the naive reading where the text shows another day; equal to None where they agree.
    """

    span: Span
    type: TimeType
    value: str | None
    literal: str | None = None
    why: str | None = None
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Annotated:
    """An article with everything that was found in it."""

    article: Article
    sentences: tuple[Span, ...]
    actors: tuple[Actor, ...]
    mentions: tuple[Mention, ...]
    times: tuple[TimeExpression, ...]
    statements: tuple[Statement, ...]
    annotated_by: str = ""


@dataclass(frozen=True, slots=True)
class Copy:
    """Passages of article `b` that repeat passages of article `a`; `share` is of the shorter text."""

    a: str
    b: str
    share: float
    spans: tuple[tuple[Span, Span], ...]


@dataclass(frozen=True, slots=True)
class Story:
    """The articles on one event; `first` and `last` are days."""

    id: str
    title: str
    articles: tuple[str, ...]
    first: str | None = None
    last: str | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of one article's text."""

    article: str
    span: Span


@dataclass(frozen=True, slots=True)
class Judged:
    """What people decided: the passages of a story that say the same thing and those that do not, the actors that are two."""

    same: tuple[tuple[Place, Place], ...] = ()
    apart: tuple[tuple[Place, Place], ...] = ()
    two_actors: frozenset[frozenset[str]] = frozenset()


UNJUDGED = Judged()
"""Nobody has decided anything yet."""


@dataclass(frozen=True, slots=True)
class Member:
    """One proposition that supports a claim; `statement` is None for the outlet's own voice.

    `witness` and `way` index the claim's tuples of that name.
    """

    article: str
    span: Span
    statement: int | None = None
    witness: int | None = None
    way: int | None = None


@dataclass(frozen=True, slots=True)
class Witness:
    """Those on whose word a claim rests and who count as one, with the reason in words."""

    names: tuple[str, ...]
    named: bool
    why: str


@dataclass(frozen=True, slots=True)
class Way:
    """What brought a claim: agency, document, outlet or owner, folded into one where they are one."""

    names: tuple[str, ...]
    why: str


@dataclass(frozen=True, slots=True)
class Claim:
    """Propositions of one story that say the same thing, and what they rest on."""

    id: str
    gist: str
    members: tuple[Member, ...]
    origins: int
    speakers: int
    tellings: int
    own_voice: int
    witnesses: tuple[Witness, ...]
    ways: tuple[Way, ...]
    standing: Standing
    contested: bool
    denied_by: tuple[Place, ...] = ()
    notes: tuple[str, ...] = ()
    reversed_by: tuple[Place, ...] = ()
    """Where a witness of it says the opposite on another day."""
    updated_by: tuple[Place, ...] = ()
    """Where a witness of it gives another number on a later day."""


@dataclass(frozen=True, slots=True)
class OnlyIn:
    """A claim that only one outlet of the story has."""

    claim: str
    outlet: str


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A claim that all other outlets of the story have and these have not."""

    claim: str
    outlets: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Moment:
    """One line of the timeline; `claim` is None where only the article is meant."""

    date: str
    clock: Clock
    claim: str | None
    place: Place


@dataclass(frozen=True, slots=True)
class Wording:
    """How one outlet names a thing, how often, and where.

    `kind` tells what is named: an actor, an act (a strike), the speaking of somebody (reporting verbs, with
    their `stance`), or nothing in particular: a word that this outlet uses more than the others (`score`).
    """

    thing: str
    outlet: str
    words: str
    count: int
    places: tuple[Place, ...]
    kind: WordingKind = "actor"
    stance: str | None = None
    score: float | None = None


@dataclass(frozen=True, slots=True)
class Drift:
    """One utterance as several articles quote it; `share` is what the quotations have in common.

    `reference` is the speaker's own page among the articles, where there is one.
    """

    speaker: str
    claim: str | None
    quotes: tuple[Place, ...]
    share: float
    reference: Place | None = None


@dataclass(frozen=True, slots=True)
class About:
    """Who speaks about whom, how often, and where."""

    speaker: str
    about: str
    count: int
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Dossier:
    """Everything shown for one story."""

    story: Story
    articles: tuple[Annotated, ...]
    claims: tuple[Claim, ...]
    only_in: tuple[OnlyIn, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    timeline: tuple[Moment, ...] = ()
    wording: tuple[Wording, ...] = ()
    drift: tuple[Drift, ...] = ()
    about: tuple[About, ...] = ()
    copies: tuple[Copy, ...] = ()
