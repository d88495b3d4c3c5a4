"""Where and when something was said: «في مؤتمر صحفي», «عبر حسابه على تويتر», «أمس الأحد».

Only the words of the telling count, never a day inside what is said: «قال الاثنين إن اللقاء يوم الخميس».
"""

from __future__ import annotations

from tawatur.annotate.statements.contents import Content
from tawatur.annotate.statements.layout import Layout
from tawatur.model import TimeExpression

__all__ = ["said_on", "venue"]

_LONGEST = 9
_DAY = 10  # letters of 2025-06-23


def _telling(lay: Layout, content: Content) -> range:
    """Return the tokens around the cue that are not said: from it to the content, and before it."""
    cue = content.cue
    if cue.frame in ("before", "quote before", "noun before"):
        return range(cue.last, lay.end_of(cue.first))
    start = lay.start_of(cue.first)
    for t in range(start, cue.first):
        if lay.word(t, "complementizers") or lay.keys[t] == ":" or lay.outer[t] != lay.outer[cue.first]:
            return range(cue.first, content.first)
    near = cue.first - start <= _LONGEST
    return range(start if near else cue.first, content.first)


def said_on(lay: Layout, when: dict[int, TimeExpression], content: Content) -> str | None:
    """Return the day of the speech (YYYY-MM-DD), where the telling names one."""
    for t in _telling(lay, content):
        time = when.get(t)
        if time is None or time.value is None or time.type not in ("DATE", "TIME"):
            continue
        if content.span.start <= time.span.start < content.span.end:
            continue
        day = time.value[:_DAY]
        if len(day) == _DAY and day[4] == day[7] == "-" and day.replace("-", "").isdigit():
            return day
    return None


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
