"""Who stands in sight of a cue that names nobody: the man before it, the subject of its clause or of its sentence.

«أصدر الجيش بيانا أعرب فيه عن», «تحدث كارتر للصحفيين فقال», «الوزير الذي زعم أن»: grammar gives these a subject,
whoever spoke last.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from tawatur.annotate.statements.contents.tagged import dateline_end
from tawatur.annotate.statements.cues.frames import Cue
from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.agreement import BODIES
from tawatur.annotate.statements.sources.named import Named
from tawatur.annotate.statements.sources.names import is_named_person, mentions_in
from tawatur.annotate.statements.sources.phrases import Phrase, phrase_of
from tawatur.annotate.statements.sources.preposed import standing_before
from tawatur.annotate.statements.sources.subjects import subject_after
from tawatur.annotate.statements.sources.titles import TITLE
from tawatur.annotate.statements.speakers.antecedents import phrase_before
from tawatur.annotate.statements.speakers.chains import interviewed, told_kind
from tawatur.annotate.statements.speakers.doubts import can_speak
from tawatur.annotate.statements.speakers.memory import Memory, Voice
from tawatur.annotate.statements.speakers.resolving import voice_of
from tawatur.lexicon.title_words import GIVEN, Kind

__all__ = [
    "Sight",
    "accuses_himself",
    "antecedent",
    "man_before",
    "nearest_subject",
    "sender",
    "sentence_subject",
]

_FAR = 80  # tokens back that a sentence is read for its subject
_NEAR = 30  # tokens back to the verb that lends its subject
_NOUN = Kind.NOUN | GIVEN | Kind.FUNCTION
_GOING_ON = ("media", *BODIES)
_WHOLE = 2  # words of a body's own name, at least
_EMBEDS = ("relatives", "complementizers", "negations", "prepositions")
_OF_MANY = ("ون", "وا")
_LEAD_IN = 7  # tokens of «وفي السياق ذاته»
_MESSAGE = 8  # tokens of «اتصالا هاتفيا مساء أمس» before its sender


@dataclass(frozen=True, slots=True)
class Sight:
    """Somebody whom the sentence names, with the words that name him."""

    phrase: Phrase
    voice: Voice


def _seen(lay: Layout, memory: Memory, phrase: Phrase, cue: Cue, rule: str) -> Sight:
    return Sight(phrase, replace(_alone(voice_of(lay, memory, phrase, cue), cue), rule=rule))


def _alone(voice: Voice, cue: Cue) -> Voice:
    """«وتزوج سالم ونورة، وكتب على صفحته»: two do not go on as one."""
    one = cue.form is not None and cue.form.number == "s" and cue.kind == "verb"
    return replace(voice, links=voice.links[:1]) if one and len(voice.links) > 1 else voice


def antecedent(lay: Layout, memory: Memory, cue: Cue) -> Sight | None:
    """«أعضاء الوفد الذين عبروا», «وزير الخارجية الذي زعم»: who stands before the pronoun and can speak."""
    phrase = phrase_before(lay, cue)
    return None if phrase is None else _seen(lay, memory, phrase, cue, "speaker:antecedent")


def accuses_himself(cue: Cue) -> bool:
    """«الذي اتهم المملكة» accuses himself; «المرشد الذي قال إنه يعلم مكانه» may be said of him by another."""
    form = cue.form
    return form is not None and (
        form.number == "p" or bool(form.verb.takes & {"object", "ب", "إلى", "عن", "على"})
    )


def man_before(lay: Layout, memory: Memory, cue: Cue) -> Sight | None:
    """«أول تغريدة للكاتب سالم العلي قائلا»: in a sentence without a verb, the man right before his participle."""
    one = lay.covered.get(cue.first - 1)
    if cue.kind != "participle" or one is None or one.last != cue.first or one.actor.type != "person":
        return None
    return _seen(lay, memory, Phrase(one.first, one.last, one.start), cue, "speaker:antecedent")


def nearest_subject(lay: Layout, memory: Memory, cue: Cue, since: int) -> Sight | None:
    """«وعلق الوزير يؤاف كيش على الموضوع قائلا», «تحدث كارتر للصحفيين فقال»: a verb without content lends its subject.

    `since` is the token behind the last cue: what stands before it has been told.
    """
    start = max(lay.start_of(cue.first), cue.first - _NEAR, since)
    for verb in range(cue.first - 1, start - 1, -1):
        if lay.outer[verb] != lay.outer[cue.first]:
            continue
        if not _is_finite(lay, verb) or lay.word(verb + 1, "inside it"):
            # «أصدرت الحركة بيانا هاجمت فيه الحكومة، وقالت»: whom she attacked in it
            continue
        # «يراقبون الأطفال ويتساءلون»: behind a verb of many stands no subject.
        many = lay.keys[verb].endswith(_OF_MANY) and verb not in lay.covered
        behind = None if many else subject_after(lay, verb + 1, cue.first, clause=False)
        around = (behind, _in_front(lay, verb))
        phrase = next((p for p in around if p is not None and _goes_on(lay, p, verb, cue)), None)
        if phrase is not None:
            return _seen(lay, memory, phrase, cue, "speaker:subject-of-sentence")
    return None


def _in_front(lay: Layout, verb: int) -> Phrase | None:
    """«غير أن المنظمات سارعت إلى التنديد، مؤكدة»; behind an أن that is told, who told it goes on."""
    phrase = standing_before(lay, verb)
    if phrase is None or not lay.word(phrase.first - 1, "complementizers"):
        return phrase
    return phrase if lay.word(phrase.first - 2, "clause openers") else None


def _is_finite(lay: Layout, t: int) -> bool:
    """«التفت الوزير», «تحدث كارتر»: any verb has a subject, not only one of saying."""
    if any(f.part in "ab" and not f.object for f in lay.speech.forms(lay.keys[t])):
        return True
    if lay.clitic(t) == "ل":
        # «لتدعم الفريق»: a purpose of somebody else.
        return False
    acts = bool(lay.kind(t) & Kind.VERB) and not lay.kind(t) & _NOUN and t not in lay.covered
    return acts and not any(lay.word(t - 1, name) for name in _EMBEDS)


def _goes_on(lay: Layout, phrase: Phrase, verb: int, cue: Cue) -> bool:
    """«وتحدثت الصحيفة عن الزيارة ودعت إلى»: a person, or a medium or body whose verb has the same gender."""
    one = lay.named.get(phrase.first)
    if one is not None and one.actor.type == "person":
        return True
    body = lay.word(phrase.first, "media heads") or (one is not None and one.actor.type in _GOING_ON)
    if one is not None and one.actor.type == "group":
        # «وزار المرضى، وتمنى لهم»: many are an object as often, unless they stand in front or go on as many.
        body = phrase.first < verb or (cue.form is not None and cue.form.number == "p")
    if cue.kind == "participle":
        # «خفضت الوكالة توقعاتها، مستشهدة بـ»
        return body and cue.form is not None and cue.form.gender == "f" and _is_feminine(lay, verb)
    return body and not _is_of_other_gender(lay, verb, cue)


def _is_feminine(lay: Layout, verb: int) -> bool:
    return lay.last_letter(verb) == "ت" or lay.keys[verb][0] == "ت"


def sentence_subject(lay: Layout, memory: Memory, cue: Cue) -> Sight | None:  # noqa: PLR0911 - one case a line
    """Return the subject of the sentence's first verb: «أصدر الجيش بيانا أعرب فيه»."""
    if (
        cue.form is not None
        and cue.form.clitic
        and cue.kind == "verb"
        and cue.first == lay.start_of(cue.first)
    ):
        return None
    start = _opening(lay, cue)
    if start >= cue.first or lay.outer[start] != lay.outer[cue.first]:
        return None
    ahead = _copula_subject(lay, memory, cue, start) or _body_ahead(lay, memory, cue, start)
    if ahead is not None:
        return ahead
    if lay.keys[start] == "اما" and (lay.keys[cue.first - 1] == "فقد" or _is_answer(lay, cue)):
        topic = _topic(lay, memory, cue, start + 1)
        if topic is not None or lay.keys[cue.first - 1] == "فقد":
            return topic
    start += lay.word(start, "negations")
    if lay.word(start, "about") or _is_of_other_gender(lay, start, cue):
        return None
    if (
        cue.relative
        or start in lay.named
        or lay.word(start, "prepositions")
        or lay.keys[start][1:] in lay.speech.words("prepositions")
    ):
        return _clause_subject(lay, memory, cue) or _of_main_verb(lay, memory, cue, start)
    phrase = subject_after(lay, start + 1, cue.first, clause=False)
    if phrase is None and cue.kind == "verb":
        return _clause_subject(lay, memory, cue)
    if (
        phrase is None
        or _is_one_for_many(lay, phrase, cue)
        or not (lay.word(phrase.first, "roles") or mentions_in(lay, phrase))
    ):
        return None
    return _guest_or_subject(lay, memory, cue, phrase)


def _of_main_verb(lay: Layout, memory: Memory, cue: Cue, start: int) -> Sight | None:
    """«أثار الفنان، سالم الراشد، جدلا بعد تصريحاته التي قال فيها إن»: the man with a title whom the main verb is about."""
    if not cue.relative or cue.frame != "clause" or not lay.word(start + 1, "roles"):
        return None
    phrase = subject_after(lay, start + 1, cue.first, clause=False)
    return None if phrase is None else _guest_or_subject(lay, memory, cue, phrase)


def _body_ahead(lay: Layout, memory: Memory, cue: Cue, start: int) -> Sight | None:
    """«لكن نادي الوادي لم يرض برحيل لاعبه بعدما قال إنه»: a body before its verb goes on where the next verb agrees."""
    one, form = lay.named.get(start), cue.form
    if one is None or one.actor.type not in BODIES or form is None or cue.kind != "verb" or cue.relative:
        return None
    agrees = form.number == "s" and (lay.last_letter(start) == "ة") == (form.gender == "f")
    at = one.last
    if at - start < _WHOLE:
        # «البرنامج اعتمد وأعلن»
        return None
    acts = lay.word(at, "negations") or _is_finite(lay, at)
    turned = any(lay.word(t, "about") for t in range(at, cue.first))
    if not agrees or not acts or at >= cue.first or turned:
        return None
    return _seen(lay, memory, Phrase(start, at, one.start), cue, "speaker:subject-of-sentence")


def _copula_subject(lay: Layout, memory: Memory, cue: Cue, start: int) -> Sight | None:
    """«وكانت الحركة في وقت سابق أصدرت بيانا أعلنت فيه»: who stands behind «كان» is the subject of all that follows."""
    if not (lay.word(start - 1, "copulas") and _agrees(lay.keys[start - 1], cue)):
        return None
    phrase = subject_after(lay, start, cue.first, clause=False)
    if phrase is None or phrase.first != start or not can_speak(lay, phrase):
        return None
    if phrase.first not in lay.named and not lay.word(phrase.first, "evidence"):
        return None
    return _guest_or_subject(lay, memory, cue, phrase)


def _is_answer(lay: Layout, cue: Cue) -> bool:
    """«أما الباحث دي باولو، فيعتقد»: the ف that answers «أما» is joined to the verb."""
    return lay.keys[cue.first][0] == "ف" and cue.form is not None and bool(cue.form.clitic)


def _topic(lay: Layout, memory: Memory, cue: Cue, first: int) -> Sight | None:
    """«أما العريس فقد اعترف بأن»: of whom «أما» tells is the subject."""
    one = lay.named.get(first)
    if one is not None and (is_named_person(lay, one) or lay.is_comma(one.last)):
        # «أما سالم الراشد، مدير الشركة، فقد قال»
        return _seen(lay, memory, phrase_of(lay, first, one.last), cue, "speaker:subject-of-sentence")
    before = cue.first - 1
    stop = before if lay.keys[before] == "فقد" or lay.is_comma(before) else cue.first
    phrase = subject_after(lay, first, stop, clause=True)
    if phrase is None or phrase.last != stop:
        return None
    return _seen(lay, memory, phrase, cue, "speaker:subject-of-sentence")


def _agrees(copula: str, cue: Cue) -> bool:
    form = cue.form
    if form is None or form.part not in "abc" or form.number != "s":
        return True
    return copula.endswith("ت") == (form.gender == "f")


def _opening(lay: Layout, cue: Cue) -> int:
    """Return the first word of a cue's sentence behind conjunctions and times: its verb, as a rule."""
    start = max(lay.first_word(cue.first), min(dateline_end(lay), cue.first))
    while start < cue.first and (
        lay.word(start, "conjunctions")
        or lay.word(start, "thus")
        or _is_turn(lay, start)
        or start in lay.times
        or not lay.read.tokens[start].is_word
    ):
        start = max(start + 1, lay.times.get(start, 0))
    return _behind_lead_in(lay, start, cue.first)


def _behind_lead_in(lay: Layout, start: int, stop: int) -> int:
    """«على صعيد آخر دوّن المدرب ملاحظاته، وطالب»: what leads over to another matter stands before the verb."""
    if not lay.word(start, "prepositions"):
        return start
    near = range(start + 2, min(stop, start + _LEAD_IN))
    behind = next((t for t in near if lay.word(t - 1, "lead-ins") and not lay.word(t, "lead-ins")), start)
    return behind + lay.is_comma(behind)


def _is_turn(lay: Layout, t: int) -> bool:
    """«من جهتها أصدرت الإدارة بيانا أكدت فيه»: both words stand before the verb."""
    if lay.keys[t] == "من":
        return lay.word(t + 1, "reflexive openings")
    # «بدوره المخرج سالم، قال»: the subject follows, no verb.
    return lay.word(t, "reflexive openings") and not (t + 1 in lay.covered or lay.is_definite(t + 1))


def sender(lay: Layout, memory: Memory, cue: Cue) -> Sight | None:
    """«تلقى الأمير اتصالا من الملك سالم أعرب خلاله عن»: who called speaks in the call, not who was called."""
    if not lay.word(cue.last, "inside it") or cue.kind != "verb":
        return None
    for t in range(cue.first - 2, max(lay.start_of(cue.first), cue.first - _NEAR), -1):
        one = lay.named.get(t + 1)
        if lay.keys[t] != "من" or one is None or lay.outer[t] != lay.outer[cue.first]:
            continue
        sent = any(lay.word(w, "messages") for w in range(max(0, t - _MESSAGE), t))
        if sent and one.actor.type in ("person", "institution", "state"):
            return _seen(lay, memory, phrase_of(lay, t + 1, cue.first), cue, "speaker:antecedent")
    return None


def _guest_or_subject(lay: Layout, memory: Memory, cue: Cue, phrase: Phrase) -> Sight | None:
    voice = voice_of(lay, memory, phrase, cue)
    if voice.rule == "speaker:as-written" and not can_speak(lay, phrase):
        return None
    voice = _alone(voice, cue)
    guest = interviewed(lay, phrase, cue.first) if voice.links[:1] else None
    if guest is not None and told_kind(lay, voice.links[0]).kind in ("medium", "agency"):
        phrase, voice = guest, voice_of(lay, memory, guest, cue)
    return Sight(phrase, replace(voice, rule="speaker:subject-of-sentence", relay=()))


def _clause_subject(lay: Layout, memory: Memory, cue: Cue) -> Sight | None:
    """Return the person a sentence is about: «في مقال له ربط شربل بين … وقال إن»."""
    for t in range(max(lay.start_of(cue.first), cue.first - _FAR), cue.first):
        one = lay.named.get(t)
        if one is None or one.start != lay.read.tokens[t].start or not _fits(one.actor.type, cue):
            continue
        if lay.word(t - 1, "prepositions") or lay.outer[t] != lay.outer[cue.first] or _is_owned(lay, t):
            continue
        if is_other_person(lay, memory, one, cue):
            continue
        return _seen(lay, memory, Phrase(one.first, one.last, one.start), cue, "speaker:subject-of-sentence")
    return None


def is_other_person(lay: Layout, memory: Memory, one: Named, cue: Cue) -> bool:
    """«وزيرها الدكتور سالم …، وقالت»: one man does not go on as a woman, as far as titles and earlier verbs tell."""
    form = cue.form
    if form is None or form.part not in "abc" or form.number != "s" or one.actor.type != "person":
        return False
    known = next((v.gender for v in memory.recent() if v.gender and _is_he(v, one)), "")
    gender = known or _title_gender(lay, one)
    return bool(gender and form.gender and gender != form.gender)


def _is_he(voice: Voice, one: Named) -> bool:
    return len(voice.links) == 1 and voice.links[0].name == one.actor.name


def _title_gender(lay: Layout, one: Named) -> str:
    """«الوزيرة نورة» is a woman, «الدكتور سالم» a man; a bare name does not tell."""
    titled = one.last - one.first > 1 and lay.kind(one.first) & TITLE
    if not titled:
        return ""
    return "f" if lay.last_letter(one.first) == "ة" else "m"


def _is_owned(lay: Layout, t: int) -> bool:
    """«إصابة المهاجم»: the noun before a person shows that he is no subject."""
    noun = t > 0 and (lay.is_definite(t - 1) or lay.last_letter(t - 1) == "ة")
    return noun or lay.word(t - 1, "roles")


def _is_one_for_many(lay: Layout, phrase: Phrase, cue: Cue) -> bool:
    """«عقد الوزير لقاءات مع الوفود، حيث قدموا التهنئة»: one man does not go on as many."""
    one, form = lay.named.get(phrase.first), cue.form
    many = form is not None and form.number == "p" and form.gender == "m" and cue.kind == "verb"
    alone = one is not None and one.actor.type == "person" and one.last >= phrase.last
    return many and alone


def _is_of_other_gender(lay: Layout, verb: int, cue: Cue) -> bool:
    """Return whether a verb cannot have the subject of this cue: the one is masculine, the other feminine."""
    form = cue.form
    if form is None or form.part not in "abc" or form.number != "s":
        return False
    first = {f.gender for f in lay.speech.forms(lay.keys[verb]) if f.part in "ab" and f.number == "s"}
    return bool(first) and form.gender not in first


def _fits(kind: str, cue: Cue) -> bool:
    """Return whether an actor can be the subject: a person can; for «الذين اتهمتهم» so does a state or institution, which is feminine."""
    if kind == "person":
        return True
    feminine = cue.form is not None and cue.form.gender == "f"
    return cue.relative and feminine and kind in ("state", "institution")
