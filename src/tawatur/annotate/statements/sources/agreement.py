"""Whether a noun can be the subject of the verb beside it: «دعت فيه حزب الله», «طالب الحكومة», «المدير أكدت» have other subjects.

A verb right before its subject agrees with it. Where it does not, the noun is its object: whom somebody called upon.
"""

from __future__ import annotations

from tawatur.annotate.statements.layout import Layout
from tawatur.lexicon.speech import Form
from tawatur.lexicon.title_words import GIVEN, Kind, bare
from tawatur.text import fold_word

__all__ = ["BODIES", "agrees_before", "disagrees", "is_two"]

_FEMININE = ("ة", "ات")
_WHOM = ("demand", "accuse", "condemn", "praise", "ask")
_SHORTEST = 6  # letters of «المدين», which is no plural
BODIES = ("institution", "company", "party")
_BODY = Kind.CONSTRUCT | Kind.DEFINITE


def disagrees(lay: Layout, i: int) -> bool:
    """Return whether the verb right before a noun has another gender, so that the noun is its object."""
    verb = i - 2 if lay.word(i - 1, "inside it") else i - 1
    # «حسب وصف الوزارة», «على حد وصف النيابة»: a noun here.
    noun = lay.word(verb - 1, "tag heads") or lay.key(verb - 1) == "حد"
    forms = [f for f in lay.speech.forms(lay.key(verb)) if f.part in "ab" and f.number == "s" and not noun]
    if forms and _is_two_of_object(lay, i):
        return True
    genders = {f.gender for f in forms}
    if len(genders) != 1:
        return False
    named = lay.named.get(i)
    if named is not None and named.actor.type == "state":
        # «ويطالب إيران بالتعاون»
        return "m" in genders and not lay.word(i, "masculine states")
    if not any(f.verb.flags.get("whom") or f.verb.act in _WHOM for f in forms):
        return False
    if _is_many_of_object(lay, i) or ("f" in genders and _is_everybody(lay, i)):
        return True
    return _is_feminine(lay, i) if "m" in genders else "f" in genders and _is_masculine(lay, i)


def is_two(lay: Layout, i: int, ending: str = "ا") -> bool:
    """Return whether two act: «وقال وزيرا خارجية البلدين», «ذكرت صحيفتا «الأفق» و«المرفأ»»; «وقال متأخرا» is how he said it.

    `ending`: "ي" behind «إن» («إن وزيري النقل أكدا»), where «نادي» ends so too: for a verb that tells of two.
    """
    key, behind = lay.key(i), i + 1
    if not key.endswith(ending) or behind >= len(lay.keys) or lay.is_owned(behind):
        return False
    one = lay.actors.word(key[:-2] + "ه" if key.endswith("ت" + ending) else key[:-1])
    known = one.kind & (_BODY | Kind.OFFICE | Kind.RANK) and not one.clitic
    return bool(known) and (
        lay.is_definite(behind) or behind in lay.openers or bool(_opens_genitive(lay, behind))
    )


def _opens_genitive(lay: Layout, t: int) -> int:
    return t in lay.named or lay.kind(t) & (Kind.NOUN | _BODY)


def _is_two_of_object(lay: Layout, i: int) -> bool:
    """«وطالب مجلسي النواب»: two in the case of an object, as subject they would be «مجلسا»."""
    key, one = lay.keys[i], lay.actors.word(lay.keys[i][:-1])
    two = key.endswith("ي") and bool(one.kind & (_BODY | Kind.OFFICE | Kind.RANK)) and not one.clitic
    own = Kind.NOUN | Kind.OFFICE | GIVEN  # «نادي», «قاضي»
    return two and lay.is_definite(i + 1) and not lay.kind(i) & own


def _is_many_of_object(lay: Layout, i: int) -> bool:
    """«ودعا المتنزهين», «هنأ فيها منسوبي الإدارة»: many in the case of an object, as subject they would be «المتنزهون», «منسوبو»."""
    key, one = lay.keys[i], lay.named.get(i)
    known = one is not None and one.actor.type != "group"
    if lay.last_letter(i) == "ي" and lay.kind(i) & Kind.PEOPLE and not lay.word(i, "roles"):
        return lay.is_definite(i + 1)
    many = key.startswith("الم") and key.endswith("ين") and len(key) > _SHORTEST
    return many and not known and not lay.kind(i) & (Kind.GIVEN_ARABIC | Kind.RANK | Kind.OFFICE)


def _is_everybody(lay: Layout, i: int) -> bool:
    """«دعت كل العاملين إلى», «حثت جميع المزارعين على»: all the men whom she called upon, as they are no subject of hers."""
    return lay.word(i, "each") and lay.is_definite(i + 1) and _is_of_men(lay, i + 1)


def _is_of_men(lay: Layout, t: int) -> bool:
    kind = lay.kind(t)
    return (
        lay.keys[t].endswith("ين") and len(lay.keys[t]) >= _SHORTEST and not kind & (Kind.BODIES | Kind.RANK)
    )


def _is_feminine(lay: Layout, i: int) -> bool:
    """«الحكومة», «السلطات»: bodies of a feminine shape, behind «طالب»."""
    named = lay.named.get(i)
    if named is not None and named.actor.type == "person":
        return False
    plural = lay.kind(i) & Kind.BODIES or lay.word(i, "feminine plurals")
    return bool(plural or (lay.kind(i) & _BODY and lay.text(i, i + 1).endswith(_FEMININE)))


def _is_masculine(lay: Layout, i: int) -> bool:
    """«حزب الله», «المجلس»: bodies of one word that is masculine by its shape."""
    named = lay.named.get(i)
    return bare(lay.keys[i]) in lay.speech.words("masculine bodies") and (
        named is None or named.actor.type != "person"
    )


def agrees_before(lay: Layout, first: int, form: Form) -> bool:
    """«المنظمات نفت», «الدول تؤكد», «المدربون نفوا»: before its verb a noun agrees in gender and number."""
    one, key, kind = lay.named.get(first), lay.keys[first], lay.kind(first)
    womanly = lay.last_letter(first) == "ة" or key.endswith("ات")
    if one is not None and one.actor.type in ("person", "state"):
        return form.number == "s" and (one.actor.type == "person" or form.gender == "f" or not womanly)
    people = key.endswith(("ون", "ين")) or (bool(kind & Kind.PEOPLE) and not kind & Kind.BODIES)
    if form.number == "p":
        return people or (one is not None and one.actor.type == "group")
    if form.number == "d":
        return key.endswith(("ان", "ين"))
    things = (one is None or kind & Kind.BODIES) and not kind & (Kind.RANK | Kind.OFFICE)
    return not people and bool(womanly or things if form.gender == "f" else not womanly)


def clashes_before(lay: Layout, first: int, last: int, verb: int) -> bool:
    """«المدير أكدت», «لجنة الاحتراف أكد»: a noun before a finite verb that cannot be its subject, by gender or number."""
    while lay.key(verb) == "قد" or lay.word(verb, "negations"):
        verb += 1
    forms = [f for f in lay.speech.forms(lay.key(verb)) if f.part in "ab"]
    return bool(forms) and all(_clashes(lay, first, last, f) for f in forms)


def _clashes(lay: Layout, first: int, last: int, form: Form) -> bool:
    """Say only what no reading allows: broken plurals, media, states and women under a man's title agree with much."""
    key, kind = lay.keys[first], lay.kind(first)
    if form.number != "s" or _holds_name(lay, first, last):
        return False
    title = bool(kind & (Kind.RANK | Kind.OFFICE | GIVEN))
    if form.gender == "f":
        many = key.startswith("ال") and key.endswith("ون") and bool(kind & Kind.PEOPLE)
        return many or (title and not kind & (_BODY | GIVEN) and not _is_womanly(lay, first))
    one = lay.named.get(first)
    body = one is None or one.actor.type in BODIES
    return body and not title and _is_womanly(lay, first)


def _holds_name(lay: Layout, first: int, last: int) -> bool:
    """«رئيس القسم الدكتورة نورة أكدت»: a person by name may be man or woman; «رئيس القسم» is no name."""
    people = (n for t in range(first, last) if (n := lay.named.get(t)) and n.actor.type == "person")
    heads = (lay.actors.word(fold_word(n.actor.name.split()[0])).kind for n in people)
    return any(not head & (Kind.RANK | Kind.OFFICE) for head in heads)


def _is_womanly(lay: Layout, t: int) -> bool:
    return lay.last_letter(t) == "ة" or (lay.keys[t].endswith("ات") and len(lay.keys[t]) >= _SHORTEST)
