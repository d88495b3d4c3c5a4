"""Whether a noun can be the subject of the verb before it: «دعت فيه حزب الله» and «طالب الحكومة» have other subjects.

A verb right before its subject agrees with it. Where it does not, the noun is its object: whom somebody called upon.
"""

from __future__ import annotations

from tawatur.annotate.statements.layout import Layout
from tawatur.lexicon.title_words import GIVEN, Kind, bare

__all__ = ["disagrees"]

_FEMININE = ("ة", "ات")
_WHOM = ("demand", "accuse", "condemn", "praise", "ask")
_SHORTEST = 6  # letters of «المدين», which is no plural
_BODY = Kind.CONSTRUCT | Kind.DEFINITE


def disagrees(lay: Layout, i: int) -> bool:
    """Return whether the verb right before a noun has another gender, so that the noun is its object."""
    verb = i - 2 if lay.word(i - 1, "inside it") else i - 1
    forms = [f for f in lay.speech.forms(lay.key(verb)) if f.part in "ab" and f.number == "s"]
    if forms and _is_two_of_object(lay, i):
        return True
    genders = {f.gender for f in forms}
    if len(genders) != 1:
        return False
    named = lay.named.get(i)
    if named is not None and named.actor.type == "state":
        past = any(f.part == "a" and f.gender == "m" for f in forms)
        return past and not lay.word(i, "masculine states")
    if not any(f.verb.flags.get("whom") or f.verb.act in _WHOM for f in forms):
        return False
    if _is_many_of_object(lay, i):
        return True
    return _is_feminine(lay, i) if "m" in genders else "f" in genders and _is_masculine(lay, i)


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
