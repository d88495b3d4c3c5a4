"""A body's name in quotation marks or brackets: «تنظيم «داعش»», «جهاز الأمن الداخلي (الشاباك)»."""

from __future__ import annotations

from tawatur.annotate.actors.complements import Complement, Head
from tawatur.annotate.actors.line import CLOSED, Line, known_phrase
from tawatur.lexicon.title_words import GIVEN, Kind

__all__ = ["CLOSE", "after_quote", "bracketed", "quoted"]

CLOSE = frozenset("»\"”)'’")
_OPEN = frozenset("«\"“('‘")
_PAIRS = {"(": ")", "«": "»", '"': '"', "“": "”"}
_FOR_THE = "لل"
_WIDEST_QUOTE = 6
_BRACKET = 4
_SINGLE = 2
_LONGEST_OF_THE = 3


def after_quote(line: Line, at: int) -> bool:
    """«وكالة «رويترز» للأنباء», «منظمة «هرانا» الحقوقية» go on behind the quotation mark."""
    return bool(line.kinds[at] & (Kind.NATION | Kind.TITLE_ADJECTIVE | Kind.FOR_NEWS))


def quoted(line: Line, made: Complement) -> int:
    """Take a name in quotation marks right behind a body or a reporter: «تنظيم «داعش»», «مراسل «الضفاف»»."""
    here = made.end
    # «مراسل «الضفاف»»: without the article a reporter wants a genitive too.
    reports = line.kinds[here - 1] & Kind.ADDRESSEE and not line.kinds[here + 1] & CLOSED
    reports = reports and made.head is Head.OFFICE and not line.is_definite(here - 1)
    if line.keys[here] not in _OPEN or not (made.is_empty and (made.head.is_body or reports)):
        return 0
    if not line.is_word(here + 1) or line.tokens[here].start == line.tokens[here - 1].end:
        # «"… مجرى القناة"، مضيفا أن "…"»
        return 0
    if line.keys[here + 1].startswith(_FOR_THE):
        # «أوضحت الوزارة "للضفاف" أن»
        return 0
    if line.keys[here] == "(" and (made.head is not Head.BODY or line.kinds[here + 1] & CLOSED):
        # «مركز (بلاك وود)»: without an article it has no other name.
        return 0
    if made.head is Head.THE_BODY and line.kinds[here + 1] & Kind.GIVEN_ARABIC and line.is_word(here + 2):
        # «مشرفة القسم بالفرع “نورة الدوسري”»: in the marks stands who she is.
        return 0
    for close in range(here + 2, here + _WIDEST_QUOTE):
        if line.keys[close] in CLOSE and line.keys[close]:
            if made.head is Head.THE_BODY and close - here > _LONGEST_OF_THE:
                # «قال مدير المركز "وصلنا قبل ساعة"»: behind the article so many words are what was said.
                return 0
            if (known := line.known(here + 1)) is not None:
                made.nested.append(known_phrase(here + 1, known))
            return close + 1 - here
    return 0


def _closes(line: Line, at: int) -> bool:
    """«"… كل الفريق" وأضاف "…"»: a mark of one shape that touches the word before it closes what was said."""
    return line.keys[at] == '"' and line.tokens[at].start == line.tokens[at - 1].end


def bracketed(line: Line, end: int) -> int:
    """Take a short name in brackets: «جهاز الأمن الداخلي (الشاباك)»."""
    if line.keys[end] not in _PAIRS or not line.is_word(end + 1) or _closes(line, end):
        return end
    if line.keys[end + 1].startswith(_FOR_THE):
        return end
    plain = line.kinds[end + 1] == Kind.NOUN and not line.is_definite(end + 1)
    if plain and (line.is_word(end + _SINGLE) or line.keys[end + 1].startswith("ب")):
        # «أدانت الوزارة "بشدة" ما جرى», «ارتكب الجيش "جريمة الحقل"»
        return end
    for close in range(end + 2, end + 5):
        if line.keys[close] == _PAIRS[line.keys[end]]:
            known = line.known(end + 1)
            whole = known is not None and end + 1 + known.length == close
            said = any(line.kinds[i] & CLOSED and not line.kinds[i] & GIVEN for i in range(end + 1, close))
            single = close == end + _SINGLE and not line.kinds[end + 1] & Kind.FUNCTION
            alone = single or (line.keys[end] == "(" and close < end + _BRACKET)
            return (
                close + 1
                if whole or (alone and (single or not said)) or (not said and line.is_definite(end - 1))
                else end
            )
    return end
