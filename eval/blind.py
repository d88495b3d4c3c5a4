"""Keep the first score on articles that were annotated by hand before the system had read them.

    eval/blind.py ANNOTATED.jsonl [--day 2026-11-21]

ANNOTATED holds articles of ../shared/corpus in the gold's format, annotated by somebody who does not know the rules. The
score of this very checkout is taken once, printed, and appended to eval/blind.jsonl with ids and offsets only: a name that
does not stand in the text is null there. Articles that are in the file already are refused, since their first score is taken.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from run import BARE, HERE, Scores, read, scored, tawatur, write

KEPT = HERE / "blind.jsonl"
FIGURES = (
    "attributed_f1",
    "f1",
    "content_iou",
    "speaker",
    "chain",
    "long_chain",
    "act",
    "direct_recall",
    "direct_precision",
    "dates_f1",
    "date_spans_recall",
)

Spans = list[list[int] | None]


def main() -> None:
    """Score, print, append."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("annotated", type=Path)
    parser.add_argument("--day", default=datetime.now(UTC).date().isoformat())
    given = parser.parse_args()
    articles = read(given.annotated)
    known = {line["id"] for line in (read(KEPT) if KEPT.exists() else []) if "id" in line}
    again = [a["id"] for a in articles if a["id"] in known]
    if again:
        parser.error(f"{again[0]} has its first score already")
    scores = first_score(articles, given.annotated)
    head = {"day": given.day, "articles": len(articles), "first_score": scores}
    with KEPT.open("a", encoding="utf-8") as file:
        for line in (head, *map(offsets, articles)):
            file.write(json.dumps(line, ensure_ascii=False) + "\n")
    print(json.dumps(head, ensure_ascii=False))


def first_score(articles: list[dict[str, Any]], gold: Path) -> Scores:
    """Return what the scorers say of this checkout on bare articles."""
    with tempfile.TemporaryDirectory() as folder:
        bare, out = Path(folder) / "bare.jsonl", Path(folder) / "out.jsonl"
        write(bare, ({key: a.get(key) for key in BARE} for a in articles))
        tawatur(["annotate", str(bare)], out)
        found = scored("score.py", gold, out)
        cast = scored("score_actors.py", gold, out)
    figures = {name: round(found[name], 3) for name in FIGURES}
    return {**figures, "actors_found": round(cast["found"], 3), "actors_whole": round(cast["whole"], 3)}


def offsets(a: dict[str, Any]) -> dict[str, Any]:
    """Return an article's annotations without its words."""
    text = a["text"]
    return {
        "id": a["id"],
        "statements": [_statement(text, s) for s in a["statements"]],
        "dates": [
            {"span": _nth(text, d["text"], d.get("n", 1)), "type": d["type"], "value": d["value"]}
            for d in a["dates"]
        ],
        "actors": [{"type": x["type"], "mentions": _all(text, x["mentions"])} for x in a["actors"]],
    }


def _statement(text: str, s: dict[str, Any]) -> dict[str, Any]:
    names = s["speaker"] if isinstance(s["speaker"], list) else [s["speaker"]] if s["speaker"] else []
    content = _nth(text, s["content"], s.get("n", 1))
    return {
        "content": content,
        "cue": _nearest(text, s["cue"], content),
        "source": _nearest(text, s["source"], content),
        "speaker": _all(text, names),
        "chain": _all(text, s["chain"]),
        **{key: s[key] for key in ("kind", "act", "negated")},
    }


def _all(text: str, words: list[str]) -> Spans:
    return [_nth(text, w, 1) for w in words]


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


if __name__ == "__main__":
    main()
