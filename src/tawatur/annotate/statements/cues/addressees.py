"""Whom a speaker turned to: behind «طالب», «دعا», «حث» the only noun may be who was called upon, not who called."""

from __future__ import annotations

from dataclasses import replace

from tawatur.annotate.statements.cues.frames import Cue
from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.beginnings import is_plural_of_people
from tawatur.annotate.statements.sources.names import person_in
from tawatur.annotate.statements.sources.phrases import Phrase
from tawatur.annotate.statements.sources.title_bearers import bearer_through
from tawatur.lexicon.title_words import GIVEN, Kind

__all__ = ["before_addressee", "is_addressee"]

_TITLE = 7  # tokens of «أمير المنطقة الشرقية صاحب السمو الأمير سعود»
_SINGLE = 5  # letters of «السوق»
_NAMES = GIVEN | Kind.NATION
_APPOSED = Kind.RANK | Kind.COURTESY | Kind.HONORIFIC | Kind.TITLE_ADJECTIVE | Kind.EPITHET
_HEADS = Kind.OFFICE | Kind.CONSTRUCT | Kind.QUANTITY
_WHOLE = Kind.PEOPLE | Kind.BODIES | Kind.ORGAN | Kind.DEFINITE | Kind.GENUS


def before_addressee(lay: Layout, cue: Cue, phrase: Phrase) -> Phrase:
    """«دعا أصحاب المحال | الشركة المنفذة إلى», «طالب سكان الحي | وزارة التعليم بـ»: end a caller where whom he calls upon begins.

    A noun phrase is whole with its definite noun; behind it only an adjective, a man's name or his title goes on.
    """
    if cue.form is None or not cue.form.verb.flags.get("whom") or cue.form.object:
        return phrase
    cut = next((t for t in range(phrase.first + 1, phrase.last) if _begins_another(lay, phrase.first, t)), -1)
    return phrase if cut < 0 else replace(phrase, last=cut)


def _begins_another(lay: Layout, first: int, t: int) -> bool:
    kind, before = lay.kind(t), lay.covered.get(t - 1)
    if not _is_whole(lay, first, t) or not lay.read.tokens[t].is_word or lay.clitic(t) or kind & _APPOSED:
        return False
    if before is not None and before.actor.type == "person" and lay.kind(before.first) & GIVEN:
        # «سالم الراشد رئيس اللجنة»
        return False
    if _is_office(lay, t) or _is_town_hall(lay, t):
        return True
    one = lay.named.get(t) or next(iter(lay.within.get(t, ())), None)
    if one is not None:
        return one.actor.type not in ("person", "place") or bool(kind & _HEADS)
    if lay.is_definite(t):
        relation = lay.keys[t].endswith("ي") and not kind & Kind.PEOPLE
        adjective = relation or lay.keys[t].endswith(("يه", "يين", "يون"))
        return not (adjective or lay.word(t, "adjectives")) and bool(kind & _WHOLE)
    return bool(kind & _HEADS) and not kind & GIVEN


def _is_office(lay: Layout, t: int) -> bool:
    """«رئيس البلدية | أمير المنطقة»: an office with its genitive, and nobody's name behind it that both could be titles of."""
    if not lay.kind(t) & Kind.OFFICE or lay.is_definite(t) or not lay.is_definite(t + 1):
        return False
    return lay.key(t + 1) not in lay.actors.forms.surnames and not any(
        lay.kind(w) & GIVEN or lay.kind(w) & Kind.RANK for w in range(t + 1, min(len(lay.keys), t + _TITLE))
    )


def _is_town_hall(lay: Layout, t: int) -> bool:
    """«سكان الحي | البلدية», «المواطنون | البلدية»: a body whose name is an adjective; of «المجالس» and «الشرطة» it is one."""
    before, body = t - 1, lay.kind(t) & Kind.DEFINITE and lay.last_letter(t) == "ة"
    person = lay.kind(before) & (Kind.PEOPLE | Kind.RANK | Kind.OFFICE)
    # Words of three letters are mostly no plurals.
    single = len(lay.keys[before]) <= _SINGLE and lay.is_definite(before) and lay.last_letter(before) != "ة"
    return bool(body and (person or single))


def _is_whole(lay: Layout, first: int, t: int) -> bool:
    """«أصحاب المحال», «مواطنون», «جروس»: what stands before a token needs no genitive."""
    before = t - 1
    known = lay.covered.get(before)
    ends = lay.is_definite(before) or lay.is_owned(before) or (known is not None and known.last == t)
    return ends or (
        before == first and (is_plural_of_people(lay, first) or lay.actors.forms.is_strange(lay.keys[first]))
    )


def is_addressee(lay: Layout, cue: Cue, phrase: Phrase, marker: int) -> bool:
    """«قد طالب اللاعبين بـ»، «وحث المتسابقات على»: the only noun, in a case or gender that no subject has, is who was told."""
    form = cue.form
    if form is None or not form.verb.flags.get("whom") or form.object:
        return False
    # «الوزير الذي اتهم النادي بالتقصير»: his own verb has him as its subject.
    his = cue.relative and phrase.first == cue.last and lay.key(cue.first - 1) == "الذي"
    told = his or _is_told_inside(lay, cue, phrase, marker) or _is_masculine_object(lay, cue, phrase)
    # «وانتقد الهدنة واتهم حماس بخرقها»: nobody accuses without saying whom.
    told = told or (form.verb.act == "accuse" and lay.keys[marker][0] == "ب" and phrase.last == marker)
    told = told or _is_his_people(lay, cue, phrase, marker)
    one = lay.covered.get(phrase.first)
    if told or ((one is None or one.actor.type == "group") and _is_accusative(lay, phrase.first)):
        return True
    if phrase.last < marker or lay.word(phrase.first, "urged"):
        # «ودعا الشعب إلى الصبر»: who is always called upon does not call.
        urged = lay.word(phrase.first, "urged") and person_in(lay, phrase) is None
        # «وطالب كل من النقابة والجمعية بالتدخل»
        urged = urged and lay.key(phrase.first + 1) != "من"
        urged = (
            urged and bearer_through(lay, phrase) is None and not _is_before_addressee(lay, phrase, marker)
        )
        behind = form.clitic or lay.word(cue.first - 1, "conjunctions") or lay.key(cue.first - 1) == "قد"
        return urged and bool(behind)
    key, token = lay.keys[phrase.first], lay.read.tokens[phrase.first]
    one = lay.named.get(phrase.first)
    kind = "group" if one is None else one.actor.type
    always = form.verb.flags["whom"] == "always" and form.clitic and kind not in ("person", "state")
    # «وتنصح وزارة الصحة بالتطعيم»: what holds always is said by a body.
    if always and not (kind == "institution" and form.part == "b"):
        # «وحث رجال الأعمال على التوظيف»: this verb always has an object.
        return True
    if kind in ("person", "state", "place") or not (
        key.startswith("ال") or (one is not None and form.clitic)
    ):
        return False
    feminine = key.endswith("ات") or lay.read.text[token.end - 1] == "ة"
    # «القادة السياسيين»: the adjective has the case of its noun.
    ends = {
        lay.keys[t][-2:]
        for t in range(phrase.first, phrase.last)
        if lay.is_definite(t) and len(lay.keys[t]) > 6
    }
    return (kind == "group" and "ين" in ends) or (feminine and form.gender == "m")


def _is_before_addressee(lay: Layout, phrase: Phrase, marker: int) -> bool:
    """«وطالب السكان | أمانة المنطقة بالتدخل», «| المدير بالرحيل»: who stands right behind those who called is called upon."""
    if phrase.last < marker and lay.is_definite(phrase.last) and lay.word(phrase.last, "roles"):
        return True
    one = lay.named.get(phrase.last) if phrase.last < marker else None
    return one is not None and one.start == lay.read.tokens[phrase.last].start and one.actor.type != "place"


def _is_told_inside(lay: Layout, cue: Cue, phrase: Phrase, marker: int) -> bool:
    """«ألقى المدير كلمة هنأ فيها العاملين بالعيد»: behind «فيها» the only noun is who is told, but «طالب فيها المهندسون»."""
    inside = lay.word(cue.last, "inside it") and not cue.relative
    # «هنأ فيها جميع العاملين»
    everybody = inside and lay.kind(phrase.first) & Kind.QUANTITY
    # «نصح فيها سكان | المناطق الجبلية بـ»
    unended = inside and lay.is_definite(phrase.last) and not lay.is_definite(phrase.last - 1)
    one = lay.covered.get(phrase.last - 1)
    # «تتهم فيها موسكو الحكومة»
    unended = unended and (one is None or one.actor.type == "group")
    alone = bool(everybody) or unended or (inside and phrase.last >= marker)
    return alone and not lay.keys[phrase.first].endswith("ون")


def _is_masculine_object(lay: Layout, cue: Cue, phrase: Phrase) -> bool:
    """«وأوصت مربي المواشي», «وحثت مواطني البلاد»: a feminine verb has no such noun as its subject."""
    form, first = cue.form, phrase.first
    if form is None or form.gender != "f" or first in lay.covered or first != cue.last:
        return False
    construct = lay.keys[first].endswith("ي") and lay.is_definite(first + 1) and not lay.is_definite(first)
    return construct and not lay.kind(first) & GIVEN


def _is_his_people(lay: Layout, cue: Cue, phrase: Phrase, marker: int) -> bool:
    """«ودعت أعضاءها إلى», «وطالب قياداته بـ»: many of the caller's own, of a gender that the verb has not; «وطالب سكانها» call."""
    first, form = phrase.first, cue.form
    if (
        form is None
        or not form.clitic
        or phrase.last != first + 1
        or first != cue.last
        or marker > phrase.last
    ):
        return False
    if not lay.is_owned(first) or first in lay.named:
        return False
    stems = tuple(lay.without_owner(first))
    womanly = any(stem.endswith("ات") for stem in stems)
    people = any(lay.actors.word(stem).kind & Kind.PEOPLE for stem in stems)
    return womanly if form.gender == "m" else people and not womanly


def _is_accusative(lay: Layout, t: int) -> bool:
    """«ودعا المتنزهين وزوار المنطقة إلى»: a definite plural of people in the case of an object."""
    key = lay.keys[t]
    return lay.is_definite(t) and key.endswith("ين") and len(key) > 6 and not lay.kind(t) & _NAMES
