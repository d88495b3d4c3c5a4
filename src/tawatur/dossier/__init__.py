"""A story → its dossier: claims, what only one outlet has, the timeline, the wording."""

from __future__ import annotations

from collections.abc import Sequence

from tawatur.dossier.outlets import left_out, only_in, outlet_key
from tawatur.dossier.voice import own_words, word_key
from tawatur.lexicon import Lexicon
from tawatur.model import Annotated, Claim, Copy, Dossier, Story

__all__ = ["dossier", "outlet_key", "word_key"]


def dossier(
    story: Story,
    articles: Sequence[Annotated],
    claims: Sequence[Claim],
    lexicon: Lexicon,
    *,
    copied: Sequence[Copy] = (),
) -> Dossier:
    """Return what is shown for a story; `articles` are the story's, in its order, `copied` what one has of another."""
    # The verb is bound when the package is imported; what makes a dossier waits until there is one.
    from tawatur.dossier.about import about
    from tawatur.dossier.drift import drift
    from tawatur.dossier.timeline import timeline
    from tawatur.dossier.wording import wording

    return Dossier(
        story,
        tuple(articles),
        tuple(claims),
        only_in=only_in(claims, articles),
        left_out=left_out(claims, articles),
        timeline=timeline(claims, articles),
        wording=wording([own_words(a) for a in articles], lexicon),
        drift=drift(claims, articles),
        about=about(articles),
        copies=tuple(copied),
    )
