"""What a negation turns: «لم تطلب طهران دعماً» turns the asking and all that follows, «غير مؤكد» one word.

A clause is turned round as often as a negation has it in its scope; «لم ينف» says what it says.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from tawatur.lexicon.claims import ClaimLexicon
from tawatur.text import Token

if TYPE_CHECKING:
    from tawatur.stories.claims.terms import Term

__all__ = ["any_of", "scopes", "with_events", "without_falsity"]

_OF_IMPERFECT = frozenset({"لم", "لن"})
_COMMA = frozenset({"،", ","})
_PRESENT = frozenset("ايتن")  # first letters of an imperfect


def without_falsity(words: Sequence[Token], lexicon: ClaimLexicon) -> tuple[Sequence[Token], int]:
    """Take out «عارية عن الصحة» and its like, which deny all that the clause tells, and «الحديث عن»; say if there were any.

    «[شائعة لا أساس لها]» denies once.
    """
    if not any(w.key in lexicon.falsity_starts for w in words):
        return words, 0
    phrases, found, at = lexicon.particles["falsity"], 0, 0
    kept: list[Token] = []
    while at < len(words):
        length = next((n for n in (3, 2, 1) if " ".join(w.key for w in words[at : at + n]) in phrases), 0)
        found += length > 0
        kept += [] if length else [words[at]]
        at += length or 1
    rumour = lexicon.particles["rumour"]
    return ([w for w in kept if w.key not in rumour], 1) if found else (words, 0)


def scopes(words: Sequence[Token], lexicon: ClaimLexicon) -> list[tuple[range, bool]]:
    """Return what each negation turns, as token ranges, and whether it turns a whole clause."""
    found = []
    particles, excepted = lexicon.particles, set()
    of_clause = particles["negation of clause"]
    for at, word in enumerate(words):
        key = word.key.removeprefix("و") if len(word.key) > 2 else word.key
        if key not in of_clause and not _negates_word(key, lexicon):
            continue
        pair = f"{key} {words[at + 1].key}" if at + 1 < len(words) else key
        if pair in particles["no negation"] or at in excepted:
            continue
        if key in of_clause:
            present = key in _OF_IMPERFECT
            ends = (
                i
                for i in range(at + 1, len(words))
                if _turns(words, i, lexicon)
                or _goes_on(words, i)
                or (present and _is_past(words[i].key, lexicon))
            )
            stop = next(ends, len(words))
            goes_on = stop == len(words) or not _turns(words, stop, lexicon)
            if not goes_on:
                excepted.add(stop)
            if _only(words[at + 1 : stop], lexicon):
                continue
            if goes_on or words[stop].key in particles["turn"]:
                found.append((range(at + 1, stop), not _besides(words, at)))
        elif not _counts(words, at + 1):
            found.append((range(at + 1, min(at + 3, len(words))), False))
    return found


def with_events(
    terms: list[Term], reach: Iterable[tuple[int, ...]], lexicon: ClaimLexicon
) -> Iterator[tuple[int, ...]]:
    """Yield what negations turn, and before a verb that only says that something took place also that: «[اللقاء] لم يجر»."""
    for scope in reach:
        event = _event(terms, scope, lexicon)
        if event is not None:
            terms[event] = terms[event]._replace(turned=terms[event].turned + 1)
        yield scope if event is None else (event, *scope)


def _event(terms: Sequence[Term], scope: Sequence[int], lexicon: ClaimLexicon) -> int | None:
    names = lexicon.particles["takes place"]
    if not scope or not terms[scope[0]].sense.names & names:
        return None
    if any(terms[i].sense.masdar and not terms[i].verb for i in scope[1:2]):
        return None
    before = (i for i in range(scope[0]) if terms[i].sense.masdar and not terms[i].verb)
    return next(before, None)


def any_of(words: Sequence[Token], at: int, lexicon: ClaimLexicon) -> bool:
    """Whether a negation takes a noun of any kind: «لم يوقع أي [عقد]», «لم يطلقوا [رصاصة] واحدة»."""
    before = words[at - 1].key if at else ""
    following = words[at + 1].key if at + 1 < len(words) else ""
    return before in lexicon.particles["any"] or following in lexicon.particles["not one"]


def _besides(words: Sequence[Token], at: int) -> bool:
    """Whether a negation only adds to what is told, behind a mark: «سحبت الفيلم، [ولن] أتراجع»."""
    return at > 1 and words[at].key[0] == "و" and not words[at - 1].is_word


def _negates_word(key: str, lexicon: ClaimLexicon) -> bool:
    negations = lexicon.particles["negation of word"]
    return key in negations or (key[:1] in "بل" and key[1:] in negations)


def _turns(words: Sequence[Token], at: int, lexicon: ClaimLexicon) -> bool:
    """Whether a negation ends here, as it does before «إلا» and before «غير الفرار»."""
    particles = lexicon.particles
    if words[at].key in particles["turn"] | particles["exception"]:
        return True
    but = words[at].key in particles["but for a definite noun"] and at + 1 < len(words)
    return (
        but and words[at + 1].key.startswith("ال") and not words[at - 1].key.startswith(("ال", "بال", "لل"))
    )


def _goes_on(words: Sequence[Token], at: int) -> bool:
    """«ليس التخريب، والقناة خطوة أولى»: behind a comma and «و» something else is told, which nothing negates."""
    return words[at - 1].key in _COMMA and words[at].key.startswith(("وال", "وهو", "وهي", "وهذا", "وهذه"))


def _is_past(word: str, lexicon: ClaimLexicon) -> bool:
    """«لم تقبل الشحنة [ورفضت] تسلمها»: لم and لن govern no perfect, so nothing negates one that «و» adds."""
    sense = lexicon.sense(word)
    first = word[1:2]
    return (
        sense.joined and sense.verb > 1 and (first not in _PRESENT or (first == "ا" and word.endswith("ت")))
    )


def _only(turned: Sequence[Token], lexicon: ClaimLexicon) -> bool:
    """Whether a negation only says that there is more: «ليس مشروعا للمدينة فحسب», «ليس للمدينة وحدها»."""
    return any(w.key in lexicon.particles["not only"] for w in turned)


def _counts(words: Sequence[Token], at: int) -> bool:
    """Whether a number follows: «دون 600» is below, not without."""
    return at >= len(words) or words[at].key[:1].isdigit()
