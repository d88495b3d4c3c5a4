"""How many independent origins claims of real stories have, against what readers counted.

    eval/origins.py          # the figures of eval/origins.json, and of the stories that no rule was written from
    eval/origins.py --list   # and every claim that is counted wrongly

The claims were drawn from stories of ../shared/corpus: all that had two origins or more on the day of the draw, and some
that had one though several people are named. Readers who did not see the count decided after DESIGN.md, "Counting
origins", and nearly all have one: what many outlets carry is mostly one word. The file holds ids and offsets alone.
Stories with `test` are kept aside.

    over     the share of the claims that are given more origins than they have
    under    of those that have two or more, the share that is given fewer
    many     of the claims that are given two or more, the share that has them
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from claim_pairs import HERE, SHARED, Passage, Records, digest, records

from tawatur.lexicon import load_lexicon
from tawatur.model import Claim
from tawatur.pipeline import claims

LABELS = HERE / "origins.json"


class Counted(NamedTuple):
    """A claim by the places that readers saw, how many origins they found, and how many the system gives it."""

    places: Sequence[Passage]
    true: int
    given: int
    test: bool


def main() -> None:
    """Print the figures, with --list the claims behind them."""
    if not SHARED.exists():
        print("../shared is not here: nothing to score, nothing failed")
        return
    counted, texts = all_counted()
    aside = figures([c for c in counted if c.test])
    for name, figure in figures(counted).items():
        print(f"{name:20} {figure:.3f}   kept aside {aside[name]:.3f}")
    print(f"{'claims':20} {len(counted)}")
    if "--list" in sys.argv:
        for c in counted:
            if (c.given > max(c.true, 1)) or c.given < c.true:
                ident, start, end = c.places[0]
                print(f"{c.given} for {c.true}: {ident} {' '.join(texts[ident]['text'][start:end].split())}")


def all_counted() -> tuple[list[Counted], Records]:
    """Count the claims of every labelled story."""
    labels, texts, lexicon = json.loads(LABELS.read_text(encoding="utf-8")), records(), load_lexicon()
    labelled = (place for story in labels["stories"] for _, places in spots(story) for place in places)
    if labels["texts"] != (found := digest(labelled, texts)):
        print(f"the passages have changed: their hash is {found}, {LABELS.name} has {labels['texts']}")
        sys.exit(1)
    counted = []
    for story in labels["stories"]:
        made = claims([texts[i] for i in story["articles"]], lexicon)
        for true, places in spots(story):
            counted.append(Counted(places, true, given(places, made), story.get("test", False)))
    return counted, texts


def spots(story: dict[str, Any]) -> Iterator[tuple[int, list[Passage]]]:
    """Yield how many origins each labelled claim of a story has, and where it stands."""
    for true, *places in story["claims"]:
        yield true, [(story["articles"][n], start, end) for n, start, end in places]


def given(places: Sequence[Passage], made: Iterable[Claim]) -> int:
    """Return the most origins that a claim has which holds any of the places."""
    return max((c.origins for c in made if any(_holds(c, p) for p in places)), default=0)


def _holds(claim: Claim, place: Passage) -> bool:
    ident, start, end = place
    return any(m.article == ident and m.span.start < end and start < m.span.end for m in claim.members)


def figures(counted: Sequence[Counted]) -> dict[str, float]:
    """Return the shares; a claim of own voice alone may be given one."""
    several = [c for c in counted if c.true > 1]
    shown = [c for c in counted if c.given > 1]
    return {
        "over": sum(c.given > max(c.true, 1) for c in counted) / (len(counted) or 1),
        "under": sum(c.given < c.true for c in several) / (len(several) or 1),
        "many": sum(c.true > 1 for c in shown) / (len(shown) or 1),
    }


if __name__ == "__main__":
    main()
