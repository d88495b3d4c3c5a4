"""Who says what a finite verb introduces: the subject behind it, before it, or behind what is inserted."""

from __future__ import annotations

from dataclasses import replace

from tawatur.annotate.statements.cues.addressees import before_addressee, is_addressee
from tawatur.annotate.statements.cues.frames import FAR, PREPOSITIONS, Cue, may_speak
from tawatur.annotate.statements.cues.givers import find_evidence, find_giver, find_handed_on, find_recording
from tawatur.annotate.statements.cues.mute import is_mute
from tawatur.annotate.statements.cues.texts import find_text
from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.agreement import agrees_before, is_two
from tawatur.annotate.statements.sources.earlier import before_earlier
from tawatur.annotate.statements.sources.inserted import behind_inserted
from tawatur.annotate.statements.sources.names import is_named_person
from tawatur.annotate.statements.sources.phrases import Phrase, phrase_of, skip_adjuncts
from tawatur.annotate.statements.sources.preposed import behind_was, preposed_subject
from tawatur.annotate.statements.sources.subjects import before_aside, subject_after, subject_before
from tawatur.annotate.statements.sources.surnames import is_unheard_surname
from tawatur.annotate.statements.sources.topics import indefinite_before, presented_before, topic_before
from tawatur.annotate.statements.sources.whereas import before_whereas
from tawatur.annotate.statements.sources.wishes import opens_wish
from tawatur.annotate.statements.speakers.antecedents import known_before, phrase_before, tells_of_antecedent
from tawatur.annotate.statements.speakers.doubts import ONE, can_speak, is_known_speaker, is_sayer
from tawatur.lexicon.speech import Form

__all__ = ["find_subject", "has_subject"]

_SHORT = 5  # tokens of a name or a short title


def has_subject(lay: Layout, i: int, form: Form) -> bool:
    """«يتوقع الوزير أن», «يعتقد في هذا الشأن الوزير أن», «الوزير يرجح أن»: somebody expects what «يتوقع أن» says of nobody."""
    lists = ("roles", "unnamed sources", "documents")
    for t in (i + 1, behind_inserted(lay, i + 1, lay.end_of(i))):
        if t in lay.named or any(lay.word(t, name) for name in lists):
            return True
    joined = form.clitic or "belief" not in form.verb.flags
    before = None if joined else subject_before(lay, i, _clause_start(lay, i))
    return before is not None and _stands_first(lay, before.first) and is_known_speaker(lay, before)


def _stands_first(lay: Layout, t: int) -> bool:
    """«الخبير يتوقع أن», «من جهته، الخبير يعتقد أن»; not «من قبل الجيش، يعتقد أنها»."""
    return t == lay.first_word(t) or lay.is_comma(t - 1)


def _find_sender(lay: Layout, cue: Cue) -> bool:
    """«سلمه رسالة من المرشد يطلب فيها دعما»: whom a message came from stands right before the verb."""
    from_whom = lay.covered.get(cue.first - 1) if lay.word(cue.last, "inside it") else None
    if from_whom is None or lay.key(from_whom.first - 1) != "من":
        return False
    cue.subject, cue.order = phrase_of(lay, from_whom.first, from_whom.last), "before"
    return True


def _find_antecedent(lay: Layout, cue: Cue, marker: int) -> bool:
    """«شركات الشحن التي تتهم الموانئ بـ»: the words before the pronoun speak, and where they are a thing nobody does."""
    if not tells_of_antecedent(lay, cue, marker):
        return False
    if phrase_before(lay, cue) is None:
        # «الوزير الذي اتهم الشركة» is found with what his sentence tells of him.
        cue.subject, cue.order = known_before(lay, cue), "before"
        cue.mute = cue.subject is None
    return True


def _find_set_before(lay: Layout, cue: Cue) -> bool:
    subject = before_whereas(lay, cue.first) or before_earlier(lay, cue.first)
    if subject is not None:
        cue.subject, cue.order = subject, "before"
    return subject is not None


def find_subject(lay: Layout, cue: Cue, marker: int) -> None:
    """Give a cue the words that name who speaks, where its sentence has them; `marker` opens what is said."""
    if (
        _find_set_before(lay, cue)
        or _find_sender(lay, cue)
        or find_text(lay, cue, marker)
        or _find_antecedent(lay, cue, marker)
        or _find_behind_was(lay, cue)
        or _find_right_before(lay, cue)
    ):
        return
    if _find_teller(lay, cue):
        return
    if cue.form is None or cue.form.number == "s":
        cue.subject = _subject_at(lay, cue, cue.last, marker, clause=_is_clause_next(cue, marker))
    cue.mute = cue.subject is None and is_mute(lay, cue, marker)
    if cue.subject is not None:
        cue.order = "after"
        return
    if cue.form is None or not cue.form.clitic:
        _find_subject_before(lay, cue)
    if cue.subject is None and cue.frame in ("clause", "quote"):
        _find_behind_inserted(lay, cue, marker)


def _find_teller(lay: Layout, cue: Cue) -> bool:
    """«أن الطيار أبلغ البرج أنه»: behind a verb that needs whom one tells, with its subject before it, stands who is told."""
    form = cue.form
    if form is None or form.clitic or "whom" not in form.verb.flags or cue.frame not in ("clause", "quote"):
        return False
    topic = topic_before(lay, cue.first, form)
    if topic is not None:
        cue.subject, cue.order = topic, "topic"
    return topic is not None


def _is_clause_next(cue: Cue, marker: int) -> bool:
    """Return whether nothing but the subject can stand before what is said."""
    if cue.frame in ("refusal", "silence") or _describes(cue):
        return False
    if cue.form is not None and cue.form.verb.flags.get("whom") and not cue.form.object:
        return marker - cue.last < 2
    return cue.frame in ("clause", "quote")


def _find_right_before(lay: Layout, cue: Cue) -> bool:
    """«لكن الوزير أكد أن», «منتقدين يقولون إن»: who is named right before the verb."""
    verb = cue.first - 1 if lay.key(cue.first - 1) == "قد" else cue.first
    if cue.form is None or cue.form.clitic or verb - 1 not in lay.covered or cue.relative:
        return False
    before = subject_before(lay, verb, _clause_start(lay, cue.first))
    if before is None or not _is_told_of(lay, cue, before):
        before = indefinite_before(lay, verb, cue.form)
    if before is not None:
        cue.subject, cue.order = before, "before"
    return before is not None


def _find_behind_was(lay: Layout, cue: Cue) -> bool:
    """«وكانت الوزارة، بالتعاون مع البلدية، دعت | السكان إلى»: behind the verb stands whom she told."""
    form = cue.form
    if form is None or form.clitic or form.object or cue.relative:
        return False
    who = behind_was(lay, cue.first - (lay.key(cue.first - 1) == "قد"))
    if who is None or lay.word(who.first, "documents") or not agrees_before(lay, who.first, form):
        return False
    cue.subject, cue.order = who, "before"
    return True


def _is_told_of(lay: Layout, cue: Cue, before: Phrase) -> bool:
    """Return whether a known phrase before a verb is its subject, as what stands around the two shows."""
    if not (may_speak(lay, before.first) or before.last - before.first < _SHORT):
        return False
    told = lay.word(before.first - 1, "copulas") or lay.word(before.first - 1, "complementizers")
    whom = cue.form is not None and cue.form.verb.flags.get("whom")
    return bool(told or whom or not may_speak(lay, cue.last))


def _may_say(lay: Layout, cue: Cue, before: Phrase) -> bool:
    """«الوزير», «كاسونغو، مدير المصرف،», «الخباز سالم الراشد» by his name; «إن وزيري النقل أكدا» by the verb that tells of two."""
    first = before.first
    if cue.form is not None and cue.form.number == "d" and is_two(lay, first, "ي"):
        return True
    bearer = lay.named.get(first + 1) if lay.is_definite(first) else None
    if may_speak(lay, first) or (bearer is not None and is_named_person(lay, bearer)):
        return True
    alone = before.last == first + 1 or lay.is_comma(first + 1)
    return alone and is_unheard_surname(lay, first)


def _find_subject_before(lay: Layout, cue: Cue) -> None:
    """«لكن محققين ذكروا أن», «تصريحا للوزير قال فيه», «البيانات التي أصدرها البنك أظهرت أن»."""
    many = cue.relative and cue.form is not None and cue.form.number == "p"
    if (many and phrase_before(lay, cue) is not None) or find_handed_on(lay, cue):
        # «عددا من السكان الذين طالبوا» is found with what the sentence tells of them.
        return
    aside = before_aside(lay, cue.first)
    if aside is not None:
        cue.subject, cue.order = aside, "before"
        return
    before = subject_before(lay, cue.first - (1 if cue.negated else 0), _clause_start(lay, cue.first))
    if before is not None and (_may_say(lay, cue, before) or lay.word(before.first - 1, "copulas")):
        cue.subject, cue.order = before, "before"
    elif lay.word(cue.last, "inside it"):
        find_recording(lay, cue)
    elif cue.form is not None and "document" in cue.form.verb.flags:
        find_giver(lay, cue)
    if cue.subject is None and cue.form is not None:
        _find_topic(lay, cue, cue.form)
    if cue.subject is None and cue.frame in ("clause", "object"):
        find_evidence(lay, cue)


def _find_topic(lay: Layout, cue: Cue, form: Form) -> None:
    """«إن المحتجزين اعترفوا بـ», «سالم كولي، رئيس الشركة، أوضح أن»: grammar makes them the subject, known or not."""
    topic = topic_before(lay, cue.first, form)
    if topic is not None:
        cue.subject, cue.order = topic, "topic"
    elif cue.frame in ("clause", "quote") and (named := presented_before(lay, cue.first)) is not None:
        cue.subject, cue.order = named, "presented"
    elif (preposed := preposed_subject(lay, cue)) is not None:
        cue.subject, cue.order = preposed, "before"


def _subject_at(lay: Layout, cue: Cue, at: int, marker: int, *, clause: bool) -> Phrase | None:
    """Return the subject that begins at a token behind the verb; `clause`: what is said follows it at once."""
    if opens_wish(lay, at):
        # «قال عليه الصلاة والسلام»: the wish tells whom it is for, it is nobody.
        return None
    phrase = subject_after(lay, at, marker, clause=clause)
    if phrase is not None and cue.act in ("ask", "demand", "express"):
        phrase = _before_god(lay, phrase)
    if phrase is not None:
        phrase = before_addressee(lay, cue, phrase)
    if (
        phrase is None
        or lay.word(phrase.first, "which is")
        or _is_state(lay, phrase)
        or _is_described(cue, phrase, marker)
        or is_addressee(lay, cue, phrase, marker)
    ):
        return None
    if cue.act in ("ask", "demand", "express") and lay.word(phrase.first, "god"):
        # «وسأل العلي القدير أن يحفظه»: whom he asked
        return None
    # «وأوضحت السبب قائلة»: what cannot speak is the object, unless the clause follows it at once.
    silent = phrase.last < marker and cue.form is not None and cue.form.clitic and not can_speak(lay, phrase)
    return None if silent and not is_sayer(lay, cue, phrase) else phrase


def _before_god(lay: Layout, phrase: Phrase) -> Phrase:
    """«وسأل مدير المستشفى | الله عز وجل أن», «ودعا الأمير | المولى القدير أن»: whom he prays to ends who prays."""
    for t in range(phrase.first + 1, phrase.last):
        if lay.word(t, "god") and (lay.word(t + 1, "praises of god") or _is_called_upon(lay, phrase, t)):
            return replace(phrase, last=t)
    return phrase


def _is_called_upon(lay: Layout, phrase: Phrase, t: int) -> bool:
    """«مدير المستشفى | الله», no «عطا الله» and no «سالم المولى»."""
    name = lay.covered.get(t)
    apart = (name is None or name.first == t) and lay.is_definite(t - 1)
    return apart and (lay.word(t, "name of god") or lay.is_definite(t + 1)) and t < phrase.last


def _find_behind_inserted(lay: Layout, cue: Cue, marker: int) -> None:
    """«أكد في تصريح صحفي أمس | المدير أن»: who is known to speak, right before what he says."""
    form = cue.form
    if form is None or form.object or form.number != "s" or _is_relative(lay, cue):
        return
    if cue.act == "demand" or {"document", "describe"} & form.verb.flags.keys():
        # «جاء في رسالة وجهها الوزير أن», «وصف في كلمته الوزير بأنه»: what stands there does not speak.
        return
    at = behind_inserted(lay, cue.last, marker)
    phrase = _subject_at(lay, cue, at, marker, clause=True) if at > cue.last else None
    if phrase is None or not _leads_to(lay, phrase.last, marker):
        return
    if is_known_speaker(lay, phrase) or lay.keys[phrase.first] in ONE:
        cue.subject, cue.order, cue.mute = phrase, "after", False


def _leads_to(lay: Layout, t: int, marker: int) -> bool:
    """Return whether nothing but a comma, a time and the verb's own preposition stands before what is said."""
    t = skip_adjuncts(lay, t, marker)
    t += lay.is_comma(t)
    return marker - t <= (lay.keys[marker - 1] in PREPOSITIONS)


def _is_relative(lay: Layout, cue: Cue) -> bool:
    """«الذي قال», «الذي كان يتحدث»."""
    return cue.relative or (lay.word(cue.first - 1, "copulas") and lay.word(cue.first - 2, "relatives"))


def _is_state(lay: Layout, phrase: Phrase) -> bool:
    """«وأضاف محتجا: "…"»: how he said it, not who."""
    first, forms = phrase.first, lay.speech.forms(lay.keys[phrase.first])
    if phrase.last != first + 1 or first in lay.named:
        return False
    if lay.last_letter(first) == "ة":
        # «كما أضافت مستطردة "…"»; «وقالت كاتبة» names who.
        return not lay.word(first, "roles") and any(
            f.part == "d" and "common" not in f.verb.flags for f in forms
        )
    return lay.keys[first].endswith("ا") and any(f.part == "d" for f in forms)


def _describes(cue: Cue) -> bool:
    """«وصف الوزير القرار بأنه خطأ»: behind the subject stands what is described."""
    return cue.form is not None and "describe" in cue.form.verb.flags and not cue.form.object


def _is_described(cue: Cue, phrase: Phrase, marker: int) -> bool:
    """«ووصف المدرب بأنه عنيد»: the only noun is who was described."""
    return _describes(cue) and phrase.last >= marker


def _clause_start(lay: Layout, i: int) -> int:
    start = max(lay.start_of(i), i - 2 * FAR)
    quote = lay.outer[i]
    if quote >= 0:
        return max(start, lay.quotes[quote].open + 1)
    for t in range(i - 1, start - 1, -1):
        if lay.outer[t] >= 0 and lay.quotes[lay.outer[t]].close - lay.quotes[lay.outer[t]].open > 5:
            return t + 1
    return start
