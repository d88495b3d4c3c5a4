"""Propositions of a story that say the same thing, and what they rest on."""

from __future__ import annotations

from collections.abc import Sequence

from tawatur.lexicon import Lexicon
from tawatur.model import Annotated, Claim, Copy

__all__ = ["claims"]


def claims(story: Sequence[Annotated], copied: Sequence[Copy], lexicon: Lexicon) -> tuple[Claim, ...]:
    """Return the claims of one story's articles, with counted origins."""
    del story, copied, lexicon
    return ()
