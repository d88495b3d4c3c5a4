"""What is stated, wherever it stands: the first noun of a fact behind a verb that nothing else governs.

«أعلنت الوزارة، عبر حسابها، استدعاء المركبات»: no grammar counts all that may stand between, but «استدعاء المركبات»
shows by itself that it is the object. Looked for last, where nothing nearer is found.
"""

from __future__ import annotations

from dataclasses import dataclass

from tawatur.annotate.statements.cues.frames import PREPOSITIONS, Found, may_speak
from tawatur.annotate.statements.cues.marked_names import is_name_in_marks
from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.beginnings import begins_noun
from tawatur.annotate.statements.sources.phrase_ends import is_finite, is_responsibility
from tawatur.annotate.statements.sources.phrases import Phrase
from tawatur.lexicon.speech import Form
from tawatur.lexicon.title_words import GIVEN, Kind

__all__ = ["is_left_unsaid", "shown_object", "stated_before"]

_FARTHEST = 32  # tokens between a verb and a fact
_NO_FACTS = frozenset({"describe", "feeling", "relay", "refuses", "bare", "light", "near"})
_NO_DEED = GIVEN | Kind.NATION | Kind.EPITHET | Kind.TITLE_ADJECTIVE | Kind.PEOPLE | Kind.ADJUNCT


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What may be a verb's object: a fact, a deed by its shape (`shaped`), behind a token any noun («طلب من السكان مغادرة»).

    `whom`: right behind the verb stands who is told.
    """

    first: int
    shaped: bool
    whom: bool
    behind: int


def shown_object(lay: Layout, form: Form, first: int, stop: int, *, led: bool = True) -> Found | None:
    """«أكدت تونس، في بيان صادر عن الوزارة، تضامنها مع»: behind all that may stand between, the first fact that nothing governs."""
    outer, dated = lay.outer[first - 1], first
    if not _has_facts(form):
        return None
    wanted = _wanted(lay, form, first, stop if led else first)
    for t in range(first, min(stop, first + _FARTHEST)):
        dated = max(dated, lay.times.get(t, 0))
        if (
            wanted.shaped
            and t in lay.openers
            and not is_name_in_marks(lay, t, form.verb.takes)
            and _is_free(lay, t - 1)
        ):
            # «استنكرت النقابة، في بلاغها، "حملة التشويه"»
            return Found("object", t, t, lay.read.tokens[t].start)
        if lay.outer[t] != outer or t in lay.covered or t < dated:
            continue
        if lay.word(t, "complementizers") or lay.word(t, "conjunctions"):
            break
        free = t == dated > first or _is_free(lay, t - 1) or is_responsibility(lay, t)
        free = free or (t == first + 1 and _is_text(lay, first))
        found = _stated_at(lay, t, wanted) if free else None
        if found is not None:
            return found
        if lay.word(t, "relatives"):
            return _own_fact(lay, form, t, stop)
    return None


def is_left_unsaid(lay: Layout, form: Form, t: int, subject: Phrase | None) -> bool:
    """«لم تكشف الشرطة أي تفاصيل عن الحادث», «لم تذكر المزيد من المعلومات»; «لم تعلن أي جهة» has its subject there."""
    if "silent" in form.verb.flags or not lay.word(t, "left unsaid"):
        return False
    return subject is not None or any(lay.word(w, "details") for w in range(t, t + 3))


def stated_before(lay: Layout, form: Form, first: int, stop: int) -> Found | None:
    """«أعلنت الجماعة المسلحة مسؤوليتها | عن الهجوم»: a fact, or a noun of the subject's own, that a preposition hangs on."""
    owned = next(
        (t for t in range(first, stop) if _ends_phrase(lay, t) or _is_own_thing(lay, t, first)), stop
    )
    if owned < stop and not _ends_phrase(lay, owned):
        return Found("object", owned, owned, lay.read.tokens[owned].start)
    return shown_object(lay, form, first, stop)


def _ends_phrase(lay: Layout, t: int) -> bool:
    word = lay.read.tokens[t].is_word or lay.is_comma(t)
    return not word or lay.word(t, "relatives") or lay.word(t, "complementizers")


def _is_own_thing(lay: Layout, t: int, first: int) -> bool:
    """«مسؤوليتها», «رغبته», governed by nothing; «أجرته» and «بيانه» in «في بيانه» are none."""
    own = lay.is_owned(t) and begins_noun(lay, t) and not (lay.is_definite(t) or t in lay.covered)
    other = is_finite(lay, t) or lay.is_time(t) or lay.word(t, "same") or lay.word(t, "prepositions")
    joined = lay.keys[t][0] in "بلو"
    return own and not other and not joined and (t == first or _is_free(lay, t - 1))


def _wanted(lay: Layout, form: Form, first: int, stop: int) -> _Wanted:
    near = (first, first - 2)
    tells = any(lay.word(t, "documents") or lay.word(t, "evidence") for t in near)
    whom = "whom" in form.verb.flags
    shaped = whom or tells or "object" in form.verb.takes
    return _Wanted(first, shaped, whom, _led_by(lay, form, first, stop))


def _stated_at(lay: Layout, t: int, wanted: _Wanted) -> Found | None:
    """Return the fact or deed that begins here, or the noun that «طلبت الشركة من السكان | مغادرة المكان» leads to."""
    found = _fact_at(lay, t, shaped=wanted.shaped)
    if found is None and wanted.behind <= t and _is_new_noun(lay, t):
        found = Found("object", t, t, lay.read.tokens[t].start)
    told = wanted.whom and t == wanted.first and found is not None and found.frame != "ب"
    return None if told else found


def _has_facts(form: Form) -> bool:
    """Return whether a verb states facts: «أعلن», «أكد», «توقع» in the past; «سأل», «نقل», «وصف» take other objects."""
    believes = "belief" in form.verb.flags and form.part != "a"
    other = form.verb.act == "ask" or form.verb.flags.keys() & _NO_FACTS
    everyday = "common" in form.verb.flags and not form.verb.takes & {"object"}
    return not (believes or other or everyday) and bool(form.verb.takes & {"object", "clause"})


def _led_by(lay: Layout, form: Form, first: int, stop: int) -> int:
    """Return the token behind which any noun may be the object: whom a verb asks of («من السكان»), a forecast's occasion («في تقريرها»)."""
    asks = form.verb.flags.get("from")
    foretells = "belief" in form.verb.flags and form.part == "a" and "object" in form.verb.takes
    foretells = foretells and "common" not in form.verb.flags
    for t in range(first, stop):
        if asks and PREPOSITIONS.get(lay.keys[t], "") in asks.split():
            return t + 2
        if foretells and lay.word(t, "venue prepositions"):
            return t + 2
    return len(lay.keys)


def _is_new_noun(lay: Layout, t: int) -> bool:
    """«مغادرة المكان», «سماء غائمة»: an indefinite noun behind a definite one belongs to nothing before it."""
    noun = begins_noun(lay, t) and not lay.is_definite(t) and not lay.clitic(t)
    other = may_speak(lay, t) or lay.word(t, "no subjects") or lay.is_time(t) or lay.kind(t) & _NO_DEED
    joined = any(
        lay.keys[t][0] == letter and not lay.word(t, name)
        for letter, name in (("و", "words in waw"), ("ب", "words in beh"), ("ل", "words in lam"))
    )
    goes_on = t + 1 < len(lay.keys) and lay.read.tokens[t + 1].is_word
    return noun and not (other or joined) and goes_on


def _own_fact(lay: Layout, form: Form, t: int, stop: int) -> Found | None:
    """«شدد الرئيس في اجتماع اللجنة الذي عقد أمس على ضرورة»: behind a relative clause only the verb's own preposition counts."""
    own = (w for w in range(t, stop - 1) if PREPOSITIONS.get(lay.keys[w]) in form.verb.takes)
    found = next((w for w in own if lay.word(w + 1, "fact nouns")), -1)
    if found > 0:
        return Found(PREPOSITIONS[lay.keys[found]], found, found + 1, lay.read.tokens[found + 1].start)
    reach = range(t + 2, min(stop, t + _FARTHEST))
    # «أكد المدرب خلال المؤتمر الذي عقد أمس، جاهزية فريقه»
    deeds = "object" in form.verb.takes
    fact = (
        w
        for w in reach
        if (deeds and _is_own_deed(lay, w)) or (lay.is_comma(w - 1) and lay.word(w, "fact nouns"))
    )
    owned = next(fact, -1)
    return Found("object", owned, owned, lay.read.tokens[owned].start) if owned > 0 else None


def _is_own_deed(lay: Layout, t: int) -> bool:
    """«أعلن النادي الذي يستعد للدوري تعاقده مع»: a deed with its owner's pronoun, governed by nothing in the clause before it."""
    owned = lay.keys[t].endswith(("ه", "ها", "هم")) and lay.last_letter(t) != "ة"
    return owned and lay.is_definite(t - 1) and _is_free(lay, t - 1) and _is_fact(lay, t, shaped=True)


def _fact_at(lay: Layout, t: int, *, shaped: bool) -> Found | None:
    """Return the fact that begins here, also behind a preposition that is not the verb's own («حذرت الرئاسة بعدم التعرض»)."""
    key, start = lay.keys[t], lay.read.tokens[t].start
    told = (
        key == "ما"
        and lay.key(t + 1) != "بين"
        and any(f.part in "ab" and f.verb.takes for f in lay.speech.forms(lay.key(t + 1)))
    )
    if _is_fact(lay, t, shaped=shaped) or (shaped and told):
        # «ونفى العمري في تصريح إلى "الضفاف" ما ذكرته الجامعة»
        return Found("object", t, t, start)
    if key[0] == "ب" and key[1:] in lay.speech.words("fact nouns"):
        return Found("ب", t, t, start + 1)
    if key in PREPOSITIONS and lay.word(t + 1, "fact nouns"):
        return Found(PREPOSITIONS[key], t, t + 1, lay.read.tokens[t + 1].start)
    return None


def _is_fact(lay: Layout, t: int, *, shaped: bool) -> bool:
    """«أهمية», «مقتل», and by their shape «انسحابها», «توقيع العقد», «إغلاق الطريق»: what was done, by its verbal noun."""
    listed = lay.word(t, "fact nouns") or lay.word(t, "felt")
    if listed or not shaped:
        return listed
    token = lay.read.tokens[t]
    key, text = lay.keys[t], lay.read.text[token.start : token.end]
    if lay.is_definite(t) or lay.word(t, "documents") or lay.word(t, "venues") or t + 1 >= len(lay.keys):
        return False
    for tail in ("", "ته", "تها", "تهم", "هم", "ها", "ه"):
        if key.endswith(tail) and _is_verbal(key.removesuffix(tail), text):
            return tail != "" or lay.is_definite(t + 1) or t + 1 in lay.named or lay.keys[t + 1].isdigit()
    return False


def _is_verbal(key: str, text: str) -> bool:
    """Return whether a word has the shape of a verbal noun: تفعيل، تفاعل، إفعال، افتعال، انفعال، استفعال."""
    size = len(key)
    return (
        (size == 5 and key[0] == "ت" and key[3] == "ي" and "ا" not in key)
        or (size == 5 and key[0] == "ت" and key[2] == "ا")
        or (size == 5 and text[0] == "إ" and key[3] == "ا")
        or (size == 6 and text[0] == "ا" and key[4] == "ا" and ("ت" in key[1:3] or key[1] == "ن"))
        or (size == 7 and key.startswith("است") and key[5] == "ا")
    )


def _is_text(lay: Layout, t: int) -> bool:
    """«أظهرت بيانات | تراجع المخزونات»: a text of one word that tells a fact."""
    return not lay.is_definite(t) and (lay.word(t, "documents") or lay.word(t, "evidence"))


def _is_free(lay: Layout, before: int) -> bool:
    """Return whether a noun behind this token is governed by nothing: «في تويتر، استدعاء», «وزير الدفاع رفض», not «بعد مقتل»."""
    if not lay.read.tokens[before].is_word or before in lay.covered or lay.is_time(before):
        return True
    if lay.word(before, "prepositions") and not lay.word(before, "inside it"):
        # «موقع تابع له»
        return lay.word(before, "to whom")
    key = lay.keys[before]
    owned = lay.is_owned(before)
    adjective = key.endswith(("ي", "يه")) and not lay.word(before - 1, "prepositions")
    told = lay.word(before, "adverbs") or lay.word(before, "how it was said")
    return owned or adjective or lay.is_definite(before) or told
