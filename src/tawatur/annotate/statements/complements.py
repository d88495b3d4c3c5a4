"""Which complement is the verb's: of a clause and an object in one sentence, the one that its grammar asks for."""

from __future__ import annotations

from tawatur.annotate.statements.doubts import can_speak
from tawatur.annotate.statements.frames import (
    PREPOSITIONS,
    Cue,
    Found,
    clause_behind,
    may_speak,
    own_preposition,
)
from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.phrases import (
    begins_noun,
    is_from_somewhere,
    is_quoted_name,
    phrase_of,
    skip_adjuncts,
)
from tawatur.annotate.statements.subjects import subject_after
from tawatur.lexicon.speech import Form
from tawatur.lexicon.title_words import Kind
from tawatur.text import fold_word

__all__ = ["complement", "is_feeling", "needed"]

_OWNED = ("ه", "ها", "هم", "هما")

_FAR_OBJECT = 14  # tokens between a verb and an object that its noun shows to be one


def complement(lay: Layout, cue: Cue, stop: int) -> Found | None:
    """Return the complement of a finite verb, None where it has none and says nothing."""
    form = cue.form
    assert form is not None
    takes = form.verb.takes
    if cue.negated and "document" not in form.verb.flags and form.verb.lemma != "رد":
        takes |= {"object", "question"}
    clause = clause_behind(lay, cue.last, stop, takes)
    if not needed(lay, form, cue.last, stop):
        return clause
    if clause is not None and _points_elsewhere(lay, cue, takes):
        clause = None
    nominal = _nominal(lay, cue, stop, takes, near=clause is not None)
    if nominal is not None and "topic" in form.verb.flags and not _states(lay, nominal):
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
    if nominal is None or (clause is not None and _is_clause_first(lay, clause, nominal)):
        return clause
    return nominal


def _states(lay: Layout, nominal: Found) -> bool:
    """«تحدث عن تجربته» names a topic, «تحدث عن مقتل عشرة», «عن 20 قتيلا», «عن رد سيأتي» state something."""
    t = nominal.token
    if lay.word(t, "fact nouns") or lay.keys[t].isdigit():
        return True
    future = lay.key(t + 1)[:2] in ("سي", "ست") and len(lay.key(t + 1)) > 4
    return future and not lay.keys[t].startswith("ال")


def _points_elsewhere(lay: Layout, cue: Cue, takes: frozenset[str]) -> bool:
    """«تشير إلى الولايات المتحدة»: its own preposition has an object, so a later أن is not the verb's."""
    t = cue.last
    return PREPOSITIONS.get(lay.keys[t] if t < len(lay.keys) else "") in takes and not lay.word(
        t + 1, "complementizers"
    )


def _is_clause_first(lay: Layout, clause: Found, nominal: Found) -> bool:
    if clause.marker <= nominal.marker + 1:
        return True
    if nominal.frame == "object":
        return not _is_sure_object(lay, clause, nominal)
    return False


def needed(lay: Layout, form: Form, first: int, stop: int) -> bool:
    """«حمّله مسؤولية»: some verbs are speech only with a certain word."""
    need = form.verb.flags.get("needs")
    if not need:
        return True
    return any(stem in lay.keys[t] for stem in fold_word(need).split() for t in range(first, stop))


def _is_sure_object(lay: Layout, clause: Found, nominal: Found) -> bool:
    """Return whether an object stands before the complementizer: «أكد دعمه لما قاله الوزير من أن»."""
    at = nominal.token
    if lay.keys[at].startswith("ال") or may_speak(lay, at) or lay.keys[at][0] == "و":
        return False
    if lay.kind(at) & Kind.NOUN and not can_speak(lay, phrase_of(lay, at, at + 1)):
        # «يروي تفاصيل الرحلة حتى شعر أن»
        return True
    return (
        lay.read.text[lay.read.tokens[at].end - 1] != "ة"
        and lay.keys[at].endswith(("ه", "ها", "هم"))
        and clause.marker - at > 3
    ) or clause.marker - at > 12


def _nominal(lay: Layout, cue: Cue, stop: int, takes: frozenset[str], *, near: bool) -> Found | None:
    fact = skip_adjuncts(lay, cue.last, stop)
    states = "object" in takes or (
        "clause" in takes and "common" not in (cue.form.verb.flags if cue.form else {})
    )
    if states and fact < stop and lay.word(fact, "fact nouns") and fact not in lay.named:
        # «وأكد حرص الوزارة على»: what is affirmed can be nobody who affirms.
        return Found("object", fact, fact, lay.read.tokens[fact].start)
    single = cue.form is not None and cue.form.number == "s"
    subject = subject_after(lay, cue.last, stop, clause=False) if single else None
    if (
        subject is not None
        and not may_speak(lay, subject.first)
        and not lay.keys[subject.first].startswith("ال")
    ):
        subject = None
    start = cue.last if subject is None else subject.last
    start = _skip_more(lay, start, stop)
    whom = cue.form is not None and bool(cue.form.verb.flags.get("whom"))
    reach = min(stop, start + 1) if near and not whom else stop
    found = None if cue.form is None else own_preposition(lay, start, reach, cue.form, takes)
    if found is not None:
        return found
    if cue.form is not None and (listed := _listed_noun(lay, cue.form, cue.last, stop)) is not None:
        return listed
    if "object" not in takes:
        return None
    at = _skip_belonging(lay, _skip_occasion(lay, skip_adjuncts(lay, start, stop), stop), stop)
    at = _skip_whereof(lay, at, stop)
    at += at < stop and lay.word(at, "to whom")
    if "من" not in takes and (is_from_somewhere(lay, at, stop) or _is_from_state(lay, at, stop)):
        at = skip_adjuncts(lay, at + 2, stop)
    elif "في" not in takes:
        at = _skip_setting(lay, at, stop)
    if cue.form is not None and "from" in cue.form.verb.flags and at + 1 < stop and lay.keys[at] == "من":
        # «طلب من الموظفين الحضور»: who is asked stands between.
        asked = subject_after(lay, at + 1, stop, clause=False)
        at = asked.last if asked is not None else at
    at = _skip_told_medium(lay, at, stop)
    if at < stop and lay.is_comma(at) and at > cue.last:
        at += 1
    alone = subject is not None and (subject.first not in lay.named or cue.first - 1 in lay.covered)
    ends = at >= stop or (not lay.read.tokens[at].is_word and at not in lay.openers)
    if ends and subject is not None and alone:
        # «بيان الوزارة أدان الهجوم»: the only noun behind the verb is its object.
        at = subject.first
    if at >= stop or not (
        begins_noun(lay, at) or at in lay.openers or lay.keys[at] in ("ما", "ذلك", "هذا", "هذه")
    ):
        return None
    return Found("object", at, at, _object_start(lay, at))


def _skip_told_medium(lay: Layout, at: int, stop: int) -> int:
    """«أكد المدرب لـ«عكاظ» جاهزية الفريق»: a marked name behind لـ is whom he told."""
    if at + 1 < stop and lay.keys[at] == "ل" and is_quoted_name(lay, at + 1, stop):
        return lay.quotes[lay.openers[at + 1]].close + 1
    return at


def _listed_noun(lay: Layout, form: Form, first: int, stop: int) -> Found | None:
    """«أبدى مسرحيون مهتمون مخاوفهم», «ناشد السكان الالتزام بـ»: the noun tells that it is the object, whatever stands before."""
    name = "asked for" if form.verb.act == "demand" and "whom" in form.verb.flags else ""
    name = "felt" if "feeling" in form.verb.flags and "object" in form.verb.takes else name
    if not name:
        return None
    for t in range(first, min(stop, first + _FAR_OBJECT)):
        if lay.is_comma(t) or not lay.read.tokens[t].is_word:
            return None
        if lay.word(t, name):
            return Found("object", t, t, lay.read.tokens[t].start)
    return None


def _skip_belonging(lay: Layout, at: int, stop: int) -> int:
    """«أعلنت اللجنة لكرة القدم تأجيل البطولة»: what لـ hangs on the subject is not the object."""
    if at >= stop or lay.keys[at][0] != "ل" or at in lay.named or lay.word(at, "words in lam"):
        return at
    if not lay.word(at, "fields"):
        return at
    at += 1
    while at < stop and lay.keys[at].startswith("ال") and at not in lay.times:
        at += 1
    return skip_adjuncts(lay, at, stop)


def _is_from_state(lay: Layout, at: int, stop: int) -> bool:
    """«انتقد من باريس الاتفاق»: a state as the place of speaking."""
    one = lay.named.get(at + 1)
    return at + 2 < stop and lay.keys[at] == "من" and one is not None and one.last == at + 2


def _skip_occasion(lay: Layout, at: int, stop: int) -> int:
    """«أعلنت في بيان لها أمس استشهادهم»: where it was said, before the object."""
    if at + 2 >= stop or not lay.word(at, "venue prepositions") or not lay.word(at + 1, "venues"):
        return at
    definite = lay.keys[at + 1].startswith("ال")
    t = at + 2
    while t < stop and (
        lay.word(t, "to whom")
        or (
            lay.keys[t].startswith("ال") == definite
            and lay.keys[t].endswith(("ي", "يه"))
            and t not in lay.named
        )
    ):
        t += 1
    return skip_adjuncts(lay, t, stop)


def _skip_whereof(lay: Layout, at: int, stop: int) -> int:
    """«أكد المتحدث الأمني بوزارة الداخلية عدم»: the body that a title belongs to is no object."""
    if at >= stop or lay.keys[at][0] != "ب":
        return at
    one = lay.named.get(at)
    if one is not None and one.start > lay.read.tokens[at].start:
        return skip_adjuncts(lay, one.last, stop)
    if not lay.word(at, "bodies in beh"):
        return at
    end = at + 1
    while end < stop and lay.keys[end].startswith("ال") and end not in lay.times:
        end += 1
    return skip_adjuncts(lay, end, stop)


def _skip_setting(lay: Layout, at: int, stop: int) -> int:
    """«أبدت في الأحاديث الخاصة تخوفا»: a definite setting before the object."""
    if at + 2 >= stop or lay.keys[at] != "في":
        return at
    end = at + 1
    while end < stop and lay.keys[end].startswith("ال") and lay.read.tokens[end].is_word:
        end += 1
    if end == at + 1 and lay.keys[end].endswith(_OWNED):
        # «اقترح الباحث في دراسته تأسيس صندوق»
        end += 1
    return end if end > at + 1 and begins_noun(lay, end) else at


def _object_start(lay: Layout, at: int) -> int:
    return lay.read.tokens[at].start


def _skip_more(lay: Layout, i: int, stop: int) -> int:
    i = skip_adjuncts(lay, i, stop)
    while i + 1 < stop and lay.is_comma(i):
        j = skip_adjuncts(lay, i + 1, stop)
        if j == i + 1:
            break
        i = j
    return i


def is_feeling(lay: Layout, cue: Cue, found: Found) -> bool:
    """«أعرب عن شكره» praises, «أبدى أسفه» expresses, «أبدى الرأي» does neither."""
    assert cue.form is not None
    if "feeling" not in cue.form.verb.flags or found.frame in ("clause", "quote"):
        return True
    word = lay.keys[found.token].removeprefix("ال")
    for tail in ("", "هما", "ها", "هم", "ه", "ا", "ته", "تها", "تهم"):
        bare = word.removesuffix(tail) if tail else word
        bare = bare + "ه" if tail.startswith("ت") else bare
        if bare in lay.speech.words("thanks"):
            cue.act = "praise"
            return True
        if bare in lay.speech.words("feelings"):
            return True
    return found.frame != "object" and bare not in lay.speech.words("no feelings")
