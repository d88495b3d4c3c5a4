"""What the text around an expression decides: periods told before, columns, feasts of many days; every sentence is invented."""

from __future__ import annotations

import pytest

from tawatur.annotate.dates import times
from tawatur.annotate.reading import reading
from tawatur.lexicon import load_lexicon
from tawatur.model import Article

MONDAY = "2025-06-23"


def values(text: str, published: str = MONDAY) -> list[tuple[str, str | None]]:
    found = times(reading(Article("x", text, published=published)), load_lexicon())
    return [(text[t.span.start : t.span.end], t.value) for t in found]


@pytest.mark.parametrize(
    "text",
    [
        "أغلق المصنع أبوابه شهرين، وخسر العمال خلال هذه الفترة أجورهم.",
        "زاد عدد الزوار في النصف الأول من 2024. وسجل المتحف خلال هذه الفترة رقما جديدا.",
        "تبحث الرواية القرن الخامس عشر، وتسرد ما جرى خلال هذه الفترة من حروب.",
    ],
)
def test_a_period_just_told_is_not_told_again(text: str) -> None:
    assert "هذه الفترة" not in dict(values(text))


@pytest.mark.parametrize(
    "text",
    [
        "يكثر الغبار على الطرق في هذه الفترة.",
        "قال المدرب أمس إن فريقه يستعد، وإن هذه الفترة تتطلب الصبر.",
        "عمل المزارعون شهرين في الحقول. وعاد الوفد أمس. وتنصح البلدية بالسقي في هذه الفترة.",
    ],
)
def test_without_one_it_is_the_present(text: str) -> None:
    assert dict(values(text))["هذه الفترة"] == "PRESENT_REF"


def test_a_short_period_is_a_length() -> None:
    assert values("أنجز الفريق الجسر في هذه الفترة القصيرة") == [("هذه الفترة القصيرة", "PXX")]


def test_today_means_these_times_where_no_day_is_told() -> None:
    column = "كان الجار يعرف جاره باسمه.\nوكانت الأبواب مفتوحة للضيف.\nومن يسكن المدينة اليوم لا يعرف أحدا."
    assert values(column) == [("اليوم", "PRESENT_REF")]
    topic = "كتبت كثيرا عن الجيران.\nوكتب غيري عن المدينة.\nلكن موضوعنا اليوم هو الشارع."
    assert values(topic) == [("اليوم", MONDAY)]


def test_today_is_a_day_in_a_report() -> None:
    lead = "وصل الوزير إلى المدينة اليوم.\nواستقبله المحافظ.\nومن يزور المتحف اليوم يلقاه هناك."
    assert values(lead) == [("اليوم", MONDAY), ("اليوم", MONDAY)]
    told = "زار الوزير المدينة.\nواستقبله المحافظ.\nوأعلن وكيل الوزارة للتخطيط اليوم بدء العمل."
    assert values(told) == [("اليوم", MONDAY)]


def test_the_days_of_a_feast_are_all_of_them() -> None:
    assert values("ازدحمت الحدائق طوال أيام العيد", "2025-04-05") == [("أيام العيد", "2025-03-30/2025-04-01")]
    assert values("أنقذ الحرس غريقين خلال أيام عيد الأضحى المبارك") == [
        ("أيام عيد الأضحى المبارك", "2025-06-06/2025-06-09")
    ]
    assert values("تغلق الدوائر في أول أيام عيد الأضحى") == [("أول أيام عيد الأضحى", "2025-06-06")]


def test_a_new_season_says_not_which() -> None:
    assert values("يستعد الفريق للموسم الجديد بمعسكر") == []
    assert values("يستعد للموسم الجديد 2025-2026") == [("للموسم الجديد 2025-2026", "2025/2026")]
    assert values("تبدأ الدروس مع العام الدراسي الجديد") == [("العام الدراسي الجديد", "2025/2026")]


def test_who_acts_stands_behind_from_the_side_of() -> None:
    assert values("وقع الطلب من قبل 40 نائبا") == []
    assert values("رفض المشروع من قبل هذه اللجنة") == []
    assert values("لم يقع ذلك من قبل في البلاد") == [("قبل", "PAST_REF")]


def test_the_last_decade_is_ten_years() -> None:
    assert values("تضاعف الإنتاج في العقد الأخير") == [("العقد الأخير", "P10Y")]
    assert values("بنيت القلعة في العقد الأخير من القرن الثامن عشر")[0] != ("العقد الأخير", "P10Y")


def test_posts_are_dated_in_english() -> None:
    assert values("نشر النادي صورته (@club) April 13, 2024 وشكر جمهوره") == [("April 13, 2024", "2024-04-13")]
    assert values("أعلنت May رحيلها عن الفرقة") == []


def test_two_months_with_a_dash_are_one_period() -> None:
    assert values("ارتفع العدد في يونيو - يوليو 2024") == [("يونيو - يوليو 2024", "2024-06/2024-07")]


def test_an_hour_of_the_next_day() -> None:
    text = "وصل الوفد يوم السبت، وغادر في الساعة السادسة من صباح اليوم التالي"
    assert values(text)[1] == ("الساعة السادسة من صباح اليوم التالي", "2025-06-22T06:00")


def test_a_name_is_no_verb_of_the_future() -> None:
    assert values("تحطمت طائرة من طراز سيسنا قرب المدينة السبت") == [("السبت", "2025-06-21")]
    assert values("ستعود الطائرة إلى المدينة السبت") == [("السبت", "2025-06-28")]


def test_ages_of_groups_are_no_lengths() -> None:
    assert values("شملت الدراسة الفئات العمرية من 18 وحتى 48 سنة") == []
    assert values("كتب القارئ: عمري 27 سنة") == []
    assert values("استمرت المفاوضات من 18 حتى 48 ساعة") == [("18 حتى 48 ساعة", "PT18H")]


def test_a_date_in_figures_may_mix_its_dashes() -> None:
    assert values("من تاريخ 1- 12 – 1446هـ إلى 4 – 12- 1446هـ") == [
        ("1- 12 – 1446هـ إلى 4 – 12- 1446هـ", "2025-05-28/2025-05-31")
    ]


def test_a_day_four_months_ahead_is_the_coming_one_where_no_verb_tells() -> None:
    assert values("المعرض في لندن خلال الفترة من 19 سبتمبر وحتى 6 أكتوبر") == [
        ("19 سبتمبر وحتى 6 أكتوبر", "2025-09-19/2025-10-06")
    ]
    assert values("أعلن المتحف في 19 سبتمبر نتائج المسح") == [("19 سبتمبر", "2024-09-19")]
