"""Whether a word without the article goes on with a name: «فيصل يماني», «محمد نور», not «صالح خسائر»."""

from __future__ import annotations

import re

from tawatur.annotate.actors.line import CLOSED, TITLE, Line, is_name_like, is_verb_like
from tawatur.annotate.actors.spelled import SONS
from tawatur.lexicon.title_words import GIVEN, Kind

__all__ = [
    "COMMON_WORD",
    "GOD",
    "LONGEST",
    "NO_NAME",
    "has_genitive",
    "is_called_like_nation",
    "is_deed",
    "is_other_name",
    "is_spelt_foreign",
    "plain_fits",
]

# What a word of everyday language can do.
COMMON_WORD = (
    Kind.NOUN
    | Kind.LOCATIVE
    | Kind.CONSTRUCT
    | Kind.DEFINITE
    | Kind.BODIES
    | Kind.PEOPLE
    | Kind.QUANTITY
    | Kind.ADJUNCT
    | Kind.AREA
    | CLOSED
)
NO_NAME = COMMON_WORD | TITLE
_ORDINARY = NO_NAME | Kind.TITLE_ADJECTIVE | Kind.NATION
LONGEST = 7
_FOREIGN, _NEARLY, _SHORTEST_FOREIGN = 0.3, 0.15, 4
_ARTICLES = ("ال", "لل", "بال", "وال", "كال", "فال")
_PARTICLES = frozenset("وبلكف")
_OWNED = ("ه", "ها", "هم", "نا")
_SHORTEST_RELATION = 5
_CLITICS = frozenset("وبلف")
_MASDAR = re.compile("ت..ي.|است.+ا.|ا[نرهعجفتق]ت?.ا.|ان..ا.")
# The same of words that are listed as nouns and as no names: «إظهار», «اجتياز», «انقطاع».
_DEED_NOUN = re.compile("ت..ي.|ا..?.ا.|است.+ا.")
_LONG_VOWELS = frozenset("ايو")
GOD = "الله"
_BY_THE = "بال"
# «بالتحدث», «بالاستعداد», «بالانتقال»
_DEED = re.compile("ت[^اوي][^اوي].|ت..ي.|است.+ا.|ا[نرهعجفتقل]ت?.ا.")
_PREFIXED = "بل"  # «سالم بمصممة …»
# Participles that follow a name and do not go on with it: «مترابط», «مستشار».
_PARTICIPLE = ("مت", "مست", "من")


def plain_fits(line: Line, at: int, place: int, *, joined: bool, titled: bool) -> bool:
    """Tell whether a word without the article goes on with a name."""
    kind = line.kinds[at]
    if place == 0 and _is_fathered(line, at) and line.kinds[at + 2] & (GIVEN | Kind.SERVANT):
        return True
    if place == 0 and kind & Kind.EVERYDAY:
        # «ولي الله سيف»
        return _is_called(line, at) or (titled and kind & Kind.OFFICE > 0 and line.keys[at + 1] == GOD)
    if place == 0 and _is_fathered(line, at):
        return True
    if place == 0 and (not titled or _joins_clause(line, at)):
        return False
    if joined:
        # «أبي طالب»: behind «أبو» even a verb is a name; «مسفر بن سفير»: behind «بن» even an office.
        closed = Kind.FUNCTION if line.kinds[at - 1] & (Kind.FATHER | Kind.PARTICLE) else CLOSED
        return not kind & closed and is_name_like(line.keys[at], "")
    if place == 1 and kind & Kind.EVERYDAY and _is_relation(line, at + 1):
        # «علي مرشد الزيني»
        return True
    if kind & _ORDINARY:
        return place == 1 and _ordinary_fits(line, at, titled=titled)
    if kind & Kind.STARTS_NAME and is_other_name(line, at):
        # «الدكتور طريف الأعمى»: nobody calls a town doctor.
        return place == 0 and bool(line.kinds[at - 1] & Kind.COURTESY) and _has_surname(line, at + 1)
    return place < LONGEST - 1 and _ends_like_name(line, at, place, titled=titled)


def _is_fathered(line: Line, at: int) -> bool:
    """«ساير بن لافي»: whatever stands before «بن» and a name is a name."""
    if (
        line.kinds[at] & (CLOSED | TITLE)
        or not line.kinds[at + 1] & Kind.PARTICLE
        or line.words[at + 1].clitic
    ):
        return False
    return line.keys[at + 1] in SONS and is_name_like(line.keys[at], "") and line.is_word(at + 2)


def _is_relation(line: Line, at: int) -> bool:
    """«الزيني»: a surname by its form, which nobody knows as a word."""
    key = line.keys[at]
    plain = not line.kinds[at] & ~Kind.STARTS_NAME and not line.words[at].clitic
    shaped = plain and line.is_definite(at) and key.endswith("ي") and len(key) > _SHORTEST_RELATION
    return shaped and not line.kind_of(key[2:]) & ~Kind.VERB


def _has_surname(line: Line, at: int) -> bool:
    return line.is_definite(at) and not line.kinds[at] and not line.is_definite(at + 1)


def _is_called(line: Line, at: int) -> bool:
    """«الدكتورة أمل القثامي», «النائب نعمة شلبود»: a rank before and more of a name behind make one of any word."""
    if not line.kinds[at - 1] & (Kind.COURTESY | Kind.RANK) or not line.words[at - 1].base.startswith("ال"):
        # «نقيب الصرافين مجد الزيني»
        return line.is_definite(at - 1) and not line.words[at].clitic and _is_relation(line, at + 1)
    if line.words[at].clitic:
        # «للملك وولي عهده»
        return False
    behind, key = line.kinds[at + 1], line.keys[at + 1]
    if behind & (GIVEN | Kind.PARTICLE):
        return not line.words[at + 1].clitic
    if behind & ~Kind.STARTS_NAME:
        return False
    if line.is_definite(at + 1):
        return key.endswith("ي") and len(key) > 5
    return (
        line.is_word(at + 1)
        and not line.is_tied(at + 2)
        and key[:1] not in _CLITICS
        and not is_verb_like(key)
    )


def _joins_clause(line: Line, at: int) -> bool:
    """Tell «وبارك», «وتتمركز» from «ويليام»: what follows و is a word of its own."""
    key = line.keys[at]
    if key[:1] != "و" or line.kinds[at] & GIVEN or len(key) < 4:
        return False
    rest = key[1:]
    return rest[0] not in _LONG_VOWELS or is_verb_like(rest) or bool(line.kind_of(rest))


def _ordinary_fits(line: Line, at: int, *, titled: bool) -> bool:
    """Tell the common words that are surnames right behind a given name: «أشرف غني», «عادل إمام»."""
    kind, given = line.kinds[at], line.kinds[at - 1]
    if kind == Kind.NATION:
        # «بيتر كينيون» is no Kenyans; behind a definite title «الرئيس جون كندي» no plain adjective agrees.
        foreign = given & Kind.GIVEN_FOREIGN and not (given & Kind.NOUN or line.is_definite(at + 1))
        return bool(foreign) and (line.keys[at].endswith("ون") or (titled and line.keys[at].endswith("ي")))
    if not given & Kind.GIVEN_ARABIC or kind & Kind.NEVER_ADJECTIVE:
        # «مصدر فضل | عدم ذكر اسمه», «الدكتور علي | وجود خلاف»
        return False
    if kind & Kind.OFFICE and not titled:
        return not (line.is_tied(at + 1) or line.is_tied(at + 2) or line.kinds[at + 1] & Kind.CONSTRUCT)
    ends = not line.is_word(at + 1) or bool(line.kinds[at + 1] & Kind.FUNCTION)
    raw = line.raw(at)
    if line.is_word(at + 1) and line.raw(at + 1).endswith("ة") and not (ends or line.is_definite(at + 1)):
        # «قوات صالح | خسائر فادحة»
        return False
    if has_genitive(line, at) or (kind == Kind.NOUN and _is_deed(line, at)):
        # «أعلن رشوان | انضمام النقابة», «محمد | انطلاق فعاليات المهرجان»
        return False
    return kind == Kind.NOUN and titled and not raw.endswith(("ً", "ا")) and (ends or not raw.endswith("ة"))


def _is_deed(line: Line, at: int) -> bool:
    """Tell a deed by its form and by the words behind it that tell whose or of what it is: «تأجيل كل المباريات»."""
    behind = line.kinds[at + 1]
    tied = line.is_word(at + 1) and bool(behind & (Kind.QUANTITY | GIVEN) or not behind & Kind.FUNCTION)
    return tied and bool(_DEED_NOUN.fullmatch(line.keys[at]))


def has_genitive(line: Line, at: int) -> bool:
    """Tell an everyday noun with its genitive from a surname: «سياسة وزير», «انضمام النقابة»; «أشرف غني الرئيس» has none."""
    kind, behind = line.kinds[at], line.kinds[at + 1]
    if not kind & Kind.NOUN or kind & (GIVEN | Kind.EVERYDAY) or line.words[at + 1].clitic:
        return False
    if line.is_definite(at + 1):
        return bool(behind & (Kind.NOUN | Kind.CONSTRUCT | Kind.DEFINITE | Kind.PEOPLE)) and not behind & (
            TITLE | GIVEN
        )
    return bool(behind & (Kind.OFFICE | Kind.CONSTRUCT)) and not behind & GIVEN and line.raw(at).endswith("ة")


def _ends_like_name(line: Line, at: int, place: int, *, titled: bool) -> bool:
    """Judge an unknown word by its first and last letters and by the name before it."""
    key, given = line.keys[at], line.kinds[at - 1] if place else 0
    if place == 0 and _MASDAR.fullmatch(key) and _is_governed(line, at + 1):
        # «أكد الأمين العام تصميم دول المجلس»
        return False
    if place > 1 and (_is_what_he_is(line, at) or _is_what_he_names(line, at)):
        return False
    if key.endswith("ا") and not _may_end_open(line, at, place):
        return False
    if (place > 1 and key.startswith(_PARTICIPLE)) or (
        key.startswith("ت") and not (titled or given & Kind.GIVEN_FOREIGN)
    ):
        return False
    if (
        place
        and key.startswith("و")
        and not (place == 1 and given & Kind.GIVEN_FOREIGN and key[1:2] in _LONG_VOWELS)
    ):
        return False
    if place > 1 and line.is_definite(at - 1) and not given & (GIVEN | Kind.PARTICLE):
        return False
    if place > 1 and line.raw(at).endswith("اء"):
        # «فوزي عبد الغني أجواء التدريب»
        return False
    if place > 1 and line.keys[at - 1] in line.said:
        # «غاريث ساوثغيت أشياء», where Southgate speaks by himself elsewhere
        return False
    if place == 1 and line.raw(at).endswith("ة") and key[0] not in _PREFIXED:
        # «محمد غيرابة»: a surname may look like a noun, right behind a given name.
        return bool(given & (Kind.GIVEN_ARABIC | Kind.EVERYDAY) or line.kinds[at - 2] & Kind.SERVANT)
    foreign = bool(given & Kind.GIVEN_FOREIGN)
    return _foreign_ends(line, at) if foreign else is_name_like(key, line.raw(at))


def _is_what_he_is(line: Line, at: int) -> bool:
    """«سالم الراشد | مقيم يمني», «| سائق أجرة»: behind two names what he is, and no third."""
    return bool(line.kinds[at] & Kind.UNNAMED) and not line.kinds[at] & GIVEN


def _is_what_he_names(line: Line, at: int) -> bool:
    """«اقترح سالم عزام | تحويل المصنع», «| حذف المادة»: behind two names an ordinary noun with its genitive, or a masdar by its shape."""
    ordinary, key, behind = line.lexicon.forms.ordinary, line.keys[at], line.keys[at + 1]
    if not ordinary(key) or key.endswith("ا"):
        # «حسام الدين آشنا السياسة»
        return False
    governs = line.is_definite(at + 1) and not behind.endswith("ي") and ordinary(behind.removeprefix("ال"))
    return _is_masdar(line, at) or bool(governs and not line.kinds[at + 1] & (TITLE | GIVEN))


def _is_masdar(line: Line, at: int) -> bool:
    """«افتتاح», «انكماش», «تحويل»: a verbal noun by its shape that Arabic has."""
    return bool(_MASDAR.fullmatch(line.keys[at]) and line.lexicon.forms.ordinary(line.keys[at]))


def is_deed(line: Line, at: int) -> bool:
    """«مؤسسة دندس | انكماش الاقتصاد»: behind a name that is no Arabic word a verbal noun is none of it."""
    strange = not (line.kinds[at - 1] or line.lexicon.forms.ordinary(line.keys[at - 1]))
    return strange and _is_masdar(line, at)


def _foreign_ends(line: Line, at: int) -> bool:
    """Judge the word behind a foreign name: «كارل هينز رومنيجه الرئيس التنفيذي», «رامون كالديرون»."""
    key, raw = line.keys[at], line.raw(at)
    if raw.endswith("ه") and not line.kind_of(key[:-1]):
        return line.opens_speech(at + 1) or bool(line.kinds[at + 1] & (Kind.RANK | Kind.OFFICE))
    if key.startswith("لل") or (key.startswith(_BY_THE) and _DEED.fullmatch(key[len(_BY_THE) :])):
        # «ميخائيل بالاك», but «أندرسون للسرطان», «أندرسون بالتحدث»
        return False
    if key[:1] == "س" and not raw.endswith(("ة", "ه", "هم", "ها")):
        return True
    return is_name_like(key, raw, foreign=not line.kind_of(key[1:]))


def is_called_like_nation(line: Line, at: int) -> bool:
    """«المدرب الروماني بولوني، وقال»: no indefinite adjective stands behind a definite man."""
    if line.kinds[at] != Kind.NATION or line.words[at].clitic or line.is_definite(at):
        return False
    titled = line.is_definite(at - 1) and line.kinds[at - 1] & (Kind.RANK | Kind.NATION)
    return bool(titled) and not (line.is_definite(at + 1) or line.kinds[at + 1] & (GIVEN | Kind.NATION))


def is_spelt_foreign(line: Line, at: int, *, ordinary: bool = False) -> bool:
    """Tell «فريسناديلو», «داسيلفا», which no Arabic word looks like; «بسيناريو», «وكاسياس» hold a particle."""
    key, forms = line.keys[at], line.lexicon.forms
    # «ألميدا» has no article.
    article = key.startswith(_ARTICLES) and line.raw(at)[0] != "أ"
    if len(key) < _SHORTEST_FOREIGN or article or at in line.names or not key.isalpha():
        return False
    if not ordinary and (line.kinds[at] & CLOSED or forms.ordinary(key) or is_verb_like(key)):
        return False
    like = forms.foreign(key)
    if like <= _FOREIGN or key[0] not in _PARTICLES:
        return like > _FOREIGN
    whole = key[0] != "و" or (key[1] in _LONG_VOWELS and line.words[at].clitic != "و")
    known = not ordinary and (line.kind_of(key[1:]) or line.raw(at).endswith(_OWNED))
    return whole and not known and forms.foreign(key[1:]) <= like + _NEARLY


def _is_governed(line: Line, at: int) -> bool:
    """Tell a noun that a masdar before it governs: «تصميم دول», «استعداد القوات», not «ابتسام الحربي»."""
    kind = line.kinds[at]
    if line.is_definite(at):
        return not line.keys[at].endswith("ي") or bool(kind)
    return bool(kind & (Kind.NOUN | Kind.CONSTRUCT | Kind.PEOPLE | Kind.BODIES)) and not kind & GIVEN


def _may_end_open(line: Line, at: int, place: int) -> bool:
    """Tell «إيفانكا», «أوباما» from adverbs: «صالح ارتفاعا», «الملك منظارا»."""
    key = line.keys[at]
    if line.kind_of(key[:-1]) & (_ORDINARY | Kind.ADJUNCT):
        return False
    if place > 1 and is_spelt_foreign(line, at) and is_spelt_foreign(line, at - 1):
        # «جيريجا براساد كويرالا»
        return True
    if place:
        return bool(line.kinds[at - 1]) and not line.kinds[at - 1] & Kind.GIVEN_ARABIC
    if line.kinds[at - 1] & (Kind.RANK | Kind.NATION) and is_spelt_foreign(line, at):
        # «المدرب داسيلفا»
        return True
    behind = line.kinds[at + 1]
    return bool(behind & GIVEN) or (
        line.is_word(at + 1) and not behind and is_name_like(line.keys[at + 1], "")
    )


def is_other_name(line: Line, at: int) -> bool:
    """Tell a state or body that is named here, unless only weakly: «فتح» behind a given name is a surname."""
    known = line.known(at)
    if known is None or known.type == "person":
        return False
    return any(kind != "w" for _, kind in known.actors)
