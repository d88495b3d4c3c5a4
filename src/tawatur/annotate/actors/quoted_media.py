"""The paper that a name in marks means: «تصريح لـ«المدينة»», «علمت «الوطن»», and in its own pages wherever it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tawatur.lexicon.title_words import Kind

if TYPE_CHECKING:
    from tawatur.annotate.actors.line import Line
    from tawatur.lexicon.actors import Known

__all__ = ["QUOTES", "quoted_medium"]

QUOTES = frozenset('«»"“”()')
# «صحيفة المدينة» is known, «المدينة» in marks may be the same.
_PAPER = "صحيفه"
_MARKED, _LONGEST = 2, 4
_DASHES = frozenset("-–—:/")


def quoted_medium(line: Line, at: int) -> Known | None:
    """Return the paper that a name in marks means where it speaks or is spoken to, and the outlet itself."""
    if at < _MARKED:
        return None
    end = next((i for i in range(at + 1, at + _LONGEST) if line.keys[i] in QUOTES), at)
    if end == at or not (_is_told(line, at, end) or _is_itself(line, at, end)):
        return None
    keys = [_PAPER, *line.keys[at:end]]
    found = line.lexicon.known_at(keys, 0, _PAPER)
    return found._replace(length=end - at) if found is not None and found.length == len(keys) else None


def _is_told(line: Line, at: int, end: int) -> bool:
    """Tell «علمت «الوطن»», «أبلغ «الوطن»» from «(شرق) عقد», «تدعى «المغرب»»."""
    before = line.kinds[at - 2]
    if line.keys[at - 2] == "ل" or before & (Kind.SAYING | Kind.HANDS_OVER):
        return True
    acts = (before | line.kinds[end + 1]) & Kind.VERB and line.keys[at - 1] != "("
    return bool(acts) and not line.words[at].nations


def _is_itself(line: Line, at: int, end: int) -> bool:
    """Tell the outlet: «تصريح إلى «الوطن»», «القائمة التي راجعتها «الوطن»» on its own pages; «برلين - «الوطن»:» signs."""
    if line.keys[at - 2] in _DASHES:
        return False
    called = " ".join((_PAPER, *line.keys[at:end]))
    return called in line.outlet
