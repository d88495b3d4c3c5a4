"""Names known by their place: whatever words stand between a verb of saying and what it says are who says it.

«وقال كي جوي إن», «وقالت بيتاني بارون جيبس لرويترز», «بحسب لو شياو.», «تاما أوكادا قالت إن»: their words may mean
something else or nothing, but no other phrase stands so. What is learnt at one place holds in the whole article.
"""

from __future__ import annotations

from collections.abc import Iterator

from tawatur.annotate.actors.line import COMMAS, TITLE, Line
from tawatur.annotate.actors.name_shapes import is_manner, may_be_name
from tawatur.annotate.actors.openings import Opening
from tawatur.annotate.reading import places
from tawatur.lexicon.title_words import GIVEN, Kind

__all__ = ["names_by_place"]

_LONGEST, _SHORTEST = 5, 2
_RANK = Kind.COURTESY | Kind.RANK
_TOLD = Kind.GENUS | Kind.ADDRESSEE | Kind.PEOPLE | Kind.OFFICE | Kind.BODIES | Kind.CONSTRUCT | Kind.DEFINITE
_BEHIND = Kind.BEHIND_SPEAKER | Kind.OF | Kind.TO
_PAUSES = frozenset(".،,؛:؟!»")
_CLOSING = frozenset('»"”')
_AS = frozenset({"كما", "حسبما", "بحسبما", "مثلما", "وفقما"})
_AS_FOR = frozenset({"اما", "واما"})
_TO_ME = "لي"
_WHO = frozenset({"الذي", "التي"})
_SAYING_OF = frozenset({"قوله", "قولها"})


def names_by_place(line: Line) -> None:
    """Mark such names wherever the same words stand in the article."""
    found: dict[str, set[tuple[str, ...]]] = {}
    for start, end in _candidates(line):
        if may_be_name(line, start, end, spoken=_is_spoken(line, end)):
            found.setdefault(line.keys[start], set()).add(tuple(line.keys[start:end]))
    for at in places(line.keys[: line.size], found):
        end = max((at + len(name) for name in found[line.keys[at]] if line.has(at, name)), default=at)
        known = line.known(at)
        if end > at and (known is None or known.type != "person" or at + known.length < end):
            line.take_name(at, end)


def _candidates(line: Line) -> Iterator[tuple[int, int]]:
    """Yield the words that stand where only who speaks can stand."""
    for by in line.opening(Opening.HANDS):
        start = by + 1
        start += bool(line.kinds[start] & _RANK and line.is_definite(start))
        end = _handed(line, by, start)
        if end - start >= _SHORTEST:
            yield start, end
    for verb in line.opening(Opening.SAYS):
        start = verb + 1
        start += bool(line.kinds[start] & _RANK and line.is_definite(start))
        # «قال لي مراد إن»: right behind the verb «لي» is whom he told; «لي سو جين» is a name.
        told = line.keys[start] == _TO_ME and line.keys[start + 1] not in line.lexicon.syllables
        end = start if told else _closed(line, start, tag=_is_tag(line, verb))
        if end - start >= _SHORTEST:
            yield start, end
        if line.opens_speech(verb + 1):
            start = _opened(line, verb)
            if start < verb - 1:
                yield start, verb


def _opened(line: Line, verb: int) -> int:
    """Return where the words before a verb begin if a pause is before them: «، كي جوي قال إن»; else the verb."""
    for at in range(verb - 1, max(verb - _LONGEST, 0) - 1, -1):
        if not (line.is_word(at) or _is_in_name(line, at)):
            return at + 1 if line.keys[at] in _PAUSES else verb
        if line.keys[at] in _AS_FOR:
            # «أما كي جوي فقال إن»
            return at + 1
        if line.opens_line(at):
            return at
    return verb


def _is_tag(line: Line, verb: int) -> bool:
    """«"…"، قال كي جوي.», «…، كما أكدت تاما أوكادا أمس»: what was said stands before its verb."""
    at = verb - 1 - (line.keys[verb - 1] in COMMAS)
    return verb > 1 and (line.keys[at] in _CLOSING or line.keys[verb - 1] in _AS)


def _closed(line: Line, start: int, *, tag: bool) -> int:
    """Return where the words behind a verb of saying end, if what it says or whom it is said to follows; else 0.

    Behind what it says (`tag`) a pause, a time or what somebody is ends them as well.
    """
    for at in range(start, min(start + _LONGEST + 1, line.size + tag)):
        if at > start and ((tag and _ends_tag(line, at)) or _closes(line, at)):
            return at
        if not (line.is_word(at) or _is_in_name(line, at)):
            return 0
    return 0


def _ends_tag(line: Line, at: int) -> bool:
    """Tell a pause, «أمس» and «مديرة المعهد» behind who said what stands before."""
    if at >= line.size or line.keys[at] in _PAUSES or line.opens_line(at):
        return True
    kind = line.kinds[at]
    office = kind & Kind.OFFICE and not kind & GIVEN and not line.words[at].clitic
    return bool(office) or (bool(kind & Kind.FUNCTION) and line.is_timed(at))


def _handed(line: Line, by: int, start: int) -> int:
    """Return where the words behind «عن» or «بحسب» end, if «قوله» or a pause follows; else 0."""
    for at in range(start, start + _LONGEST + 1):
        if line.keys[at] in _SAYING_OF:
            return at
        if not (line.is_word(at) or _is_in_name(line, at)):
            pause = line.keys[at] in _PAUSES or at >= line.size
            return at if pause and not line.kinds[by] & Kind.ON else 0
    return 0


def _is_in_name(line: Line, at: int) -> bool:
    """«جان-لوك», «ج. د. فوستر»: a mark that a name holds."""
    return line.is_hyphen(at) or (line.keys[at] == "." and len(line.keys[at - 1]) == 1)


def _closes(line: Line, at: int) -> bool:
    """Tell «أن», a colon, «الذي», «لرويترز», «للحاضرين», «مازحا», «، رئيس اللجنة», «في بيان», «(45 عاما)»."""
    key, word = line.keys[at], line.words[at]
    aged = key == "(" and line.keys[at + 1].isdigit()
    if line.opens_speech(at) or key == ":" or key in _WHO or line.tells_outlet(at) or aged:
        return True
    if key in COMMAS:
        return line.opens_speech(at + 1) or bool(line.kinds[at + 1] & TITLE and not line.words[at + 1].clitic)
    if key[0] == "ل" and (word.clitic in ("ل", "لل") or key[1:].isascii()):
        return not word.kind & GIVEN and bool(word.kind & _TOLD or at in line.names or key.isascii())
    if word.clitic == "و" and word.kind & GIVEN:
        # «كي جوي | وسالم الراشد إن»
        return any(line.opens_speech(i) for i in range(at + 2, at + _LONGEST))
    if line.kinds[at - 1] & Kind.PARTICLE or word.kind & GIVEN:
        return False
    if word.kind & Kind.PEOPLE and line.is_definite(at) and line.opens_speech(at + 1):
        # «أبلغت تاما أوكادا | الصحفيين أن»
        return True
    return is_manner(line, at) or bool(word.kind & _BEHIND and not word.clitic)


def _is_spoken(line: Line, end: int) -> bool:
    """Tell whether what is said follows, or at least nothing that an object could stand before."""
    plain = line.kinds[end] & _BEHIND and not line.opens_speech(end)
    return not plain or line.opens_speech(end + 2)
