"""Keep the first score on articles that were annotated by hand before the system had read them.

    eval/blind.py ANNOTATED.jsonl [--day 2026-11-21]     # score, print, keep
    eval/blind.py ANNOTATED.jsonl --late                 # keep without a score: rules had been written from them already
    eval/blind.py --again                                # how all kept articles are read by now; no longer blind

ANNOTATED holds articles of ../shared/corpus in the gold's format, annotated by somebody who does not know the rules. The
score of this very checkout is taken once, printed, and appended to eval/blind.jsonl with ids and offsets only (kept.py).
Articles that are in the file already are refused, since their first score is taken. A column is no news report and is told
apart where the annotator gave the `genre`.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from kept import CORPUS, offsets, with_words
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

Articles = list[dict[str, Any]]


def main() -> None:
    """Score, print, append; or score again what was kept."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("annotated", type=Path, nargs="?")
    parser.add_argument("--day", default=datetime.now(UTC).date().isoformat())
    parser.add_argument("--late", action="store_true")
    parser.add_argument("--again", action="store_true")
    given = parser.parse_args()
    if given.again:
        again()
        return
    if given.annotated is None:
        parser.error("name a file of annotated articles, or --again")
    articles = read(given.annotated)
    known = {line["id"] for line in (read(KEPT) if KEPT.exists() else []) if "id" in line}
    twice = [a["id"] for a in articles if a["id"] in known]
    if twice:
        parser.error(f"{twice[0]} is kept already")
    head: dict[str, Any] = {"day": given.day, "articles": len(articles)}
    if not given.late:
        head |= {"first_score": score(articles)}
        if columns := [a for a in articles if a.get("genre") == "column"]:
            rest = [a for a in articles if a.get("genre") != "column"]
            head |= {"columns": len(columns), "without_columns": score(rest)}
    with KEPT.open("a", encoding="utf-8") as file:
        for line in (head, *map(offsets, articles)):
            file.write(json.dumps(line, ensure_ascii=False) + "\n")
    print(json.dumps(head, ensure_ascii=False))


def score(articles: Articles) -> Scores:
    """Return what the scorers say of this checkout on bare articles."""
    with tempfile.TemporaryDirectory() as folder:
        gold, plain, out = (Path(folder) / name for name in ("gold.jsonl", "bare.jsonl", "out.jsonl"))
        write(gold, articles)
        write(plain, ({key: a.get(key) for key in BARE} for a in articles))
        tawatur(["annotate", str(plain)], out)
        found = scored("score.py", gold, out)
        cast = scored("score_actors.py", gold, out)
    figures = {name: round(found[name], 3) for name in FIGURES if name in found}
    return {**figures, "actors_found": round(cast["found"], 3), "actors_whole": round(cast["whole"], 3)}


def again() -> None:
    """Print a line for each day's articles as they are read now, beside what they were worth at first."""
    if not CORPUS.exists():
        print("../shared is not here: nothing to score, nothing failed")
        return
    for head, articles in _days():
        first = head.get("first_score", {}).get("attributed_f1")
        now = score(list(with_words(articles)))
        figures = "  ".join(f"{name} {value:.3f}" for name, value in now.items())
        print(f"{head['day']} {len(articles):3} articles  first {first or '-'}  now {figures}")


def _days() -> Iterator[tuple[dict[str, Any], Articles]]:
    """Yield each head of the file with the articles under it."""
    head, articles = None, []
    for line in read(KEPT) if KEPT.exists() else []:
        if "id" in line:
            articles.append(line)
            continue
        if head is not None:
            yield head, articles
        head, articles = line, []
    if head is not None:
        yield head, articles


if __name__ == "__main__":
    main()
