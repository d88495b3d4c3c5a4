"""The HTML of every screen, from the templates of `render`: the page of a story is the dossier file's own."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from markupsafe import Markup

from tawatur.model import Annotated, Dossier, Place, Span
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
from tawatur.web.desk import ActorPage, ArticlePage, Found, Listed

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


@dataclass(frozen=True, slots=True)
class Page:
    """A page and its inline style, whose hash the policy allows."""

    html: str
    style: str


def _page(screen: Screen, template: str, here: str, *, css: str = "", **values: Any) -> Page:  # noqa: ANN401
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
        **values,
    )
    return Page(html, style)


def today(found: Sequence[Listed], chosen: dict[str, str], language: str) -> Page:
    """Return the stories by day."""
    days = [(day, list(group)) for day, group in groupby(found, key=lambda x: x.story.last or "")]
    return _page(Screen.of([], labels(language)), "today.html.j2", "/", days=days, chosen=chosen)


def story(dossier: Dossier, language: str) -> Page:
    """Return a story with its claims, citations and downloads."""
    screen = Screen.of([dossier], labels(language))
    view = story_view(dossier, screen.names, screen.labels)
    body = _bodies([view])
    return _page(
        screen,
        "story.html.j2",
        f"/story/{dossier.story.id}",
        css="".join(m.css for m in body.values()),
        story=view,
        stored=True,
        cast=_cast(dossier),
        citations=[(c, citation(c, dossier)) for c in view.shared],
        marked=lambda _, article: body[article.anchor],
    )


def _bodies(stories: Sequence[StoryView]) -> dict[str, Marked]:
    return {view.anchor: marked_in_story(s, view) for s in stories for view in s.articles}


def _cast(dossier: Dossier) -> list[tuple[str, str]]:
    """Return the actors who speak in a story, those who speak most first."""
    counts: dict[tuple[str, str], int] = {}
    for annotated in dossier.articles:
        for statement in annotated.statements:
            for link in statement.speakers:
                counts[link.actor, link.name] = counts.get((link.actor, link.name), 0) + 1
    by_id: dict[str, str] = {}
    for ident, name in sorted(counts, key=lambda key: -counts[key]):
        by_id.setdefault(ident, name)
    return list(by_id.items())[:_MOST_ACTORS]


def citation(view: ClaimView, dossier: Dossier) -> str:
    """Return a claim with its members as a text to paste into a report, in Arabic whatever the screen speaks."""
    t = labels("ar")
    claim = view.claim
    head = f"«{view.gist}»\n{t('standing.' + claim.standing)} · {claim.origins} {t.count('word.origins', claim.origins)}"
    read = t.count("read.articles", len(dossier.articles))
    lines = [_cited(telling) for telling in view.tellings]
    denials = [f"{t('claim.denied')}: {_cited(telling)}" for telling in view.denials]
    return "\n".join([f"{head} · {read}", *lines, *denials])


def _cited(telling: Telling) -> str:
    chain = " ← ".join([telling.outlet, *(link.name for link in telling.links)])
    day = f" ({telling.published})" if telling.published else ""
    return f"- {chain}{day}: «{telling.words}»"


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
        f"/article/{key}",
        css=body.css,
        view=view,
        body=body,
        found=found,
        changes=changes,
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
    """Return what an actor said, by article, and how outlets name him."""
    screen = Screen.of([], labels(language))
    groups = []
    for annotated, numbers in found.said:
        view = _article_view(annotated, screen)
        tellings = statement_tellings(view, screen.labels)
        groups.append((view, [tellings[n] for n in numbers]))
    return _page(screen, "actor.html.j2", f"/actor/{found.ident}", found=found, groups=groups)


def search(line: str, found: Sequence[Found], language: str) -> Page:
    """Return the sentences that a search found."""
    return _page(Screen.of([], labels(language)), "search.html.j2", "/search", line=line, found=found)


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
        refusals=refusals,
        token=token,
        tried=tried,
        marked=lambda _, view: body[view.anchor],
    )


def how(language: str) -> Page:
    """Return the rules of counting in plain words."""
    return _page(Screen.of([], labels(language)), "how.html.j2", "/how")


def problem(why: str, language: str) -> Page:
    """Return what went wrong, in one line."""
    return _page(Screen.of([], labels(language)), "problem.html.j2", "/", why=why)
