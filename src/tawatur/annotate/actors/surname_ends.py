"""A surname known by what closes it: «قال المحلل سالم يرماند إن», «الكابتن هاني بغلف،»."""

from __future__ import annotations

import re

from tawatur.annotate.actors.line import CLOSED, COMMAS, TITLE, Line, is_verb_like
from tawatur.lexicon.title_words import GIVEN, Kind

__all__ = ["ends_titled_name", "is_many", "is_told_to", "names_speaker"]

_MANNER = re.compile(".ا..ا|..يا|..ي.ا|ت..ي.ا|..ا")
_JOINING = ("ال", "و", "ب", "ل", "ف", "ك")
_FARTHEST = 9
# «وإخوانه», «بالنسيم», «لـ»
_OPENING = ("و", "بال", "لل", "كال")
_ENDINGS = ("ه", "ها", "ا", "ات", "ين", "هم")
_SHORTEST = 3
_NO_SURNAME = TITLE | Kind.TITLE_ADJECTIVE | Kind.OPENS_SPEECH | Kind.BEHIND_SPEAKER
# «الملك», «الشيخ», «الملا»
_CROWNED = Kind.RANK | Kind.STARTS_NAME
_STOPS = frozenset(".،,؛")
_OURS = 6  # letters of «لبيتنا»
_PARTICIPLES = re.compile("الم...+(?:ين|ون)")
_PLURAL = re.compile("ال(م.{3,}|.ا..)(?:ين|ون)")
_OTHERS = Kind.DEFINITE | Kind.BODIES | Kind.PEOPLE
_BEAUTY = "زين"
_WHERE = Kind.IN | Kind.AT | Kind.ON


def ends_titled_name(line: Line, at: int, place: int) -> bool:
    """Tell the surname behind a title and one given name by its place: «الأستاذ علي كتانه وجمع غفير», «الكابتن هاني بغلف،».

    A man with a title has more than one name, so the word that stands before the next phrase is his, whatever it
    looks like.
    """
    before, word = line.kinds[at - 1], line.words[at]
    if place == 1 and before & Kind.GIVEN_ARABIC and _is_relation(line, at):
        return True
    if place == 1 and before & Kind.GIVEN_ARABIC and _is_left_alone(line, at):
        return True
    fathered = place > 1 and _is_fathers_name(line, at - 1)
    if (
        fathered
        and not word.clitic
        and word.base in line.lexicon.forms.surnames
        and _is_before_office(line, at)
    ):
        # «العقيد خالد بن حمد العطية نائب رئيس الاتحاد»
        return True
    if not (fathered or (place == 1 and before & Kind.GIVEN_ARABIC)) or not _is_closed(line, at + 1):
        return False
    if fathered:
        # «سالم بن ناصر القاضي،»
        closed = CLOSED | TITLE & ~Kind.RANK if line.keys[at + 1] in COMMAS else CLOSED | TITLE
        surname = line.is_definite(at) and not word.kind & closed and not word.clitic
        return surname and not (is_many(line, at) or _is_thing(line, at))
    if word.clitic:
        apart = word.kind & ~Kind.STARTS_NAME or line.known(at) is not None or word.base.startswith("ال")
        return len(word.clitic) == 1 and word.clitic in "بلك" and not apart
    if word.kind == Kind.VERB and not line.is_word(at + 1) and not is_verb_like(line.keys[at]):
        # «المهندس سالم همس.»: a sentence ends with no verb of his.
        return bool(line.kinds[at - 2] & Kind.COURTESY)
    plain = not word.kind and not line.is_definite(at) and not line.keys[at].startswith(_OPENING)
    return plain and not is_verb_like(line.keys[at]) and _is_no_noun(line, at)


def _is_before_office(line: Line, at: int) -> bool:
    """Tell «العطية» before «نائب رئيس الاتحاد»: an office without the article says what its bearer is."""
    office = line.kinds[at + 1] & Kind.OFFICE and not line.words[at + 1].clitic
    return bool(office) and not line.is_definite(at + 1) and line.is_definite(at)


def is_many(line: Line, at: int) -> bool:
    """«التعاونيين», «المشككين في العمل», «الفائزين،»: a plural of people, where «المحدثين» before what he said may be a name."""
    base = line.words[at].base
    if base.endswith(("ات", "يين")):
        return True
    if line.kinds[at + 1] & (_WHERE | Kind.OF) and _PARTICIPLES.fullmatch(base):
        return True
    people = _PLURAL.fullmatch(base)
    if people is None or line.opens_speech(at + 1) or base in line.lexicon.forms.surnames:
        return False
    # «أمير المؤمنين», «زين العابدين»
    tied = line.kinds[at - 1] & Kind.OFFICE or line.keys[at - 1] == _BEAUTY
    return not tied and line.lexicon.forms.is_listed(people[1])


def _is_thing(line: Line, at: int) -> bool:
    """Tell «القرار», «التهمة» behind «فيصل بن خالد»: what he refused is no surname of his."""
    kind = line.kind_of(line.words[at].base[2:])
    if line.kinds[at] & _OTHERS or kind & (Kind.CONSTRUCT | Kind.PEOPLE) & ~GIVEN:
        return True
    thing = kind & (Kind.DEED | Kind.NEVER_ADJECTIVE) or (kind & Kind.NOUN and line.raw(at).endswith("ة"))
    return bool(thing) and not kind & (GIVEN | Kind.EVERYDAY)


def _is_left_alone(line: Line, at: int) -> bool:
    """Tell the one word between «قائد الفريق محمد», «المخرج تامر» and the next phrase: «نور», «نادي», «الخميس», «شرقي».

    Who is called by one name alone has a title that names begin with: «الملك سلمان», «الشيخ شامل».
    """
    word, behind, raw = line.words[at], line.words[at + 1], line.raw(at)
    if line.kinds[at - 2] & _CROWNED == _CROWNED or line.kinds[at - 2] & Kind.VERB or word.kind & _NO_SURNAME:
        return False
    told = line.opens_speech(at + 1)
    if (
        # «جعفر الملقب بأبي حمزة»
        (word.kind & Kind.ADJUNCT and not told)
        or raw.startswith("و")
        or raw.endswith(("ً", "ا", "ة", "ه"))
        or (word.kind & Kind.FUNCTION and not line.is_timed(at))
    ):
        return False
    if word.clitic:
        # «يوسف بالي أن»
        return told and word.clitic in ("ب", "ل") and not word.kind & Kind.NOUN and not line.is_definite(at)
    if word.kind & Kind.VERB:
        return told and not is_verb_like(line.keys[at]) and not word.kind & Kind.SAYING
    closed = line.keys[at + 1] in _STOPS or behind.kind & Kind.FUNCTION or behind.clitic in ("و", "ل", "لل")
    return told or bool(closed and not (line.is_timed(at) or word.kind & Kind.FUNCTION))


def is_told_to(line: Line, at: int) -> bool:
    """«سالم الراشد | لموقعنا», «| لصحيفتنا»: whom he told it."""
    key = line.keys[at]
    if key[0] != "ل" or not key.endswith("نا") or len(key) < _OURS:
        return False
    return bool(line.kind_of(key[1:-2]) or line.kind_of(f"{key[1:-3]}ه"))


def _is_fathers_name(line: Line, at: int) -> bool:
    """Tell the end of «بن عبدالله», «بن عبد الرحمن»."""
    if line.kinds[at - 1] & Kind.SERVANT:
        return bool(line.kinds[at - 2] & Kind.PARTICLE)
    return bool(line.kinds[at - 1] & Kind.PARTICLE and line.kinds[at] & Kind.GIVEN_ARABIC)


def _is_relation(line: Line, at: int) -> bool:
    """Tell «البصري» in «الجندي عقيل البصري»: an adjective that ends the phrase."""
    word = line.words[at]
    alone = word.kind == Kind.TITLE_ADJECTIVE and line.keys[at].endswith("ي") and line.is_definite(at)
    return alone and not line.is_definite(at + 1)


def _is_closed(line: Line, at: int) -> bool:
    """Tell whether another phrase begins: a mark, a particle, «وذلك»."""
    return not line.is_word(at) or bool(line.kinds[at] & Kind.FUNCTION) or line.words[at].clitic == "و"


def _is_no_noun(line: Line, at: int) -> bool:
    """Tell «كتانه», «فقيها» from «كتابه», «مديرا», «مبتسما»: without its ending it is no word."""
    key = line.keys[at]
    if len(key) < _SHORTEST or line.raw(at).endswith("ً") or (key.endswith("ا") and _is_manner(line, at)):
        return False
    return not any(line.kind_of(key.removesuffix(end)) for end in _ENDINGS if key.endswith(end))


def names_speaker(line: Line, at: int, place: int) -> bool:
    """Tell the surname of who speaks by what closes it: «قال المحلل سالم يرماند إن», «أوضح يوسف رفه، نائب الرئيس»."""
    word, key = line.words[at], line.keys[at]
    if _is_surname_in_clitic(line, at, place):
        return _is_told(line, at - place)
    if len(key) < _SHORTEST or not line.is_word(at) or key.startswith("ال"):
        return False
    closed = line.opens_speech(at + 1) or line.keys[at + 1] in COMMAS
    before = line.kinds[at - 1]
    if word.kind == Kind.VERB and before & Kind.GIVEN_FOREIGN and line.kinds[at + 1] & Kind.OFFICE:
        # «وارن تراس نائب الرئيس»
        return place == 1 and _is_told(line, at - place)
    if not closed or not _is_told(line, at - place):
        return False
    if word.clitic:
        # «محمد توفيق بلو:» is no «لو».
        return len(word.base) < _SHORTEST and line.keys[at + 1] == ":" and bool(before & Kind.GIVEN_ARABIC)
    if word.kind:
        return False
    if before & GIVEN and not key.endswith("ا"):
        return not key.startswith(_JOINING) or bool(
            before & Kind.GIVEN_FOREIGN and not line.raw(at).endswith("ة")
        )
    # «أوضح الخبير كاراموكو سيديبي أن»: no verb stands between who speaks and what he says.
    name = not _is_manner(line, at) or (is_verb_like(key) and line.opens_speech(at + 1))
    return place == 1 and (not before or bool(before & GIVEN)) and name


def _is_manner(line: Line, at: int) -> bool:
    """Tell «مبتسما», «لاحقا», «كثيرا» and «بمرارة», which tell how somebody spoke, from «غوبتا»."""
    key = line.keys[at]
    if key.startswith((*_JOINING, "م")) or line.raw(at).endswith(("ً", "اً")):
        return True
    return bool(_MANNER.fullmatch(key)) or (not key.endswith("ا") and line.keys[at + 1] != ":")


def _is_surname_in_clitic(line: Line, at: int, place: int) -> bool:
    """«أكد ستيفانو بولي أن»: one foreign first name is no whole name, so the word that closes it is no «ب» and «ولي»."""
    word = line.words[at]
    if place != 1 or word.clitic not in ("ب", "ل", "ك") or word.base.startswith("ال"):
        return False
    foreign = line.kinds[at - 1] & GIVEN == Kind.GIVEN_FOREIGN
    closed = line.opens_speech(at + 1) or line.keys[at + 1] in COMMAS
    return foreign and closed and not word.kind & Kind.FUNCTION


def _is_told(line: Line, at: int) -> bool:
    """Tell whether titles before a name follow a verb of saying."""
    for i in range(at - 1, max(at - _FARTHEST, -1), -1):
        kind = line.kinds[i]
        if kind & Kind.SAYING:
            return True
        if not line.is_word(i) or (kind & CLOSED and not kind & (TITLE | Kind.TITLE_ADJECTIVE)):
            return False
    return False
