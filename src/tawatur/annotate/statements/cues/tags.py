"""Cues that hang on a clause and name who says it: «بحسب المدير», «وفق ما أعلنته الوزارة», «على حد قوله»."""

from __future__ import annotations

from tawatur.annotate.statements.cues.asides import is_behind_turn
from tawatur.annotate.statements.cues.frames import Cue, may_speak
from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.beginnings import begins_noun
from tawatur.annotate.statements.sources.copied import behind_reading, original
from tawatur.annotate.statements.sources.phrase_ends import is_document, is_medium_after, is_newest
from tawatur.annotate.statements.sources.phrases import (
    Phrase,
    behind_quoted,
    counted,
    is_quoted_name,
    reach,
    skip_adjuncts,
)
from tawatur.annotate.statements.sources.subjects import subject_after
from tawatur.lexicon.clitics import without_lam
from tawatur.lexicon.speech import Form, Tag
from tawatur.lexicon.title_words import Kind

__all__ = ["is_alone", "is_carried", "tag_cue", "tag_source", "who_gave"]

_AFTER_SOURCE = 12
_IN_BRACKETS = 6  # tokens of «(رويترز)»
_NEAR = 5  # tokens of «رد بذلك أمس على ما»
_CLOSING = frozenset(')»”"')
# Whom somebody told it, in so many words.
_ADDRESSEE = 10
_THEN = ("فان", "فانه", "فانها", "فانهم")
_AND_TAGS = ("وب", "وح", "ووفق", "وط")  # «وبحسب», «وحسبما», «ووفقا», «وطبقا»
_REMARK = 24  # tokens of what else is told of a source: «، الذي …،»
_SHORT = 3  # letters of «فيه»


def tag_cue(lay: Layout, i: int, tag: Tag) -> Cue | None:
    """Return the cue of a tag, with whom it names."""
    last = i + len(tag.words)
    kind = "tag" if tag.kind == "told" else tag.kind
    cue = Cue(i, last, kind, tag.act, tag.rule, "before", -1, 0)
    if tag.kind == "own":
        return cue
    if tag.kind == "pretext":
        return _pretext(lay, cue)
    custody = lay.word(last - 1, "custody") and lay.word(last, "held for")
    untold = tag.kind == "told" and (not _is_told(lay, last) or _is_answered(lay, i))
    if tag.kind not in ("tag", "told") or custody or untold:
        # «حبس على ذمة التحقيق»; «على ما يرام» tells nothing, «على ما أوضح المدير» does.
        return None
    cue.last = i + 1 if tag.words[-1] in ("الي", "عن") else last
    made = tag_source(lay, cue, last)
    if made is None or made.subject is None:
        return made
    return None if _is_measure(lay, made, last) else made


def _is_told(lay: Layout, t: int) -> bool:
    """«على ما أوضح المدير»; «بعد الاطلاع على ما رفعه الوزير» is about papers: a verb that only carries speech tells nothing."""
    return any(f.part in "abc" and f.verb.takes for f in lay.speech.forms(lay.key(t)))


def _is_answered(lay: Layout, i: int) -> bool:
    """«رد بذلك على ما قاله السكان»: what somebody answers, and nothing that they say here."""
    for t in range(i - 1, max(lay.start_of(i) - 1, i - _NEAR), -1):
        if not lay.read.tokens[t].is_word:
            return False
        if lay.word(t, "answers"):
            return True
    return False


def _is_measure(lay: Layout, cue: Cue, at: int) -> bool:
    """«تسير وفق القضاء»: without a pause before it, a tag whose words nobody knows as a source says how."""
    assert cue.subject is not None
    if lay.word(cue.first - 1, "goes by"):
        return True
    paused = not lay.read.tokens[cue.first - 1].is_word or cue.first == lay.first_word(cue.first)
    through_verb = cue.subject.first > at
    if paused or through_verb or may_speak(lay, cue.subject.first):
        return False
    return not _plain_source(lay, cue.subject.first)


def _plain_source(lay: Layout, t: int) -> bool:
    """Return whether «للتقرير», «لخبراء» without their ل are known as sources."""
    t += lay.word(t, "same")
    # «وفقا لآخر تقديرات الهيئة»
    t += is_newest(lay, t)
    key = without_lam(lay.keys[t])
    known = ("roles", "documents", "unnamed sources", "media heads", "evidence")
    return any(key in lay.speech.words(name) for name in known)


def tag_source(lay: Layout, cue: Cue, at: int) -> Cue | None:
    """Find who is named after «بحسب», through «ما أعلنته», «ما نقلته وكالة … عن»."""
    stop = lay.end_of(cue.first)
    if at + 1 < stop and lay.keys[at] in ("ما", "مما", "لما"):
        at += 1
        if not lay.speech.forms(lay.keys[at]) and not lay.word(at, "giving"):
            # «وفقا لما صرفت من أجله»، «حسب ما هو مبين»: a measure or a use, and nobody who says it.
            return None
    verb = _verb_of_tag(lay, at) if at < stop else None
    if verb is not None:
        at += 1
        # «حسب ما صرح به المتحدث», «وفق ما تشير إليه الأنباء»
        at += lay.word(at, "back references") or lay.key(at) in ("اليه", "اليها")
        # «بحسب ما جاء في تقرير الوزارة», «وفق ما ورد على لسان الوزير», «حسب ما نقل عن الوزير»
        at += "document" in verb.verb.flags and lay.key(at) == "في"
        at += 2 * (lay.key(at) == "علي" and lay.key(at + 1) == "لسان")
        at += "relay" in verb.verb.flags and lay.key(at) == "عن"
    at = original(lay, at, stop)
    # «وفق نص البلاغ», «حسب نص ذات البيان»; of «وفق نص القانون» nobody says anything.
    at += lay.word(at, "wording") and lay.word(at + 1 + lay.word(at + 1, "same"), "documents")
    if at >= stop:
        # «، بحسب ما أكداه.»: he who spoke last.
        cue.form, cue.resume = verb, at
        return cue if verb is not None and _is_his_word(verb) else None
    shift = 1 if lay.keys[at][:1] == "ل" and lay.keys[cue.first].endswith("ا") else 0
    front = cue.first == lay.first_word(cue.first) or is_behind_turn(lay, cue.first)
    subject = _tag_phrase(lay, at, _clause_at(lay, at, stop) if front else stop, shift)
    if subject is None and verb is not None and _leaves_out_subject(lay, verb, at):
        # «بحسب ما ذكر أمس في مؤتمر»: he who spoke last, or of whom the sentence tells.
        cue.form, cue.resume = verb, at
        return cue
    if (
        subject is None
        or (_is_gods(lay, subject) and subject.first not in lay.named)
        or _is_no_source(lay, counted(lay, subject.first, stop))
    ):
        return None
    subject = _handed_on(lay, cue, verb, _carried_or_given(lay, cue, subject, stop), stop)
    cue.subject, cue.order = subject, "after"
    behind = cue.resume = max(subject.last, cue.relay.last if cue.relay is not None else 0)
    behind = behind_reading(lay, behind, stop)
    if behind + 1 < stop and lay.is_comma(behind) and lay.keys[behind + 1] in ("وهو", "وهي", "وهم"):
        behind = next((t for t in range(behind + 1, stop) if lay.is_comma(t)), behind)
    opens = front or _opens_midway(lay, cue, behind)
    if opens and behind < stop and not is_alone(lay, cue):
        _open_content(lay, cue, behind, stop, told=verb is not None)
    return cue


def _opens_midway(lay: Layout, cue: Cue, behind: int) -> bool:
    """«بدأ العمل، ووفقا للوزارة فإن العدد ارتفع», «، وبحسب الشرطة، وصل»: in the midst of a sentence a tag opens a clause of its own."""
    if not lay.is_comma(cue.first - 1) or lay.word(cue.first - 2, "complementizers"):
        return False
    at = behind + lay.is_comma(behind)
    joined = lay.keys[cue.first].startswith(_AND_TAGS)
    if _is_then(lay, at):
        return joined or at > behind
    told = any(lay.kind(t) == Kind.VERB for t in range(lay.start_of(cue.first), cue.first))
    return joined and told and at > behind and _opens_clause(lay, at)


def _is_then(lay: Layout, t: int) -> bool:
    """«فإن», «فإنه», and «فقد» before a verb, behind a tag; «فان» may be a name, «فقد الرجل ساقه» has lost."""
    if lay.key(t) == "فقد":
        return bool(lay.kind(t + 1) & Kind.VERB) and not lay.is_definite(t + 1)
    return lay.key(t) in _THEN and "إ" in lay.text(t, t + 1)


def _open_content(lay: Layout, cue: Cue, behind: int, stop: int, *, told: bool) -> None:
    """Set where begins what a tag at the head of its sentence opens: behind its comma, behind «فإن», «فقد», a colon."""
    if not (_is_then(lay, behind) or (_is_closed(lay, behind - 1) and _opens_clause(lay, behind))):
        behind = next((t for t in range(behind, min(stop, behind + 6)) if lay.is_comma(t)), behind)
    closed = behind + (lay.keys[behind] in _CLOSING)
    at = min(closed + 1 if lay.is_comma(closed) else closed, stop - 1)
    at = _behind_addressee(lay, at, stop) if told else at
    at = min(_then(lay, _behind_remark(lay, at, stop), stop), stop - 1)
    at += lay.keys[at] == ":" and at + 1 < stop
    if lay.keys[at] in (*_THEN, "ان", "انه", "فقد") and at + 1 < stop:
        at += 1
    cue.frame, cue.content, cue.content_start = "after", at, lay.read.tokens[at].start
    if lay.is_comma(at - 1) and _is_then_clause(lay, at):
        # «، | فهناك», «، | فيبدو أن»
        cue.content_start += 1


def _behind_remark(lay: Layout, at: int, stop: int) -> int:
    """«وحسب النائب سالم، الذي دمرت مدينته، | فإن», «، المهندس سالم الراشد، | فقد», «، اليوم السبت | فقد»: what else is told of the source."""
    near = range(at + 1, min(stop, at + _REMARK))
    if lay.word(at, "relatives"):
        comma = next((t for t in near if lay.is_comma(t)), -1)
        return comma + 1 if 0 < comma < stop - 1 else at
    if lay.is_time(at):
        behind = skip_adjuncts(lay, at, stop)
        return behind if behind < stop and lay.keys[behind] == "فقد" else at
    one = lay.covered.get(at)
    named = one is not None and one.actor.type == "person" and one.last < stop - 1 and lay.is_comma(one.last)
    return one.last + 1 if one is not None and named and _is_then_clause(lay, one.last + 1) else at


def _is_then_clause(lay: Layout, t: int) -> bool:
    """«فقد», «فهناك», «فيبدو», «فالعمل»: a clause that ف joins to the tag before it."""
    key = lay.keys[t]
    if key in (*_THEN, "فقد"):
        return True
    if t in lay.covered or len(key) <= _SHORT:
        return False
    return lay.clitic(t) == "ف" or (key.startswith("فال") and not lay.kind(t))


def _clause_at(lay: Layout, at: int, stop: int) -> int:
    """«ووفق بيان الوزارة | بلغ عدد المصابين تسعة»: where the clause begins that a tag without a comma opens, else `stop`."""
    t = at
    while (t := t + 1) < min(stop, at + _AFTER_SOURCE):
        if not lay.read.tokens[t].is_word:
            t = _last_of_marked(lay, t, stop)
            if t < 0:
                return stop
            continue
        # «مدير حفظ الصحة»: behind a noun that waits for its genitive stands no verb.
        relative = lay.keys[t - 1].endswith(("ي", "يه", "ين"))
        if (relative or _is_closed(lay, t - 1)) and _opens_clause(lay, t):
            return t
    return stop


def _last_of_marked(lay: Layout, t: int, stop: int) -> int:
    """«صحيفة «الضفاف» | بلغ», «صحيفة (الضفاف) | بلغ»: the last token of a marked name of the source, -1 where none begins."""
    if lay.keys[t] == "(":
        return next((c for c in range(t + 2, min(stop, t + _IN_BRACKETS)) if lay.keys[c] == ")"), -1)
    return behind_quoted(lay, t, stop) - 1 if is_quoted_name(lay, t, stop) else -1


def _is_closed(lay: Layout, t: int) -> bool:
    """«الوزارة», «للبيان», «المصدر نفسه», «»»: a source that ends here waits for no genitive and no relative clause."""
    ends = lay.is_definite(t) or t in lay.covered or lay.word(t, "same")
    return ends or lay.keys[t].startswith("لل") or lay.keys[t] in _CLOSING


def _opens_clause(lay: Layout, t: int) -> bool:
    """«ووفق بيان الوزارة | بلغ عدد المصابين تسعة»، «| قتل 29 شخصا»: a verb that tells nothing of the source before it."""
    if t in lay.covered or lay.clitic(t) or lay.word(t, "giving") or lay.is_comma(t + 2):
        # «تقديرات الهيئة نشرت حديثا، سيرتفع العدد»
        return False
    counted = lay.kind(t) & Kind.VERB and lay.key(t + 1).isdigit()
    return lay.kind(t) == Kind.VERB or bool(counted)


def _behind_addressee(lay: Layout, at: int, stop: int) -> int:
    """«بحسب ما قاله المدير، لصحيفة «الضفاف»، فقد بدأ العمل»: whom he told it is no part of what he said."""
    if lay.keys[at] != "ل" and not (
        lay.keys[at][0] == "ل" and lay.keys[at][1:] in lay.speech.words("media heads")
    ):
        return at
    ends = range(at + 1, min(stop - 1, at + _ADDRESSEE))
    return next((t + lay.is_comma(t) for t in ends if lay.is_comma(t) or lay.keys[t] in (*_THEN, "فقد")), at)


def is_alone(lay: Layout, cue: Cue) -> bool:
    """«بدأ العمل.وفقا لرويترز.»: a tag that is all of its sentence belongs to the one before it, in the same paragraph."""
    at = lay.start_of(cue.first)
    ends = cue.subject is not None and not any(
        lay.read.tokens[t].is_word for t in range(cue.subject.last, lay.end_of(cue.first))
    )
    return ends and cue.first == at > 0 and at not in lay.read.breaks


def _handed_on(lay: Layout, cue: Cue, verb: Form | None, subject: Phrase, stop: int) -> Phrase:
    """«بحسب ما نقلته وكالة الضفاف عن شهود», «وفق الضفاف نقلا عن شهود»: the witnesses say it, the agency hands it on."""
    last = subject.last
    inside = next((t for t in range(subject.first + 1, last) if lay.keys[t] in ("عن", "نقلا")), last)
    inside += lay.is_comma(inside) and lay.key(inside + 1) == "نقلا"
    if inside == last:
        # «شبكة «الضفاف» الأميركية | نقلا عن»
        inside += lay.is_definite(last) and bool(lay.kind(last) & Kind.NATION)
    whom = inside + (lay.key(inside) == "نقلا")
    # «ووفق ما نقلت صحيفة الضفاف المحلية، عن شهود»
    whom += lay.is_comma(whom) and lay.key(whom + 1) == "عن"
    # «بحسب الوكالة التي نقلت عن شهود»
    relayed = lay.word(whom, "relatives") and any(
        "relay" in f.verb.flags for f in lay.speech.forms(lay.key(whom + 1))
    )
    whom += 2 * relayed
    relays = whom > inside or (verb is not None and "relay" in verb.verb.flags)
    if not relays or lay.key(whom) != "عن" or whom + 1 >= stop:
        return subject
    source = _tag_phrase(lay, whom + 1, stop, 0)
    if source is None:
        return subject
    cue.relay, cue.by_tag = Phrase(subject.first, min(inside, last), subject.start), True
    return source


def _verb_of_tag(lay: Layout, t: int) -> Form | None:
    """«وفق ما أعلنته», «حسبما ذكر»: the verb stands behind ما; «وفق رؤية», «بحسب نسبة» have a noun."""
    if not lay.keys[t - 1].endswith("ما") or lay.last_letter(t) == "ة":
        return None
    return next((f for f in lay.speech.forms(lay.keys[t]) if f.part in "abc"), None)


def _is_no_source(lay: Layout, t: int) -> bool:
    """«وفق خطة», «وفقا للائحة»: how something is done, not who says so; «لأحدث تقديرات الهيئة» names who does."""
    key = lay.keys[t]
    listed = any(
        word in lay.speech.words("no sources") for word in (key, without_lam(key), key.removeprefix("ل"))
    )
    # «وفقا لكل من الوزير والمدير»
    listed = listed and not (lay.word(t + 1, "charges") or lay.key(t + 1) == "من")
    return listed and not (is_newest(lay, t) and _plain_source(lay, t))


def _is_gods(lay: Layout, subject: Phrase) -> bool:
    """«على حسب توفيق الله»; «وفق عبد الرحمن» is a man's."""
    return subject.last - subject.first < 3 and lay.word(subject.last - 1, "god")


def _leaves_out_subject(lay: Layout, verb: Form, t: int) -> bool:
    """«وفق ما أكدت لرويترز»: behind a verb that somebody speaks with stands no noun; «ما نشر», «ما علم» name nobody."""
    return _is_his_word(verb) and (not begins_noun(lay, t) or is_medium_after(lay, t))


def _is_his_word(verb: Form) -> bool:
    """«أكدت», «ذكراه»; «نشر» and «علم» tell of what others said."""
    other = {"document", "belief", "describe", "relay"} & verb.verb.flags.keys()
    return bool(verb.verb.takes) and not (verb.clitic or other)


def _then(lay: Layout, t: int, stop: int) -> int:
    """«بحسب معلومات حصلت عليها «الوئام» فإن», «وفقا للتقرير الذي نشر أمس فقد ارتفعت»: what stands before فإن belongs to the source."""
    near = range(t, min(stop, t + _AFTER_SOURCE))
    return next((i for i in near if _is_then(lay, i)), t)


def _carried_or_given(lay: Layout, cue: Cue, document: Phrase, stop: int) -> Phrase:
    """«طبقا لبيان الشركة الذي أوردته وكالة الضفاف»: the agency only carries what the text's owner says; else the giver."""
    giver = who_gave(lay, document, stop)
    verb = next((t for t in range(document.first, giver.first) if lay.word(t, "giving")), giver.first)
    last = verb - lay.word(verb - 1, "relatives")
    carries = is_carried(lay, verb - 1, verb + 1)
    owner = _owner(lay, document.first, last) if carries and document.first < verb < giver.first else None
    if owner is None:
        return giver
    cue.relay, cue.by_tag = giver, True
    return Phrase(document.first, last, document.start) if lay.keys[owner.first][0] != "ل" else owner


def is_carried(lay: Layout, first: int, giver: int) -> bool:
    """«البيان الذي أوردته | وكالة الضفاف»: who gives it only carries it."""
    forms = (f for t in range(first + 1, giver) for f in lay.speech.forms(lay.keys[t]))
    return any("relay" in f.verb.flags and f.object for f in forms)


def _owner(lay: Layout, document: int, last: int) -> Phrase | None:
    """«بيان للوزارة», «بيان شركة الضفاف»: whose text it is; «بيان رسمي», «بيان الأمس» do not say."""
    t = document + 1
    if t >= last or lay.is_definite(document) or lay.is_time(t):
        return None
    if lay.keys[t][0] == "ل" and may_speak(lay, t):
        return Phrase(t, last, lay.read.tokens[t].start + (not lay.keys[t].startswith("لل")))
    return Phrase(t, last, lay.read.tokens[t].start) if lay.is_definite(t) or may_speak(lay, t) else None


def who_gave(lay: Layout, document: Phrase, stop: int) -> Phrase:
    """«وفق المعطيات التي قدمها الوزير»، «بحسب بيان أصدره الجيش»: the giver is the source."""
    if not (is_document(lay, document.first) or lay.word(document.first, "evidence")):
        return document
    t = next((t for t in range(document.first + 1, document.last) if lay.word(t, "giving")), document.last)
    if t < stop and lay.keys[t] in ("التي", "الذي"):
        t += 1
    if t + 2 < stop and lay.word(t, "giving") and lay.word(t + 1, "back references"):
        # «وفقا لتصريحات أدلى بها الوزير»
        return subject_after(lay, t + 2, stop, clause=True) or document
    if t + 1 < stop and lay.keys[t].endswith(("ه", "ها")) and lay.word(t, "giving"):
        giver = subject_after(lay, t + 1, stop, clause=True)
        if giver is not None:
            return giver
        # «بحسب بيان أصدرته في مايو»: the giver is no word of the tag.
        return Phrase(document.first, min(document.last, t), document.start)
    return document


def _tag_phrase(lay: Layout, at: int, stop: int, shift: int) -> Phrase | None:
    token = lay.read.tokens[at]
    if lay.keys[at] == "(":
        # «بحسب (الضفاف)»
        close = next((t for t in range(at + 2, min(stop, at + _IN_BRACKETS)) if lay.keys[t] == ")"), at)
        return Phrase(at + 1, close, lay.read.tokens[at + 1].start) if close > at else None
    if shift:
        if lay.keys[at] == "ل":
            return subject_after(lay, at + 1, stop, clause=True)
        last = max(at + 1, reach(lay, at, stop))
        start = token.start if lay.keys[at].startswith("لل") else token.start + 1
        return Phrase(at, last, start)
    return subject_after(lay, at, stop, clause=True)


def _pretext(lay: Layout, cue: Cue) -> Cue | None:
    at = cue.last
    if at >= lay.end_of(cue.first):
        return None
    if lay.keys[at] in lay.speech.words("complementizers"):
        at += 1
    cue.frame, cue.content, cue.content_start = "clause", at, lay.read.tokens[at].start
    return cue if at < lay.end_of(cue.first) else None
