"""The subject that opens a clause before its verb: «لكن المنظمة التي تراقب الهدنة، ومقرها جنيف، نفت».

Behind «إن», «لكن» or at the head of a sentence stands a noun phrase; the first finite verb that is not of a relative
clause is its own, where the two agree. Whatever stands between (where, when, who he is) takes no verb.
"""

from __future__ import annotations

from tawatur.annotate.statements.cues.frames import Cue
from tawatur.annotate.statements.cues.tags import who_gave
from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.agreement import agrees_before
from tawatur.annotate.statements.sources.beginnings import begins_subject
from tawatur.annotate.statements.sources.hidden import hides_name
from tawatur.annotate.statements.sources.inserted import behind_opening
from tawatur.annotate.statements.sources.phrase_ends import is_finite
from tawatur.annotate.statements.sources.phrases import Phrase, phrase_of, reach
from tawatur.annotate.statements.sources.subjects import had_said, subject_before
from tawatur.annotate.statements.speakers.doubts import is_known_speaker, only_people_do
from tawatur.lexicon.title_words import Kind
from tawatur.text import fold_word

__all__ = ["behind_was", "had_been_named", "is_told_of", "preposed_subject", "standing_before"]

_LONGEST_NAME = 4
_FAR = 40  # tokens between the opening of a clause and its verb
_LEADS = ("prepositions", "adverbs", "time", "demonstratives", "pointers", "reflexive openings", "lead-ins")
_OPENERS = ("sisters of inna", "turns", "clause openers")
_NO_NAMES = ("no sources", *_LEADS, "copulas", "becomings", "complementizers", "relatives", "conjunctions")


def preposed_subject(lay: Layout, cue: Cue) -> Phrase | None:
    """Return who opens the clause of a verb, agrees with it and can speak; who gave it, where it is a document."""
    form, verb = cue.form, _without_particles(lay, cue.first)
    if form is None or form.clitic or form.object or cue.relative:
        return None
    said = cue.frame in ("clause", "quote")
    people = only_people_do(lay, form) or fold_word(form.verb.lemma) in lay.speech.words("only people say")
    if people and (said or cue.frame == "object") and is_told_of(lay, verb):
        return phrase_of(lay, verb - 1, verb)
    phrase = standing_before(lay, verb)
    fits = phrase is not None and agrees_before(lay, phrase.first, form)
    return who_gave(lay, phrase, verb) if phrase is not None and fits and (said or people) else None


def standing_before(lay: Layout, verb: int) -> Phrase | None:
    """Return who opens the clause of a verb of any kind and can speak, as nothing but asides leads from him to it."""
    return _standing_at(lay, _opening(lay, verb), verb)


def behind_was(lay: Layout, verb: int) -> Phrase | None:
    """«وكانت | الوزارة، بالتعاون مع البلدية، دعت السكان إلى»: behind كان at the head of a sentence stands who did it."""
    first = lay.first_word(verb) + 1
    return _standing_at(lay, first, verb) if first < verb and lay.word(first - 1, "copulas") else None


def _standing_at(lay: Layout, first: int, verb: int) -> Phrase | None:
    marked = (_marked_body(lay, first) or _marked_stranger(lay, first, verb)) if first >= 0 else None
    if marked is not None:
        return marked if _leads_to(lay, marked.last + 1, verb) else None
    if first < 0 or not begins_subject(lay, first, verb) or not _is_noun(lay, first):
        return None
    phrase = phrase_of(lay, first, max(first + 1, reach(lay, first, verb)))
    if any(is_finite(lay, t) for t in range(first + 1, phrase.last)):
        return None
    # Behind the mark that opens a quotation every word would look like a name in marks.
    strange = first - 1 in lay.openers and not lay.kind(first) and first not in lay.named
    known = not strange and is_known_speaker(lay, phrase_of(lay, first, first + 1))
    return phrase if known and _leads_to(lay, phrase.last, verb) else None


def _marked_body(lay: Layout, t: int) -> Phrase | None:
    """«لكن "الضفاف" تؤكد أن»: marks that hold the name of a body or medium and nothing else."""
    one = lay.named.get(t + 1) if t in lay.openers else None
    if one is None or one.last != lay.quotes[lay.openers[t]].close:
        return None
    speaks = one.actor.type in ("media", "institution", "group", "company")
    return phrase_of(lay, one.first, one.last) if speaks else None


def _marked_stranger(lay: Layout, t: int, verb: int) -> Phrase | None:
    """«لكن "حراك الضفاف" أكد أن»: a short name in marks that nobody knows, right before its verb."""
    if t not in lay.openers or (close := lay.quotes[lay.openers[t]].close) != verb - 1:
        return None
    inside = range(t + 1, close)
    short = 0 < len(inside) <= _LONGEST_NAME and all(lay.read.tokens[i].is_word for i in inside)
    leads = short and any(lay.word(t + 1, name) for name in _NO_NAMES)
    return phrase_of(lay, t + 1, close) if short and not leads else None


def _without_particles(lay: Layout, verb: int) -> int:
    """«المحتجزون قد اعترفوا», «الوزارة لم تعلن»: a particle stands between the two."""
    said = verb
    while lay.key(verb - 1) == "قد" or lay.word(verb - 1, "negations"):
        verb -= 1
    return verb - had_said(lay, verb - 1, said)


def is_told_of(lay: Layout, verb: int) -> bool:
    """«لكن دندن انتقد»، «فإن السدراتي يعتبر»: one word between «لكن» or «إن» and a verb, no known noun, is its subject."""
    noun = verb - 1
    if noun < 1 or not (lay.word(noun - 1, "clause openers") or lay.word(noun - 1, "complementizers")):
        return False
    unknown = not lay.kind(noun) and lay.keys[noun].isalpha()
    return unknown and begins_subject(lay, noun, verb) and not any(lay.word(noun, name) for name in _NO_NAMES)


def had_been_named(lay: Layout, verb: int) -> bool:
    """«وكانت الوزارة قد أعلنت | النتائج النهائية»: behind كان stands who did it, so the noun behind the verb is the object."""
    verb -= lay.key(verb - 1) == "قد"
    before = subject_before(lay, verb, lay.start_of(verb))
    return before is not None and lay.word(before.first - 1, "copulas") and is_known_speaker(lay, before)


def _is_noun(lay: Layout, t: int) -> bool:
    """«شابة», «الشرطة»; «واعتمدت الدراسة» and «عندما سئل» begin with a verb."""
    if any(lay.word(t, name) for name in _LEADS) or (lay.last_letter(t) == "ت" and not lay.is_definite(t)):
        return False
    if t in lay.named:
        return lay.named[t].start == lay.read.tokens[t].start
    joined = lay.keys[t][0] == "و" and not lay.word(t, "words in waw")
    return not (joined or is_finite(lay, t) or lay.kind(t) & Kind.VERB)


def _opening(lay: Layout, verb: int) -> int:
    """Return the first token of a verb's clause: behind its conjunction, else where sentence or quotation begin, -1 where that is far."""
    quote = lay.outer[verb]
    start = lay.quotes[quote].open + 1 if quote >= 0 else lay.first_word(verb)
    for t in range(verb - 1, max(start, verb - _FAR) - 1, -1):
        if lay.outer[t] != quote or t in lay.covered:
            continue
        if any(lay.word(t, name) for name in _OPENERS) and not _is_unlike(lay, t):
            return t + 1 if t + 1 < verb else -1
        plain = lay.keys[t].removeprefix("و")
        if (lay.word(t, "conjunctions") and not _is_unlike(lay, t)) or plain in lay.speech.words(
            "complementizers"
        ):
            return -1
    if not (verb - _FAR <= start < verb and lay.outer[start] == quote):
        return -1
    return behind_opening(lay, start, verb)


def _is_unlike(lay: Layout, t: int) -> bool:
    """«منظمات غير حكومية»: part of an adjective, where «غير أن» opens a clause."""
    return lay.keys[t] == "غير" and not lay.word(t + 1, "complementizers")


def _leads_to(lay: Layout, t: int, verb: int) -> bool:
    """Return whether a phrase goes on to its verb: with a relative clause of its own, or with nothing that may be a verb."""
    if lay.word(t + lay.is_comma(t), "relatives"):
        return True
    while t < verb:
        if t in lay.openers and lay.quotes[lay.openers[t]].close < verb:
            t = lay.quotes[lay.openers[t]].close + 1
            continue
        if lay.is_comma(t) and (end := _hiding(lay, t, verb)) is not None:
            t = end + 1
            continue
        if lay.keys[t] == ":" or lay.word(t, "complementizers") or not _is_aside(lay, t):
            return False
        t += 1
    return True


def _hiding(lay: Layout, t: int, verb: int) -> int | None:
    """Return the comma behind what keeps a name back: «مسؤولا في الديوان، [اشترط عدم ذكر اسمه]، قال إن»."""
    end = next((i for i in range(t + 1, verb) if lay.is_comma(i)), None)
    return end if end is not None and any(hides_name(lay, i) for i in range(t + 1, end)) else None


def _is_aside(lay: Layout, t: int) -> bool:
    """«من جانبها», «في جنيف», «أمس», «ومقرها»: what can stand between, no word that may be a verb."""
    if not lay.read.tokens[t].is_word or t in lay.covered or t in lay.times or lay.is_definite(t):
        return True
    closed = any(lay.word(t, name) for name in _LEADS) or lay.word(t, "who is") or lay.keys[t].isdigit()
    closed = closed or _is_unlike(lay, t) or _is_unlike(lay, t - 1)
    if closed or lay.clitic(t) in ("ب", "ل") or (lay.keys[t][0] == "ب" and not lay.kind(t)):
        return True
    bare = lay.word(t - 1, "prepositions") or lay.kind(t) & (Kind.NOUN | Kind.OFFICE | Kind.CONSTRUCT)
    return bool(bare) and not is_finite(lay, t)
