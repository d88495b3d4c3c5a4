"""The HTML of every screen, from the templates of `render`: the page of a story is the dossier file's own."""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from typing import Any
from urllib.parse import quote, urlencode

from markupsafe import Markup

from tawatur.lexicon import collector_at_rest
from tawatur.model import Annotated, Dossier, Place, Span, Story
from tawatur.render.inert import safe_link
from tawatur.render.labels import labels
from tawatur.render.marks import Mark, Marked, anchor
from tawatur.render.page import Screen, marked_article, marked_in_story, ordered, stylesheet, template_text
from tawatur.render.view import (
    ArticleView,
    ClaimView,
    StoryView,
    Telling,
    article_view,
    outlet_names,
    statement_tellings,
    story_view,
)
from tawatur.web.actors import ActorPage
from tawatur.web.desk import ArticlePage, Found, Listed
from tawatur.web.downloads import offered

__all__ = [
    "Page",
    "actor",
    "article",
    "how",
    "problem",
    "read_form",
    "read_result",
    "search",
    "story",
    "today",
]

_MOST_ACTORS = 24
_MOST_TEXTS = 12
"""A story of more articles leads to their pages and does not hold them."""


Row = tuple[ClaimView, list[list[Telling]]]


@dataclass(frozen=True, slots=True)
class Page:
    """A page and its inline style, whose hash the policy allows."""

    html: str
    style: str


@dataclass(frozen=True, slots=True)
class Disputed:
    """A claim of an actor that somebody denies or that he took back, in its story, with the days he said it."""

    story: Story
    view: ClaimView
    days: list[str]


def _page(screen: Screen, template: str, here: str, *, css: str = "", **values: Any) -> Page:  # noqa: ANN401 - whatever the template names
    style = stylesheet() + template_text("web/web.css") + css
    language = screen.labels.language
    lang = "" if language == "ar" else "?lang=en"
    name = template.removesuffix(".html.j2")
    html = screen.render(
        f"web/{template}",
        style=Markup(style),  # noqa: S704 - our own style sheets, and rules made of hashes
        lang=lang,
        page=name,
        here=here,
        actor_pages=True,
        **values,
    )
    return Page(html, style)


def today(found: Listed, chosen: dict[str, str], language: str) -> Page:
    """Return a page of the stories by day, with the filters as they were chosen."""
    days = [(day, list(group)) for day, group in groupby(found.rows, key=lambda x: x.story.last or "")]
    kept = {name: value for name, value in chosen.items() if value}
    turns = [
        (name, "/?" + urlencode({**kept, "page": number, "lang": language}))
        for name, number in (("newer", found.page - 1), ("older", found.page + 1))
        if 1 <= number <= found.pages
    ]
    here = "/?" + urlencode(kept) if kept else "/"
    screen = Screen.of([], labels(language))
    return _page(screen, "today.html.j2", here, days=days, chosen=chosen, found=found, turns=turns)


def story(dossier: Dossier, language: str) -> Page:
    """Return a story with its claims, citations and downloads."""
    with collector_at_rest():
        return _story(dossier, Screen.of([dossier], labels(language)))


def _story(dossier: Dossier, screen: Screen) -> Page:
    view = story_view(dossier, screen.names, screen.labels)
    brief = len(view.articles) > _MOST_TEXTS
    body = {} if brief else _bodies([view])
    cited = [c for tier in view.tiers for c in tier.open]
    return _page(
        screen,
        "story.html.j2",
        f"/story/{dossier.story.id}",
        css="".join(m.css for m in body.values()),
        story=view,
        brief=brief,
        **({"to": _to(screen.labels.language)} if brief else {}),
        stored=True,
        kinds=offered(),
        cast=_cast(dossier.articles),
        sides=_sides([view]),
        citations=[(c, citation(c, dossier)) for c in (cited if brief else view.shared)],
        marked=lambda _, article: body[article.anchor],
    )


def _to(language: str) -> Callable[[str, str], str]:
    """Return what leads to a place of an article on the article's own page."""
    page = cache(lambda article: f"/article/{quote(article)}?")
    asked = urlencode({"lang": language})

    def to(article: str, anchor: str) -> str:
        # An anchor is made of our own letters and numbers.
        return (
            f"{page(article)}at={anchor.partition('-')[2]}&{asked}#{anchor}"
            if anchor
            else page(article) + asked
        )

    return to


def _bodies(stories: Sequence[StoryView]) -> dict[str, Marked]:
    return {view.anchor: marked_in_story(s, view) for s in stories for view in s.articles}


def _cast(articles: Sequence[Annotated]) -> list[tuple[str, str, int]]:
    """Return id, name and number of statements of those who speak, those who speak most first."""
    counts: Counter[str] = Counter()
    names: dict[str, Counter[str]] = {}
    for link in (x for a in articles for s in a.statements for x in s.speakers if x.actor):
        counts[link.actor] += 1
        names.setdefault(link.actor, Counter())[link.name] += 1
    return [(i, names[i].most_common(1)[0][0], n) for i, n in counts.most_common(_MOST_ACTORS)]


def _sides(stories: Sequence[StoryView]) -> Callable[[StoryView], list[Row]]:
    """Return what gives a story's table of outlets side by side; a page asks for it more than once."""
    tables = {view.anchor: _table(view) for view in stories}
    return lambda view: tables[view.anchor]


def _table(view: StoryView) -> list[Row]:
    """Return the shared claims with the tellings of every outlet, in the order of the story's outlets."""
    return [
        (claim, [[t for t in claim.tellings if t.outlet == outlet] for outlet in view.outlets])
        for claim in view.shared
        if len(claim.outlets) > 1 and claim.tier != "own"
    ]


def citation(view: ClaimView, dossier: Dossier) -> str:
    """Return a claim with its members as a text to paste into a report, in Arabic whatever the screen speaks."""
    t, claim = labels("ar"), view.claim
    links = {a.article.id: safe_link(a.article.url) for a in dossier.articles}
    flags = [t("standing." + claim.standing)]
    if claim.origins > 1:
        flags.append(t.count("n.origins", claim.origins))
    if claim.contested:
        flags.append(t("standing.contested"))
    read = t("joint.short").join([t.count("read.articles", len(dossier.articles)), t("least")])
    told = [f"- {_cited(telling, links)}" for telling in view.tellings]
    denied = [f"- {t('claim.denied')} {_cited(telling, links)}" for telling in view.denials]
    back = [f"- {t('claim.reversed')}: {_cited(telling, links)}" for telling in view.reversals]
    head = f"«{(view.lead + view.gist + view.trail).strip()}»"
    return "\n".join([head, " · ".join([*flags, read]), *told, *denied, *back])


def _cited(telling: Telling, links: Mapping[str, str | None]) -> str:
    """Return who told it through whom, when, in which words, and where that can be read."""
    chain = " ← ".join([telling.outlet, *(link.name for link in telling.links)])
    day = f" ({telling.published})" if telling.published else ""
    link = links.get(telling.article)
    return f"{chain}{day}: «{telling.words}»" + (f" {link}" if link else "")


def article(found: ArticlePage, place: Span | None, language: str) -> Page:
    """Return an article with everything marked, its other wordings and what changed."""
    screen = Screen.of([], labels(language))
    key = found.annotated.article.id
    more = [] if place is None else [Mark(place, anchor=anchor(Place(key, place)))]
    body = marked_article(found.annotated, more)
    view = _article_view(found.annotated, screen)
    changes = _changes(found)
    return _page(
        screen,
        "article.html.j2",
        f"/article/{quote(key)}",
        css=body.css,
        view=view,
        body=body,
        found=found,
        changes=changes,
        cast=_cast([found.annotated]),
        open=True,
    )


def _article_view(annotated: Annotated, screen: Screen) -> ArticleView:
    return article_view(annotated, outlet_names([annotated], screen.labels), screen.labels)


def _changes(found: ArticlePage) -> list[tuple[str, str]]:
    """Return the lines that went and came since the wording before."""
    if found.before is None:
        return []
    lines = difflib.ndiff(found.before.text.split("\n"), found.annotated.article.text.split("\n"))
    kinds = {"-": "gone", "+": "came"}
    return [(kinds[line[0]], line[2:]) for line in lines if line[0] in kinds]


def actor(found: ActorPage, language: str) -> Page:
    """Return what an actor said, by article, who disputes it, through whom it came, and how outlets name him."""
    screen = Screen.of([d for d, _ in found.disputes], labels(language))
    groups = []
    for annotated, numbers in found.said:
        view = _article_view(annotated, screen)
        tellings = statement_tellings(view, screen.labels)
        groups.append((view, [tellings[n] for n in numbers]))
    disputes = [x for dossier, ids in found.disputes for x in _disputes(dossier, ids, screen)]
    own = f"/actor/{quote(found.ident)}"
    here = own if found.number == 1 else f"{own}?page={found.number}"
    last = found.first + found.shown - 1
    turns = [
        (name, f"{own}?{urlencode({'page': number, 'lang': language})}")
        for name, number, more in (
            ("newer", found.number - 1, found.number > 1),
            ("older", found.number + 1, 0 < last < found.total),
        )
        if more
    ]
    return _page(
        screen,
        "actor.html.j2",
        here,
        found=found,
        groups=groups,
        disputes=disputes,
        turns=turns,
        to=_to(language),
    )


def _disputes(dossier: Dossier, ids: Sequence[str], screen: Screen) -> list[Disputed]:
    """Return the disputed claims of a story with the days on which they were told."""
    views = story_view(dossier, screen.names, screen.labels).claims
    found = [views[ident] for ident in ids]
    told = [sorted({day[:10] for t in v.tellings if (day := t.said_on or t.published)}) for v in found]
    return [Disputed(dossier.story, view, days) for view, days in zip(found, told, strict=True)]


def search(line: str, found: Sequence[Found], language: str, *, more: bool = False) -> Page:
    """Return the sentences that a search found, and say if they are not all."""
    here = "/search?" + urlencode({"q": line}) if line else "/search"
    return _page(Screen.of([], labels(language)), "search.html.j2", here, line=line, found=found, more=more)


def read_form(token: str, language: str) -> Page:
    """Return the box to paste into."""
    return read_result((), [], token, language, tried=False)


def read_result(
    made: Sequence[Dossier],
    refusals: Sequence[tuple[str, str]],
    token: str,
    language: str,
    *,
    tried: bool = True,
) -> Page:
    """Return the dossiers of what was pasted, what was refused, and the box again."""
    screen = Screen.of(made, labels(language))
    stories = [story_view(d, screen.names, screen.labels) for d in ordered(made)]
    body = _bodies(stories)
    return _page(
        screen,
        "read.html.j2",
        "/read",
        css="".join(m.css for m in body.values()),
        stories=stories,
        refusals=[(name, screen.labels.reason(why, str)) for name, why in refusals],
        token=token,
        tried=tried,
        sides=_sides(stories),
        marked=lambda _, view: body[view.anchor],
    )


def how(language: str) -> Page:
    """Return the rules of counting in plain words."""
    return _page(Screen.of([], labels(language)), "how.html.j2", "/how")


def problem(why: str, language: str, **values: str) -> Page:
    """Return what went wrong in one line: a label's key with what fills it, or the machine's own words."""
    t = labels(language)
    told = t(why, **values) if why.startswith("web.") else ""
    return _page(Screen.of([], t), "problem.html.j2", "/", why=why, told=told)
