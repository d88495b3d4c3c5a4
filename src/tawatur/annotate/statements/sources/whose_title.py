"""Whether who is named in a phrase is he whom its title belongs to: «وكيل سالم الراشد», «مساعد الأمين للعلاقات د. سالم», «كرسي المهندس سالم»."""

from __future__ import annotations

from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.named import Named
from tawatur.annotate.statements.sources.names import is_title_only
from tawatur.annotate.statements.sources.phrases import Phrase
from tawatur.annotate.statements.sources.titles import TITLE, is_owner
from tawatur.lexicon.title_words import GIVEN, Kind
from tawatur.model import Link

__all__ = ["is_only_title", "is_owner_of_title", "is_somebodys"]


def is_somebodys(lay: Layout, phrase: Phrase, person: Named) -> bool:
    """«وكيل سالم الراشد», «زوجة الناشط فهد الزيني», «والد الطفلة»: whose agent or wife it is; «محامي الأسرة سالم الراشد» has his own name."""
    first = phrase.first
    if not lay.word(first, "whose they are") or person.last < phrase.last or first + 1 >= phrase.last:
        return False
    if lay.word(first + 1, "ranks with a deputy") and lay.kind(first) & Kind.OFFICE:
        # «وكيل الرقيب سالم الراشد» is a rank of his own.
        return False
    if lay.is_owned(first):
        # «والده سالم الراشد»: whose father he is stands in the word.
        return False
    if person.first == first + 1 and lay.is_definite(first + 1) and is_title_only(lay, person):
        # «جد الطفلة», «محامي المتهم»: the cast knows whom the title means, it is not he who speaks.
        return True
    if person.first == first + 1 and lay.kind(first) & Kind.BYSTANDER:
        # «عائلة القذافي»: no family is called by another's name than whose it is.
        return True
    named = lay.kind(first + 1) & (GIVEN | Kind.PARTICLE) and not lay.is_definite(first + 1)
    # «وكيل أمين المدينة المهندس سالم الراشد»: an office that is a given name as well
    office = lay.kind(first + 1) & TITLE and not lay.kind(first + 2) & GIVEN
    ranked = lay.kind(first + 1) & (Kind.RANK | Kind.OFFICE) and lay.kind(first + 2) & GIVEN
    return bool((named and not office) or ranked) and not any(
        lay.is_comma(t) for t in range(first, phrase.last)
    )


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
