"""The first days of a war, summers as bounds, a season of the year that a text is about; every sentence is invented."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("نزح السكان في الأيام الأولى من الحرب", "الأيام الأولى", "PXX"),
        ("نفدت النسخ خلال الأسابيع الأولى من صدور الكتاب", "الأسابيع الأولى", "PXX"),
        ("يحاول الصيادون منذ أسابيع العودة إلى الميناء", "أسابيع", "PXX"),
        ("ازدحمت القاعات طوال أيام المعرض الأربعة", "أيام المعرض الأربعة", "P4D"),
        ("شهدت سنوات حكمه الثماني ازدهارا", "سنوات حكمه الثماني", "P8Y"),
        ("توقف العمل خلال أشهر الحصار الستة", "أشهر الحصار الستة", "P6M"),
        ("يوقع الاتفاق بعد انتهاء الصيف", "الصيف", "2025-SU"),
        ("يفتتح الجسر قبل الصيف", "الصيف", "2025-SU"),
        ("يعود الطلاب مع نهاية إجازة الصيف", "نهاية إجازة الصيف", "2025-SU"),
        ("تعقد الجولة في 28 أو 29 يونيو", "28 أو 29 يونيو", "2025-06-28/2025-06-29"),
        ("تعقد الجولة في السابع أو الثامن من يوليو", "السابع أو الثامن من يوليو", "2025-07-07/2025-07-08"),
    ],
)
def test_a_time_is_whole(values, text: str, words: str, value: str) -> None:
    assert values(text) == [(words, value)]


@pytest.mark.parametrize(
    "text",
    [
        "ما يحتاجه الجسم من الماء خلال اليوم",
        "تعددت مظاهر الصيف في المدينة",
        "كتب عن أيام الطفولة",
        "تغيرت الخريطة بعد الربيع العربي",
        "تعطل المصانع في بعض أيام الأسبوع السبعة",
    ],
)
def test_what_is_of_any_time_is_no_date(values, text: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("تستضيف المدينة مونديال 2034. وقد تقام البطولة في فصل الشتاء", "فصل الشتاء", "2034-WI"),
        ("تنطلق بطولة 2030 في نوفمبر", "نوفمبر", "2030-11"),
        ("تستعد البلاد لخطة عام 2030. وعقدت الوزارة اجتماعا في يناير", "يناير", "2025-01"),
        ("تنطلق بطولة 2030 بعد سنوات. وقرر المنظمون هذا الصيف بناء ملعب", "هذا الصيف", "2025-SU"),
    ],
)
def test_a_bare_month_or_season_is_of_the_far_year_just_told(
    values, text: str, words: str, value: str
) -> None:
    assert (words, value) in values(text)


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("في مثل هذا اليوم من العام الماضي افتتح المصنع", "هذا اليوم من العام الماضي", "2024-06-23"),
        ("تراجعت الكمية مقارنة باليوم ذاته من العام الماضي", "اليوم ذاته من العام الماضي", "2024-06-23"),
        (
            "وصلت السفن السبت، بزيادة عن اليوم نفسه من العام الماضي",
            "اليوم نفسه من العام الماضي",
            "2024-06-21",
        ),
    ],
)
def test_the_same_day_of_another_year(values, text: str, words: str, value: str) -> None:
    assert (words, value) in values(text)


def test_today_is_of_no_other_year(values) -> None:
    assert values("أعلن اليوم من العام الماضي")[0] == ("اليوم", "2025-06-23")
