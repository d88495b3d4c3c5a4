"""How well `claim_score` tells paraphrases from contradictions, on the labelled halves of ../shared/pairs.

    eval/claims.py [N] [--semantic]       # N: show the N worst pairs of each set (0); ask the encoder too: minutes

The figure is the area under the ROC curve; character three-grams stand beside it, because they know no Arabic.
Nothing is trained on these pairs. Where ../shared is missing this says so and passes.
"""

from __future__ import annotations

import json
import sys
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from pathlib import Path

from tawatur.lexicon import load_lexicon
from tawatur.stories import claim_score
from tawatur.stories.semantic import Meaning, SemanticError, meaning
from tawatur.text import fold_word

PAIRS = Path(__file__).parent.parent.parent / "shared/pairs"
# The file, its two texts, its label, and what the label of a pair that says the same is.
SETS = (
    ("entailment", "premise", "hypothesis", "label", "entails", "not entail"),
    ("stance", "s1", "s2", "stance", "agree", "disagree"),
)


def main() -> None:
    """Print one line a set."""
    if not PAIRS.exists():
        print("../shared is not here: nothing to score, nothing failed")
        return
    numbers = [int(word) for word in sys.argv[1:] if word.isdigit()]
    worst = numbers[0] if numbers else 0
    lexicon, encoder = load_lexicon(), installed()
    for name, first, second, label, same, other in SETS:
        lines = (PAIRS / f"{name}.jsonl").read_text(encoding="utf-8").split("\n")
        pairs = [p for p in map(json.loads, filter(None, lines)) if p[label] in (same, other)]
        texts = [(p[first], p[second], p[label] == same) for p in pairs]
        scored = [(claim_score(a, b, lexicon), is_same, a, b) for a, b, is_same in texts]
        grams = [(three_grams(a, b), is_same, a, b) for a, b, is_same in texts]
        print(
            f"{name:12} {len(pairs):5} pairs   AUC {auc(scored):.3f}   character three-grams {auc(grams):.3f}"
        )
        if encoder is not None:
            encoder.near([(a, b) for a, b, _ in texts])
            asked = [(claim_score(a, b, lexicon, encoder), same, a, b) for a, b, same in texts]
            print(f"{'':12} with {encoder.name:14} AUC {auc(asked):.3f}")
        show(scored, worst)


def installed() -> Meaning | None:
    """Return the bundled encoder where it is asked for with --semantic; one line says that the extra is missing."""
    if "--semantic" not in sys.argv:
        return None
    try:
        return meaning()
    except SemanticError as missing:
        print(missing)
        return None


def auc(scored: Sequence[tuple[float, bool, str, str]]) -> float:
    """Return how often a pair that says the same scores above one that does not; ties count half."""
    low = sorted(score for score, same, *_ in scored if not same)
    high = [score for score, same, *_ in scored if same]
    wins = sum((bisect_left(low, score) + bisect_right(low, score)) / 2 for score in high)
    return wins / (len(low) * len(high))


def three_grams(a: str, b: str) -> float:
    """Return the Dice coefficient of folded letter triples."""
    one, other = ({t[i : i + 3] for i in range(len(t) - 2)} for t in (fold_word(a), fold_word(b)))
    return 2 * len(one & other) / (len(one) + len(other) or 1)


def show(scored: Sequence[tuple[float, bool, str, str]], worst: int) -> None:
    """Print the pairs that scored farthest from their label."""
    for is_same in (True, False):
        ordered = sorted((row for row in scored if row[1] == is_same), reverse=not is_same)
        for score, _, a, b in ordered[:worst]:
            print(f"  {'same ' if is_same else 'other'} {score:.2f}  {a}  |  {b}")


if __name__ == "__main__":
    main()
