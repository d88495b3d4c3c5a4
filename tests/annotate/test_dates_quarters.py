"""Quarters that the text counts from one it has told, parts of centuries and weeks; every sentence is invented."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("بلغت أرباح الربع الأول مليارا، بزيادة عن الربع السابق", "الربع السابق", "2024-Q4"),
        (
            "ارتفع الدخل في الربع الأول من 2024 عن الربع المماثل من 2023 وتراجع عن الربع السابق",
            "الربع السابق",
            "2023-Q4",
        ),
        ("تراجعت المبيعات مقارنة بالربع السابق", "الربع السابق", "2025-Q1"),
        ("ارتفعت الأرباح في الفصل الثالث من 2014", "الفصل الثالث من 2014", "2014-Q3"),
        ("شهد العقد الأول من القرن الحالي طفرة", "العقد الأول من القرن الحالي", "200"),
        ("في العقد الثالث من القرن الماضي", "العقد الثالث من القرن الماضي", "192"),
        ("يكتمل البناء نهاية الأسبوع المقبل", "نهاية الأسبوع المقبل", "2025-W27"),
        ("تعادل الفريقان في عطلة نهاية الأسبوع الماضي", "عطلة نهاية الأسبوع الماضي", "2025-W25-WE"),
    ],
)
def test_a_period_is_counted_from_what_was_told(values, text: str, words: str, value: str) -> None:
    assert (words, value) in values(text)


@pytest.mark.parametrize("text", ["نص الفصل الأول من الدستور على ذلك", "استند إلى الفصل 80 من القانون"])
def test_an_article_of_a_law_is_no_quarter(values, text: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("لم تصدر أي توضيحات حتى الساعة", "حتى الساعة", "PRESENT_REF"),
        ("تستمر الندوة حتى الساعة التاسعة مساء", "الساعة التاسعة مساء", "2025-06-23T21:00"),
        ("تشهد المدينة راهنا نهضة", "راهنا", "PRESENT_REF"),
        ("كانت القرية فيما مضى ملتقى للقوافل", "فيما مضى", "PAST_REF"),
        ("وفتح الباب عند الثامنة من مساء أمس", "الثامنة من مساء أمس", "2025-06-22T20:00"),
        ("وقعت الحادثة على طريق القرية ليلا", "ليلا", "2025-06-22TNI"),
    ],
)
def test_words_for_now_and_hours_stand_as_they_are_meant(values, text: str, words: str, value: str) -> None:
    assert values(text) == [(words, value)]


def test_a_record_time_is_no_length(values) -> None:
    assert values("أنجز العمال السد في وقت قياسي") == []
