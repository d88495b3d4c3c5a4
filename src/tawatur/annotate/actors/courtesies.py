"""A title's own adjunct, known by what ends it: «المشرف على المسابقة | الدكتور سالم الزيني».

Whether «في الطائف» belongs to the man or to what he said cannot be seen from it; a rank with a name behind it shows
that one title goes on from «مدير المركز» to «الدكتور».
"""

from __future__ import annotations

from tawatur.annotate.actors.line import CLOSED, COMMAS, TITLE, Line, is_name_like
from tawatur.lexicon.title_words import GIVEN, Kind

__all__ = ["behind_comma", "courtesy_ahead", "is_told", "ranked_behind", "until_speech"]

_LONGEST = 9
_ELSE = Kind.NOUN | Kind.OFFICE | Kind.EVERYDAY | Kind.VERB | Kind.FUNCTION
_PLACES = Kind.IN | Kind.AT | Kind.ON
_LED = ("ب", "ل", "لل")
_TITLES = Kind.OFFICE | Kind.RANK | Kind.HONORIFIC
_NO_TITLE = CLOSED | Kind.PARTICLE | Kind.PEOPLE | Kind.UNNAMED | Kind.QUANTITY | Kind.ADJUNCT


def courtesy_ahead(line: Line, start: int, at: int) -> int:
    """Return how many tokens lead on to a rank and a name that belong to the title whose complement began at `start`."""
    led = line.words[at].clitic in _LED or line.keys[at].startswith("لل")
    adjunct = led or line.kinds[at] & _PLACES or _is_office(line, start - 1)
    if not line.is_word(at) or (at == start and not adjunct):
        return 0
    head = _head(line, start)
    spoken = is_told(line, head - 1)
    told = spoken or led or _is_ungoverned(line, head, at)
    for here in range(at, min(at + _LONGEST, line.size)):
        rank = here + (line.keys[here] in COMMAS)
        if here > at and line.kinds[rank] & Kind.COURTESY and not line.words[rank].clitic:
            return here - at if _is_named(line, rank) and _closes(line, here - 1) else 0
        if here > at + 1 and told and _is_name(line, here) and _closes(line, here - 1):
            return here - at
        if not line.is_word(here) or not _goes_on(line, here, told=told):
            return 0
        if told and not spoken and here > start and line.kinds[here] & _TITLES and not line.is_definite(here):
            # «ومعالي الأمين», «ورئيس الهيئة» are other men, «ممثلة في مدير المركز» is a body.
            return 0
    return 0


def _head(line: Line, start: int) -> int:
    """Return where the title begins whose complement began at `start`: «عضو مجلس الإدارة» is one word to it."""
    for at in (start - 3, start - 2):
        if at >= 0 and line.kinds[at] & Kind.STARTS_PHRASE:
            length, flags = line.lexicon.phrase_kind(line.keys, at, line.words[at].base)
            if flags & Kind.OFFICE and at + length == start:
                return at
    return start - 1


def behind_comma(line: Line, first: int, end: int) -> int:
    """Return where «، الدكتور سالم» goes on with the title that began at `first`, `end` where it does not."""
    if not ranked_behind(line, end):
        return end
    his = end > first + 1 or is_told(line, first - 1) or _is_office(line, first)
    return end + 1 if his and _closes(line, end - 1) else end


def ranked_behind(line: Line, at: int) -> bool:
    """Tell whether a comma stands here and behind it a rank with a name: «، الدكتور سالم»."""
    rank = line.kinds[at + 1] & Kind.COURTESY and not line.words[at + 1].clitic
    return bool(rank) and line.keys[at] in COMMAS and _is_named(line, at + 1)


def _is_ungoverned(line: Line, head: int, at: int) -> bool:
    """Tell «بحضور | مدير المركز في الطائف», «استقبل | المشرف على الدار»: no man behind it can be the verb's object.

    In «استقبل مدير المركز في الطائف الدكتور سالم» one may have received the other.
    """
    while line.kinds[head - 1] & TITLE and not (line.words[head].clitic or line.kinds[head - 1] & Kind.VERB):
        head -= 1
    if line.words[head].clitic or line.kinds[at] & Kind.ON or not line.is_word(head - 1):
        return True
    # What nobody knows may be a verb or a name.
    return bool(line.kinds[head - 1]) and not line.kinds[head - 1] & (Kind.VERB | GIVEN)


def until_speech(line: Line, first: int, end: int) -> int:
    """Return where a title that speaks ends: all that stands before his words is the title's own.

    «قال محسن الزيني مدير الشؤون البحرية | في شركة النخيل إن», not «قال المدير | في تصريح إن».
    """
    place = line.kinds[end] & (Kind.IN | Kind.AT) and not line.words[end].clitic
    if not (place or line.words[end].clitic in _LED) or not is_told(line, first - 1):
        return end
    for here in range(end, min(end + _LONGEST, line.size)):
        speech = here + (line.keys[here] in COMMAS)
        if here > end and line.opens_speech(speech):
            return here if _closes(line, here - 1) else end
        if not line.is_word(here) or _is_occasion(line, here) or not _goes_on(line, here, told=True):
            return end
    return end


def _is_occasion(line: Line, at: int) -> bool:
    """Tell «تصريح», «عام 2019», «لصحيفة النخيل», «لرويترز»: how, when and to whom something was said."""
    known = line.known(at)
    if line.kinds[at - 1] & Kind.THIS:
        # «رئيس الحكومة | في هذا الصدد إن»
        return True
    medium = known is not None and known.type == "media"
    return medium or bool(line.kinds[at] & (Kind.DEED | Kind.ADDRESSEE)) or line.keys[at].isdigit()


def is_told(line: Line, at: int) -> bool:
    """Tell whether a title stands behind a verb of saying, other titles between: «وأوضح معالي وزير …»."""
    while at > 0 and line.kinds[at] & TITLE and not line.kinds[at] & Kind.VERB:
        at -= 1
    # «مشيرا إلى أن عضو اللجنة، ممثل الحزب، سالم الزيني، استقال»
    return at >= 0 and (bool(line.kinds[at] & Kind.SAYING) or (at > 0 and line.opens_speech(at)))


def _goes_on(line: Line, at: int, *, told: bool) -> bool:
    kind = line.kinds[at]
    if line.tells_outlet(at):
        return False
    if kind & _PLACES and not line.words[at].clitic:
        # «استقبل أمير المنطقة في مكتبه الدكتور سالم» are two.
        return told
    if told and kind & Kind.FUNCTION and line.kinds[at - 1] & _PLACES:
        # «التعليم عن بعد»
        return True
    if kind & (Kind.OFFICE | Kind.RANK) and line.words[at].clitic.endswith("ل"):
        # «ولمدير الشؤون» is another man.
        return False
    owned = line.raw(at).endswith(("ه", "ها", "هم"))
    theirs = told and line.is_definite(at) and line.is_word(at + 1) and not line.words[at].clitic
    no_title = _NO_TITLE & ~Kind.PEOPLE if theirs else _NO_TITLE
    if line.keys[at].startswith("لل"):
        # «المفتش العام للقوات المسلحة»
        no_title &= ~Kind.PEOPLE
    if kind & Kind.NOUN and not line.is_definite(at) and _is_governed(line, at + 1):
        # «ضبط الاحتياج», «أعضاء هيئة التدريس»
        no_title &= ~(Kind.VERB | Kind.PEOPLE | Kind.PARTICLE)
    # «البنك العربي»
    described = line.is_definite(at) and line.is_definite(at - 1)
    return not owned and not kind & no_title and (not kind & GIVEN or bool(kind & Kind.NOUN) or described)


def _is_office(line: Line, at: int) -> bool:
    """Tell «رئيس», «مدير», which nothing but their genitive follows."""
    return bool(line.kinds[at] & Kind.OFFICE) and not line.is_definite(at)


def _is_governed(line: Line, at: int) -> bool:
    return line.is_tied(at) or bool(
        line.kinds[at] & (Kind.CONSTRUCT | Kind.PARTICLE) and not line.words[at].clitic
    )


def _closes(line: Line, at: int) -> bool:
    """Tell a word that can end a title: definite, «للري», «عن بعد», «في نخلان»; «كرسي | المهندس» has an owner."""
    before = line.kinds[at - 1]
    if (before & _PLACES and line.kinds[at] & Kind.FUNCTION) or (
        before & (Kind.IN | Kind.CONSTRUCT) and not line.kinds[at]
    ):
        return True
    if line.words[at].clitic == "ب" and not line.kinds[at] & ~Kind.STARTS_NAME and not line.is_definite(at):
        # «مدير الدفاع المدني بالمدينة | الرائد سالم الزيني»
        return True
    if line.kinds[at] & (Kind.AREA | Kind.NAMED_AFTER) and not line.is_definite(at):
        # «بمدينة | الأمير سالم»
        return False
    return (
        line.is_tied(at)
        or line.known(at) is not None
        or line.keys[at].startswith(("لل", "وال", "بال"))
        or line.keys[at].isdigit()
    )


def _is_name(line: Line, at: int) -> bool:
    """«القيادي المنشق عن الجماعة، عبدالناصر العوذلي»: a name whose words are nothing else, a comma before it or none."""
    parted = line.keys[at] in COMMAS
    at += parted
    kind, behind = line.kinds[at], line.kinds[at + 1]
    if _is_unknown_name(line, at):
        return True
    # «سالم» is also an adjective: what closes the name behind it shows that it is one.
    closed = line.opens_speech(at + 2) or line.keys[at + 2] in COMMAS
    closed = closed and (parted or line.is_definite(at + 1))
    if (
        not kind & Kind.GIVEN_ARABIC
        or (kind & _ELSE and not closed)
        or line.words[at].clitic
        or not line.is_word(at + 1)
    ):
        return False
    surname = line.is_definite(at + 1) and not behind & ~Kind.STARTS_NAME
    surname = surname and (
        line.keys[at + 1].endswith("ي") or not line.is_word(at + 2) or line.opens_speech(at + 2)
    )
    return surname or bool(behind & (GIVEN | Kind.PARTICLE) and not line.words[at + 1].clitic)


def _is_unknown_name(line: Line, at: int) -> bool:
    """«مضحي العنزي، إن»: two words that nobody knows, the second a surname that speech or a comma closes."""
    first = line.is_word(at) and not line.kinds[at] and not line.is_definite(at)
    if not first or not is_name_like(line.keys[at], line.raw(at)):
        return False
    return _is_surname_behind(line, at + 1) and (line.opens_speech(at + 2) or line.keys[at + 2] in COMMAS)


def _is_named(line: Line, rank: int) -> bool:
    at = rank + 1
    while line.kinds[at] & (Kind.COURTESY | Kind.TITLE_ADJECTIVE) and not line.words[at].clitic:
        at += 1
    if _is_surname_behind(line, at + 1) and not line.kinds[at]:
        # «الرائد زهير الشهري»
        return not line.is_definite(at) and is_name_like(line.keys[at], line.raw(at))
    return bool(line.kinds[at] & (GIVEN | Kind.SERVANT | Kind.FATHER)) and not line.words[at].clitic


def _is_surname_behind(line: Line, at: int) -> bool:
    """Tell «الشهري»: a definite word nobody knows, a relation."""
    surname = line.is_definite(at) and line.keys[at].endswith("ي") and not line.words[at].clitic
    return surname and not line.kinds[at] & ~Kind.STARTS_NAME
