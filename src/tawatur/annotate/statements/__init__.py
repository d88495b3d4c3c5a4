"""Attributed statements: content, cue, source, speaker, chain and act.

Four passes over an article laid out by token: cues with their frames, contents, speakers, chains.
"""

from __future__ import annotations

import hashlib

from tawatur.annotate.actors import Cast
from tawatur.annotate.reading import Reading
from tawatur.annotate.statements.contents import Content, contents
from tawatur.annotate.statements.cues import cues
from tawatur.annotate.statements.layout import Layout, layout
from tawatur.annotate.statements.speakers import Memory, Voice, speaker_before, voice_of
from tawatur.lexicon import Lexicon
from tawatur.model import Span, Statement, TimeExpression

__all__ = ["statements"]


def statements(
    read: Reading, when: tuple[TimeExpression, ...], cast: Cast, lexicon: Lexicon
) -> tuple[Statement, ...]:
    """Return the attributed statements of an article in text order."""
    lay = layout(read, when, cast, lexicon.speech)
    said = contents(lay, cues(lay))
    memory = Memory()
    made: dict[int, Statement] = {}
    voices: dict[int, Voice | None] = {}
    for number, content in enumerate(said):
        if content is None:
            continue
        voice, source = _voice(lay, memory, said, voices, number)
        if voice is None and content.cue.kind == "participle":
            continue
        if content.host >= 0 and not _is_speech_of_another(lay, content, voice, voices.get(content.host)):
            continue
        voices[number] = voice
        if content.host < 0 and voice is not None:
            memory.spoken.append(voice)
        made[number] = _statement(lay, content, voice, source, made)
    return tuple(sorted(made.values(), key=lambda s: (s.content.start, s.cue.start)))


def _is_speech_of_another(lay: Layout, content: Content, voice: Voice | None, host: Voice | None) -> bool:
    """Inside somebody's words only an affirmed speech act of another speaker gets its own record."""
    cue = content.cue
    if cue.kind == "participle":
        return True
    if cue.negated or voice is None or (cue.form is not None and "belief" in cue.form.verb.flags):
        return False
    if cue.subject is None and not cue.relative:
        return False
    return host is None or not host.links or voice.links[:1] != host.links[:1]


def _voice(
    lay: Layout, memory: Memory, said: list[Content | None], voices: dict[int, Voice | None], number: int
) -> tuple[Voice | None, Span | None]:
    content = said[number]
    assert content is not None
    cue = content.cue
    if cue.subject is not None:
        source = Span(cue.subject.start, lay.read.tokens[cue.subject.last - 1].end)
        return voice_of(lay, memory, cue.subject, cue), source
    for earlier in range(number - 1, -1, -1):
        other = said[earlier]
        if other is None or earlier not in voices:
            continue
        if lay.sentence[other.cue.first] != lay.sentence[cue.first]:
            break
        if other.host == content.host or other.host < 0:
            subject = other.cue.subject
            named = (
                Span(subject.start, lay.read.tokens[subject.last - 1].end) if subject is not None else None
            )
            return voices[earlier], named
    return speaker_before(memory, cue), None


def _statement(
    lay: Layout, content: Content, voice: Voice | None, source: Span | None, made: dict[int, Statement]
) -> Statement:
    cue = content.cue
    tokens = lay.read.tokens
    span = Span(tokens[cue.first].start, tokens[cue.last - 1].end)
    links = voice.links if voice is not None else ()
    outer = made[content.host].chain if content.host >= 0 and content.host in made else ()
    chain = (*outer, *links[:1]) if links else ()
    ident = hashlib.sha256(
        f"{lay.read.article.id}\x1f{span.start}\x1f{content.span.start}".encode()
    ).hexdigest()[:16]
    return Statement(
        id=ident,
        content=content.span,
        kind=content.kind,
        cue=span,
        source=source,
        speakers=links,
        chain=chain,
        act=cue.act,
        negated=cue.negated,
        rules=(cue.rule, content.rule, voice.rule if voice is not None else "speaker:unknown"),
    )
