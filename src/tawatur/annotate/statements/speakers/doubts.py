"""What looks like a statement and is none: nobody who could speak, nobody at all, an opinion that nobody voiced."""

from __future__ import annotations

from tawatur.annotate.statements.contents.spans import Content
from tawatur.annotate.statements.cues.frames import Cue
from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.agreement import is_two
from tawatur.annotate.statements.sources.beginnings import is_relative
from tawatur.annotate.statements.sources.counts import count_end
from tawatur.annotate.statements.sources.phrase_ends import is_document
from tawatur.annotate.statements.sources.phrases import Phrase, counted
from tawatur.annotate.statements.sources.titles import TITLE
from tawatur.annotate.statements.speakers.memory import Voice
from tawatur.lexicon.speech import Form
from tawatur.lexicon.title_words import Kind
from tawatur.text import fold_word

__all__ = [
    "ONE",
    "can_speak",
    "is_counted_by_nobody",
    "is_doubtful",
    "is_joined",
    "is_known_speaker",
    "is_questioned",
    "is_sayer",
    "is_somebody",
    "only_people_do",
]

_SPEAKERS = (
    TITLE
    | Kind.CONSTRUCT
    | Kind.DEFINITE
    | Kind.PEOPLE
    | Kind.UNNAMED
    | Kind.QUANTITY
    | Kind.BODIES
    | Kind.ORGAN
    | Kind.GENUS
    | Kind.STARTS_PHRASE
    | Kind.NATION
    | Kind.GIVEN_ARABIC
    | Kind.GIVEN_FOREIGN
)
_KNOWN = ("roles", "documents", "unnamed sources", "media heads", "evidence", "honorifics")
_LEAST = 3  # words of a quotation that stands although nobody is known to have said it
ONE = ("احد", "احدي")
_OWNERS = ("ه", "ها", "هم", "ي", "نا")


def can_speak(lay: Layout, phrase: Phrase) -> bool:
    """Return whether words can be who says something: a person, a body, a document; «تفاصيل الحادث» cannot."""
    if is_known_speaker(lay, phrase):
        return True
    first = _behind_same(lay, phrase)
    if lay.clitic(first) in ("ل", "ب", "ك") or lay.word(first, "demonstratives"):
        return False
    plain = _plain(lay.keys[first])
    kind = lay.actors.word(plain).kind
    return bool(kind & _SPEAKERS) or not (kind | _owned(lay, plain)) & (Kind.NOUN | Kind.FUNCTION)


def is_known_speaker(lay: Layout, phrase: Phrase) -> bool:
    """Return whether words are known to mean a person, a body or a document: «الدول», «لاعب الفريق», «بيان», «محاميها»."""
    first = _behind_same(lay, phrase)
    counted = count_end(lay, phrase.first) > phrase.first
    # «وأكد وزيرا الخارجية أن»; «كتب مهاجما الهيئة» tells how.
    state = any(form.part == "d" for form in lay.speech.forms(lay.keys[first]))
    both = phrase.last > first + 1 and is_two(lay, first) and not state
    if first in lay.named or lay.kind(first) & _SPEAKERS or _is_called(lay, phrase) or counted or both:
        return True
    last = lay.covered.get(phrase.last - 1)
    if last is not None and last.actor.type == "person" and last.first > first and last.last == phrase.last:
        # «القناص السويدي سالم الراشد»
        return True
    plain = _plain(lay.keys[first])
    return is_relative(lay, lay.keys[first]) or any(
        {plain, "ال" + plain} & lay.speech.words(name) for name in _KNOWN
    )


def is_somebody(lay: Layout, cue: Cue, phrase: Phrase) -> bool:
    """«بعض الناس يقولون»، «والد الطفل»، «أندية أوروبية»: people or bodies by their noun or verb; «كل شخص» is nobody."""
    first, form = phrase.first, cue.form
    counted = count_end(lay, first) > first
    if (lay.word(first, "latest") and not counted) or lay.word(first, "whoever it is"):
        # «أكثر من غيره»
        return False
    if form is not None and form.object and cue.frame not in ("clause", "quote"):
        # «أعرب عن شكرهم ومنسوبي الجمعية»: as often a noun with its owner.
        return False
    some = lay.actors.word(_plain(lay.keys[first])).kind & Kind.ANYBODY
    return bool(_are_many(cue) or some) or is_known_speaker(lay, phrase) or is_sayer(lay, cue, phrase)


def _are_many(cue: Cue) -> bool:
    """«كان الناس يسخرون من»: a verb in ون behind its subject is told of people only."""
    form = cue.form
    many = form is not None and form.part in "ab" and form.number == "p"
    return many and cue.kind == "verb" and cue.order in ("before", "topic")


def _behind_same(lay: Layout, phrase: Phrase) -> int:
    """«نفس المصدر», «عشرات الخبراء», «ثالث أكبر شركة»: the noun behind the word for the same, for its rank or for how many."""
    first = phrase.first
    while first + 1 < phrase.last and (lay.word(first, "same") or lay.word(first, "superlatives")):
        first += 1
    return first if first in lay.named else counted(lay, first, phrase.last)


def is_questioned(lay: Layout, verb: int) -> bool:
    """«وبالتحقيق معه اعترف بأن», «حيث أقر بجريمته»: who was caught speaks, whoever he is."""
    return lay.word(verb, "confessed") and lay.word(verb - 1, "questioned")


def is_joined(lay: Layout, cue: Cue) -> bool:
    """«وأكد», «وقد أكد», «، فيما أكد»: a verb that goes on from the sentence or clause before it."""
    if cue.form is None or cue.form.clitic:
        return cue.form is not None
    before = cue.first - 1
    return lay.word(before, "joins") and (before == lay.first_word(before) or lay.is_comma(before - 1))


def is_sayer(lay: Layout, cue: Cue, phrase: Phrase) -> bool:
    """«وقال المهرجان في بيان إن»: only people say, so the definite noun behind such a verb speaks, whatever it is.

    Other verbs («أكدت الأحداث أن») tell it only with the venue behind the noun: «وأكد المهرجان في بيان أن».
    """
    form = cue.form
    if form is None or form.part not in "ab" or form.object or phrase.first != cue.last:
        return False
    if lay.word(phrase.first, "no sources"):
        return False
    if only_people_do(lay, form) and _is_whole(lay, phrase):
        return True
    return cue.frame in ("clause", "quote") and _says_what_follows(lay, cue, form, phrase)


def _says_what_follows(lay: Layout, cue: Cue, form: Form, phrase: Phrase) -> bool:
    """«وقال آخر: "…"», «وذكر دليل المعرض أن», «وأكد المهرجان في بيان أن»."""
    close = phrase.last >= cue.content - 2
    single = phrase.last - phrase.first == 1
    if single and (lay.word(phrase.first, "one more") or (close and _is_bare_name(lay, form, phrase.first))):
        return True
    only_people = fold_word(form.verb.lemma) in lay.speech.words("only people say")
    if close and only_people and _is_whole(lay, phrase):
        return True
    venue = lay.word(phrase.last, "venue prepositions") and lay.word(phrase.last + 1, "venues")
    return venue and lay.is_definite(phrase.first)


def _is_bare_name(lay: Layout, form: Form, t: int) -> bool:
    """«وأوضح بلو أن», «وأضاف كشك "…"»: one word between the verb and what is said is a name; «أضاف مثلا: "…"», «قال لمرافقي إن»."""
    key = lay.keys[t]
    verb = any(other.part in "ab" for other in lay.speech.forms(key))
    plain = form.part == "a" and "topic" not in form.verb.flags and only_people_do(lay, form)
    return plain and not (verb or key[0] in "لوف" or key.endswith("ا"))


def only_people_do(lay: Layout, form: Form) -> bool:
    """«أعلن بيت الشعر عن», «أعربت الجائزة عن»: a past tense that facts have no use for; «أكدت الأحداث» they have."""
    if form.verb.flags.keys() & {"common", "document", "describe", "light", "whom"}:
        return False
    lemma = fold_word(form.verb.lemma)
    if form.part == "b":
        # «يعلن بيت الشعر عن»; «تؤكد الأحداث», «توضح الصورة»
        return lemma in lay.speech.words("only people say")
    return form.part == "a" and lemma not in lay.speech.words("facts tell too")


def _is_whole(lay: Layout, phrase: Phrase) -> bool:
    """«الشؤون الصحية», «بيت الشعر», «مراكز مكافحة الأمراض»: a definite noun, or one that others make definite."""
    for t in range(phrase.first, min(phrase.last, phrase.first + 3)):
        if not lay.read.tokens[t].is_word:
            return False
        if lay.is_definite(t) or (t in lay.named and t > phrase.first):
            return True
    return False


def _is_called(lay: Layout, phrase: Phrase) -> bool:
    """«أم فهد»، «اثنان من المسؤولين»، «"الغذاء والدواء"»: a name or number stands for somebody."""
    first = phrase.first
    kunya = bool(lay.kind(first) & Kind.PARTICLE) and phrase.last - first > 1
    return kunya or lay.key(first + 1) == "من" or first - 1 in lay.openers


def _plain(key: str) -> str:
    """Take the article off, and «لـ» behind «وفقا»."""
    for front in ("لل", "ال"):
        if key.startswith(front) and len(key) > 4:
            return key[2:]
    return key


def _owned(lay: Layout, key: str) -> int:
    """Return what a noun is without the pronoun of its owner: «معلوماتي», «تقديراته»."""
    stems = (
        key.removesuffix(owner) for owner in _OWNERS if key.endswith(owner) and len(key) > len(owner) + 3
    )
    return max((lay.actors.word(stem).kind & Kind.NOUN for stem in stems), default=0)


def is_doubtful(lay: Layout, content: Content, voice: Voice | None) -> bool:
    """Return whether what looks like a statement should not be taken for one."""
    if content.cue.mute:
        return True
    if voice is None:
        return not _may_be_unknown(lay, content)
    form = content.cue.form
    if form is not None and "document" in form.verb.flags:
        # «جاء في حكم المحكمة أن»: what holds words is a document, whatever it is called; «جاء في ضوء» holds none.
        subject = content.cue.subject
        return (
            subject is not None
            and lay.word(subject.first, "no sources")
            and not is_document(lay, subject.first)
        )
    if voice.rule == "speaker:as-written" and content.cue.subject is not None:
        subject = content.cue.subject
        # «وفقا لآخر تقدير», «وفقا للورقة التعريفية»: whatever a tag names is where the words come from.
        tagged = content.cue.kind == "tag" and not content.cue.as_tag
        tagged = tagged and not lay.word(subject.first, "no sources")
        known = can_speak(lay, subject) or tagged or content.cue.order == "topic"
        if not (known or _are_many(content.cue) or is_sayer(lay, content.cue, subject)):
            return True
    return _is_opinion_of_many(lay, content, voice)


def is_counted_by_nobody(lay: Layout, cue: Cue) -> bool:
    """«قدرت الخسائر بنحو 50 مليونا», «وقدر سعر المنزل»: a passive; «قدر خبراء الخسائر» has who counted them."""
    form = cue.form
    if (
        form is None
        or form.verb.flags.get("needs") != "figure"
        or cue.kind != "verb"
        or cue.frame != "object"
    ):
        return False
    if cue.subject is None or not is_known_speaker(lay, cue.subject):
        return True
    # «يقدر عدد السكان»; «قدر عدد من الخبراء»
    first = cue.subject.first
    return bool(lay.kind(first) & (Kind.QUANTITY | Kind.STARTS_PHRASE)) and lay.key(first + 1) != "من"


def _may_be_unknown(lay: Layout, content: Content) -> bool:
    """Return whether a statement stands even where nobody can be found to have said it."""
    cue = content.cue
    one = cue.kind == "participle" and cue.form is not None and cue.form.number == "s"
    if one and cue.frame != "object" and _is_set_off(lay, cue):
        # «، مشيرة إلى أن»: a state of somebody who speaks, also where nobody can be found.
        return True
    if cue.frame not in ("clause", "quote", "bare"):
        # «وأكدت على ضرورة العمل»: a verb of people that goes on, with its own preposition.
        joined = cue.form is not None and (cue.form.clitic or is_questioned(lay, cue.first))
        goes_on = joined and cue.kind == "verb" and cue.frame != "object"
        return bool(goes_on and cue.form is not None and _goes_on(cue.form))
    if cue.form is not None and "belief" in cue.form.verb.flags:
        return False
    if cue.form is not None and "nobody" in cue.form.verb.flags:
        # «قيل إن»: the word itself says that nobody is named.
        return True
    carried = is_joined(lay, cue) or is_questioned(lay, cue.first)
    if content.kind == "direct":
        return content.last - content.first >= _LEAST
    return carried


def _goes_on(form: Form) -> bool:
    """«وأكدت على», «ودعوا إلى»: a past tense that has a clause as well, and no everyday use."""
    other = form.verb.flags.keys() & {"common", "belief", "document", "light"}
    return form.part == "a" and "clause" in form.verb.takes and not other and not form.object


def _is_set_off(lay: Layout, cue: Cue) -> bool:
    """Return whether a participle stands behind a comma or opens its sentence."""
    return lay.is_comma(cue.first - 1) or cue.first == lay.first_word(cue.first)


def _is_opinion_of_many(lay: Layout, content: Content, voice: Voice) -> bool:
    """«ويرى المستثمرون أن»، «يعتبر مرتفعا»: opinions count only of a person who is quoted."""
    form = content.cue.form
    if form is None or "belief" not in form.verb.flags or form.part != "b":
        return False
    if content.cue.subject is None:
        return not (form.clitic and content.cue.frame in ("clause", "quote", "bare"))
    if _is_everybody(lay, content.cue.subject) or (
        form.verb.act == "express" and voice.links[:1] and voice.links[0].kind != "person"
    ):
        return True
    kind = voice.links[0].kind if voice.links else ""
    counted_up = form.verb.flags.get("needs") == "figure" or lay.word(content.first, "fact nouns")
    if content.cue.frame not in ("clause", "quote", "bare") and voice.links and kind != "person":
        # «وتقدر الوزارة الخسائر بمليون», «وتتوقع ارتفاع الأسعار»: published, where «ويرى المجلس الخطر» is an opinion.
        return not counted_up or kind not in ("institution", "medium", "state", "document")
    return kind not in ("person", "unnamed", "institution", "medium", "document")


def _is_everybody(lay: Layout, subject: Phrase) -> bool:
    """«البعض», «كثير من الناس», «مراقبون عسكريون»: people without a number; sources and officials are quoted."""
    first = subject.first
    key, plain = lay.keys[first], _plain(lay.keys[first])
    if first in lay.named and lay.named[first].actor.type != "group":
        return False
    counts = (
        lay.kind(first) & (Kind.QUANTITY | Kind.STARTS_PHRASE) or lay.actors.word(plain).kind & Kind.QUANTITY
    )
    many = key.endswith(("ون", "ين")) and lay.word(first, "unnamed sources")
    return bool(counts or many) and not (lay.word(first, "unnamed heads") or plain in ONE)
