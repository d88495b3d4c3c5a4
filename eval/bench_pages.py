"""How many HTML pages a second one core reads, structure included, next to trafilatura alone.

    eval/bench_pages.py

Processor seconds over ../shared/pages/html, or over examples/ where that is missing; the best of three rounds.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import trafilatura

from tawatur.lexicon import load_lexicon
from tawatur.pages import PageHints, articles

ROOT = Path(__file__).parent.parent
ROUNDS = 3


def main() -> None:
    """Print the table."""
    folder = ROOT.parent / "shared/pages/html"
    folder = folder if folder.exists() else ROOT / "examples"
    pages = [path.read_bytes() for path in sorted(folder.glob("*.html"))]
    lexicon = load_lexicon()
    readers: dict[str, Callable[[bytes], object]] = {
        "tawatur (text, blocks, dates)": lambda page: articles(page, PageHints(), lexicon),
        "trafilatura (text, metadata)": lambda page: trafilatura.bare_extraction(page, fast=True),
    }
    print(f"{len(pages)} HTML pages of {folder.name}/, {sum(map(len, pages)) // len(pages) // 1000} kB each")
    for name, read in readers.items():
        print(f"  {name:32}{len(pages) / seconds(read, pages):8.1f} pages/s")


def seconds(read: Callable[[bytes], object], pages: list[bytes]) -> float:
    """Return the processor time of the fastest round."""
    times = []
    for _ in range(ROUNDS):
        start = time.process_time()
        for page in pages:
            read(page)
        times.append(time.process_time() - start)
    return min(times)


if __name__ == "__main__":
    main()
