"""What is inserted between a verb and its complement: «قال سالم -الذي زار المدينة- إن», «قالت، بحسب الوكالة، إن»."""

from __future__ import annotations

from tawatur.annotate.statements.layout import SET_OFF, Layout
from tawatur.annotate.statements.sources.copied import behind_reading

PREPOSITIONS = {"الي": "إلى", "علي": "على", "عن": "عن", "من": "من", "في": "في", "بشان": "بشأن"}
__all__ = [
    "PREPOSITIONS",
    "behind_aside",
    "behind_dashes",
    "is_behind_turn",
    "is_inserted_tag",
    "leaves_clause",
]

_STOPS = frozenset(".؟?!:")
_CLAUSE = 24  # tokens of a relative clause between dashes, of a tag between commas
_TURN = 3  # tokens of «تجدر الإشارة إلى»
_NAME = 5  # tokens of a marked name in a tag
_TAG = 14  # tokens of a tag with its source, where no comma closes it


def behind_aside(lay: Layout, t: int, end: int) -> int:
    """Return the mark that closes an aside which begins at `t`, else `t`."""
    if lay.keys[t] not in SET_OFF:
        return t
    if not lay.is_comma(t):
        return behind_dashes(lay, t, end)
    read = behind_reading(lay, t, end)
    if read > t and lay.is_comma(read) and _goes_on(lay, read + 1):
        return read
    state = lay.word(t + 1, "a state of who speaks")
    return _behind_state(lay, t, end) if state else _behind_tag(lay, t, end)


def _behind_state(lay: Layout, comma: int, end: int) -> int:
    """«وقالت سعاد، وقد بدا عليها التعب، إن»: return the comma that closes what she was like meanwhile, else `comma`."""
    for t in range(comma + 2, min(end - 1, comma + _CLAUSE)):
        if lay.is_comma(t):
            at = t + 1 + (lay.keys[t + 1] in PREPOSITIONS)
            return t if lay.word(at, "complementizers") else comma
        if lay.word(t, "complementizers") or lay.keys[t] in _STOPS:
            return comma
    return comma


def behind_dashes(lay: Layout, t: int, end: int) -> int:
    """«وقال سالم -الذي زار المدينة- إن»: return the dash that closes what is set between dashes, else `t`."""
    if not _sets_off(lay, t):
        return t
    for w in range(t + 2, min(end, t + _CLAUSE)):
        if lay.keys[w] in _STOPS:
            return t
        if _sets_off(lay, w):
            # «رادار -إكس» opens another.
            return t if lay.touches(w + 1) and not lay.touches(w) else w
    return t


def _sets_off(lay: Layout, t: int) -> bool:
    """Return whether a dash stands between words, not within one («2014-2015», «برونو-ليبي»)."""
    return lay.is_dash(t) and not (lay.touches(t) and lay.touches(t + 1))


def _behind_tag(lay: Layout, comma: int, end: int) -> int:
    """«قالت الشركة، بحسب ما نقلت الوكالة، إن»: return the comma that closes a tag between verb and complement, else `comma`."""
    if not lay.word(comma + 1, "tag heads"):
        return comma
    inside = comma
    for t in range(comma + 2, min(end - 1, comma + _CLAUSE)):
        if _opens_words(lay, t) and t > comma + 2:
            return t
        if t in lay.openers:
            quote = lay.quotes[lay.openers[t]]
            # «وفق ما نشرته «الضفاف»، …», «، بحسب «الضفاف»: «…»»: a short name closes with its tag.
            closes = lay.is_comma(quote.close + 1) or _opens_words(lay, quote.close + 1)
            if not quote.closed or quote.close - t > _NAME or not closes:
                return comma
            inside = quote.close
        if t <= inside:
            continue
        if lay.word(t, "complementizers"):
            return comma
        if lay.is_comma(t):
            return t if _goes_on(lay, t + 1) else comma
    return comma


def _opens_words(lay: Layout, t: int) -> bool:
    """«قال، بحسب بيان الوزارة "…"», «قال، بحسب الوزارة: «…»»: words in marks that were said, no name."""
    if t in lay.openers:
        return lay.quotes[lay.openers[t]].close - t > _NAME
    return lay.key(t) == ":" and t + 1 in lay.openers


def _goes_on(lay: Layout, t: int) -> bool:
    """Return whether the complement of the verb before a tag stands behind it: a clause, marked words, an owned or stated fact."""
    if lay.word(t, "complementizers") or t in lay.openers or lay.word(t, "fact nouns"):
        return True
    owned = lay.keys[t].endswith(("ها", "هم", "ه")) and lay.last_letter(t) != "ة"
    return owned and not any(f.part in "abcd" for f in lay.speech.forms(lay.keys[t]))


def is_inserted_tag(lay: Layout, verb: int, t: int) -> bool:
    """«وأضاف - حسب الوكالة - أن»: a tag between dashes or brackets does not end the search."""
    between = lay.is_dash(t - 1) or lay.key(t - 1) == "("
    return between or _leads_to_clause(lay, t) or _leads_to_preposition(lay, verb, t)


def _leads_to_preposition(lay: Layout, verb: int, tag: int) -> bool:
    """«وشدد الوزير، وفقا لوكالة الضفاف، على ضرورة العمل»: behind the tag's comma stands what the verb before still waits for."""
    near = range(tag + 1, min(tag + _TAG, lay.end_of(tag) - 1))
    comma = next((t for t in near if lay.is_comma(t)), -1) if lay.is_comma(tag - 1) else -1
    name = PREPOSITIONS.get(lay.key(comma + 1), lay.clitic(comma + 1) or None) if comma > 0 else None
    waits = not any(PREPOSITIONS.get(lay.keys[t]) == name for t in range(verb + 1, tag))
    return name is not None and waits and _takes(lay, verb, name)


def _leads_to_clause(lay: Layout, tag: int) -> bool:
    """«وقال الناطق بحسب "الضفاف" إن»: behind the tag's own noun or verb stands the complementizer of the verb before."""
    told = -1 if lay.is_comma(tag - 1) else next((t for t in (tag, tag + 1) if lay.key(t).endswith("ما")), -1)
    for t in range(tag + 1, min(tag + _TAG, lay.end_of(tag))):
        if lay.word(t, "complementizers") or _opens_words(lay, t):
            # «وأوضح الوزير وفقا لوكالة الضفاف: «…»», «وقال الوزير وفق ما بثته الوكالة «…»»
            return t > tag + 1
        # «البيان الذي أوردته الوكالة أن»; «البحارة الذين قالوا إن» say it themselves.
        says = any("clause" in f.verb.takes and not f.object for f in lay.speech.forms(lay.keys[t]))
        given = lay.word(t, "giving") or lay.word(t, "issued")
        own = given or (told >= 0 and t == told + 1) or (lay.word(t - 1, "relatives") and not says)
        if lay.is_comma(t) and lay.word(t + 1 + (lay.key(t + 1) in PREPOSITIONS), "complementizers"):
            # «وأشارت مصادر حسبما أوردت الضفاف، إلى أنه», «وأضاف بحسب الضفاف، أن»
            return True
        if lay.is_comma(t) or (not own and any(f.part in "abcd" for f in lay.speech.forms(lay.keys[t]))):
            return False
    return False


def leaves_clause(lay: Layout, verb: int, t: int) -> bool:
    """«أشار المصدر الذي تحدث إلى الضفاف إلى أن», «قالت النائبة التي حضرت وتحدثت إن»: a relative verb that the clause behind is not of.

    It is the first verb's where it has that verb's own preposition before it, or the «إن» of «قال».
    """
    which = t - 1 - lay.word(t - 1, "copulas")
    described = lay.word(which, "relatives") or _describes_many(lay, t)
    if not described or which - 1 <= verb or lay.is_comma(which - 1):
        return False
    end = min(lay.end_of(t), t + _CLAUSE)
    clause = next((w for w in range(t + 1, end) if lay.word(w, "complementizers")), -1)
    name = PREPOSITIONS.get(lay.keys[clause - 1])
    if lay.keys[clause].startswith("بان"):
        # «وأفاد المصدر الذي تحدث إلى الصحيفة بأن»
        at_once = clause > t and not any(lay.is_comma(w) for w in range(t, clause))
        return at_once and _takes(lay, verb, "ب") and not _takes(lay, t, "ب")
    # «المدير الذي كان يجيب عن الأسئلة، أن»: a comma right before the clause closes the relative one.
    last = clause - (name is not None)
    if clause < t + 3 or any(lay.is_comma(w) for w in range(t, last - 1)):
        return False
    if name is not None:
        return _takes(lay, verb, name) and not _takes(lay, t, name)
    if lay.is_comma(last - 1):
        return "clause" in {take for f in lay.speech.forms(lay.keys[verb]) for take in f.verb.takes}
    plain = lay.read.text[lay.read.tokens[clause].start] == "إ"
    return plain and _is_plain(lay, verb) and not _is_plain(lay, t)


def _describes_many(lay: Layout, t: int) -> bool:
    """«وأشار مختصون | تحدثوا للضفاف أمس، إلى أن»: right behind an indefinite plural its own verb."""
    many = any(f.part == "a" and f.number == "p" and not f.clitic for f in lay.speech.forms(lay.keys[t]))
    return many and lay.keys[t - 1].endswith(("ون", "ين")) and not lay.is_definite(t - 1)


def _takes(lay: Layout, t: int, name: str) -> bool:
    return any(name in f.verb.takes for f in lay.speech.forms(lay.keys[t]))


def _is_plain(lay: Layout, t: int) -> bool:
    """«قال إن»: the one verb whose clause has this hamza."""
    return any(f.verb.lemma == "قال" for f in lay.speech.forms(lay.keys[t]))


def is_behind_turn(lay: Layout, i: int) -> bool:
    """«لكن | وفق خبراء، فإن», «إلا أنه | وفقا للتقرير، بلغ», «تجدر الإشارة إلى أنه | وفقا لـ»: nothing but the turn stands before."""
    t = lay.first_word(i)
    if lay.word(t, "turns") and t + 1 == i:
        return True
    that = lay.word(i - 1, "complementizers") and 0 < i - 1 - t <= _TURN
    return that and ((lay.word(t, "turns before that") and t + 2 == i) or lay.word(t, "reminders"))
