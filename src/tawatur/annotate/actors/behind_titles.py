"""The name that stands behind titles: right there, behind a comma or dash, or in marks."""

from __future__ import annotations

from tawatur.annotate.actors.line import COMMAS, Line, is_name_like
from tawatur.annotate.actors.names import Named, certain_name, known_person, titled_name
from tawatur.lexicon.title_words import GIVEN, Kind

__all__ = ["name_behind"]

# What may stand between a title and the name, and the marks that a name may stand in.
_MARKS_OF_NAMES = {"(": ")", "«": "»", '"': '"', "“": "”", "»": "»"}
_LONGEST_MARKED = 6
_NAMES = GIVEN | Kind.PARTICLE | Kind.STARTS_NAME | Kind.EVERYDAY
_DASHES = frozenset("-–")
_BEFORE_NAME = frozenset("،,(«")


def name_behind(line: Line, at: int, first: int) -> tuple[Named | None, int]:
    """Return the name behind titles, through a comma or bracket where it is certain; 1 for a bracket's close."""
    if line.is_word(at):
        return titled_name(line, at), 0
    if line.keys[at] in _MARKS_OF_NAMES and (close := _marked_end(line, at, first)):
        return ((at + 1, close), ()) if known_person(line, at + 1) is None else certain_name(line, at + 1), 1
    # «سلطان الجلاوي- زبن القاضي» are two of a list.
    parted = line.keys[at] in _BEFORE_NAME or (line.keys[at] in _DASHES and not line.kinds[first] & GIVEN)
    if not parted:
        return None, 0
    return certain_name(line, at + 1) or _set_off(line, at + 1), 0


def _set_off(line: Line, at: int) -> Named | None:
    """«رئيس اللجنة، صالح قدح، أن»: a first name and one word between commas before what is said, whatever else it means."""
    first, second = line.kinds[at], line.words[at + 1]
    if not first & Kind.GIVEN_ARABIC or first & Kind.VERB or line.words[at].clitic:
        return None
    one = line.is_word(at + 1) and not second.clitic and not second.kind & (Kind.FUNCTION | Kind.SAYING)
    told = line.keys[at + 2] in COMMAS and line.opens_speech(at + 3)
    return ((at, at + 2), ()) if one and told else None


def _marked_end(line: Line, at: int, first: int) -> int:
    """Return where a name in marks ends: «مساعد المدرب (لازار)», «المكتشف "كلايد تومبو"»; 0 where it is none."""
    end = next((i for i in range(at + 2, at + _LONGEST_MARKED) if not line.is_word(i)), at)
    if end == at or line.keys[end] != _MARKS_OF_NAMES[line.keys[at]]:
        return 0
    words = range(at + 1, end)
    like = all(not line.kinds[i] & ~_NAMES and is_name_like(line.keys[i], line.raw(i)) for i in words)
    # «رئيس الجمعية الخيرية "نقاء"» heads what is called so.
    ranked = line.kinds[first] & Kind.RANK and all(line.is_definite(i) for i in range(first, at))
    his = ranked or line.kinds[at - 1] & Kind.RANK or any(line.kinds[i] & GIVEN for i in words)
    return end if like and his and not line.is_definite(at + 1) else 0
