"""Where one clause ends and the next begins: the smallest thing that can be true or false.

A content «A، وأن B» says two things, and only one of them may be what another outlet says too. Nothing is cut where
a side would be left without a predicate: «على ضرب المنشآت» says nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tawatur.lexicon.claims import ClaimLexicon
from tawatur.stories.claims.predicates import verb_places
from tawatur.text import Token

__all__ = ["clauses", "trimmed"]

_ENDS = frozenset(".؟?!…؛;:")
_COMMA = frozenset("،,")
_OPENERS = frozenset("«“\"'‘([{")
_CLOSERS = frozenset("»”\"'’)]}")
# Longer than this, a clause holds a second one that no comma tells («… الذي …»).
_LONG = 14
_SHORT = 3
# Where a clause begins its verb stands within so many words.
_SOON = 7
# A phrase that leads in («من جهة أخرى») has so many words at most.
_PHRASE = 3
# An act of a list has so many words at least.
_ACT = 4
# A verb of its own and the sentence's.
_SECOND = 2
# «سنغلق المصنع، [فالأرقام] لا ترحم».
_AND_THE = "فال"
# «الخضار [غير] الناضجة التي».
_DENIES_AN_ADJECTIVE = frozenset({"غير"})
# So far from its last word a noun of its own begins; «الأمير [خالد الفيصل]» is one with its title.
_OWN = 2
_TO_COME = "س"
# A noun before «الذي» has so many words at most.
_HEAD = 5
_DEFINITE = ("ال", "وال", "بال", "لل")
# Two adjectives of one noun end alike.
_ADJECTIVE = frozenset("هي")


def clauses(words: Sequence[Token], text: str, lexicon: ClaimLexicon) -> Iterator[Sequence[Token]]:
    """Cut the tokens of a content or of a sentence into clauses; bare marks at the edges are left out."""
    start = 0
    for end in (*(at + 1 for at, w in enumerate(words) if w.key in _ENDS and _ended(words, at)), len(words)):
        if _size(words[start:end]) >= _SHORT or (start == 0 and end == len(words)):
            cutting = _Cutting(words[start:end], text, lexicon)
            yield from (_bare(piece) for piece in cutting.pieces())
        start = end


def trimmed(words: Sequence[Token], text: str, lexicon: ClaimLexicon) -> tuple[int, int]:
    """Return where the words of a clause begin and end for a reader: no «وأن» before them, no «في» behind."""
    leads, hangs = lexicon.particles["leads in"], lexicon.particles["hangs at the end"]
    start, end = 0, len(words)
    while end - start > _SHORT and (
        n := _phrase(words[start : start + _PHRASE], 0, leads) or not _shown(words, start)
    ):
        start += int(n)
    while end - start > _SHORT and (
        n := _phrase(words[max(start, end - _PHRASE) : end], -1, hangs) or not _shown(words, end - 1)
    ):
        end -= int(n)
    first = words[start]
    joined = first.is_word and lexicon.sense(text[first.start : first.end]).joined
    return _quoted(text, first.start + joined, words[end - 1].end)


def _phrase(words: Sequence[Token], outer: int, phrases: frozenset[str]) -> int:
    """Return how many of some words one of the phrases is, from the outer one inward; 0 where none."""
    for size in range(len(words), 0, -1):
        some = words[:size] if outer == 0 else words[-size:]
        told = " ".join(w.key for w in some)
        if told in phrases or (size > 1 and told.removeprefix("و") in phrases):
            return size
    return 0


def _shown(words: Sequence[Token], at: int) -> bool:
    return words[at].is_word or words[at].key in _OPENERS | _CLOSERS


def _quoted(text: str, start: int, end: int) -> tuple[int, int]:
    """Leave out a quotation mark whose other half stands outside; take it in where it follows at once."""
    inside = text[start:end]
    if inside[-1:] in "»”" and not any(c in "«“" for c in inside):
        end -= 1
    elif any(c in "«“" for c in inside) and not any(c in "»”" for c in inside):
        if text[end : end + 1] in ("»", "”"):
            end += 1
        elif inside[0] in "«“":
            start += 1
    elif inside.count('"') % 2 and inside[0] == '"':
        start += 1
    elif inside.count('"') % 2 and inside[-1] == '"':
        end -= 1
    return start, end


class _Cutting:
    """One sentence while it is being cut."""

    def __init__(self, words: Sequence[Token], text: str, lexicon: ClaimLexicon) -> None:
        self.words, self.text, self.lexicon = words, text, lexicon
        self.verbs = verb_places(words, text, lexicon)
        self.joined = frozenset(
            at for at, w in enumerate(words) if w.is_word and lexicon.sense(text[w.start : w.end]).joined
        )
        self.nominal = lexicon.particles["opens a nominal clause"]

    def pieces(self) -> Iterator[Sequence[Token]]:
        """Yield the clauses in their order; a relative clause takes the noun that it tells of with it.

        What somebody answers («ردا على شائعات») is left out.
        """
        start = begin = 0
        answered = False
        for at in range(1, len(self.words)):
            key = self.words[at].key
            parallel = (key in self.nominal and key[0] == "و") or key in self.lexicon.particles["whether"]
            relative = key in self.lexicon.cuts["relative"]
            if relative and not self._stands(begin, at):
                yield from self._inner(at)
            joined = at in self.joined
            listed = joined and self._lists(begin, at)
            goes_on = joined and self._goes_on(begin, at)
            answers = self._answers(at)
            instead = self._instead(begin, at)
            if not (
                listed
                or goes_on
                or answers
                or instead
                or self._may_cut(at)
                or (relative and self._far(start, at))
            ):
                continue
            begins = answers or self._begins(at)
            if not (listed or ((parallel or answered or self._stands(begin, at)) and begins)):
                continue
            if not answered:
                yield from self._shorter(start, at)
            start, begin, answered = at, at, answers
            if relative:
                start = self._head(at)
        if not answered:
            yield from self._shorter(start, len(self.words))

    def _inner(self, at: int) -> Iterator[Sequence[Token]]:
        """Yield the relative clause within a subject: «[اللقاء الذي أجراه في الدوحة] لا يعني تغيير المواقف»."""
        after = [v for v in self.verbs if v > at]
        if len(after) < _SECOND or after[0] > at + _HEAD:
            return
        main = after[1]
        if self.words[main - 1].key in self.lexicon.particles["negation of clause"]:
            main -= 1
        start = self._head(at)
        linked = self.words[main - 1].key in self.nominal or main in self.joined
        if not linked and _size(self.words[at:main]) >= _ACT:
            yield self.words[start:main]

    def _may_cut(self, at: int) -> bool:
        """Whether a mark or a word stands here that may begin a clause."""
        cuts, words = self.lexicon.cuts, self.words
        key = words[at].key
        pair = f"{key} {words[at + 1].key}" if at + 1 < len(words) else key
        if pair in cuts["no cut"]:
            return False
        if key in cuts["cuts anywhere"] or pair in cuts["cuts anywhere"]:
            return True
        if key in cuts["cuts before a verb"] and at + 1 in self.verbs:
            return True
        if words[at - 1].key not in _COMMA:
            return False
        if key.startswith(_AND_THE):
            return True
        participle = key[:1] == "م" and key[-1:] == "ا" and len(key) > _SHORT + 1
        return (
            participle
            or (at in self.verbs and key[0] in "يتف")
            or (key in self.lexicon.particles["negation of clause"] and at + 1 in self.verbs)
            or key in cuts["cuts after a comma"]
            or pair in cuts["cuts after a comma"]
            or at in self.joined
            or key in cuts["relative"]
        )

    def _answers(self, at: int) -> bool:
        """Whether behind a comma stands what somebody answers: «لم يغلق المصنع، [ردا على] شائعات»."""
        pair = " ".join(w.key for w in self.words[at : at + 2])
        return self.words[at - 1].key in _COMMA and pair in self.lexicon.cuts["cuts off"]

    def _instead(self, begin: int, at: int) -> bool:
        """Whether behind what is not stands what will be: «لا تأجيل، [سنعيد] فتح المصنع»."""
        ahead = at in self.verbs and self.words[at - 1].key in _COMMA
        return ahead and self.words[at].key[0] == _TO_COME and self._denies(begin)

    def _denies(self, at: int) -> bool:
        return self.words[at].key in self.lexicon.particles["negation of clause"]

    def _goes_on(self, begin: int, at: int) -> bool:
        """Whether a second verb says a thing of its own: «دخلت القوات المدينة من الشرق [وحاصرت المطار القديم]»."""
        return at in self.verbs and _size(self.words[begin:at]) >= _ACT and _size(self.words[at:]) >= _ACT

    def _lists(self, begin: int, at: int) -> bool:
        """Whether a second act of a list begins here: «على تسريع المبيعات [وتبادل المعلومات عن المطلوبين]»."""
        if not (self._acts(at) and self._governs(at)) or _size(self.words[at:]) < _ACT:
            return False
        acts = [i for i in range(begin, at) if self._is_act(i)]
        least = _ACT - 2 if self.words[at - 1].key in _COMMA else _ACT
        return (
            bool(acts)
            and _size(self.words[acts[-1] : at]) >= least
            and (self._stands(begin, at) or self._acts(begin))
        )

    def _acts(self, at: int) -> bool:
        """Whether an act stands here, or behind «وكذلك»."""
        if self.words[at].key in self.lexicon.particles["and also"]:
            at = next((i for i in range(at + 1, len(self.words)) if self.words[i].is_word), at)
        return self._is_act(at)

    def _is_act(self, at: int) -> bool:
        word = self.words[at]
        if not word.is_word or word.key.removeprefix("و").startswith("ال"):
            return False
        sense = self.lexicon.sense(self.text[word.start : word.end])
        return sense.masdar and (at not in self.verbs or sense.verb == 1)

    def _governs(self, at: int) -> bool:
        """Whether a noun follows that an act befalls: «وتبادل [المعلومات]», not «[عنف] وإرهاب بشكل مستمر»."""
        behind = self.words[at + 1] if at + 1 < len(self.words) else None
        if behind is None or behind.key in self.lexicon.particles["leads"]:
            return False
        return behind.key[0] not in "بل" or self._lemma(behind) == behind.key

    def _lemma(self, word: Token) -> str:
        return self.lexicon.sense(self.text[word.start : word.end]).lemma

    def _far(self, start: int, at: int) -> bool:
        """Whether a clause would grow long if it went on behind a relative pronoun."""
        return _size(self.words[start:]) > _LONG and _size(self.words[start:at]) > _SHORT

    def _stands(self, start: int, end: int) -> bool:
        piece = self.words[start:end]
        if _size(piece) < _SHORT:
            return False
        opens = [w.key for w in piece if w.is_word][:2]
        told = self._denies(start) or any(start <= v < end for v in self.verbs)
        return told or any(key in self.nominal for key in opens)

    def _begins(self, at: int) -> bool:
        """Whether a predicate follows soon, and enough with it."""
        rest = self.words[at:]
        if _size(rest) < _SHORT:
            return False
        if any(at <= v <= at + _SOON for v in self.verbs):
            return True
        return any(w.key in self.nominal for w in rest[:2])

    def _head(self, at: int) -> int:
        """Return where the noun begins that a relative pronoun tells of: «[القوات الخاصة] التي دخلت».

        What negates it stays with it: «هذه [ليست المرة الأولى] التي ينتشر فيها المرض».
        """
        here = at - 1
        while here > 0 and not self.words[here].is_word:
            here -= 1
        first = here
        last = self.words[here].key.startswith(_DEFINITE)
        while first > 0 and here - first < _HEAD and self._within_noun(first):
            if last and here - first >= _OWN and self._another_noun(first):
                break
            first -= 1
        negated = first > 0 and self.words[first - 1].key in self.lexicon.particles["negation of clause"]
        return first - negated

    def _second_adjective(self, at: int) -> bool:
        """Whether a place goes on with a noun's adjectives: «المساعدات الغذائية [والدوائية] التي»; «جسر المدينة والقرية التي» has two nouns."""
        before, word = self.words[at - 1].key, self.words[at].key
        alike = word.startswith("وال") and before[-1] == word[-1] in _ADJECTIVE
        return alike and at > 1 and self.words[at - 2].key.startswith(_DEFINITE)

    def _another_noun(self, at: int) -> bool:
        """Whether a noun phrase ends before a place: «ينتظر [السكان] [نتائج الفحوص الجديدة] التي»."""
        word = self.words[at]
        if word.key.startswith(_DEFINITE) or not self.words[at - 1].key.startswith(_DEFINITE):
            return False
        if word.key in _DENIES_AN_ADJECTIVE:
            return False
        return word.key[0] not in "بل" or self._lemma(word) == word.key

    def _within_noun(self, at: int) -> bool:
        """Whether the word before a place belongs to one noun phrase with it."""
        before, word = self.words[at - 1], self.words[at]
        if not before.is_word or at - 1 in self.verbs or word.key.startswith(("بال", "لل")):
            return False
        definite = before.key.startswith(_DEFINITE)
        if at in self.joined:
            return definite and self._second_adjective(at)
        sense = self.lexicon.sense(self.text[before.start : before.end])
        # «حادث [التفجير] المروع الذي»: what happens is no empty word here.
        denies = before.key in _DENIES_AN_ADJECTIVE and word.key.startswith(_DEFINITE)
        return not sense.stop or (definite and sense.masdar) or denies

    def _shorter(self, start: int, end: int) -> Iterator[Sequence[Token]]:
        """Cut a long clause once more, at the place nearest to its middle where a predicate stands on both sides."""
        words = self.words[start:end]
        if _size(words) <= _LONG:
            yield words
            return
        places = [at for at in range(start + 1, end) if self._may_shorten(at, start, end)]
        if not places:
            yield words
            return
        at = min(places, key=lambda place: abs(place - (start + end) / 2))
        yield from self._shorter(start, at)
        yield from self._shorter(at, end)

    def _may_shorten(self, at: int, start: int, end: int) -> bool:
        key = self.words[at].key
        pair = f"{key} {self.words[at + 1].key}" if at + 1 < len(self.words) else key
        named = bool({key, pair} & self.lexicon.cuts["cuts a long clause"])
        if not (named or (at in self.verbs and at in self.joined)):
            return False
        if _size(self.words[start:at]) < 5 or _size(self.words[at:end]) < 4:
            return False
        return self._stands(start, at) and any(at <= v <= min(at + _SOON, end - 1) for v in self.verbs)


def _ended(words: Sequence[Token], at: int) -> bool:
    """Whether a full stop ends something: «4.5», «د.» and «م.ب» do not, «الفريق.وأضاف» lacks a blank."""
    if words[at].key != "." or at + 1 >= len(words) or words[at + 1].start > words[at].end:
        return True
    sides = words[max(0, at - 1)], words[at + 1]
    return not sides[1].is_word or all(
        len(w.key) > _SHORT and w.key.isalpha() and not w.key.isascii() for w in sides
    )


def _size(words: Sequence[Token]) -> int:
    return sum(word.is_word for word in words)


def _bare(words: Sequence[Token]) -> Sequence[Token]:
    start, end = 0, len(words)
    while start < end and not words[start].is_word and words[start].key not in _OPENERS:
        start += 1
    while end > start and not words[end - 1].is_word and words[end - 1].key not in _CLOSERS:
        end -= 1
    return words[start:end]
