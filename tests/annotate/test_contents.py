"""Where what somebody says begins and ends; every sentence here is invented."""

from __future__ import annotations

from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.model import Article


def contents(text: str) -> list[str]:
    said = annotate(Article("x", text), load_lexicon()).statements
    return [text[s.content.start : s.content.end] for s in said]


def test_the_words_that_lead_over_to_another_matter_end_a_clause_without_a_comma() -> None:
    text = "أعلنت الوزارة أن الحصيلة ارتفعت إلى تسعة جرحى من جهة أخرى أفاد مصدر في البلدية بأن الجسر مغلق."
    assert contents(text) == ["الحصيلة ارتفعت إلى تسعة جرحى", "الجسر مغلق"]


def test_two_sides_of_one_argument_stay_together() -> None:
    text = "قال الوزير سالم الراشد إن القرار مفيد من جهة الكلفة ومن جهة أخرى أكدت التجارب نجاحه."
    assert contents(text)[0].startswith("القرار مفيد من جهة الكلفة")


def test_a_verb_without_a_subject_behind_where_goes_on_for_the_same_man() -> None:
    text = "كشف المدرب سالم الراشد عن خطة الفريق حيث أوضح أن المعسكر طويل."
    assert contents(text) == ["خطة الفريق", "المعسكر طويل"]


def test_somebody_named_in_between_may_be_the_subject_behind_where() -> None:
    text = (
        "وبين الوزير سالم الراشد ما تضمنه خطاب الرئيس عمر الحاتم من خطورة، حيث طلب من الدول أن تقاطع بلاده."
    )
    assert contents(text)[0].endswith("أن تقاطع بلاده")


def test_those_who_said_so_are_part_of_what_is_said() -> None:
    text = "أكد المواطن فهد العلي أن البلدية لم تسأل كبار السن الذين أفادوا بأن الوادي آمن، مشيرا إلى أن الطريق ضيق."
    assert contents(text)[0] == "البلدية لم تسأل كبار السن الذين أفادوا بأن الوادي آمن"


def test_a_clause_does_not_end_before_its_predicate() -> None:
    text = "أعلنت الشرطة أن المتهم، الذي ادعى أنه طبيب، فر إلى الخارج."
    assert contents(text)[0] == "المتهم، الذي ادعى أنه طبيب، فر إلى الخارج"


def test_what_happened_when_others_acted_is_told_by_one() -> None:
    text = "قال الوزير سالم الراشد إن العمل توقف عندما أعلنت الشركة أنها مفلسة."
    assert contents(text)[0] == "العمل توقف عندما أعلنت الشركة أنها مفلسة"
