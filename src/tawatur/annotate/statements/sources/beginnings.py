"""Where a noun or a speaker may begin: «وزير الخارجية», not «وصل», «لدى», «الذي»."""

from __future__ import annotations

from tawatur.annotate.statements.layout import TANWIN, Layout
from tawatur.annotate.statements.sources.agreement import disagrees, is_two
from tawatur.annotate.statements.sources.counts import is_counted
from tawatur.annotate.statements.sources.phrase_ends import is_medium_after, is_present, is_verb
from tawatur.annotate.statements.sources.surnames import is_foreign_surname, is_surname, is_whole_name
from tawatur.annotate.statements.sources.wishes import opens_wish
from tawatur.lexicon.title_words import GIVEN, Kind

__all__ = [
    "begins_noun",
    "begins_subject",
    "is_bare",
    "is_courtesy",
    "is_his_man",
    "is_plural_of_people",
    "is_relative",
]

_GIVEN = GIVEN | Kind.STARTS_NAME
_PLAIN = Kind.NOUN | Kind.VERB | Kind.FUNCTION  # what و can join
_OFTEN = 3
_LONG = 5  # one more than «كيه»
_INFLECTED = ("ات", "ه", "ها", "هم", "نا", "ين", "ون")


def is_bare(lay: Layout, t: int) -> bool:
    """Return whether a word can be part of a name that nobody knows."""
    key = lay.keys[t]
    known = (
        t in lay.covered or key.startswith("ال") or lay.word(t, "prepositions") or lay.word(t, "occasions")
    )
    return not known and not key.endswith("ها") and lay.last_letter(t) != "ه"


def is_courtesy(lay: Layout, t: int) -> bool:
    """«وأكد | سموه في كلمته أهمية العمل»: it speaks behind a verb; in «الذي هنأ سماحته» somebody else does."""
    return lay.word(t, "honorifics") and lay.is_owned(t) and not lay.word(t - 2, "relatives")


def begins_noun(lay: Layout, i: int) -> bool:  # noqa: PLR0911 - one case a line
    """Return whether a noun phrase can begin at a token."""
    if i >= len(lay.keys) or not lay.read.tokens[i].is_word:
        return False
    key = lay.keys[i]
    if opens_wish(lay, i):
        # «أو كما قال صلى الله عليه وسلم»
        return False
    if key in lay.speech.words("demonstratives") or (
        key in lay.speech.words("no subjects") and not (lay.kind(i) & Kind.NOUN and lay.is_definite(i + 1))
    ):
        # «أعلنت الشركة إضافة المكالمات»: with a genitive, «إضافة» is a noun.
        return False
    known = key in lay.speech.words("conjunctions") or key in lay.speech.words("adverbs")
    if known and (lay.text(i, i + 1) != "آن" or lay.is_definite(i + 1)):
        # «فان جال» is a name, «فإن الأسعار» is none, «آن مورين» is one.
        return is_whole_name(lay, i) or (i in lay.named and key == "فان" and "إ" not in lay.text(i, i + 1))
    if i in lay.named:
        # «قائلة للقاضي»: whom she told; «وقال لي»: whom he told, though Li is a name too.
        return not key.startswith("لل") and not (
            lay.word(i, "to us") and lay.named[i].actor.id.startswith("key:") and not is_whole_name(lay, i)
        )
    if lay.word(i, "complementizers") or key in lay.speech.words("prepositions"):
        return False
    if lay.is_time(i) or key in lay.speech.words("adverbs"):
        return False
    if key in lay.speech.words("relatives") or key.startswith(("لل", "بال")) or key in ("ب", "ل"):
        return False
    if key in lay.speech.words("to us"):
        # «الذي ذكر لي بأنه»
        return False
    return not (key[0] == "ل" and is_medium_after(lay, i)) and not key.isdigit()


def _is_of_each(lay: Layout, i: int) -> bool:
    """«يمكن لكل حزب»: behind a preposition stands no subject."""
    return lay.keys[i][0] in "بل" and lay.keys[i][1:] in lay.speech.words("each")


def begins_subject(lay: Layout, i: int, stop: int) -> bool:  # noqa: PLR0911 - one case a line
    """Return whether a subject can begin here: no «دعمه», no «مخاطبا», which are objects and states."""
    if lay.keys[i] == "فان" and 1 < stop - i < 4 and "إ" not in lay.text(i, i + 1):
        # «قال فان جال: …»: with its hamza it would be «فإن».
        return True
    whole = is_whole_name(lay, i) and not lay.kind(i) & Kind.RANK and not disagrees(lay, i)
    if whole or is_counted(lay, i, stop) or (begins_noun(lay, i) and is_surname(lay, i)):
        return True
    if not begins_noun(lay, i) or _is_no_noun(lay, i):
        return False
    if i in lay.named and lay.keys[i][0] in "لب" and lay.named[i].start > lay.read.tokens[i].start:
        # «وأهابت بالمواطنين»
        return False
    if disagrees(lay, i):
        return False
    known = ("roles", "unnamed sources", "honorifics", "prophet")
    if i in lay.named or any(lay.word(i, name) for name in known) or is_two(lay, i) or _is_unheard(lay, i):
        return True
    key = lay.keys[i]
    if lay.is_owned(i):
        # «ويقول كبيرهم الحاج عمر الراشد إن»
        one = lay.named.get(i + 1) if not lay.clitic(i) and key[0] not in "وب" else None
        called = one is not None and one.actor.type == "person" and one.last - one.first > 1
        called = called and one is not None and one.start == lay.read.tokens[i + 1].start
        return called or key.startswith("ال") or is_relative(lay, key)
    if lay.last_letter(i) == TANWIN[0]:
        # «قائلاً»; «بحسب تقريرٍ», «قال مصدرٌ»
        return False
    if key[0] == "ب" and key not in lay.speech.words("words in beh"):
        return _is_strange_name(lay, i) or is_foreign_surname(lay, i)
    # «قال متأخرًا: …»
    state = key.endswith("ا") and (i + 1 < stop or lay.text(i, i + 1).endswith("ًا"))
    state = state and not lay.kind(i) & Kind.OFFICE  # «بابا الفاتيكان»
    return not state or _is_foreign_name(lay, i, stop)


def _is_no_noun(lay: Layout, i: int) -> bool:
    """«وقال يجب أن», «ونقلت القناة», «وحول مصير»: a verb, or a preposition that و joins."""
    if _is_state_of(lay, i) or _is_of_each(lay, i):
        return True
    verb = (is_verb(lay, i) and i not in lay.named) or is_present(lay, i) or _is_feminine_verb(lay, i)
    return verb or lay.word(i, "verbs in al") or _is_joined_verb(lay, i) or _is_joined_preposition(lay, i)


def _is_state_of(lay: Layout, i: int) -> bool:
    """«نفى المصدر ذلك متحدثا عن»: how he spoke; «وزيرا الخارجية» are two, «لكن مسؤولا في الديوان» is who spoke."""
    if any(lay.word(i - 1, name) for name in ("sisters of inna", "clause openers", "complementizers")):
        return False
    single = lay.keys[i][:-1]
    told = single in lay.speech.words("roles") or single in lay.speech.words("unnamed sources")
    state = told and lay.keys[i].endswith("ا") and not lay.word(i, "roles") and i not in lay.named
    return state and (i + 1 >= len(lay.keys) or lay.word(i + 1, "prepositions"))


def _is_unheard(lay: Layout, i: int) -> bool:
    """«وقالت دندسكه», «وقال نوفيرا لرويترز»: no Arabic word is left without the last letter, so it is no ending."""
    key, forms = lay.keys[i], lay.actors.forms
    ended = key.endswith(("ا", "ه")) and not key.endswith("ها") and lay.last_letter(i) not in TANWIN
    known = lay.kind(i) or i in lay.covered or lay.is_definite(i) or lay.speech.forms(key)
    if not ended or len(key) < _LONG or known:
        return False
    return not (forms.ordinary(key) or forms.ordinary(key[:-1]))


def _is_foreign_name(lay: Layout, i: int, stop: int) -> bool:
    """«وقال جوتا سيلفا: …»: two words of no list before the colon, though the first ends like a state; «زيا ماليكزاده» anywhere."""
    if lay.kind(i) or lay.speech.forms(lay.keys[i]) or not is_bare(lay, i) or lay.word(i, "adverbs"):
        return False
    word = i + 1 < stop and lay.read.tokens[i + 1].is_word
    behind = word and not lay.kind(i + 1) & ~_GIVEN and is_bare(lay, i + 1)
    if not behind or lay.speech.forms(lay.keys[i + 1]):
        return False
    return i + 2 >= stop or lay.is_comma(i + 2) or not lay.actors.forms.ordinary(lay.keys[i + 1])


def _is_joined_preposition(lay: Layout, i: int) -> bool:
    """«وحول مصير الموظفين أضاف»; «والي نابل» governs, «وإلى» leads; «أمن الطرق» is a noun."""
    if lay.keys[i][0] not in "وف":
        return False
    bare = lay.keys[i][1:]
    if bare in ("الي", "علي"):
        return lay.last_letter(i) != "ي"
    return (
        bare in ("في", "من", "عن")
        or lay.text(i, i + 1) in ("وأن", "وإن")
        or (lay.keys[i][0] == "و" and bare in lay.speech.words("prepositions"))
    )


def _is_strange_name(lay: Layout, i: int) -> bool:
    """«وكتب بترو أندريوتشنكو», «أعرب بن ابراهيم عن»: a first letter that is no preposition, as no word is left without it."""
    if lay.kind(i) & Kind.PARTICLE:
        return i + 1 < len(lay.keys) and lay.read.tokens[i + 1].is_word and not lay.is_definite(i + 1)
    bare, behind = lay.keys[i][1:], lay.kind(i + 1)
    strange = (
        not lay.kind(i) and len(bare) > 2 and not bare.startswith("ال") and not bare.endswith(_INFLECTED)
    )
    if not strange or any(lay.speech.forms(bare)):
        return False
    # «وبدا بليند في غاية السعادة. وقال بليند»: never without this letter
    often = len(lay.where[lay.keys[i]]) >= _OFTEN and bare not in lay.where
    return often or (not behind and i + 1 < len(lay.keys) and is_bare(lay, i + 1))


def is_relative(lay: Layout, key: str) -> bool:
    """«محاميها», «والدته»: somebody's man or woman can speak, «دعمه» cannot."""
    bare = key.removesuffix("هما").removesuffix("هم").removesuffix("ها").removesuffix("ه")
    people = lay.speech.words("roles") | lay.speech.words("relations")
    return bare in people or (bare.endswith("ت") and bare[:-1] + "ه" in people)


def is_his_man(lay: Layout, t: int) -> bool:
    """«أكد عميدها الدكتور سالم الراشد أن», «أكدت مديرتها أن»: an office with its owner, or a title and name right behind one."""
    if not lay.is_owned(t):
        return False
    one = lay.named.get(t + 1)
    titled = one is not None and one.actor.type == "person" and lay.is_definite(one.first)
    return titled or is_relative(lay, lay.keys[t])


def is_plural_of_people(lay: Layout, t: int) -> bool:
    """«مسرحيون مهتمون»: an indefinite plural in the case of a subject."""
    key = lay.keys[t]
    return key.startswith("م") and key.endswith("ون") and len(key) > 5 and not lay.kind(t) & Kind.NOUN


def _is_feminine_verb(lay: Layout, i: int) -> bool:
    """«تلقت صحف», «تستقبل الخدمة»: a verb by its ending or beginning, that is nothing else."""
    shaped = lay.last_letter(i) == "ت" or lay.keys[i][0] == "ت"
    return shaped and lay.kind(i) == Kind.VERB and i not in lay.covered and not lay.clitic(i)


def _is_joined_verb(lay: Layout, i: int) -> bool:
    """«ونقلت القناة تصريحا», «رحب وواسع»: what و joins to a verb is no subject of it, even where it is also a noun."""
    if i in lay.named or lay.keys[i][0] not in "وف":
        return False
    bare, clitic = lay.keys[i][1:], any(f.part in "abc" and f.clitic for f in lay.speech.forms(lay.keys[i]))
    joined = lay.keys[i][0] == "و" and not lay.word(i, "words in waw") and not lay.kind(i) and len(bare) > 2
    return clitic or (joined and (bool(lay.actors.word(bare).kind & _PLAIN) or bare.startswith("است")))
