"""Where what is said begins and ends.

A quotation ends with its marks. An indirect clause ends with its sentence, with the speaker's next cue
(«، مؤكدا أن»), with a tag («، بحسب البيان») or where the outlet takes over again («، في إشارة إلى»).
"""

from __future__ import annotations

from dataclasses import dataclass

from tawatur.annotate.statements.boundaries import boundary
from tawatur.annotate.statements.brackets import BRACKETS
from tawatur.annotate.statements.frames import Cue
from tawatur.annotate.statements.layout import Layout
from tawatur.model import Span, StatementKind

__all__ = ["Content", "contents"]

_LONGEST = 400  # tokens of an indirect clause; a text without a full stop must not be read over and over
_SUBJECT = 6  # tokens of a subject whose tag stands before its verb
_NEAR = 12  # cues back that can share a sentence with this one
_STRIP = " \t\n\r.،,؛;:-–—/"
_MARKS = '«»“”„"‹›‘’″＂'


@dataclass(slots=True)
class Content:
    """What a cue says, by tokens and letters; `host` is the cue whose content holds it, -1 on top."""

    cue: Cue
    first: int
    last: int
    span: Span
    kind: StatementKind
    rule: str
    ended_by: int = -1
    tag: Cue | None = None
    host: int = -1


def contents(lay: Layout, found: list[Cue]) -> list[Content | None]:
    """Return the content of each cue; None for a cue that turns out to say nothing of its own."""
    at = {cue.first: number for number, cue in enumerate(found)}
    made: list[Content | None] = []
    for number, cue in enumerate(found):
        if cue.frame in ("before", "quote before", "noun before"):
            made.append(_standing_before(lay, found, made, number, at))
        elif cue.kind == "own":
            made.append(None)
        else:
            made.append(_following(lay, found, at, cue))
    _without_carriers(made)
    _host(made)
    for content in made:
        if content is not None and content.ended_by >= 0 and made[content.ended_by] is None:
            content.tag = found[content.ended_by]
    return made


def _without_carriers(made: list[Content | None]) -> None:
    """«نقل عن مصادر تأكيدها أن»: the verb only carries what its noun says."""
    for number in range(len(made) - 1):
        verb, noun = made[number], made[number + 1]
        if verb is None or noun is None or noun.cue.kind != "masdar" or verb.first != noun.first:
            continue
        if verb.cue.form is not None and "relay" in verb.cue.form.verb.flags:
            made[number] = None


# --- content after the cue ------------------------------------------------------


def _following(lay: Layout, found: list[Cue], at: dict[int, int], cue: Cue) -> Content | None:
    first = cue.content
    if first >= len(lay.keys) or (cue.kind == "tag" and _is_relayed(lay, found, at, cue)):
        return None
    if first in lay.openers and (lay.outer[cue.first] < 0 or lay.outer[cue.first] != lay.outer[first]):
        return _quoted(lay, found, at, cue)
    return _clause(lay, found, at, cue, first)


def _is_relayed(lay: Layout, found: list[Cue], at: dict[int, int], tag: Cue) -> bool:
    """«وبحسب الصحيفة، قال الوزير إن»: the tag hands on what the verb behind it tells, and tells nothing itself."""
    behind = next((t for t in range(tag.content, min(tag.content + 2, lay.end_of(tag.first))) if t in at), -1)
    cue = found[at[behind]] if behind >= 0 else None
    if cue is None or cue.kind != "verb" or cue.frame not in ("clause", "quote"):
        return False
    if cue.relay is None:
        cue.relay = tag.subject
    return True


def _quoted(lay: Layout, found: list[Cue], at: dict[int, int], cue: Cue) -> Content | None:
    quote = lay.quotes[lay.openers[cue.content]]
    close = quote.close
    inner = _inner_cue(lay, found, at, quote.open + 1, close)
    if inner >= 0:
        return _content(
            lay, cue, range(quote.open + 1, inner), "content:quote-to-next-cue", at.get(inner, -1)
        )
    last = _joined(lay, at, close)
    if last == close and not _ends_here(lay, at, close + 1):
        if cue.frame == "quote" and (lay.keys[cue.content - 1] == ":" or lay.keys[cue.content] in BRACKETS):
            inside = range(quote.open + 1, close)
            return _content(lay, cue, inside, "content:quotation", _next_cue(lay, at, close + 1))
        return _clause(lay, found, at, cue, cue.content)
    return _content(lay, cue, range(quote.open + 1, last), "content:quotation", _next_cue(lay, at, last + 1))


def _next_cue(lay: Layout, at: dict[int, int], t: int) -> int:
    while t < len(lay.keys) and not lay.read.tokens[t].is_word and t not in lay.openers:
        t += 1
    return at.get(t, -1)


def _inner_cue(lay: Layout, found: list[Cue], at: dict[int, int], first: int, last: int) -> int:
    """Return a participle inside the marks that goes on for the same speaker: «"إن A، مشيرا إلى أن B"»."""
    for t in range(first + 3, last):
        if (
            t in at
            and found[at[t]].kind == "participle"
            and found[at[t]].frame == "clause"
            and lay.is_comma(t - 1)
        ):
            return t
    return -1


def _joined(lay: Layout, at: dict[int, int], close: int) -> int:
    """Return the last closing mark: «A» و«B» after one cue are one content."""
    while True:
        t = close + 1
        while t < min(len(lay.keys), close + 5) and (lay.is_comma(t) or lay.word(t, "joiners")):
            t += 1
        if t > close + 1 and t in lay.openers and lay.sentence[t] == lay.sentence[close] and t not in at:
            nxt = lay.quotes[lay.openers[t]].close
            if nxt > close:
                close = nxt
                continue
        return close


def _ends_here(lay: Layout, at: dict[int, int], t: int) -> bool:
    if t >= len(lay.keys) or lay.start_of(t) == t:
        return True
    if lay.is_comma(t) and t + 1 < len(lay.keys) and lay.word(t + 1, "joined clauses"):
        return False
    if not lay.read.tokens[t].is_word and lay.keys[t] not in "()":
        return True
    return t in at or lay.word(t, "glosses") or lay.word(t, "conjunctions")


def _clause(lay: Layout, found: list[Cue], at: dict[int, int], cue: Cue, first: int) -> Content | None:
    end = min(lay.end_of(cue.first), first + _LONGEST, cue.limit or len(lay.keys))
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
            if stop >= 0:
                ended_by = at.get(t, -1)
                end = stop
                break
        t += 1
    return _content(lay, cue, range(first, end), f"content:{cue.frame}", ended_by)


def _content(lay: Layout, cue: Cue, inside: range, rule: str, ended_by: int) -> Content | None:
    first, last = inside.start, inside.stop
    span = _trimmed(lay, cue, first, last)
    if span is None:
        return None
    return Content(cue, first, last, span, _kind(lay, span), rule, ended_by)


def _trimmed(lay: Layout, cue: Cue, first: int, last: int) -> Span | None:
    if last <= first:
        return None
    text, tokens = lay.read.text, lay.read.tokens
    start, end = tokens[first].start, tokens[last - 1].end
    if first == cue.content and cue.content_start:
        start = max(start, cue.content_start) if cue.content_start < end else start
    while end > start and text[end - 1] in _STRIP:
        end -= 1
    while start < end and text[start] in _STRIP:
        start += 1
    start, end = _unmarked(text, start, end)
    while end > start and text[end - 1] in _STRIP:
        end -= 1
    return Span(start, end) if end - start > 1 else None


def _unmarked(text: str, start: int, end: int) -> tuple[int, int]:
    """Drop marks that stand at one end only, and a pair that holds the whole content."""
    inside = text[start:end]
    marks = [i for i, c in enumerate(inside) if c in _MARKS]
    if not marks:
        return start, end
    if marks[0] == 0 and marks[-1] == len(inside) - 1 and len(marks) == 2:
        return start + 1, end - 1
    if len(marks) % 2 and marks[-1] == len(inside) - 1:
        return start, end - 1
    if len(marks) % 2 and marks[0] == 0:
        return start + 1, end
    return start, end


def _kind(lay: Layout, span: Span) -> StatementKind:
    """Direct: all words stand in marks; mixed: some do that are no name."""
    inside = lay.read.token_range(span)
    words = [t for t in inside if lay.read.tokens[t].is_word]
    if not words:
        return "indirect"
    quoted = [t for t in words if _in_marks(lay, t)]
    if len(quoted) == len(words):
        return "direct"
    if not quoted:
        return "indirect"
    bare = [t for t in words if not _in_marks(lay, t)]
    if all(lay.word(t, "joiners") for t in bare):
        return "direct"
    speech = {lay.outer[t] for t in quoted if not _is_name(lay, lay.outer[t])}
    return "mixed" if speech else "indirect"


def _in_marks(lay: Layout, t: int) -> bool:
    return lay.outer[t] >= 0


def _is_name(lay: Layout, number: int) -> bool:
    quote = lay.quotes[number]
    if quote.close - quote.open > 4:
        return False
    key = lay.keys[quote.open + 1]
    if (
        not quote.closed
        or key.isascii()
        or lay.word(quote.open - 1, "name givers")
        or quote.open + 1 in lay.covered
    ):
        return True
    before = lay.keys[quote.open - 1][1:] if quote.open else ""
    return before in lay.speech.words("name givers")


# --- content before the cue -------------------------------------------------------


def _standing_before(
    lay: Layout, found: list[Cue], made: list[Content | None], number: int, at: dict[int, int]
) -> Content | None:
    cue = found[number]
    if cue.frame == "noun before":
        return _content(lay, cue, range(cue.content, cue.content + 1), "content:noun-before", -1)
    if cue.frame == "quote before":
        quote = lay.quotes[lay.openers[cue.content - 1]]
        return _content(lay, cue, range(quote.open + 1, quote.close), "content:quote-before", -1)
    if cue.kind == "own" and any(
        c is not None and lay.sentence[c.cue.first] == lay.sentence[cue.first] for c in made[-_NEAR:]
    ):
        return None
    first = _behind_earlier(lay, found, made, number)
    if first < 0:
        return None
    content = _whole_clause(lay, cue, _behind_conjunction(lay, cue, first))
    if content is not None and cue.kind == "tag" and _is_inserted(lay, cue, content):
        return _around(lay, found, at, content)
    return content


def _is_inserted(lay: Layout, cue: Cue, content: Content) -> bool:
    """«باتت بحسب مصادر عسكرية تحت السيطرة»: the sentence goes on behind the source as if the tag were not there."""
    t = cue.resume
    if cue.as_tag or cue.subject is None or t + 1 >= lay.end_of(cue.first):
        return False
    if not lay.is_comma(cue.first - 1):
        if lay.is_comma(t):
            return lay.word(t + 1, "prepositions")
        return lay.read.tokens[t].is_word and not _leads_over(lay, t)
    short = cue.first - content.first <= _SUBJECT
    return short and lay.is_comma(t) and lay.read.tokens[t + 1].is_word and not _leads_over(lay, t + 1)


def _leads_over(lay: Layout, t: int) -> bool:
    """Return whether a word opens something new: a conjunction, a relative, «وأضاف»."""
    key = lay.keys[t]
    if key[0] in "وف" and key not in lay.speech.words("words in waw") and len(key) > 2 and key != "في":
        return True
    opens = any(
        lay.word(t, name) for name in ("conjunctions", "relatives", "complementizers", "clause openers")
    )
    return opens or any(form.part in "abcd" for form in lay.speech.forms(key))


def _around(lay: Layout, found: list[Cue], at: dict[int, int], content: Content) -> Content:
    """Return the content on both sides of an inserted tag, one span."""
    cue = content.cue
    behind = _clause(lay, found, at, cue, cue.resume)
    if behind is None:
        return content
    content.span = Span(content.span.start, behind.span.end)
    content.last, content.ended_by = behind.last, behind.ended_by
    content.kind = _kind(lay, content.span)
    return content


def _behind_earlier(lay: Layout, found: list[Cue], made: list[Content | None], number: int) -> int:
    """Return the first token that no earlier statement of the sentence has; -1 where one reaches up to the tag."""
    cue = found[number]
    first = max(lay.start_of(cue.first), _dateline_end(lay), cue.first - _LONGEST)
    around = lay.outer[cue.first]
    if around >= 0:
        first = max(first, lay.quotes[around].open + 1)
    for earlier, content in zip(found[max(0, number - _NEAR) : number], made[-_NEAR:], strict=False):
        if earlier.kind == "tag" and earlier.subject is not None:
            first = max(first, earlier.subject.last)
        elif content is not None and earlier.first < cue.first < content.first:
            # «أكد المدير، ووفقا لوكالة «الغد»، أن»: the tag stands between a cue and its content.
            content.tag = cue
            return -1
        elif content is not None and _stands_clear(content, cue):
            if content.last >= cue.first - 2 and lay.sentence[content.first] == lay.sentence[cue.first]:
                return -1
            first = first if content.ended_by == number else max(first, content.last)
    return first


def _stands_clear(content: Content, cue: Cue) -> bool:
    """Return whether a content is one of the outlet's own level and ends before the cue."""
    own = content.host < 0 and content.cue.frame != "before"
    return own and content.last <= cue.first and content.first < cue.first


def _behind_conjunction(lay: Layout, cue: Cue, first: int) -> int:
    """«استهدف الهجوم السوق، حيث قتل عشرة، بحسب الشرطة»: the tag has the last clause only."""
    around = lay.outer[cue.first]
    for t in range(cue.first - 3, first, -1):
        opens = lay.word(t + 1, "clause openers") or lay.keys[t + 1] in ("حيث", "وحيث")
        if opens and lay.is_comma(t) and lay.outer[t] == around:
            return t + 1
    return first


def _whole_clause(lay: Layout, cue: Cue, first: int) -> Content | None:
    while first < cue.first and (
        not lay.read.tokens[first].is_word
        or (lay.word(first, "clause openers") and not lay.word(first, "copulas"))
        or lay.keys[first] == "حيث"
    ):
        if first in lay.openers:
            break
        first += 1
    if first >= cue.first:
        return None
    content = _content(
        lay, cue, range(first, cue.first - (lay.keys[cue.first - 1] == "كما")), "content:tagged-clause", -1
    )
    if content is None:
        return None
    key = lay.keys[first]
    if (
        key[0] in "وف"
        and len(key) > 3
        and key not in lay.speech.words("words in waw")
        and content.span.start == lay.read.tokens[first].start
        and key[0] == "و"
    ):
        content.span = Span(content.span.start + 1, content.span.end)
    return content


def _dateline_end(lay: Layout) -> int:
    """Skip «(CNN)--» and «سبق- وكالات:» at the head of an article."""
    for t in range(min(12, len(lay.keys))):
        if (
            lay.keys[t] in (":", "-", "–", "—")
            and t + 1 < len(lay.keys)
            and (
                t + 2 > len(lay.keys)
                or lay.keys[t] == ":"
                or lay.keys[t + 1] == lay.keys[t]
                or lay.keys[t] == "—"
            )
        ):
            if any(lay.word(w, "time") or lay.speech.forms(lay.keys[w]) for w in range(t)):
                return 0
            return t + 1
    return 0


def _host(made: list[Content | None]) -> None:
    """Note for every content which earlier content holds its cue."""
    open_ones: list[int] = []
    for number, content in enumerate(made):
        if content is None:
            continue
        while open_ones and made[open_ones[-1]].last <= content.cue.first:  # type: ignore[union-attr]
            open_ones.pop()
        if open_ones:
            content.host = open_ones[-1]
        if content.cue.frame not in ("before", "quote before"):
            open_ones.append(number)
