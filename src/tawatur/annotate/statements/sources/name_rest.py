"""What goes on with a name that the cast cut short: «المحامي سامح برسوم إن», «يعقوب صار إن», «المختار ولد الطالب، إن».

Between one given name and what its bearer says stands nothing but his surname, whatever the word means elsewhere.
"""

from __future__ import annotations

import re

from tawatur.annotate.statements.layout import TANWIN, Layout
from tawatur.annotate.statements.sources.named import Named
from tawatur.annotate.statements.sources.phrase_ends import is_present, is_state
from tawatur.annotate.statements.sources.phrases import Phrase
from tawatur.lexicon.title_words import GIVEN, Kind
from tawatur.text import fold_word

__all__ = ["at_parent", "before_tie", "name_through"]

_LONGEST = 3
_MANNER = re.compile("م..+ا|.ا..ا|..يا|.+يا")  # «مبتسما», «ضاحكا», «هاتفيا»
_CLOSED = ("prepositions", "roles", "descriptions", "adverbs", "same", "relatives", "no part of a name")
_GIVEN = GIVEN | Kind.STARTS_NAME | Kind.EVERYDAY
_TITLE = Kind.RANK | Kind.OFFICE | Kind.TITLE_ADJECTIVE | Kind.PEOPLE
_OTHER = Kind.OFFICE | Kind.RANK | Kind.HONORIFIC | Kind.FUNCTION | Kind.QUANTITY | Kind.PEOPLE | Kind.NATION


def name_through(lay: Layout, phrase: Phrase, person: Named) -> int:
    """Return the token where a person's name ends in its phrase, `person.last` where the cast read it whole."""
    t = person.last
    stop = next((w for w in range(t, phrase.last) if lay.is_comma(w)), phrase.last)
    tied = lay.word(t - 1, "ties in a name") and t + 1 < len(lay.keys) and lay.read.tokens[t].is_word
    over = any(lay.word(t, name) for name in ("prepositions", "owned masdars", "no part of a name"))
    if tied and t + 1 >= stop and _is_closed(lay, t + 1) and not (over or lay.keys[t].startswith("لل")):
        return t + 1
    if t >= stop or stop - t > _LONGEST or not _is_closed(lay, stop):
        return t
    if not _is_one_name(lay, person):
        return _through_surname(lay, person, stop)
    foreign = not lay.kind(t - 1) & Kind.GIVEN_ARABIC
    return stop if all(_is_of_name(lay, w, stop, foreign=foreign) for w in range(t, stop)) else t


def _through_surname(lay: Layout, person: Named, stop: int) -> int:
    """«نادر سراج أكبر إن», «رئيس المركز سالم كمال الغربي في»: one word more between a man's names and what he says."""
    t, words = person.last, person.actor.name.split()
    kind, key = lay.kind(t), lay.keys[t]
    if stop != t + 1 or lay.keys[t - 1] != fold_word(words[-1]) or lay.is_definite(t - 1) or lay.is_time(t):
        return t
    closed = any(lay.word(t, name) for name in (*_CLOSED, "complementizers", "how often"))
    if closed or not lay.read.tokens[t].is_word or key.isdigit() or t in lay.covered or lay.clitic(t):
        return t
    if lay.is_definite(t):
        arabic = all(lay.kind(w) & Kind.GIVEN_ARABIC for w in range(t - len(words), t))
        return t + (arabic and key.endswith("ي") and not kind & (Kind.NATION | _TITLE))
    says = any(f.part in "abcd" for f in lay.speech.forms(key)) and not key.endswith("ه")
    other = kind & (_OTHER | Kind.ADJUNCT) or says or is_present(lay, t) or is_state(lay, t)
    state = lay.last_letter(t) in TANWIN or key[-1] == "ا" or _is_joined(lay, key)
    # «نفسه»
    state = state or any(lay.speech.words("same") & {stem} for stem in lay.without_owner(t))
    clause = lay.word(stop, "complementizers") or lay.key(stop) == ":"
    return t + (clause and not (other or state))


def _is_joined(lay: Layout, key: str) -> bool:
    """«وقد», «فقال»: a word behind «و» or «ف»."""
    return key[0] in "وف" and bool(lay.actors.word(key[1:]).kind or lay.actors.forms.ordinary(key[1:]))


def _is_one_name(lay: Layout, person: Named) -> bool:
    """«سامح», «عبد الودود»: one given name without the article."""
    t, words = person.last, person.actor.name.split()
    if len(words) == 2 and lay.kind(t - 2) & Kind.SERVANT:
        return lay.keys[t - 1] == fold_word(words[-1])
    return len(words) == 1 and lay.keys[t - 1] == fold_word(words[0]) and not lay.is_definite(t - 1)


def before_tie(lay: Layout, phrase: Phrase, first: int) -> int:
    """«التقي ولد امبارك», «الصياد محمد فال ولد بلال»: no name begins with «ولد» where bare words or a strange one stand before it."""
    t = first
    if not lay.word(first, "ties in a name") or first <= phrase.first:
        return first
    if lay.is_definite(t - 1):
        # «الجيش الحر أبو أحمد»: a father's name may begin one.
        known = ~(_GIVEN | Kind.VERB) if not lay.kind(first) & Kind.FATHER else ~_GIVEN
        strange = bool(lay.kind(t - 1)) or not lay.kind(first) & Kind.FATHER
        # «القيادي في القاعدة أبو عمر»
        strange = strange and not lay.word(t - 2, "prepositions") and not _ends_body(lay, phrase, t)
        return t - (strange and not lay.kind(t - 1) & known and not lay.word(t - 1, "adjectives"))
    while t > phrase.first and first - t < _LONGEST and _is_bare(lay, t - 1):
        t -= 1
    return t if t == phrase.first or lay.is_definite(t - 1) else first


def _ends_body(lay: Layout, phrase: Phrase, t: int) -> bool:
    """«الناطق باسم كتائب القسام | أبو عمر»: the word before is the name of the body that he speaks for."""
    before = (one for w in range(phrase.first, t - 1) for one in lay.within.get(w, ()))
    return any(one.last == t and one.actor.type != "person" for one in before)


def at_parent(lay: Layout, phrase: Phrase, first: int) -> int:
    """«أم ياسر القدور»: she is called after her son; «مراسل الجوهرة أف أم ماهر» is Mahir."""
    parent = first > phrase.first and lay.word(first - 1, "fathers and mothers")
    return first - (parent and (first - 1 == phrase.first or lay.is_definite(first - 2)))


def _is_bare(lay: Layout, t: int) -> bool:
    known = lay.kind(t) & ~(_GIVEN | Kind.PARTICLE) or any(lay.word(t, name) for name in _CLOSED)
    return lay.read.tokens[t].is_word and not (known or lay.is_definite(t) or lay.clitic(t))


def _is_closed(lay: Layout, t: int) -> bool:
    """Return whether what was said, a pause, whom it was told or where follows."""
    if t >= len(lay.keys) or lay.is_comma(t) or lay.keys[t] == ":" or lay.is_time(t):
        return True
    told = lay.keys[t][0] in "لب" and not lay.is_definite(t)
    return told or lay.word(t, "complementizers") or lay.word(t, "prepositions")


def _is_of_name(lay: Layout, t: int, stop: int, *, foreign: bool) -> bool:
    kind, key = lay.kind(t), lay.keys[t]
    if not lay.read.tokens[t].is_word or key.isdigit() or any(lay.word(t, name) for name in _CLOSED):
        return False
    one = lay.named.get(t)
    if one is not None and (one.actor.type in ("media", "state") or one.last > t + 1):
        return False
    if lay.last_letter(t) in TANWIN or (not foreign and _MANNER.fullmatch(key)):
        return False
    if lay.is_definite(t):
        return not kind & ~_GIVEN
    if lay.clitic(t):
        # «سامح برسوم»; «سامح بحضور المدير», «سامح بمرارة»
        return t == stop - 1 and key[0] in "بلك" and lay.last_letter(t) != "ة" and not lay.is_owned(t)
    joined = key[0] == "و" and (lay.actors.word(key[1:]).kind or lay.actors.forms.ordinary(key[1:]))
    return not (kind & _OTHER or joined)
