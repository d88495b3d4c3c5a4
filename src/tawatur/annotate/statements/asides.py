"""What is inserted between a verb and its complement: «قال سالم -الذي زار المدينة- إن», «قالت، بحسب الوكالة، إن»."""

from __future__ import annotations

from tawatur.annotate.statements.layout import Layout

__all__ = ["behind_aside", "behind_tag", "is_inserted_tag"]

_CLAUSE = 24  # tokens of a relative clause between dashes, of a tag between commas
_TAG = 8  # tokens of a tag with its source, where no comma closes it


def behind_aside(lay: Layout, t: int, end: int) -> int:
    """Return the mark that closes an aside which begins at `t`, else `t`."""
    behind = _behind_dashes(lay, t, end)
    return behind if behind > t else behind_tag(lay, t, end)


def _behind_dashes(lay: Layout, t: int, end: int) -> int:
    """«وقال سالم -الذي زار المدينة- إن»: return the dash that closes a relative clause set between dashes, else `t`."""
    if not lay.is_dash(t) or not lay.word(t + 1, "relatives"):
        return t
    return next((w for w in range(t + 2, min(end, t + _CLAUSE)) if lay.is_dash(w)), t)


def behind_tag(lay: Layout, comma: int, end: int) -> int:
    """«قالت الشركة، بحسب ما نقلت الوكالة، إن»: return the comma that closes a tag between verb and complement, else `comma`."""
    if not lay.is_comma(comma) or not lay.word(comma + 1, "tag heads"):
        return comma
    for t in range(comma + 3, min(end - 1, comma + _CLAUSE)):
        if lay.word(t, "complementizers") or t in lay.openers:
            return comma
        if lay.is_comma(t):
            return t if _goes_on(lay, t + 1) else comma
    return comma


def _goes_on(lay: Layout, t: int) -> bool:
    """Return whether the complement of the verb before a tag stands behind it: a clause, marked words, an owned or stated fact."""
    if lay.word(t, "complementizers") or t in lay.openers or lay.word(t, "fact nouns"):
        return True
    owned = lay.keys[t].endswith(("ها", "هم", "ه")) and lay.last_letter(t) != "ة"
    return owned and not any(f.part in "abcd" for f in lay.speech.forms(lay.keys[t]))


def is_inserted_tag(lay: Layout, t: int) -> bool:
    """«وأضاف - حسب الوكالة - أن»: a tag between dashes or brackets does not end the search."""
    return lay.is_dash(t - 1) or lay.key(t - 1) == "(" or _leads_to_clause(lay, t)


def _leads_to_clause(lay: Layout, tag: int) -> bool:
    """«وقال الناطق بحسب "الضفاف" إن»: behind the tag's own noun or verb stands the complementizer of the verb before."""
    told = next((t for t in (tag, tag + 1) if lay.key(t).endswith("ما")), -1)
    for t in range(tag + 1, min(tag + _TAG, lay.end_of(tag))):
        if lay.word(t, "complementizers"):
            return t > tag + 1
        own = told >= 0 and t == told + 1
        if lay.is_comma(t) or (not own and any(f.part in "abcd" for f in lay.speech.forms(lay.keys[t]))):
            return False
    return False
