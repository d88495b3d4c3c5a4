"""Who is told by what he is and not by a name: «قيادي في الجبهة», «راع», «زوج المعلمة», «مكتبه», «التقرير»."""

from __future__ import annotations

from collections.abc import Sequence

from tawatur.lexicon import Lexicon
from tawatur.lexicon.lemmas import is_listed
from tawatur.lexicon.title_words import GIVEN, Kind
from tawatur.model import Link
from tawatur.stories.claims.bodies import body as body_of
from tawatur.stories.claims.bodies import keys
from tawatur.stories.claims.descriptions import of_one
from tawatur.text import fold_word

__all__ = ["is_bare_body", "is_nameless", "is_paper", "is_private", "is_title", "is_undescribed"]

_WITH_SURNAME = 2
_QUOTES = "«»“”\"'()"


def is_nameless(link: Link, lexicon: Lexicon) -> bool:
    """Whether a link has only a description («قيادي في الجبهة»), whatever kind it was taken for."""
    words, kinds = keys(link.name), lexicon.claims.voices
    if link.actor.startswith("kb:") or not words:
        return False
    if not kinds["nameless"].isdisjoint(of_one(words[0])) or not kinds["nobody knows"].isdisjoint(words):
        return True
    if words[0] in kinds["one of many"]:
        return len(words) > 1
    if len(words) == 1 and _is_poster(words, lexicon):
        return True
    people = kinds["what people are"] | kinds["of no body"]
    return not people.isdisjoint(of_one(words[0])) and not _is_of_somebody(words, lexicon)


def _is_of_somebody(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether the words of a title lead to something definite («مدير المدرسة», «وكيل اللاعب»), no place behind a preposition («ساكن في الحي»)."""
    for key in words[1:]:
        if key in lexicon.claims.voices["where somebody is"] or key.startswith(("لل", "بال")):
            return False
        if key.startswith("ال") or lexicon.actors.word(key).kind & GIVEN:
            return True
    return False


def is_private(link: Link, lexicon: Lexicon) -> bool:
    """Whether somebody without a name is of no body: «راع», «متعاملين أوروبيين», «وكيل اللاعب»; «وكيل وزارة» is of one."""
    words = keys(link.name)
    if not words or link.actor.startswith("kb:") or body_of(link.name, [], lexicon) is not None:
        return False
    first = (words[0], words[0].removeprefix("ال"))
    return any(one in lexicon.claims.voices["of no body"] for word in first for one in of_one(word))


def is_title(link: Link, lexicon: Lexicon, *, bodiless: bool) -> bool:
    """Whether somebody is called by what he is: everyday words, none that a man or a body may be named."""
    somebody = link.kind == "person" or (link.kind in ("institution", "group") and bodiless)
    if not somebody or link.actor.startswith("kb:"):
        return False
    words = keys(link.name)
    kinds = [lexicon.actors.word(word).kind for word in words]
    named = any(kind & (GIVEN | Kind.HONORIFIC) for kind in kinds)
    # «مفتاح بوجازية»: nobody is told what he is by two words of which the second is no word.
    last = link.name.split()[-1]
    surname = not (last.startswith("ال") or is_listed(last))
    named = named or (len(words) == _WITH_SURNAME and surname)
    # «أبكر دفع الله» begins with no word of every day.
    return not named and any(kind & (Kind.NOUN | Kind.OFFICE | Kind.FUNCTION) for kind in kinds[:1])


def is_bare_body(link: Link, lexicon: Lexicon, *, bodiless: bool) -> bool:
    """Whether a body is called by one word that any body may be called by («الإدارة», «مكتبه»)."""
    if link.kind not in ("institution", "group") or link.actor.startswith("kb:"):
        return False
    words = keys(link.name)
    return len(words) == 1 and ((words[0].startswith("ال") and bodiless) or _is_owned(words[0], lexicon))


def _is_owned(word: str, lexicon: Lexicon) -> bool:
    """Whether a word ends in a pronoun: «مكتبه» is somebody's, «نزيه» is a name of its own."""
    bare = word.removesuffix("ها").removesuffix("هم").removesuffix("ه")
    return bare != word and bool(lexicon.actors.word(bare).kind & (Kind.CONSTRUCT | Kind.DEFINITE))


def is_paper(link: Link, *, bodiless: bool) -> bool:
    """Whether only a paper speaks («التقرير»، «نتائج الفحص»): anybody may have written it; «تقرير ديوان المحاسبة» tells who did."""
    return link.kind == "document" and bodiless and not link.actor.startswith("kb:")


def is_undescribed(name: str, lexicon: Lexicon) -> bool:
    """Whether words tell of nobody in particular («مصادر مطلعة», «صاحب حساب مجهول», «أحد المتابعين»)."""
    words, kinds = keys(name), lexicon.claims.voices
    if not kinds["nobody knows"].isdisjoint(words) or _is_poster(words, lexicon):
        return True
    return fold_word(name.strip(_QUOTES + " ")) in kinds["undescribed"]


def _is_poster(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether somebody is told to have written on the net, and by no name: «مستخدم», «أحد المتابعين», «صفحة»."""
    kinds = lexicon.claims.voices
    told = [w.removeprefix("ال") for w in words if w not in kinds["one of many"]]
    return bool(told) and not kinds["writes on the net"].isdisjoint(of_one(told[0]))
