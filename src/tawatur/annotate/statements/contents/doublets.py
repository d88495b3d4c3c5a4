"""Of two cues that lead to the same words one alone says them: «واستدرك المدير مطالبا الجميع بالهدوء», «وقال في تعليقه على الاتفاق: «…»»."""

from __future__ import annotations

from collections.abc import Iterable

from tawatur.annotate.statements.contents.spans import Content
from tawatur.annotate.statements.cues.frames import Cue, opens_clause
from tawatur.annotate.statements.layout import Layout
from tawatur.model import Span

__all__ = ["one_each"]

_CLAUSES = ("clause", "quote")
_BEFORE = ("before", "quote before", "noun before")


def one_each(lay: Layout, said: Iterable[Content]) -> set[Span]:
    """Return the cues, by their letters, that have their content from a nearer one."""
    spare: set[Span] = set()
    nearest: dict[Span, Cue] = {}
    for content in said:
        if content.cue.frame in _BEFORE:
            continue
        earlier = nearest.get(content.span)
        if earlier is not None and _leads_on(lay, earlier, content.cue):
            spare.add(_letters(lay, content.cue))
            continue
        if earlier is not None:
            spare.add(_letters(lay, earlier))
        nearest[content.span] = content.cue
    return spare


def _letters(lay: Layout, cue: Cue) -> Span:
    return Span(lay.read.tokens[cue.first].start, lay.read.tokens[cue.last - 1].end)


def _leads_on(lay: Layout, verb: Cue, between: Cue) -> bool:
    """«وقال في تعليقه على الاتفاق: «…»», «يقول معلقا على الجائزة إن»: what stands between a verb and its clause tells only when he said it."""
    if verb.kind != "verb" or verb.frame not in _CLAUSES:
        return False
    if between.kind in ("tag", "noun") or between.relative or lay.key(between.last) == "علي":
        return True
    if between.kind == "verb":
        # «قال سالم طلب، مدير البرنامج: «…»» has a name there, «قال سالم الراشد مازحا: «…»» how he said it.
        return not (opens_clause(lay, between.first) and _stands_apart(lay, between.first))
    return between.kind == "masdar" and _is_governed(lay, verb, between)


def _stands_apart(lay: Layout, verb: int) -> bool:
    """«، وأضاف», «الذي أضاف»: more than a name stands before it, which «شركات نقل» and «الراشد مازحا» have."""
    return verb - 1 not in lay.covered or lay.outer[verb] != lay.outer[verb - 1]


def _is_governed(lay: Layout, verb: Cue, noun: Cue) -> bool:
    """«قال ممثلو الادعاء إن», «قال لنشرة أخبار القناة: «…»»; «أبدى سلام تأكيده أن» and «وتأكيد الوزير أن» are governed by nothing."""
    names = verb.subject is not None and verb.subject.first <= noun.first < verb.subject.last
    called = noun.frame == "quote" and not lay.is_owned(noun.first)
    return names or called or lay.word(noun.first - 1, "prepositions")
