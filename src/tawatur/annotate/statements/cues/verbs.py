"""Finite verbs of saying as cues: with their subject, their relay, their silence, or their content before them."""

from __future__ import annotations

from dataclasses import replace

from tawatur.annotate.statements.cues.acts import carried_act, details, is_light
from tawatur.annotate.statements.cues.asides import PREPOSITIONS, leaves_clause
from tawatur.annotate.statements.cues.complements import complement
from tawatur.annotate.statements.cues.cue_checks import (
    is_believed_by_nobody,
    is_done,
    is_explained,
    is_finder,
    is_indefinite_noun,
    is_left_out,
    is_near,
    is_superlative,
    is_trait,
    is_wording,
    stands_in_document,
)
from tawatur.annotate.statements.cues.feelings import is_feeling
from tawatur.annotate.statements.cues.frames import Cue, Found, clause_behind, may_speak, opens_clause
from tawatur.annotate.statements.cues.givers import is_own_site
from tawatur.annotate.statements.cues.horizons import horizon
from tawatur.annotate.statements.cues.lookalikes import says_nothing
from tawatur.annotate.statements.cues.prepositions import by_preposition
from tawatur.annotate.statements.cues.sayers import find_subject, has_subject
from tawatur.annotate.statements.cues.tags import is_carried, tag_source, who_gave
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
from tawatur.annotate.statements.sources.hidden import hides_name
from tawatur.annotate.statements.sources.phrase_ends import is_document, is_medium_head
from tawatur.annotate.statements.sources.phrases import Phrase, phrase_of
from tawatur.annotate.statements.sources.subjects import subject_after
from tawatur.annotate.statements.speakers.doubts import is_counted_by_nobody, is_questioned
from tawatur.lexicon.speech import Form

__all__ = ["verb_cue"]

_HEADING = 6  # tokens of a heading in the text


def verb_cue(lay: Layout, i: int, form: Form) -> Cue | None:  # noqa: C901, PLR0911 - one case a line
    """Return the cue of a finite verb, None where the word says nothing here."""
    if lay.word(i, "impersonal") and not (has_subject(lay, i, form) or _is_negated(lay, i)):
        return None
    covered = i in lay.covered and not (lay.word(i - 1, "negations") or _is_no_name(lay, i, form))
    if covered or says_nothing(lay, i, form) or hides_name(lay, i):
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
    tag = after_content(lay, cue, stop) if found is None or _is_teller(lay, i, found) else None
    if found is None or tag is not None:
        return (tag or bare_clause(lay, cue)) if form.verb.takes else None
    if found.frame in ("clause", "quote") and not (
        is_explained(lay, cue, found.marker) and is_near(lay, cue, found.marker)
    ):
        return None
    if found.frame == "object" and is_superlative(lay, cue, found):
        return None
    if found.frame == "clause" and _hands_on(cue, "عن") and _is_noun_of_saying(lay, found.marker - 1):
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
        or is_questioned(lay, i)
    )
    nobody = (
        (bare and _is_heading(lay, i))
        or is_counted_by_nobody(lay, made)
        or not is_finder(lay, made)
        or is_believed_by_nobody(lay, made)
    )
    return None if (bare and not states) or nobody else made


def _is_teller(lay: Layout, i: int, found: Found) -> bool:
    """«"…"، كما أكد أمس مسؤول كبير»: who speaks, and no object."""
    return found.frame == "object" and lay.key(i - 1) == "كما" and may_speak(lay, found.token)


def _is_no_name(lay: Layout, i: int, form: Form) -> bool:
    """«وأبرز الراشد أن»: what opens its sentence and has a clause behind it is the verb, whomever it might name elsewhere."""
    one = lay.covered[i]
    opens = form.clitic and form.part == "a" and one.first == i == lay.first_word(i)
    return bool(opens) and lay.word(one.last, "complementizers")


def _is_heading(lay: Layout, i: int) -> bool:
    """«رفض القرار» on a line of its own, without a stop: what the next lines are about, and nobody says it."""
    end = lay.end_of(i)
    own = i in lay.read.breaks and end in lay.read.breaks and end - i <= _HEADING
    return own and lay.read.tokens[end - 1].is_word


def _is_noun_of_saying(lay: Layout, t: int) -> bool:
    """«تأكيدها», «القول»: the noun whose clause it is."""
    return bool(lay.speech.owned_noun(lay.key(t))) or lay.word(t, "the saying")


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
        return refused(lay, cue, stop)
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
    if carried is None and cue.negated and is_light(cue.form):
        return details(lay, cue.last, stop)
    if carried is None:
        return complement(lay, cue, stop) if cue.form.verb.takes else None
    cue.act, cue.resume = carried[0], carried[1].token + 1
    return carried[1]


def _is_negated(lay: Layout, i: int) -> bool:
    if lay.word(i - 1, "negations"):
        return True
    return i > 1 and lay.keys[i - 1] == "ان" and lay.word(i - 2, "without")


def _framed(lay: Layout, cue: Cue, found: Found) -> Cue:
    cue.frame, cue.content, cue.content_start, cue.limit = found.frame, found.token, found.start, found.limit
    if any(leaves_clause(lay, cue.first, t) for t in range(cue.last + 2, found.marker)):
        cue.resume = found.marker
    if cue.subject is None:
        find_subject(lay, cue, found.marker)
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


def _rests_on(lay: Layout, subject: Phrase, t: int) -> bool:
    """«قالت رويترز، [استنادا إلى] مسؤول في الوزارة، إن»: whom a medium has it from."""
    one = lay.named.get(subject.first)
    medium = one is not None and one.actor.type == "media"
    return medium and lay.keys[t] == "استنادا" and lay.key(t + 1) == "الي"


def _find_relay(lay: Layout, cue: Cue, marker: int) -> None:
    """Find who handed it on: «أفادت X نقلا عن Y بأن», «نقلت X عن Y أن», «نسبت X إلى Y أن», «في تصريح نقله X»."""
    for t in range(cue.last, marker):
        key = lay.keys[t]
        if lay.word(t, "tag heads"):
            tag = tag_source(lay, Cue(t, t + 1, "tag", "say", "", "before", -1, 0), t + 1)
            if tag is None or tag.subject is None or tag.subject.last > marker:
                return
            cue.resume = marker
            if not is_document(lay, t + 1) or _is_mediums(lay, t, tag.subject):
                # «وتؤكد تونس، وفق بيان أصدرته الوزارة، تضامنها»: her own statement hands nothing on.
                cue.relay, cue.by_tag = tag.subject, key != "نقلا"
            return
        preposition = PREPOSITIONS.get(key, key)
        if (
            preposition in ("عن", "إلى")
            and _hands_on(cue, preposition)
            and cue.subject is not None
            and cue.subject.first < t < cue.subject.last
        ):
            # «نقلت وكالة بلومبرغ عن مسؤول أميركي أن»: a relay verb's عن is never part of who hands on.
            cue.subject = replace(cue.subject, last=t)
        if _is_handed_on(lay, cue, t, marker):
            return
        if (
            cue.subject is not None
            and t >= cue.subject.last
            and (
                key == "نقلا"
                or _rests_on(lay, cue.subject, t)
                or (preposition in ("عن", "من", "إلى") and _hands_on(cue, preposition))
            )
        ):
            at = t + 2 if key in ("نقلا", "استنادا") and lay.keys[t + 1] in ("عن", "الي") else t + 1
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


def _is_handed_on(lay: Layout, cue: Cue, t: int, marker: int) -> bool:
    """«وجاء فيه نقلا عن مسؤول أن», «أوردت الوكالة على لسان المدير أن»: who speaks stands behind two words of handing on."""
    teller = cue.subject
    if teller is None and t == cue.last and lay.keys[t] == "عن" and _hands_on(cue, "عن"):
        # «ونقلت عن مسؤول أن»: the medium was named before.
        cue.subject, cue.order, cue.resume = subject_after(lay, t + 1, marker, clause=True), "after", marker
        cue.hands_on = cue.subject is not None
        return True
    tongue = lay.keys[t] == "علي" and lay.key(t + 1) == "لسان"
    # «وجاء على لسان المدير أن»
    learned = teller is None and (
        (lay.keys[t] == "نقلا" and lay.word(t - 1, "inside it")) or (tongue and t == cue.last)
    )
    spoken_for = teller is not None and tongue and is_medium_head(lay, teller.first)
    if not (learned or spoken_for):
        return False
    speaker = subject_after(lay, t + 2, marker, clause=True)
    if teller is not None and speaker is not None:
        cue.relay = replace(teller, last=min(t, teller.last))
    cue.subject, cue.order, cue.resume = speaker or teller, "after", marker
    return True


def _is_mediums(lay: Layout, tag: int, giver: Phrase) -> bool:
    """«بحسب البيان الذي أوردته وكالة الضفاف»: a text that a medium carries, where «بيان نشرته الوزارة» is the speaker's own."""
    return is_medium_head(lay, giver.first) and is_carried(lay, tag, giver.first)


def _hands_on(cue: Cue, preposition: str) -> bool:
    """«نقل عن», «أورد», «علم من», «نسب إلى»: verbs of those who hand another's words on."""
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
