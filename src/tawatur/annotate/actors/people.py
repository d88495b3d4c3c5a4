"""The people, bodies and places of one article while it is being cast, and what makes and marks them."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Sequence
from dataclasses import dataclass, field

from tawatur.annotate.actors.deeds import is_others
from tawatur.annotate.actors.line import Line, Phrase
from tawatur.annotate.reading import Reading
from tawatur.lexicon.actors import ActorLexicon
from tawatur.lexicon.name_keys import bare_words
from tawatur.lexicon.title_words import Kind, bare
from tawatur.model import ActorType, Span

__all__ = ["People", "Person", "head_of", "slug"]

_BODIES = frozenset({"institution", "media", "group", "party", "company"})


_WHERE = Kind.LOCATIVE | Kind.AREA
_PRAISE = Kind.HONORIFIC | Kind.EPITHET
_THAT = "ذلك"
# «للاعب» begins like «اللاعب» less its first letter.
_DOUBLED = "الل"
_HIS = "ه"


@dataclass(slots=True, eq=False)
class Person:
    """Somebody of the article, as far as it has been read."""

    id: str
    type: ActorType
    name: str
    words: tuple[str, ...] = ()
    titles: list[frozenset[str]] = field(default_factory=list)
    nations: set[str] = field(default_factory=set)
    spans: list[Span] = field(default_factory=list)
    cores: list[Span] = field(default_factory=list)
    candidates: tuple[str, ...] = ()
    heads: Sequence[str] = ()
    is_named: bool = False
    is_foreign: bool = False
    locative: bool = True
    phrases: list[Phrase] = field(default_factory=list)
    # Where the mentions begin, in text order; `spans` are in the order in which they were cast.
    _starts: list[int] = field(default_factory=list)

    def stand(self, span: Span) -> None:
        """Keep letters that stand for this one."""
        self.spans.append(span)
        insort(self._starts, span.start)

    def last_before(self, place: int) -> int | None:
        """Return where the last mention before a place begins."""
        behind = bisect_left(self._starts, place)
        return self._starts[behind - 1] if behind else None


class People:
    """Everybody found so far, by id, and which tokens are taken."""

    def __init__(self, read: Reading, line: Line, lexicon: ActorLexicon, day: str | None) -> None:
        self.read = read
        self.text = read.text
        self.line = line
        self.lexicon = lexicon
        self.day = day
        self.by_id: dict[str, Person] = {}
        # Bodies and groups, and who bears a title by its head: most questions are about few of all.
        self.bodies: list[Person] = []
        self._by_head: dict[str, list[Person]] = {}
        self.titled: dict[str, list[Person]] = {}
        self.taken: set[int] = set()
        # Where names of places end that are only places here: «في سوريا | والعراق».
        self.placed: set[int] = set()
        # Where bodies begin inside titles and other bodies' names, and whether those act: there they only say who that is.
        self.inner: dict[int, bool] = {}
        # Where those begin that stand inside a person's title: «وزير خارجية مصر».
        self.in_titles: set[int] = set()

    def made(self, ident: str, kind: ActorType, name: str) -> Person:
        """Return the one with this id, made new where there is none."""
        person = self.by_id.get(ident)
        if person is None:
            words = () if kind == "person" else bare_words(name)
            person = Person(ident, kind, name, words, locative=kind in ("state", "place"))
            self.add(person)
        return person

    def add(self, person: Person) -> None:
        """Take somebody new among the article's actors."""
        self.by_id[person.id] = person
        if person.type in _BODIES:
            self.bodies.append(person)
            if person.id.startswith("kb:"):
                person.heads = self.lexicon.heads(person.id)
            for words in person.heads:
                self._file(person, words.partition(" ")[0])
            if person.words:
                self._file(person, person.words[0])

    def _file(self, person: Person, head: str) -> None:
        same = self._by_head.setdefault(head, [])
        if person not in same:
            same.append(person)

    def call(self, person: Person, words: tuple[str, ...]) -> None:
        """Let these be the words of somebody's name."""
        person.words = words
        if words and person.type in _BODIES:
            self._file(person, words[0])

    def headed(self, head: str) -> Sequence[Person]:
        """Return the bodies and groups that have or had a name which begins with this word."""
        return self._by_head.get(head, ())

    def learn_title(self, person: Person, words: frozenset[str]) -> None:
        """Keep a title that somebody bears."""
        person.titles.append(words)
        bearers = self.titled.setdefault(head_of(words), [])
        if person not in bearers:
            bearers.append(person)

    def bearers(self, words: frozenset[str]) -> Sequence[Person]:
        """Return who bears a title with the same head, in the order in which they got it."""
        return self.titled.get(head_of(words), ())

    def mention(self, person: Person, phrase: Phrase) -> None:
        """Mark a phrase as standing for somebody."""
        start, end = phrase.start, phrase.end
        pointed = self.line.kinds[start - 1] & Kind.THIS and self._is_pointed(start)
        first = start - 1 if pointed else start
        person.stand(self.span(first, end))
        person.phrases.append(phrase)
        self.taken.update(range(start, end))

    def _is_pointed(self, at: int) -> bool:
        """Tell «المسؤول» in «هذا المسؤول»; in «أوضح ذلك | المدير», «بما في ذلك | الجيش» the pronoun stands alone."""
        kinds = self.line.kinds
        if self.line.words[at].clitic or not self.line.is_definite(at):
            return False
        return not (self.line.keys[at - 1] == _THAT and kinds[at - 2] & (Kind.IN | Kind.VERB))

    def full_name(self, person: Person, name: str) -> None:
        """Keep the fuller of two names."""
        if len(name) > len(person.name):
            person.name = name
            self.call(person, bare_words(name))

    def span(self, start: int, end: int) -> Span:
        """Return the letters of tokens without an attached و ف ب ل ك; لل stays, it holds the article."""
        return Span(self.start(start), self.read.tokens[end - 1].end)

    def start(self, at: int) -> int:
        """Return where a token begins behind what is attached to it."""
        clitic, first = self.line.words[at].clitic, self.read.tokens[at].start
        return first + len(clitic.removesuffix("لل")) if clitic else first

    def office_words(self, start: int, end: int) -> str:
        """Return an office's words without a courtesy: «معالي | وزير النقل», «سعادة | المدير»; «سمو نائبه» needs it."""
        kinds = self.line.kinds
        while (
            start < end - 1
            and kinds[start] & Kind.HONORIFIC
            and kinds[start + 1] & (Kind.OFFICE | Kind.RANK)
            and not self.line.keys[start + 1].endswith(_HIS)
        ):
            start += 1
        return self.words_of(start, end)

    def words_of(self, start: int, end: int) -> str:
        """Return tokens as a name: «الجيش الإسرائيلي» where «للجيش الإسرائيلي» stands."""
        words = self.text[self.start(start) : self.read.tokens[end - 1].end]
        if not words.startswith("لل") or not self.line.words[start].clitic:
            return words
        # «للاعب» has lost a ل of «اللاعب», «للجيش» none.
        return f"ال{words[1 if self.line.words[start].base.startswith(_DOUBLED) else 2 :]}"

    def is_locative(self, at: int) -> bool:
        """Tell whether the word before makes a place of what follows: «في موسكو», «بموسكو»."""
        word = self.line.words[at]
        if word.clitic in ("ب", "وب") or (word.clitic == "و" and at in self.placed):
            return True
        if self.line.is_dateline(at):
            return True
        return at > 0 and bool(self.line.kinds[at - 1] & _WHERE)

    def is_only_named(self, phrase: Phrase) -> bool:
        """Tell a state that does nothing and that nobody addresses: «اقتصاد ألمانيا», «سفير الرياض لدى اليابان».

        Asked where no «في» before it makes a place of it.
        """
        at, line = phrase.start, self.line
        behind = at > 0 and line.is_definite(at - 1) and not line.words[at].clitic
        if behind and (line.kinds[at] | line.kinds[at - 1]) & Kind.NATION:
            # «المصارف السعودية», «العاصمة الفرنسية باريس»
            return True
        return not behind and (not phrase.acts or is_others(line, phrase))

    def title_words(self, start: int, end: int) -> frozenset[str]:
        """Return the words of a title without articles, honorifics and epithets; the first is marked, it says what he is.

        «ولي ولي العهد» is another office than «ولي العهد»: a head that is said twice is one of its own.
        """
        words = self.line.words
        kept = [
            self._in_title(i)
            for i in range(start, min(end, len(words)))
            if self.read.tokens[i].is_word and not words[i].kind & _PRAISE
        ]
        if not kept:
            return frozenset()
        twice = kept[1:2] == kept[:1]
        return frozenset((f"^{kept[0]}" + f" {kept[0]}" * twice, *kept))

    def _in_title(self, at: int) -> str:
        """Return a word of a title without its article or owner: «العهد» and «عهده» are one."""
        word = bare(self.line.words[at].base)
        owned = self.line.raw(at).endswith(_HIS) and self.line.kind_of(word[:-1]) & Kind.NOUN
        return word[:-1] if owned else word


def head_of(title: frozenset[str]) -> str:
    """Return the marked word of a title, which says what its bearer is; none is left of «معالي»."""
    for word in title:
        if word[0] == "^":
            return word
    return ""


def slug(name: str) -> str:
    """Return the words of a name that is no person's, as ids hold them."""
    return "-".join(bare_words(name))
