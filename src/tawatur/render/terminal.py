"""A dossier as plain text for a terminal: what page text holds is shown and never acted on.

Lines are made of parts with a style each, never of markup: «[/red]» in a title is six signs like any others.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import StringIO

from tawatur.model import Dossier
from tawatur.render.inert import inert
from tawatur.render.labels import Labels, labels
from tawatur.render.page import ordered
from tawatur.render.shown import ClaimView, StoryView, Telling
from tawatur.render.view import outlet_names, story_view

__all__ = ["chain", "terminal", "where"]

_ALONE = 5


@dataclass(frozen=True, slots=True)
class _Line:
    """An indented line: some text, and some more in a style of its own."""

    indent: int
    text: str = ""
    style: str = ""
    more: str = ""
    more_style: str = "dim"


def terminal(
    dossiers: Sequence[Dossier], *, width: int = 100, color: bool = False, language: str = "ar"
) -> str:
    """Return text for a terminal, coloured only where asked."""
    words = labels(language)
    names = outlet_names([a for d in dossiers for a in d.articles], words)
    stories = (story_view(d, names, words) for d in ordered(dossiers))
    lines = [line for story in stories for line in (*_story(story, words), _Line(0))]
    return _printed(lines, max(width, 20), color=color)


def _printed(lines: Sequence[_Line], width: int, *, color: bool) -> str:
    from rich.console import Console
    from rich.padding import Padding
    from rich.text import Text

    out = StringIO()
    console = Console(
        file=out,
        width=width,
        force_terminal=color,
        color_system="standard" if color else None,
        legacy_windows=False,
    )
    for line in lines:
        text = Text(line.text, style=line.style)
        if line.more:
            text = Text().append(text).append(line.more, style=line.more_style)
        console.print(Padding(text, (0, 0, 0, line.indent)))
    return "\n".join(x.rstrip() for x in out.getvalue().splitlines()).rstrip("\n") + "\n"


def _story(story: StoryView, t: Labels) -> Iterator[_Line]:
    yield _Line(0, story.title, "bold underline")
    counted = (("n.articles", story.articles), ("n.outlets", story.outlets), ("n.claims", story.claims))
    yield _Line(0, " · ".join([*story.days, *(t.count(key, len(of)) for key, of in counted)]), "dim")
    if story.standings:
        yield _Line(
            0, " · ".join(f"{t(f'standing.{key}')} {number}" for key, number in story.standings), "dim"
        )
    for article in story.articles:
        yield _Line(2, " · ".join(x for x in (article.outlet, article.published, article.title) if x), "dim")
    for claim in story.shared:
        yield _Line(0)
        yield from _claim(claim, len(story.articles), t)
    yield from _left_out(story, t)
    yield from _alone(story, t)


def _claim(view: ClaimView, articles: int, t: Labels) -> Iterator[_Line]:
    yield _Line(0, "■ ", "", view.gist, "bold")
    yield _Line(2, t("claim.id", id=inert(view.claim.id)), "dim")
    yield _standing(view, articles, t)
    for telling in view.tellings:
        yield _Line(4, f"{telling.number}. {chain(telling, t)}", "", f"  {where(telling)}")
    sides = (("claim.witnesses", view.witnesses), ("claim.ways", view.ways))
    for key, side in ((key, side) for key, several in sides for side in several):
        yield _Line(4, f"– {t(key)} {t('joint.short').join(side.names)}: {side.why}".rstrip(": "), "dim")
    for note in view.notes:
        yield _Line(4, f"– {note}", "dim")
    for denial in view.denials:
        yield _Line(2, t("claim.denied"), "red", f" {chain(denial, t)}: {denial.words}", "")
    for _, gist in view.denies_unanswered:
        yield _Line(2, t("claim.denies"), "red", f": {gist}", "")


def _standing(view: ClaimView, articles: int, t: Labels) -> _Line:
    claim = view.claim
    keys = (*(["origins"] if claim.origins > 1 else []), "speakers", "tellings", "own_voice")
    counts = [t.count(f"n.{key}", getattr(claim, key)) for key in keys if getattr(claim, key)]
    flag = [t("standing.contested")] * claim.contested
    line = t("joint.short").join(
        [" · ".join([*flag, *counts]), t.count("read.articles", articles), t("least")]
    )
    style = "red" if claim.contested else "green" if claim.origins > 1 else "yellow"
    return _Line(2, t(f"standing.{claim.standing}"), style, f" · {line}", "")


def chain(telling: Telling, t: Labels) -> str:
    """Return a chain in words: «المنفذ عن رويترز عن مصادر»."""
    if telling.own_voice:
        return f"{telling.outlet} · {t('claim.own_voice')}"
    return f" {t('chain.from')} ".join((telling.outlet, *(x.name for x in telling.links)))


def where(telling: Telling) -> str:
    """Return the article and the characters of a telling."""
    start, end = telling.anchor.split("-")[1:]
    return f"[{inert(telling.article)} {start}-{end}]"


def _left_out(story: StoryView, t: Labels) -> Iterator[_Line]:
    if story.left_out:
        yield _Line(0)
        yield _Line(0, t("section.left_out"), "bold")
    for outlets, claims in story.left_out:
        yield _Line(2, t("joint.short").join(outlets) + ":")
        yield from (_Line(4, claim.gist) for claim in claims)


def _alone(story: StoryView, t: Labels) -> Iterator[_Line]:
    if story.alone:
        yield _Line(0)
        yield _Line(0, t("section.only" if len(story.outlets) > 1 else "section.all"), "bold")
    for outlet, claims in story.alone:
        yield _Line(2, f"{outlet} · {t.count('n.claims', len(claims))}")
        for view in claims[:_ALONE]:
            first = view.tellings[0]
            yield _Line(4, f"{chain(first, t)}: {view.gist}", "", f"  {where(first)}")
        if len(claims) > _ALONE:
            yield _Line(4, f"… {t.count('n.claims', len(claims) - _ALONE)}", "dim")
