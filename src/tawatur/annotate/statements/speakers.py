"""Who said it: the source's words resolved to an actor of the article.

The cast knows most names. Where it does not, a surname points to the full name before it, «الوزير» to the last
minister, «المصدر» to the last unnamed source, and a verb without a subject to whoever spoke last and agrees with it.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from tawatur.annotate.statements.cues import Cue
from tawatur.annotate.statements.layout import Layout, Named
from tawatur.annotate.statements.phrases import Phrase
from tawatur.model import Link, LinkKind, Span
from tawatur.text import fold_word

__all__ = ["Memory", "Voice", "voice_of"]

_KINDS: dict[str, LinkKind] = {
    "person": "person",
    "state": "state",
    "institution": "institution",
    "group": "group",
    "media": "medium",
    "party": "institution",
    "company": "institution",
    "place": "institution",
}


@dataclass(frozen=True, slots=True)
class Voice:
    """A speaker or joint speakers, with the words that named them."""

    links: tuple[Link, ...]
    rule: str
    gender: str = ""
    number: str = ""


@dataclass(slots=True)
class Memory:
    """Who has spoken so far in an article."""

    spoken: list[Voice] = field(default_factory=list)
    by_words: dict[str, Voice] = field(default_factory=dict)
    document: Voice | None = None


def voice_of(lay: Layout, memory: Memory, phrase: Phrase, cue: Cue) -> Voice:
    """Return who a source phrase means."""
    joint = _joint(lay, phrase)
    if len(joint) > 1:
        return Voice(tuple(_link(n) for n in joint), "speaker:joint", "m", "d" if len(joint) == 2 else "p")
    key = lay.keys[phrase.first]
    if lay.word(phrase.first, "documents"):
        return _of_document(lay, memory, phrase, joint)
    person = next(
        (
            n
            for n in _inside(lay, phrase)
            if n.actor.type == "person" and not lay.word(n.first, "unnamed heads")
        ),
        None,
    )
    head = lay.named.get(phrase.first)
    if lay.word(phrase.first, "unnamed sources") and (person is None or person.first > phrase.first):
        return _unnamed(lay, memory, phrase)
    if head is not None:
        chosen = person if person is not None and _speaks_for(lay, head, person, phrase) else head
        return Voice((_link(chosen),), "speaker:named", *_agreement(lay, cue))
    if person is not None:
        return Voice((_link(person),), "speaker:named", *_agreement(lay, cue))
    inside = _inside(lay, phrase)
    del key
    return _by_words(lay, memory, phrase, inside)


def _agreement(lay: Layout, cue: Cue) -> tuple[str, str]:
    form = cue.form
    if form is None or form.part not in "abc":
        return "", ""
    return form.gender, "" if form.number == "s" else form.number


def _inside(lay: Layout, phrase: Phrase) -> list[Named]:
    return [lay.named[t] for t in range(phrase.first, phrase.last) if t in lay.named]


def _joint(lay: Layout, phrase: Phrase) -> list[Named]:
    """«بوتين والسوداني»: mentions joined by و, the first at the head of the phrase."""
    found: list[Named] = []
    for named in _inside(lay, phrase):
        joined = named.start > lay.read.tokens[named.first].start and lay.keys[named.first][0] == "و"
        if (not found and named.first == phrase.first) or (
            found and joined and named.first == found[-1].last
        ):
            found.append(named)
    return found


def _speaks_for(lay: Layout, head: Named, person: Named, phrase: Phrase) -> bool:
    """An institution that speaks through a named person: the person."""
    if head.actor.type == "person" or person is head:
        return False
    del phrase
    return person.first >= head.last


def _link(named: Named) -> Link:
    return Link(named.actor.id, named.actor.name, _KINDS[named.actor.type], named.mention.span)


def _span(lay: Layout, phrase: Phrase) -> Span:
    return Span(phrase.start, lay.read.tokens[phrase.last - 1].end)


def _own(lay: Layout, phrase: Phrase, kind: LinkKind, name: str | None = None) -> Link:
    span = _span(lay, phrase)
    text = name or " ".join(lay.read.text[span.start : span.end].split())
    return Link(f"key:{fold_word(text)}:{kind}", text, kind, span)


def _unnamed(lay: Layout, memory: Memory, phrase: Phrase) -> Voice:
    """«مصدر أمني» is its own description; «المصدر نفسه» is the last one."""
    key = lay.keys[phrase.first]
    definite = key.startswith("ال")
    if definite or any(lay.word(t, "same") for t in range(phrase.first, phrase.last)):
        bare = key.removeprefix("ال")
        for voice in reversed(memory.spoken):
            first = fold_word(voice.links[0].name).split()[0].removeprefix("ال") if voice.links else ""
            if first == bare or first[:4] == bare[:4]:
                return Voice(voice.links, "speaker:same-unnamed", voice.gender, voice.number)
    first = lay.keys[phrase.first]
    number = "p" if first.endswith(("ون", "ين", "ادر")) else ""
    return Voice(
        (_own(lay, phrase, "unnamed"),), "speaker:unnamed", "f" if first.endswith("ادر") else "m", number
    )


def _of_document(lay: Layout, memory: Memory, phrase: Phrase, joint: list[Named]) -> Voice:
    """A statement speaks for its owner: «بيان للجيش», «البيان»."""
    owners = [n for n in _inside(lay, phrase) if n.first > phrase.first] or joint
    if owners:
        return Voice((_link(owners[0]),), "speaker:owner-of-document", "m", "")
    tail = phrase.last - phrase.first
    if (tail == 1 and lay.keys[phrase.first].startswith("ال")) or any(
        lay.word(t, "same") for t in range(phrase.first, phrase.last)
    ):
        for voice in reversed(memory.spoken):
            if voice.links and voice.links[0].kind != "person":
                return Voice(voice.links, "speaker:document-of-last", "m", "")
        if memory.spoken:
            return Voice(memory.spoken[-1].links, "speaker:document-of-last", "m", "")
    return Voice((_own(lay, phrase, "document"),), "speaker:document", "m", "")


def _by_words(lay: Layout, memory: Memory, phrase: Phrase, inside: list[Named]) -> Voice:
    words = [lay.keys[t] for t in range(phrase.first, phrase.last) if lay.read.tokens[t].is_word]
    if lay.keys[phrase.first] in lay.speech.words("honorifics") and memory.spoken:
        return Voice(memory.spoken[-1].links, "speaker:honorific", "m", "")
    for voice in reversed(memory.spoken):
        for link in voice.links:
            name = fold_word(link.name).split()
            if words[-1:] == name[-1:] or (len(words) == 1 and words[0] in name):
                return Voice(
                    voice.links[:1] if len(voice.links) > 1 else voice.links,
                    "speaker:surname",
                    voice.gender,
                    voice.number,
                )
    for voice in reversed(memory.spoken):
        if voice.links and voice.links[0].span is not None:
            titled = lay.read.text[voice.links[0].span.start : voice.links[0].span.end]
            keys = [w.removeprefix("ال") for w in fold_word(titled).split()]
            if words and words[0].startswith("ال") and words[0].removeprefix("ال") in keys:
                return Voice(voice.links, "speaker:role", voice.gender, voice.number)
    if inside:
        pass
    name = _without_titles(lay, phrase)
    return Voice((_own(lay, phrase, "institution", name),), "speaker:as-written", "", "")


def _without_titles(lay: Layout, phrase: Phrase) -> str:
    comma = next((t for t in range(phrase.first, phrase.last) if lay.is_comma(t)), phrase.last)
    return lay.text(phrase.first, max(comma, phrase.first + 1))


def speaker_before(memory: Memory, cue: Cue) -> Voice | None:
    """Return who spoke last and agrees with a verb that names no subject."""
    form = cue.form
    if not memory.spoken:
        return None
    if form is None:
        return memory.spoken[-1]
    for voice in memory.spoken[-1:-5:-1]:
        if _agrees(voice, cue):
            return voice
    return memory.spoken[-1]


def _agrees(voice: Voice, cue: Cue) -> bool:
    form = cue.form
    assert form is not None
    if voice.gender and form.gender and voice.gender != form.gender:
        return False
    number = form.number
    many = len(voice.links) > 1 or voice.number in ("d", "p")
    return not (number == "d" and not many) and not (
        number == "s" and len(voice.links) > 1 and form.part in "abc"
    )
