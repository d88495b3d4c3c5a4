"""Whether one word goes on with a name: what it can do elsewhere, how it begins and ends, what stands around it."""

from __future__ import annotations

import re

from tawatur.annotate.actors.line import CLOSED, TITLE, Line, is_name_like, is_verb_like
from tawatur.annotate.actors.ordinary import governs_noun, is_joined_noun, is_present
from tawatur.annotate.actors.spelled import SONS
from tawatur.annotate.actors.surname_ends import ends_titled_name, is_told_to, names_speaker
from tawatur.lexicon.title_words import GIVEN, Kind

__all__ = [
    "COMMON_WORD",
    "GOD",
    "LONGEST",
    "NO_NAME",
    "ONLY_NAME",
    "SONS",
    "fits",
    "has_genitive",
    "is_lone_surname",
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
# A first name and no other word.
ONLY_NAME = GIVEN | Kind.STARTS_NAME
_ORDINARY = NO_NAME | Kind.TITLE_ADJECTIVE | Kind.NATION
# «القرض العقاري»: behind a plain noun a word like this is its adjective.
_BEFORE_NAME = TITLE | GIVEN | Kind.PARTICLE | Kind.TITLE_ADJECTIVE | Kind.NATION | Kind.VERB
LONGEST = 7
_SHORTEST_RELATION = 5
_CLITICS = frozenset("وبلف")
_MASDAR = re.compile("ت..ي.|است.+ا.|ا[نرهعجفتق]ت?.ا.")
_PARTICIPLES = re.compile("الم...+(?:ين|ون)")
_LONG_VOWELS = frozenset("ايو")
GOD = "الله"
_HOUSE = "آل"
_WHERE = Kind.IN | Kind.AT | Kind.ON
_SON = "بن"
_TO_ME = "لي"
_BY_THE = "بال"
# «بالتحدث», «بالاستعداد», «بالانتقال»
_DEED = re.compile("ت[^اوي][^اوي].|ت..ي.|است.+ا.|ا[نرهعجفتقل]ت?.ا.")
_PREFIXED = "بل"  # «سالم بمصممة …»
# Participles that follow a name and do not go on with it: «مترابط», «مستشار».
_PARTICIPLE = ("مت", "مست", "من")


def fits(line: Line, at: int, place: int, *, joined: bool, titled: bool) -> tuple[bool, bool]:
    """Tell whether a word goes on with a name, and whether it ties the next word to itself."""
    word = line.words[at]
    if not line.is_word(at) or (place and _is_elses(line, at, joined=joined)):
        return False, False
    if place and _is_surely(line, at, place, titled=titled):
        return True, False
    if word.clitic and place:
        return (joined or place == 1) and _wears_clitic(line, at, joined=joined), False
    if word.kind & Kind.PARTICLE:
        return _particle(line, at, place)
    if word.kind & GIVEN:
        # «صباح اليوم» is a time, not a person.
        is_time = word.kind & Kind.EVERYDAY and line.kinds[at + 1] & Kind.FUNCTION and line.is_timed(at + 1)
        if place == 0 and (_is_to_me(line, at) or _is_land_of(line, at)):
            return False, False
        if (
            place > 1
            and not joined
            and word.kind & (Kind.OFFICE | Kind.NOUN | Kind.EVERYDAY)
            and (line.is_tied(at + 1) or _is_before_office(line, at))
        ):
            # «محمد السالمي نجم المنتخب»: what is tied to the next word describes him.
            return False, False
        if (
            place
            and not joined
            and (_is_described_rank(line, at) or (place > 1 and _ends_in_surname(line, at)))
        ):
            return False, False
        return not is_time and (place > 0 or not word.kind & CLOSED), False
    if line.keys[at].startswith("ال") and len(line.keys[at]) > 4:
        # «سامي» is a name of both: «سامي بن محمد الشلبي» keeps its surname.
        foreign = line.kinds[at - place] & GIVEN == Kind.GIVEN_FOREIGN
        return _definite_fits(line, at, place, joined=joined) and not (foreign and place > 1), False
    return _plain_fits(line, at, place, joined=joined, titled=titled), False


def _is_elses(line: Line, at: int, *, joined: bool) -> bool:
    """Tell a word behind a name that is surely none, whatever stands before it."""
    if _is_transcribed(line, at) or is_told_to(line, at) or _is_told_medium(line, at):
        return True
    return not joined and (is_joined_noun(line, at) or is_present(line, at))


def _is_transcribed(line: Line, at: int) -> bool:
    """«جيمس ميلر Miller»: the same name in its own letters."""
    return line.keys[at].isascii() and not line.keys[at - 1].isascii()


def _is_told_medium(line: Line, at: int) -> bool:
    """«سالم نور | لرويترز»: a medium that he spoke to."""
    known = line.known(at)
    return line.words[at].clitic == "ل" and known is not None and known.type == "media"


def _is_before_office(line: Line, at: int) -> bool:
    """Tell «مساعد» in «خالد طه مساعد رئيس التحرير»; «أمين» in «محمد رحيم أمين حاكم المنطقة» is a name above all."""
    kind = line.kinds[at]
    return bool(kind & line.kinds[at + 1] & Kind.OFFICE) and not kind & Kind.EVERYDAY


def _is_described_rank(line: Line, at: int) -> bool:
    """Tell «الأمين العام» behind «سالم الزيني», a title, from «سالم الأمين»."""
    ranked = line.kinds[at] & Kind.RANK and line.is_definite(at)
    behind = line.words[at + 1]
    adjective = behind.kind & Kind.TITLE_ADJECTIVE and line.is_definite(at + 1) and not behind.clitic
    return bool(ranked and adjective)


def _is_surely(line: Line, at: int, place: int, *, titled: bool) -> bool:
    """Tell a word that goes on with a name whatever it looks like."""
    if names_speaker(line, at, place):
        return True
    return titled and (_is_no_verb(line, at, place) or ends_titled_name(line, at, place))


def _is_land_of(line: Line, at: int) -> bool:
    """Tell «مسؤول تركي», a Turkish official, from «الأمير تركي»: behind an indefinite title a nation describes."""
    title = line.kinds[at - 1] & TITLE and not line.is_definite(at - 1)
    return bool(title and line.kinds[at] & Kind.NATION)


def _is_to_me(line: Line, at: int) -> bool:
    """Tell «قال لي صديق», «قالت لي الطبيبة» from «قال لي كه تشيانغ»: behind the name stands no known noun."""
    if line.keys[at] != _TO_ME or not line.kinds[at - 1] & Kind.SAYING:
        return False
    behind = line.kinds[at + 1]
    return line.is_definite(at + 1) or bool(behind and not behind & GIVEN)


def _is_no_verb(line: Line, at: int, place: int) -> bool:
    """Tell «باسلمة», «كحله» behind a title and given name: no preposition stands before a past tense."""
    word = line.words[at]
    if place > 1 or word.kind != Kind.VERB or not line.kinds[at - 1] & Kind.GIVEN_ARABIC:
        return False
    return word.clitic == "ك" or (word.clitic == "ب" and line.raw(at).endswith("ة"))


def _ends_in_surname(line: Line, at: int) -> bool:
    """«عبدالرؤوف المطرود | بدور …»: behind a definite surname no given name follows; «صلاح الدين مزوار» has none."""
    before = line.kinds[at - 1]
    return line.is_definite(at - 1) and not before & (GIVEN | Kind.PARTICLE | Kind.RANK)


def _particle(line: Line, at: int, place: int) -> tuple[bool, bool]:
    """«بن» ties; «عبد الله» is one name; «سعد» stands by itself."""
    word = line.words[at]
    if place == 0 and word.kind & CLOSED and line.kinds[at - 1] & TITLE and line.kinds[at + 1] & GIVEN:
        # «المواطنة أم محمد»
        return True, True
    if place == 0 and line.raw(at) == _HOUSE and line.kinds[at - 1] & TITLE:
        # «السفير آل صالح»
        return True, True
    if place == 0 and not word.kind & GIVEN and (word.kind & CLOSED or line.keys[at].endswith(("ه", "ها"))):
        # «ابنه محمد» is Muhammad.
        return False, False
    if place == 0 and (_is_office_of_honour(line, at) or governs_noun(line, at)):
        return False, False
    if place and word.kind & Kind.SON and not line.kinds[at + 1] & GIVEN:
        # «نعوم شومسكي ابن رجل متعلم» is no name to its end.
        return False, False
    if word.kind & GIVEN:
        return True, False
    if (
        place
        and word.kind & Kind.NOUN
        and line.keys[at - 1] in SONS
        and not line.kinds[at + 1] & Kind.PARTICLE
    ):
        # «طلال بن عون»
        return True, False
    behind = line.keys[at - 1] if place else ""
    if line.is_definite(at):
        # «عبد الله» and «الجار الله» are one name, «سعاد الحربي الله» asks God.
        return place > 0 and bool(not line.is_definite(at - 1) or line.kinds[at - 1] & Kind.BEFORE_GOD), False
    return place > 0 or len(line.keys[at]) > 2, len(line.keys[at]) <= 4 or behind == ""


def _is_office_of_honour(line: Line, at: int) -> bool:
    """«عضو شرف نادي الاتحاد»: between an office and a body stands a noun; «عضو الحزب شرف الدين» is a man."""
    office = line.kinds[at - 1] & Kind.OFFICE and not line.is_definite(at - 1)
    if not office or not line.kinds[at] & Kind.NOUN or line.is_definite(at):
        return False
    known = line.known(at + 1)
    return known is not None or bool(line.kinds[at + 1] & (Kind.CONSTRUCT | Kind.FUNCTION))


def _wears_clitic(line: Line, at: int, *, joined: bool) -> bool:
    """Tell a surname that looks like a clitic and a known word («بوهاري») from «وأكد», «لمواجهة»."""
    word, before = line.words[at], line.kinds[at - 1]
    if joined:
        return not word.kind & (CLOSED | Kind.NOUN) and word.clitic not in ("و", "لل")
    # «رومانو برودي», «ستيوارت وايت»: behind a foreign first name alone, what is no first name and no actor itself.
    alone = before & GIVEN == Kind.GIVEN_FOREIGN and not line.words[at - 1].clitic
    other = word.kind & ~(Kind.STARTS_NAME | Kind.PARTICLE) or word.base.startswith("ال")
    return alone and len(word.clitic) == 1 and not other and line.known(at) is None


def _definite_fits(line: Line, at: int, place: int, *, joined: bool) -> bool:
    """«السوداني» is a surname behind a given name and a nation behind a full one."""
    word = line.words[at]
    if joined:
        return not word.kind & CLOSED
    if word.kind & Kind.BEFORE_GOD and line.keys[at + 1] == GOD:
        return place > 0
    if word.kind & Kind.NATION:
        # «سعد بن رحيل السويدي»: behind a father's name it is a surname too.
        return place == 1 or (place > 1 and bool(line.kinds[at - 2] & Kind.PARTICLE))
    if place == 1 and word.kind & Kind.ORDINAL and line.kinds[at - 1] & GIVEN:
        return True
    if word.kind & Kind.RANK and line.kinds[at - 1] & GIVEN:
        return _is_surname_of_rank(line, at, place)
    if line.kind_of(word.base[2:]) & Kind.NOUN and not line.kind_of(word.base[2:]) & GIVEN:
        unknown = place == 1 and not word.kind and line.kinds[at - 1] & Kind.GIVEN_ARABIC
        return bool(unknown) and line.opens_speech(at + 1)
    if word.kind & Kind.STARTS_NAME and _is_other_name(line, at):
        return False
    if word.kind & (NO_NAME | Kind.TITLE_ADJECTIVE) or _is_many(line, at) or _is_mans_thing(line, at, place):
        # «طالب أبا النور | التعاونيين»: a plural of people is whom he speaks to.
        return False
    # «العيسى المشفى» has no two surnames.
    relation = word.base.endswith("ي") and not line.raw(at).endswith("ى")
    if place > 1 and not relation and not line.kinds[at - 1] & GIVEN:
        # «محسن الوكيلي الحائز …»: what follows a surname describes its bearer; «عبد الرحمن السمحان أن» has one.
        return bool(line.kinds[at - 1] & Kind.PARTICLE) and not word.kind and line.opens_speech(at + 1)
    return place > 0 or is_lone_surname(line, at)


def _is_mans_thing(line: Line, at: int, place: int) -> bool:
    """Tell «الجاهزية» behind «سالم بن حمد»: no man has a feminine adjective for a surname."""
    man = any(line.keys[i] == _SON for i in range(at - place + 1, at))
    return man and line.raw(at).endswith("ية") and line.lexicon.forms.ordinary(line.keys[at]) > 0


def _is_many(line: Line, at: int) -> bool:
    """«التعاونيين», «المشككين في العمل»: a plural of people, where «المحدثين» without what it governs may be a name."""
    base = line.words[at].base
    governs = line.kinds[at + 1] & (_WHERE | Kind.OF)
    return base.endswith(("ات", "يين")) or bool(governs and _PARTICIPLES.fullmatch(base))


def _is_surname_of_rank(line: Line, at: int, place: int) -> bool:
    """«عبير الجندي», «الدكتور سالم محمود القاضي» are surnames, «محمد الشيخ العلامة» goes on with a title."""
    if place > 1 and (not line.kinds[at - place - 1] & Kind.RANK or line.kinds[at + 1] & _WHERE):
        # «النجم محمد زيدان المحترف في الدوري»
        return False
    if place > 1 and line.kinds[at + 1] & Kind.RANK:
        return True
    plain = line.kind_of(line.words[at].base[2:]) & Kind.NOUN
    age = place == 1 and plain and line.kinds[at - 1] & Kind.EVERYDAY
    if age or not line.kinds[at - 1] & Kind.GIVEN_ARABIC:
        # «عمر الطفل» is his age.
        return line.opens_speech(at + 1)
    named = line.kinds[at + 1] & (GIVEN | Kind.NATION) and not line.words[at + 1].clitic
    return not (line.is_definite(at + 1) or named)


def is_lone_surname(line: Line, at: int) -> bool:
    """Tell «العويضي» in «المهندس العويضي» from the adjective in «المدرب الجديد»."""
    key = line.keys[at]
    if line.words[at].clitic or not line.is_definite(at) or line.kinds[at] & ~Kind.STARTS_NAME:
        return False
    behind = line.kinds[at + 1]
    adjective = behind & Kind.TITLE_ADJECTIVE and line.kinds[at - 1] & TITLE
    if (behind & GIVEN and not line.words[at + 1].clitic) or adjective:
        # «القيادي الإخواني يوسف», «الرئيس الشبابي السابق»
        return False
    if line.is_surname(key):
        return True
    titled = not line.is_word(at - 1) or bool(line.kinds[at - 1] & _BEFORE_NAME)
    return titled and key.endswith("ي") and len(key) > 5 and not line.kind_of(key[2:])


def _plain_fits(line: Line, at: int, place: int, *, joined: bool, titled: bool) -> bool:
    """Tell whether a word without the article goes on with a name."""
    kind = line.kinds[at]
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
    if kind & Kind.STARTS_NAME and _is_other_name(line, at):
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
    if not given & Kind.GIVEN_ARABIC:
        return False
    if kind & Kind.OFFICE and not titled:
        return not (line.is_tied(at + 1) or line.is_tied(at + 2) or line.kinds[at + 1] & Kind.CONSTRUCT)
    ends = not line.is_word(at + 1) or bool(line.kinds[at + 1] & Kind.FUNCTION)
    raw = line.raw(at)
    if line.is_word(at + 1) and line.raw(at + 1).endswith("ة") and not (ends or line.is_definite(at + 1)):
        # «قوات صالح | خسائر فادحة»
        return False
    if has_genitive(line, at):
        # «أعلن رشوان | انضمام النقابة»
        return False
    return kind == Kind.NOUN and titled and not raw.endswith(("ً", "ا")) and (ends or not raw.endswith("ة"))


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
    if place:
        return bool(line.kinds[at - 1]) and not line.kinds[at - 1] & Kind.GIVEN_ARABIC
    behind = line.kinds[at + 1]
    return bool(behind & GIVEN) or (
        line.is_word(at + 1) and not behind and is_name_like(line.keys[at + 1], "")
    )


def _is_other_name(line: Line, at: int) -> bool:
    """Tell a state or body that is named here, unless only weakly: «فتح» behind a given name is a surname."""
    known = line.known(at)
    if known is None or known.type == "person":
        return False
    return any(kind != "w" for _, kind in known.actors)
