"""Two names in one place of two clauses are two things; a part of a measure is a number."""

import pytest

from tawatur.lexicon import load_lexicon
from tawatur.stories.claims.likeness import likeness, side
from tawatur.stories.claims.terms import clause
from tawatur.text import tokens

WORDS = load_lexicon().claims


def apart(a, b):
    return likeness(*(side(clause(tokens(text), text, WORDS)) for text in (a, b)), WORDS).apart


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("جنحت السفينة قرب رأس النخيل فجرا", "جنحت السفينة قرب رأس مدركان فجرا"),
        ("غرقت عبارة الركاب قبالة زملوط", "غرقت عبارة الركاب قبالة برخوش"),
        ("ستغلق الشركة مصنعها في زملوط", "ستغلق الشركة مصنعها في برخوش"),
        # One end of two is another.
        ("تبدأ الرحلات بين زملوط وبغداد الأحد", "تبدأ الرحلات بين بغداد ودمشق الأحد"),
        ("وقع الاتفاق بين تونس وطرابلس", "وقع الاتفاق بين تونس والرباط"),
        # One comes from elsewhere.
        ("تصل الشاحنات من زملوط ظهر الأحد", "تصل الشاحنات من برخوش ظهر الأحد"),
    ],
)
def test_another_name_in_the_same_place_keeps_apart(a, b):
    assert "place" in apart(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # What is no name may be another word for it, and one alone may be left out.
        ("جنحت السفينة قرب رأس النخيل", "جنحت السفينة قرب الشاطئ"),
        ("غرقت عبارة الركاب قبالة زملوط", "غرقت عبارة الركاب فجرا"),
    ],
)
def test_what_is_no_name_may_be_the_same_place(a, b):
    assert "place" not in apart(a, b)


def test_a_part_of_a_measure_is_a_number():
    quarter = "خفض المصرف الفائدة ربع نقطة مئوية"
    assert not apart(quarter, "خفض المصرف الفائدة 0.25 نقطة مئوية")
    assert apart(quarter, "خفض المصرف الفائدة 0.5 نقطة مئوية") == ("number",)
    assert not apart("دفعت البلدية نصف مليون دينار", "دفعت البلدية 500 ألف دينار")
    assert not apart("دفعت البلدية غرامة بمئة ألف دينار", "دفعت البلدية غرامة 100 ألف دينار")


def test_prices_of_two_goods_are_two_things():
    assert "thing" in apart("أسعار الخبز ارتفعت في البلدة", "أسعار الوقود ارتفعت في البلدة")


def test_two_ends_stand_in_any_order():
    assert not apart("تبدأ الرحلات بين بغداد وعمان الأحد", "تبدأ الرحلات بين عمان وبغداد الأحد")


def test_right_and_left_are_two():
    assert apart("أصيب الحارس في ركبته اليمنى", "أصيب الحارس في ركبته اليسرى")


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("سترفع الوزارة الدعم عن الوقود", "سترفع الوزارة الدعم عن الخبز"),
        ("توزيع الوقود سيتوقف في الصيف", "توزيع الخبز سيتوقف في الصيف"),
    ],
)
def test_what_is_known_to_be_another_thing_keeps_apart(a, b):
    assert "thing" in apart(a, b)
    assert "thing" not in apart(a, a)


def test_another_word_for_a_thing_is_that_thing():
    assert not apart("سترفع الوزارة الدعم عن الوقود", "سترفع الوزارة الدعم عن المحروقات")
