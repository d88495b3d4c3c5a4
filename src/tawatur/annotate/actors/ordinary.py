"""Words of no list that are no names all the same: «لصفوفنا», «بإيقاع», «تتكون» hold words that Arabic has."""

from __future__ import annotations

import re

from tawatur.annotate.actors.line import CLOSED, COMMAS, TITLE, Line, is_verb_like
from tawatur.lexicon.title_words import GIVEN, Kind

__all__ = ["governs", "governs_noun", "is_joined_noun", "is_ordinary", "is_present", "is_thing"]

_OWNED = re.compile("(?P<noun>.{3,}?)(?:ه|ها|هم|هما|نا|ي|ك)")
_PRESENT = frozenset("يتن")
_NOT = "غير"
_HIS = ("ه", "ها", "هم", "ي", "نا")
_HAMZA = frozenset("أإآ")
# «لأبحاث» is no name, «بكاري» may be one.
_LEAST = 4
# «هرميلينو لايتي»
_FOREIGN = 0.5


def is_joined_noun(line: Line, at: int) -> bool:
    """Tell «لإحراز», «لصفوفنا», «بإيقاع» behind a name from «بكاري», «باعشن»: what «ل» or «ب» joins is a word of its own.

    «قال سالم بوجودي إن»: what closes a speaker's name is his, whatever it looks like.
    """
    key = line.keys[at]
    if key[:1] not in ("ب", "ل") or line.kinds[at] or len(key) <= _LEAST or _closes(line, at + 1):
        return False
    forms = line.lexicon.forms
    if forms.is_listed(key) or key in forms.surnames:
        return False
    rest = key[1:]
    if line.raw(at)[1] in _HAMZA:
        return forms.ordinary(rest) > 0
    if forms.foreign(key) > _FOREIGN:
        return False
    if key[0] == "ل":
        return forms.is_listed(rest) or _is_owned(line, rest)
    if rest.startswith("ال"):
        return forms.is_listed(rest[2:]) and len(rest) > _LEAST
    # «بتشغيله», «بصفتهم», where «بوجودي» may be a name.
    return len(rest) > _LEAST and not line.raw(at).endswith(("ي", "ة", "ك")) and _is_owned(line, rest)


def _is_owned(line: Line, word: str) -> bool:
    """Tell «صفوفنا» of «صفوف», «تهنئتهم» of «تهنئة»."""
    owned = _OWNED.fullmatch(word)
    if owned is None:
        return False
    stem, forms = owned["noun"], line.lexicon.forms
    return forms.is_listed(stem) or (stem.endswith("ت") and forms.is_listed(f"{stem[:-1]}ه"))


def is_present(line: Line, at: int) -> bool:
    """Tell «تتكون», «تتسع»: no name begins so."""
    return line.keys[at].startswith("تت") and not line.kinds[at] and not _closes(line, at + 1)


def is_ordinary(line: Line, at: int) -> bool:
    """Tell «هدف معين», «مقولة شهيرة», «غير سليم», «نتوقع أن يزيد»: a first name alone where an adjective or verb stands."""
    key, before, raw = line.keys[at], line.kinds[at - 1], line.raw(at - 1)
    forms = line.lexicon.forms
    if not at or line.words[at].clitic or key.startswith("ال") or not forms.is_listed(key):
        return False
    if before & Kind.OPENS_SPEECH:
        return key[0] in _PRESENT
    if line.keys[at - 1] == _NOT:
        return True
    noun = not line.is_definite(at - 1) and not before & (CLOSED | TITLE | GIVEN | Kind.NATION)
    noun = noun and not raw.endswith((*_HIS, "وا")) and not is_verb_like(line.keys[at - 1])
    return noun and forms.is_listed(line.words[at - 1].base)


def governs(line: Line, at: int) -> bool:
    """Tell «خالص التعازي», «اطراد التقدم» behind a title: a noun that is no name, and its genitive; «مريح المريح» is a man."""
    key, behind = line.keys[at], line.keys[at + 1]
    forms = line.lexicon.forms
    if line.kinds[at] or key in forms.surnames or key.startswith("ال") or not forms.is_listed(key):
        return False
    name = line.kinds[at + 1] & (GIVEN | Kind.PARTICLE) or behind.endswith(("ي", key))
    name = name or not line.is_word(at + 2) or line.opens_speech(at + 2)
    return line.is_definite(at + 1) and not name and forms.ordinary(behind) > 0


def is_thing(line: Line, at: int) -> bool:
    """Tell «هدايا», «جل» behind «اللواء السويدي», «المولى»: one word of everyday language is no name of a man with a title."""
    key, forms = line.keys[at], line.lexicon.forms
    if line.kinds[at] & ~Kind.STARTS_NAME or line.is_definite(at) or line.known(at) is not None:
        return False
    if line.kinds[at - 1] & Kind.COURTESY or line.opens_speech(at + 1) or line.kinds[at + 1] & Kind.TO:
        # «قام الدكتور سدران بزيارة», «لفت المحلل جبور إلى»
        return False
    return forms.ordinary(key) > 0 and key not in forms.surnames and forms.foreign(key) < _FOREIGN


def governs_noun(line: Line, at: int) -> bool:
    """Tell «خير الجزاء», «شرف الضيافة» from «خير الدين», «شرف الحربي»: a noun and another that no name has."""
    behind, word = line.keys[at + 1], line.words[at]
    noun = word.kind & Kind.NOUN and not word.kind & GIVEN and line.is_definite(at + 1)
    name = line.kinds[at + 1] & Kind.PARTICLE or behind.endswith("ي")
    return bool(noun) and not name and line.lexicon.forms.ordinary(behind) > 0


def _closes(line: Line, at: int) -> bool:
    return line.opens_speech(at) or line.keys[at] in COMMAS
