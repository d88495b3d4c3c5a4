"""The noun phrase that names who speaks: «المتحدث باسم الكرملين دميتري بيسكوف», «مصدر أمني», «بوتين والسوداني».

The cast knows many names, but a phrase starts and ends by grammar: titles before, appositions after, and stops
at the complementizer, a preposition that begins an adjunct, a day, a comma that opens no apposition.
"""

from __future__ import annotations

from dataclasses import dataclass

from tawatur.annotate.statements.layout import Layout

__all__ = [
    "Phrase",
    "begins_noun",
    "begins_subject",
    "is_from_somewhere",
    "is_medium_after",
    "reach",
    "skip_adjuncts",
    "subject_after",
    "subject_before",
]

_LONGEST = 28
_APPOSITION = 14
_DASHES = frozenset("-–—ـ")


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that name a source, by tokens; `start` is a letter, since a clitic may be cut off."""

    first: int
    last: int
    start: int


def begins_noun(lay: Layout, i: int) -> bool:  # noqa: PLR0911 - one case a line
    """Return whether a noun phrase can begin at a token."""
    if i >= len(lay.keys) or not lay.read.tokens[i].is_word:
        return False
    key = lay.keys[i]
    if key in lay.speech.words("demonstratives") or key in lay.speech.words("no subjects"):
        return False
    if key in lay.speech.words("conjunctions") or key in lay.speech.words("adverbs"):
        # «فان جال» is a name, «فإن الأسعار» is none.
        return (
            i in lay.named
            and key == "فان"
            and "إ" not in lay.read.text[lay.read.tokens[i].start : lay.read.tokens[i].end]
        )
    if i in lay.named:
        return True
    if key in lay.speech.words("complementizers") or key in lay.speech.words("prepositions"):
        return False
    if i in lay.times or key in lay.speech.words("time") or key in lay.speech.words("adverbs"):
        return False
    if key in lay.speech.words("relatives") or key.startswith(("لل", "بال")) or key in ("ب", "ل"):
        return False
    return not (key[0] == "ل" and is_medium_after(lay, i)) and not key.isdigit()


def begins_subject(lay: Layout, i: int, stop: int) -> bool:  # noqa: PLR0911 - one case a line
    """Return whether a subject can begin here: no «دعمه», no «مخاطبا», which are objects and states."""
    if lay.keys[i] == "فان" and 1 < stop - i < 4 and "إ" not in lay.text(i, i + 1):
        # «قال فان جال: …»: with its hamza it would be «فإن».
        return True
    if (
        not begins_noun(lay, i)
        or _is_verb(lay, i)
        or _is_joined_verb(lay, i)
        or lay.keys[i][1:] in ("في", "من", "الي", "علي", "عن")
    ):
        return False
    if i in lay.named and lay.keys[i][0] == "ل" and lay.named[i].start > lay.read.tokens[i].start:
        return False
    if i in lay.named or lay.word(i, "roles") or lay.word(i, "unnamed sources") or lay.word(i, "honorifics"):
        return not (i in lay.named and _is_masculine_verb_of_state(lay, i))
    key = lay.keys[i]
    if key.endswith(("ه", "ها", "هم", "هما")) and lay.read.text[lay.read.tokens[i].end - 1] != "ة":
        return key.startswith("ال") or key.removesuffix("ه").removesuffix("ها") in lay.speech.words("roles")
    if lay.read.text[lay.read.tokens[i].end - 1] in "\u064b\u064c\u064d":
        return False
    if key[0] == "ب" and key not in lay.speech.words("words in beh"):
        return False
    return not (key.endswith("ا") and i + 1 < stop)


def _is_joined_verb(lay: Layout, i: int) -> bool:
    """«ونقلت القناة تصريحا»: a verb behind its و begins no noun phrase, even one that is also a noun."""
    return i not in lay.named and any(f.part in "abc" and f.clitic for f in lay.speech.forms(lay.keys[i]))


def _is_masculine_verb_of_state(lay: Layout, i: int) -> bool:
    """«وطالب إيران بالاستسلام»: a state is feminine and cannot be the subject of a masculine verb."""
    named = lay.named[i]
    if named.actor.type != "state" or i == 0 or lay.word(i, "masculine states"):
        return False
    return any(
        f.part == "a" and f.gender == "m" and f.number == "s" for f in lay.speech.forms(lay.keys[i - 1])
    )


def skip_adjuncts(lay: Layout, i: int, stop: int) -> int:
    """Return the first token after days, adverbs and short openings («من جهته»، «، أمس الأحد،»)."""
    while i < stop:
        if i in lay.times:
            i = lay.times[i]
        elif lay.keys[i] == "من" and lay.word(i + 1, "reflexive openings"):
            i += 2
        elif lay.word(i, "time") or lay.word(i, "adverbs"):
            i += 1
        elif lay.keys[i] == "يوم" or (lay.keys[i] in ("علي", "حتي") and lay.word(i + 1, "at once")):
            i += 2
        elif (
            lay.keys[i] in ("من", "في")
            and i + 1 in lay.named
            and lay.named[i + 1].actor.type == "place"
            and i + 2 < stop
        ):
            i = lay.named[i + 1].last
        else:
            break
    return i


def is_from_somewhere(lay: Layout, i: int, stop: int) -> bool:
    """Return whether a place nobody knows stands between: «انتقد من جاكرتا الدول»: one bare word between من and a definite noun or adverb."""
    if i + 2 >= stop or lay.keys[i] != "من":
        return False
    bare = _is_bare(lay, i + 1) and i + 1 not in lay.times
    return bare and (lay.word(i + 2, "adverbs") or lay.keys[i + 2].startswith("ال"))


def subject_after(lay: Layout, i: int, stop: int, *, clause: bool) -> Phrase | None:
    """Return the subject that follows a verb; `clause`: a complementizer or colon follows at `stop`.

    Where no clause follows, the phrase must end by itself before its object:
    «أدان مجلس الأمن الدولي الهجوم».
    """
    i = skip_adjuncts(lay, i, stop)
    if i < stop and lay.is_comma(i):
        i = _after_inserted(lay, i, stop)
    i = _after_told_medium(lay, i, stop)
    if i >= stop:
        return None
    if _is_quoted_name(lay, i, stop):
        quote = lay.quotes[lay.openers[i]]
        behind = quote.close + 1
        if behind < stop and (behind in lay.named or lay.word(behind, "roles")):
            # «أبلغ "الاقتصادية" المهندس مسفر المالكي»: the paper is told, the man speaks.
            return subject_after(lay, behind, stop, clause=clause)
        return Phrase(i + 1, quote.close, lay.read.tokens[i + 1].start)
    if not begins_subject(lay, i, stop):
        return None
    last = reach(lay, i, stop) if clause else _short_reach(lay, i, stop)
    last = _through_name(lay, _through_spokesman(lay, last, stop), stop) if clause else last
    return _phrase(lay, i, last) if last > i else None


def _through_name(lay: Layout, last: int, stop: int) -> int:
    """«مراسل الشؤون السياسية في قناة كان سليمان مسودة»: an adjunct inside, the name behind it."""
    if last >= stop or not lay.word(last, "prepositions"):
        return last
    behind = _name_behind(lay, last, stop)
    if behind > last or stop > last + 10:
        return behind
    if any(
        not lay.read.tokens[t].is_word or t in lay.times or lay.word(t, "time") for t in range(last, stop)
    ):
        return last
    person = lay.covered.get(stop - 1)
    named = person is not None and person.actor.type == "person" and person.first > last
    bare = all(_is_bare(lay, t) for t in range(stop - 2, stop))
    return stop if named or (bare and stop - 2 > last + 1) else last


def _name_behind(lay: Layout, last: int, stop: int) -> int:
    """«العضو في المكتب السياسي لحركة "حماس" باسم نعيم، الخميس، إن»: a known name before the next pause."""
    for t in range(last, min(stop, last + 12)):
        pause = lay.is_comma(t) or lay.keys[t] in (":", ".") or t in lay.times or lay.word(t, "time")
        if pause or lay.word(t, "complementizers") or lay.word(t, "relatives"):
            return last
        one = lay.named.get(t)
        if one is not None and one.actor.type == "person" and one.start == lay.read.tokens[t].start:
            closes = (
                one.last >= stop
                or lay.is_comma(one.last)
                or one.last in lay.times
                or lay.word(one.last, "time")
            )
            return one.last if closes and t > last + 1 and not lay.word(t - 1, "prepositions") else last
    return last


def _is_bare(lay: Layout, t: int) -> bool:
    """Return whether a word can be part of a name that nobody knows."""
    key = lay.keys[t]
    known = (
        t in lay.covered or key.startswith("ال") or lay.word(t, "prepositions") or lay.word(t, "occasions")
    )
    return not known and not key.endswith("ها") and lay.read.text[lay.read.tokens[t].end - 1] != "ه"


def _through_spokesman(lay: Layout, last: int, stop: int) -> int:
    """«… على لسان متحدثها إسماعيل بقائي»: the spokesman belongs to the source."""
    if last + 2 < stop and lay.keys[last] == "علي" and lay.keys[last + 1] == "لسان":
        return max(last + 3, reach(lay, last + 2, stop))
    return last


def _after_told_medium(lay: Layout, i: int, stop: int) -> int:
    """«وأكد لـ"الاقتصادية" الدكتور سامي نوري أن»: the medium stands before the subject."""
    if i + 1 >= stop:
        return i
    if lay.keys[i] == "ل" and _is_quoted_name(lay, i + 1, stop):
        behind = lay.quotes[lay.openers[i + 1]].close + 1
    elif lay.keys[i][0] == "ل" and i in lay.named and lay.named[i].actor.type == "media":
        behind = lay.named[i].last
    else:
        return i
    return behind if behind < stop and begins_subject(lay, behind, stop) else i


def _after_inserted(lay: Layout, i: int, stop: int) -> int:
    """Skip «، في بيان صدر أمس،» before the subject."""
    if not lay.word(i + 1, "prepositions") and i + 1 not in lay.times and not lay.word(i + 1, "time"):
        return i + 1
    for t in range(i + 1, min(stop, i + _APPOSITION)):
        if lay.is_comma(t):
            return t + 1
    return i


def _phrase(lay: Layout, first: int, last: int) -> Phrase:
    named = lay.named.get(first)
    start = lay.read.tokens[first].start if named is None else named.start
    return Phrase(first, last, start)


def reach(lay: Layout, i: int, stop: int) -> int:
    """Return where a phrase ends that some adjunct or a complementizer follows."""
    t, last = i, i
    key = lay.keys[i]
    unnamed = lay.word(i, "unnamed sources") or (
        key[0] == "ل" and key[1:] in lay.speech.words("unnamed sources")
    )
    while t < min(stop, i + _LONGEST):
        step = _step(lay, i, t, stop, unnamed=unnamed)
        if step == 0:
            break
        t += step
        last = t
    return last


def _step(lay: Layout, first: int, t: int, stop: int, *, unnamed: bool) -> int:  # noqa: PLR0911 - one case a line
    """Return how many tokens the phrase takes in at `t`; 0 ends it."""
    if t in lay.named:
        return _named_step(lay, first, t)
    key = lay.keys[t]
    if t in lay.openers:
        return _quoted_step(lay, t, stop)
    if key == "(":
        return _bracket_step(lay, t, stop)
    if lay.is_comma(t):
        return 0 if unnamed and not lay.word(first, "roles") else _apposition(lay, t, stop)
    if lay.keys[t] == "." and t > first and len(lay.keys[t - 1]) == 1:
        return 1
    if not lay.read.tokens[t].is_word:
        return 0
    if t > first and _is_closed(lay, first, t, unnamed=unnamed):
        return 0
    return 1


def _named_step(lay: Layout, first: int, t: int) -> int:
    named = lay.named[t]
    to_whom = named.actor.type == "media" or (
        named.actor.type == "person" and named.start > lay.read.tokens[t].start
    )
    if t > first and lay.keys[t][0] == "ل" and to_whom:
        return 0
    return max(1, named.last - t)


def _is_closed(lay: Layout, first: int, t: int, *, unnamed: bool) -> bool:  # noqa: PLR0911 - one case a line
    key, speech = lay.keys[t], lay.speech
    if lay.word(first, "documents") and key in ("عن", "باسم") and t - first <= 3:
        return False
    if key in speech.words("complementizers") or (key in speech.words("relatives") and not unnamed):
        return True
    if t in lay.times or key in speech.words("time") or key in speech.words("adverbs"):
        return True
    if key in speech.words("conjunctions"):
        return True
    if key in speech.words("prepositions"):
        if key == "علي" and t in lay.covered and lay.covered[t].first < t:
            return False
        return not _is_inner_preposition(lay, first, t, unnamed=unnamed)
    if key[0] == "ل" and (
        is_medium_after(lay, t)
        or key == "ل"
        or (key[-1] == "ه" and len(key) > 5 and not key.startswith("لل"))
    ):
        return lay.read.text[lay.read.tokens[t].end - 1] != "ة"
    return _is_verb(lay, t)


def _is_verb(lay: Layout, t: int) -> bool:
    return any(
        f.part in "abc" and "common" not in f.verb.flags and f.clitic == 0
        for f in lay.speech.forms(lay.keys[t])
    )


def _is_inner_preposition(lay: Layout, first: int, t: int, *, unnamed: bool) -> bool:
    """«مصدر في وزارة الداخلية»، «بعثة الأمم المتحدة في أفغانستان»، «جزء من الحركة»."""
    key = lay.keys[t]
    if key == "من" and t - first <= 2 and (unnamed or lay.keys[first] in ("كل", "جزء", "احد", "عدد", "كلا")):
        return not lay.word(t + 1, "reflexive openings")
    if key in ("في", "علي", "من", "عن", "لدي") and unnamed:
        return (
            t + 1 not in lay.times and not lay.word(t + 1, "documents") and not lay.word(t + 1, "occasions")
        )
    if key == "لدي" or (key == "في" and t + 1 < len(lay.keys)):
        named = lay.covered.get(t + 1)
        return named is not None and named.actor.type in ("state", "place") and not named.first < t
    return False


def is_medium_after(lay: Layout, t: int) -> bool:
    """Return whether a medium is spoken to: «لرويترز»، «لوكالة الأنباء»، «لـ CNN»."""
    key = lay.keys[t]
    named = lay.named.get(t) or (lay.named.get(t + 1) if key == "ل" else None)
    if (named is not None and named.actor.type == "media") or lay.outlets.find(key[1:]) is not None:
        return True
    return (
        key[1:] in lay.speech.words("media heads")
        or key[2:] in lay.speech.words("media heads")
        or (key == "ل" and t + 1 < len(lay.keys))
    )


def _quoted_step(lay: Layout, t: int, stop: int) -> int:
    """Take in a short quotation, which is a name inside a phrase: وكالة «رويترز»."""
    if _is_quoted_name(lay, t, stop):
        return lay.quotes[lay.openers[t]].close + 1 - t
    return 0


def _is_quoted_name(lay: Layout, t: int, stop: int) -> bool:
    if t not in lay.openers:
        return False
    quote = lay.quotes[lay.openers[t]]
    return quote.closed and quote.close - t <= 4 and quote.close + 1 < len(lay.keys) and quote.close < stop


def _bracket_step(lay: Layout, t: int, stop: int) -> int:
    for close in range(t + 1, min(stop, t + 6)):
        if lay.keys[close] == ")":
            return close + 1 - t
    return 0


def _apposition(lay: Layout, comma: int, stop: int) -> int:
    """Return the length of «، نائب رئيس المجلس» after a name, where it is one; else 0."""
    t = comma + 1
    if (
        t >= stop
        or not begins_noun(lay, t)
        or (lay.keys[t][0] == "و" and lay.keys[t] not in lay.speech.words("words in waw"))
    ):
        return 0
    if _is_verb(lay, t) or lay.word(t, "complementizers"):
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
        if not lay.read.tokens[last].is_word or _is_closed(lay, t, last, unnamed=False):
            break
        last += 1
    return last - comma if last > t else 0


def _closes_soon(lay: Layout, t: int, stop: int) -> bool:
    """«، هرتسي هاليفي:»: two to four words between comma and complementizer are a name we do not know."""
    return 2 <= stop - t <= 4 and all(lay.read.tokens[w].is_word for w in range(t, stop))


def _short_reach(lay: Layout, i: int, stop: int) -> int:
    """Return where a phrase ends that its verb's object follows directly."""
    t = i
    if i in lay.named:
        t = _to_name(lay, lay.named[i].last, stop) if lay.word(i, "roles") else lay.named[i].last
        t = _through_title(lay, i, t, stop)
    elif lay.word(i, "unnamed sources"):
        t = i + 1
        while t < stop and lay.keys[t][:1] != "ب" and _is_adjective_of(lay, i, t):
            t += 1
    else:
        t = _chain(lay, i, stop)
    while t < stop and lay.keys[t][:1] == "و" and t in lay.named:
        t = lay.named[t].last
    return t


def _through_title(lay: Layout, first: int, last: int, stop: int) -> int:
    """«الأمير عبدالله بن مساعد الرئيس العام لرعاية الشباب»: a title behind the name belongs to it."""
    if lay.named[first].actor.type != "person" or last >= stop or not lay.word(last, "roles"):
        return last
    t = last
    while (
        t < min(stop, last + 8)
        and lay.read.tokens[t].is_word
        and not _is_closed(lay, first, t, unnamed=False)
    ):
        t += 1
    return t if t < stop and lay.is_comma(t) else last


def _to_name(lay: Layout, last: int, stop: int) -> int:
    """«وزير الإدارة المحلية للإغاثة في اليمن عبدالرقيب فتح»: a name behind the title's own adjunct."""
    if last >= stop or not (lay.word(last, "prepositions") or lay.keys[last][:1] in ("ل", "ب")):
        return last
    for t in range(last, min(stop, last + 8)):
        if not lay.read.tokens[t].is_word or t in lay.times:
            break
        one = lay.named.get(t)
        if one is not None and one.actor.type == "person" and one.start == lay.read.tokens[t].start:
            return one.last
    return last


def _chain(lay: Layout, i: int, stop: int) -> int:
    """Take in a genitive chain and its adjectives: «مجلس الأمن الدولي»."""
    t = i
    while t < stop and lay.read.tokens[t].is_word and not lay.keys[t].startswith("ال"):
        if t > i and _is_closed(lay, i, t, unnamed=False):
            return t
        t += 1
    if (
        t < stop
        and lay.keys[t].startswith("ال")
        and not (t > i + 1 and lay.keys[t - 1].endswith(("يه", "ي")))
    ):
        t += 1
        while t < stop and (
            lay.keys[t].startswith("ال")
            and (lay.keys[t].endswith(("ي", "يه", "يين", "يون")) or lay.word(t, "adjectives"))
        ):
            t += 1
    return t


def _is_adjective_of(lay: Layout, head: int, t: int) -> bool:
    definite = lay.keys[head].startswith("ال")
    key = lay.keys[t]
    return (
        lay.read.tokens[t].is_word
        and key.startswith("ال") == definite
        and not _is_closed(lay, head, t, unnamed=False)
    )


def subject_before(lay: Layout, verb: int, start: int) -> Phrase | None:
    """Return the subject that stands before its verb: «لكن محققين ذكروا أن», «صفوي، …، قال، الأحد، إن»."""
    last = verb
    while last > start and (
        lay.is_comma(last - 1)
        or last - 1 in lay.times
        or lay.word(last - 1, "time")
        or lay.keys[last - 1] == "قد"
    ):
        last -= 1
    last = _before_dashes(lay, last, start)
    document = next((t for t in range(last - 1, max(start, last - 8), -1) if _speaks_itself(lay, t)), -1)
    if document >= 0 and reach(lay, document, last) == last:
        return _phrase(lay, document, last)
    first = _opening(lay, last, start)
    if first >= last:
        return None
    phrase = _phrase(lay, first, min(last, reach(lay, first, last)))
    inner = range(phrase.last, last)
    if (
        phrase.last < last <= phrase.last + 8
        and lay.keys[phrase.last] in ("في", "من", "ب")
        and all(lay.read.tokens[t].is_word for t in inner)
    ):
        return _phrase(lay, first, last)
    return phrase if phrase.last == last else None


def _speaks_itself(lay: Layout, t: int) -> bool:
    """«بيان الوزارة أدان»; but in «أصدر الجيش بيانا أعرب فيه» the army speaks."""
    return lay.word(t, "own documents") and not lay.keys[t].endswith("ا")


def _before_dashes(lay: Layout, last: int, start: int) -> int:
    """Skip back over «-الجناح العسكري للحركة-» between subject and verb."""
    if last > start and lay.keys[last - 1] in _DASHES:
        for t in range(last - 2, max(start, last - _APPOSITION), -1):
            if lay.keys[t] in _DASHES:
                return t
    return last


def _opening(lay: Layout, last: int, start: int) -> int:
    """Return the first token after the conjunction that opens the clause."""
    first = start
    for t in range(last - 1, start - 1, -1):
        if lay.word(t, "conjunctions") or (lay.word(t, "prepositions") and lay.is_comma(t - 1)):
            first = t + 1
            break
        if not lay.read.tokens[t].is_word and not lay.is_comma(t) and lay.keys[t] not in '()«»"“”':
            first = t + 1
            break
    while first < last and (
        lay.is_comma(first)
        or first in lay.times
        or lay.word(first, "time")
        or lay.word(first, "complementizers")
    ):
        first = max(first + 1, lay.times.get(first, 0))
    return first if first < last and begins_subject(lay, first, last) else last
