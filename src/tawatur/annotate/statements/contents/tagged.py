"""What stands before its cue: «استهدف الهجوم السوق، بحسب الشرطة», a quotation with its speaker behind it."""

from __future__ import annotations

from tawatur.annotate.statements.contents.boundaries import changes_over
from tawatur.annotate.statements.contents.clauses import LONGEST, clause
from tawatur.annotate.statements.contents.insertions import is_behind_that, is_inserted
from tawatur.annotate.statements.contents.spans import Content, made_content, marked_kind
from tawatur.annotate.statements.cues.frames import Cue
from tawatur.annotate.statements.cues.tags import is_alone
from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.beginnings import begins_noun
from tawatur.model import Span

__all__ = ["dateline_end", "standing_before"]

_ADJECTIVES = 3  # words of a noun behind its first
_LEAD_IN = 5  # tokens of «من جهة أخرى»
_SHORT = 3  # letters of «ولد»
_BEFORE_THAT = ("الا", "كما", "غير", "بيد")
_NEAR = 12  # cues back that can share a sentence with this one


def standing_before(
    lay: Layout, found: list[Cue], made: list[Content | None], number: int, at: dict[int, int]
) -> Content | None:
    """Return the content of a cue that follows it, None where an earlier statement has the words."""
    cue = found[number]
    if cue.frame == "noun before":
        inside = range(_noun_start(lay, cue.content), cue.content + 1)
        content = made_content(lay, cue, inside, "content:noun-before", -1)
        if content is not None and lay.clitic(inside.start) in ("ب", "ل"):
            # «تعرضت المدينة لتفجيرين تبناهما التنظيم»
            content.span = Span(content.span.start + 1, content.span.end)
        return content
    if cue.frame == "quote before":
        quote = lay.quotes[lay.openers[cue.content - 1]]
        return made_content(lay, cue, range(quote.open + 1, quote.close), "content:quote-before", -1)
    if (
        (cue.kind == "tag" and is_behind_that(lay, cue))
        or _is_enclosed(lay, cue, made)
        or _is_of_statement(lay, cue, made)
        or (cue.kind == "own" and _is_told(lay, cue, made))
    ):
        return None
    first = _behind_earlier(lay, found, made, number)
    if first < 0:
        return None
    content = _whole_clause(lay, cue, _behind_conjunction(lay, cue, first))
    if content is not None and cue.kind == "tag" and is_inserted(lay, cue, content.first):
        return _around(lay, found, at, content)
    return content


def _is_small(lay: Layout, t: int) -> bool:
    """«أو», «لأنه», «طالما»: a word that only leads over to a clause."""
    names = ("conjunctions", "complementizers", "clause openers", "adverbs", "joiners", "sisters of inna")
    return any(lay.word(t, name) for name in names)


def _noun_start(lay: Layout, last: int) -> int:
    """«حصيلة جديدة أعلنتها», «التدابير الاستثنائية التي أعلنها»: a noun with the adjectives behind it."""
    first = last
    while last - first < _ADJECTIVES and begins_noun(lay, first - 1) and first - 1 not in lay.covered:
        before = first - 1
        if lay.keys[before] in ("وهو", "وهي", "وهم") or lay.word(before, "prepositions"):
            break
        if lay.is_definite(before) != lay.is_definite(first):
            break
        agrees = (lay.last_letter(before) == "ة") == (lay.last_letter(first) == "ة")
        if not lay.is_definite(first) and not agrees:
            break
        first = before
    return first


def _is_told(lay: Layout, cue: Cue, made: list[Content | None]) -> bool:
    """«قال إن العمل بدأ، على حد قوله»: the sentence has told who says so."""
    return any(c is not None and lay.sentence[c.cue.first] == lay.sentence[cue.first] for c in made[-_NEAR:])


def _is_enclosed(lay: Layout, cue: Cue, made: list[Content | None]) -> bool:
    """«قال إن الحادث أدى، بحسب الشرطة، إلى وفاة»: a tag inside somebody's clause says nothing beside it, and may hand it on."""
    for content in made[-_NEAR:]:
        if content is None or not content.cue.first < content.first < cue.first < content.last:
            continue
        if lay.outer[content.cue.first] == lay.outer[cue.first]:
            content.tag = cue if cue.kind == "tag" else content.tag
            return True
    return False


def _is_of_statement(lay: Layout, cue: Cue, made: list[Content | None]) -> bool:
    """«وقال المدرب: «…».وفقا لرويترز.»: a tag behind the full stop of a statement hands that on and says nothing beside it."""
    last = next((c for c in reversed(made[-_NEAR:]) if c is not None), None)
    if last is None or not is_alone(lay, cue) or lay.sentence[last.cue.first] != lay.sentence[cue.first - 1]:
        return False
    last.tag = cue if cue.kind == "tag" else last.tag
    return True


def _around(lay: Layout, found: list[Cue], at: dict[int, int], content: Content) -> Content:
    """Return the content on both sides of an inserted tag, one span."""
    cue = content.cue
    behind = clause(lay, found, at, cue, cue.resume)
    if behind is None:
        return content
    content.span = Span(content.span.start, behind.span.end)
    content.last, content.ended_by = behind.last, behind.ended_by
    content.kind = marked_kind(lay, content.span)
    return content


def _behind_earlier(lay: Layout, found: list[Cue], made: list[Content | None], number: int) -> int:
    """Return the first token that no earlier statement of the sentence has; -1 where one reaches up to the tag."""
    cue = found[number]
    sentence = cue.first - 1 if is_alone(lay, cue) else cue.first
    first = max(lay.start_of(sentence), dateline_end(lay), cue.first - LONGEST)
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
    own = content.host < 0 and content.cue.frame not in ("before", "noun before")
    return own and content.last <= cue.first and content.first < cue.first


def _behind_conjunction(lay: Layout, cue: Cue, first: int) -> int:
    """«استهدف الهجوم السوق، حيث قتل عشرة، بحسب الشرطة»: the tag has the last clause only."""
    around = lay.outer[cue.first]
    for t in range(cue.first - 3, first, -1):
        opens = lay.word(t + 1, "clause openers") or lay.keys[t + 1] in ("حيث", "وحيث")
        # «أوقفت الشرطة الرجل، ثم أطلقته، بحسب الصحيفة»: one tale, told by one source.
        opens = opens and not (lay.word(t + 1, "and then") or lay.word(t + 1, "while"))
        if opens and lay.is_comma(t) and lay.outer[t] == around:
            # «عندما وصلوا، كان السائق قد مات، بحسب»
            when = lay.word(first, "while") and not any(lay.is_comma(w) for w in range(first, t))
            return first if when else t + 1
    return first


def _whole_clause(lay: Layout, cue: Cue, first: int) -> Content | None:
    first = _behind_openers(lay, cue, first)
    if first >= cue.first:
        return None
    last = cue.first - lay.word(cue.first - 1, "before a tag")
    last -= last < cue.first and lay.word(last - 1, "before a tag")  # «، وذلك كما ذكر المدير»
    if last - first == 1 and _is_small(lay, first):
        # «أو بحسب ما يرى المدير»
        return None
    content = made_content(lay, cue, range(first, last), "content:tagged-clause", -1)
    if content is not None and content.span.start == lay.read.tokens[first].start and _has_and(lay, first):
        content.span = Span(content.span.start + 1, content.span.end)
    return content


def _behind_openers(lay: Layout, cue: Cue, first: int) -> int:
    """«كما», «فيما», «من جهة أخرى،», «يذكر أن»: what leads over to a clause is no part of it; «عندما وصل» tells when."""
    while first < cue.first and first not in lay.openers:
        opens = lay.word(first, "clause openers") and not (
            lay.word(first, "copulas") or lay.word(first, "while")
        )
        if not lay.read.tokens[first].is_word or opens or lay.keys[first] == "حيث":
            # «إلا أن | العمل», «كما أن | العمل»; «قبل أن يبدأ» tells when.
            first += 1 + (lay.keys[first] in _BEFORE_THAT and lay.keys[first + 1] == "ان")
            continue
        behind = _behind_lead_in(lay, cue, first)
        if behind == first:
            break
        first = behind
    return first


def _behind_lead_in(lay: Layout, cue: Cue, first: int) -> int:
    """«من جهة أخرى | رفض», «يشار إلى أن | الصورة»: return the token behind, `first` where none of them stands here."""
    for t in range(first + 1, min(cue.first, first + _LEAD_IN)):
        if lay.word(t, "complementizers") and lay.word(first, "reminders"):
            return t + 1
        if changes_over(lay, t) == first:
            return t
    return first


def _has_and(lay: Layout, t: int) -> bool:
    """«وانتشر», «وفي», «وتم» have a و before them, «وزير» has none."""
    key = lay.keys[t]
    if key[0] != "و" or lay.word(t, "words in waw"):
        return False
    rest = key[1:]
    short = rest in lay.speech.words("prepositions") or rest in lay.speech.words("done")
    return short or len(key) > _SHORT


def dateline_end(lay: Layout) -> int:
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
