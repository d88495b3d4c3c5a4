"""A clause as what decides about it: its words, what negates them, its numbers and its mood.

«لم تطلب طهران دعماً» holds three words that carry meaning, and a negation that turns the asking and all
that follows it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from types import MappingProxyType
from typing import Final, NamedTuple

from tawatur.lexicon.claims import ClaimLexicon, Feature, Sense
from tawatur.stories.claims.heads import depends, heads
from tawatur.stories.claims.meanings import meaning_of, meant
from tawatur.stories.claims.moods import Modality, is_now, mood, says
from tawatur.stories.claims.naming import OPENS, quoted_names
from tawatur.stories.claims.negation import any_of, scopes, with_events, without_falsity
from tawatur.stories.claims.numbers import Number, lengths, numbers, of_before, ranks
from tawatur.stories.claims.predicates import is_whole, verb_places
from tawatur.stories.claims.roles import Person, joint, persons, subject
from tawatur.text import Token

__all__ = [
    "STRENGTHS",
    "Cast",
    "Clause",
    "Context",
    "Feature",
    "Modality",
    "Term",
    "clause",
    "context",
]

# How surely two words meet by what they share: name, state, concept, actor, spelling, root, leader.
STRENGTHS: Final[Mapping[str | int, float]] = {
    "n": 1.0,
    "s": 1.0,
    "c": 0.8,
    "a": 0.8,
    "z": 0.7,
    "r": 0.6,
    "l": 0.5,
}
# Behind every token.
_NEVER = 1 << 30
# «لأنها» stands among so many words at the start.
_OPENING = 2
# Actors that are places of the knowledge base.
_PLACE = "kb:place/"
_COUNTED = 2  # what a number counts stands so many tokens behind it at most («ثلاثة من القتلى»)
# «الهيئة», «الرئاسة»: many bodies are called so.
_ANY_BODY = frozenset({"presidency", "agency of the state"})


class Term(NamedTuple):
    """A word of a clause that carries meaning, its place, how often it is negated, and if it is of `any` kind («أي [عقد]», «موكله»)."""

    at: int
    key: str
    sense: Sense
    turned: int = 0
    led_by: str = ""
    verb: bool = False
    actor: str | None = None
    any: bool = False

    @property
    def acts(self) -> bool:
        """Whether it names a state as one that acts («موسكو»), not as an adjective («الروسي»)."""
        return self.sense.state is not None and not self.sense.adjective


@dataclass(frozen=True, slots=True)
class Clause:
    """What a clause says, ready to be compared.

    `scopes` are the negations: for each the indices of the terms that it turns, and in `firm` whether it
    turns a whole clause («لم») or only a word («غير معلوم»). `turns` counts what negates
    the whole clause from outside («نفى أن …»). `features` are what each word may meet another by, and how surely;
    `core` is where it begins to tell for itself («اتفقوا على أن [التنفيذ سيسهم]»), `heads` are the terms that tell
    what happens. `index` leads from features to the words. `quantities` are its numbers, `counted` numbers with what they count, `days` and
    `periods` (past months and other years) what tells its time. It is `whole` where it has a predicate of its own.
    `verbal` tells that it has a verb of its own, `inner` is the first verb of a clause within it, `ranks` what is
    counted off («القرار الثاني»). It is `unnamed` where it is a reason and a pronoun tells who acts («لأنها ستعرقل»),
    `forbids` where it tells of keeping from something («تحذر من»), and `adds` where it says that it tells of more
    («أحرقوا أيضا سيارة», «تأخرت رحلات أخرى»), `also` where no end of a time can be meant («آخر الشهر»). `called` are its names in quotation marks (محجر «[دمرجوغ]»),
    `lasts` how long something takes, in hours, `before` those of its numbers that belong to what was before.
    """

    terms: tuple[Term, ...]
    scopes: tuple[tuple[int, ...], ...]
    firm: tuple[bool, ...]
    turns: int
    features: tuple[tuple[Feature, ...], ...]
    index: Mapping[Feature, Sequence[int]]
    quantities: frozenset[float]
    days: frozenset[str]
    modality: Modality
    stray: bool = False
    heads: frozenset[int] = frozenset()
    core: int = 0
    actors: frozenset[str] = frozenset()
    periods: frozenset[str] = frozenset()
    counted: frozenset[tuple[float, frozenset[str | int]]] = frozenset()
    areas: frozenset[str] = frozenset()
    subject_states: frozenset[str] = frozenset()
    subject_side: int = 0
    subject_body: str = ""
    subject_called: str = ""
    within: frozenset[int] = frozenset()
    persons: tuple[Person, ...] = ()
    around: frozenset[int] = frozenset()
    whole: bool = True
    verbal: bool = True
    inner: int = 0
    ranks: frozenset[tuple[str, int]] = frozenset()
    unnamed: bool = False
    forbids: bool = False
    adds: bool = False
    also: bool = False
    called: tuple[tuple[int, ...], ...] = ()
    lasts: frozenset[float] = frozenset()
    before: frozenset[float] = frozenset()

    @property
    def asserts(self) -> bool:
        """Whether it is more than a stray phrase («بعد العدوان على المدينة»)."""
        return not self.stray

    def without(self, figures: frozenset[float]) -> Clause:
        """Return the clause less some numbers, which only spell a day."""
        counted = frozenset(c for c in self.counted if c[0] not in figures)
        return replace(self, quantities=self.quantities - figures, counted=counted)


@dataclass(frozen=True, slots=True)
class Cast:
    """Of whom the words of an article speak, by where a word starts, and which of them are persons."""

    actors: Mapping[int, str]
    people: frozenset[str] = frozenset()


_NOBODY = Cast(MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Context:
    """The words around a clause, on which it may lean: «أنه نُقل» means the man named before.

    `called` are the names in quotation marks that stand before it in its own sentence, by the noun before each.
    """

    lemmas: frozenset[str]
    states: frozenset[str]
    called: tuple[tuple[str, str], ...] = ()


def context(words: Sequence[Token], text: str, lexicon: ClaimLexicon) -> Context:
    """Gather the telling words of a clause's neighbourhood."""
    senses = [s for w in words if w.is_word and not (s := lexicon.sense(text[w.start : w.end])).stop]
    ends = lexicon.state_ends
    phrases = (lexicon.state(a.key, b.key) for a, b in pairwise(words) if b.key in ends)
    states = {s for sense in senses for s in (sense.state, sense.leads) if s} | {s for s in phrases if s}
    return Context(frozenset(s.lemma for s in senses), frozenset(states))


def clause(
    words: Sequence[Token],
    text: str,
    lexicon: ClaimLexicon,
    *,
    turns: int = 0,
    cast: Cast = _NOBODY,
) -> Clause:
    """Read the tokens of one clause; `turns` is how often it is negated from outside.

    By the `cast` «الوزير الأميركي» and «كيري» may be one.
    """
    actors = cast.actors
    words, false = without_falsity(words, lexicon)
    turns += false
    found = verb_places(words, text, lexicon, actors)
    reaches = scopes(words, text, lexicon, found)
    amounts = numbers(words, lexicon)
    lasting = tuple(lengths(words, amounts, lexicon))
    used = {at for n in amounts for at in range(n.start, n.end)}
    measures = {n.end - 1 for n in lasting}
    verbs = frozenset(found)
    phrases = meant(words, verbs, text, lexicon)
    swallowed = {at for phrase in phrases.values() for at in phrase.swallowed}
    used |= swallowed
    # What «ليست أصلية», «غير صالح» mean holds their negation.
    held = swallowed | {at for at, phrase in phrases.items() if phrase.means != words[at].key}
    reaches = [r for r in reaches if r[0].start - 1 not in held]
    amounts = [n for n in amounts if n.start not in phrases]
    terms, days = [], set()
    for at, word in enumerate(words):
        if not word.is_word or (at in used and at not in phrases):
            continue
        if word.key in lexicon.weekdays:
            days.add(word.key)
            continue
        following = words[at + 1].key if at + 1 < len(words) else ""
        if at in phrases:
            sense = meaning_of(phrases[at].means, lexicon.sense(text[word.start : word.end]), lexicon)
        elif following in lexicon.state_ends and (pair := lexicon.state(word.key, following)) is not None:
            used.add(at + 1)
            sense = _state_sense(f"{word.key} {following}", pair)
        else:
            sense = lexicon.sense(text[word.start : word.end])
            sense = lexicon.as_length(sense) if at in measures else sense
        if not sense.stop and len(word.key) > 1:
            turned = sum(at in scope for scope, _ in reaches) if reaches else 0
            led_by, actor = _led_by(words, at, lexicon), actors.get(word.start)
            every = any_of(words, at, lexicon, negated=turned > 0)
            terms.append(Term(at, word.key, sense, turned, led_by, at in verbs, actor, every))
    reach = list(with_events(terms, reaches, words, lexicon))
    core = _core(words, terms, text, lexicon)
    telling = frozenset(core + i for i in heads(terms[core:], lexicon))
    amounts = [n for n in amounts if not any(span.start <= n.start < span.end for span in lasting)]
    acts = subject(terms, core, lexicon)
    met_by = tuple(_features(term) for term in terms)
    main, within = _verbs(terms, lexicon)
    return Clause(
        terms=tuple(terms),
        scopes=tuple(r for r, _ in reach),
        firm=tuple(firm for _, firm in reach),
        turns=turns,
        features=met_by,
        index=_index(terms, met_by),
        quantities=frozenset(n.value for n in amounts),
        lasts=frozenset(n.value for n in lasting),
        before=frozenset(of_before(amounts, words, *_after_head(terms, telling), lexicon)),
        counted=frozenset((n.value, unit) for n in amounts if (unit := _unit(n, words, text, lexicon))),
        days=frozenset(days),
        modality=mood(words, terms, text, lexicon),
        heads=telling,
        core=core,
        areas=frozenset(_areas(words, terms, lexicon)),
        subject_states=frozenset(t.sense.state for t in joint(terms, acts) if t.acts and t.sense.state),
        subject_side=_side_of(acts, lexicon),
        subject_called=acts[0].sense.lemma if acts else "",
        subject_body=next((body for t in acts if (body := _body_of(t, lexicon))), ""),
        within=frozenset(_within(words, terms, lexicon)),
        actors=frozenset(t.actor for t in terms if t.actor),
        persons=tuple(persons(terms, cast.people, lexicon)),
        around=frozenset(_around(words, terms, telling, lexicon)),
        stray=_stray(words, lexicon, more=bool(reaches) or len(terms) > 5),
        whole=is_whole(words, found, text, lexicon),
        verbal=bool(main),
        inner=min((i for i in within if i >= core), default=len(terms)),
        ranks=frozenset(ranks(words, text, lexicon)),
        adds=says(words[_OPENING - 1 :], lexicon.particles["adds"]),
        also=says(words[_OPENING - 1 :], lexicon.particles["also"]),
        unnamed=any(w.key in lexicon.particles["reason of one named before"] for w in words[:_OPENING]),
        called=tuple(quoted_names(words, terms)),
        forbids=any(term.sense.lemma in lexicon.particles["keeps from"] for term in terms),
    )


def _verbs(terms: Sequence[Term], lexicon: ClaimLexicon) -> tuple[list[int], list[int]]:
    """Return the verbs of a clause that are its own, and those of clauses within it."""
    verbs = [i for i, t in enumerate(terms) if t.verb]
    within = [i for i in verbs if depends(terms, i, lexicon)]
    return [i for i in verbs if i not in within], within


def _after_head(terms: Sequence[Term], heads: frozenset[int]) -> tuple[int, list[int]]:
    """Return where what happens is told, and where the verbs behind it stand, as tokens."""
    first = min((terms[i].at for i in heads), default=_NEVER)
    return first, [t.at for t in terms if t.verb and t.at > first]


def _unit(number: Number, words: Sequence[Token], text: str, lexicon: ClaimLexicon) -> frozenset[str | int]:
    """Return what a number counts: «ثلاثة [قتلى] وأربعة [جرحى]»; nothing where that is not told behind it."""
    for word in words[number.end : number.end + _COUNTED]:
        sense = lexicon.sense(text[word.start : word.end]) if word.is_word else None
        if sense is not None and not sense.stop:
            return frozenset(sense.concepts) or frozenset({sense.lemma})
    return frozenset()


def _led_by(words: Sequence[Token], at: int, lexicon: ClaimLexicon) -> str:
    """Return the word before a place, «كان» and a quotation mark left out: «من كان يقود», «مع «الجامعة»»."""
    if at > 1 and (words[at - 1].key in lexicon.particles["was"] or words[at - 1].key in OPENS):
        at -= 1
    return words[at - 1].key if at else ""


def _core(words: Sequence[Token], terms: Sequence[Term], text: str, lexicon: ClaimLexicon) -> int:
    """Return the first term behind the last «أنّ»; «أن» before a verb of now leads to what is hoped or feared."""
    opening = next(
        (i for i in range(len(words) - 2, 0, -1) if words[i].key in lexicon.particles["that"]), None
    )
    if opening is None:
        return 0
    following = words[opening + 1]
    if is_now(following.key) and lexicon.sense(text[following.start : following.end]).verb:
        return 0
    inner = next((i for i, t in enumerate(terms) if t.at > opening), 0)
    return inner if len(terms) - inner > 1 else 0


def _areas(words: Sequence[Token], terms: Sequence[Term], lexicon: ClaimLexicon) -> Iterator[str]:
    """Yield the names behind «محافظة», «مدينة» and their like, and those of known places, where something happened.

    Those it is only near to are left out.
    """
    areas, near = lexicon.particles["area"], lexicon.particles["near a place"]
    for term in terms:
        if term.at < 1:
            continue
        head = words[term.at - 1].key
        before = words[term.at - 2].key if term.at > 1 else ""
        behind = head in areas or head[1:] in areas
        known = term.actor is not None and term.actor.startswith(_PLACE) and not term.sense.entity
        if (behind and before not in near) or (known and not {head, before} & near):
            yield term.sense.lemma


def _around(
    words: Sequence[Token], terms: Sequence[Term], heads: frozenset[int], lexicon: ClaimLexicon
) -> Iterator[int]:
    """Yield what tells only when, where and amid what something happened: «فر القائد [قبل ساعة من الهجوم]»."""
    first = min((terms[i].at for i in heads), default=len(words))
    opens = [at for at, w in enumerate(words) if at > first and w.key in lexicon.particles["circumstance"]]
    if not opens:
        return
    yield from (i for i, t in enumerate(terms) if t.at > opens[0] and i not in heads and not t.verb)


def _within(words: Sequence[Token], terms: Sequence[Term], lexicon: ClaimLexicon) -> Iterator[int]:
    """Yield what a relative clause tells: «النواب الذين [لم يحسموا] أمرهم», «من [لم يسدد] رسومه»; not «هو الذي أطلق»."""
    particles = lexicon.particles
    for at, word in enumerate(words[:-1]):
        denied = words[at + 1].key in particles["negation of clause"]
        if not (word.key in lexicon.cuts["relative"] or (denied and word.key in particles["who"])):
            continue
        if at and words[at - 1].key in particles["it is"]:
            continue
        first = next((i for i, t in enumerate(terms) if t.at > at), None)
        if first is not None and terms[first].at <= at + 2 + denied:
            yield first


def _side_of(terms: Sequence[Term], lexicon: ClaimLexicon) -> int:
    """Return 1 for rebels, -1 for the forces that fight them, 0 for everybody else."""
    names = {name for t in terms for name in (t.sense.lemma, t.key.removeprefix("و").removeprefix("ال"))}
    rebels, forces = lexicon.particles["side of rebels"], lexicon.particles["side of forces"]
    return bool(names & rebels) - bool(names & forces)


def _body_of(term: Term, lexicon: ClaimLexicon) -> str:
    """Return what kind of body a single word names («المحكمة»، «حركة»); any agency may be called «الهيئة»."""
    name = term.key.removeprefix("و")
    entries = (entry for rest, entry in lexicon.bodies(name) if not rest and name in entry["words"])
    entry = next(entries, None)
    if entry is None or entry["body"] in _ANY_BODY:
        return ""
    return str(entry["side"] if entry["side"] == "executive" else entry["body"])


def _stray(words: Sequence[Token], lexicon: ClaimLexicon, *, more: bool) -> bool:
    """Whether a clause is a mere circumstance; a negated verb or many words say `more` than that."""
    first = next((w.key for w in words if w.is_word), "")
    return first in lexicon.particles["subordinate"] or (
        first in lexicon.particles["circumstance"] and not more
    )


def _features(term: Term) -> tuple[Feature, ...]:
    """Return what a word may meet another by: a state, its leader, or lemma, sense, root and spelling."""
    sense = term.sense
    if sense.state:
        return f"s{sense.state}", f"l{sense.state}"
    found = sense.meets
    if term.key not in sense.names:
        found = (f"n{term.key}", *found)
    return (*found, f"a{term.actor}") if term.actor else found


def _index(terms: Sequence[Term], met_by: Sequence[Sequence[Feature]]) -> Mapping[Feature, list[int]]:
    found: dict[Feature, list[int]] = defaultdict(list)
    for i, features in enumerate(met_by):
        for feature in features:
            found[feature].append(i)
        for pole in terms[i].sense.poles:
            found[pole].append(i)
    return dict(found)


def _state_sense(phrase: str, state: str) -> Sense:
    none: frozenset[str] = frozenset()
    return Sense(phrase, frozenset({phrase}), none, frozenset(), frozenset(), stop=False, state=state)
