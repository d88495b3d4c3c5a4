"""Lengths between two events, lengths in names and ages, and weeks that markets close; every sentence is invented."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("وقع الحريق قبل يوم فقط من افتتاح المعرض", "يوم", "P1D"),
        ("أقيل المدير قبل شهرين تماما من انتهاء عقده", "شهرين", "P2M"),
        ("وصل البطل قبل أسبوع بالضبط من بدء السباق", "أسبوع", "P1W"),
    ],
)
def test_an_adverb_may_stand_between_a_length_and_its_event(
    values, text: str, words: str, value: str
) -> None:
    assert values(text) == [(words, value)]


def test_so_long_ago_is_a_day_where_no_event_follows(values) -> None:
    assert values("وقع الحريق قبل يومين فقط") == [("قبل يومين", "2025-06-21")]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("انتظر الركاب ساعتين أو أكثر", "ساعتين أو أكثر", "PT2H"),
        ("يحتاج الترميم ثلاثة أشهر على الأقل", "ثلاثة أشهر على الأقل", "P3M"),
        ("زار المرشح القرى خلال اليومين قبل الاقتراع", "اليومين", "P2D"),
        ("بقي المتدرب في الورشة قرابة العام تقريبا", "قرابة العام تقريبا", "P1Y"),
        ("وما هي إلا ساعات وعاد الهدوء", "ساعات", "PXX"),
        ("سكت الرجل برهة ثم تكلم", "برهة", "PXX"),
    ],
)
def test_lengths_are_whole(values, text: str, words: str, value: str) -> None:
    assert values(text) == [(words, value)]


@pytest.mark.parametrize(
    "text",
    [
        "بين المصابين الطفلة سلمى خالد، ثلاثة أعوام.",
        "أنقذ الرجال الرضيع، عام ونصف العام، من الماء",
        'فازت رواية "بعد 40 يوما" بالجائزة',
        'وزعت الشركة "1800" دقيقة مجانا',
        "زار الوفد مصنعا في العاشر من رمضان والعبور",
        "نشرت جريدة (اليوم) صورته",
    ],
)
def test_ages_titles_towns_and_papers_are_no_dates(values, text: str) -> None:
    assert values(text) == []


def test_quoted_words_that_say_how_long_are_no_title(values) -> None:
    assert values('قال إنه انتظر "منذ 40 يوما" هنا') == [("40 يوما", "P40D")]


@pytest.mark.parametrize(
    "text",
    [
        "وختم مؤشر لندن الأسبوع على مكاسب",
        "أنهت الأسهم الأوروبية الأسبوع منخفضة",
        "تتجه العقود لإنهاء الأسبوع بخسارة",
    ],
)
def test_markets_close_the_week_that_runs(values, text: str) -> None:
    assert values(text) == [("الأسبوع", "2025-W26")]


def test_days_in_a_week_are_no_week(values) -> None:
    assert values("ينتقد إنهاء الأسبوع الثقافي مبكرا") == []


def test_an_hour_takes_the_part_that_its_zone_follows(values) -> None:
    assert values("تبدأ المباراة الخامسة عصر بتوقيت مكة المكرمة") == [
        ("الخامسة عصر بتوقيت مكة المكرمة", "2025-06-23T17:00")
    ]


def test_an_accusative_evening_needs_no_end_of_its_phrase(values) -> None:
    assert values("تدرب الفريق الأحد وكانت الحصة مساءً استهلها بالركض")[1:] == [("مساءً", "2025-06-22TEV")]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("يعرض من 20 يونيو حتى نهاية أغسطس", "20 يونيو حتى نهاية أغسطس", "2025-06-20/2025-08-31"),
        ("يستمر من الأول من يوليو إلى 15 منه", "الأول من يوليو إلى 15 منه", "2025-07-01/2025-07-15"),
        ("من غرة شعبان 1446هـ حتى نهاية رمضان", "غرة شعبان 1446هـ حتى نهاية رمضان", "2025-01-31/2025-03-29"),
    ],
)
def test_a_range_may_end_with_its_month(values, text: str, words: str, value: str) -> None:
    assert values(text) == [(words, value)]


def test_the_days_of_a_hijri_month_are_the_month(values) -> None:
    assert values("عاش الزوار أيام شهر رمضان في أمان", "2025-04-05") == [
        ("أيام شهر رمضان", "2025-03-01/2025-03-29")
    ]


def test_a_week_ago_is_a_day_and_two_weeks_ago_a_week(values) -> None:
    assert values("وصل الوفد قبل أسبوع") == [("قبل أسبوع", "2025-06-16")]
    assert values("وصل الوفد قبل أسبوعين") == [("قبل أسبوعين", "2025-W24")]


@pytest.mark.parametrize("text", ["تسقى الحقول صباحا ومساء", "يعمل الرجال ليلا ونهارا"])
def test_morning_and_evening_are_always(values, text: str) -> None:
    assert values(text) == []


def test_an_hour_of_the_morning_may_have_its_day(values) -> None:
    assert values("مع ساعات الصباح الأولى من يوم الجمعة") == [
        ("ساعات الصباح الأولى من يوم الجمعة", "2025-06-20TMO")
    ]
    assert values("في ساعة متقدمة من مساء الأربعاء") == [("ساعة متقدمة من مساء الأربعاء", "2025-06-18TEV")]


@pytest.mark.parametrize(
    "text", ["أطلقت الحملة قبل شهر من أجل السلامة", "تعرف الناس عليها قبل شهر من خلال المعرض"]
)
def test_for_the_sake_of_something_ties_no_length(values, text: str) -> None:
    assert values(text) == [("قبل شهر", "2025-05")]


def test_a_common_slip_of_few_is_few(values) -> None:
    assert values("يصدر القرار خلال الساعات القلية المقبلة") == [("الساعات القلية المقبلة", "PXX")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("أشاد بما قدمه النادي خلال سنوات عمره الماضية", "سنوات عمره الماضية"),
        ("تتذكر المدينة سنوات الحرب الأخيرة", "سنوات الحرب الأخيرة"),
        ("حافظ على نشاطك خلال ساعات العمل التالية", "ساعات العمل التالية"),
    ],
)
def test_an_adjective_may_stand_behind_the_owner_of_years(values, text: str, words: str) -> None:
    assert values(text) == [(words, "PXX")]


def test_contracts_to_come_are_no_decades(values) -> None:
    assert values("تستعد الشركة لعقود الطاقة المقبلة") == []
