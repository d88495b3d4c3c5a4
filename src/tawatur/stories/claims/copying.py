"""When two members are one passage that was copied: then their ways are one.

A copy is judged by the words around a quotation. Those inside count only where the speaker spoke another
language, because no two reporters translate twenty words alike. Of two articles that are one text in large part every
passage came the same way, also one that a desk has put into other words.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

from tawatur.lexicon import Lexicon
from tawatur.model import Copy, Span, Statement
from tawatur.stories.claims.propositions import Proposition
from tawatur.stories.claims.reasons import Shared
from tawatur.stories.claims.sheets import Sheet
from tawatur.text import tokens

__all__ = ["copied_passage", "echo", "one_utterance"]

_SHARE = 0.6
# So much of the shorter article repeated makes two articles one text.
_ONE_TEXT = 0.4
_RUN = 5
_WORDS_AROUND = 10
_WORDS_TRANSLATED = 8
# So many words in runs, and so much of the shorter one, are one utterance.
_UTTERED, _ALIKE = 7, 0.8
# So many words in runs, over all that two articles have of two speakers, are those of one.
_UTTERED_IN_ALL = 15


def copied_passage(
    story: Sequence[Sheet], every: Sequence[Proposition], copied: Sequence[Copy], lexicon: Lexicon
) -> Callable[[int, int], Shared | None]:
    """Return a function that says why two propositions are one passage, or None."""
    spans: dict[tuple[str, str], list[tuple[Span, Span]]] = defaultdict(list)
    one_text = {frozenset((c.a, c.b)) for c in copied if c.share >= _ONE_TEXT}
    for copy in copied:
        spans[copy.a, copy.b] += copy.spans
        spans[copy.b, copy.a] += [(b, a) for a, b in copy.spans]

    @cache
    def desk(at: int) -> _Desk:
        return _Desk(story[at])

    @cache
    def firm(one: int, other: int) -> list[tuple[Span, Span]]:
        ids = story[one].annotated.article.id, story[other].annotated.article.id
        return [(a, b) for a, b in spans.get(ids, ()) if _is_firm(desk(one), a, desk(other), b)]

    def why(i: int, j: int) -> Shared | None:
        one, other = every[i], every[j]
        if one.article == other.article:
            return None
        a, b = (_Passage(desk(p.article), p) for p in (one, other))
        ids = b.desk.sheet.annotated.article.id, a.desk.sheet.annotated.article.id
        if _in_copy(a, b, firm(one.article, other.article)) or _same_sentence(a, b):
            return Shared(ids, "have the same words around what is said")
        if _same_translation(a, b, lexicon):
            return Shared(ids, "have one translation")
        return Shared(ids, "are one text in large part") if frozenset(ids) in one_text else None

    return why


def one_utterance(
    story: Sequence[Sheet], every: Sequence[Proposition], witnesses: Sequence[str | None]
) -> Callable[[int, int], Shared | None]:
    """Return a function that says why two propositions are one utterance, or None; `witnesses` tell on whose word each is.

    No two people say so many words alike, in one sentence or in all that two articles have of them: whoever two
    outlets take for the speaker, there is one.
    """
    told: dict[tuple[int, str | None], list[int]] = defaultdict(list)
    for n, p in enumerate(every):
        told[p.article, witnesses[n]].append(n)

    @cache
    def said(n: int) -> list[str]:
        return _said(story[every[n].article], every[n])

    @cache
    def all_said(article: int, who: str) -> list[str]:
        return [key for n in told[article, who] for key in ("", *said(n))]

    @cache
    def all_alike(one: tuple[int, str], other: tuple[int, str]) -> bool:
        return _in_runs(all_said(*one), all_said(*other)) >= _UTTERED_IN_ALL

    def alike(i: int, j: int) -> bool:
        if _is_within(said(i), said(j), _UTTERED):
            return True
        one, other = witnesses[i], witnesses[j]
        return bool(one and other) and all_alike((every[i].article, one), (every[j].article, other))

    def why(i: int, j: int) -> Shared | None:
        if every[i].article == every[j].article or not alike(i, j):
            return None
        ids = tuple(story[every[n].article].annotated.article.id for n in (j, i))
        return Shared(ids, "have the same words")

    return why


def echo(story: Sequence[Sheet], every: Sequence[Proposition]) -> Callable[[int, int], bool]:
    """Return a function that tells whether one proposition stands in the other word for word, nobody denying either.

    «لن تزيد هذه الأعمال» is no denial of «لن تزيد هذه الأعمال رجال الأمن إلا إصرارا»: the negation is one of the words.
    """

    def denied(p: Proposition) -> bool:
        said = None if p.statement is None else story[p.article].annotated.statements[p.statement]
        return said is not None and (said.act == "deny" or said.negated)

    def same(i: int, j: int) -> bool:
        if denied(every[i]) or denied(every[j]):
            return False
        one, other = (_said(story[every[n].article], every[n]) for n in (i, j))
        return _is_within(one, other, _RUN)

    return same


def _is_within(one: Sequence[str], other: Sequence[str], least: int) -> bool:
    """Whether so many words at least, and nearly all of the shorter, stand in the other in runs."""
    a, b = sorted((one, other), key=len)
    return len(a) >= least and _in_runs(a, b) >= max(least, _ALIKE * len(a))


def _said(article: Sheet, p: Proposition) -> list[str]:
    return [t.key for t in tokens(article.text[p.span.start : p.span.end]) if t.is_word]


class _Desk:
    """The words of an article, with those that stand outside every direct quotation."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.words = [token for token in sheet.tokens if token.is_word]
        self.starts = [token.start for token in self.words]
        quoted = [s.content for s in sheet.annotated.statements if s.kind != "indirect"]
        self.outside = [not any(q.start <= at < q.end for q in quoted) for at in self.starts]

    def within(self, span: Span) -> range:
        """Return the numbers of the words that begin in a span."""
        return range(bisect_left(self.starts, span.start), bisect_left(self.starts, span.end))

    def unquoted(self, stretch: Span) -> list[str]:
        """Return the words of a stretch that stand outside every direct quotation."""
        return [self.words[n].key for n in self.within(stretch) if self.outside[n]]


@dataclass(frozen=True, slots=True)
class _Passage:
    """A proposition in its article."""

    desk: _Desk
    of: Proposition

    @property
    def statement(self) -> Statement | None:
        return None if self.of.statement is None else self.desk.sheet.annotated.statements[self.of.statement]

    @property
    def sentence(self) -> Span:
        return self.desk.sheet.sentence(self.of.span.start) or self.of.span

    def told(self) -> list[str]:
        """Return the words of its sentence that are not quoted, without those for who speaks."""
        source = self.statement.source if self.statement is not None else None
        if source is None:
            return self.desk.unquoted(self.sentence)
        before, after = Span(self.sentence.start, source.start), Span(source.end, self.sentence.end)
        return [*self.desk.unquoted(before), f"{self.of.article}:", *self.desk.unquoted(after)]

    def words(self, span: Span) -> Counter[str]:
        """Count the words of a span, quoted or not."""
        return Counter(self.desk.words[n].key for n in self.desk.within(span))


def _in_copy(one: _Passage, other: _Passage, spans: Sequence[tuple[Span, Span]]) -> bool:
    """Whether a firm copied stretch holds both members."""
    return any(_overlaps(a, one.of.span) and _overlaps(b, other.of.span) for a, b in spans)


def _is_firm(one: _Desk, a: Span, other: _Desk, b: Span) -> bool:
    """Whether a copied stretch holds enough words outside what was quoted."""
    outside = one.unquoted(a)
    return len(outside) >= _WORDS_AROUND and _in_runs(outside, other.unquoted(b)) >= _WORDS_AROUND


def _overlaps(a: Span, b: Span) -> bool:
    return min(a.end, b.end) - max(a.start, b.start) >= (b.end - b.start) // 2


def _same_sentence(one: _Passage, other: _Passage) -> bool:
    """Whether most of two sentences is the same runs of words; words alone recur wherever one thing is told.

    The words for who speaks are no part of that: name and title are the same wherever he is quoted.
    """
    first, second = one.told(), other.told()
    shared = _in_runs(first, second)
    return shared >= _WORDS_AROUND and shared >= _SHARE * min(len(first), len(second))


def _in_runs(first: Sequence[str], second: Sequence[str]) -> int:
    """Count the words of the first that stand in a run of five which the second has too."""
    runs = {tuple(second[i : i + _RUN]) for i in range(len(second) - _RUN + 1)}
    held: set[int] = set()
    for i in range(len(first) - _RUN + 1):
        if tuple(first[i : i + _RUN]) in runs:
            held.update(range(i, i + _RUN))
    return len(held)


def _same_translation(one: _Passage, other: _Passage, lexicon: Lexicon) -> bool:
    first, second = one.statement, other.statement
    if first is None or second is None or "indirect" in {first.kind, second.kind}:
        return False
    if not (_foreign(one, lexicon) or _foreign(other, lexicon)):
        return False
    words = one.words(first.content), other.words(second.content)
    shared = sum((words[0] & words[1]).values())
    return shared >= _WORDS_TRANSLATED and shared >= _SHARE * min(sum(w.values()) for w in words)


def _foreign(passage: _Passage, lexicon: Lexicon) -> bool:
    """Whether the text says that the speaker spoke another language («متحدثة بالفرنسية»)."""
    return bool(passage.words(passage.sentence).keys() & lexicon.claims.voices["foreign tongue"])
