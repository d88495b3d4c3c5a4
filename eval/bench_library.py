"""How fast the library takes articles in, searches and opens stories, over ../shared/corpus.

    eval/bench_library.py [N]        # whole days of about N articles (3,000); all of them: 44,578

Wall-clock seconds with two workers, stories and dossiers included; p95 is the time that 95 of 100 calls stay under.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import random
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from itertools import chain
from pathlib import Path

from tawatur import library
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
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 3000
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "articles.jsonl"
        source.write_bytes(b"".join(some_days(wanted)))
        with open_library(Path(folder) / "library.db", create=True) as shelf:
            measure(shelf, source)


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


def measure(shelf: Library, source: Path) -> None:
    """Add, add again, search, open."""
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
    searching.search(shelf, searching.search_of("كلمة"))
    print(
        f"search p95         {p95(lambda w: searching.search(shelf, searching.search_of(w)), WORDS * 5):8.0f} ms"
    )
    listed = [s for s, outlets in questions.stories_on(shelf, limit=2000) if outlets > 1]
    some = random.Random(1).sample(listed, min(40, len(listed)))  # noqa: S311 - a sample, no secret
    lexicon = load_lexicon()
    page = p95(lambda s: screens.story(library.story_dossier(shelf, s.id, lexicon), "ar"), some)
    print(
        f"story page p95     {page:8.0f} ms   ({len(some)} stories of several outlets, made anew each time)"
    )


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
