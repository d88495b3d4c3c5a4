"""What somebody says, as his own: «اختتم المدير | كلمته» is no part of who he is."""

from __future__ import annotations

from tawatur.annotate.statements.layout import Layout

__all__ = ["is_own_speech"]


def is_own_speech(lay: Layout, t: int) -> bool:
    """«كلامه», «حديثها», «تصريحاتهم»: what somebody says, as his own."""
    stems = (lay.keys[t].removesuffix(tail) for tail in ("هم", "ها", "ه") if lay.keys[t].endswith(tail))
    speeches = lay.speech.words("speeches")
    return any(stem in speeches or (stem.endswith("ت") and stem[:-1] + "ه" in speeches) for stem in stems)
