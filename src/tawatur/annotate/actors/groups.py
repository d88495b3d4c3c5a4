"""People without a name: «مسؤولون أميركيون», «بعض الدول الأوروبية», «مصدر مطلع على مواقف الكرملين»."""

from __future__ import annotations

import re

from tawatur.annotate.actors.bodies import body, complement, is_to_him, tied
from tawatur.annotate.actors.complements import Complement, Head, agrees, is_deed, led_by
from tawatur.annotate.actors.line import (
    CLOSED,
    QUOTES,
    TITLE,
    TO,
    Line,
    Phrase,
    is_adjective_like,
    is_verb_like,
    known_phrase,
)
from tawatur.annotate.actors.names import certain_name
from tawatur.annotate.actors.tails import further
from tawatur.lexicon.actors import Known
from tawatur.lexicon.title_words import GIVEN, Kind, bare

__all__ = ["group", "named_in", "nationals", "with_nation"]

_BODY = Kind.CONSTRUCT | Kind.DEFINITE
_BODIES = Kind.BODIES | Kind.NATION
_SHORTEST_PLURAL = 4
_AND_BY = ("وب", "ول")
_DESCRIBED = ("ين", "ان", "ات")
_HIS = ("ه", "ها", "هم")
# «المشاركون», «العاملين»: what a verb in the active leads to, they lead to.
_PARTICIPLES = re.compile("(?:ال)?(?:م[ء-ي]{3,}|[ء-ي]ا[ء-ي]{2})(?:ون|ين)")
_TIES = Kind.IN | Kind.AT | Kind.ON | Kind.OF | Kind.NAME_OF


def group(line: Line, at: int) -> Phrase | None:
    """Read a quantity, people, and what describes them."""
    if line.kinds[at] & Kind.ANYBODY:
        return _anybody(line, at)
    here = _behind_quantity(line, at)
    if not line.is_word(here) or (line.words[here].clitic and here > at):
        return None
    if line.kinds[here] & Kind.UNNAMED and _is_counted(line, here):
        return None
    last = here + _wide(line, here) - 1
    speaks = here > at and _speaks(line, at, here)
    if not (last > here or speaks or _is_people(line, here) or (here > at and line.kinds[here] & _BODIES)):
        return None
    end = further(line, _marked(line, _placed(line, _described(line, last + 1, last), last, at), last))
    if end == here + 1 and _is_cut_plural(line, here):
        return None
    acts = speaks or line.acts(at, end) or _is_nominative(line, here) or line.kinds[at - 1] & Kind.DEED
    return Phrase(at, end, "group", None, (), ((here, end),), named_in(line, here + 1, end), acts=bool(acts))


def _anybody(line: Line, at: int) -> Phrase | None:
    """Read «البعض», «كثيرون»; «3 آخرون» are mostly victims."""
    if line.keys[at - 1].isdigit():
        return None
    return Phrase(at, at + 1, "group", titles=((at, at + 1),), acts=bool(line.kinds[at - 1] & Kind.SAYING))


def _is_counted(line: Line, at: int) -> bool:
    """«80 سائحة», «3 آلاف سائح» are many."""
    thousands = line.kinds[at - 1] & (Kind.FUNCTION | Kind.QUANTITY)
    return line.keys[at - 1].isdigit() or bool(thousands and line.keys[at - 2].isdigit())


def _wide(line: Line, at: int) -> int:
    """Return of how many words a word for people is: «وسائل الإعلام», «المجتمع الدولي»."""
    if not line.kinds[at] & Kind.STARTS_PHRASE:
        return 1
    length, flags = line.lexicon.phrase_kind(line.keys, at, line.words[at].base)
    return length if flags & Kind.PEOPLE else 1


def _is_people(line: Line, at: int) -> bool:
    """Tell a word for people; what only looks like one describes a plural before it: «المهندسين المعماريين»."""
    kind = line.kinds[at]
    described = (
        line.is_definite(at - 1) and line.keys[at - 1].endswith(_DESCRIBED) and not line.words[at].clitic
    )
    return bool(kind & (Kind.PEOPLE | Kind.UNNAMED) or (kind & Kind.SHAPED and not described))


def _speaks(line: Line, at: int, head: int) -> bool:
    """«قال أحد الباعة», «أوضح عدد من زملائه»: only people say something, whatever word they are."""
    told = line.kinds[at - 1] & Kind.SAYING or line.opens_speech(head + 1)
    if not told or line.kinds[head] & (CLOSED | TITLE) or line.words[head].clitic:
        return False
    if (
        line.keys[head].endswith("ات")
        or line.kinds[head] & Kind.NOUN
        or line.kind_of(bare(line.keys[head])) & Kind.NOUN
    ):
        return False
    return line.is_definite(head) or line.raw(head).endswith(_HIS)


def _marked(line: Line, end: int, head: int) -> int:
    """Take the medium in marks whose sources they are: «مصادر «عكاظ»», «مصادر (الرياضي)»."""
    if end > head + 1 or line.keys[end] not in QUOTES or not line.kinds[head] & Kind.STRONG:
        return end
    known = line.known(end + 1)
    close = end + 2 if known is None else end + 1 + known.length
    named = known is not None and known.type == "media"
    return close + 1 if line.keys[close] in QUOTES and (named or line.is_definite(end + 1)) else end


def nationals(line: Line, at: int) -> Phrase | None:
    """Read a people: «المغاربة», «الإسرائيليون», where it acts."""
    word = line.words[at]
    if not word.base.startswith("ال") or word.base.endswith(("ي", "يه")) or line.is_definite(at - 1):
        return None
    end = _described(line, at + 1, at)
    acts = line.acts(at, end) or _is_nominative(line, at)
    return Phrase(at, end, "group", titles=((at, end),), acts=True) if acts else None


def _is_nominative(line: Line, at: int) -> bool:
    """Tell a plural that can only be a subject: «مواطنون», «منسوبو الجمعية»; «3 آخرون» are mostly victims."""
    if at and line.keys[at - 1].isdigit():
        return False
    base = line.words[at].base
    cut = base.endswith("و") and bool(line.kind_of(f"{base}ن") & Kind.PEOPLE)
    return cut or (base.endswith("ون") and len(base) > _SHORTEST_PLURAL)


def named_in(line: Line, start: int, end: int) -> tuple[Phrase, ...]:
    """Return the known actors inside a description: «عناصر من حركة طالبان»."""
    made: list[Phrase] = []
    at = start
    while at < end:
        found = body(line, at) if line.kinds[at] & Kind.CONSTRUCT else _member(line, at)
        known = line.known(at)
        if found is None and known is not None and not line.kinds[at] & Kind.NATION:
            found = known_phrase(at, known)
        if found is not None and found.end <= end:
            made.append(found)
        at = found.end if found is not None else at + 1
    return tuple(made)


def _member(line: Line, at: int) -> Phrase | None:
    """Read the person whose people they are: «أسرة نزار قباني»."""
    name = certain_name(line, at) if line.kinds[at] & GIVEN else None
    return None if name is None else Phrase(at, name[0][1], "person", *name)


def _behind_quantity(line: Line, at: int) -> int:
    """Return where the people begin: behind «بعض», «عدد من», «أحد»."""
    length, flags = line.lexicon.phrase_kind(line.keys, at, line.words[at].base)
    if flags & Kind.QUANTITY:
        return at + length
    if not line.kinds[at] & Kind.QUANTITY:
        return at
    return at + 2 if line.kinds[at + 1] & Kind.OF else at + 1


def _described(line: Line, at: int, head: int) -> int:
    """Return the end of the adjectives, or of the genitive: «سكان الحي», «أعضاء مجلس النواب»."""
    definite = _is_definite(line, head)
    if line.kinds[head] & Kind.UNNAMED and _is_owned(line, at):
        # «نفى متهم | علاقته بالهجوم»: what is his is the verb's object.
        return at
    if _is_calling(line, at, head):
        at += 1
    if not definite and line.kinds[at] & Kind.THIS and line.is_definite(at + 1) and not line.words[at].clitic:
        # «سكان تلك القرى»
        return at + 2
    # «مشجعو كرة القدم»: a plural without its ending takes a genitive first.
    here, cut = at, _is_cut_plural(line, head) and not line.is_definite(at)
    while line.is_word(here) and not (cut and here == at) and _describes(line, here, head, definite=definite):
        here += 1
    if here == at + 1 and not definite and _is_same_field(line, here):
        here += 1
    opens = not definite and line.kinds[at] & _BODY and not line.words[at].clitic
    if opens and (inner := body(line, at)) is not None and inner.end >= here:
        return _before_object(line, at, inner.end)
    many = not line.kinds[head] & Kind.UNNAMED
    if here == at and not definite and many and (led := led_by(line, Complement(Head.BODY, here, here))):
        return here + led
    if here == at and not definite and _is_genitive(line, here, head):
        if line.kinds[head] & Kind.UNNAMED or line.words[here].clitic:
            return here
        return _before_object(line, here, complement(line, here, Head.BODY).end)
    return here


def _is_owned(line: Line, at: int) -> bool:
    return line.is_word(at) and line.keys[at].endswith(_HIS) and not line.raw(at).endswith("ة")


def _is_calling(line: Line, at: int, head: int) -> bool:
    """Tell «أمن» in «ضباط أمن إيرانيون», «أعمال» in «رجال أعمال»: what people are by calling."""
    return bool(line.kinds[at] & Kind.CALLING) and not (line.words[at].clitic or _is_definite(line, head))


def _is_definite(line: Line, head: int) -> bool:
    """Tell «السكان», «للسكان» and «سكانها» from «سكان»."""
    return bool(line.kinds[head] & Kind.THEIRS) or line.words[head].base.startswith("ال")


def _is_same_field(line: Line, at: int) -> bool:
    """Tell «والتربية» in «علماء النفس والتربية», which opens no phrase of its own."""
    word = line.words[at]
    joined = word.clitic == "و" or not word.kind
    noun = line.keys[at].startswith("وال") and joined and len(line.keys[at]) > _SHORTEST_PLURAL
    known = line.known(at) is None and line.is_definite(at - 1) and not line.kinds[at - 1] & Kind.NATION
    return noun and known and not word.kind & (CLOSED | _BODY | Kind.PEOPLE | Kind.RANK | Kind.NATION)


def _before_object(line: Line, start: int, end: int) -> int:
    """Stop before «بالمكتبة», which is what people do; «بتبوك» is where they are."""
    return next((i for i in range(start + 1, end) if _is_object(line, i)), end)


def _is_object(line: Line, at: int) -> bool:
    word = line.words[at]
    where = Kind.WHEREABOUTS | Kind.AREA | Kind.CONSTRUCT | Kind.DEFINITE
    return word.clitic == "ب" and not word.kind & where and line.known(at) is None


def _is_genitive(line: Line, at: int, head: int) -> bool:
    """Tell what people belong to: a body, somebody known, and anything tied behind «مشجعو»."""
    if line.kinds[at] & (Kind.CONSTRUCT | Kind.STARTS_NAME):
        return True
    closed = line.kinds[at] & CLOSED and not line.raw(at).endswith("ة")
    return _is_cut_plural(line, head) and line.is_tied(at + 1) and not closed


def _is_cut_plural(line: Line, at: int) -> bool:
    """Tell «مشجعو» and «لاعبي», which lack a genitive, from «مشجعون»."""
    base = line.words[at].base
    whole = (f"{base[:-1]}ون", f"{base[:-1]}ين")
    return base.endswith(("و", "ي")) and any(line.kind_of(form) & Kind.PEOPLE for form in whole)


def _describes(line: Line, here: int, head: int, *, definite: bool) -> bool:
    """Tell whether a word is one more adjective: «امنية وطبية», «الدينيون»."""
    word = line.words[here]
    if word.clitic == "و":
        same = not word.kind & Kind.PEOPLE and word.base[-2:] == line.keys[here - 1][-2:] and here > head + 1
        return bool(word.kind & (Kind.NATION | Kind.TITLE_ADJECTIVE)) or same
    if here == head + 1 and not definite and _is_source_adjective(line, here, head):
        return True
    if word.clitic or word.kind & (CLOSED | Kind.RANK | Kind.ADJUNCT) or line.keys[here].startswith(_AND_BY):
        return False
    if here > head + 1 and not definite and (_is_owned(line, here) or _is_deed_told(line, here)):
        # «شاب سعودي | ضالته», «مصادر طبية | حصيلة الهجوم»: no adjective, and no genitive behind one.
        return False
    if line.is_definite(here):
        if here == head + 1 and not definite:
            # «مسؤولون» has its own ending: only «مسؤولو» stands before «الحزب».
            return not word.base[2:].startswith("لذ") and not line.words[head].base.endswith("ون")
        if line.words[head].base.endswith("ون") and not word.base.endswith("ون"):
            # «لم يحدد المؤلفون الوكالة»
            return False
        return bool(word.kind & Kind.NATION) or (
            (definite or line.is_definite(here - 1)) and agrees(line, here)
        )
    if definite or line.is_definite(here - 1):
        return False
    if here == head + 1 and (line.kinds[head] & word.kind & Kind.UNNAMED or _is_kind(line, here, head)):
        return True
    return bool(word.kind & (Kind.NATION | Kind.TITLE_ADJECTIVE)) or is_adjective_like(
        line, here, line.words[head].base
    )


def _is_deed_told(line: Line, at: int) -> bool:
    """Tell a noun behind a bare adjective, which the verb has as its object."""
    noun = line.kinds[at] & Kind.NOUN and not line.kinds[at] & (Kind.TITLE_ADJECTIVE | Kind.NATION)
    return bool(noun) and line.is_tied(at + 1)


def _is_source_adjective(line: Line, at: int, head: int) -> bool:
    """«مصدر قريب من الملف», «مسؤول سابق في الشركة», «مصادر كروية»: right behind a source a bare word describes it."""
    if not line.kinds[head] & (Kind.UNNAMED | Kind.STRONG) or line.is_definite(at) or not line.is_word(at):
        return False
    word = line.words[at]
    if line.keys[at].startswith(("لل", "بال", "وال", "كال")):
        return False
    if word.clitic:
        return len(word.clitic) == 1 and word.clitic != "و" and line.raw(at).endswith("ية")
    told = line.kinds[head - 1] & (Kind.SAYING | Kind.HANDS_OVER) or word.kind & Kind.TITLE_ADJECTIVE
    return (
        # «مصدر خطر على الناس» is nobody.
        bool(line.kinds[at + 1] & _TIES and (told or not word.kind & Kind.NOUN))
        and (not word.kind & (CLOSED | GIVEN | Kind.PEOPLE) or bool(word.kind & Kind.TITLE_ADJECTIVE))
        and not (line.words[at + 1].clitic or is_verb_like(line.keys[at]) or line.raw(at).endswith(("ً", "ا")))
    )


def _is_kind(line: Line, at: int, head: int) -> bool:
    """Tell «أكراد» in «مسلحون أكراد», «عسكريون» in «مسؤولون عسكريون»."""
    both = line.kinds[at] & line.kinds[head] & Kind.PEOPLE
    return bool(both) and line.keys[head].endswith(("ون", "ين", "ان")) and not _is_cut_plural(line, at)


def _placed(line: Line, here: int, head: int, start: int) -> int:
    """Take one prepositional group with a definite word or a known name: «مصدر مطلع على مواقف الكرملين»."""
    end = _of_known(line, here, head)
    if end == here:
        end = _at_body(line, here, head)
    return end if end > here else _led_to(line, here, start)


def _at_body(line: Line, here: int, head: int) -> int:
    """Return the end of the body where sources are: «قالت مصادر بالشرطة إن», «مصدران بالمستشفى»; `here` for none."""
    source = (
        line.kinds[head] & (Kind.STRONG | Kind.UNNAMED) or line.kind_of(line.keys[head][:-2]) & Kind.UNNAMED
    )
    if not source or line.is_definite(head) or line.words[here].clitic != "ب" or not line.kinds[here] & _BODY:
        return here
    inner = body(line, here)
    return inner.end if inner is not None and line.opens_speech(inner.end) else here


def _of_known(line: Line, here: int, head: int) -> int:
    if not line.kinds[here] & _TIES or not line.is_word(here + 1):
        return here
    if line.is_definite(head):
        known = line.known(here + 1) if line.kinds[here] & Kind.IN and here > head + 1 else None
        return here + 1 + known.length if known is not None and known.type == "state" else here
    if line.kinds[here] & Kind.IN and _is_movements(line, head, here):
        return here
    if line.kinds[here] & Kind.ON and (not line.kinds[head] & Kind.STRONG or here == head + 1):
        return here
    behind = line.words[here + 1]
    if behind.clitic or behind.kind & (CLOSED | Kind.RANK):
        return here
    if line.kinds[here] & Kind.OF and not behind.kind and is_deed(bare(behind.base)):
        # «وحذر خبراء | من التصعيد»
        return here
    known = line.known(here + 1)
    if known is not None:
        return _and_another(line, known, with_nation(line, here + 1 + known.length))
    if (
        line.is_definite(here + 1)
        or behind.kind & Kind.CONSTRUCT
        or line.kinds[here] & (Kind.ON | Kind.NAME_OF)
    ):
        return (
            complement(line, here + 1, Head.BODY).end
            if line.kinds[here + 1] & Kind.CONSTRUCT
            else _genitive(line, here + 1)
        )
    return here


def _is_movements(line: Line, head: int, end: int) -> bool:
    """Tell forces and the people of a movement, behind whom «في» says where: «قوات الأمن | في رفح», «مقاتلي داعش | في سوريا»."""
    if line.kinds[head] & Kind.FORCES and end > head + 1:
        return True
    inside = (line.known(i) for i in range(head + 1, end))
    return any(known is not None and known.type in ("group", "party") for known in inside)


def _led_to(line: Line, here: int, start: int) -> int:
    """Return the end of what a participle takes: «المشاركون في القمة», «الموالين للرئيس», «القائمون عليه»; `here` for nothing."""
    base = line.words[here - 1].base
    if line.kinds[here - 1] & Kind.TIED:
        return _tied_end(line, here)
    if not _PARTICIPLES.fullmatch(base):
        return here
    if line.words[here].clitic == "ب" and line.kinds[here] & (_BODY | Kind.AREA):
        inner = body(line, here)
        return inner.end if inner is not None else here + 1
    if not line.kinds[here] & (Kind.IN | Kind.ON):
        return here
    end = _led_end(line, here + 1, here)
    if line.kinds[here] & Kind.IN:
        return end if _is_subject(line, start) or line.is_definite(here - 1) else here
    # «أكد المشاركون على أهمية الأمر» tells what they stressed.
    return end if _is_subject(line, start) and line.opens_speech(end) else here


def _tied_end(line: Line, here: int) -> int:
    """Return the end of whom or what people are tied to: «المقربون منه», «القائمين على خدمة الحرم»; `here` for nothing."""
    if line.opens_speech(here):
        return here
    if is_to_him(line, here):
        return here + 1
    if end := _to_person(line, here):
        return end
    end = tied(line, here, [], people=True)
    if line.kinds[here] & (Kind.ON | Kind.IN) or line.keys[here] == TO:
        return max(end, _led_end(line, here + 1, here))
    return end or here


def _to_person(line: Line, here: int) -> int:
    """Return the end of a name that people are tied to: «الموالين لمعمر القذافي», «المقربين من الرئيس صالح»."""
    at = here if line.words[here].clitic in ("ل", "لل") else here + 1
    made = Complement(Head.BODY, at, at)
    return at + led if (led := led_by(line, made)) else 0


def _led_end(line: Line, at: int, here: int) -> int:
    """Return the end of the place or body behind «في» and «على», `here` where none stands there."""
    if line.kinds[at] & Kind.THIS and line.is_definite(at + 1):
        return at + 2
    if not line.is_word(at) or line.words[at].clitic or line.kinds[at] & (CLOSED | Kind.RANK | Kind.ADJUNCT):
        return here
    if (known := line.known(at)) is not None:
        return at + known.length
    if line.kinds[at] & _BODY and (inner := body(line, at)) is not None:
        return inner.end
    return complement(line, at, Head.BODY).end if line.is_definite(at) or line.is_tied(at + 1) else here


def _is_subject(line: Line, at: int) -> bool:
    return bool(line.kinds[at - 1] & (Kind.VERB | Kind.OPENS_SPEECH | Kind.HANDS_OVER))


def _and_another(line: Line, known: Known, end: int) -> int:
    """«مسؤولون من الهند وبنغلادش», «خبراء من الولايات المتحدة والصين والنرويج»."""
    while line.words[end].clitic == "و" and (more := line.known(end)) is not None:
        if more.type != known.type:
            break
        end += more.length
    return end


def with_nation(line: Line, end: int) -> int:
    """«مدينة الرقة السورية»: the adjective of a place's state belongs to the place."""
    nation = line.kinds[end] & Kind.NATION and line.is_definite(end) and not line.words[end].clitic
    return end + 1 if nation else end


def _genitive(line: Line, at: int) -> int:
    end = complement(line, at, Head.BODY).end
    return end if end > at else at - 1
