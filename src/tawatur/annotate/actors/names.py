"""Where a person's name begins and ends, known or never seen.

Nothing marks a name in Arabic script. What helps is order (given name, «بن», surname), the words that no name is
made of, and a title in front.
"""

from __future__ import annotations

from tawatur.annotate.actors.line import CLOSED, GIVEN, TITLE, Line, is_name_like, is_verb_like
from tawatur.lexicon.title_words import Kind

__all__ = [
    "Named",
    "certain_name",
    "joined_name",
    "known_person",
    "lone_name",
    "name_end",
    "nations_name",
    "said_name",
    "titled_name",
    "untitled_name",
]

# The tokens of a name, and the known actors who bear it.
Named = tuple[tuple[int, int], tuple[tuple[str, str], ...]]

_NO_NAME = (
    Kind.NOUN
    | Kind.LOCATIVE
    | Kind.CONSTRUCT
    | Kind.DEFINITE
    | Kind.BODIES
    | Kind.PEOPLE
    | Kind.QUANTITY
    | Kind.ADJUNCT
    | Kind.AREA
    | TITLE
    | CLOSED
)
_ORDINARY = _NO_NAME | Kind.TITLE_ADJECTIVE | Kind.NATION
# «القرض العقاري»: behind a plain noun a word like this is its adjective.
_BEFORE_NAME = TITLE | GIVEN | Kind.PARTICLE | Kind.TITLE_ADJECTIVE | Kind.NATION | Kind.VERB
_ONLY_GIVEN = GIVEN | Kind.EVERYDAY | Kind.STARTS_NAME
_LONGEST = 7
_LONG_VOWELS = frozenset("ايو")
# «أبو زيد», «عبد الغني» name somebody without a given name among them.
_BY_NAME = Kind.FATHER | Kind.SERVANT
_GOD = "الله"
_PREFIXED = "بل"  # «سالم بمصممة …»
# Participles that follow a name and do not go on with it: «مترابط», «مستشار».
_PARTICIPLE = ("مت", "مست", "من")
_BEHIND_SPEAKER = frozenset(':«"“،')


def known_person(line: Line, at: int) -> Named | None:
    """Return a person of the knowledge base who is named here."""
    known = line.known(at)
    if known is None or line.known_type(known) != "person":
        return None
    return (at, _known_end(line, at + known.length, at)), known.actors


def titled_name(line: Line, at: int) -> Named | None:
    """Return the name right behind a title: any words that may be one."""
    if not line.is_word(at):
        return None
    if line.words[at].clitic and not line.kind(at) & Kind.STARTS_NAME:
        return None
    if line.is_on_behalf(at):
        return None
    found = known_person(line, at) if not line.words[at].clitic else None
    if found is not None:
        return found
    end = name_end(line, at, at, titled=True)
    return ((at, end), ()) if end > at else None


def certain_name(line: Line, at: int) -> Named | None:
    """Return a name that needs no title: a known one, or a given name with a second word."""
    if not line.is_word(at) or line.words[at].clitic:
        return None
    found = known_person(line, at)
    if found is not None:
        return found
    if not line.kind(at) & (GIVEN | Kind.PARTICLE) and (line.kind(at) or line.key(at).startswith("ال")):
        return None
    end = name_end(line, at, at, titled=True)
    return ((at, end), ()) if end > at + 1 else None


def untitled_name(line: Line, at: int) -> tuple[int, int] | None:
    """Return a name in the middle of a sentence: a given name and at least one more word of a name."""
    if line.words[at].clitic not in ("", "و", "ل", "ب", "ف"):
        return None
    if (line.kind(at) & Kind.NOUN and not line.kind(at + 1) & GIVEN) or (
        at and line.kind(at - 1) & Kind.MONTH
    ):
        return None
    end = name_end(line, at, at, titled=False)
    given = line.kind(at) & _BY_NAME or any(line.kind(i) & GIVEN for i in range(at, end))
    return (at, end) if end >= at + 2 and given else None


def joined_name(line: Line, at: int) -> tuple[int, int] | None:
    """Return a name that «و» joins to one before: «باتريك فييرا وغانلوكا زامبروتا»."""
    key = line.key(at)
    if (
        line.kind(at)
        or key[:1] != "و"
        or len(key) < 5
        or line.kind_of(key[1:])
        or line.kind(at + 1) & ~_ONLY_GIVEN
    ):
        return None
    if not is_name_like(key[1:], line.raw(at)) or not line.is_word(at + 1) or line.words[at + 1].clitic:
        return None
    end = name_end(line, at + 1, at, titled=True)
    return (at, end) if end > at + 1 else None


def said_name(line: Line, at: int) -> tuple[int, int] | None:
    """Return a name nobody knows behind a verb of saying: «وأضاف كينيون أن …», «وقال السعدي: …»."""
    kind = line.kind(at)
    if not line.kind(at - 1) & Kind.SAYING or not line.is_word(at):
        return None
    if kind & ~(_ONLY_GIVEN | Kind.NOUN * bool(kind & GIVEN)) or (kind & Kind.STARTS_NAME and line.known(at)):
        return None
    key = line.key(at)
    if key.startswith("ال") and not (key.endswith("ي") and len(key) > 5):
        return None
    end = name_end(line, at, at, titled=True)
    adverb = len(key) == 5 and key[1] == "ا" and key.endswith("ا")
    if end == at + 1 and (adverb or not _is_behind_speaker(line, end)):
        return None
    return (at, end) if end > at else None


def lone_name(line: Line, at: int) -> tuple[int, int] | None:
    """Return a given name that stands alone, acts and is nothing else: «وغادر معاوية»."""
    word = line.words[at]
    if word.kind & ~(GIVEN | Kind.STARTS_NAME) or word.clitic not in ("", "و"):
        return None
    before = line.kind(at - 1) if at else 0
    placed = before & (Kind.LOCATIVE | Kind.AREA | Kind.CONSTRUCT | Kind.PARTICLE | GIVEN)
    return None if placed or not line.acts(at, at + 1) else (at, at + 1)


def _is_behind_speaker(line: Line, at: int) -> bool:
    return bool(line.kind(at) & Kind.BEHIND_SPEAKER) or line.key(at) in _BEHIND_SPEAKER


def nations_name(line: Line, at: int) -> tuple[int, int] | None:
    """Return two unknown words behind a nation: «الفرنسية إميلي موريسمو»."""
    if not (line.kind(at - 1) & Kind.NATION and line.is_definite(at - 1)):
        return None
    if (
        line.kind(at) & ~_ONLY_GIVEN
        or line.kind(at + 1)
        or not line.is_word(at + 1)
        or line.key(at).startswith("ال")
    ):
        return None
    end = name_end(line, at, at, titled=True)
    return (at, end) if end > at + 1 else None


def name_end(line: Line, at: int, start: int, *, titled: bool) -> int:
    """Return where a name that began at `start` ends, reading on from `at`."""
    here, joined, joints = at, False, 0
    while here - start < _LONGEST and line.is_word(here):
        # «عبد الإله» is one name of two words.
        place = max(here - start - joints, min(1, here - start))
        fits, joins = _fits(line, here, place, joined=joined, titled=titled)
        if not fits:
            break
        joints += joins and bool(line.kind(here) & _BY_NAME)
        joined = joins
        here += 1
    while here > max(at, start) and _is_joint(line, here - 1):
        here -= 1
    return here


def _known_end(line: Line, at: int, start: int) -> int:
    """Return the end of a known name, gone on with «بن …» or «آل …» only."""
    if line.is_word(at) and not line.words[at].clitic and _is_joint(line, at):
        return max(at, name_end(line, at, start, titled=True))
    return at


def _is_joint(line: Line, at: int) -> bool:
    """Tell «بن», «آل», «عبد», which no name ends with."""
    word = line.words[at]
    return bool(word.kind & Kind.PARTICLE) and not word.kind & GIVEN and len(word.base) < 4


def _fits(line: Line, at: int, place: int, *, joined: bool, titled: bool) -> tuple[bool, bool]:
    """Tell whether a word goes on with a name, and whether it ties the next word to itself."""
    word = line.words[at]
    if word.clitic and place:
        return _wears_clitic(line, at, joined=joined), False
    if word.kind & Kind.PARTICLE:
        return _particle(line, at, place)
    if word.kind & GIVEN:
        # «صباح اليوم» is a time, not a person.
        is_time = word.kind & Kind.EVERYDAY and line.kind(at + 1) & Kind.FUNCTION and line.is_timed(at + 1)
        if (
            place > 1
            and not joined
            and word.kind & (Kind.OFFICE | Kind.NOUN | Kind.EVERYDAY)
            and line.is_tied(at + 1)
        ):
            # «محمد السالمي نجم المنتخب»: what is tied to the next word describes him.
            return False, False
        if place > 1 and not joined and _ends_in_surname(line, at):
            return False, False
        return not is_time and (place > 0 or not word.kind & CLOSED), False
    if line.key(at).startswith("ال") and len(line.key(at)) > 4:
        # «سامي» is a name of both: «سامي بن محمد الشلبي» keeps its surname.
        foreign = line.kind(at - place) & (Kind.GIVEN_FOREIGN | Kind.GIVEN_ARABIC) == Kind.GIVEN_FOREIGN
        return _definite_fits(line, at, place, joined=joined) and not (foreign and place > 1), False
    return _plain_fits(line, at, place, joined=joined, titled=titled), False


def _ends_in_surname(line: Line, at: int) -> bool:
    """«عبدالرؤوف المطرود | بدور …»: behind a definite surname no given name follows; «صلاح الدين مزوار» has none."""
    before = line.kind(at - 1)
    return line.is_definite(at - 1) and not before & (GIVEN | Kind.PARTICLE | Kind.RANK)


def _particle(line: Line, at: int, place: int) -> tuple[bool, bool]:
    """«بن» ties; «عبد الله» is one name; «سعد» stands by itself."""
    word = line.words[at]
    if place == 0 and not word.kind & GIVEN and (word.kind & CLOSED or line.key(at).endswith(("ه", "ها"))):
        # «ابنه محمد» is Muhammad.
        return False, False
    if place and word.kind & Kind.SON and not line.kind(at + 1) & GIVEN:
        # «نعوم شومسكي ابن رجل متعلم» is no name to its end.
        return False, False
    if word.kind & GIVEN:
        return True, False
    behind = line.key(at - 1) if place else ""
    if line.key(at).startswith("ال"):
        # «عبد الله» and «الجار الله» are one name, «سعاد الحربي الله» asks God.
        return place > 0 and bool(not line.is_definite(at - 1) or line.kind(at - 1) & Kind.BEFORE_GOD), False
    return place > 0 or len(line.key(at)) > 2, len(line.key(at)) <= 4 or behind == ""


def _wears_clitic(line: Line, at: int, *, joined: bool) -> bool:
    """Tell a surname that looks like a clitic and a known word («بوهاري») from «وأكد», «لمواجهة»."""
    word = line.words[at]
    return joined and not word.kind & (CLOSED | Kind.NOUN) and word.clitic not in ("و", "لل")


def _definite_fits(line: Line, at: int, place: int, *, joined: bool) -> bool:
    """«السوداني» is a surname behind a given name and a nation behind a full one."""
    word = line.words[at]
    if joined:
        return not word.kind & CLOSED
    if word.kind & Kind.BEFORE_GOD and line.key(at + 1) == _GOD:
        return place > 0
    if word.kind & Kind.NATION:
        # «سعد بن رحيل السويدي»: behind a father's name it is a surname too.
        return place == 1 or (place > 1 and bool(line.kind(at - 2) & Kind.PARTICLE))
    if place == 1 and word.kind & Kind.ORDINAL and line.kind(at - 1) & GIVEN:
        return True
    if place == 1 and word.kind & Kind.RANK and line.kind(at - 1) & Kind.GIVEN_ARABIC:
        # «عبير الجندي» is a surname, «محمد الشيخ العلامة» goes on with a title.
        return not (line.is_definite(at + 1) or line.kind(at + 1) & (GIVEN | Kind.NATION))
    if line.kind_of(word.base[2:]) & Kind.NOUN and not line.kind_of(word.base[2:]) & GIVEN:
        return False
    if word.kind & Kind.STARTS_NAME and _is_other_name(line, at):
        return False
    if word.kind & (_NO_NAME | Kind.TITLE_ADJECTIVE) or word.base.endswith("ات"):
        return False
    if place > 1 and not word.base.endswith("ي") and not line.kind(at - 1) & GIVEN:
        # «محسن الوكيلي الحائز …»: what follows a surname describes its bearer.
        return False
    return place > 0 or is_lone_surname(line, at)


def is_lone_surname(line: Line, at: int) -> bool:
    """Tell «العويضي» in «المهندس العويضي» from the adjective in «المدرب الجديد»."""
    key = line.key(at)
    if line.words[at].clitic or not line.is_definite(at) or line.kind(at) & ~Kind.STARTS_NAME:
        return False
    if line.is_surname(key):
        return True
    titled = not line.is_word(at - 1) or bool(line.kind(at - 1) & _BEFORE_NAME)
    return titled and key.endswith("ي") and len(key) > 5 and not line.kind_of(key[2:])


def _plain_fits(line: Line, at: int, place: int, *, joined: bool, titled: bool) -> bool:
    """Tell whether a word without the article goes on with a name."""
    if place == 0 and (not titled or _joins_clause(line, at)):
        return False
    kind = line.kind(at)
    if joined:
        # «أبي طالب»: behind «أبو» even a verb is a name; «مسفر بن سفير»: behind «بن» even an office.
        closed = Kind.FUNCTION if line.kind(at - 1) & Kind.FATHER else CLOSED
        return not kind & closed and is_name_like(line.key(at), "")
    if kind & _ORDINARY:
        return place == 1 and _ordinary_fits(line, at, titled=titled)
    if kind & Kind.STARTS_NAME and _is_other_name(line, at):
        return False
    return place < _LONGEST - 1 and _ends_like_name(line, at, place, titled=titled)


def _joins_clause(line: Line, at: int) -> bool:
    """Tell «وبارك», «وتتمركز» from «ويليام»: what follows و is a word of its own."""
    key = line.key(at)
    if key[:1] != "و" or line.kind(at) & GIVEN or len(key) < 4:
        return False
    rest = key[1:]
    return rest[0] not in _LONG_VOWELS or is_verb_like(rest) or bool(line.kind_of(rest))


def _ordinary_fits(line: Line, at: int, *, titled: bool) -> bool:
    """Tell the common words that are surnames right behind a given name: «أشرف غني», «عادل إمام»."""
    kind, given = line.kind(at), line.kind(at - 1)
    if kind == Kind.NATION:
        # «بيتر كينيون» is no Kenyans.
        return bool(given & Kind.GIVEN_FOREIGN) and line.key(at).endswith("ون")
    if not given & Kind.GIVEN_ARABIC:
        return False
    if kind & Kind.OFFICE and not titled:
        return not (line.is_tied(at + 1) or line.is_tied(at + 2) or line.kind(at + 1) & Kind.CONSTRUCT)
    ends = not line.is_word(at + 1) or bool(line.kind(at + 1) & Kind.FUNCTION)
    raw = line.raw(at)
    return kind == Kind.NOUN and titled and not raw.endswith(("ً", "ا")) and (ends or not raw.endswith("ة"))


def _ends_like_name(line: Line, at: int, place: int, *, titled: bool) -> bool:
    """Judge an unknown word by its first and last letters and by the name before it."""
    key, given = line.key(at), line.kind(at - 1) if place else 0
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
    if place == 1 and line.raw(at).endswith("ة") and key[0] not in _PREFIXED:
        # «محمد غيرابة»: a surname may look like a noun, right behind a given name.
        return bool(given & Kind.GIVEN_ARABIC)
    foreign = bool(given & Kind.GIVEN_FOREIGN)
    if foreign and key[:1] == "س" and not line.raw(at).endswith(("ة", "ه")):
        return True
    return is_name_like(key, line.raw(at), foreign=foreign and not line.kind_of(key[1:]))


def _may_end_open(line: Line, at: int, place: int) -> bool:
    """Tell «إيفانكا», «أوباما» from adverbs: «صالح ارتفاعا», «الملك منظارا»."""
    key = line.key(at)
    if line.kind_of(key[:-1]) & (_ORDINARY | Kind.ADJUNCT):
        return False
    if place:
        return bool(line.kind(at - 1)) and not line.kind(at - 1) & Kind.GIVEN_ARABIC
    behind = line.kind(at + 1)
    return bool(behind & GIVEN) or (
        line.is_word(at + 1) and not behind and is_name_like(line.key(at + 1), "")
    )


def _is_other_name(line: Line, at: int) -> bool:
    """Tell a state or body that is named here, unless only weakly: «فتح» behind a given name is a surname."""
    known = line.known(at)
    if known is None or line.known_type(known) == "person":
        return False
    return any(kind != "w" for _, kind in known.actors)
