"""How many invented counting cases come out right, once with given statements and once from the bare text.

    eval/counts.py [ID]      # ID: show what was found for one case

The difference between the two lines is what annotation costs counting; tests hold the first line at all right.
"""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

from tawatur.annotate import annotate
from tawatur.lexicon import Lexicon, load_lexicon
from tawatur.model import Annotated, Claim
from tawatur.stories import claims, copies

CASES = Path(__file__).parent.parent / "tests/stories/counting_cases.py"
FIGURES = ("origins", "speakers", "tellings", "standing", "contested")


def main() -> None:
    """Print two lines, or one case."""
    lexicon = load_lexicon()
    cases = loader().cases(lexicon)
    if len(sys.argv) > 1:
        cases = [case for case in cases if case.id == sys.argv[1]]
    given = [(case, claim(case, case.articles, lexicon)) for case in cases]
    bare = [
        (case, claim(case, [annotate(a.article, lexicon) for a in case.articles], lexicon)) for case in cases
    ]
    for name, made in (("statements given", given), ("bare text", bare)):
        print(f"{name:18} {line(made)}")
        if len(sys.argv) > 1:
            print("\n".join(f"    {note}" for _, found in made if found for note in found.notes))
    wrong = [
        case.id for case, found in bare if any(getattr(found, k, None) != v for k, v in case.expect.items())
    ]
    print("wrong from bare text:", " ".join(wrong))


def loader() -> ModuleType:
    """Load the reader of the cases, which lives with the tests."""
    spec = importlib.util.spec_from_file_location("counting_cases", CASES)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(CASES)
    module = importlib.util.module_from_spec(spec)
    sys.modules["counting_cases"] = module
    spec.loader.exec_module(module)
    return module


def claim(case: Any, articles: Sequence[Annotated], lexicon: Lexicon) -> Claim | None:  # noqa: ANN401 - tests have no types
    """Return the claim that holds most of a case's supporting places."""
    made = claims(articles, copies([a.article for a in articles], lexicon), lexicon)
    return max(made, key=lambda c: sum(holds(c, *place) for place in case.supports), default=None)


def holds(found: Claim, article: str, span: Any) -> bool:  # noqa: ANN401 - same
    """Whether a claim has a member at a place."""
    return any(
        m.article == article and m.span.start < span.end and span.start < m.span.end for m in found.members
    )


def line(made: Sequence[tuple[Any, Claim | None]]) -> str:
    """Return the share of cases in which each figure is right, all five are, and origins are invented."""
    shares = {k: sum(getattr(c, k, None) == case.expect[k] for case, c in made) / len(made) for k in FIGURES}
    right = sum(all(getattr(c, k, None) == v for k, v in case.expect.items()) for case, c in made)
    invented = sum(c is not None and c.origins > case.expect["origins"] for case, c in made)
    figures = "  ".join(f"{k} {share:.2f}" for k, share in shares.items())
    return f"{figures}  all {right / len(made):.2f}  invented {invented / len(made):.3f}  ({len(made)} cases)"


if __name__ == "__main__":
    main()
