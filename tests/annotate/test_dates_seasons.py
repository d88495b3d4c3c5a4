"""The month of fasting under its names, its years in both calendars, summers and seasons; every sentence is invented."""

from __future__ import annotations

import pytest

from tawatur.annotate.dates import times
from tawatur.annotate.reading import reading
from tawatur.lexicon import load_lexicon
from tawatur.model import Article

SHAWWAL = "2015-07-31"
RAMADAN_1436 = "2015-06-18/2015-07-16"


def values(text: str, published: str | None = SHAWWAL) -> list[tuple[str, str | None]]:
    found = times(reading(Article("x", text, published=published)), load_lexicon())
    return [(text[t.span.start : t.span.end], t.value) for t in found]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("كان رمضان الكريم موسما للعطاء", "رمضان الكريم"),
        ("زاد عدد المصلين في هذا الشهر المبارك", "هذا الشهر المبارك"),
        ("تغيرت ساعات العمل مع شهر الصيام", "شهر الصيام"),
    ],
)
def test_the_month_of_fasting_has_many_names(text: str, words: str) -> None:
    assert values(text) == [(words, RAMADAN_1436)]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("بث المسلسل في رمضان 2014", "رمضان 2014", "2014-06-28/2014-07-27"),
        ("بدأ العرض في شهر رمضان من عام 2010", "شهر رمضان من عام 2010", "2010-08-11/2010-09-09"),
        ("وصل الوفد في شوال من العام الماضي", "شوال من العام الماضي", "2014-07-28/2014-08-26"),
    ],
)
def test_a_hijri_month_may_have_a_gregorian_year(text: str, words: str, value: str) -> None:
    assert values(text) == [(words, value)]


def test_an_impossible_year_is_none_of_its_own() -> None:
    assert values("فاز في رمضان بعد 2014 محاولة")[0] == ("رمضان", RAMADAN_1436)


@pytest.mark.parametrize("text", ["ظلت الحدائق مفتوحة طوال الصيف", "تغلق المسابح أبوابها خلال الصيف"])
def test_a_summer_throughout_is_this_one(text: str) -> None:
    assert values(text) == [("الصيف", "2015-SU")]


def test_the_summer_of_every_year_is_none() -> None:
    assert values("يهرب السكان من حر الصيف إلى الجبال") == []


def test_the_season_before_bridges_the_two_years_that_it_was_played_in() -> None:
    assert values("قدم الفريق مستوى أفضل من الموسم السابق") == [("الموسم السابق", "2014/2015")]
