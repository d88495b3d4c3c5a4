"""Who holds the floor at a cue that names nobody and whose sentence names nobody: the last who began to speak.

The last statement tells that as a rule. Where somebody else has acted or spoken since, in words that we took for
no statement («ألقى الأمير كلمة. وقال»), he goes on, not the man before him.
"""

from __future__ import annotations

from dataclasses import replace

from tawatur.annotate.statements.cues.frames import Cue, opens_clause
from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.named import Named
from tawatur.annotate.statements.sources.phrases import Phrase, skip_adjuncts
from tawatur.annotate.statements.sources.subjects import subject_after
from tawatur.annotate.statements.speakers.doubts import can_speak
from tawatur.annotate.statements.speakers.memory import Memory, Voice
from tawatur.annotate.statements.speakers.resolving import voice_of
from tawatur.lexicon.speech import Form
from tawatur.text import fold_word

__all__ = ["actor_of_last_sentence", "is_inside_clause", "newcomer"]

_FAR = 250  # tokens back that somebody can have begun to speak
_CLAUSE = 80  # tokens back that a sentence is read for its complementizer


def is_inside_clause(lay: Layout, cue: Cue) -> bool:
    """«أن الوكالة، والتي تتابع، لم تعلن»: a subject that we could not find is not the last speaker."""
    if cue.form is None or cue.form.clitic or cue.kind != "verb" or cue.relative:
        return False
    start = max(lay.start_of(cue.first), cue.first - _CLAUSE)
    return any(
        lay.word(t, "complementizers") and not lay.word(t - 1, "clause openers")
        for t in range(start, cue.first - 1)
    )


def actor_of_last_sentence(lay: Layout, memory: Memory, cue: Cue, told: set[int]) -> Voice | None:
    """«وانتقل الحاكم إلى المدينة. وقال في مؤتمر»: who acted in the sentence before, if nobody spoke in it."""
    number = lay.sentence[cue.first]
    if cue.form is None or not cue.form.clitic or cue.kind != "verb" or number == 0:
        return None
    if number - 1 in told or cue.first != lay.first_word(cue.first) or _has_unread_subject(lay, cue):
        return None
    first, last = lay.bounds[number - 1]
    for t in range(first, min(first + 3, last)):
        one = lay.named.get(t)
        if one is None or t == first or one.start != lay.read.tokens[t].start:
            continue
        if lay.word(t - 1, "prepositions"):
            # «نيابة عن الملك يفتتح الأمير المعرض»
            continue
        if one.actor.type == "person" or _is_acting_body(lay, one, cue.form):
            voice = voice_of(lay, memory, Phrase(one.first, one.last, one.start), cue)
            return replace(voice, rule="speaker:subject-of-last-sentence")
    return None


def _is_acting_body(lay: Layout, one: Named, form: Form) -> bool:
    """«أطلقت البلدية حملة. وقالت إن»: a body goes on to speak where the verb agrees with its first noun."""
    if one.actor.type not in ("institution", "company", "party", "media") or form.number != "s":
        return False
    feminine = lay.last_letter(one.first) == "ة"
    return feminine == (form.gender == "f")


def newcomer(lay: Layout, memory: Memory, cue: Cue, since: int) -> Voice | None:
    """«ومن جانبه أكد الأمين سالم الراشد أهمية العمل. وأضاف»: who began to speak behind the last statement, at `since`."""
    if not _goes_on(lay, cue) or _has_unread_subject(lay, cue):
        return None
    for t in range(cue.first - 1, max(since, cue.first - _FAR) - 1, -1):
        if (
            lay.outer[t] >= 0
            or t in lay.covered
            or not any(_begins(lay, f, cue) for f in lay.speech.forms(lay.keys[t]))
        ):
            continue
        if lay.word(t - 1, "relatives") or not opens_clause(lay, t):
            continue
        stop = min(lay.end_of(t), cue.first)
        phrase = subject_after(lay, t + 1, stop, clause=False)
        if (
            phrase is None
            or phrase.first != skip_adjuncts(lay, t + 1, stop)
            or lay.clitic(phrase.first) == "ل"
        ):
            continue
        voice = voice_of(lay, memory, phrase, cue)
        named = voice.links and voice.rule not in ("speaker:as-written", "speaker:unnamed")
        if named and (voice.links[0].kind == "person" or can_speak(lay, phrase)):
            return replace(voice, rule="speaker:newcomer")
    return None


def _goes_on(lay: Layout, cue: Cue) -> bool:
    """Return whether a cue can go on for somebody: «وأضاف», «مضيفا», «كما ذكر»; a verb amid its sentence cannot."""
    form = cue.form
    if form is None or cue.relative or cue.kind in ("masdar", "noun"):
        return False
    if cue.kind == "participle" or form.clitic:
        return True
    before = cue.first - (2 if cue.negated else 1)
    opens = lay.first_word(cue.first) == cue.first or lay.is_comma(before)
    return opens or (form.part == "a" and lay.keys[before] == "كما")


def _begins(lay: Layout, form: Form, cue: Cue) -> bool:
    """Return whether a verb makes its subject the one who goes on; who gives an order or is quoted by another does not."""
    if form.part not in "ab" or form.object or "relay" in form.verb.flags:
        return False
    if fold_word(form.verb.lemma) in lay.speech.words("orders"):
        return False
    wanted = cue.form.gender if cue.form is not None else ""
    return not (wanted and form.gender and wanted != form.gender)


def _has_unread_subject(lay: Layout, cue: Cue) -> bool:
    """«ويرى بلان أن»: a word between a verb and its clause names somebody, even if we cannot tell whom."""
    t = cue.last
    if cue.kind != "verb" or t >= cue.content - 1:
        return False
    if not lay.read.tokens[t].is_word or lay.is_time(t) or lay.keys[t][0] in "بل":
        return False
    return not any(lay.word(t, name) for name in ("prepositions", "adverbs", "complementizers", "said so"))
