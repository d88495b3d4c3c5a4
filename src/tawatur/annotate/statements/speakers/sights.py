"""Who stands in sight of a cue that names nobody: the man before it, the subject of its clause or of its sentence.

«أصدر الجيش بيانا أعرب فيه عن», «تحدث كارتر للصحفيين فقال», «الوزير الذي زعم أن»: grammar gives these a subject,
whoever spoke last.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from tawatur.annotate.statements.cues.frames import Cue
from tawatur.annotate.statements.cues.givers import is_sent
from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.joint import joint_speakers
from tawatur.annotate.statements.sources.names import is_named_person, mentions_in
from tawatur.annotate.statements.sources.phrase_ends import is_finite
from tawatur.annotate.statements.sources.phrases import Phrase, phrase_of, reach
from tawatur.annotate.statements.sources.subjects import subject_after
from tawatur.annotate.statements.sources.titles import TITLE
from tawatur.annotate.statements.speakers.antecedents import fitting_before, phrase_before
from tawatur.annotate.statements.speakers.chains import interviewed, is_telling, told_kind
from tawatur.annotate.statements.speakers.clauses import Clause, agrees, clauses_before, opening
from tawatur.annotate.statements.speakers.doubts import can_speak
from tawatur.annotate.statements.speakers.memory import Memory, Voice
from tawatur.annotate.statements.speakers.pairs import pair_before
from tawatur.annotate.statements.speakers.resolving import voice_of
from tawatur.lexicon.title_words import GIVEN, Kind

__all__ = [
    "Sight",
    "accuses_himself",
    "acting",
    "antecedent",
    "doer",
    "in_circumstance",
    "is_of_antecedent",
    "man_before",
    "of_clauses",
    "on_occasion",
    "sender",
    "topic",
    "turned_to",
]

_NEAR = 30  # tokens back to him whose message tells it
_BACK = {"ذي": "ه", "تي": "ها", "ين": "هم"}  # what points back to «الذي», «التي», «الذين»
_AS_FOR = ("اما", "واما")
_TOPIC = 15  # tokens of «أما المواطن سالم الراشد من سكان الحي» before its verb
_TITLE = 5  # tokens of «عليه النائب السابق» between a verb and the name
_TEXT = 3  # tokens of «مقالا مطولا أمس» before its writer
_OCCASION = 5  # tokens of «كلمة متلفزة مساء أمس» before him whose occasion it is
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
    if phrase is None and is_of_antecedent(lay, cue):
        # «الآية التي تقول»: without a pronoun that points back, what stands before is the subject.
        phrase = fitting_before(lay, cue)
    return None if phrase is None else _seen(lay, memory, phrase, cue, "speaker:antecedent")


def accuses_himself(cue: Cue) -> bool:
    """«الذي اتهم المملكة» accuses himself; «المرشد الذي قال إنه يعلم مكانه» may be said of him by another."""
    form = cue.form
    return form is not None and (
        form.number == "p" or bool(form.verb.takes & {"object", "ب", "إلى", "عن", "على"})
    )


def is_of_antecedent(lay: Layout, cue: Cue) -> bool:
    """«الآية التي تقول»; «المباراة التي قال عنها», «الرسالة التي وجهها» have a pronoun back, and «والذي أكد» goes on."""
    pronoun = lay.key(cue.first - 1 - cue.negated)
    if not cue.relative or pronoun.startswith("و") or not _is_pronouns(pronoun, cue):
        return False
    if cue.form is not None and cue.form.object:
        # «الملك الذي حثهم»: the pronoun means others.
        return cue.form.object != _BACK.get(pronoun[-2:])
    return not (lay.word(cue.last, "back references") or lay.word(cue.last, "inside it"))


def _is_pronouns(pronoun: str, cue: Cue) -> bool:
    """«الحفلة التي قال إنها جميلة»: a verb that does not agree with the pronoun has another subject."""
    form = cue.form
    if form is None or form.part not in "ab" or pronoun[-2:] not in _BACK:
        return True
    if form.number != "s" or pronoun.endswith("ين"):
        return (form.number == "p") == pronoun.endswith("ين")
    return not form.gender or (form.gender == "f") == pronoun.endswith("تي")


def man_before(lay: Layout, memory: Memory, cue: Cue) -> Sight | None:
    """«أول تغريدة للكاتب سالم العلي قائلا»: in a sentence without a verb, the man right before his participle."""
    one = lay.covered.get(cue.first - 1)
    if cue.kind != "participle" or one is None or one.last != cue.first or one.actor.type != "person":
        return None
    return _seen(lay, memory, Phrase(one.first, one.last, one.start), cue, "speaker:antecedent")


def on_occasion(lay: Layout, memory: Memory, cue: Cue) -> Sight | None:
    """«وخلال زيارة الوزير سالم الراشد للمدينة، أوضح أن»: whose occasion opens the sentence speaks at it."""
    form, first = cue.form, lay.first_word(cue.first)
    led = lay.keys[first].removeprefix("و") in lay.speech.words("settings") and first + 2 < cue.first
    if form is None or cue.kind != "verb" or form.number != "s" or form.clitic or cue.relative or not led:
        return None
    head = first + 1
    if not (lay.word(head, "venues") or lay.word(head, "his occasions")) or lay.is_owned(head):
        return None
    before = range(head + 1, cue.first)
    named = {one.actor.id: one for t in before if (one := lay.named.get(t)) is not None}
    people = [one for one in named.values() if one.actor.type == "person"]
    if len(people) != 1 or people[0].first > head + _OCCASION or any(is_finite(lay, t) for t in before):
        return None
    one = people[0]
    womanly = lay.last_letter(one.first) == "ة"
    if form.part == "a" and womanly != (form.gender == "f"):
        return None
    return _seen(lay, memory, Phrase(one.first, one.last, one.start), cue, "speaker:antecedent")


def in_circumstance(lay: Layout, memory: Memory, cue: Cue) -> Sight | None:
    """«ما زالت ثياب الطالبة سلمى الراشد مبللة وهي تقول»: whom «وهي» means, where her sentence names one person only."""
    if not lay.word(cue.first - 1, "he and she") or lay.keys[cue.first - 1][0] != "و" or cue.form is None:
        return None
    before = (lay.named.get(t) for t in range(lay.start_of(cue.first), cue.first - 1))
    people = {one.actor.id: one for one in before if one is not None and one.actor.type == "person"}
    if len(people) != 1:
        return None
    [one] = people.values()
    womanly = lay.last_letter(one.first) == "ة"
    if (lay.kind(one.first) & TITLE or womanly) and womanly != (cue.form.gender == "f"):
        return None
    return _seen(lay, memory, Phrase(one.first, one.last, one.start), cue, "speaker:antecedent")


def acting(lay: Layout, memory: Memory, cue: Cue, start: int) -> Sight | None:
    """«وعلق الوزير يؤاف كيش على الموضوع قائلا», «تحدث كارتر للصحفيين فقال»: who acts in the nearest clause that agrees.

    What stands before `start` has been told.
    """
    return (
        None if is_of_antecedent(lay, cue) else of_clauses(lay, memory, cue, clauses_before(lay, cue, start))
    )


def doer(lay: Layout, memory: Memory, cue: Cue) -> Sight | None:
    """«قال المدير إن الشركة التي رفضت الطلب بحجة أن»: the pretext is hers whose verb stands nearest, not his who tells it."""
    clauses = sorted(clauses_before(lay, cue, lay.start_of(cue.first)), key=lambda c: c.verb, reverse=True)
    for clause in clauses:
        goes_on = lay.clitic(clause.verb) in ("و", "ف") or lay.word(clause.verb - 1, "conjunctions")
        if clause.subject is not None or not goes_on:
            return of_clauses(lay, memory, cue, [clause])
    return None


def of_clauses(lay: Layout, memory: Memory, cue: Cue, clauses: list[Clause]) -> Sight | None:
    """Return who acts in the first of these clauses whose subject is somebody and agrees with a cue."""
    for clause in clauses:
        subject = clause.subject
        if subject is None or not _is_somebody(lay, clause, cue):
            continue
        sight = _guest_or_subject(lay, memory, cue, subject)
        if sight is not None and (sight.phrase is not subject or agrees(lay, clause, cue)):
            return sight
    return None


def _is_somebody(lay: Layout, clause: Clause, cue: Cue) -> bool:
    """«وتحدثت الصحيفة عن الزيارة ودعت إلى»: a person, a medium, a body; a place or a thing never goes on to speak."""
    phrase = clause.subject
    assert phrase is not None
    one = lay.named.get(phrase.first)
    if one is not None and one.start > lay.read.tokens[one.first].start and lay.keys[one.first][0] in "بل":
        # «في بيان نشرته بموقعها»: behind a preposition stands no subject.
        return False
    if one is not None and one.actor.type == "group":
        # «وزار المرضى، وتمنى لهم»: many are an object as often, unless they stand in front or go on as many.
        many = cue.form is not None and cue.form.number == "p"
        # «ورد السكان بالقول: «…»»: what the verb before it says.
        many = many or cue.kind == "pretext" or (cue.kind == "masdar" and lay.keys[cue.first][0] == "ب")
        return many or phrase.first < clause.verb or lay.last_letter(clause.verb) == "ت"
    if one is not None:
        return one.actor.type != "place"
    if cue.form is not None and cue.form.number == "p" and lay.kind(phrase.first) & Kind.PEOPLE:
        return True
    known = ["roles", "media heads", "unnamed sources", "unnamed heads"]
    if cue.kind not in ("masdar", "noun"):
        # «فهذا الحديث نص في المنع لقوله»: a noun's pronoun means who speaks, no text.
        known += ["evidence", "documents"]
    # «وتابع متحدثا عن خصومه»
    state = lay.last_letter(phrase.first) == "ا"
    # «يبلغ عمر هذه الطيور»
    thing = lay.word(phrase.first + 1, "demonstratives") and phrase.first not in lay.named
    given = lay.kind(phrase.first) & (GIVEN | TITLE) and not thing
    return not state and bool(
        given or any(lay.word(phrase.first, n) for n in known) or mentions_in(lay, phrase)
    )


def topic(lay: Layout, memory: Memory, cue: Cue) -> Sight | None:
    """«أما العريس فقد اعترف بأن», «المواطن سالم الراشد وكان مع عائلته إذ قال»: of whom the sentence tells."""
    start = opening(lay, cue)
    if start >= cue.first or lay.outer[start] != lay.outer[cue.first]:
        return None
    if cue.relative and lay.keys[cue.first - 1 - cue.negated][0] != "و":
        return None
    if lay.keys[start] in _AS_FOR:
        return _topic(lay, memory, cue, start + 1)
    one = lay.named.get(start)
    if one is None or one.actor.type != "person":
        return None
    phrase = phrase_of(lay, start, max(one.last, reach(lay, start, cue.first)))
    return _seen(lay, memory, phrase, cue, "speaker:subject-of-sentence")


def turned_to(lay: Layout, memory: Memory, cue: Cue) -> Sight | None:
    """«قال سالم إن A، أما المواطن فهد الزيني فيرى أن B», «، ليرد عليه فهد الزيني قائلا»: who speaks next in one sentence."""
    start = lay.start_of(cue.first)
    if cue.kind == "participle":
        return _who_replies(lay, memory, cue, start)
    if cue.kind != "verb" or lay.keys[cue.first][0] != "ف" or cue.form is None or not cue.form.clitic:
        return None
    for t in range(cue.first - 2, max(start, cue.first - _TOPIC) - 1, -1):
        if lay.keys[t] in _AS_FOR and lay.outer[t] == lay.outer[cue.first]:
            return _topic(lay, memory, cue, t + 1)
    return None


def _who_replies(lay: Layout, memory: Memory, cue: Cue, start: int) -> Sight | None:
    """«ليرد عليه فهد الزيني قائلا», «ويوافقه الرأي المواطن فهد الزيني داعيا»: the verb has its object, so he is its subject."""
    one = lay.covered.get(cue.first - 1)
    if one is None or one.last != cue.first or not is_named_person(lay, one):
        return None
    for t in range(one.first - 1, max(start, one.first - _TITLE) - 1, -1):
        verb = [f for f in lay.speech.forms(lay.keys[t]) if f.part in "ab"]
        if verb or lay.kind(t) & Kind.VERB:
            done = any(f.object for f in verb) or lay.word(t + 1, "back references")
            phrase = Phrase(one.first, one.last, one.start)
            return _seen(lay, memory, phrase, cue, "speaker:subject-of-sentence") if done else None
        if not (lay.is_definite(t) or lay.kind(t) & TITLE or lay.word(t, "back references")):
            return None
    return None


def _topic(lay: Layout, memory: Memory, cue: Cue, first: int) -> Sight | None:
    """«أما العريس فقد اعترف بأن»: of whom «أما» tells is the subject."""
    one = lay.named.get(first)
    before = cue.first - 1
    stop = before if lay.keys[before] == "فقد" or lay.is_comma(before) else cue.first
    if one is not None and (is_named_person(lay, one) or lay.is_comma(one.last)):
        # «أما سالم الراشد، مدير الشركة، فقد قال», «أما سالم الراشد وغانم الزيني فقالا»
        both = phrase_of(lay, first, stop)
        many = cue.form is not None and cue.form.number in ("d", "p") and len(joint_speakers(lay, both)) > 1
        them = both if many else phrase_of(lay, first, one.last)
        return _seen(lay, memory, them, cue, "speaker:subject-of-sentence")
    whole = subject_after(lay, first, stop, clause=True)
    phrase = whole if whole is None or whole.last == stop else subject_after(lay, first, stop, clause=False)
    if phrase is None or (phrase is not whole and not mentions_in(lay, phrase)):
        return None
    return _seen(lay, memory, phrase, cue, "speaker:subject-of-sentence")


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
    return _writer(lay, memory, cue)


def _writer(lay: Layout, memory: Memory, cue: Cue) -> Sight | None:
    """«نشرت الصحيفة مقالا للكاتب سالم الراشد أشار فيه إلى»: whose text it is speaks in it."""
    for t in range(cue.first - 2, max(lay.start_of(cue.first), cue.first - _NEAR), -1):
        one = lay.named.get(t)
        if one is None or lay.keys[t][0] != "ل" or not is_named_person(lay, one):
            continue
        texts = range(max(0, t - _TEXT), t)
        if any(is_telling(lay, w) for w in texts) and not any(is_sent(lay, w) for w in texts):
            return _seen(lay, memory, phrase_of(lay, t, one.last), cue, "speaker:antecedent")
    return None


def _guest_or_subject(lay: Layout, memory: Memory, cue: Cue, phrase: Phrase) -> Sight | None:
    voice = voice_of(lay, memory, phrase, cue)
    if voice.rule == "speaker:as-written" and not can_speak(lay, phrase):
        return None
    voice = _alone(voice, cue)
    guest = interviewed(lay, phrase, cue.first) if voice.links[:1] else None
    if guest is not None and told_kind(lay, voice.links[0]).kind in ("medium", "agency"):
        phrase, voice = guest, voice_of(lay, memory, guest, cue)
    return Sight(phrase, replace(_both(lay, voice, cue), rule="speaker:subject-of-sentence", relay=()))


def _both(lay: Layout, voice: Voice, cue: Cue) -> Voice:
    """«التقى الوزير سالم الراشد نظيره فهد الزيني، وأكدا أن»: he and the other who is named with him."""
    two = cue.form is not None and cue.form.number == "d" and len(voice.links) == 1
    pair = pair_before(lay, cue.first) if two and voice.links[0].kind == "person" else None
    return pair if pair is not None and voice.links[0].name in {link.name for link in pair.links} else voice
