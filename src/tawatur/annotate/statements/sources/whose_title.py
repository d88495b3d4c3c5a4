"""Whether who is named in a phrase is he whom its title belongs to: «وكيل سالم الراشد», «مساعد الأمين للعلاقات د. سالم», «كرسي المهندس سالم»."""

from __future__ import annotations

from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.named import Named
from tawatur.annotate.statements.sources.names import is_called, is_title_only, plain_word
from tawatur.annotate.statements.sources.phrases import Phrase
from tawatur.annotate.statements.sources.titles import TITLE, is_owner
from tawatur.lexicon.title_words import GIVEN, Kind
from tawatur.model import Link
from tawatur.text import fold_word

__all__ = ["behind_owner", "is_only_title", "is_owner_of_title", "is_somebodys"]

_OF_OTHERS = TITLE | Kind.CONSTRUCT | Kind.BODIES


def is_somebodys(lay: Layout, phrase: Phrase, person: Named, bearer: Link | None = None) -> bool:
    """«وكيل سالم الراشد», «زوجة الناشط فهد الزيني», «والد الطفلة»: whose agent or wife it is; «محامي الأسرة سالم الراشد» has his own name."""
    first = phrase.first
    if person.last < phrase.last or first + 1 >= phrase.last or not _is_of_somebody(lay, first, person):
        return False
    if _is_owner_right_behind(lay, first, person):
        return True
    if bearer is not None:
        # «والد الطفلة سالم الراشد»
        return False
    if lay.word(first, "spokesmen") and lay.word(first + 1, "in the name of"):
        # «متحدث باسم سالم الراشد»
        return person.first <= first + 2
    return lay.word(first, "whose they are") and _is_of_titled(lay, phrase, person)


def behind_owner(lay: Layout, phrase: Phrase, person: Named) -> Named:
    """Return غانم in «محامي سالم الراشد، غانم الزيني»: behind whose lawyer he is, and a comma, stands his own name."""
    owner = _is_of_somebody(lay, phrase.first, person) and _is_owner_right_behind(lay, phrase.first, person)
    one = lay.named.get(person.last + 1) if owner and lay.is_comma(person.last) else None
    return one if one is not None and one.last <= phrase.last and is_called(lay, one) else person


def _is_owner_right_behind(lay: Layout, first: int, person: Named) -> bool:
    """«محامي ترمب», «عائلة القذافي», «منتقدو الرئيس أوباما»: many are not called by one man's name."""
    many = person.first == first + 1 and lay.kind(first) & Kind.PEOPLE and not lay.word(first, "roles")
    return bool(many) or (_is_right_behind(lay, first, person) and _is_in_name(lay, person.first, person))


def _is_of_titled(lay: Layout, phrase: Phrase, person: Named) -> bool:
    """«جد الطفلة», «محامي المتهم», «زوجة الناشط فهد الزيني»: whose he is stands behind with a title or under a name that the cast has otherwise."""
    first = phrase.first
    if person.first == first + 1 and lay.is_definite(first + 1) and is_title_only(lay, person):
        return True
    named = lay.kind(first + 1) & (GIVEN | Kind.PARTICLE) and not lay.is_definite(first + 1)
    # «وكيل أمين المدينة المهندس سالم الراشد»: an office that is a given name as well
    office = lay.kind(first + 1) & TITLE and not lay.kind(first + 2) & GIVEN
    ranked = lay.kind(first + 1) & (Kind.RANK | Kind.OFFICE) and lay.kind(first + 2) & GIVEN
    pause = any(lay.is_comma(t) for t in range(first, phrase.last))
    return bool((named and not office) or ranked) and not pause


def _is_of_somebody(lay: Layout, first: int, person: Named) -> bool:
    """«محامي», «أنصار», «منتقدو»: a noun without the article for what somebody is to another; «مساعد بن سالم», «جنرال سالم» are names."""
    kind = lay.kind(first)
    own = kind & GIVEN and person.actor.id.startswith("key:")
    if lay.is_definite(first) or own or kind & Kind.BORNE or _is_in_name(lay, first, person):
        return False
    if lay.is_owned(first) or (lay.word(first + 1, "ranks with a deputy") and kind & Kind.OFFICE):
        # «والده سالم الراشد»: whose father he is stands in the word; «وكيل الرقيب سالم الراشد» is a rank of his own.
        return False
    return lay.word(first, "whose they are") or bool(kind & (Kind.OFFICE | Kind.PEOPLE))


def _is_right_behind(lay: Layout, first: int, person: Named) -> bool:
    """«محامي | ترمب», «وكيل أعمال | سالم»: nothing but a bare noun between."""
    between = range(first + 1, person.first)
    return len(between) < 2 and all(_is_bare_noun(lay, t) for t in between)


def _is_bare_noun(lay: Layout, t: int) -> bool:
    plain = lay.kind(t) & Kind.NOUN and not lay.kind(t) & _OF_OTHERS
    return bool(plain) and not (lay.is_definite(t) or t in lay.covered or lay.clitic(t))


def _is_in_name(lay: Layout, t: int, person: Named) -> bool:
    """Tell «سالم» from «المتحدث» in «نائب المتحدث سالم الراشد»: the title before a name may be the deputy's own."""
    return plain_word(lay.keys[t]) in {plain_word(fold_word(word)) for word in person.actor.name.split()}


def is_only_title(lay: Layout, phrase: Phrase, person: Named) -> bool:
    """«مساعد الأمين للعلاقات د. سالم الراشد»: two titles that are given names as well."""
    words = [lay.kind(t) for t in range(person.first, person.last)]
    titles = len(words) > 1 and all(kind & TITLE and kind & GIVEN for kind in words)
    return person.first == phrase.first and titles and not is_title_only(lay, person)


def is_owner_of_title(lay: Layout, phrase: Phrase, person: Named, bearer: Link) -> bool:
    """«كرسي المهندس سالم … الدكتور غانم»: not he whom the phrase begins with by title and name."""
    first, tokens = phrase.first, lay.read.tokens
    if bearer.span is None or person.last >= phrase.last:
        return False
    if not tokens[person.last].end <= bearer.span.start < bearer.span.end <= tokens[phrase.last - 1].end:
        return False
    named = person.first == first and len(person.actor.name.split()) > 1
    called = named and lay.text(person.first, person.last).endswith(person.actor.name)
    return is_owner(lay, person.first) and not (called and lay.is_definite(first))
