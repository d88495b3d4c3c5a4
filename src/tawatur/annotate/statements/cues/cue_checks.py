"""Verbs of saying whose frame shows that they say nothing here: a trait, a deed, a word inside another sentence.

«المواثيق التي تؤكد على السيادة» is what a thing does by its nature, «هدنة أعلنها التحالف» no words of his.
"""

from __future__ import annotations

from tawatur.annotate.statements.cues.frames import PREPOSITIONS, Cue, Found, may_speak, opens_clause
from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.beginnings import begins_subject, is_relative
from tawatur.annotate.statements.sources.own_speech import is_own_speech
from tawatur.annotate.statements.sources.phrases import skip_adjuncts
from tawatur.annotate.statements.sources.subjects import subject_after
from tawatur.annotate.statements.sources.whereas import is_behind_whereas
from tawatur.annotate.statements.speakers.doubts import can_speak
from tawatur.lexicon.title_words import Kind

__all__ = [
    "is_believed_by_nobody",
    "is_done",
    "is_explained",
    "is_finder",
    "is_indefinite_noun",
    "is_led",
    "is_left_out",
    "is_near",
    "is_object_behind",
    "is_said_noun",
    "is_superlative",
    "is_trait",
    "is_wording",
    "stands_in_document",
]


def is_said_noun(lay: Layout, cue: Cue, at: int) -> bool:
    """«هدنة أعلنها التحالف»; «قلق أبداه السكان», «غنائم يعتبرها», «القانون الذي أقره المجلس», «ما ذكره» are no words of theirs."""
    assert cue.form is not None
    verb = cue.form.verb
    if verb.act == "express" or {"describe", "belief"} & verb.flags.keys():
        return False
    if cue.form.object and not ("object" in verb.takes or "light" in verb.flags):
        return False
    superlative = cue.form.part == "a" and verb.flags.get("opening") == "noun"
    return not (superlative or lay.word(at, "relatives") or lay.word(at, "negations") or lay.key(at) == "وما")


def stands_in_document(lay: Layout, cue: Cue) -> bool:
    """«جاء في البيان أن», «بيانا جاء فيه أن», «ورد عن»: these two say something only with where it stands."""
    assert cue.form is not None
    known = lay.key(cue.last) in ("في", "عن", "علي", "ب") or lay.word(cue.last, "inside it")
    return cue.form.verb.flags.get("document") != "in" or known


def is_superlative(lay: Layout, cue: Cue, found: Found) -> bool:
    """«أبرز القرارات», «أبرز اللاعبين حضورا»; «أبرزت الوزارة دور», «وأبرز الوزير أهمية العمل» are said, «مبرزا» too."""
    form = cue.form
    if form is None or form.part != "a" or form.verb.flags.get("opening") != "noun":
        return False
    one = lay.named.get(cue.last)
    if form.gender == "f":
        return one is not None and one.actor.type == "group"
    somebody = one is not None and one.actor.type == "person" and not lay.keys[one.last - 1].endswith("ين")
    called = one is not None and one.actor.id in lay.called and not lay.word(cue.last, "demonstratives")
    fact = called or lay.word(found.token, "fact nouns") or lay.is_definite(found.token)
    # «وأبرز سالم الراشد، الوزير السابق، أن»
    fact = fact and not lay.is_comma(found.token - 1)
    return not (somebody and fact and opens_clause(lay, cue.first))


def is_trait(lay: Layout, cue: Cue, found: Found) -> bool:
    """«المواثيق التي تؤكد على السيادة»: what a thing does by its nature, in the present of a relative clause."""
    assert cue.form is not None
    before = cue.first - (3 if cue.negated or lay.key(cue.first - 1) == "قد" else 2)
    return (
        cue.relative
        and cue.form.part == "b"
        and not cue.form.object
        and found.frame not in ("clause", "quote")
        and found.marker - cue.last < 2
        and before >= 0
        and (_is_text_of(lay, before) or not _may_show(lay, before))
    )


def _may_show(lay: Layout, t: int) -> bool:
    return t in lay.covered or may_speak(lay, t) or lay.word(t, "evidence")


def _is_text_of(lay: Layout, t: int) -> bool:
    """«ميثاق الجامعة العربية التي تؤكد على السيادة»: the owner of a text of law is not who says it."""
    one = lay.covered.get(t)
    return one is not None and lay.word(one.first - 1, "texts of law")


def is_left_out(lay: Layout, cue: Cue, found: Found) -> bool:
    """«استبعد المدرب سالم الراشد»: a person is left out of the team, not denied; «هاجم حاجزا», «هاجم مسلحون» with arms."""
    armed = lay.word(cue.last, "armed men") or lay.word(cue.first - 1, "armed men")
    if cue.act == "condemn" and (armed or lay.word(found.token, "targets")):
        return cue.form is not None and "common" in cue.form.verb.flags
    one = lay.named.get(found.token)
    return cue.act == "deny" and found.frame == "object" and one is not None and one.actor.type == "person"


def is_wording(lay: Layout, cue: Cue) -> bool:
    """«ما وصفه بـ«الخطير»»: a word of the speaker's inside his sentence, no statement of its own."""
    assert cue.form is not None
    joined = lay.key(cue.last)[:1] == "ب" and cue.last not in lay.named
    if "describe" in cue.form.verb.flags and not cue.form.object and joined:
        # «وصف بأنه خطير»: a description that somebody gave.
        return not lay.key(cue.last).startswith("بان")
    if "describe" not in cue.form.verb.flags or not (cue.relative or lay.word(cue.first - 1, "relatives")):
        return False
    return not any(lay.keys[t].startswith("بان") for t in range(cue.last, min(cue.last + 8, len(lay.keys))))


def is_indefinite_noun(lay: Layout, cue: Cue, found: Found) -> bool:
    """«ستواجه طلبا أضعف», «وقال سالم مازحا: "…"»: what ends like a past of two is a noun, unless two stand before it."""
    form = cue.form
    assert form is not None
    two = form.part == "a" and form.number == "d" and form.gender == "m" and not form.clitic
    if not two or found.frame == "clause" or cue.negated or cue.relative:
        return False
    before = cue.first - 1
    if lay.word(cue.last, "inside it"):
        # «اتصالا بالرئيس أكدا خلاله على»
        return False
    opened = lay.is_comma(before) or lay.word(before, "conjunctions") or lay.word(before, "clause openers")
    return not opened and not lay.key(before).endswith(("ان", "ين", "قد"))


def is_done(lay: Layout, cue: Cue, found: Found) -> bool:
    """«، ليعلن تعاقده مع اللاعب» is done; «، ليعلن أن» is said, «، ليبدي رضاه» felt."""
    assert cue.form is not None
    purpose = cue.form.part == "b" and lay.keys[cue.first][0] == "ل" and cue.form.verb.act != "express"
    return purpose and not is_behind_whereas(lay, cue.first) and found.frame not in ("clause", "quote")


def is_finder(lay: Layout, cue: Cue) -> bool:
    """«ووجدت الدراسة أن», «وجد الباحثون أن»: those who inquire find and tell; «وجد سالم أن الباب مفتوح» tells nothing."""
    if cue.form is None or "finds" not in cue.form.verb.flags:
        return True
    texts = ("documents", "evidence")
    if cue.subject is None:
        # «لكن أحدث تقرير للوزارة أظهر أن»
        told = range(lay.start_of(cue.first), cue.first) if "document" in cue.form.verb.flags else ()
        return any(lay.word(t, name) for t in told for name in texts)
    first, lists = cue.subject.first, ("unnamed sources", "finders", *texts)
    body = first in lay.named and lay.named[first].actor.type == "institution"
    return body or any(
        lay.word(t, name) for t in (first, first + lay.word(first, "latest")) for name in lists
    )


def is_near(lay: Layout, cue: Cue, marker: int) -> bool:
    """«وتابع اللاعب تدريباته قبل أن»: with an object of another kind, a verb of going on says nothing."""
    if cue.form is None or "near" not in cue.form.verb.flags:
        return True
    if lay.keys[marker] == ":" and marker + 1 in lay.openers:
        # «وتابع المدير في خطاب ألقاه أمس: «…»»
        return True
    marker = next((t for t in range(cue.last, marker) if _ends_telling(lay, t)), marker)
    subject = subject_after(lay, cue.last, marker, clause=False)
    end = skip_adjuncts(lay, cue.last if subject is None else subject.last, marker)
    if subject is not None and lay.is_definite(end) and lay.word(end + 1, "venue prepositions"):
        # «وتابع المهاجم العملاق في تصريحات أن»: an adjective of his.
        end = end + 1 if lay.word(end + 2, "venues") else end
    if any(lay.keys[t].endswith("ا") for t in range(cue.last, end)):
        # «وتابع المدرب مخاطبا لاعبيه»: a state of the speaker is no object.
        return True
    own = next((t for t in range(end, marker) if _is_own_thing(lay, t)), -1)
    if own >= 0:
        return is_own_speech(lay, own)
    # «وتابع المصدر الطبي أن»
    free = end + 1 >= marker or end in lay.named or not lay.keys[end].startswith("ال")
    return free or lay.word(end, "roles") or lay.word(end, "relatives")


def _ends_telling(lay: Layout, t: int) -> bool:
    """«وتابع سالم، الذي زار بلدته، أن», «وتابعت وفقا لما ذكره الموقع أن»: what stands here is no object of the verb."""
    return lay.word(t, "tag heads") or (lay.is_comma(t) and lay.word(t + 1, "relatives"))


def _is_own_thing(lay: Layout, t: int) -> bool:
    """«تدريباته», «معسكرها»: what belongs to the subject, governed by no preposition («بمهاراته»)."""
    if t in lay.covered or not lay.keys[t].endswith(("ه", "ها", "هم")) or lay.last_letter(t) == "ة":
        return False
    if lay.word(t, "same"):
        # «وتابع المصدر نفسه أن»
        return False
    led = lay.word(t - 1, "prepositions") or lay.clitic(t) in ("ب", "ل", "و") or lay.is_definite(t)
    return not (
        led or lay.word(t, "prepositions") or lay.word(t, "complementizers") or is_relative(lay, lay.keys[t])
    )


def _opens_with_quotation(lay: Layout, cue: Cue, marker: int) -> bool:
    """«وقالت امرأة تسكن قرب النهر لوكالة الأنباء «…»»: a sentence that opens with «وقال» has its quotation, however far."""
    form = cue.form
    plain = form is not None and form.clitic and "common" not in form.verb.flags
    quoted = marker in lay.openers or (lay.keys[marker] == ":" and marker + 1 in lay.openers)
    return bool(plain) and cue.first == lay.first_word(cue.first) and quoted


def is_explained(lay: Layout, cue: Cue, marker: int) -> bool:
    """Return whether the words between verb and complementizer are a subject or an adjunct."""
    at = skip_adjuncts(lay, cue.last, marker)
    if at >= marker or _opens_with_quotation(lay, cue, marker):
        return True
    if at in lay.openers or not lay.read.tokens[at].is_word or lay.word(at, "prepositions"):
        return True
    if lay.keys[at].isdigit() and not cue.relative:
        # «قال 18 في المئة من المشاركين إنهم»
        return True
    if begins_subject(lay, at, marker) or lay.keys[at][:1] in ("ل", "ب"):
        return True
    # «وقال رومنيجه للصحفيين خلال رحلة الفريق: …»: a word that no list knows is a name.
    unknown = not lay.kind(at) and not cue.relative and lay.keys[at].isalpha() and lay.keys[at][0] != "و"
    return marker - at <= 4 or lay.keys[at].endswith("ا") or (unknown and not lay.word(at, "demonstratives"))


def is_believed_by_nobody(lay: Layout, cue: Cue) -> bool:
    """«فإن وجود أطفال يعتقدون أنهم مظلومون أمر مزعج»: a thing before a verb of belief believes nothing, nor is it told."""
    assert cue.form is not None
    believes = "belief" in cue.form.verb.flags and cue.order == "before" and cue.subject is not None
    return believes and cue.subject is not None and not can_speak(lay, cue.subject)


def is_led(lay: Layout, cue: Cue, clause: Found, through: str) -> bool:
    """«ذهب الكاتب إلى أن» says, «ذهب إلى المدرسة قبل أن» does not; of many who agree the clause follows at once: «أجمع الخبراء أن»."""
    if PREPOSITIONS.get(lay.keys[clause.marker - 1]) == through:
        return True
    subject = subject_after(lay, cue.last, clause.marker, clause=True)
    agree = cue.form is not None and "topic" in cue.form.verb.flags and clause.frame == "clause"
    if lay.keys[clause.token][0] in "يت" and lay.kind(clause.token) & Kind.VERB:
        # «اتفقت المعلمات أن تعد القهوة»: what they will do.
        return False
    if not agree or subject is None or subject.last != clause.marker:
        return False
    many = lay.kind(subject.first) & (Kind.PEOPLE | Kind.QUANTITY)
    return bool(many) or lay.keys[subject.first].endswith(("ون", "ان"))


def is_object_behind(lay: Layout, t: int, stop: int) -> bool:
    """«جروس | الحكومة», «بوخاتم | استقالته», «| أهمية التعاون», «| أمس في بيان»: no second part of a name."""
    t = skip_adjuncts(lay, t, stop)
    if t >= stop:
        return False
    if lay.is_definite(t) or lay.is_owned(t) or lay.key(t) == "ما":
        return True
    lists = ("fact nouns", "demonstratives", "venue prepositions")
    ordinary = lay.is_definite(t + 1) and lay.actors.forms.ordinary(lay.keys[t]) > 0
    return ordinary or any(lay.word(t, name) for name in lists)
