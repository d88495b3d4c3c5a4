"""An article laid out for reading who says what: words, quotations, sentences, mentions and times by token.

A full stop inside a quotation ends no sentence of the article, so sentences are cut here anew, by quotation.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from tawatur.annotate.actors import Cast
from tawatur.annotate.reading import Reading
from tawatur.annotate.statements.contents.brackets import bracketed
from tawatur.annotate.statements.contents.quotes import Quote, quotations
from tawatur.annotate.statements.sources.named import Named, by_first, named_in, outermost
from tawatur.lexicon import Lexicon
from tawatur.lexicon.actors import ActorLexicon
from tawatur.lexicon.outlets import OutletLexicon, is_told
from tawatur.lexicon.speech import SpeechLexicon
from tawatur.lexicon.title_words import Kind
from tawatur.model import TimeExpression
from tawatur.text import Token, fold_word

__all__ = ["PRONOUNS", "SET_OFF", "TANWIN", "Layout", "layout"]

PRONOUNS = ("ه", "ها", "هم", "هما")  # of an owner or an object, as folded words end in them

TANWIN = "\u064b\u064c\u064d"  # signs that no name is written with

_STOPS = frozenset(".؟?!…")
_LONGEST = 200  # tokens; the sentences of edited news stay far below
_CLAUSE = 40  # tokens in which a comma stands
_COMMAS = frozenset("،,؛;")
_DASHES = frozenset("-–—ـ")
SET_OFF = _COMMAS | _DASHES  # marks at which something inserted may begin
_NO_ARTICLE = frozenset({"prepositions", "relatives"})
_TAILS = ("ه", "ها", "هم", "ات")
_NO_LISTS: frozenset[str] = frozenset()
_OWN_LETTERS = {"و": "words in waw", "ل": "words in lam"}


@dataclass(frozen=True, slots=True)
class Layout:
    """What the search reads. Token ranges are half-open; `outer` is a quotation's index or -1.

    `where` tells the tokens at which each key stands. `called` are the actors whom the text gives a name, not
    only a title; `lists` are the word lists that a token's word is in, where it is in any; `attributing` tells the
    tokens that may begin a cue.
    """

    read: Reading
    speech: SpeechLexicon
    keys: tuple[str, ...]
    where: Mapping[str, list[int]]
    quotes: tuple[Quote, ...]
    outer: tuple[int, ...]
    openers: dict[int, int]
    sentence: tuple[int, ...]
    bounds: tuple[tuple[int, int], ...]
    named: dict[int, Named]
    covered: dict[int, Named]
    times: dict[int, int]
    within: dict[int, list[Named]]
    outlets: OutletLexicon
    own_names: frozenset[str]  # of the article's outlet
    actors: ActorLexicon
    called: frozenset[str]
    lists: dict[int, set[str]]
    attributing: tuple[bool, ...]
    commas: frozenset[int]

    def kind(self, i: int) -> int:
        """Return what a token's word can do in a phrase that names somebody, 0 beyond the ends."""
        return self.actors.word(self.keys[i]).kind if 0 <= i < len(self.keys) else 0

    def clitic(self, i: int) -> str:
        """Return what is joined to the front of a token's word, as far as the word is known."""
        return self.actors.word(self.keys[i]).clitic if 0 <= i < len(self.keys) else ""

    def word(self, i: int, name: str) -> bool:
        """Return whether the token is in a word list of the lexicon."""
        return name in self.lists.get(i, _NO_LISTS)

    def is_one_of(self, i: int, names: frozenset[str]) -> bool:
        """Return whether the token is in one of several word lists."""
        return not names.isdisjoint(self.lists.get(i, _NO_LISTS))

    def is_definite(self, i: int) -> bool:
        """Return whether a token has the article: «الوزير», not «إلى», «الذي» nor «آل»."""
        key = self.key(i)
        return len(key) > 2 and key.startswith("ال") and not self._begins_with_al(i, key)

    def _begins_with_al(self, i: int, key: str) -> bool:
        """«التزام بلاده», «إلغاء القرار», «التقى»: these letters are the word's own."""
        if self.is_one_of(i, _NO_ARTICLE):
            return True
        if self.read.text[self.read.tokens[i].start] in "أإآ":
            # «ألقى»: no article has a hamza.
            return True
        if key[-1] == "ي" and self.last_letter(i) == "ي":
            # «التقى» met, «التقي» is a man.
            return False
        stems = [key, *(key.removesuffix(tail) for tail in _TAILS if key.endswith(tail))]
        words = self.speech.words
        return any(stem in words("words in al") or stem in words("verbs in al") for stem in stems)

    def is_time(self, i: int) -> bool:
        """Return whether a date or a word for a time stands here; «صباح السالم» is a woman, «صباح أمس» a time."""
        if i in self.times:
            return not self._is_surname(i)
        one = self.covered.get(i)
        if not self.word(i, "time") or (one is not None and one.actor.type == "person"):
            return False
        behind = self.kind(i + 1) if not self.clitic(i + 1) else 0
        called = self.kind(i) & Kind.GIVEN_ARABIC and not behind & (Kind.FUNCTION | Kind.NOUN | Kind.ADJUNCT)
        return (
            not called or self.key(i + 1).startswith("ال") or i + 1 in self.times or self.word(i + 1, "time")
        )

    def _is_surname(self, i: int) -> bool:
        """Tell «جمال العيد» from «قال سالم الراشد الخميس»: one definite word right behind a first name."""
        one = self.times[i] == i + 1 and self.key(i).startswith("ال")
        given = self.kind(i - 1) & Kind.GIVEN_ARABIC and not self.kind(i - 1) & Kind.NOUN
        return bool(one and given and i - 1 not in self.covered and not self.kind(i - 2) & Kind.GIVEN_ARABIC)

    def is_comma(self, i: int) -> bool:
        """Return whether the token is a comma or semicolon of any script."""
        return i in self.commas

    def is_dash(self, i: int) -> bool:
        """Return whether the token is a dash, or the lengthening stroke that stands for one."""
        return 0 <= i < len(self.keys) and self.keys[i] in _DASHES

    def key(self, i: int) -> str:
        """Return the folded word of a token, nothing beyond the ends of the text."""
        return self.keys[i] if 0 <= i < len(self.keys) else ""

    def end_of(self, i: int) -> int:
        """Return the token after the sentence of a token."""
        return self.bounds[self.sentence[i]][1]

    def start_of(self, i: int) -> int:
        """Return the first token of the sentence of a token."""
        return self.bounds[self.sentence[i]][0]

    def first_word(self, i: int) -> int:
        """Return the first word of the sentence of a token, the token itself where none stands before it."""
        return next((t for t in range(self.start_of(i), i) if self.read.tokens[t].is_word), i)

    def last_letter(self, i: int) -> str:
        """Return how a token ends as it is written: folding makes «ة» and «ه» one."""
        return self.read.text[self.read.tokens[i].end - 1]

    def is_owned(self, i: int) -> bool:
        """«أمله», «قلقها»: whether a word ends in its owner's pronoun; «مدرسة» does not."""
        return self.keys[i].endswith(PRONOUNS) and self.last_letter(i) != "ة"

    def without_owner(self, i: int) -> Iterator[str]:
        """«نقيبهم», «كلمتها»: yield what a word may be without the pronoun of its owner."""
        return (self.keys[i].removesuffix(tail) for tail in PRONOUNS if self.keys[i].endswith(tail))

    def text(self, first: int, last: int) -> str:
        """Return the words of a token range as they stand."""
        tokens = self.read.tokens
        return self.read.text[tokens[first].start : tokens[last - 1].end] if last > first else ""

    def tells_outlet(self, i: int) -> bool:
        """Return whether the article's own outlet is told here: «للوطن», «للشرق الأوسط»."""
        return is_told(self.own_names, self.key(i), self.key(i + 1))

    def touches(self, i: int) -> bool:
        """Return whether a token stands directly at the token before it, without white space."""
        return 0 < i < len(self.keys) and self.read.tokens[i - 1].end == self.read.tokens[i].start


def layout(read: Reading, when: tuple[TimeExpression, ...], cast: Cast, lexicon: Lexicon) -> Layout:
    """Lay an article out by token."""
    speech = lexicon.speech
    quotes = quotations(read, bracketed(read, speech))
    outer = _outer(quotes, len(read.tokens))
    bounds = _sentences(read, quotes, outer)
    sentence = [0] * len(read.tokens)
    for number, (first, last) in enumerate(bounds):
        sentence[first:last] = [number] * (last - first)
    quotes = tuple(_bounded(q, bounds, sentence) for q in quotes)
    outer = _outer(quotes, len(read.tokens))
    named = named_in(read, cast, lexicon)
    return Layout(
        read=read,
        speech=speech,
        keys=read.keys,
        where=_where(read.keys),
        quotes=quotes,
        outer=tuple(outer),
        openers={q.open: i for i, q in enumerate(quotes)},
        sentence=tuple(sentence),
        bounds=tuple(bounds),
        named=outermost(named),
        covered={i: n for n in reversed(named) for i in range(n.first, n.last)},
        within=by_first(named),
        outlets=lexicon.outlets,
        own_names=lexicon.outlets.own_names(read.article.outlet),
        actors=lexicon.actors,
        called=cast.named,
        times=_times(read, when),
        lists=_without_letters(_lists(read, speech), named),
        attributing=tuple(
            speech.may_attribute(key) and not _is_half_of_name(read, i) for i, key in enumerate(read.keys)
        ),
        commas=frozenset(read.places(_COMMAS)),
    )


def _where(keys: tuple[str, ...]) -> Mapping[str, list[int]]:
    """Return the tokens at which each key stands, in their order."""
    found: dict[str, list[int]] = defaultdict(list)
    for i, key in enumerate(keys):
        found[key].append(i)
    return dict(found)


def _is_half_of_name(read: Reading, i: int) -> bool:
    """«ليزا هيل-وايد»: a hyphen without spaces makes two words one name."""
    tokens = read.tokens[max(0, i - 2) : i + 1]
    if len(tokens) < 3 or tokens[1].key != "-":
        return False
    return tokens[0].key.isalpha() and tokens[0].end == tokens[1].start and tokens[1].end == tokens[2].start


def _lists(read: Reading, speech: SpeechLexicon) -> dict[int, set[str]]:
    """Return the word lists of every token that is in any; «من» before «خلاله» is one word with it, «آن» is no «أن»."""
    keys = read.keys
    lists = {i: found for i, found in enumerate(map(speech.lists.get, keys)) if found}
    for i, key in enumerate(keys):
        if key[0] in _OWN_LETTERS and i not in lists and key.endswith(PRONOUNS):
            found = _own_letter(read, speech, i, key)
            if found:
                lists[i] = found
    for i, found in lists.items():
        if "complementizers" in found and read.text[read.tokens[i].start] == "آ":
            lists[i] = set()
        if "through it" in found and i and keys[i - 1] == "من":
            lists[i - 1] = lists[i - 1] | {"inside it"}
    return lists


def _without_letters(lists: dict[int, set[str]], named: Sequence[Named]) -> dict[int, set[str]]:
    """«سي إن إن»: within a medium's name «إن» is a letter."""
    inside = (i for one in named if one.actor.type == "media" for i in range(one.first + 1, one.last))
    return lists | {i: set() for i in inside if "complementizers" in lists.get(i, _NO_LISTS)}


def _own_letter(read: Reading, speech: SpeechLexicon, i: int, key: str) -> set[str]:
    """«وجهتها», «لقاءاته»: whose first letter is its own also has it under an owner; «وجدة» is no «وجد»."""
    if read.text[read.tokens[i].end - 1] == "ة":
        return set()
    bare = [key.removesuffix(tail) for tail in PRONOUNS if key.endswith(tail)]
    stems = (stem for word in bare for stem in (word, word.removesuffix("ت") + "ه"))
    return (
        {_OWN_LETTERS[key[0]]}
        if any(_OWN_LETTERS[key[0]] in speech.lists.get(stem, ()) for stem in stems)
        else set()
    )


def _outer(quotes: tuple[Quote, ...], count: int) -> list[int]:
    outer = [-1] * count
    reach = 0
    for number, quote in enumerate(quotes):
        if quote.close > quote.open >= reach:
            reach = min(quote.close + 1, count)
            outer[quote.open : reach] = [number] * (reach - quote.open)
    return outer


def _bounded(quote: Quote, bounds: list[tuple[int, int]], sentence: list[int]) -> Quote:
    """Let a quotation without a closing mark end with its sentence, before the full stop."""
    if quote.close >= 0:
        return quote
    return Quote(quote.open, bounds[sentence[quote.open]][1] - 1, closed=False, depth=quote.depth)


def _sentences(read: Reading, quotes: tuple[Quote, ...], outer: list[int]) -> list[tuple[int, int]]:
    bounds, start = [], 0
    ends = {*read.places(_STOPS), *(line - 1 for line in read.breaks)}
    for i, quote in enumerate(outer):
        # Text without a full stop is cut by length, so that no reading of a sentence is ever quadratic.
        endless = i - start >= _LONGEST and (quote < 0 or not quotes[quote].closed)
        endless = endless and (read.keys[i] in _COMMAS or i - start >= _LONGEST + _CLAUSE)
        # Most words end nothing.
        if endless or ((quote >= 0 or i in ends) and _ends_sentence(read, outer, i)):
            bounds.append((start, i + 1))
            start = i + 1
    if start < len(read.tokens):
        bounds.append((start, len(read.tokens)))
    return bounds


def _ends_sentence(read: Reading, outer: list[int], i: int) -> bool:
    tokens = read.tokens
    if i + 1 == len(tokens):
        return True
    inside = outer[i] >= 0 and outer[i + 1] == outer[i]
    if inside:
        return False
    if i + 1 in read.breaks:
        return True
    if tokens[i].key in _STOPS:
        # «بنسبة 2.5 في المئة» may hold a mark of direction behind its point.
        return _is_stop(read, i, fold_word(read.text[tokens[i].end : tokens[i + 1].start]))
    # «… المناسب.» ends the sentence where nothing but a new one follows.
    return outer[i] >= 0 and i > 0 and tokens[i - 1].key == "." and tokens[i + 1].is_word


def _is_stop(read: Reading, i: int, gap: str) -> bool:
    tokens = read.tokens
    after, before = tokens[i + 1], tokens[i - 1] if i else None
    if after.key in _STOPS:
        return False
    if tokens[i].key == "." and before is not None and len(before.key) <= 3 and _is_spelled(tokens, i):
        return False
    if gap or tokens[i].key != ".":
        return not (tokens[i].key == "." and before is not None and _is_initial(before))
    if before is None or not after.is_word or after.key[0] <= "\u0600":
        return False
    return len(before.key) > 3 or (len(after.key) > 2 and len(before.key) > 1)


def _is_spelled(tokens: tuple[Token, ...], i: int) -> bool:
    """«سي. إن. إن.»: letters of a name, each with its point."""
    before = i >= 2 and tokens[i - 2].key == "."
    after = i + 2 < len(tokens) and tokens[i + 2].key == "." and len(tokens[i + 1].key) <= 3
    return before or after


def _is_initial(token: Token) -> bool:
    return len(token.key) == 1 and token.key.isalpha()


def _times(read: Reading, when: tuple[TimeExpression, ...]) -> dict[int, int]:
    """Return the token range of every date; one inside a token («لليوم») takes that token."""
    ranges = {}
    for time in when:
        inside = read.token_range(time.span)
        first = (
            inside.start
            if inside.start < len(read.tokens) and read.tokens[inside.start].start == time.span.start
            else max(0, inside.start - 1)
        )
        ranges[first] = max(inside.stop, first + 1)
    return ranges
