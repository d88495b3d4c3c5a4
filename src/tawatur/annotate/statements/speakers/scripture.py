"""Scripture: «قال تعالى: {…}», «وقوله سبحانه», «لقول الله عز وجل»; whoever cites it, God speaks."""

from __future__ import annotations

from tawatur.annotate.statements.cues.frames import Cue
from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.speakers.memory import Voice
from tawatur.model import Link
from tawatur.text import fold_word

__all__ = ["god", "speaks_in_scripture"]


def speaks_in_scripture(lay: Layout, cue: Cue) -> bool:
    """Return whether praise of God stands behind a verb of saying, his name between them or not."""
    if cue.act != "say" or cue.form is None or cue.kind == "participle":
        return False
    named = lay.word(cue.last, "god")
    return lay.word(cue.last + named, "praises of god")


def god(lay: Layout) -> Voice:
    """Return the speaker of scripture by his one name, however he is praised."""
    (name,) = lay.speech.words("name of god")
    return Voice((Link(f"key:{fold_word(name)}:person", name, "person"),), "speaker:scripture", "m")
