"""Look for pages that make reading or annotating raise, or take long: `make fuzz`, three minutes unless told.

Atheris where it is installed (it steers by what of our code a page reaches), else `tests/test_fuzz.py` with many
examples. What is found lies in `build/fuzz-*`; mended, it goes to `tests/seeds/`, where a test reads it for good.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOUND = ROOT / "build" / "fuzz"
EXAMPLES = "3000"


def main() -> None:
    seconds = sys.argv[1] if len(sys.argv) > 1 else "180"
    try:
        import atheris
    except ImportError:
        print(f"atheris is not installed here: tests/test_fuzz.py runs with {EXAMPLES} examples each instead")
        sys.exit(many_examples())
    with atheris.instrument_imports(include=["tawatur"]):
        import tawatur.pages
        from tawatur.annotate import annotate
        from tawatur.lexicon import load_lexicon
    lexicon = load_lexicon()

    def one(page: bytes) -> None:
        """Read a page and annotate what is on it; anything but a PageError is a find."""
        try:
            articles = tawatur.pages.articles(page, tawatur.pages.PageHints(), lexicon)
        except tawatur.pages.PageError:
            return
        for article in articles:
            annotate(article, lexicon)

    FOUND.mkdir(parents=True, exist_ok=True)
    limits = [f"-max_total_time={seconds}", "-timeout=20", "-max_len=20000", "-rss_limit_mb=2048"]
    corpus = [str(FOUND), str(ROOT / "tests" / "seeds"), str(ROOT / "examples")]
    prefix = ROOT / "build" / "fuzz-"
    atheris.Setup([sys.argv[0], *limits, f"-artifact_prefix={prefix}", "-print_final_stats=1", *corpus], one)
    atheris.Fuzz()


def many_examples() -> int:
    environment = {**os.environ, "TAWATUR_EXAMPLES": EXAMPLES}
    command = [sys.executable, "-m", "pytest", "tests/test_fuzz.py"]
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode


if __name__ == "__main__":
    main()
