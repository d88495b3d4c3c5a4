"""The scorer of counted claims tells too many origins from too few."""

from typing import Any

import pytest

from tawatur.model import Claim, Member, Span


@pytest.fixture
def origins(from_eval: Any) -> Any:
    return from_eval("origins")


def claim(count, *spans):
    members = tuple(Member("x", Span(*span)) for span in spans)
    return Claim(str(spans), "", members, count, 1, 1, 0, (), (), "one origin", contested=False)


def test_a_claim_is_found_by_any_of_its_places_and_the_most_origins_count(origins):
    made = [claim(1, (0, 10)), claim(3, (30, 40)), claim(2, (90, 99))]
    assert origins.given([("x", 5, 8), ("x", 35, 50)], made) == 3
    assert origins.given([("y", 5, 8)], made) == 0


def test_too_many_and_too_few_are_told_apart(origins):
    def counted(true, given):
        return origins.Counted([("x", 0, 1)], true, given, test=False)

    found = origins.figures([counted(1, 2), counted(1, 1), counted(2, 1), counted(2, 2), counted(0, 1)])
    assert found == {"over": 1 / 5, "under": 1 / 2, "many": 1 / 2}
    assert origins.figures([]) == {"over": 0, "under": 0, "many": 0}
