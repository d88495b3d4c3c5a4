"""When two members are one passage that was copied: then their ways are one.

A copy is judged by the words around a quotation. Those inside count only where the speaker spoke another
language, because no two reporters translate twenty words alike.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence

from tawatur.lexicon import Lexicon
from tawatur.model import Annotated, Copy, Span, Statement
from tawatur.stories.claims.propositions import Proposition
from tawatur.text import sentences, tokens

__all__ = ["copied_passage"]

_SHARE = 0.6
_RUN = 5
_WORDS_AROUND = 10
_WORDS_TRANSLATED = 8


def copied_passage(
    story: Sequence[Annotated], every: Sequence[Proposition], copied: Sequence[Copy], lexicon: Lexicon
) -> Callable[[int, int], str | None]:
    """Return a function that says why two propositions are one passage, or None."""
    spans: dict[tuple[str, str], list[tuple[Span, Span]]] = defaultdict(list)
    for copy in copied:
        spans[copy.a, copy.b] += copy.spans
        spans[copy.b, copy.a] += [(b, a) for a, b in copy.spans]

    def why(i: int, j: int) -> str | None:
        one, other = every[i], every[j]
        if one.article == other.article:
            return None
        ids = story[one.article].article.id, story[other.article].article.id
        if _in_copy(story, one, other, spans.get(ids, ())) or _same_sentence(story, one, other):
            return f"{ids[1]} repeats the words of {ids[0]} around what is said"
        if _same_translation(story, one, other, lexicon):
            return f"{ids[0]} and {ids[1]} have one translation"
        return None

    return why


def _statement(story: Sequence[Annotated], p: Proposition) -> Statement | None:
    return None if p.statement is None else story[p.article].statements[p.statement]


def _in_copy(
    story: Sequence[Annotated], one: Proposition, other: Proposition, spans: Sequence[tuple[Span, Span]]
) -> bool:
    """Whether a copied stretch holds both members and enough words outside what was quoted."""
    for a, b in spans:
        if not (_overlaps(a, one.span) and _overlaps(b, other.span)):
            continue
        outside = _outside(story, one, a)
        if len(outside) >= _WORDS_AROUND and _in_runs(outside, _outside(story, other, b)) >= _WORDS_AROUND:
            return True
    return False


def _overlaps(a: Span, b: Span) -> bool:
    return min(a.end, b.end) - max(a.start, b.start) >= (b.end - b.start) // 2


def _outside(story: Sequence[Annotated], p: Proposition, stretch: Span) -> list[str]:
    """Return the words of a stretch that stand outside every direct quotation of its article."""
    article = story[p.article]
    quoted = [s.content for s in article.statements if s.kind != "indirect"]
    text = article.article.text
    return [
        token.key
        for token in tokens(text[stretch.start : stretch.end])
        if token.is_word and not any(q.start <= stretch.start + token.start < q.end for q in quoted)
    ]


def _same_sentence(story: Sequence[Annotated], one: Proposition, other: Proposition) -> bool:
    """Whether most of two sentences is the same runs of words; words alone recur wherever one thing is told."""
    first, second = (_outside(story, p, _sentence(story, p)) for p in (one, other))
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


def _sentence(story: Sequence[Annotated], p: Proposition) -> Span:
    article = story[p.article]
    every = article.sentences or sentences(article.article.text)
    return next((s for s in every if s.start <= p.span.start < s.end), p.span)


def _same_translation(
    story: Sequence[Annotated], one: Proposition, other: Proposition, lexicon: Lexicon
) -> bool:
    first, second = _statement(story, one), _statement(story, other)
    if first is None or second is None or "indirect" in {first.kind, second.kind}:
        return False
    if not (_foreign(story, one, lexicon) or _foreign(story, other, lexicon)):
        return False
    words = [_words(story, p, s.content) for p, s in ((one, first), (other, second))]
    shared = sum((words[0] & words[1]).values())
    return shared >= _WORDS_TRANSLATED and shared >= _SHARE * min(sum(w.values()) for w in words)


def _words(story: Sequence[Annotated], p: Proposition, span: Span) -> Counter[str]:
    text = story[p.article].article.text
    return Counter(t.key for t in tokens(text[span.start : span.end]) if t.is_word)


def _foreign(story: Sequence[Annotated], p: Proposition, lexicon: Lexicon) -> bool:
    """Whether the text says that the speaker spoke another language («متحدثة بالفرنسية»)."""
    words = set(_words(story, p, _sentence(story, p)))
    return bool(words & lexicon.claims.voices["foreign tongue"])
