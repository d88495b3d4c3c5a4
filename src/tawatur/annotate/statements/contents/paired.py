"""Whether a verb that و joins, or a participle, has its pair inside what is said, so that somebody else's words go on with it."""

from __future__ import annotations

from tawatur.annotate.statements.cues.frames import Cue
from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.phrase_ends import is_finite, is_present
from tawatur.lexicon.title_words import GIVEN, Kind

__all__ = ["goes_on_inside", "is_paired"]

_OWN_CLAUSES = ("clause", "quote")
_FEELINGS = ("praise", "condemn", "express")


def goes_on_inside(found: list[Cue], cue: Cue, at: int) -> bool:
    """«أوضح المدير أن المجلس أعرب عن شكره، | وجدد دعمه», «قال إن الوفد رحب بالفكرة، | مشيدا بها»: no cue of who tells the whole."""
    other = found[at]
    if cue.frame not in _OWN_CLAUSES or other.form is None or other.order == "after":
        return False
    for number in range(at - 1, -1, -1):
        inner = found[number]
        if inner.first < cue.content:
            return False
        if inner.order == "before" and inner.kind == "verb" and not inner.relative:
            return _is_pair(cue, inner, other)
    return False


def _is_pair(cue: Cue, inner: Cue, other: Cue) -> bool:
    """Return whether a verb or participle agrees with the verb inside, and neither tells a whole clause."""
    whole, one, two = cue.form, inner.form, other.form
    if whole is None or one is None or two is None or inner.frame in _OWN_CLAUSES:
        return False
    if (one.gender, one.number) != (two.gender, two.number):
        return False
    if other.kind == "participle":
        # «ذكر المدير أن الوزارة دعت إلى الحوار، | مطالبة بأن»
        clashes = whole.number == "s" and (whole.gender, "s") != (two.gender, two.number)
        return clashes or (other.act in _FEELINGS and inner.act in _FEELINGS)
    tense = one.part == "b" != whole.part
    return other.kind == "verb" and one.part == two.part and (other.frame not in _OWN_CLAUSES or tense)


def is_paired(lay: Layout, cue: Cue, other: Cue) -> bool:
    """«قال إن الشعب يستنكر ويشجب الاعتداء», «طالب الجميع بأن يرفض العنف ويصفه بالجريمة»: no verb of who tells the whole."""
    if (
        cue.form is None
        or other.form is None
        or cue.frame not in ("clause", "quote")
        or not other.form.clitic
    ):
        return False
    if (cue.form.part, cue.form.gender) == (other.form.part, other.form.gender):
        return False
    t = other.first - 1
    if t >= cue.content and other.frame != "clause" and _is_alike(lay, t, other):
        return True
    # Behind «أن» without a pronoun a verb is wished for, and so is the next one.
    wished = lay.keys[cue.content - 1] in ("ان", "بان") and other.form.part == "b" != cue.form.part
    return wished and not lay.is_comma(t) and _is_wished(lay, cue.content, other)


def _is_wished(lay: Layout, t: int, other: Cue) -> bool:
    verb = not lay.kind(t) & (GIVEN | Kind.NOUN) and t not in lay.covered and lay.keys[t][0] in "يت"
    return verb and lay.keys[t][0] == lay.keys[other.first][1]


def _is_alike(lay: Layout, t: int, other: Cue) -> bool:
    """Return whether a verb of the same tense and person stands at a token: «يستنكر» with «ويشجب», «عادت» with «وتبنت»."""
    assert other.form is not None
    if other.form.part == "b":
        return is_present(lay, t) and lay.keys[t][0] == lay.keys[other.first][1]
    hers = lay.keys[t].endswith("ت") == (other.form.gender == "f")
    return other.form.part == "a" and is_finite(lay, t) and not is_present(lay, t) and hers
