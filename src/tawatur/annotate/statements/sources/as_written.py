"""What a speaker is of whom the text has only these words: «الناجية», «والدته», «فوكوياما» are persons, «الهيئة» is a body."""

from __future__ import annotations

from itertools import islice

from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.canonical import is_other_body
from tawatur.annotate.statements.sources.phrases import Phrase
from tawatur.lexicon.title_words import GIVEN, Kind
from tawatur.model import LinkKind

__all__ = ["kind_as_written"]

_PERSONS = ("lone persons", "kin", "fathers and mothers")
_IN_NAME = GIVEN | Kind.STARTS_NAME | Kind.EVERYDAY | Kind.PARTICLE
_BODY = Kind.CONSTRUCT | Kind.DEFINITE | Kind.BODIES | Kind.ORGAN | Kind.GENUS
_LONGEST = 3  # words of a name
_SHORTEST = 4  # letters of «بورا»
_RELATION = "ي"
_FOREIGN = 0.6
_SEEN = 50  # places of a word at which it can show that it is a body's


def kind_as_written(lay: Layout, phrase: Phrase) -> LinkKind:
    """Return what somebody is whom nobody names elsewhere."""
    if lay.word(phrase.first, "media heads") and not is_other_body(lay, lay.keys[phrase.first : phrase.last]):
        return "medium"
    if any(lay.word(phrase.first, name) for name in _PERSONS) or _is_name(lay, phrase):
        return "person"
    return "group" if lay.kind(phrase.first) & Kind.STARTS_PHRASE else "institution"


def _is_name(lay: Layout, phrase: Phrase) -> bool:
    """«فوكوياما», «كابوسين توفييه», «الوايلي»: words that Arabic does not have, no body's name in front or in marks."""
    before = phrase.first - 1
    if lay.outer[phrase.first] >= 0 or phrase.first in lay.openers or before in lay.openers:
        return False
    if (before >= 0 and lay.kind(before) & _BODY) or not 0 < phrase.last - phrase.first <= _LONGEST:
        return False
    return all(_is_strange(lay, t) and not _is_in_body(lay, t) for t in range(phrase.first, phrase.last))


def _is_in_body(lay: Layout, t: int) -> bool:
    """«شركة "لايفت" … وقالت لايفت»: elsewhere part of a body's name, or in marks."""
    places = islice(lay.where.get(lay.keys[t], ()), _SEEN)
    return any(w in lay.covered or w - 1 in lay.openers for w in places)


def _is_strange(lay: Layout, t: int) -> bool:
    key, kind = lay.keys[t], lay.kind(t)
    if not lay.read.tokens[t].is_word or key.isascii() or key[0].isdigit() or kind & ~_IN_NAME:
        return False
    forms = lay.actors.forms
    if lay.is_definite(t):
        return key in forms.surnames or (key.endswith(_RELATION) and not forms.ordinary(key))
    if kind & GIVEN and not kind & Kind.FUNCTION and len(key) >= _SHORTEST:
        return True
    # «إجهازا» is no «فوكوياما».
    strange = not forms.ordinary(key) or (forms.foreign(key) > _FOREIGN and not forms.ordinary(key[:-1]))
    return strange and len(key) >= _SHORTEST and not lay.is_owned(t)
