"""Dates that lean on another: a year told before, the month of the other calendar, a range with its sides; every sentence is invented."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("تأسس النادي عام 1956 وفاز في 26 يوليو من ذلك العام بالكأس", "26 يوليو من ذلك العام", "1956-07-26"),
        ("اندلعت الحرب في مارس 2011 وتوقفت في أكتوبر من السنة نفسها", "أكتوبر من السنة نفسها", "2011-10"),
        ("وصل عام 1990 وغادر في الثالث من مايو من نفس العام", "الثالث من مايو من نفس العام", "1990-05-03"),
    ],
)
def test_a_date_may_point_back_to_the_year_told_before(values, text: str, words: str, value: str) -> None:
    assert values(text)[1:] == [(words, value)]


def test_a_date_of_a_year_that_nobody_told_has_none(values) -> None:
    assert values("فاز بالكأس في 26 يوليو من ذلك العام") == [("26 يوليو من ذلك العام", "XXXX-07-26")]


def test_the_side_of_a_month_and_its_year_are_one_expression(values) -> None:
    assert values("افتتح الجسر في أبريل الماضي من العام الحالي") == [
        ("أبريل الماضي من العام الحالي", "2025-04")
    ]
    assert values("يعرض الهاتف في 13 أغسطس المقبل من هذا العام") == [
        ("13 أغسطس المقبل من هذا العام", "2025-08-13")
    ]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        (
            "من 25 يونيو الجاري إلى 2 يوليو المقبل",
            "25 يونيو الجاري إلى 2 يوليو المقبل",
            "2025-06-25/2025-07-02",
        ),
        (
            "من 29 ذي الحجة الجاري حتى الخامس من محرم المقبل",
            "29 ذي الحجة الجاري حتى الخامس من محرم المقبل",
            "2025-06-25/2025-06-30",
        ),
        ("من 3 مايو الماضي حتى 7 يونيو", "3 مايو الماضي حتى 7 يونيو", "2025-05-03/2025-06-07"),
    ],
)
def test_each_end_of_a_range_may_have_its_side(values, text: str, words: str, value: str) -> None:
    assert values(text) == [(words, value)]


def test_this_month_is_the_hijri_one_where_the_weekday_says_so(values) -> None:
    assert values("يختتم المعرض يوم الأربعاء التاسع والعشرين من الشهر الجاري") == [
        ("يوم الأربعاء التاسع والعشرين من الشهر الجاري", "2025-06-25")
    ]
    assert values("افتتح المخيم الذي بدأ في 27 من هذا الشهر بعرض")[0][1] == "2025-06-23"
    assert values("سيفتتح المخيم في 27 من هذا الشهر") == [("27 من هذا الشهر", "2025-06-27")]
    assert values("يفتتح المخيم يوم الجمعة 27 من هذا الشهر")[0][1] == "2025-06-27"


def test_before_it_and_after_it_count_from_what_was_told(values) -> None:
    assert values("فاز بالدوري عام 2014 وبالكأس قبلها بعام") == [("عام 2014", "2014"), ("قبلها بعام", "2013")]
    assert values("وصل يوم 5 يونيو وغادر بعدها بيومين")[1] == ("بعدها بيومين", "2025-06-07")
    assert values("ثم استقال الرئيس بعدها بأسابيع") == [("بعدها بأسابيع", "PXX")]
    assert values("ثم استقال الرئيس بعد ذلك بشهرين") == [("بعد ذلك بشهرين", "P2M")]


def test_now_behind_a_length_is_of_it(values) -> None:
    assert values("سيفتتح الجسر بعد شهرين من الآن") == [("بعد شهرين من الآن", "2025-08")]
    assert values("ينتهي العمل خلال أسبوع من الآن") == [("أسبوع من الآن", "P1W")]
    assert values("احتفل الطلاب بعد 8 أيام من اليوم العالمي للكتاب") == [("8 أيام", "P8D")]
    assert values("ستنتهي المهلة بعد عقد من الزمن") == [("عقد من الزمن", "P10Y")]


def test_a_curfew_is_of_no_day(values) -> None:
    text = "يشمل القرار حظر التجول من الساعة السابعة مساء حتى الساعة السادسة من صباح اليوم التالي"
    assert [value for _, value in values(text)] == ["T19:00", "T06:00"]
    told = "انقطع التيار أمس من الساعة السابعة مساء حتى الساعة السادسة من صباح اليوم التالي"
    assert [value for _, value in values(told)][1:] == ["2025-06-22T19:00", "2025-06-23T06:00"]


@pytest.mark.parametrize(
    "text",
    [
        "التقى أحد أشهر الرسامين في المدينة",
        "انتخب الحاكم لفترة ثانية بفارق كبير",
        "استعدت الوزارة قبل موسم حج مزدحم",
        "نوه بما يوليه المجلس من اهتمام",
    ],
)
def test_lookalikes_of_units_are_no_dates(values, text: str) -> None:
    assert values(text) == []


def test_a_time_nobody_counts_back_to_is_past(values) -> None:
    assert values("وصل الوفد قبل عدة أيام") == [("قبل عدة أيام", "PAST_REF")]
    assert values("لن تعرف الأسباب قبل بضعة أيام") == [("بضعة أيام", "PXX")]


def test_a_year_told_aside_is_not_of_what_stands_behind(values) -> None:
    text = "سيترك المدير – الذي عين أول مرة في 1998 – منصبه في 26 فبراير"
    assert values(text)[1] == ("26 فبراير", "2026-02-26")


def test_this_year_stays_this_year_with_its_hijri_number(values) -> None:
    assert values("يستعد الحجاج لحج هذا العام 1446هـ") == [("هذا العام 1446هـ", "2025")]
    assert values("يستعد الحجاج لحج هذا العام (1446هـ)") == [("هذا العام (1446هـ)", "2025")]


def test_a_column_and_a_report_with_a_line_above_read_today_apart(values) -> None:
    told = "الضفاف – وكالات\nعقد الملك في قصره بالعاصمة اجتماعا اليوم مع رئيس البلاد المجاورة."
    assert values(told) == [("اليوم", "2025-06-23")]


def test_a_hijri_day_of_the_coming_months_is_known_by_its_weekday(values) -> None:
    found = values("يجرى الاقتراع يوم الأحد 15 من ذي الحجة", "2015-08-08")
    assert found == [("يوم الأحد 15 من ذي الحجة", "2015-09-27")]


def test_a_clock_without_colons_dates_an_article_too(values) -> None:
    assert values("التقى الفريقان مساء اليوم", "2017-01-22T182900") == [("مساء اليوم", "2017-01-22TEV")]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        (
            "بلغ الإنتاج 5 أطنان في الربع الأول من 2025 وتراجع الطلب خلال الفترة نفسها",
            "الفترة نفسها",
            "2025-Q1",
        ),
        ("ارتفعت المبيعات في مايو 2024. ونمت الأرباح خلال نفس الفترة", "نفس الفترة", "2024-05"),
    ],
)
def test_the_same_period_is_the_one_just_told(values, text: str, words: str, value: str) -> None:
    assert values(text)[1:] == [(words, value)]


def test_the_same_period_of_no_period_told_is_none(values) -> None:
    assert values("حضر الشاعر والناقد خلال الفترة نفسها") == []


def test_a_quarter_may_be_told_by_its_months(values) -> None:
    assert values("زادت الأرباح خلال الربع السنوي من كانون الثاني/يناير حتى آذار/مارس الماضي") == [
        ("الربع السنوي من كانون الثاني/يناير حتى آذار/مارس الماضي", "2025-Q1")
    ]


def test_since_then_points_over_a_length_to_the_day_before_it(values) -> None:
    text = "استعاد السكان البلدة في 17 أبريل 2025 بعد حصار دام أربعة أشهر ومنذ ذلك الحين عاد كثيرون"
    assert values(text)[-1] == ("ذلك الحين", "2025-04-17")


def test_the_same_period_goes_back_over_how_far_it_was_told(values) -> None:
    text = (
        "نقل الأسطول خلال الأشهر الستة الأولى من 2015 مليون طن، وخزن 9 أطنان حتى نهاية يونيو 2015، مقارنة "
        "بـ7 أطنان خلال الفترة نفسها من عام 2014"
    )
    assert values(text)[-1] == ("الفترة نفسها من عام 2014", "2014-01/2014-06")
