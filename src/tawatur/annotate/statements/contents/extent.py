"""Where what is said begins and ends.

A quotation ends with its marks. An indirect clause ends with its sentence, with the speaker's next cue
(«، مؤكدا أن»), with a tag («، بحسب البيان») or where the outlet takes over again («، في إشارة إلى»).
"""

from __future__ import annotations

from tawatur.annotate.statements.contents.brackets import BRACKETS
from tawatur.annotate.statements.contents.clauses import begins_line, clause
from tawatur.annotate.statements.contents.first_person import is_first_person
from tawatur.annotate.statements.contents.quotes import Quote
from tawatur.annotate.statements.contents.spans import Content, made_content
from tawatur.annotate.statements.contents.tagged import standing_before
from tawatur.annotate.statements.cues.frames import Cue
from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.phrase_ends import is_finite, is_present

__all__ = ["Content", "contents"]

_PREDICATES = frozenset({"كان", "كانت", "قد", "ليس", "ليست"})  # behind a subject in marks
_LONG = 8  # tokens of a quotation that is no name
_SUBJECT = 4  # tokens at the head of a quoted clause in which its subject is looked for
_TOPIC = 12  # tokens of a subject before its verb
_NAME = 4  # words of a name in marks
_SENTENCES = 6  # that marks hold which nobody closed, at most
_NEW = ("joined clauses", "conjunctions", "new clauses", "glosses")


def contents(lay: Layout, found: list[Cue]) -> list[Content | None]:
    """Return the content of each cue; None for a cue that turns out to say nothing of its own."""
    at = {cue.first: number for number, cue in enumerate(found)}
    made: list[Content | None] = []
    for number, cue in enumerate(found):
        if cue.frame in ("before", "quote before", "noun before"):
            made.append(standing_before(lay, found, made, number, at))
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


def _following(lay: Layout, found: list[Cue], at: dict[int, int], cue: Cue) -> Content | None:
    first = cue.content
    if first >= len(lay.keys) or (cue.kind == "tag" and _is_relayed(lay, found, at, cue)):
        return None
    if first in lay.openers and (lay.outer[cue.first] < 0 or lay.outer[cue.first] != lay.outer[first]):
        return _quoted(lay, found, at, cue)
    return clause(lay, found, at, cue, first)


def _is_relayed(lay: Layout, found: list[Cue], at: dict[int, int], tag: Cue) -> bool:
    """«وبحسب الصحيفة، قال الوزير إن», «فإن اللجنة سألته عن»: the tag hands on what the verb behind it tells, and tells nothing itself."""
    end = min(tag.content + _TOPIC, lay.end_of(tag.first))
    behind = next((t for t in range(tag.content, end) if t in at), -1)
    cue = found[at[behind]] if behind >= 0 else None
    if cue is None or cue.kind != "verb" or lay.outer[cue.first] != lay.outer[tag.first]:
        return False
    opens = cue.order == "before" and cue.subject is not None and cue.subject.first == tag.content
    if not opens and (behind >= tag.content + 2 or cue.frame not in ("clause", "quote")):
        return False
    if cue.subject is None and _says_it_himself(lay, tag, cue):
        cue.subject, cue.order = tag.subject, "before"
    elif cue.relay is None:
        cue.relay, cue.by_tag = tag.subject, True
    return True


def _says_it_himself(lay: Layout, tag: Cue, cue: Cue) -> bool:
    """«وبحسب مصادر عسكرية، أكدت أن»: a verb that names nobody and agrees with the tag's noun; «وبحسب الصحيفة، قال إن» does not."""
    form, subject = cue.form, tag.subject
    if form is None or subject is None or form.clitic or form.number != "s":
        return False
    one = lay.named.get(subject.first)
    if one is not None and one.actor.type == "person" and not lay.word(subject.first, "unnamed sources"):
        return form.gender == "m"
    feminine = lay.last_letter(subject.first) == "ة" or lay.word(subject.first, "unnamed sources")
    return form.gender == "f" and feminine


def _quoted(lay: Layout, found: list[Cue], at: dict[int, int], cue: Cue) -> Content | None:
    quote = lay.quotes[lay.openers[cue.content]]
    close = quote.close
    inner = _inner_cue(lay, found, at, cue, quote)
    if inner >= 0:
        return made_content(
            lay, cue, range(quote.open + 1, inner), "content:quote-to-next-cue", at.get(inner, -1)
        )
    last = _joined(lay, at, close)
    if not quote.closed and lay.keys[quote.open - 1] == ":":
        last = _forgotten(lay, at, close)
    if cue.frame == "clause" and _is_subject(lay, at, quote, last):
        return clause(lay, found, at, cue, cue.content)
    named = quote.closed and close - quote.open <= _NAME + 1 and lay.word(close + 1, "relatives")
    goes_on = cue.frame == "clause" and (lay.key(close + 1) in _PREDICATES or named)
    if last == close and (goes_on or not _ends_here(lay, at, close + 1)):
        if cue.frame == "quote" and _is_whole(lay, quote):
            inside = range(quote.open + 1, close)
            return made_content(lay, cue, inside, "content:quotation", _next_cue(lay, at, close + 1))
        return clause(lay, found, at, cue, cue.content)
    return made_content(
        lay, cue, range(quote.open + 1, last), "content:quotation", _next_cue(lay, at, last + 1)
    )


def _forgotten(lay: Layout, at: dict[int, int], close: int) -> int:
    """«أجابت: «الطريق طويلة. أظن أن الحافلة تأخرت.»: marks that nobody closed hold their paragraph, up to who speaks then."""
    end = close + 1
    for _ in range(_SENTENCES):
        if end >= len(lay.keys) or begins_line(lay, end) or any(t in at for t in range(end, lay.end_of(end))):
            break
        if (
            lay.keys[end][0] == "و"
            and is_finite(lay, end)
            and not (is_present(lay, end) or is_first_person(lay, end))
        ):
            # «… . ووصلت شاحنات»: the outlet tells on.
            break
        end = lay.end_of(end)
    return end - 1


def _is_subject(lay: Layout, at: dict[int, int], quote: Quote, last: int) -> bool:
    """«إن «النهضة»، حليفة الحزب، انسحبت», «أن «النهضة» و«الأمل» اتفقا»: marked words that name, with their verb behind them."""
    inside = range(quote.open + 1, quote.close)
    bare = lay.keys[quote.open - 1].endswith("ان")
    if not bare or not quote.closed or not 0 < len(inside) <= _NAME or quote.depth:
        return False
    if any(t in at or is_finite(lay, t) or is_present(lay, t) for t in inside):
        return False
    t = last + 1
    if last == quote.close and not lay.is_comma(t):
        return False
    # «أن «الخطر داهم»، مؤكدا»: a definite noun with an indefinite one is a whole clause.
    states = len(inside) > 1 and lay.is_definite(inside[0]) and not lay.is_definite(inside[-1])
    end = lay.end_of(quote.open)
    behind = t + lay.is_comma(t)
    if states or behind >= end or behind in at or any(lay.word(behind, name) for name in _NEW):
        return False
    if behind == t:
        return lay.read.tokens[t].is_word
    return any(is_finite(lay, w) or is_present(lay, w) for w in range(behind, end))


def _is_whole(lay: Layout, quote: Quote) -> bool:
    """«وقال: «A» بعد المباراة», «وأضاف «A من كلمات كثيرة» وسيلعب غدا»: behind a colon, or long, marks hold all that is said."""
    if lay.keys[quote.open - 1] == ":" or lay.keys[quote.open] in BRACKETS:
        return True
    return quote.closed and quote.close - quote.open > _LONG and is_finite(lay, quote.close + 1)


def _next_cue(lay: Layout, at: dict[int, int], t: int) -> int:
    while t < len(lay.keys) and not lay.read.tokens[t].is_word and t not in lay.openers:
        t += 1
    return at.get(t, -1)


def _inner_cue(lay: Layout, found: list[Cue], at: dict[int, int], cue: Cue, quote: Quote) -> int:
    """Return a participle inside the marks that goes on for the same speaker: «"إن A، مشيرا إلى أن B"».

    Marks that nobody closed end before the next quotation: «وقال: «A، وأضاف: «B»».
    """
    first = quote.open + 1
    if cue.frame == "clause" and any(_is_person(lay, t) for t in range(first, first + _SUBJECT)):
        # «أن «الرئيس سالم الراشد افتتح الجلسة، موضحا أن»»: it is he who explains.
        return -1
    for t in range(first + 3, quote.close):
        other = found[at[t]] if t in at else None
        if other is None:
            continue
        if other.kind == "participle" and other.frame == "clause" and lay.is_comma(t - 1):
            return t
        if not quote.closed and other.frame == "quote" and other.content in lay.openers:
            return t
    return -1


def _is_person(lay: Layout, t: int) -> bool:
    one = lay.named.get(t)
    return one is not None and one.actor.type == "person"


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
