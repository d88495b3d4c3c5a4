"""Copied passages against what is known of them: recall on silver pairs, precision on pairs read by a person.

    eval/copies.py                # recall, wire groups, the verdicts of eval/copies_read.csv
    eval/copies.py --sample SEED  # print 100 random found pairs to read

Silver pairs share 8-word runs in their first 200 words; they were made by machine and hold cross-outlet pairs only.
The verdicts name articles by id: `copy` the passages repeat the other article's, `formula` titles, templates or
scripture that belong to nobody, `chance` anything else.
"""

from __future__ import annotations

import csv
import gzip
import json
import random
import sys
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from tawatur.lexicon import load_lexicon
from tawatur.model import Article, Copy
from tawatur.records import article
from tawatur.stories import copies

HERE = Path(__file__).parent
SHARED = HERE.parent.parent / "shared"
VERDICTS = HERE / "copies_read.csv"
BANDS = ((0.3, 0.5, 0.85), (0.5, 1.01, 0.95))


def main() -> None:
    """Print every figure beside what it has to reach."""
    if not SHARED.exists():
        print("../shared is not here: nothing to score")
        return
    corpus = corpus_articles()
    start = time.process_time()
    found = copies(corpus, load_lexicon())
    print(f"{len(corpus)} articles, {len(found)} pairs found in {time.process_time() - start:.0f} s of CPU")
    if "--sample" in sys.argv:
        print_sample(found, {a.id: a for a in corpus}, int(sys.argv[-1]))
        return
    print_recall(found)
    print_wire_groups()
    print_precision(found)


def corpus_articles() -> list[Article]:
    """Return all articles that the silver pairs were taken from."""
    with gzip.open(SHARED / "corpus/saudinewsnet.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [article(json.loads(line)) for line in lines]


def keys(found: Iterable[Copy]) -> set[frozenset[str]]:
    """Return the pairs whichever way round they are."""
    return {frozenset((c.a, c.b)) for c in found}


def print_recall(found: Sequence[Copy]) -> None:
    """Print the share of silver pairs that were found, by overlap."""
    known = keys(found)
    silver = read(SHARED / "pairs/reuse.silver.jsonl")
    for low, high, wanted in BANDS:
        band = [frozenset((p["a"], p["b"])) for p in silver if low <= p["overlap"] < high]
        recall = sum(pair in known for pair in band) / len(band)
        print(f"recall at overlap {low}-{min(high, 1.0)}: {recall:.3f} of {len(band)} (wanted {wanted})")


def print_wire_groups() -> None:
    """Print how many pairs of one agency's text in gold's stories are found, and which are not."""
    texts = {a["id"]: article(a) for a in read(SHARED / "gold/claims.articles.jsonl")}
    pairs, missed = 0, []
    for story in read(SHARED / "gold/claims.jsonl"):
        known = keys(copies([texts[i] for i in story["articles"]], load_lexicon()))
        groups = [frozenset(g) for g in story["wire_groups"]]
        pairs += len(groups)
        missed += [sorted(g) for g in groups if g not in known]
    print(f"wire groups of gold: {pairs - len(missed)} of {pairs} pairs found; missed: {missed}")


def print_precision(found: Sequence[Copy]) -> None:
    """Print what the reader found of the pairs that were drawn at random."""
    if not VERDICTS.exists():
        return
    with VERDICTS.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    verdicts = Counter(row["verdict"] for row in rows)
    still = keys(found)
    kept = [row for row in rows if frozenset((row["a"], row["b"])) in still]
    right = sum(row["verdict"] == "copy" for row in kept)
    print(
        f"read {len(rows)} found pairs: {dict(verdicts)}; precision {verdicts['copy'] / len(rows):.3f} (wanted 0.97)"
    )
    print(f"of these {len(kept)} are still found, {right} of them copies")


def print_sample(found: Sequence[Copy], articles: dict[str, Article], seed: int) -> None:
    """Print random pairs with their passages, to be read."""
    for number, c in enumerate(random.Random(seed).sample(sorted(found, key=lambda c: (c.a, c.b)), 100)):  # noqa: S311 - a sample, no secret
        print(f"{number},{c.a},{c.b},{c.share:.2f} | {articles[c.a].title} | {articles[c.b].title}")
        for a, b in c.spans[:2]:
            print("   A", articles[c.a].text[a.start : a.end][:130].replace("\n", " "))
            print("   B", articles[c.b].text[b.start : b.end][:130].replace("\n", " "))


def read(path: Path) -> list[dict[str, Any]]:
    """Return the objects of a JSONL file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]


if __name__ == "__main__":
    main()
