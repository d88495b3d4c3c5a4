"""«اليوم» as these times and as the day of a report; every sentence is invented."""

from __future__ import annotations

import pytest

from tawatur.annotate.dates import times
from tawatur.annotate.reading import reading
from tawatur.lexicon import load_lexicon
from tawatur.model import Article

MONDAY = "2025-06-23"


def values(text: str, published: str | None = MONDAY) -> list[tuple[str, str | None]]:
    found = times(reading(Article("x", text, published=published)), load_lexicon())
    return [(text[t.span.start : t.span.end], t.value) for t in found]


@pytest.mark.parametrize(
    "text",
    [
        "كان البيت ملتقى الأدباء، لكنه اليوم يزدحم بالسياح",
        "لا أحد ينكر ما بلغته الصناعة اليوم من دقة",
        "والمرأة في القرى كانت أمية، فهي اليوم تقرأ وتكتب",
        "والناس اليوم لا يقرؤون إلا العناوين",
    ],
)
def test_a_clause_that_says_how_things_are_means_these_times(text: str) -> None:
    assert values(text) == [("اليوم", "PRESENT_REF")]


@pytest.mark.parametrize(
    "text",
    [
        "وفي سياق متصل، توجه المدير اليوم إلى القرى الجبلية",
        "تحدث القائد عما شاهده اليوم من أضرار",
        "تفقدت الوزيرة اليوم المدارس الجديدة",
        "لكنها اليوم وصلت إلى المطار",
    ],
)
def test_a_deed_is_of_the_day_itself(text: str) -> None:
    assert values(text) == [("اليوم", MONDAY)]
