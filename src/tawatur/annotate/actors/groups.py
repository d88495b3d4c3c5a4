"""People without a name: «مسؤولون أميركيون», «بعض الدول الأوروبية», «مصدر مطلع على مواقف الكرملين»."""

from __future__ import annotations

from tawatur.annotate.actors.agreement import agrees, opens_object
from tawatur.annotate.actors.bodies import body, complement
from tawatur.annotate.actors.complements import Complement, Head, led_by
from tawatur.annotate.actors.led_people import placed
from tawatur.annotate.actors.line import (
    CLOSED,
    QUOTES,
    TITLE,
    Line,
    Phrase,
    is_adjective_like,
    is_verb_like,
    known_phrase,
)
from tawatur.annotate.actors.names import certain_name
from tawatur.annotate.actors.tails import further
from tawatur.lexicon.title_words import GIVEN, Kind, bare

__all__ = ["group", "named_in", "nationals"]

_BODY = Kind.CONSTRUCT | Kind.DEFINITE
_BODIES = Kind.BODIES | Kind.NATION
_PEOPLE = Kind.PEOPLE | Kind.UNNAMED
_NO_ADJECTIVE = CLOSED | Kind.RANK | Kind.ADJUNCT
_SHORTEST_PLURAL = 4
_AND_BY = ("وب", "ول")
_DESCRIBED = ("ين", "ان", "ات")
_HIS = ("ه", "ها", "هم")
_ANY = ("اي", "ايه")
_ADJECTIVE = ("ي", "يه", "يون", "يين")
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
    end = further(line, _marked(line, placed(line, _described(line, last + 1, last), last, at), last))
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
    if kind & _PEOPLE or not kind & Kind.SHAPED:
        return bool(kind & _PEOPLE)
    described = line.is_definite(at - 1) and line.keys[at - 1].endswith(_DESCRIBED)
    return not described or bool(line.words[at].clitic)


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
    if _is_object_behind(line, at, head):
        return at
    if _is_calling(line, at, head):
        at += 1
    if not definite and _points(line, at):
        # «سكان تلك القرى»
        return at + 2
    # «مشجعو كرة القدم»: a plural without its ending takes a genitive first.
    here, cut = at, _is_cut_plural(line, head) and not line.is_definite(at)
    while line.is_word(here) and not (cut and here == at) and _describes(line, here, head, definite=definite):
        here += 1
    if not definite and (_is_other(line, here) or (here == at + 1 and _is_same_field(line, here))):
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


def _is_object_behind(line: Line, at: int, head: int) -> bool:
    """«نفى متهم | علاقته بالهجوم»: what is his is the verb's object; so is any noun behind what takes no genitive."""
    if line.kinds[head] & Kind.UNNAMED and _is_owned(line, at):
        return True
    return not _is_definite(line, head) and _takes_no_genitive(line, head) and _is_other_noun(line, at)


def _takes_no_genitive(line: Line, head: int) -> bool:
    """«انتقد محللون | هذه الخطوة», «لم تعلن أي جماعة | مسؤوليتها»: with its ending, or behind «أي», a noun stays indefinite."""
    return line.words[head].base.endswith("ون") or line.keys[head - 1] in _ANY


def _is_other_noun(line: Line, at: int) -> bool:
    """«مغردون | القرار», «| صحة الخبر», «| قلقهم»: a noun of its own, no adjective of who stands before it."""
    tied = line.kinds[at] & Kind.NOUN and not line.keys[at].endswith(_ADJECTIVE) and line.is_tied(at + 1)
    noun = bool(tied) and not line.words[at].clitic
    return noun or line.is_definite(at) or _is_owned(line, at) or _points(line, at)


def _points(line: Line, at: int) -> bool:
    """Tell «تلك القرى»."""
    return bool(line.kinds[at] & Kind.THIS) and line.is_definite(at + 1) and not line.words[at].clitic


def _is_other(line: Line, at: int) -> bool:
    """«مغرد آخر», «شخصين آخرين»."""
    return bool(line.kinds[at] & Kind.OTHER) and not line.words[at].clitic


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
    if not base.endswith(("و", "ي")):
        return False
    return bool((line.kind_of(f"{base[:-1]}ون") | line.kind_of(f"{base[:-1]}ين")) & Kind.PEOPLE)


def _describes(line: Line, here: int, head: int, *, definite: bool) -> bool:
    """Tell whether a word is one more adjective: «امنية وطبية», «الدينيون»."""
    word = line.words[here]
    if word.clitic == "و":
        same = not word.kind & Kind.PEOPLE and word.base[-2:] == line.keys[here - 1][-2:] and here > head + 1
        return bool(word.kind & (Kind.NATION | Kind.TITLE_ADJECTIVE)) or same
    if here == head + 1 and not definite and _is_source_adjective(line, here, head):
        return True
    other = word.kind & _NO_ADJECTIVE or line.keys[here].startswith(_AND_BY) or opens_object(line, here)
    if word.clitic or other:
        return False
    if here > head + 1 and not definite and (_is_owned(line, here) or _is_deed_told(line, here)):
        # «شاب سعودي | ضالته», «مصادر طبية | حصيلة الهجوم»: no adjective, and no genitive behind one.
        return False
    if line.is_definite(here):
        if here == head + 1 and not definite:
            # «مسؤولون» has its own ending: only «مسؤولو» stands before «الحزب».
            return not word.base[2:].startswith("لذ") and not line.words[head].base.endswith("ون")
        subject = line.words[head].base
        if (subject.endswith("ون") and not word.base.endswith("ون")) or (
            here > head + 1 and subject.endswith("ان") and word.base.endswith("ين")
        ):
            # «لم يحدد المؤلفون الوكالة», «أبلغ الوزيران المصري والقبرصي | الصحافيين»
            return False
        return bool(word.kind & Kind.NATION) or (
            (definite or line.is_definite(here - 1)) and agrees(line, here)
        )
    if definite or line.is_definite(here - 1):
        return False
    if here == head + 1 and (line.kinds[head] & word.kind & Kind.UNNAMED or _is_kind(line, here, head)):
        return True
    known = bool(word.kind & (Kind.NATION | Kind.TITLE_ADJECTIVE))
    return known or is_adjective_like(line, here, line.words[head].base)


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
    if _is_side(line, at):
        return bool(told)
    # «قال خبير مستقل إن», «أكد ناشط كبير أمس», «خلال لقاء», «لوكالة الضفاف»
    to_them = line.words[at + 1].clitic == "ل"
    closed = told and (line.opens_speech(at + 1) or to_them or line.kinds[at + 1] & Kind.FUNCTION)
    return (
        # «مصدر خطر على الناس» is nobody.
        bool((line.kinds[at + 1] & _TIES or closed) and (told or not word.kind & Kind.NOUN))
        and (not word.kind & (CLOSED | GIVEN | Kind.PEOPLE) or bool(word.kind & Kind.TITLE_ADJECTIVE))
        and not (
            (line.words[at + 1].clitic and not to_them)
            or is_verb_like(line.keys[at])
            or line.raw(at).endswith(("ً", "ا"))
        )
    )


def _is_side(line: Line, at: int) -> bool:
    """«دبلوماسي غربي», «قيادي جنوبي»; «غربي المدينة», «شمالي بغداد» are places."""
    side = line.keys[at].endswith("ي") and line.kind_of(line.keys[at][:-1]) & Kind.AREA
    placed = line.is_definite(at + 1) or (line.known(at + 1) is not None and not line.words[at + 1].clitic)
    return bool(side) and not placed


def _is_kind(line: Line, at: int, head: int) -> bool:
    """Tell «أكراد» in «مسلحون أكراد» and «ضباط أكراد», «عسكريون» in «مسؤولون عسكريون»; «سكان مخيم» has a genitive."""
    both = line.kinds[at] & line.kinds[head] & Kind.PEOPLE
    whole = line.keys[head].endswith(("ون", "ين", "ان")) or not line.is_tied(at + 1)
    return bool(both) and whole and not _is_cut_plural(line, at)
