"""What undoes an act says what its negation says, and denies whoever tells of the act."""

import pytest

from tawatur.lexicon import load_lexicon
from tawatur.stories.claims.likeness import likeness, side
from tawatur.stories.claims.terms import clause
from tawatur.text import tokens

WORDS = load_lexicon().claims


def compared(a, b):
    return likeness(*(side(clause(tokens(text), text, WORDS)) for text in (a, b)), WORDS)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("الضخ في أنبوب الساحل متوقف منذ الجمعة", "أنبوب الساحل لا يضخ أي قطرة منذ الجمعة"),
        ("لن يعرض فيلم «سكة الغريب» في مهرجان الربيع", "سيغيب «سكة الغريب» عن مهرجان الربيع"),
        ("لن يعرض «سكة الغريب» في مهرجان الربيع", "لن يشاهد جمهور مهرجان الربيع «سكة الغريب»"),
        ("الولاية خالية من أي إصابة بالحصبة", "لم تسجل في الولاية أي إصابة بالحصبة"),
        ("الرحلة إلى الجزيرة ألغيت بسبب الضباب", "الرحلة إلى الجزيرة لم تقلع بسبب الضباب"),
        ("توقف المركز عن العمل لنفاد الدواء", "توقف المركز عن العمل لعدم توفر الدواء"),
        # Of what has run out there is none left, wherever that stands.
        ("حليب الأطفال نفد من متاجر البلدة", "متاجر البلدة لم يعد فيها حليب الأطفال"),
        ("حليب الأطفال نفد من متاجر البلدة", "متاجر البلدة باتت بلا حليب الأطفال"),
        ("حليب الأطفال نفد من متاجر البلدة", "حليب الأطفال لا يوجد في متاجر البلدة"),
        ("توقف الفرن عن العمل بعد نفاد الطحين", "توقف الفرن عن العمل لعدم توفر الطحين"),
        ("الهداف باق في نادي الساحل", "الهداف لن يرحل عن نادي الساحل"),
    ],
)
def test_an_act_undone_is_an_act_negated(a, b):
    like = compared(a, b)
    assert not like.opposed
    assert "negation" not in like.apart


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("أنبوب الساحل لا يضخ النفط منذ الجمعة", "الضخ في أنبوب الساحل لم يتوقف"),
        ("رفض المستشفى استقبال الحجاج", "المستشفى استقبل جميع الحجاج"),
        # A predicate without a verb tells as much as a verb does.
        ("أغلقت السلطات معبر الوادي أمام الحافلات", "معبر الوادي ما زال مفتوحا أمام الحافلات"),
        ("نفد الوقود من مخازن الجزيرة", "الوقود متوافر في مخازن الجزيرة"),
        ("توقف الفرن عن العمل بعد نفاد الطحين", "الفرن لم يتوقف عن العمل"),
        ("مياه بئر القرية ملوثة", "مياه بئر القرية صالحة للشرب"),
        ("نفد الدقيق من مخازن البلدة", "الدقيق لم ينفد من مخازن البلدة"),
        ("ستغلق البلدية قسم الحروق", "ما يتردد عن إغلاق قسم الحروق شائعة لا أساس لها"),
        ("بيعت أرض المدرسة القديمة", "الحديث عن بيع أرض المدرسة القديمة مجرد إشاعة"),
        # One that says both what is and what is not denies once.
        ("مركز الفرز أقفل عند الخامسة", "مركز الفرز لم يقفل عند الخامسة بل ظل مفتوحا"),
        # What none of is told of need not be named by the other.
        ("وقع الحارس عقدا مع نادي الساحل", "الحارس لم يوقع لأي ناد"),
        ("أطلق الجنود النار على حافلة العمال", "الجنود لم يطلقوا رصاصة واحدة على الحافلة"),
    ],
)
def test_a_denial_may_say_it_with_the_opposite(a, b):
    like = compared(a, b)
    assert like.denies
    assert set(like.apart) <= {"polarity"}


@pytest.mark.parametrize(
    ("a", "b"),
    [
        pytest.param("قصف الجيش السوق الشعبي", "الجيش لم يقصف مدرسة البلدة", id="another thing"),
        pytest.param(
            "مات ثلاثة أطفال بسبب انقطاع الأكسجين", "لم ينقطع الماء عن بيوت القرية", id="another cause"
        ),
        pytest.param("توقف الضخ في أنبوب الساحل", "لا تعبر الشاحنات جسر الساحل", id="another act"),
        pytest.param("مياه بئر القرية ملوثة", "مياه بئر المدينة غير ملوثة", id="another well"),
    ],
)
def test_what_is_undone_elsewhere_denies_nothing(a, b):
    assert not compared(a, b).denies
