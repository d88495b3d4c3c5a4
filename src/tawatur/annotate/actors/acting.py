"""What speaks for somebody's being an actor, and what against it, and how it is weighed together.

An article's actors act or speak; whom it only names is none: «نقل الحجاج», «في مبنى شركة النفط». Hardly ever does one
sign decide. «أكد السكان أن» is plain, yet «بين السكان» may be a feud, and who is named five times is seldom idle. So
each thing that the mentions of somebody show has a weight in data/titles/acting.yaml, another for people than for
states, which eval/acting_weights.py learns from articles that readers annotated.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import repeat
from math import fsum

from tawatur.annotate.actors.bystanders import is_bystander
from tawatur.annotate.actors.line import COMMAS, Phrase, is_verb_like
from tawatur.annotate.actors.people import People, Person
from tawatur.lexicon.title_words import Kind

__all__ = ["CONSTANT", "is_idle", "is_silent", "shown", "sort_of", "weighed"]

CONSTANT = "nothing"
"""What is there before anything is shown."""
_LISTED = ("place", "media")
_MET = 1 << 16
_EARLY, _LATE = 40, 300
_LONG = 4
_TIMES = ("once", "once", "twice", "again", "again")
_WHO = ("الذي", "التي", "اللوات", "اللات", "اللذ")
# What the word before somebody tells, the surest first.
_BEFORE = (
    (Kind.HARM, "before:harm"),
    (Kind.COPULA, "before:is"),
    (Kind.OPENS_SPEECH | Kind.OPENS_CLAUSE, "before:clause"),
    (Kind.SAYING, "before:saying"),
    (Kind.BETWEEN, "before:between"),
    (Kind.WITH, "before:with"),
    (Kind.TO, "before:to"),
    (Kind.AGAINST, "before:against"),
    (Kind.ON, "before:on"),
    (Kind.OF, "before:of"),
    (Kind.HANDS_OVER, "before:source"),
    (Kind.IN | Kind.LOCATIVE, "before:in"),
    (Kind.AT, "before:at"),
    (Kind.DEED, "before:deed"),
    (Kind.FUNCTION, "before:grammar"),
)
_BEFORE_NOUNS = (
    (Kind.AREA, "before:area"),
    (Kind.NAMED_AFTER, "before:called"),
    (Kind.PEOPLE, "before:people"),
    (Kind.OFFICE | Kind.RANK | Kind.HONORIFIC, "before:title"),
    (Kind.CONSTRUCT | Kind.GENUS, "before:body"),
)
_ATTACHED = {"ب": "by", "وب": "by", "ل": "for", "لل": "for", "ول": "for", "ولل": "for", "ك": "like"}


def is_idle(people: People, person: Person) -> bool:
    """Tell whom the article only names; what is only a place is listed as one."""
    if is_bystander(people, person):
        return True
    sort = sort_of(person)
    if not (sort and person.phrases):
        return False
    return weighed(people.lexicon.acting[sort], shown(people, person)) < 0


def weighed(weights: Mapping[str, float], signs: Iterable[str]) -> float:
    """Add up what signs weigh, to the same number in whatever order a set gives them."""
    return fsum(map(weights.get, signs, repeat(0.0)))


def is_silent(people: People, person: Person) -> bool:
    """Tell people beside whom no verb stands, and whom only a word's shape tells: nothing is said by them."""
    named = person.phrases
    if not named or named[0].kind != "group":
        # Most are no people without a name.
        return False
    return not any(p.kind != "group" or (p.acts and not _is_shaped(people, p)) for p in named)


def _is_shaped(people: People, phrase: Phrase) -> bool:
    return bool(people.line.kinds[_head(phrase)] & Kind.SHAPED)


def sort_of(person: Person) -> str:
    """Return which weights judge somebody; who has a name of his own is listed wherever he stands."""
    kind = person.type
    if kind == "person":
        return "" if person.is_named else "titled"
    if kind == "state":
        return "" if person.locative else kind
    if kind == "group":
        return kind
    return "" if kind in _LISTED or person.id.startswith("kb:") else "body"


def shown(people: People, person: Person) -> set[str]:
    """Gather what all mentions of somebody show; once shown is shown."""
    line = people.line
    seen = {CONSTANT, _TIMES[len(person.phrases)] if len(person.phrases) < len(_TIMES) else "often"}
    first = line.size
    for phrase in person.phrases:
        at, end = phrase.start, phrase.end
        head = _head(phrase)
        by = line.kinds[at - 1] & Kind.AGENT and line.kinds[at - 2] & Kind.OF
        before = _before(line.kinds[at - 1], line.keys[at - 1], line.words[at].clitic) if at else "opens"
        before = "before:agent" if by else before
        behind = _behind(line.kinds[end], line.keys[end], line.words[end].clitic)
        seen.update((before, behind), _looks(line.kinds[head], line.words[head].base, end - at, phrase.kind))
        if phrase.acts:
            seen.add("acts")
        if phrase.nested:
            seen.add("holds-others")
        if head > at and line.kinds[at] & Kind.ONE_OF:
            seen.add("one-of")
        if at in people.in_titles:
            seen.add("in-title")
        first = min(first, at)
    if first < _EARLY:
        seen.add("early")
    elif first > _LATE:
        seen.add("late")
    return seen


def _head(phrase: Phrase) -> int:
    """Return the word that says who they are: «سكان» in «بعض سكان الحي»."""
    return phrase.titles[0][0] if phrase.titles else phrase.start


@lru_cache(_MET)
def _before(kind: int, key: str, clitic: str) -> str:
    """Say what stands before a mention: a verb, «بين», a noun that it completes."""
    if clitic in _ATTACHED:
        return f"before:{_ATTACHED[clitic]}"
    if clitic:
        return "before:and-verb" if kind & Kind.VERB and not kind & Kind.FUNCTION else "before:and"
    if (found := _first(_BEFORE, kind)) or (found := _verb(kind, key)):
        return found if found.startswith("before") else f"before:{found}"
    if not key.isalpha():
        return "before:comma" if key in COMMAS else "before:mark"
    if found := _first(_BEFORE_NOUNS, kind):
        return found
    if key.startswith(("ال", "لل", "بال")):
        return "before:definite"
    return "before:noun" if kind & Kind.NOUN else "before:other"


def _first(signs: tuple[tuple[int, str], ...], kind: int) -> str:
    return next((sign for flags, sign in signs if kind & flags), "")


def _verb(kind: int, key: str) -> str:
    """Tell a verb, and what may be one or a noun: «نقل», «دعم»."""
    if kind & Kind.VERB:
        return "verb-or-noun" if kind & Kind.NOUN else "verb"
    return "verb" if not kind and is_verb_like(key) else ""


@lru_cache(_MET)
def _behind(kind: int, key: str, clitic: str) -> str:
    """Say what follows a mention: a verb, «أن», «الذين», the end of a sentence."""
    if clitic:
        return "behind:and-verb" if kind & Kind.VERB and clitic in "وف" else f"behind:{clitic[-1]}"
    if kind & Kind.OPENS_SPEECH or key == ":":
        return "behind:speech"
    if kind & Kind.HARM:
        return "behind:harm"
    if key.startswith(_WHO):
        return "behind:who"
    if kind & Kind.BEFORE_VERB:
        return "behind:verb"
    if kind & Kind.FUNCTION:
        return "behind:grammar"
    if found := _verb(kind, key):
        return f"behind:{found}"
    if not key.isalpha():
        return "behind:comma" if key in COMMAS else "behind:mark"
    return "behind:definite" if key.startswith("ال") else "behind:other"


@lru_cache(_MET)
def _looks(kind: int, base: str, length: int, read_as: str) -> tuple[str, ...]:
    """Say what the words themselves tell: «السكان», «أسرته», «مسلحون», «مصادر عسكرية»."""
    signs = (
        (f"as:{read_as}", True),
        ("one-word", length == 1),
        ("long", length >= _LONG),
        ("definite", base.startswith("ال")),
        ("nominative", base.endswith("ون")),
        ("oblique", base.endswith("ين")),
        ("theirs", kind & Kind.THEIRS),
        ("bystander", kind & Kind.BYSTANDER),
        ("speaker", kind & Kind.STRONG),
        ("epithet", kind & Kind.EPITHET),
        ("tied", kind & Kind.TIED),
        ("shaped", kind & Kind.SHAPED),
        ("organ", kind & Kind.ORGAN),
        ("office", kind & Kind.OFFICE),
        ("rank", kind & Kind.RANK),
        ("many", kind & Kind.BODIES),
        ("unnamed", kind & Kind.UNNAMED),
        ("anybody", kind & Kind.ANYBODY),
        ("noun", kind & Kind.NOUN),
    )
    return tuple(sign for sign, told in signs if told)
