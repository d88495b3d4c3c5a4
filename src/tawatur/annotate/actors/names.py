"""Where a person's name begins and ends, known or never seen.

Nothing marks a name in Arabic script. What helps is order (given name, «بن», surname), the words that no name is
made of, and a title in front.
"""

from __future__ import annotations

from tawatur.annotate.actors.line import COMMAS, Line, is_name_like
from tawatur.annotate.actors.name_evidence import first_class, odds, stands_in_list
from tawatur.annotate.actors.name_words import ONLY_NAME, SONS, fits, is_before_title, is_lone_surname
from tawatur.annotate.actors.ordinary import governs, is_ordinary, is_thing
from tawatur.annotate.actors.plain_names import (
    LONGEST,
    is_called_like_nation,
    is_spelt_foreign,
)
from tawatur.annotate.actors.second_words import may_be_second
from tawatur.lexicon.title_words import GIVEN, Kind

__all__ = [
    "Named",
    "allowed_name",
    "certain_name",
    "fathered_name",
    "is_joined",
    "joined_name",
    "known_person",
    "later_said_name",
    "lone_name",
    "name_end",
    "nations_name",
    "possible_name",
    "presented_name",
    "said_name",
    "titled_name",
    "untitled_name",
]

# The tokens of a name, and the known actors who bear it.
Named = tuple[tuple[int, int], tuple[tuple[str, str], ...]]

# A name that the rules of names take for one is doubted only where much speaks against it.
_LEAST, _LEAST_ALLOWED = -0.25, -0.8
_ALSO_WORDS = frozenset({"noun", "verb", "word"})
_ONLY_GIVEN = ONLY_NAME | Kind.EVERYDAY
_MAY_OPEN = GIVEN | Kind.PARTICLE | Kind.EVERYDAY
# What a first name may be besides: «مسلم», «مقرب».
_DESCRIBES = ONLY_NAME | Kind.EVERYDAY | Kind.TITLE_ADJECTIVE
_SON = "بن"
# «أبو زيد», «عبد الغني» name somebody without a given name among them.
_BY_NAME = Kind.FATHER | Kind.SERVANT
_LONG = 6
_FIRST_NAMES = 2
_PRESENTS = Kind.OFFICE | Kind.RANK
_PERFECT = frozenset(("قد", "وقد", "فقد", "لقد", "ولقد"))
_STOPS = frozenset(".؟!\n")
_BEHIND_SPEAKER = frozenset(':«"“،')


def known_person(line: Line, at: int) -> Named | None:
    """Return a person of the knowledge base who is named here."""
    known = line.known(at)
    if known is None or known.type != "person" or _is_another(line, at, at + known.length):
        return None
    weak = all(kind == "w" for _, kind in known.actors)
    bare = known.length == 1 and bool(line.kinds[at] & GIVEN)
    if (bare or (weak and known.length > 1)) and name_end(line, at, at, titled=True) > at + known.length:
        # «محمد حسين الراشد» is not «محمد حسين», «بشار الراشد» not «بشار».
        return None
    stop, start = _known_end(line, at + known.length, at), at
    while start < stop - 1 and line.kinds[start] & (Kind.RANK | Kind.HONORIFIC | Kind.COURTESY):
        start += 1
    return (start, stop), known.actors


def _is_another(line: Line, at: int, end: int) -> bool:
    """«عبدالعزيز بن سعد العامر أن» is not «عبدالعزيز بن سعد»: a surname behind a father's name makes another man."""
    if end - at == _FIRST_NAMES and line.kinds[end - 1] & GIVEN and is_spelt_foreign(line, end):
        # «خوان كارلوس فريسناديلو»
        return True
    # «خالد بن عبد العزيز المهاوش»
    father = end - 2 - bool(line.kinds[end - 2] & Kind.SERVANT)
    given = line.kinds[end - 1] & GIVEN or father < end - 2
    sons = father > at and line.kinds[father] & Kind.PARTICLE and given
    if not sons or not line.is_definite(end) or line.kinds[end] or line.words[end].clitic:
        return False
    behind = end + 1 if line.is_word(end + 1) or line.keys[end + 1] == ":" else end + 2
    return is_lone_surname(line, end) or line.opens_speech(behind) or is_before_title(line, end)


def titled_name(line: Line, at: int) -> Named | None:
    """Return the name right behind a title: any words that may be one."""
    if not line.is_word(at):
        return None
    if line.words[at].clitic and (not line.kinds[at] & Kind.STARTS_NAME or line.kinds[at] & GIVEN):
        # «قال المدرب لمحمد»
        return None
    if is_called_like_nation(line, at):
        return (at, at + 1), ()
    if line.words[at].clitic == "ب":
        # «مدير البلدية ببلجرشي»
        return None
    if line.is_on_behalf(at) or governs(line, at):
        return None
    if (
        line.kind_of(f"ال{line.keys[at]}") & Kind.COURTESY
        and line.kinds[at + 1] & GIVEN
        and not line.kinds[at] & GIVEN
    ):
        # «العميد دكتور سالم»
        at += 1
    found = known_person(line, at) if not line.words[at].clitic else None
    if found is not None:
        return found
    end = name_end(line, at, at, titled=True)
    if end == at + 1 and (longer := untitled_name(line, at)) is not None:
        # «المدرب كلود نوفار»
        end = longer[1]
    if end == at + 1 and (is_thing(line, at) or _opens_matter(line, at) or _describes_her(line, at)):
        return None
    return None if end == at else ((at, end), ())


def _opens_matter(line: Line, at: int) -> bool:
    """«أكد مدير الشرطة | نجاح الخطة», «| سلامة جميع الركاب»: a first name that is as much a noun, with its genitive."""
    forms, behind = line.lexicon.forms, line.keys[at + 1]
    definite = line.is_definite(at + 1) and forms.ordinary(behind) and behind not in forms.surnames
    # «محلل عسكري | فضل عدم ذكر اسمه»
    genitive = definite or line.kinds[at + 1] & (Kind.QUANTITY | Kind.NEVER_ADJECTIVE)
    return bool(line.kinds[at] & (Kind.NOUN | Kind.DEED) and genitive)


def _describes_her(line: Line, at: int) -> bool:
    """«خبيرة | أمنية»: behind an indefinite title of a woman an everyday word that agrees is its adjective, though a first name."""
    title = line.raw(at - 1).endswith("ة") and not line.is_definite(at - 1)
    return title and line.raw(at).endswith("ية") and bool(line.kinds[at] & Kind.EVERYDAY)


def certain_name(line: Line, at: int) -> Named | None:
    """Return a name that needs no title: a known one, or a given name with a second word."""
    if not line.is_word(at) or line.words[at].clitic:
        return None
    found = known_person(line, at)
    if found is not None:
        return found
    if not line.kinds[at] & (GIVEN | Kind.PARTICLE) and (line.kinds[at] or line.keys[at].startswith("ال")):
        return None
    end = name_end(line, at, at, titled=True)
    return ((at, end), ()) if end > at + 1 else None


def untitled_name(line: Line, at: int) -> tuple[int, int] | None:
    """Return a name of two words or more that is likely one: «أحمد راتب», not «كرم الضيافة»."""
    allowed = allowed_name(line, at)
    if allowed is not None and _is_plain(line, at):
        return allowed
    found = allowed or possible_name(line, at)
    least = _LEAST if allowed is None else _LEAST_ALLOWED
    return found if found and odds(line, *found, allowed=allowed is not None) > least else None


def _is_plain(line: Line, at: int) -> bool:
    """«محمد بن نايف», «أحمد محمد»: a first name that is nothing else, before another or before «بن»."""
    first, second = line.kinds[at], line.kinds[at + 1]
    if line.keys[at + 1] == _SON and not first & ~_DESCRIBES and line.kinds[at + 2] & (GIVEN | Kind.SERVANT):
        # «مسلم بن سعد الزيني»
        return True
    arabic = first & Kind.GIVEN_ARABIC and not first & ~ONLY_NAME
    return bool(arabic) and (line.keys[at + 1] in SONS or bool(second & GIVEN and not second & ~ONLY_NAME))


def possible_name(line: Line, at: int) -> tuple[int, int] | None:
    """Return the words that could be a name of two words or more, were they likely one: «كولبي نار», «ندى شهوان»."""
    first = first_class(line, at)
    if not first or line.keys[at] in SONS or not may_be_second(line, at + 1):
        return None
    inner = line.known(at + 1)
    if (inner is not None and inner.type == "person") or (
        first in _ALSO_WORDS and allowed_name(line, at + 1)
    ):
        # «وصل | سالم بن علي»
        return None
    tied = line.kinds[at + 1] & Kind.PARTICLE
    end = name_end(line, at + 1 if tied else at + 2, at, titled=True)
    # «خورخي دا», «ريتشارد ابن الكاتب»
    return None if end < at + 2 or _is_joint(line, end - 1) else (at, end)


def is_joined(line: Line, at: int) -> bool:
    """«غلينهال، وكولبي داي»: the «و» of a word of no list joins it to the name or comma before."""
    return line.keys[at][0] == "و" and not line.words[at].clitic and stands_in_list(line, at)


def allowed_name(line: Line, at: int) -> tuple[int, int] | None:
    """Return a given name and at least one more word of a name, where nothing forbids it."""
    opens = line.kinds[at] & _MAY_OPEN or line.keys[at + 1] in SONS or line.keys[at].startswith("ال")
    if not opens and at not in line.whole:
        # Asked of every word that nobody knows: `name_end` would say the same.
        return None
    if line.words[at].clitic not in ("", "و", "ل", "ب", "ف"):
        return None
    if line.kinds[at] & Kind.VERB and line.is_definite(at + 1):
        # «دان الأمين العام», but «دان لويد»
        return None
    if at and line.keys[at - 1] in _PERFECT:
        # «قد ضحى الشهداء»: only a verb stands behind.
        return None
    if _is_noun(line, at) or (at and line.kinds[at - 1] & Kind.MONTH):
        return None
    end = name_end(line, at, at, titled=False)
    if end < at + 2:
        return None
    given = line.kinds[at] & _BY_NAME or any(line.kinds[i] & GIVEN for i in range(at, end))
    return (at, end) if given else None


def _is_noun(line: Line, at: int) -> bool:
    """Tell «عودة ديدييه», «خليفة سابق» and «علي الرغم», where ي stands for ى, from first names."""
    kind, behind = line.kinds[at], line.kinds[at + 1]
    if kind & Kind.ON:
        return not behind & (GIVEN | Kind.PARTICLE) and not line.is_surname(line.keys[at + 1])
    if behind & Kind.FATHER and (
        line.keys[at - 1] in COMMAS or line.kinds[at - 1] & (Kind.PEOPLE | Kind.RANK)
    ):
        # «الفنانون سلمى أبو ضيف، أسماء أبو اليزد»
        return False
    foreign = behind & GIVEN == Kind.GIVEN_FOREIGN and not kind & Kind.GIVEN_FOREIGN
    return bool(kind & Kind.NOUN) and (not behind & GIVEN or foreign)


def joined_name(line: Line, at: int) -> tuple[int, int] | None:
    """Return a name that «و» joins to one before: «باتريك فييرا وغانلوكا زامبروتا»."""
    key = line.keys[at]
    if (
        line.kinds[at]
        or key[:1] != "و"
        or len(key) < 5
        or line.kind_of(key[1:])
        or line.kinds[at + 1] & ~_ONLY_GIVEN
    ):
        return None
    if not is_name_like(key[1:], line.raw(at)) or not line.is_word(at + 1) or line.words[at + 1].clitic:
        return None
    end = name_end(line, at + 1, at, titled=True)
    return (at, end) if end > at + 1 else None


def presented_name(line: Line, at: int) -> tuple[int, int] | None:
    """«مصطفى تاج، الكاتب العام للجمعية»: a given name at the head of a sentence, one word and its title behind a comma.

    The second word is his name whatever else it means.
    """
    if line.kinds[at] & ~_ONLY_GIVEN or not line.kinds[at] & GIVEN or line.words[at].clitic:
        return None
    start = line.tokens[at].start
    opens = line.text[max(0, start - 2) : start].rstrip(" ")[-1:]
    told = line.is_word(at + 1) and line.keys[at + 2] in COMMAS and line.kinds[at + 3] & _PRESENTS
    single = not line.kinds[at + 1] & (Kind.FUNCTION | Kind.VERB) and not line.words[at + 1].clitic
    return (at, at + 2) if told and single and (not opens or opens in _STOPS) else None


def said_name(line: Line, at: int) -> tuple[int, int] | None:
    """Return a name nobody knows behind a verb of saying: «وأضاف كينيون أن …», «وقال السعدي: …»."""
    kind = line.kinds[at]
    if not line.kinds[at - 1] & Kind.SAYING or not line.is_word(at):
        return None
    # «وقال ناصر إن», though «ناصر الدين» is one name.
    either = (Kind.NOUN | Kind.PARTICLE) * bool(kind & GIVEN)
    if kind & ~(_ONLY_GIVEN | either) or (kind & Kind.STARTS_NAME and line.known(at)):
        return None
    key = line.keys[at]
    if key.startswith("ال") and not (key.endswith("ي") and len(key) > 5):
        return None
    end = name_end(line, at, at, titled=True)
    adverb = len(key) == 5 and key[1] == "ا" and key.endswith("ا")
    told = line.opens_speech(end) or line.keys[end] in COMMAS
    if key.startswith("ال") and not kind & GIVEN and end == at + 2 and not (line.is_definite(at + 1) or told):
        # «وأعلن الزيني | توليد الكهرباء»: a surname of the article's form begins no longer name.
        end = at + 1
    if end == at + 1 and (adverb or not _is_behind_speaker(line, end)):
        return None
    return (at, end) if end > at else None


def later_said_name(line: Line, at: int) -> tuple[int, int] | None:
    """Return two words nobody knows of which the second speaks by itself elsewhere: «غاريث ساوثغيت»."""
    key = line.keys[at]
    if line.keys[at + 1] not in line.said or line.kinds[at] or len(key) < 3:
        return None
    # «تحكي سبنر»: a feminine present is short, «تريستينو» is not.
    verb = key[0] == "ت" and len(key) < _LONG
    if verb or key.startswith(("ال", "و", "ب", "ل")) or not is_name_like(key, line.raw(at)):
        return None
    closed = at == 0 or not line.is_word(at - 1) or line.is_tied(at - 1)
    return (at, at + 2) if closed else None


def fathered_name(line: Line, at: int) -> tuple[int, int] | None:
    """«ساير بن لافي»: whatever word nobody knows stands before «بن» and a first name is a name."""
    if not line.kinds[at + 2] & GIVEN or line.words[at + 2].clitic:
        return None
    end = name_end(line, at, at, titled=False)
    return (at, end) if end > at + 2 else None


def lone_name(line: Line, at: int) -> tuple[int, int] | None:
    """Return a given name that stands alone, acts and is nothing else: «وغادر معاوية»."""
    word = line.words[at]
    if word.kind & ~(GIVEN | Kind.STARTS_NAME) or word.clitic not in ("", "و"):
        return None
    before = line.kinds[at - 1] if at else 0
    placed = before & (Kind.LOCATIVE | Kind.AREA | Kind.CONSTRUCT | Kind.PARTICLE | GIVEN)
    return None if placed or not line.acts(at, at + 1) or is_ordinary(line, at) else (at, at + 1)


def _is_behind_speaker(line: Line, at: int) -> bool:
    return bool(line.kinds[at] & Kind.BEHIND_SPEAKER) or line.keys[at] in _BEHIND_SPEAKER


def nations_name(line: Line, at: int) -> tuple[int, int] | None:
    """Return two unknown words behind a nation: «الفرنسية إميلي موريسمو»."""
    if not (line.kinds[at - 1] & Kind.NATION and line.words[at - 1].base.startswith("ال")):
        return None
    if (
        line.kinds[at] & ~_ONLY_GIVEN
        or line.kinds[at + 1]
        or not line.is_word(at + 1)
        or line.keys[at].startswith("ال")
        or (not line.kinds[at] and line.is_definite(at + 1))
    ):
        # «للبوسني نيكتش الحاصل على رخصة»
        return None
    end = name_end(line, at, at, titled=True)
    return (at, end) if end > at + 1 else None


def name_end(line: Line, at: int, start: int, *, titled: bool) -> int:
    """Return where a name that began at `start` ends, reading on from `at`."""
    at = max(at, line.whole.get(start, at))
    here, joined, joints, least = at, False, 0, max(at, start)
    # «محمد بن نايف بن عبد العزيز آل سعود»: «آل» ties the last word too.
    while (here - start < LONGEST or joined) and here < line.size:
        if line.keys[here] == "-" and _is_hyphen(line, here, start):
            joined, here = True, here + 1
            continue
        # «عبد الإله» is one name of two words.
        place = max(here - start - joints, 1) if here > start else 0
        goes_on, joins = fits(line, here, place, joined=joined, titled=titled)
        if not goes_on:
            break
        joints += joins and bool(line.kinds[here] & _BY_NAME)
        joined = joins
        here += 1
    while here > least and (_is_joint(line, here - 1) or not line.is_word(here - 1)):
        here -= 1
    return here


def _is_hyphen(line: Line, at: int, start: int) -> bool:
    """«بارك جيون-هاي», «جان-مارك أيرولت»: a hyphen that touches both words is the name's own."""
    return at > start and line.is_hyphen(at) and not line.raw(at + 1).isascii()


def _known_end(line: Line, at: int, start: int) -> int:
    """Return the end of a known name, gone on with «بن …» or «آل …» only."""
    if line.is_word(at) and not line.words[at].clitic and _is_joint(line, at):
        return max(at, name_end(line, at, start, titled=True))
    return at


def _is_joint(line: Line, at: int) -> bool:
    """Tell «بن», «آل», «عبد», which no name ends with."""
    word = line.words[at]
    if word.kind & Kind.EVERYDAY and line.keys[at] not in SONS and line.kinds[at - 1] & Kind.GIVEN_ARABIC:
        # «محمد نور»
        return False
    # «ستيوارت وايت» ends with no «آيت».
    short = (
        len(word.base) < 4 and not word.clitic and not (word.kind & Kind.NOUN and line.keys[at - 1] in SONS)
    )
    return bool(word.kind & Kind.PARTICLE) and not word.kind & GIVEN and short
