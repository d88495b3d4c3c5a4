"""Score this checkout against the gold beside it, and fail under the floors in eval/floors.json.

    eval/run.py [--pin] [--semantic]    # --pin: remember which gold statements are found, for the list of gained and lost
                                        # --semantic: how near pairs are found, also with the encoder, which takes minutes

Bare articles go in (id, title, outlet, published, text); the scorers of ../shared/gold judge what comes out. Where
../shared is missing this says so and passes. The blind figures are the first scores of articles that were annotated
before any rule had read them; they stay as they were.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import claim_pairs
import origins

from tawatur import commands, pipeline
from tawatur.lexicon import load_lexicon

HERE = Path(__file__).parent
SHARED = HERE.parent.parent / "shared"
GOLD = SHARED / "gold"
BARE = ("id", "title", "outlet", "published", "text")

Scores = dict[str, float]


def main() -> None:
    """Print every score beside its floor; exit 1 when one is under it or the gold is not the pinned one."""
    if not GOLD.exists():
        print("../shared is not here: nothing to score, nothing failed")
        return
    floors = json.loads((HERE / "floors.json").read_text(encoding="utf-8"))
    if floors["gold"] != gold_hash():
        print(f"the gold has changed: its hash is {gold_hash()}, floors.json pins {floors['gold']}")
        sys.exit(1)
    with tempfile.TemporaryDirectory() as folder:
        scores = all_scores(Path(folder))
    low = report(scores, floors)
    print_blind()
    print_semantic()
    sys.exit(1 if low else 0)


def gold_hash() -> str:
    """Return the hash of all gold files, so that figures of different gold are never compared."""
    whole = hashlib.sha256()
    for path in sorted(p for p in GOLD.iterdir() if p.is_file()):
        whole.update(path.name.encode() + path.read_bytes())
    return whole.hexdigest()[:16]


def all_scores(folder: Path) -> dict[str, Scores]:
    """Return the scores by part; each part is what one scorer prints."""
    annotated = folder / "annotated.jsonl"
    tawatur(["annotate", str(bare(GOLD / "statements.jsonl", folder)), "--workers", "2"], annotated)
    print_changes(annotated)
    fresh = read(HERE / "counting_fresh.jsonl")
    aside = [case for case in fresh if case["aside"]]
    return {
        "statements": scored("score.py", GOLD / "statements.jsonl", annotated),
        "actors": scored("score_actors.py", GOLD / "statements.jsonl", annotated),
        "stories": cluster_scores(folder),
        "claims": claim_scores(folder),
        "counts": count_scores(read(GOLD / "counting.jsonl"), folder / "counts"),
        "fresh counts": count_scores([case for case in fresh if not case["aside"]], folder / "fresh"),
        **({"counts aside": count_scores(aside, folder / "aside")} if aside else {}),
        "claim pairs": claim_pairs.figures(claim_pairs.all_verdicts()[0]),
        "origins": origins.figures(origins.all_counted()[0]),
    }


def tawatur(arguments: list[str], out: Path) -> None:
    """Run a command of this checkout into a file."""
    with out.open("wb") as stream:
        subprocess.run([sys.executable, "-m", "tawatur", *arguments], stdout=stream, check=True)


def bare(path: Path, folder: Path) -> Path:
    """Write the articles of a gold file without their annotations."""
    out = folder / f"bare.{path.name}"
    write(out, ({key: a.get(key) for key in BARE} for a in read(path)))
    return out


def read(path: Path) -> list[dict[str, Any]]:
    """Return the objects of a JSONL file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]


def write(path: Path, objects: Iterable[object]) -> None:
    """Write one object a line."""
    path.write_text("".join(json.dumps(x, ensure_ascii=False) + "\n" for x in objects), encoding="utf-8")


def scored(scorer: str, *arguments: str | Path) -> Scores:
    """Run a scorer and read its table of `name  figure`."""
    command = [sys.executable, "-B", str(GOLD / scorer), *map(str, arguments)]
    out = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    rows = (line.split("   of ")[0].split("   (")[0].rsplit(maxsplit=1) for line in out.splitlines())
    return {row[0].strip(): float(row[1]) for row in rows if len(row) == 2 and row[1] != "None"}


def cluster_scores(folder: Path) -> Scores:
    """Score stories over the day in gold."""
    articles, system = GOLD / "stories.articles.jsonl", folder / "stories.json"
    tawatur(["cluster", str(articles)], system)
    return scored("score_stories.py", "cluster", articles, GOLD / "stories.json", system)


def claim_scores(folder: Path) -> Scores:
    """Score claims over gold's stories."""
    texts = {a["id"]: a for a in read(GOLD / "claims.articles.jsonl")}
    stories = ([texts[i] for i in story["articles"]] for story in read(GOLD / "claims.jsonl"))
    system = claimed(stories, folder / "claims.jsonl")
    return scored("score_stories.py", "claims", GOLD / "claims.articles.jsonl", GOLD / "claims.jsonl", system)


def count_scores(cases: list[dict[str, Any]], name: Path) -> Scores:
    """Score counting over invented cases.

    eval/counting_fresh.jsonl holds such as were made by writers who knew DESIGN.md and no rule. What is learned from some
    cases hardly reaches others, so the figures of those kept `aside`, which nobody opened since, tell what unseen cases get.
    """
    gold = name.with_suffix(".gold.jsonl")
    write(gold, cases)
    system = claimed((case["articles"] for case in cases), name.with_suffix(".jsonl"))
    return scored("score_stories.py", "counts", "-", gold, system)


def claimed(stories: Iterable[list[dict[str, Any]]], out: Path) -> Path:
    """Write what `tawatur claims` prints for each story."""
    lexicon = load_lexicon()
    lines = (commands.claims([pipeline.annotate(a, lexicon) for a in s], lexicon)[0] for s in stories)
    out.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return out


def report(scores: dict[str, Scores], floors: dict[str, dict[str, Scores]]) -> list[str]:
    """Print the table and return the names of the figures under their floor or over their ceiling."""
    low: list[str] = []
    for part, figures in scores.items():
        least, most = floors["at least"].get(part, {}), floors["at most"].get(part, {})
        for name, figure in figures.items():
            bad = figure < least.get(name, figure) or figure > most.get(name, figure)
            low += [f"{part} {name}"] * bad
            limit = (
                f"at least {least[name]}"
                if name in least
                else f"at most {most[name]}"
                if name in most
                else ""
            )
            print(f"{part:11} {name:22} {figure:9.3f}   {limit}{'   <-- FAILS' if bad else ''}".rstrip())
        low += [f"{part} {name}" for name in [*least, *most] if name not in figures]
    print("under its floor or not printed: " + ", ".join(low) if low else "all floors hold")
    return low


def found_statements(annotated: Path) -> dict[str, list[int]]:
    """Return, by article, which gold statements the system has found."""
    sys.path.insert(0, str(GOLD))
    sys.dont_write_bytecode = True
    from score import match

    system = {a["id"]: a["statements"] for a in read(annotated)}
    gold = read(GOLD / "statements.jsonl")
    return {
        g["id"]: sorted(i for i, _, _ in match(g["statements"], system[g["id"]], g["text"])) for g in gold
    }


def print_changes(annotated: Path) -> None:
    """Print the gold statements gained and lost since the last pinned run; pin this one when asked."""
    now, path = found_statements(annotated), HERE / "pinned.json"
    before = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    for sign, a, b in (("gained", now, before), ("lost", before, now)):
        changed = {i: sorted(set(found) - set(b.get(i, []))) for i, found in a.items()}
        listed = ", ".join(f"{i} {n}" for i, n in changed.items() if n)
        print(f"{sign} {sum(map(len, changed.values()))} statements since the pinned run  {listed}".rstrip())
    if "--pin" in sys.argv:
        path.write_text(json.dumps(now) + "\n", encoding="utf-8")


def print_blind() -> None:
    """Print the first scores on articles that were annotated before the system had read them."""
    path = HERE / "blind.jsonl"
    for line in read(path) if path.exists() else []:
        kinds = ("first_score", f"{line.get('articles')} articles"), ("without_columns", "without columns")
        for score, called in kinds:
            if score in line:
                figures = "  ".join(f"{k} {v:.3f}" for k, v in line[score].items())
                print(f"blind {line['day']} ({called}): {figures}")


def print_semantic() -> None:
    """Print entailment, stance and the likeness of stories without the encoder and with it; else how to have them."""
    if "--semantic" not in sys.argv:
        print("entailment, stance and stories with the encoder: make eval SEMANTIC=1 (minutes)")
        return
    import claims
    import stories

    if claims.installed() is not None:
        claims.main()
        stories.print_similarity()


if __name__ == "__main__":
    main()
