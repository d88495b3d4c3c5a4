"""Whether a text is a column: somebody speaks in it for himself, and «يؤكد أن» may be his own reasoning.

News has no «أعتقد», «لنا», «مجتمعنا» outside what it quotes. Where they stand, a guess at who speaks is believed
only next to words that name somebody.
"""

from __future__ import annotations

from collections.abc import Iterable

from tawatur.annotate.statements.contents.extent import Content
from tawatur.annotate.statements.cues.frames import Cue
from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.speakers.doubts import only_people_do
from tawatur.annotate.statements.speakers.memory import Voice

__all__ = ["is_column", "is_reasoning"]

_ENOUGH = 3  # words of the first person outside all that is quoted
_NEAR = 2  # sentences over which «وأضاف» points back in a column
_GUESSES = (
    "speaker:subject-of-sentence",
    "speaker:subject-of-last-sentence",
    "speaker:newcomer",
    "speaker:as-written",
)


def is_column(lay: Layout, said: Iterable[Content | None]) -> bool:
    """Return whether the writer speaks for himself: «أعتقد», or to his reader («لك»), outside quotations and reported clauses."""
    words = lay.speech.words("first person") | lay.speech.words("second person")
    first = [t for t in lay.read.places(words) if lay.outer[t] < 0]
    if len(first) < _ENOUGH:
        return False
    told = [(c.first, c.last) for c in said if c is not None]
    own = (t for t in first if not any(a <= t < b for a, b in told))
    return sum(1 for _ in own) >= _ENOUGH


def is_reasoning(lay: Layout, told: set[int], content: Content, voice: Voice | None) -> bool:
    """Return whether a statement of a column rests on a guess: its speaker is named neither by it nor just before."""
    cue = content.cue
    if _addresses_reader(lay, cue):
        return True
    spoken = content.kind == "direct" and (
        voice is not None or (cue.form is not None and cue.form.part == "a")
    )
    if spoken or _is_told(lay, cue):
        return False
    if voice is None or voice.rule in _GUESSES:
        # «أما وحيد الراشد فيقول»
        return not any(t in lay.covered for t in (cue.first - 1, cue.first - 2))
    here = lay.sentence[cue.first]
    return cue.subject is None and not told & set(range(here - _NEAR, here + 1))


def _is_told(lay: Layout, cue: Cue) -> bool:
    """«أخبرني أحد الأصدقاء أن», «وقال شاب آخر إنه»: somebody speaks to the writer, or with a verb that reasons do not have."""
    form = cue.form
    if form is None or form.part != "a" or cue.subject is None or cue.frame not in ("clause", "quote"):
        return False
    return form.object in ("ني", "نا") or only_people_do(lay, form)


def _addresses_reader(lay: Layout, cue: Cue) -> bool:
    """«تذهب إلى البنك وتطلب منهم قرضا، فيوضحون لك»: who is told in the second person does this, unless a name stands with it."""
    form = cue.form
    if form is None or form.part != "b" or (form.gender, form.number) != ("f", "s"):
        return False
    if cue.subject is not None and cue.subject.first in lay.named:
        return False
    first, last = lay.bounds[max(0, lay.sentence[cue.first] - 1)][0], lay.end_of(cue.first)
    return any(
        lay.word(t, "second person") and lay.outer[t] == lay.outer[cue.first] for t in range(first, last)
    )
