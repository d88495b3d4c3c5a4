"""A name set off right before what was said, however long the title is: «كبيرة العلماء في المعهد، والمشرفة على البحث، سعاد الزيني، إن».

Read from the clause back: behind the last comma, an adjunct («، في بيان،») or two left out, words that nobody knows or
that are given names are whom the title in front belongs to, unless somebody else came in between («خلال لقائه السفير»).
"""

from __future__ import annotations

from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.hidden import hides_name
from tawatur.annotate.statements.sources.names import IN_TITLES, in_document, is_called, link_of, own_link
from tawatur.annotate.statements.sources.phrase_ends import is_medium_after
from tawatur.annotate.statements.sources.phrases import Phrase, is_quoted_name
from tawatur.annotate.statements.sources.strange_names import Stand, reads_as_name
from tawatur.annotate.statements.sources.title_bearers import bearer_through
from tawatur.annotate.statements.sources.titles import TITLE, is_spoken_with
from tawatur.lexicon.title_words import GIVEN, Kind
from tawatur.model import Link

__all__ = ["bearer_of"]

_FAR = 45  # tokens between the first word of a title and what was said
_LONGEST = 4  # words of a name
_ADJUNCTS = 2
_TWO = 2
_BODY = Kind.CONSTRUCT | Kind.DEFINITE | Kind.BODIES | Kind.ORGAN | Kind.GENUS
_OTHER = _BODY | Kind.PEOPLE | Kind.VERB | Kind.AREA | Kind.QUANTITY


def bearer_of(lay: Layout, phrase: Phrase, content: int = 0) -> Link | None:
    """Return who bears a title: his name stands where the title ends, or set off before what he said (from `content`)."""
    return bearer_through(lay, phrase, content) or _set_off(lay, phrase)


def _set_off(lay: Layout, phrase: Phrase) -> Link | None:
    first = phrase.first
    if not _may_be_person(lay, first):
        return None
    last = _before_adjuncts(lay, first, _clause_behind(lay, phrase))
    comma = next((t for t in range(last - 1, max(first, last - _LONGEST - 3), -1) if lay.is_comma(t)), first)
    if comma == first or (comma >= phrase.last and _is_with_another(lay, phrase.last, comma)):
        return None
    begin = _behind_ranks(lay, comma + 1, last)
    one = lay.named.get(begin)
    if one is not None and is_called(lay, one):
        return link_of(one) if one.last == last and one.start == lay.read.tokens[begin].start else None
    named = _is_name(lay, begin, last, ranked=begin > comma + 1)
    return own_link(lay, Phrase(begin, last, lay.read.tokens[begin].start), "person") if named else None


def _is_name(lay: Layout, first: int, last: int, *, ranked: bool) -> bool:
    given = bool(lay.kind(first) & GIVEN)
    if not _TWO - ranked <= last - first <= _LONGEST or (lay.is_definite(first) and ranked and not given):
        # «، الرئيس التنفيذي للشركة،»
        return False
    strange = ranked or _is_strange(lay, first, last)
    return strange and reads_as_name(lay, first, last, Stand(clause=given, ranked=ranked, apposed=True))


def _may_be_person(lay: Layout, t: int) -> bool:
    """«العالم», «كبيرة الباحثين», «مدير»: one who is no body, group, document nor somebody without a name."""
    if lay.word(t, "roles") or lay.kind(t) & TITLE:
        return not lay.kind(t) & Kind.PEOPLE
    small = any(lay.word(t, name) for name in ("documents", "unnamed heads", "unnamed sources", "one of"))
    # «واين سميث، المدير التنفيذي»: a name that nobody knows stands before its title.
    small = small or lay.key(t + 1) == "من" or not lay.actors.forms.ordinary(lay.keys[t])
    return not (small or lay.kind(t) & _OTHER or t in lay.covered or not lay.read.tokens[t].is_word)


def _clause_behind(lay: Layout, phrase: Phrase) -> int:
    """Return where what was said begins: «أن», a colon, marks that hold no name; the phrase itself where it does nowhere."""
    t, stop = phrase.first + 1, min(lay.end_of(phrase.first), phrase.first + _FAR)
    while t < stop:
        if lay.word(t, "complementizers") or lay.keys[t] == ":":
            return t
        if t in lay.openers:
            if not is_quoted_name(lay, t, stop):
                return t
            t = lay.quotes[lay.openers[t]].close
        t += 1
    return phrase.first


def _before_adjuncts(lay: Layout, first: int, clause: int) -> int:
    """Return where a name before the clause would end: «، في بيان،», «، لوكالة الضفاف،», «، الأحد،» are passed over."""
    # «، سعاد الزيني، إلى أن»
    last = clause - (clause > first and lay.word(clause - 1, "prepositions"))
    last -= last > first and lay.is_comma(last - 1)
    for _ in range(_ADJUNCTS):
        comma = next((t for t in range(last - 1, first, -1) if lay.is_comma(t)), first)
        t = comma + 1
        told = lay.key(t)[:1] == "ل" and is_medium_after(lay, t)
        if comma == first or not (
            told or lay.is_time(t) or lay.word(t, "prepositions") or in_document(lay, t)
        ):
            break
        last = comma
    return last


def _is_with_another(lay: Layout, t: int, comma: int) -> bool:
    """«خلال لقائه السفير الفرنسي،», «للوزير الجديد،»: somebody else comes in between; what is told with «الذي» is of the title."""
    told = False
    for w in range(t, comma):
        if lay.is_comma(w):
            told = False
        elif lay.word(w, "relatives") or lay.word(w, "who is") or lay.keys[w] in ("وهو", "وهي"):
            told = True
        elif told:
            continue
        if (lay.word(w, "prepositions") and lay.keys[w] not in IN_TITLES) or hides_name(lay, w):
            return True
        if is_spoken_with(lay, w) or _is_for_somebody(lay, w):
            return True
    return False


def _is_for_somebody(lay: Layout, t: int) -> bool:
    """«للوزير الجديد»: whom it was told; «للطيران» is of the title."""
    key = lay.keys[t]
    kind = lay.actors.word(f"ا{key[1:]}").kind if key.startswith("لل") else 0
    return bool(kind & TITLE) and not kind & _BODY


def _behind_ranks(lay: Layout, t: int, last: int) -> int:
    """«الدكتورة سعاد», «د. سالم», «البروفيسور غانم»."""
    while t < last - 1:
        spelled = len(lay.keys[t]) == 1 and lay.keys[t + 1] in (".", "/")
        rank = lay.kind(t) & (Kind.RANK | Kind.HONORIFIC) and not lay.kind(t) & GIVEN
        if not (spelled or rank):
            break
        t += 1 + spelled
    return t


def _is_strange(lay: Layout, first: int, last: int) -> bool:
    """Return whether one of the words can be nothing but a name: given, or none that Arabic has."""
    words = range(first, last)
    return any(lay.kind(t) & GIVEN or not lay.actors.forms.ordinary(lay.keys[t]) for t in words)
