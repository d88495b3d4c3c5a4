"""Ranges, their ends and the months they run in; every sentence is invented."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("في غضون شهري رجب وشعبان الماضيين", "شهري رجب وشعبان الماضيين", "2025-01-01/2025-02-28"),
        ("خلال شهري مارس - أبريل 2015", "شهري مارس - أبريل 2015", "2015-03/2015-04"),
        ("من تاريخ 12/7/1436هـ إلى تاريخ 15/8/1436هـ", "12/7/1436هـ إلى تاريخ 15/8/1436هـ", "2015-05-01/2015-06-02"),
        ("رأس الوزارة بين حربين 1868 - 1874م", "1868 - 1874م", "1868/1874"),
        ("ستغلق الحديقة من 13 إلى 26 من الشهر الجاري", "13 إلى 26 من الشهر الجاري", "2025-06-13/2025-06-26"),
        ("وتستمر من 20 ذي الحجة حتى 5 محرم", "20 ذي الحجة حتى 5 محرم", "2025-06-16/2025-06-30"),
        ("يقام المعرض من الأحد 6 يوليو إلى الثلاثاء 15 يوليو", "الأحد 6 يوليو إلى الثلاثاء 15 يوليو", "2025-07-06/2025-07-15"),
        ("من يوم السبت 7/11/1436هـ وحتى يوم الاثنين 1/12/1436هـ", "يوم السبت 7/11/1436هـ وحتى يوم الاثنين 1/12/1436هـ", "2015-08-22/2015-09-14"),
    ],
)  # fmt: skip
def test_a_range_has_two_ends(values, text: str, words: str, value: str) -> None:
    assert values(text) == [(words, value)]


def test_a_range_that_runs_now_began_in_the_same_year(values) -> None:
    text = "تعرض اللوحات من 3 - 12 شوال المقبل"
    assert values(text, "2015-07-21") == [("3 - 12 شوال المقبل", "2015-07-19/2015-07-28")]


def test_two_eras_of_one_year_are_no_range(values) -> None:
    assert values("انطلق المهرجان في دورته الثانية (1436هـ - 2015م)") == [("1436هـ - 2015م", "2015")]


def test_a_day_in_brackets_and_a_day_of_the_same_month_are_days(values) -> None:
    assert values("تسلم الجوائز يوم (19) شوال", "2015-07-21") == [("يوم (19) شوال", "2015-08-04")]
    told = values("يفتتح المعرض يوم 12 أكتوبر المقبل بدلا من يوم 9 من نفس الشهر")
    assert told[1] == ("يوم 9 من نفس الشهر", "2025-10-09")


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("غطت الأشهر الـ12 حتى يونيو 2024", "الأشهر الـ12", "P12M"),
        ("ازداد البناء في العقد الأخير وتضاعف", "العقد الأخير", "P10Y"),
        ("اختصر الجهاز سنوات من البحث", "سنوات", "PXX"),
        ("تفيدنا سنوات الخبرة الطويلة", "سنوات الخبرة الطويلة", "PXX"),
        ("ولا يمضي أسبوع إلا ويزداد العدد", "أسبوع", "P1W"),
        ("مضت على المشروع أشهر", "أشهر", "PXX"),
    ],
)
def test_lengths_that_their_surroundings_show(values, text: str, words: str, value: str | None) -> None:
    told = dict(values(text))
    assert told.get(words) == value


def test_every_season_of_matches_is_not_how_often(values) -> None:
    assert values("يظهر لاعبون جدد في كل موسم") == []


def test_a_quarter_told_again_is_the_one_told_before(values) -> None:
    text = "ارتفعت الأرباح في الربع الأول من 2024، وتراجعت الديون خلال هذا الربع"
    assert [value for _, value in values(text)] == ["2024-Q1", "2024-Q1"]
