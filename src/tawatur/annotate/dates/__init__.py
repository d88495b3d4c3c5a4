"""Date expressions and the day, span or length that each means."""

from __future__ import annotations

from tawatur.annotate.dates.evidence import Evidence, published_evidence, story_evidence
from tawatur.annotate.dates.grammar import expressions
from tawatur.annotate.dates.telling import told
from tawatur.annotate.dates.titles import dated_by_title
from tawatur.annotate.dates.words import first_names, words
from tawatur.annotate.reading import Reading
from tawatur.lexicon import Lexicon
from tawatur.lexicon.outlets import Outlet
from tawatur.model import TimeExpression

# So many words are enough to know a printed line by, where it runs on from the last paragraph.
_LONG = 3

__all__ = ["Evidence", "published_evidence", "story_evidence", "times"]


def times(read: Reading, lexicon: Lexicon) -> tuple[TimeExpression, ...]:
    """Return the date expressions of an article in text order; a line that its outlet prints under each tells none."""
    outlet = lexicon.outlets.find(read.article.outlet)
    months = outlet.month_set if outlet is not None else ""
    w = words(read, lexicon.calendar, first_names(lexicon.actors), months)
    found = expressions(w)
    if outlet is not None and outlet.furniture:
        end = _end(read.text, outlet)
        found = tuple(one for one in found if one.start < end)
    return told(read, w, dated_by_title(read, w, found))


def _end(text: str, outlet: Outlet) -> int:
    """Return where an article ends and the line that its outlet prints under it begins, on its own line or not."""
    last = text.rstrip().rfind("\n") + 1
    if outlet.prints(text[last:]):
        return last
    heads = (line.partition("…")[0].strip() for line in outlet.furniture)
    ends = [at for head in heads if len(head.split()) >= _LONG and (at := text.rfind(head, last)) > last]
    return min(ends, default=len(text))
