"""Who is asked for something stands before what he is asked for: «طلب من السكان | مغادرة المكان», «ناشد المجتمع الدولي | وقف القتال»."""

from __future__ import annotations

from tawatur.annotate.statements.cues.frames import PREPOSITIONS
from tawatur.annotate.statements.layout import Layout
from tawatur.lexicon.speech import Form
from tawatur.lexicon.title_words import Kind

__all__ = ["is_genitive", "skip_urged", "skip_whom"]

_URGED = 3  # tokens of «بجميع أصحاب المحال»
_SOMEBODY = Kind.PEOPLE | Kind.CONSTRUCT | Kind.BODIES | Kind.OFFICE | Kind.RANK
_ADJECTIVES = Kind.EPITHET | Kind.NATION | Kind.ORDINAL


def skip_whom(lay: Layout, form: Form, at: int, stop: int) -> int:
    """«طلب من سكان القرى | مغادرة المكان», «تمنى للجرحى | الشفاء»: who is asked or wished something stands before it."""
    asks_of = form.verb.flags.get("from", "").split()
    if at + 1 >= stop or form.object:
        # «ناشدهم التحلي بالصبر»: the pronoun is who is asked.
        return at
    if form.verb.act == "demand" and form.verb.flags.get("whom") == "always" and "object" in form.verb.takes:
        # «ناشد المجتمع الدولي | وقف القتال»; «ناشد مرارا الإفراج عن», «ناشد سالم الزيني الوزارة | إصلاح الطريق»
        asked = PREPOSITIONS.get(lay.keys[at + 1]) in ("عن", "إلى") or _is_deed(lay, at)
        return at if asked else _behind_people(lay, at, stop, at)
    if not asks_of:
        return at
    if lay.word(at, "from whom"):
        return at + 1
    alone = PREPOSITIONS.get(lay.keys[at]) in asks_of
    joined = "ل" in asks_of and lay.keys[at][0] == "ل" and not lay.word(at, "words in lam")
    return _behind_people(lay, at + alone, stop, at) if alone or joined else at


def _is_deed(lay: Layout, t: int) -> bool:
    """«إصلاح الطريق», «نقل ابنه»: an everyday noun right behind a name is what is asked, nobody who is asked."""
    noun = lay.kind(t) & Kind.NOUN and not lay.kind(t) & _SOMEBODY
    return bool(noun) and t - 1 in lay.covered and t not in lay.covered and not lay.is_definite(t)


def skip_urged(lay: Layout, form: Form, at: int, stop: int) -> int:
    """«أهاب المدير بالمواطنين والمقيمين | المحافظة», «بجميع أصحاب المحال | التقيد»: who is called upon stands behind ب where that opens no content."""
    if "whom" not in form.verb.flags or form.verb.takes & {"ب"} or at >= stop:
        return at
    if lay.keys[at][0] != "ب" or lay.word(at, "words in beh"):
        return at
    near = range(at, min(stop, at + _URGED))
    at = next((t for t in near if lay.keys[t].startswith(("ال", "بال"))), at) + 1
    while at < stop and (lay.keys[at].startswith("وال") or (lay.is_definite(at) and _is_adjective(lay, at))):
        at += 1
    return at


def _behind_people(lay: Layout, first: int, stop: int, other: int) -> int:
    """Return where a noun phrase ends, by the first word that makes it definite and its adjectives; `other` where it does not."""
    one = lay.named.get(first)
    one = None if one is not None and one.actor.type == "group" else one
    end = one.last if one is not None else first
    while one is None and end < stop and lay.read.tokens[end].is_word and not _is_ended(lay, end):
        end += 1
    end = _behind_joined(lay, end + (one is None), stop)
    while end < stop and lay.is_definite(end) and _is_adjective(lay, end):
        end += 1
    if end + 2 < stop and _is_at_work(lay, end):
        # «الشركات العاملة في القطاع»
        end += 3
    return end if end < stop and (lay.read.tokens[end].is_word or end in lay.openers) else other


def _is_at_work(lay: Layout, t: int) -> bool:
    """«العاملة في القطاع», «المقيمين على الحدود»: what people are, with where."""
    described = lay.is_definite(t) and lay.is_definite(t + 2) and lay.word(t + 1, "venue prepositions")
    return described and (lay.last_letter(t) == "ة" or lay.keys[t].endswith(("ين", "ون")))


def _behind_joined(lay: Layout, end: int, stop: int) -> int:
    """«من الوزير، سالم الراشد، والسفيرة، سلمى الفاسي، | الالتزام»: others who are named behind a comma."""
    joined = end + lay.is_comma(end)
    while joined < stop and joined in lay.named and (lay.keys[joined][0] == "و" or joined > end):
        end = lay.named[joined].last
        joined = end + lay.is_comma(end)
        if joined not in lay.named:
            return joined
    return end


def _is_ended(lay: Layout, t: int) -> bool:
    """«سكان القرى», «للجرحى», «محاميه»: a word that makes its phrase definite."""
    owned = lay.is_owned(t)
    named = t in lay.covered and lay.covered[t].actor.type != "group"
    return lay.is_definite(t) or lay.keys[t].startswith("لل") or named or owned


def _is_adjective(lay: Layout, t: int) -> bool:
    """«المقيمين | العرب», «المنصة | الإقليمية»; «التعاطي» is what is asked."""
    known = lay.word(t, "adjectives") or lay.word(t, "same")
    return (
        known
        or bool(lay.kind(t) & _ADJECTIVES)
        or (lay.keys[t].endswith(("ي", "يه")) and not lay.keys[t].startswith("الت"))
    )


def is_genitive(lay: Layout, first: int, t: int) -> bool:
    """«ناشد مجلس | المحافظة الحكومة»: a definite noun behind a bare head belongs to it."""
    before = t - 1
    head = lay.kind(before) & (Kind.CONSTRUCT | Kind.OFFICE | Kind.AREA)
    return before >= first and lay.is_definite(t) and not lay.is_definite(before) and bool(head)
