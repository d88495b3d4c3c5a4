"""Finite verbs of saying as cues: with their subject, their relay, their silence, or their content before them."""

from __future__ import annotations

from dataclasses import replace

from tawatur.annotate.statements.cues.acts import carried_act, is_light
from tawatur.annotate.statements.cues.addressees import is_addressee
from tawatur.annotate.statements.cues.asides import leaves_clause
from tawatur.annotate.statements.cues.complements import complement, is_feeling
from tawatur.annotate.statements.cues.cue_checks import (
    is_believed_by_nobody,
    is_done,
    is_explained,
    is_finder,
    is_indefinite_noun,
    is_left_out,
    is_near,
    is_trait,
    is_wording,
    stands_in_document,
)
from tawatur.annotate.statements.cues.frames import (
    FAR,
    Cue,
    Found,
    clause_behind,
    hides_name,
    horizon,
    may_speak,
    opens_clause,
)
from tawatur.annotate.statements.cues.givers import (
    find_evidence,
    find_giver,
    find_handed_on,
    find_recording,
    is_own_site,
)
from tawatur.annotate.statements.cues.lookalikes import says_nothing
from tawatur.annotate.statements.cues.mute import is_mute
from tawatur.annotate.statements.cues.prepositions import by_preposition
from tawatur.annotate.statements.cues.tags import tag_source, who_gave
from tawatur.annotate.statements.cues.texts import find_text
from tawatur.annotate.statements.cues.unmarked import (
    NOUN_BEFORE,
    after_content,
    bare_clause,
    noun_before,
    object_pronoun,
    refused,
    worded,
)
from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.earlier import before_earlier
from tawatur.annotate.statements.sources.phrase_ends import is_document
from tawatur.annotate.statements.sources.phrases import Phrase, phrase_of
from tawatur.annotate.statements.sources.preposed import preposed_subject
from tawatur.annotate.statements.sources.subjects import before_aside, subject_after, subject_before
from tawatur.annotate.statements.sources.topics import indefinite_before, presented_before, topic_before
from tawatur.annotate.statements.sources.whereas import before_whereas
from tawatur.annotate.statements.speakers.antecedents import known_before, phrase_before, tells_of_antecedent
from tawatur.annotate.statements.speakers.doubts import can_speak, is_counted_by_nobody, is_sayer
from tawatur.lexicon.speech import Form

__all__ = ["verb_cue"]


def verb_cue(lay: Layout, i: int, form: Form) -> Cue | None:  # noqa: C901, PLR0911 - one case a line
    """Return the cue of a finite verb, None where the word says nothing here."""
    if lay.word(i, "impersonal") and not (_has_subject_soon(lay, i) or _is_negated(lay, i)):
        return None
    covered = i in lay.covered and not lay.word(i - 1, "negations")
    if covered or says_nothing(lay, i, form):
        return None
    after = i + 2 if _says_on(lay, i + 1) else i + 1
    stop = horizon(lay, after - 1)
    cue = Cue(i, after, "verb", form.verb.act, form.verb.rule, "", -1, 0, form=form)
    cue.negated = _is_negated(lay, i)
    cue.relative = lay.word(i - 1, "relatives") or (
        (lay.word(i - 1, "negations") or lay.keys[i - 1] == "قد") and lay.word(i - 2, "relatives")
    )
    if is_wording(lay, cue):
        return worded(lay, cue, stop)
    if cue.relative and lay.word(after, "back references") and not _tells_behind(lay, cue, stop):
        return noun_before(lay, cue, after + 1, stop)
    if form.object and not form.verb.flags.get("whom"):
        return object_pronoun(lay, cue, stop)
    found = _found(lay, cue, stop)
    if found is None:
        return (after_content(lay, cue, stop) or bare_clause(lay, cue)) if form.verb.takes else None
    if found.frame in ("clause", "quote") and not (
        is_explained(lay, cue, found.marker) and is_near(lay, cue, found.marker)
    ):
        return None
    if found.frame == "object" and form.part == "a" and form.verb.flags.get("opening") == "noun":
        # «أبرز القرارات» is a superlative; «مبرزا الدور» a participle of ours.
        return None
    if found.frame == "clause" and _hands_on(cue) and lay.speech.owned_noun(lay.key(found.marker - 1)):
        # «ونقل عن مصادر تأكيدها أن»: the noun is the cue.
        return None
    told = stands_in_document(lay, cue) and not _is_learned_from_nobody(lay, cue, found)
    if not is_feeling(lay, cue, found) or not told or is_left_out(lay, cue, found):
        return None
    if is_trait(lay, cue, found) or is_indefinite_noun(lay, cue, found) or is_done(lay, cue, found):
        return None
    made = _framed(lay, cue, found)
    if lay.word(cue.last, "god") and made.act == "ask":
        made.act = "express"
    bare = made.subject is None and not form.clitic and found.frame not in ("clause", "quote")
    states = (
        opens_clause(lay, i)
        or lay.word(i - 1, "he and she")
        or made.negated
        or lay.word(after, "back references")
        or lay.word(after, "inside it")
    )
    nobody = is_counted_by_nobody(lay, made) or not is_finder(lay, made) or is_believed_by_nobody(lay, made)
    return None if (bare and not states) or nobody else made


def _says_on(lay: Layout, t: int) -> bool:
    """«وأضاف قائلا», «وأردف يقول: "…"»: the second verb says no more than the first."""
    return lay.word(t, "said so") or (
        lay.word(t, "says on")
        and (t + 1 in lay.openers or lay.key(t + 1) == ":" or lay.word(t + 1, "complementizers"))
    )


def _tells_behind(lay: Layout, cue: Cue, stop: int) -> bool:
    """«وهذا ما أكد عليه الوزير في كتابه أن»: the clause stands behind; «الهدنة التي أعلن عنها» has no place for one."""
    assert cue.form is not None
    takes = cue.form.verb.takes
    told = lay.key(cue.first - 1) == "ما" and clause_behind(lay, cue.last, stop, takes) is not None
    return told or not takes & NOUN_BEFORE


def _found(lay: Layout, cue: Cue, stop: int) -> Found | None:
    """Return where the content of a cue begins, by its own grammar or by the noun of speech that it carries."""
    assert cue.form is not None
    if "refuses" in cue.form.verb.flags:
        return None if hides_name(lay, cue.first) else refused(lay, cue, stop)
    silent = cue.form.verb.flags.get("silent")
    asked = (
        by_preposition(lay, cue.last, stop, frozenset({silent}), far=False)
        if cue.negated and silent
        else None
    )
    if asked is not None:
        # «لم يرد على الأسئلة»: silence about what he was asked.
        cue.act = "decline"
        return asked
    carried = carried_act(lay, cue.last, cue.form) if is_light(cue.form) else None
    if carried is None:
        return complement(lay, cue, stop) if cue.form.verb.takes else None
    cue.act, cue.resume = carried[0], carried[1].token + 1
    return carried[1]


def _has_subject_soon(lay: Layout, i: int) -> bool:
    lists = ("roles", "unnamed sources", "documents")
    return i + 1 in lay.named or any(lay.word(i + 1, name) for name in lists)


def _is_negated(lay: Layout, i: int) -> bool:
    if lay.word(i - 1, "negations"):
        return True
    return i > 1 and lay.keys[i - 1] == "ان" and lay.word(i - 2, "without")


def _framed(lay: Layout, cue: Cue, found: Found) -> Cue:
    cue.frame, cue.content, cue.content_start, cue.limit = found.frame, found.token, found.start, found.limit
    if any(leaves_clause(lay, cue.first, t) for t in range(cue.last + 2, found.marker)):
        cue.resume = found.marker
    if cue.subject is None:
        _find_subject(lay, cue, found.marker)
    if cue.subject is not None and found.frame == "quote" and cue.subject.first > found.token:
        # «واعتبر ذلك «خطوة كبيرة»»: what is said does not say it.
        cue.subject = None
    if cue.subject is None and lay.word(cue.last, "god") and found.frame == "quote":
        # «قال الله تعالى: (…)»: who is no actor of the news still speaks here.
        cue.subject, cue.order = phrase_of(lay, cue.last, cue.last + 1), "after"
    _in_document(lay, cue, found.marker)
    _find_relay(lay, cue, found.marker)
    return cue


def _in_document(lay: Layout, cue: Cue, marker: int) -> None:
    """«وجاء في البيان أن»: the document stands behind its preposition."""
    if (
        cue.subject is None
        and cue.form is not None
        and "document" in cue.form.verb.flags
        and lay.key(cue.last) == "في"
    ):
        text = subject_after(lay, cue.last + 1, marker, clause=True)
        # «جاء في بيان وزعته أمس أن»: that she gave it is no part of what it is.
        cue.subject, cue.order = who_gave(lay, text, marker) if text is not None else None, "after"


def _find_relay(lay: Layout, cue: Cue, marker: int) -> None:
    """Find who handed it on: «أفادت X نقلا عن Y بأن», «نقلت X عن Y أن», «في تصريح نقله X»."""
    for t in range(cue.last, marker):
        key = lay.keys[t]
        if lay.word(t, "tag heads"):
            tag = tag_source(lay, Cue(t, t + 1, "tag", "say", "", "before", -1, 0), t + 1)
            if tag is None or tag.subject is None or tag.subject.last > marker:
                return
            cue.resume = marker
            if not is_document(lay, t + 1):
                # «وتؤكد تونس، وفق بيان أصدرته الوزارة، تضامنها»: her own statement hands nothing on.
                cue.relay, cue.by_tag = tag.subject, key != "نقلا"
            return
        if (
            key == "عن"
            and _hands_on(cue)
            and cue.subject is not None
            and cue.subject.first < t < cue.subject.last
        ):
            # «نقلت وكالة بلومبرغ عن مسؤول أميركي أن»: a relay verb's عن is never part of who hands on.
            cue.subject = replace(cue.subject, last=t)
        if key == "نقلا" and cue.subject is None and lay.word(t - 1, "inside it"):
            # «وجاء فيه نقلا عن مسؤول أن»
            cue.subject, cue.order, cue.resume = (
                subject_after(lay, t + 2, marker, clause=True),
                "after",
                marker,
            )
            return
        if (
            key in ("نقلا", "عن", "من")
            and cue.subject is not None
            and t >= cue.subject.last
            and (key == "نقلا" or _hands_on(cue, key))
        ):
            at = t + 2 if key == "نقلا" and lay.keys[t + 1] == "عن" else t + 1
            inner = subject_after(lay, at, marker, clause=True)
            if inner is not None:
                cue.relay, cue.subject, cue.resume = cue.subject, inner, marker
            return
        pronoun = lay.last_letter(t) != "ة"
        if pronoun and any("relay" in f.verb.flags and f.object for f in lay.speech.forms(key)):
            carrier = subject_after(lay, t + 1, marker, clause=True)
            cue.relay = None if carrier is not None and is_own_site(lay, carrier) else carrier
            cue.resume = marker
            return


def _hands_on(cue: Cue, preposition: str = "عن") -> bool:
    """«نقل عن», «أورد», «علم من»: verbs of those who hand another's words on."""
    relay = cue.form.verb.flags.get("relay") if cue.form is not None else None
    return relay is not None and preposition in ("عن", relay)


def _is_learned_from_nobody(lay: Layout, cue: Cue, found: Found) -> bool:
    """«علمت «الضحى» أن»: the outlet's own word; «علمت من مصادر أن» is the sources'."""
    if cue.form is None or cue.form.verb.flags.get("relay") != "من":
        return False
    # «علمت مصادر الضفاف أن»
    return not any(
        lay.key(t + 1).startswith(("مصادر", "مصدر")) and (t < cue.last or lay.keys[t] == "من")
        for t in range(cue.last - 1, found.marker)
    )


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


def _find_subject(lay: Layout, cue: Cue, marker: int) -> None:
    if (
        _find_set_before(lay, cue)
        or _find_sender(lay, cue)
        or find_text(lay, cue, marker)
        or _find_antecedent(lay, cue, marker)
    ):
        return
    clause = cue.frame in ("clause", "quote")
    if cue.form is not None and cue.form.verb.flags.get("whom") and not cue.form.object:
        clause = marker - cue.last < 2
    if cue.frame in ("refusal", "silence") or _describes(cue):
        clause = False
    verb = cue.first - 1 if lay.key(cue.first - 1) == "قد" else cue.first
    if cue.form is not None and cue.form.clitic == 0 and verb - 1 in lay.covered and not cue.relative:
        before = subject_before(lay, verb, _clause_start(lay, cue.first))
        known = before is not None and (may_speak(lay, before.first) or before.last - before.first < 5)
        told = before is not None and (
            lay.word(before.first - 1, "copulas") or lay.word(before.first - 1, "complementizers")
        )
        if (
            before is not None
            and known
            and (told or cue.form.verb.flags.get("whom") or not may_speak(lay, cue.last))
        ):
            cue.subject, cue.order = before, "before"
            return
        if (noun := indefinite_before(lay, verb, cue.form)) is not None:
            cue.subject, cue.order = noun, "before"
            return
    if cue.form is None or cue.form.number == "s":
        cue.subject = _subject_behind(lay, cue, marker, clause=clause)
    cue.mute = cue.subject is None and is_mute(lay, cue, marker)
    if cue.subject is not None:
        cue.order = "after"
    elif cue.form is None or not cue.form.clitic:
        _find_subject_before(lay, cue)


def _find_subject_before(lay: Layout, cue: Cue) -> None:
    """«لكن محققين ذكروا أن», «تصريحا للوزير قال فيه», «البيانات التي أصدرها البنك أظهرت أن»."""
    if find_handed_on(lay, cue):
        return
    aside = before_aside(lay, cue.first)
    if aside is not None:
        cue.subject, cue.order = aside, "before"
        return
    before = subject_before(lay, cue.first - (1 if cue.negated else 0), _clause_start(lay, cue.first))
    if before is not None and (may_speak(lay, before.first) or lay.word(before.first - 1, "copulas")):
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
    """«إن المحتجزين اعترفوا بـ», «ديف لويس، الرئيس التنفيذي للشركة، أوضح أن»: grammar makes them the subject, known or not."""
    topic = topic_before(lay, cue.first, form)
    if topic is not None:
        cue.subject, cue.order = topic, "topic"
    elif cue.frame in ("clause", "quote") and (named := presented_before(lay, cue.first)) is not None:
        cue.subject, cue.order = named, "presented"
    elif (preposed := preposed_subject(lay, cue)) is not None:
        cue.subject, cue.order = preposed, "before"


def _subject_behind(lay: Layout, cue: Cue, marker: int, *, clause: bool) -> Phrase | None:
    phrase = subject_after(lay, cue.last, marker, clause=clause)
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


def _is_state(lay: Layout, phrase: Phrase) -> bool:
    """«وأضاف محتجا: "…"»: how he said it, not who."""
    alone = phrase.last == phrase.first + 1 and phrase.first not in lay.named
    if not alone or not lay.keys[phrase.first].endswith("ا"):
        return False
    return any(f.part == "d" for f in lay.speech.forms(lay.keys[phrase.first]))


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
