"""Which verbs of a sentence are its own and who acts in each: the clauses that a cue without a subject can go on from.

«أصدر الجيش الذي يحاصر المدينة بيانا أعرب فيه عن»: «أصدر» is the sentence's own verb, «يحاصر» one of a relative clause.
A participle or a second verb belongs to the subject of the nearest own verb before it, never to a noun inside what
somebody is quoted with.
"""

from __future__ import annotations

from dataclasses import dataclass

from tawatur.annotate.statements.contents.tagged import dateline_end
from tawatur.annotate.statements.cues.frames import Cue, opens_clause
from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.hidden import hides_name
from tawatur.annotate.statements.sources.phrase_ends import is_medium_head
from tawatur.annotate.statements.sources.phrases import Phrase
from tawatur.annotate.statements.sources.preposed import standing_before
from tawatur.annotate.statements.sources.subjects import subject_after
from tawatur.annotate.statements.sources.titles import TITLE
from tawatur.lexicon.title_words import GIVEN, Kind

__all__ = ["Clause", "agrees", "clauses_before", "clauses_of", "holds_words", "opening"]

_FAR = 120  # tokens back that a sentence is read for its clauses
_LEAD_IN = 7  # tokens of «وفي السياق ذاته»
_BODY = Kind.CONSTRUCT | Kind.DEFINITE
_NOUN = Kind.NOUN | GIVEN | Kind.FUNCTION
_OF_MANY = ("ون", "وا")
_OBJECTS = ("ه", "ها", "هم", "هما", "نا")
_NAME = 4  # tokens of a newsroom's name in marks
_PRESENT = frozenset("يت")  # letters that the present tense begins with
_SHORTEST_OF_TWO = 4  # letters of «ودعا», which is of one


@dataclass(frozen=True, slots=True)
class Clause:
    """A verb of the sentence's own with its subject, None where it goes on with who acted before."""

    verb: int
    subject: Phrase | None


def clauses_before(lay: Layout, cue: Cue, start: int) -> list[Clause]:
    """Return the clauses between a token and a cue, the nearest first, those inside others behind."""
    head = opening(lay, cue)
    verbs, inner = _verbs(lay, range(max(start, cue.first - _FAR), cue.first), cue.first, head)
    which = _which_says(lay, cue, inner)
    return [
        *which,
        *reversed(_own(lay, verbs, cue.first, head)),
        *(Clause(t, _inner_subject(lay, t, cue.first)) for t in reversed(inner)),
    ]


def _which_says(lay: Layout, cue: Cue, inner: list[int]) -> list[Clause]:
    """«التقى الوفد الوزير سالم الراشد الذي رد على السؤال بقوله»: the noun of saying goes with the relative verb before it."""
    if cue.kind != "masdar" or not inner or not lay.keys[cue.first].startswith("ب"):
        return []
    verb = inner[-1]
    near = not any(lay.is_comma(t) for t in range(verb, cue.first)) and _is_pronoun(lay, _before(lay, verb))
    bearer = _antecedent(lay, verb) if near else None
    return [Clause(verb, bearer)] if bearer is not None else []


def clauses_of(lay: Layout, number: int) -> list[Clause]:
    """Return the own clauses of a whole sentence, the first one first: who acts in it."""
    first, last = lay.bounds[number]
    head = _head(lay, first, last)
    verbs, _ = _verbs(lay, range(first, min(last, first + _FAR)), head, head)
    one = lay.named.get(head)
    if one is not None and one.actor.type == "person" and one.start == lay.read.tokens[head].start:
        # «سالم الراشد من مواليد المدينة، عمل في التعليم»
        return [Clause(verbs[0] if verbs else head, Phrase(head, one.last, one.start))]
    return _own(lay, verbs, last, head)


def _own(lay: Layout, verbs: list[int], stop: int, head: int) -> list[Clause]:
    ends = [*verbs, stop]
    return [Clause(ends[i], _subject(lay, ends[i], ends[i + 1], head)) for i in range(len(verbs))]


def _verbs(lay: Layout, tokens: range, at: int, head: int) -> tuple[list[int], list[int]]:
    """Return the verbs of a sentence's own and those of clauses inside others, on the level of a token."""
    level, embedded = lay.outer[at] if at < len(lay.outer) else -1, False
    parted = helped = True
    verbs: list[int] = []
    inner: list[int] = []
    for t in tokens:
        if lay.outer[t] != level or lay.is_comma(t):
            parted, helped = True, False
        elif _is_acting(lay, t) or (t == head and _may_act(lay, t)):
            first = not verbs and t >= head
            embedded = _is_embedded(lay, t, head, first=first, after=embedded and not parted)
            parted = False
            if embedded:
                inner.append(t)
            elif not (helped and verbs):
                verbs.append(t)
            helped = lay.word(t, "copulas")
    return verbs, inner


def _is_acting(lay: Layout, t: int) -> bool:
    """«التفت الوزير», «تحدث كارتر», «كانت الحركة»: any finite verb has a subject, not only one of saying."""
    own = lay.word(t, "verbs in al")
    if lay.keys[t] == "قبل" and lay.keys[t - 1].endswith("من"):
        # «من قبل أحد السكان»
        return False
    if t in lay.covered or lay.word(t, "prepositions") or lay.is_definite(t) or hides_name(lay, t):
        return False
    if own or lay.word(t, "copulas"):
        return True
    forms = [f for f in lay.speech.forms(lay.keys[t]) if f.part in "ab"]
    told = any(not f.object for f in forms) or (bool(forms) and _has_man(lay, t))
    if not (told or lay.kind(t) & Kind.VERB or _befalls_us(lay, t)):
        return False
    if lay.clitic(t) == "ل" or lay.kind(t) & _NOUN:
        # «لتدعم الفريق» is a purpose, «نشر تدوينة» may be a noun; «ليجيب الوزير», «دافع الوزير عن» have their man.
        return _has_man(lay, t) and (lay.clitic(t) == "ل" or _leads(lay, t))
    return True


def _befalls_us(lay: Layout, t: int) -> bool:
    """«استقبلنا مسؤول رفض نشر اسمه، وقال»: a verb whose object is the reporter."""
    stem = lay.keys[t].removesuffix("نا")
    return stem != lay.keys[t] and lay.actors.word(stem).kind & (Kind.VERB | _NOUN) == Kind.VERB


def _has_man(lay: Layout, t: int) -> bool:
    one = lay.named.get(t + 1)
    return one is not None and one.actor.type == "person"


def _leads(lay: Layout, t: int) -> bool:
    """«، نقل الوزير», «وعقب الصلاة نقل الوزير»: behind a mark, a conjunction or a whole phrase no noun can follow, but a verb."""
    if t == lay.start_of(t) or not lay.read.tokens[t - 1].is_word or lay.word(t - 1, "conjunctions"):
        return True
    return lay.is_definite(t - 1) or t - 1 in lay.covered or lay.is_time(t - 1)


def _may_act(lay: Layout, t: int) -> bool:
    """Return whether the first word of a sentence can be its verb, though no list has it."""
    if t in lay.named or lay.is_definite(t) or not lay.read.tokens[t].is_word or lay.word(t - 1, "copulas"):
        return False
    if lay.kind(t) & (Kind.FUNCTION | Kind.TITLE_ADJECTIVE):
        return False
    key = lay.keys[t]
    joined = key[0] == "و" and key[1:] in lay.speech.words("prepositions")
    return not (joined or lay.word(t, "prepositions") or lay.word(t, "about") or lay.word(t, "negations"))


def _is_embedded(lay: Layout, verb: int, head: int, *, first: bool, after: bool) -> bool:
    """«الذي زار», «أن يزور», «سنتين يحصل عقبها»: a verb of a clause inside another; «الذي عاد وكتب» has two (`after`)."""
    before = _before(lay, verb)
    if lay.word(before, "complementizers"):
        return not lay.word(before - 1, "clause openers")
    governed = lay.word(before, "prepositions") and not lay.word(before, "conjunctions")
    if governed or _is_pronoun(lay, before) or lay.word(before, "who is"):
        return True
    if first:
        return False
    if _is_joined(lay, verb):
        return after
    if lay.keys[verb][0] in _PRESENT and lay.is_owned(verb) and _leads(lay, verb):
        # «زار الأمير سالم يرافقه الوزير الموقع، وأكد»: how he did it
        return True
    opens = _leads(lay, verb) or opens_clause(lay, verb) or opens_clause(lay, before + 1)
    return not (opens or _front(lay, verb, head) is not None)


def _before(lay: Layout, verb: int) -> int:
    """Return the token before a verb and its particles: «الذي لم يحضر», «التي قد تصل»."""
    at = verb - 1
    while lay.word(at, "negations") or lay.word(at, "not told") or lay.key(at).lstrip("ولف") == "قد":
        at -= 1
    return at


def _is_joined(lay: Layout, verb: int) -> bool:
    """«وزار», «فقال»; in «وصل» and «فاز» the letter is the verb's own."""
    forms = [f for f in lay.speech.forms(lay.keys[verb]) if f.part in "ab"]
    return any(f.clitic for f in forms) if forms else lay.clitic(verb) in ("و", "ف")


def _front(lay: Layout, verb: int, head: int) -> Phrase | None:
    """«غير أن المنظمات سارعت إلى التنديد», «17 يوليو: صدام حسين يلقي خطابا»; behind an أن that is told, who told it goes on."""
    joined = lay.read.tokens[verb - 1].is_word or lay.is_comma(verb - 1) or lay.outer[verb - 1] >= 0
    if verb <= head or _is_joined(lay, verb) or not joined:
        return None
    one = lay.named.get(head)
    if one is not None and one.last == verb and one.start == lay.read.tokens[head].start:
        return Phrase(head, verb, one.start)
    phrase = standing_before(lay, verb)
    if phrase is None or not lay.word(phrase.first - 1, "complementizers"):
        return phrase
    return phrase if lay.word(phrase.first - 2, "clause openers") else None


def _subject(lay: Layout, verb: int, stop: int, head: int) -> Phrase | None:
    if lay.word(verb + 1, "inside it") and not _has_man(lay, verb + 1):
        # «أصدرت الحركة بيانا هاجمت فيه الحكومة، وقالت»: whom she attacked in it
        return None
    met = _interviewed(lay, verb, stop) if lay.word(verb, "interviews") else None
    front = met or _front(lay, verb, head) or _stand_in(lay, verb, stop)
    if front is not None or lay.keys[verb].endswith(_OF_MANY) or _is_of_two(lay, verb):
        # «يراقبون الأطفال ويتساءلون», «التقى الوزير نظيره وبحثا الأمر»: behind a verb of many stands no subject.
        return front
    phrase = subject_after(lay, verb + 1, stop, clause=False)
    return None if phrase is None or holds_words(lay, phrase) else phrase


def _interviewed(lay: Layout, verb: int, stop: int) -> Phrase | None:
    """«التقت «الضفاف» المهندس سالم الراشد، فقال», «وسألنا المدير سالم الراشد فأجاب»: whom a newsroom met speaks next, not the newsroom."""
    first = verb + 1
    quote = lay.quotes[lay.openers[first]] if first in lay.openers else None
    programme = lay.key(first).removeprefix("ال") in lay.speech.words("programmes")
    medium = programme or is_medium_head(lay, first)
    ours = lay.keys[verb].endswith("نا") or lay.tells_outlet(first - 1)
    if not (medium or ours or (quote is not None and quote.close - first <= _NAME)):
        return None
    people = (lay.covered[t] for t in range(first, stop) if t in lay.covered)
    one = next((m for m in people if m.actor.type == "person" and not m.last > stop), None)
    return Phrase(one.first, one.last, one.start) if one is not None else None


def holds_words(lay: Layout, phrase: Phrase) -> bool:
    """«ثم ألقى كلمة أكد فيها أن»: the noun right before «أكد فيها» holds the words and does not say them."""
    verb = phrase.last
    text = phrase.first not in lay.named and lay.word(verb + 1, "inside it")
    return text and any(f.part in "ab" for f in lay.speech.forms(lay.key(verb)))


def _stand_in(lay: Layout, verb: int, stop: int) -> Phrase | None:
    """«ألقى كلمة الوزير نيابة عنه المدير»: who does it for another stands behind these words."""
    for t in range(verb + 2, stop - 1):
        if lay.word(t - 1, "on behalf") and lay.is_owned(t):
            return subject_after(lay, t + 1, stop, clause=False)
    return None


def _is_of_two(lay: Layout, verb: int) -> bool:
    """«وبحثا», «وتبادلا»; «ودعا» and «وأنشأ» are of one."""
    key = lay.keys[verb]
    return key[0] == "و" and lay.last_letter(verb) == "ا" and len(key) > _SHORTEST_OF_TWO


def _is_pronoun(lay: Layout, t: int) -> bool:
    """«الذي», «والتي»; «وهو ما شدد عليه الوزير، قائلا» tells of the whole sentence."""
    return lay.word(t, "relatives") and lay.key(t).removeprefix("و").startswith("ال")


def _inner_subject(lay: Layout, verb: int, stop: int) -> Phrase | None:
    """«للزميل سالم الراشد، الذي دخل في النقاش، وقال له»: before the relative pronoun stands who does it."""
    if _is_pronoun(lay, _before(lay, verb)) and not any(f.object for f in lay.speech.forms(lay.keys[verb])):
        return _antecedent(lay, verb)
    phrase = subject_after(lay, verb + 1, stop, clause=False) or standing_before(lay, verb)
    return phrase if phrase is not None and phrase.first in lay.named else None


def _antecedent(lay: Layout, verb: int) -> Phrase | None:
    """Return the man right before the relative pronoun of a verb."""
    before = _before(lay, verb)
    at = before - 1 - lay.is_comma(before - 1)
    one = lay.covered.get(at)
    whole = one is not None and one.last == at + 1 and one.actor.type == "person"
    return Phrase(one.first, one.last, one.start) if one is not None and whole else None


def opening(lay: Layout, cue: Cue) -> int:
    """Return the first word of a cue's sentence behind conjunctions and times: its verb, as a rule."""
    return _head(lay, lay.first_word(cue.first), cue.first)


def _head(lay: Layout, start: int, stop: int) -> int:
    start = max(start, min(dateline_end(lay), stop))
    while start < stop and (
        lay.word(start, "conjunctions")
        or lay.word(start, "thus")
        or _is_turn(lay, start)
        or start in lay.times
        or lay.word(start, "adverbs")
        or lay.word(start, "negations")
        or not lay.read.tokens[start].is_word
    ):
        start = max(start + 1, lay.times.get(start, 0))
    return _behind_lead_in(lay, start, stop) if start < stop else start


def _behind_lead_in(lay: Layout, start: int, stop: int) -> int:
    """«على صعيد آخر دوّن المدرب ملاحظاته، وطالب»: what leads over to another matter stands before the verb."""
    if lay.keys[start].removeprefix("و") not in lay.speech.words("prepositions"):
        return start
    near = range(start + 2, min(stop, start + _LEAD_IN))
    behind = next((t for t in near if lay.word(t - 1, "lead-ins") and not lay.word(t, "lead-ins")), start)
    return behind + lay.is_comma(behind)


def _is_turn(lay: Layout, t: int) -> bool:
    """«من جهتها أصدرت الإدارة بيانا أكدت فيه», «إلى ذلك نشرت الإدارة»: both words stand before the verb."""
    if lay.keys[t] in ("من", "الي"):
        return lay.word(t + 1, "reflexive openings" if lay.keys[t] == "من" else "besides")
    if lay.word(t, "besides"):
        return lay.key(t - 1) == "الي"
    # «بدوره المخرج سالم، قال»: the subject follows, no verb.
    return lay.word(t, "reflexive openings") and not (t + 1 in lay.covered or lay.is_definite(t + 1))


def agrees(lay: Layout, clause: Clause, cue: Cue) -> bool:
    """Return whether a cue can have the subject of a clause: its verb's gender, and as many as the subject is."""
    form, phrase = cue.form, clause.subject
    if form is None or phrase is None or form.verb.flags.get("document") == "in":
        # «أصدرت الوزارة بيانا جاء فيه»: the verb is the text's, not hers.
        return True
    if form.number == "s":
        if lay.word(clause.verb, "interviews") and _interviewed(lay, clause.verb, cue.first) == phrase:
            return form.gender in ("", "f" if lay.last_letter(phrase.first) == "ة" else "m")
        if cue.kind == "verb" and lay.keys[clause.verb].endswith(_OF_MANY):
            # «رجال الأمن سيطروا على الرجل، واعترف بأنه»
            return False
        gender = form.gender if cue.kind in ("verb", "participle") else _owner(lay, cue)
        genders = _genders(lay, clause.verb, phrase)
        return not (gender and genders and gender not in genders)
    one = lay.named.get(phrase.first)
    # «عقد الوزير لقاءات مع الوفود، حيث قدموا التهنئة»: one man does not go on as many.
    return not (one is not None and one.actor.type == "person" and one.last >= phrase.last)


def _owner(lay: Layout, cue: Cue) -> str:
    """«اعترافه», «اعترافها»: the gender of the noun's pronoun, none where it has none."""
    return "" if not lay.is_owned(cue.first) else "f" if lay.keys[cue.first].endswith("ها") else "m"


def _genders(lay: Layout, verb: int, phrase: Phrase) -> set[str]:
    """Return the genders of a verb; «تحدث كارتر» and «تؤكد الوزارة» begin alike, so there the noun tells it."""
    first = lay.keys[verb].removeprefix("و")[:1]
    if first == "ت" and lay.last_letter(verb) != "ت":
        if lay.last_letter(phrase.first) == "ة":
            return {"f"}
        # «تمكن الفريق»: one definite noun of a body, no plural and no name, makes it a past tense.
        body = lay.is_definite(phrase.first) and lay.kind(phrase.first) & _BODY
        many = lay.kind(phrase.first) & (Kind.BODIES | Kind.PEOPLE) or lay.keys[phrase.first].endswith("ات")
        # «توفي والد اللاعب», «تفقد المدير المبنى»
        man = lay.kind(phrase.first) & TITLE and not many
        return {"m"} if (body and not many) or man else {"m", "f"}
    forms = [f for f in lay.speech.forms(lay.keys[verb]) if f.part in "ab" and f.number == "s"]
    if forms:
        return {f.gender for f in forms}
    return {"f"} if lay.last_letter(verb) == "ت" or _has_object(lay, verb) else {"m"}


def _has_object(lay: Layout, verb: int) -> bool:
    """«اعتقلته السلطات»: a feminine verb with whom it has; «باغته الجنود» has a root in ت."""
    stem = next((lay.keys[verb][: -len(o)] for o in _OBJECTS if lay.keys[verb].endswith(o)), "")
    return stem.endswith("ت") and bool(lay.actors.word(stem[:-1]).kind & Kind.VERB)
