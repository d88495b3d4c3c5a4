"""How each outlet names the same actor, act and speaking, and the words it uses more than the others.

Only what differs is shown: that two outlets both write «بوتين» tells nothing, that one writes «الضربات الأميركية» and the
other «العدوان الأمريكي» does. Every count is of the outlet's own words and keeps its places.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from tawatur.dossier.leaning import leanings
from tawatur.dossier.outlets import outlet_key
from tawatur.dossier.voice import OwnWords
from tawatur.lexicon import Lexicon
from tawatur.lexicon.wording import WordingLexicon
from tawatur.model import Place, Span, Wording, WordingKind
from tawatur.text import Token, fold_word

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
    return (
        *_compared((use for own in story for use in _acts(own, table)), "act"),
        *_compared((use for own in story for use in _names(own)), "actor"),
        *_compared((use for own in story for use in _verbs(own, lexicon)), "verb"),
        *leanings(story, table.common),
    )


def _compared(uses: Iterator[_Use], kind: WordingKind) -> Iterator[Wording]:
    """Yield the things that two outlets or more name, and not with the same words."""
    things: dict[str, _Thing] = {}
    for use in uses:
        things.setdefault(use.thing, _Thing(use.thing)).forms[use.outlet][use.form].append(use)
    telling = [t for t in things.values() if _differs(t)]
    telling.sort(key=lambda t: -sum(len(u) for forms in t.forms.values() for u in forms.values()))
    for thing in telling[:_MOST_THINGS]:
        for outlet, forms in thing.forms.items():
            most = sorted(forms.values(), key=lambda uses: (-len(uses), uses[0].place.span))
            for found in most[:_MOST_FORMS]:
                words = Counter(u.words for u in found).most_common(1)[0][0]
                places = tuple(u.place for u in found)
                yield Wording(thing.name, outlet, words, len(found), places, kind, found[0].stance)


def _differs(thing: _Thing) -> bool:
    kinds = [frozenset(forms) for forms in thing.forms.values()]
    return len(kinds) > 1 and any(kind != kinds[0] for kind in kinds)


def _acts(own: OwnWords, table: WordingLexicon) -> Iterator[_Use]:
    """Yield the acts: a head of a family, up to two words on an adjective that says whose it is."""
    cut = own.tokens
    article = own.annotated.article
    outlet = outlet_key(article)
    for n, token in enumerate(cut):
        found = table.head(token.key) if token.is_word else None
        if found is None or not own.is_own(token.start):
            continue
        number, clitic = found
        family = table.families[number]
        last, state = _owner(cut, n, table)
        if state is None and not family.alone:
            continue
        start = _after(article.text, token, clitic)
        words = article.text[start : cut[last].end]
        thing = f"{family.label} ({state})" if state else family.label
        form = fold_word(words[: token.end - start]).removeprefix("ال")
        yield _Use(thing, outlet, form, Place(article.id, Span(start, cut[last].end)), words)


def _owner(cut: Sequence[Token], n: int, table: WordingLexicon) -> tuple[int, str | None]:
    """Return where the phrase ends and whose act it is: «العملية العسكرية الإسرائيلية» ends two words on."""
    for at in range(n + 1, min(n + 3, len(cut))):
        if not cut[at].is_word:
            break
        state = table.agent(cut[at].key)
        if state is not None:
            return at, state
    return n, None


def _after(text: str, token: Token, clitic: int) -> int:
    """Return where a word begins behind its clitics; marks between letters are stepped over."""
    at, left = token.start, clitic
    while left:
        at += 1
        left -= bool(fold_word(text[at - 1]))
    return at


def _names(own: OwnWords) -> Iterator[_Use]:
    """Yield how actors are named: a person by what stands before his name, anybody else by the whole name."""
    article = own.annotated.article
    outlet = outlet_key(article)
    cast = {actor.id: actor for actor in own.annotated.actors}
    for mention in own.annotated.mentions:
        actor = cast.get(mention.actor)
        if actor is None or actor.type == "place" or not own.is_own(mention.span.start):
            continue
        words = article.text[mention.span.start : mention.span.end]
        form = _epithet(words, actor.name) if actor.type == "person" else fold_word(words)
        if form:
            yield _Use(actor.name, outlet, form, Place(article.id, mention.span), words)


def _epithet(words: str, name: str) -> str:
    """Return the folded words before the first part of a person's name; the bare name says nothing."""
    parts = set(fold_word(name).split())
    before: list[str] = []
    for word in fold_word(words).split():
        if word in parts:
            break
        before.append(word)
    return " ".join(before)


def _verbs(own: OwnWords, lexicon: Lexicon) -> Iterator[_Use]:
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
            yield _Use(speaker.name, outlet, lemma, place, lemma, lexicon.wording.stance(lemma))


def _lemma(cue: str, lexicon: Lexicon) -> str | None:
    """Return the verb of a cue: «ومؤكدة» is أكد; cues that are no verbs have none."""
    for word in fold_word(cue).split():
        forms = lexicon.speech.forms(word)
        if forms:
            return forms[0].verb.lemma
    return None
