"""A cue, and the frame that makes it one: a clause, a colon, a quotation; its own preposition has a file of its own.

A verb of saying is no cue by itself: «ذكر» is also "male" and «بين» "between". It is one where its complement
stands with it, in one of the ways that its entry in the lexicon lists.
"""

from __future__ import annotations

from dataclasses import dataclass

from tawatur.annotate.statements.cues.asides import PREPOSITIONS, behind_aside
from tawatur.annotate.statements.cues.marked_names import gives_title, is_name_in_marks
from tawatur.annotate.statements.layout import PRONOUNS, Layout
from tawatur.annotate.statements.sources.agreement import is_two
from tawatur.annotate.statements.sources.beginnings import begins_noun, is_bare
from tawatur.annotate.statements.sources.phrases import Phrase
from tawatur.annotate.statements.sources.subjects import subject_after
from tawatur.lexicon.speech import Form
from tawatur.lexicon.title_words import GIVEN, Kind
from tawatur.model import Act

__all__ = [
    "CLOSE",
    "FAR",
    "NEAR",
    "PREPOSITIONS",
    "Cue",
    "Found",
    "clause_behind",
    "is_called",
    "is_name_like",
    "may_speak",
    "opens_clause",
]

# Word lists behind whose words a clause may open, and of whom can say something.
_OPENINGS = frozenset(
    {
        "conjunctions",
        "relatives",
        "negations",
        "reflexive openings",
        "in this way",
        "complementizers",
        "time",
    }
)
_SPEAKERS = frozenset({"unnamed sources", "roles", "documents"})
_WHO, _IS = ("ما", "من"), ("هو", "هي")
_WHEN, _UNTIL = ("متي", "اين"), ("الي", "حتي", "من")
_OCCASIONS = frozenset({"venues", "documents"})
FAR = 45  # tokens between a verb and its complement
_LEAD_IN = 7  # tokens of «وفي السياق ذاته»
_MATTER = 9  # tokens of «وفيما يتعلق بالجانب التوعوي»
NEAR = 14  # the same for a participle
_MARKED = 7  # tokens of a name in marks
_TITLE = 6  # tokens of a title in marks
_OBJECT = 3  # tokens from one mark to the other, of a name in an object
CLOSE = 10  # tokens between a verb and its own preposition


@dataclass(slots=True)
class Cue:
    """A cue and its frame; tokens half-open. `content` is the first token of what is said, -1 where it stands before."""

    first: int
    last: int
    kind: str  # verb, participle, masdar, noun, tag, own, pretext, bare
    act: Act
    rule: str
    frame: str
    content: int
    content_start: int
    form: Form | None = None
    subject: Phrase | None = None
    order: str = ""  # after, before, topic, presented, text
    mute: bool = False  # a thing stands where its subject would: «وشددت المادة على», «ويشير هذا إلى»
    negated: bool = False
    relative: bool = False
    as_tag: bool = False
    relay: Phrase | None = None
    hands_on: bool = False  # «ونقلت عن مسؤول أن»: a medium that is not named here hands it on
    handed_at: int = -1  # the verb of «ونقلت الوكالة عن مسؤول قوله»
    by_tag: bool = False  # the relay stands in a tag («بحسب الوكالة»), which covers its own sentence only
    limit: int = 0  # the token before which the content ends, whatever follows
    resume: int = 0  # where the search for the next cue goes on


@dataclass(frozen=True, slots=True)
class Found:
    """Where a complement begins: its frame, the word that opens it, its first token and letter; `limit` ends it, if set."""

    frame: str
    marker: int
    token: int
    start: int
    limit: int = 0


def opens_clause(lay: Layout, i: int) -> bool:
    """Return whether a verb at a token can open a clause: after a stop, comma, conjunction, day or relative."""
    if (
        i == lay.start_of(i)
        or not lay.read.tokens[i - 1].is_word
        or (lay.outer[i - 1] >= 0 and lay.outer[i] < 0)
    ):
        return True
    before = i - 1
    return (
        lay.is_one_of(before, _OPENINGS)
        or any(
            first < i <= last
            for first, last in ((t, lay.times[t]) for t in range(max(0, i - 6), i) if t in lay.times)
        )
        or before in lay.covered
        or _leads_in(lay, i)
        or _tells_of(lay, i)
    )


def _leads_in(lay: Layout, i: int) -> bool:
    """«وفي السياق ذاته كشف المدير»: the words that lead over to another matter stand before the verb."""
    start = lay.start_of(i)
    while start < i and not lay.read.tokens[start].is_word:
        start += 1
    key = lay.key(start).removeprefix("و")
    return lay.word(i - 1, "lead-ins") and i - start <= _LEAD_IN and key in lay.speech.words("prepositions")


def _tells_of(lay: Layout, i: int) -> bool:
    """«وفيما يتعلق بالأجور أكد رفعها», «وحول الميزانية نفى عجزها»: the matter opens the sentence, the verb stands behind it."""
    start = lay.first_word(i)
    if not 1 < i - start <= _MATTER or not lay.word(start, "about"):
        return False
    inner = range(start + 2, i)
    return not any(lay.kind(t) & Kind.VERB and not lay.kind(t) & Kind.NOUN for t in inner)


def is_name_like(lay: Layout, i: int, form: Form) -> bool:
    """«المدرب روي هودجسون»: with its dots and in the middle of a clause, a verb in ى is a name."""
    past = form.part == "a" and form.number == "s" and form.gender == "m" and not (form.clitic or form.object)
    if not past or form.verb.lemma[-1] != "ى" or lay.last_letter(i) != "ي":
        return False
    if lay.word(i + 1, "complementizers"):
        return False
    return i != lay.start_of(i) and lay.read.tokens[i - 1].is_word


def is_called(lay: Layout, i: int, form: Form) -> bool:
    """«قيادي يدعى «أبو زيد»»: with its ى and a name behind it, this present is a passive."""
    claims = form.verb.lemma == "ادعى" and form.part == "b" and form.number == "s"
    quote = lay.quotes[lay.openers[i + 1]] if i + 1 in lay.openers else None
    marked = quote is not None and quote.close - quote.open <= _MARKED
    foreign = lay.key(i + 1).isascii() and lay.key(i + 1).isalpha()
    # «القتيلة التي تدعى روشني، بأن», «أم أخرى تدعى شاكيلا بيبي: «…»»
    word = i + 1 < len(lay.keys) and lay.read.tokens[i + 1].is_word
    strange = word and not lay.kind(i + 1) & ~(GIVEN | Kind.STARTS_NAME)
    # «ناخبة تدعى السالكة إنها», «متقاعد يدعى البهلول الزيني إنه», «شاب يدعى سالم إنه»
    closed = any(lay.word(t, "complementizers") for t in (i + 2, i + 3))
    strange = (strange and (is_bare(lay, i + 1) or closed)) or bool(closed and lay.kind(i + 1) & GIVEN)
    named = i + 1 in lay.named or strange
    # «المتحدث باسم الفرقة ويدعى القارئ سالم»
    amid = form.clitic and word and i > 0 and lay.read.tokens[i - 1].is_word
    named = named or bool(
        amid and not (lay.word(i + 1, "complementizers") or lay.word(i + 1, "prepositions"))
    )
    return claims and lay.last_letter(i) == "ى" and (marked or foreign or named)


def may_speak(lay: Layout, i: int) -> bool:
    """Return whether words are known as somebody who can say something: «وزير», «رئيسا البلدين»."""
    return i in lay.named or lay.is_one_of(i, _SPEAKERS) or is_two(lay, i)


def clause_behind(lay: Layout, i: int, stop: int, takes: frozenset[str]) -> Found | None:
    """Find the complementizer, colon or quotation that opens what is said."""
    t = i
    while t < stop:
        t = behind_aside(lay, t, stop)
        key = lay.keys[t]
        if t in lay.openers:
            quote = lay.quotes[lay.openers[t]]
            if "quote" in takes and not (is_name_in_marks(lay, t, takes) or _names_object(lay, i, t, takes)):
                # «أكد الوزير ضرورة «احترام القانون»»
                noun = "object" in takes and t > i and lay.word(t - 1, "fact nouns")
                return Found(
                    "object" if noun else "quote", t - noun, t - noun, lay.read.tokens[t - noun].start
                )
            t = max(quote.close, t) + 1
            continue
        if key == ":" and t + 1 in lay.openers and gives_title(lay, t - 1):
            # «ورشة عمل بعنوان: "أمن المياه"»
            t = lay.quotes[lay.openers[t + 1]].close + 1
            continue
        if key == ":" and lay.word(t - 1, "lists") and not _is_copied_from(lay, t):
            # «لاحظ الفريق مواقع كثيرة منها: السوق», «بقائمة من 20 لاعبا وهم: «سالم، غانم»»
            t = lay.quotes[lay.openers[t + 1]].close + 1 if t + 1 in lay.openers else t + 1
            continue
        if key == ":" and "quote" in takes and not _is_clock(lay, t):
            behind = _behind_title(lay, t, stop)
            if behind < 0:
                return _after_colon(lay, t)
            t = behind
            continue
        if "question" in takes and (lay.word(t, "question words") or _asks_who(lay, t)):
            return _question(lay, i, t, stop)
        if (
            "clause" in takes
            and (_is_not_to(lay, i, t) or _is_that(lay, t))
            and not _hangs_elsewhere(lay, i, t, takes)
        ):
            return _opened_by(lay, i, t)
        t += 1
    return None


def _names_object(lay: Layout, i: int, t: int, takes: frozenset[str]) -> bool:
    """«نفى الوزير غرق السفينة «الزيتون».»: a few marked words behind the verb's object are a name in it."""
    quote = lay.quotes[lay.openers[t]]
    short = quote.closed and quote.close - t <= _OBJECT and lay.read.tokens[t - 1].is_word
    if not (short and "object" in takes and i < t - 1):
        return False
    subject = subject_after(lay, i, t, clause=False)
    behind = subject.last if subject is not None else t
    return behind < t and begins_noun(lay, behind) and not lay.word(behind, "prepositions")


def _is_copied_from(lay: Layout, colon: int) -> bool:
    """«وجاء في الرسالة التي حصلت الضفاف على نسخة منها: «…»»: what the text says, no list."""
    return lay.word(colon - 2, "copies") and colon + 1 in lay.openers


def _is_that(lay: Layout, t: int) -> bool:
    return lay.word(t, "complementizers") and _is_complementizer(lay, t)


def _opened_by(lay: Layout, i: int, t: int) -> Found | None:
    """Return the clause that «أن» or «ألا» opens, the second with what it denies."""
    if not _is_that(lay, t):
        return Found("clause", t, t, lay.read.tokens[t].start)
    return None if _hangs_from(lay, i, t) else _after_complementizer(lay, t)


def _is_not_to(lay: Layout, i: int, t: int) -> bool:
    """«توقع الوزير ألا تنتهي», «أكد ألا تراجع»: أن and what it denies in one word; no «إلا», «ألا وهو», «يجب ألا», «فضل ألا يذكر اسمه»."""
    if lay.keys[t] != "الا" or lay.text(t, t + 1) != "ألا" or _hangs_from(lay, i, t):
        return False
    of_another = t > i and lay.kind(t - 1) & Kind.VERB and t - 1 not in lay.covered
    hides = any(lay.word(w, "aside nouns") for w in (t + 2, t + 3))
    return not (of_another or hides or lay.word(t + 1, "pointers"))


def _is_clock(lay: Layout, t: int) -> bool:
    """«11:30», «9: 18م», «في الساعة : 9:18», «http://»: a colon between figures, behind the hour or in an address says nothing."""
    if lay.key(t - 1).isascii() and lay.key(t + 1)[:1] == "/" and lay.touches(t + 1):
        return True
    hour = lay.key(t - 1) == "الساعه" or (lay.key(t - 1).isdigit() and lay.touches(t))
    return hour and lay.key(t + 1)[:1].isdigit()


def _behind_title(lay: Layout, colon: int, stop: int) -> int:
    """«يقول الناقد في رواية: "الجسر"، لسالم الراشد: "…"»: return what stands behind a title in marks, -1 where they hold speech."""
    quote = lay.quotes[lay.openers[colon + 1]] if colon + 1 in lay.openers else None
    if quote is None or not quote.closed or quote.close - quote.open > _TITLE:
        return -1
    behind = quote.close + 1
    if behind >= stop or not lay.is_comma(behind):
        return -1
    later = range(behind + 1, min(stop, behind + CLOSE))
    opens = any(
        (lay.keys[t] == ":" or lay.word(t, "complementizers")) and t + 1 in lay.openers for t in later
    )
    return behind if opens else -1


def _asks_who(lay: Layout, t: int) -> bool:
    """«ما الذي تغير», «من هو المسؤول»."""
    return lay.key(t) in _WHO and (lay.word(t + 1, "relatives") or lay.key(t + 1) in _IS)


def _question(lay: Layout, i: int, t: int, stop: int) -> Found | None:
    """«هل بدأ العمل», «إلى متى يستمر» keep their words; of «عما إذا كان» the clause behind is asked."""
    if _asks_who(lay, t):
        return Found("clause", t, t, lay.read.tokens[t].start)
    if t > i and lay.keys[t] in _WHEN and lay.keys[t - 1] in _UNTIL:
        return Found("clause", t - 1, t - 1, lay.read.tokens[t - 1].start)
    conditional = lay.word(t + 1, "whether") and not lay.word(t, "whether")
    if lay.word(t, "heads of whether") and not conditional:
        return None
    first = t + 2 if conditional else t
    return (
        Found("clause", t, first, lay.read.tokens[first].start) if first < min(stop, len(lay.keys)) else None
    )


def _hangs_from(lay: Layout, i: int, t: int) -> bool:
    """«يختتم الفريق تدريباته، حيث تقرر أن», «تفاجأ بأن»: right behind a verb of another kind the clause is that verb's."""
    verb = t - 1
    if lay.keys[verb] == "من" and lay.word(t - 2, "despite"):
        # «أظهرت الفحوص سلامته على الرغم من أنهم أخبروه بأنه»: what stands against it has clauses of its own.
        return True
    described = lay.keys[t].startswith("بان") and any(
        "describe" in f.verb.flags for f in lay.speech.forms(lay.keys[i - 1])
    )
    if described or lay.keys[verb].endswith(PRONOUNS):
        # «وصف ما يحدث بأنه خطأ»; «المسؤولة عينها أن», «شكره أن»: as often nouns with their owner.
        return False
    if lay.word(verb - 1, "he and she") and lay.keys[verb - 1][0] == "و":
        # «قال للصحفيين وهو يغادر | إن»: what he did while he spoke.
        return False
    names = GIVEN | Kind.NOUN | Kind.FUNCTION | Kind.STARTS_NAME
    kind = lay.kind(verb)
    # «ويرى فان جال أن»: behind a first name or what binds one stands a surname, no verb.
    called = lay.kind(verb - 1) & (GIVEN | Kind.PARTICLE) or lay.word(verb, "documents")
    # «أعلن الوزير فجرا أن»
    called = called or lay.word(verb, "time")
    return verb > i and bool(kind & Kind.VERB) and not (kind & names or called) and verb not in lay.covered


def _hangs_elsewhere(lay: Layout, i: int, t: int, takes: frozenset[str]) -> bool:
    """«يقسم الخبراء الأندية إلى أندية تطمح إلى أن»: another word's preposition, another word's clause.

    على stands behind any verb in the press («أوضح على أن»), من before the words of a noun («ما قاله من أن»).
    """
    name = PREPOSITIONS.get(lay.keys[t - 1]) if t > i else None
    if name == "على" and name not in takes and lay.keys[t] == "ان":
        # «أعلنت الشركة فتح المصنع، على أن يبدأ العمل غدا», «أقر المجلس عقودا على أن تبدأ غدا»: on what terms.
        terms = i < t - 1 and lay.key(t + 1)[:1] in ("ي", "ت") and bool(lay.kind(t + 1) & Kind.VERB)
        subject = subject_after(lay, i, t - 1, clause=True) if terms else None
        return lay.is_comma(t - 2) or (terms and (subject is None or subject.last < t - 1))
    if name not in ("إلى", "في", "عن") or name in takes:
        return False
    if name == "إلى" and lay.keys[t - 2] == "ذلك":
        # «ورد المتحدث سالم الراشد ذلك إلى أن المحطة معطلة»
        return False
    told = any(
        f.part in "abd" and ("common" not in f.verb.flags or (f.part == "a" and f.gender == "f"))
        for f in lay.speech.forms(lay.keys[i - 1])
    )
    if name == "في" or not told or (i == t - 1 and "object" in takes):
        return True
    # «وأضاف المدير سالم الراشد إلى أن», «وكشفت مصادر إلى أن»: right behind the subject it is nobody else's.
    subject = subject_after(lay, i, t - 1, clause=True) if i < t - 1 else None
    near = subject is not None and subject.last == t - 1 - lay.is_comma(t - 2)
    known = subject is not None and ("object" not in takes or may_speak(lay, subject.first))
    # «وأوضحت المؤسسة في تقريرها «النهار»، إلى أنه», «وأضافت الوزارة بحسب «الضفاف» إلى أن»
    paused = lay.is_comma(t - 2) or any(lay.word(w, "tag heads") for w in range(i, t))
    others = (form for w in range(i, t - 1) for form in lay.speech.forms(lay.keys[w]))
    paused = paused and "object" not in takes and not any(name in form.verb.takes for form in others)
    return i < t - 1 and not ((near and known) or paused)


def _after_colon(lay: Layout, t: int) -> Found | None:
    """Return what a colon opens; «وقالت: إن …» without marks loses its إن."""
    token = t + 1
    if lay.key(token) == "(" and token + 1 in lay.openers:
        token += 1
    if token + 1 < len(lay.keys) and lay.word(token, "complementizers"):
        token += 1
    return Found("quote", t, token, lay.read.tokens[token].start) if token < len(lay.keys) else None


def _after_complementizer(lay: Layout, t: int) -> Found | None:
    """«إن» may be followed by a colon or its own quotation: «أن: «…»»."""
    token = t + 1
    if token < len(lay.keys) and lay.keys[token] == ":":
        token += 1
    if token >= len(lay.keys):
        return None
    noun = t - 1
    if noun > 0 and lay.keys[noun].removeprefix("ب") in lay.speech.words("nouns before that"):
        # «أوصى المدير بضرورة أن», «أكد الأمين العام ضرورة أن»: what is said begins with the noun.
        return Found("clause", noun, noun, lay.read.tokens[noun].start + (lay.keys[noun][0] == "ب"))
    return Found("clause", t, token, lay.read.tokens[token].start)


def _judges(lay: Layout, t: int) -> bool:
    """«من المنتظر أن», «الذي يمكن أن»: the clause is what is judged, whoever says so; «آن ذاك» is a time."""
    if lay.word(t - 1, "modals") or (lay.keys[t] == "ان" and lay.key(t + 1) == "ذاك"):
        return True
    return lay.key(t - 2) == "من" and lay.word(t - 1, "judged")


def _is_known_name(lay: Layout, t: int) -> bool:
    """«طلب من الأمين العام بان كي مون وضع خطة»: a first name that looks like «بأن», of somebody whom everybody knows."""
    one = lay.covered.get(t)
    return (
        one is not None and one.actor.type == "person" and one.actor.id.startswith("kb:") and t + 1 < one.last
    )


def _is_complementizer(lay: Layout, t: int) -> bool:
    if (lay.key(t + 1) == "." and lay.touches(t + 1)) or _judges(lay, t) or _is_known_name(lay, t):
        # «قناة (إن. بي. سي)»
        return False
    if lay.keys[t] == "لان":
        # «أكد أهمية العمل، لأن» gives a reason, «وأضاف لأن» has its ل by mistake.
        return any(form.part == "a" for form in lay.speech.forms(lay.keys[t - 1]))
    if lay.keys[t].startswith("بان") or not lay.word(t - 1, "not before a clause"):
        return True
    return _is_after_that(lay, t) or _is_special(lay, t - 1)


def _is_special(lay: Layout, t: int) -> bool:
    """«أفادت مصادر خاصة أن», «أفاد المعهد في نشرة خاصة أن», «قالت صاحبة منشأة خاصة إنها»: an adjective, no "especially"."""
    known = lay.word(t - 1, "unnamed sources") or lay.is_one_of(t - 1, _OCCASIONS)
    noun = lay.last_letter(t - 1) == "ة" and not lay.is_definite(t - 1)
    return lay.keys[t] == "خاصه" and (known or noun)


def _is_after_that(lay: Layout, t: int) -> bool:
    """«وأعلن الوزير بعد ذلك | أن», «أكد قبل ذلك | أن»; of «ذلك أن» the clause gives a reason."""
    return lay.keys[t - 1] == "ذلك" and lay.word(t - 2, "before or after")
