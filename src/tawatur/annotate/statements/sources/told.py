"""Who is told something as the object of the verb: «أبلغ الوزير | رويترز أن», «أفاد مصدر أمني | «الضفاف» بأن», «أبلغ | كلا من أ وب»."""

from __future__ import annotations

from tawatur.annotate.statements.layout import Layout
from tawatur.lexicon.title_words import GIVEN, Kind
from tawatur.text import fold_word

__all__ = ["is_his", "told_at"]

_NAME = 6  # tokens from one mark to the other
_FAR = 24  # tokens of a subject with its titles
_BODY = Kind.CONSTRUCT | Kind.BODIES | Kind.ORGAN | Kind.GENUS


def _tells_whom(lay: Layout, verb: int) -> bool:
    """Return whether a word is a verb that has whom it tells as its object: «أبلغ», «أفاد»."""
    lemmas = lay.speech.words("tells whom")
    forms = lay.speech.forms(lay.key(verb))
    return any(f.part in "ab" and not f.object and fold_word(f.verb.lemma) in lemmas for f in forms)


def told_at(lay: Layout, first: int, stop: int) -> int:
    """Return where in the words between a verb and its clause begins who is told, `stop` where nobody is."""
    tells = _tells_whom(lay, first - 1)
    for t in range(first, min(stop, first + _FAR)):
        if tells and lay.keys[t] == "كلا" and lay.key(t + 1) == "من":
            return t
        if tells and (t == first or _ends_subject(lay, t)) and _is_told(lay, t, stop):
            return t
        if t > first and is_his(lay, t):
            return t
    return stop


def is_his(lay: Layout, t: int) -> bool:
    """«سأل المدير | مساعده سالم الراشد», «أخبر اللاعب | زوجته», «خاطب كيران بوتا | أنصاره»: with his pronoun it is another than he."""
    if not lay.is_owned(t):
        return False
    stems = set(lay.without_owner(t))
    if _ends_name(lay, t) and any(lay.actors.word(stem).kind & Kind.PEOPLE for stem in stems):
        return True
    known = (lay.speech.words(name) for name in ("roles", "whose they are", "counterparts"))
    return _ends_subject(lay, t) and (
        lay.word(t, "kin")
        or f"و{lay.keys[t]}" in lay.speech.words("counterparts")
        or any(not stems.isdisjoint(words) for words in known)
    )


def _ends_name(lay: Layout, t: int) -> bool:
    """Return whether a man's name ends before a token: «سالم الراشد |», «آزمان رضوان |», though nobody knows it."""
    one, before = lay.covered.get(t - 1), t - 1
    if one is not None:
        return one.last == t and one.actor.type == "person"
    strange = lay.actors.forms.is_strange
    return strange(lay.key(before)) or (bool(lay.kind(before) & GIVEN) and strange(lay.key(before - 1)))


def _is_told(lay: Layout, t: int, stop: int) -> bool:
    """Return whether a medium, a paper in marks, or reporters begin here."""
    if t in lay.openers:
        quote = lay.quotes[lay.openers[t]]
        return quote.closed and quote.close - t <= _NAME and quote.close < stop <= quote.close + 2
    here = (one for one in lay.within.get(t, ()) if one.start == lay.read.tokens[t].start)
    if any(one.actor.type == "media" for one in here) or lay.word(t, "those who report"):
        return True
    return lay.word(t, "media heads") and not lay.is_definite(t) and not lay.clitic(t)


def _ends_subject(lay: Layout, t: int) -> bool:
    """Return whether somebody is named before a token: «الوزير |», «سالم الراشد |», «مصدر أمني |», «مصدر رفض ذكر اسمه |»."""
    before = t - 1
    if lay.word(before, "own names"):
        return True
    one = lay.covered.get(before)
    if (one is not None and one.last == t) or lay.is_comma(before) or lay.is_definite(before):
        return not (lay.kind(before) & _BODY and not lay.is_definite(before))
    # «أبلغ كرار «الضفاف»», «أبلغت فيوسا بنات الصحفيين»: a name that nobody knows, not «صاحب مطعم «الضفاف»».
    strange = t in lay.openers or (t > 1 and lay.word(t, "those who report"))
    strange = strange and not lay.kind(before) & (_BODY | Kind.NOUN)
    return strange or lay.word(before - 1, "unnamed sources") or lay.word(before, "unnamed sources")
