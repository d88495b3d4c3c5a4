"""The bearer of a title whose phrase ended before his name: «المدير العام للطاقة بوزارة الطاقة، رضا بزوادة عن».

A phrase ends by grammar, at a preposition or comma; what completes the title (where, in whose name) and then a name
before the next pause still belong to it.
"""

from __future__ import annotations

from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.named import Named
from tawatur.annotate.statements.sources.names import (
    in_document,
    is_named_person,
    is_title_only,
    link_of,
    own_link,
)
from tawatur.annotate.statements.sources.phrase_ends import is_finite
from tawatur.annotate.statements.sources.phrases import Phrase
from tawatur.annotate.statements.sources.titles import is_person_head, is_whole_name
from tawatur.lexicon.title_words import GIVEN, Kind
from tawatur.model import Link

__all__ = ["bearer_behind"]

_FAR = 12  # tokens between the end of a title and its name
_LONGEST = 4  # words of a name that nobody knows
_WITHIN = ("في", "باسم")
_STOPS = ("complementizers", "relatives", "conjunctions", "tag heads", "owned masdars", "adverbs")


def bearer_behind(lay: Layout, phrase: Phrase) -> Link | None:
    """Return who bears a title that names nobody, where his name stands behind what completes it."""
    if not is_person_head(lay, phrase.first) or lay.word(phrase.first, "unnamed heads"):
        return None
    t, stop = phrase.last, min(lay.end_of(phrase.first), phrase.last + _FAR)
    while t < stop:
        found = _name_at(lay, t, stop) if t > phrase.last or not lay.is_comma(t) else None
        if found is not None:
            return found
        step = _step(lay, t, opens=t == phrase.last)
        if step == 0:
            return None
        t += step
    return None


def _name_at(lay: Layout, t: int, stop: int) -> Link | None:
    """Return the name that begins at a token and ends before a pause, a preposition or a clause."""
    one = lay.named.get(t)
    if one is not None:
        return link_of(one) if _is_bearer(lay, one) and _closes(lay, one.last) else None
    end = next((e for e in range(t + 1, min(stop, t + _LONGEST) + 1) if _closes(lay, e)), t)
    called = lay.is_comma(t - 1) or lay.kind(t) & GIVEN
    if end - t < 2 or lay.word(t - 1, "prepositions") or not (called and is_whole_name(lay, t, end)):
        return None
    if any(_is_no_name(lay, w) for w in range(t, end)):
        return None
    return own_link(lay, Phrase(t, end, lay.read.tokens[t].start), "person")


def _is_no_name(lay: Layout, t: int) -> bool:
    """«طوعية ومتعمدة», «غريب بالاسم»: words joined to others, or shaped like a verb."""
    joined = lay.keys[t].startswith(("بال", "لل", "وال")) or (
        lay.keys[t][0] == "و" and not lay.kind(t) & GIVEN
    )
    return joined or is_finite(lay, t) or lay.last_letter(t) == "ت"


def _is_bearer(lay: Layout, one: Named) -> bool:
    free = one.start == lay.read.tokens[one.first].start and not lay.word(one.first - 1, "prepositions")
    return is_named_person(lay, one) and not is_title_only(lay, one) and free


def _closes(lay: Layout, t: int) -> bool:
    """Return whether a name is over: a mark, a preposition, a time or a clause follows."""
    if t >= len(lay.keys) or not lay.read.tokens[t].is_word:
        return True
    return lay.word(t, "prepositions") or lay.word(t, "complementizers") or lay.is_time(t)


def _step(lay: Layout, t: int, *, opens: bool) -> int:
    """Return how many tokens go on with a title at a token, 0 where it ends: «في كالسروه», «بوزارة الطاقة», «، »."""
    if lay.is_comma(t):
        return 1
    one, joined = lay.covered.get(t), lay.keys[t].startswith(("لل", "بال")) or lay.clitic(t) in ("ب", "ل")
    if one is not None and one.actor.type != "person" and (joined or not opens):
        return max(1, one.last - t)
    if any(lay.word(t, name) for name in _STOPS) or in_document(lay, t) or is_finite(lay, t):
        return 0
    if not lay.read.tokens[t].is_word or lay.is_time(t) or one is not None:
        return 0
    if lay.word(t, "prepositions"):
        return int(lay.keys[t] in _WITHIN)
    # What stands right behind a title without a preposition is as often whom or what the verb has.
    place = lay.word(t - 1, "prepositions") or lay.kind(t) & (Kind.NOUN | Kind.CONSTRUCT | Kind.DEFINITE)
    return int(joined or (not opens and (lay.is_definite(t) or bool(place))))
