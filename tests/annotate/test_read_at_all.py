"""Statements that nothing was read of: wishes, days and occasions before what is said, who goes on; every sentence is invented."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "وأعلن الجيش الأردني، في بيان، السبت، العثور على حطام الطائرة.",
            ("وأعلن", "الجيش الأردني", "العثور على حطام الطائرة"),
        ),
        (
            "وأكدت الوزارة، في تغريدة، مساء الأحد، جاهزية المراكز للعمل.",
            ("وأكدت", "الوزارة", "جاهزية المراكز للعمل"),
        ),
        (
            "يأتي ذلك بعد إعلان وزارة الصحة في بيان تسجيل 20 إصابة.",
            ("إعلان", "وزارة الصحة", "تسجيل 20 إصابة"),
        ),
        (
            "وانتقد السكان تأكيد مدير السجن في تصريحات له، على سلامة الأبواب.",
            ("تأكيد", "مدير السجن", "سلامة الأبواب"),
        ),
    ],
)
def test_the_occasion_stands_before_what_is_said(told, text: str, said: tuple[str, str, str]) -> None:
    assert said in told(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "وقد قال عليه الصلاة والسلام: «خير الناس أنفعهم للناس».",
            ("قال", "النبي", "خير الناس أنفعهم للناس"),
        ),
        (
            "ويقول عليه أفضل الصلاة والتسليم: «خير الناس أنفعهم للناس».",
            ("ويقول", "النبي", "خير الناس أنفعهم للناس"),
        ),
        ("يقول عليه الصلاة والسلام إن الصدق خير كله.", ("يقول", "النبي", "الصدق خير كله")),
    ],
)
def test_a_wish_tells_whom_it_is_for(told, text: str, said: tuple[str, str, str]) -> None:
    assert told(text) == [said]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "نفذت البلدية أمس حملة في السوق. وأصدرت بيانا ذكرت فيه أن الحملة مستمرة.",
            ("ذكرت", "البلدية", "الحملة مستمرة"),
        ),
        (
            "قالت مصادر تركية إن القافلة وصلت. وأكد المصدر أن الطريق آمن. كما أكد أنه لن يغلق.",
            ("أكد", "مصادر تركية", "لن يغلق"),
        ),
    ],
)
def test_who_acted_or_was_called_the_source_goes_on(told, text: str, said: tuple[str, str, str]) -> None:
    assert said in told(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "وكانت البلدية قد أوضحت ملابسات انقطاع المياه في الحي.",
            ("أوضحت", "البلدية", "ملابسات انقطاع المياه في الحي"),
        ),
        ("وأوضح المدير للحضور أن العمل مستمر.", ("وأوضح", "المدير", "العمل مستمر")),
    ],
)
def test_something_is_explained(told, text: str, said: tuple[str, str, str]) -> None:
    assert told(text) == [said]


@pytest.mark.parametrize("text", ["ويوضح الجدول أسعار السلع.", "انتهى العمل كما أوضح المدير العام."])
def test_a_table_explains_nothing_to_anybody(told, text: str) -> None:
    assert all(cue != "ويوضح" and content != "المدير العام" for cue, _, content in told(text))


def test_half_of_a_hyphened_name_is_no_verb(told) -> None:
    said = told("وقالت ليزا هيل-وايد، اختصاصية التغذية، إن القهوة مفيدة.")
    assert [(cue, content) for cue, _, content in said] == [("وقالت", "القهوة مفيدة")]


def test_a_claim_has_its_owner(told) -> None:
    assert told("وأنهى المدير اللقاء بعد ادعائه عدم توفر وثائق رسمية.") == [
        ("ادعائه", "المدير", "عدم توفر وثائق رسمية")
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "أعلنت «الضفاف للطيران» نتائجها السنوية.",
            ("أعلنت", "الضفاف للطيران", "نتائجها السنوية"),
        ),
        (
            "أعلنت «وحدة الدراسات الاقتصادية» قائمة المدن الأكثر أمانا.",
            ("أعلنت", "وحدة الدراسات الاقتصادية", "قائمة المدن الأكثر أمانا"),
        ),
    ],
)
def test_a_body_in_marks_announces_an_object(told, text: str, said: tuple[str, str, str]) -> None:
    assert told(text) == [said]
