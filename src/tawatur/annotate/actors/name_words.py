"""Whether one word goes on with a name: what it can do elsewhere, how it begins and ends, what stands around it."""

from __future__ import annotations

from tawatur.annotate.actors.line import CLOSED, TITLE, Line
from tawatur.annotate.actors.ordinary import governs_noun, is_joined_noun, is_present
from tawatur.annotate.actors.plain_names import GOD, NO_NAME, is_other_name, is_spelt_foreign, plain_fits
from tawatur.annotate.actors.spelled import SONS
from tawatur.annotate.actors.surname_ends import ends_titled_name, is_many, is_told_to, names_speaker
from tawatur.lexicon.title_words import GIVEN, Kind

__all__ = ["ONLY_NAME", "SONS", "fits", "is_before_title", "is_lone_surname"]

# A first name and no other word.
ONLY_NAME = GIVEN | Kind.STARTS_NAME
# «القرض العقاري»: behind a plain noun a word like this is its adjective.
_BEFORE_NAME = TITLE | GIVEN | Kind.PARTICLE | Kind.TITLE_ADJECTIVE | Kind.NATION | Kind.VERB
_HOUSE = "آل"
_WHERE = Kind.IN | Kind.AT | Kind.ON
_SON = "بن"
_BORN = "ولد"
_FAITH = "الدين"
_TO_ME = "لي"
_ARABIC_JOINTS = Kind.FATHER | Kind.SERVANT | Kind.SON | Kind.EVERYDAY


def fits(line: Line, at: int, place: int, *, joined: bool, titled: bool) -> tuple[bool, bool]:
    """Tell whether a word goes on with a name, and whether it ties the next word to itself."""
    word = line.words[at]
    if not line.is_word(at) or (place == 0 and _is_then(line, at)):
        return False, False
    if place and (settled := _settled(line, at, place, joined=joined, titled=titled)) is not None:
        return settled, False
    if word.clitic and place:
        return (joined or place == 1) and _wears_clitic(line, at, joined=joined), False
    if word.kind & Kind.PARTICLE:
        return _particle(line, at, place)
    if word.kind & GIVEN:
        return _given_fits(line, at, place, joined=joined), False
    if line.keys[at].startswith("ال") and len(line.keys[at]) > 4 and line.raw(at)[0] != "أ":
        # «سامي» is a name of both: «سامي بن محمد الشلبي» keeps its surname.
        foreign = line.kinds[at - place] & GIVEN == Kind.GIVEN_FOREIGN
        return _definite_fits(line, at, place, joined=joined) and not (foreign and place > 1), False
    return plain_fits(line, at, place, joined=joined, titled=titled), False


def _is_then(line: Line, at: int) -> bool:
    """«وبحسب الشرطة فان الرجل», «فان هناك», without its hamza: behind the Dutch «van» stand no such words."""
    return line.keys[at] == "فان" and (line.is_definite(at + 1) or bool(line.kinds[at + 1] & Kind.FUNCTION))


def _settled(line: Line, at: int, place: int, *, joined: bool, titled: bool) -> bool | None:
    """Tell a word that goes on with a name, or surely does not, whatever it is elsewhere; None for any other."""
    if not line.kinds[at] & Kind.PARTICLE and _is_fathers_or_foreign(line, at, joined=joined):
        return True
    if _is_of_faith(line, at) or _is_of_tie(line, at):
        return True
    if _is_elses(line, at, joined=joined):
        return False
    return True if _is_surely(line, at, place, titled=titled) else None


def _given_fits(line: Line, at: int, place: int, *, joined: bool) -> bool:
    """Tell a first name in a name from what describes its bearer and from a time: «صباح اليوم»."""
    kind = line.kinds[at]
    if place == 0:
        if _is_to_me(line, at) or _is_land_of(line, at):
            return False
    elif not joined:
        also = kind & (Kind.OFFICE | Kind.NOUN | Kind.EVERYDAY | Kind.STARTS_PHRASE)
        if place > 1 and also and (line.is_tied(at + 1) or _is_before_office(line, at)):
            # «محمد السالمي نجم المنتخب», «سعاد الزيني ضيف الحصة»: what is tied to the next word describes him.
            return False
        if place > 1 and kind & Kind.STARTS_PHRASE and line.kinds[at + 1] & Kind.CONSTRUCT:
            # «سعاد الزيني ضيف برنامج «الضفاف»»
            return False
        if _is_described_rank(line, at) or (place > 1 and _ends_in_surname(line, at)):
            return False
    is_time = kind & Kind.EVERYDAY and line.kinds[at + 1] & Kind.FUNCTION and line.is_timed(at + 1)
    return not is_time and (place > 0 or not kind & CLOSED)


def _is_fathers_or_foreign(line: Line, at: int, *, joined: bool) -> bool:
    """«جديع بن نهار», «روبين فان بيرسي», «مبارك واكاسو»: behind «بن» or a strange joint all is a name, and what no Arabic word is like."""
    if line.keys[at - 1] == _SON:
        return not line.keys[at][:1].isdigit() and not line.is_definite(at - 2)
    before = line.kinds[at - 1]
    if before & Kind.PARTICLE and (before & Kind.GIVEN_FOREIGN or (joined and not before & _ARABIC_JOINTS)):
        return is_spelt_foreign(line, at, ordinary=True)
    return bool(before & GIVEN) and not line.is_definite(at - 1) and is_spelt_foreign(line, at)


def _is_of_faith(line: Line, at: int) -> bool:
    """«عبد القادر علم الدين», «سالم نجم الدين»: behind a first name the noun before «الدين» makes one more with it."""
    first = at - (line.keys[at] == _FAITH)
    second = line.keys[first + 1] == _FAITH and not line.words[first].clitic and not line.is_definite(first)
    people = line.kinds[first] & (Kind.PEOPLE | Kind.FUNCTION)
    named = first and (line.kinds[first - 1] & GIVEN or (first > 1 and line.kinds[first - 2] & Kind.SERVANT))
    return bool(second and named and not people)


def _is_of_tie(line: Line, at: int) -> bool:
    """«سيدي عالي ولد بباه», «محمد ولد بوبكر»: before the tie of a father's name stands a man's own, behind it his father's."""
    if line.is_definite(at) or line.words[at].clitic:
        return False
    if line.keys[at + 1] == _BORN:
        return bool(line.kinds[at - 1] & GIVEN) and not line.kinds[at] & (Kind.VERB | Kind.FUNCTION)
    return line.keys[at - 1] == _BORN and not line.kinds[at] & (CLOSED | Kind.NOUN)


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
    known = line.known(at) if line.words[at].clitic == "ل" else None
    return known is not None and known.type == "media"


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
    if place == 0 and line.keys[at] in SONS and not line.kinds[at - 1] & Kind.GIVEN_ARABIC:
        # «وقال بن خالد»
        return bool(line.kinds[at + 1] & (GIVEN | Kind.SERVANT)), True
    if place == 0 and line.raw(at) == _HOUSE and line.kinds[at - 1] & TITLE:
        # «السفير آل صالح»
        return True, True
    if place == 0 and not word.kind & GIVEN and (word.kind & CLOSED or line.keys[at].endswith(("ه", "ها"))):
        # «ابنه محمد» is Muhammad.
        return False, False
    if place == 0 and (_is_office_of_honour(line, at) or governs_noun(line, at)):
        return False, False
    if place and word.kind & Kind.SON and not line.kinds[at + 1] & (GIVEN | Kind.SERVANT):
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
        if place > 1 and line.kinds[at - place - 1] & Kind.COURTESY and is_before_title(line, at):
            # «الدكتور محمد سعيد الكندي وزير البيئة»
            return not line.is_definite(at + 1)
        return place == 1 or (place > 1 and bool(line.kinds[at - 2] & Kind.PARTICLE))
    if place == 1 and word.kind & Kind.ORDINAL and line.kinds[at - 1] & GIVEN:
        return True
    if word.kind & Kind.RANK and line.kinds[at - 1] & GIVEN:
        return _is_surname_of_rank(line, at, place)
    if line.kind_of(word.base[2:]) & Kind.NOUN and not line.kind_of(word.base[2:]) & GIVEN:
        unknown = place == 1 and not word.kind and line.kinds[at - 1] & Kind.GIVEN_ARABIC
        return bool(unknown) and line.opens_speech(at + 1)
    if word.kind & Kind.STARTS_NAME and is_other_name(line, at):
        return False
    if word.kind & (NO_NAME | Kind.TITLE_ADJECTIVE) or is_many(line, at) or _is_mans_thing(line, at, place):
        # «طالب أبا النور | التعاونيين»: a plural of people is whom he speaks to.
        return False
    return _is_next_surname(line, at, place) if place else is_lone_surname(line, at)


def _is_next_surname(line: Line, at: int, place: int) -> bool:
    """Tell a surname behind a name from what else is definite there; «العيسى المشفى» has no two."""
    word = line.words[at]
    relation = word.base.endswith("ي") and not line.raw(at).endswith("ى")
    if place > 1 and not relation and not line.kinds[at - 1] & GIVEN:
        # «محسن الوكيلي الحائز …»: what follows a surname describes its bearer; «عبد الرحمن السمحان أن» has one.
        behind = line.opens_speech(at + 1) or is_before_title(line, at)
        return bool(line.kinds[at - 1] & Kind.PARTICLE) and not word.kind and behind
    if place == 1 and not relation and _is_alone(line, at - 1):
        # «سأل القحطاني | المولى أن», «زار القحطاني | المعرض»: a surname has none behind it.
        return line.opens_speech(at + 1) and not word.kind
    return True


def _is_alone(line: Line, at: int) -> bool:
    """Tell the surname «القحطاني» without a first name; «الله» in «عبد الله» is none."""
    return line.is_definite(at) and not (line.kinds[at] & GIVEN or line.kinds[at - 1] & Kind.PARTICLE)


def _is_mans_thing(line: Line, at: int, place: int) -> bool:
    """Tell «الجاهزية» behind «سالم بن حمد»: no man has a feminine adjective for a surname."""
    man = any(line.keys[i] == _SON for i in range(at - place + 1, at))
    return man and line.raw(at).endswith("ية") and line.lexicon.forms.ordinary(line.keys[at]) > 0


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


def is_before_title(line: Line, at: int) -> bool:
    """«خالد بن عبد العزيز المهاوش الرئيس التنفيذي», «محمد بن سعد المخرج مدير الدار»: the title behind a surname."""
    return bool(line.kinds[at + 1] & (Kind.OFFICE | Kind.RANK)) and not line.words[at + 1].clitic


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
