"""Who stands before a relative pronoun and can be its speaker: «الزوار الذين أبدوا», «الأمير سالم … والذي أكد»."""

from __future__ import annotations

from collections.abc import Iterator

from tawatur.annotate.statements.cues.frames import Cue
from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.named import Named
from tawatur.annotate.statements.sources.names import is_named_person, plain_word
from tawatur.annotate.statements.sources.phrase_ends import is_finite
from tawatur.annotate.statements.sources.phrases import Phrase, phrase_of
from tawatur.annotate.statements.sources.subjects import subject_after
from tawatur.annotate.statements.sources.titles import TITLE
from tawatur.annotate.statements.speakers.doubts import is_known_speaker
from tawatur.lexicon.speech import Form
from tawatur.lexicon.title_words import Kind
from tawatur.text import fold_word

__all__ = ["fitting_before", "known_before", "phrase_before", "tells_of_antecedent"]

_WORDS_OF_NAME = (2, 3)
_OWNED = 5  # letters of «منتقديه», at least
_NEAR = 30  # tokens back to the man whom a second clause tells of
_TITLE = 8  # tokens of «المدير الفني السابق للفريق» between a name and the pronoun
_DESCRIBED = 14  # the same between commas, with the name of a body
_GENDERS = {"الذي": False, "التي": True}
_PHRASE = 4  # words of «شركات الطيران الأجنبية الكبرى»


def phrase_before(lay: Layout, cue: Cue) -> Phrase | None:
    """«أعضاء الوفد الذين عبروا», «وزير الخارجية الذي زعم»: who stands before the pronoun and can speak."""
    form = cue.form
    before = cue.first - (2 if cue.negated else 1)
    if not cue.relative or form is None or form.object or lay.key(before)[-2:] not in ("ذي", "ين", "تي"):
        return None
    at = before - 2 if lay.is_comma(before - 1) else before - 1
    one = lay.covered.get(at)
    if one is None and lay.keys[before] == "والذي":
        one = _described_twice(lay, before)
        at = one.last - 1 if one is not None else at
    whole = one is not None and one.actor.type == "person" and one.last == at + 1
    if not whole or form.gender == "f" or lay.is_comma(at + 1):
        bearer = _titled_before(lay, before)
        if bearer is not None:
            return Phrase(bearer.first, bearer.last, bearer.start)
    apart = one is None or one.last != at + 1 or one.actor.type in ("place", "state")
    if apart and lay.keys[before] == "الذين" and form.number == "p":
        return _people_before(lay, at)
    if one is None:
        return _name_in_marks(lay, at) if _may_be_meant("person", form) else None
    if one.last != at + 1 or not _may_be_meant(one.actor.type, form):
        return None
    return Phrase(one.first, one.last, one.start)


def _people_before(lay: Layout, at: int) -> Phrase | None:
    """«الشهود الثلاثة في الحادث، الذين ذكروا»: where and what for stands between people and their pronoun."""
    for t in range(at, max(lay.start_of(at), at - _TITLE), -1):
        if not lay.read.tokens[t].is_word or is_finite(lay, t) or lay.word(t, "relatives"):
            return None
        one = lay.covered.get(t)
        if one is not None and one.last == t + 1 and one.actor.type == "group":
            return Phrase(one.first, one.last, one.start)
        described = lay.is_definite(t - 1) and lay.keys[t - 1].endswith(("ون", "ين"))
        if one is None and not described and _are_people(lay, t):
            return Phrase(t, t + 1, lay.read.tokens[t].start)
    return None


def tells_of_antecedent(lay: Layout, cue: Cue, marker: int) -> bool:
    """«الشركات التي تتهم المنافسين بـ»: no pronoun points back, so the antecedent is the subject and the noun behind its object."""
    form, before = cue.form, cue.first - (2 if cue.negated else 1)
    if not cue.relative or form is None or form.number != "s" or form.object or form.part not in "ab":
        return False
    pronoun = lay.word(cue.last, "back references") or lay.word(cue.last, "inside it")
    when = lay.word(before - 1, "time clauses") or lay.is_time(before - 1)
    if pronoun or when or lay.key(before)[-2:] != ("تي" if form.gender == "f" else "ذي"):
        return False
    whom = "whom" in form.verb.flags and cue.frame not in ("clause", "quote", "object")
    # «سيلين، التي أضافت لمسة عصرية على عملها: "…"»
    far = cue.frame == "quote" and not lay.word(marker - 1, "inside it")
    return (whom or far) and subject_after(lay, cue.last, marker, clause=False) is not None


def known_before(lay: Layout, cue: Cue) -> Phrase | None:
    """«شركات الطيران الأجنبية التي»: the words before the pronoun that are known as somebody, None where none are."""
    return next(_known_before(lay, _pronoun(lay, cue)), None)


def fitting_before(lay: Layout, cue: Cue) -> Phrase | None:
    """«زار الوفد الشركة المصنعة التي أكدت»: of the words before the pronoun those that agree with it and are somebody."""
    end = _pronoun(lay, cue)
    for last in (end, _before_place(lay, end)):
        known = next((phrase for phrase in _known_before(lay, last) if _is_of(lay, cue, phrase)), None)
        if known is not None and last < end and _is_adjective(lay, known.first):
            known = None
        if known is not None:
            break
    return _man_before(lay, cue) or known


def _is_adjective(lay: Layout, t: int) -> bool:
    """«تجربته | الإعلامية في الجزائر، التي»."""
    return lay.is_definite(t) and lay.is_owned(t - 1) and not is_finite(lay, t - 1)


def _pronoun(lay: Layout, cue: Cue) -> int:
    """Return the token behind the words that a relative pronoun tells of, without their comma."""
    end = cue.first - (2 if cue.negated else 1)
    return end - lay.is_comma(end - 1)


def _before_place(lay: Layout, end: int) -> int:
    """«المجلس العسكري | في تايلاند، الذي», «الشركة | في جدة التي»: where it is stands between; `end` where nothing does."""
    for t in range(end - 2, max(lay.start_of(end - 1), end - _PHRASE) - 1, -1):
        if not lay.read.tokens[t].is_word or lay.word(t, "relatives"):
            return end
        if lay.keys[t] == "في":
            one = lay.named.get(t + 1)
            place = (one is not None and one.actor.type in ("place", "state")) or t + 1 in lay.times
            return t if place or lay.kind(t + 1) & (Kind.AREA | Kind.LOCATIVE) else end
    return end


def _man_before(lay: Layout, cue: Cue) -> Phrase | None:
    """«سالم الراشد محاسب الشركة الذي روى»: what a man is stands between his name and the pronoun."""
    end = cue.first - (2 if cue.negated else 1)
    if lay.key(end)[-2:] != "ذي" or cue.form is None or cue.form.gender != "m":
        return None
    for t in range(end - 1, max(lay.start_of(end), end - _TITLE) - 1, -1):
        one = lay.covered.get(t)
        if one is not None and one.actor.type == "person" and is_named_person(lay, one):
            return phrase_of(lay, one.first, one.last)
        inside = one is None and (
            lay.word(t, "prepositions") or lay.word(t, "conjunctions") or is_finite(lay, t)
        )
        if inside or not lay.read.tokens[t].is_word:
            return None
    return None


def _known_before(lay: Layout, end: int) -> Iterator[Phrase]:
    for first in range(max(lay.start_of(end - 1), end - _PHRASE), end):
        words = range(first, end)
        if not all(lay.read.tokens[t].is_word and not lay.word(t, "prepositions") for t in words):
            continue
        whole = first not in lay.covered or lay.covered[first].first == first
        # «واستقبله رئيس البلدية في القرية، الذي»
        verb = first not in lay.covered and is_finite(lay, first)
        if whole and not verb and is_known_speaker(lay, phrase_of(lay, first, end)):
            yield phrase_of(lay, first, end)


def _name_in_marks(lay: Layout, close: int) -> Phrase | None:
    """«الزعيم "مارتن لوثر" الذي قال»: two or three marked words that no list knows as nouns are a name."""
    quote = lay.quotes[lay.outer[close]] if lay.outer[close] >= 0 else None
    if quote is None or quote.close != close:
        return None
    words = range(quote.open + 1, quote.close)
    named = all(lay.keys[t].isalpha() and not lay.kind(t) & Kind.NOUN for t in words)
    if len(words) not in _WORDS_OF_NAME or not named or lay.is_definite(words[0]):
        return None
    return Phrase(words[0], quote.close, lay.read.tokens[words[0]].start)


def _described_twice(lay: Layout, before: int) -> Named | None:
    """«الأمير سالم لتواجده في الخارج والذي أكد»: a relative clause that و adds belongs to the man before, wherever he stands."""
    for t in range(before - 1, max(lay.start_of(before), before - _NEAR), -1):
        one = lay.covered.get(t)
        if one is None or one.last != t + 1 or lay.outer[t] != lay.outer[before]:
            continue
        free = one.start == lay.read.tokens[one.first].start and not lay.word(one.first - 1, "prepositions")
        if is_named_person(lay, one) and free:
            return one
    return None


def _titled_before(lay: Layout, before: int) -> Named | None:
    """«هدى الراشد، رئيسة القسم، التي أكدت», «سالم الراشد مدير التسويق في النادي الذي قال»: whose title it is, where pronoun and office agree."""
    if lay.keys[before] not in _GENDERS:
        return None
    t = before - 1 - lay.is_comma(before - 1)
    while t > max(lay.start_of(before), before - 2 - _DESCRIBED):
        if lay.outer[t] > lay.outer[before]:
            # «رئيس اللجنة في جامعة «الضفاف»، الذي»
            t = lay.quotes[lay.outer[t]].open - 1
            continue
        one = lay.covered.get(t - lay.is_comma(t))
        if one is not None and is_named_person(lay, one):
            return one if _has_office(lay, _behind_name(lay, one), before) else None
        if not lay.read.tokens[t].is_word or lay.outer[t] != lay.outer[before] or is_finite(lay, t):
            return None
        if lay.word(t, "relatives"):
            return None
        t -= 1
    return None


def _behind_name(lay: Layout, one: Named) -> int:
    """Return the token behind a man's name and its comma; his mention may go on with his title."""
    words = {plain_word(fold_word(word)) for word in one.actor.name.split()}
    named = (t for t in range(one.last - 1, one.first, -1) if plain_word(lay.keys[t]) in words)
    title = next(named, one.last - 1) + 1
    return title + lay.is_comma(title)


def _has_office(lay: Layout, title: int, before: int) -> bool:
    """«رئيسة القسم، التي», «مدير النادي الذي»: an office behind a name, of the pronoun's gender."""
    office = title < before and (lay.word(title, "roles") or lay.kind(title) & TITLE)
    return bool(office) and (lay.last_letter(title) == "ة") == _GENDERS[lay.keys[before]]


def _are_people(lay: Layout, t: int) -> bool:
    """«الزوار الذين أبدوا سعادتهم»: one definite noun of people, no owner of what stands before it."""
    many = bool(lay.kind(t) & Kind.PEOPLE) or lay.keys[t].endswith(("ون", "ين")) or lay.word(t, "roles")
    if lay.keys[t].endswith(("يه", "يها", "يهم")) and len(lay.keys[t]) > _OWNED:
        # «منتقديه الذين اعتبروا»
        return lay.last_letter(t) != "ة" and lay.keys[t][0] == "م"
    return (
        many
        and lay.keys[t].startswith("ال")
        and (
            t == 0
            or lay.word(t - 1, "prepositions")
            or lay.is_definite(t - 1)
            or not lay.kind(t - 1) & Kind.CONSTRUCT
        )
    )


def _may_be_meant(kind: str, form: Form) -> bool:
    """Return whether «الذي قال» can point to somebody: one man, «الذين قالوا» to people."""
    if form.number == "p":
        return kind in ("group", "institution", "person")
    if form.gender == "f":
        return kind in ("institution", "state", "media", "company", "party")
    return kind == "person"


def _is_of(lay: Layout, cue: Cue, phrase: Phrase) -> bool:
    """«الشركة التي», «الباعة الذين», «المدرب الذي»: whether pronoun, verb and noun agree."""
    form, pronoun = cue.form, lay.key(cue.first - (2 if cue.negated else 1))[-2:]
    one, first = lay.named.get(phrase.first), phrase.first
    if form is None or (one is not None and one.actor.type in ("place", "state")):
        return False
    womanly = lay.last_letter(first) == "ة" or lay.keys[first].endswith("ات")
    people = lay.keys[first].endswith(("ون", "ين")) or bool(lay.kind(first) & (Kind.PEOPLE | Kind.UNNAMED))
    if pronoun == "ين":
        return form.number == "p" and (people or (one is not None and one.actor.type == "group"))
    if form.number != "s" or people:
        return False
    if pronoun == "تي":
        return form.gender == "f" and (womanly or bool(lay.kind(first) & Kind.BODIES))
    return pronoun == "ذي" and form.gender == "m" and not womanly and not lay.kind(first) & Kind.BODIES
