"""What every rendering shows of a dossier: looked up once, escaped nowhere.

Terminal, Markdown and HTML differ in dress only. A claim that outlets share or that is denied comes first; what one
outlet has alone stands apart, since a long list of it hides what matters.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from tawatur.dossier import outlet_key
from tawatur.model import Annotated, Article, Claim, Dossier, Place, Span, Statement
from tawatur.published import published_day
from tawatur.render.inert import clipped, inert, safe_link
from tawatur.render.labels import Labels
from tawatur.render.marks import anchor, anchor_key
from tawatur.render.papers import paper
from tawatur.render.shown import ArticleView, ClaimView, LinkView, Side, StoryView, Telling, context, lead_in
from tawatur.text import fold_word, sentences

__all__ = [
    "ArticleView",
    "ClaimView",
    "LinkView",
    "Side",
    "StoryView",
    "Telling",
    "article_view",
    "cast_of",
    "outlet_names",
    "statement_tellings",
    "story_view",
]

_TITLE = 300
_POINTING = 5


def outlet_names(articles: Sequence[Annotated], labels: Labels) -> dict[str, str]:
    """Name every outlet for the screen; unknown ones by their address, else by number."""
    names: dict[str, str] = {}
    unknown = 0
    for article in (a.article for a in articles):
        key = outlet_key(article)
        if key in names:
            continue
        host = urlsplit(safe_link(article.url) or "").hostname
        unknown += not (article.outlet or host)
        names[key] = paper(article.outlet) or host or labels("unknown_outlet", n=unknown)
    return names


def story_view(dossier: Dossier, names: Mapping[str, str], labels: Labels) -> StoryView:
    """Look everything up that the screen needs of one story."""
    lookup = _Lookup(dossier, names, labels)
    claims = {c.id: lookup.claim(c) for c in dossier.claims}
    denies = lookup.denies(claims)
    back = {
        key: frozenset(claims[d].anchor for d in denies if (view.anchor, view.gist) in denies[d])
        for key, view in claims.items()
    }
    shown = {k: replace(v, denies=denies.get(k, ()), deniers=back[k]) for k, v in claims.items()}
    articles = tuple(article_view(a, names, labels) for a in dossier.articles)
    return StoryView(
        dossier=dossier,
        anchor="story-" + anchor_key(dossier.story.id),
        title=clipped(inert(dossier.story.title), _TITLE) or labels("untitled"),
        articles=articles,
        outlets=tuple(dict.fromkeys(a.outlet for a in articles)),
        claims=shown,
        names=names,
        texts={a.article.id: a.article.text for a in dossier.articles},
    )


def article_view(annotated: Annotated, names: Mapping[str, str], labels: Labels) -> ArticleView:
    """Return an article as the screen names it."""
    article = annotated.article
    return ArticleView(
        annotated=annotated,
        anchor=anchor_key(article.id),
        outlet=names[outlet_key(article)],
        title=clipped(inert(article.title or ""), _TITLE) or labels("untitled"),
        link=safe_link(article.url),
        published=_moment(article.published),
    )


def _moment(published: str | None) -> str | None:
    """Return a date, with the clock time where there is one, as people read it."""
    if not published or not published_day(published):
        return None
    return published.strip().replace("T", " ")[:16]


@dataclass(frozen=True, slots=True)
class _Counted:
    """Where a member was counted: the names of its way, and the numbers of its witness and way."""

    names: tuple[str, ...] = ()
    witness: int | None = None
    way: int | None = None
    number: int | None = None


class _Lookup:
    """One dossier with its articles by id."""

    def __init__(self, dossier: Dossier, names: Mapping[str, str], labels: Labels) -> None:
        self._dossier = dossier
        self._articles = {a.article.id: a for a in dossier.articles}
        self._names = names
        self._labels = labels
        self._cut: dict[str, tuple[Span, ...]] = {}
        self._scope = anchor_key(dossier.story.id)
        self._reasons: dict[str, str] = {}
        self._casts: dict[str, frozenset[str]] = {}
        self._members = {(m.article, m.span): m.statement for c in dossier.claims for m in c.members}

    def claim(self, claim: Claim) -> ClaimView:
        """Return a claim with its tellings and denials."""
        tellings = _distinct(self._tellings(claim))
        lead, trail = self._lead_in(claim)
        return ClaimView(
            anchor=f"{self._scope}-{anchor_key(claim.id)}",
            claim=claim,
            gist=inert(claim.gist),
            tellings=tellings,
            outlets=tuple(dict.fromkeys(t.outlet for t in tellings)),
            denials=_distinct(self._against(claim.denied_by)),
            reversals=_distinct(self._against(claim.reversed_by)),
            witnesses=tuple(self._side(w.names, w.why, named=w.named) for w in claim.witnesses),
            ways=tuple(self._side(w.names, w.why) for w in claim.ways),
            notes=tuple(map(self._reason, claim.notes)),
            lead=lead,
            trail=trail,
        )

    def _lead_in(self, claim: Claim) -> tuple[str, str]:
        """Return what stands around the gist in its sentence, or in what its speaker said of it."""
        for m in claim.members:
            annotated = self._articles.get(m.article)
            text = annotated.article.text if annotated else ""
            if annotated is None or text[m.span.start : m.span.end] != claim.gist:
                continue
            sentence = self._sentence(annotated, m.span)
            said = annotated.statements[m.statement].content if m.statement is not None else sentence
            start = max(sentence.start, said.start) if said.start <= m.span.start else sentence.start
            if start == m.span.start and len(claim.gist.split()) < _POINTING:
                # «ونفت الوزارة ذلك» says nothing without the sentence before it.
                start = text.rfind("\n", 0, len(text[:start].rstrip())) + 1
            return lead_in(text, m.span, Span(start, max(m.span.end, min(sentence.end, said.end))))
        return "", ""

    def _sentence(self, annotated: Annotated, span: Span) -> Span:
        """Return the sentence that a span begins in."""
        every = self._sentences(annotated)
        at = bisect_right(every, span.start, key=lambda s: s.start) - 1
        return every[at] if at >= 0 and span.start < every[at].end else span

    def _sentences(self, annotated: Annotated) -> tuple[Span, ...]:
        known = annotated.sentences or self._cut.get(annotated.article.id)
        if not known:
            known = self._cut[annotated.article.id] = sentences(annotated.article.text)
        return known

    def _side(self, names: Sequence[str], why: str, *, named: bool = True) -> Side:
        """Return a counted witness or way; the names it goes by stand before its reason, and not again in it."""
        shown = tuple(self._named(name) for name in names)
        reason = self._reason(why).removeprefix(f"{self._labels('joint.short').join(shown)}:").strip()
        mark = self._labels("joint.reasons")
        reason = mark.join(part for part in reason.split(mark) if part not in shown)
        return Side(shown, reason, named)

    def _reason(self, text: str) -> str:
        if text not in self._reasons:
            self._reasons[text] = inert(self._labels.reason(text, self._named))
        return self._reasons[text]

    def _cast(self, annotated: Annotated) -> frozenset[str]:
        key = annotated.article.id
        if key not in self._casts:
            self._casts[key] = cast_of(annotated)
        return self._casts[key]

    def _named(self, name: str) -> str:
        """Return a counted name as the screen has it; articles and unknown outlets are counted by their ids."""
        if name in self._articles:
            return self._names[outlet_key(self._articles[name].article)]
        return self._names.get(name) or (inert(name) if name != "?" else self._labels("claim.unresolved"))

    def denies(self, claims: Mapping[str, ClaimView]) -> dict[str, tuple[tuple[str, str], ...]]:
        """Return for every claim the claims (anchor, gist) that it denies."""
        at = {(m.article, m.span): c.id for c in self._dossier.claims for m in c.members}
        found: dict[str, dict[tuple[str, str], None]] = {}
        for claim in self._dossier.claims:
            for place in claim.denied_by:
                denial = at.get((place.article, place.span))
                if denial and denial != claim.id:
                    view = claims[claim.id]
                    found.setdefault(denial, {})[view.anchor, view.gist] = None
        return {key: tuple(pairs) for key, pairs in found.items()}

    def _tellings(self, claim: Claim) -> Iterator[Telling]:
        for number, m in enumerate(claim.members, 1):
            annotated = self._articles.get(m.article)
            if annotated is None:
                continue
            said = annotated.statements[m.statement] if m.statement is not None else None
            way = claim.ways[m.way].names if m.way is not None else ()
            yield self._telling(annotated, m.span, said, _Counted(way, m.witness, m.way, number))

    def _against(self, places: Sequence[Place]) -> Iterator[Telling]:
        for place in places:
            annotated = self._articles.get(place.article)
            if annotated is not None:
                number = self._members.get((place.article, place.span))
                said = annotated.statements[number] if number is not None else _around(annotated, place.span)
                yield self._telling(annotated, place.span, said, _Counted())

    def _telling(self, annotated: Annotated, span: Span, said: Statement | None, member: _Counted) -> Telling:
        article = annotated.article
        before, after = context(article.text, span)
        outlet = self._names[outlet_key(article)]
        return Telling(
            article=article.id,
            outlet=outlet,
            anchor=anchor(Place(article.id, span)),
            before=before,
            words=inert(article.text[span.start : span.end]),
            after=after,
            links=_links(said, _credited(article, member.names), self._labels, self._cast(annotated)),
            own_voice=said is None,
            act=said.act if said else None,
            cue=inert(article.text[said.cue.start : said.cue.end]) if said else "",
            negated=bool(said and said.negated),
            said_on=inert(said.said_on) if said and said.said_on else None,
            published=_moment(article.published),
            witness=member.witness,
            way=member.way,
            number=member.number,
        )


def _distinct(tellings: Iterator[Telling]) -> tuple[Telling, ...]:
    """Leave out what the screen would show twice: the same words through the same chain."""
    return tuple({(t.anchor, t.links): t for t in tellings}.values())


def statement_tellings(view: ArticleView, labels: Labels) -> tuple[Telling, ...]:
    """Return the statements of an article, each with its chain and the way to its words."""
    article, cast = view.annotated.article, cast_of(view.annotated)
    return tuple(
        Telling(
            article=article.id,
            outlet=view.outlet,
            anchor=anchor(Place(article.id, s.content)),
            before="",
            words=inert(article.text[s.content.start : s.content.end]),
            after="",
            links=_links(s, None, labels, cast),
            own_voice=False,
            act=s.act,
            cue=inert(article.text[s.cue.start : s.cue.end]),
            negated=s.negated,
            said_on=inert(s.said_on or "") or None,
        )
        for s in view.annotated.statements
    )


def _around(annotated: Annotated, span: Span) -> Statement | None:
    """Return the statement whose content holds a span."""
    holding = (s for s in annotated.statements if s.content.start <= span.start and span.end <= s.content.end)
    return min(holding, key=lambda s: s.content.end - s.content.start, default=None)


def _credited(article: Article, way: Sequence[str]) -> str | None:
    """Return the agency that only a credit names («الجسر العالي (نبراس) - »), where it was counted as the way."""
    agencies = [fold_word(c.name) for c in article.credits if c.kind == "agency"]
    return next((w for w in way if any(a in fold_word(w) or fold_word(w) in a for a in agencies)), None)


def cast_of(annotated: Annotated) -> frozenset[str]:
    """Return the actors of an article that have a page of their own: those it names, and those who speak in it."""
    speakers = (x.actor for s in annotated.statements for x in s.speakers)
    return frozenset((*(a.id for a in annotated.actors), *speakers))


def _links(
    said: Statement | None, credited: str | None, labels: Labels, cast: frozenset[str]
) -> tuple[LinkView, ...]:
    """Return the tellers behind the outlet: an agency that only a credit names, the chain, joint speakers."""
    if said is None:
        return ()
    has_teller = len(said.chain) > 1 or credited in {x.name for x in said.chain}
    outer = [] if credited is None or has_teller else [LinkView(inert(credited), "agency")]
    chain = [LinkView(inert(x.name), x.kind, x.actor, x.actor in cast) for x in said.chain[:-1]]
    joint = labels("joint").join(inert(x.name) for x in said.speakers) or labels("claim.unresolved")
    last = said.speakers[0] if said.speakers else None
    if last is None:
        return (*outer, *chain, LinkView(joint, "unnamed"))
    return (*outer, *chain, LinkView(joint, last.kind, last.actor, last.actor in cast))
