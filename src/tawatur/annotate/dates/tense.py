"""Whether a sentence tells of what was or plans what will be, as far as it shows before a date."""

from __future__ import annotations

from tawatur.annotate.dates.planned import (
    comes_before_event,
    is_agreed,
    is_called_for,
    is_of_event,
    is_put_off,
    is_said_to_be,
    is_to_be_held,
    lasts_till,
)
from tawatur.annotate.dates.words import Words

__all__ = [
    "cue",
    "goes_on_ahead",
    "is_announced",
    "is_future",
    "is_past_month",
    "is_plan",
    "is_purpose",
    "stands_in_present",
    "tells_habits",
    "tells_of_her",
    "told_behind_front",
]

_REACH = 18
_SHORT_VERB, _SHORT_NOUN = 4, 3
_NEAR_VERB = 5
# «تطوير», «تنظيم» have so many letters.
_FORM_TWO = 5
_LONG_SENTENCE = 60
_ENDS = frozenset(".؟?!؛;")
_COMMAS = frozenset("،,")
# «مباراة الأربعاء [التي ستجمع]»: so many words may lie between; «لا» and «لن» deny of what is to come.
_BEHIND_EVENT = 3
# So far before «لاحقا» its «أن» may stand; the letters that open a present verb.
_AIMED, _THAT, _PERSONS = 24, "ان", ("ي", "ت", "ن")
_HAS_DONE = ("قد", "وقد", "فقد", "لقد")
_DID_NOT = ("لم", "ولم", "فلم")
# «التي هبطت», «لما ذكرته المنظمة»
_SHE_DID = ("ت", "ته", "تها", "تهم")
# «يدوية», as it is folded.
_ADJECTIVE = "يه"
# Hints that are verbs, of which a sentence may tell.
_TELL_TOO = ("lasting", "goes_on", "pair")
_SHE_DOES, _CROWNING = "تت", "تتويج"
# So many words may open a sentence before its time.
_FRONT = 7
# «الذين يعيشون في الحي» tells of nobody's plan.
_WHO = ("الذي", "التي", "الذين", "اللذين", "اللتين", "ممن", "من")
_WILL_NOT = ("لا", "لن", "سوف")
# «تأجيل موعد المباراة، الخميس»
_DATE = "موعد"
# «مما هبطت»
_WHAT = ("ما", "مما", "بما", "لما")


def is_plan(w: Words, at: int, stop: int) -> bool | None:
    """Return True for a plan, False for a report, None where the words before a date show neither."""
    ahead = (is_of_event(w, at) and _lies_ahead(w, stop)) or is_called_for(w, at)
    if ahead or is_said_to_be(w, at, stop) or is_put_off(w, at) or is_to_be_held(w, at):
        return True
    # «استقال الوزير فجأة، في يونيو»: the pause before «في» ends no clause.
    led = w.term(at - 1, "in") is not None and not w.breaks(at)
    for back in w.back_to(_ENDS, at, _REACH):
        if w.key(back) in _COMMAS and back < at - 1 - led:
            break
        if _meets(w, back) or comes_before_event(w, back) or is_agreed(w, back) or lasts_till(w, back, at):
            return True
        told = cue(w, back)
        if told is not None:
            return told and not _is_within_report(w, at, back)
    if w.term(at - 1, "to") is not None and not w.breaks(at):
        # «وحتى يوم السبت، رفعت النيابة قضايا»
        behind = stop + (w.key(stop) in _COMMAS)
        return cue(w, behind) is not False and not (behind > stop and _she_did(w, behind))
    first = _sentence_start(w, at)
    if at - _REACH <= first < at and (_is_imperfect(w, first) or _is_hers(w, first)):
        return True
    # «لعب ظهر الأحد وسيحدد اللقاء المتأهل»: what «و» joins is another clause.
    return cue(w, stop) if goes_on_ahead(w, stop) else None


def _meets(w: Words, at: int) -> bool:
    """Tell whether a verb tells whom a match brings together: «اللقاء الذي [يجمع] الفريقين الأربعاء»."""
    return w.key(at - 1) in _WHO and w.hints(at - 2, "meeting") and _is_imperfect(w, at)


def told_behind_front(w: Words, at: int, stop: int) -> bool | None:
    """Return what the verb tells behind a time that opens its sentence: «في يونيو، [استقال] الوزير», «بعد لقائه في يونيو، [قتل]»."""
    if w.key(stop) not in _COMMAS or w.breaks(stop) or w.breaks(stop + 1):
        return None
    first = _sentence_start(w, at)
    if (
        not at - _FRONT <= first < at
        or w.term(first, "in", "hence", "ago", "since", "within", "span") is None
    ):
        return None
    return False if _is_form_ten(w.key(stop + 1)) else cue(w, stop + 1)


def _is_form_ten(key: str) -> bool:
    """Tell whether a word is a past verb by its shape alone: «استيقظ», «استخدمت», not «استخدام»."""
    return key.startswith("است") and len(key) > _NEAR_VERB and "ا" not in key[len("است") :]


def is_announced(w: Words, at: int) -> bool:
    """Tell whether a present verb before announces, over commas too: «ويستكمل البرنامج يوم الأربعاء», «يستعد لمباراته، مساء الخميس».

    «لم يحضر الأحد», «كان يعمل الأحد» tell of what was, «الذي يعمل حارسا» of nothing.
    """
    for back in w.back_to(_ENDS, at, _REACH):
        if w.term(back, "hence", "since") is not None:
            # «لن نتهاون، بعد تبني الهجوم الأربعاء»: what the plan follows is done.
            return False
        told = cue(w, back)
        if told is not None:
            return told and not _is_within_report(w, at, back)
        if _announces(w, back):
            return w.key(back - 1) not in _DID_NOT and not _was(w, back)
    first = _sentence_start(w, at)
    return at - _REACH <= first < at and _opens_with_hers(w, first)


def _is_within_report(w: Words, at: int, plan: int) -> bool:
    """Tell whether a day behind a comma is of the report around a plan: «توقفت المباراة، التي [تقام] في المدينة، الخميس»."""
    if w.key(at - 1) not in _COMMAS or not (w.key(plan - 1) in _WHO or w.key(plan) == _DATE):
        return False
    return any(cue(w, back) is False for back in w.back_to(_ENDS, plan - 1, _REACH))


def _announces(w: Words, at: int) -> bool:
    """Tell whether a word is surely a present verb and the clause's own: not «فيدان», «يدوية» or «الذي يعمل»."""
    key = w.key(at)
    named = key.startswith("ف") or key.endswith(_ADJECTIVE) or w.is_given(key)
    # «وكان الوزير، بعد عودته، قد [نشر] صورة»
    may = w.term(at, "may") is not None and w.key(at + 1)[:1] != _PERSONS[-1]
    return (
        (_is_imperfect(w, at) or may)
        and not named
        and w.term(at - 1, "whereof") is None
        and w.key(at - 1) not in _WHO
    )


def _lies_ahead(w: Words, at: int) -> bool:
    """Tell whether what follows tells of an event as still to come: «مباراة الأربعاء [التي ستجمع]», «[لا تقبل القسمة]»."""
    for ahead in range(at, at + _BEHIND_EVENT):
        if w.breaks(ahead) or not w.atoms[ahead : ahead + 1] or not w.atoms[ahead].is_word:
            return False
        if is_future(w, ahead) or w.key(ahead) in _WILL_NOT:
            return True
        if cue(w, ahead) is False:
            return False
    return False


def _sentence_start(w: Words, at: int) -> int:
    """Return the first atom of a sentence, or `at` itself where that lies too far back to matter."""
    for start in range(at, max(at - _LONG_SENTENCE, 0) - 1, -1):
        if w.breaks(start) or w.key(start - 1) in _ENDS:
            return start
    return at


def _is_imperfect(w: Words, at: int) -> bool:
    """Tell whether a sentence opens with a present verb: «يفتتح الرئيس الثلاثاء …» announces."""
    key = w.key(at)
    key = key[1:] if key[:1] in ("و", "ف") else key
    # «تتواصل الفعاليات السبت», not «تتويج الفائز»
    hers = key.startswith(_SHE_DOES) and not key.startswith(_CROWNING)
    return len(key) >= _SHORT_VERB and (key[0] == "ي" or hers) and _may_be_verb(w, at)


def _may_be_verb(w: Words, at: int) -> bool:
    """Tell whether nothing is known of a word but what its verb may tell: «ينهي», «يغيب»."""
    return all(
        t.entry.kind == "closed" or (t.entry.kind == "not" and t.entry.value in _TELL_TOO)
        for t in w.terms(at)
    )


def _is_hers(w: Words, at: int) -> bool:
    """Tell whether a sentence opens with a present verb of a feminine noun: «تستضيف المدينة الأحد», not «تراجع السعر», «تجربة العام»."""
    key, subject = w.key(at), w.key(at + 1)
    verb = len(key) >= _SHORT_VERB and key[0] == "ت" and key[-1] not in "تها" and not w.terms(at)
    return verb and key[-2] != "ي" and subject.startswith("ال") and subject.endswith(("ه", "ات"))


def _opens_with_hers(w: Words, at: int) -> bool:
    """Tell whether a sentence opens with a present verb of many or of hers: «تقيم جمعية البر», «وتهطل الأمطار الأحد».

    «تراجع السعر», «تمكن الحارس» tell of what he did, «تجربة», «تطوير», «تركي» are nouns.
    """
    key, subject = w.key(at), w.key(at + 1)
    key = key[1:] if key[:1] == "و" else key
    if len(key) < _SHORT_VERB or key[0] != "ت" or key[-1] in "تها" or not _may_be_verb(w, at):
        return False
    noun = len(key) == _FORM_TWO and key[-2] == "ي"
    if noun or key[2] == "ا" or w.hints(at, "he_did") or w.is_given(key):
        return False
    definite = subject.startswith("ال") or w.key(at + 2).startswith("ال")
    return subject.isalpha() and (definite or subject.endswith("ه"))


def _she_did(w: Words, at: int) -> bool:
    """Tell whether a word has the shape of what she did: «رفعت», not «بيانات», «الوقت»."""
    key = w.key(at)
    return len(key) >= _SHORT_VERB and key[-1] == "ت" and key[-2] != "ا" and not key.startswith("ال")


def is_past_month(w: Words, at: int) -> bool:
    """Tell whether a month is certainly gone: «منذ سبتمبر», «معارك انتهت في يناير»."""
    if w.term(at - 1, "since") is not None:
        return True
    told = any(cue(w, back) is False for back in range(max(at - 3, 0), at))
    return told or any(_is_past(w, back) for back in range(max(at - 1 - _NEAR_VERB, 0), at))


def goes_on_ahead(w: Words, at: int) -> bool:
    """Tell whether the future goes on right behind a time: «وبعد أيام [ستصل] طائرة»."""
    return not w.breaks(at) and not w.key(at).startswith("و") and is_future(w, at)


def stands_in_present(w: Words, at: int) -> bool:
    """Tell whether one of the few words before is a present verb: «على أن يحدد الموعد لاحقا»."""
    for back in w.back(at, _NEAR_VERB):
        if _is_imperfect(w, back) or is_future(w, back) or w.term(back, "may") is not None:
            return w.key(back - 1) != _THAT or _is_aimed_at(w, at)
    return _is_aimed_at(w, at)


def _is_aimed_at(w: Words, at: int) -> bool:
    """Tell whether a plan leads here, over commas too: «على أن تعلن الأسماء، بعد فرزها، لاحقا», «لعرضه لاحقا».

    «قبل أن يفرج عنه لاحقا» tells of what was.
    """
    apart = False
    for back in w.back_to(_ENDS, at, _AIMED):
        if w.key(back) == _THAT:
            return w.key(back + 1)[:1] in _PERSONS and w.term(back - 1, "ago", "hence") is None
        told = cue(w, back)
        if told is not None:
            return told
        apart = apart or w.key(back) in _COMMAS
        present = _is_imperfect(w, back) or w.term(back, "may") is not None
        if present and not apart and w.key(back - 1) != _THAT:
            return True
    return False


def is_purpose(w: Words, at: int) -> bool:
    """Tell whether a noun of purpose stands before: «تمهيدا [لعرضه] لاحقا»."""
    key = w.key(at - 1)
    owned = key.startswith("ل") and key.endswith(("ه", "ها", "هم")) and len(key) > _SHORT_VERB
    return owned and not w.breaks(at) and not w.terms(at - 1)


def tells_habits(w: Words, at: int) -> bool:
    """Tell whether one of the few words before is a present verb of others or ours: «نتحرك ليلا»."""
    return any(_is_present(w, back) for back in w.back(at, _NEAR_VERB))


def tells_of_her(w: Words, at: int) -> bool:
    """Tell whether one of the few words before has the shape of what she did: «امتدت الاحتجاجات ليلا»."""
    return any(_she_did(w, back) for back in w.back(at, _NEAR_VERB))


def _is_present(w: Words, at: int) -> bool:
    """Tell whether a word has the shape of a present verb of others or ours: «يعمل», «نتحرك», not «نفذوا»."""
    key = w.key(at)
    if len(key) < _SHORT_VERB or key[0] not in "ين" or (key[0] == "ن" and key.endswith("وا")):
        return False
    return all(t.entry.kind == "state" for t in w.terms(at))


def cue(w: Words, at: int) -> bool | None:
    """Return True for a word that plans, False for one that reports, None for others."""
    for term in w.terms(at):
        if term.entry.kind == "told" and term.prefix in ("", "و", "ف"):
            return None if _is_noun_here(w, at) else False
        if term.entry.kind == "plan" and term.prefix in ("", "و", "ف", "ل", "ب"):
            if term.entry.use == "reach" and _is_a_figure(w, term.end):
                return None
            return w.term(at - 1, "never") is None and not _was(w, at)
    if is_future(w, at):
        return not _was(w, at)
    return False if _is_past(w, at) else None


def _is_noun_here(w: Words, at: int) -> bool:
    """Tell whether a word spelt like a past verb is a noun: «سيتم [نقل] المصابين», «بعد [قتل] الرهينة», «المزمع [عقده]»."""
    if w.breaks(at):
        return False
    if w.hints(at - 1, "set_for"):
        return True
    short = len(w.key(at)) <= _SHORT_NOUN
    return short and (w.term(at - 1, "governs", "plan") is not None or is_future(w, at - 1))


def _is_a_figure(w: Words, at: int) -> bool:
    """Tell whether a number is reached, not a place: «تصل [إلى 9 ملايين]», «يصل إلى نحو مئة»."""
    to = w.term(at, "to")
    begin = to.end if to is not None else at
    about = w.term(begin, "approx")
    begin = about.end if about is not None else begin
    return begin in w.numbers or w.term(begin, "cardinal") is not None


def _is_past(w: Words, at: int) -> bool:
    """Tell whether a word has the shape of a past verb: «استولوا», behind «قد» «حثت», behind «التي»، «أن» «هبطت»."""
    key = w.key(at)
    if len(key) < _SHORT_NOUN or key[0] in "يتن" or key.startswith(("ال", "وال", "بال", "لل")):
        return False
    # «قد حثت السكان»; «قد يصل» opens with a present verb's letter.
    if key.endswith("وا") or w.key(at - 1) in _HAS_DONE:
        return True
    led = w.term(at - 1, "whereof") is not None or w.key(at - 1) in _WHAT
    return led and len(key) >= _SHORT_VERB and key.endswith(_SHE_DID) and not key.endswith("ات")


def _was(w: Words, at: int) -> bool:
    """Tell whether a plan is past: «كان من المقرر», «كانت ستقلع»."""
    before = (w.term(back, "told") for back in (at - 1, at - 2))
    return any(term is not None and term.entry.use == "was" for term in before)


def is_future(w: Words, at: int) -> bool:
    """Tell whether a word is a verb with the س of the future: «سيزور», «وستعقد», «سأزور» but not «سالم»."""
    key = w.key(at)
    cut = key[:1] in ("و", "ف")
    key = key[cut:]
    if len(key) < _SHORT_VERB or key[0] != "س" or key[1] not in "يتنا":
        return False
    if key[1] == "ا" and w.text[w.letter(at, cut + 1)] != "أ":
        return False
    return w.term(at, "not_plan") is None
