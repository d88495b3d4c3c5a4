"""Wishes for somebody behind his name: «رحمه الله», «عليه السلام»."""

from __future__ import annotations

from tawatur.annotate.statements.layout import Layout

__all__ = ["is_blessing", "opens_wish"]


def opens_wish(lay: Layout, t: int) -> bool:
    """«صلى الله عليه وسلم», «عليه السلام», «رضي الله عنه»."""
    return lay.word(t, "opens a wish") and lay.word(t + 1, "wishes")


def is_blessing(lay: Layout, t: int) -> bool:
    """«الإمام الشافعي رحمه الله», «النبي صلى الله عليه وسلم»: a wish for somebody is no part of his name; «آية الله» and «هبة الله» are."""
    if opens_wish(lay, t):
        return True
    owned = lay.keys[t].endswith(("ه", "ها", "هما", "هم")) and t not in lay.covered
    return owned and lay.word(t + 1, "god") and lay.last_letter(t) != "ة"
