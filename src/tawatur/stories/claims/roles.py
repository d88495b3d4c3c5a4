"""Who does it, and to whom: what keeps apart two clauses that share nearly all their words.

«تلقى الملك اتصالا من أمير الكويت» and «تلقى الملك اتصالا من رئيس مصر» are two calls, «هددت موسكو كييف» and «هددت كييف
موسكو» two threats.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby, product
from typing import TYPE_CHECKING

from tawatur.lexicon.claims import ClaimLexicon
from tawatur.lexicon.lemmas import is_listed

if TYPE_CHECKING:
    from tawatur.stories.claims.terms import Clause, Term

__all__ = [
    "Person",
    "joint",
    "led",
    "of_others",
    "other_doer",
    "other_ends",
    "other_office",
    "other_person",
    "other_side",
    "other_thing",
    "persons",
    "subject",
    "swapped",
]

# What begins so has an article, or a preposition leads it.
_CLITICS = ("ال", "وال", "بال", "لل", "كال", "ل")
_AWAY, _OF = "عن", "من"
_DEFINITE = ("ال", "وال", "بال", "لل")
# The first end of «بين بغداد وعمان» has so many words at most.
_END = 4
# A name and its like share so much of what they are made of.
_HALF = 0.5
# «أسعار» is a plural of سعر, which has so many letters; إسعار would be an act.
_ONE_WORD = re.compile(r"key:[^-:]+:person")
_PLURAL, _SHORT = re.compile("^ا..ا.$"), 3


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody whom a clause names: the places of his names and of his offices among its terms, and what leads him."""

    actor: str
    names: tuple[int, ...]
    offices: tuple[int, ...]
    led_by: str


def persons(terms: Sequence[Term], known: frozenset[str], lexicon: ClaimLexicon) -> Iterator[Person]:
    """Yield those whom a clause names («الأمير فيصل»، «وزير الداخلية»); `known` are the actors that are persons.

    A title at once before a name belongs to it: «شكره [لجلالة] الملك حمد» thanks King Hamad.
    """
    title: int | None = None
    for actor, group in groupby(range(len(terms)), key=lambda i: terms[i].actor):
        places = list(group)
        titles = tuple(i for i in places if terms[i].sense.entity and _bare(terms[i]) in lexicon.titles)
        if actor is None:
            title = places[-1] if titles and titles[-1] == places[-1] else None
            yield from (Person(f"#{i}", (), (i,), _slot(terms[i], lexicon)) for i in titles if i != title)
        elif actor in known:
            names = tuple(i for i in places if i not in titles and not terms[i].sense.state)
            if len(names) == 1 and _is_described(terms[names[0]]):
                names, titles = (), (*titles, *names)
            led_by = _slot(terms[places[0]], lexicon) or (
                "" if title is None else _slot(terms[title], lexicon)
            )
            yield Person(actor, names, titles, led_by)
            title = None
        elif title is not None:
            yield Person(f"#{title}", (), (title,), _slot(terms[title], lexicon))
            title = None
    if title is not None:
        yield Person(f"#{title}", (), (title,), _slot(terms[title], lexicon))


def _is_described(term: Term) -> bool:
    """Whether a man is told by a common word alone: «الراحل», «المتهم» may be anybody."""
    only = term.actor is not None and _ONE_WORD.fullmatch(term.actor)
    return bool(only) and term.key.startswith("ال") and is_listed(term.key.removeprefix("ال"))


def _bare(term: Term) -> str:
    return term.key.removeprefix("ال") if term.key.startswith("ال") else term.sense.lemma


def _slot(term: Term, lexicon: ClaimLexicon) -> str:
    """Return the preposition that leads a name, its first letter where it is one; nothing for who acts and is acted on."""
    if term.led_by in lexicon.particles["leads"]:
        return term.led_by
    return term.key[0] if term.key[:1] in "لب" and term.sense.lemma != term.key else ""


def other_person(a: Clause, b: Clause, partner: Mapping[int, int]) -> bool:
    """Whether others stand where the other clause has its men: «من الملك حمد»، «من الملك عبدالله».

    Whom both name is no matter: «شكر خادم الحرمين [الملك حمد]»، «شكر خادم الحرمين [الملك عبدالله]».
    """
    back = {j: i for i, j in partner.items()}
    for slot in {p.led_by for p in a.persons} & {q.led_by for q in b.persons}:
        ours = [p for p in a.persons if p.led_by == slot]
        theirs = [q for q in b.persons if q.led_by == slot]
        alone = [p for p in ours if not any(_one(p, q, partner, back) for q in theirs)]
        others = [q for q in theirs if not any(_one(p, q, partner, back) for p in ours)]
        if alone and others and all(_others(p, q, partner, back) for p, q in product(alone, others)):
            return True
    return False


def other_office(a: Clause, b: Clause, partner: Mapping[int, int], lexicon: ClaimLexicon) -> bool:
    """Whether an office is its holder's here and his deputy's there: «زار [نائب] الوزير المصنع», «زار الوزير المصنع».

    Where the other clause names a deputy too, or the man, nothing is shown.
    """
    deputies = lexicon.particles["stands in for an office"]
    stood_in = [{i for i, t in enumerate(c.terms) if _bare(t) in deputies} for c in (a, b)]
    if bool(stood_in[0]) == bool(stood_in[1]) or a.actors & b.actors:
        return False
    clause, back = (a, partner) if stood_in[0] else (b, {j: i for i, j in partner.items()})
    behind = (i + 1 for i in stood_in[0] | stood_in[1] if i + 1 < len(clause.terms))
    return any(i in back and _bare(clause.terms[i]) in lexicon.titles for i in behind)


def _one(p: Person, q: Person, in_b: Mapping[int, int], in_a: Mapping[int, int]) -> bool:
    """Whether two are surely one: by the actor, or by their names."""
    if p.actor == q.actor:
        return True
    if p.names and q.names:
        return not (_unmet(p.names, in_b) and _unmet(q.names, in_a))
    return not (p.names or q.names) and any(i in in_b for i in p.offices[:1])


def _others(p: Person, q: Person, in_b: Mapping[int, int], in_a: Mapping[int, int]) -> bool:
    if p.actor == q.actor:
        return False
    if p.names and q.names:
        return _unmet(p.names, in_b) and _unmet(q.names, in_a)
    if p.names or q.names:
        # «الوزير» may be «كيري».
        return False
    return bool(p.offices and q.offices) and p.offices[0] not in in_b and q.offices[0] not in in_a


def _unmet(names: Sequence[int], met: Mapping[int, int]) -> bool:
    return names[-1] not in met and sum(i in met for i in names) < _HALF * len(names)


def subject(terms: Sequence[Term], core: int, lexicon: ClaimLexicon) -> Sequence[Term]:
    """Return the word that may name who acts: the first before the verb, else what follows the verb at once."""
    verb = next((i for i in range(core, len(terms)) if terms[i].verb), None)
    if verb is None:
        return ()
    before = [t for t in terms[core:verb] if not led(t, lexicon)]
    after = [t for t in terms[verb + 1 : verb + 2] if not (t.verb or led(t, lexicon))]
    return before[:1] or after


def joint(terms: Sequence[Term], acts: Sequence[Term]) -> Iterator[Term]:
    """Yield who acts, and the one whom «و» joins to him at once: «[الأردن وسوريا] اتفقا»."""
    for term in acts:
        yield term
        yield from (t for t in terms if t.at == term.at + 1 and t.sense.joined and not t.verb)


def led(term: Term, lexicon: ClaimLexicon) -> bool:
    """Whether a preposition leads a name, so that it is no subject."""
    return term.led_by in lexicon.particles["leads"] or term.key[:1] in "لب"


def other_side(a: Clause, b: Clause) -> bool:
    """Whether the one who acts is of another state, side or body: «سيطر المتمردون على القاعدة», «سيطر الجيش على القاعدة»."""
    # «تعرض المستشفى لقصف الجيش» and «قصف الجيش المستشفى» name both bodies.
    if a.subject_body and b.subject_body and a.subject_body != b.subject_body:
        both = {t.sense.lemma for t in a.terms} & {t.sense.lemma for t in b.terms}
        if not {a.subject_called, b.subject_called} & both:
            return True
    if a.subject_states and b.subject_states and not a.subject_states & b.subject_states:
        return True
    return a.subject_side * b.subject_side < 0


def other_thing(a: Clause, b: Clause, partner: Mapping[int, int], lexicon: ClaimLexicon) -> bool:
    """Whether what it is about is of one thing here and of another there: «سقطت خيمة [العرض]», «سقطت خيمة [الطعام]»."""
    measured = partial(_measured, lexicon.particles["measures"])
    ways = (_annexed, _cut_from, measured)
    found = (one for way in ways for one in of_others(a, b, partner, way))
    return any(a.terms[i].sense.lemma == b.terms[j].sense.lemma for i, j in found)


def _measured(measures: Container[str], clause: Clause, at: int) -> int | None:
    """Return what a measure is of: «40 طنا من [الجبن]»."""
    which = clause.terms[at + 1] if at + 1 < len(clause.terms) else None
    if which is None or which.led_by != _OF or which.at != clause.terms[at].at + 2:
        return None
    return at + 1 if clause.terms[at].sense.lemma in measures and _common(which) else None


def _cut_from(clause: Clause, at: int) -> int | None:
    """Return the known noun that «عن» leads to behind another noun: «رفع الدعم عن [الوقود]»."""
    which = clause.terms[at + 1] if at + 1 < len(clause.terms) else None
    if which is None or which.led_by != _AWAY or which.at != clause.terms[at].at + 2:
        return None
    return at + 1 if _common(which) and which.sense.concepts and not clause.terms[at].verb else None


def other_name(
    a: Clause, b: Clause, partner: Mapping[int, int], around: Sequence[Iterable[tuple[str, str]]]
) -> bool:
    """Whether things of one kind are called by other names: «محجر «الوادي»», «محجر «النهر»», «بني صخر», «بني أسد».

    `around` are the names by kind that the sentences of both give before: «قال مدير منفذ «الجبل» إن المنفذ مغلق». What only
    one of the two calls by a name may be the same thing.
    """
    ours = dict(_names(a, partner, around[0]))
    if not ours:
        return False
    theirs = dict(_names(b, {j: i for i, j in partner.items()}, around[1]))
    in_a, in_b = ({t.sense.lemma for t in one.terms} for one in (a, b))
    return any(
        (other := theirs.get(partner[kind])) is not None and name not in in_b and other not in in_a | {name}
        for kind, name in ours.items()
    )


def other_doer(a: Clause, b: Clause, around: Sequence[Iterable[tuple[str, str]]]) -> bool:
    """Whether one who is called by a name acts here, and another of that kind there, who was named before.

    «شركة «النهر» ألغت الرحلات», and said of «شركة «الوادي»»: «ألغت الرحلات», «الشركة ألغت الرحلات».
    """
    return _acts_beside(a, b, around[1]) or _acts_beside(b, a, around[0])


def _acts_beside(doer: Clause, other: Clause, before: Iterable[tuple[str, str]]) -> bool:
    named = next((place for place in doer.called if place[0] <= 1 < len(doer.terms)), None)
    verb = min(doer.heads, default=-1)
    if named is None or verb != named[-1] + 1 or not doer.terms[verb].verb or other.called:
        return False
    kind, name = (doer.terms[i].sense.lemma for i in (0, named[-1]))
    same_kind = {called for what, called in before if what == kind}
    told = {t.sense.lemma for t in other.terms[: min(other.heads, default=0)]}
    return bool(same_kind) and name not in same_kind and told <= {kind}


def _names(
    clause: Clause, met: Mapping[int, int], around: Iterable[tuple[str, str]]
) -> Iterator[tuple[int, str]]:
    """Yield by what of a name, or else before it, both clauses have how it is called: «[محجر] «الوادي»», «[بني] صخر»."""
    for kind, name in around:
        alike = (i for i in met if clause.terms[i].sense.lemma == kind)
        yield from ((i, name) for i in alike if clause.terms[i].key.startswith(_DEFINITE))
    for place in clause.called:
        last = clause.terms[place[-1]].sense.lemma
        if len(place) > 1 and place[0] in met:
            yield place[0], last
        elif place[0] - 1 in met and not any(i in met for i in place):
            yield place[0] - 1, last


def of_others(
    a: Clause, b: Clause, partner: Mapping[int, int], which: Callable[[Clause, int], int | None]
) -> Iterator[tuple[int, int]]:
    """Yield the terms that meet though `which` finds behind each another term that tells which one it is."""
    back = set(partner.values())
    for i, j in partner.items():
        ours = which(a, i)
        if ours is None or ours in partner:
            continue
        theirs = which(b, j)
        if theirs is not None and theirs not in back:
            yield i, j


def _annexed(clause: Clause, at: int) -> int | None:
    """Return the definite noun that tells which one another noun is, where that opens the clause or follows its verb."""
    after_verb = at - 1 in clause.heads and clause.terms[at - 1].verb
    if at + 1 >= len(clause.terms) or not (at == 0 or after_verb):
        return None
    noun, which = clause.terms[at : at + 2]
    # An act may be told of the same thing by another word; several of them are things («امتحانات»).
    plural = noun.key.endswith("ات") or (_PLURAL.match(noun.key) and len(noun.sense.lemma) == _SHORT)
    act = noun.sense.masdar and not plural and not (which.sense.concepts and not which.sense.masdar)
    if act or noun.key.startswith(_CLITICS) or noun.sense.entity or not (_common(noun) and _common(which)):
        return None
    return at + 1 if which.at == noun.at + 1 and which.key.startswith("ال") else None


def _common(term: Term) -> bool:
    return not (term.verb or term.actor or term.sense.state)


def between(clause: Clause, lexicon: ClaimLexicon) -> dict[int, int]:
    """Return the words that name the two ends of «بين بغداد وعمان», each with the end that it belongs to."""
    terms, found = clause.terms, dict[int, int]()
    start = next((i for i, t in enumerate(terms) if t.led_by in lexicon.particles["between"]), None)
    if start is None:
        return found
    second = next((i for i in range(start + 1, len(terms)) if terms[i].sense.joined), None)
    if second is None or second - start > _END or any(t.verb for t in terms[start : second + 1]):
        return found
    return {i: int(i >= second) for i in range(start, second + 1)}


def other_ends(a: Clause, b: Clause, partner: Mapping[int, int], lexicon: ClaimLexicon) -> bool:
    """Whether two things have one end in common and another place or party at the other: «بين بغداد [وعمان]», «بين بغداد [ودمشق]»."""
    ours, theirs = between(a, lexicon), between(b, lexicon)
    if not (ours and theirs):
        return False
    back = {j: i for i, j in partner.items()}
    one, other = _ends_met(ours, partner), _ends_met(theirs, back)
    if one == 0b11 or other == 0b11 or not (one and other):
        return False
    return _named_end(a, ours, one) and _named_end(b, theirs, other)


def _ends_met(ends: Mapping[int, int], met: Mapping[int, int]) -> int:
    """Return the ends that the other clause has, as bits."""
    found = 0
    for i, end in ends.items():
        found |= (i in met) << end
    return found


def _named_end(clause: Clause, ends: Mapping[int, int], met: int) -> bool:
    """Whether the end that the other clause lacks is told by a name: «عمان», not «العاصمة الأردنية»."""
    words = [clause.terms[i] for i, end in ends.items() if not met >> end & 1]
    return all(t.actor or t.acts or _is_bare(t) for t in words)


def _is_bare(term: Term) -> bool:
    """Whether a word stands as names of towns do («وإسطنبول»), with no article and nothing that it is made of."""
    sense = term.sense
    plain = not term.key.removeprefix("و").startswith(_CLITICS)
    return plain and not (sense.entity or sense.masdar or sense.state)


def swapped(a: Clause, b: Clause, partner: Mapping[int, int], lexicon: ClaimLexicon) -> bool:
    """Whether who acts and who is acted on changed places: «هددت موسكو كييف» and «هددت كييف موسكو»."""
    names = [(i, j) for i, j in sorted(partner.items()) if a.terms[i].acts and b.terms[j].acts]
    if len(names) < 2:
        return False
    led_a = {i: led(a.terms[i], lexicon) for i, _ in names}
    led_b = {j: led(b.terms[j], lexicon) for _, j in names}
    ends = between(a, lexicon), between(b, lexicon)
    return any(
        m < j
        and led_a[i] == led_b[m]
        and led_a[k] == led_b[j]
        and not ({i, k} <= ends[0].keys() or {j, m} <= ends[1].keys())
        and not (_side_by_side(a, i, k) and _side_by_side(b, m, j))
        for at, (i, j) in enumerate(names)
        for k, m in names[at + 1 :]
    )


def _side_by_side(clause: Clause, one: int, other: int) -> bool:
    """Whether «و» joins two names, so that either may stand first: «بغداد وعمان اتفقتا»."""
    return other == one + 1 and clause.terms[other].sense.joined
