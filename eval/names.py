"""Persons, places and organisations in ANERcorp: precision, recall and F1 of whole names, as CoNLL counts them.

    eval/names.py [--last] [--errors PER]     # ../shared/names/anercorp.bio.gz

The first two thirds may be read for errors; the last third (`--last`) is only ever scored. Its tags hold bare names
(«رئيس الوزراء» is outside), so what is compared is the name inside a mention; nationalities and titles alone are
no names there. MISC is left out: we do not look for it.
"""

from __future__ import annotations

import gzip
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from tawatur.annotate.actors import read_people, results
from tawatur.annotate.reading import reading
from tawatur.lexicon import load_lexicon
from tawatur.model import Span
from tawatur.records import article

CORPUS = Path(__file__).parent.parent.parent / "shared/names/anercorp.bio.gz"
KINDS = {"person": "PER", "state": "LOC", "place": "LOC"}
# «حزب», «جامعة»: the kinds of body whose whole phrase the corpus tags.
NAMED_KINDS = frozenset(
    {"حزب", "جامعه", "منظمه", "معهد", "نادي", "جمعيه", "شركه", "حركه", "اتحاد", "موسسه", "بنك", "كليه"}
)
WORLD = ("kb:un", "kb:eu", "kb:club", "kb:company")
Name = tuple[int, int, str]


def main() -> None:
    """Print one line a kind."""
    if not CORPUS.exists():
        sys.exit("no ../shared: nothing to measure")
    lines = gzip.decompress(CORPUS.read_bytes()).decode("utf-8").splitlines()
    cut = 2 * len(lines) // 3
    part = lines[cut:] if "--last" in sys.argv else lines[:cut]
    count, wrong, lexicon = Counter[tuple[str, str]](), [], load_lexicon()
    for words, gold in documents(part):
        text = " ".join(words)
        people = read_people(reading(article({"id": "a", "text": text})), lexicon)
        made = set(names(results.names(people), words))
        for kind in ("PER", "LOC", "ORG"):
            right, found = ({n for n in some if n[2] == kind} for some in (set(gold), made))
            count[kind, "both"] += len(right & found)
            count[kind, "gold"] += len(right)
            count[kind, "made"] += len(found)
            wrong += [(kind, "-", words, n) for n in right - found]
            wrong += [(kind, "+", words, n) for n in found - right]
    report(count)
    if "--errors" in sys.argv:
        show(wrong, sys.argv[sys.argv.index("--errors") + 1])


def documents(lines: list[str]) -> Iterator[tuple[list[str], list[Name]]]:
    """Yield stretches of whole sentences, about an article each, with their names as token ranges."""
    words: list[str] = []
    tags: list[str] = []
    for line in lines:
        word, _, tag = line.rpartition(" ")
        if word:
            words.append(word)
            tags.append(tag)
        if word == "." and len(words) > 400:
            yield words, spans(tags)
            words, tags = [], []
    yield words, spans(tags)


def spans(tags: list[str]) -> list[Name]:
    """Return the names that BIO tags mark."""
    made: list[Name] = []
    for i, tag in enumerate([*tags, "O"]):
        if made and made[-1][1] == -1 and not tag.startswith("I-"):
            made[-1] = (made[-1][0], i, made[-1][2])
        if tag.startswith("B-"):
            made.append((i, -1, tag[2:5]))
    return made


def names(found: Iterable[tuple[Span, str, str]], words: list[str]) -> Iterator[Name]:
    """Yield the program's names as token ranges of the corpus."""
    starts: dict[int, int] = {}
    at = 0
    for i, word in enumerate(words):
        starts.update(dict.fromkeys(range(at, at + len(word) + 1), i))
        at += len(word) + 1
    for span, ident, kind in found:
        inside = words[starts[span.start] : starts[span.end - 1] + 1]
        label = KINDS.get(kind, "ORG" if is_organisation(ident, kind, inside) else "")
        if label:
            yield starts[span.start], starts[span.end - 1] + 1, label


def is_organisation(ident: str, kind: str, inside: list[str]) -> bool:
    """Tell what ANERcorp calls ORG: «الكرملين», «حزب الله», but no «الجيش اللبناني», «الحكومة»."""
    if ident.startswith("kb:"):
        return "/" not in ident or ident.split("/", maxsplit=1)[0] in WORLD or len(inside) == 1
    words = ident.split(":")[1].split("-")
    return kind in ("media", "party", "company") or (len(words) > 1 and words[0] in NAMED_KINDS)


def report(count: Counter[tuple[str, str]]) -> None:
    """Print precision, recall and F1."""
    for kind in ("PER", "LOC", "ORG"):
        both, gold, made = (count[kind, key] or 1e-9 for key in ("both", "gold", "made"))
        precision, recall = both / made, both / gold
        f1 = 2 * precision * recall / (precision + recall)
        print(
            f"{kind}  precision {precision:.3f}  recall {recall:.3f}  F1 {f1:.3f}   of {count[kind, 'gold']}"
        )


def show(wrong: list[tuple[str, str, list[str], Name]], kind: str) -> None:
    """Print missed (-) and invented (+) names of a kind with their neighbours."""
    for of, sign, words, (start, end, _) in wrong:
        if of == kind:
            inside = " ".join(words[start:end])
            print(
                f"{sign} {' '.join(words[max(0, start - 3) : start])} [{inside}] {' '.join(words[end : end + 3])}"
            )


if __name__ == "__main__":
    main()
