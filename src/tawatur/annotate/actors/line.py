"""An article's words as phrases are read from them: what each can do, what is known to start there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from tawatur.annotate.reading import Reading
from tawatur.lexicon.actors import ActorLexicon, Known, Word
from tawatur.lexicon.title_words import Kind, bare

__all__ = [
    "CLOSED",
    "GIVEN",
    "TITLE",
    "Line",
    "Phrase",
    "PhraseKind",
    "is_adjective_like",
    "is_name_like",
    "is_verb_like",
]

PhraseKind = Literal["known", "weak", "person", "body", "group", "title"]

GIVEN = Kind.GIVEN_ARABIC | Kind.GIVEN_FOREIGN
TITLE = Kind.RANK | Kind.OFFICE | Kind.HONORIFIC
CLOSED = Kind.VERB | Kind.FUNCTION
# «أليكس» begins like a noun with the article.
_NOT_DEFINITE = CLOSED | Kind.GIVEN_FOREIGN
# Tokens that a dateline may stand in, and what ends it: «واس/», «رويترز -».
_OPENING = 30
_DATELINE = frozenset("/:-–")
# «يأمر», «تؤكد»: presents that folding makes a long vowel of.
_WITH_HAMZA = ("يأ", "يؤ", "تأ", "تؤ")
_QUOTES = frozenset('«»"“”()')
_ADJECTIVE_ENDINGS = ("ي", "يه", "ين", "ون", "ات", "ه", "ان")
# «مسؤولون أميركيون», «مصدران أمنيان»: plurals in ون and ين and duals are followed by their like.
_AGREEMENT = (("ون", ("ون",)), ("ين", ("ين",)), ("ان", ("ان",)))
# What a particle keeps where its spelling tells it from a name: «على», «لدى».
_PARTICLE = (
    Kind.LOCATIVE
    | Kind.VERB
    | Kind.IN
    | Kind.AT
    | Kind.ON
    | Kind.HANDS_OVER
    | Kind.BEHIND_SPEAKER
    | Kind.OPENS_SPEECH
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """Tokens `start` to `end` that stand for somebody; `name` are those of the bare name."""

    start: int
    end: int
    kind: PhraseKind
    name: tuple[int, int] | None = None
    known: tuple[tuple[str, str], ...] = ()
    titles: tuple[tuple[int, int], ...] = ()
    nested: tuple[Phrase, ...] = ()
    acts: bool = False


class Line:
    """The tokens of one article with what the lexicon says of each; made once, never changed."""

    def __init__(self, read: Reading, lexicon: ActorLexicon) -> None:
        self.tokens = read.tokens
        self.text = read.text
        self.keys = [t.key for t in read.tokens]
        self.words: list[Word] = list(map(lexicon.word, self.keys))
        self.lexicon = lexicon
        self.size = len(self.keys)
        self._surnames: set[str] | None = None
        self._said: set[str] | None = None
        self._known: dict[int, Known | None] = {}
        # Outlets that write ي for ى leave «على» and علي alike; those that write «على» have told them apart.
        told = "على" in read.text
        for at in [i for i, key in enumerate(self.keys) if key in lexicon.spelled_keys]:
            key, kind = self.keys[at], self.words[at].kind
            if self.raw(at) in lexicon.spelled:
                self.words[at] = Word("", key, Kind.FUNCTION | kind & _PARTICLE)
            elif kind & Kind.VERB and self.raw(at).endswith("ة"):
                # «كرة» is no «كرهَ».
                self.words[at] = self.words[at]._replace(kind=kind & ~Kind.VERB)
            elif told and kind & GIVEN:
                self.words[at] = Word("", key, kind & ~(Kind.FUNCTION | Kind.LOCATIVE | Kind.ON))

    def is_surname(self, key: str) -> bool:
        """Tell a definite word that stands behind a given name somewhere in the article: «العويضي»."""
        if self._surnames is None:
            definite = (at for at in range(1, self.size) if self.keys[at].startswith("ال"))
            called = (at for at in definite if self.kind(at - 1) & GIVEN and not self.is_on_behalf(at - 1))
            self._surnames = {self.keys[at] for at in called}
        return key in self._surnames

    def is_said(self, key: str) -> bool:
        """Tell a word nobody knows that speaks somewhere in the article: «وقال ساوثغيت:»."""
        if self._said is None:
            self._said = {self.keys[at] for at in range(1, self.size - 1) if self._speaks(at)}
        return key in self._said

    def _speaks(self, at: int) -> bool:
        if not self.words[at - 1].kind & Kind.SAYING or self.words[at].kind or len(self.keys[at]) < 4:
            return False
        speaks = self.opens_speech(at + 1) or self.kind(at + 1) & Kind.BEHIND_SPEAKER
        return bool(speaks) and is_name_like(self.keys[at], self.raw(at)) and not self.keys[at].endswith("ا")

    def part(self, at: int) -> None:
        """Take «و» off a word nobody knows, where only the words around show it: «وغانلوكا زامبروتا»."""
        self.words[at] = Word("و", self.keys[at][1:], 0)

    def is_on_behalf(self, at: int) -> bool:
        """Tell «باسم» in «المتحدث الرسمي باسم القبيلة» from the given name."""
        before = [bare(self.key(i)) for i in (at - 2, at - 1) if i >= 0]
        roles = self.lexicon.roles
        return any(roles(" ".join((*before[i:], self.key(at)))) for i in range(len(before)))

    def kind(self, at: int) -> int:
        """Return the flags of a word, 0 behind the end."""
        return self.words[at].kind if 0 <= at < self.size else 0

    def kind_of(self, key: str) -> int:
        """Return the flags of any folded word."""
        return self.lexicon.word(key).kind

    def key(self, at: int) -> str:
        """Return a folded token, an empty one behind the end."""
        return self.keys[at] if 0 <= at < self.size else ""

    def raw(self, at: int) -> str:
        """Return a token as it was written."""
        token = self.tokens[at]
        return self.text[token.start : token.end]

    def is_word(self, at: int) -> bool:
        """Tell a word or number from a mark and from the end."""
        return at < self.size and self.tokens[at].is_word

    def is_definite(self, at: int) -> bool:
        """Tell a noun with the article from «الذي», «إلى»."""
        key = self.key(at)
        return len(key) > 3 and key.startswith("ال") and not self.words[at].kind & _NOT_DEFINITE

    def is_timed(self, at: int) -> bool:
        """Tell «اليوم», «الجمعة» from «الذي», «إلا»: words of grammar with the article are times."""
        key = self.key(at)
        return self.raw(at).startswith("ال") and not key.startswith(("الذ", "الت", "الل"))

    def is_tied(self, at: int) -> bool:
        """Tell whether a word can end a genitive: a definite noun or a known name."""
        if self.is_definite(at):
            return True
        return (
            bool(self.kind(at) & Kind.STARTS_NAME)
            and not self.words[at].clitic
            and self.known(at) is not None
        )

    def known(self, at: int) -> Known | None:
        """Return the longest known name at a token."""
        if not self.kind(at) & Kind.STARTS_NAME:
            return None
        if at not in self._known:
            self._known[at] = self._read_known(at)
        return self._known[at]

    def _read_known(self, at: int) -> Known | None:
        found = self.lexicon.known_at(self.keys, at, self.words[at].base)
        if found is not None and self.key(at + found.length).isdigit() and self.known_type(found) == "media":
            found = found._replace(length=found.length + 1)
        if found is None or not found.guarded:
            return found
        kept = tuple(a for a in found.actors if a not in found.guarded)
        if self._is_called(at, at + found.length):
            return found
        return found._replace(actors=kept) if kept else None

    def _is_called(self, start: int, end: int) -> bool:
        """Tell a name that is marked as one: «الحياة» in quotation marks, after «صحيفة», after a verb of saying."""
        before = self.kind(start - 1) if start else 0
        quoted = self.key(start - 1) in _QUOTES and self.key(end) in _QUOTES if start else False
        dateline = start < _OPENING and self.key(end) in _DATELINE
        return quoted or dateline or bool(before & (Kind.GENUS | Kind.SAYING))

    def is_dateline(self, at: int) -> bool:
        """Tell the place in front of a report: «عدن – وكالات», «الرياض» alone on the first line."""
        if at >= _OPENING or at + 1 >= self.size:
            return False
        gap = self.text[self.tokens[at].end : self.tokens[at + 1].start]
        return "\n" in gap or self.keys[at + 1] in _DATELINE

    def known_type(self, known: Known) -> str:
        """Return the type of the first actor a known name may mean."""
        actor = self.lexicon.actor(known.actors[0][0])
        return actor.type if actor is not None else "place"

    def opens_speech(self, at: int) -> bool:
        """Tell «أن», «إن» and a colon: what stands before them is who speaks, not what he acts on."""
        return self.key(at) == ":" or bool(self.kind(at) & Kind.OPENS_SPEECH)

    def acts(self, at: int, end: int) -> bool:
        """Tell whether a verb stands beside words, or one that hands over what they said («عن», «وفق»)."""
        if at:
            before = self.words[at - 1]
            if before.kind & (Kind.VERB | Kind.HANDS_OVER):
                return True
            if not before.kind and is_verb_like(self.keys[at - 1]):
                return True
        after = self.words[end] if end < self.size else None
        if after is None or after.clitic:
            return False
        return bool(after.kind & Kind.VERB) or (not after.kind and is_verb_like(self.keys[end]))


def is_verb_like(key: str) -> bool:
    """Tell an imperfect by its shape: يقول، ستعلن، ويضيف."""
    if len(key) > 4 and key[0] == "و" and key[1] in "يس":
        key = key[1:]
    if len(key) < 3:
        return False
    if key.startswith(("سي", "ست", "سن")) and len(key) > 3:
        return key[2] not in "اوي" or len(key) > 5
    return key[0] == "ي" and key[1] not in "او" and not key.endswith(("ي", "يه"))


def is_name_like(key: str, raw: str, *, foreign: bool = False) -> bool:
    """Tell whether an unknown word may be part of a name: no verb, no pronoun behind, no particle in front."""
    if len(key) < 2 or key[0].isdigit() or raw.endswith(("ة", "ً", "اً", "ه")) or raw.startswith(_WITH_HAMZA):
        return False
    if key.isascii():
        return key.istitle()
    if len(key) > 4 and key.endswith("ات"):
        return False
    if key.endswith(("ها", "هم", "هما", "وا", "تين", "تان")):
        return False
    if key.startswith(("وال", "بال", "فال", "كال", "لل")) and not foreign:
        # «بالاك», «كالديرون» only behind a foreign name.
        return False
    return not is_verb_like(key)


def is_adjective_like(line: Line, at: int, head: str = "") -> bool:
    """Tell an indefinite adjective by its ending, which follows its head's: مصدر عسكري، مسؤولون بارزون."""
    key = line.key(at)
    if (
        len(key) < 3
        or line.kind(at) & (Kind.CONSTRUCT | Kind.STARTS_NAME | Kind.OFFICE)
        or line.words[at].clitic
    ):
        return False
    if key.startswith(("تت", "يت", "تن")) or (line.kind(at) & Kind.PEOPLE and not key.endswith(("ين", "ون"))):
        return False
    endings = next((fits for end, fits in _AGREEMENT if head.endswith(end)), _ADJECTIVE_ENDINGS)
    return key.endswith(endings) and not is_verb_like(key) and not line.raw(at).endswith(("ً", "ا"))
