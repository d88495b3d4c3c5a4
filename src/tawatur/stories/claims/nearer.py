"""Pairs that mean the same in other words, where an encoder is at hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tawatur.stories.claims.evidence import Weights
from tawatur.stories.claims.merging import Pair

if TYPE_CHECKING:
    from tawatur.stories.semantic import Meaning

__all__ = ["nearer"]

# What the encoder's opinion counts beside the words, and how alike the words of a pair must be for it to be asked.
_SHARE, _ASKED = 0.5, 0.2


def nearer(
    pairs: Sequence[Pair], words: Sequence[str], meaning: Meaning, weights: Weights
) -> tuple[Pair, ...]:
    """Raise the likeness of pairs that mean the same in other words; what the rules keep apart stays apart.

    `words` are the texts of the propositions that the pairs name by number.
    """
    asked = [p for p in pairs if not (p.like.apart or p.like.opposed) and p.like.mean >= _ASKED]
    found = meaning.near([(words[p.a], words[p.b]) for p in asked])
    near = {(p.a, p.b): value for p, value in zip(asked, found, strict=True)}
    return tuple(_raised(p, near.get((p.a, p.b), 0.0), weights) for p in pairs)


def _raised(pair: Pair, near: float, weights: Weights) -> Pair:
    held = pair.like.a_in_b, pair.like.b_in_a
    a_in_b, b_in_a = (max(v, (1 - _SHARE) * v + _SHARE * near) for v in held)
    like = pair.like._replace(a_in_b=a_in_b, b_in_a=b_in_a)
    return pair._replace(like=like, likely=weights.likely(like, pair.shown) if pair.shown else 0.0)
