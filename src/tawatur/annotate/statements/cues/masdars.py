"""Verbal nouns as cues: «قوله إن», «إقرار المدرب بأنه»."""

from __future__ import annotations

from tawatur.annotate.statements.cues.frames import FAR, NEAR, PREPOSITIONS, Cue, clause_behind, may_speak
from tawatur.annotate.statements.cues.horizons import horizon
from tawatur.annotate.statements.cues.owners import behind_owner, has_owner
from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.phrases import Phrase, skip_adjuncts
from tawatur.annotate.statements.sources.subjects import subject_after, subject_before
from tawatur.lexicon.speech import Form

__all__ = ["from_whom", "masdar_cue"]

_OCCASION = 6  # tokens of «لدى زيارته المصنع الجديد أمس»


def masdar_cue(lay: Layout, i: int, form: Form) -> Cue | None:
    """«قوله إن»، «بالقول: »، «جدد التأكيد على أن»: a verbal noun with a clause of its own."""
    if lay.word(i - 1, "done") or "through" in form.verb.flags:
        return None
    owned = has_owner(lay, i)
    if not owned and not lay.keys[i].startswith("ال") and _may_own(lay, i + 1):
        return _owned_by(lay, i, form)
    if not owned and _is_nobodys(lay, i, form):
        return None
    stop = min(horizon(lay, i), i + (NEAR if owned else 3))
    found = clause_behind(lay, i + 1, stop, form.verb.takes)
    if found is None or lay.word(found.marker, "reasons"):
        return None
    if found.frame == "clause" and not _is_next(lay, i + 1, found.marker):
        # «عن معاقبته أو إنذاره، بل إن الأمر»: behind a pause the clause is another's.
        return None
    verb = form.verb
    cue = Cue(i, i + 1, "masdar", verb.act, verb.rule, found.frame, found.token, found.start, form=form)
    if owned or lay.word(i, "the saying"):
        from_whom(lay, cue)
    return cue


def _is_next(lay: Layout, t: int, marker: int) -> bool:
    """«قوله للصحافيين إن», «قوله، مساء أمس، إن»: no pause stands before the clause, but for a day or place set between two.

    «بالقول، إن»: the noun of saying itself leads to what stands right behind its pause.
    """
    if lay.is_comma(t):
        if t + 1 == marker and lay.word(t - 1, "said so"):
            return True
        behind = skip_adjuncts(lay, t + 1, marker)
        ends = range(behind, min(marker, t + NEAR)) if lay.word(behind, "prepositions") else range(0)
        behind = next((w for w in ends if lay.is_comma(w)), behind)
        t = behind + lay.is_comma(behind) if behind > t + 1 else t
    return not any(lay.is_comma(w) for w in range(t, marker))


def _is_nobodys(lay: Layout, i: int, form: Form) -> bool:
    """«يميلون إلى الاعتقاد بأن», «فيما يلي هذا الاقتراح:», «من الضروري القول إن»: a noun without its owner that nobody speaks with."""
    if "belief" in form.verb.flags or not lay.keys[i].lstrip("وفب").startswith("ال"):
        return True
    return (
        lay.word(i - 1, "impersonal duties")
        or (lay.word(i - 1, "demonstratives") and not lay.keys[i].startswith("ب"))
        or (lay.key(i - 2) in ("من", "ومن") and lay.word(i - 1, "judged"))
    )


def _may_own(lay: Layout, t: int) -> bool:
    if lay.word(t, "how it was said"):
        # «في لقاء صحفي اليوم، أن»
        return False
    return may_speak(lay, t) or lay.word(t, "god") or lay.word(t, "prophet")


def _owned_by(lay: Layout, i: int, form: Form) -> Cue | None:
    """«إقرار المدرب بأنه أخطأ», «قول الله تعالى (…)»: the noun's owner speaks, and what he says follows at once."""
    stop = min(horizon(lay, i), i + NEAR)
    found = clause_behind(lay, i + 1, stop, form.verb.takes)
    if found is None or _is_described(lay, i, found.marker):
        return None
    owner = subject_after(lay, i + 1, found.marker, clause=True)
    at_once = owner is not None and (
        found.marker - behind_owner(lay, owner.last, stop) <= 1 or _is_occasion(lay, owner.last, found.marker)
    )
    if not lay.word(i + 1, "god") and not at_once:
        return None
    verb = form.verb
    cue = Cue(i, i + 1, "masdar", verb.act, verb.rule, found.frame, found.token, found.start, form=form)
    cue.subject, cue.order = owner, "after"
    return cue


def _is_described(lay: Layout, i: int, marker: int) -> bool:
    """«وصف النقيب، في حديث إلى الضفاف، نفي الشركة بأنه «متسرع»»: a verb of the sentence tells what it thinks of the noun."""
    if not any(lay.keys[t].startswith("بان") for t in range(i + 1, marker + 1)):
        return False
    forms = (form for t in range(lay.start_of(i), i) for form in lay.speech.forms(lay.keys[t]))
    return any("describe" in form.verb.flags for form in forms)


def _is_occasion(lay: Layout, first: int, last: int) -> bool:
    """«تأكيد الوزير سالم لدى زيارته المصنع أن»: where he said it stands between, nothing else."""
    opens = first - 1 in lay.covered and lay.word(first, "prepositions")
    return opens and last - first <= _OCCASION and all(lay.read.tokens[t].is_word for t in range(first, last))


def from_whom(lay: Layout, cue: Cue) -> None:
    """«نقلت الوكالة عن بيسكوف قوله», «نقلت عنه الوكالة قوله»: the teller stands behind the verb."""
    start = lay.start_of(cue.first)
    for t in range(cue.first - 1, max(start, cue.first - FAR), -1):
        if lay.word(t, "from him") and lay.outer[t] == lay.outer[cue.first]:
            verb = _relay_verb(lay, t, start, "عن")
            if verb >= 0:
                cue.handed_at = verb
                cue.relay = subject_after(lay, t + 1, cue.first, clause=True) or _who_hands_on(
                    lay, verb, t, start
                )
            return
        name = PREPOSITIONS.get(lay.keys[t], "") if not lay.word(t + 1, "own names") else ""
        if name in ("عن", "إلى") and lay.outer[t] == lay.outer[cue.first]:
            relay = _relay_verb(lay, t, start, name)
            if relay < 0 and name == "إلى":
                continue
            if relay >= 0 or lay.word(t - 1, "handed on"):
                cue.subject, cue.order = subject_after(lay, t + 1, cue.first, clause=True), "after"
                cue.relay = _who_hands_on(lay, relay, t, start) if relay >= 0 else None
                cue.hands_on = cue.relay is None and relay == t - 1
                cue.handed_at = relay
            return


def _who_hands_on(lay: Layout, verb: int, before: int, start: int) -> Phrase | None:
    """«نقلت رويترز عن», «لكن صحيفة الضفاف نقلت عن»: the teller behind the verb, else before it; before «ونقلت عن» stands none."""
    teller = subject_after(lay, verb + 1, before, clause=True)
    joined = any(form.clitic for form in lay.speech.forms(lay.keys[verb]))
    return teller if teller is not None or joined else subject_before(lay, verb, start)


def _relay_verb(lay: Layout, before: int, start: int, preposition: str) -> int:
    """Return the verb that hands on with this preposition: عن, or its own («نسب … إلى»), -1 where none does.

    «نقل الوزير سالم الراشد، في حديث إذاعي إلى «الضفاف»، عن»: what is set between two pauses is no distance.
    """
    if lay.is_comma(before - 1):
        before = next((t for t in range(before - 2, max(start, before - FAR), -1) if lay.is_comma(t)), before)
    for v in range(before - 1, max(start - 1, before - NEAR), -1):
        flags = (f.verb.flags.get("relay") for f in lay.speech.forms(lay.keys[v]) if f.part in "abc")
        if any(flag == preposition or (flag == "yes" and preposition == "عن") for flag in flags):
            return v
    return -1
