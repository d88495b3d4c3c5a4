"""How fast the library takes articles in, searches and opens stories, over ../shared/corpus.

    eval/bench_library.py [N]        # whole days of about N articles (3,000)
    eval/bench_library.py --all      # all 44,578: some eight minutes on two cores
    eval/bench_library.py … --keep library.db   # the library stays there; if it is there already only asking is measured

Wall-clock seconds with two workers, stories and dossiers included; p95 is the time that 95 of 100 calls stay under.
Others at work on the same cores count too: the load average is printed before and after.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import os
import random
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from itertools import chain
from pathlib import Path

from tawatur import library
from tawatur.engine import seldom_collect
from tawatur.lexicon import load_lexicon
from tawatur.pages import PageHints
from tawatur.store import Library, open_library, questions, searching
from tawatur.web import screens

CORPUS = Path(__file__).parent.parent.parent / "shared/corpus"
WORDS = (
    "ضربات",
    "النفط",
    "الوزير",
    "مباراة",
    "انفجار",
    "الأسهم",
    "التعليم",
    "الملك سلمان",
    "speaker:كيري",
    "الاتفاق النووي",
)


def main() -> None:
    """Print the table, or say that there is no corpus here."""
    if not CORPUS.exists():
        print("../shared/corpus is not here: the library is not measured")
        return
    seldom_collect()  # as every command does
    told = arguments()
    print("load average       " + " ".join(f"{x:8.1f}" for x in os.getloadavg()))
    with tempfile.TemporaryDirectory() as folder:
        path = told.keep or Path(folder) / "library.db"
        known = path.exists()
        with open_library(path, create=True) as shelf:
            if not known:
                source = Path(folder) / "articles.jsonl"
                source.write_bytes(b"".join(some_days(sys.maxsize if told.all else told.articles)))
                measure_add(shelf, source)
            measure_asking(shelf)
    print("load average       " + " ".join(f"{x:8.1f}" for x in os.getloadavg()))


def arguments() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description="How fast is a library?")
    parser.add_argument("articles", nargs="?", type=int, default=3000, help="about so many, in whole days")
    parser.add_argument("--all", action="store_true", help="the whole corpus")
    parser.add_argument("--keep", type=Path, help="where the library is made, or stands already")
    return parser.parse_args()


def some_days(wanted: int) -> list[bytes]:
    """Return the lines of as many days as hold so many articles, the days in an order that chance would give.

    Whole days, since a story is what several outlets tell on one; of an article without a day its own line decides.
    """
    days: dict[str, list[bytes]] = {}
    for number, line in enumerate(corpus_lines()):
        day = json.loads(line).get("published") or f"line {number}"
        days.setdefault(day[:10], []).append(line)
    found: list[bytes] = []
    for day in sorted(days, key=lambda d: hashlib.sha256(d.encode()).digest()):
        if len(found) >= wanted:
            break
        found += days[day]
    return found


def corpus_lines() -> chain[bytes]:
    """Return the lines of all corpora, one after the other."""
    return chain.from_iterable(gzip.open(path) for path in sorted(CORPUS.glob("*.gz")))


def measure_add(shelf: Library, source: Path) -> None:
    """Add, and add again."""
    began = time.perf_counter()
    count = sum(1 for _ in library.add(shelf, [str(source)], PageHints(), workers=2))
    spent = time.perf_counter() - began
    print(f"add                {count / spent:8.0f} articles/s   ({count} in {spent:.0f} s)")
    began = time.perf_counter()
    count = sum(1 for _ in library.add(shelf, [str(source)], PageHints(), workers=2))
    spent = time.perf_counter() - began
    print(f"add again          {count / spent:8.0f} articles/s")
    megabytes = shelf.path.stat().st_size / 1e6
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"file               {megabytes:8.0f} MB   (peak memory of the process that writes: {peak:.0f} MB)")


def measure_asking(shelf: Library) -> None:
    """Search and open stories: some of several outlets, and the largest ones."""
    searching.search(shelf, searching.search_of("كلمة"))
    print(
        f"search p95         {p95(lambda w: searching.search(shelf, searching.search_of(w)), WORDS * 5):8.0f} ms"
    )
    every = [s for s, outlets in questions.stories_on(shelf, limit=sys.maxsize) if outlets > 1]
    some = random.Random(1).sample(every, min(40, len(every)))  # noqa: S311 - a sample, no secret
    lexicon = load_lexicon()
    large = sorted(every, key=lambda s: -len(s.articles))[:40]
    for stories, which in ((some, "stories of several outlets"), (large, "largest stories")):
        page = p95(lambda s: screens.story(library.story_dossier(shelf, s.id, lexicon), "ar"), stories)
        print(f"story page p95     {page:8.0f} ms   ({len(stories)} {which}, drawn anew each time)")


def p95(call: Callable[..., object], values: Sequence[object]) -> float:
    """Return the milliseconds that 95 of 100 calls stay under."""
    times = []
    for value in values:
        began = time.perf_counter()
        call(value)
        times.append(1000 * (time.perf_counter() - began))
    return sorted(times)[int(0.95 * (len(times) - 1))]


if __name__ == "__main__":
    main()
