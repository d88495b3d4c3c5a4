"""Words that look like a verb of saying and say nothing here: another verb, a noun, a fact that shows something.

«ذكر» is also "male", «بين» "between"; «مما يؤكد أن» shows, «ينتظر أن تعلن» has not been said, «ما وصفه بالخطير» is a word
inside somebody's sentence.
"""

from __future__ import annotations

from tawatur.annotate.statements.cues.frames import (
    CLOSE,
    is_called,
    is_name_like,
    may_speak,
    opens_clause,
)
from tawatur.annotate.statements.cues.passives import is_governed, is_written_passive
from tawatur.annotate.statements.cues.prepositions import behind_people, preposition_at
from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.beginnings import is_plural_of_people
from tawatur.annotate.statements.sources.earlier import before_earlier
from tawatur.annotate.statements.sources.phrase_ends import is_finite
from tawatur.annotate.statements.sources.subjects import subject_after
from tawatur.annotate.statements.sources.whereas import is_behind_whereas
from tawatur.lexicon.speech import Form
from tawatur.text import fold_word

__all__ = ["says_nothing"]

_RETURN = 7  # tokens from «عاد الوزير» to «ليقول»
_STEM = 3  # letters of a verb's stem
_WAVED = 7  # tokens from «لوح» to «بالأعلام»
_NEAR = 5  # tokens of «سخرت وزارة الصحة كل إمكاناتها»
_NAME = 7  # tokens of a name that nobody knows, with its title
_NOT_YET = ("ان", "وان", "لان", "بان", "كي", "لكي", "حتي")
_BEFORE_PAST = ("بعد", "منذ", "سبق", "وسبق")  # «سبق أن كشف المصدر»
_SUBJECT = 20  # tokens of a subject with its titles


def says_nothing(lay: Layout, i: int, form: Form) -> bool:
    """Return whether the words around a verb's form show that it says nothing, or has not been said."""
    return (
        lay.word(i - 1, "not told")
        or lay.word(i - 1, "whoever")
        or (lay.word(i - 1, "infers") and lay.word(i - 2, "whenever"))
        or _is_written_as_noun(lay, i, form)
        or is_written_passive(lay, i, form)
        or is_governed(lay, i, form)
        or _is_other_verb(lay, i, form)
        or _passes(lay, i, form)
        or _waves(lay, i, form)
        or _is_everyday_word(lay, i, form)
        or _lacks_hamza(lay, i, form)
        or _is_owned_noun(lay, i, form)
        or _is_not_yet_said(lay, i, form)
        or _is_inferred(lay, i, form)
        or _is_purpose(lay, i, form)
        or _is_behind_noun_particle(lay, i, form)
        or _is_when_asked(lay, i, form)
        or _is_mine(lay, i)
        or _means_another(lay, i, form)
    )


def _means_another(lay: Layout, i: int, form: Form) -> bool:
    """«ما لفت نظري», «يتحدث الفرنسية», «سخرت الشركة طاقاتها», «وأكدت المادة (9)»: what stands behind shows that nobody says anything."""
    if lay.keys[i + 1 : i + 3] == ("الماده", "("):
        return True
    lemma, near = form.verb.lemma, range(i + 1, min(i + _NEAR, lay.end_of(i)))
    if lemma == "لفت":
        return lay.word(i + 1, "notice of somebody")
    if lemma == "سخر":
        return any(lay.word(t, "put to use") for t in near)
    if lemma == "عزى":
        return _is_put_down_to(lay, i)
    marked = i + 1 + (i + 1 in lay.openers)
    return lemma == "تحدث" and lay.word(marked, "languages") and lay.key(marked + 1) not in ("عن", ":")


def _is_put_down_to(lay: Layout, i: int) -> bool:
    """«عزت الشركة خسائرها إلى الأسعار المشكوك فيها»: what is put down to something; condolences are in somebody's death."""
    behind = range(i + 1, min(i + _SUBJECT, lay.end_of(i)))
    dead = any(lay.keys[t] == "في" and lay.word(t + 1, "mourned") for t in behind)
    return not dead and any(lay.keys[t] == "الي" for t in behind)


def _is_mine(lay: Layout, i: int) -> bool:
    """«أعلم أن», «أعلم جيدا أن»: with nobody told before the clause the writer knows it himself."""
    return lay.word(i, "I know") and any(
        lay.word(t, "complementizers") for t in (i + 1, i + 1 + (lay.key(i + 1).endswith("ا")))
    )


def _is_purpose(lay: Layout, i: int, form: Form) -> bool:
    """«التقى الطلاب ليشرح لهم»: what for; «، ليضيف متهكما: "…"» and «عاد ليقول إن» tell what came next."""
    if form.part != "b" or lay.keys[i][0] != "ل" or lay.is_comma(i - 1) or is_behind_whereas(lay, i):
        return False
    if lay.first_word(i) == i:
        # «ليضيف: "…"»
        return False
    return not any(lay.word(t, "comes back") for t in range(max(lay.start_of(i), i - _RETURN), i))


def _is_written_as_noun(lay: Layout, i: int, form: Form) -> bool:
    """«حملة», «قضية»: no pronoun is written with ة; «شكراً», «منكراً»: no finite verb with tanween; «عبر خاصية البث» is a preposition."""
    token = lay.read.tokens[i]
    tanween = "\u064b" in lay.read.text[token.start : token.end + 1]
    through = lay.word(i, "prepositions") and _governs(lay, i + 1)
    return tanween or through or lay.last_letter(i) == "ة" or _is_due(lay, i, form)


def _is_behind_noun_particle(lay: Layout, i: int, form: Form) -> bool:
    """«قال إن ثمن القارب دين»: behind this one stands a noun."""
    return form.part == "a" and lay.keys[i - 1] == "ان" and lay.text(i - 1, i).startswith("إ")


def _is_when_asked(lay: Layout, i: int, form: Form) -> bool:
    """«قالت الوزيرة حين سألها الصحفيون: "…"»: when it was, what follows is hers."""
    return form.verb.act == "ask" and bool(form.object) and lay.word(i - 1, "while")


def _is_due(lay: Layout, i: int, form: Form) -> bool:
    """«ويرجع ذلك إلى»: what something comes from."""
    return form.verb.lemma == "أرجع" and form.part == "b" and lay.key(i + 1) in ("ذلك", "هذا", "السبب")


def _passes(lay: Layout, i: int, form: Form) -> bool:
    """«ولم يمض وقت طويل حتى»: time passes; «ومضى يقول» goes on."""
    return form.verb.lemma == "مضى" and (lay.word(i + 1, "stretches") or i + 1 in lay.times)


def _waves(lay: Layout, i: int, form: Form) -> bool:
    """«لوح المشجعون بالأعلام»: what is waved; «يلوح في الأفق» appears there."""
    if form.verb.lemma != "لوح":
        return False
    near = range(i + 1, min(i + _WAVED, lay.end_of(i)))
    return lay.key(i + 1) == "في" or any(lay.word(t, "waved") for t in near)


def _is_other_verb(lay: Layout, i: int, form: Form) -> bool:
    """«واتهم بالقتل», «تقل عن», «أعتقد»: a verb of another voice, mood or person, or a name."""
    if form.verb.act == "accuse" and form.part == "a" and not form.object:
        # «واتهم بالقتل»: nobody stands between the verb and the crime, so it tells who was accused, not by whom.
        # «واتهم بيركو الوزير بأنه»: a name in ب, and the crime behind it.
        later = any(lay.key(t).startswith("بان") for t in range(i + 2, i + 6))
        return not later and preposition_at(lay, i + 1, form.verb.takes & {"ب"}) is not None
    if form.part == "c":
        # «تقل عن 60%» is another verb; a jussive of ours stands behind لم.
        return not lay.word(i - 1, "negations")
    if is_called(lay, i, form) or is_name_like(lay, i, form):
        return True
    token = lay.read.tokens[i]
    if form.number == "d" and lay.last_letter(i) == "أ":
        # «يقرأ» reads; of two who acknowledge, «يقرا» ends without a hamza.
        return True
    # «يسرني أن أعرب | لفخامتكم عن شكري»: who writes to him speaks of himself.
    to_you = lay.key(i + 1).startswith("ل") and lay.key(i + 1).endswith("كم")
    writes = to_you and form.part == "a" and form.gender == "m"
    if (form.verb.lemma[0] == "ا" or writes) and lay.read.text[token.start + form.clitic] == "أ":
        # «أعتقد» is the writer's own word, «اعتقد» another's.
        return True
    # «إبان الحرب»: no past tense begins with this hamza.
    return lay.read.text[token.start + form.clitic] == "إ"


def _governs(lay: Layout, t: int) -> bool:
    """«عبر خاصية البث», «عبر منصات التواصل»: through; «عبر الوزير عن», «بين أن», «أبان سالم أن» have who speaks or a clause behind them."""
    if lay.read.text[lay.read.tokens[t - 1].start] == "أ":
        return False
    if lay.word(t, "platforms") and lay.key(t - 1)[:1] not in "وف":
        return True
    told = lay.is_time(t) or lay.word(t, "complementizers")
    told = (
        told or lay.word(t, "honorifics") or lay.word(t, "reflexive openings")
    )  # «عبر معاليه عن», «بين بدوره أن»
    return not (told or may_speak(lay, t) or lay.is_definite(t) or lay.word(t, "prepositions"))


def _is_everyday_word(lay: Layout, i: int, form: Form) -> bool:  # noqa: C901, PLR0911 - one case a line
    """«ذكر»، «بين»، «طلب»: also nouns and prepositions, so believed only where a clause can open."""
    if "common" not in form.verb.flags or form.object or _have_told(lay, form, i + 1):
        return False
    noun = (
        lay.word(i - 1, "before a noun only")
        or lay.word(i - 1, "pointers")
        or lay.word(i - 1, "demonstratives")
    )
    if noun and form.clitic == 0:
        # «إلى ذلك كشفت مصادر»: no noun ends like this past.
        past = form.part == "a" and form.gender == "f" and form.number == "s"
        return not (past and lay.word(i - 1, "demonstratives")) and not _is_in_addition(lay, i)
    if form.part != "a" or form.gender == "f" or form.number == "p":
        # «وأن هؤلاء تعهدوا بـ»: no noun ends like this.
        return False
    token = lay.read.tokens[i]
    passing = form.clitic and fold_word(form.verb.lemma) in lay.speech.words("told in passing")
    if passing or "\u0651" in lay.read.text[token.start : token.end]:
        # «صفق اللاعب للحكم وطالب الحاضرين بتحيته», «بيّن»
        return False
    if lay.word(i - 1, "complementizers"):
        # «إلا أنه أصر على», «بعد أن كشف المدرب عن»: behind a pronoun or in time stands a verb, behind «أن» else a noun.
        return lay.keys[i - 1].endswith("ان") and lay.keys[i - 2] not in _BEFORE_PAST
    # «أما الخبير فرأى أن»
    opened = lay.is_comma(i - 1) or not form.clitic or lay.keys[i][0] == "ف"
    if lay.word(i + 1, "complementizers") and opened:
        return lay.word(i - 1, "prepositions")
    if _is_at_turn(lay, i, form):
        return False
    held = "document" in form.verb.flags or not form.clitic
    if lay.word(i + 1, "inside it") and held and not lay.word(i - 1, "prepositions"):
        # «بيانا هاجم فيه الحكومة», «أصدر بيانا وجاء فيه: «…»»
        return False
    if form.verb.flags.get("opening") == "comma" and lay.is_comma(i - 1) and not form.clitic:
        return not _has_asker_behind(lay, i, form)
    if form.verb.flags.get("opening") == "yes" and not (form.clitic and i == lay.start_of(i)):
        return not (
            _has_clause_behind_subject(lay, i) or (not form.clitic and _has_clause_behind_one(lay, i))
        )
    if (form.clitic or _is_led(lay, i)) and _has_clause_behind_subject(lay, i, joined=True):
        # «… من أمن ورخاء وذكر رئيس النادي سالم الراشد أن»: no comma tells the clauses apart.
        return False
    if (form.clitic == 0 and _is_behind_copula(lay, i)) or _has_source_behind(lay, i, form):
        return False
    return not (
        opens_clause(lay, i)
        and (
            form.clitic == 0
            or i == lay.start_of(i)
            or not lay.read.tokens[i - 1].is_word
            or lay.outer[i - 1] >= 0
        )
    )


def _is_at_turn(lay: Layout, i: int, form: Form) -> bool:
    """«من جهته بين المدير», «بين بدوره المدير أن», «وبين من جهته أن»."""
    before = lay.word(i - 1, "reflexive openings") and lay.keys[i - 1] != "من" and not form.clitic
    return before or lay.word(i + 1 + (lay.key(i + 1) == "من"), "reflexive openings")


def _is_in_addition(lay: Layout, i: int) -> bool:
    """«إلى ذلك | كشف مصدر عسكري أن»: the words that lead over open the sentence, one who speaks stands behind the verb."""
    leads = lay.key(i - 1) == "ذلك" and lay.key(i - 2) in ("الي", "والي") and lay.first_word(i) == i - 2
    return leads and may_speak(lay, i + 1)


def _have_told(lay: Layout, form: Form, t: int) -> bool:
    """«إلى ذلك طالب مواطنون», «كشف مسؤولون»: a plural of people in ون is a subject, what a noun owns ends in ين.

    «وسبق للوزير أن أكد»: behind these words stands a verb.
    """
    past = form.part == "a" and form.gender == "m" and form.number == "s"
    many = t < len(lay.keys) and is_plural_of_people(lay, t)
    return past and (many or before_earlier(lay, t - 1) is not None)


def _has_clause_behind_subject(lay: Layout, i: int, *, joined: bool = False) -> bool:
    """«بدوره، بين المشرف سالم الراشد أن القرية»: behind a pause one who speaks and the clause; «بين الوزير والنائب» is no verb."""
    if lay.word(i - 1, "relatives") and lay.word(i + 1, "inside it"):
        # «الكلمة التي بين فيها أن»
        return lay.word(i + 2, "complementizers")
    one = lay.named.get(i + 1)
    person = lay.word(i + 1, "roles") or (one is not None and one.actor.type == "person")
    if not (person if joined else lay.is_comma(i - 1) and may_speak(lay, i + 1)):
        return False
    stop = min(lay.end_of(i), i + _SUBJECT)
    marker = next(
        (t for t in range(i + 2, stop) if lay.word(t, "complementizers") or _opens_speech(lay, t)), -1
    )
    phrase = subject_after(lay, i + 1, marker, clause=True) if marker > 0 else None
    return phrase is not None and phrase.last == marker


def _has_clause_behind_one(lay: Layout, i: int) -> bool:
    """«، بين البائع سالم أحمد أن», «كما بين أن»: between two stand two; behind a pause, before a clause and one only it is the verb."""
    opened = lay.is_comma(i - 1) or lay.word(i - 1, "conjunctions")
    # «بين مدير المدرسة أن الدراسة منتظمة»: as the first word of its sentence, too.
    opened = opened or (i == lay.first_word(i) and may_speak(lay, i + 1))
    if not opened or (
        lay.word(i - 1, "meanwhile") and not (lay.is_comma(i - 2) or i - 1 == lay.first_word(i))
    ):
        # «التنسيق فيما بين الأجهزة»
        return False
    for t in range(i + 1, min(lay.end_of(i), i + _SUBJECT)):
        if lay.word(t, "complementizers"):
            return not is_finite(lay, t - 1)
        if lay.clitic(t) == "و" or lay.keys[t].startswith("وال"):
            return False
    return False


def _is_led(lay: Layout, i: int) -> bool:
    """«وفي تغريدة على حسابه كتب النائب سالم الراشد: "…"»: where or when opens the sentence, so the verb may follow."""
    return lay.key(lay.first_word(i)).removeprefix("و") in lay.speech.words("prepositions")


def _opens_speech(lay: Layout, t: int) -> bool:
    """Return whether a colon stands or marks open here that hold more than a name."""
    return lay.keys[t] == ":" or (t in lay.openers and lay.quotes[lay.openers[t]].close - t > _NAME)


def _has_asker_behind(lay: Layout, i: int, form: Form) -> bool:
    """«خلال المباراة، طالب المدرب», «، طالب خبراء الوزارة ب», «من جهتهم، طالب الموظفون»: people ask; «سالم، طالب الطب» is a student."""
    t = i + 1
    if lay.word(t, "studies"):
        return False
    if lay.is_time(t) or lay.word(t, "inside it") or may_speak(lay, t) or _have_told(lay, form, t):
        return True
    near = range(t + 1, min(lay.end_of(i), t + CLOSE))
    return any(preposition_at(lay, w, form.verb.takes) is not None for w in near)


def _has_source_behind(lay: Layout, i: int, form: Form) -> bool:
    """«وفي سياق آخر كشف مصدر أمني»: nobody's disclosure is «كشف مصدر», so the word is the verb."""
    if lay.word(i - 1, "prepositions"):
        return False
    return lay.word(i + 1, "unnamed heads") or _tells_somebody(lay, i, form)


def _tells_somebody(lay: Layout, i: int, form: Form) -> bool:
    """«… بإيطاليا ووجه الجهاز الفني اللاعبين بأداء»: one who speaks, people, and the verb's own preposition."""
    asks = form.verb.flags.keys() & {"whom", "people"}
    one = lay.named.get(i + 1)
    if not asks or one is None or one.last + 1 >= lay.end_of(i):
        return False
    if not form.clitic and _is_led(lay, i) and lay.is_definite(i - 1):
        # «وفي ختام الزيارة شكر مدير المتحف العاملين على»
        near = range(one.last, min(lay.end_of(i), one.last + CLOSE))
        return any(preposition_at(lay, t, form.verb.takes) is not None for t in near)
    if form.verb.act != "demand" or not form.clitic or not lay.is_definite(i + 1):
        return False
    told = behind_people(lay, one.last, lay.end_of(i) - 1)
    return told > one.last and preposition_at(lay, told, form.verb.takes) is not None


def _is_behind_copula(lay: Layout, i: int) -> bool:
    """«وكان الشريان كتب: …»: between كان and its verb stands the subject and nothing else."""
    for t in range(i - 1, max(lay.start_of(i) - 1, i - _NAME), -1):
        if lay.word(t, "copulas"):
            return t < i - 1
        if not lay.read.tokens[t].is_word or lay.word(t, "prepositions"):
            return False
    return False


def _lacks_hamza(lay: Layout, i: int, form: Form) -> bool:
    """«هنا» is "here", «هنأ» congratulates: only the hamza, which folding takes away, tells them apart."""
    token = lay.read.tokens[i]
    return (
        "hamza" in form.verb.flags
        and form.part == "a"
        and not set("أئؤ") & set(lay.read.text[token.start : token.end])
    )


def _is_owned_noun(lay: Layout, i: int, form: Form) -> bool:
    """«تحفيز الأبناء وحثهم على»: behind و a verb of two letters with a pronoun is a noun as often; «تقديره وشكره» are two nouns."""
    if not form.object or not form.clitic or i == lay.first_word(i):
        return False
    pair = lay.keys[i - 1].endswith(form.object) and len(lay.keys[i - 1]) > len(form.object) + 2
    return (pair and form.part == "a") or len(lay.keys[i]) - len(form.object) - form.clitic < _STEM


def _is_not_yet_said(lay: Layout, i: int, form: Form) -> bool:
    """«ينتظر أن تعلن اللجنة», «قد يسأل», «عندما يسألني أحدهم»: not said yet, or ever; «دون أن يعلن», «قبل أن يضيف» tell."""
    if form.part != "b" or i < 2:
        return False
    if not form.clitic and (lay.word(i - 1, "perhaps") or _is_any_time(lay, i - 1)):
        return True
    # «على الناس أن "يقولوا …"»
    particle = i - 1 - (i - 1 in lay.openers)
    if lay.keys[particle] not in _NOT_YET:
        return False
    if any(lay.word(t, "wishes to say") for t in range(max(lay.start_of(i), particle - _NAME), particle)):
        # «وتود الوزارة أن توضح أن»: the courtesy of official statements.
        return False
    return not (lay.word(particle - 1, "without") or lay.keys[particle - 1] in ("قبل", "غير"))


def _is_any_time(lay: Layout, t: int) -> bool:
    """«حين يقولون «نعم»»: whenever that may be; «في حين يقول منشور آخر» turns to another."""
    return lay.word(t, "while") and lay.key(t - 1) not in ("في", "ففي", "وفي")


def _is_inferred(lay: Layout, i: int, form: Form) -> bool:
    """«مما يؤكد أن»، «ما دعا الناس إلى»، «السبب الذي يدعوها لـ»، «بشكل يدعو»: a fact shows or causes, nobody says it."""
    if form.part == "b" and not form.clitic and lay.word(i - 1, "ways"):
        return True
    if form.part == "b" and lay.word(i - 1, "relatives") and lay.word(i - 2, "causes"):
        return True
    if form.verb.lemma == "دعا" and (
        lay.word(i - 1, "infers") or (lay.word(i - 1, "relatives") and lay.word(i - 2, "causes"))
    ):
        return True
    if form.object or not lay.word(i - 1, "infers") or lay.word(i + 1, "back references"):
        return False
    if form.verb.act == "demand" and "whom" in form.verb.flags:
        # «هو ما شجع الباحث على»
        return True
    shows = form.part == "b" or form.verb.act == "confirm"
    return shows and not may_speak(lay, i + 1)
