"""First names that are also participles, verbs or no word of any list."""

import pytest


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وقال هيلم العجيبي إن المشروع اكتمل.", "هيلم العجيبي"),
        ("وأوضح واثق الهذلي: «لن نتراجع».", "واثق الهذلي"),
        ("وأكد ناجح الزبيدي أن الوضع صعب.", "ناجح الزبيدي"),
        ("وقال ناصر إن الفريق جاهز.", "ناصر"),
        ("قال يحيى الزهيري إن الأسعار انخفضت.", "يحيى الزهيري"),
        ("وأوضح يزيد المرزوقي أن المدارس أغلقت.", "يزيد المرزوقي"),
        ("أكد مؤيد التكريتي أن الانتخابات قريبة.", "مؤيد التكريتي"),
        ("وصرح المهندس فاهم الزبيدي بأن الجسر جاهز.", "فاهم الزبيدي"),
    ],
)
def test_who_speaks_has_a_name_whatever_else_its_words_are(found, text: str, name: str) -> None:
    assert name in found(text)


def test_a_first_name_that_speech_showed_is_one_in_the_whole_article(found) -> None:
    text = "وصل هيلم العجيبي إلى المدينة. وقال هيلم العجيبي إن المشروع اكتمل."
    assert found(text)["هيلم العجيبي"] == ["هيلم العجيبي", "هيلم العجيبي"]


@pytest.mark.parametrize(
    "text",
    [
        "قال والد العجيبي إن الأمر انتهى.",
        "وأكد نزيل الفندق أن العمل بدأ.",
        "وهذا مشروع ناجح الآن.",
        "قال كلام الناس.",
    ],
)
def test_a_noun_before_a_definite_word_is_no_name(cast, text: str) -> None:
    assert not [a for a in cast(text).actors if a.type == "person"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وأشاد جواو كرماندو بالتحدث إلى اللاعبين.", "جواو كرماندو"),
        ("وحضر هندريك كرماندو للتدريب أمس.", "هندريك كرماندو"),
        ("وقال إنريكو كرماندو إن العمل بدأ.", "إنريكو كرماندو"),
    ],
)
def test_a_foreign_name_ends_before_what_is_done(names, text: str, name: str) -> None:
    assert name in names(text)
