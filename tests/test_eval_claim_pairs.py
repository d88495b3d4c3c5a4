"""The scorer of labelled pairs counts what the system joins wrongly and what it parts."""

from typing import Any

import pytest

from tawatur.model import Claim, Member, Span

STORY = {
    "articles": ["x", "y"],
    "pairs": [
        [0, 0, 40, 1, 0, 40, "same", "merged"],
        [0, 50, 90, 1, 50, 90, "other", "merged"],
        [0, 100, 140, 1, 100, 140, "same", "apart"],
        [0, 150, 190, 1, 150, 190, "other", "apart"],
    ],
}


@pytest.fixture
def pairs(from_eval: Any) -> Any:
    return from_eval("claim_pairs")


def claim(*spans):
    """Return a claim that has one passage of each article, both at the same place."""
    members = tuple(Member(article, Span(*span)) for span in spans for article in ("x", "y"))
    return Claim(str(spans), "", members, 1, 1, 1, 0, (), (), "one origin", contested=False)


def figures(pairs, *claims):
    return pairs.figures(list(pairs.verdicts(STORY, claims)))


def test_a_wrong_merge_lowers_precision(pairs):
    found = figures(pairs, claim((0, 40)), claim((50, 90)))
    assert (found["precision"], found["kept"], found["gained"], found["invented"]) == (0.5, 1, 0, 0)


def test_what_only_looked_alike_and_is_merged_now_is_invented(pairs):
    assert figures(pairs, claim((150, 190)))["invented"] == 1


def test_a_passage_cut_anew_is_found_and_is_no_wrong_merge(pairs):
    found = figures(pairs, claim((100, 115)), claim((150, 165)))
    assert (found["gained"], found["invented"]) == (1, 0)


def test_one_claim_must_have_both_passages(pairs):
    apart = (claim((0, 40)).members[:1], claim((0, 40)).members[1:])
    parted = [
        Claim(str(n), "", m, 1, 1, 1, 0, (), (), "one origin", contested=False) for n, m in enumerate(apart)
    ]
    assert figures(pairs, *parted)["kept"] == 0
