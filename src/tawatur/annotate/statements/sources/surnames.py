"""Subjects that do not look like one: «بلان» and «رومنيجه» by their letters."""

from __future__ import annotations

from itertools import islice

from tawatur.annotate.statements.layout import Layout
from tawatur.lexicon.title_words import GIVEN, Kind

_TWO = 2
_SHORTEST = 4  # letters of «جروس»
_SEEN = 50  # places of a word at which it can show that it closes a name

__all__ = ["is_foreign_surname", "is_surname", "is_unheard_surname", "is_whole_name", "surname_end"]


def is_surname(lay: Layout, i: int) -> bool:
    """«وأضاف بلان», «وقال رومنيجه»: letters like those of a clitic, but the word stands behind a first name elsewhere."""
    key = lay.keys[i]
    looks = key[0] == "ب" or key[-1] in "اه"
    if not looks or len(key) < 4 or key.endswith("ات") or lay.kind(i) or not lay.read.tokens[i].is_word:
        return False
    if len(lay.where[key]) == 1:
        return False
    return any(_ends_name(lay, t) for t in islice(lay.where[key], _SEEN) if 0 < t != i)


def is_foreign_surname(lay: Layout, i: int) -> bool:
    """«وانتقد جروس | الحكومة», «وأعلن بوخاتم استقالته»: a word of no list that is spelt as no Arabic word is."""
    key = lay.key(i)
    if lay.kind(i) or i in lay.covered or not key.isalpha() or len(key) < _SHORTEST or lay.speech.forms(key):
        return False
    # «زابالا وغالو» are two.
    return key[0] != "و" and lay.key(i + 1)[:1] != "و" and lay.actors.forms.is_strange(key)


def is_unheard_surname(lay: Layout, i: int) -> bool:
    """«جروس أكد أن», «الزدجالي أكد أن»: a word that Arabic does not have, with the article or without."""
    relation = lay.is_definite(i) and lay.keys[i].endswith("ي") and not (lay.kind(i) or i in lay.covered)
    return (relation and not lay.actors.forms.ordinary(lay.keys[i])) or is_foreign_surname(lay, i)


def _ends_name(lay: Layout, t: int) -> bool:
    if lay.kind(t - 1) & GIVEN:
        return True
    # «بنكيران مخاطبا الناس» is a state, no name.
    one = lay.covered.get(t - 1) if lay.keys[t][-1] != "ا" else None
    return one is not None and one.last == t and one.actor.type == "person" and one.actor.id in lay.called


def surname_end(lay: Layout, i: int) -> int:
    """«نديم غصن … وانتقد غصن | اكتظاظ السجون», «هاجر بن سعود … ونفت بن سعود | غياب»: where a surname ends that closed a name before, `i` where none does."""
    tied = bool(lay.kind(i) & Kind.PARTICLE and not lay.kind(i) & GIVEN)
    last = i + 1 + tied
    key, behind = lay.key(last - 1), lay.key(last)
    places = lay.where.get(key, ())
    if len(places) < _TWO or (lay.is_definite(last - 1) and not tied) or not behind.isalpha():
        return i
    if (
        lay.kind(last) & (GIVEN | Kind.PARTICLE)
        or (lay.is_definite(last) and not tied)
        or behind.endswith("ي")
    ):
        # «خالد سعيد … وانتقد سعيد المري»
        return i
    words = lay.keys[i:last]
    named = any(
        lay.keys[t - tied : t + 1] == words and _closes_name(lay, t, len(words))
        for t in islice(places, _SEEN)
        if t < i
    )
    again = named and any(t != last - 1 and lay.key(t + 1) == behind for t in places)
    return last if named and not again else i


def _closes_name(lay: Layout, t: int, words: int) -> bool:
    one = lay.covered.get(t)
    if one is None:
        # «منسقة الشبكة هاجر بن سعود إن»: a first name before «بن», no verb.
        before = t - words
        return words == _TWO and lay.read.tokens[before].is_word and not lay.speech.forms(lay.keys[before])
    person = one.actor.type == "person" and one.actor.id in lay.called
    return person and one.last == t + 1 and one.last - one.first > words


def is_whole_name(lay: Layout, i: int) -> bool:
    """«كي جوي», «لي سو جين», «فورد هاريسون»: a man's name of several words, whatever its first word is elsewhere."""
    one = lay.named.get(i)
    if one is None or one.actor.type != "person" or one.last - i < _TWO:
        return False
    to_me = lay.word(i, "to us") and lay.key(i + 1) not in lay.actors.syllables
    whole = one.start == lay.read.tokens[i].start and not (to_me or lay.word(i, "roles"))
    return whole and lay.text(i, one.last).startswith(one.actor.name.split()[0])
