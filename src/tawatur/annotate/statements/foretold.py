"""A subject before its verb that no list knows, or that a clause of its own parts from it.

«لكن دندن انتقد البرنامج», «فإن المريضة ذكرت أن», «إن الدول التي تلتقي غدا تؤكد أن»: behind «إن» and «لكن» stands a
subject, and a verb that nothing joins to what goes before it belongs to that subject.
"""

from __future__ import annotations

from tawatur.annotate.statements.doubts import is_known_speaker, only_people_do
from tawatur.annotate.statements.frames import Cue
from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.phrases import Phrase, begins_subject, phrase_of, reach
from tawatur.annotate.statements.subjects import opening
from tawatur.annotate.statements.tags import who_gave
from tawatur.lexicon.speech import Form
from tawatur.text import fold_word

__all__ = ["described_before", "is_told_of"]

_CLAUSE = 3  # tokens of a relative clause, at least
_GENDERS = {"الذي": ("m", "s"), "التي": ("f", "s"), "الذين": ("m", "p")}
_EMBEDS = ("copulas", "becomings", "complementizers", "relatives", "prepositions", "conjunctions")


def described_before(lay: Layout, cue: Cue, start: int) -> Phrase | None:
    """Return the subject that «إن», «لكن» or its place at the head of a sentence tells, None where none does."""
    form, verb = cue.form, cue.first - cue.negated
    verb -= lay.key(verb - 1) == "قد"
    if form is None or form.clitic or form.object or cue.relative or verb <= start:
        return None
    people = only_people_do(lay, form) or fold_word(form.verb.lemma) in lay.speech.words("only people say")
    said = cue.frame in ("clause", "quote")
    if people and is_told_of(lay, verb) and (said or cue.frame == "object"):
        return phrase_of(lay, verb - 1, verb)
    return _described(lay, form, verb, start) if said or people else None


def is_told_of(lay: Layout, verb: int) -> bool:
    """«لكن دندن انتقد»، «فإن السدراتي يعتبر»: one word between «لكن» or «إن» and a verb, no known noun, is its subject."""
    noun = verb - 1
    if noun < 1 or not (lay.word(noun - 1, "clause openers") or lay.word(noun - 1, "complementizers")):
        return False
    unknown = not lay.kind(noun) and lay.keys[noun].isalpha() and not lay.word(noun, "no sources")
    return unknown and begins_subject(lay, noun, verb) and not any(lay.word(noun, name) for name in _EMBEDS)


def _described(lay: Layout, form: Form, verb: int, start: int) -> Phrase | None:
    """«إلا أن لاعب الوسط الذي ينافس في الدوري أكد أنه»: the relative clause tells of the subject, the verb is not its own."""
    if any(lay.word(verb - 1, name) for name in _EMBEDS):
        return None
    for t in range(start + 1, verb - _CLAUSE + 1):
        if lay.outer[t] != lay.outer[verb] or _GENDERS.get(lay.keys[t]) != (form.gender, form.number):
            continue
        end = t - lay.is_comma(t - 1)
        first = opening(lay, end, start)
        if first >= end or reach(lay, first, end) < end:
            continue
        phrase = phrase_of(lay, first, end)
        if is_known_speaker(lay, phrase):
            # «الأرقام التي نشرتها الهيئة تشير إلى أن»: who gave them speaks.
            return who_gave(lay, phrase, verb)
    return None
