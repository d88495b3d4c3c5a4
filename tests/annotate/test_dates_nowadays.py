"""«اليوم» as these times and as the day of a report; every sentence is invented."""

from __future__ import annotations

import pytest

MONDAY = "2025-06-23"


@pytest.mark.parametrize(
    "text",
    [
        "كان البيت ملتقى الأدباء، لكنه اليوم يزدحم بالسياح",
        "لا أحد ينكر ما بلغته الصناعة اليوم من دقة",
        "والمرأة في القرى كانت أمية، فهي اليوم تقرأ وتكتب",
        "والناس اليوم لا يقرؤون إلا العناوين",
        "كانت القرية هادئة. اليوم الأسواق مزدحمة",
    ],
)
def test_a_clause_that_says_how_things_are_means_these_times(values, text: str) -> None:
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
def test_a_deed_is_of_the_day_itself(values, text: str) -> None:
    assert values(text) == [("اليوم", MONDAY)]


COLUMN = "خسر النادي يوم الأحد مباراته الأولى.\n{}\nللتواصل مع الكاتب ارسل رسالة"


@pytest.mark.parametrize(
    "text", ["كانت المدينة بلا مكتبات ثم جمعت اليوم عشرين مكتبة", "هكذا أصبح الناس في الأسواق، اليوم، غرباء"]
)
def test_a_column_tells_of_these_times(values, text: str) -> None:
    assert values(COLUMN.format(text))[1:] == [("اليوم", "PRESENT_REF")]


def test_what_a_writer_does_is_of_his_day(values) -> None:
    assert values(COLUMN.format("توقفت وأنا أكتب اليوم عن الأسواق"))[1:] == [("اليوم", MONDAY)]
