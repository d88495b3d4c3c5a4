"""The noun phrases of an article that name or describe somebody, before it is asked who they are.

A phrase is read from its first word: a title opens a person («وزير الخارجية الإيراني عباس عراقجي»), the name of a
body opens a body («هيئة تنظيم الطيران المدني في الأردن»), people without a name open a group («مسؤولون أميركيون»).
Everything is decided by what words can do (`title_words.Kind`), token by token and once.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from tawatur.annotate.reading import Reading
from tawatur.lexicon.actors import ActorLexicon, Known, Word
from tawatur.lexicon.title_words import Kind, bare

__all__ = ["Phrase", "PhraseReader", "phrases"]

PhraseKind = Literal["known", "person", "body", "group", "title", "side"]

_GIVEN = Kind.GIVEN_ARABIC | Kind.GIVEN_FOREIGN
_TITLE = Kind.RANK | Kind.OFFICE | Kind.HONORIFIC
_NO_NAME = (
    Kind.VERB | Kind.FUNCTION | Kind.NOUN | Kind.LOCATIVE | Kind.CONSTRUCT | Kind.DEFINITE | Kind.BODIES
)
_CLOSED = Kind.VERB | Kind.FUNCTION
_INTERESTING = (
    _GIVEN
    | _TITLE
    | Kind.PARTICLE
    | Kind.CONSTRUCT
    | Kind.DEFINITE
    | Kind.BODIES
    | Kind.PEOPLE
    | Kind.UNNAMED
    | Kind.QUANTITY
    | Kind.STARTS_NAME
    | Kind.STARTS_PHRASE
    | Kind.ROLE_SUBJECT
)
_OPEN = frozenset("«\"“(‘'")
_CLOSE = frozenset("»\"”)’'")
_NAME_WORDS = 6


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


def phrases(reader: PhraseReader) -> Iterator[Phrase]:
    """Yield the phrases of an article in text order; what stands inside another is its `nested`."""
    at, end = 0, len(reader.words)
    while at < end:
        if not reader.words[at].kind & _INTERESTING:
            at += 1
            continue
        found = reader.phrase(at)
        if found is None:
            at += 1
            continue
        yield found
        at = found.end


class PhraseReader:
    """Reads phrases from a token on; holds the article's tokens as words."""

    def __init__(self, read: Reading, lexicon: ActorLexicon) -> None:
        self.tokens = read.tokens
        self.keys = [t.key for t in read.tokens]
        self.words: list[Word] = [lexicon.word(key) for key in self.keys]
        self.lexicon = lexicon
        self.size = len(self.keys)

    def phrase(self, at: int) -> Phrase | None:
        """Return the longest phrase that starts here."""
        kind = self.words[at].kind
        known = self.known(at) if kind & Kind.STARTS_NAME else None
        best = self._known_phrase(at, known) if known is not None else None
        if kind & (_TITLE | Kind.STARTS_PHRASE | Kind.UNNAMED):
            best = _longer(best, self.person(at))
        if best is None and kind & (_GIVEN | Kind.PARTICLE):
            best = self._untitled(at)
        if kind & (Kind.CONSTRUCT | Kind.DEFINITE | Kind.BODIES):
            best = _longer(best, self.body(at))
        if kind & (Kind.PEOPLE | Kind.UNNAMED | Kind.QUANTITY | Kind.STARTS_PHRASE):
            best = _longer(best, self.group(at))
        if best is None and kind & Kind.ROLE_SUBJECT:
            best = Phrase(at, at + 1, "title", titles=((at, at + 1),), acts=self.acts(at, at + 1))
        return best

    # -- known names

    def known(self, at: int) -> Known | None:
        """Return the known name at a token; a word of the language alone is no name without support."""
        word = self.words[at]
        return self.lexicon.known_at(self.keys, at, word.base) if word.kind & Kind.STARTS_NAME else None

    def _known_phrase(self, at: int, known: Known) -> Phrase:
        end = at + known.length
        people = [
            a for a, _ in known.actors if (x := self.lexicon.actor(a)) is not None and x.type == "person"
        ]
        if people:
            name = (at, self._known_end(end, at))
            whole = self._apposition(name[1])
            return Phrase(
                at, whole, "person", name=name, known=known.actors, titles=self._titles_after(name[1], whole)
            )
        return Phrase(at, self._closing(at, end), "known", known=known.actors)

    def _closing(self, at: int, end: int) -> int:
        """Take a nation or a translation in brackets with a known name: «الناتو», «CNN الأميركية»."""
        del at
        if end < self.size and self.words[end].kind & Kind.NATION and self.keys[end].startswith("ال"):
            return end + 1
        return end

    # -- persons

    def person(self, at: int) -> Phrase | None:
        """Read titles and the name behind them."""
        titles: list[tuple[int, int]] = []
        nested: list[Phrase] = []
        here = at
        while here < self.size:
            end = self._title(here, nested, first=here == at)
            if end == here:
                break
            titles.append((here, end))
            here = end
        if not titles:
            return None
        name, known = self._name_after(here)
        if name is None:
            return self._nameless(at, titles, nested)
        end = self._apposition(name[1])
        more = self._titles_after(name[1], end)
        return Phrase(at, end, "person", name, known, (*titles, *more), tuple(nested), self.acts(at, end))

    def _nameless(self, at: int, titles: list[tuple[int, int]], nested: list[Phrase]) -> Phrase | None:
        """A title without a name: only as long as it is one title, and never an office without its body."""
        first, end = titles[0][0], titles[-1][1]
        head = self.words[first]
        if head.kind & Kind.UNNAMED and not head.base.startswith("ال"):
            return None
        if head.kind & Kind.OFFICE and end - first < 2:
            return None
        return Phrase(at, end, "title", titles=tuple(titles), nested=tuple(nested), acts=self.acts(at, end))

    def _title(self, at: int, nested: list[Phrase], *, first: bool) -> int:
        """Return the end of the title that starts here (`at` itself where none does)."""
        word = self.words[at]
        if word.clitic and not first and not (word.clitic == "و" and word.kind & _TITLE):
            return at
        if word.kind & Kind.STARTS_PHRASE:
            length, flags = self.lexicon.phrase_kind(self.keys, at, word.base)
            if flags & Kind.HONORIFIC:
                return at + length
        if word.kind & Kind.HONORIFIC:
            return at + 1
        if word.kind & Kind.RANK:
            return self.complement(at + 1, nested, office=True, definite=True)
        if word.kind & Kind.OFFICE:
            end = self.complement(at + 1, nested, office=True)
            return end if end > at + 1 or not first else at + 1
        return at

    def _name_after(self, at: int) -> tuple[tuple[int, int] | None, tuple[tuple[str, str], ...]]:
        """Return the name behind a title, through one comma or bracket where the name is certain."""
        if at >= self.size:
            return None, ()
        if not self.tokens[at].is_word:
            if self.keys[at] not in '،,(«"“' or at + 1 >= self.size:
                return None, ()
            found = self._certain_name(at + 1)
            if found[0] is not None and self.keys[at] in '(«"“' and found[0][1] < self.size:
                start, end = found[0]
                return ((start, end), found[1])
            return found
        word = self.words[at]
        if word.clitic and not word.kind & Kind.STARTS_NAME:
            return None, ()
        known = self._known_person(at)
        if known is not None:
            return known
        end = self._name_end(at, at, titled=True)
        return ((at, end), ()) if end > at else (None, ())

    def _certain_name(self, at: int) -> tuple[tuple[int, int] | None, tuple[tuple[str, str], ...]]:
        known = self._known_person(at)
        if known is not None:
            return known
        if self.words[at].kind & _GIVEN and not self.words[at].clitic:
            end = self._name_end(at, at, titled=True)
            if end > at + 1:
                return (at, end), ()
        return None, ()

    def _known_person(self, at: int) -> tuple[tuple[int, int], tuple[tuple[str, str], ...]] | None:
        if self.words[at].clitic:
            return None
        known = self.known(at)
        if known is None:
            return None
        actor = self.lexicon.actor(known.actors[0][0])
        if actor is None or actor.type != "person":
            return None
        end = at + known.length
        return (at, self._known_end(end, at)), known.actors

    def _untitled(self, at: int) -> Phrase | None:
        """A name without a title: a given name and at least one more word of a name."""
        if self.words[at].clitic not in ("", "و", "ل", "ب", "ف"):
            return None
        end = self._name_end(at, at, titled=False)
        if end < at + 2 or all(
            self.words[i].kind & Kind.PARTICLE and not self.words[i].kind & _GIVEN for i in range(at, end)
        ):
            return None
        whole = self._apposition(end)
        return Phrase(
            at, whole, "person", (at, end), titles=self._titles_after(end, whole), acts=self.acts(at, whole)
        )

    def _name_end(self, at: int, start: int, *, titled: bool) -> int:
        """Return where a name that began at `start` ends, reading on from `at`."""
        here, joined = at, False
        while here < self.size and here - start < _NAME_WORDS and self.tokens[here].is_word:
            word = self.words[here]
            fits, joins = self._fits(here, word, here - start, joined=joined, titled=titled)
            if not fits:
                break
            joined = joins
            here += 1
        while here > max(at, start) and self._is_joint(here - 1):
            here -= 1
        return here

    def _known_end(self, at: int, start: int) -> int:
        """Return the end of a known name, gone on with «بن …» or «آل …» only."""
        if at < self.size and self._is_joint(at):
            return max(at, self._name_end(at, start, titled=True))
        return at

    def _is_joint(self, at: int) -> bool:
        """A name does not end in «بن» or «آل»."""
        word = self.words[at]
        return bool(word.kind & Kind.PARTICLE) and not word.kind & _GIVEN and len(word.base) < 4

    def _fits(self, at: int, word: Word, place: int, *, joined: bool, titled: bool) -> tuple[bool, bool]:
        """Tell whether a word goes on with a name, and whether it ties the next word to itself."""
        key = self.keys[at]
        if word.clitic and place:
            # «وليامز» may be a name, «وأكد» is not: what is known behind the clitic decides.
            return False, False
        kind = word.kind
        if kind & Kind.PARTICLE and (place or kind & _GIVEN or len(key) > 2):
            return True, not kind & _GIVEN or len(key) <= 4
        if kind & _GIVEN and not (kind & _CLOSED and not place):
            return True, False
        if kind & (_NO_NAME | _TITLE | Kind.PEOPLE | Kind.QUANTITY | Kind.ADJUNCT) and not joined:
            return False, False
        if key.startswith("ال"):
            if kind & Kind.TITLE_ADJECTIVE or (kind & Kind.NATION and (place != 1 and not joined)):
                return False, False
            return (place > 0 or joined or (titled and not kind and len(key) > 4)), False
        if place == 0 and not titled:
            return False, False
        if kind & Kind.TITLE_ADJECTIVE or (kind & Kind.NATION and not joined):
            return False, False
        return (joined or place < 4) and is_name_like(key), False

    def _apposition(self, at: int) -> int:
        """Return the end of «، وزير الخارجية الإيراني» behind a name, or `at`."""
        if at + 1 >= self.size or self.keys[at] not in "،,":
            return at
        word = self.words[at + 1]
        if word.clitic or not word.kind & (Kind.OFFICE | Kind.RANK):
            return at
        end = self._title(at + 1, [], first=True)
        if end < at + 3 or (end < self.size and self.words[end].kind & _GIVEN):
            return at
        return end

    def _titles_after(self, at: int, end: int) -> tuple[tuple[int, int], ...]:
        return ((at + 1, end),) if end > at + 1 else ()

    # -- bodies

    def body(self, at: int) -> Phrase | None:
        """Read the name of a body: «مجلس النواب التونسي», «المحكمة الجنائية», «الوزارة»."""
        word = self.words[at]
        nested: list[Phrase] = []
        definite = not word.kind & Kind.CONSTRUCT
        end = self.complement(at + 1, nested, definite=definite, body=True)
        if word.kind & Kind.CONSTRUCT and end == at + 1:
            return None
        end = self._in_state(at, end)
        return Phrase(at, end, "body", nested=tuple(nested), acts=self.acts(at, end))

    def _in_state(self, at: int, end: int) -> int:
        """Take «في الأردن» with a body that names no state yet."""
        if end + 1 >= self.size or self.keys[end] not in ("في", "التابعه", "التابع") or end == at + 1:
            return end
        if any(self.words[i].nations for i in range(at, end)):
            return end
        known = self.known(end + 1)
        if known is None or any(kind != "n" for _, kind in known.actors):
            return end
        actor = self.lexicon.actor(known.actors[0][0])
        return end + 1 + known.length if actor is not None and actor.type == "state" else end

    def complement(
        self,
        at: int,
        nested: list[Phrase],
        *,
        definite: bool = False,
        office: bool = False,
        body: bool = False,
    ) -> int:
        """Return where the words that complete a head end; bodies and states among them become `nested`."""
        here = at
        while here < self.size:
            step = self._complement_word(here, here - at, nested, definite=definite, office=office, body=body)
            if step == 0:
                break
            here += step
        while here > at and self.words[here - 1].kind & Kind.PARTICLE and len(self.keys[here - 1]) <= 2:
            here -= 1
        return here

    def _complement_word(
        self, here: int, place: int, nested: list[Phrase], *, definite: bool, office: bool, body: bool
    ) -> int:
        if not self.tokens[here].is_word:
            return self._quoted(here, place, body=body)
        key, word = self.keys[here], self.words[here]
        kind = word.kind
        if word.clitic:
            return self._joined_word(here, place, nested, definite=definite, office=office, body=body)
        if kind & Kind.TITLE_ADJECTIVE and office and not definite:
            return 1
        if kind & _CLOSED:
            return 2 if key == "باسم" else 0
        if kind & Kind.STARTS_NAME and (known := self.known(here)) is not None:
            actor = self.lexicon.actor(known.actors[0][0])
            if actor is not None and actor.type == "person":
                return 0
            if not (definite and place == 0 and not key.startswith("ال")):
                nested.append(Phrase(here, here + known.length, "known", known=known.actors))
                return known.length
        if key.startswith("ال") and len(key) > 3:
            if (
                kind & (Kind.RANK | Kind.LOCATIVE | Kind.PEOPLE)
                and not kind & Kind.TITLE_ADJECTIVE
                and (definite or place)
            ):
                return 0
            return 1
        if kind & Kind.TITLE_ADJECTIVE and office:
            return 1
        if kind & Kind.OFFICE and office and not definite and place == 0:
            return 1
        if definite:
            return 0
        return self._indefinite(here, place, nested, office=office, body=body)

    def _indefinite(self, here: int, place: int, nested: list[Phrase], *, office: bool, body: bool) -> int:
        """An indefinite word inside a complement must be tied to what follows: «شؤون الأسرى»."""
        kind = self.words[here].kind
        if kind & Kind.CONSTRUCT:
            inner = self.body(here)
            if inner is None:
                return 0
            nested.append(inner)
            return inner.end - here
        follows = (
            here + 1 < self.size and self.keys[here + 1].startswith("ال") and self.tokens[here + 1].is_word
        )
        if kind & (_GIVEN | Kind.PARTICLE) and not (follows and not office and place == 0):
            return 0 if office or place else int(body)
        if (
            follows
            and not kind & (_GIVEN | Kind.OFFICE)
            and (kind or not office or is_noun_like(self.keys[here]))
        ):
            return 2
        if body and place < 3 and not kind and is_name_like(self.keys[here]):
            return 1
        return int(self.keys[here].isdigit() and body and place < 2)

    def _joined_word(
        self, here: int, place: int, nested: list[Phrase], *, definite: bool, office: bool, body: bool
    ) -> int:
        """A word with something attached: «والمغتربين», «لحقوق الإنسان», «بالأحساء», «للكرملين»."""
        del nested
        word, key = self.words[here], self.keys[here]
        base, kind = word.base, word.kind
        if word.clitic == "و":
            ends = kind & (_TITLE | Kind.STARTS_NAME | Kind.DEFINITE | Kind.PEOPLE | _CLOSED | Kind.CONSTRUCT)
            return int(place > 0 and base.startswith("ال") and not ends)
        if word.clitic == "لل":
            return int((place > 0 or definite) and not kind & (Kind.ADDRESSEE | Kind.PEOPLE | Kind.RANK))
        if word.clitic == "ل" and (place > 0 or definite) and (body or office):
            tied = here + 1 < self.size and self.keys[here + 1].startswith("ال")
            return 2 if tied and not kind & (_CLOSED | Kind.ADDRESSEE | Kind.RANK) else 0
        if word.clitic == "ب" and place > 0 and kind & Kind.STARTS_NAME:
            known = self.known(here)
            return known.length if known is not None and body else 0
        return int(key.startswith("وال") and place > 0 and not kind)

    def _quoted(self, here: int, place: int, *, body: bool) -> int:
        """Take «رويترز» in quotation marks behind «وكالة», and a short name in brackets."""
        mark = self.keys[here]
        if mark not in _OPEN or (place == 0 and not body):
            return 0
        for end in range(here + 2, min(here + 6, self.size)):
            if self.keys[end] in _CLOSE:
                return end + 1 - here if place == 0 or (mark == "(" and end - here <= 3 and body) else 0
        return 0

    # -- groups and the unnamed

    def group(self, at: int) -> Phrase | None:
        """Read people without a name: «مسؤولون أميركيون», «بعض الدول الأوروبية», «مصدر مطلع على …»."""
        here = at
        length, flags = self.lexicon.phrase_kind(self.keys, at, self.words[at].base)
        quantity = False
        if flags & Kind.QUANTITY:
            here, quantity = at + length, True
        elif self.words[at].kind & Kind.QUANTITY:
            here, quantity = at + 1, True
        if here < self.size and quantity and self.keys[here] == "من":
            here += 1
        if here >= self.size or not self.tokens[here].is_word:
            return None
        head = self.words[here]
        if not head.kind & (Kind.PEOPLE | Kind.UNNAMED) and not (
            quantity and head.kind & (Kind.BODIES | Kind.NATION)
        ):
            return None
        if head.clitic and here > at:
            return None
        end = self._modifiers(here + 1, head)
        acts = self.acts(at, end)
        return Phrase(at, end, "group", titles=((here, end),), acts=acts)

    def _modifiers(self, at: int, head: Word) -> int:
        """Return the end of what describes a group: adjectives, then «في …», «من …», «على …» once."""
        definite = head.base.startswith("ال")
        here = at
        while here < self.size and self.tokens[here].is_word:
            word, key = self.words[here], self.keys[here]
            if (
                word.clitic == "و"
                and word.kind & (Kind.NATION | Kind.TITLE_ADJECTIVE | Kind.PEOPLE)
                and here > at - 1
            ):
                here += 1
                continue
            if word.clitic or word.kind & _CLOSED:
                break
            if key.startswith("ال"):
                if (not definite and here == at) or definite or self.keys[here - 1].startswith("ال"):
                    here += 1
                    continue
                break
            if definite:
                break
            if word.kind & (Kind.NATION | Kind.TITLE_ADJECTIVE) or is_adjective_like(key):
                here += 1
                continue
            if (
                word.kind & (Kind.CONSTRUCT | Kind.STARTS_NAME)
                and here == at
                and not head.kind & Kind.UNNAMED
            ):
                here = self.complement(here, [], body=True)
            break
        return self._placed(here)

    def _placed(self, here: int) -> int:
        """Take one prepositional group with a definite word or a known name."""
        if here + 1 >= self.size or self.keys[here] not in ("في", "من", "علي", "باسم"):
            return here
        following = self.words[here + 1]
        if following.clitic or following.kind & (_CLOSED | Kind.RANK):
            return here
        if following.kind & Kind.STARTS_NAME and (known := self.known(here + 1)) is not None:
            return here + 1 + known.length
        if (
            self.keys[here + 1].startswith("ال")
            or following.kind & Kind.CONSTRUCT
            or self.keys[here] in ("علي", "باسم")
        ):
            end = self.complement(here + 1, [], body=True)
            return end if end > here + 1 else here
        return here

    # -- who acts

    def acts(self, at: int, end: int) -> bool:
        """Tell whether a verb stands beside the phrase, or a word that hands over its words («عن», «وفق»)."""
        before = self.words[at - 1] if at else None
        if before is not None and (
            before.kind & Kind.VERB or is_verb_like(before.base if before.clitic else self.keys[at - 1])
        ):
            return True
        if before is not None and before.base in ("عن", "بحسب", "حسب", "وفق", "وفقا", "ان", "لسان"):
            return True
        after = self.words[end] if end < self.size else None
        return after is not None and bool(
            not after.clitic and (after.kind & Kind.VERB or is_verb_like(self.keys[end]))
        )


def is_verb_like(key: str) -> bool:
    """Tell an imperfect by its shape: يقول، ستعلن، ويضيف."""
    if len(key) < 4:
        return False
    return (key[0] == "ي" and not key.endswith(("ين", "ون", "ي"))) or (
        key.startswith(("سي", "ست")) and len(key) > 4
    )


def is_name_like(key: str) -> bool:
    """Tell whether an unknown word may be part of a name: no imperfect, no pronoun behind it, no particle in front."""
    if len(key) < 2 or key[0].isdigit():
        return False
    if key.endswith(("ها", "هم", "هما", "وا", "تين")) or key.startswith(
        ("وال", "بال", "فال", "كال", "لل", "سي ")
    ):
        return False
    return (
        not (key[0] == "ي" and len(key) > 3 and key[1] not in "اوي") and not key.isascii()
    ) or key.istitle()


def is_noun_like(key: str) -> bool:
    """Tell a noun that names a field («شؤون», «تنظيم») by its pattern rather than a name."""
    return key.endswith(("ه", "ات", "يه")) or (key.startswith(("ت", "م")) and len(key) >= 4)


def is_adjective_like(key: str) -> bool:
    """Tell an indefinite adjective by its ending: عسكري، مطلعة، بارزون."""
    return (
        len(key) >= 4
        and key.endswith(("ي", "يه", "ين", "ون", "ات", "ه"))
        and bare(key) == key
        and not is_verb_like(key)
    )


def _longer(a: Phrase | None, b: Phrase | None) -> Phrase | None:
    if a is None or b is None:
        return a or b
    return b if b.end > a.end else a
