"""Whom a courtesy alone means: «وأضاف سموه», «وقال معاليه», «فضيلته»."""

from __future__ import annotations

from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.named import Named
from tawatur.annotate.statements.sources.names import is_called, link_of, plain_word
from tawatur.annotate.statements.sources.titles import TITLE
from tawatur.annotate.statements.speakers.memory import Memory, Voice, last_person

__all__ = ["honoured"]

_FAR = 300  # tokens back that «سموه» can point


def honoured(lay: Layout, memory: Memory, before: int) -> Voice | None:
    """«قام الأمير بجولة. وأشار سموه إلى»: the last person who spoke and bears such a title, else the last who was named."""
    styles = _styles(lay, before)
    if memory.spoken and (last := last_person(memory)).links[:1] and last.links[0].kind == "person":
        if not styles or styles & last.roles or last.rule == "speaker:honorific":
            return last
        other = _last_named(lay, before, styles) or _named_later(lay, before, styles)
        return other or last
    found = _last_named(lay, before, styles or _own_style(lay, before))
    found = found or _last_named(lay, before, frozenset())
    found = found or (memory.spoken[-1] if memory.spoken else None)
    return found or _named_later(lay, before, styles) or _named_later(lay, before, frozenset())


def _styles(lay: Layout, t: int) -> frozenset[str]:
    """Return the titles that go with «سموه» or «فضيلته», none for a courtesy that anybody may have."""
    lists = (lay.speech.words(name) for name in ("princely", "royal", "clerical") if lay.word(t, name))
    return frozenset(plain_word(word) for word in next(lists, frozenset()))


def _own_style(lay: Layout, t: int) -> frozenset[str]:
    """Return the courtesy that «معاليه» and «سعادته» take up: «معالي», «سعادة»."""
    stem = lay.keys[t].removesuffix("ه")
    return frozenset({stem[:-1] + "ه" if stem.endswith("ت") else stem})


def _last_named(lay: Layout, before: int, styles: frozenset[str]) -> Voice | None:
    for t in range(before - 1, max(-1, before - _FAR), -1):
        one = lay.named.get(t)
        if one is not None and is_called(lay, one) and (not styles or styles & _titles(lay, one)):
            return Voice((link_of(one),), "")
    return None


def _titles(lay: Layout, one: Named) -> set[str]:
    return {plain_word(lay.keys[t]) for t in range(max(0, one.first - 1), one.last)}


def _named_later(lay: Layout, first: int, styles: frozenset[str]) -> Voice | None:
    """«وشدد سموه على أن …. وعبر الأمير خالد»: a text that begins with «سموه» names him behind, with his title."""
    later = (lay.named[t] for t in range(first + 1, min(len(lay.keys), first + _FAR)) if t in lay.named)
    people = (one for one in later if is_called(lay, one))
    found = next(
        (n for n in people if (styles & _titles(lay, n) if styles else lay.kind(n.first) & TITLE)), None
    )
    return None if found is None else Voice((link_of(found),), "")
