"""The noun phrase that names who speaks: «المتحدث باسم الكرملين دميتري بيسكوف», «مصدر أمني», «بوتين والسوداني».

The cast knows many names, but a phrase starts and ends by grammar: titles before, appositions after, and stops
at the complementizer, a preposition that begins an adjunct, a day, a comma that opens no apposition.
"""

from __future__ import annotations

from dataclasses import dataclass

from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.beginnings import begins_noun, is_bare
from tawatur.annotate.statements.sources.counts import count_end
from tawatur.annotate.statements.sources.phrase_ends import (
    is_closed,
    is_document,
    is_medium_after,
    is_one_of_them,
    is_verb,
)
from tawatur.lexicon.clitics import without_lam
from tawatur.lexicon.title_words import Kind

__all__ = [
    "Phrase",
    "behind_quoted",
    "counted",
    "is_behind_title",
    "is_from_somewhere",
    "is_land",
    "is_quoted_name",
    "is_told_in_marks",
    "phrase_of",
    "reach",
    "skip_adjuncts",
    "whole_name",
]

_LONGEST = 28
_APPOSITION = 14
_LETTER = 4  # one more than «كيه»
_BRACKET = 12
_MARKED = 4  # tokens of «"للشرق الأوسط», at most


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that name a source, by tokens; `start` is a letter, since a clitic may be cut off."""

    first: int
    last: int
    start: int


def skip_adjuncts(lay: Layout, i: int, stop: int) -> int:
    """Return the first token after days, adverbs and short openings («من جهته»، «، أمس الأحد،»)."""
    while i < stop:
        if i in lay.times:
            i = lay.times[i]
        elif lay.keys[i] in ("في", "منذ", "خلال") and i + 1 in lay.times and lay.times[i + 1] < stop:
            # «أعلنت في 17 يناير عزمها»
            i = lay.times[i + 1]
        elif lay.keys[i] == "من" and lay.word(i + 1, "reflexive openings"):
            i += 2
        elif lay.keys[i] == "في" and lay.is_definite(i + 1) and lay.word(i + 2, "same") and i + 3 <= stop:
            # «وجدد في الوقت نفسه»
            i += 3
        elif lay.keys[i] == "في" and lay.word(i + 1, "same") and lay.is_definite(i + 2) and i + 3 <= stop:
            # «وجدد في ذات الوقت»
            i += 3
        elif lay.is_time(i) or lay.word(i, "adverbs") or _is_joined_adverb(lay, i):
            # «بشكل مستمر»
            i += 1 + (lay.word(i, "manner") and i + 1 < stop and lay.read.tokens[i + 1].is_word)
        elif (
            lay.keys[i] == "يوم"
            or (lay.keys[i] in ("علي", "حتي", "من", "في") and lay.word(i + 1, "at once"))
            or (lay.word(i, "in the strongest") and lay.word(i + 1, "terms"))
            or _is_absolute(lay, i)
        ):
            # «أدانت الهيئة وبأشد العبارات الهجوم»
            i += 2
        elif (behind := max(_behind_place_or_count(lay, i, stop), _behind_god_willing(lay, i))) > i:
            i = behind
        else:
            break
    return i


def _behind_god_willing(lay: Layout, i: int) -> int:
    """«توقع المركز غدا ـ بمشيئة الله ـ | أمطارا»: return what stands behind the wish, `i` where none does."""
    wish = i + lay.is_dash(i)
    if not (lay.word(wish, "god willing") and lay.word(wish + 1, "god")):
        return i
    behind = wish + 2 + lay.word(wish + 2, "praises of god")
    return behind + lay.is_dash(behind)


def _behind_place_or_count(lay: Layout, i: int, stop: int) -> int:
    """«انتقد من القاهرة الاتفاق», «أعلنت وزارة الصحة في غزة وصول الدواء»: return what stands behind a place, `i` where none does."""
    if lay.word(i, "more or less") and lay.key(i + 1) == "من" and lay.word(i + 2, "how often"):
        # «أكد أكثر من مرة أن»
        return i + 3
    if i + 2 >= stop or lay.keys[i] not in ("من", "في"):
        return i
    here, place = lay.keys[i] == "في", lay.named.get(i + 1)
    if place is not None and (place.actor.type == "place" or (here and place.actor.type == "state")):
        return place.last
    return i + 2 if here and _is_place_of_body(lay, i) else i


def _is_place_of_body(lay: Layout, i: int) -> bool:
    """«وزارة الصحة | في غزة»: a known place that the cast read as part of the body before it."""
    body = lay.covered.get(i - 1)
    if body is None or body.mention.span.end <= lay.read.tokens[i].start:
        return False
    return is_land(lay, lay.keys[i + 1])


def is_land(lay: Layout, name: str) -> bool:
    """Return whether a folded name is one of a known state or place."""
    known = (lay.actors.actor(ident) for ident in lay.actors.by_name(name))
    return any(actor is not None and actor.type in ("place", "state") for actor in known)


def _is_joined_adverb(lay: Layout, i: int) -> bool:
    """«أدانت الهيئة وبشدة الهجوم»: how, behind a و that joins nothing."""
    return lay.keys[i].startswith("وب") and lay.keys[i][1:] in lay.speech.words("adverbs")


def is_from_somewhere(lay: Layout, i: int, stop: int) -> bool:
    """Return whether a place nobody knows stands between: «انتقد من جاكرتا الدول»: one bare word between من and a definite noun or adverb."""
    if i + 2 >= stop or lay.keys[i] != "من":
        return False
    bare = is_bare(lay, i + 1) and i + 1 not in lay.times
    return bare and (lay.word(i + 2, "adverbs") or lay.keys[i + 2].startswith("ال"))


def counted(lay: Layout, first: int, last: int) -> int:
    """«عدد من الشروط», «ثلاثة أمور», «كل تخصص»: return what is counted, which speaks or does not; `first` where nothing is."""
    parted = lay.kind(first) & Kind.STARTS_PHRASE and lay.key(first + 1) == "من"
    counts = parted or lay.kind(first) & Kind.QUANTITY or lay.keys[first] == "كل"
    behind = first + 1 + (lay.key(first + 1) == "من")
    stands = behind < max(last, first + 2) and behind < len(lay.keys) and lay.read.tokens[behind].is_word
    return behind if counts and stands and behind not in lay.openers else first


def phrase_of(lay: Layout, first: int, last: int) -> Phrase:
    """Return the phrase of a token range; a clitic before a mention stays outside."""
    named = lay.named.get(first)
    start = lay.read.tokens[first].start if named is None else named.start
    return Phrase(first, last, start)


def whole_name(lay: Layout, i: int, last: int, stop: int) -> int:
    """«تقرير للهيئة | العامة للإحصاء عن»: a text ends with the whole name of whose it is."""
    one = lay.covered.get(last) if last < stop else None
    held = one is not None and i < one.first < last and lay.keys[one.first].startswith("لل")
    return min(one.last, stop) if held and one is not None else last


def reach(lay: Layout, i: int, stop: int) -> int:
    """Return where a phrase ends that some adjunct or a complementizer follows."""
    t = last = count_end(lay, i)
    key = lay.keys[i]
    unnamed = lay.word(i, "unnamed sources") or (
        key[0] == "ل" and key[1:] in lay.speech.words("unnamed sources")
    )
    one = is_one_of_them(lay, i)
    unnamed = unnamed or one
    while t < min(stop, i + _LONGEST):
        step = _step(lay, i, t, stop, unnamed=unnamed)
        if step == 0:
            break
        t += step
        last = t
    # «ممثلة عن "الضفاف"», «إحدى الدراسات من عام 2022»: no phrase ends with a preposition.
    ends = last > i + 1 and last - 1 not in lay.covered and lay.word(last - 1, "prepositions")
    return last - (ends and (one or last in lay.times))


def _step(lay: Layout, first: int, t: int, stop: int, *, unnamed: bool) -> int:  # noqa: PLR0911 - one case a line
    """Return how many tokens the phrase takes in at `t`; 0 ends it."""
    if t in lay.named:
        return _named_step(lay, first, t)
    key = lay.keys[t]
    if is_told_in_marks(lay, t):
        return 0
    if t in lay.openers:
        return behind_quoted(lay, t, stop) - t
    if key == "(":
        return _bracket_step(lay, t, stop)
    if lay.is_comma(t):
        # «بحسب البيان الصادر عن الوزارة، الحفاظ على»: a text has no second name.
        text = lay.word(first, "documents") or lay.word(first, "evidence")
        return 0 if text or (unnamed and not lay.word(first, "roles")) else _apposition(lay, t, stop)
    if is_behind_title(lay, first, t):
        return 1
    if lay.is_dash(t) and t > first:
        return _dashed_name(lay, t, stop)
    if not lay.read.tokens[t].is_word:
        return 0
    if t > first and is_closed(lay, first, t, unnamed=unnamed):
        return 0
    return 1


def _is_absolute(lay: Layout, t: int) -> bool:
    """«نفى | نفيا قاطعا | وجود خلاف»: the noun of the verb itself, which tells how."""
    return lay.keys[t][-1] == "ا" and lay.word(t + 1, "in full") and not lay.word(t + 2, "complementizers")


def is_told_in_marks(lay: Layout, mark: int) -> bool:
    """«مدير الميناء | "للضفاف"», «الوزارة | (للشرق الأوسط)»: the medium that is told, its «لـ» within the marks."""
    if lay.key(mark + 1)[:1] != "ل" or not (mark in lay.openers or lay.keys[mark] == "("):
        return False
    words = lay.keys[mark + 1 : mark + _MARKED]
    told = (" ".join([without_lam(words[0]), *words[1:last]]) for last in range(1, len(words) + 1))
    return lay.tells_outlet(mark + 1) or any(lay.outlets.find(name) is not None for name in told)


def _dashed_name(lay: Layout, dash: int, stop: int) -> int:
    """Return the length of «- عيسى قراقع -» behind his title, the second dash with it; 0 where no person stands there."""
    one = lay.named.get(dash + 1)
    if one is None or one.actor.type != "person" or one.last > stop:
        return 0
    closed = one.last < stop and lay.is_dash(one.last)
    return one.last + closed - dash


def is_behind_title(lay: Layout, first: int, t: int) -> bool:
    """«د. سالم», «الأستاذ/ سالم الراشد»: a point or slash between a title and its name."""
    point = lay.keys[t] == "." and (len(lay.keys[t - 1]) == 1 or _is_spelled(lay, t))
    slash = lay.keys[t] == "/" and t + 1 < len(lay.keys) and lay.read.tokens[t + 1].is_word
    return t > first and (point or (slash and lay.keys[t - 1].isalpha()))


def _is_spelled(lay: Layout, t: int) -> bool:
    """«جي. كيه. رولينج»: a point behind a spelled letter, with another such letter beside it."""
    letter = lay.touches(t) and len(lay.keys[t - 1]) < _LETTER
    before = lay.key(t - 2) == "." and len(lay.key(t - 3)) < _LETTER
    behind = lay.key(t + 2) == "." and len(lay.key(t + 1)) < _LETTER
    return letter and (before or behind) and t + 1 < len(lay.keys) and lay.read.tokens[t + 1].is_word


def _named_step(lay: Layout, first: int, t: int) -> int:
    named = lay.named[t]
    medium = named.actor.type == "media" or lay.keys[t][1:] in lay.speech.words("media heads")
    to_whom = medium or (named.actor.type == "person" and named.start > lay.read.tokens[t].start)
    if t > first and lay.keys[t][0] == "ل" and to_whom:
        return max(1, named.last - t) if is_document(lay, first) and t == first + 1 else 0
    return max(1, named.last - t)


def behind_quoted(lay: Layout, t: int, stop: int) -> int:
    """Pass a marked name inside a phrase: «وكالة «رويترز»», «الجمعية الخيرية "نقاء" الدكتور سالم»; else `t`."""
    return lay.quotes[lay.openers[t]].close + 1 if is_quoted_name(lay, t, stop) else t


def is_quoted_name(lay: Layout, t: int, stop: int) -> bool:
    """Return whether short marked words begin here that name something."""
    if t not in lay.openers:
        return False
    quote = lay.quotes[lay.openers[t]]
    body = (lay.kind(t - 1) & Kind.CONSTRUCT and not lay.is_definite(t - 1)) or lay.keys[t - 1] == "ل"
    longest = 9 if body or lay.kind(t + 1) & Kind.GIVEN_ARABIC else 4
    short = quote.closed and 1 < quote.close - t <= longest
    return short and quote.close + 1 < len(lay.keys) and quote.close < stop


def _bracket_step(lay: Layout, t: int, stop: int) -> int:
    for close in range(t + 1, min(stop, t + _BRACKET)):
        if lay.keys[close] == ")":
            return close + 1 - t
    return 0


def _apposition(lay: Layout, comma: int, stop: int) -> int:
    """Return the length of «، نائب رئيس المجلس» after a name, where it is one; else 0."""
    t = comma + 1
    if t >= stop or not begins_noun(lay, t) or (lay.keys[t][0] == "و" and not lay.word(t, "words in waw")):
        return 0
    medium = lay.keys[t][0] == "ل" and is_medium_after(lay, t)
    aside = lay.word(t, "negations") or lay.word(t, "hides")
    if medium or aside or is_verb(lay, t) or lay.word(t, "complementizers"):
        # «مسؤول أميركي، لشبكة الضفاف، إن», «مسؤول أمني، لم تسمه، قوله»
        return 0
    if (
        t not in lay.named
        and not lay.keys[t].startswith("ال")
        and not lay.word(t, "roles")
        and not _closes_soon(lay, t, stop)
    ):
        return 0
    last = t
    while last < min(stop, t + _APPOSITION):
        if last in lay.named:
            last = max(last + 1, lay.named[last].last)
            continue
        if not lay.read.tokens[last].is_word or is_closed(lay, t, last, unnamed=False):
            break
        last += 1
    return last - comma if last > t else 0


def _closes_soon(lay: Layout, t: int, stop: int) -> bool:
    """«، هرتسي هاليفي:»: two to four words between comma and complementizer are a name we do not know."""
    return 2 <= stop - t <= 4 and all(lay.read.tokens[w].is_word for w in range(t, stop))
