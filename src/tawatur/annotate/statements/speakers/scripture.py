"""Scripture: «قال تعالى: {…}», «وقوله سبحانه», «لقول الله عز وجل»; whoever cites it, God speaks."""

from __future__ import annotations

from collections.abc import Iterable

from tawatur.annotate.statements.cues.frames import Cue
from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.names import own_link
from tawatur.annotate.statements.sources.phrases import Phrase
from tawatur.annotate.statements.sources.wishes import opens_wish
from tawatur.annotate.statements.speakers.memory import Voice
from tawatur.model import Link
from tawatur.text import fold_word

__all__ = ["god", "narrator", "prophet", "speaks_in_scripture"]

_NARRATION = 18  # tokens of «عن أبي هريرة رضي الله عنه قال: سمعت» before the prophet's verb
_NAME = 7  # tokens of a narrator's name, at most


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


def prophet(lay: Layout, cue: Cue, before: Iterable[Voice]) -> Voice | None:
    """«يقول صلى الله عليه وسلم», «قال عليه الصلاة والسلام»: whom this wish is for, by the name that the text has given him."""
    if cue.subject is not None or cue.form is None or not opens_wish(lay, cue.last):
        return None
    if not (lay.word(cue.last, "wish for the prophet") or lay.word(cue.last + 1, "wish for the prophet")):
        return None
    called = lay.speech.words("prophet")
    told = (v for v in before if v.links and fold_word(v.links[0].name).split()[0] in called)
    (name,) = lay.speech.words("name of the prophet")
    own = Voice((Link(f"key:{name}:person", name, "person"),), "speaker:scripture", "m")
    return next(told, own)


def narrator(lay: Layout, cue: Cue) -> tuple[Link, ...]:
    """«عن أبي هريرة رضي الله عنه قال: قال رسول الله»: who handed the prophet's words on."""
    if cue.subject is None or not lay.word(cue.subject.first, "prophet"):
        return ()
    start = min(cue.first, cue.subject.first)
    for t in range(start - 1, max(-1, start - _NARRATION), -1):
        if not lay.word(t, "narrates"):
            continue
        wish = next((w for w in range(t + 2, min(start, t + 2 + _NAME)) if opens_wish(lay, w)), 0)
        last = wish - (wish > 0 and not lay.read.tokens[wish - 1].is_word)
        if wish and all(lay.read.tokens[w].is_word for w in range(t + 1, last)):
            return (own_link(lay, Phrase(t + 1, last, lay.read.tokens[t + 1].start), "person"),)
        return ()
    return ()
