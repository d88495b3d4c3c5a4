"""Whether words that stand where only who speaks can stand may be a name, each by what it is and how it is spelt."""

from __future__ import annotations

from tawatur.annotate.actors.line import TITLE, Line, is_verb_like
from tawatur.annotate.actors.plain_names import GOD
from tawatur.lexicon.title_words import GIVEN, Kind
from tawatur.text import fold_word

__all__ = ["is_manner", "may_be_name"]

_TWO = 2
_MAY_OPEN = GIVEN | Kind.STARTS_NAME | Kind.EVERYDAY | Kind.PARTICLE
# What begins a phrase that is no name, or stands in one that describes somebody.
_NO_NAME = (
    TITLE
    | Kind.NOUN
    | Kind.PEOPLE
    | Kind.UNNAMED
    | Kind.QUANTITY
    | Kind.CONSTRUCT
    | Kind.DEFINITE
    | Kind.BODIES
    | Kind.GENUS
    | Kind.ADJUNCT
    | Kind.STARTS_PHRASE
    | Kind.TITLE_ADJECTIVE
    | Kind.NATION
    | Kind.ORGAN
    | Kind.AREA
    | Kind.MONTH
    | Kind.ANYBODY
)
# «بيانكا», «فورد», «كالديرون»: letters that only look joined; a verb of saying has nobody behind «ل» and «و».
_MAY_LOOK = ("", "ب", "ك", "ف")
_TANWIN = ("\u064b", "\u064c", "\u064d", "\u064bا")
_OWNERS = ("هما", "ها", "هم", "نا", "ه")
_JOINED = ("وال", "بال", "كال", "فال", "لل")
_FOREIGN, _SURELY_FOREIGN = 0.3, 0.6  # how like a foreign name words are spelt that no other sign tells
_SYLLABLE = 2  # letters of «لو», «دي»
_LONG = 4  # letters of «تاما»


def may_be_name(line: Line, start: int, end: int, *, spoken: bool) -> bool:
    """Tell whether words are one name; `spoken` where nothing but who speaks can stand."""
    words = [at for at in range(start, end) if line.is_word(at)]
    if len(words) < _TWO or line.is_on_behalf(start) or _is_known_otherwise(line, start, end):
        return False
    if not all(_fits(line, at, start, end) for at in words):
        return False
    strange = [at for at in words if line.kinds[at] & GIVEN or _is_strange(line, at)]
    kind = line.kinds[start]
    if not spoken:
        # «أكد بوريطة وجوده في»: before a preposition an object may stand too.
        return len(strange) == len(words) and not kind & ~(GIVEN | Kind.STARTS_NAME)
    if start in strange and not kind & (Kind.NOUN | TITLE):
        return True
    like = sum(line.lexicon.forms.foreign(line.keys[at]) for at in words) / len(words)
    opens = not kind & ~_MAY_OPEN or line.keys[start] in line.lexicon.syllables
    return opens and (len(strange) > 0 or like > _FOREIGN)


def is_manner(line: Line, at: int) -> bool:
    """«مازحا», «حديثا»: an ordinary word in the case of an adverb."""
    key, forms = line.keys[at], line.lexicon.forms
    other = line.kinds[at] & (GIVEN | Kind.STARTS_NAME) or line.is_definite(at)
    shaped = key.endswith("ا") and len(key) > _LONG and not other
    adverb = shaped and (key[0] == "م" or key[1] == "ا" or forms.foreign(key) < 0)
    return adverb and forms.ordinary(key) > 0 and forms.ordinary(key[:-1]) > 0


def _is_known_otherwise(line: Line, start: int, end: int) -> bool:
    """«تايوان نيوز», «موسكو وبكين», «أوباما شيئا»: another known name, and nothing that makes a man's of it."""
    known = line.known(start)
    if known is None:
        return False
    if known.type != "person":
        # «تسنيم راضي»
        return not line.kinds[start] & GIVEN or known.length >= end - start
    rest = range(start + known.length, end)
    return not all(line.kinds[i] & GIVEN or _is_strange(line, i) or line.is_definite(i) for i in rest)


def _fits(line: Line, at: int, start: int, end: int) -> bool:
    """Tell whether a word may be part of a name in this place."""
    kind, key, inner = line.kinds[at], line.keys[at], at > start
    if key in line.lexicon.syllables and kind & (Kind.FUNCTION | Kind.BEFORE_VERB):
        return _is_syllable(line, at, start, end)
    if kind & Kind.PARTICLE and not kind & GIVEN:
        return _is_tie(line, at, start)
    if kind & GIVEN and not kind & Kind.FUNCTION:
        return line.words[at].clitic in _MAY_LOOK
    if inner and (
        key == GOD or line.kinds[at - 1] & Kind.PARTICLE or line.keys[at - 1] in line.lexicon.syllables
    ):
        return not kind & Kind.FUNCTION
    if kind & (_NO_NAME | Kind.FUNCTION):
        # «محمد علي يلدريم»
        return bool(inner and kind & line.kinds[at - 1] & GIVEN and line.raw(at).endswith("ي"))
    if key.startswith("ال"):
        return inner and at == end - 1 and _is_surname(line, at, start)
    if kind & Kind.VERB and not inner:
        # «واصل أبو يوسف»
        return bool(line.kinds[at + 1] & Kind.FATHER)
    return _is_spelt_like_name(line, at, inner=inner)


def _is_tie(line: Line, at: int, start: int) -> bool:
    """«بن» behind a name; «بن ماجد» alone is a father's name, «ابن رجل متعلم» no name."""
    behind = line.kinds[at + 1]
    if at == start:
        return not (
            line.kinds[at] & Kind.PARTICLE and not line.kinds[at] & Kind.FATHER and behind & Kind.GIVEN_ARABIC
        )
    return not line.kinds[at] & Kind.SON or bool(behind & GIVEN)


def _is_surname(line: Line, at: int, start: int) -> bool:
    """«الكحلاوي», «الحلو» behind a first name; «نتانياهو الهجوم» is none."""
    arabic = line.kinds[start] & Kind.GIVEN_ARABIC and line.keys[at].endswith("ي")
    forms = line.lexicon.forms
    return bool(arabic) or not forms.ordinary(line.keys[at]) or line.keys[at] in forms.surnames


def _is_spelt_like_name(line: Line, at: int, *, inner: bool) -> bool:
    """Judge a word by its letters: no clitic, no owner, no adverb, no feminine noun that Arabic has."""
    key, raw, forms = line.keys[at], line.raw(at), line.lexicon.forms
    if key.isascii() or key[0].isdigit() or raw.endswith(_TANWIN) or is_manner(line, at):
        return False
    joined = key.startswith(_JOINED) or (inner and key[0] == "و" and raw[1:2] not in ("ا", "ي"))
    if (
        joined
        or (line.words[at].clitic and forms.foreign(key) < _FOREIGN)
        or _is_owned(line, at, inner=inner)
    ):
        return False
    if raw.endswith("ية") or (key.endswith("ات") and len(key) > _LONG and forms.foreign(key) < _FOREIGN):
        return False
    ended = raw.endswith("ة") or key.endswith(_OWNERS[:-1]) or is_verb_like(key)
    return not (ended and forms.ordinary(key))


def _is_owned(line: Line, at: int, *, inner: bool) -> bool:
    """«زميلتها», «مشاركتها», «خطورته»: a noun with its owner."""
    key, raw, ordinary = line.keys[at], line.raw(at), line.lexicon.forms.ordinary
    if not inner and raw.endswith(("ها", "هم")) and len(key) > _LONG + 1:
        return True
    if raw.endswith("ه") and (raw.endswith("ته") or ordinary(key[:-1])):
        return True
    stem = next((raw[: -len(end)] for end in _OWNERS if raw.endswith("ت" + end)), "")
    return bool(stem) and ordinary(f"{fold_word(stem)[:-1]}ه") > 0


def _is_syllable(line: Line, at: int, start: int, end: int) -> bool:
    """«لو شياو», «خورخي دي لا كروز»; in «لو كان الأمر», «لا شك» the words behind are Arabic."""
    forms = line.lexicon.forms
    small = line.lexicon.syllables
    others = [i for i in range(start, end) if line.is_word(i) and line.keys[i] not in small]
    plain = any(line.kinds[i] & Kind.VERB or line.is_definite(i) for i in others)
    like = sum(forms.foreign(line.keys[i]) for i in others) / max(len(others), 1)
    # «إيه سو ميات»
    least = _SURELY_FOREIGN if end - start - len(others) < _TWO else _FOREIGN
    return bool(others) and not plain and like > least and line.keys[at] != line.keys[at + 1]


def _is_strange(line: Line, at: int) -> bool:
    """Tell a word that no Arabic word is: «أوكادا»."""
    key = line.keys[at]
    bare = len(key) > _SYLLABLE and not line.kinds[at] & ~_MAY_OPEN and not line.is_definite(at)
    return bare and not line.lexicon.forms.ordinary(key)
