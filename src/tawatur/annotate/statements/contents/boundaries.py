"""Where words inside a sentence are no longer what somebody says: his next cue, another's, the outlet's own gloss.

«قال إن العمل بدأ، | مؤكدا أن», «، | من جهته أكد الوزير أن», «، | في إشارة إلى»; a nominal content ends sooner, with the next
clause («أعلنت الوزارة إغلاق الجسر | وعاد السكان»).
"""

from __future__ import annotations

from tawatur.annotate.statements.contents.embedded import awaits_verb, leaves_phrase
from tawatur.annotate.statements.contents.handovers import acting_before, is_handed_on
from tawatur.annotate.statements.contents.insertions import is_behind_that
from tawatur.annotate.statements.contents.noun_ends import leaves_noun, turns_with_that
from tawatur.annotate.statements.contents.paired import goes_on_inside, is_paired
from tawatur.annotate.statements.cues.frames import Cue
from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.beginnings import begins_noun
from tawatur.annotate.statements.sources.phrase_ends import is_finite, is_present
from tawatur.annotate.statements.speakers.antecedents import phrase_before
from tawatur.lexicon.title_words import Kind

__all__ = ["boundary", "changes_over"]

_CLAUSES = ("clause", "quote", "after", "bare")  # frames whose content has a verb of its own
_LED = 3  # tokens of «على الرغم من»
_DETAILS = 3  # tokens of «المزيد من التفاصيل»
_CLAUSE = 12  # tokens back to the words that lead over


def boundary(lay: Layout, found: list[Cue], at: dict[int, int], cue: Cue, t: int) -> int:
    """Return where the content ends if something new begins at `t`, else -1."""
    if (t in at and goes_on_inside(found, cue, at[t])) or (cue.frame in _CLAUSES and _is_told_when(lay, t)):
        return -1
    if t in at and not _is_predicate(lay, cue, t) and _takes_over(lay, cue, found[at[t]]):
        other = found[at[t]]
        if is_handed_on(lay, cue, other):
            t = other.handed_at
        elif other.kind in ("participle", "masdar") and (acts := acting_before(lay, other)) > cue.content:
            t = acts
        t -= lay.word(t - 1, "negations")
        if other.order == "before" and other.subject is not None and cue.content < other.subject.first:
            # «… وانتقل، | لكن الصحيفة لم تذكر»
            t = other.subject.first
        return _before_conjunction(lay, t)
    if (
        lay.is_comma(t - 1)
        and (_is_subordinate(lay, cue) or awaits_verb(lay, cue))
        and _opens_main(lay, t)
        and not _awaits_predicate(lay, cue, t - 1)
    ):
        return t
    if cue.frame not in _CLAUSES and (
        (cue.kind == "noun" and leaves_phrase(lay, cue, t)) or (cue.negated and _is_so_far(lay, t))
    ):
        return t
    told_on = _goes_on_speaking(lay, cue, t) or _touches_on(lay, cue, t) or _is_gloss(lay, t)
    if told_on or (cue.frame not in _CLAUSES and leaves_noun(lay, cue.content, t)):
        return t
    return -1


def _goes_on_speaking(lay: Layout, cue: Cue, t: int) -> bool:
    """«…، | مقدرا سموه دعمهم», «…، | متحدثا عن خطة»: a participle of the speaker's own, even where nothing is read as its content."""
    if (
        cue.form is None
        or not lay.is_comma(t - 1)
        or lay.is_definite(t)
        or lay.outer[t] != lay.outer[cue.first]
    ):
        return False
    if lay.word(t, "speaks on") and lay.key(t + 1) == "عن":
        return True
    one = (cue.form.gender, "s")
    return any(f.part == "d" and (f.gender, f.number) == one for f in lay.speech.forms(lay.keys[t]))


def _touches_on(lay: Layout, cue: Cue, t: int) -> bool:
    """«…، | كما تطرق إلى الميزانية»: what else he spoke of, in the outlet's words; «، كما تناولت اللجنة» can be his."""
    verb = lay.key(t + 1) if lay.keys[t] == "كما" and lay.is_comma(t - 1) else ""
    if cue.form is None or cue.form.number != "s" or verb not in lay.speech.words("touches on"):
        return False
    return verb.endswith("ت") == (cue.form.gender == "f") and not begins_noun(lay, t + 2)


def _is_predicate(lay: Layout, cue: Cue, t: int) -> bool:
    """«أكد أنه كان يتمنى الفوز»: with nothing but «كان» before it, the verb is what is said."""
    return all(lay.word(w, "copulas") for w in range(cue.content, t))


def _is_subordinate(lay: Layout, cue: Cue) -> bool:
    """«وبينما ينفي الوزير», «وبعدما نوه بـ», «ورغم دعوة الوزير»: the sentence opens with what waits for its main clause."""
    first = lay.first_word(cue.first)
    if cue.kind == "noun" and first < cue.first <= first + _LED:
        head = lay.keys[first].removeprefix("و")
        return head in lay.speech.words("prepositions")
    return first < cue.first <= first + 2 and lay.word(first, "subordinates")


def _awaits_predicate(lay: Layout, cue: Cue, end: int) -> bool:
    """«فيما يرى خبير أن هذا السلوك من الأسر، | ينشط السياحة»: definite to its last word and without a verb, no clause is whole."""
    if cue.frame != "clause" or not (lay.is_definite(end - 1) or end - 1 in lay.covered):
        return False
    return not any(
        is_finite(lay, t) or is_present(lay, t) or lay.word(t, "copulas") for t in range(cue.content, end)
    )


def _opens_main(lay: Layout, t: int) -> bool:
    if lay.word(t, "opens the main clause") or lay.word(t, "negations") or lay.keys[t] == "قد":
        return True
    told = bool(lay.speech.forms(lay.keys[t])) or bool(lay.kind(t) & Kind.VERB)
    return told and not (lay.clitic(t) or lay.kind(t) & Kind.NOUN or lay.word(t, "prepositions"))


def _takes_over(lay: Layout, cue: Cue, other: Cue) -> bool:
    """Return whether a cue inside a clause ends it, rather than being part of what is said."""
    if other.kind in ("tag", "own"):
        return not is_behind_that(lay, other) and (
            other.kind == "tag" or other.last + 1 >= lay.end_of(other.first)
        )
    if other.kind == "participle":
        return True
    if other.kind in ("noun", "masdar") and _is_of_many(lay, cue, other):
        return False
    if other.kind == "noun":
        # «تهنئة الرئيس بافتتاح القناة | وإشادته بالمشروع», «يقر المجلس العقوبات، | ودعوته إلى»
        return (cue.kind == "noun" or lay.is_comma(other.first - 1)) and lay.keys[other.first][0] == "و"
    if other.kind == "masdar":
        return _masdar_takes_over(lay, cue, other)
    return other.kind != "pretext" and _verb_takes_over(lay, cue, other)


def _masdar_takes_over(lay: Layout, cue: Cue, other: Cue) -> bool:
    """«وتأكيده أن», «ونقلت عنه تأكيده أن» go on, «رحب بإعلان الوزارة عن», «قائم على قوله تعالى: «…»» do not: no clause ends with a preposition."""
    if is_handed_on(lay, cue, other):
        return True
    if cue.frame in _CLAUSES and lay.word(other.first - 1, "prepositions") and not _is_led(lay, other):
        return False
    joined = other.subject is None or lay.keys[other.first][0] in "وف"
    carried = other.form is not None and other.form.clitic == 1 and joined
    return carried or lay.word(other.first, "owned masdars")


def _is_led(lay: Layout, other: Cue) -> bool:
    """«بقوله», «لقوله»: the noun has a preposition of its own."""
    return lay.keys[other.first][0] in "بل"


def _is_of_many(lay: Layout, cue: Cue, other: Cue) -> bool:
    """«شدد المدير على تثقيف الشباب، وتحذيرهم من», «أن المدرب زار اللاعبين وإبلاغهم بأن»: no noun of one man's own."""
    one = cue.form is not None and cue.form.number == "s"
    return one and lay.keys[other.first].endswith("هم") and not lay.word(other.first, "owned masdars")


def _verb_takes_over(lay: Layout, cue: Cue, other: Cue) -> bool:
    assert other.form is not None
    if other.relative:
        return _relative_takes_over(lay, cue, other)
    leads = changes_over(lay, other.first) >= 0 or _turns_to(lay, other.first) >= 0
    joined = other.form.clitic or lay.key(other.first - 1) == "و"
    joined = joined and not is_paired(lay, cue, other)
    if leads or (joined and not (_is_told_of_another(cue, other) or _is_of_several(lay, cue, other))):
        return True
    if lay.word(other.first - 1, "where"):
        return _explains(lay, cue, other)
    if _leaves_unsaid(lay, other) or _gives_no_details(lay, other):
        return True
    if (
        other.order == "after"
        and (other.frame in ("clause", "quote") or cue.frame not in _CLAUSES)
        and lay.is_comma(_before_opening(lay, other.first) - 1)
    ):
        return cue.frame != "quote"
    # «ذكرت المصادر أن الموقوف يخضع للتحقيق ولكنه لم يعط أي معلومات»
    return _opens_clause(lay, other) and not (other.negated and _is_of_another(cue, other))


def _is_told_of_another(cue: Cue, other: Cue) -> bool:
    """«أكد الوزير أن الزيارة تعزز التعاون وتؤكد عمقه»: a verb of another gender and tense goes on with what he tells.

    «أكدت الوزارة أن الجسر جاهز، وأضاف أن» has one tense: another man of the body tells on.
    """
    if cue.form is None or other.form is None or cue.form.part == other.form.part:
        return False
    return _is_of_another(cue, other)


def _is_of_another(cue: Cue, other: Cue) -> bool:
    """Whether by its gender a verb cannot be of who tells the whole."""
    if cue.frame not in _CLAUSES or other.frame == "quote" or other.subject is not None:
        # «أعلنت الوزارة أن العمل بدأ، وقال: «…»» names a spokesman.
        return False
    if cue.form is None or other.form is None:
        return False
    forms = (cue.form, other.form)
    if any(form.number != "s" or form.part == "e" for form in forms):
        return False
    return {form.gender for form in forms} == {"m", "f"}


def _is_of_several(lay: Layout, cue: Cue, other: Cue) -> bool:
    """«وأضاف أن الفنانين رحبوا وأبدوا موافقتهم»: one man's words tell of several; «أكد المسؤولون أن» are several."""
    if cue.form is None or other.form is None or other.subject is not None or cue.frame not in _CLAUSES:
        return False
    if other.frame in ("clause", "quote"):
        # «أن المصنع سيغلق، فتظاهر السكان وأكدوا أن لديهم حلولا»
        return False
    several = other.form.number == "p" and cue.form.number == "s" and not lay.is_comma(other.first - 1)
    one = lay.covered.get(cue.subject.first) if cue.subject is not None else None
    return several and (cue.subject is None or (one is not None and one.actor.type == "person"))


def _relative_takes_over(lay: Layout, cue: Cue, other: Cue) -> bool:
    # «رفضت المحكمة دعواه التي طالب فيها بالتعويض»: what he once wrote or said is told of.
    once = other.subject is None and lay.word(other.last, "inside it")
    if cue.frame in _CLAUSES and cue.kind != "tag" and (once or _is_of_antecedent(lay, cue, other)):
        return False
    return cue.kind == "tag" or (other.subject is None and not _tells_of_people(lay, cue, other))


def _is_of_antecedent(lay: Layout, cue: Cue, other: Cue) -> bool:
    """«أوضح المدير أن الأمير سالم الراشد الذي وجه بالإسراع», «أن النقابة التي حذرت»: no verb of who tells the whole."""
    assert other.form is not None
    # «المكتب الذي قالت إنه» is what she tells of.
    agrees = lay.key(other.first - 1 - other.negated)[-2:] == ("تي" if other.form.gender == "f" else "ذي")
    return agrees and (phrase_before(lay, other) is not None or _is_of_another(cue, other))


def _explains(lay: Layout, cue: Cue, other: Cue) -> bool:
    """«رحب بالمشروع، إذ وصف الوزير»: behind a noun another tells; behind a clause only the same man goes on."""
    if other.subject is None:
        return other.frame == "quote" or _is_of_same(lay, cue, other)
    return other.order == "after" and (cue.frame not in _CLAUSES or lay.keys[other.first - 1] == "اذ")


def _tells_of_people(lay: Layout, cue: Cue, other: Cue) -> bool:
    """«مشورة السكان الذين أفادوا بأن», «مما يؤكد أن», «أن الوزير الذي زعم … استقال»: who spoke is part of what is said."""
    t = other.first - 1 - other.negated
    if lay.keys[t][-2:] == "ين" or lay.word(t, "so that"):
        return True
    # A clause cannot end before its predicate.
    one = lay.named.get(cue.content)
    t -= lay.is_comma(t - 1)
    subject = max(cue.content + 2, one.last if one is not None else 0)
    return cue.frame in ("clause", "quote") and cue.content < t <= subject


def _is_of_same(lay: Layout, cue: Cue, other: Cue) -> bool:
    """«كشف عن برنامج الفريق حيث أوضح أن»: the next verb without a subject can have the subject of this one."""
    one = lay.covered.get(cue.subject.first) if cue.subject is not None else None
    if other.form is None or (other.form.number == "p" and one is not None and one.actor.type == "person"):
        return False
    if any(
        lay.covered[t].actor.type == "person" for t in range(cue.content, other.first) if t in lay.covered
    ):
        # «ما في خطاب الرئيس سالم الراشد من خطورة، حيث طلب»
        return False
    return cue.form is None or cue.form.gender == other.form.gender


def _leaves_unsaid(lay: Layout, other: Cue) -> bool:
    """«إن الصفقة تمت، دون أن يحدد ثمنها»: the outlet notes what he did not say."""
    t = other.first - 2
    return lay.word(t, "without") and lay.is_comma(t - 1 - (lay.key(t - 1) == "من"))


def _gives_no_details(lay: Layout, other: Cue) -> bool:
    """«إن الصفقة تمت، ولم يذكر تفاصيل أخرى»: so much nobody says of himself."""
    joined = other.negated and lay.keys[other.first - 1] == "ولم" and lay.is_comma(other.first - 2)
    near = range(other.content, min(other.content + _DETAILS, len(lay.keys)))
    return joined and other.order != "after" and any(lay.word(t, "details") for t in near)


def _turns_to(lay: Layout, t: int) -> int:
    """«…، | وعن المباريات الودية قال: «…»»: return where the words begin that name his next matter, else -1."""
    for w in range(t - 1, max(t - _CLAUSE, lay.start_of(t)), -1):
        if lay.word(w, "about") and lay.keys[w][0] == "و":
            return w
        if lay.is_comma(w):
            return -1
    return -1


def changes_over(lay: Layout, t: int) -> int:
    """«… إلى 66 قتيلا من جهة أخرى أفاد مصدر»: return where the words begin that lead over to another matter, else -1."""
    t -= lay.is_comma(t - 1)
    if lay.word(t - 1, "besides") and lay.key(t - 2) == "الي" and lay.is_comma(t - 3):
        # «، إلى ذلك أعلن الحزب»
        return t - 2
    noun = next((w for w in (t - 2, t - 1) if lay.word(w, "lead-in heads")), -1)
    if noun < 0 or not lay.word(t - 1, "lead-ins") or lay.word(t, "same"):
        # «في السياق | ذاته»
        return -1
    head = noun - 1 - lay.word(noun - 1, "demonstratives")
    if lay.keys[head].removeprefix("و") not in lay.speech.words("prepositions"):
        # «ينفذ الإطار | التربوي وقفة»
        return -1
    # «من جهة كذا ومن جهة أخرى» is one man's reasoning.
    earlier = range(max(lay.start_of(t), head - 2 * _CLAUSE), head)
    return -1 if any(lay.keys[w] == lay.keys[noun] for w in earlier) else head


def _opens_clause(lay: Layout, other: Cue) -> bool:
    """«فيما قال»، «، كما أوضح»، «لكن محققين ذكروا»: a clause of the outlet's own sentence."""
    first = _before_opening(lay, other.first - (1 if other.negated else 0))
    if other.subject is not None and lay.word(first - 1, "while") and lay.key(first - 2) != "في":
        # «قتلوا عندما هاجم مسلحون الحاجز» is all told by one.
        return False
    if other.order == "before" and other.subject is not None:
        first = other.subject.first
        while lay.is_comma(first - 1):
            first -= 1
    return _adds_or_turns(lay, first - 1)


def _adds_or_turns(lay: Layout, t: int) -> bool:
    """«فيما», «كما أن», «إلا أنه»: the words right before who tells the next clause."""
    if lay.word(t, "clause openers") or turns_with_that(lay, t):
        return True
    return lay.keys[t] == "ان" and lay.word(t - 1, "clause openers")


def _before_conjunction(lay: Layout, t: int) -> int:
    """Return where the words begin that lead over to a new cue: «، في حين | شكك», «، من جهته | قال»."""
    head = max(changes_over(lay, t), _turns_to(lay, t))
    t = head if head >= 0 else t
    while True:
        t = _before_opening(lay, t)
        if any(lay.word(t - 1, name) for name in ("clause openers", "relatives", "where")) or (
            lay.key(t - 1) == "و"
            or (lay.key(t - 1) == "ان" and lay.word(t - 2, "without"))
            or _adds_or_turns(lay, t - 1)
        ):
            t -= 1
        elif (led := _participle_before(lay, t)) > 0:
            t -= led
        elif lay.word(t - 1, "without"):
            t -= 2 if lay.key(t - 2) == "من" else 1
        elif lay.word(t, "time clauses") and lay.key(t - 1) == "في":
            t -= 1
        else:
            return t


def _participle_before(lay: Layout, t: int) -> int:
    """«، مضيفا | بقوله», «، مختتمة كلمتها | بالقول»: how many words before `t` tell how the speaker goes on."""
    if not lay.word(t, "said so"):
        return 0
    words = 1 + (lay.is_owned(t - 1) and lay.is_comma(t - 3))
    key = lay.key(t - words)
    state = key.endswith(("ا", "ين")) and not key.endswith("ها")
    participle = key[:1] == "م" and (state or lay.last_letter(t - words) == "ة")
    return words if participle and lay.is_comma(t - words - 1) else 0


def _before_opening(lay: Layout, t: int) -> int:
    """Return where «من جهته», «بدوره» before a cue begin."""
    if lay.word(t - 1, "reflexive openings"):
        t -= 1
        t -= lay.key(t - 1) == "من"
    return t


def _is_gloss(lay: Layout, t: int) -> bool:
    key = lay.keys[t]
    if key == "في" and _is_deed(lay, t + 1):
        return True
    if not lay.is_comma(t - 1):
        return False
    nxt = lay.keys[t + 1] if t + 1 < len(lay.keys) else ""
    if (key == "هذا" and nxt[:1] == "و") or (key == "والله" and lay.word(t + 1, "closing formulas")):
        # «…، هذا وقد شهد الحفل», «…، والله الموفق»
        return True
    if (key == "في" and nxt in lay.speech.words("gloss nouns")) or (
        nxt == "ذلك" and key in lay.speech.words("happenings")
    ):
        return True
    if key != "وذلك":
        return False
    # «وذلك عبر كل الوسائل» is told; «وذلك في بيان وزعه» says where it was told.
    spoken = lay.word(t + 1, "venue prepositions") and (
        lay.word(t + 2, "venues") or lay.word(t + 3, "venues")
    )
    return spoken or nxt in lay.speech.words("gloss adjuncts")


def _is_so_far(lay: Layout, t: int) -> bool:
    """«لم تعلن الشركة سعرها | حتى الآن»: for how long it has been left unsaid."""
    ends = t + 2 >= len(lay.keys) or not lay.read.tokens[t + 2].is_word
    return ends and lay.keys[t] == "حتي" and lay.word(t + 1, "now")


def _is_told_when(lay: Layout, t: int) -> bool:
    """«إن العمل توقف، وذلك بعد أن غادر السكان», «، وذلك قبل الموعد»: a time within what is told; «، وذلك بعد تحذيرات» is the outlet's."""
    if lay.keys[t] != "وذلك" or not lay.word(t + 1, "settings"):
        return False
    return lay.key(t + 2) == "ان" or lay.is_definite(t + 2) or (t + 2 < len(lay.keys) and lay.is_owned(t + 2))


def _is_deed(lay: Layout, t: int) -> bool:
    """«في خطوة نادرة», «، في قرار انتقده السكان»: the noun sums up what was done before."""
    return lay.word(t, "deeds") or (lay.word(t, "deeds behind a pause") and lay.is_comma(t - 2))
