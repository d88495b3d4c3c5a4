from __future__ import annotations

import pytest

from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.model import Article


def days(text, published="2026-03-11"):
    found = annotate(Article("a", text, published=published), load_lexicon())
    return [s.said_on for s in found.statements]


@pytest.mark.parametrize(
    "text",
    [
        "والثلاثاء، قال الوزير سامي الحداد إن السد آمن.",
        "قال الوزير سامي الحداد، أمس، إن السد آمن.",
        "وقال الوزير سامي الحداد أمس إن السد آمن.",
        "الثلاثاء قال الوزير سامي الحداد إن السد آمن.",
    ],
)
def test_a_day_that_stands_by_itself_is_the_day_of_saying(text):
    assert days(text) == ["2026-03-10"]


def test_a_day_inside_what_is_said_dates_something_else():
    assert days("قال الوزير سامي الحداد إن السد انهار يوم الثلاثاء.") == [None]


def test_a_day_inside_one_of_several_sayings_dates_none_of_them():
    text = "وأكد الوزير أن العمل بدأ، وأضاف المدير أن السد انهار يوم الثلاثاء، وأن الجسر مغلق."
    assert set(days(text)) == {None}


def test_a_day_far_behind_in_a_text_without_a_full_stop_is_another_matter():
    far = " والطريق مفتوح" * 400
    assert days(f"قال الوزير سامي الحداد إن السد آمن{far}، أمس، والجسر مغلق")[0] is None


def test_a_day_beside_an_event_dates_the_event():
    assert days("بعد غارة الثلاثاء قال الوزير سامي الحداد إن السد آمن.") == [None]


def test_who_goes_on_stays_on_his_day():
    assert days("وقال الوزير سامي الحداد، أمس، إن السد آمن. وأضاف أن الطريق مفتوح.") == [
        "2026-03-10",
        "2026-03-10",
    ]


def test_without_a_day_nothing_is_made_up():
    assert days("قال الوزير سامي الحداد إن السد آمن.") == [None]


def test_a_day_in_a_clause_that_describes_the_speaker_is_not_it():
    assert days("كشف سامي الحداد، الذي وصل إلى العاصمة، أمس، أن السد آمن.") == [None]
