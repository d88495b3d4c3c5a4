"""Of what state somebody is: of the one his body belongs to, else of the one that the words for him tell.

«وزير النقل اليمني» says it by an adjective, «قائد شرطة محافظة ظفار» by a place that one state holds. Where somebody
may be abroad («مبعوث المنظمة إلى عدن»، «مراسل الصحيفة في الموصل») the place tells nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from tawatur.lexicon import Lexicon
from tawatur.lexicon.actors import Known, KnownActor
from tawatur.lexicon.claim_posts import bare_word
from tawatur.lexicon.title_words import GIVEN, Kind
from tawatur.model import Link
from tawatur.stories.claims.bodies import keys
from tawatur.text import tokens

__all__ = ["state_of"]

_WEAK = "w"
_JOINED = ("ب", "ل")
_LANDS = ("state", "place")
_NO_BODIES = (*_LANDS, "person")
# Ids of services that every state has: «الدفاع المدني».
_EVERYWHERE = "everywhere/"
# What stands for a name among the words of a title.
_NAME = "."


def state_of(link: Link, ids: Iterable[str], titles: Iterable[str], lexicon: Lexicon) -> str | None:
    """Return the state of a link, whom data/actors knows by some ids, from its name and the words that introduce it."""
    texts = [link.name, *titles]
    return _of_body(ids, lexicon) or _of_words(texts, lexicon) or _of_places(link, texts, lexicon)


def _of_body(ids: Iterable[str], lexicon: Lexicon) -> str | None:
    for ident in sorted(ids):
        actor = lexicon.actors.actor(ident)
        if actor is not None and actor.type == "state":
            return ident
        owner = ident.partition("/")[0]
        if owner != ident and lexicon.actors.actor(owner) is not None:
            return owner
        if actor is not None and actor.belongs_to:
            return actor.belongs_to
    return None


def _of_words(texts: Iterable[str], lexicon: Lexicon) -> str | None:
    """Return the first state that a word names or is the adjective of; «عمان» may be either of two, «سلطنة عمان» not."""
    claims = lexicon.claims
    for text in texts:
        words = [token for token in tokens(text) if token.is_word]
        for before, token in zip((None, *words), words, strict=False):
            if before is not None and (state := claims.state(before.key, token.key)):
                return state
            if bare_word(token.key) not in claims.of_two_states:
                state = claims.sense(text[token.start : token.end]).state
                if state:
                    return state
    return None


def _of_places(link: Link, texts: Iterable[str], lexicon: Lexicon) -> str | None:
    """Return the state that holds all places in the words for somebody; a medium may be called after any place."""
    words = keys(link.name)
    if link.is_medium or not lexicon.claims.voices["medium words"].isdisjoint(words[:1]):
        return None
    name = words if link.kind == "person" else ()
    # «فارس حمص» is called so, «محافظ حمص» is of Homs.
    office = bool(name) and bool(lexicon.actors.word(name[0]).kind & Kind.OFFICE)
    called = frozenset() if office else frozenset(name)
    read = ([_NAME if key in called else key for key in keys(text)] for text in texts)
    found = {state for title in read for state in _held(title, lexicon)}
    return found.pop() if len(found) == 1 else None


def _held(words: Sequence[str], lexicon: Lexicon) -> Iterator[str]:
    """Yield the states that hold the places of a title, up to where it tells that somebody is abroad."""
    actors, voices = lexicon.actors, lexicon.claims.voices
    abroad, at = False, 0
    while at < len(words):
        bare, joined = bare_word(words[at]), actors.word(words[at]).clitic[-1:]
        if abroad and (bare in voices["where somebody is"] or joined in _JOINED):
            return
        known = _known(words, at, lexicon)
        if known is not None:
            # A place that two states claim is no evidence of any.
            yield from filter(None, _holders(known, words, at, lexicon))
        abroad = abroad or bare in voices["may be abroad"]
        abroad = abroad or (known is not None and _may_be_abroad(known, lexicon))
        at += known.length if known is not None else 1


def _known(words: Sequence[str], at: int, lexicon: Lexicon) -> Known | None:
    """Return the longest known name at a place; «محافظ الشرقية» holds «محافظة الشرقية»."""
    if (area := _area(words, at, lexicon)) is not None:
        known = lexicon.actors.known_at(words, at, area)
        if known is not None and known.length > 1:
            return known
    word = lexicon.actors.word(words[at])
    # «محمد بنيس» is not in Nice.
    named = word.clitic and at and lexicon.actors.word(words[at - 1]).kind & GIVEN
    return None if named else lexicon.actors.known_at(words, at, word.base)


def _area(words: Sequence[str], at: int, lexicon: Lexicon) -> str | None:
    """Return what area an office is over: «والي» «ولاية»."""
    office = lexicon.claims.offices.at(words, at)
    return office.sort if office is not None and office.place and office.length == 1 else None


def _is_headed(words: Sequence[str], at: int, lexicon: Lexicon) -> bool:
    """Whether what stands before a word shows that it is a place: «مدينة صور», «محافظ إب»."""
    kind = lexicon.actors.word(words[at - 1]).kind if at else 0
    return bool(kind & Kind.AREA) or (at > 0 and _area(words, at - 1, lexicon) is not None)


def _holders(known: Known, words: Sequence[str], at: int, lexicon: Lexicon) -> list[str]:
    """Return the states that hold the places of a name; one that is a word of every day too must be headed."""
    bearers = [(lexicon.actors.actor(ident), ident, kind) for ident, kind in known.actors]
    lands = [
        (ident if actor.type == "state" else actor.belongs_to, kind)
        for actor, ident, kind in bearers
        if actor is not None and actor.type in _LANDS
    ]
    sure = [state for state, kind in lands if kind != _WEAK]
    headed = not sure and _is_headed(words, at, lexicon)
    return sure or ([state for state, _ in lands] if headed else [])


def _may_be_abroad(known: Known, lexicon: Lexicon) -> bool:
    """Whether a body of no one state is named, which may be at work anywhere: «المتحدث باسم اليونيسف في عدن»."""
    actors = [
        (ident, actor) for ident, _ in known.actors if (actor := lexicon.actors.actor(ident)) is not None
    ]
    if any(actor.type in _NO_BODIES for _, actor in actors):
        return False
    return not any(ident.startswith(_EVERYWHERE) or _is_of_state(actor, lexicon) for ident, actor in actors)


def _is_of_state(actor: KnownActor, lexicon: Lexicon) -> bool:
    owner = lexicon.actors.actor(actor.belongs_to) if actor.belongs_to else None
    return owner is not None and (owner.type == "state" or _is_of_state(owner, lexicon))
