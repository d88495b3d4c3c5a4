"""The object of a verb of saying: where it begins, behind all that may stand before it.

«أعلنت القيادة في بيان لها أمس استشهاد الجنديين»: between verb and object stand the subject with its body, the occasion,
the place, whom it was told; some nouns show by themselves that they are the object («حرص», «مخاوفهم»).
"""

from __future__ import annotations

from tawatur.annotate.statements.cues.asides import behind_dashes
from tawatur.annotate.statements.cues.asked import is_genitive, skip_whom
from tawatur.annotate.statements.cues.frames import PREPOSITIONS, Cue, Found
from tawatur.annotate.statements.cues.settings import behind_settings, is_held
from tawatur.annotate.statements.cues.told_media import behind_told_medium
from tawatur.annotate.statements.layout import PRONOUNS, Layout
from tawatur.annotate.statements.sources.beginnings import begins_noun
from tawatur.annotate.statements.sources.hidden import hides_name
from tawatur.annotate.statements.sources.named import Named
from tawatur.annotate.statements.sources.phrases import (
    Phrase,
    is_from_somewhere,
    skip_adjuncts,
)
from tawatur.annotate.statements.sources.subjects import subject_after
from tawatur.lexicon.speech import Form
from tawatur.lexicon.title_words import Kind
from tawatur.text import fold_word

__all__ = [
    "affirmed_fact",
    "is_asked_first",
    "is_venue",
    "listed_object",
    "object_after",
    "skip_occasion",
    "that_before_subject",
]

_HIDING = 8  # tokens of «طلب عدم الكشف عن اسمه»
_NOTE = 6  # tokens of «(31 عاما)»
_SET_OFF = 20  # tokens of «، خلال مؤتمر صحفي أمس الخميس،»
_AGO = 5  # tokens of «منذ لحظات قليلة،»
_FAR = 14  # tokens between a verb and an object that its noun shows to be one


def affirmed_fact(lay: Layout, first: int, form: Form, stop: int, takes: frozenset[str]) -> Found | None:
    """«وأكد حرص الوزارة على», «أوضح المحافظ أهمية الطريق»: what is affirmed can be nobody who affirms."""
    states = "object" in takes or ("clause" in takes and "common" not in form.verb.flags)
    t = skip_adjuncts(lay, first, stop)
    # «أكدت الوزارة للجميع حرصها»: one word for whom it was told.
    t += t + 1 < stop and lay.keys[t].startswith("لل")
    if states and t < stop and lay.word(t, "fact nouns") and t not in lay.named:
        return Found("object", t, t, lay.read.tokens[t].start)
    return None


def that_before_subject(lay: Layout, cue: Cue, stop: int, takes: frozenset[str]) -> Found | None:
    """«أوضح ذلك مدير المدرسة»: what was said stands before who said it; the cue learns its subject."""
    t, letter = cue.last, 0
    everyday = cue.form is not None and "common" in cue.form.verb.flags
    if PREPOSITIONS.get(lay.key(t)) in takes:
        # «أشار إلى ذلك المدير»
        t += 1
    elif "ب" in takes and lay.key(t) == "بذلك":
        letter = 1
    ends = t + 1 >= stop and not letter
    if "clause" not in takes or everyday or ends or t >= stop or lay.keys[t][letter:] != "ذلك":
        # «عقب ذلك ألقى الوزير كلمة» tells when.
        return None
    subject = subject_after(lay, t + 1, stop, clause=True)
    if subject is None and not letter:
        return None
    if subject is not None:
        cue.subject, cue.order = subject, "after"
    return Found("object", t, t, lay.read.tokens[t].start + letter, t + 1)


def object_after(lay: Layout, cue: Cue, start: int, stop: int, *, subject: Phrase | None) -> Found | None:
    """Return the object that begins behind the subject and what hangs on it, None where no noun stands there."""
    assert cue.form is not None
    start = _behind_subject(lay, subject, start, stop) if subject is not None else start
    start = behind_settings(lay, _behind_set_off(lay, start, stop), stop)
    asked = skip_whom(lay, cue.form, skip_adjuncts(lay, start, stop), stop)
    at = _behind_adjuncts(lay, asked, stop, cue.form.verb.takes)
    if lay.word(at, "giving") or lay.word(at, "issued") or is_held(lay, at):
        # «أكدت الجامعة في بيان أصدرته أمس، أن», «بعد اجتماع دام ساعات»: who made it or how long, in a relative clause.
        if not lay.word(at + 1, "back references"):
            return None
        at = skip_adjuncts(lay, at + 2, stop)
    at = _skip_told_medium(lay, _skip_since(lay, at, stop), stop)
    if at < stop and lay.is_comma(at) and at > cue.last:
        at = skip_adjuncts(lay, at + 1, stop)
        at += at < stop and lay.is_comma(at)
    alone = subject is not None and (not _is_somebody(lay, subject) or cue.first - 1 in lay.covered)
    # «أصدرت النقابة بيانا هاجمت فيه الحكومة»
    alone = alone or lay.word(cue.last, "inside it")
    ends = at >= stop or (not lay.read.tokens[at].is_word and at not in lay.openers)
    # «هاجمت فيه الحكومة وسياستها»
    ends = ends or (lay.word(cue.last, "inside it") and lay.keys[at][0] == "و")
    # «وأرجع التفاوت في الأحكام إلى اختلاف القضاة»
    ends = ends or bool(
        cue.form.clitic and "clause" not in cue.form.verb.takes and lay.word(at, "prepositions")
    )
    led = at < stop and _is_joined_to_preposition(lay, at)
    if led and not (subject is not None and cue.first - 1 in lay.covered):
        return None
    if (ends or led) and subject is not None and alone and not lay.kind(subject.first) & Kind.HONORIFIC:
        # «بيان الوزارة أدان الهجوم»: the only noun behind the verb is its object.
        at = subject.first
    elif ends and subject is not None:
        at = _behind_name(lay, subject, at)
    at = _behind_hiding(lay, at, stop)
    joined = at < stop and lay.keys[at][0] == "و" and at not in lay.named
    if at >= stop or (joined and not lay.word(at, "words in waw")):
        # «لم يصور ويوثق»: another verb, no object.
        return None
    pointed = lay.keys[at] in ("ما", "ذلك", "هذا", "هذه", "تلك")
    if not (begins_noun(lay, at) or at in lay.openers or pointed) or _is_relative_verb(lay, at):
        return None
    if at - 1 > cue.last and _goes_on_with(lay, at):
        return object_after(lay, cue, _through_rest(lay, at, stop), stop, subject=subject)
    return Found("object", at, at, lay.read.tokens[at].start)


def _goes_on_with(lay: Layout, at: int) -> bool:
    """«في وزارة | الدفاع», «في جامعة | الوادي», «في مكالمة | هاتفية»: a bare noun behind a preposition has its genitive or adjective."""
    noun, one = at - 1, lay.covered.get(at - 1)
    proper = one is not None and one.last == at and one.actor.type not in ("institution", "group")
    if not lay.word(at - 2, "prepositions") or proper or not lay.read.tokens[at].is_word:
        return False
    if lay.is_definite(noun) or lay.is_owned(noun) or lay.is_time(noun):
        return False
    feminine = lay.last_letter(noun) == "ة" and lay.keys[at].endswith("يه") and lay.last_letter(at) == "ة"
    if (feminine or lay.word(at, "how it was said")) and not lay.word(at, "fact nouns"):
        return True
    said = lay.word(noun, "venues") or lay.word(noun, "documents")
    return bool(lay.kind(noun) & Kind.CONSTRUCT) and not said and not lay.word(at, "fact nouns")


def _through_rest(lay: Layout, at: int, stop: int) -> int:
    """Return where the genitive or adjective at a token ends, with the adjectives behind it."""
    one = lay.covered.get(at)
    t = max(at + 1, one.last if one is not None else 0)
    while t < stop and lay.is_definite(t) and lay.keys[t].endswith(("ي", "يه")):
        t += 1
    return min(t, stop)


def _behind_hiding(lay: Layout, at: int, stop: int) -> int:
    """«وأكد مصدر قضائي | طلب حجب اسمه، | الحكم»: behind what keeps a source's name back."""
    if at >= stop or not hides_name(lay, at):
        return at
    name = next((t for t in range(at + 1, min(stop, at + _HIDING)) if lay.word(t, "own names")), stop)
    return min(stop, name + 1 + lay.is_comma(name + 1)) if name < stop else at


def _is_somebody(lay: Layout, subject: Phrase) -> bool:
    """«مراسلة «الضفاف» هدى الراشد» is a name with its office; «اعتقال هدى الراشد» is what is told."""
    return subject.first in lay.named or (
        lay.word(subject.first, "roles") and _person(lay, subject) is not None
    )


def _person(lay: Layout, subject: Phrase) -> Named | None:
    """«المدير | سالم الراشد»: the name that stands with an office."""
    inside = (lay.named.get(t) for t in range(subject.first, subject.last))
    return next((one for one in inside if one and one.actor.type == "person"), None)


def _behind_name(lay: Layout, subject: Phrase, other: int) -> int:
    """«وانتقد سالم الراشد وسائل الإعلام»: what was read on as part of a name is the object; `other` where the name is all."""
    name = lay.named.get(subject.first) or _person(lay, subject)
    if name is None:
        return other
    behind = name.last
    joined = lay.key(behind).startswith("و") and not lay.word(behind, "words in waw")
    return behind if behind < subject.last and not joined else other


def _is_relative_verb(lay: Layout, t: int) -> bool:
    """«أعلنت الشركة في بيان | تلقت الضفاف نسخة منه تعيين»: what tells of the occasion is no object."""
    shaped = lay.last_letter(t) == "ت" and not lay.keys[t].endswith("ات")
    return shaped and lay.kind(t) == Kind.VERB and t not in lay.covered and lay.word(t - 1, "venues")


def _behind_set_off(lay: Layout, start: int, stop: int) -> int:
    """«ولم يذكر سالم (31 عاما) الموعد», «كشف الخطيب -خلال لقاء أمس- نتائج»: behind what brackets, dashes or commas set off."""
    if start >= stop:
        return start
    if lay.keys[start] == "(":
        closes = (t for t in range(start + 1, min(stop - 1, start + _NOTE)) if lay.keys[t] == ")")
        return next((t + 1 for t in closes), start)
    if lay.is_dash(start):
        behind = behind_dashes(lay, start, stop - 1)
        return behind + 1 if behind > start and _is_object(lay, behind + 1) else start
    if not lay.is_comma(start) or not lay.word(start + 1, "venue prepositions"):
        return start
    for t in range(start + 2, min(stop - 1, start + _SET_OFF)):
        if lay.is_comma(t):
            # «، في بيان، السبت، العثور على»
            day = skip_adjuncts(lay, t + 1, stop)
            behind = day + 1 if t + 1 < day < stop - 1 and lay.is_comma(day) else t + 1
            return behind if _is_object(lay, behind) else start
    return start


def _is_object(lay: Layout, t: int) -> bool:
    return begins_noun(lay, t) and not lay.keys[t].startswith("و")


def _is_joined_to_preposition(lay: Layout, t: int) -> bool:
    """«أعلنت بسحب», «انتقدت لعدم»: with its preposition a noun is no object; «برنامج» and «لقاء» have none."""
    if t in lay.covered or lay.keys[t][0] not in "بل":
        return False
    return lay.clitic(t) in ("ب", "ل") or (lay.keys[t][0] == "ب" and lay.kind(t) == Kind.FUNCTION)


def _behind_subject(lay: Layout, subject: Phrase, start: int, stop: int) -> int:
    """«وزير الاقتصاد | والمالية هذا التأخر», «الانفصاليون | الموالون للحكومة مقتل»: what the subject was cut before."""
    if start != subject.last or start + 1 >= stop or start in lay.covered:
        return start
    if lay.word(start, "same") and lay.keys[start].endswith(PRONOUNS):
        # «وأورد المتحدث ذاته ما جاء»
        return skip_adjuncts(lay, start + 1, stop)
    behind = start + 1
    joined = lay.keys[start].startswith("وال") and not any(
        f.clitic for f in lay.speech.forms(lay.keys[start])
    )
    if joined and (begins_noun(lay, behind) or lay.word(behind, "demonstratives")):
        return start if lay.is_definite(behind) else behind
    key, before = lay.keys[start], lay.keys[start - 1]
    many = ("ون", "ين")
    if lay.is_definite(start) and key.endswith(many) and before.startswith("ال") and before.endswith(many):
        belongs = lay.keys[start + 1][0] == "ل" and not lay.word(start + 1, "words in lam")
        return start + 1 + belongs
    return start


def _behind_adjuncts(lay: Layout, start: int, stop: int, takes: frozenset[str]) -> int:
    at = _skip_belonging(lay, skip_occasion(lay, skip_adjuncts(lay, start, stop), stop), stop)
    at = _skip_in_whose_name(lay, _skip_whereof(lay, at, stop), stop)
    at += at < stop and lay.word(at, "to whom")
    if "من" not in takes and (is_from_somewhere(lay, at, stop) or _is_from_state(lay, at, stop)):
        return skip_adjuncts(lay, at + 2, stop)
    return at if "في" in takes else _skip_setting(lay, at, stop)


def listed_object(lay: Layout, form: Form, first: int, stop: int) -> Found | None:
    """«أبدى مسرحيون مهتمون مخاوفهم», «ناشد السكان الالتزام بـ»: the noun tells that it is the object, whatever stands before."""
    if (need := form.verb.flags.get("needs")) and "whom" in form.verb.flags:
        return _needed_object(lay, fold_word(need), first, stop)
    name = "asked for" if form.verb.act == "demand" and "whom" in form.verb.flags else ""
    name = "felt" if "feeling" in form.verb.flags and "object" in form.verb.takes else name
    if not name:
        return None
    for t in range(first, min(stop, first + (2 * _FAR if name == "asked for" else _FAR))):
        pause = lay.is_comma(t) and name == "felt"
        if not (pause or lay.read.tokens[t].is_word):
            return None
        # «أهابت بالسكان بعدم الاقتراب»
        if name == "asked for" and is_genitive(lay, first, t):
            continue
        letter = name == "asked for" and lay.keys[t][0] == "ب" and lay.keys[t][1:] in lay.speech.words(name)
        if letter or lay.word(t, name):
            return Found("object", t, t, lay.read.tokens[t].start + letter)
    return None


def is_asked_first(lay: Layout, asked: Found, found: Found) -> bool:
    """«طالب المدرب الإدارة | توفير ملعب بمواصفات عالمية»; «طالب الجهات العاملة في تقديم الدعم بتكثيفه» has its ب."""
    t = asked.token
    closed = lay.is_definite(t - 1) or t - 1 in lay.covered or lay.keys[t - 1].startswith("بال")
    return t < found.marker and closed and t not in lay.covered


def _needed_object(lay: Layout, noun: str, first: int, stop: int) -> Found | None:
    """«حمل المدير الشركة | كامل المسؤولية عن التأخير»: the noun that makes it speech, with how much of it."""
    at = next((t for t in range(first, stop) if lay.keys[t].removeprefix("ال").startswith(noun)), -1)
    if at < 0:
        return None
    at -= at - 1 in lay.openers or lay.word(at - 1, "whole")
    return Found("object", at, at, lay.read.tokens[at].start)


def _skip_since(lay: Layout, at: int, stop: int) -> int:
    """«أعلنت اللجنة منذ لحظات قليلة، تعيين الحكم»: how long ago, up to its comma."""
    if at >= stop or not lay.word(at, "since"):
        return at
    return next((t for t in range(at + 1, min(stop, at + _AGO)) if lay.is_comma(t)), at)


def _skip_told_medium(lay: Layout, at: int, stop: int) -> int:
    """«أكد المدرب لـ«عكاظ» | جاهزية الفريق», «أكد مصدر لوكالة رويترز | مقتل», «نفى لمراسلنا | وجود»: whom he told it."""
    behind = behind_told_medium(lay, at, stop)
    return skip_adjuncts(lay, behind, stop) if behind > at else at


def _skip_belonging(lay: Layout, at: int, stop: int) -> int:
    """«أعلنت اللجنة لكرة القدم تأجيل البطولة»: what لـ hangs on the subject is not the object."""
    if at >= stop or lay.keys[at][0] != "ل" or at in lay.named or lay.word(at, "words in lam"):
        return at
    if not lay.word(at, "fields"):
        return at
    at += 1
    while at < stop and lay.is_definite(at) and at not in lay.times:
        at += 1
    return skip_adjuncts(lay, at, stop)


def _skip_in_whose_name(lay: Layout, at: int, stop: int) -> int:
    """«وأدان باسمه وباسم زملائه هذا العمل»: in whose name he speaks ends where a demonstrative opens the object."""
    if at >= stop or not lay.word(at, "in the name of"):
        return at
    return next((t for t in range(at + 1, min(stop, at + _FAR + 4)) if lay.word(t, "demonstratives")), at + 1)


def skip_occasion(lay: Layout, at: int, stop: int) -> int:
    """«أعلنت في بيان لها أمس استشهادهم»: where it was said, before the object."""
    if at + 2 >= stop or not lay.word(at, "venue prepositions") or not is_venue(lay, at + 1):
        return at
    # «عبر موقعها الإلكتروني»: what is owned is definite.
    definite = lay.keys[at + 1].startswith("ال") or lay.keys[at + 1].endswith(PRONOUNS)
    t = at + 2
    while t < stop and (
        lay.word(t, "to whom")
        or (
            lay.keys[t].startswith("ال") == definite
            and (lay.keys[t].endswith(("ي", "يه")) or lay.word(t, "how it was said"))
            and t not in lay.named
        )
    ):
        t += 1
    return skip_adjuncts(lay, t, stop)


def is_venue(lay: Layout, t: int) -> bool:
    """«في كلمته», «خلال تصريحاته»: an occasion of speaking, its speaker's own or not."""
    if lay.word(t, "venues") or not lay.is_owned(t):
        return lay.word(t, "venues")
    venues = lay.speech.words("venues")
    return any(s in venues or (s.endswith("ت") and s[:-1] + "ه" in venues) for s in lay.without_owner(t))


def _skip_whereof(lay: Layout, at: int, stop: int) -> int:
    """«أكد المتحدث الأمني بوزارة الداخلية عدم»: the body that a title belongs to is no object."""
    if at >= stop or lay.keys[at][0] != "ب":
        return at
    one = lay.named.get(at)
    if one is not None and one.start > lay.read.tokens[at].start:
        return skip_adjuncts(lay, _with_joined(lay, one.last, stop), stop)
    if not lay.word(at, "bodies in beh"):
        return at
    end = at + 1
    while end < stop and lay.is_definite(end) and end not in lay.times:
        end += 1
    return skip_adjuncts(lay, end, stop)


def _with_joined(lay: Layout, end: int, stop: int) -> int:
    """«بالرئاسة العامة للأرصاد | وحماية البيئة»: what و adds to a body's name: a noun and a definite one behind it."""
    if end + 1 >= stop or lay.keys[end][0] != "و" or lay.word(end, "words in waw"):
        return end
    noun = len(lay.keys[end]) > 3 and not any(f.part in "abc" for f in lay.speech.forms(lay.keys[end]))
    return end + 2 if noun and lay.is_definite(end + 1) and end not in lay.covered else end


def _skip_setting(lay: Layout, at: int, stop: int) -> int:
    """«أبدت في الأحاديث الخاصة تخوفا», «أكد خلال لقاء الوفد أهمية العمل»: a definite setting before the object."""
    if at + 2 >= stop or not lay.word(at, "settings"):
        return at
    if lay.kind(at + 1) & Kind.AREA and not lay.is_definite(at + 1) and not lay.is_owned(at + 1):
        # «أعلنت الشرطة في مدينة مرسيليا، الثلاثاء، توقيف»
        place = lay.named.get(at + 1) or lay.named.get(at + 2)
        end = place.last if place is not None else at + 3
        while end < stop and lay.is_definite(end) and lay.keys[end].endswith(("ي", "يه")):
            # «في ولاية تكساس الأميركية»
            end += 1
        return skip_adjuncts(lay, end, stop)
    # «خلال هذا اللقاء»
    end = at + 1 + lay.word(at + 1, "demonstratives")
    if (
        lay.keys[at] != "في"
        and begins_noun(lay, end)
        and not lay.is_definite(end)
        and lay.is_definite(end + 1)
    ):
        end += 1
    while end < stop and lay.is_definite(end) and lay.read.tokens[end].is_word:
        end += 1
    if end == at + 1 and lay.keys[end].endswith(PRONOUNS):
        # «اقترح الباحث في دراسته تأسيس صندوق»
        end += 1
    owned = end < stop and lay.is_owned(end)
    if lay.keys[at] != "في" and not (lay.word(end, "fact nouns") or owned):
        # «أعلن لدى خروجه قرابة الساعة»
        return at
    return end if end > at + 1 and begins_noun(lay, end) else at


def _is_from_state(lay: Layout, at: int, stop: int) -> bool:
    """«انتقد من باريس الاتفاق»: a state as the place of speaking."""
    one = lay.named.get(at + 1)
    return at + 2 < stop and lay.keys[at] == "من" and one is not None and one.last == at + 2
