"""Participles and verbal nouns as cues: «مؤكدا أن», «داعيا إلى», «قوله إن», «إقرار المدرب بأنه»."""

from __future__ import annotations

from tawatur.annotate.statements.acts import carried_act, is_light
from tawatur.annotate.statements.complements import is_feeling, needed
from tawatur.annotate.statements.facts import shown_object
from tawatur.annotate.statements.frames import (
    FAR,
    NEAR,
    PREPOSITIONS,
    Cue,
    Found,
    clause_behind,
    hides_name,
    horizon,
    may_speak,
)
from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.named import Named
from tawatur.annotate.statements.objects import affirmed_fact
from tawatur.annotate.statements.phrases import Phrase, begins_noun, phrase_of, skip_adjuncts
from tawatur.annotate.statements.prepositions import lastly_preposition, own_preposition, preposition_at
from tawatur.annotate.statements.subjects import subject_after, subject_before
from tawatur.lexicon.speech import Form
from tawatur.lexicon.title_words import Kind
from tawatur.model import Act

__all__ = ["masdar_cue", "participle_cue"]

_WISH = 6  # tokens of «حفظه الله ورعاه» between dashes
_FELT = 8  # tokens of «أعرب الوزير سالم الراشد مساء أمس عن» before the feeling
_OCCASION = 6  # tokens of «لدى زيارته المصنع الجديد أمس»
_OWNERS = ("هما", "ها", "هم", "هن", "ه")


def participle_cue(lay: Layout, i: int, form: Form) -> Cue | None:
    """Return the cue of a participle that says something: «مؤكدا أن»."""
    if lay.keys[i - 1] == "غير" or _is_state(lay, i - 1) or _is_other_word(lay, i, form):
        return None
    opens = _opens_phrase(lay, i, form)
    if not opens and not _continues(lay, i, form):
        return None
    # «رجلا متهما» is an adjective, «… في المحافظة مبديا إعجابه» a state of the speaker.
    # «طالبا» is also a student, «مطالبا» demands.
    sure = "common" not in form.verb.flags or (lay.keys[i][0] == "م" and form.verb.lemma[0] != "م")
    free = form.gender == "m" and form.number == "s" and sure
    opens = opens or form.number != "s" or form.gender == "f" or (free and not _has_tanween(lay.keys[i - 1]))
    if i in lay.covered and lay.covered[i].first < i:
        return None
    carried = carried_act(lay, i + 1, form) if is_light(form) else None
    found = _state_complement(lay, i + 1, form, opens=opens) if carried is None else carried[1]
    if found is None or _is_plural_noun(lay, i, form, found) or _is_described_noun(lay, i, found):
        return None
    verb = form.verb
    act: Act = "express" if verb.act == "ask" and lay.word(i + 1, "god") else verb.act
    act = act if carried is None else carried[0]
    cue = Cue(i, i + 1, "participle", act, verb.rule, found.frame, found.token, found.start, form=form)
    cue.limit, cue.resume = found.limit, 0 if carried is None else found.token + 1
    return cue if is_feeling(lay, cue, found) else None


def _is_state(lay: Layout, t: int) -> bool:
    """«كان متوقعا», «بات مهددا»: the participle says how somebody is."""
    return lay.word(t, "copulas") or lay.word(t, "becomings")


def _has_tanween(key: str) -> bool:
    return key.endswith("ا") and not key.endswith(("ها", "هما", "نا"))


def _continues(lay: Layout, i: int, form: Form) -> bool:
    """Return whether a participle may stand in the middle of a clause: «في المجلس مؤكدة أن», «الوزيران داعيين إلى»."""
    if form.gender == "f" and form.number == "s":
        return _says_at_once(lay, i, form) or _refers_at_once(lay, i, form)
    if form.gender == "f":
        return _says_at_once(lay, i, form)
    if form.number == "s":
        return True
    own = preposition_at(lay, i + 1, form.verb.takes)
    told = own is not None or ("clause" in form.verb.takes and lay.word(i + 1, "complementizers"))
    # «مبدين سعادتهم»
    told = told or ("object" in form.verb.takes and lay.word(i + 1, "felt"))
    return form.number == "p" and lay.keys[i].endswith("ين") and told


def _is_plural_noun(lay: Layout, i: int, form: Form, found: Found) -> bool:
    """«وعادات السعوديين», «ناقلات النفط»: a noun, unless a clause or a preposition of the verb follows a comma."""
    women = form.gender == "f" and form.number == "p"
    return women and (found.frame == "object" or not lay.is_comma(i - 1))


def _is_described_noun(lay: Layout, i: int, found: Found) -> bool:
    """«شكلت موردا مهما», «طرح مقترحا مفاده»: without a comma before it, a noun with an adjective or another noun behind it."""
    if found.frame != "object" or lay.is_comma(i - 1) or found.token != i + 1:
        return False
    behind = lay.keys[i + 1]
    joined = behind[0] == "و" and not lay.word(i + 1, "words in waw") and i + 1 not in lay.covered
    return _has_tanween(behind) or joined or lay.word(i + 1, "own names")


def _is_other_word(lay: Layout, i: int, form: Form) -> bool:
    """«مهنية» is professional without its hamza; «متهمين بالقتل» and «12 متهما» are accused, they accuse nobody."""
    token = lay.read.tokens[i]
    if lay.keys[i - 1].isdigit() or hides_name(lay, i) or _is_one_of_pair(lay, i, form):
        return True
    if lay.keys[i][form.clitic :].startswith("ا") and "أ" in lay.text(i, i + 1)[: form.clitic + 1]:
        # «أمرا» is a matter, «آمرا» orders: a participle never begins with this hamza.
        return True
    if form.verb.lemma == "صرح" and lay.word(i + 1, "to whom"):
        # «لم يكن مصرحا لهم بالتحدث»
        return True
    if "hamza" in form.verb.flags and not set("أئؤ") & set(lay.read.text[token.start : token.end]):
        return True
    return form.verb.act == "accuse" and lay.key(i + 1)[:1] == "ب"


def _is_one_of_pair(lay: Layout, i: int, form: Form) -> bool:
    """«130 طالبا وطالبة», «المتهم والمتهمة»: men and women of one noun, joined by و."""
    if not form.clitic:
        return False
    pair = (f for f in lay.speech.forms(lay.keys[i - 1]) if f.part == "d" and f.verb == form.verb)
    return any(f.gender != form.gender for f in pair)


def _refers_at_once(lay: Layout, i: int, form: Form) -> bool:
    """«… في السنوات السابقة مشيرة إلى»: no adjective of what stands before it, which is definite, a name or a figure."""
    before = lay.keys[i - 1]
    other = lay.is_definite(i - 1) or i - 1 in lay.covered or i - 1 in lay.times or before.isdigit()
    own = PREPOSITIONS.get(lay.key(i + 1))
    return other and own in form.verb.takes and "common" not in form.verb.flags


def _says_at_once(lay: Layout, i: int, form: Form) -> bool:
    """«… في المجلس مؤكدة أن»: without a comma the clause must follow at once."""
    own = PREPOSITIONS.get(lay.keys[i + 1] if i + 1 < len(lay.keys) else "") in form.verb.takes
    at = i + 2 if own else i + 1
    return (lay.word(at, "complementizers") and "clause" in form.verb.takes) or lay.word(i, "said so")


def _state_complement(lay: Layout, i: int, form: Form, *, opens: bool) -> Found | None:  # noqa: PLR0911 - one case a line
    """Find what «مؤكدا», «داعيا» says: a clause, its preposition, or at once an object."""
    takes = form.verb.takes
    stop = min(horizon(lay, i - 1), i - 1 + (FAR if form.verb.flags.get("whom") else NEAR))
    if not needed(lay, form, i, stop):
        return None
    if "bare" in form.verb.flags and lay.word(i, "own words"):
        # «قائلا إذا كان هناك خطر فمن المرجح أن»
        return Found("clause", i, i, lay.read.tokens[i].start)
    clause = clause_behind(lay, _behind_god(lay, i, stop), stop, takes) or _future(lay, i, takes)
    if not opens:
        return clause
    found = own_preposition(lay, i, stop, form, takes)
    if clause is not None and (found is None or clause.marker <= found.marker + 1):
        found = clause
    thanked = "whom" in form.verb.flags and "object" in takes and found is not None and found is not clause
    if thanked and found is not None and not any(lay.is_comma(t) for t in range(i, found.marker)):
        # «شاكرا أعضاء اللجنة على جهودهم»: who is thanked stands between.
        return found
    at = skip_adjuncts(lay, _behind_god(lay, i, stop), stop)
    at += at < stop and (lay.word(at, "honorifics") or lay.word(at, "to whom"))
    prays = lay.word(i, "god") and form.verb.act in ("ask", "demand", "express")
    found = found or _at_once(lay, at, form, stop)
    if not ("object" in takes or prays) or at >= stop or (found is not None and found.marker <= at):
        return found
    if lay.keys[at][0] == "ل" and at not in lay.named and not lay.word(at, "words in lam"):
        return found or lastly_preposition(lay, i, stop, form)
    if lay.keys[at][0] == "ب" and "whom" in form.verb.flags and not lay.word(at, "words in beh"):
        # «مهيبة بجميع التجار إلى»: who is called upon.
        return found
    pointed = lay.word(at, "demonstratives") or lay.keys[at] in ("ما", "ذلك")
    if pointed or begins_noun(lay, at) or at in lay.openers:
        return Found("object", at, at, lay.read.tokens[at].start)
    # «مبينا في الوقت نفسه على ضرورة الحوار»
    return found or lastly_preposition(lay, i, stop, form) or shown_object(lay, form, i, stop)


def _at_once(lay: Layout, at: int, form: Form, stop: int) -> Found | None:
    """«موضحا صدور موافقة الوزير» has a fact, «مشيرا للأثر الكبير» لـ for إلى, where nobody stands who is told."""
    fact = affirmed_fact(lay, at, form, stop, form.verb.takes)
    if fact is not None or at >= stop or "إلى" not in form.verb.takes or at in lay.covered:
        return fact
    told = lay.word(at, "roles") or lay.kind(at) & Kind.PEOPLE
    return preposition_at(lay, at, frozenset({"ل"})) if lay.keys[at].startswith("لل") and not told else None


def _behind_god(lay: Layout, i: int, stop: int) -> int:
    """«سائلين الله العلي القدير لها الرحمة»: who is prayed to stands before what is prayed for."""
    while i < stop:
        if i in lay.openers and lay.word(i + 1, "names of god") and lay.quotes[lay.openers[i]].closed:
            # «سائلا الله «عز وجل» أن»
            i = lay.quotes[lay.openers[i]].close
        elif not (lay.word(i, "god") or lay.word(i, "names of god")):
            break
        i += 1
    return i


def _future(lay: Layout, i: int, takes: frozenset[str]) -> Found | None:
    """«مضيفا سيتم التعرف عليهم»: a clause without its أن."""
    if "clause" in takes and i < len(lay.keys) and lay.keys[i][:2] in ("سي", "ست") and len(lay.keys[i]) > 3:
        return Found("clause", i, i, lay.read.tokens[i].start)
    return None


def _opens_phrase(lay: Layout, i: int, form: Form) -> bool:
    if i == 0:
        return False
    if i == lay.start_of(i):
        return True
    behind_marks = lay.outer[i - 1] >= 0 and lay.outer[i - 1] != lay.outer[i]
    return lay.is_comma(i - 1) or form.clitic == 1 or behind_marks or lay.keys[i - 1] == "."


def masdar_cue(lay: Layout, i: int, form: Form) -> Cue | None:
    """«قوله إن»، «بالقول: »، «جدد التأكيد على أن»: a verbal noun with a clause of its own."""
    if lay.word(i - 1, "done") or "through" in form.verb.flags:
        return None
    owned = _is_owned(lay, i)
    if not owned and not lay.keys[i].startswith("ال") and _may_own(lay, i + 1):
        return _owned_by(lay, i, form)
    if not owned and _is_nobodys(lay, i, form):
        return None
    stop = min(horizon(lay, i), i + (NEAR if owned else 3))
    found = clause_behind(lay, i + 1, stop, form.verb.takes)
    if found is None or lay.word(found.marker, "reasons"):
        return None
    if found.frame == "clause" and any(lay.is_comma(t) for t in range(i + 1, found.marker)):
        # «عن معاقبته أو إنذاره، بل إن الأمر»: behind a pause the clause is another's.
        return None
    verb = form.verb
    cue = Cue(i, i + 1, "masdar", verb.act, verb.rule, found.frame, found.token, found.start, form=form)
    if owned:
        _from_whom(lay, cue)
    return cue


def _is_nobodys(lay: Layout, i: int, form: Form) -> bool:
    """«يميلون إلى الاعتقاد بأن», «فيما يلي هذا الاقتراح:», «من الضروري القول إن»: a noun without its owner that nobody speaks with."""
    if "belief" in form.verb.flags or not lay.keys[i].lstrip("وفب").startswith("ال"):
        return True
    return (
        lay.word(i - 1, "impersonal duties")
        or (lay.word(i - 1, "demonstratives") and not lay.keys[i].startswith("ب"))
        or (lay.key(i - 2) in ("من", "ومن") and lay.word(i - 1, "judged"))
    )


def _is_owned(lay: Layout, i: int) -> bool:
    """«قوله» has its owner with it; the heh of «توجيه» is the word's own."""
    key = lay.keys[i]
    if lay.last_letter(i) == "ة":
        return False
    for owner in _OWNERS:
        stem = key.removesuffix(owner)
        if stem != key and any(
            form.part == "e" for word in (stem, stem[:-1] + "ه") for form in lay.speech.forms(word)
        ):
            return True
    return False


def _may_own(lay: Layout, t: int) -> bool:
    return may_speak(lay, t) or lay.word(t, "god")


def _owned_by(lay: Layout, i: int, form: Form) -> Cue | None:
    """«إقرار المدرب بأنه أخطأ», «قول الله تعالى (…)»: the noun's owner speaks, and what he says follows at once."""
    stop = min(horizon(lay, i), i + NEAR)
    found = clause_behind(lay, i + 1, stop, form.verb.takes)
    if found is None:
        return _announced_by(lay, i, form, stop)
    owner = subject_after(lay, i + 1, found.marker, clause=True)
    at_once = owner is not None and (
        found.marker - _behind_owner(lay, owner.last, stop) <= 1
        or _is_occasion(lay, owner.last, found.marker)
    )
    if not lay.word(i + 1, "god") and not at_once:
        return _announced_by(lay, i, form, stop)
    verb = form.verb
    cue = Cue(i, i + 1, "masdar", verb.act, verb.rule, found.frame, found.token, found.start, form=form)
    cue.subject, cue.order = owner, "after"
    return cue


def _is_occasion(lay: Layout, first: int, last: int) -> bool:
    """«تأكيد الوزير سالم لدى زيارته المصنع أن»: where he said it stands between, nothing else."""
    opens = first - 1 in lay.covered and lay.word(first, "prepositions")
    return opens and last - first <= _OCCASION and all(lay.read.tokens[t].is_word for t in range(first, last))


def _announced_by(lay: Layout, i: int, form: Form, stop: int) -> Cue | None:
    """«إعلان الوزارة عن مشروع», «دعوة الرئيس سالم إلى الحوار»: a known owner and at once the noun's own preposition."""
    owner, verb = _named_owner(lay, i, stop), form.verb
    if owner is None or verb.act == "ask" or _is_felt(lay, i) or verb.flags.keys() & {"common", "topic"}:
        return None
    at = _behind_owner(lay, owner.last, stop)
    if lay.is_comma(at) and at + 1 < stop and lay.word(at + 1, "fact nouns"):
        # «إعلان فنلندا، عزمها الانضمام»
        at += 1
    found = _accusation(lay, at, form) if verb.act == "accuse" else _announced(lay, owner, at, form)
    if found is None or found.token >= stop:
        return None
    cue = Cue(i, i + 1, "masdar", verb.act, verb.rule, found.frame, found.token, found.start, form=form)
    cue.subject, cue.order = owner, "after"
    return cue


def _named_owner(lay: Layout, i: int, stop: int) -> Phrase | None:
    """Return the known actor, with his titles, behind a noun."""
    one = lay.named.get(i + 1)
    if one is None or one.start > lay.read.tokens[i + 1].start:
        # «تصريح لمراسل الضفاف»: whom he told it.
        return None
    if one.actor.type == "media" or (one.actor.type == "place" and not _is_land(lay, one)):
        return None
    titled = subject_after(lay, i + 1, stop, clause=False) if one.actor.type == "person" else None
    whole = titled is not None and titled.first == i + 1 and titled.last > one.last
    return titled if whole else phrase_of(lay, one.first, one.last)


def _is_land(lay: Layout, one: Named) -> bool:
    """«إعلان الهند تعليق صادراتها»: a state that this text only names is a place there, yet it announces."""
    known = lay.actors.actor(one.actor.id)
    return known is not None and known.type == "state"


def _behind_owner(lay: Layout, t: int, stop: int) -> int:
    """«تأكيد سموه - حفظه الله - أن», «إعلان الوزارة أمس نشر»: the wish for him and the day stand between."""
    if lay.is_dash(t) and t - 1 in lay.covered:
        t = next((w + 1 for w in range(t + 1, min(stop, t + _WISH)) if lay.is_dash(w)), t)
    return skip_adjuncts(lay, t, stop)


def _announced(lay: Layout, owner: Phrase, at: int, form: Form) -> Found | None:
    """«إعلان الوزارة عن»: the noun's preposition; «إعلان الوزارة نشر قوات»: an object that cannot belong to the owner."""
    verb, one = form.verb, lay.named.get(owner.first)
    if verb.flags.get("whom") and (one is None or one.actor.type != "person"):
        # «مطالبة إيران بوقف», «إبلاغ المجلس بـ»: who was told, as often.
        return None
    takes = verb.takes - {"object", "ل"} if verb.flags.get("whom") else verb.takes - {"object"}
    found = preposition_at(lay, at, takes)
    if found is not None or "object" not in verb.takes or verb.act not in ("say", "deny"):
        return found
    noun = begins_noun(lay, at) and at not in lay.covered and not lay.keys[at].startswith("ال")
    if not noun or lay.keys[at][0] in "بلو" or any(f.part in "bd" for f in lay.speech.forms(lay.keys[at])):
        return None
    return Found("object", at, at, lay.read.tokens[at].start)


def _accusation(lay: Layout, at: int, form: Form) -> Found | None:
    """«اتهام لندن مدريد بانتهاك سيادتها»: of two the first accuses; the only one is accused."""
    accused = lay.named.get(at)
    return preposition_at(lay, accused.last, form.verb.takes & {"ب"}) if accused is not None else None


def _is_felt(lay: Layout, i: int) -> bool:
    """«أعرب عن ترحيب بلاده بـ»: the verb has the noun as its content."""
    noun = lay.keys[i].removeprefix("و")
    verbs = (f.verb for t in range(max(0, i - _FELT), i) for f in lay.speech.forms(lay.keys[t]))
    if not any(v.act == "express" or "light" in v.flags for v in verbs):
        return False
    return noun in lay.speech.words("feelings") or noun in lay.speech.words("thanks")


def _from_whom(lay: Layout, cue: Cue) -> None:
    """«نقلت الوكالة عن بيسكوف قوله», «نسبت الصحيفة إلى بيسكوف قوله»: the teller stands behind the verb."""
    start = lay.start_of(cue.first)
    for t in range(cue.first - 1, max(start, cue.first - FAR), -1):
        name = PREPOSITIONS.get(lay.keys[t], "")
        if name in ("عن", "إلى") and lay.outer[t] == lay.outer[cue.first]:
            relay = _relay_verb(lay, t, start, name)
            if relay < 0 and name == "إلى":
                continue
            if relay >= 0 or lay.word(t - 1, "handed on"):
                cue.subject, cue.order = subject_after(lay, t + 1, cue.first, clause=True), "after"
                cue.relay = _who_hands_on(lay, relay, t, start) if relay >= 0 else None
            return


def _who_hands_on(lay: Layout, verb: int, before: int, start: int) -> Phrase | None:
    """«نقلت رويترز عن», «لكن صحيفة الضفاف نقلت عن»: the teller behind the verb, else before it."""
    return subject_after(lay, verb + 1, before, clause=True) or subject_before(lay, verb, start)


def _relay_verb(lay: Layout, before: int, start: int, preposition: str) -> int:
    """Return the verb that hands on with this preposition: عن, or its own («نسب … إلى»), -1 where none does."""
    for v in range(before - 1, max(start - 1, before - NEAR), -1):
        flags = (f.verb.flags.get("relay") for f in lay.speech.forms(lay.keys[v]) if f.part in "abc")
        if any(flag == preposition or (flag == "yes" and preposition == "عن") for flag in flags):
            return v
    return -1
