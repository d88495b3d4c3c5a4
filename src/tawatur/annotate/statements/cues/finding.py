"""Words that attribute, in text order: verbs, participles, verbal nouns and tags, each read by its own file."""

from __future__ import annotations

from itertools import compress, count

from tawatur.annotate.statements.cues.frames import Cue
from tawatur.annotate.statements.cues.masdars import masdar_cue
from tawatur.annotate.statements.cues.nominal import masdar, noun_cue, plain_noun
from tawatur.annotate.statements.cues.participles import participle_cue
from tawatur.annotate.statements.cues.tags import tag_cue
from tawatur.annotate.statements.cues.texts import gist_cue
from tawatur.annotate.statements.cues.verbs import verb_cue
from tawatur.annotate.statements.layout import Layout
from tawatur.lexicon.speech import Form

__all__ = ["cues"]


def cues(lay: Layout) -> list[Cue]:
    """Return the cues of an article in text order."""
    found: list[Cue] = []
    next_at = 0
    for i in compress(count(), lay.attributing):
        if i < next_at:
            continue
        if lay.word(i, "headline links") and lay.word(i + 1, "headline links"):
            # «رابط الخبر بصحيفة …: …»: an outlet's own headline under its text.
            next_at = lay.end_of(i)
            continue
        cue = _cue_at(lay, i) if lay.read.tokens[i].is_word else None
        if cue is not None:
            found.append(cue)
            next_at = max(cue.last, i + 1, cue.resume)
    return found


def _cue_at(lay: Layout, i: int) -> Cue | None:
    for tag in lay.speech.tags(lay.keys[i]):
        if lay.keys[i : i + len(tag.words)] == tag.words:
            made = tag_cue(lay, i, tag)
            if made is not None:
                return made
    if lay.word(i, "gists"):
        return gist_cue(lay, i)
    # «و طالب»: some outlets set the conjunction apart.
    apart = lay.key(i - 1) == "و"
    for form in lay.speech.forms(lay.keys[i]):
        made = _by_form(lay, i, form._replace(clitic=1) if apart else form)
        if made is not None:
            return made
    noun = plain_noun(lay, i)
    return None if noun is None else noun_cue(lay, i, noun)


def _by_form(lay: Layout, i: int, form: Form) -> Cue | None:
    if form.part in "abc":
        return verb_cue(lay, i, form)
    if form.part == "d":
        return participle_cue(lay, i, form)
    made, noun = masdar_cue(lay, i, form), masdar(lay, i, form)
    return noun_cue(lay, i, noun) if made is None and noun is not None else made
