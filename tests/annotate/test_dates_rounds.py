"""What comes again and again, hours that share a part of the day, and lengths told in words; every sentence is invented."""

from __future__ import annotations

import pytest

from tawatur.annotate.dates import times
from tawatur.annotate.reading import reading
from tawatur.lexicon import load_lexicon
from tawatur.model import Article

MONDAY = "2025-06-23"


def values(text: str) -> list[tuple[str, str | None]]:
    found = times(reading(Article("x", text, published=MONDAY)), load_lexicon())
    return [(text[t.span.start : t.span.end], t.value) for t in found]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        (
            "تفتح المكتبة أيام الأحد والثلاثاء والخميس من كل أسبوع",
            "أيام الأحد والثلاثاء والخميس من كل أسبوع",
            "P1W",
        ),
        ("يزورها يوم الاثنين من كل أسبوع", "يوم الاثنين من كل أسبوع", "P1W"),
        ("يحتفلون في 8 مارس من كل سنة", "8 مارس من كل سنة", "P1Y"),
        ("تهاجر الطيور في هذه الفترة من كل عام", "هذه الفترة من كل عام", "P1Y"),
        ("تنظم القرية كل أغسطس سباقا", "كل أغسطس", "P1Y"),
    ],
)
def test_days_of_a_round_are_the_round(text: str, words: str, value: str) -> None:
    assert values(text) == [(words, value)]


def test_days_that_no_round_follows_stay_days() -> None:
    assert values("اجتمعوا يوم الاثنين بحضور ممثلين من كل جهة") == [("يوم الاثنين", "2025-06-23")]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("تقام الورشة من 7 إلى 8.30 مساء", "7 إلى 8.30 مساء", "T19:00/T20:30"),
        (
            "تفتح الأبواب من السابعة وحتى الحادية عشرة من مساء كل يوم",
            "السابعة وحتى الحادية عشرة من مساء",
            "T19:00/T23:00",
        ),
        ("يلتقيان من 11 إلى 1 ظهرا", "11 إلى 1 ظهرا", "T11:00/T13:00"),
    ],
)
def test_hours_share_the_part_of_the_day_told_last(text: str, words: str, value: str) -> None:
    assert values(text)[0] == (words, value)


def test_hours_of_a_day_told_before_are_of_it() -> None:
    assert values("تدرب الفريق أمس من 5 - 7 مساء")[1] == (
        "5 - 7 مساء",
        "2025-06-22T17:00/2025-06-22T19:00",
    )


def test_a_score_before_an_evening_is_no_hour() -> None:
    assert values("فاز الفريق 3-1 مساء السبت") == [("مساء السبت", "2025-06-21TEV")]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("دام الإضراب أحد عشر يوما", "أحد عشر يوما", "P11D"),
        ("بني الجسر عام ألفين وأحد عشر", "عام ألفين وأحد عشر", "2011"),
        ("لم تتجاوز العروض حاجز الثلاثة أيام", "الثلاثة أيام", "P3D"),
        ("لا تقل المدة بأي حال من الأحوال عن ثلاثة أعوام", "ثلاثة أعوام", "P3Y"),
        ("بقي المصنع مغلقا لعقود خارج المدينة", "عقود", "PXX"),
        ("خلال العامين ونصف العام الماضية", "العامين ونصف العام الماضية", "P2Y6M"),
        ("تأخر القطار ثلث ساعة", "ثلث ساعة", "PT20M"),
        ("بحلول العام .2030", "العام .2030", "2030"),
    ],
)
def test_lengths_and_years_told_in_words(text: str, words: str, value: str) -> None:
    assert values(text) == [(words, value)]


def test_the_letter_before_an_hour_is_not_of_it() -> None:
    assert values("غادر صباحا والساعة الخامسة مساء عاد")[-1][0] == "الساعة الخامسة مساء"


def test_early_hours_may_name_their_day_behind() -> None:
    assert values("يصل في ساعات الفجر الأولى ليوم الثلاثاء المقبل") == [
        ("ساعات الفجر الأولى ليوم الثلاثاء المقبل", "2025-06-24TMO")
    ]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("تأسست في سنة 0 على الورق", "سنة 0", None),
        ("صدر العدد في 25/13/2015 خطأ", "25/13/2015", None),
        ("يغلق المتحف الاثنين والثلاثاء المقبلين", "الاثنين والثلاثاء المقبلين", "2025-06-30/2025-07-01"),
    ],
)
def test_dates_that_no_calendar_has_and_two_days_to_come(text: str, words: str, value: str | None) -> None:
    assert values(text) == [(words, value)]


def test_a_hijri_year_holds_for_the_days_before_it() -> None:
    text = "صام الناس 10 محرم و12 ربيع الأول 1437"
    assert values(text) == [("10 محرم", "2015-10-23"), ("12 ربيع الأول 1437", "2015-12-23")]


def test_months_in_a_row_and_months_of_the_maghreb_beside_shared_ones() -> None:
    assert [v for _, v in values("ارتفعت الأسعار في فبراير ومايو")] == ["2025-02", "2025-05"]
    assert [v for _, v in values("سجلت الزيادة في جوان وأوت وديسمبر 2024")] == [
        "2024-06",
        "2024-08",
        "2024-12",
    ]


def test_the_price_of_an_hour_is_none() -> None:
    assert values("وثمن الساعة 20 ريالا للطالب") == []
    assert values("يصل غدا والساعة 8 مساء يغادر")[0] == ("غدا", "2025-06-24")


def test_a_month_behind_a_revolution_is_its_name() -> None:
    assert values("تغير التعليم بعد ثورة يوليو وصدر القانون في يوليو 1961") == [("يوليو 1961", "1961-07")]


def test_two_hijri_years_in_a_row_are_a_school_year() -> None:
    assert values("أعلنت الوظائف التعليمية للعام 1446 / 1447 هـ") == [("للعام 1446 / 1447 هـ", "2025/2026")]


def test_midnight_is_an_hour_of_a_range() -> None:
    text = "يسري الحظر من منتصف الليل حتى الساعة السادسة من صباح اليوم التالي"
    assert [value for _, value in values(text)] == ["T00:00", "T06:00"]


def test_years_of_the_first_century_of_the_hijra_have_their_words() -> None:
    text = "وقعت المعركة في الخامس عشر من شوال سنة ثلاث من الهجرة"
    assert values(text) == [("الخامس عشر من شوال سنة ثلاث من الهجرة", "0625-04-03")]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("تعقد الغرفة دورة يوم 5 يوليو ولمدة ثلاثة أيام.\nوتختتم الدورة في يومها الثالث بورشة", "2025-07-07"),
        ("يقام المهرجان من 17 إلى 26 يونيو.\nوشهدت فعاليات اليوم الرابع سباقا", "2025-06-20"),
        ("التقى الوزير، أمس، المحافظ، خلال زيارته المفاجئة، في اليوم الثاني من جولته", "2025-06-22"),
    ],
)
def test_the_nth_day_is_counted_from_where_a_stretch_begins(values, text: str, value: str) -> None:
    assert values(text)[-1][1] == value


@pytest.mark.parametrize(
    "text", ["وشدد المدير أمس على الانضباط منذ اليوم الأول", "وقال أمس إن الحضور في اليوم الأول كان كبيرا"]
)
def test_the_first_day_of_what_nobody_dates_is_left_out(values, text: str) -> None:
    assert [words for words, _ in values(text)] == ["أمس"]
