"""A dossier as plain text for a terminal: what page text holds is shown and never acted on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from io import StringIO

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from tawatur.model import Dossier
from tawatur.render.inert import inert
from tawatur.render.labels import Labels, labels
from tawatur.render.page import ordered
from tawatur.render.view import ClaimView, StoryView, Telling, outlet_names, story_view

__all__ = ["chain", "terminal", "where"]

_ALONE = 5


def terminal(
    dossiers: Sequence[Dossier], *, width: int = 100, color: bool = False, language: str = "ar"
) -> str:
    """Return text for a terminal, coloured only where asked."""
    out = StringIO()
    console = Console(
        file=out,
        width=max(width, 20),
        force_terminal=color,
        color_system="standard" if color else None,
        markup=False,
        highlight=False,
        emoji=False,
        legacy_windows=False,
    )
    words = labels(language)
    names = outlet_names([a for d in dossiers for a in d.articles], words)
    for dossier in ordered(dossiers):
        for indent, text in _story(story_view(dossier, names, words), words):
            console.print(Padding(text, (0, 0, 0, indent)), soft_wrap=False)
        console.print()
    lines = (line.rstrip() for line in out.getvalue().splitlines())
    return "\n".join(lines).rstrip("\n") + "\n"


def _story(story: StoryView, t: Labels) -> Iterator[tuple[int, Text]]:
    yield 0, Text(story.title, style="bold underline")
    counted = (("n.articles", story.articles), ("n.outlets", story.outlets), ("n.claims", story.claims))
    yield 0, Text(" · ".join([*story.days, *(t.count(key, len(of)) for key, of in counted)]), style="dim")
    for article in story.articles:
        yield (
            2,
            Text(" · ".join(x for x in (article.outlet, article.published, article.title) if x), style="dim"),
        )
    for claim in story.shared:
        yield 0, Text()
        yield from _claim(claim, len(story.articles), t)
    yield from _left_out(story, t)
    yield from _alone(story, t)


def _claim(view: ClaimView, articles: int, t: Labels) -> Iterator[tuple[int, Text]]:
    claim = view.claim
    yield 0, Text("■ ").append(view.gist, style="bold")
    shown = (("origins", claim.origins > 1), ("speakers", claim.speakers), ("tellings", claim.tellings))
    counts = [
        t.count(f"n.{key}", getattr(claim, key)) for key, on in (*shown, ("own_voice", claim.own_voice)) if on
    ]
    standing = Text(t(f"standing.{claim.standing}"), style="green" if claim.origins > 1 else "yellow")
    if claim.contested:
        standing.append(" · ").append(t("standing.contested"), style="red")
    line = t("joint.short").join([" · ".join(counts), t.count("read.articles", articles), t("least")])
    yield 2, standing.append(" · " + line)
    for telling in view.tellings:
        yield 4, Text(chain(telling, t)).append(f"  {where(telling)}", style="dim")
    for side, key in (
        *((w, "claim.witnesses") for w in view.witnesses),
        *((w, "claim.ways") for w in view.ways),
    ):
        yield 4, Text(f"– {t(key)} {t('joint.short').join(side.names)}: {side.why}".rstrip(": "), style="dim")
    for note in view.notes:
        yield 4, Text(f"– {note}", style="dim")
    for denial in view.denials:
        yield 2, Text(t("claim.denied") + " ", style="red").append(f"{chain(denial, t)}: {denial.words}")
    for _, gist in view.denies:
        yield 2, Text(f"{t('claim.denies')}: {gist}", style="red")


def chain(telling: Telling, t: Labels) -> str:
    """Return a chain in words: «المنفذ عن رويترز عن مصادر»."""
    if telling.own_voice:
        return f"{telling.outlet} · {t('claim.own_voice')}"
    return f" {t('chain.from')} ".join((telling.outlet, *(x.name for x in telling.links)))


def where(telling: Telling) -> str:
    """Return the article and the characters of a telling."""
    start, end = telling.anchor.split("-")[1:]
    return f"[{inert(telling.article)} {start}-{end}]"


def _left_out(story: StoryView, t: Labels) -> Iterator[tuple[int, Text]]:
    if story.left_out:
        yield 0, Text()
        yield 0, Text(t("section.left_out"), style="bold")
    for outlets, claims in story.left_out:
        yield 2, Text(t("joint.short").join(outlets) + ":")
        for claim in claims:
            yield 4, Text(claim.gist)


def _alone(story: StoryView, t: Labels) -> Iterator[tuple[int, Text]]:
    if story.alone:
        yield 0, Text()
        yield 0, Text(t("section.only" if len(story.outlets) > 1 else "section.all"), style="bold")
    for outlet, claims in story.alone:
        yield 2, Text(f"{outlet} · {t.count('n.claims', len(claims))}")
        for view in claims[:_ALONE]:
            first = view.tellings[0]
            yield 4, Text(f"{chain(first, t)}: {view.gist}").append(f"  {where(first)}", style="dim")
        if len(claims) > _ALONE:
            yield 4, Text(f"… {t.count('n.claims', len(claims) - _ALONE)}", style="dim")
