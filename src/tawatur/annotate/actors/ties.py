"""What ties the next word to a head, or waits for it: «الموالية | للحكومة», «المنظمة | للمهرجان», «حقوق | الإنسان», «المقربون | منه»."""

from __future__ import annotations

import re

from tawatur.annotate.actors.agreement import agrees
from tawatur.annotate.actors.complements import Complement, Head
from tawatur.annotate.actors.line import Line
from tawatur.lexicon.title_words import Kind, bare

__all__ = [
    "awaits",
    "guards",
    "holds",
    "is_field",
    "is_for_what",
    "is_to_him",
    "leads_on",
    "organises",
    "ties_head",
]

_MANY = ("ات", "ايا")
_JOINED = ("وال", "بال", "لل", "ولل")
_TO_HIM, _LONG = ("ه", "ها", "هم", "هما"), 6
# «المنظمة», «المنفذة», «المشغلة»: what a body does, said as its adjective.
_HOLDING = "المنظمه"
_ORGANISING = re.compile("الم[ء-ي]{2,}[ء-وى]ه")


def organises(line: Line, at: int) -> bool:
    """Tell «المنظمة» in «اللجنة المنظمة للمهرجان», «الجهة المنظمة لسباق الهجن», a participle, from an organization."""
    leads = line.keys[at + 1].startswith("لل") or line.words[at + 1].clitic == "ل"
    return leads and bool(_ORGANISING.fullmatch(line.keys[at]))


def holds(line: Line, at: int) -> bool:
    """Tell «المنظمة» in «اللجنة المنظمة أن», who holds what the article is about, behind a committee."""
    return line.keys[at] == _HOLDING and line.raw(at - 1).endswith(("ة", "ات", "ه", "ان"))


def ties_head(line: Line, made: Complement) -> bool:
    """Tell «الموالية» in «قوات الجيش الموالية لهادي», which agrees with the first word."""
    feminine = line.raw(made.start - 1).endswith(("ة", "ات"))
    tied_adjective = line.kinds[made.end] & Kind.TIED and made.head is Head.BODY
    return bool(tied_adjective) and feminine == line.raw(made.end).endswith("ة")


def leads_on(line: Line, made: Complement) -> bool:
    """Tell «الحريص على», «المبني على» behind «أمير المنطقة»: what a preposition completes says something of him."""
    here = made.end
    if made.head.is_body or made.is_empty or line.kinds[here] or line.words[here + 1].clitic:
        return False
    return bool(line.kinds[here + 1] & (Kind.ON | Kind.TO | Kind.OF)) and not line.keys[here].endswith("ي")


def awaits(line: Line, at: int) -> bool:
    """Tell «حقوق», «شؤون» within a name, which a genitive must follow, from «بلدية جدة», which is whole."""
    joined = line.words[at].clitic or line.keys[at].startswith(_JOINED)
    return not line.is_definite(at) and not joined and line.known(at) is None


def is_field(line: Line, at: int) -> bool:
    """Tell «الكردية» in «المؤيدين للقضية الكردية»: two feminine words that agree."""
    if not line.is_word(at + 1):
        return False
    both = line.raw(at).endswith("ة") and line.raw(at + 1).endswith(("ية", "يه"))
    return both and line.is_definite(at + 1) and agrees(line, at + 1)


def is_to_him(line: Line, at: int) -> bool:
    """«المقربون منه», «القائمين عليها», «التابعة لها»."""
    return (
        line.keys[at].endswith(_TO_HIM)
        and bool(line.kinds[at] & Kind.FUNCTION)
        and len(line.keys[at]) < _LONG
    )


def is_for_what(line: Line, at: int) -> bool:
    """Tell «لاستمرار اللاعب», a word nobody knows that a genitive follows, behind «المعارضون»."""
    return not line.kinds[at] and line.keys[at][:1] == "ل" and line.is_tied(at + 1)


def _judges(line: Line, here: int) -> bool:
    """Tell «الفصل في المنازعات» in the name of a committee; «هيئة التحقيق في جدة» says where."""
    matter = line.is_definite(here + 1) or (line.keys[here + 1].endswith(_MANY) and line.is_tied(here + 2))
    placed = line.kinds[here + 1] & (Kind.AREA | Kind.LOCATIVE) or line.known(here + 1) is not None
    masdar = line.is_definite(here - 1) and line.kind_of(bare(line.keys[here - 1])) & Kind.JUDGES
    return bool(masdar and matter and line.is_word(here + 1) and not (placed or line.words[here + 1].clitic))


def guards(line: Line, here: int, *, first: bool) -> bool:
    """Tell «للوقاية من الأمراض», «للدفاع عن حقوق الإنسان» in a body's name, and «الرقابة على الأغذية» as its first words.

    Asked where «على», «عن», «من» or «في» stands.
    """
    if line.kinds[here] & Kind.IN:
        return first and _judges(line, here)
    masdar, behind = line.keys[here - 1], line.is_definite(here + 1) or line.is_tied(here + 2)
    shaped = masdar.startswith("لل") or (first and line.is_definite(here - 1))
    return bool(shaped and behind and line.kind_of(bare(masdar)) & Kind.GUARDS and line.is_word(here + 1))
