"""Whom a report's first sentence means by his office alone, where the next names him: «أكد المتحدث باسم الحلف أن …. وأضاف الراشد»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tawatur.annotate.statements.contents.spans import Content
from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.names import is_called, plain_word
from tawatur.annotate.statements.sources.phrases import Phrase
from tawatur.annotate.statements.sources.titles import TITLE, is_person_head
from tawatur.annotate.statements.speakers.memory import Voice
from tawatur.lexicon.title_words import Kind
from tawatur.model import Link, Statement
from tawatur.text import fold_word

__all__ = ["Bearer", "bearer_behind", "with_name"]

_BY_OFFICE = ("speaker:as-written", "speaker:unnamed", "speaker:named", "speaker:role")
_OFFICES = ("roles", "spokesmen", "unnamed heads")
_LEAD = 1  # the last sentence that a lead can be, behind a dateline
_APPOSITION = 8  # tokens behind a name that may tell its office


@dataclass(frozen=True, slots=True)
class Bearer:
    """Who is called by his office first and named later."""

    office: Link
    name: Link


def bearer_behind(lay: Layout, told: Sequence[tuple[Content, Voice]]) -> Bearer | None:
    """Return who the first speaker is, where his words name only his office and a later speaker bears it.

    The next speaker is he if one bare name is all that introduces him, or if his own title begins with the same word.
    """
    if not told:
        return None
    content, voice = told[0]
    office = _office(lay, content, voice)
    if office is None:
        return None
    for later, other in told[1:]:
        if other.links[:1] == voice.links or later.cue.subject is None:
            continue
        name = other.links[0] if len(other.links) == 1 and other.unnamed is None else None
        if name is None or name.kind != "person":
            return None
        subject = later.cue.subject
        if other.rule != "speaker:named" or not _is_introduced(lay, office, subject, name):
            return None
        alone = subject.last - subject.first == 1
        same = alone or plain_word(lay.keys[office.first]) in _title(lay, subject)
        return Bearer(voice.links[0], name) if same else None
    return None


def _office(lay: Layout, content: Content, voice: Voice) -> Phrase | None:
    """Return the words of somebody's office where they are all that tells who speaks."""
    subject = content.cue.subject
    if subject is None or len(voice.links) != 1 or voice.rule not in _BY_OFFICE or content.host >= 0:
        return None
    if voice.links[0].actor.startswith("kb:"):
        return None
    if lay.sentence[subject.first] > _LEAD or content.cue.kind != "verb" or content.cue.order != "after":
        return None
    first = subject.first
    head = is_person_head(lay, first) and any(lay.word(first, name) for name in _OFFICES)
    if not head or lay.kind(first) & Kind.PEOPLE:
        return None
    people = (lay.covered.get(t) for t in range(subject.first, subject.last))
    named = any(one is not None and is_called(lay, one) for one in people)
    return None if named else subject


def _is_introduced(lay: Layout, office: Phrase, subject: Phrase, name: Link) -> bool:
    """Return whether a later sentence introduces somebody by his name; «وقال السياسي», «نائب الراشد» have none.

    Who is known from elsewhere needs no introduction.
    """
    if name.actor not in lay.called or name.actor.startswith("kb:"):
        return False
    first = fold_word(name.name.split()[0])
    called = first not in lay.speech.words("roles") and not lay.actors.word(first).kind & TITLE
    later = lay.sentence[subject.first] > lay.sentence[office.first]
    return called and later and lay.keys[subject.last - 1] not in lay.keys[: subject.first]


def _title(lay: Layout, subject: Phrase) -> set[str]:
    """Return the words before a name and of the apposition behind it: «الوزير سالم الراشد», «سالم الراشد رئيس المكتب، إن»."""
    words: set[str] = set()
    for t in range(subject.first, min(subject.last + _APPOSITION, lay.end_of(subject.first))):
        if t >= subject.last and (lay.word(t, "complementizers") or (lay.is_comma(t) and t > subject.last)):
            break
        words.add(plain_word(lay.keys[t]))
    return words


def with_name(statement: Statement, bearer: Bearer) -> Statement:
    """Return a statement with the name in place of the office."""

    def named(links: tuple[Link, ...]) -> tuple[Link, ...]:
        return tuple(
            replace(link, actor=bearer.name.actor, name=bearer.name.name, kind="person")
            if (link.actor, link.name) == (bearer.office.actor, bearer.office.name)
            else link
            for link in links
        )

    speakers = named(statement.speakers)
    if speakers == statement.speakers:
        return replace(statement, chain=named(statement.chain))
    return replace(
        statement,
        speakers=speakers,
        chain=named(statement.chain),
        unnamed=None,
        rules=(*statement.rules, "speaker:named-later"),
    )
