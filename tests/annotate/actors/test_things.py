"""Words for bodies that are things or adjectives where they stand."""

from collections.abc import Callable

import pytest

from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.records import article

Found = Callable[..., dict[str, list[str]]]


@pytest.mark.parametrize(
    "text",
    [
        "احتل الفريق المركز الأول في الترتيب.",
        "وقفز الفارس إلى المركز الـ18 بعد الفوز.",
        "وتوقف العمل بعد انقطاع شبكة الإنترنت.",
        "وتباع الأجهزة الذكية بأسعار عالية.",
        "عاد العمال بعد مرور 11 شهرا على الإغلاق.",
        "وانقطع التيار الكهربائي عن الحي.",
        "بحث الجانبان الشؤون الداخلية.",
        "وتغيرت سياستها الخارجية منذ عام.",
        "وشهدت المطارات الداخلية ازدحاما.",
        "وبين الوزير أن النظام يتضمن بنودا جديدة.",
        "وقدم البرنامج فقرات كثيرة.",
    ],
)
def test_a_thing_is_no_body(found: Found, text: str) -> None:
    heads = ("المركز", "شبكة", "الأجهزة", "مرور", "التيار", "الداخلية", "الخارجية", "النظام", "البرنامج")
    assert not [name for name in found(text) if name.startswith(heads)]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("أعلن المركز الإعلامي أن الفريق وصل.", "المركز الإعلامي"),
        ("أكدت الداخلية أن الوضع مستقر.", "الداخلية"),
        ("ولوّح النظام بالرد.", "النظام"),
        ("ووجه الجهاز الفني اللاعبين بالراحة.", "الجهاز الفني"),
        ("وتلقى رشوة من مجموعة «نخيلكو» أمس.", "مجموعة «نخيلكو»"),
    ],
)
def test_a_body_of_the_same_word_is_one_where_it_acts_or_has_a_name(
    found: Found, text: str, body: str
) -> None:
    assert body in found(text)


def test_a_kind_of_medium_makes_a_name_of_an_everyday_word(found: Found) -> None:
    assert ["صحيفة «الحياة»"] in found("وفقا لصحيفة «الحياة»، انتهى العمل.").values()


def test_a_government_is_called_after_its_whole_president(found: Found) -> None:
    who = found("وأعلنت حكومة الرئيس اليمني سالم الزيني تحرير المدينة.")
    assert "حكومة الرئيس اليمني سالم الزيني" in who


def test_a_branch_has_its_place_in_its_name(found: Found) -> None:
    who = found("تسلم فرع وزارة المالية في الأردن الخطاب.")
    assert "فرع وزارة المالية في الأردن" in who


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("وتناقلت وسائل الإعلام الخبر أمس.", "وسائل الإعلام"),
        ("نفى ما تداولته مواقع التواصل الاجتماعي حول الحادث.", "مواقع التواصل الاجتماعي"),
        ("وأغلقت الغرف التجارية أبوابها أمس.", "الغرف التجارية"),
        ("وطاردت الجهات الأمنية المهربين.", "الجهات الأمنية"),
        ("وخرق الطيران الحربي الإسرائيلي الأجواء.", "الطيران الحربي الإسرائيلي"),
    ],
)
def test_what_every_land_has_is_found_without_its_name(found: Found, text: str, body: str) -> None:
    assert [body] in found(text).values()


def test_media_that_only_carry_something_are_none() -> None:
    text = "ونشر الفنان صورته في مواقع التواصل الاجتماعي أمس."
    made = annotate(article({"id": "a", "text": text}), load_lexicon())
    assert "مواقع التواصل الاجتماعي" not in {text[m.span.start : m.span.end] for m in made.mentions}


def test_a_name_in_brackets_tells_which_movement_is_meant(found: Found) -> None:
    who = found("وقالت حركة المقاومة الإسلامية (حماس) إن الوفد وصل. ونفت حماس ذلك.")
    assert ["حركة المقاومة الإسلامية (حماس)", "حماس"] in who.values()
