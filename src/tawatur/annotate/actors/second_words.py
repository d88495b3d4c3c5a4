"""Whether a word may be the second of a name: no particle, office, adjective nor «توبته» stands there."""

from __future__ import annotations

from tawatur.annotate.actors.line import Line
from tawatur.annotate.actors.ordinary import is_joined_noun, is_present
from tawatur.annotate.actors.plain_names import GOD, has_genitive, is_spelt_foreign
from tawatur.lexicon.title_words import GIVEN, Kind

__all__ = ["may_be_second"]

_NO_SECOND = Kind.FUNCTION | Kind.OFFICE | Kind.CONSTRUCT | Kind.QUANTITY
_WITH_ARTICLE = ("لل", "بال", "وال", "فال", "كال")
_OWNERS = ("ها", "هم", "نا")
_ONE_LETTER = ("و", "ب", "ل", "ك", "ف")
_CLEARLY = 0.15


def may_be_second(line: Line, at: int) -> bool:
    """Tell what no name goes on with: a particle, an office, «توبته»; behind a foreign first name «وود» is one word."""
    word, key = line.words[at], line.keys[at]
    # «جعفر الملقب», where «فيليب الثالث» is a name
    described = word.kind & Kind.ADJUNCT and not word.kind & Kind.ORDINAL
    if not line.is_word(at) or word.kind & _NO_SECOND or described or len(key) == 1 or key[0].isdigit():
        return False
    if is_joined_noun(line, at) or is_present(line, at) or has_genitive(line, at):
        return False
    if word.clitic:
        # «جورج وود», not «أدريان | وفؤاد أنور»
        whole = word.clitic in _ONE_LETTER and not (word.clitic == "و" and word.kind & GIVEN)
        if word.kind & Kind.NOUN and word.clitic in "بلك" and not is_spelt_foreign(line, at, ordinary=True):
            # «كروز | لتدريب الفريق»
            return False
        return whole and bool(line.kinds[at - 1] & Kind.GIVEN_FOREIGN)
    return bool(word.kind & GIVEN) or not (_is_inflected(line, at) or line.keys[at + 1] == GOD)


def _is_inflected(line: Line, at: int) -> bool:
    """Tell «توبتها», «للإشراف», «الطبية», «وإخوانه» from «الحجيلي»: no surname is said so."""
    raw, key, forms = line.raw(at), line.keys[at], line.lexicon.forms
    if key[0] == "و" and (forms.ordinary(key[1:]) or _is_another_name(line, at)):
        return True
    feminine = raw.endswith("ة") and key.startswith("ال")
    shaped = feminine or raw.endswith(_OWNERS) or key.startswith(_WITH_ARTICLE)
    return shaped and line.lexicon.forms.ordinary(key) > 0


def _is_another_name(line: Line, at: int) -> bool:
    """Tell «وريفاس» in «مونتاري وريفاس», which is more of a name without «و», from «ويبر»."""
    key, forms = line.keys[at], line.lexicon.forms
    return (
        not (line.kinds[at] or forms.ordinary(key)) and forms.foreign(key[1:]) > forms.foreign(key) + _CLEARLY
    )
