"""Who adds something: «وأضاف» and «وتابع» let nobody new speak, so a description that fits nobody else is who spoke last."""

from __future__ import annotations

from difflib import SequenceMatcher

from tawatur.annotate.statements.cues.frames import Cue
from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.descriptions import is_of_other_nation
from tawatur.annotate.statements.sources.names import person_in, plain_word
from tawatur.annotate.statements.sources.phrases import Phrase
from tawatur.annotate.statements.sources.titles import is_in_construct
from tawatur.annotate.statements.speakers.memory import Memory, Voice, again
from tawatur.lexicon.name_keys import bare_words
from tawatur.lexicon.speech import Form
from tawatur.lexicon.title_words import Kind
from tawatur.text import fold_word

__all__ = ["who_adds"]

_NAMELESS = ("speaker:as-written", "speaker:named", "speaker:joint")
_NO_ONE = Kind.QUANTITY | Kind.PEOPLE | Kind.BODIES | Kind.ORGAN
_ALIKE = 0.75  # of the letters of «المرغلاني» and «مرغلاني»


def who_adds(lay: Layout, memory: Memory, phrase: Phrase, cue: Cue, voice: Voice) -> Voice:
    """«قال سالم الراشد إن …. وأضاف صاحب المبادرة»: the man who spoke last, where these words name nobody."""
    last = memory.spoken[-1] if memory.spoken else None
    form = next((f for f in lay.speech.forms(lay.key(phrase.first - 1)) if _adds(lay, f)), None)
    if last is None or form is None or cue.negated or voice.rule not in _NAMELESS:
        return voice
    named = len(last.links) == 1 and last.links[0].kind == "person" and last.unnamed is None
    if not named or " " not in last.links[0].name:
        return voice
    other = form.gender and last.gender and form.gender != last.gender
    if other or is_of_other_nation(lay, phrase, last.roles):
        return voice
    meant = _is_slip(voice, last) if phrase.last - phrase.first == 1 else _describes(lay, phrase, last)
    return again(last, "speaker:adding") if meant else voice


def _adds(lay: Layout, form: Form) -> bool:
    """«وأضاف», «وتابع … قائلا»: a verb of one, joined to what was said before."""
    lemma = fold_word(form.verb.lemma)
    return form.number == "s" and bool(form.clitic) and lemma in lay.speech.words("adding")


def _describes(lay: Layout, phrase: Phrase, last: Voice) -> bool:
    """«مدرب برشلونة السابق», «صاحبة المبادرة»: what one man is, without a name; «رئيس النادي» is no minister."""
    first, kind = phrase.first, lay.kind(phrase.first)
    who = lay.word(first, "who somebody is")
    man = who or kind & (Kind.OFFICE | Kind.RANK | Kind.ROLE_SUBJECT)
    owned = is_in_construct(lay, first) or who or first + 1 in lay.covered
    if (
        not (man and (owned or lay.is_definite(first)))
        or kind & _NO_ONE
        or person_in(lay, phrase) is not None
    ):
        return False
    if lay.word(first, "unnamed heads") or lay.word(first, "whose they are"):
        return False
    if any(lay.word(t, "one more") for t in range(first, phrase.last)):
        return False
    offices = {plain_word(word) for word in lay.speech.words("offices of one")}
    head = plain_word(lay.keys[first])
    return not (head in offices and any(_is_office(lay, word) for word in last.heads - {head}))


def _is_office(lay: Layout, word: str) -> bool:
    return bool((lay.actors.word(word).kind | lay.actors.word(f"ال{word}").kind) & Kind.OFFICE)


def _is_slip(voice: Voice, last: Voice) -> bool:
    """«خالد مرغلاني … وأضاف المرغلاني»: a surname that is spelt otherwise."""
    words, known = bare_words(voice.links[0].name), bare_words(last.links[0].name)
    if len(words) != 1 or voice.links[0].kind != "person":
        return False
    return SequenceMatcher(None, words[0], known[-1]).ratio() >= _ALIKE
