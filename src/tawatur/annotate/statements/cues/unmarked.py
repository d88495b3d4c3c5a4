"""What a verb says without أن behind it: before the verb, around it, in a refusal, or bare in the speaker's own words.

«هدنة أعلنها التحالف», «كما أعلنت الوزارة», «رفض المكتب التعليق», «وقال المواطن نعاني من الزحام».
"""

from __future__ import annotations

from tawatur.annotate.statements.cues.asides import behind_dashes
from tawatur.annotate.statements.cues.complements import needed
from tawatur.annotate.statements.cues.cue_checks import is_said_noun
from tawatur.annotate.statements.cues.frames import Cue, Found, may_speak, opens_clause
from tawatur.annotate.statements.cues.judged import judged
from tawatur.annotate.statements.cues.objects import is_venue
from tawatur.annotate.statements.cues.prepositions import preposition_at
from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.beginnings import begins_noun
from tawatur.annotate.statements.sources.phrase_ends import is_document, is_finite, is_present
from tawatur.annotate.statements.sources.phrases import Phrase, is_quoted_name, skip_adjuncts
from tawatur.annotate.statements.sources.subjects import subject_after
from tawatur.annotate.statements.speakers.doubts import is_known_speaker
from tawatur.lexicon.title_words import GIVEN, Kind
from tawatur.text import fold_word

__all__ = [
    "NOUN_BEFORE",
    "after_content",
    "bare_clause",
    "noun_before",
    "object_pronoun",
    "refused",
    "worded",
]

NOUN_BEFORE = frozenset({"object", "عن", "ب"})  # how a verb takes the noun that its relative clause is about
_DETAILS = 3  # tokens of «المزيد من التفاصيل»
_NAME = 7  # tokens of a name that nobody knows, with its title
_OFFICE = 12  # tokens of what a man is, where and on which occasion
_WHAT = ("ما", "بما", "مما", "لما", "كما", "وما")
_FUTURE = 4  # letters of «سيتم»
_BEFORE = 2  # tokens of «هذه الخطة، يقول المدير، ستنجح» before its verb
_WORDS = 4  # a clause without its أن is at least so long


def object_pronoun(lay: Layout, cue: Cue, stop: int) -> Cue | None:
    """«هدنة أعلنها التحالف»، «ما قاله الوزير من أن»: the content stands before the verb, or behind «من أن»."""
    assert cue.form is not None
    back = cue.first - 1
    cue.subject, cue.order = subject_after(lay, cue.last, stop, clause=True), "after"
    told = judged(lay, cue, stop)
    if told is not None or cue.subject is None or back <= lay.start_of(cue.first):
        return told
    if lay.keys[back] == "ما" and lay.word(back - 1, "demonstratives"):
        # «…»، هذا ما قاله المدرب»
        quoted = _quote_before(lay, cue, back - 2, stop)
        if quoted is not None:
            return quoted
    if lay.keys[back] in ("ما", "بما", "مما", "لما"):
        return _what_was_said(lay, cue, stop)
    return noun_before(lay, cue, cue.last, stop)


def worded(lay: Layout, cue: Cue, stop: int) -> Cue | None:
    """«علم الرجال الذي وصفه كثير من المستشرقين بالعمل الجبار»: in a relative clause that names who, the words are his."""
    subject = subject_after(lay, cue.last, stop, clause=False)
    found = preposition_at(lay, subject.last, frozenset({"ب"})) if subject is not None else None
    if subject is None or found is None or not is_known_speaker(lay, subject):
        return None
    if subject.start > lay.read.tokens[subject.first].start:
        return None
    cue.subject, cue.order = subject, "after"
    cue.frame, cue.content, cue.content_start = found.frame, found.token, found.start
    return cue


def _what_was_said(lay: Layout, cue: Cue, stop: int) -> Cue | None:
    """«ما قاله الوزير في القاهرة من أن المعبر مفتوح»."""
    assert cue.subject is not None
    quoted = cue.subject.last in lay.openers and not is_quoted_name(lay, cue.subject.last, stop)
    if quoted and lay.word(cue.first - 2, "which is"):
        # «وهو ما اعتبرته الرئاسة "دعوة إلى التوتر"»
        cue.frame, cue.content = "object", cue.subject.last
        cue.content_start = lay.read.tokens[cue.content].start
        return cue
    for t in range(cue.subject.last, stop - 2):
        if lay.keys[t] in ("من", "عن") and lay.keys[t + 1] == "ان":
            cue.frame, cue.content, cue.content_start = "clause", t + 2, lay.read.tokens[t + 2].start
            return cue
    return None


def noun_before(lay: Layout, cue: Cue, after: int, stop: int) -> Cue | None:
    """«هدنة أعلنها التحالف»، «الهدنة التي أعلن عنها الرئيس»: the noun before is what was said."""
    assert cue.form is not None
    cue.subject, cue.order = subject_after(lay, after, stop, clause=True), "after"
    if cue.form.clitic or lay.keys[cue.first - 1] in _WHAT or not _may_be_topic(lay, cue):
        # «الإصلاحات التي أقرها المجلس وأعلنها الرئيس», «على عكس ما صرح به الوزير»
        return None
    if not cue.form.verb.takes & NOUN_BEFORE or cue.subject is None or not may_speak(lay, cue.subject.first):
        return None
    back = cue.first - 1
    at = back - 1 if lay.word(back, "relatives") else back
    if at < lay.start_of(cue.first) or not begins_noun(lay, at) or at in lay.covered:
        return None
    if not is_said_noun(lay, cue, at) or not needed(lay, cue.form, max(lay.start_of(at), at - 1), cue.first):
        return None
    cue.frame, cue.content, cue.kind = "noun before", at, "verb"
    return cue


def _may_be_topic(lay: Layout, cue: Cue) -> bool:
    """«الأسلوب الذي تحدث عنه الناقد» names a topic, «مقتل العامل الذي تحدث عنه» a fact."""
    assert cue.form is not None
    if "topic" not in cue.form.verb.flags:
        return True
    return any(
        lay.word(t, "fact nouns") for t in range(max(lay.start_of(cue.first), cue.first - _NAME), cue.first)
    )


def _text_at(lay: Layout, cue: Cue) -> int:
    """«كما جاء في | بيان الوزارة», «كما ورد في | التقرير»: return where the text begins that such a verb stands in."""
    stands = cue.form is not None and cue.form.verb.flags.get("document") == "in"
    return cue.last + (stands and lay.key(cue.last) == "في")


def _as_told(lay: Layout, cue: Cue, stop: int) -> Cue | None:
    """«ثلث الشباب عاطلون كما ذكرت إحدى الدراسات، …»: without a pause before كما the source must end its clause."""
    subject = subject_after(lay, _text_at(lay, cue), stop, clause=True)
    behind = subject.last if subject is not None else 0
    behind = lay.times.get(behind, behind)
    ends = behind >= len(lay.keys) or not lay.read.tokens[behind].is_word or _is_where_told(lay, behind)
    if subject is None or not ends:
        return None
    cue.kind, cue.frame, cue.as_tag = "tag", "before", True
    cue.subject, cue.order = subject, "after"
    return cue


def _is_where_told(lay: Layout, t: int) -> bool:
    """«كما أعلنت الوزارة | في بيان», «كما ذكر الكاتب | في تقريره»."""
    return lay.word(t, "venue prepositions") and (is_venue(lay, t + 1) or is_document(lay, t + 1))


def bare_clause(lay: Layout, cue: Cue) -> Cue | None:
    """«وقال المواطن أحمد سالم نعاني من الزحام»: the clause follows without أن, colon or marks."""
    assert cue.form is not None
    told_before = lay.word(cue.first - 1, "relatives") or lay.key(cue.first - 1) in ("كما", "من")
    if "bare" not in cue.form.verb.flags or cue.negated or cue.form.part == "c" or told_before:
        return None
    stop = lay.end_of(cue.first)
    subject = subject_after(lay, cue.last, stop, clause=False) if cue.form.number == "s" else None
    if subject is not None and not may_speak(lay, subject.first):
        subject = None
    first = skip_adjuncts(lay, cue.last if subject is None else subject.last, stop)
    if subject is not None:
        first = _behind_office(lay, cue, first, stop)
    first += lay.is_comma(first)
    if subject is None and not _opens_bare(lay, first):
        # «وقال هشام الأميري، نحن …»: a name that nobody knows ends where he begins to speak of himself.
        own = next((t for t in range(first, min(stop, first + _NAME)) if _opens_bare(lay, t)), first)
        if own > first and all(lay.read.tokens[t].is_word for t in range(first, own - 1)):
            subject, first = subject_after(lay, cue.last, own, clause=True), own
    if (
        first + _WORDS > stop
        or not (_speaks_of_oneself(lay, cue, first) or _is_verb_behind_name(lay, subject, first))
        or lay.outer[first] != lay.outer[cue.first]
    ):
        return None
    # «وعن الأسعار قال أعتقد»
    led = cue.form.clitic or opens_clause(lay, cue.first)
    if subject is None and not led:
        return None
    cue.frame, cue.content, cue.content_start = "bare", first, lay.read.tokens[first].start
    cue.subject, cue.order = subject, "after"
    return cue


def _opens_bare(lay: Layout, t: int) -> bool:
    """«لقد», «يجب», «سيتم», «من الصعب»: words that open a clause without أن, whatever stands before them."""
    judged = lay.key(t) == "من" and lay.word(t + 1, "judged")
    return lay.word(t, "own words") or judged or _is_future(lay, t)


def _is_future(lay: Layout, t: int) -> bool:
    """«سيتم», «ستكون»; «سيارة» and «ستار» are nouns."""
    key = lay.key(t)
    shaped = key[:2] in ("سي", "ست", "سن") and len(key) >= _FUTURE and t not in lay.covered
    return (
        shaped
        and not lay.kind(t) & ~Kind.VERB
        and not key.endswith(("ه", "ات", "يون", "ين"))
        and key != "ستون"
    )


def _speaks_of_oneself(lay: Layout, cue: Cue, t: int) -> bool:
    """«نعاني», «بدأنا», «لقد»: words that open a clause in the speaker's own mouth; «وتابع نشاطه» is something else."""
    key = lay.key(t)
    if _opens_bare(lay, t):
        return True
    if cue.form is not None and cue.form.verb.flags["bare"] == "own":
        return key[:1] == "ن" and is_present(lay, t)
    noun = t in lay.covered or lay.word(t, "roles") or lay.word(t, "prepositions") or lay.word(t, "adverbs")
    return (
        not noun and len(key) > 3 and (key[0] == "ن" or key.endswith("نا")) and not key.endswith(("ه", "ين"))
    )


def _behind_office(lay: Layout, cue: Cue, t: int, stop: int) -> int:
    """«وقال الراشد نائب رئيس اللجنة في المجلس، | نسأل الله»: the comma behind what else is told of him, where he then speaks of himself."""
    comma = next((c for c in range(t, min(stop - 1, t + _OFFICE)) if not lay.read.tokens[c].is_word), t)
    return comma if lay.is_comma(comma) and _speaks_of_oneself(lay, cue, comma + 1) else t


def _is_verb_behind_name(lay: Layout, subject: Phrase | None, t: int) -> bool:
    """«ويقول سالم الراشد تشهد المطابخ زحاما»: behind a name no relative clause stands, so a finite verb opens what he says."""
    if subject is None or subject.last - 1 not in lay.covered or lay.keys[t][0] in "وف":
        return False
    named = lay.covered[subject.last - 1].actor.type == "person" and subject.last == t - lay.is_comma(t - 1)
    # «وتابع سالم الراشد يقول»
    return named and is_finite(lay, t) and not lay.speech.forms(lay.keys[t])


def refused(lay: Layout, cue: Cue, stop: int) -> Found | None:
    """«رفض المكتب التعليق على الغارة»، «التزم الصمت حيال الضربات»: silence, with its matter where it stands."""
    for t in range(cue.last, min(stop, cue.last + 12)):
        told = _refused_telling(lay, t)
        if told is not None:
            cue.negated = True
            return told
        if not (lay.word(t, "refused speech") or lay.word(t, "silence")):
            continue
        cue.negated = True
        if lay.word(t, "silence") and t == cue.last:
            cue.last = t + 1
        after = skip_adjuncts(lay, t + 1, lay.end_of(t) - 1)
        if after + 1 < lay.end_of(t) and lay.word(after, "matters"):
            return Found("silence", t, after + 1, lay.read.tokens[after + 1].start)
        if lay.word(t, "refused speech"):
            return Found("refusal", t, t, lay.read.tokens[t].start)
        return None
    return None


def _refused_telling(lay: Layout, t: int) -> Found | None:
    """«رفض ذكر الأسماء», «امتنع عن تقديم تفاصيل»: what was not told; «رفض تقديم استقالته» is no speech."""
    at = t + 1
    if at >= lay.end_of(t) or lay.word(at, "aside nouns") or not lay.read.tokens[at].is_word:
        return None
    details = any(lay.word(w, "details") for w in range(at, min(at + _DETAILS, lay.end_of(t))))
    if lay.word(t, "refused telling") or (lay.word(t, "refused giving") and details):
        return Found("refusal", t, at, lay.read.tokens[at].start)
    return None


def _is_set_in(lay: Layout, cue: Cue, stop: int) -> bool:
    """«أما في الصويرة، تضيف المديرة، فقد أنتج الحوض»: verb and subject between pauses tell who says the clause around them."""
    form, back = cue.form, cue.first - 1
    if form is None or form.clitic or cue.negated or form.number != "s":
        return False
    if fold_word(form.verb.lemma) not in lay.speech.words("set in"):
        return False
    dashed, first = behind_dashes(lay, back, stop) > back, lay.first_word(cue.first)
    # «في البداية، قال المدير، كان العمل صعبا», «بهذه المناسبة، أضاف»: where or when is no clause.
    front = lay.keys[first].removeprefix("و")
    led = front[:1] in "بل" or front in lay.speech.words("prepositions")
    least = _WORDS if led and not dashed else _BEFORE
    if not (lay.is_comma(back) or dashed) or back < first + least or lay.outer[back] != lay.outer[cue.first]:
        return False
    subject = subject_after(lay, cue.last, stop, clause=True)
    if subject is None or not may_speak(lay, subject.first):
        return False
    pause = next(
        (t for t in range(subject.first, subject.last) if lay.is_comma(t) or lay.is_dash(t)), subject.last
    )
    if pause < len(lay.keys) and lay.read.tokens[pause].is_word:
        return False
    cue.kind, cue.frame, cue.as_tag, cue.resume = "tag", "before", True, pause
    cue.subject, cue.order = Phrase(subject.first, pause, subject.start), "after"
    return True


def after_content(lay: Layout, cue: Cue, stop: int) -> Cue | None:
    """«كما أعلنت الوزارة»، and «…»، قال الوزير»: the content stands before the cue."""
    back = cue.first - 1
    if lay.keys[back] == "كما" and _goes_on_with_deed(lay, cue):
        return None
    if (
        lay.keys[back] == "كما"
        and back > lay.start_of(cue.first)
        and (
            lay.is_comma(back - 1)
            or lay.outer[back - 1] >= 0
            or lay.is_dash(back - 1)
            or lay.key(back - 1) == "("
            # «، وذلك كما ذكر المدير»
            or (lay.word(back - 1, "before a tag") and lay.is_comma(back - 2))
        )
    ):
        cue.kind, cue.frame, cue.as_tag = "tag", "before", True
        cue.subject, cue.order = subject_after(lay, _text_at(lay, cue), stop, clause=True), "after"
        cue.resume = cue.subject.last if cue.subject is not None else 0
        return cue if cue.subject is not None else None
    if lay.keys[back] == "كما" and back > lay.start_of(cue.first) + 2:
        return _as_told(lay, cue, stop)
    if _is_set_in(lay, cue, stop):
        return cue
    # «…»، هكذا كتب على «فيسبوك» طالب»
    thus = _in_this_way(lay, back)
    made = _quote_before(lay, cue, back - thus, stop)
    told = made is not None and (thus or made.subject is None or _may_tell(lay, made.subject.first))
    return made if told else None


def _may_tell(lay: Layout, t: int) -> bool:
    """«"…"، تقول سعاد», «، تقول أم سالم», «، يقول هذا السبعيني»: who speaks behind the marks, by one given name too."""
    t += lay.word(t, "demonstratives")
    if lay.word(t, "who somebody is"):
        return True
    return bool(may_speak(lay, t) or lay.kind(t) & GIVEN or lay.word(t, "fathers and mothers"))


def _goes_on_with_deed(lay: Layout, cue: Cue) -> bool:
    """«، كما زاد مؤشر الأسهم», «، كما واصل اللاعب تدريبه»: an everyday verb of going on tags no words with «كما»."""
    form = cue.form
    adds = form is not None and fold_word(form.verb.lemma) in lay.speech.words("adding")
    return adds and form is not None and "common" in form.verb.flags


def _in_this_way(lay: Layout, t: int) -> int:
    """«هكذا», «بهذه الكلمات»: return how many tokens up to `t` point back at what was quoted."""
    return 2 if lay.key(t - 1) == "بهذه" and lay.word(t, "these words") else int(lay.word(t, "in this way"))


def _quote_before(lay: Layout, cue: Cue, back: int, stop: int) -> Cue | None:
    """«…»، قال الوزير»: a quotation that closes at `back` is what the verb behind it says."""
    thus = back < cue.first - 1
    at = back - 1 if lay.is_comma(back) or (thus and lay.keys[back] == ".") else back
    if at < 0 or lay.outer[at] < 0 or lay.outer[cue.first] >= 0 or cue.form is None or cue.form.clitic:
        return None
    quote = lay.quotes[lay.outer[at]]
    # «متعبون»، قال العامل: whatever opens a sentence in marks and is set off from its verb was said.
    opens = quote.open == lay.start_of(cue.first) and lay.is_comma(back)
    short = quote.close - quote.open <= _WORDS and not (thus or opens)
    describes = thus and "describe" in cue.form.verb.flags
    if quote.close != at or short or not ("quote" in cue.form.verb.takes or describes):
        return None
    cue.kind, cue.frame, cue.content = "verb", "quote before", quote.open + 1
    first = cue.last
    if lay.key(first) == "علي" and is_quoted_name(lay, first + 1, stop):
        # «كتب على «إكس» سالم الراشد»
        first = lay.quotes[lay.openers[first + 1]].close + 1
    # «هكذا وصف المدير حاله»: what he spoke of stands behind him.
    cue.subject, cue.order = subject_after(lay, first, stop, clause=not thus), "after"
    # «"…"، يضيف.»: who has been speaking.
    goes_on = lay.key(first) in (".", "") and fold_word(cue.form.verb.lemma) in lay.speech.words("set in")
    return cue if cue.subject is not None or goes_on else None
