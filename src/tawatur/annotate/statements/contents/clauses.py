"""What is said without marks, from its first word to where its speaker or the sentence ends."""

from __future__ import annotations

from tawatur.annotate.statements.contents.boundaries import boundary
from tawatur.annotate.statements.contents.first_person import is_first_person
from tawatur.annotate.statements.contents.insertions import is_inserted
from tawatur.annotate.statements.contents.spans import Content, made_content
from tawatur.annotate.statements.cues.frames import Cue
from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.phrase_ends import is_finite

__all__ = ["LONGEST", "begins_line", "clause"]

LONGEST = 400  # tokens of an indirect clause; a text without a full stop must not be read over and over
_ASKING = frozenset("؟?")
_ITEM, _SHORT_ITEM = 3, 8  # so much longer than the first may an item of a list be, of tokens at least
_AHEAD = 4  # sentences in which a speaker without marks says "I" again


def clause(lay: Layout, found: list[Cue], at: dict[int, int], cue: Cue, first: int) -> Content | None:
    """Return the content that begins at a token and runs until a boundary or the end of the sentence."""
    end = min(_sentence_end(lay, at, cue), first + LONGEST, cue.limit or len(lay.keys))
    quote = lay.outer[cue.first]
    if quote >= 0:
        end = min(end, lay.quotes[quote].close)
    t, ended_by = first, -1
    while t < end:
        if t in lay.openers and lay.outer[t] != quote:
            inner = lay.quotes[lay.openers[t]]
            if inner.closed and inner.close < end:
                t = inner.close + 1
                continue
        if quote >= 0 and lay.keys[t] in ".؟?!" and t > first:
            end = t + (lay.keys[t] != ".")
            break
        if t > first or cue.frame == "object":
            stop = boundary(lay, found, at, cue, t)
            behind = _behind_tag(lay, found, at, first, t) if stop >= 0 else -1
            if behind > t:
                t = behind
                continue
            if stop >= 0:
                ended_by = at.get(t, -1)
                # «…، وذلك | وفق الوكالة»
                tagged = ended_by >= 0 and found[ended_by].kind == "tag" and stop > first + 1
                end = stop - (tagged and lay.word(stop - 1, "before a tag"))
                break
        t += 1
    return made_content(lay, cue, range(first, end), f"content:{cue.frame}", ended_by)


def _behind_tag(lay: Layout, found: list[Cue], at: dict[int, int], first: int, t: int) -> int:
    """Return where a clause goes on behind an inserted tag, -1 where no such tag stands here."""
    tag = found[at[t]] if t in at else None
    if tag is None or tag.kind not in ("tag", "own") or not is_inserted(lay, tag, first):
        return -1
    return max(tag.resume, tag.last)


def _sentence_end(lay: Layout, at: dict[int, int], cue: Cue) -> int:
    """«إن المصنع جاهز. وأن العمال عادوا»: a sentence that opens with its own أن goes on saying what the last one said.

    So does one question after another: «متسائلا: إلى متى يصمد الجيش؟ وما هي خسائره؟».
    """
    # «وقال:» ends its line, and what he says has the next one.
    below = cue.frame == "quote" and lay.start_of(cue.content) == cue.content > cue.first
    end = lay.end_of(cue.content if below else cue.first)
    if lay.outer[cue.first] >= 0 or cue.frame not in ("clause", "quote"):
        return end
    if lay.keys[end - 1] == ":":
        end = _list_end(lay, at, end)
    while end < len(lay.keys) and end not in at and _goes_on(lay, at, cue, end):
        end = lay.end_of(end)
    return end


def _list_end(lay: Layout, at: dict[int, int], first: int) -> int:
    """«تتوفر فيه الشروط التالية:» ends its line, and what it lists has the next ones, up to who speaks then.

    A line that opens with a verb («افتتح الأمير») or is much longer than the first item lists nothing.
    """
    end, longest = first, _ITEM * max(lay.end_of(first) - first, _SHORT_ITEM) if first < len(lay.keys) else 0
    while end < len(lay.keys) and not any(t in at for t in range(end, lay.end_of(end))):
        if is_finite(lay, end) or lay.end_of(end) - end > longest:
            break
        end = lay.end_of(end)
    return end if end < len(lay.keys) else first


def _goes_on(lay: Layout, at: dict[int, int], cue: Cue, first: int) -> bool:
    if begins_line(lay, first):
        return False
    if lay.word(first, "joined clauses"):
        return True
    last = lay.end_of(first) - 1
    if cue.frame != "quote" or any(t in at for t in range(first, last)):
        return False
    asked = lay.keys[first - 1] in _ASKING and lay.keys[last] in _ASKING
    return asked or _trails_on(lay, first) or _says_i(lay, at, first)


def begins_line(lay: Layout, t: int) -> bool:
    """Return whether a line of the article begins with a token."""
    tokens = lay.read.tokens
    return "\n" in lay.read.text[tokens[t - 1].end : tokens[t].start]


def _trails_on(lay: Layout, first: int) -> bool:
    """«وكتب: العيد فرحة.. لا بد أن نفرح»: behind two dots the same speech goes on, unless the outlet adds to it with «و»."""
    return lay.keys[first - 2 : first] == (".", ".") and lay.keys[first][0] not in "وف"


def _says_i(lay: Layout, at: dict[int, int], first: int) -> bool:
    """«قال: الدولة ظالمة. أيديها ملطخة. علينا أن نواجهها»: one says "I" or "we" in this sentence or in one soon behind it."""
    for _ in range(_AHEAD):
        last = lay.end_of(first) - 1
        if any(t in at for t in range(first, last)):
            return False
        if any(is_first_person(lay, t) and lay.outer[t] < 0 for t in range(first, last)):
            return True
        first = last + 1
        if first >= len(lay.keys) or begins_line(lay, first):
            return False
    return False
