"""The names that stand behind a head: «تنظيم «داعش»», «نادي برشلونة», «وزير خارجية فرنسا», «الوزارة في الأردن»."""

from __future__ import annotations

from tawatur.annotate.actors.agreement import agrees, is_other_body
from tawatur.annotate.actors.complements import Complement, Head, names_follow
from tawatur.annotate.actors.line import Line, is_name_like, known_phrase
from tawatur.lexicon.actors import Known
from tawatur.lexicon.title_words import GIVEN, Kind

__all__ = ["in_state", "is_another", "is_headed", "known_next", "meant", "proper", "quarter"]

# «السلطات المحلية في بيشة»
_LOCAL = "المحليه"
_MIDDLE = "وسط"
_AREA = Kind.AREA | Kind.LOCATIVE | Kind.NAME_OF
_EVERYDAY = Kind.NATION | Kind.TITLE_ADJECTIVE | Kind.DEFINITE | Kind.ORGAN | Kind.PEOPLE
# Whose names their kind makes certain; «حركة المقاومة الإسلامية» may be either movement.
_OF_KIND = ("media", "institution", "company")


def proper(line: Line, made: Complement) -> int:
    """«صحيفة صباح», «نادي برشلونة», «القناة 12»: words nobody knows, and numbers, behind a body."""
    here, kind = made.end, line.kinds[made.end]
    if not made.is_empty and made.head.is_body and _is_latin(line, here - 1) and _is_latin(line, here):
        # «شركة Parabon NanoLabs»
        return 1
    if not made.head.is_body or here - made.start >= 3:
        return 0
    if line.keys[here].isdigit():
        return int(here - made.start < 2)
    if kind & ~(GIVEN | Kind.PARTICLE | Kind.STARTS_NAME | Kind.NATION) or made.head is Head.THE_BODY:
        return 0
    if not made.is_empty and (kind or not line.kinds[made.start - 1] & Kind.GENUS):
        return 0
    return int(is_name_like(line.keys[here], line.raw(here)) and not line.keys[here].endswith("ت"))


def _is_latin(line: Line, at: int) -> bool:
    raw = line.raw(at)
    return raw.isascii() and raw.isalpha() and raw[0].isupper()


def is_another(line: Line, made: Complement) -> bool:
    """«طالبت نقابة المعلمين | الأمم المتحدة بـ»: a known name of several words, behind a word that needs no genitive."""
    known = line.known(made.end)
    several = known is not None and known.type not in ("person", "place") and known.length > 1
    return several and not made.is_empty and line.is_definite(made.end - 1)


def known_next(line: Line, made: Complement) -> int:
    """Take a known name: «وزير خارجية فرنسا», «وكالة رويترز»."""
    known = line.known(made.end)
    if known is None or known.type == "person" or _goes_on(line, made.end, known):
        return 0
    other = not line.is_definite(made.end) or is_other_body(line, made.end)
    if made.head.is_definite and other and not line.kinds[made.end - 1] & Kind.NAME_OF:
        return 0
    # «سكان في العاصمة صنعاء»
    town = known.type == "place" or any(kind == "c" for _, kind in known.actors)
    another = line.is_definite(made.end) or not town
    named = bool(made.nested) and made.nested[-1].end == made.end and line.is_definite(made.end)
    if not made.is_empty and (named or line.is_definite(made.end - 1)) and another:
        # «طالبت وزارة الخارجية المصرية السلطات الإيرانية», «دعا محافظ جدة الحكومة إلى»: no genitive follows a definite word or a name.
        return 0
    if known.type == "state" and _is_closed(line, made) and _opens_deed(line, made.end + known.length):
        # «اتهمت وزارة الدفاع النرويجية | روسيا»
        return 0
    described = not made.is_empty and line.kinds[made.end - 1] & Kind.NATION
    if described and line.kinds[made.end] & Kind.AREA and not line.is_definite(made.end - 1):
        # «زار وفد كويتي | محافظة النخيل»: a genitive stands right behind its noun.
        return 0
    made.nested.append(known_phrase(made.end, known))
    named = made.is_empty and line.kinds[made.start - 1] & Kind.GENUS
    made.is_closed = bool(named) and known.type not in ("state", "place")
    return known.length


def _is_closed(line: Line, made: Complement) -> bool:
    """Tell whether a definite word of every day ends a name; «العاصمة برلين», «متحف اللوفر أبو ظبي», «قناة العرب مصر» go on."""
    if made.is_empty or not line.is_definite(made.end - 1) or line.kinds[made.start - 1] & Kind.GENUS:
        return False
    area = any(line.kinds[at] & _AREA for at in range(made.start, made.end))
    return bool(line.kinds[made.end - 1] & _EVERYDAY) and not area


def _opens_deed(line: Line, at: int) -> bool:
    """«روسيا | بخرق الهدنة», «| إلى التهدئة»: the verb's own preposition; «بغداد بونجاح» is a man."""
    return line.words[at].clitic == "ب" or bool(line.kinds[at] & Kind.FUNCTION)


def _goes_on(line: Line, at: int, known: Known) -> bool:
    """Tell «التحالف الشعبي» from «التحالف», which alone may name one: its name goes on here."""
    if any(kind != "w" for _, kind in known.actors) or not line.is_definite(at):
        return False
    end = at + known.length
    return line.is_definite(end) and not line.words[end].clitic and agrees(line, end)


def meant(line: Line, at: int, made: Complement) -> tuple[tuple[str, str], ...]:
    """Return whom «وكالة «رويترز»» or «تنظيم داعش» means: the known name right behind its kind."""
    if not line.kinds[at] & Kind.GENUS or not made.nested:
        return ()
    first = made.nested[0]
    if first.start > made.start + 1 or not first.known:
        return ()
    types = {
        ident: actor.type for ident, _ in first.known if (actor := line.lexicon.actor(ident)) is not None
    }
    # «صحيفة «الحياة»», «فريق الهلال»: behind its kind an everyday word is the name.
    named = (*_OF_KIND, "group", "party") if not line.is_word(made.start) else _OF_KIND
    return tuple(
        (ident, "n" if kind == "w" and types.get(ident) in named else kind)
        for ident, kind in first.known
        if types.get(ident) not in (None, "state", "place", "person")
    )


def in_state(line: Line, at: int, made: Complement) -> int:
    """Take «في الأردن» with a body that names no state yet."""
    end = made.end
    if not line.kinds[end] & Kind.IN or made.is_empty:
        return end
    abroad = line.kinds[at] & Kind.ABROAD or line.keys[end - 1] == _LOCAL
    # «المالية» is mostly no Malian.
    named = (i for i in range(at, end) if not line.kinds[i] & Kind.TITLE_ADJECTIVE)
    if not abroad and any(line.words[i].nations for i in named):
        return end
    first = end + 1 + bool(abroad and line.kinds[end + 1] & Kind.AREA)
    known = line.known(first)
    if known is None or line.words[end + 1].clitic or known.actors[0][1] not in ("nc" if abroad else "n"):
        return end
    where = ("state", "place") if abroad else ("state",)
    return first + known.length if known.type in where else end


def is_headed(line: Line, made: Complement, known: Known) -> bool:
    """«الأمانة العامة لقوى 14 آذار», «الأمين العام لحلف الأطلسي», not «انتقال اللاعب لباريس سان جيرمان»."""
    if known.type in ("person", "media"):
        return False
    named = names_follow(line, made.end + known.length) or line.kinds[made.end - 1] & Kind.TITLE_ADJECTIVE
    return made.head is not Head.RANK or bool(named)


def quarter(line: Line, made: Complement) -> int:
    """«بلدية وسط الدمام», «مستشفى شرق جدة»: a body of one side of a city."""
    here = made.end
    side = line.kinds[here]
    if made.head is not Head.BODY or not side & Kind.FUNCTION:
        return 0
    known = line.known(here + 1)
    if known is None or known.type not in ("place", "state"):
        return 0
    beside = side & Kind.AREA or line.raw(here) == _MIDDLE
    if not beside or line.words[here].clitic or line.words[here + 1].clitic:
        return 0
    made.nested.append(known_phrase(here + 1, known))
    made.is_closed = True
    return 1 + known.length
