"""What stands behind somebody and says where he is or what he does just then: «أهالي القرية | الواقعة غرب المدينة»."""

from __future__ import annotations

from tawatur.annotate.actors.line import Line, Phrase
from tawatur.lexicon.title_words import Kind

__all__ = ["without_circumstance"]

_WHERE = Kind.FUNCTION | Kind.LOCATIVE
# What begins a clause: «الدول المشاركة أن», «الفرق المشاركة التي».
_NEW = Kind.OPENS_SPEECH | Kind.OPENS_CLAUSE | Kind.BEFORE_VERB
_WHO = ("الذ", "الت")


def without_circumstance(line: Line, phrase: Phrase) -> Phrase:
    """Return a phrase without the participle at its end that another phrase completes; alone it describes: «الدول المشاركة»."""
    last = phrase.end - 1
    if (
        last <= phrase.start
        or (phrase.name is not None and phrase.name[1] > last)
        or not line.kinds[last] & Kind.CIRCUMSTANCE
    ):
        return phrase
    behind = line.words[phrase.end]
    if any(start >= last for start, _ in phrase.titles):
        # «بعض المشاركين في المؤتمر» are they themselves.
        return phrase
    completed = behind.kind & _WHERE and not (behind.kind & _NEW or line.keys[phrase.end].startswith(_WHO))
    if not (completed or behind.clitic in ("ب", "ل", "لل")):
        return phrase
    titles = tuple((start, min(end, last)) for start, end in phrase.titles)
    nested = tuple(without_circumstance(line, one) for one in phrase.nested if one.start < last)
    return phrase._replace(end=last, titles=titles, nested=nested)
