"""What goes on with a head through a letter before it: «والمغتربين», «لحقوق الإنسان», «بالأحساء»."""

from __future__ import annotations

from collections.abc import Callable

from tawatur.annotate.actors.complements import (
    Complement,
    Head,
    and_more,
    is_organ,
    names_follow,
    serves,
    speaks_there,
)
from tawatur.annotate.actors.line import CLOSED, TITLE, Line, Phrase, is_name_like, known_phrase
from tawatur.annotate.actors.names_within import is_headed
from tawatur.lexicon.title_words import Kind, bare

__all__ = ["attached", "named_at"]

# How a body within a body's name is read.
Reader = Callable[[Line, int], Phrase | None]


def attached(line: Line, made: Complement, read: Reader) -> int:
    """Take a word with something attached: «والمغتربين», «لحقوق الإنسان», «بالأحساء», «للكرملين»."""
    here, word = made.end, line.words[made.end]
    if not made.is_empty and line.kinds[made.start - 1] & Kind.LOCAL:
        # «صحة جازان | لمستشفى النخيل»
        return 0
    if made.is_empty and not (made.head is Head.RANK and word.clitic in ("لل", "ل", "ب")):
        return 0
    if word.clitic == "و" or line.keys[here].startswith("وال"):
        return and_more(line, made)
    if line.keys[here].startswith("لل"):
        return _for(line, made, read)
    if word.clitic == "ل":
        return _for_some(line, made, read)
    if word.clitic == "ب":
        return _at(line, made, read)
    return 0


def _for_some(line: Line, made: Complement, read: Reader) -> int:
    """Take «لحقوق الإنسان», «لولاية تكساس», «لوزارة الدفاع»."""
    here, word = made.end, line.words[made.end]
    known = line.known(here)
    if known is not None and known.length > 1 and is_headed(line, made, known):
        made.nested.append(known_phrase(here, known))
        return known.length
    if word.kind & Kind.ADDRESSEE:
        # «وقال المدير | لمراسل الإذاعة», «المدير العام لإذاعة الضفاف سالم الراشد»
        own = named_at(line, here, read) if word.kind & Kind.GENUS and not made.head.is_body else None
        if own is None or not names_follow(line, own.end):
            return 0
        made.nested.append(own)
        return own.end - here
    if word.kind & Kind.OFFICE and not made.head.is_body:
        return 1
    if word.kind & Kind.PEOPLE and not made.head.is_body:
        # «اعتذر اللاعب | لجماهير النادي عن», «الناطق لشباب النادي سالم الزيني»
        return 2 * names_follow(line, here + 2)
    if word.kind & Kind.AREA and made.head.is_body and (place := line.known(here + 1)) is not None:
        # «الحرس الوطني لولاية تكساس»
        return 1 + place.length
    if word.kind & Kind.CONSTRUCT and (inner := named_at(line, here, read)) is not None:
        made.nested.append(inner)
        return inner.end - here
    return (
        2
        if line.is_definite(here + 1)
        and not is_organ(line, made)
        and (line.raw(here).endswith("ة") or not word.kind & CLOSED)
        and not word.kind & (Kind.ADDRESSEE | TITLE)
        else 0
    )


def _for(line: Line, made: Complement, read: Reader) -> int:
    here, word = made.end, line.words[made.end]
    if line.kind_of(bare(line.keys[here])) & Kind.NO_FIELD:
        # «تواصلت مع الوزارة | للتعليق»
        return 0
    if word.kind & (Kind.PEOPLE | Kind.ADDRESSEE) and serves(line, made):
        return 1
    if word.kind & Kind.PEOPLE and not made.head.is_body and names_follow(line, here + 1):
        # «مدير المنتخب السعودي للشباب سالم الزيني»
        return 1
    known = line.known(here)
    if known is not None and known.type == "media" and not made.head.is_body:
        # «وقال رئيس الجمعية | للجزيرة نت إن»
        return 0
    # «المدير العام للوكالة الدولية»; «قال المدير للوكالة» speaks to her.
    led = known is not None and known.type != "media" and line.kinds[here - 1] & Kind.TITLE_ADJECTIVE
    spoken = Kind.PEOPLE | Kind.RANK | Kind.ROLE_SUBJECT | Kind.ADJUNCT | (0 if led else Kind.ADDRESSEE)
    if word.kind & spoken or is_organ(line, made):
        return 0
    if known is not None:
        made.nested.append(known_phrase(here, known))
        return known.length
    if word.kind & Kind.DEFINITE and (inner := read(line, here)) is not None:
        made.nested.append(inner)
        return inner.end - here
    return 1


def _at(line: Line, made: Complement, read: Reader) -> int:
    """«بالأحساء», «بالجيش», «بالخارج»: where a body is, or the body it belongs to."""
    here, word = made.end, line.words[made.end]
    made.is_closed = made.head.is_body
    longer = read(line, here) if word.kind & (Kind.CONSTRUCT | Kind.DEFINITE) else None
    known = line.known(here) if word.kind & Kind.STARTS_NAME else None
    if known is not None and (longer is None or longer.end <= here + known.length):
        if not made.head.is_body and not names_follow(line, here + known.length):
            return 0
        made.nested.append(known_phrase(here, known))
        return known.length
    if word.kind & Kind.WHEREABOUTS:
        return 1
    if word.kind & Kind.AREA and made.head.is_body:
        return _area(line, here)
    if longer is None:
        return 0
    if not made.head.is_body and not (names_follow(line, longer.end) or speaks_there(line, made, longer.end)):
        return 0
    made.nested.append(longer)
    return longer.end - here


def _area(line: Line, here: int) -> int:
    """Take «بمنطقة جاكرتا»: a place that no list has is one word, with an article or without."""
    place = line.known(here + 1)
    if place is not None and place.type in ("state", "place"):
        return 1 + place.length
    if not line.is_word(here + 1):
        return 0
    plain = line.is_definite(here + 1) or (
        not line.kinds[here + 1] and is_name_like(line.keys[here + 1], line.raw(here + 1))
    )
    return 2 if plain else 0


def named_at(line: Line, at: int, read: Reader) -> Phrase | None:
    """Return the body named here, a known one where its name reaches as far: «مجلس التعاون لدول الخليج العربية»."""
    made, known = read(line, at), line.known(at)
    if known is None or known.type == "person" or (made is not None and made.end > at + known.length):
        return made
    return known_phrase(at, known)
