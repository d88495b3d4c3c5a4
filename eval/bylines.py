"""Credits in real bylines: of those that name an agency, how many are recognised; the rest by kind.

    eval/bylines.py [--errors]       # ../shared/names/agency_bylines.json

The file comes from a loose pattern, so a byline counts as a true agency credit where one of the spellings below
stands between marks or at an end: an independent and simpler reading than the program's own.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from pathlib import Path

from tawatur.lexicon import load_lexicon
from tawatur.pages.credits import credits as credits_of
from tawatur.records import article

BYLINES = Path(__file__).parent.parent.parent / "shared/names/agency_bylines.json"
AGENCY = re.compile(
    r"(?<![\w])(?:رويترز|رويتر|واس|وام|كونا|قنا|بنا|بترا|وفا|سانا|[أا]\s?\.?\s?ف\.?\s?\.?ب|د\s?\.?\s?ب\.?\s?\.?[أا]"
    r"|[أا]\s?\.?\s?ش\.?\s?\.?[أا]|(?:ا|أ)سوشيتد ?برس|الأناضول|شينخوا|فرانس برس|إينا)(?![\w])"
)


def main() -> None:
    """Print shares."""
    if not BYLINES.exists():
        sys.exit("no ../shared: nothing to measure")
    lexicon, count, missed = load_lexicon(), Counter[str](), list[str]()
    for record in json.loads(BYLINES.read_text(encoding="utf-8")):
        byline = record["author"]
        made = credits_of(
            article({"id": "b", "text": "-", "byline": byline, "outlet": record["source"]}), lexicon
        )
        kinds = {c.kind for c in made}
        count.update(kinds or {"none"})
        if AGENCY.search(byline):
            count["true"] += 1
            count["found"] += "agency" in kinds
            missed += [] if "agency" in kinds else [byline]
    print(f"agency credits {count['true']}, recognised {count['found'] / (count['true'] or 1):.4f}")
    print("bylines with", {k: count[k] for k in ("agency", "generic", "place", "reporter", "none")})
    if "--errors" in sys.argv:
        print("\n".join(missed))


if __name__ == "__main__":
    main()
