"""Annotate real articles whole, cut at random and with their sentences shuffled; name every place that raises.

    eval/sweep.py [SECONDS]        # a minute unless told; the next seed is the day's, `TAWATUR_SEED` fixes it

Reads ../shared/corpus where it is, else examples/. Exits 1 when anything raised.
"""

from __future__ import annotations

import gzip
import json
import os
import random
import sys
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from tawatur import pipeline
from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.model import Article
from tawatur.records import article

ROOT = Path(__file__).resolve().parent.parent
CORPUS = ROOT.parent / "shared" / "corpus"
SAMPLE = 0.02


def main() -> None:
    """Print how many texts were read and where any of them raised."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 60.0
    chance = random.Random(os.environ.get("TAWATUR_SEED", datetime.now(UTC).date().isoformat()))  # noqa: S311 - a sample
    lexicon, finds, read = load_lexicon(), Counter[str](), 0
    until = time.monotonic() + seconds
    for whole in samples(chance):
        for text in (whole.text, cut(whole.text, chance), shuffled(whole.text, chance)):
            read += 1
            try:
                annotate(replace(whole, text=text), lexicon)
            except Exception as error:  # noqa: BLE001 - whatever raises is a find
                at = traceback.extract_tb(error.__traceback__)[-1]
                finds[f"{type(error).__name__} {Path(at.filename).name}:{at.lineno} ({whole.id})"] += 1
        if time.monotonic() > until:
            break
    print(f"{read} texts annotated, {sum(finds.values())} raised")
    for find, count in finds.most_common():
        print(f"{count:6} {find}")
    sys.exit(bool(finds))


def samples(chance: random.Random) -> Iterator[Article]:
    """Yield articles of every corpus in turn, a few of each hundred."""
    if not CORPUS.is_dir():
        yield from pipeline.read(ROOT / "examples")
        return
    for path in chance.sample(sorted(CORPUS.glob("*.jsonl.gz")), k=len(list(CORPUS.glob("*.jsonl.gz")))):
        with gzip.open(path, "rb") as stream:
            for line in stream:
                if chance.random() < SAMPLE:
                    yield article(json.loads(line))


def cut(text: str, chance: random.Random) -> str:
    """End a text anywhere."""
    return text[: chance.randrange(1, max(2, len(text)))]


def shuffled(text: str, chance: random.Random) -> str:
    """Put a text's sentences in another order, marks and all."""
    sentences = text.replace("\n", " \n ").split(".")
    chance.shuffle(sentences)
    return ".".join(sentences)


if __name__ == "__main__":
    main()
