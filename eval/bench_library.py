"""How fast the library takes articles in, searches and opens stories, over ../shared/corpus.

    eval/bench_library.py [N]        # N articles (3,000); all of them: 44,578

Wall-clock seconds with two workers; p95 is the time that 95 of 100 calls stay under.
"""

from __future__ import annotations

import gzip
import random
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from itertools import chain, islice
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
        source.write_bytes(b"".join(islice(corpus_lines(), wanted)))
        with open_library(Path(folder) / "library.db", create=True) as shelf:
            measure(shelf, source, wanted)


def corpus_lines() -> chain[bytes]:
    """Return the lines of all corpora, one after the other."""
    return chain.from_iterable(
        gzip.open(path) for path in sorted(CORPUS.glob("s*.gz")) + sorted(CORPUS.glob("[!s]*.gz"))
    )


def measure(shelf: Library, source: Path, wanted: int) -> None:
    """Add, search, open."""
    began = time.perf_counter()
    count = sum(1 for _ in library.add(shelf, [str(source)], PageHints(), workers=2))
    spent = time.perf_counter() - began
    print(f"add                {count / spent:8.0f} articles/s   ({count} of {wanted} in {spent:.0f} s)")
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
