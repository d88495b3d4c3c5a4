"""The fuller name that a surname or one name points to: «لصور», «براون», «ابن سيعدان» of who spoke before."""

from __future__ import annotations

from collections.abc import Iterator

from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.full_names import is_slip
from tawatur.annotate.statements.sources.named import Named
from tawatur.annotate.statements.sources.names import written_link
from tawatur.annotate.statements.sources.phrases import Phrase
from tawatur.annotate.statements.speakers.memory import Memory, Voice
from tawatur.lexicon.title_words import GIVEN, Kind
from tawatur.model import Link
from tawatur.text import fold_word

__all__ = ["by_surname", "resolved"]

_TWO = 2
_LONG_SURNAME = 6  # letters of a surname that a slip leaves recognisable


def by_surname(lay: Layout, memory: Memory, phrase: Phrase) -> Voice | None:
    """«لصور»: the last speaker who bears this surname, or this one name."""
    words = [lay.keys[t] for t in range(phrase.first, phrase.last) if lay.read.tokens[t].is_word]
    for voice, link in _spoken(lay, memory):
        name = fold_word(link.name).split()
        if link.kind == "institution" and len(words) == 1 and words[0] == _plain_last(name):
            return Voice((link,), "", voice.gender, voice.number, voice.roles, voice.relay)
        if link.kind not in ("person", "institution") and len(words) > 1:
            # «أحد الباعة» is none of «عدد من الباعة».
            continue
        if (
            len(words) <= len(name)
            and words
            and (words[-1] == name[-1] or (len(words) == 1 and words[0] in name))
        ):
            return Voice((link,), "", voice.gender, voice.number, voice.roles, voice.relay)
        if 0 < len(words) <= 2 and _is_slip(words, link):
            return Voice((link,), "", voice.gender, voice.number, voice.roles, voice.relay)
    return None


def resolved(lay: Layout, memory: Memory, named: Named | Link) -> Link:
    """Return the link of a mention, under the fuller name of an earlier speaker where it is a surname."""
    link = named if isinstance(named, Link) else written_link(lay, named)
    written = fold_word(lay.read.text[link.span.start : link.span.end]).split() if link.span else []
    if link.kind == "person" and 0 < len(written) < len(link.name.split()):
        for _, other in _spoken(lay, memory):
            fuller = other.kind == "person" and other.name != link.name
            if fuller and fold_word(other.name).split()[-len(written) :] == written:
                return Link(other.actor, other.name, other.kind, link.span)
    words = fold_word(link.name).split()
    if link.kind != "person" or len(words) > 2:
        return link
    for _, other in _spoken(lay, memory):
        known = fold_word(other.name).split()
        fuller = other.kind == "person" and len(known) > len(words)
        if fuller and words[-1] == known[-1] and set(words) <= set(known):
            return Link(other.actor, other.name, other.kind, link.span)
    slipped = next((other for _, other in _spoken(lay, memory) if _is_slip(words, other)), None)
    return link if slipped is None else Link(slipped.actor, slipped.name, slipped.kind, link.span)


def _spoken(lay: Layout, memory: Memory) -> Iterator[tuple[Voice, Link]]:
    """Yield who spoke under a name, the last first: «محامي ترمب» is not ترمب."""
    for voice in memory.recent():
        for link in voice.links:
            if not _is_description(lay, fold_word(link.name).split()):
                yield voice, link


def _is_description(lay: Layout, name: list[str]) -> bool:
    """«محامي ترمب», «متحدث باسم الوزير سالم»: how somebody is described by another's name; «أمين سالم» is a name, «وزير الري سالم» has his own."""
    if len(name) < _TWO:
        return False
    word, owner = lay.actors.word(name[0]), lay.actors.word(name[1])
    if name[1] in lay.speech.words("in the name of"):
        return name[0] in lay.speech.words("spokesmen")
    named = owner.kind & GIVEN or not lay.actors.forms.ordinary(name[1])
    whose = word.kind & (Kind.OFFICE | Kind.PEOPLE) or name[0] in lay.speech.words("whose they are")
    return bool(named and whose) and not (word.kind & GIVEN or name[1].startswith("ال"))


def _plain_last(name: list[str]) -> str:
    """«المديرية العامة للجوازات», «جهاز التعبئة والإحصاء»: what a body is called for short, without what joins it."""
    last = name[-1]
    if last.startswith("لل"):
        return f"ال{last[2:]}"
    return last.removeprefix("و") if last.startswith("وال") else last


def _is_slip(words: list[str], other: Link) -> bool:
    """«قال فهد بن سعيدان …. وأضاف ابن سيعدان», «أبوثنين» and «أبو اثنين»: one surname with a letter moved, lost or added."""
    known = fold_word(other.name).split()
    if other.kind != "person" or len(known) <= 1 or known[-len(words) :] == words:
        return False
    short, rest = "".join(words), "".join(known)
    stem = short.removeprefix("ابن").removeprefix("ال")
    if len(stem) < _LONG_SURNAME:
        return False
    ends = (rest[-size:] for size in (len(stem) - 1, len(stem), len(stem) + 1))
    return any(end == stem or (end[0] == stem[0] and is_slip(stem, end)) for end in ends)
