"""Times in frames that newspapers fill again and again; every sentence here is invented."""

from __future__ import annotations

import pytest

from tawatur.annotate.dates import times
from tawatur.annotate.reading import reading
from tawatur.lexicon import load_lexicon
from tawatur.model import Article

WEDNESDAY = "2015-07-22"


def values(text: str, published: str = WEDNESDAY) -> list[tuple[str, str | None]]:
    found = times(reading(Article("x", text, published=published)), load_lexicon())
    return [(text[t.span.start : t.span.end], t.value) for t in found]


@pytest.mark.parametrize(
    ("part", "value"),
    [
        ("مساء اليوم الأربعاء", "2015-07-22TEV"),
        ("صباح أمس الثلاثاء", "2015-07-21TMO"),
        ("مساء أمس", "2015-07-21TEV"),
        ("مساء الاثنين", "2015-07-20TEV"),
        ("ظهر غد الخميس", "2015-07-23TAF"),
    ],
)
@pytest.mark.parametrize(
    "lead", ["افتتح المحافظ المعرض وذلك {} في القاعة الكبرى", "أكد المدير ذلك {} لصحيفته"]
)
def test_that_before_a_part_of_a_day_is_what_was_told(lead: str, part: str, value: str) -> None:
    assert values(lead.format(part)) == [(part, value)]


def test_this_evening_is_pointed_at() -> None:
    assert values("يغادر الوفد هذا المساء") == [("هذا المساء", "2015-07-22TEV")]


@pytest.mark.parametrize("agent", ['"جهات رسمية"', "«لجنة الطوارئ»", "(لجنة التسمية)"])
def test_an_agent_between_marks_is_no_time(agent: str) -> None:
    assert values(f"احتجزت السفينة من قبل {agent} في الميناء") == []


def test_before_now_inside_marks_is_a_time() -> None:
    assert values('قال: "لم نشهد مثله من قبل" ثم غادر') == [("قبل", "PAST_REF")]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("عاش الرسام (1745 – 1813) في المدينة", "1745 – 1813", "1745/1813"),
        ("دامت الحرب عشر سنوات (١٨٥٩-١٨٦٩)", "١٨٥٩-١٨٦٩", "1859/1869"),
        ("رأس البلاد (2003 - 2007) قبل خلفه", "2003 - 2007", "2003/2007"),
        ("ظلت الشركة أجنبية..٢٣-٧-١٩٥٦.. ثم أممت", "٢٣-٧-١٩٥٦", "1956-07-23"),
        ("لا يضيع الحق. ٦-٨-٢٠١٥ يفتتح المشروع", "٦-٨-٢٠١٥", "2015-08-06"),
    ],
)
def test_years_in_brackets_and_dates_behind_stops(text: str, words: str, value: str) -> None:
    assert (words, value) in values(text)


def test_prices_in_brackets_are_no_years() -> None:
    assert values("بيعت القطعة بسعر (1500-1900) ريال") == []


@pytest.mark.parametrize("led", ["بالسجن لمدة {}", "على مدار {}", "حكم عليه بالسجن {}"])
@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("سنة وثلاثة أشهر", "P1Y3M"),
        ("سنة وشهرين", "P1Y2M"),
        ("عامين وستة أشهر", "P2Y6M"),
        ("3 أو 4 سنوات", "P3Y"),
        ("ستة إلى سبعة أشهر", "P6M"),
    ],
)
def test_lengths_of_two_units_and_of_two_numbers(led: str, words: str, value: str) -> None:
    assert (words, value) in values(led.format(words))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("وفي سبتمبر، استيقظ الحي على حريق", "2014-09"),
        ("وفي سبتمبر، قتل رئيس البلدية", "2014-09"),
        ("وبعد لقائه الوزير في سبتمبر، استقال المدير", "2014-09"),
        ("وفي سبتمبر، ستعرض الرسامة لوحاتها", "2015-09"),
        ("هبط سعر النحاس لتسليم سبتمبر دولارين", "2015-09"),
    ],
)
def test_the_verb_behind_a_month_that_opens_its_sentence_tells_the_year(text: str, value: str) -> None:
    assert values(text)[0] == ("سبتمبر", value)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("أعلنت المحكمة أن السبت هو أول أيام الشهر", "2015-07-25"),
        ("نفى نتنياهو السبت أن يكون ذلك صحيحا", "2015-07-18"),
        ("عاد الفريق إلى التدريب استعدادا لمباراته السبت", "2015-07-25"),
        ("أراح المدرب لاعبيه قبل مواجهة الفريق السبت", "2015-07-25"),
        ("وصل الجنود قبل هجوم السبت", "2015-07-18"),
    ],
)
def test_a_weekday_that_is_declared_or_prepared_for_lies_ahead(text: str, value: str) -> None:
    assert ("السبت", value) in values(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("يشعر المدرب بسعادة كبيرة بهذا العقد", []),
        ("تضاعفت الأسعار خلال هذا العقد", [("هذا العقد", "201")]),
        ("يحكم الحزب منذ مطلع القرن", [("مطلع القرن", "20")]),
        ("في نهاية القرن الأفريقي", []),
        ("سيتراجع الإنتاج في بقية العام", [("بقية العام", "2015")]),
        ("كانت بعيدة عنا واليوم أصبحت حقيقة", [("اليوم", "PRESENT_REF")]),
    ],
)
def test_decades_centuries_and_these_times(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert values(text) == expected
