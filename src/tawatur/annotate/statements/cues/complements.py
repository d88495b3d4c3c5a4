"""Which complement is the verb's: of a clause and an object in one sentence, the one that its grammar asks for."""

from __future__ import annotations

from tawatur.annotate.statements.contents.fronts import behind_subject
from tawatur.annotate.statements.cues.asked import skip_urged
from tawatur.annotate.statements.cues.cue_checks import is_led, is_object_behind
from tawatur.annotate.statements.cues.facts import is_left_unsaid, shown_object, stated_before
from tawatur.annotate.statements.cues.frames import PREPOSITIONS, Cue, Found, clause_behind, may_speak
from tawatur.annotate.statements.cues.objects import (
    affirmed_fact,
    is_asked_first,
    listed_object,
    object_after,
    that_before_subject,
)
from tawatur.annotate.statements.cues.prepositions import lastly_preposition, own_preposition, preposition_at
from tawatur.annotate.statements.cues.settings import behind_settings, is_held, is_in_setting, is_said_from
from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.beginnings import (
    begins_noun,
    is_courtesy,
    is_his_man,
    is_plural_of_people,
)
from tawatur.annotate.statements.sources.hidden import hides_name
from tawatur.annotate.statements.sources.phrase_ends import is_ali, is_deed_with, is_medium_after
from tawatur.annotate.statements.sources.phrases import Phrase, phrase_of, skip_adjuncts
from tawatur.annotate.statements.sources.preposed import had_been_named, is_told_of
from tawatur.annotate.statements.sources.set_off import behind_role
from tawatur.annotate.statements.sources.subjects import subject_after
from tawatur.annotate.statements.sources.surnames import is_foreign_surname, surname_end
from tawatur.annotate.statements.speakers.doubts import can_speak, only_people_do
from tawatur.lexicon.speech import Form
from tawatur.lexicon.title_words import Kind
from tawatur.text import fold_word

__all__ = ["complement", "needed"]

_FAR = 12  # tokens between a verb and a quotation of a word or two
_CARRIED = 6  # tokens of «تقريرا مطولا أمس قالت فيه»
_TAGS = ("كما", "وكما", "ما")
_ISSUED = 3  # tokens of «صادر مساء السبت»
_SHORT = 4  # tokens from one mark to the other


def complement(lay: Layout, cue: Cue, stop: int) -> Found | None:
    """Return the complement of a finite verb, None where it has none and says nothing."""
    form = cue.form
    assert form is not None
    takes = form.verb.takes
    if cue.negated and not {"document", "silent"} & form.verb.flags.keys():
        takes |= {"object", "question"}
    through = form.verb.flags.get("through")
    clause = clause_behind(lay, cue.last, stop, takes if through is None else takes | {through})
    if clause is not None and through and not is_led(lay, cue, clause, through):
        # «ذهب الكاتب إلى أن» says, «ذهب إلى المدرسة قبل أن» does not.
        clause = None
    if not needed(lay, form, cue.last, stop) or _says_what_it_is(lay, form, cue.last, clause):
        return clause
    if clause is not None and _points_elsewhere(lay, cue, takes) and not is_said_from(lay, cue.last, clause):
        clause = None
    nominal = _nominal(lay, cue, stop, takes, near=clause is not None and not _is_short_mark(lay, clause))
    nominal = nominal if nominal is None else behind_subject(lay, form, nominal, clause, stop) or nominal
    if nominal is not None and (
        _is_topic(lay, cue, nominal) or _is_told(lay, nominal) or _is_carrier(lay, cue, nominal)
    ):
        return clause
    if nominal is not None and (
        (lay.keys[nominal.token] == "عدم" and lay.word(nominal.token + 1, "asides"))
        or lay.word(nominal.token, "aside nouns")
    ):
        return None
    if (
        nominal is not None
        and nominal.frame == "object"
        and form.part == "b"
        and "passive" in form.verb.flags
    ):
        # «ويعتبر المصنع معلما»: what is considered, by nobody.
        return clause
    felt = nominal is not None and "feeling" in form.verb.flags
    if clause is not None and (
        _is_short_mark(lay, clause) if felt else nominal is None and _is_far_name(lay, cue, clause)
    ):
        # «جدد الوزراء التزامهم بالتعافي من أزمة «كورونا»»
        clause = None
    if nominal is None or (
        clause is not None
        and (is_in_setting(lay, cue, clause, nominal) or _is_clause_first(lay, clause, nominal))
    ):
        return clause or (_explained(lay, cue, stop, takes) if nominal is None else None)
    return nominal


def _explained(lay: Layout, cue: Cue, stop: int, takes: frozenset[str]) -> Found | None:
    """«أوضحت الوزارة هوية المتهم»: what was explained; «يوضح الجدول الأسعار» shows it, «كما أوضح المدير» tags."""
    form = cue.form
    if form is None or form.part != "a" or form.number == "d" or form.object:
        return None
    if lay.key(cue.first - 1) in _TAGS:
        return None
    if fold_word(form.verb.lemma) not in lay.speech.words("explains"):
        return None
    found = _nominal(lay, cue, stop, takes | {"object"}, near=False)
    if found is None or found.frame != "object":
        return None
    t = found.token
    people = may_speak(lay, t) or lay.kind(t) & (Kind.PEOPLE | Kind.FUNCTION | Kind.QUANTITY)
    return None if people or lay.clitic(t) in ("ب", "ل") or lay.word(t, "prepositions") else found


def _is_told(lay: Layout, nominal: Found) -> bool:
    """«أكد مصدر أمني | لوكالة الضفاف», «في مقابلة | خاصة», «مسؤول | رفض ذكر اسمه»: to whom and how he speaks is nothing that he says."""
    t = nominal.token
    if nominal.frame != "object" or hides_name(lay, t):
        return nominal.frame == "object"
    medium = lay.keys[t][0] == "ل" and is_medium_after(lay, t)
    # «مصادر | خاصة لـ«الضفاف»»
    said = lay.word(t - 1, "venues") or (t + 1 < len(lay.keys) and is_medium_after(lay, t + 1))
    return medium or (lay.word(t, "how it was said") and said)


def _is_carrier(lay: Layout, cue: Cue, nominal: Found) -> bool:
    """«وأوردت الصحيفة | تقريرا قالت فيه إن»: the text that carries what the next verb says."""
    carries = cue.form is not None and "relay" in cue.form.verb.flags and nominal.frame == "object"
    near = range(nominal.token + 1, min(nominal.token + _CARRIED, lay.end_of(nominal.token)))
    return carries and any(lay.word(t, "inside it") and lay.word(t + 1, "complementizers") for t in near)


def _is_topic(lay: Layout, cue: Cue, nominal: Found) -> bool:
    topic = cue.form is not None and "topic" in cue.form.verb.flags
    return topic and not (_states(lay, nominal) or _is_reported(lay, cue, nominal))


def _states(lay: Layout, nominal: Found) -> bool:
    """«تحدث عن تجربته» names a topic, «تحدث عن مقتل عشرة», «عن 20 قتيلا», «عن رد سيأتي» state something."""
    t = nominal.token
    if lay.word(t, "fact nouns") or lay.keys[t].isdigit():
        return True
    future = lay.key(t + 1)[:2] in ("سي", "ست") and len(lay.key(t + 1)) > 4
    return future and not lay.keys[t].startswith("ال")


def _is_reported(lay: Layout, cue: Cue, nominal: Found) -> bool:
    """«تحدثت مصادر عن معارك», «الصحف تحدثت عن صدمة»: what informs speaks of what happened, a man of his subject."""
    if nominal.frame != "عن" or lay.is_definite(nominal.token) or nominal.token in lay.openers:
        return False
    informs = ("unnamed sources", "documents", "media heads", "evidence")
    return any(lay.word(t, name) for t in (cue.last, cue.first - 1) for name in informs)


def _says_what_it_is(lay: Layout, form: Form, first: int, clause: Found | None) -> bool:
    """«وصف مدير العلاقات بالشركة المشروع بأنه ناجح»: «بأنه» is the verb's; in «وصفه بـ«الناجح»» the marked words are."""
    if clause is None or "describe" not in form.verb.flags or not lay.keys[clause.marker].startswith("بان"):
        return False
    return "ب" not in lay.keys[first : clause.marker]


def _points_elsewhere(lay: Layout, cue: Cue, takes: frozenset[str]) -> bool:
    """«تشير إلى الولايات المتحدة»: its own preposition has an object, so a later أن is not the verb's.

    «أكد على هامش الاجتماع أن» tells where.
    """
    t = cue.last
    if t >= len(lay.keys) or is_ali(lay, t) or lay.word(t + 1, "not on"):
        return False
    return PREPOSITIONS.get(lay.keys[t]) in takes and not lay.word(t + 1, "complementizers")


def _is_short_mark(lay: Layout, found: Found) -> bool:
    """«كشف المدير عن تدشين فروع تحمل علامة «صنع المدينة»»: two or three marked words in the middle of a phrase."""
    if (
        found.frame != "quote"
        or found.token not in lay.openers
        or not lay.read.tokens[found.token - 1].is_word
    ):
        return False
    quote = lay.quotes[lay.openers[found.token]]
    return quote.closed and quote.close - quote.open <= _SHORT


def _is_far_name(lay: Layout, cue: Cue, clause: Found) -> bool:
    """«وتحدث المدرب مع لاعبيه … في ملعب «المملكة»»: a name far behind the verb is not what was said."""
    return clause.marker - cue.last > _FAR and _is_short_mark(lay, clause)


def _is_clause_first(lay: Layout, clause: Found, nominal: Found) -> bool:
    if clause.marker <= nominal.marker + 1 or is_held(lay, nominal.token) or _is_issued(lay, nominal):
        return True
    if nominal.limit == nominal.token + 1:
        # «أوضح ذلك المتحدث، كما بين أن»
        return False
    behind = nominal.token + 1
    if nominal.frame == "ب" and (
        lay.is_comma(behind) or (lay.is_comma(behind + 1) and lay.outer[nominal.token] >= 0)
    ):
        # «أفادت المديرة أمينة بنخضرة، اليوم، بأن»: a name, no noun behind its preposition.
        return True
    if nominal.frame == "ب" and _is_inside_subject(lay, clause, nominal):
        return True
    return nominal.frame == "object" and not _is_sure_object(lay, clause, nominal)


def _is_issued(lay: Layout, nominal: Found) -> bool:
    """«وأفاد بيان صادر السبت عن | النقابة، أنه»: who issued what speaks."""
    before = (lay.word(t, "issued by") for t in range(nominal.marker - _ISSUED, nominal.marker))
    return nominal.frame == "عن" and any(before)


def _is_inside_subject(lay: Layout, clause: Found, nominal: Found) -> bool:
    """«أفادت شرطة مدينة بافالو بأن», «ذكر مدير المحكمة بالعاصمة، أمس، بأن»: what stands before the clause is no complement."""
    that = lay.keys[clause.marker].startswith("بان")
    if that and lay.is_comma(clause.marker - 1):
        return True
    if clause.frame == "clause" and lay.word(nominal.marker, "bodies in beh"):
        # «أفاد العقيد سالم الراشد المتحدث بالإدارة العامة أن»
        return True
    key, bare = lay.keys[nominal.marker], lay.actors.word(lay.keys[nominal.marker][1:]).kind
    if len(key) < _SHORT or key.startswith("بال") or nominal.marker in lay.openers:
        return False
    unknown = not (bare | lay.kind(nominal.marker)) and that
    return unknown or bool(bare & (Kind.LOCATIVE | Kind.AREA))


def needed(lay: Layout, form: Form, first: int, stop: int) -> bool:
    """«حمّله مسؤولية»: some verbs are speech only with a certain word."""
    need = form.verb.flags.get("needs")
    if not need:
        return True
    if need == "figure":
        # «قدرت الوزارة الخسائر بنحو 50 مليونا», «بـ50», «بأكثر من مليون»
        return any(lay.keys[t][-1:].isdigit() or lay.word(t, "figures") for t in range(first, stop))
    return any(stem in lay.keys[t] for stem in fold_word(need).split() for t in range(first, stop))


def _is_sure_object(lay: Layout, clause: Found, nominal: Found) -> bool:
    """Return whether an object stands before the complementizer: «أكد دعمه لما قاله الوزير من أن»."""
    at = nominal.token
    if lay.keys[at].startswith("ال") or may_speak(lay, at) or lay.keys[at][0] == "و" or is_his_man(lay, at):
        return False
    if lay.keys[at][1:] in lay.speech.words("demonstratives"):
        # «أكد بهذا الخصوص المدير أن»
        return False
    if lay.word(at, "fact nouns") and lay.keys[clause.marker - 1] in PREPOSITIONS:
        # «وأكد حرص الوزارة على أن يبدأ العمل»: the noun's own preposition opens the clause.
        return True
    head = at + lay.word(at, "same")
    if lay.kind(head) & Kind.NOUN and not can_speak(lay, phrase_of(lay, head, head + 1)):
        # «يروي تفاصيل الرحلة حتى شعر أن»
        return True
    return (
        lay.last_letter(at) != "ة" and lay.keys[at].endswith(("ه", "ها", "هم")) and clause.marker - at > 3
    ) or clause.marker - at > 12


def _nominal(lay: Layout, cue: Cue, stop: int, takes: frozenset[str], *, near: bool) -> Found | None:
    form = cue.form
    assert form is not None
    that = that_before_subject(lay, cue, stop, takes)
    if that is not None:
        return that
    fact = affirmed_fact(lay, cue.last, form, stop, takes)
    if fact is not None:
        return fact
    at_once = _right_behind(lay, cue.last, stop, takes)
    if at_once is not None:
        return at_once
    after = form.number == "s" and (
        form.clitic or not (is_told_of(lay, cue.first) or had_been_named(lay, cue.first))
    )
    subject = subject_after(lay, cue.last, stop, clause=False) if after else None
    if subject is not None and not (
        _is_believed(lay, subject, stop) or _has_object(lay, form, subject, stop)
    ):
        subject = None
    behind = _behind_inside(lay, cue.last, stop) if subject is None else _behind_mark(lay, subject)
    start = _skip_more(lay, behind_role(lay, behind, stop), stop)
    start = skip_urged(lay, form, start, stop)
    reach = min(stop, start + 1) if near and not form.verb.flags.get("whom") else stop
    # «أكد المدير جاهزية الفريق للمنافسة على اللقب»: a fact right behind who affirms it comes before any preposition.
    affirms = subject is not None and "describe" not in form.verb.flags
    if cue.negated and start < stop and is_left_unsaid(lay, form, start, subject):
        return Found("object", start, start, lay.read.tokens[start].start)
    stated = behind_settings(lay, start, stop) if lay.key(start) == "في" else start
    found = affirmed_fact(lay, stated, form, stop, takes) if affirms else None
    found = found or own_preposition(lay, start, reach, form, takes)
    found = _deed_with(lay, found, start, takes) or found
    if found is not None and "object" in form.verb.takes and not form.verb.flags.get("whom"):
        found = stated_before(lay, form, start, found.marker) or found
    asked = listed_object(lay, form, cue.last, stop) if found is None or form.verb.act == "demand" else None
    if asked is not None and (found is None or is_asked_first(lay, asked, found)):
        found = asked
    if found is None and subject is not None:
        found = _inside_name(lay, subject, stop, takes)
    if found is None and "object" in takes:
        found = object_after(lay, cue, start, stop, subject=subject)
        found = found or lastly_preposition(lay, start, stop, form)
    return found or (None if near else shown_object(lay, form, cue.last, stop))


def _deed_with(lay: Layout, found: Found | None, start: int, takes: frozenset[str]) -> Found | None:
    """«أكد الوزير [السيطرة على] الحريق», «أعلن [المضي في] المشروع»: the preposition is the deed's that stands right before it."""
    deed = start if found is None else found.marker - 1
    if "object" not in takes or deed < start or not is_deed_with(lay, deed):
        return None
    return Found("object", deed, deed, lay.read.tokens[deed].start)


def _behind_inside(lay: Layout, t: int, stop: int) -> int:
    """«بلاغا أكدت | من خلاله نأيها»: behind the words that point back to what holds the saying."""
    while t < stop - 1 and lay.word(t, "inside it"):
        t += 1
    return t


def _is_believed(lay: Layout, subject: Phrase, stop: int) -> bool:
    """Return whether a noun without a clause behind it is the subject: «أعلن الحرب», «لم يذكر عدد القتلى» have their object there."""
    if lay.kind(subject.first) & (Kind.STARTS_PHRASE | Kind.QUANTITY) and subject.last == subject.first + 1:
        return False
    # «وأكد معالي آل الشيخ أهمية العمل»
    courtesy = lay.kind(subject.first) & Kind.HONORIFIC and lay.kind(subject.first + 1) & Kind.PARTICLE
    courtesy = courtesy or (is_courtesy(lay, subject.first) and subject.last == subject.first + 1)
    anybody = lay.word(subject.first, "anybody") and lay.word(subject.first + 1, "anyone")
    if anybody or courtesy or may_speak(lay, subject.first) or is_plural_of_people(lay, subject.first):
        return True
    foreign = is_foreign_surname(lay, subject.first) and is_object_behind(lay, subject.last, stop)
    if foreign or surname_end(lay, subject.first) == subject.last:  # «وانتقدت بن سعود غياب الحوار»
        return True
    if lay.word(subject.first, "media heads") and lay.is_definite(subject.last - 1):
        # «أكدت قناة الضفاف الفضائية تعرض مكتبها لهجوم»
        return True
    if lay.kind(subject.first) & Kind.HONORIFIC and subject.last - subject.first > 1:
        return lay.is_definite(subject.first + 1) or bool(lay.kind(subject.first + 1) & Kind.PARTICLE)
    # «وأعلنت قائمقامية القضاء تشكيل لجنة»
    strange = lay.last_letter(subject.first) == "ة" and not lay.kind(subject.first)
    body = strange and subject.last == subject.first + 2 and lay.is_definite(subject.first + 1)
    behind = subject.last
    body = body and bool(lay.kind(behind) & Kind.NOUN) and not (lay.is_definite(behind) or lay.clitic(behind))
    return (body or lay.keys[subject.first].startswith("ال")) and can_speak(lay, subject)


def _right_behind(lay: Layout, t: int, stop: int, takes: frozenset[str]) -> Found | None:
    """«كما رحب بجميع الزوار»: the verb's own ب right behind it leaves no room for a subject."""
    inside = t in lay.covered and not (t in lay.named and lay.named[t].start > lay.read.tokens[t].start)
    own = t < stop and "ب" in takes and lay.keys[t][0] == "ب" and not inside
    return preposition_at(lay, t, frozenset({"ب"})) if own else None


def _inside_name(lay: Layout, subject: Phrase, stop: int, takes: frozenset[str]) -> Found | None:
    """«أشاد الدكتور مصطفى سالم بدور المعهد»: Budur is a name too, but the verb has no other complement."""
    text = lay.word(subject.first, "documents") or lay.word(subject.first, "evidence")
    ends = subject.last >= stop or not lay.read.tokens[subject.last].is_word
    ends = ends or (text and lay.word(subject.last, "prepositions"))
    if ends and ("object" not in takes or text) and not lay.is_definite(subject.first):
        # «وحذر خبراء من الجفاف», «وحذرت منظمات دولية من المجاعة»: read on as people out of a drought.
        # «كشفت دراسة حديثة عن فوائد المشي»: read on as a study of them.
        inner = range(subject.first + 1, subject.last - 1)
        own = next((t for t in inner if PREPOSITIONS.get(lay.keys[t]) in takes), -1)
        if own >= 0:
            return preposition_at(lay, own, takes)
    t = subject.last - 1
    if "ب" not in takes or t - subject.first < 2 or lay.keys[t][0] != "ب" or not begins_noun(lay, t + 1):
        return None
    found = preposition_at(lay, t, frozenset({"ب"}))
    return found if found is not None and t + 1 < stop else None


def _behind_mark(lay: Layout, subject: Phrase) -> int:
    """«الضفاف»: return the token behind a subject, and behind the mark that closes its name."""
    quote = lay.quotes[lay.openers[subject.first - 1]] if subject.first - 1 in lay.openers else None
    return subject.last + (quote is not None and quote.close == subject.last)


def _has_object(lay: Layout, form: Form, subject: Phrase, stop: int) -> bool:
    """«أعلنت الشؤون الصحية حالة الطوارئ», «أعلن مهرجان قرطاج إلغاء الحفل»: of two nouns behind a verb of people the first did it."""
    behind = skip_adjuncts(lay, _behind_mark(lay, subject), stop)
    if behind >= stop or lay.is_definite(behind):
        return False
    # «أعلنت «الضفاف للطيران» نتائجها»: a name in marks, and another noun behind them
    marked = subject.first - 1 in lay.openers
    if not marked and not _is_definite_body(lay, subject, behind):
        return False
    another = begins_noun(lay, behind) and lay.keys[behind][0] not in "لب" and not may_speak(lay, behind)
    return another and only_people_do(lay, form)


def _is_definite_body(lay: Layout, subject: Phrase, behind: int) -> bool:
    """«الشؤون الصحية», «مهرجان قرطاج» before a deed: a definite noun, or one that another makes definite and that is no deed."""
    first = subject.first
    if lay.is_definite(first):
        return True
    owned = subject.last > first + 1 and (
        lay.is_definite(subject.last - 1) or subject.last - 1 in lay.covered
    )
    return owned and lay.word(behind, "fact nouns") and not lay.word(first, "fact nouns")


def _skip_more(lay: Layout, i: int, stop: int) -> int:
    i = skip_adjuncts(lay, i, stop)
    while i + 1 < stop and lay.is_comma(i):
        j = skip_adjuncts(lay, i + 1, stop)
        if j == i + 1:
            break
        i = j
    return i
