"""The subject behind إنّ and its sisters: «إن المحتجزين اعترفوا بـ», «لأن آخر إحصائية تشير إلى أن».

Behind these words stands a noun, and the first verb that agrees with it is its own. Grammar makes it the subject, so
it needs to be in no list of those who can speak.
"""

from __future__ import annotations

from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.inserted import behind_opening
from tawatur.annotate.statements.sources.phrase_ends import is_finite
from tawatur.annotate.statements.sources.phrases import Phrase, phrase_of
from tawatur.annotate.statements.sources.titles import TITLE
from tawatur.lexicon.speech import Form
from tawatur.lexicon.title_words import GIVEN, Kind
from tawatur.text import fold_word

__all__ = ["indefinite_before", "presented_before", "topic_before"]

_LONGEST = 9  # tokens of «إن عددا كبيرا من سكان القرية الذين»
_NO_NOUN = (
    "prepositions",
    "demonstratives",
    "negations",
    "relatives",
    "conjunctions",
    "complementizers",
    "time",
)
_MANY = "dp"
_CLAUSE = 14  # tokens of a relative clause that describes a topic
_PRONOUNS = {"الذي": ("s", "m"), "التي": ("s", "f"), "الذين": ("p", "m")}
_NAME = 5  # tokens of a name and its comma
_TITLE = 25  # tokens of a title between commas
_PEOPLE = TITLE | Kind.CONSTRUCT | Kind.PEOPLE | Kind.UNNAMED | Kind.BODIES | Kind.ORGAN


def topic_before(lay: Layout, verb: int, form: Form) -> Phrase | None:
    """Return the noun phrase between a sister of إنّ and its verb, where it can be who says something."""
    last = _without_particles(lay, verb)
    first = _behind_sister(lay, last)
    if first < 0 and (which := _describing(lay, last, form)) > 0:
        last, first = which, _behind_sister(lay, which)
    if first < 0 or not lay.read.tokens[first].is_word or any(lay.word(first, name) for name in _NO_NOUN):
        return None
    phrase = phrase_of(lay, first, last)
    if not _is_definite(lay, phrase) or not _agrees(lay, phrase, form):
        return None
    return phrase if form.number in _MANY or _may_say(lay, phrase) else None


def _describing(lay: Layout, last: int, form: Form) -> int:
    """«أن الوفد | الذي التقى رئيس المجلس عبر عن»: return the pronoun of a clause with one verb that describes the topic, else -1."""
    for t in range(last - 1, max(lay.start_of(last - 1), last - _CLAUSE), -1):
        if not lay.read.tokens[t].is_word or lay.word(t, "complementizers"):
            return -1
        if lay.keys[t] in _PRONOUNS:
            verbs = sum(is_finite(lay, w) and w not in lay.covered for w in range(t + 1, last))
            return (
                t
                if _PRONOUNS[lay.keys[t]] == (form.number, form.gender) and verbs == 1 and last - t > 2
                else -1
            )
    return -1


def _may_say(lay: Layout, phrase: Phrase) -> bool:
    """«آخر إحصائية تشير», «الطيار رد», «سلام أكد» of a text that names him in full; «الواقع يقول» is nobody's word."""
    first = phrase.first
    if lay.word(first, "documents") or lay.word(first + 1, "documents"):
        # «المعلومات المتوفرة تؤكد» is what he knows, no text that speaks.
        return not lay.word(first, "no sources")
    if first in lay.named or lay.kind(first) & _PEOPLE or lay.word(first, "roles"):
        return True
    surname = lay.keys[first] if phrase.last == first + 1 else ""
    people = (one.actor.name for one in lay.named.values() if one.actor.type == "person")
    return any(surname == fold_word(name.split()[-1]) for name in people)


def _without_particles(lay: Layout, verb: int) -> int:
    """«إن المحتجزين قد اعترفوا», «إن جميع المؤشرات، تؤكد»: a particle or one comma stands between the two."""
    last = verb
    while lay.key(last - 1) == "قد" or lay.word(last - 1, "negations"):
        last -= 1
    return last - 1 if lay.is_comma(last - 1) else last


def _behind_sister(lay: Layout, last: int) -> int:
    """Return the first token behind the sister of إنّ, -1 where another clause or pause stands between."""
    for t in range(last - 1, max(lay.start_of(last - 1), last - _LONGEST) - 1, -1):
        if lay.word(t, "sisters of inna"):
            return t + 1 if t + 1 < last else -1
        if t in lay.openers and lay.word(t - 1, "sisters of inna"):
            # «إلى أن «سالم أكد أن …»»
            return t + 1
        verbal = lay.kind(t) & Kind.VERB and t not in lay.covered
        if (
            not lay.read.tokens[t].is_word
            or verbal
            or lay.word(t, "relatives")
            or lay.word(t, "complementizers")
        ):
            return -1
    return -1


def _is_definite(lay: Layout, phrase: Phrase) -> bool:
    """«بيانات الوزارة», «محاميه», «كثيرا منهم», «آخر إحصائية»; but «بعد أن سرت شائعات», «أن يتم وصف» have a verb there."""
    first = phrase.first
    near = range(first, min(phrase.last, first + 3))
    owned = lay.keys[first].endswith(("ه", "هم", "ا")) and lay.last_letter(first) != "ة"
    return first in lay.named or owned or lay.word(first, "latest") or any(lay.is_definite(t) for t in near)


def _agrees(lay: Layout, phrase: Phrase, form: Form) -> bool:
    """«المحتجزين اعترفا» are two, «آخر إحصائية تشير» is feminine; one person is not «أبدوا»."""
    one = lay.named.get(phrase.first)
    single = one is not None and one.actor.type in ("person", "state", "institution")
    if form.number == "d":
        return lay.keys[phrase.first].endswith(("ين", "ان"))
    if form.number == "p":
        return not single
    feminine = any(
        lay.last_letter(t) == "ة" or lay.keys[t].endswith("ات")
        for t in range(phrase.first, min(phrase.last, phrase.first + 2))
    )
    return single or form.gender != "f" or feminine or not lay.is_definite(phrase.first)


def presented_before(lay: Layout, verb: int) -> Phrase | None:
    """«سالم كولي، رئيس الشركة، أوضح أن», «سيمو السدراتي قال إن»: who opens the sentence, known or not."""
    first = _head_of_clause(lay, verb)
    comma = next((t for t in range(first + 2, min(verb, first + _NAME)) if lay.is_comma(t)), verb)
    if not all(_is_bare(lay, t) for t in range(first, comma)):
        return None
    if comma == verb:
        return phrase_of(lay, first, verb) if _is_name(lay, first, verb) else None
    if verb - comma > _TITLE or not lay.is_comma(verb - 1) or verb - 1 == comma:
        return None
    title = comma + 1
    titled = lay.word(title, "roles") or (lay.kind(title) & TITLE and not lay.clitic(title))
    if not titled or any(lay.word(t, "complementizers") for t in range(title, verb)):
        return None
    return phrase_of(lay, first, comma)


def _is_name(lay: Layout, first: int, verb: int) -> bool:
    """«سيمو السدراتي قال»: two words or more of a name; without a given name only before what people alone do."""
    if not 2 <= verb - first < _NAME or not all(_is_unknown(lay, t) for t in range(first, verb)):
        return False
    said = lay.speech.words("only people say")
    return bool(lay.kind(first) & GIVEN) or any(
        fold_word(f.verb.lemma) in said for f in lay.speech.forms(lay.keys[verb])
    )


def _is_unknown(lay: Layout, t: int) -> bool:
    """Return whether a word is in no list but that of names."""
    return not lay.kind(t) & ~(GIVEN | Kind.PARTICLE | Kind.STARTS_NAME)


def _head_of_clause(lay: Layout, verb: int) -> int:
    """«…، لكن دوج براون، مدير الأبحاث، يقول»: where the clause of a verb begins: behind «لكن», else with its sentence."""
    start = lay.first_word(verb)
    turns = (t for t in range(verb - 2, start, -1) if lay.word(t, "turns"))
    return behind_opening(lay, next(turns, start - 1) + 1, verb)


def _is_bare(lay: Layout, t: int) -> bool:
    """Return whether a word may be part of a name: no preposition, verb, time or small word."""
    if not lay.read.tokens[t].is_word or lay.kind(t) & (Kind.FUNCTION | Kind.VERB) or lay.clitic(t):
        return False
    return not any(lay.word(t, name) for name in _NO_NOUN)


def indefinite_before(lay: Layout, verb: int, form: Form) -> Phrase | None:
    """«اعتقلت مجموعة من المهربين اعترفوا بـ», «منتقدين يقولون إن»: a verb right behind an indefinite noun describes it."""
    one = lay.covered.get(verb - 1)
    if one is None or one.last != verb or one.actor.type not in ("group", "institution") or form.clitic:
        return None
    first = one.first
    named = (
        lay.is_definite(first) or one.actor.id.startswith("kb:") or one.start > lay.read.tokens[first].start
    )
    if named or first == lay.first_word(verb):
        return None
    many = form.number == "p" and one.actor.type == "group"
    feminine = form.number == "s" and form.gender == "f" and lay.last_letter(first) == "ة"
    return phrase_of(lay, first, verb) if many or feminine else None
