"""A dossier as Markdown for notes and tickets; page text in it is text, never markup or HTML."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tawatur.model import Dossier
from tawatur.render.copied import copied
from tawatur.render.inert import inert
from tawatur.render.labels import Labels, labels
from tawatur.render.page import ordered
from tawatur.render.terminal import chain, where
from tawatur.render.view import ClaimView, StoryView, Telling, outlet_names, story_view

__all__ = ["markdown"]

_ACTING = re.compile(r"([\\`*_{}\[\]()#+!|~<>&-])")


def markdown(dossiers: Sequence[Dossier], *, language: str = "ar") -> str:
    """Return Markdown for several dossiers, stories with two outlets or more first."""
    words = labels(language)
    names = outlet_names([a for d in dossiers for a in d.articles], words)
    stories = (story_view(d, names, words) for d in ordered(dossiers))
    text = "\n".join(line for story in stories for line in _story(story, words))
    return re.sub(r"\n{3,}", "\n\n", text).rstrip("\n") + "\n"


def _plain(text: str) -> str:
    """Return page text with every letter escaped that Markdown or HTML would act on."""
    return (
        _ACTING.sub(r"\\\1", inert(text))
        .replace("\\<", "&lt;")
        .replace("\\>", "&gt;")
        .replace("\\&", "&amp;")
    )


def _story(story: StoryView, t: Labels) -> Iterator[str]:
    yield f"# {_plain(story.title)}\n"
    for article in story.articles:
        link = f" <{article.link}>" if article.link and ">" not in article.link else ""
        yield f"- {_plain(article.outlet)}: {_plain(article.title)} · {article.published or t('undated')}{link}"
    yield ""
    if story.shared:
        yield f"## {t('section.claims')}\n"
    for view in story.shared:
        yield from _claim(view, len(story.articles), t)
    yield from _left_out(story, t)
    yield from _alone(story, t)
    yield from _timeline(story, t)
    yield from _wording(story, t)
    yield from _copies(story, t)


def _claim(view: ClaimView, articles: int, t: Labels) -> Iterator[str]:
    claim = view.claim
    yield f"### {_plain(view.gist)}\n"
    flag = f" · **{t('standing.contested')}**" * claim.contested
    counted = [
        t.count(f"n.{key}", getattr(claim, key)) for key in ("origins", "speakers", "tellings", "own_voice")
    ]
    counts = " · ".join(x for x in counted if x)
    yield f"**{t('standing.' + claim.standing)}**{flag} · {counts}, {t.count('read.articles', articles)}, {t('least')}\n"
    for telling in view.tellings:
        yield _telling(telling, t)
    for note in view.notes:
        yield f"- {t('claim.notes')}: {_plain(note)}"
    for denial in view.denials:
        yield f"- {t('claim.denied')}: {_telling(denial, t)[2:]}"
    for _, gist in view.denies_unanswered:
        yield f"- {t('claim.denies')}: {_plain(gist)}"
    yield ""


def _telling(telling: Telling, t: Labels) -> str:
    return f"- {_plain(chain(telling, t))}: “{_plain(telling.words)}” {_plain(where(telling))}"


def _left_out(story: StoryView, t: Labels) -> Iterator[str]:
    if story.left_out:
        yield f"## {t('section.left_out')}\n"
    for outlets, claims in story.left_out:
        who = t("joint.short").join(map(_plain, outlets))
        yield from (f"- {who}: {_plain(claim.gist)}" for claim in claims)
    yield ""


def _alone(story: StoryView, t: Labels) -> Iterator[str]:
    if story.alone:
        yield f"## {t('section.only' if len(story.outlets) > 1 else 'section.all')}\n"
    for outlet, views in story.alone:
        yield f"### {_plain(outlet)}\n"
        yield from (_telling(view.tellings[0], t) for view in views if view.tellings)
        yield ""


def _timeline(story: StoryView, t: Labels) -> Iterator[str]:
    if story.dossier.timeline:
        yield f"## {t('section.timeline')}\n"
    for moment in story.dossier.timeline:
        claim = story.claims.get(moment.claim or "")
        what = claim.gist if claim else story.outlet(moment.place.article)
        yield f"- {moment.date} · {t('clock.' + story.clock(moment))} · {_plain(what)}"
    yield ""


def _wording(story: StoryView, t: Labels) -> Iterator[str]:
    if not story.dossier.wording:
        return
    yield f"## {t('section.wording')}\n"
    yield f"| {t('wording.thing')} | {t('wording.outlet')} | {t('section.wording')} | {t('about.count')} |"
    yield "| --- | --- | --- | ---: |"
    for w in story.dossier.wording:
        yield f"| {_plain(w.thing)} | {_plain(story.names.get(w.outlet, w.outlet))} | {_plain(w.words)} | {w.count} |"
    yield ""


def _copies(story: StoryView, t: Labels) -> Iterator[str]:
    found = copied(story)
    if found:
        yield f"## {t('section.copies')}\n"
    for copy in found:
        first = f" · {t('copies.first', outlet=_plain(copy.a.outlet))}" if copy.first else ""
        yield f"- {_plain(copy.a.outlet)}, {_plain(copy.b.outlet)}: {copy.percent}%{first}"
        yield from (f"  - “{_plain(story.words(one))}”" for one, _ in copy.passages)
    yield ""
