"""Learn what each sign of a person's name weighs: writes data/names/evidence.yaml.

    eval/name_weights.py          # how well names are told in articles that were not learned from
    eval/name_weights.py --write  # and the weights of all of them together

Learned from: ANERcorp's first two thirds, and the annotated articles of eval/blind.jsonl whose other names a reader
marked too (eval/name_labels.json). Annotations hold only who acts, so in articles that nobody read for names what is
not annotated proves nothing, and they are left out. A logistic function of the signs of annotate/actors/name_evidence.py.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import names
import numpy as np
from kept import with_words
from logistic import Bound, Floats, fitted
from run import HERE, read

from tawatur.annotate.actors.line import Line
from tawatur.annotate.actors.name_evidence import CONSTANT, signs
from tawatur.annotate.actors.names import allowed_name, possible_name
from tawatur.annotate.reading import reading
from tawatur.lexicon import Lexicon, load_lexicon
from tawatur.records import article

LABELS = HERE / "name_labels.json"
WRITTEN = Path(__file__).parent.parent / "src/tawatur/data/names/evidence.yaml"
# How freely weights may grow, into how many parts articles are divided, how often a sign must be seen.
_FREE, _PARTS, _SEEN = 1.0, 5, 8

# No name is likelier for these.
AGAINST = {
    "first ordinary",
    "second owned",
    "second accusative",
    "second feminine",
    "second of another language",
    "two ordinary words",
    "later a word",
}

Spans = frozenset[tuple[int, int]]

HEAD = """\
# What each sign of a person's name weighs (annotate/actors/name_evidence.py says what it is).
# Learned, not written: eval/name_weights.py --write.
"""


class Seen(NamedTuple):
    """What the signs of some words are, whether they are a name, and which article has them."""

    signs: dict[str, float]
    is_name: bool
    article: int


def main() -> None:
    """Print how well names are told in articles that were not learned from; with --write learn from all."""
    if not names.CORPUS.exists():
        print("../shared is not here: nothing to learn from")
        return
    seen = list(everything(load_lexicon()))
    print(f"{len(seen)} that may be names, {sum(s.is_name for s in seen)} names")
    print_unseen(seen)
    if "--write" in sys.argv:
        write(learn(seen))


def everything(lexicon: Lexicon) -> Iterator[Seen]:
    """Yield all that may be learned from."""
    number = 0
    for number, (text, gold) in enumerate(tagged(last=False)):
        yield from shown(lined(text, lexicon), gold, number)
    for more, (text, gold) in enumerate(marked(), number + 1):
        yield from shown(lined(text, lexicon), gold, more)


def lined(text: str, lexicon: Lexicon) -> Line:
    """Return an article's words."""
    return Line(reading(article({"id": "a", "text": text})), lexicon.actors)


def tagged(*, last: bool) -> Iterator[tuple[str, Spans]]:
    """Yield ANERcorp's stretches with the persons in them, as offsets."""
    import gzip

    lines = gzip.decompress(names.CORPUS.read_bytes()).decode("utf-8").splitlines()
    cut = 2 * len(lines) // 3
    for words, found in names.documents(lines[cut:] if last else lines[:cut]):
        starts = np.cumsum([0, *(len(word) + 1 for word in words)])
        spans = ((int(starts[s]), int(starts[e]) - 1) for s, e, kind in found if kind == "PER")
        yield " ".join(words), frozenset(spans)


def marked() -> Iterator[tuple[str, Spans]]:
    """Yield the annotated articles that were read for names too: who acts, and who is only named."""
    if not LABELS.exists():
        return
    labels = {label["id"]: label["names"] for label in json.loads(LABELS.read_text(encoding="utf-8"))}
    kept = [line for line in read(HERE / "blind.jsonl") if line.get("id") in labels]
    for one in with_words(kept):
        yield one["text"], frozenset((start, end) for start, end in labels[one["id"]])


def shown(line: Line, gold: Spans, number: int) -> Iterator[Seen]:
    """Yield what may be a name in an article, read on behind each that is one."""
    at, ends = 0, {line.tokens[i].start: i for i in range(line.size)}
    # «وندى بهجت»: the annotators leave «و» out.
    begun = {ends[s if s in ends else s - 1]: e for s, e in gold if s in ends or s - 1 in ends}
    while at < line.size - 1:
        allowed = allowed_name(line, at) if line.is_word(at) else None
        found = allowed or possible_name(line, at)
        if found is not None:
            is_name = begun.get(at, 0) > line.tokens[at + 1].start
            yield Seen(dict(signs(line, *found, allowed=allowed is not None)), is_name, number)
            at = found[1] - 1 if is_name else at
        at += 1


def learn(seen: Sequence[Seen]) -> dict[str, float]:
    """Return the weights under which the labels are likeliest."""
    counted: dict[str, int] = {}
    for one in seen:
        for sign in one.signs:
            counted[sign] = counted.get(sign, 0) + 1
    known = sorted(sign for sign, times in counted.items() if times >= _SEEN)
    bounds: list[Bound] = [(None, 0) if sign in AGAINST else (None, None) for sign in known]
    held = np.array([sign != CONSTANT for sign in known], dtype=float)
    found = fitted(matrix(seen, known), [s.is_name for s in seen], held / _FREE, bounds=bounds)
    return dict(zip(known, map(float, found), strict=True))


def matrix(seen: Sequence[Seen], known: Sequence[str]) -> Floats:
    """Return the signs, a line each."""
    return np.array([[s.signs.get(sign, 0.0) for sign in known] for s in seen])


def print_unseen(seen: Sequence[Seen]) -> None:
    """Judge each part of the articles by what the others teach, and print how well."""
    odds = np.zeros(len(seen))
    for part in range(_PARTS):
        within = np.array([s.article % _PARTS == part for s in seen])
        weights = learn([s for s, out in zip(seen, within, strict=True) if not out])
        odds[within] = matrix([s for s, i in zip(seen, within, strict=True) if i], list(weights)) @ list(
            weights.values()
        )
    are = np.array([s.is_name for s in seen])
    allowed = np.array(["allowed" in s.signs for s in seen])
    print(f"the rules alone: recall {are[allowed].sum() / are.sum():.3f} precision {are[allowed].mean():.3f}")
    for least in (-1.0, 0.0, 1.0):
        taken = odds > least
        print(
            f"odds above {least}: recall {are[taken].sum() / are.sum():.3f} precision {are[taken].mean():.3f}"
        )


def write(weights: dict[str, float]) -> None:
    """Write the weights where the lexicon reads them."""
    entries = "".join(f"- shows: '{sign}'\n  weight: {weight:.2f}\n" for sign, weight in weights.items())
    WRITTEN.write_text(HEAD + entries, encoding="utf-8")
    print(f"written: {WRITTEN.name}")


if __name__ == "__main__":
    main()
