"""A text that a newsroom has read: «نسخة من تقرير الوزارة حصلت عليها «الضفاف»», «لائحة الاتهام، وقد اطلعنا على نسخة منها،».

The copy is no source, its original is; and that somebody obtained or saw it is no part of who speaks or of what is said.
"""

from __future__ import annotations

from tawatur.annotate.statements.layout import Layout

__all__ = ["behind_reading", "original"]

_COPY = 8  # tokens of «نسخة حصلت عليها «الضفاف» من»
_CLAUSE = 16  # tokens of «الذي حصلت صحيفة «الضفاف» على نسخة منه»


def original(lay: Layout, t: int, stop: int) -> int:
    """«نسخة من مسودة التقرير», «صورة حصلنا عليها من العقد»: the text behind a copy that begins at `t`, else `t`."""
    key = lay.key(t)
    copy = key if lay.word(t, "copies") else key[1:]
    if copy not in lay.speech.words("copies"):
        return t
    for w in range(t + 1, min(stop - 1, t + _COPY)):
        if lay.keys[w] == "من" and not lay.word(w + 1, "relatives"):
            return w + 1
        if lay.is_comma(w) or lay.word(w, "complementizers"):
            return t
    return t


def behind_reading(lay: Layout, t: int, stop: int) -> int:
    """«، وقد اطلعت عليها «الضفاف»،», «حصلنا على نسخة منه،»: what closes the clause that tells who read a text, else `t`."""
    at = t + lay.is_comma(t)
    at += lay.word(at, "relatives")
    at += lay.key(at) in ("قد", "وقد")
    if lay.key(at).removeprefix("و") not in lay.speech.words("reached us"):
        return t
    end = next((w for w in range(at + 1, min(stop, at + _CLAUSE)) if _closes(lay, w)), at)
    # «حصلت الوزارة على قرض» tells what happened.
    points = (lay.word(w, "back references") or lay.word(w, "copies") for w in range(at + 1, end))
    return end if any(points) else t


def _closes(lay: Layout, t: int) -> bool:
    return lay.is_comma(t) or lay.word(t, "complementizers") or lay.word(t, "then") or lay.keys[t] in ".:"
