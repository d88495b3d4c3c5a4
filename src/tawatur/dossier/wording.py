"""How each outlet names the same actor, act and speaking, and the words it uses more than the others.

Only what differs is shown: that two outlets both write «بوتين» tells nothing, that one writes «الضربات الأميركية» and the
other «العدوان الأمريكي» does. Every count is of the outlet's own words and keeps its places.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from tawatur.dossier.leaning import leanings
from tawatur.dossier.outlets import outlet_key
from tawatur.dossier.voice import OwnWords
from tawatur.lexicon import Lexicon
from tawatur.lexicon.wording import Head, WordingLexicon
from tawatur.model import Actor, Place, Span, Wording, WordingKind
from tawatur.text import Token, fold_word, tokens

__all__ = ["wording"]

_MOST_THINGS = 12
_MOST_FORMS = 4


@dataclass(frozen=True, slots=True)
class _Use:
    """One naming of a thing: `form` is what is compared between outlets."""

    thing: str
    outlet: str
    form: str
    place: Place
    words: str
    stance: str | None = None


@dataclass(slots=True)
class _Thing:
    name: str
    forms: dict[str, dict[str, list[_Use]]] = field(
        default_factory=lambda: defaultdict(lambda: defaultdict(list))
    )


def wording(story: Sequence[OwnWords], lexicon: Lexicon) -> tuple[Wording, ...]:
    """Return how the outlets of a story word it: acts, actors, reporting verbs, then words they lean to."""
    if len({outlet_key(own.annotated.article) for own in story}) < 2:
        return ()
    table = lexicon.wording
    called = _called(story)
    return (
        *_compared((use for own in story for use in _acts(own, table)), "act"),
        *_compared((use for own in story for use in _names(own, table, called)), "actor"),
        *_compared((use for own in story for use in _verbs(own, lexicon, called)), "verb"),
        *leanings(story, table.common),
    )


def _compared(uses: Iterator[_Use], kind: WordingKind) -> Iterator[Wording]:
    """Yield the things that two outlets or more name, and not with the same words."""
    things: dict[str, _Thing] = {}
    for use in uses:
        things.setdefault(use.thing, _Thing(use.thing)).forms[use.outlet][use.form].append(use)
    weighed = [(_WEIGHTS[kind](t), t) for t in things.values() if len(t.forms) > 1]
    telling = sorted((pair for pair in weighed if pair[0] > 0), key=lambda pair: -pair[0])
    for _, thing in telling[:_MOST_THINGS]:
        for outlet, forms in thing.forms.items():
            most = sorted(forms.values(), key=lambda uses: (-len(uses), uses[0].place.span))
            for found in most[:_MOST_FORMS]:
                words = Counter(u.words for u in found).most_common(1)[0][0]
                places = tuple(u.place for u in found)
                yield Wording(thing.name, outlet, words, len(found), places, kind, found[0].stance)


def _differing(thing: _Thing) -> int:
    """Weigh an act by its uses, 0 where all outlets use the same words for it."""
    kinds = {frozenset(forms) for forms in thing.forms.values()}
    return sum(len(u) for forms in thing.forms.values() for u in forms.values()) if len(kinds) > 1 else 0


def _exclusive(thing: _Thing) -> int:
    """Weigh an actor by the names that hold a word which only one outlet has for it."""
    outlets = Counter(
        w for forms in thing.forms.values() for w in {w for form in forms for w in form.split()}
    )
    return sum(
        len(uses)
        for forms in thing.forms.values()
        for form, uses in forms.items()
        if any(outlets[word] == 1 for word in form.split())
    )


def _stanced(thing: _Thing) -> int:
    """Weigh a speaker by verbs whose stance not every outlet takes; doubt weighs most."""
    stances: list[set[str | None]] = [{u[0].stance for u in forms.values()} for forms in thing.forms.values()]
    uneven = set().union(*stances) - stances[0].intersection(*stances)
    return sum(_TELLING.get(stance or "", 0) for stance in uneven)


_TELLING = {"doubt": 100, "reveal": 10, "trust": 2, "force": 1}
_WEIGHTS: dict[WordingKind, Callable[[_Thing], int]] = {
    "act": _differing,
    "actor": _exclusive,
    "verb": _stanced,
}


def _acts(own: OwnWords, table: WordingLexicon) -> Iterator[_Use]:
    """Yield the acts: a head of a family, up to two words on an adjective that says whose it is."""
    cut = own.tokens
    article = own.annotated.article
    outlet = outlet_key(article)
    for n, token in enumerate(cut):
        head = table.head(token.key) if token.is_word else None
        if head is None or not own.is_own(token.start):
            continue
        family = table.families[head.family]
        last, state = _owner(cut, n, head, table)
        if state is None and not family.alone:
            continue
        start = _after(article.text, token, head.clitic)
        words = article.text[start : cut[last].end]
        thing = f"{family.label} ({state})" if state else family.label
        form = table.kind(fold_word(article.text[start : token.end]))
        yield _Use(thing, outlet, form, Place(article.id, Span(start, cut[last].end)), words)


def _owner(cut: Sequence[Token], n: int, head: Head, table: WordingLexicon) -> tuple[int, str | None]:
    """Return where the phrase ends and whose act it is: «العملية العسكرية الإسرائيلية» ends two words on.

    Adjectives follow their noun in definiteness, so that «عمليات الطائرات الأمريكية» is not taken for one.
    """
    for at in range(n + 1, min(n + 3, len(cut))):
        key = cut[at].key
        if not cut[at].is_word or key.startswith("ال") != head.definite:
            break
        state = table.agent(key)
        if state is not None:
            return at, state
        if not key.endswith(("ي", "يه")):
            break
    return n, None


def _after(text: str, token: Token, clitic: int) -> int:
    """Return where a word begins behind its clitics; marks between letters are stepped over."""
    at, left = token.start, clitic
    while left:
        at += 1
        left -= bool(fold_word(text[at - 1]))
    return at


def _called(story: Sequence[OwnWords]) -> dict[str, str]:
    """Return one name for every actor of a story: most articles' for a person, the barest for anybody else."""
    names: dict[str, Counter[str]] = defaultdict(Counter)
    people: set[str] = set()
    for own in story:
        for actor in own.annotated.actors:
            names[actor.id][actor.name] += 1
            if actor.type == "person":
                people.add(actor.id)

    def rank(ident: str, name: str) -> tuple[int, int]:
        return (0 if ident in people else len(name.split()), -names[ident][name])

    return {ident: min(found, key=lambda name: rank(ident, name)) for ident, found in names.items()}


def _names(own: OwnWords, table: WordingLexicon, called: dict[str, str]) -> Iterator[_Use]:
    """Yield how actors are named: a person by what stands before his name, anybody else by the words beside it."""
    article = own.annotated.article
    outlet = outlet_key(article)
    cast = {actor.id: actor for actor in own.annotated.actors}
    for mention in own.annotated.mentions:
        actor = cast.get(mention.actor)
        if actor is None or actor.type == "place" or not own.is_own(mention.span.start):
            continue
        words = article.text[mention.span.start : mention.span.end]
        name = called[actor.id]
        # Another spelling of a person's name is no title.
        form = _epithet(words, actor if actor.type == "person" else replace(actor, name=name), table)
        if form or actor.type != "person":
            yield _Use(name, outlet, form, Place(article.id, mention.span), words)


def _epithet(words: str, actor: Actor, table: WordingLexicon) -> str:
    """Return the folded words that are not the actor's name, empty for the name alone or a capital for its state.

    Whose president he is says nothing («الرئيس السوري», «الرئيس»), that he is called deposed does.
    """
    if table.is_plain(fold_word(words)):
        return ""
    name = {table.kind(key) for key in fold_word(actor.name).split()}
    before: list[str] = []
    for token in tokens(words):
        key = table.kind(token.key)
        if key in name and actor.type == "person":
            break
        if token.is_word and key not in name and table.agent(token.key) is None:
            before.append(key)
    return " ".join(before)


def _verbs(own: OwnWords, lexicon: Lexicon, called: dict[str, str]) -> Iterator[_Use]:
    """Yield the verbs with which an outlet lets each named speaker speak."""
    article = own.annotated.article
    outlet = outlet_key(article)
    for statement in own.annotated.statements:
        speaker = statement.speakers[0] if statement.speakers else None
        if speaker is None or speaker.kind == "unnamed":
            continue
        cue = article.text[statement.cue.start : statement.cue.end]
        lemma = _lemma(cue, lexicon)
        if lemma:
            place = Place(article.id, statement.cue)
            name = called.get(speaker.actor, speaker.name)
            yield _Use(name, outlet, lemma, place, lemma, lexicon.wording.stance(lemma))


def _lemma(cue: str, lexicon: Lexicon) -> str | None:
    """Return the verb of a cue: «ومؤكدة» is أكد; cues that are no verbs have none."""
    for word in fold_word(cue).split():
        forms = lexicon.speech.forms(word)
        if forms:
            return forms[0].verb.lemma
    return None
