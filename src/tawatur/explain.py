"""Why a statement is what it is, and why a claim counts as it does, in words that a linguist or an editor can check."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from tawatur.lexicon import Lexicon, data_folder
from tawatur.model import Annotated, Claim, Span, Statement
from tawatur.text import inert

__all__ = ["counts_explained", "explained"]


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


def counts_explained(story: Sequence[Annotated], claims: Sequence[Claim]) -> Iterator[str]:
    """Yield why each claim counts as it does: members, witnesses, ways, and what made two of them one."""
    texts = {a.article.id: a.article.text for a in story}
    for claim in claims:
        yield from map(inert, _count(claim, texts))


def _count(claim: Claim, texts: dict[str, str]) -> Iterator[str]:
    yield f"{claim.id}  «{claim.gist}»"
    yield (
        f"  {claim.standing}: origins {claim.origins}, speakers {claim.speakers}, tellings {claim.tellings},"
        f" own voice {claim.own_voice}, in {len(texts)} articles read"
    )
    for member in claim.members:
        span = member.span
        behind = (
            "own voice" if member.way is None else f"witness {_name(member.witness)}, way {_name(member.way)}"
        )
        yield f"  member   «{texts[member.article][span.start : span.end]}» [{member.article} {span.start}-{span.end}]: {behind}"
    for number, witness in enumerate(claim.witnesses):
        yield f"  witness  {_name(number)} {'، '.join(witness.names)}{'' if witness.named else ' (unnamed)'}: {witness.why}"
    for number, way in enumerate(claim.ways):
        yield f"  way      {_name(number)} {'، '.join(way.names)}: {way.why}"
    edges = sorted({(m.witness, m.way) for m in claim.members if m.witness is not None and m.way is not None})
    if edges:
        pairs = ", ".join(f"{_name(a)}–{_name(b)}" for a, b in edges)
        yield f"  picked   {claim.origins} of {pairs} (witness–way), no witness and no way twice"
    yield from (f"  note     {note}" for note in claim.notes)


def _name(number: int | None) -> str:
    return "none" if number is None else str(number + 1)
