"""Where something was said: «في مؤتمر صحفي», «عبر حسابه على تويتر», as the text words it."""

from __future__ import annotations

from tawatur.annotate.statements.contents.extent import Content
from tawatur.annotate.statements.layout import Layout

__all__ = ["venue"]

_LONGEST = 9


def venue(lay: Layout, content: Content) -> str | None:
    """Return the occasion or place of publication as the text words it: «مؤتمر صحفي», «بيان»."""
    cue = content.cue
    for t in range(cue.last, min(content.first, lay.end_of(cue.first)) - 1):
        if cue.subject is not None and cue.subject.first <= t < cue.subject.last:
            continue
        if lay.word(t, "venue prepositions") and lay.word(t + 1, "venues"):
            last = _occasion_end(lay, t + 1, content.first)
            return " ".join(lay.text(t + 1, last).split())
    return None


def _occasion_end(lay: Layout, first: int, stop: int) -> int:
    t = first + 1
    while t < min(stop, first + _LONGEST):
        closed = not lay.read.tokens[t].is_word or t in lay.times or lay.word(t, "time")
        if closed or lay.word(t, "complementizers") or lay.word(t, "relatives"):
            break
        t += 1
    while t > first + 1 and lay.word(t - 1, "prepositions"):
        t -= 1
    return t
