"""What a negation turns: «لم تطلب طهران دعماً» turns the asking and all that follows, «غير مؤكد» one word.

A clause is turned round as often as a negation has it in its scope; «لم ينف» says what it says.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from tawatur.lexicon.claims import ClaimLexicon
from tawatur.stories.claims.naming import CLOSES, OPENS
from tawatur.text import Token

if TYPE_CHECKING:
    from tawatur.stories.claims.terms import Term

__all__ = ["any_of", "does_not_return", "is_no_longer", "scopes", "with_events", "without_falsity"]

_OF_IMPERFECT = frozenset({"لم", "لن"})
_NOR = "ولا"
_TO_COME = "س"
_COMMA = frozenset({"،", ","})
# A negated word and the one behind it.
_NEXT = 3
_ADJECTIVE = 2  # the same for a negated adjective
_SHORTEST = 3
# What is no more, or the verb of what has stopped, stands among so many words behind «لم يعد».
_BEHIND = 4
_DEFINITE = ("ال", "وال", "بال", "لل", "كال")
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


def scopes(
    words: Sequence[Token], text: str, lexicon: ClaimLexicon, verbs: Iterable[int]
) -> list[tuple[range, bool]]:
    """Return what each negation turns, as token ranges, and whether it turns a whole clause with one of its `verbs`."""
    found: list[tuple[range, bool]] = []
    particles, excepted = lexicon.particles, set()
    of_clause = particles["negation of clause"]
    for at, word in enumerate(words):
        key = word.key.removeprefix("و") if len(word.key) > 2 else word.key
        if key not in of_clause and not _negates_word(key, lexicon):
            continue
        pair = f"{key} {words[at + 1].key}" if at + 1 < len(words) else key
        if (
            at in excepted
            or _nor(words, at, found, verbs)
            or (pair in particles["no negation"] and not is_no_longer(words, at, verbs, lexicon))
        ):
            continue
        if key in of_clause:
            present = key in _OF_IMPERFECT
            ends = (
                i
                for i in range(at + 1, len(words))
                if _turns(words, i, lexicon)
                or (present and _is_past(words[i].key, lexicon))
                or _begins_anew(words, i, text, lexicon)
            )
            stop = next(ends, len(words))
            goes_on = stop == len(words) or not _turns(words, stop, lexicon)
            if not goes_on:
                excepted.add(stop)
            if _only(words[at + 1 : stop], lexicon):
                continue
            if _at_the_side(words, at, text, verbs, lexicon):
                found.append((range(at + 1, min(at + _NEXT, stop)), False))
            elif goes_on or words[stop].key in particles["turn"]:
                found.append((range(at + 1, stop), not _besides(words, at)))
        elif not _counts(words, at + 1):
            # «84 مهاجرا غير نظامي قبالة الساحل»: of an adjective this one turns no more than that.
            reach = _ADJECTIVE if key in particles["but for a definite noun"] else _NEXT
            found.append((range(at + 1, min(at + reach, len(words))), False))
    return found


def is_no_longer(words: Sequence[Token], at: int, verbs: Iterable[int], lexicon: ClaimLexicon) -> bool:
    """Whether «لم يعد» negates what something is: «لم يعد الدواء متوافرا», not «لم يعد المصنع يستلم القصب»."""
    if " ".join(w.key for w in words[at : at + 2]) not in lexicon.particles["no longer"]:
        return False
    return not any(at + 2 <= verb < at + 2 + _BEHIND for verb in verbs)


def does_not_return(words: Sequence[Token], at: int, lexicon: ClaimLexicon) -> bool:
    """Whether «لم يعد» is said of a return: «لم يعد الوزير [إلى] منصبه»."""
    return any(w.key in lexicon.particles["returns to"] for w in words[at + 2 : at + 2 + _BEHIND])


def with_events(
    terms: list[Term], reaches: Iterable[tuple[range, bool]], words: Sequence[Token], lexicon: ClaimLexicon
) -> Iterator[tuple[tuple[int, ...], bool]]:
    """Yield what negations turn, as terms, and before a verb that only says that something took place also that: «[اللقاء] لم يجر»."""
    index = {term.at: i for i, term in enumerate(terms)}
    for reach, firm in reaches:
        scope = tuple(index[at] for at in reach if at in index)
        event = _event(terms, scope, words[reach.start].key if reach else "", lexicon)
        if event is not None:
            terms[event] = terms[event]._replace(turned=terms[event].turned + 1)
            scope = (event, *scope)
        if scope:
            yield scope, firm


def _event(terms: Sequence[Term], scope: Sequence[int], first: str, lexicon: ClaimLexicon) -> int | None:
    """Return what did not take place, where it stands before the negation: an act, or what the clause begins with."""
    happens, held = lexicon.particles["takes place"], lexicon.particles["is held"]
    names = terms[scope[0]].sense.names | {first} if scope else frozenset()
    if not names & (happens | held):
        return None
    if any(terms[i].sense.masdar and not terms[i].verb for i in scope[1:2]):
        return None
    before = [i for i in range(scope[0]) if not terms[i].verb]
    act = next((i for i in before if terms[i].sense.masdar), None)
    return before[0] if act is None and before and names & held else act


def any_of(words: Sequence[Token], at: int, lexicon: ClaimLexicon, *, negated: bool) -> bool:
    """Whether a negation takes a noun of any kind: «لم يوقع أي [عقد]», «لم يطلقوا [رصاصة] واحدة».

    A lawyer's «موكله» may be anybody, and «البلدة» alone any town that was named before.
    """
    if words[at].key in lexicon.particles["for whom one speaks"] or _named_before(words, at, lexicon):
        return True
    if not negated:
        return False
    before = words[at - 1].key if at else ""
    following = words[at + 1].key if at + 1 < len(words) else ""
    return before in lexicon.particles["any"] or following in lexicon.particles["not one"]


def _named_before(words: Sequence[Token], at: int, lexicon: ClaimLexicon) -> bool:
    """Whether an area stands without a name or anything that tells which one it is: «عند مدخل [البلدة]», not «المدينة القديمة»."""
    key = words[at].key
    bare = next((key.removeprefix(lead) for lead in _DEFINITE if key.startswith(lead)), "")
    if bare not in lexicon.particles["area"]:
        return False
    following = words[at + 1] if at + 1 < len(words) else None
    return following is None or not (following.key.startswith("ال") or following.key in OPENS)


def _at_the_side(
    words: Sequence[Token], at: int, text: str, verbs: Iterable[int], lexicon: ClaimLexicon
) -> bool:
    """Whether a negation only tells of a noun behind the verb: «سجلت القرى 42 إصابة، كلها لأطفال [لم] يتلقوا اللقاح», «ترك رواية مكتملة [لم] تنشر»."""
    particles, relative = lexicon.particles, lexicon.cuts["relative"]
    start = max((i + 1 for i in range(at) if words[i].key in particles["that"]), default=0)
    told = (v for v in verbs if start <= v < at - 1 and not (v and words[v - 1].key in relative))
    first = next(iter(sorted(told)), at)
    before = words[at - 1] if at else words[at]
    if first == at or not before.is_word or words[at].key[0] == "و":
        return False
    comma = any(words[i].key in _COMMA for i in range(first + 1, at - 1))
    return comma or _is_some(words, at - 1, text)


def _is_some(words: Sequence[Token], at: int, text: str) -> bool:
    """Whether a word ends as an indefinite noun does: «رواية مكتملة», «أطفالا»."""
    word = words[at]
    if word.key.startswith(_DEFINITE) or len(word.key) < _SHORTEST:
        return False
    return text[word.start : word.end].rstrip("ًٌٍ").endswith(("ة", "ا"))


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


def _nor(words: Sequence[Token], at: int, found: Sequence[tuple[range, bool]], verbs: Iterable[int]) -> bool:
    """Whether a negation only goes on with one before it: «لم يطلقوا عشر رصاصات [ولا] رصاصة واحدة»."""
    goes_on = any(firm and at in reach for reach, firm in found)
    return goes_on and words[at].key == _NOR and at + 1 not in verbs


def _to_come(word: Token, text: str, lexicon: ClaimLexicon) -> bool:
    """«لا تأجيل، [سنعيد] فتح المصنع»: nothing negates a verb with the س of what is to come."""
    if not word.is_word or word.key.removeprefix("و")[:1] != _TO_COME:
        return False
    sense = lexicon.sense(text[word.start : word.end])
    return sense.future and sense.verb > 1 and not sense.entity


def _begins_anew(words: Sequence[Token], at: int, text: str, lexicon: ClaimLexicon) -> bool:
    """«لا زيادة في الأفق، [لن] نرفع السعر»: what follows is told, or negated by another negation."""
    negated = words[at - 1].key in _COMMA and words[at].key in lexicon.particles["negation of clause"]
    return negated or _goes_on(words, at) or _to_come(words[at], text, lexicon)


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
    """Whether a number follows («دون 600» is below, not without), or a name ends here: «سفينة «لا بالما دون»»."""
    return at >= len(words) or words[at].key[:1].isdigit() or words[at].key in CLOSES
