"""The medium that somebody tells, where what he says is a noun behind it: «أكد مصدر لوكالة رويترز | مقتل ثلاثة»."""

from __future__ import annotations

from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.beginnings import begins_noun
from tawatur.annotate.statements.sources.phrases import is_quoted_name, is_told_in_marks
from tawatur.lexicon.clitics import without_lam

__all__ = ["behind_told_medium"]


def behind_told_medium(lay: Layout, at: int, stop: int) -> int:
    """Return the token behind a medium, its reporter or somebody known that ل opens, `at` where none stands there."""
    if at + 1 < stop and at in lay.openers and is_told_in_marks(lay, at):
        return lay.quotes[lay.openers[at]].close + 1
    if at + 1 >= stop or lay.keys[at][0] != "ل":
        return at
    if lay.keys[at] == "ل":
        return lay.quotes[lay.openers[at + 1]].close + 1 if is_quoted_name(lay, at + 1, stop) else at
    plain = without_lam(lay.keys[at])
    heads = any(plain in lay.speech.words(name) for name in ("reporters", "media heads"))
    one = lay.named.get(at)
    if one is not None and one.start > lay.read.tokens[at].start:
        # «أن المديرة أكدت لسالم الراشد | دعم المشروع»
        whom = one.actor.type in ("person", "group") and one.last < stop and begins_noun(lay, one.last)
        told = heads or one.actor.type == "media" or (whom and lay.keys[one.last][0] not in "لو")
        return _behind_place(lay, _behind_mark(lay, min(one.last, stop), stop), stop) if told else at
    if one is not None or not heads:
        return at
    whole = plain.endswith("نا") or plain.startswith("ال")
    return _behind_place(lay, at + 1 if whole else _behind_name(lay, at + 1, stop), stop)


def _behind_name(lay: Layout, t: int, stop: int) -> int:
    """«لمراسلة | الضفاف "اف ام" |», «لصحيفة | "الضفاف" |», «لوكالة | فرانس برس |»."""
    one = lay.named.get(t)
    if one is not None:
        t = min(one.last, stop)
    elif t not in lay.openers and lay.read.tokens[t].is_word:
        t += 1
    return _behind_mark(lay, t, stop)


def _behind_mark(lay: Layout, t: int, stop: int) -> int:
    return lay.quotes[lay.openers[t]].close + 1 if t < stop and is_quoted_name(lay, t, stop) else t


def _behind_place(lay: Layout, t: int, stop: int) -> int:
    """«لمراسلنا | بتونس», «لمراسل الضفاف | بالجهة»: where the reporter sits."""
    if t + 1 >= stop or lay.keys[t][0] != "ب":
        return t
    one = lay.named.get(t)
    if one is not None:
        return one.last if one.actor.type in ("place", "state") else t
    return t + 1 if lay.keys[t].startswith("بال") else t
