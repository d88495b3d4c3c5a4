"""What goes on with a head, word by word, where no further body opens: «تنظيم «داعش»», «وزارة الخارجية والمغتربين»."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import Enum

from tawatur.annotate.actors.agreement import describes_rank, is_deed, is_plural
from tawatur.annotate.actors.courtesies import ranked_behind
from tawatur.annotate.actors.line import (
    CLOSED,
    TITLE,
    TO,
    Line,
    Phrase,
    is_adjective_like,
    is_name_like,
)
from tawatur.annotate.actors.names import certain_name, titled_name
from tawatur.annotate.actors.ordinary import is_joined_noun
from tawatur.annotate.actors.plain_names import GOD
from tawatur.lexicon.title_words import GIVEN, Kind, bare

__all__ = [
    "Complement",
    "Head",
    "and_more",
    "described",
    "disagrees",
    "done_to",
    "is_adjective",
    "is_behind_bare",
    "is_behind_person",
    "is_elses",
    "is_organ",
    "is_own",
    "leader",
    "led_by",
    "names_follow",
    "recognised",
    "serves",
    "speaks_there",
]

# «حكومة الرئيس اليمني السابق عبد ربه»
_LEADS = Kind.RANK | Kind.TITLE_ADJECTIVE | Kind.HONORIFIC | Kind.NATION
_NAMES = GIVEN | Kind.PARTICLE | Kind.STARTS_NAME
_DUAL = ("تا", "تي")
_OWNED, _SHORTEST_OWNED = ("ه", "ها", "هم", "هما"), 4
_TOGETHER = "مت"
_FEMININE = ("ة", "ات")
# «الفصائل», «الأركان»
_BROKEN = re.compile("ال(?:..اي.|ا..ا.)")
_FEMININE_LIKE = ("ة", "ه", "ى", "ا", "ات", "ين", "ون")


# What begins another phrase behind «و».
_OPENS = (
    TITLE
    | CLOSED
    | Kind.STARTS_NAME
    | Kind.DEFINITE
    | Kind.CONSTRUCT
    | Kind.ADJUNCT
    | Kind.BODIES
    | Kind.QUANTITY
    | Kind.NATION
)


_MINISTERS, _AFFAIRS = ("وزير", "وزيره", "ووزير", "ووزيره", "لوزير", "بوزير"), "شوون"


class Head(Enum):
    """What stands before a complement: it decides which words may follow."""

    OFFICE = "وزير"
    RANK = "الرئيس"
    BODY = "وزارة"
    THE_BODY = "الوزارة"

    # Asked of every word of a complement: attributes, no properties.
    is_definite: bool
    is_body: bool

    def __init__(self, example: str) -> None:
        # A definite head takes adjectives, no genitive.
        self.is_definite = example.startswith("ال")
        # Bodies take quoted names and numbers.
        self.is_body = example.endswith("ة")


@dataclass(slots=True)
class Complement:
    """The words that complete a head, read so far: from `start` to `end`, with the actors among them."""

    head: Head
    start: int
    end: int
    nested: list[Phrase] = field(default_factory=list)
    is_closed: bool = False
    # Where words begin that only a rank behind them shows to be the head's.
    adjunct: int = -1

    @property
    def is_empty(self) -> bool:
        """Nothing was read yet."""
        return self.end == self.start


def led_by(line: Line, made: Complement) -> int:
    """Take the person a body is named by: «إدارة الرئيس جو بايدن», «قوات علي صالح»."""
    here = made.end
    found = leader(line, here)
    if found is None:
        return 0
    made.nested.append(found)
    # «حكومة الرئيس جو بايدن | تحرير المدينة»
    titled = found.name is not None and found.name[0] > here
    made.is_closed = titled and not line.kinds[found.end] & (Kind.NATION | Kind.TITLE_ADJECTIVE)
    return found.end - here


def leader(line: Line, at: int) -> Phrase | None:
    """Return the person that words like «قوات» and «الموالية» lead to, with his rank: «الرئيس اليمني عبد ربه»."""
    here = at
    while line.kinds[here] & _LEADS and (here == at or not line.words[here].clitic):
        here += 1
    if not line.kinds[here] & _NAMES:
        return None
    found = titled_name(line, here) if here > at else certain_name(line, here)
    if found is None:
        return None
    return Phrase(at, found[0][1], "person", found[0], found[1])


def is_adjective(line: Line, made: Complement) -> bool:
    """«السعودية» is an adjective in «الهيئة السعودية», a state elsewhere."""
    here = made.end
    behind = line.is_definite(here - 1) or made.head.is_definite
    return bool(line.kinds[here] & Kind.NATION) and line.is_definite(here) and behind


def recognised(line: Line, made: Complement) -> int:
    """«المعترف بها دولياً» describes the body it stands behind."""
    here = made.end
    if not line.kinds[here] & Kind.WITH_IT or made.is_empty or not line.keys[here - 1].startswith("المع"):
        return 0
    return 2 if line.is_word(here + 1) and line.keys[here + 1].endswith("ا") else 1


def is_elses(line: Line, made: Complement) -> bool:
    """Tell what stands behind a body's name and is no part of it."""
    return (
        disagrees(line, made)
        or _says_of_what(line, made)
        or _is_object(line, made)
        or _is_behind_purpose(line, made)
    )


def _is_behind_purpose(line: Line, made: Complement) -> bool:
    """Tell «التيار» behind «شركة النخيل للكهرباء»: a plain noun behind what a body is for is no adjective of it."""
    at = made.end
    if (
        made.is_empty
        or not line.keys[at - 1].startswith("لل")
        or line.kinds[at] & (Kind.TITLE_ADJECTIVE | Kind.NATION)
    ):
        return False
    return not line.keys[at].endswith(("ي", "يه", "ه")) and not line.keys[at].startswith("الم")


def done_to(line: Line, made: Complement) -> int:
    """Take «عليه» of «المجني عليه», «عليها» of «المدعى عليها», behind which nothing goes on."""
    closes = line.kinds[made.end - 1] & Kind.DONE_TO and line.keys[made.end].startswith("علي")
    made.is_closed = made.is_closed or bool(closes)
    return int(bool(closes))


def disagrees(line: Line, made: Complement) -> bool:
    """Tell «المتمثل» behind «الأجهزة الأمنية», «الثقافية» in «برامج النادي الثقافية»: a word of the other gender."""
    return _is_hers(line, made) or (
        line.is_definite(made.end - 1)
        and not line.raw(made.end).endswith(_FEMININE_LIKE)
        and line.raw(made.start - 1).endswith(_FEMININE)
        and line.raw(made.end - 1).endswith(_FEMININE)
    )


def _is_hers(line: Line, made: Complement) -> bool:
    """Tell a feminine word right behind a masculine head with the article, which describes what stands before."""
    head = made.start - 1
    if made.head is not Head.THE_BODY or not made.is_empty or line.kinds[head] & Kind.BODIES:
        return False
    man = not line.raw(head).endswith(_FEMININE_LIKE) and not _BROKEN.fullmatch(line.keys[head])
    return man and line.raw(made.end).endswith("ة")


def _says_of_what(line: Line, made: Complement) -> bool:
    """Tell «المكونة» in «لجنة التحكيم المكونة من», «الرامية إلى»: a participle that a preposition follows is no part of a name."""
    at = made.end
    stem = "" if line.kinds[at] else line.keys[at][2:]
    if stem[:2] == _TOGETHER and line.kinds[at + 1] & Kind.WITH:
        # «الجمعية | المتزامنة مع الفعاليات»
        return True
    stem = "" if made.is_empty else stem
    active = stem[1:2] == "ا"
    if active and line.keys[at + 1] == TO:
        return True
    return (
        (active or stem[:1] == "م") and not stem.endswith(("ي", "يه")) and bool(line.kinds[at + 1] & Kind.OF)
    )


def _is_object(line: Line, made: Complement) -> bool:
    """Tell «المسألة» behind «القضاء الفرنسي», «الادعاء العام»: a feminine word behind a masculine head and its adjective."""
    last, head = made.end - 1, line.raw(made.start - 1)
    if head.endswith(("ة", "ات", "ى")) or line.kinds[made.start - 1] & Kind.BODIES or made.nested:
        return False
    relation = line.kinds[last] & (Kind.NATION | Kind.TITLE_ADJECTIVE) and line.keys[last].endswith("ي")
    plain = line.kinds[last] & Kind.TITLE_ADJECTIVE and last == made.start
    plain = plain and not line.raw(last).endswith("ة")
    return bool(relation or plain) and line.raw(made.end).endswith("ة")


def and_more(line: Line, made: Complement) -> int:
    """«والحماية» goes on with a ministry's name; «والرئيس», «والحكومة» begin another phrase."""
    here, word = made.end, line.words[made.end]
    opens = _OPENS
    if (made.head is not Head.BODY or word.base.endswith(("ون", "ين"))) and not _is_whose_affairs(line, made):
        opens |= Kind.PEOPLE
    if line.keys[made.start - 1].endswith(_DUAL) and (second := line.known(here)) is not None:
        # «جامعتي الملك سعود وجدة»
        return second.length
    if made.nested and made.nested[-1].kind == "person":
        return 0
    if _is_second_field(line, made):
        return 2
    theirs = Kind.PEOPLE if line.keys[here - 1].startswith("لل") else 0
    if word.kind & line.kinds[here - 1] & (Kind.ADDRESSEE | theirs) and word.base.startswith("ال"):
        # «هيئة الإذاعة والتلفزيون», «نقابة … للأطباء والصيادلة»
        return 1
    if _is_parallel(line, here):
        return 2
    if line.known(here) is None:
        opens &= ~Kind.STARTS_NAME
    if line.keys[made.start - 1].endswith(_DUAL):
        # «وزارتا الدفاع والداخلية»
        opens &= ~(Kind.STARTS_NAME | Kind.DEFINITE)
    is_noun = word.base.startswith("ال") or line.keys[here].startswith("وال")
    if is_noun and line.is_definite(here - 1) and line.keys[here][-2:] == line.keys[here - 1][-2:] == "يه":
        return 1
    # «والعديد من الهيئات»
    return int(is_noun and not word.kind & opens and not line.kinds[here + 1] & Kind.OF)


def _is_whose_affairs(line: Line, made: Complement) -> bool:
    """«وزير الصحة والسكان», «دائرة شؤون اللاجئين والمغتربين»: people too are the field of a minister, or those of affairs."""
    here = made.end
    if not line.is_definite(here - 1) or line.words[here].base.endswith("ون"):
        return False
    return line.keys[made.start - 1] in _MINISTERS or line.keys[here - 2] == _AFFAIRS


def _is_second_field(line: Line, made: Complement) -> bool:
    """Tell «وتقنية المعلومات» in «هيئة الاتصالات وتقنية المعلومات»: a noun with its genitive behind another genitive."""
    here = made.end
    word, last = line.words[here], line.kinds[here - 1]
    if made.head is not Head.BODY or word.clitic != "و" or not line.is_definite(here + 1):
        return False
    behind = line.is_definite(here - 1) and not last & (Kind.NATION | Kind.TITLE_ADJECTIVE | Kind.STARTS_NAME)
    noun = word.kind & Kind.NOUN and not word.kind & (_OPENS | Kind.VERB) and line.raw(here).endswith("ة")
    return behind and bool(noun) and not line.kinds[made.start - 1] & (Kind.FORCES | Kind.NO_PURPOSE)


def _is_parallel(line: Line, at: int) -> bool:
    """Tell «وتطوير بيئة» in «وكالة التفتيش وتطوير بيئة العمل»: one deed and another with its object."""
    deeds = is_deed(line.words[at].base) and is_deed(bare(line.keys[at - 1]))
    noun = line.kinds[at + 1] & Kind.NOUN and line.is_definite(at + 2)
    return deeds and bool(noun or line.is_definite(at + 1))


def is_organ(line: Line, made: Complement) -> bool:
    """Tell an army or government, whose name no «ل» goes on with: «الجيش | للتعليق»."""
    return made.head.is_body and bool(line.kinds[made.start - 1] & Kind.NO_PURPOSE)


def is_own(line: Line, at: int) -> bool:
    """Tell «خارجيتها» in «وزير خارجيتها سالم», «مكتبه» in «مدير مكتبه سالم»: whose office it is, and its bearer's name."""
    here = at + 1
    while line.kinds[here] & Kind.TITLE_ADJECTIVE and line.is_definite(here):
        here += 1
    owned = line.raw(at).endswith(_OWNED) and not line.kinds[at] & (CLOSED | GIVEN)
    named = (
        line.kinds[here] & (GIVEN | Kind.PARTICLE | Kind.RANK | Kind.STARTS_NAME)
        and not line.kinds[here] & CLOSED
    )
    bare = line.kinds[here] & Kind.RANK or not line.is_definite(here)
    return (
        bool(owned and named and bare)
        and len(line.keys[at]) > _SHORTEST_OWNED
        and not line.words[here].clitic
    )


def names_follow(line: Line, at: int) -> bool:
    """Tell whether a name or one more title comes: only then does «بالجمعية», «على المركز» belong to a title."""
    if line.kinds[at] & (GIVEN | Kind.PARTICLE | Kind.RANK) and not line.words[at].clitic:
        return True
    if ranked_behind(line, at):
        # «المشرف على المركز، الدكتور سالم»
        return True
    # «مراسلة القناة في لندن كريسبن بلانت»: two words that nobody knows.
    if not _may_name(line, at):
        return False
    given = line.kinds[at + 1] & GIVEN and not line.words[at + 1].clitic
    return bool(given) or _may_name(line, at + 1)


def _may_name(line: Line, at: int) -> bool:
    unknown = line.is_word(at) and not line.kinds[at] and not line.is_definite(at)
    return unknown and is_name_like(line.keys[at], line.raw(at))


def serves(line: Line, made: Complement) -> bool:
    """«الهيئة السعودية للمهندسين» is theirs; «قالت الهيئة السعودية للمهندسين إن» speaks to them."""
    spoken = line.kinds[made.end] & Kind.ADDRESSEE or line.opens_speech(made.end + 1)
    to_them = spoken and line.kinds[made.start - 2] & Kind.SAYING
    owned = (
        made.head.is_body
        and not made.is_empty
        and line.kinds[made.end - 1] & (Kind.NATION | Kind.TITLE_ADJECTIVE)
    )
    return bool(owned) and not to_them and not is_organ(line, made)


def speaks_there(line: Line, made: Complement, end: int) -> bool:
    """«أكد المتحدث الأمني بوزارة الداخلية أن», «كان … قد صرح»: a spokesman belongs to the body behind «ب»."""
    head = made.start - 1
    spokesman = line.kind_of(bare(line.keys[head])) & Kind.UNNAMED and line.is_definite(head)
    return bool(spokesman and (line.kinds[head - 1] & Kind.SAYING or line.kinds[end] & Kind.BEFORE_VERB))


def described(line: Line, made: Complement) -> bool:
    """Tell an indefinite adjective: «شركة سعودية», «باحث اقتصادي سالم الزيني»."""
    here = made.end
    adjective = made.head.is_body or (
        made.head is Head.OFFICE and made.is_empty and names_follow(line, here + 1)
    )
    # «جامعة النخيل | بتشغيله»
    fits = is_adjective_like(line, here) and not is_joined_noun(line, here)
    return adjective and fits and not line.is_definite(here - 1)


def is_behind_bare(line: Line, made: Complement) -> bool:
    """«منظمات دولية | الهجوم», «منظمات إسلامية | ريادة المملكة»: a bare adjective of many bodies takes no genitive."""
    here, head = made.end, made.start - 1
    many = made.head is Head.BODY and here == made.start + 1 and line.raw(head).endswith("ات")
    # «جمعيات حماية المستهلك»
    bare = many and not line.is_definite(here - 1) and line.raw(here - 1).endswith("ية")
    bare = bare and not line.kinds[here - 1] & Kind.GUARDS
    if not bare or line.kinds[here] & (Kind.TITLE_ADJECTIVE | Kind.NATION):
        return False
    return line.is_definite(here) or bool(line.kinds[here] & Kind.NOUN)


def is_behind_person(line: Line, made: Complement) -> bool:
    """«هنأ الوزير | الفائزين», «نفى أمير منطقة تبوك | الخبر»: no word that describes the one man before it."""
    here = made.end
    joined = line.keys[here - 1].startswith(("لل", "بال"))
    if made.head is Head.RANK:
        return (joined or line.is_definite(here - 1)) and not describes_rank(line, made.start - 1, here)
    placed = joined or (made.nested and made.nested[-1].end == here)
    if made.head is not Head.OFFICE or made.is_empty or not placed:
        return False
    if line.kinds[here] & (Kind.NATION | Kind.TITLE_ADJECTIVE) or line.keys[here].endswith(("ي", "يه")):
        return False
    if not line.kinds[here - 1] & Kind.PEOPLE and is_plural(line, here) and not is_plural(line, here - 1):
        return True
    named = line.kinds[here] & (Kind.DEFINITE | Kind.BODIES | Kind.STARTS_NAME) or line.keys[here] == GOD
    return bool(named) and not line.is_definite(here - 1)
