"""Learn what each thing that two clauses show weighs for one claim: writes data/claims/evidence.yaml.

    eval/claim_weights.py          # how well pairs are told apart in stories that were not learned from
    eval/claim_weights.py --write  # and the weights of all of them together
    eval/claim_weights.py --near   # learn from the pairs of eval/claim_pairs_near.json too

Learned from: the pairs of eval/claim_pairs.json, save the stories kept aside for the test, and gold's six stories (the
compared pairs of passages that its claims hold, and its near misses), and the invented cases of
eval/counting_fresh.jsonl: their figures do not tell how unseen cases are judged, those of new cases do. A logistic function, each weight held to the
sign that Arabic gives it: a rare shared word never speaks against one claim. The near pairs were drawn where the
shipped weights hesitate (0.2 … 0.78 likely); no figure counts them.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import claim_pairs
import numpy as np
from claims import auc
from logistic import Bound, Floats, fitted

from tawatur import stories
from tawatur.annotate import annotate
from tawatur.lexicon import Lexicon, load_lexicon
from tawatur.records import article
from tawatur.stories.claims.evidence import CONSTANT, HELD, Shown
from tawatur.stories.claims.merging import Comparing, Pair
from tawatur.stories.claims.propositions import Proposition, propositions
from tawatur.stories.claims.sheets import sheet

GOLD = claim_pairs.SHARED / "gold"
NEAR = claim_pairs.HERE / "claim_pairs_near.json"
CASES = claim_pairs.HERE / "counting_fresh.jsonl"
WRITTEN = Path(__file__).parent.parent / "src/tawatur/data/claims/evidence.yaml"
NAMES = (*HELD, *Shown._fields)
AGAINST = {"alone", "unmet", "depth", "others", "pieces", "verbless", "mood", "uncounted"}
# How freely weights may grow, and into how many parts the stories are divided.
_FREE, _PARTS = 0.03, 10
# Fewer of the pairs that only look alike were labelled than of the merges: each stands for so many.
_LOOKED_ALIKE = 2.0
# Invented cases are easier to tell apart than stories of the corpus, and have many pairs.
_INVENTED = 0.5
_HALF = 0.5
# Gold has so many stories.
_OF_GOLD = 6

HEAD = """\
# What each thing that two clauses show weighs for one claim (stories/claims/evidence.py says what it is).
# Learned, not written: eval/claim_weights.py --write.
"""


class Story(NamedTuple):
    """A story's propositions, how they compare, and where each stands."""

    every: Sequence[Proposition]
    comparing: Comparing
    places: Sequence[claim_pairs.Passage]


class Seen(NamedTuple):
    """What one labelled pair shows, whether it is one claim, which story has it, and for how many it stands."""

    values: Sequence[float]
    same: bool
    story: int
    times: float = 1.0


class Learned(NamedTuple):
    """A weight for each thing shown, and the constant."""

    weights: Floats
    constant: float

    def odds(self, values: Floats) -> Floats:
        """Return the log odds of pairs."""
        return values @ self.weights + self.constant


def main() -> None:
    """Print how well stories are judged that were not learned from; with --write learn from all."""
    if not GOLD.exists():
        print("../shared is not here: nothing to learn from")
        return
    seen = list(everything(load_lexicon()))
    print(
        f"{len(seen)} pairs of {len({s.story for s in seen})} stories, {sum(s.same for s in seen)} one claim"
    )
    print_unseen(seen)
    if "--write" in sys.argv:
        write(learn(seen))


def everything(lexicon: Lexicon) -> Iterator[Seen]:
    """Yield all that may be learned from."""
    texts = claim_pairs.records()
    files = (claim_pairs.LABELS, NEAR) if "--near" in sys.argv else (claim_pairs.LABELS,)
    labelled = [s for file in files for s in json.loads(file.read_text(encoding="utf-8"))["stories"]]
    learned_from = [story for story in labelled if not story.get("test")]
    for number, story in enumerate(learned_from):
        read = compared((texts[i] for i in story["articles"]), lexicon)
        for pair in claim_pairs.pairs(story):
            places = nearest(read, pair.a), nearest(read, pair.b)
            if None not in places and places[0] != places[1]:
                found = read.comparing.pair(*sorted(p for p in places if p is not None))
                times = _LOOKED_ALIKE if pair.drawn == "apart" else 1.0
                yield from (s._replace(times=times) for s in shown(found, pair.label, number))
    yield from of_gold(lexicon, len(learned_from))
    yield from of_cases(lexicon, len(learned_from) + _OF_GOLD)


def compared(records: Iterable[dict[str, Any]], lexicon: Lexicon) -> Story:
    """Read the articles of a story as the pipeline does."""
    story = stories.one_cast([annotate(article(r), lexicon) for r in records], lexicon)
    every = propositions([sheet(a) for a in story], lexicon.claims)
    places = [(story[p.article].article.id, p.span.start, p.span.end) for p in every]
    return Story(every, Comparing(every, lexicon.claims), places)


def nearest(read: Story, passage: claim_pairs.Passage) -> int | None:
    """Return the proposition that is a labelled passage, if one covers half of it and lies half within it."""

    def common(n: int) -> float:
        ident, start, end = read.places[n]
        shared = min(end, passage[2]) - max(start, passage[1])
        return shared / max(end - start, passage[2] - passage[1]) if ident == passage[0] else 0.0

    best = max(range(len(read.places)), key=common, default=None)
    return best if best is not None and common(best) > _HALF else None


def shown(pair: Pair, label: str, story: int) -> Iterator[Seen]:
    """Yield what a pair shows, unless a rule keeps it apart."""
    if pair.shown is not None:
        held = sorted((pair.like.a_in_b, pair.like.b_in_a))
        yield Seen((*held, *pair.shown), label == "same", story)


def of_gold(lexicon: Lexicon, first: int) -> Iterator[Seen]:
    """Yield the compared pairs of gold's stories whose passages its claims hold, and its near misses."""
    sys.path.insert(0, str(GOLD))
    sys.dont_write_bytecode = True
    from score_stories import lines, touch

    texts = {r["id"]: r for r in lines(GOLD / "claims.articles.jsonl")}
    for number, story in enumerate(lines(GOLD / "claims.jsonl"), first):
        read = compared((texts[i] for i in story["articles"]), lexicon)

        def held(quote: dict[str, str], read: Story = read) -> set[int]:
            start = texts[quote["id"]]["text"].find(quote["quote"])
            place = quote["id"], start, start + len(quote["quote"])
            return {n for n, at in enumerate(read.places) if touch(at, place)}

        claims = [set().union(*map(held, c["support"])) for c in story["claims"]]
        of = [{k for k, claim in enumerate(claims) if n in claim} for n in range(len(read.every))]
        near = {
            (min(a, b), max(a, b)) for m in story["near_misses"] for a in held(m["a"]) for b in held(m["b"])
        }
        for pair in read.comparing.pairs():
            if read.every[pair.a].article == read.every[pair.b].article:
                continue
            if of[pair.a] and of[pair.b]:
                yield from shown(pair, "same" if of[pair.a] & of[pair.b] else "other", number)
            elif (pair.a, pair.b) in near:
                yield from shown(pair, "other", number)


def of_cases(lexicon: Lexicon, first: int) -> Iterator[Seen]:
    """Yield the compared pairs of invented cases, save those kept aside, with a quote of the case's claim in them, or two."""
    for number, line in enumerate(CASES.read_text(encoding="utf-8").splitlines(), first):
        case = json.loads(line)
        if case["aside"]:
            continue
        texts = {r["id"]: r["text"] for r in case["articles"]}
        read = compared(case["articles"], lexicon)
        places = [
            (q["id"], texts[q["id"]].find(q["quote"]), len(q["quote"])) for q in case["claim"]["quotes"]
        ]
        quotes = [nearest(read, (ident, start, start + length)) for ident, start, length in places]
        touched = {
            n
            for n, (ident, start, end) in enumerate(read.places)
            if any(ident == i and start < at + length and at < end for i, at, length in places)
        }
        for pair in read.comparing.pairs():
            if read.every[pair.a].article == read.every[pair.b].article:
                continue
            ends = [n in quotes for n in (pair.a, pair.b)]
            if all(ends) or (any(ends) and not touched >= {pair.a, pair.b}):
                label = "same" if all(ends) else "other"
                yield from (s._replace(times=_INVENTED) for s in shown(pair, label, number))


def learn(seen: Sequence[Seen]) -> Learned:
    """Return the weights under which the labels are likeliest; what varies much is scaled down first."""
    values = matrix(seen)
    middle, spread = values.mean(0), values.std(0) + 1e-9
    scaled = np.c_[np.ones(len(seen)), (values - middle) / spread]
    times = np.array([s.times for s in seen])
    times *= len(seen) / times.sum()
    bounds: list[Bound] = [(None, None), *((None, 0) if name in AGAINST else (0, None) for name in NAMES)]
    held = np.r_[0.0, np.ones(len(NAMES))]
    found = fitted(scaled, [s.same for s in seen], held / _FREE, times=times, bounds=bounds)
    weights = found[1:] / spread
    return Learned(weights, float(found[0] - middle @ weights))


def matrix(seen: Sequence[Seen]) -> Floats:
    """Return what pairs show, a line each."""
    return np.array([s.values for s in seen], dtype=float)


def print_unseen(seen: Sequence[Seen]) -> None:
    """Judge each part of the stories by what the others teach, and print how well."""
    odds = np.zeros(len(seen))
    for part in range(_PARTS):
        within = np.array([s.story % _PARTS == part for s in seen])
        taught = learn([s for s, out in zip(seen, within, strict=True) if not out])
        odds[within] = taught.odds(matrix(seen)[within])
    same = np.array([s.same for s in seen])
    judged = [(float(o), bool(s), "", "") for o, s in zip(odds, same, strict=True)]
    print(f"AUC in stories not learned from {auc(judged):.3f}")
    for least in (0.5, 0.6, 0.7):
        joined = odds >= np.log(least / (1 - least))
        print(
            f"likely {least}: recall {same[joined].sum() / same.sum():.3f} precision {same[joined].mean():.3f}"
        )


def write(learned: Learned) -> None:
    """Write the weights where the lexicon reads them."""
    rows = [(CONSTANT, learned.constant), *zip(NAMES, learned.weights, strict=True)]
    entries = "".join(f"- shows: {name}\n  weight: {weight:.3f}\n" for name, weight in rows)
    WRITTEN.write_text(HEAD + entries, encoding="utf-8")
    print(f"written: {WRITTEN.name}")


if __name__ == "__main__":
    main()
