"""Nouns of speech behind a verb that only carries them: «رفع التعازي», «شن هجوما على», «وجه نداء إلى».

The verb alone says nothing («رفع العلم»); the noun gives the act and tells where the content stands.
"""

from __future__ import annotations

from tawatur.annotate.statements.cues.frames import Found
from tawatur.annotate.statements.cues.prepositions import occasion_behind, preposition_at
from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.phrase_ends import is_finite
from tawatur.lexicon.speech import ActNoun, Form
from tawatur.model import Act

__all__ = ["carried_act", "details", "is_light"]

_NEAR = 28  # tokens between the verb and its noun, the subject with its titles included
_BEHIND = 14  # tokens between the noun and what it is about, the addressee included


def is_light(form: Form) -> bool:
    """Return whether a verb carries nouns of speech."""
    return "light" in form.verb.flags


def carried_act(lay: Layout, first: int, form: Form) -> tuple[Act, Found] | None:
    """Return the act that a light verb carries and where its content begins, None where it carries something else.

    `light` in the verb's entry is «yes» or the one noun that it carries: «ألقى باللوم» speaks, «ألقى تحية» does not.
    """
    only = form.verb.flags["light"]
    stop = lay.end_of(first - 1)
    for t in range(first, min(stop, first + _NEAR)):
        if lay.word(t, "complementizers") or _speaks(lay, t) or _turns(lay, t):
            return None
        noun = (
            lay.speech.act_noun(lay.keys[t]) if lay.outer[t] < 0 or lay.outer[t] == lay.outer[first] else None
        )
        if only != "yes" and only not in lay.keys[t]:
            continue
        if noun is not None and lay.word(t - 1, "handed over"):
            # «قدم شهادات شكر»: paper is handed over, nobody thanks.
            return None
        ordered = lay.keys[t][0] == "ب" and "ب" in form.verb.takes and lay.outer[t] == lay.outer[first]
        if ordered and lay.speech.act_noun(lay.keys[t][1:]) is not None:
            # «وجه بدعوة الخبراء»: what the verb itself orders.
            return None
        if noun is None or t in lay.covered or (noun.followed and lay.key(t + 1) not in noun.followed):
            continue
        sent = occasion_behind(lay, t + 1, stop) if lay.word(t - 1, "telegrams") else None
        found = sent or _content(lay, noun, t, stop)
        return None if found is None else (noun.act, found)
    return None


def details(lay: Layout, first: int, stop: int) -> Found | None:
    """«لم تقدم الوزارة أي تفاصيل عن الحادث», «لم يعط المزيد من المعلومات»: return what a light verb leaves unsaid."""
    for t in range(first, min(stop, first + _NEAR)):
        if lay.word(t, "details") and lay.outer[t] == lay.outer[first - 1]:
            at = next((w for w in range(max(first, t - 2), t) if lay.word(w, "left unsaid")), t)
            letter = lay.keys[at][0] == "ب"
            return Found("object", at, at, lay.read.tokens[at].start + letter)
        if lay.word(t, "complementizers") or not lay.read.tokens[t].is_word:
            return None
    return None


def _speaks(lay: Layout, t: int) -> bool:
    return any(
        f.part in "abc" and "common" not in f.verb.flags and not f.object
        for f in lay.speech.forms(lay.keys[t])
    )


def _turns(lay: Layout, t: int) -> bool:
    """«قدمت الحكومة مبادرة، | وتضمنت الدعوة إلى»: behind a comma another verb begins, and the noun is that verb's."""
    return lay.is_comma(t - 1) and lay.keys[t][0] in "وف" and is_finite(lay, t) and t not in lay.covered


def _content(lay: Layout, noun: ActNoun, t: int, stop: int) -> Found | None:
    if not noun.takes:
        start = t - 1 if lay.word(t - 1, "superlatives of courtesy") else t
        limit = _to_whom(lay, t + 1, stop) if noun.whom else 0
        limit = _behind_the_dead(lay, limit, stop) if limit else 0
        # «تقدم بالشكر»
        letter = lay.keys[start][0] == "ب" and lay.speech.act_noun(lay.keys[start][1:]) is not None
        return Found("object", start, start, lay.read.tokens[start].start + letter, limit)
    for name in noun.takes:
        for at in range(t + 1, min(stop, t + _BEHIND, len(lay.keys))):
            if _speaks(lay, at):
                # «أصدرت الهيئة تحذيرا أمس وقالت إن العاصفة تقترب من»
                break
            found = _after(lay, at, name)
            if found is not None:
                return found
    return None


def _behind_the_dead(lay: Layout, t: int, stop: int) -> int:
    """«رفع التعازي للملك في شهداء الواجب، مؤكدا»: for whom it is said belongs to it, and then those it goes to."""
    stop = min(stop, len(lay.keys))
    dead = next((w for w in range(t, stop - 1) if lay.keys[w] == "في" and lay.word(w + 1, "mourned")), -1)
    return t if dead < 0 else next((w for w in range(dead, stop) if lay.is_comma(w)), stop)


def _to_whom(lay: Layout, t: int, stop: int) -> int:
    """Return where those begin whom «التعازي» go to: behind ل or إلى."""
    while t < min(stop, len(lay.keys)):
        if lay.is_comma(t) or lay.keys[t] in ("الي", "ل") or (lay.keys[t][0] == "ل" and len(lay.keys[t]) > 3):
            return t
        t += 1
    return 0


def _after(lay: Layout, at: int, name: str) -> Found | None:
    if name == "أن":
        clause = lay.word(at, "complementizers") and at + 1 < len(lay.keys)
        return Found("clause", at, at + 1, lay.read.tokens[at + 1].start) if clause else None
    if name != "ل" and at in lay.covered and lay.covered[at].first < at:
        return None
    found = preposition_at(lay, at, frozenset({name}))
    return None if found is None or (name == "ل" and _is_told(lay, found.token)) else found


def _is_told(lay: Layout, t: int) -> bool:
    """«تحذيرا للولايات المتحدة»: who is told, no content."""
    one = lay.named.get(t)
    return one is not None or lay.word(t, "roles") or "ال" + lay.keys[t][2:] in lay.speech.words("roles")
