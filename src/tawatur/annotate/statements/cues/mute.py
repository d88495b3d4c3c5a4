"""A thing where the subject would stand: «وشددت المادة على», «ويشير هذا إلى أن»; it shows something, and nobody says it.

Without this the verb would look like one that leaves its subject out, and whoever spoke last would have said it.
"""

from __future__ import annotations

from tawatur.annotate.statements.cues.frames import Cue
from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.beginnings import begins_noun
from tawatur.annotate.statements.sources.phrases import phrase_of, skip_adjuncts
from tawatur.annotate.statements.sources.subjects import subject_after
from tawatur.annotate.statements.speakers.doubts import can_speak, is_sayer

__all__ = ["is_mute"]

_COUNT = frozenset("()")  # «المادة (20) على»


def is_mute(lay: Layout, cue: Cue, marker: int) -> bool:
    """Return whether a thing that cannot speak stands between a verb and what opens its content, and nothing else."""
    form = cue.form
    if form is None or form.part not in "ab" or form.object or form.number != "s":
        return False
    first = skip_adjuncts(lay, cue.last, marker + 1)
    if lay.word(first, "demonstratives"):
        return _points(lay, cue, first, marker)
    if form.verb.flags.get("whom") or cue.frame == "object":
        # «وحثت الناس على», «وأعلن النتائج»: whom she urged, what he announced.
        return False
    phrase = subject_after(lay, cue.last, marker, clause=False)
    if phrase is None or phrase.first != first or not lay.is_definite(phrase.last - 1):
        return False
    between = range(phrase.last, marker)
    closed = all(lay.keys[t] in _COUNT or lay.keys[t].isdigit() or lay.is_definite(t) for t in between)
    return closed and not (can_speak(lay, phrase) or is_sayer(lay, cue, phrase))


def _points(lay: Layout, cue: Cue, first: int, marker: int) -> bool:
    """«ويؤكد ذلك أن», «وتشير هذه الخطوة إلى»; people say «وقال هذا المسؤول إن», and «وفسر ذلك بأن» has an object."""
    described = cue.form is not None and "describe" in cue.form.verb.flags
    if described or lay.keys[marker][0] == "ب" or marker in lay.openers:
        return False
    if cue.frame == "object":
        return first == marker and lay.word(first + 1, "complementizers")
    if not begins_noun(lay, first + 1):
        return lay.keys[first] != "هولاء"
    return lay.is_definite(first + 1) and not can_speak(lay, phrase_of(lay, first + 1, first + 2))
