"""Learn what each sign weighs for somebody's being an actor: writes data/titles/acting.yaml.

    eval/acting_weights.py [FILE...]          # how well actors are told apart in articles that were not learned from
    eval/acting_weights.py [FILE...] --write  # and the weights of all of them together

FILE holds articles with annotated actors, as ../shared/gold/statements.jsonl does, which is read where none is named.
Each that the program reads as somebody, and that does not speak in the article, is an actor if the annotators have one
of his mentions; whom they have with other words is left out. A logistic function with a weight for all sorts of actors
and one for each sort, both held near zero.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from math import log
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from logistic import Floats, fitted

from tawatur.annotate.actors import Cast, actors, read_people
from tawatur.annotate.actors.acting import CONSTANT, shown, sort_of
from tawatur.annotate.actors.bystanders import is_bystander
from tawatur.annotate.dates import times
from tawatur.annotate.reading import Reading, reading
from tawatur.annotate.statements import statements
from tawatur.lexicon import Lexicon, load_lexicon
from tawatur.lexicon.weights import SORTS
from tawatur.model import Span
from tawatur.records import article

ROOT = Path(__file__).parent.parent
GOLD = ROOT.parent / "shared/gold"
WRITTEN = ROOT / "src/tawatur/data/titles/acting.yaml"
# How freely weights may grow, and into how many parts the articles are divided.
_FREE, _PARTS = 0.2, 5
# How likely somebody must be an actor to be listed: readers miss him more than they mind one too many.
WANTED = {"group": 0.21, "body": 0.25, "titled": 0.2, "state": 0.25}
# Weights below this change nothing.
_LEAST = 0.02

HEAD = """\
# What each thing that an article shows of somebody weighs for his being one of its actors
# (annotate/actors/acting.py says what it is), by what he is. Learned, not written: eval/acting_weights.py --write.
"""


class Seen(NamedTuple):
    """Somebody of an article: of which sort, what is shown of him, and whether readers took him for an actor."""

    article: str
    sort: str
    signs: frozenset[str]
    acts: bool


def main() -> None:
    """Print how well articles are judged that were not learned from; with --write learn from all."""
    files = [Path(a) for a in sys.argv[1:] if not a.startswith("--")] or [GOLD / "statements.jsonl"]
    if not all(f.exists() for f in (GOLD, *files)):
        print("../shared is not here: nothing to learn from")
        return
    seen = list(everything(files, load_lexicon()))
    columns = {name: at for at, name in enumerate(sorted({n for s in seen for n in names(s)}))}
    print_unseen(seen, columns)
    if "--write" in sys.argv:
        write(columns, learn(seen, columns))


def everything(files: Iterable[Path], lexicon: Lexicon) -> Iterator[Seen]:
    """Yield everybody of the annotated articles who may be learned from."""
    for file in files:
        for record in map(json.loads, file.read_text(encoding="utf-8").splitlines()):
            yield from of_article(record, lexicon)


def of_article(record: dict[str, Any], lexicon: Lexicon) -> Iterator[Seen]:
    """Yield whom the program reads in an article, without those who speak in it."""
    read = reading(article(record))
    people = read_people(read, lexicon)
    speak = speakers(read, lexicon)
    known = Annotations(record)
    for person in people.by_id.values():
        acts = known.acts(person.spans)
        if (
            person.phrases
            and sort_of(person)
            and not is_bystander(people, person)
            and person.id not in speak
            and acts is not None
        ):
            yield Seen(record["id"], sort_of(person), frozenset(shown(people, person)), acts)


def speakers(read: Reading, lexicon: Lexicon) -> set[str]:
    """Return the ids of those who speak or hand something on: they stay, whatever they weigh."""
    when = times(read, lexicon)
    cast: Cast = actors(read, when, lexicon)
    said = statements(read, when, cast.telling(), lexicon)
    return {link.actor for one in said for link in (*one.chain, *one.speakers)}


class Annotations:
    """The actors that annotators found in an article, and where their words stand."""

    def __init__(self, record: dict[str, Any]) -> None:
        from score_actors import key

        self.text, self.key = record["text"], key
        words = [words for actor in record["actors"] for words in (*actor["mentions"], actor["name"])]
        self.keys = set().union(*map(key, words)) if words else set()
        self.places = [(at, at + len(w)) for w in words for at in found(self.text, w)]

    def acts(self, spans: Sequence[Span]) -> bool | None:
        """Tell whether somebody is one of them; None where only some of his words are theirs."""
        if any(self.key(self.text[s.start : s.end]) & self.keys for s in spans):
            return True
        return (
            None
            if any(s.start < end and start < s.end for s in spans for start, end in self.places)
            else False
        )


def found(text: str, words: str) -> Iterator[int]:
    """Yield where words stand."""
    at = text.find(words)
    while at >= 0 and words:
        yield at
        at = text.find(words, at + 1)


def names(one: Seen) -> Iterator[str]:
    """Yield the columns of what is shown: of everybody, and of this sort."""
    for sign in one.signs:
        yield sign
        yield f"{one.sort} {sign}"


def matrix(seen: Sequence[Seen], columns: dict[str, int]) -> Floats:
    """Return a row for each of those seen."""
    values = np.zeros((len(seen), len(columns)))
    for row, one in enumerate(seen):
        values[row, [columns[name] for name in names(one) if name in columns]] = 1.0
    return values


def learn(seen: Sequence[Seen], columns: dict[str, int]) -> Floats:
    """Return the weights that make what was seen most likely."""
    return fitted(matrix(seen, columns), [s.acts for s in seen], 1 / _FREE)


def print_unseen(seen: Sequence[Seen], columns: dict[str, int]) -> None:
    """Print for each sort how many actors and others are listed, judged by the weights of other articles."""
    part = {ident: at % _PARTS for at, ident in enumerate(sorted({s.article for s in seen}))}
    odds = np.zeros(len(seen))
    for held in range(_PARTS):
        other = [s for s in seen if part[s.article] != held]
        mine = [at for at, s in enumerate(seen) if part[s.article] == held]
        weights = learn(other, columns)
        odds[mine] = matrix([seen[at] for at in mine], columns) @ weights
    for sort in SORTS:
        judged = [
            (s.acts, o > log(WANTED[sort] / (1 - WANTED[sort])))
            for s, o in zip(seen, odds, strict=True)
            if s.sort == sort
        ]
        right, wrong = (sum(listed for acts, listed in judged if acts == which) for which in (True, False))
        of = sum(acts for acts, _ in judged)
        print(f"{sort:12} {right:5} of {of} actors listed, {wrong:5} of {len(judged) - of} others")


def write(columns: dict[str, int], weights: Floats) -> None:
    """Write what each sign weighs for each sort, so that zero is where somebody is listed."""
    signs = sorted({name.split(" ")[-1] for name in columns}, key=lambda s: (s != CONSTANT, s))
    lines = [HEAD]
    for sign in signs:
        lines.append(f"- shows: {sign}\n")
        for sort in SORTS:
            both = sum(weights[columns[c]] for c in (sign, f"{sort} {sign}") if c in columns)
            if sign == CONSTANT:
                both -= log(WANTED[sort] / (1 - WANTED[sort]))
            if abs(both) > _LEAST:
                lines.append(f"  {sort}: {both:.2f}\n")
    WRITTEN.write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    sys.path.insert(0, str(GOLD))
    sys.dont_write_bytecode = True
    main()
