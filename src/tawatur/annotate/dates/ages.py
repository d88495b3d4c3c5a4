"""Ages, which look like lengths and are none: «البالغ 18 عاما», «أحمد الزيني 34 عاما», «الأطفال أقل من خمس سنوات»."""

from __future__ import annotations

from tawatur.annotate.dates.meaning import Found, Length
from tawatur.annotate.dates.words import Words

__all__ = ["is_age"]

_REACH = 4
# «لا يقل عمره في يوم التقديم عن (17) سنة ولا يزيد عن (45) سنة»
_CLAUSE_OF_AGE = 16
# «(3 سنوات)» may be a length as well.
_CHILD = 4
# «لا يقل بأي حال من الأحوال عن»
_BOUND_REACH = 6
# «(26 عاما)», «ميتروفيتش، 20 عاما، …»
_OPENS, _CLOSES = ("(", "،", ",", '"', "«", "–", "-"), (")", "،", ",", '"', "»", "–", "-")
_DASHES = ("–", "-")
# A name has so many words behind its first («عبدالله يحيى آل سالم الزيني»), and so far a verb of lasting may stand.
_NAME, _CLAUSE = 4, 8
_OLDEST = 110
# «سن قيد الناخبين والمرشحين … من 21 إلى 18 عاما»
_MINIMUM, _PAUSES = 18, (".", "،", "؛", "؟", "!")
# «طفلته الصغيرة (3 أعوام)»: so many words may lie between.
_SOMEBODY = 2
_GOES_ON, _NO_NAMES = ("في", "من"), ("انا",)
_WHO, _HIS_AGE = ("الذي", "التي"), ("عمره", "عمرها")
# Folded, he is a preposition. «ياسين», «خالد» are listed as what no date is.
_ALI, _NAMES_TOO = "علي", ("not", "not_plan")


def is_age(w: Words, found: Found, meaning: Length) -> bool:
    """Tell whether a length is how old somebody is."""
    if meaning.unit not in ("Y", "MO"):
        return meaning.unit in ("W", "D") and _is_of_a_newborn(w, found, meaning)
    # «خلال الخمس سنوات الفائتة من عمرها» is how long.
    if w.hints(found.stop, "age_after"):
        return w.term(found.stop - 1, "side") is None
    # «خلال (خمسة أيام)», «بعد (5 أعوام)» are lengths between marks.
    if w.key(found.at - 1) == "(" and w.term(found.at - 2, "span") is not None:
        return False
    marked = w.key(found.at - 1) in _OPENS and _is_closed(w, found)
    if marked and meaning.unit == "Y" and ((meaning.count or 0) > _CHILD or _follows_people(w, found.at - 1)):
        return True
    if meaning.unit == "Y" and (_stands_by_a_name(w, found) or _is_of_people(w, found, meaning)):
        return True
    aged = (
        meaning.unit == "Y"
        and meaning.count is not None
        and w.hints(found.at - 1, "aged")
        and not _is_bounded(w, found.at - 1)
    )
    led = _is_led(w, found.at) or _is_led(w, _lower_bound(w, found.at)) or _is_bound_of_age(w, found.at)
    told = _follows_age(w, found) or _is_of_age(w, found, meaning) or _is_of_a_life(w, found, meaning)
    bracketed = w.key(found.at - 1) == "(" and _follows_people(w, found.at - 1)
    return aged or led or told or bracketed


def _is_closed(w: Words, found: Found) -> bool:
    """Tell whether a mark closes what one opened, «و» within brackets too: «(23 عاما و40 مباراة دولية)»."""
    goes_on = w.key(found.at - 1) == "(" and w.key(found.stop).startswith("و")
    # «أحمد الزيني – 33 عاما» ends a line of a list.
    listed = w.key(found.at - 1) in _DASHES and (w.breaks(found.stop) or w.key(found.stop) in _PAUSES)
    return goes_on or listed or w.key(found.stop) in _CLOSES


def _is_of_a_newborn(w: Words, found: Found, meaning: Length) -> bool:
    """Tell whether counted weeks or days are an age: «البالغ ثلاثة أسابيع», «عمر الرضيعة بخمسة أيام»."""
    if meaning.count is None or any(w.hints(back, "term") for back in w.back(found.at, _REACH)):
        return False
    return any(w.hints(back, "of_life") for back in w.back(found.at, _REACH))


def _is_bound_of_age(w: Words, at: int) -> bool:
    """Tell whether a clause bounds an age: «ألا يقل عمره في يوم التقديم عن (17) سنة ولا يزيد عن [(45) سنة]»."""
    if not w.hints(at - 1 - (w.key(at - 1) == "("), "aged"):
        return False
    clause = list(w.back_to((".", "،", "؛", ","), at, _CLAUSE_OF_AGE))
    return any(w.hints(back, "less") for back in clause) and any(w.hints(back, "of_life") for back in clause)


def _is_of_age(w: Words, found: Found, meaning: Length) -> bool:
    """Tell whether a clause tells from what age on: «خفض سن الناخب من 21 إلى [18 عاما] بدلا من 21»."""
    if meaning.unit != "Y" or not _CHILD < (meaning.count or 0) <= _OLDEST:
        return False
    return any(w.hints(back, "of_age") for back in w.back_to(_PAUSES, found.at, _MINIMUM))


def _is_of_a_life(w: Words, found: Found, meaning: Length) -> bool:
    """Tell whether a clause tells how old somebody was: «كان عمره في ذلك الوقت حوالي [18 عاما]»."""
    if meaning.unit != "Y" or not _CHILD < (meaning.count or 0) <= _OLDEST or _lasts(w, found.at):
        return False
    if w.term(found.at - 1, "span", "since", "ago", "hence") is not None:
        return False
    return any(w.key(back) in _HIS_AGE for back in w.back_to(_PAUSES, found.at, _CLAUSE))


def _is_led(w: Words, at: int) -> bool:
    """Tell whether words for an age lead up to an atom: «تحت [23 عاما]», «أكبر من [18 عاما]»."""
    led = (w.terms(at - 1) if at else ()) + (w.terms(at - 2) if at > 1 else ())
    return any(term.entry.value == "age_next" and term.entry.kind == "not" and term.end == at for term in led)


def _is_bounded(w: Words, at: int) -> bool:
    """Tell whether «عن» is a verb's of more or less: «لا يقل بأي حال عن ثلاثة أعوام»."""
    return any(w.hints(back, "less") for back in w.back(at, _BOUND_REACH))


def _stands_by_a_name(w: Words, found: Found) -> bool:
    """Tell whether a few years stand between commas behind a word: «وشقيقه أحمد، أربعة أعوام.», «علي، عام ونصف العام،»."""
    name = found.at - 2
    named = w.hints(name, "given") or (
        w.key(name).isalpha() and all(t.entry.kind == "not" for t in w.terms(name))
    )
    # «… في إبرة، حوالي 60 عاما» is how long something takes.
    guessed = w.term(found.at, "approx") is not None
    apart = w.key(found.at - 1) in ("،", ",") and not (guessed or w.breaks(found.at))
    return apart and named and (w.key(found.stop) in ("،", ",", ".") or w.breaks(found.stop))


def _is_of_people(w: Words, found: Found, meaning: Length) -> bool:
    """Tell whether years stand right behind a man's name, or a bound of years behind people.

    «العريف أحمد سالم الزيني 34 عاما», «الأطفال أقل من خمس سنوات»; «قضى أحمد الزيني 14 عاما في الخارج» is how long.
    """
    if w.breaks(found.at) or meaning.count is None or not 0 < meaning.count <= _OLDEST or meaning.rest:
        return False
    if w.term(found.at, "approx") is not None:
        return w.hints(found.at - 1, "people") and not _lasts(w, found.at)
    single = meaning.unit == "Y" and meaning.count > _CHILD and w.key(found.stop) not in _GOES_ON
    somebody = w.hints(found.at - 1, "people") or (
        w.hints(found.at - 2, "people")
        and w.atoms[found.at - 1].is_word
        and all(term.entry.kind in _NAMES_TOO for term in w.terms(found.at - 1))
    )
    named = somebody or _follows_a_name(w, found.at) or _tells_on_of(w, found)
    return single and named and not _lasts(w, found.at)


def _follows_a_name(w: Words, at: int) -> bool:
    """Tell whether the words before are a man's first name and a second one at least, none of them of time."""
    at -= w.key(at - 1) == "("
    for back in w.back(at, _NAME):
        named = w.is_given(w.key(back)) or w.text[w.atoms[back].start : w.atoms[back].end] == _ALI
        if named and back < at - 1:
            return w.key(back) not in _NO_NAMES
        if not named and any(term.entry.kind not in _NAMES_TOO for term in w.terms(back)):
            return False
    return False


def _tells_on_of(w: Words, found: Found) -> bool:
    """Tell whether a clause goes on about who stands before: «ظهر بلدارو 31 عاما، الذي جاء», «وهناء ثلاثة عشر عاما،»."""
    before = found.at - 1
    if not w.atoms[before].is_word or w.key(found.stop) not in _CLOSES:
        return False
    who = w.key(found.stop + 1) in _WHO and not w.terms(before)
    return who or w.is_given(w.key(before).removeprefix("و"))


def _lasts(w: Words, at: int) -> bool:
    """Tell whether a verb of lasting stands in the clause: «قاد خالد الزيني الفريق 14 عاما»."""
    return any(w.hints(back, "lasting") for back in w.back(at, _CLAUSE))


def _follows_people(w: Words, mark: int) -> bool:
    """Tell whether a word for people stands few words before, or a name at a bracket: «طفلته الصغيرة (3 أعوام)», «خالد (أربع سنوات)»."""
    named = w.key(mark) == "(" and w.is_given(w.key(mark - 1))
    return named or any(w.hints(back, "people") for back in w.back(mark, _SOMEBODY))


def _follows_age(w: Words, found: Found) -> bool:
    """Tell whether one of the few words before is of an age: «البالغ من العمر 14 عاما»."""
    first = _lower_bound(w, found.at)
    for at in w.back_to((".", "،", "؛"), first, _REACH):
        if w.hints(at, "age"):
            # «مدة العقد تبلغ سنتين» is no age.
            return not any(w.hints(back, "term") for back in range(at - _REACH, first))
    return False


def _lower_bound(w: Words, first: int) -> int:
    """Return where a range of ages begins: «أعمارهم بين 18 و25 عاما», «إنتاج 4 سنوات إلى 5 سنوات»."""
    if w.breaks(first):
        return first
    if first - 2 in w.numbers:
        return first - 2
    apart = w.key(first - 1) == "و" or w.term(first - 1, "to", "or") is not None
    unit = w.term(first - 1 - apart, "unit")
    return first - 2 - apart if unit is not None and first - 2 - apart in w.numbers else first
