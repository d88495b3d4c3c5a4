"""Where a title ends and a name begins that nobody knows: «المسؤول الصحي في عدن الخضر لصور».

Grammar tells it. A title is closed once a definite word or a proper noun has ended it («المدير العام»، «مدير شرطة
جازان»); a word without the article cannot go on with it, as an adjective it would be definite and as a genitive
the word before it would not, so it begins a name.
"""

from __future__ import annotations

from tawatur.annotate.statements.layout import TANWIN, Layout
from tawatur.annotate.statements.sources.names import own_link
from tawatur.annotate.statements.sources.phrase_ends import is_ali, is_text
from tawatur.annotate.statements.sources.phrases import Phrase
from tawatur.lexicon.title_words import GIVEN, Kind
from tawatur.model import Link

__all__ = [
    "SMALL",
    "TITLE",
    "ends_in_name",
    "head_name",
    "is_about_people",
    "is_in_construct",
    "is_matter",
    "is_on_behalf",
    "is_owner",
    "is_person_head",
    "is_spoken_with",
    "is_whole_name",
    "name_end",
]

_LONGEST = 5
_SHORT = 3  # letters of «لوه»
_FOREIGN = 0.6
_GENITIVE = 4  # tokens of «رئيس قسم التحقيقات»
TITLE = Kind.RANK | Kind.OFFICE | Kind.HONORIFIC | Kind.ROLE_SUBJECT
_BODY = Kind.CONSTRUCT | Kind.DEFINITE | Kind.BODIES | Kind.ORGAN | Kind.GENUS
_NO_NAME = (
    _BODY
    | TITLE
    | Kind.VERB
    | Kind.FUNCTION
    | Kind.NOUN
    | Kind.AREA
    | Kind.LOCATIVE
    | Kind.PEOPLE
    | Kind.QUANTITY
    | Kind.ADJUNCT
    | Kind.NATION
)
_DEFINITE = ("ال", "لل", "بال", "وال")
# Lists of words that no name is made of.
SMALL = (
    "prepositions",
    "conjunctions",
    "complementizers",
    "adverbs",
    "descriptions",
    "same",
    "relatives",
)
_SMALL = (*SMALL, "roles")


def head_name(lay: Layout, phrase: Phrase) -> Link | None:
    """«بدر باسلمة وزير النقل اليمني»: a name that nobody knows, ended by a title without the article."""
    first = phrase.first
    if first in lay.covered and lay.covered[first].actor.type != "person":
        # «أبلغت دول الخليج وزير الخارجية»
        return None
    if (title := _behind_strange_name(lay, first, phrase.last)) > first:
        return own_link(lay, Phrase(first, title, phrase.start), "person")
    if lay.is_definite(first) and lay.keys[first].endswith(("ي", "يه")):
        # «الألماني بير ميرتساكر مدافع الفريق»
        first += 1
    for t in range(first + 2, min(phrase.last, first + _LONGEST + 2)):
        if (
            lay.is_definite(t)
            or lay.clitic(t)
            or not (lay.kind(t) & TITLE or lay.word(t, "roles") or lay.word(t, "one of"))
        ):
            continue
        near = range(t + 1, min(phrase.last, t + _GENITIVE))
        genitive = any(lay.is_definite(w) or w in lay.covered for w in near)
        bare = _is_before_title(lay, first, t) or _ends_at_title(lay, first, t)
        if genitive and (bare or _is_whole_name(lay, first, t, alone=False)):
            start = phrase.start if first == phrase.first else lay.read.tokens[first].start
            return own_link(lay, Phrase(first, t, start), "person")
    return None


def _behind_strange_name(lay: Layout, first: int, last: int) -> int:
    """«كيران بوتا | الرئيس التنفيذي», «شيفاني بانديا | مديرة المهرجان»: the title behind a name that nobody knows; `first` where none is."""
    other = TITLE | _BODY | Kind.PEOPLE | Kind.FUNCTION | Kind.QUANTITY
    if (
        lay.is_definite(first)
        or is_text(lay, first)
        or (lay.kind(first) & other and not lay.kind(first) & Kind.PARTICLE)
    ):
        return first
    for t in range(first + 1, min(last - 1, first + _LONGEST)):
        if t > first + 1 and _opens_title(lay, t, last):
            strange = any(_is_foreign(lay, w) for w in range(first, t))
            return t if strange or lay.kind(first) & Kind.GIVEN_ARABIC else first
        if not _is_of_strange_name(lay, t, first):
            break
    return first


def _opens_title(lay: Layout, t: int, last: int) -> bool:
    """«المدير التنفيذي», «المتحدثة باسم»; «مديرة» only before what she manages."""
    title = lay.kind(t) & (Kind.RANK | Kind.OFFICE) or lay.word(t, "spokesmen")
    near = range(t + 1, min(last, t + _GENITIVE))
    owned = any(lay.is_definite(w) or w in lay.covered for w in near)
    return bool(title) and not lay.clitic(t) and (owned or lay.is_definite(t))


def _is_foreign(lay: Layout, t: int) -> bool:
    """Return whether Arabic does not have a word by its shape or its letters: «ستابلكامب», «بوتا»."""
    forms = lay.actors.forms
    return not forms.ordinary(lay.keys[t]) or forms.foreign(lay.keys[t]) > _FOREIGN


def _is_of_strange_name(lay: Layout, t: int, first: int) -> bool:
    """Return whether a word can stand in the name before a title: «بانديا» has neither «ب» nor a case."""
    if lay.kind(t) & Kind.PARTICLE:
        return True
    one = lay.covered.get(t)
    known = one is not None and one.actor.type not in ("person", "place")
    small = any(lay.word(t, name) for name in _SMALL) or lay.is_time(t) or lay.last_letter(t) in TANWIN
    if known or small or not lay.read.tokens[t].is_word or lay.keys[t][0].isdigit():
        return False
    if lay.is_definite(t):
        return t > first and not lay.kind(t) & ~GIVEN and not lay.word(t, "adjectives")
    joined = lay.clitic(t) or lay.kind(t) & ~(GIVEN | Kind.STARTS_NAME | Kind.EVERYDAY)
    return not joined or _is_foreign(lay, t)


def _ends_at_title(lay: Layout, first: int, title: int) -> bool:
    """«نويل لو جريت | رئيس الاتحاد», «وحيد سعودي | مدير عام التحاليل»: a known title ends a name, whatever its later words mean."""
    if title not in lay.named or lay.named[title].actor.type != "person" or title - first > _LONGEST:
        return False
    return not lay.kind(first) & ~GIVEN and all(_is_bare_word(lay, t) for t in range(first, title))


def _is_before_title(lay: Layout, first: int, title: int) -> bool:
    """«الصديق الصور رئيس قسم التحقيقات», «أم بدر إحدى عضوات الأسر»: words that no title begins, before an office without the article."""
    # «ثالث أكبر شركة في البلاد»
    small = lay.kind(first) & Kind.FUNCTION and lay.kind(first + 1) & Kind.NOUN
    if small or lay.kind(first) & (TITLE | _BODY | Kind.PEOPLE | Kind.NOUN) or lay.word(first, "roles"):
        return False
    spelled = (lay.keys[t] == "." or lay.key(t + 1) == "." for t in range(first + 1, title))
    free = all(s or _is_free(lay, t, first, title) for t, s in enumerate(spelled, first + 1))
    return free and (lay.read.tokens[first].is_word and not lay.word(first, "unnamed sources"))


def is_person_head(lay: Layout, t: int) -> bool:
    """Return whether a noun can be what a person is: a title, or any definite noun that is no body, document or group."""
    kind = lay.kind(t)
    if kind & Kind.QUANTITY:
        return False
    # «سائق الشاحنات», «تاجر الخضار»
    trade = kind & Kind.UNNAMED and lay.is_definite(t + 1) and not lay.is_definite(t)
    if kind & TITLE or trade or _is_their_office(lay, t):
        return True
    if kind & (_BODY | Kind.VERB | Kind.FUNCTION | Kind.AREA) or lay.word(t, "documents"):
        return False
    return lay.word(t, "roles") or (lay.keys[t].startswith("ال") and t not in lay.covered)


def _is_their_office(lay: Layout, t: int) -> bool:
    """«نقيبهم», «شيخها»: an office with whom it is for."""
    if not lay.is_owned(t) or lay.kind(t):
        return False
    return any(lay.actors.word(stem).kind & TITLE for stem in lay.without_owner(t))


def is_in_construct(lay: Layout, t: int) -> bool:
    """«طبيب النادي», «طبيب نادي «الضفاف»», «عامل تحميل الأمتعة»: what somebody is, of something definite; «مصدر طبي الجمعة» is not."""
    genitive = t + 1
    if genitive + 1 in lay.openers and lay.kind(genitive) & (Kind.CONSTRUCT | Kind.NOUN | Kind.DEFINITE):
        return not (lay.is_definite(genitive) or lay.is_definite(t))
    noun = lay.kind(genitive) & Kind.NOUN or any(f.part == "e" for f in lay.speech.forms(lay.key(genitive)))
    if noun and not (lay.is_definite(genitive) or lay.key(genitive).endswith("ي")):
        genitive += 1
    return lay.is_definite(genitive) and not (lay.is_definite(t) or lay.is_time(genitive))


def is_about_people(lay: Layout, verb: int) -> bool:
    """«انتقد المدرب اللاعب سالم»: behind such a verb a second title is the object's."""
    acts = ("praise", "condemn", "accuse", "ask")
    forms = lay.speech.forms(lay.key(verb))
    return any(f.verb.flags.get("whom") or f.verb.act in acts for f in forms)


def is_spoken_with(lay: Layout, t: int) -> bool:
    """«اللاعب لبرنامج الضفاف | مع الإعلامي سالم الراشد»: whom he spoke with is not the bearer of his title."""
    return lay.keys[t] == "مع" and bool(lay.kind(t + 1) & TITLE)


def name_end(lay: Layout, first: int, stop: int) -> int:
    """Return where a name ends that begins with a known given name behind a title, `first` where none does."""
    kind = lay.kind(first) if first < stop and not is_on_behalf(lay, first) else 0
    unknown = not kind and first < stop and _is_rank(lay, first - 1) and _begins(lay, first)
    unknown = unknown and not lay.keys[first].endswith("ه") and _may_be_name(lay, first)
    if (
        not (kind & (GIVEN | Kind.PARTICLE) or unknown)
        or (kind & (Kind.FUNCTION | Kind.VERB) and not is_ali(lay, first))
        or not _closes(lay, first - 1)
        or is_matter(lay, first)
    ):
        return first
    t = first + 1
    while t < min(stop, first + _LONGEST):
        tied = bool(lay.kind(t - 1) & Kind.PARTICLE)
        # «كورا كوليت»: «ك» is a letter of the name.
        known = lay.kind(t) if lay.clitic(t) != "ك" else 0
        bare = not lay.is_definite(t - 1) and (known & (GIVEN | Kind.PARTICLE) or not known)
        if not tied and not (bare and lay.read.tokens[t].is_word and _may_be_name(lay, t)):
            break
        t += 1
    return t if t > first + 1 and not lay.kind(t - 1) & Kind.PARTICLE else first


def is_matter(lay: Layout, t: int) -> bool:
    """«مدير الشرطة | نجاح الخطة», «| سلامة الركاب»: a first name that is as much a noun, with its genitive."""
    noun, behind = lay.kind(t) & (Kind.NOUN | Kind.DEED), lay.key(t + 1)
    ordinary = lay.is_definite(t + 1) and behind not in lay.actors.forms.surnames
    return bool(noun) and ordinary and lay.actors.forms.ordinary(behind) > 0


def ends_in_name(lay: Layout, first: int, last: int) -> bool:
    """Return whether a stretch ends in a name that nobody knows: «في الوزارة شامخ الردادي», not «لمجلس الشيخ فهد»."""
    found = _behind_title(lay, first, last)
    return found is not None and not (_is_rank(lay, found[0] - 1) and is_owner(lay, found[0] - 1))


def is_owner(lay: Layout, t: int) -> bool:
    """«كرسي المهندس سالم», «مع الوزير»: the word before shows that a title's own noun belongs to him."""
    before = t - 1
    if lay.word(before, "prepositions"):
        return True
    one = lay.covered.get(before)
    closed = lay.is_definite(before) or lay.keys[before].startswith(("لل", "بال", "وال"))
    # «مدير شركة نيبورا | الدكتور»: behind the body's own name no genitive follows.
    placed = lay.kind(before - 1) & Kind.CONSTRUCT or lay.word(before - 1, "prepositions")
    proper = placed and not (lay.kind(before) or lay.actors.forms.ordinary(lay.keys[before]))
    bodies = (
        one for w in (before, before - 1) for one in lay.within.get(w, ()) if one.actor.type != "person"
    )
    closed = closed or (one is not None and one.last == t) or bool(proper) or any(n.last == t for n in bodies)
    return not (closed or not lay.read.tokens[before].is_word or lay.keys[before].isdigit())


def is_whole_name(lay: Layout, first: int, last: int) -> bool:
    """Return whether all words of a stretch are one name of two words or more that nobody knows."""
    return last - first > 1 and _is_whole_name(lay, first, last, alone=False)


def _behind_title(lay: Layout, first: int, last: int) -> tuple[int, int] | None:
    for t in range(max(first + 1, last - _LONGEST), last):
        if _closes(lay, t - 1) and _is_whole_name(lay, t, last, alone=_is_rank(lay, t - 1)):
            return t, last
    return None


def _is_free(lay: Layout, t: int, first: int, last: int) -> bool:
    """Return whether a word can stand in a name that grammar alone shows: bare, but for the last one, and no particle."""
    if not lay.read.tokens[t].is_word or lay.keys[t].isdigit() or (lay.is_definite(t) and t < last - 1):
        return False
    one, kind = lay.covered.get(t), lay.kind(t)
    known = one is not None and (one.actor.type != "person" or one.first < first)
    owned = lay.keys[t].endswith(("ه", "ها", "هم")) and lay.last_letter(t) != "ة"
    joined = owned or lay.keys[t].startswith(("لل", "بال", "وال", "فال"))
    state = lay.last_letter(t) in TANWIN or (lay.keys[t][-1] == "ا" and not kind & GIVEN)
    small = any(lay.word(t, name) for name in _SMALL) or lay.is_time(t) or lay.clitic(t) in ("ل", "ب", "ك")
    return not (
        known or joined or state or small or kind & (TITLE | Kind.FUNCTION | Kind.QUANTITY | Kind.PEOPLE)
    )


def _is_rank(lay: Layout, t: int) -> bool:
    """«الشيخ», «الدكتور»: behind them even one word is a name."""
    return bool(lay.kind(t) & (Kind.RANK | Kind.HONORIFIC)) and lay.keys[t].startswith("ال")


def _closes(lay: Layout, t: int) -> bool:
    """Return whether a title can be complete with this word: definite, a number, a mark, or a proper noun."""
    key, one = lay.keys[t], lay.covered.get(t)
    return (
        key.startswith(_DEFINITE)
        or key.isdigit()
        or key in "»”)\"'"
        or (one is not None and one.last == t + 1)
    )


def _is_whole_name(lay: Layout, first: int, last: int, *, alone: bool) -> bool:
    """Return whether all words are of one name: bare ones, then definite ones («سعاد الحربي»)."""
    if not 0 < last - first <= _LONGEST or not _begins(lay, first):
        return False
    if last - first == 1:
        return _may_be_name(lay, first) and (alone or bool(lay.kind(first) & GIVEN))
    bare = True
    for t in range(first, last):
        definite = lay.keys[t].startswith("ال")
        tied = bool(lay.kind(t - 1) & Kind.PARTICLE) and t > first
        fits = _may_be_name(lay, t) or (alone and last - first == 2 and _is_bare_word(lay, t))
        if not fits or (not definite and not bare and t > first + 1):
            return False
        bare = bare and (not definite or tied)
    return True


def _is_bare_word(lay: Layout, t: int) -> bool:
    """«الدكتور كي جوي»: behind a rank two words are a name, whatever else they can be."""
    closed = lay.word(t, "prepositions") or lay.word(t, "conjunctions") or lay.word(t, "complementizers")
    known = lay.covered.get(t) is not None or lay.kind(t) & TITLE or lay.word(t, "roles")
    return lay.read.tokens[t].is_word and not (
        closed or known or lay.clitic(t) or lay.keys[t].startswith("ال")
    )


def _begins(lay: Layout, t: int) -> bool:
    """Return whether a name can begin: with a bare word, or behind a place with «الخضر», which is no adjective."""
    key = lay.keys[t]
    owned = key.endswith(("ه", "ها")) and len(key) > _SHORT and lay.last_letter(t) != "ة"
    if owned and not lay.kind(t) & GIVEN:
        # «الكاتب مقاله»: an owner's pronoun; «لوه شوشنج» has none.
        return False
    if key.startswith(("لل", "بال", "وال")) or (key[0] == "و" and not lay.kind(t) & GIVEN):
        return False
    if not key.startswith("ال"):
        small = lay.word(t, "prepositions") or lay.word(t, "conjunctions")
        return not small or is_ali(lay, t)
    before = lay.covered.get(t - 1)
    place = before is not None and before.last == t and not lay.keys[t - 1].startswith("ال")
    return place and not key.endswith(("ي", "يه", "ين", "ون")) and not lay.word(t, "adjectives")


def is_on_behalf(lay: Layout, t: int) -> bool:
    """«المتحدث الرسمي باسم الاتحاد»: here «باسم» is no man."""
    before = (lay.key(w).removeprefix("و") for w in range(t - 3, t))
    return lay.word(t, "titles with a place") and any(w in lay.speech.words("spokesmen") for w in before)


def _may_be_name(lay: Layout, t: int) -> bool:
    """Return whether a word is no title, noun, verb or number, and no part of a known body or place."""
    small = lay.word(t, "prepositions") and t not in lay.covered and not is_ali(lay, t)
    if small or is_on_behalf(lay, t):
        return False
    if not lay.read.tokens[t].is_word or lay.keys[t].isdigit() or lay.word(t, "descriptions"):
        return False
    one, kind = lay.covered.get(t), lay.kind(t)
    if one is not None and one.actor.type != "person" and not one.actor.id.startswith("key:"):
        return False
    if kind & (GIVEN | Kind.PARTICLE):
        return True
    if lay.clitic(t):
        # «بوان» is no «ب» and «وان»; «لصور» may be a surname at the end, «لإغاثة السوريين» and «لشركة» begin none.
        plain = kind & Kind.NOUN and not kind & (_BODY | TITLE | Kind.PEOPLE)
        known = kind & ~(GIVEN | Kind.EVERYDAY | Kind.VERB | Kind.STARTS_PHRASE)
        ends = plain and lay.keys[t][0] in "لب" and lay.is_definite(t - 1) and _is_last(lay, t)
        return not known or bool(ends)
    return not _is_common(lay, t, kind)


def _is_common(lay: Layout, t: int, kind: int) -> bool:
    plain = bool(kind & _NO_NAME) and (bool(kind & _BODY) or not lay.is_definite(t))
    return (
        plain
        or lay.word(t, "roles")
        or any(f.part in "abc" and not f.object for f in lay.speech.forms(lay.keys[t]))
    )


def _is_last(lay: Layout, t: int) -> bool:
    """Return whether a complementizer or mark follows, so that no genitive does."""
    return t + 1 >= len(lay.keys) or lay.word(t + 1, "complementizers") or not lay.read.tokens[t + 1].is_word
