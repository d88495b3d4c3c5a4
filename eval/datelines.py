"""Real datelines with a Hijri and a Gregorian half: each must resolve to one day.

    eval/datelines.py [FILE…]        # the two files of ../shared/dates unless others are named

Prints how many resolve, how many halves fall on the same day, one day apart (as moon sighting allows), or further
apart (a slip of the outlet, which the annotation says in `why`); lists those that do not resolve and the slips.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path

from tawatur.annotate.dates import times
from tawatur.annotate.reading import reading
from tawatur.lexicon import Lexicon, load_lexicon
from tawatur.model import Article

DATES = Path(__file__).parent.parent.parent / "shared/dates"


def verdict(line: str, lexicon: Lexicon) -> str:
    """Say what became of one dateline: same, one day apart, a slip, or unresolved."""
    found = [t for t in times(reading(Article("dateline", line)), lexicon) if t.type == "DATE"]
    if len(found) != 1 or found[0].value is None or len(found[0].value) != len("2016-09-12"):
        return f"unresolved: {[(line[t.span.start : t.span.end], t.value, t.why) for t in found]}"
    why = found[0].why or "same day"
    return "one day apart" if "one day apart" in why else why if why == "same day" else f"slip: {why}"


def main(paths: list[str]) -> int:
    """Print the counts and every dateline that is not plainly right."""
    lexicon = load_lexicon()
    counts: Counter[str] = Counter()
    for path in paths:
        for line in json.loads(Path(path).read_text(encoding="utf-8")):
            said = verdict(line, lexicon)
            counts[said.partition(":")[0]] += 1
            if said not in ("same day", "one day apart"):
                print(f"{line}\t{said}")
    total = sum(counts.values())
    print(f"resolved {total - counts['unresolved']}/{total}", dict(counts))
    return 1 if counts["unresolved"] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:] or [str(DATES / name) for name in ("datelines.json", "hijri_gregorian.json")]))
