"""A surname that the cast does not know: its full name stands somewhere in the text, or a letter of it is wrong.

«سداد بن محمود الفاخري … وأعرب الفاخري», «عبد الناصر العايد … وأكد العياد»: whoever bears it has been named.
"""

from __future__ import annotations

from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.beginnings import is_bare
from tawatur.annotate.statements.sources.names import is_named_person, link_of, own_link
from tawatur.annotate.statements.sources.phrases import Phrase
from tawatur.lexicon.title_words import GIVEN, Kind
from tawatur.model import Link
from tawatur.text import fold_word

__all__ = ["full_name", "is_slip"]

_LONGEST = 5  # words of a name before its surname
_FAR = 250  # tokens back to a name that is spelt otherwise
_LEAST = 5  # letters of a surname that may hold a slip
_PLURALS = ("ات", "ون", "ين")
_NO_SURNAME = Kind.DEFINITE | Kind.OFFICE | Kind.PEOPLE | Kind.NOUN


def full_name(lay: Layout, phrase: Phrase) -> Link | None:
    """«أعرب الفاخري» behind «سداد بن محمود الفاخري»: the name that stands before this surname elsewhere."""
    surname = lay.keys[phrase.first]
    surname = f"ال{surname[2:]}" if surname.startswith("لل") else surname
    definite = surname.startswith("ال")
    strange = not surname.endswith(_PLURALS) if definite else not lay.kind(phrase.first)
    if phrase.last - phrase.first > 1 or not strange or lay.kind(phrase.first) & _NO_SURNAME:
        return None
    places = [t for t in lay.where.get(surname, ()) if t != phrase.first]
    names = [
        name
        for t in sorted(places, key=lambda t: (t > phrase.first, abs(t - phrase.first)))
        if (name := _name_to(lay, t)) is not None
    ]
    if len({name.name for name in names}) > 1:
        # «سفر الراشد … هجاد الراشد … وأوضح الراشد»: which of them is not told.
        return own_link(lay, phrase, "person")
    return names[0] if names else _misspelt(lay, phrase.first, surname)


def _misspelt(lay: Layout, before: int, surname: str) -> Link | None:
    """«خالد العوض … وقال العوضي»: the last person whose surname differs by one letter, or by two that changed places."""
    if len(surname) < _LEAST or lay.kind(before):
        return None
    people = (lay.named[t] for t in range(before - 1, max(-1, before - _FAR), -1) if t in lay.named)
    alike = (
        link_of(one)
        for one in people
        if is_named_person(lay, one) and is_slip(surname, fold_word(one.actor.name.split()[-1]))
    )
    return next(alike, None)


def is_slip(one: str, other: str) -> bool:
    """Return whether one spelling becomes the other by one letter more, or by two neighbours that change places."""
    short, long = sorted((one, other), key=len)
    at = next((i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    if len(long) == len(short) + 1:
        return short[at:] == long[at + 1 :]
    moved = short[at : at + 2] == long[at : at + 2][::-1]
    return len(short) == len(long) and short != long and moved and short[at + 2 :] == long[at + 2 :]


def _name_to(lay: Layout, surname: int) -> Link | None:
    """Return the name that ends with a surname, None where no first name stands before it."""
    one = lay.covered.get(surname)
    if one is not None and one.last == surname + 1 and one.actor.type == "person" and one.first < surname:
        return link_of(one) if one.actor.id in lay.called else None
    first = surname
    while first > max(0, surname - _LONGEST) and _is_first_name(lay, first - 1):
        first -= 1
    son = lay.kind(first) & Kind.PARTICLE and not lay.kind(first) & (Kind.SERVANT | Kind.FATHER)
    if son or (first == surname and _is_titled(lay, first - 1)):
        # «سداد بن محمود الفاخري», «الأستاذ عادي العادي»
        first -= is_bare(lay, first - 1)
    if first == surname:
        return None
    return own_link(lay, Phrase(first, surname + 1, lay.read.tokens[first].start), "person")


def _is_titled(lay: Layout, t: int) -> bool:
    bare = is_bare(lay, t) and not lay.kind(t) & Kind.VERB
    return bare and bool(lay.kind(t - 1) & Kind.RANK) and lay.is_definite(t - 1)


def _is_first_name(lay: Layout, t: int) -> bool:
    known = lay.kind(t) & (GIVEN | Kind.PARTICLE) and not lay.kind(t) & (Kind.FUNCTION | Kind.RANK)
    return lay.read.tokens[t].is_word and (bool(known) or (lay.word(t, "god") and lay.key(t - 1) == "عبد"))
