"""Whose words stand in quotation marks where no verb of saying was found.

«فبعد قول الرئيس إن اللاعب «وقّع لنا عقداً»» is no word of the outlet's own: another article gives the same words to
somebody whom this sentence names too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tawatur.stories.claims.parties import Party
from tawatur.stories.claims.propositions import Proposition
from tawatur.stories.claims.sheets import Sheet
from tawatur.stories.claims.voices import Voice
from tawatur.text import tokens

__all__ = ["with_quoted"]

_OPENERS, _CLOSERS = frozenset('«“"'), frozenset('»”"')
_FEWEST = 3


def with_quoted(
    story: Sequence[Sheet], members: Sequence[Proposition], voices: Sequence[Voice]
) -> list[Voice]:
    """Return the voices of one claim's members, quotations of its speakers told from the outlets' own words."""
    speakers = [voice for voice in voices if voice.witness is not None and not voice.own]
    if not speakers:
        return list(voices)
    return [
        _told(story[p.article], p, voice, speakers)
        if voice.own and _is_quoted(story[p.article], p)
        else voice
        for p, voice in zip(members, voices, strict=True)
    ]


def _is_quoted(article: Sheet, p: Proposition) -> bool:
    """Whether a clause holds, or lies within, a quotation of more than a name."""
    text = article.text[max(0, p.span.start - 1) : p.span.end + 1]
    if _OPENERS.isdisjoint(text):
        return False
    words = tokens(text)
    opened = next(i for i, w in enumerate(words) if w.key in _OPENERS)
    longest = run = 0
    for word in words[opened + 1 :]:
        run = 0 if word.key in _OPENERS | _CLOSERS else run + word.is_word
        longest = max(longest, run)
    return longest >= _FEWEST


def _told(article: Sheet, p: Proposition, voice: Voice, speakers: Sequence[Voice]) -> Voice:
    """Give a quotation to the claim's speaker whom its own sentence names, if there is one."""
    sentence = article.sentence(p.span.start)
    words = set(article.keys(sentence)) if sentence is not None else set()
    for other in speakers:
        if other.speakers and _last_name(other.speakers[0]) in words:
            why = "the outlet's owner"
            return replace(
                voice, own=False, witness=other.speakers[0], speakers=other.speakers[:1], way_why=why
            )
    return voice


def _last_name(speaker: Party) -> str:
    names = [t.key for t in tokens(speaker.name) if t.is_word]
    return names[-1] if speaker.named and len(names) > 1 else ""
