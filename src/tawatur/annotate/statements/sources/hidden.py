"""Sources that keep their name back: «طلب عدم الكشف عن هويته», «لم تسمه»."""

from __future__ import annotations

from tawatur.annotate.statements.layout import Layout

__all__ = ["hides_name"]

_HIDING = frozenset({"names somebody", "tells a name", "hides"})
_LEAD_IN = 7  # tokens of «طلب عدم الكشف عن هويته»


def hides_name(lay: Layout, t: int) -> bool:
    """«مصدر طلب عدم كشف هويته», «مسؤول، لم تسمه، إن»: what keeps a source's name back is nothing that it says."""
    condition = lay.word(t + 1, "on condition")
    if not (condition or lay.is_one_of(t, _HIDING)):
        return False
    if lay.word(t, "names somebody") and lay.word(t - 1, "negations"):
        return True
    near = range(t + 1, min(t + _LEAD_IN, len(lay.keys)))
    if condition:
        # «مسؤول كبير، تحدث شريطة عدم الكشف عن هويته، إن»
        return any(lay.word(w, "own names") or lay.word(w, "secrecy") for w in near)
    # «ناشط، لم يفصح عن هويته، إن»
    untold = lay.word(t - 1, "negations") and lay.word(t, "tells a name")
    return (untold or lay.word(t, "hides")) and any(
        lay.word(w, "own names") and any(lay.word(v, "tells a name") for v in range(t, w)) for w in near
    )
