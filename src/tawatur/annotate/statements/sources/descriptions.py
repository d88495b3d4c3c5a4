"""Whom a description means that names nobody: «المهندس ذاته», «رئيس الوادي», «المبعوث الصيني», «الفتاة البالغة من العمر».

The article makes a noun definite where the reader knows who it is: whoever the article named under that title, else
the person who has been speaking. Before a noun of its own («رئيس الوادي») an office may be anybody's, so a second word
must agree, or he must have the floor.
"""

from __future__ import annotations

from collections.abc import Iterator

from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.named import Named
from tawatur.annotate.statements.sources.names import (
    is_named_person,
    is_role,
    is_title_only,
    link_of,
    own_link,
    plain_word,
)
from tawatur.annotate.statements.sources.phrases import Phrase
from tawatur.annotate.statements.sources.titles import is_whole_name
from tawatur.annotate.statements.speakers.memory import Memory, Voice, last_person
from tawatur.lexicon.title_words import Kind
from tawatur.model import Link
from tawatur.text import fold_word

__all__ = [
    "is_further_described",
    "is_of_elsewhere",
    "is_of_other_land",
    "is_of_other_nation",
    "is_turn",
    "titled_before",
]

_FAR = 600  # tokens back that a title can point
_TITLE = 9  # tokens of a title before its name
_APPOSITION = 8  # tokens of «، رئيس نادي الوادي،» behind it
_CLOSED = ("complementizers", "conjunctions", "relatives")
_LONGEST = 5  # tokens of a name that nobody knows, with the pause behind it
_TURN = 6  # tokens from «من جانبه» to the subject
_STEM = 3  # letters that «صيني» and «الصين» share, at least
_OFFICES = Kind.OFFICE | Kind.RANK | Kind.ROLE_SUBJECT
_NO_OFFICE = Kind.PARTICLE | Kind.QUANTITY


def titled_before(lay: Layout, memory: Memory, phrase: Phrase) -> Voice | None:
    """«رئيس الزمالك»: the person whom the article has named with this office, nearest first, a second word agreeing."""
    head = plain_word(lay.keys[phrase.first])
    if not _is_office(lay, phrase.first):
        return None
    more = _content(lay, phrase) - {head}
    # «رئيس لجنة الانتخابات الروسية» is not «الرئيس الروسي».
    own = {word for word in more if not lay.actors.word(f"ال{word}").kind & Kind.NATION} or more
    bearers = [
        (who, words)
        for who, words in _people(lay, phrase.first)
        if head in words
        and not (is_of_other_nation(lay, phrase, words) or is_of_other_land(lay, phrase, who.actor))
    ]
    agreeing = next((who for who, words in bearers if _share(own, words - {head})), None)
    if agreeing is None and len({who.name for who, _ in bearers}) == 1:
        alone, words = bearers[0]
        # «من جانبه، قال مدرب الوادي»: not the coach who has just spoken.
        goes_on = _has_floor(memory, alone) and _is_general(lay, words) and not is_turn(lay, phrase.first)
        agreeing = alone if not more or goes_on else None
    if agreeing is None:
        return None
    return Voice((agreeing,), "", "", "", frozenset(more | {head}), (), frozenset({head}))


def _is_office(lay: Layout, t: int) -> bool:
    """«رئيس», «المبعوث»; «والد», «ابن» and «أحد» are nobody's office, «مصدر» has no name."""
    known = lay.kind(t) | lay.actors.word(f"ال{lay.key(t)}").kind & Kind.RANK
    return bool(known & _OFFICES) and not (known & _NO_OFFICE or lay.word(t, "unnamed heads"))


def _content(lay: Layout, phrase: Phrase) -> set[str]:
    """Return the words of a description that tell whom it means, without «نفسه», «السابق» and small words."""
    words = (t for t in range(phrase.first, phrase.last) if lay.read.tokens[t].is_word)
    small = ("same", "prepositions", "honorifics", "adjectives")
    return {plain_word(lay.keys[t]) for t in words if not any(lay.word(t, name) for name in small)}


def _people(lay: Layout, before: int) -> Iterator[tuple[Link, set[str]]]:
    """Yield who has been named with a title before a token, the latest first, with the words of the title."""
    for t in range(before - 1, max(-1, before - _FAR), -1):
        one = lay.named.get(t)
        if one is None or one.actor.type != "person" or is_title_only(lay, one):
            continue
        link = _name_behind(lay, one) if is_role(lay, one) else link_of(one)
        if link is not None:
            yield link, _title(lay, one) - {plain_word(word) for word in fold_word(link.name).split()}


def _name_behind(lay: Layout, title: Named) -> Link | None:
    """«المبعوث الصيني لوه شوشنج ،»: a name that nobody knows between a title and the next pause."""
    far = min(len(lay.keys), title.last + _LONGEST)
    stop = next((t for t in range(title.last, far) if not lay.read.tokens[t].is_word), far)
    if stop == far or not is_whole_name(lay, title.last, stop) or lay.last_letter(title.last) == "ت":
        # «المعلمة غيرت الرغبات»
        return None
    name = Phrase(title.last, stop, lay.read.tokens[title.last].start)
    return own_link(lay, name, "person")


def _title(lay: Layout, one: Named) -> set[str]:
    """Return the words of the title before a name, in its mention or in front of it, and of its apposition."""
    first = one.first
    while first > max(0, one.first - _TITLE) and _is_of_title(lay, first - 1):
        first -= 1
    last = one.last + (lay.is_comma(one.last))
    if _is_office(lay, last) and last < len(lay.keys):
        behind = last
        while behind < min(len(lay.keys), last + _APPOSITION) and _is_of_title(lay, behind):
            behind += 1
        last = behind
    words = (t for t in range(first, last) if lay.read.tokens[t].is_word)
    return {plain_word(lay.keys[t].removeprefix("و" if lay.keys[t][:3] == "وال" else "")) for t in words}


def _is_of_title(lay: Layout, t: int) -> bool:
    """Return whether a word may stand within a title: no verb, no time, no «مقاله», nobody else's name, no «من»."""
    known, key = lay.named.get(t), lay.keys[t]
    if not lay.read.tokens[t].is_word or key == "من" or any(lay.word(t, name) for name in _CLOSED):
        return False
    acts = lay.kind(t) & Kind.VERB and not (lay.kind(t) & (_OFFICES | Kind.NOUN) or lay.clitic(t))
    owned = key.endswith(("ه", "ها")) and lay.last_letter(t) != "ة" and not lay.is_definite(t)
    owned = owned and not lay.word(t - 1, "spokesmen")
    other = known is not None and is_named_person(lay, known)
    return not (acts or owned or other or lay.is_time(t))


def _share(one: set[str], other: set[str]) -> bool:
    """«الصيني» and «الصين», «الزمالك» and «الزمالك»: one word begins with the other."""
    return any(
        len(short) >= _STEM and long.startswith(short)
        for a in one
        for b in other
        for short, long in (sorted((a, b), key=len),)
    )


def _is_general(lay: Layout, words: set[str]) -> bool:
    """«رئيس النادي» may be «رئيس الزمالك»; «وزير النقل» is not «وزير الزراعة»."""
    kinds = (lay.actors.word(word).kind | lay.actors.word(f"ال{word}").kind for word in words)
    return all(kind & (_OFFICES | Kind.DEFINITE | Kind.GIVEN_ARABIC) for kind in kinds)


def _has_floor(memory: Memory, who: Link) -> bool:
    links = last_person(memory).links if memory.spoken else ()
    return len(links) == 1 and links[0].name == who.name


def is_turn(lay: Layout, t: int) -> bool:
    """«من جانبه، أعرب المسؤول عن»: the turn passes to another."""
    start = max(lay.start_of(t), t - _TURN)
    return any(lay.word(w, "reflexive openings") and lay.keys[w] != "من" for w in range(start, t))


def is_of_other_nation(lay: Layout, phrase: Phrase, words: set[str] | frozenset[str]) -> bool:
    """«النجم البرتغالي» is not the man who was introduced as Egyptian."""
    own = {plain_word(lay.keys[t]) for t in range(phrase.first, phrase.last) if lay.kind(t) & Kind.NATION}
    theirs = {word for word in words if lay.actors.word(f"ال{word}").kind & Kind.NATION}
    return bool(own and theirs) and not _share(own, theirs)


def is_of_other_land(lay: Layout, phrase: Phrase, ident: str) -> bool:
    """«وزير الخارجية النرويجي» is not «وزير الخارجية عادل الجبير», whose land nobody needs to tell."""
    lands = lay.actors.lands(ident)
    told = {land for t in range(phrase.first, phrase.last) for land in lay.actors.word(lay.keys[t]).nations}
    return bool(lands and told) and not lands & told


def is_further_described(lay: Layout, phrase: Phrase) -> bool:
    """«الفتاة البالغة من العمر 30 عاما», «الكاتب والمسؤول السابق», «المهندس ذاته»: a definite person and adjectives, no body of his."""
    first = phrase.first
    same = lay.word(first + 1, "same") and phrase.last - first == 2
    alone = same or not lay.word(first, "offices of one")
    person = lay.is_definite(first) and _is_office(lay, first) and alone
    asked = any(form.object for form in lay.speech.forms(lay.key(first - 1)))
    if not person or asked:
        # «وسأله المراسل»: he who has spoken is asked.
        return False
    for t in range(first + 1, phrase.last + lay.word(phrase.last, "aged")):
        if lay.word(t, "aged"):
            return True
        joined = lay.keys[t].startswith("وال")
        if not (joined or lay.word(t, "same") or (lay.is_definite(t) and not lay.kind(t) & Kind.AREA)):
            return False
    return True


def is_of_elsewhere(lay: Layout, phrase: Phrase, roles: frozenset[str]) -> bool:
    """«قال مدير المطبخ سالم الراشد إن …. وأوضح المسؤول في أحد الفنادق»: where he works is nothing that the last speaker is."""
    behind = phrase.first + 1
    if behind >= phrase.last or not lay.word(behind, "prepositions"):
        return False
    places = (t for t in range(behind + 1, phrase.last) if not lay.word(t, "prepositions"))
    place = {plain_word(lay.keys[t]) for t in places if lay.read.tokens[t].is_word}
    return bool(place) and not place & roles
