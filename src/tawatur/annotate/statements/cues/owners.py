"""To whom a noun of speech belongs, and so who speaks: «دعوة الرئيس سالم», «طلب من الحكومة», «دعوته».

A noun has its owner behind it as a genitive or behind «من», or as a pronoun that points back to somebody of its sentence.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.bearers import chain
from tawatur.annotate.statements.sources.named import Named
from tawatur.annotate.statements.sources.phrase_ends import is_finite
from tawatur.annotate.statements.sources.phrases import Phrase, phrase_of, skip_adjuncts
from tawatur.annotate.statements.sources.subjects import subject_after
from tawatur.annotate.statements.sources.wishes import opens_wish
from tawatur.annotate.statements.speakers.doubts import is_known_speaker
from tawatur.lexicon.paradigm import OWNERS
from tawatur.lexicon.title_words import Kind, bare

__all__ = ["Owner", "behind_owner", "has_owner", "owner_of"]

_ENDINGS = "ة\u064b\u064c\u064d\u064e\u064f\u0650"  # of a word whose last letter is no pronoun
_ADJECTIVES = 3  # tokens of «المتكرر والعلني» between a noun and «من»
_BODIES = ("institution", "company", "party", "media")


@dataclass(frozen=True, slots=True)
class Owner:
    """Who owns a noun: `how` is construct, from or pronoun, `last` the token behind his words; no phrase where nobody is in sight."""

    noun: int
    how: str
    phrase: Phrase | None
    last: int


def owner_of(lay: Layout, i: int, stop: int) -> Owner | None:
    """Return the owner of a noun, None where it has none that could speak."""
    if has_owner(lay, i):
        return Owner(i, "pronoun", _pointed_at(lay, i), i + 1)
    given = _giver(lay, i, stop) if i + 1 not in lay.named else None
    if given is not None:
        return Owner(i, "from", given, given.last)
    phrase = _genitive(lay, i, stop)
    return None if phrase is None else Owner(i, "construct", phrase, phrase.last)


def has_owner(lay: Layout, i: int) -> bool:
    """«قوله» has its owner with it; the heh of «توجيه» is the word's own."""
    key = lay.keys[i]
    if lay.last_letter(i) in _ENDINGS:
        return False
    stems = (key.removesuffix(tail) for tail in OWNERS if key.endswith(tail))
    # «مطالبته», «ادعائه»
    return any(any(_is_noun(lay, stem[:-1] + end) for end in (stem[-1:], "ه", "ء")) for stem in stems)


def _is_noun(lay: Layout, word: str) -> bool:
    masdar = any(form.part == "e" for form in lay.speech.forms(word))
    return masdar or lay.speech.noun_of_speech(word) is not None


def _genitive(lay: Layout, i: int, stop: int) -> Phrase | None:
    """«إعلان الوزارة», «نداءات الأعضاء»: what stands behind an indefinite noun, known as somebody who can speak."""
    one, behind = lay.named.get(i + 1), lay.key(i + 1)
    told = behind.startswith("لل") or lay.clitic(i + 1) == "ل"
    if told or (one is not None and one.start > lay.read.tokens[i + 1].start):
        # «تصريح لمراسل الضفاف», «أوامر للجنود»: whom he told it.
        return None
    if lay.keys[i].removeprefix("و").startswith("ال") and (lay.is_definite(i) or lay.keys[i][0] == "و"):
        return None
    silent = one is not None and (
        one.actor.type == "media" or (one.actor.type == "place" and not _is_land(lay, one))
    )
    return None if silent else _somebody(lay, i + 1, stop)


def _giver(lay: Layout, i: int, stop: int) -> Phrase | None:
    """«طلب عاجل من الحكومة», «الإعلان المتكرر من الحزب»: who stands behind «من», with nothing but adjectives before it."""
    t = i + 1
    while t < min(stop, i + 1 + _ADJECTIVES) and lay.keys[t] != "من":
        agrees = lay.is_definite(t) == lay.is_definite(i)
        if not agrees or not lay.read.tokens[t].is_word or lay.word(t, "prepositions"):
            return None
        t += 1
    if t + 2 >= stop or lay.keys[t] != "من":
        return None
    # «طلب من جانب الحكومة»
    t += lay.word(t + 1, "on the part of")
    # «الإعلان المتكرر من "حزب الضفاف" عن»
    return _somebody(lay, t + 1 + (t + 1 in lay.openers), stop)


def _somebody(lay: Layout, first: int, stop: int) -> Phrase | None:
    """Return who begins at a token, with his titles: an actor, or words known as somebody who can speak."""
    one = lay.named.get(first)
    titled = subject_after(lay, first, stop, clause=False)
    if one is not None and (one.actor.type != "person" or titled is None or titled.last < one.last):
        return phrase_of(lay, one.first, one.last)
    if titled is None or titled.first > first + 1 or not is_known_speaker(lay, titled):
        return None
    titled = _whole(lay, titled, stop)
    # «تحذير إيراني», «شكاوى كثيرة»
    described = lay.kind(first) & Kind.NATION or (
        lay.kind(first) & Kind.QUANTITY and lay.last_letter(first) == "ة"
    )
    return None if described and not lay.is_definite(first) else titled


def _whole(lay: Layout, some: Phrase, stop: int) -> Phrase:
    """«مزاعم بعض | الشركات», «توقعات من خبراء | السياحة»: the genitive belongs to those who are some of it."""
    last = some.last
    if last + 1 >= stop or last - some.first > 1 or not lay.word(some.first, "unnamed sources"):
        return some
    if lay.keys[last].startswith("ال") and not lay.is_definite(some.first):
        return Phrase(some.first, max(last, chain(lay, some.first, stop)), some.start)
    # «مخاوف خبراء في | البنك المركزي من»
    body = lay.named.get(last + 1) if lay.keys[last] == "في" else None
    return some if body is None or body.actor.type == "person" else replace(some, last=min(body.last, stop))


def _is_land(lay: Layout, one: Named) -> bool:
    """«إعلان الهند تعليق صادراتها»: a state that this text only names is a place there, yet it announces."""
    known = lay.actors.actor(one.actor.id)
    return known is not None and known.type == "state"


def _pointed_at(lay: Layout, i: int) -> Phrase | None:
    """«رفض الرئيس … مطالبته», «تهنئة الرئيس وإشادته»: the nearest subject before the pronoun that it agrees with, a man first."""
    pronoun = next(tail for tail in OWNERS if lay.keys[i].endswith(tail))
    near = [one for one in _subjects(lay, i) if _agrees(lay, one, pronoun)]
    one = next((one for one in near if one.actor.type == "person"), near[0] if near else None)
    return None if one is None else phrase_of(lay, one.first, one.last)


def _subjects(lay: Layout, i: int) -> Iterator[Named]:
    """Yield who is the subject of something before a token of a sentence, the nearest first."""
    t = i - 1
    while t >= lay.start_of(i):
        one = lay.covered.get(t)
        if one is not None and lay.outer[t] in (-1, lay.outer[i]) and _is_subject(lay, one):
            yield one
        t = t - 1 if one is None else min(t, one.first) - 1


def _is_subject(lay: Layout, one: Named) -> bool:
    """«رفض الرئيس», «إن الرئيس», «تهنئة الرئيس»: behind a verb, at the head of a clause, or the owner of a noun of speech."""
    if one.start > lay.read.tokens[one.first].start:
        return False
    t = one.first - 1
    heads = one.first == lay.first_word(one.first) or lay.is_comma(t) or is_finite(lay, t)
    heads = heads or lay.word(t, "complementizers") or lay.word(t, "conjunctions")
    return heads or any(f.part == "e" for f in lay.speech.forms(lay.key(t)))


def _agrees(lay: Layout, one: Named, pronoun: str) -> bool:
    kind = one.actor.type
    if pronoun == "ه":
        return kind == "person" or (kind in _BODIES and not _is_feminine(lay, one))
    if pronoun == "ها":
        return kind == "state" or _is_land(lay, one) or (kind in _BODIES and _is_feminine(lay, one))
    return pronoun == "هم" and kind == "group"


def _is_feminine(lay: Layout, one: Named) -> bool:
    head = one.first
    if bare(lay.keys[head]) in lay.speech.words("masculine bodies"):
        return False
    many = lay.kind(head) & Kind.BODIES or lay.word(head, "feminine plurals") or lay.keys[head].endswith("ات")
    return bool(many) or lay.last_letter(head) == "ة"


def behind_owner(lay: Layout, t: int, stop: int) -> int:
    """«تأكيد سموه - حفظه الله - أن», «قول النبي صلى الله عليه وسلم:», «إعلان الوزارة أمس نشر»: the wish for him and the day stand between."""
    marked = t < stop and lay.outer[t] >= 0 and lay.quotes[lay.outer[t]].close == t
    t = _behind_dashes(lay, t + marked, stop)
    if t + 1 < stop and lay.word(t + 1, "god") and t not in lay.covered and not opens_wish(lay, t):
        t += 2
        while t < stop and lay.keys[t][0] == "و" and lay.keys[t].endswith("ه"):
            t += 1
    while t < stop and (opens_wish(lay, t) or lay.word(t, "wishes")):
        t += 1
    return skip_adjuncts(lay, _behind_dashes(lay, t, stop), stop)


def _behind_dashes(lay: Layout, t: int, stop: int) -> int:
    return next((w for w in range(t, stop) if not lay.is_dash(w)), stop)
