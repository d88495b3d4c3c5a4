"""A story → its dossier: claims, what only one outlet has, the timeline, the wording."""

from __future__ import annotations

from collections.abc import Sequence

from tawatur.lexicon import Lexicon
from tawatur.model import Annotated, Claim, Dossier, Story

__all__ = ["dossier"]


def dossier(
    story: Story, articles: Sequence[Annotated], claims: Sequence[Claim], lexicon: Lexicon
) -> Dossier:
    """Return what is shown for a story; `articles` are the story's, in its order."""
    del lexicon
    return Dossier(story, tuple(articles), tuple(claims))
