"""Stories and `story_score` against people's judgement, and what clustering a month costs.

    eval/stories.py            # the day in gold and two of ours; correlation with human similarity, with its confidence interval
    eval/stories.py --semantic # … and with the encoder of tawatur[semantic], which takes minutes
    eval/stories.py --growth   # 3,000, 10,000 and 30,676 articles: CPU seconds and peak memory

Human similarity runs from 1 (same) to 4 (different), so a good score correlates negatively; the sign is turned here.
"""

from __future__ import annotations

import gzip
import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from statistics import correlation
from typing import Any

from claims import installed

from tawatur.lexicon import load_lexicon
from tawatur.model import Article
from tawatur.records import article, to_json
from tawatur.stories import cluster, story_score

SHARED = Path(__file__).parent.parent.parent / "shared"
GOLD = SHARED / "gold"
SIZES = (3000, 10000, 30676)
WANTED, WANTED_SEMANTIC = 0.70, 0.74


def main() -> None:
    """Print the figures, or with --growth the cost."""
    if not SHARED.exists():
        print("../shared is not here: nothing to score")
    elif sys.argv[1:2] == ["--growth"]:
        print_growth(sys.argv[2:])
    else:
        print_clusters()
        print_days()
        print_similarity()


def print_days() -> None:
    """Print the same figures for two days more that we grouped, one to tune on, one read after the system had run."""
    sys.path.insert(0, str(GOLD))
    sys.dont_write_bytecode = True
    from score_stories import bcubed

    days = json.loads((Path(__file__).parent / "stories_days.json").read_text(encoding="utf-8"))
    texts = {a.id: a for a in corpus()}
    for day in days:
        ids, grouped = day["articles"], {at for story in day["stories"] for at in story}
        gold = [*day["stories"], *([at] for at in range(len(ids)) if at not in grouped)]
        found = cluster([texts[i] for i in ids], load_lexicon())
        pairs = [(ids[a], ids[b]) for a, b in day["maybe"]]
        scores = bcubed([[ids[at] for at in s] for s in gold], [s.articles for s in found], ids, pairs)
        figures = "  ".join(
            f"{k} {scores[k]:.3f}" for k in ("pair_precision", "pair_recall", "pair_f1", "bcubed_f1")
        )
        print(f"{day['day']} ({day['how']}, {len(ids)} articles): {figures}")


def print_clusters() -> None:
    """Print what gold's scorer says of the stories of its day."""
    articles = [article(record) for record in read(GOLD / "stories.articles.jsonl")]
    made = {"stories": [to_json(s) for s in cluster(articles, load_lexicon())]}
    with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as system:
        json.dump(made, system, ensure_ascii=False)
        system.flush()
        paths = (GOLD / "stories.articles.jsonl", GOLD / "stories.json", system.name)
        subprocess.run([sys.executable, "-B", GOLD / "score_stories.py", "cluster", *paths], check=True)


def print_similarity() -> None:
    """Print the correlation of `story_score` with people's overall judgement."""
    lexicon = load_lexicon()
    pairs = [p for p in read(SHARED / "pairs/similarity.jsonl") if p["labels"]]
    human = [-p["labels"]["Overall"] for p in pairs]
    ours = [story_score(side(p, 1), side(p, 2), lexicon) for p in pairs]
    print_correlation(f"similarity of {len(pairs)} pairs", human, ours, WANTED)
    encoder = installed()
    if encoder is None:
        return
    asked = [story_score(side(p, 1), side(p, 2), lexicon, encoder) for p in pairs]
    print_correlation(f"with {encoder.name}", human, asked, WANTED_SEMANTIC)


def print_correlation(what: str, human: Sequence[float], ours: Sequence[float], wanted: float) -> None:
    """Print a correlation with its confidence interval."""
    low, high = interval(human, ours)
    print(f"{what}: r = {correlation(human, ours):.3f} (95 % {low:.3f} to {high:.3f}; wanted {wanted})")


def side(pair: dict[str, str], number: int) -> Article:
    """Return one article of a pair."""
    return Article(str(number), pair[f"text{number}"] or "", title=pair[f"title{number}"])


def interval(one: Sequence[float], other: Sequence[float]) -> tuple[float, float]:
    """Return the 95 % interval of a correlation over 2,000 bootstrap samples."""
    draw = random.Random(1)  # noqa: S311 - a fixed sample, no secret
    rounds = (draw.choices(range(len(one)), k=len(one)) for _ in range(2000))
    found = sorted(correlation([one[i] for i in r], [other[i] for i in r]) for r in rounds)
    return found[50], found[1949]


def print_growth(sizes: Sequence[str]) -> None:
    """Cluster growing parts of the corpus, each in a process of its own so that memory is told apart."""
    if sizes:
        print_cost(int(sizes[0]))
        return
    for size in SIZES:
        subprocess.run([sys.executable, __file__, "--growth", str(size)], check=True)


def print_cost(size: int) -> None:
    """Cluster the first articles of the corpus and print what it took."""
    articles = list(islice(corpus(), size))
    lexicon, start, clock = load_lexicon(), time.process_time(), time.perf_counter()
    stories = cluster(articles, lexicon)
    spent, passed = time.process_time() - start, time.perf_counter() - clock
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"{size:6} articles  {len(stories):6} stories  {spent:6.1f} s CPU  {passed:6.1f} s  peak {peak:5.0f} MB"
    )


def corpus() -> Iterator[Article]:
    """Yield the articles of the corpus, as bare as they come."""
    with gzip.open(SHARED / "corpus/saudinewsnet.jsonl.gz", "rt", encoding="utf-8") as lines:
        yield from (article(json.loads(line)) for line in lines)


def read(path: Path) -> list[dict[str, Any]]:
    """Return the objects of a JSONL file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]


if __name__ == "__main__":
    main()
