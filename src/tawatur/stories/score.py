"""How surely two short texts make the same claim."""

from __future__ import annotations

from tawatur.lexicon import Lexicon
from tawatur.stories.claims.likeness import likeness
from tawatur.stories.claims.terms import clause
from tawatur.text import tokens

__all__ = ["claim_score"]

# What differs costs most of the likeness: a contradiction shares nearly all of its words.
_COST = {"polarity": 0.3, "negation": 0.6, "matter": 0.5, "number": 0.5, "time": 0.6, "mood": 0.8, "roles": 0.4}


def claim_score(a: str, b: str, lexicon: Lexicon) -> float:
    """Return 0 … 1; a contradiction scores low: «ارتفع النفط» and «انخفض النفط»."""
    first, second = (clause(tokens(text), text, lexicon.claims) for text in (a, b))
    like = likeness(first, second, lexicon.claims)
    score = 0.5 * like.mean + 0.5 * max(like.a_in_b, like.b_in_a)
    for reason in like.apart:
        score *= _COST[reason]
    return score
