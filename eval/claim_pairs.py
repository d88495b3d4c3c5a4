"""Merged passages of unseen stories against what a reader says of them, where gold's six stories cannot tell.

    eval/claim_pairs.py          # the figures of eval/claim_pairs.json, and of the stories that nothing learns from
    eval/claim_pairs.py --list   # and every pair that is judged wrongly

The pairs were drawn at random from stories of ../shared/corpus that gold does not have, copies left out. Each is labelled `same` (both tell one thing: polarity, numbers, who does what to whom,
time, place, mood) or `other`. `merged` ones the system of that day had put together, `apart` ones only looked alike.
The file holds ids and offsets alone. Stories with `test` are kept aside: eval/claim_weights.py learns from the others.

    precision   of the pairs that were drawn as merged and still are, the share that tells one thing
    kept        of those drawn as merged that tell one thing, the share that still is together
    gained      of those that were apart and tell one thing, the share that is together now
    invented    of those that were apart and tell two things, the share that is together now
"""

from __future__ import annotations

import gzip
import hashlib
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from tawatur.lexicon import load_lexicon
from tawatur.model import Claim
from tawatur.pipeline import claims

HERE = Path(__file__).parent
SHARED = HERE.parent.parent / "shared"
LABELS = HERE / "claim_pairs.json"
CORPORA = ("saudinewsnet", "two_outlets_2024")

Records = dict[str, dict[str, Any]]
Passage = tuple[str, int, int]
"""An article's id, and where the passage begins and ends."""


class Pair(NamedTuple):
    """Two passages of a story and what is said of them."""

    a: Passage
    b: Passage
    label: str
    drawn: str
    test: bool = False


class Verdict(NamedTuple):
    """A pair, whether the system has just these passages in one claim, and whether it has most of both in one."""

    pair: Pair
    merged: bool
    told: bool


def main() -> None:
    """Print the figures, with --list the pairs behind them."""
    if not SHARED.exists():
        print("../shared is not here: nothing to score, nothing failed")
        return
    judged, texts = all_verdicts()
    aside = [v for v in judged if v.pair.test]
    for name, figure in figures(judged).items():
        print(f"{name:20} {figure:.3f}   kept aside {figures(aside)[name]:.3f}")
    if "--list" in sys.argv:
        show(judged, texts)


def all_verdicts() -> tuple[list[Verdict], Records]:
    """Make the claims of every labelled story, and say of each pair whether they have it together."""
    labels, texts, lexicon = json.loads(LABELS.read_text(encoding="utf-8")), records(), load_lexicon()
    if labels["texts"] != (found := digest(passages(labels["stories"]), texts)):
        print(f"the passages have changed: their hash is {found}, {LABELS.name} has {labels['texts']}")
        sys.exit(1)
    judged = [
        v
        for story in labels["stories"]
        for v in verdicts(story, claims([texts[i] for i in story["articles"]], lexicon))
    ]
    return judged, texts


def records() -> Records:
    """Return the articles that the pairs were drawn from, by id."""
    found = {}
    for name in CORPORA:
        with gzip.open(SHARED / f"corpus/{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
            found.update({r["id"]: r for r in map(json.loads, lines)})
    return found


def pairs(story: dict[str, Any]) -> Iterator[Pair]:
    """Yield the labelled pairs of a story; the file has an article's place in the story for its id."""
    ids = story["articles"]
    for a, a_start, a_end, b, b_start, b_end, label, drawn in story["pairs"]:
        yield Pair((ids[a], a_start, a_end), (ids[b], b_start, b_end), label, drawn, story.get("test", False))


def passages(labelled: Iterable[dict[str, Any]]) -> Iterator[Passage]:
    """Yield all labelled passages."""
    yield from (passage for story in labelled for pair in pairs(story) for passage in (pair.a, pair.b))


def digest(labelled: Iterable[Passage], texts: Records) -> str:
    """Return the hash of labelled passages, so that labels are never held against other words."""
    whole = hashlib.sha256()
    for ident, start, end in labelled:
        whole.update(texts[ident]["text"][start:end].encode())
    return whole.hexdigest()[:16]


def verdicts(story: dict[str, Any], made: Sequence[Claim]) -> Iterator[Verdict]:
    """Yield what the system's claims of a story say of each labelled pair."""
    members = [[(m.article, m.span.start, m.span.end) for m in claim.members] for claim in made]
    for pair in pairs(story):
        yield Verdict(pair, _together(members, pair, max), _together(members, pair, min))


def _together(claimed: Iterable[Sequence[Passage]], pair: Pair, of: Callable[[int, int], int]) -> bool:
    """Whether one claim has both passages: half of the longer of two (`of` max), or of the shorter (min)."""
    return any(
        any(_covers(m, pair.a, of) for m in claim) and any(_covers(m, pair.b, of) for m in claim)
        for claim in claimed
    )


def _covers(member: Passage, passage: Passage, of: Callable[[int, int], int]) -> bool:
    shared = min(member[2], passage[2]) - max(member[1], passage[1])
    least = of(member[2] - member[1], passage[2] - passage[1]) / 2
    return member[0] == passage[0] and shared > 0 and shared >= least


def figures(judged: Sequence[Verdict]) -> dict[str, float]:
    """Return the shares; a passage that is cut anew counts as found, and for no wrong merge."""

    def share(drawn: str, label: str) -> float:
        asked = [v for v in judged if (v.pair.drawn, v.pair.label) == (drawn, label)]
        return sum(v.told if label == "same" else v.merged for v in asked) / len(asked)

    still = [v for v in judged if v.pair.drawn == "merged" and v.merged]
    return {
        "precision": sum(v.pair.label == "same" for v in still) / (len(still) or 1),
        "kept": share("merged", "same"),
        "gained": share("apart", "same"),
        "invented": share("apart", "other"),
    }


def show(judged: Iterable[Verdict], texts: Records) -> None:
    """Print the pairs that are together and should not be, or the other way round."""
    for pair, merged, told in judged:
        if merged if pair.label == "other" else not told:
            a, b = (" ".join(texts[i]["text"][start:end].split()) for i, start, end in (pair.a, pair.b))
            print(f"{pair.label} {pair.drawn}\n  {a}\n  {b}")


if __name__ == "__main__":
    main()
