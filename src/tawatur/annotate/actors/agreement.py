"""Whether a definite word is an adjective of the one before it, or begins something else: «الجيش الأفغاني», «الجيش | الأفغانيين»."""

from __future__ import annotations

import re
from functools import lru_cache

from tawatur.annotate.actors.line import Line
from tawatur.lexicon.title_words import GIVEN, Kind, bare

__all__ = ["agrees", "describes_rank", "is_deed", "is_other_body", "is_plural", "is_purpose", "opens_object"]

# Letters of adjectives like «قديم» and «سابق».
_STEM = 4
# Verbal nouns of the second, fifth, seventh, eighth and tenth form, which no adjective looks like.
_DEED = re.compile(
    "ت..ي.|ت[^اوي][^اوي].|ان[ء-ي]{2}ا[ء-ي]|ا[ء-ي][تط][ء-ي]ا[ء-ي]|است[ء-ي]{2}ا[ء-ي]|است[ء-ي]ا[ء-ي]ه"
)
_PEOPLE = ("ين", "ون")
_MANY = (*_PEOPLE, "ان")
_PLURAL, _SHORTEST_PLURAL = (*_PEOPLE, "ات"), 7
_MORE_THAN_ONE = (*_MANY, "ات")
_FEMININE = ("ة", "ه")
_ELATIVE = "الا"
_ADJECTIVE = Kind.TITLE_ADJECTIVE | Kind.NATION


def agrees(line: Line, at: int, *, body: bool = True) -> bool:
    """Tell an adjective from what follows a finished name: «الجيش | الأفغانيين», «البلدية | المتكرر»."""
    word = line.words[at]
    head = line.raw(at - 1)
    broken = line.kinds[at - 1] & Kind.BODIES or head.endswith("ات")
    if body and line.kinds[at - 1] & Kind.DEFINITE and not broken:
        elative = line.keys[at].startswith("الا")  # «الأعلى»
        feminine = line.raw(at).endswith(("ة", "ه") if elative else ("ة", "ه", "ا", "ى"))
        if feminine != head.endswith("ة"):
            return False
    if word.kind & Kind.NATION:
        return not word.base.endswith(("ين", "ون"))
    if word.base.endswith("ات") and not head.endswith("ات"):
        return False
    if word.base.endswith(_MANY if body else _PEOPLE) and head.endswith(("ية", "يه")):
        # «اتهمت السلطات التركية | التنظيمين», «هنأ رئيس البلدية | الفائزين»
        return False
    return bool(word.kind & Kind.TITLE_ADJECTIVE) or not _is_noun(line, bare(word.base))


def is_plural(line: Line, at: int) -> bool:
    """Tell «الفائزين», «المتنزهون», «الشائعات» by their ending; «الأمين» is too short."""
    base = line.words[at].base
    return base.endswith(_PLURAL) and len(base) >= _SHORTEST_PLURAL


def describes_rank(line: Line, rank: int, at: int) -> bool:
    """Tell «المكلف», «السابقة» behind «الوزير» and «الوزيرة» from the verb's object: «هنأ الوزير | الفائزين», «نفت الوزيرة | الخبر».

    A word of no list that describes one man or woman agrees with the rank in number and gender.
    """
    head, raw, kind, base = line.raw(rank), line.raw(at), line.kinds[at], line.words[at].base
    if is_plural(line, at):
        return head.endswith(_MORE_THAN_ONE) or bool(kind & GIVEN)
    if kind & Kind.STARTS_PHRASE and line.lexicon.phrase_kind(line.keys, at, base)[0]:
        # «طالب الرئيس | المجتمع الدولي بـ»
        return False
    # «الأمين العام لهيئة الإغاثة | التابعة»: of what stands between; «الدكتور | الربيعة»
    apart = at > rank + 1 and not all(k & _ADJECTIVE for k in line.kinds[rank + 1 : at])
    if kind & _ADJECTIVE or apart or line.kinds[rank] & Kind.COURTESY:
        return True
    if head.endswith("ة"):
        return raw.endswith((*_FEMININE, "ى", "اء", "ي")) or base.startswith(_ELATIVE)
    # «النائب الخلايلة» is a surname, no word.
    return not (raw.endswith("ة") and line.lexicon.forms.ordinary(line.keys[at]))


@lru_cache(1 << 14)
def is_deed(base: str) -> bool:
    """Tell the verbal nouns «توصل», «تنفيذ», «تصعيد» by their shape."""
    return bool(_DEED.fullmatch(base)) and not (base.endswith(("ي", "ه")) and not base.startswith("است"))


def is_purpose(line: Line, at: int) -> bool:
    """Tell «ليتم الاتصال», «لتكمل المسيرة», verbs, from «لتنظيم الحفل», «لتحلية المياه», «لتبادل الخبرات»."""
    key = line.keys[at]
    noun = is_deed(key[1:]) or key.endswith("ه") or key[3:4] == "ا"
    return key.startswith("لي") or (key.startswith("لت") and not noun)


def is_other_body(line: Line, at: int) -> bool:
    """Tell «الحكومة الإسرائيلية» in «حملت الوزارة | الحكومة الإسرائيلية المسؤولية» from an adjective."""
    return bool(line.kinds[at] & Kind.DEFINITE) and not line.keys[at].endswith("يه")


def opens_object(line: Line, at: int) -> bool:
    """Tell «المسؤولية عن الهجوم» in «لم تعلن أي جماعة | المسؤولية عن الهجوم» from a genitive."""
    noun = line.keys[at].endswith("يه") and line.kind_of(bare(line.words[at].base)) & Kind.NEVER_ADJECTIVE
    return bool(noun) and line.keys[at + 1] == "عن"


def _is_noun(line: Line, base: str) -> bool:
    """Tell «القروض», «القبض» from adjectives: «وطني», «قديم», «سابق», «متعدد»."""
    if is_deed(base):
        # «التوصل», «التنفيذ», «الاستفادة»
        return True
    kind = line.kind_of(base)
    if kind & (Kind.NEVER_ADJECTIVE | Kind.AREA | Kind.BODIES):
        # «قرر مجلس الوزراء | الموافقة», «افتتح المحافظ | المعرض», «دخلت القوات الحكومية | القرية»
        return True
    if not kind & Kind.NOUN or base.endswith(("ي", "يه")) or base[0] == "م":
        return False
    stem = base.removesuffix("ه")
    return len(stem) != _STEM or (stem[1] != "ا" and stem[2] != "ي")
