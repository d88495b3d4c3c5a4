"""Why a statement is what it is, in words that a linguist can check: the lines of the lexicon and the rules behind it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from tawatur.lexicon import Lexicon, data_folder
from tawatur.model import Annotated, Span, Statement
from tawatur.text import inert

__all__ = ["explained"]


def explained(found: Annotated, number: int | None, lexicon: Lexicon) -> Iterator[str]:
    """Yield the reasons behind one statement of an article (counted from 1), or behind all."""
    for k, statement in enumerate(found.statements, 1):
        if number in (None, k):
            yield from map(inert, _statement(found, k, statement, lexicon))


def _statement(found: Annotated, number: int, s: Statement, lexicon: Lexicon) -> Iterator[str]:
    words = found.article.text

    def quoted(span: Span | None) -> str:
        return "–" if span is None else f"«{words[span.start : span.end]}» [{span.start}-{span.end}]"

    yield f"{found.article.id} {number}"
    yield f"  content  {quoted(s.content)}  ({s.kind})"
    yield f"  cue      {quoted(s.cue)}  (act: {s.act}{', negated' if s.negated else ''})"
    yield f"  source   {quoted(s.source)}"
    for link in s.chain:
        yield f"  chain    {link.name}  ({link.kind}, {link.actor}; named at {quoted(link.span)})"
    if not s.chain:
        yield "  chain    nobody could be found: unknown beats wrong"
    for rule in s.rules:
        yield f"  because  {rule}: {_reason(rule, lexicon)}"


def _reason(rule: str, lexicon: Lexicon) -> str:
    told = lexicon.speech.explanations.get(rule)
    if told is not None:
        return " · ".join(told)
    name, _, line = rule.rpartition(":")
    return _data_line(name, int(line)) if name.endswith(".yaml") and line.isdecimal() else "a rule of code"


@cache
def _data_line(name: str, line: int) -> str:
    """Return a line of a data file as its editor sees it."""
    try:
        lines = (data_folder() / name).read_text(encoding="utf-8").splitlines()
    except OSError:
        return "an entry of the user's own"
    return (
        lines[line - 1].strip().removeprefix("- ")
        if 0 < line <= len(lines)
        else "a line that is no longer there"
    )
