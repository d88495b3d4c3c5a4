"""How surely two short texts make the same claim."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from tawatur.lexicon import Lexicon
from tawatur.stories.claims.likeness import likeness, side
from tawatur.stories.claims.terms import clause
from tawatur.text import tokens

if TYPE_CHECKING:
    from tawatur.stories.semantic import Meaning

__all__ = ["claim_score"]

# What is left of the likeness when something differs: a contradiction shares nearly all of its words.
_LEFT = {
    "polarity": 0.45,
    "place": 0.6,
    "matter": 0.7,
    "number": 0.7,
    "roles": 0.75,
    "thing": 0.75,
    "time": 0.8,
    "negation": 0.95,
    "mood": 0.95,
}
# Two texts that share one word of two say less than two that share six of twelve.
_FEW = 5.0
# What an encoder's opinion counts beside the words, and how far what differs lowers it too.
_SHARE, _LOWERED = 0.5, 0.4


def claim_score(a: str, b: str, lexicon: Lexicon, meaning: Meaning | None = None) -> float:
    """Return 0 … 1; a contradiction scores low: «ارتفع النفط» and «انخفض النفط»."""
    first, second = (side(clause(tokens(text), text, lexicon.claims)) for text in (a, b))
    like = likeness(first, second, lexicon.claims)
    words = like.mean**0.5 * like.shared / (like.shared + _FEW * (1 - like.mean)) if like.shared else 0.0
    left = math.prod(_LEFT[reason] for reason in like.apart)
    if meaning is None:
        return min(1.0, words * left)
    (near,) = meaning.near([(a, b)])
    return min(1.0, (1 - _SHARE) * words * left + _SHARE * near * left**_LOWERED)
