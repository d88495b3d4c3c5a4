from __future__ import annotations

from dataclasses import replace

import pytest

from tawatur.dossier.timeline import timeline
from tawatur.model import Claim, Member, Span, TimeExpression


def test_three_clocks_in_order_of_time(made):
    text = "قال الوزير أمس إن السد انهار الاثنين"
    article = made(
        "1",
        text,
        outlet="أ",
        published="2026-03-11T09:00",
        said=(("الوزير", "السد انهار الاثنين", "indirect"),),
    )
    at = Span(text.index("الاثنين"), len(text))
    said = replace(article.statements[0], said_on="2026-03-10")
    article = replace(article, statements=(said,), times=(TimeExpression(at, "DATE", "2026-03-09"),))
    claim = Claim("c", "", (Member("1", said.content, 0),), 1, 1, 1, 0, (), (), "one origin", contested=False)
    assert [(m.date, m.clock, m.claim) for m in timeline([claim], [article])] == [
        ("2026-03-09", "happened", "c"),
        ("2026-03-10", "said", "c"),
        ("2026-03-11T09:00", "published", None),
    ]


def test_a_value_without_a_day_is_on_no_clock(made):
    article = replace(
        made("1", "بعد عقود", outlet="أ"), times=(TimeExpression(Span(4, 8), "DURATION", "PXX"),)
    )
    claim = Claim("c", "", (Member("1", Span(0, 8)),), 1, 1, 1, 0, (), (), "one origin", contested=False)
    assert timeline([claim], [article]) == ()


def test_a_long_range_is_no_moment(made):
    article = replace(
        made("1", "في رمضان", outlet="أ"),
        times=(TimeExpression(Span(3, 8), "DATE", "2026-02-18/2026-03-19"),),
    )
    claim = Claim("c", "", (Member("1", Span(0, 8)),), 1, 1, 1, 0, (), (), "one origin", contested=False)
    assert timeline([claim], [article]) == ()


@pytest.mark.parametrize(
    ("before", "moments"), [("منذ", []), ("حتى", []), ("قبل", []), ("صباح", ["2026-03-02"])]
)
def test_a_day_that_bounds_what_happened_is_not_its_day(made, before, moments):
    text = f"أول قطار يعبر النفق {before} الاثنين الماضي"
    at = Span(text.index("الاثنين"), len(text))
    article = replace(made("1", text, outlet="أ"), times=(TimeExpression(at, "DATE", "2026-03-02"),))
    claim = Claim(
        "c", "", (Member("1", Span(0, len(text))),), 1, 1, 1, 0, (), (), "one origin", contested=False
    )
    assert [m.date for m in timeline([claim], [article])] == moments
