"""A reporter where the text says what he saw: «شاهد مراسلنا», «رأى موفد «الساعة» سالم الراشد», «رأى مراسل وكالة الضفاف»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tawatur.lexicon.claims import ClaimLexicon
from tawatur.model import Link, Span
from tawatur.stories.claims.sheets import Sheet
from tawatur.text import Token

__all__ = ["Reporter", "bare_outlet", "is_credit", "reporter"]


@dataclass(frozen=True, slots=True)
class Reporter:
    """The word that calls him so, the end of the words that name him, who he is where they do, and whose: None is the outlet's."""

    word: str
    start: int
    end: int
    person: Link | None
    medium: Link | None = None


# Where the outlet sent its reporter («[إلى المدينة]، سالم الراشد») takes so many words at most, a name that nobody knows these.
_PLACE = 3
_SHORTEST, _LONGEST = 2, 4
_COMMA = frozenset("،,")
_MARKS = frozenset('«»“”"')
# An outlet or a place beside its reporter's name has so many words.
_BESIDE = 3
# So many letters behind the word that calls him so his name ends.
_FAR = 80


def is_credit(sheet: Sheet, words: Sequence[Token]) -> bool:
    """Whether some words are the line that credits the article («سامي الحداد – عين الساحل»), though «عين» may be a verb."""
    start, end = words[0].start, words[-1].end
    credited = (c.span.end for c in sheet.annotated.article.credits if c.span and c.span.start == start)
    alone = sheet.text[end : end + 1] in ("", "\n")
    return alone and any(sum(w.is_word for w in words if w.start >= last) <= _BESIDE for last in credited)


def reporter(sheet: Sheet, span: Span, lexicon: ClaimLexicon) -> Reporter | None:
    """Find «مراسلنا», «مراسل «الساعة»» in the outlet «الساعة» or elsewhere; «مندوب السودان» is no reporter."""
    outlet = bare_outlet(sheet.outlet, lexicon)
    words = [t for t in sheet.within(span) if t.is_word]
    for i, word in enumerate(words):
        key = word.key.removeprefix("و")
        if key in lexicon.voices["our reporter"]:
            return _named(sheet, key, word, word, lexicon)
        if key in lexicon.voices["a reporter of"]:
            if (medium := _medium_behind(sheet, words[i + 1 : i + 1 + _BESIDE])) is not None:
                found, last = medium
                return replace(_named(sheet, key, word, last, lexicon), medium=found)
            first = i + 1
            while (
                first < len(words)
                and words[first].key in lexicon.voices["medium words"]
                and words[first].key not in outlet[:1]
            ):
                first += 1
            behind = words[first : first + len(outlet)]
            if outlet and tuple(t.key for t in behind) == outlet:
                return _named(sheet, key, word, behind[-1], lexicon)
    return None


def _medium_behind(sheet: Sheet, words: Sequence[Token]) -> tuple[Link, Token] | None:
    """Return the medium that some words begin with, and its last word: «[وكالة فرانس برس]»."""
    media = {a.id: a for a in sheet.annotated.actors if a.type == "media"}
    for mention in sheet.annotated.mentions if words and media else ():
        if mention.actor in media and mention.span.start == words[0].start:
            one = media[mention.actor]
            last = max((t for t in sheet.within(mention.span) if t.is_word), key=lambda t: t.end)
            return Link(one.id, one.name, "medium", mention.span), last
    return None


def bare_outlet(outlet: Sequence[str], lexicon: ClaimLexicon) -> tuple[str, ...]:
    """Return the words of an outlet's name without its kind: «جريدة السباسب» has a «مراسل «السباسب»»."""
    return tuple(w for w in outlet if w not in lexicon.voices["medium words"]) or tuple(outlet)


def _named(sheet: Sheet, word: str, first: Token, last: Token, lexicon: ClaimLexicon) -> Reporter:
    """Read on over where he was sent, and over the name that follows."""
    behind = [t for t in sheet.within(Span(last.end, last.end + _FAR)) if t.key not in _MARKS]
    start = _sent(behind, lexicon)
    people = {a.id: a for a in sheet.annotated.actors if a.type == "person"}
    at = behind[start].start if start < len(behind) else last.end
    for mention in sheet.annotated.mentions:
        told = mention.span
        if mention.actor in people and told.end > at and first.start <= told.start <= at:
            person = people[mention.actor]
            end = _behind_relative(sheet, told.end, lexicon)
            return Reporter(word, first.start, end, Link(person.id, person.name, "person"))
    name = _unknown(behind[start:], lexicon)
    if name:
        spelt = sheet.text[name[0].start : name[-1].end]
        return Reporter(word, first.start, name[-1].end, Link(f"key:{spelt}:person", spelt, "person"))
    return Reporter(word, first.start, last.end, None)


def _sent(behind: Sequence[Token], lexicon: ClaimLexicon) -> int:
    """Return where the words go on behind «إلى المدينة،»: at the start where there is no such place, or no mark behind it."""
    if not behind or behind[0].key not in lexicon.voices["where somebody is"]:
        return int(bool(behind) and behind[0].key in _COMMA)
    comma = next((i for i, t in enumerate(behind) if t.key in _COMMA), len(behind))
    return comma + 1 if 1 < comma <= _PLACE else 0


def _behind_relative(sheet: Sheet, end: int, lexicon: ClaimLexicon) -> int:
    """Return where «سلمى الراشد[، التي كانت على السطح]، السيل» ends: what tells of her is not what she saw."""
    behind = [t for t in sheet.within(Span(end, end + _FAR)) if t.key not in _MARKS]
    opened = len(behind) > 1 and behind[0].key in _COMMA and behind[1].key in lexicon.particles["who"]
    closes = (t.start for t in behind[2:] if t.key in _COMMA)
    return next(closes, end) if opened else end


def _unknown(words: Sequence[Token], lexicon: ClaimLexicon) -> Sequence[Token]:
    """Return the words of a name that nobody knows: those before «كيف» or a mark; before «وهو» stands also whom he saw."""
    kinds = lexicon.voices
    ends = kinds["what was seen"] | kinds["whom he saw"] | _COMMA
    end = next((i for i, t in enumerate(words) if t.key in ends), 0)
    seen = end > _SHORTEST and words[end].key in kinds["whom he saw"]
    name = words[:_SHORTEST] if seen else words[:end]
    plain = all(t.is_word and not (lexicon.sense(t.key).stop or t.key.startswith("ال")) for t in name[:1])
    whole = _SHORTEST <= len(name) <= _LONGEST and not (
        end and words[end].key in kinds["whom he saw"] and not seen
    )
    return name if whole and plain else ()
