"""One self-contained HTML file: no network, no script, and a policy in the file that forbids both.

The style is allowed by its hash alone, so that nothing a page smuggles in could style, load or run anything, even
if a mistake of ours let it through. The web pages use the same templates and marks.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

from markupsafe import Markup, escape

from tawatur.dossier import outlet_key
from tawatur.model import About, Annotated, Dossier, Moment, Place, Wording
from tawatur.render.chains import chain_picture, origin_picture
from tawatur.render.copied import copied
from tawatur.render.days import day_picture
from tawatur.render.drift import quotations
from tawatur.render.inert import clipped, inert
from tawatur.render.labels import Labels, labels
from tawatur.render.marks import Mark, Marked, anchor, anchor_key, findings, marked
from tawatur.render.papers import paper
from tawatur.render.view import (
    ArticleView,
    StoryView,
    article_view,
    outlet_names,
    statement_tellings,
    story_view,
)
from tawatur.text import fold_word

if TYPE_CHECKING:
    from jinja2 import Environment

__all__ = [
    "Screen",
    "article_html",
    "html",
    "marked_article",
    "marked_in_story",
    "ordered",
    "stylesheet",
    "template_text",
]

_TEMPLATES = Path(__file__).parent / "templates"
_SLUGS = {"many origins": "many", "one origin": "one", "unnamed only": "unnamed", "own voice only": "own"}
_ARABIC = re.compile("[\u0600-\u06ff]")
_WORDING_KINDS = ("act", "actor", "verb", "word")


def html(dossiers: Sequence[Dossier], *, language: str = "ar") -> str:
    """Return one self-contained page for several dossiers, stories with two outlets or more first."""
    screen = Screen.of(dossiers, labels(language))
    stories = [story_view(d, screen.names, screen.labels) for d in ordered(dossiers)]
    body = {view.anchor: marked_in_story(story, view) for story in stories for view in story.articles}
    style = stylesheet() + "".join(m.css for m in body.values())
    return screen.render(
        "dossier.html.j2",
        stories=stories,
        several=sum(len(s.outlets) > 1 for s in stories),
        articles=sum(len(s.articles) for s in stories),
        outlets=len({name for s in stories for name in s.outlets}),
        marked=lambda _, view: body[view.anchor],
        style=Markup(style),  # noqa: S704 - ours: the stylesheet and rules made of hashes and numbers
        style_hash=base64.b64encode(hashlib.sha256(style.encode()).digest()).decode(),
    )


def article_html(annotated: Annotated, *, language: str = "ar") -> str:
    """Return an article with its statements, dates and actors marked, and the list of chains below it."""
    screen = Screen.of([], labels(language))
    view = article_view(annotated, outlet_names([annotated], screen.labels), screen.labels)
    return screen.render("article.html.j2", view=view, body=marked_article(annotated))


def marked_article(annotated: Annotated, more: Sequence[Mark] = ()) -> Marked:
    """Return the text of an article with its findings and further places marked."""
    blocks = annotated.article.blocks
    headings = frozenset(b.start for b in blocks if b.kind == "heading" and b.start is not None)
    return marked(annotated.article.text, (*findings(annotated), *more), headings)


def ordered(dossiers: Sequence[Dossier]) -> list[Dossier]:
    """Put stories that two outlets or more tell first; within each kind the order stays."""
    return sorted(dossiers, key=lambda d: len({outlet_key(a.article) for a in d.articles}) < 2)


@cache
def stylesheet() -> str:
    """Return the style that files and web pages share."""
    return template_text("dossier.css")


@cache
def template_text(name: str) -> str:
    """Return a file beside the templates as it is."""
    return (_TEMPLATES / name).read_text(encoding="utf-8")


def marked_in_story(story: StoryView, view: ArticleView) -> Marked:
    """Mark an article with what annotation found and with every place that the dossier leads to."""
    key = view.annotated.article.id
    places = (p for p in _places(story.dossier) if p.article == key)
    return marked_article(view.annotated, [Mark(p.span, anchor=anchor(p)) for p in dict.fromkeys(places)])


def _places(dossier: Dossier) -> Iterator[Place]:
    for claim in dossier.claims:
        yield from (Place(m.article, m.span) for m in claim.members)
        yield from (*claim.denied_by, *claim.reversed_by)
    yield from (m.place for m in dossier.timeline if m.claim is not None)
    for wording in dossier.wording:
        yield from wording.places
    for about in dossier.about:
        yield from about.places
    for drift in dossier.drift:
        yield from drift.quotes
    for copy in dossier.copies:
        for one, other in copy.spans:
            yield from (Place(copy.a, one), Place(copy.b, other))


@dataclass(frozen=True, slots=True)
class Screen:
    """The labels, the names of outlets, and the templates that speak with them."""

    labels: Labels
    names: dict[str, str]

    @classmethod
    def of(cls, dossiers: Sequence[Dossier], words: Labels) -> Screen:
        """Name the outlets of several dossiers."""
        return cls(words, outlet_names([a for d in dossiers for a in d.articles], words))

    def render(self, template: str, **values: Any) -> str:  # noqa: ANN401 - whatever the template names
        """Fill a template; `to` leads to a place of an article (on this page), a `brief` story has no texts."""
        names = self.names
        given = {
            "t": self.labels,
            "to": lambda _, anchor: f"#{anchor}",
            "brief": False,
            "lang": "",
            "open": False,
            "actor_pages": False,
            "slugs": _SLUGS,
            **values,
        }
        given["outlet_name"] = lambda key: names.get(key) or paper(key)
        given["statement_tellings"] = lambda view: statement_tellings(view, self.labels)
        return _environment().get_template(template).render(**given)


@cache
def _environment() -> Environment:
    # The command line starts without it.
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    made = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.filters.update(
        anchor=anchor,
        anchor_key=anchor_key,
        by_words=_by_words,
        clipped=clipped,
        copied=copied,
        days=_days,
        groupby_speaker=_by_speaker,
        inert=inert,
        paper=paper,
        quotations=quotations,
        things=_things,
    )
    made.globals.update(
        chain_picture=chain_picture, day_picture=day_picture, origin_picture=origin_picture, words=_words
    )
    return made


def _words(text: str) -> Markup:
    """Set words of a page apart from what stands around them; Arabic ones are set from the right."""
    how = 'lang="ar" dir="rtl"' if _ARABIC.search(str(text)) else 'dir="auto"'
    return Markup(f"<bdi {how}>{escape(text)}</bdi>")  # noqa: S704 - escaped here: a story's page has ten thousand


def _days(moments: Sequence[Moment]) -> list[tuple[str, list[Moment]]]:
    return [(day, list(group)) for day, group in groupby(moments, key=lambda m: m.date[:10])]


def _by_words(wording: Sequence[Wording]) -> list[list[Wording]]:
    """Put the outlets together that use the same words, however spelt, the most used words first."""
    same: dict[str, list[Wording]] = {}
    for item in wording:
        same.setdefault(fold_word(item.words), []).append(item)
    return sorted(same.values(), key=lambda uses: -sum(item.count for item in uses))


def _by_speaker(listed: Sequence[About]) -> list[tuple[str, list[About]]]:
    speakers: dict[str, list[About]] = {}
    for item in listed:
        speakers.setdefault(item.speaker, []).append(item)
    return list(speakers.items())


def _things(wording: Sequence[Wording]) -> list[tuple[str, list[tuple[str, list[Wording]]]]]:
    """Group wording by kind and thing, in the order given; words that outlets lean to make one row."""
    kinds: dict[str, dict[str, list[Wording]]] = {kind: {} for kind in _WORDING_KINDS}
    for item in wording:
        kinds[item.kind].setdefault("" if item.kind == "word" else item.thing, []).append(item)
    return [(kind, list(things.items())) for kind, things in kinds.items() if things]
