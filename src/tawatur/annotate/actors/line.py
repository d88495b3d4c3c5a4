"""An article's words as phrases are read from them: what each can do, what is known to start there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import cached_property
from itertools import compress, count
from operator import attrgetter
from typing import Literal, NamedTuple

from tawatur.annotate.actors.openings import OPENED_BY, TITLE, Opening, opening
from tawatur.annotate.actors.quoted_media import QUOTES, quoted_medium
from tawatur.annotate.actors.spelled import as_spelled, is_fused, named_so
from tawatur.annotate.actors.word_shapes import is_name_like, is_verb_like
from tawatur.annotate.reading import Reading, places
from tawatur.lexicon.actors import ActorLexicon, Known, Word
from tawatur.lexicon.outlets import is_told
from tawatur.lexicon.title_words import GIVEN, Kind, bare

__all__ = [
    "CLOSED",
    "COMMAS",
    "QUOTES",
    "TITLE",
    "TO",
    "Line",
    "Phrase",
    "PhraseKind",
    "is_adjective_like",
    "is_name_like",
    "is_verb_like",
    "known_phrase",
]

COMMAS = frozenset("،,")
TO = "الي"

PhraseKind = Literal["known", "weak", "person", "body", "group", "title"]

CLOSED = Kind.VERB | Kind.FUNCTION
# «أليكس» begins like a noun with the article.
_NOT_DEFINITE = CLOSED | Kind.GIVEN_FOREIGN
# Tokens that a dateline may stand in, and what ends it: «واس/», «رويترز -».
_OPENING = 30
_DATELINE = frozenset("/:-–")
_ADJECTIVE_ENDINGS = ("ي", "يه", "ين", "ون", "ات", "ه", "ان")
# «مسؤولون أميركيون», «مصدران أمنيان»: plurals in ون and ين and duals are followed by their like.
_AGREEMENT = (("ون", ("ون",)), ("ين", ("ين",)), ("ان", ("ان",)))
# «مجاهد», «نزيه» are names where only a name can stand.
_MAY_NAME = Kind.EVERYDAY | Kind.STARTS_NAME
_SHORT, _SHORTEST = 2, 4
# What a word of a name stays where its place tells that it is one.
_IN_NAME = GIVEN | Kind.PARTICLE | Kind.STARTS_NAME | Kind.FATHER | Kind.SERVANT | Kind.SON
_AGO = "امس"
_RELATIVE = ("الذين", "اللاتي", "اللواتي", "اللذان", "اللذين")
# No rule looks further than this behind the last word or before the first.
_FARTHEST = 16
_ABBREVIATIONS, _OWN = "b", "n"
_TELLS = Kind.VERB | Kind.HANDS_OVER
_NO_KEYS = [""] * _FARTHEST
_NO_WORDS = [Word("", "", 0)] * _FARTHEST


class Phrase(NamedTuple):
    """Tokens `start` to `end` that stand for somebody; `name` are those of the bare name."""

    start: int
    end: int
    kind: PhraseKind
    name: tuple[int, int] | None = None
    known: tuple[tuple[str, str], ...] = ()
    titles: tuple[tuple[int, int], ...] = ()
    nested: tuple[Phrase, ...] = ()
    acts: bool = False


def known_phrase(at: int, known: Known) -> Phrase:
    """Return the phrase that a known name at a token is."""
    return Phrase(at, at + known.length, "known", known=known.actors)


_KIND = attrgetter("kind")


class Line:
    """The tokens of one article with what the lexicon says of each; made once, never changed.

    `keys`, `words` and `kinds` end in blanks, so that a look before the first word or behind the last finds nothing.
    """

    def __init__(self, read: Reading, lexicon: ActorLexicon, own_names: frozenset[str] = frozenset()) -> None:
        # What the outlet calls itself: «الوطن», «صحيفة الوطن».
        self.outlet = own_names
        self.tokens = read.tokens
        self.text = read.text
        self.size = len(read.tokens)
        keys = read.keys
        self.words: list[Word] = list(map(lexicon.word, keys))
        self.lexicon = lexicon
        # Few words are more than their keys tell: one pass finds them all.
        self._unsettled = list(places(keys, lexicon.unsettled))
        # Outlets that write ي for ى leave «على» and علي alike; those that end words in ى have told them apart.
        told = "ى " in read.text
        for at in self._unsettled:
            if keys[at] in lexicon.spelled_keys:
                named = named_so(lexicon, keys, at) if self.words[at].kind & GIVEN else None
                self.words[at] = named or as_spelled(lexicon, keys[at], self.raw(at), told=told)
        self.keys = [*keys, *_NO_KEYS]
        self.words += _NO_WORDS
        self.kinds = list(map(_KIND, self.words))
        self._liken()
        self._openings = bytes(map(opening, self.kinds))
        if self._learn_first_names():
            self._openings = bytes(map(opening, self.kinds))
        self.names = self._names()
        # Where names end that begin here, known by their place: `spoken_names`.
        self.whole: dict[int, int] = {}

    def tells_outlet(self, at: int) -> bool:
        """Tell «للوطن», «لعكاظ», «للشرق الأوسط» in an article of that paper: it is told, and part of nobody's name."""
        return is_told(self.outlet, self.keys[at], self.keys[at + 1])

    def _liken(self) -> None:
        """Take unknown words that look like people for people: «المتحرشين», «أنصارها»."""
        keys, likened, fused = self.keys, self.lexicon.likened, self.lexicon.fused
        for at in self._unsettled:
            if keys[at] in likened:
                word = self.words[at] = likened[keys[at]]
                self.kinds[at] = word.kind
        for at in self._unsettled:
            # «للجنة الأولمبية»
            whole = fused.get(keys[at])
            if whole is not None and is_fused(whole, self.words[at + 1], self.words[at + 2]):
                self.words[at], self.kinds[at] = whole, whole.kind
        for at in self._unsettled:
            # «لبي بي سي»
            name = self.lexicon.joined.get(keys[at])
            known = None if name is None else self.lexicon.known_at(keys, at, name.base)
            if name is not None and known is not None and known.length > 1:
                self.words[at], self.kinds[at] = name, name.kind

    def _learn_first_names(self) -> bool:
        """Take the unknown word between a verb of saying and a surname for a first name, wherever both stand: «فاهم العجيبي»."""
        told = {
            (self.keys[at + 1], self.keys[at + 2]) for at in self.opening(Opening.SAYS) if self._tells(at)
        }
        if not told:
            return False
        firsts = [
            at
            for at in places(self.keys, {first for first, _ in told})
            if (self.keys[at], self.keys[at + 1]) in told
        ]
        for at in firsts:
            self.words[at] = Word("", self.keys[at], Kind.GIVEN_ARABIC)
            self.kinds[at] = Kind.GIVEN_ARABIC
        return bool(firsts)

    def _tells(self, at: int) -> bool:
        """«وقال فاهم العجيبي إن»: an indefinite word and a definite one nobody knows, then speech, are somebody's name."""
        first, surname, behind = at + 1, at + 2, at + 3
        if behind >= self.size or not self._may_be_first(first) or self.kinds[surname] & ~Kind.STARTS_NAME:
            return False
        key, raw = self.keys[surname], self.raw(surname)
        # «قال نزيل الفندق»: a word that is no name elsewhere needs a relation behind it.
        relation = raw.endswith("ي") or bool(
            self.kinds[first] & Kind.EVERYDAY and not raw.endswith(("ة", "ه"))
        )
        if not (relation and key.startswith("ال") and len(key) > _SHORTEST) or self.kind_of(key[2:]):
            return False
        closed = self.opens_speech(behind) or self.keys[behind] in COMMAS
        return bool(closed or self.kinds[behind] & Kind.BEHIND_SPEAKER)

    def _may_be_first(self, at: int) -> bool:
        """Tell an indefinite word nobody knows, or a name that is also an everyday word, from «مسؤول», «رسالة»."""
        kind, key, raw = self.kinds[at], self.keys[at], self.raw(at)
        if kind & ~(_MAY_NAME | Kind.NOUN * bool(kind & Kind.EVERYDAY)) or self.words[at].clitic:
            return False
        plain = not key.startswith(("ال", "لل")) and not raw.endswith(("ة", "ً", "ا", "ه"))
        return plain and len(key) > _SHORT and not is_verb_like(key)

    @cached_property
    def _surnames(self) -> set[str]:
        given = (at for at in self.opening(Opening.CALLS) if self.keys[at + 1].startswith("ال"))
        return {self.keys[at + 1] for at in given if not self.is_on_behalf(at)}

    def opening(self, reason: int) -> Iterable[int]:
        """Return the tokens that are looked at for this, in order; nothing is asked of a text's other words."""
        return compress(count(), self._openings.translate(OPENED_BY[reason]))

    def strange(self) -> Iterable[int]:
        """Return the words of no list that are spelt like names, in no order: «كولبي»."""
        asked = [*self.opening(Opening.UNLISTED), *self._unsettled]
        return compress(asked, map(self.lexicon.is_strange, map(self.keys.__getitem__, asked)))

    def different(self, reason: int) -> set[str]:
        """Return the different words that are looked at for this."""
        return set(compress(self.keys, self._openings.translate(OPENED_BY[reason])))

    def is_surname(self, key: str) -> bool:
        """Tell a definite word that stands behind a given name somewhere in the article: «العويضي»."""
        return key in self._surnames

    @cached_property
    def times(self) -> Counter[str]:
        """How often each word stands in the article."""
        return Counter(self.keys)

    @cached_property
    def said(self) -> set[str]:
        """The words nobody knows that speak somewhere in the article: «وقال ساوثغيت:»."""
        behind = [at + 1 for at in self.opening(Opening.SAYS)]
        return {self.keys[at] for at in behind if at < self.size - 1 and self._speaks(at)}

    def _speaks(self, at: int) -> bool:
        if self.words[at].kind or len(self.keys[at]) < 4:
            return False
        speaks = self.opens_speech(at + 1) or self.kinds[at + 1] & Kind.BEHIND_SPEAKER
        return bool(speaks) and is_name_like(self.keys[at], self.raw(at)) and not self.keys[at].endswith("ا")

    def part(self, at: int) -> None:
        """Take «و» off a word nobody knows, where only the words around show it: «وغانلوكا زامبروتا»."""
        self.words[at] = Word("و", self.keys[at][1:], 0)
        self.kinds[at] = 0

    def take_name(self, at: int, end: int) -> None:
        """Take words for a name, whatever else they are: «كي جوي», «فورد هاريسون»."""
        self.whole[at] = end
        for i in range(at, end):
            self.names.pop(i, None)
            self.words[i] = Word("", self.keys[i], self.kinds[i] & _IN_NAME)
            self.kinds[i] = self.words[i].kind
        if not self.kinds[at] & GIVEN:
            self.words[at] = self.words[at]._replace(kind=self.kinds[at] | Kind.GIVEN_FOREIGN)
            self.kinds[at] = self.words[at].kind

    def is_on_behalf(self, at: int) -> bool:
        """Tell «باسم» in «المتحدث الرسمي باسم القبيلة» from the given name."""
        if self.keys[at] not in self.lexicon.role_ends:
            return False
        before = [bare(self.keys[i]) for i in (at - 2, at - 1) if i >= 0]
        roles = self.lexicon.roles
        return any(roles(" ".join((*before[i:], self.keys[at]))) for i in range(len(before)))

    def kind_of(self, key: str) -> int:
        """Return the flags of any folded word."""
        return self.lexicon.word(key).kind

    def raw(self, at: int) -> str:
        """Return a token as it was written."""
        token = self.tokens[at]
        return self.text[token.start : token.end]

    def is_word(self, at: int) -> bool:
        """Tell a word or number from a mark and from the end."""
        return at < self.size and self.tokens[at].is_word

    def is_definite(self, at: int) -> bool:
        """Tell a noun with the article from «الذي», «إلى», «إلغاء» and «ألعاب», whose hamza no article has."""
        key = self.keys[at]
        if key[:2] != "ال" or len(key) < _SHORTEST:
            return False
        return not self.kinds[at] & _NOT_DEFINITE and self.text[self.tokens[at].start] not in "أإ"

    def is_timed(self, at: int) -> bool:
        """Tell «أمس», «اليوم», «الجمعة» from «الذي», «إلا»: words of grammar with the article are times."""
        key = self.keys[at]
        return key == _AGO or (self.raw(at).startswith("ال") and not key.startswith(("الذ", "الت", "الل")))

    def is_tied(self, at: int) -> bool:
        """Tell whether a word can end a genitive: a definite noun or a known name."""
        if self.is_definite(at):
            return True
        return at in self.names and not self.words[at].clitic

    def known(self, at: int) -> Known | None:
        """Return the longest known name at a token."""
        return self.names.get(at)

    def _names(self) -> dict[int, Known]:
        """Return the known names by where they start; two looks tell most words that begin some name from those that begin one here."""
        keys, opened, made = self.keys, self.lexicon.opened, {}
        for at in self.opening(Opening.KNOWN):
            seconds, alone = opened(self.words[at].base)
            if keys[at + 1] in seconds:
                alone = self.lexicon.known_at(keys, at, self.words[at].base)
            if (alone is not None or keys[at - 1] in QUOTES) and (
                found := self._read_name(at, alone)
            ) is not None:
                made[at] = found
        return made

    def _read_name(self, at: int, known: Known | None) -> Known | None:
        found = (quoted_medium(self, at) if self.keys[at - 1] in QUOTES else None) or known
        if found is not None and found.type == "media" and self.keys[at + found.length].isdigit():
            found = found._replace(length=found.length + 1)
        if found is None or not found.guarded:
            return found
        kept = tuple(a for a in found.actors if a not in found.guarded)
        if self._speaks_as(found, at) or self._is_credited(found, at):
            return found._replace(actors=tuple((ident, "n") for ident, _ in found.guarded), type="media")
        own = all(kind == _OWN for _, kind in found.guarded) and self.kinds[at - 1] & Kind.VERB
        if own or self._is_called(at, at + found.length):
            # «علمت عكاظ»
            return found
        return found._replace(actors=kept, type=self._type(kept[0][0])) if kept else None

    def _speaks_as(self, found: Known, at: int) -> bool:
        """Tell a medium that speaks by its everyday name: «ونقلت الجزيرة عن شهود», «وذكرت العربية أن»."""
        end = at + found.length
        speaks = self.opens_speech(end) or self.kinds[end] & (Kind.BEHIND_SPEAKER | Kind.HANDS_OVER)
        told = at and self.kinds[at - 1] & (Kind.SAYING | Kind.VERB)
        # «تعود بنا عن الطريق» names no agency.
        named = any(kind not in _ABBREVIATIONS for _, kind in found.guarded)
        return bool(speaks and told and named and not self.words[at].clitic)

    def _is_credited(self, found: Known, at: int) -> bool:
        """Tell the agency in «وفقا للألمانية.», «بحسب "الفرنسية"، فقد»: an adjective alone behind who hands over."""
        before, end = at - 1, at + found.length
        if self.keys[before] in QUOTES and self.keys[end] in QUOTES:
            before, end = before - 1, end + 1
        handed = self.kinds[before] & Kind.HANDS_OVER and not self.kinds[before] & Kind.OPENS_SPEECH
        return bool(handed and self.words[at].nations) and not self.is_word(end)

    def _is_called(self, start: int, end: int) -> bool:
        """Tell a name that is marked as one: «الحياة» in quotation marks, after «صحيفة», after a verb of saying."""
        before = self.kinds[start - 1] if start else 0
        quoted = self.keys[start - 1] in QUOTES and self.keys[end] in QUOTES if start else False
        dateline = start < _OPENING and (self.keys[end] in _DATELINE or self._ends_line(end))
        return quoted or dateline or bool(before & (Kind.GENUS | Kind.SAYING))

    def is_dateline(self, at: int) -> bool:
        """Tell the place in front of a report: «عدن – وكالات», «الرياض» alone on the first line, «(CNN) --»."""
        if at >= _OPENING or at + 1 >= self.size:
            return False
        end = at + 1 + (self.keys[at + 1] == ")")
        return self._ends_line(end) or self.keys[end] in _DATELINE

    def is_hyphen(self, at: int) -> bool:
        """Tell the hyphen in «جيون-هاي», which touches the words on both sides."""
        if self.keys[at] != "-" or at == 0 or not self.is_word(at + 1):
            return False
        before, here, behind = self.tokens[at - 1 : at + 2]
        return before.end == here.start and here.end == behind.start

    def has(self, at: int, keys: tuple[str, ...]) -> bool:
        """Tell whether these words stand here."""
        return tuple(self.keys[at : at + len(keys)]) == keys

    def opens_line(self, at: int) -> bool:
        """Tell the first word of a line."""
        return at == 0 or self._ends_line(at)

    def _ends_line(self, end: int) -> bool:
        return end < self.size and "\n" in self.text[self.tokens[end - 1].end : self.tokens[end].start]

    def _type(self, ident: str) -> str:
        actor = self.lexicon.actor(ident)
        return actor.type if actor is not None else "place"

    def opens_speech(self, at: int) -> bool:
        """Tell «أن», «إن» and a colon: what stands before them is who speaks, not what he acts on."""
        return self.keys[at] == ":" or bool(self.kinds[at] & Kind.OPENS_SPEECH)

    def acts(self, at: int, end: int) -> bool:
        """Tell whether a verb stands beside words, or one that hands over what they said («عن», «وفق»)."""
        if at:
            before = self.words[at - 1]
            if before.kind & _TELLS:
                return True
            if not before.kind and is_verb_like(self.keys[at - 1]):
                return True
        if self.kinds[end] & Kind.BEFORE_VERB or (self.kinds[end] and self.keys[end].startswith(_RELATIVE)):
            # «مصادر قد كشفت», «الزوار الذين وصلوا»
            end += 1
        after = self.words[end] if end < self.size else None
        if after is None or after.clitic:
            return False
        return bool(after.kind & Kind.VERB) or (not after.kind and is_verb_like(self.keys[end]))


def is_adjective_like(line: Line, at: int, head: str = "") -> bool:
    """Tell an indefinite adjective by its ending, which follows its head's: مصدر عسكري، مسؤولون بارزون."""
    key = line.keys[at]
    if (
        len(key) < 3
        or line.kinds[at] & (Kind.CONSTRUCT | Kind.OFFICE)
        or line.words[at].clitic
        or (line.kinds[at] & Kind.STARTS_NAME and not _is_bare_relation(line, at))
    ):
        return False
    if key.startswith(("تت", "يت", "تن")) or (
        line.kinds[at] & Kind.PEOPLE and not key.endswith(("ين", "ون"))
    ):
        return False
    endings = next((fits for end, fits in _AGREEMENT if head.endswith(end)), _ADJECTIVE_ENDINGS)
    return key.endswith(endings) and not is_verb_like(key) and not line.raw(at).endswith(("ً", "ا"))


def _is_bare_relation(line: Line, at: int) -> bool:
    """«عربي», «شمالي»: they begin known names, but stand here alone and indefinite."""
    return line.keys[at].endswith("ي") and line.known(at) is None and not line.is_definite(at)
