"""Annotated articles kept without their words: ids and offsets, to which ../shared/corpus gives the text back.

A name is a place [start, end] of the text, or a list of places of its words where they do not stand side by side; null
where a word of it does not stand in the text at all.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

__all__ = ["offsets", "with_words"]

CORPUS = Path(__file__).parent.parent.parent / "shared/corpus"
NOBODY = "?"
"""Stands for a name that could not be kept: no system finds it."""

Place = list[int] | list[list[int]] | None


def offsets(a: dict[str, Any]) -> dict[str, Any]:
    """Return an annotated article without its words."""
    text = a["text"]
    return {
        "id": a["id"],
        "genre": a.get("genre"),
        "statements": [_statement(text, s) for s in a["statements"]],
        "dates": [
            {"span": _nth(text, d["text"], d.get("n", 1)), "type": d["type"], "value": d["value"]}
            for d in a["dates"]
        ],
        "actors": [
            {
                "type": x["type"],
                "name": _name(text, x["name"]),
                "mentions": [_name(text, m) for m in x["mentions"]],
            }
            for x in a["actors"]
        ],
    }


def with_words(kept: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Yield kept articles with the text of ../shared/corpus and their annotations in the gold's format."""
    wanted = {line["id"]: line for line in kept}
    for path in sorted(CORPUS.glob("*.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for article in map(json.loads, lines):
                found = wanted.pop(article["id"], None)
                if found is not None:
                    yield {**article, **_words(article["text"], found)}


def _words(text: str, kept: dict[str, Any]) -> dict[str, Any]:
    return {
        "statements": [_said(text, s) for s in kept["statements"] if s["content"]],
        "dates": [
            {"start": d["span"][0], "end": d["span"][1], "type": d["type"], "value": d["value"]}
            for d in kept["dates"]
            if d["span"]
        ],
        "actors": [
            {
                "type": x["type"],
                "name": _at(text, x.get("name") or x["mentions"][0]),
                "mentions": [_at(text, m) for m in x["mentions"]],
            }
            for x in kept["actors"]
            if x["mentions"]
        ],
    }


def _said(text: str, s: dict[str, Any]) -> dict[str, Any]:
    return {
        "content_start": s["content"][0],
        "content_end": s["content"][1],
        "content": _at(text, s["content"]),
        "cue": _at(text, s["cue"]) if s["cue"] else None,
        "speaker": [_at(text, name) for name in s["speaker"]],
        "chain": [_at(text, name) for name in s["chain"]],
        **{key: s[key] for key in ("kind", "act", "negated")},
    }


def _at(text: str, place: Place) -> str:
    if place is None:
        return NOBODY
    pieces = [place] if isinstance(place[0], int) else place
    return " ".join(text[start:end] for start, end in pieces)


def _statement(text: str, s: dict[str, Any]) -> dict[str, Any]:
    names = s["speaker"] if isinstance(s["speaker"], list) else [s["speaker"]] if s["speaker"] else []
    content = _nth(text, s["content"], s.get("n", 1))
    return {
        "content": content,
        "cue": _nearest(text, s["cue"], content),
        "source": _nearest(text, s["source"], content),
        "speaker": [_name(text, name) for name in names],
        "chain": [_name(text, name) for name in s["chain"]],
        **{key: s[key] for key in ("kind", "act", "negated")},
    }


def _name(text: str, name: str) -> Place:
    whole = _nth(text, name, 1)
    if whole is not None:
        return whole
    pieces = [_nth(text, word, 1) for word in name.split()]
    found = [piece for piece in pieces if piece is not None]
    return found if found and len(found) == len(pieces) else None


def _nth(text: str, words: str, n: int) -> list[int] | None:
    at = -1
    for _ in range(n):
        at = text.find(words, at + 1)
        if at < 0:
            return None
    return [at, at + len(words)]


def _nearest(text: str, words: str | None, content: list[int] | None) -> list[int] | None:
    """Return the occurrence of a cue or source that stands nearest to the content."""
    if words is None or content is None:
        return None
    starts = [i for i in range(len(text)) if text.startswith(words, i)]
    if not starts:
        return None
    at = min(starts, key=lambda i: min(abs(content[0] - i), abs(i - content[1])))
    return [at, at + len(words)]
