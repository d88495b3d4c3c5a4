"""Where a noun ends that somebody announced, praised or asked for: a clause of the text's own begins behind it.

A noun has no verb, so nothing within it can join one: «أعلنت البلدية إغلاق الجسر | وعاد السكان», «| ويبلغ عددهم مئة»,
«، | وفي هذه الأثناء وصلت». Only where a clause hangs on the noun («الجسر الذي انهار وسد الطريق») the next verb goes on.
"""

from __future__ import annotations

from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.phrase_ends import is_finite
from tawatur.lexicon.title_words import GIVEN, Kind

__all__ = ["leaves_noun", "turns_with_that"]

_WHICH = ("الامر", "الذي")
_AFTER = ("بعد", "ان")
_AT_A_TIME = ("في", "وقت")
_HOLLOW = 3  # letters of «عاد», «قرر»
_CAUSED = 4  # letters of «أعاد» and «غادر»
_LONG = 5  # letters of «تشترط», at least
_ADVERB = 7  # tokens of «وفي هذه الأثناء» up to its verb
_PRESENT = "تن"
_NOUNS = Kind.NOUN | Kind.OFFICE | Kind.UNNAMED | Kind.STARTS_PHRASE | GIVEN  # «وصاحب», «ووالي», «وبائع»
_NO_VERB = ("ة", "ه", "ها", "هم")  # the endings of «تجربة» and of what is owned
_CLAUSES = ("relatives", "complementizers", "where", "subordinates")


def leaves_noun(lay: Layout, first: int, t: int) -> bool:
    """Return whether a new clause begins at `t` behind a nominal content that begins at `first`, -1 before its cue."""
    if _turns_away(lay, t) or _is_background(lay, first, t):
        return True
    if _is_occasion(lay, t):
        return not _has_clause(lay, max(first, 0), t)
    joined = lay.keys[t][0] in "وف" and t not in lay.covered and not lay.word(t, "words in waw")
    return joined and t != first and _joins_clause(lay, first, t)


def _joins_clause(lay: Layout, first: int, t: int) -> bool:
    """«، وعاد السكان», «وتم تحويل السير», «، وعلى الفور غادر العمال»: what و or ف joins has a verb of its own."""
    paused, rest = lay.is_comma(t - 1), lay.keys[t][1:]
    if paused and (
        _is_inflected(rest) or (lay.keys[t][0] == "ف" and rest in lay.speech.words("prepositions"))
    ):
        return True
    if first < 0:
        return False
    if _joins_verb(lay, t):
        # «بالرحيل، لأن الأزمة طالت، وسيدفع الجميع ثمنها»: what will come belongs to the clause before it as often.
        return (paused and not _is_future(rest)) or not _has_clause(lay, first, t)
    return paused and _opens_with_adverb(lay, t) and not _has_clause(lay, first, t)


def turns_with_that(lay: Layout, t: int) -> bool:
    """«إلا أن», «غير أنه»: what turns from the one clause to the next."""
    return lay.word(t, "complementizers") and lay.word(t - 1, "turns before that")


def _turns_away(lay: Layout, t: int) -> bool:
    """«، وكان», «، الأمر الذي», «في حين», «لكن», «بينما»: words that turn from a noun to what is told of it."""
    if lay.word(t, "meanwhile") or lay.word(t + 1, "meanwhile"):
        # «كشف عن ارتفاع الصادرات، فيما تراجعت الواردات»: of four such clauses three are told as well; «بينما» contrasts.
        return False
    if lay.is_comma(t) and (lay.word(t + 1, "new clauses") or lay.keys[t + 1 : t + 3] == _WHICH):
        return True
    if lay.is_comma(t - 1) and lay.word(t, "clause openers") and _has_its_clause(lay, t):
        return True
    if turns_with_that(lay, t + 1):
        return True
    if lay.keys[t] == "في" and lay.key(t + 1) == "حين":
        return True
    return lay.word(t, "turns") and not lay.word(t + 1, "after a turn")


def _has_its_clause(lay: Layout, t: int) -> bool:
    """«، ثم إيقاف القتال», «، إلا في الليل», «، غير صالحة», «، قبل الموسم» lead to nouns, «، ثم عقد اجتماعا» to a clause.

    Behind «ثم» a noun shows itself: by its article, by what it is bound to, or as a verbal noun.
    """
    if not lay.word(t, "before nouns") or is_finite(lay, t + 1) or lay.word(t + 1, "complementizers"):
        return True
    return lay.keys[t] == "ثم" and not (
        lay.is_definite(t + 1)
        or lay.is_definite(t + 2)
        or any(f.part == "e" for f in lay.speech.forms(lay.key(t + 1)))
    )


def _is_background(lay: Layout, first: int, t: int) -> bool:
    """«تعهدت بالرد | بعد أن اتهمت الجيش», «أعلن نيته الترشح | في وقت ستبدأ فيه»: told at more length than what was said."""
    after = lay.keys[t] == "بعدما" or lay.keys[t : t + 2] == _AFTER
    meantime = lay.keys[t : t + 2] == _AT_A_TIME and is_finite(lay, t + 2)
    if first < 0 or not (after or meantime) or t - first >= lay.end_of(t) - t:
        return False
    # «أعرب عن شكره بعد أن تطوع السكان»: a feeling alone tells nothing.
    felt = t == first + 1 and lay.is_owned(first)
    return not felt and not _has_clause(lay, first, t)


def _is_occasion(lay: Layout, t: int) -> bool:
    """«رحب بالضيوف | في كلمة ألقاها», «| في بيان نشر أمس», «| عبر تغريدة له»: where he said it, not «في كلمة الوزير»."""
    if not lay.word(t, "venue prepositions") or not (
        lay.word(t + 1, "venues") or lay.word(t + 1, "gloss nouns")
    ):
        return False
    owned = lay.is_owned(t + 1)
    described = any(lay.word(t + 2, name) for name in ("giving", "issued", "to whom", "how it was said"))
    return not owned and (described or is_finite(lay, t + 2))


def _is_inflected(word: str) -> bool:
    """«يعود», «عادت», «عادوا»: a form that no noun has, as a rule."""
    if len(word) <= _HOLLOW:
        return False
    return word[0] == "ي" or (word[-1] == "ت" and word[-2] != "ا") or word[-2:] == "وا"


def _joins_verb(lay: Layout, t: int) -> bool:
    """«واستمر», «وقامت», «ويبلغ», «فقد»: a verb that و or ف joins, in a form that no noun shares.

    «ورفع», «وتحدث» and «وأحدث» are nouns as often.
    """
    if lay.word(t, "joined auxiliaries") or _has_its_doer(lay, t) or _has_object(lay, t):
        return True
    kind, token = lay.kind(t), lay.read.tokens[t]
    if not kind & Kind.VERB or kind & _NOUNS or lay.clitic(t) not in ("و", "ف"):
        return False
    word = lay.read.text[token.start + 1 : token.end]
    return _is_inflected(word) or _is_hers(word) or _is_past(word) or _is_future(word)


def _has_its_doer(lay: Layout, t: int) -> bool:
    """«وأغلق المحتجون الطريق», «وختم معاليه كلمته»: behind a form that may be a noun, a subject in its own case or by its courtesy."""
    if (
        not lay.kind(t) & Kind.VERB
        or lay.clitic(t) != "و"
        or lay.last_letter(t) == "ة"
        or t + 1 >= len(lay.keys)
    ):
        return False
    many = lay.is_definite(t + 1) and lay.keys[t + 1].endswith("ون") and lay.kind(t + 1) & Kind.PEOPLE
    return bool(many) or (lay.word(t + 1, "honorifics") and lay.is_owned(t + 1))


def _is_hers(word: str) -> bool:
    """«تعطي», «تتراوح», «تشترط», no «تعلم», «تعاون», «تنفيذ», «تجربة»."""
    if word[0] != "ت" or word.endswith((*_NO_VERB, "ا")):
        return False
    long = len(word) >= _LONG and word[2] != "ا" and word[3] != "ي"
    return long or word[-1] == "ي"


def _is_past(word: str) -> bool:
    """«قام», «قرر», «أدى», «أعاد», «غادر», «انضم», no «رفع», «أحدث», «اجتماع»."""
    if len(word) == _HOLLOW:
        return word[1] == "ا" or word[1] == word[2] or (word[-1] == "ى" and word[0] not in _PRESENT)
    if word[-1] == "ى":
        return word[0] not in _PRESENT
    if word[0] == "أ":
        return len(word) == _CAUSED and word[2] == "ا"
    if len(word) == _CAUSED and word[1] == "ا" and not word.endswith(_NO_VERB):
        return True
    return word[0] == "ا" and word[-2] != "ا" and not word.endswith(_NO_VERB)


def _is_future(word: str) -> bool:
    """«سيصدر», «ستعلن», no «سيارات», «سيدة»."""
    return word[:2] in ("سي", "ست") and len(word) >= _LONG and not word.endswith((*_NO_VERB, "ات", "ا"))


def _has_object(lay: Layout, t: int) -> bool:
    """«واعتبره», «واستقبلهم»: a past with its object, no «واجتماعه», «واسمه»."""
    word = lay.keys[t][1:]
    bare = word.removesuffix("هم").removesuffix("ها").removesuffix("ه")
    if bare == word or len(bare) < _LONG or word[0] != "ا" or bare[-2] == "ا" or bare[-1] in "تي":
        return False
    kind = lay.actors.word(bare).kind
    return lay.keys[t][0] == "و" and bool(kind & Kind.VERB) and not kind & _NOUNS


def _opens_with_adverb(lay: Layout, t: int) -> bool:
    """«، وفي هذه الأثناء وصلت», «، ومن المقرر أن»: a clause that begins with when, where or how, and has its verb soon."""
    if lay.keys[t][1:] not in lay.speech.words("prepositions") or lay.keys[t] == "وبين":
        return False
    for w in range(t + 2, min(t + _ADVERB, lay.end_of(t))):
        if not lay.read.tokens[w].is_word or lay.word(w, "relatives"):
            return False
        if lay.word(w, "complementizers"):
            return w == t + 2 and lay.keys[t] == "ومن"
        if is_finite(lay, w) and w not in lay.covered:
            return True
    return False


def _has_clause(lay: Layout, first: int, t: int) -> bool:
    """«الجسر الذي انهار | وسد الطريق», «مبنى يهدد المارة | ويسد»: a clause hangs on the noun, which the next verb can join."""
    outer = lay.outer[t]
    for w in range(first, t):
        if lay.outer[w] != outer:
            continue
        # «دار» and «قام» are nouns or names as often.
        verb = w > first and len(lay.keys[w]) > _HOLLOW and is_finite(lay, w)
        if verb or any(lay.word(w, name) for name in _CLAUSES):
            return True
    return False
