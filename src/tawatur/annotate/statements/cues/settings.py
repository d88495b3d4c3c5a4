"""Where and before whom something was said, between its verb and the object: «أدان [في حديث لقناة الضفاف] الهجوم».

A noun behind a preposition ends with its article, its owner or its adjective; behind that an object can begin.
"""

from __future__ import annotations

from tawatur.annotate.statements.cues.frames import Cue, Found
from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.beginnings import begins_noun
from tawatur.annotate.statements.sources.phrase_ends import is_finite
from tawatur.annotate.statements.sources.phrases import behind_quoted, skip_adjuncts
from tawatur.lexicon.title_words import Kind

__all__ = ["behind_settings", "is_held", "is_in_setting", "is_said_from"]

_OWNERS = Kind.DEFINITE | Kind.ORGAN | Kind.PEOPLE | Kind.BODIES | Kind.CONSTRUCT | Kind.RANK | Kind.OFFICE
_CLAUSE = 14  # tokens of «، الذي يرأس اللجنة منذ عام،»
_HEADS = 3  # tokens of «ختام اجتماع اللجنة»
_COPY = 6  # tokens of «تلقت الصحيفة نسخة منه»
_LED = ("مع", "الي", "امام", "علي", "في")  # what a setting's own noun may have behind it


def behind_settings(lay: Layout, at: int, stop: int) -> int:
    """Return the token behind all settings that begin at a token, where a noun can begin; else `at`."""
    end = at
    while end < stop:
        behind = _behind_aside(lay, end, stop) if lay.is_comma(end) else _behind_setting(lay, end, stop)
        if behind <= end:
            break
        end = skip_adjuncts(lay, behind, stop)
    if end <= at or end + 1 >= stop or lay.word(end, "prepositions") or end in lay.covered:
        return at
    return end if begins_noun(lay, end) and lay.keys[end][0] not in "وبل" else at


def _behind_aside(lay: Layout, comma: int, stop: int) -> int:
    """«، الذي يرأس اللجنة، | سياسات»: a relative clause between commas."""
    if not lay.word(comma + 1, "relatives"):
        return comma
    near = range(comma + 2, min(stop, comma + _CLAUSE))
    return next((t + 1 for t in near if lay.is_comma(t)), comma)


def _behind_setting(lay: Layout, t: int, stop: int) -> int:
    """«في حديث لقناة الضفاف», «خلال لقائه بالوفد», «عقب الاجتماع», «على هامش المعرض», «في بيان نشره»."""
    if not (lay.word(t, "venue prepositions") or lay.word(t, "settings")):
        return t
    first = t + 1
    if first >= stop or first in lay.times or not lay.read.tokens[first].is_word:
        return t
    if lay.keys[t] == "في" and not (lay.word(first, "venues") or lay.word(first, "before occasions")):
        # «متعاملون في السوق»: as often where those are who speak.
        return t
    open_noun = lay.word(first, "venues") and not (lay.is_definite(first) or lay.is_owned(first))
    end = _behind_open_noun(lay, first, stop) if open_noun else _behind_whole_noun(lay, first, stop)
    if end <= first:
        return t
    end = _behind_led(lay, first, end, stop)
    return _behind_giving(lay, end, stop) if open_noun else end


def _behind_open_noun(lay: Layout, first: int, stop: int) -> int:
    """«بيان», «مؤتمر صحفي»: with its adjectives; «كلمة الوزير» has an owner."""
    if lay.is_definite(first + 1) and not _is_no_owner(lay, first):
        return _behind_whole_noun(lay, first, stop)
    end = first + 1
    while (
        end < stop
        and not lay.is_definite(end)
        and end not in lay.covered
        and _is_open_adjective(lay, first, end)
    ):
        end += 1
    return end


def _is_no_owner(lay: Layout, noun: int) -> bool:
    """«في بيان | الخبر جملة وتفصيلا», «في تصريح | القرار»: a text is somebody's, «بيان الوزارة», «كلمة الوزير»."""
    owner = noun + 1
    body = owner in lay.covered or lay.word(owner, "roles") or lay.kind(owner) & _OWNERS
    return (
        lay.word(noun, "documents")
        and not body
        and bool(lay.actors.word(lay.keys[owner][2:]).kind & Kind.NOUN)
    )


def _is_open_adjective(lay: Layout, noun: int, t: int) -> bool:
    """«بيان صحفي», «كلمة تلفزيونية»; «بيان | جاهزية المصنع»."""
    relation = "يه" if lay.last_letter(noun) == "ة" else "ي"
    adjective = lay.keys[t].endswith(relation) and not lay.word(t, "anybody")
    return lay.word(t, "how it was said") or lay.word(t, "to whom") or adjective


def _behind_whole_noun(lay: Layout, first: int, stop: int) -> int:
    """«الاجتماع», «لقائه», «هامش المعرض الدولي», «ختام زيارته الرسمية»: up to the word that makes it definite, and its adjectives."""
    end = first
    if lay.word(end, "demonstratives") or lay.word(end + 1, "demonstratives"):
        # «خلال هذا اللقاء», «في أعقاب ذلك»
        end += lay.word(end + 1, "demonstratives")
        return end + 1 + lay.is_definite(end + 1)
    while end < min(stop, first + _HEADS) and not (lay.is_definite(end) or lay.is_owned(end)):
        if not lay.read.tokens[end].is_word or lay.word(end, "prepositions") or end in lay.covered:
            return first
        end += 1
    if end >= stop or not (lay.is_definite(end) or lay.is_owned(end)):
        return first
    return _behind_adjectives(lay, end + 1, stop)


def _behind_adjectives(lay: Layout, end: int, stop: int) -> int:
    while end < stop and lay.is_definite(end) and end not in lay.covered and _is_adjective(lay, end):
        end += 1
    return end


def _is_adjective(lay: Layout, t: int) -> bool:
    """«الزائر», «الدولي»; «الهجوم» is what was condemned."""
    key = lay.keys[t][2:]
    masdar = any(form.part == "e" for form in lay.speech.forms(key))
    known = lay.word(t, "adjectives") or lay.keys[t].endswith(("ي", "يه"))
    return known or not (masdar or lay.actors.word(key).kind & Kind.NOUN)


def _behind_led(lay: Layout, noun: int, end: int, stop: int) -> int:
    """«[حديث] لقناة الضفاف», «[مقابلة] مع الضفاف», «[لقائه] بالوفد الزائر», «[حسابه] على تويتر», «[زيارته] إلى المدينة»."""
    if end + 1 >= stop:
        return end
    joined = lay.keys[end][0] in "لب" and not (lay.word(end, "words in lam") or lay.word(end, "words in beh"))
    apart = lay.keys[end] in _LED or lay.keys[end] == "ل"
    if apart or (joined and _takes_joined(lay, noun, end)):
        return _behind_name(lay, end, end + apart, stop)
    return end


def _behind_name(lay: Layout, end: int, first: int, stop: int) -> int:
    """Return the token behind what a preposition at `end` leads to; `end` where that is no whole noun."""
    if (behind := behind_quoted(lay, first, stop)) > first:
        return behind
    one = lay.named.get(first)
    if one is not None:
        return min(one.last, stop)
    whole = lay.is_definite(first) or lay.keys[first].startswith(("لل", "بال"))
    if whole or lay.word(first, "platforms"):
        return _behind_adjectives(lay, first + 1, stop)
    # «لقناة الضفاف»
    construct = first == end and lay.is_definite(first + 1)
    return _behind_adjectives(lay, first + 2, stop) if construct else end


def _takes_joined(lay: Layout, noun: int, t: int) -> bool:
    """«حديث لقناة», «لقائه بالوفد»: what such a noun has behind it."""
    if lay.keys[t][0] == "ل":
        return True
    return any(lay.word(w, "occasions with a preposition") for w in range(noun, t))


def _behind_giving(lay: Layout, end: int, stop: int) -> int:
    """«[مؤتمر] عقده مساء أمس», «[بيان] نشره على صفحته», «[بيان] تلقت الضفاف نسخة منه»: who gave it or has it."""
    given = lay.word(end, "giving") or lay.word(end, "issued")
    owned = lay.is_owned(end) and not lay.word(end, "fact nouns") if end < stop else False
    if end >= stop or not (given or is_finite(lay, end)):
        return end
    copy = (t + 1 for t in range(end + 1, min(stop, end + _COPY)) if lay.key(t) in ("منه", "منها"))
    # «في تصريح صحفي | تعرض المدينة للقصف»: a verb would have «ه».
    return next(copy, end + bool(given or owned))


def is_held(lay: Layout, t: int) -> bool:
    """«أكد في مؤتمر صحفي عقد أمس أن»: a verb that tells of the occasion, no object."""
    return lay.word(t, "held") and (lay.word(t - 1, "venues") or lay.word(t - 2, "venues"))


def is_said_from(lay: Layout, t: int, clause: Found) -> bool:
    """«حذر من باريس الوزير من أن», «شدد على هامش المعرض المدير على أن»: the same preposition tells where, then opens the clause."""
    place = lay.named.get(t + 1)
    where = lay.word(t + 1, "not on") or (place is not None and place.actor.type in ("place", "state"))
    return where and _opens_with(lay, clause, t)


def _opens_with(lay: Layout, clause: Found, t: int) -> bool:
    same = clause.frame == "clause" and lay.keys[clause.marker - 1] == lay.keys[t] and t < clause.marker - 1
    return same and all(lay.read.tokens[w].is_word for w in range(t, clause.marker))


def is_in_setting(lay: Layout, cue: Cue, clause: Found, nominal: Found) -> bool:
    """«حذر المدير خلال لقائه وفدا من الغرفة من أن»: a preposition within the occasion, where the verb's own opens the clause."""
    if not _opens_with(lay, clause, nominal.marker):
        return False
    if is_said_from(lay, nominal.marker, clause):
        return True
    return any(lay.word(t, "settings") and lay.keys[t] != "في" for t in range(cue.last, nominal.marker))
