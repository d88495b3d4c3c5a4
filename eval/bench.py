"""Articles a second and peak memory of each step, over ../shared/corpus or, without it, examples/.

    eval/bench.py [N]        # N articles (2,000)

The articles are spread evenly over the corpus, whose first ones are half as long again as the mean. Times are CPU seconds of
this process, so that a busy machine does not change them; start-up and the command with its two workers are wall time.
"""

from __future__ import annotations

import gzip
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from tawatur import pipeline
from tawatur.annotate.actors import actors
from tawatur.annotate.dates import times
from tawatur.annotate.reading import reading
from tawatur.annotate.statements import statements
from tawatur.engine import seldom_collect
from tawatur.lexicon import load_lexicon
from tawatur.model import Article
from tawatur.records import article, to_json

ROOT = Path(__file__).parent.parent
Item = TypeVar("Item")

CORPUS = ROOT.parent / "shared/corpus/saudinewsnet.jsonl.gz"


def main() -> None:
    """Print the table."""
    # As the commands do: what is kept here would else be walked through again and again.
    seldom_collect()
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    sample = corpus(wanted) if CORPUS.exists() else pipeline.read(ROOT / "examples")
    letters = sum(len(a.text) for a in sample) // max(1, len(sample))
    print(f"{len(sample)} articles, {letters} characters in the mean, one core")
    print(f"{'start-up':22} {startup():10.2f} s")
    lexicon = load_lexicon()
    read = [reading(a) for a in sample]
    row("tokens, sentences", sample, reading)
    row("dates", read, lambda r: times(r, lexicon))
    when = {r.article.id: times(r, lexicon) for r in read}
    row("actors", read, lambda r: actors(r, when[r.article.id], lexicon))
    cast = {r.article.id: actors(r, when[r.article.id], lexicon) for r in read}
    row("statements", read, lambda r: statements(r, when[r.article.id], cast[r.article.id], lexicon))
    row("annotate, whole", sample, lambda a: pipeline.annotate(a, lexicon))
    print(f"{'annotate --workers 2':22} {len(sample) / command(sample):10.0f} articles/s")
    row("cluster", [sample], lambda s: pipeline.cluster(s, lexicon), len(sample))
    row("copies", [sample], pipeline.copies, len(sample))
    print(f"{'peak memory':22} {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:10.0f} MB")


def corpus(wanted: int) -> list[Article]:
    """Return articles from all over the corpus, as bare as they come."""
    with gzip.open(CORPUS) as stream:
        lines = stream.readlines()
    return [article(json.loads(line)) for line in lines[:: max(1, len(lines) // wanted)][:wanted]]


def command(sample: Sequence[Article]) -> float:
    """Return the wall seconds of `tawatur annotate` with two workers, start-up included."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "articles.jsonl"
        file.write_text("".join(json.dumps(to_json(a)) + "\n" for a in sample), encoding="utf-8")
        called = [sys.executable, "-m", "tawatur", "annotate", str(file), "--workers", "2"]
        began = time.perf_counter()
        subprocess.run(called, check=True, stdout=subprocess.DEVNULL)
        return time.perf_counter() - began


def startup() -> float:
    """Return the wall seconds of the cheapest command that loads the lexicon, second run.

    With bytecode, as an installed package has it: where the shell forbids to write it, every start would compile anew.
    """
    command = [sys.executable, "-c", "from tawatur.lexicon import load_lexicon; load_lexicon()"]
    cached = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    subprocess.run(command, check=True, env=cached)
    began = time.perf_counter()
    subprocess.run(command, check=True, env=cached)
    return time.perf_counter() - began


def row(name: str, items: Sequence[Item], step: Callable[[Item], object], count: int | None = None) -> None:
    """Run one step over all items and print how many articles a second of CPU it does."""
    began = time.process_time()
    for item in items:
        step(item)
    spent = time.process_time() - began
    print(f"{name:22} {(count or len(items)) / max(spent, 1e-9):10.0f} articles/s")


if __name__ == "__main__":
    main()
