"""Where, when and to whom something is said: «أكد [في تصريح لـ«الضفاف» أمس] المدير أن», «[وفي سياق متصل،] الوزير قال إن».

Such words stand between a verb and its subject or open the clause before both. A noun behind a preposition ends with
its article, its owner or its adjective, so an open noun behind that is no part of it any more.
"""

from __future__ import annotations

from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.beginnings import begins_subject
from tawatur.annotate.statements.sources.phrase_ends import is_finite
from tawatur.annotate.statements.sources.phrases import behind_quoted, skip_adjuncts
from tawatur.lexicon.title_words import GIVEN, Kind

__all__ = ["before_inserted", "behind_inserted", "behind_opening"]

_DASHES = 14  # tokens between two dashes
_BRACKET = 5  # tokens of a name in brackets
_SPEAKERS = ("roles", "unnamed sources", "honorifics")
_HEADS = Kind.OFFICE | Kind.RANK | Kind.CONSTRUCT | Kind.UNNAMED | Kind.ORGAN | Kind.DEFINITE


def behind_inserted(lay: Layout, i: int, stop: int) -> int:
    """Return the first token behind what is inserted between a verb and its subject; `i` where nothing is."""
    t = skip_adjuncts(lay, i, stop)
    while t < stop:
        behind = _through_one(lay, t, stop)
        if behind <= t:
            break
        t = skip_adjuncts(lay, behind, stop)
    return t if t < stop else i


def behind_opening(lay: Layout, first: int, verb: int) -> int:
    """Return the first token behind the words that lead into a clause: «في المقابل، | الوزير قال», «بدوره | المدير أكد»."""
    t = first
    while t < verb:
        behind = skip_adjuncts(lay, t, verb)
        place = behind > t and behind - 1 in lay.covered and not lay.is_comma(behind)
        # «في مصر الشقيقة»: the place is no whole phrase.
        behind = behind if behind > t and not place else _through_lead(lay, t, verb)
        if behind <= t or behind >= verb:
            break
        t = behind + lay.is_comma(behind)
    return t if t < verb else first


def before_inserted(lay: Layout, verb: int, start: int) -> int:
    """Return the first comma of «، في تصريح صحفي، |» before a verb, the verb itself where nothing is inserted there."""
    if not lay.is_comma(verb - 1):
        return verb
    for t in range(verb - 2, max(start, verb - _DASHES), -1):
        if lay.is_comma(t):
            return t if _through_one(lay, t, verb) == verb else verb
    return verb


def _through_lead(lay: Layout, t: int, verb: int) -> int:
    """Return the token behind one phrase that leads in: closed by a comma, or by a word that always does."""
    if lay.word(t + 1, "matters") and lay.word(t, "answers"):
        # «وردا على سؤال»
        t += 1
    key = lay.keys[t].removeprefix("و")
    leads = any(key in lay.speech.words(name) for name in ("prepositions", "time"))
    if not (leads or key.startswith("بال") or _is_joined(lay, t)):
        return t
    behind = _through_phrase(lay, t, verb)
    if lay.is_comma(behind):
        return behind
    last = behind - 1
    closed = (
        lay.word(last, "lead-ins") or lay.word(last, "reflexive openings") or behind == lay.times.get(t + 1)
    )
    return behind if closed or lay.word(last, "demonstratives") else t


def _through_one(lay: Layout, t: int, stop: int) -> int:
    """Return the token behind one insertion, `t` where none begins."""
    if lay.is_dash(t):
        close = next((w for w in range(t + 2, min(stop, t + _DASHES)) if lay.is_dash(w)), t - 1)
        return close + 1
    comma = lay.is_comma(t)
    first = t + comma
    if first >= stop or lay.word(first, "about"):
        return t
    behind = skip_adjuncts(lay, first, stop)
    if behind == first and (lay.word(first, "prepositions") or _is_joined(lay, first)):
        behind = _through_phrase(lay, first, stop)
    if behind == first:
        return t
    return behind + lay.is_comma(behind) if comma or lay.is_comma(behind) else behind


def _is_joined(lay: Layout, t: int) -> bool:
    """«للصحفيين», «لمراسلنا», «لـ«الضفاف»», «بالمناسبة», «بهذا الخصوص»: a preposition of one letter with its noun."""
    key, one = lay.keys[t], lay.named.get(t)
    if key in ("ل", "لل") or (key.startswith(("لل", "بال")) and (one is None or one.actor.type != "person")):
        return True
    joined = one is not None and one.start > lay.read.tokens[t].start and one.actor.type != "person"
    known = ("media heads", "reporters", "demonstratives")
    joined = joined or (lay.clitic(t) in ("ل", "ب") and t not in lay.named)
    return key[0] in "لب" and (joined or any(key[1:] in lay.speech.words(name) for name in known))


def _through_phrase(lay: Layout, t: int, stop: int) -> int:
    """Return the token behind a preposition and its noun, with what describes the noun and the prepositions behind it."""
    t = _through_noun(lay, t + _is_apart(lay, t), stop)
    while t < stop:
        behind = skip_adjuncts(lay, t, stop)
        if behind == t and (lay.word(t, "prepositions") or _is_joined(lay, t)):
            behind = _through_noun(lay, t + _is_apart(lay, t), stop)
        elif behind == t and _is_added(lay, t):
            behind = _through_noun(lay, t, stop)
        elif behind == t and lay.is_comma(t) and t + 1 < stop and _is_added(lay, t + 1):
            # «خلال زيارته للمحافظة، والمركز التابع لها أمس، أن»
            behind = _through_noun(lay, t + 1 + _is_apart(lay, t + 1), stop)
        elif behind == t and lay.keys[t] == "(":
            behind = next((w + 1 for w in range(t + 1, min(stop, t + _BRACKET)) if lay.keys[w] == ")"), t)
        elif behind == t and _describes(lay, t):
            behind = _through_clause(lay, t, stop)
        if behind <= t:
            break
        t = behind
    return t


def _is_added(lay: Layout, t: int) -> bool:
    """«الوزير والسفير», «الجهة ومركزها»: what «و» joins to a noun."""
    one = lay.named.get(t)
    return lay.clitic(t) == "و" or (
        lay.keys[t][0] == "و" and one is not None and one.start > lay.read.tokens[t].start
    )


def _is_apart(lay: Layout, t: int) -> bool:
    """Return whether a preposition is a word of its own."""
    key = lay.keys[t].removeprefix("و")
    return key in ("ل", "لل") or any(key in lay.speech.words(name) for name in ("prepositions", "time"))


def _through_noun(lay: Layout, t: int, stop: int) -> int:
    """Return the token behind a noun, its genitives and its adjectives."""
    if t < stop and t in lay.times:
        return min(lay.times[t], stop)
    if t < stop and (lay.word(t, "demonstratives") or lay.keys[t][1:] in lay.speech.words("demonstratives")):
        return t + 1 + lay.is_definite(t + 1)
    first = t
    while t < stop:
        if t in lay.openers:
            return behind_quoted(lay, t, stop)
        if not lay.read.tokens[t].is_word or (t > first and _ends_open_noun(lay, first, t, stop)):
            return t
        if t in lay.named and not _is_indefinite_adjective(lay, t):
            t = lay.named[t].last
            break
        t += 1
        if _is_whole(lay, t - 1):
            break
    if t < stop and _takes_object(lay, t - 1) and not lay.is_comma(t):
        return _through_noun(lay, t, stop) if begins_subject(lay, t, stop) else t
    while t < stop and (_is_adjective(lay, t) or lay.word(t, "same")):
        t += 1
    return t


def _is_whole(lay: Layout, t: int) -> bool:
    """«الاجتماع», «للصحفيين», «بيانه», «تويتر»: a noun that has no genitive behind it."""
    key, title = lay.keys[t], lay.kind(t) & (Kind.RANK | Kind.OFFICE | Kind.HONORIFIC)
    if title and (t + 1 in lay.named or lay.kind(t + 1) & GIVEN):
        # «جامع الإمام سالم الراشد»
        return False
    return (
        lay.is_definite(t)
        or key.startswith(("لل", "بال", "وبال"))
        or lay.is_owned(t)
        or key.isascii()
        or (lay.word(t, "own channels") or key.endswith("نا"))
    )


def _ends_open_noun(lay: Layout, first: int, t: int, stop: int) -> bool:
    """«في بيان | مصدر أمني», «في تصريح صحفي | المدير», «في مؤتمر | عقده»: what stands behind an open noun is no genitive of it."""
    if lay.is_time(t) or lay.word(t, "prepositions") or lay.word(t, "adverbs") or _describes(lay, t):
        return True
    if _is_joined(lay, t) or _is_added(lay, t):
        return True
    if t - 1 > first and (_is_indefinite_adjective(lay, t - 1) or lay.word(t - 1, "lead-ins")):
        return True
    # «اجتماع مجلس الوزراء»: a meeting is of those who meet.
    venue = t - 1 == first and (lay.word(first, "documents") or lay.word(first, "speeches"))
    return venue and not _is_indefinite_adjective(lay, t) and begins_subject(lay, t, stop)


def _is_indefinite_adjective(lay: Layout, t: int) -> bool:
    """«صحفي», «متلفزة»: behind a word for a speech or a text."""
    if lay.is_definite(t) or not lay.word(t - 1, "venues"):
        return False
    relative = lay.keys[t].endswith(("ي", "يه")) and not lay.kind(t) & (GIVEN | Kind.PEOPLE)
    return relative or not (t in lay.named or lay.kind(t) or any(lay.word(t, name) for name in _SPEAKERS))


def _takes_object(lay: Layout, t: int) -> bool:
    """«خلال استقباله | سفير الدولة»: a verbal noun with its doer has its object behind it, a speech or a text has none."""
    if not lay.is_owned(t) or lay.word(t, "venues") or lay.word(t, "reflexive openings") or t in lay.named:
        return False
    stem = lay.keys[t].removesuffix("ها").removesuffix("هم").removesuffix("ه")
    venues = lay.speech.words("venues")
    return not (stem in venues or stem.removesuffix("ت") + "ه" in venues)


def _is_adjective(lay: Layout, t: int) -> bool:
    """«التلفزيون | الرسمي», not «الاجتماع | المدير»."""
    if not lay.is_definite(t) or t in lay.named or lay.is_time(t):
        return False
    return not (lay.kind(t) & _HEADS or any(lay.word(t, name) for name in _SPEAKERS))


def _describes(lay: Layout, t: int) -> bool:
    """«[مؤتمر] عقده أمس», «[رسالة] نشرت على صفحته»: a verb right behind an indefinite noun tells of it."""
    if lay.word(t, "relatives"):
        return True
    if lay.is_definite(t) or t in lay.named or lay.is_definite(t - 1):
        return False
    return lay.word(t, "held") or is_finite(lay, t) or (lay.is_owned(t) and lay.word(t, "giving"))


def _through_clause(lay: Layout, t: int, stop: int) -> int:
    """Return the token behind such a verb and who did it: «نقلها التلفزيون», «نشرتها اليوم صحيفة الضفاف»."""
    t += lay.word(t, "relatives")
    behind = t + 1 + lay.word(t + 1, "back references")
    points = lay.is_owned(t) or behind > t + 1  # «الذي يغلب عليه المحافظون»
    if not points or behind >= stop or lay.is_comma(behind):
        return behind
    later = skip_adjuncts(lay, behind, stop)
    if later > behind and not _is_medium(lay, later):
        return behind
    return _through_noun(lay, later, stop) if begins_subject(lay, later, stop) else behind


def _is_medium(lay: Layout, t: int) -> bool:
    """«صحيفة الضفاف», «بعض الصحف»."""
    t += bool(lay.kind(t) & Kind.QUANTITY)
    one = lay.named.get(t)
    known = lay.word(t, "media heads") or lay.key(t).removeprefix("ال") in lay.speech.words("many media")
    return known or (one is not None and one.actor.type == "media")
