"""Participles as cues: «مؤكدا أن», «داعيا إلى»."""

from __future__ import annotations

from tawatur.annotate.statements.cues.acts import carried_act, is_light
from tawatur.annotate.statements.cues.asked import skip_urged, skip_whom
from tawatur.annotate.statements.cues.complements import needed
from tawatur.annotate.statements.cues.facts import shown_object
from tawatur.annotate.statements.cues.feelings import is_feeling
from tawatur.annotate.statements.cues.frames import (
    FAR,
    NEAR,
    PREPOSITIONS,
    Cue,
    Found,
    clause_behind,
)
from tawatur.annotate.statements.cues.horizons import horizon
from tawatur.annotate.statements.cues.objects import affirmed_fact, is_asked_first, listed_object
from tawatur.annotate.statements.cues.prepositions import lastly_preposition, own_preposition, preposition_at
from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.beginnings import begins_noun
from tawatur.annotate.statements.sources.hidden import hides_name
from tawatur.annotate.statements.sources.phrases import skip_adjuncts
from tawatur.lexicon.speech import Form
from tawatur.lexicon.title_words import Kind
from tawatur.model import Act

__all__ = ["participle_cue"]


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
        return _says_at_once(lay, i, form) or _refers_at_once(lay, i, form) or _owns_at_once(lay, i, form)
    if form.gender == "f":
        return _says_at_once(lay, i, form)
    if form.number == "s":
        return True
    own = preposition_at(lay, i + 1, form.verb.takes)
    told = own is not None or ("clause" in form.verb.takes and lay.word(i + 1, "complementizers"))
    told = told or _owns_at_once(lay, i, form)
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
    if lay.word(i, "again") and (not lay.is_comma(i - 1) or not begins_noun(lay, i + 1)):
        # «عاد مجددا», «، مجددا بعد غياب»
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
    own = PREPOSITIONS.get(lay.key(i + 1))
    return _stands_alone(lay, i - 1) and own in form.verb.takes and "common" not in form.verb.flags


def _owns_at_once(lay: Layout, i: int, form: Form) -> bool:
    """«… على الحادث معلنة وقوفها معهم», «مبدين سعادتهم»: the object is the speaker's own, and nothing before it is described."""
    owned = lay.key(i + 1).endswith("ها" if form.number == "s" else "هم") and "object" in form.verb.takes
    return owned and "common" not in form.verb.flags and _stands_alone(lay, i - 1)


def _stands_alone(lay: Layout, before: int) -> bool:
    """Return whether a word takes no indefinite adjective: it is definite, a name, a time or a figure."""
    known = lay.is_definite(before) or before in lay.covered or before in lay.times
    return known or lay.key(before).isdigit()


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
    found = _first_said(lay, form, i, stop)
    if clause is not None and (found is None or clause.marker <= found.marker + 1):
        found = clause
    thanked = "whom" in form.verb.flags and "object" in takes and found is not None and found is not clause
    thanked = thanked and lay.keys[i][0] != "ب"
    if thanked and found is not None and not any(lay.is_comma(t) for t in range(i, found.marker)):
        # «شاكرا أعضاء اللجنة على جهودهم»: who is thanked stands between.
        return found
    at = skip_adjuncts(lay, _behind_god(lay, i, stop), stop)
    at += at < stop and (lay.word(at, "honorifics") or lay.word(at, "to whom"))
    at = skip_whom(lay, form, at, stop)
    prays = lay.word(i, "god") and form.verb.act in ("ask", "demand", "express")
    found = found or _at_once(lay, at, form, stop)
    if not ("object" in takes or prays) or at >= stop or (found is not None and found.marker <= at):
        return found
    if lay.keys[at][0] == "ل" and at not in lay.named and not lay.word(at, "words in lam"):
        return found or lastly_preposition(lay, i, stop, form)
    if lay.keys[at][0] == "ب" and "whom" in form.verb.flags and not lay.word(at, "words in beh"):
        return _urged_to(lay, form, at, stop, found)
    pointed = lay.word(at, "demonstratives") or lay.keys[at] in ("ما", "ذلك")
    if pointed or begins_noun(lay, at) or at in lay.openers:
        return Found("object", at, at, lay.read.tokens[at].start)
    # «مبينا في الوقت نفسه على ضرورة الحوار»
    return found or lastly_preposition(lay, i, stop, form) or shown_object(lay, form, i, stop)


def _first_said(lay: Layout, form: Form, i: int, stop: int) -> Found | None:
    """«مناشدا الدول | الاضطلاع بـ», «مهيبا بالجميع | الالتزام بـ»: what is asked, before what only hangs on it."""
    own = own_preposition(lay, i, stop, form, form.verb.takes) or _blamed(lay, form, i, stop)
    asked = listed_object(lay, form, i, stop) if form.verb.act == "demand" else None
    first = asked is not None and (own is None or is_asked_first(lay, asked, own))
    return asked if first else own


def _urged_to(lay: Layout, form: Form, at: int, stop: int, found: Found | None) -> Found | None:
    """«مهيبة بجميع التجار إلى», «مهيبا بالمواطنين التعاون», «بالجميع بالتعاون»: behind who is called upon."""
    at = skip_urged(lay, form, at, stop)
    if at >= stop or (found is not None and found.marker <= at):
        return found
    if lay.keys[at][0] not in "بل" and begins_noun(lay, at):
        return Found("object", at, at, lay.read.tokens[at].start)
    return found or preposition_at(lay, at, frozenset({"ب"}))


def _blamed(lay: Layout, form: Form, i: int, stop: int) -> Found | None:
    """«محملا الشركة | مسؤولية التأخير»: the noun that the verb needs, behind who is blamed."""
    return listed_object(lay, form, i, stop) if "needs" in form.verb.flags else None


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
