"""Whether words are the name of a man whom nobody knows, by what stands around them: «المبعوث الصيني لوه شوشنج إن».

Before a clause («أن», «قوله») words that have no article can be nothing but a name, whatever else they mean; before a
pause or a preposition they must look like one: a given name first, or words that no list knows.
"""

from __future__ import annotations

from dataclasses import dataclass

from tawatur.annotate.statements.layout import TANWIN, Layout
from tawatur.annotate.statements.sources.phrase_ends import (
    is_ali,
    is_finite,
    is_medium_after,
    is_present,
    is_state,
)
from tawatur.annotate.statements.sources.titles import SMALL, TITLE, is_on_behalf
from tawatur.annotate.statements.sources.wishes import is_blessing
from tawatur.lexicon.title_words import GIVEN, Kind

__all__ = ["Stand", "reads_as_name"]

_IN_NAME = GIVEN | Kind.PARTICLE
_KNOWN = ~(_IN_NAME | Kind.STARTS_NAME | Kind.EVERYDAY)
_TWO = 2
_SHORT = 3  # letters of «له»
_JOINED = ("لل", "بال", "وال", "فال")
_ADJECTIVES = ("ي", "يه")
_SMALL = (*SMALL, "back references", "inside it")


@dataclass(frozen=True, slots=True)
class Stand:
    """What words stand in: what was said follows (`clause`), a rank is before (`ranked`), marks or a comma are (`apposed`)."""

    clause: bool = False
    ranked: bool = False
    apposed: bool = False


def reads_as_name(lay: Layout, first: int, last: int, stand: Stand) -> bool:
    """Return whether a stretch of words is one name."""
    sure = stand.clause or stand.ranked
    if lay.word(first, "praises of god") and lay.word(first - 1, "god"):
        # «وسأل قائد المنطقة الله | عز وجل أن»
        return False
    if _is_only_name(lay, first, last, stand):
        return True
    if not all(_is_of_name(lay, t, first, sure=sure) for t in range(first, last)) and not (
        stand.clause and stand.ranked and _is_behind_small(lay, first, last)
    ):
        return False
    apposed = stand.apposed or lay.is_comma(first - 1)
    if not (apposed and lay.is_comma(last)) and not _is_in_order(lay, first, last, apposed=apposed):
        return False
    strange = stand.ranked or any(not lay.kind(t) & _KNOWN for t in range(first, last))
    return strange and not (last - first > 1 and _is_genitive(lay, first, last, sure=sure, apposed=apposed))


def _is_only_name(lay: Layout, first: int, last: int, stand: Stand) -> bool:
    """«عضو اللجنة بالنادي سالم بترجي أن», «المدون صمد الشطري أن»: two bare words between a definite title and «أن».

    No finite verb but one of saying can stand there, and no genitive but a surname ends in «ي».
    """
    if not stand.clause or last - first != _TWO or not _opens_saying(lay, last):
        return False
    before = lay.is_definite(first - 1) or first - 1 in lay.covered or lay.keys[first - 1].startswith(_JOINED)
    begins = stand.ranked or not lay.is_definite(first)
    return before and begins and all(_is_bare_of_name(lay, t, first) for t in range(first, last))


def _opens_saying(lay: Layout, t: int) -> bool:
    """Return whether «أن», a colon or whom it was told stands here, behind a time or not: no «في بيان»."""
    t = lay.times.get(t, t)
    t += lay.is_comma(t)
    told = lay.key(t)[:1] == "ل" and is_medium_after(lay, t)
    return told or lay.key(t) == ":" or lay.word(t, "complementizers")


def _is_bare_of_name(lay: Layout, t: int, first: int) -> bool:
    """Return whether a word can be a name between a title and what was said: no verb of saying, particle, title or time."""
    key, kind = lay.keys[t], lay.kind(t)
    if not lay.read.tokens[t].is_word or key.isdigit() or key.isascii() or lay.last_letter(t) in TANWIN:
        return False
    if lay.is_definite(t) and key.endswith("ي") == (t == first):
        # «الخضر لصور», «صمد الشطري»; «المدير السابق وحيد»
        return False
    if key.startswith(_JOINED) or kind & Kind.TITLE_ADJECTIVE or lay.word(t, "adjectives"):
        # «الأمين العام للحلف»
        return False
    small = any(lay.word(t, name) for name in _SMALL) or lay.is_time(t) or lay.word(t, "roles")
    other = kind & (TITLE | Kind.FUNCTION | Kind.PEOPLE | Kind.NATION | Kind.QUANTITY | Kind.CONSTRUCT)
    known = lay.covered.get(t)
    other = other or (known is not None and known.actor.type != "person")
    parts = {f.part for f in lay.speech.forms(key)} - ({"e"} if lay.kind(first) & GIVEN else set())
    if t == first and kind & Kind.EVERYDAY:
        # «وجد وقفي»
        parts = set()
    if small or other or parts or is_present(lay, t) or is_state(lay, t):
        return False
    bare = key[1:]
    joined = key[0] in "وفبلك" and (lay.actors.word(bare).kind or lay.actors.forms.ordinary(bare))
    if t == first and (lay.clitic(t) or (joined and not kind & (GIVEN | Kind.EVERYDAY))):
        return False
    owned = lay.is_owned(t) and (key.endswith("ه") or t == first)
    return not owned and not (key[-1] == "ا" and not kind & GIVEN and not lay.is_owned(t))


def _is_behind_small(lay: Layout, first: int, last: int) -> bool:
    """«الدكتور كي جوي أن»: between a rank and the clause even a word for «that» begins a name."""
    opens = lay.word(first, "conjunctions") or lay.word(first, "complementizers")
    return opens and last - first == _TWO and _is_of_name(lay, first + 1, first, sure=True)


def _is_genitive(lay: Layout, first: int, last: int, *, sure: bool, apposed: bool) -> bool:
    """«إعطاء المزيد من», «وصف الوزير نسبة الاقتراع بأنها», «، مرجحا التوصل إلى»: a noun or state with what it governs."""
    if lay.kind(first) & (GIVEN | Kind.EVERYDAY):
        return False
    if sure and lay.kind(first) & Kind.NOUN and lay.is_definite(last - 1):
        # «تفقد الوزير أعمال شفط المياه»
        return True
    if not lay.is_definite(first + 1):
        return False
    return False if sure else not apposed or lay.keys[first].endswith("ا")


def _is_of_name(lay: Layout, t: int, first: int, *, sure: bool) -> bool:
    """Return whether a word can stand in a name: a given name, one that nobody knows, before a clause any noun."""
    key, kind = lay.keys[t], lay.kind(t)
    letters = lay.read.tokens[t].is_word and not (key.isdigit() or key.isascii())
    if (
        not letters
        or key.startswith(_JOINED)
        or is_on_behalf(lay, t)
        or is_blessing(lay, t)
        or is_state(lay, t)
    ):
        return False
    # «أبكر دفع الله»
    gods = t > first and (key == "الله" or (lay.key(t + 1) == "الله" and not lay.is_owned(t)))
    # «الكولونيل واين موروني»
    ranked = sure and t == first and kind & Kind.GIVEN_FOREIGN and lay.kind(t - 1) & Kind.RANK
    given = gods or (kind & _IN_NAME and (ranked or not kind & Kind.FUNCTION or is_ali(lay, t)))
    if given or (t == first and _is_before_father(lay, t)):
        return True
    one = lay.covered.get(t)
    other = one is not None and one.actor.type != "person" and one.actor.id.startswith("kb:")
    # «نوفار براند»: no «ب» before «راند».
    other = other and one is not None and one.start == lay.read.tokens[one.first].start
    if other and not (t > first and lay.is_definite(t)):
        return False
    if any(lay.word(t, name) for name in _SMALL) or lay.is_time(t) or lay.word(t, "roles") or kind & TITLE:
        return bool(lay.kind(t - 1) & Kind.PARTICLE) and t > first
    joined = _is_joined(lay, t) or (key[0] == "و" and bool(lay.actors.word(key[1:]).kind))
    if joined or _is_owned(lay, t, sure=sure) or _is_verb(lay, t, sure=sure):
        return False
    return sure or not kind & _KNOWN


def _is_joined(lay: Layout, t: int) -> bool:
    """«المدرب لكل اللاعبين», «تقدم المجمع بأحر التعازي»: a preposition before a small word, or before a hamza that begins one."""
    joined = lay.clitic(t) in ("ب", "ل", "ك") and lay.kind(t) & Kind.FUNCTION
    letters = lay.read.text[lay.read.tokens[t].start :][:2]
    return bool(joined) or letters in ("بأ", "بإ", "بآ", "لأ", "لإ", "لآ", "كأ")


def _is_verb(lay: Layout, t: int, *, sure: bool) -> bool:
    """Return whether a word is a verb or a state; where only a name can stand, one that looks like a verb is none: «سيلسو»."""
    if lay.last_letter(t) in TANWIN:
        return True
    if not sure:
        return is_finite(lay, t) or is_present(lay, t) or _ends_like_verb(lay, t)
    return bool(lay.kind(t) & Kind.VERB) and not (lay.kind(t) & Kind.STARTS_NAME or lay.clitic(t) == "ك")


def _ends_like_verb(lay: Layout, t: int) -> bool:
    """«غيرت», «نددت»; «توركوت» and «رامات» have a long vowel before it."""
    return lay.last_letter(t) == "ت" and lay.keys[t][-2:-1] not in ("ا", "و", "ي")


def _is_owned(lay: Layout, t: int, *, sure: bool) -> bool:
    """«رضاه», «مقاله»: an owner's pronoun; «فراوكه» has none, as nobody knows the word before it."""
    if not lay.is_owned(t) or lay.kind(t) & Kind.STARTS_NAME or (sure and len(lay.keys[t]) <= _SHORT):
        # «رها», «نها»
        return False
    if not lay.keys[t].endswith("ه"):
        return True
    # «أمره أرولات إن»: where only a name can stand, its last letter is its own.
    return not sure and (len(lay.keys[t]) <= _SHORT or bool(lay.actors.word(lay.keys[t][:-1]).kind))


def _is_before_father(lay: Layout, t: int) -> bool:
    """«التقي ولد امبارك»: a word that describes nobody, before «ولد» or «بن»."""
    if not lay.is_definite(t):
        return False
    tied = lay.word(t + 1, "ties in a name") and not lay.kind(t + 1) & Kind.FATHER
    return tied and not lay.kind(t) & _KNOWN & ~Kind.VERB and not lay.word(t, "adjectives")


def _is_in_order(lay: Layout, first: int, last: int, *, apposed: bool) -> bool:
    """Return whether bare words come first, then definite ones; «الخضر» begins a name only where no adjective can stand."""
    if lay.is_definite(first) and not lay.kind(first) & GIVEN and not _is_before_father(lay, first):
        before = lay.covered.get(first - 1)
        place = before is not None and before.last == first and before.actor.type in ("place", "state")
        adjective = lay.keys[first].endswith(_ADJECTIVES) or lay.word(first, "adjectives")
        if not ((place and not adjective) or (apposed and not lay.kind(first))):
            return False
    elif lay.clitic(first) == "و" or (lay.clitic(first) not in ("", "ك") and not lay.kind(first) & GIVEN):
        return False
    for t in range(first + 2, last):
        bare = not lay.is_definite(t) and not lay.kind(t) & _IN_NAME
        if bare and lay.is_definite(t - 1) and not lay.kind(t - 2) & Kind.PARTICLE:
            return False
    return True
