"""Where a title ends: «وزير الخارجية الإيراني | عباس عراقجي», «د. | سالم», «سفير خادم الحرمين الشريفين لدى الأردن»."""

from __future__ import annotations

from tawatur.annotate.actors.bodies import complement
from tawatur.annotate.actors.complements import Head
from tawatur.annotate.actors.groups import named_in
from tawatur.annotate.actors.line import TITLE, Line, Phrase, is_name_like
from tawatur.annotate.actors.plain_names import GOD
from tawatur.lexicon.title_words import GIVEN, Kind

__all__ = ["is_woman", "title_end"]

# The words of «خادم الحرمين الشريفين».
_KING = 3
_OWNED = ("ه", "ها", "هم")


def title_end(line: Line, at: int, nested: list[Phrase], *, first: bool) -> int:
    """Return the end of the title that starts here, `at` itself where none does."""
    kind = line.kinds[at]
    if kind & Kind.INITIAL:
        return _initial_end(line, at)
    # «استقبلت الوزيرة | نظيرها الليبي», «أبلغ الطبيب | زوجته هند»
    another = line.words[at].clitic or kind & Kind.COUNTERPART or _is_his(line, at)
    if not kind & (TITLE | Kind.STARTS_PHRASE) or (another and not first):
        return at
    if kind & Kind.STARTS_PHRASE:
        length, flags = line.lexicon.phrase_kind(line.keys, at, line.words[at].base)
        if flags & Kind.HONORIFIC:
            return at + length
        if flags & Kind.OFFICE:
            # «قلب الدفاع السابق», «صانع ألعاب الفريق»
            return _office_end(line, at + length, nested)
    if kind & Kind.HONORIFIC:
        return at + 1
    if kind & Kind.COURTESY and not kind & TITLE:
        # «الفريق ضاحي خلفان» is a general, «الفريق» a team.
        # «الفريق صباح أمس»
        timed = line.kinds[at + 1] & Kind.EVERYDAY and line.kinds[at + 2] & Kind.FUNCTION
        named = (line.kinds[at + 1] & GIVEN and not timed) or (not first and _is_unknown(line, at + 1))
        return at + 1 if named and not line.words[at + 1].clitic else at
    if not kind & TITLE or _is_masdar(line, at) or _is_called(line, at, first=first):
        return at
    head = Head.RANK if kind & Kind.RANK and not is_woman(line, at) else Head.OFFICE
    made = complement(line, at + 1, head, _served(line, at + 1))
    made.end += head is Head.OFFICE and _is_its_place(line, at, made.end)
    if made.is_empty and kind & GIVEN and not kind & Kind.COURTESY and line.is_word(at + 1):
        return at
    nested.extend(made.nested)
    nested.extend(named_in(line, made.adjunct, made.end) if made.adjunct >= 0 else ())
    return made.end


def _is_his(line: Line, at: int) -> bool:
    """«زوجته», «مدربها», «شقيقهم»: a rank with the pronoun of another than its bearer."""
    owned = line.kinds[at] & Kind.RANK and not line.kinds[at] & Kind.HONORIFIC and not line.is_definite(at)
    # «سمو نائبه»
    return bool(owned) and line.raw(at).endswith(_OWNED) and not line.kinds[at - 1] & Kind.HONORIFIC


def _is_its_place(line: Line, office: int, at: int) -> bool:
    """«مدير | فيورنتنيا فينتشنزو», «وكيل محافظة | بلقرن»: a bare office or district wants a name, here one that nobody knows."""
    district = not line.is_definite(at - 1) and bool(line.kinds[at - 1] & Kind.AREA)
    strange = line.is_word(at) and not line.kinds[at] and not (line.words[at].clitic or line.is_definite(at))
    behind = line.kinds[at + 1] & GIVEN and not line.kinds[at + 1] & Kind.EVERYDAY and line.is_word(at + 2)
    # «مدرب | فيورنتنيا الهولندي لويس»
    nation = line.is_definite(at + 1) and line.kinds[at + 1] & Kind.NATION and line.kinds[at + 2] & GIVEN
    office_wants = at - 1 == office and not line.is_definite(office) and bool(behind or nation)
    return strange and (district or office_wants) and is_name_like(line.keys[at], line.raw(at))


def _is_unknown(line: Line, at: int) -> bool:
    """«الناطق الإعلامي المقدم عاطي القرشي»: a word nobody knows before a surname."""
    plain = line.is_word(at) and not line.kinds[at] and not line.is_definite(at)
    return plain and is_name_like(line.keys[at], line.raw(at)) and line.is_definite(at + 1)


def _office_end(line: Line, at: int, nested: list[Phrase]) -> int:
    made = complement(line, at, Head.OFFICE)
    nested.extend(made.nested)
    return made.end


def _served(line: Line, at: int) -> int:
    """Return how many words name whom an office serves: «سفير خادم الحرمين الشريفين لدى الأردن», «نائب خادم الحرمين الشريفين»."""
    if (
        not line.kinds[at] & Kind.STARTS_PHRASE
        or not line.kinds[at - 1] & Kind.OFFICE
        or line.words[at].clitic
    ):
        return 0
    length, flags = line.lexicon.phrase_kind(line.keys, at, line.words[at].base)
    # «نائبه صاحب السمو الملكي» has his genitive.
    wants = length >= _KING and not line.raw(at - 1).endswith(_OWNED) and not line.is_definite(at - 1)
    return length if flags & Kind.HONORIFIC and (wants or line.kinds[at + length] & Kind.AT) else 0


def _initial_end(line: Line, at: int) -> int:
    """Take «د.» and «م/» before a name."""
    behind = line.kinds[at + 2]
    named = behind & (GIVEN | Kind.PARTICLE | Kind.STARTS_NAME) and not line.words[at + 2].clitic
    return at + 2 if line.keys[at + 1] in (".", "/") and named else at


def _is_called(line: Line, at: int, *, first: bool) -> bool:
    """«الدكتور سلطان الشايع», «ولي الله سيف»: right behind a courtesy an office that is also a name is one."""
    if line.keys[at + 1] == GOD and line.kinds[at] & Kind.EVERYDAY:
        return True
    if first or not line.kinds[at] & GIVEN:
        return False
    surname = line.keys[at + 1].endswith("ي") and line.is_definite(at + 1) and line.opens_speech(at + 2)
    return bool(line.kinds[at - 1] & Kind.COURTESY or surname)


def is_woman(line: Line, at: int) -> bool:
    """«نائبة الرئيس» takes a genitive, «نائبه» has one: folding makes them one."""
    return line.raw(at).endswith("ة") and not line.is_definite(at)


def _is_masdar(line: Line, at: int) -> bool:
    """Tell «مهاجمة الحدود» from «مهاجمه», his forward."""
    base = line.words[at].base
    shape = len(base) > 3 and base[0] == "م" and base[2] == "ا"
    return shape and line.kinds[at] & Kind.RANK != 0 and is_woman(line, at)
