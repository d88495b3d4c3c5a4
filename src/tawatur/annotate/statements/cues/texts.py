"""A text that its own verb describes: «تلقت بلاغا من سائق يفيد بوقوع», «رددوا شعارات تطالب بـ», «ظهرت أخبار تفيد بأن».

Behind an indefinite noun an imperfect is an adjective of it. Where the noun is a text, what the adjective says was said:
by who gave the text if the sentence tells it, else by the text. It need not open a clause, and whoever spoke last did not
say it.
"""

from __future__ import annotations

from tawatur.annotate.statements.cues.frames import Cue, Found, clause_behind, may_speak
from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.beginnings import begins_noun
from tawatur.annotate.statements.sources.phrases import Phrase
from tawatur.annotate.statements.sources.subjects import subject_after, subject_before
from tawatur.lexicon.title_words import Kind

__all__ = ["find_text", "gist_cue"]

_FAR = 18  # tokens of «بلاغا من سائق في المنطقة الشرقية مساء أمس»
_ADJECTIVES = 2  # of «خطابا رسميا عاجلا»
_JOINED = ("ل", "ب")
_TEXTS = {"m": "texts", "f": "feminine texts"}


def find_text(lay: Layout, cue: Cue, marker: int) -> bool:
    """Let the text right before an imperfect speak, or who gave it; False where no text stands there, or who speaks behind."""
    form = cue.form
    if form is None or form.part != "b" or form.clitic or form.object or form.number != "s" or cue.relative:
        return False
    text = _text_before(lay, cue.first - cue.negated, form.gender)
    if text < 0 or _has_subject(lay, cue, marker):
        return False
    _let_speak(lay, cue, text)
    return True


def gist_cue(lay: Layout, i: int) -> Cue | None:
    """«تلقت الشرطة بلاغا من أحد السكان مفاده أن», «بعث المدير رسالة مفادها رفض العرض»: what a text comes to is what it says."""
    text = _text_before(lay, i, "f" if lay.keys[i].endswith("ها") else "m")
    found = _behind_gist(lay, i + 1) if text >= 0 else None
    if found is None:
        return None
    cue = Cue(i, i + 1, "noun", "say", "say", found.frame, found.token, found.start)
    _let_speak(lay, cue, text)
    # «إيصال رسالة مفادها», «الاتفاق رسالة للعالم مفادها»: a message that nobody sends is no more than a meaning.
    meant = cue.order == "text" and lay.keys[text][_is_led(lay, text) :] in lay.speech.words("messages meant")
    return None if meant else cue


def _behind_gist(lay: Layout, t: int) -> Found | None:
    """Return what opens right behind the word: a clause, a quotation, a noun."""
    opened = clause_behind(lay, t, min(t + 1, lay.end_of(t)), frozenset({"clause", "quote"}))
    if opened is not None or not begins_noun(lay, t):
        return opened
    return Found("object", t, t, lay.read.tokens[t].start)


def _let_speak(lay: Layout, cue: Cue, text: int) -> None:
    """Give a cue who gave the text before it, else the text."""
    giver = _from_whom(lay, text, cue.first) or _giver(lay, text)
    cue.order = "text" if giver is None else "before"
    start = lay.read.tokens[text].start + _is_led(lay, text)
    cue.subject = giver or Phrase(text, _behind_adjectives(lay, text, cue.first), start)


def _has_subject(lay: Layout, cue: Cue, marker: int) -> bool:
    """«مذكرة بحق شخص تقول الشرطة إنه»: behind the verb stands who says it."""
    subject = subject_after(lay, cue.last, marker, clause=True)
    whom = cue.form is not None and cue.form.verb.flags.get("whom")
    return subject is not None and not whom and may_speak(lay, subject.first)


def _text_before(lay: Layout, verb: int, gender: str) -> int:
    """Return the indefinite text that an imperfect or its gist describes, -1 where another noun stands nearer."""
    last = verb - lay.is_comma(verb - 1)
    for t in range(last - 1, max(lay.start_of(verb), last - _FAR) - 1, -1):
        if lay.outer[t] != lay.outer[verb] or lay.word(t, "relatives") or lay.word(t, "complementizers"):
            return -1
        if lay.keys[t][_is_led(lay, t) :] in lay.speech.words(_TEXTS[gender]):
            return t if _is_described(lay, t, last) else -1
    return -1


def _is_led(lay: Layout, text: int) -> bool:
    """«تقدم ببلاغ إلى المركز يفيد بأن»; the letter of «بيان» is its own."""
    key, texts = lay.keys[text], (lay.speech.words(name) for name in _TEXTS.values())
    return key[0] == "ب" and any(key[1:] in words for words in texts)


def _is_described(lay: Layout, text: int, last: int) -> bool:
    """«بلاغ إلى مركز العمليات ظهر أمس»: behind the text stand its adjectives, then only what is definite."""
    t = _behind_adjectives(lay, text, last)
    if lay.word(text - 1, "latest") or (t < last and (lay.is_definite(t) or not _leads(lay, t))):
        # «آخر إحصائية تشير», «بيانات اليوم تشير»: definite, a subject of its own.
        return False
    while t < last:
        if lay.keys[t] == "من":
            # «بلاغا من سائق»: whom it came from, definite or not.
            return True
        definite = lay.is_definite(t) or t in lay.covered or lay.keys[t].isdigit()
        construct = _is_plain(lay, t) and (lay.is_definite(t + 1) or t + 1 in lay.covered)
        if not (definite or construct or _leads(lay, t)):
            return False
        t = max(t + 1, lay.times.get(t, 0))
    return True


def _behind_adjectives(lay: Layout, text: int, stop: int) -> int:
    t = text + 1
    while t < stop and t <= text + _ADJECTIVES and _is_plain(lay, t):
        t += 1
    return t


def _leads(lay: Layout, t: int) -> bool:
    """«إلى المركز», «للشرطة», «مساء أمس»: what can follow a noun and its adjectives."""
    return (
        lay.is_time(t)
        or lay.word(t, "prepositions")
        or lay.keys[t].startswith("لل")
        or lay.clitic(t) in _JOINED
    )


def _is_plain(lay: Layout, t: int) -> bool:
    """Return whether a token is a noun or adjective without the article."""
    if not lay.read.tokens[t].is_word or lay.is_definite(t) or t in lay.covered or _leads(lay, t):
        return False
    return not (lay.kind(t) & (Kind.VERB | Kind.FUNCTION) or lay.speech.forms(lay.keys[t]))


def _from_whom(lay: Layout, text: int, verb: int) -> Phrase | None:
    """«بلاغا من أحد السكان يفيد بأن»: whom it came from."""
    at = next((t for t in range(text + 1, verb) if lay.keys[t] == "من"), verb)
    # «بلاغات من قبل السكان»
    first = at + 1 + lay.word(at + 1, "on the part of")
    return subject_after(lay, first, verb, clause=True) if at < verb else None


def _giver(lay: Layout, text: int) -> Phrase | None:
    """«وجهت المنظمة خطابا», «الجامعة بعثت بمذكرة»: the subject of the verb that gives the text."""
    for verb in range(text - 1, max(lay.start_of(text), text - _FAR) - 1, -1):
        if lay.outer[verb] != lay.outer[text] or lay.word(verb, "relatives"):
            return None
        received = lay.keys[verb].endswith("تلقي") and lay.last_letter(verb) == "ى"
        if received or not {lay.keys[verb], lay.keys[verb].removeprefix("و")} & lay.speech.words(
            "gives a text"
        ):
            # «تلقى المركز بلاغا»; «تلقي الوزيرة خطابا» gives it.
            continue
        behind = subject_after(lay, verb + 1, text, clause=False) if verb + 1 < text else None
        return behind or subject_before(lay, verb, lay.start_of(verb))
    return None
