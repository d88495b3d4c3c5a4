"""What is felt: «أعرب عن شكره» praises, «أبدى أسفه» expresses, «أبدى الرأي» does neither."""

from __future__ import annotations

from typing import Literal

from tawatur.annotate.statements.cues.frames import Cue, Found
from tawatur.annotate.statements.layout import PRONOUNS, Layout
from tawatur.model import Act

__all__ = ["is_feeling"]

_MEASURE = 4  # tokens of «قدرا كبيرا من»


def is_feeling(lay: Layout, cue: Cue, found: Found) -> bool:
    """«أعرب عن شكره» praises, «أبدى أسفه» expresses, «أبدى الرأي» does neither."""
    assert cue.form is not None
    if "feeling" not in cue.form.verb.flags or found.frame in ("clause", "quote"):
        return True
    noun = lay.keys[_behind_measure(lay, found.token)]
    # «التزام» has no article.
    for word in dict.fromkeys((noun.removeprefix("ال"), noun)):
        if (act := _feeling(lay, word)) is not None:
            cue.act = act or cue.act
            return True
    # «جدد المجلس مواقفه»
    renewed = "carrier" in cue.form.verb.flags
    return (renewed or found.frame != "object") and renewed == any(
        noun.removeprefix("ال").removesuffix(tail) in lay.speech.words("no feelings")
        for tail in ("", *PRONOUNS, "ا")
    )


def _behind_measure(lay: Layout, t: int) -> int:
    """«قدرا كبيرا من السعادة», «الكثير من التفاؤل», «بالغ شكره»: what is felt stands behind how much of it."""
    if lay.word(t, "superlatives of courtesy") and t + 1 < len(lay.keys):
        return t + 1
    measured = range(t + 1, min(t + _MEASURE, len(lay.keys) - 1)) if lay.word(t, "measures") else ()
    return next((w + 1 for w in measured if lay.keys[w] == "من"), t)


def _feeling(lay: Layout, word: str) -> Act | Literal[""] | None:
    """Return the act of a noun of feeling under any owner, empty where it keeps the verb's; None for other nouns."""
    for tail in ("", "هما", "ها", "هم", "ه", "ا", "ته", "تها", "تهم"):
        bare = word.removesuffix(tail) if tail else word
        bare = bare + "ه" if tail.startswith("ت") else bare
        if bare in lay.speech.words("thanks"):
            return "praise"
        if bare in lay.speech.words("feelings"):
            return ""
    return None
