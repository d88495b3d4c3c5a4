"""What is read like somebody and is nobody: whom a stadium is called after, who signed the article, a plain adjective."""

from __future__ import annotations

from tawatur.annotate.actors.line import TITLE, Line, Phrase
from tawatur.lexicon.title_words import GIVEN, Kind

__all__ = ["is_adjective", "is_nobody"]

_DASHES = frozenset("-–—")
_SIGNED = 40
_PLACES = ("state", "place", "media")
_NISBA = ("ي", "يه")
_SOMEBODY = TITLE | GIVEN | Kind.PEOPLE | Kind.VERB | Kind.FUNCTION | Kind.NATION | Kind.ROLE_SUBJECT


def is_nobody(line: Line, phrase: Phrase) -> bool:
    """Tell a person or title that does nothing here, whoever it is."""
    if phrase.kind not in ("person", "title"):
        return False
    return _is_namesake(line, phrase) or _is_byline(line, phrase)


def _is_namesake(line: Line, phrase: Phrase) -> bool:
    """«ملعب الأمير فيصل», «كأس ولي العهد» are called after him; he does nothing there."""
    at = phrase.start
    if not line.kinds[at - 1] & Kind.NAMED_AFTER or line.words[at].clitic:
        return False
    # «عن طريق سالم» is through him, «في مكتبه الدكتور سالم» no library.
    return not (line.kinds[at - 2] & Kind.HANDS_OVER or line.raw(at - 1).endswith("ه"))


def _is_byline(line: Line, phrase: Phrase) -> bool:
    """«سالم الزيني – الرياض» on a line's beginning wrote the article."""
    start, end = phrase.start, phrase.end
    if phrase.titles or start > _SIGNED or line.keys[end] not in _DASHES or not line.opens_line(start):
        return False
    known = line.known(end + 1)
    return known is not None and known.type in _PLACES


def is_adjective(line: Line, phrase: Phrase) -> bool:
    """«النقد الإعلامي», «النزاع المسلح»: behind a plain definite noun the word for a man is an adjective."""
    if phrase.kind != "title":
        return False
    at = phrase.start
    role = line.kinds[at] & ~Kind.STARTS_NAME == Kind.ROLE_SUBJECT
    if line.words[at].clitic or not (role or line.keys[at].endswith(_NISBA)):
        return False
    return line.is_definite(at - 1) and line.is_definite(at) and not line.kinds[at - 1] & _SOMEBODY
