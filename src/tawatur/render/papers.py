"""What the screen calls an outlet: lists of articles often give a code or an address («aawsat») where readers know a name."""

from __future__ import annotations

from tawatur.lexicon import load_lexicon
from tawatur.render.inert import inert

__all__ = ["paper"]


def paper(outlet: str | None) -> str:
    """Return the name of an outlet that is given by code or address, «الشرق الأوسط» of `aawsat`; any other as it is given."""
    known = load_lexicon().outlets.find(outlet) if outlet and outlet.isascii() else None
    return known.name if known else inert(outlet or "")
