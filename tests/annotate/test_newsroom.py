"""Facts about newsroom prose: reporters who are told, sources that hide their names, texts that say; every sentence is invented."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "وأفاد مسؤولان في الدفاع المدني إذاعتنا بأن السيول جرفت الطريق.",
            ("وأفاد", "مسؤولان في الدفاع المدني", "السيول جرفت الطريق"),
        ),
        (
            "وأفاد مصدر طبي جريدتنا بأن المصابين غادروا.",
            ("وأفاد", "مصدر طبي", "المصابين غادروا"),
        ),
        (
            "وقال مسؤولان في الجمارك طلبا حجب اسميهما إن الحمولة صودرت.",
            ("وقال", "مسؤولان في الجمارك", "الحمولة صودرت"),
        ),
        (
            "في مكتبه، استقبلنا قيادي في «ألوية النور» رفض نشر اسمه لأسباب أمنية، وقال إن الهدنة انتهت.",
            ("وقال", "قيادي في «ألوية النور»", "الهدنة انتهت"),
        ),
        (
            "تحدثت إلينا موظفة في البنك طلبت إخفاء هويتها، وأكدت أن العمل بدأ.",
            ("وأكدت", "موظفة في البنك", "العمل بدأ"),
        ),
    ],
)
def test_who_tells_the_reporter_is_the_source(told, text: str, said: tuple[str, str, str]) -> None:
    assert told(text) == [said]


def test_behind_a_question_the_one_who_was_asked_answers(told) -> None:
    text = "وحين سأله مذيع البرنامج عن مستقبله، رد سالم الراشد بالقول: «سأغادر النادي»."
    assert told(text)[1] == ("بالقول", "سالم الراشد", "سأغادر النادي")


def test_a_clause_that_opens_with_while_ends_before_the_main_one(told) -> None:
    assert told("وإذ أكد الوزير أهمية الاتفاق، دعا إلى تنفيذه.") == [
        ("أكد", "الوزير", "أهمية الاتفاق"),
        ("دعا", "الوزير", "تنفيذه"),
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "أصدرت الشركة بيانا جاء فيه أن المصنع سيفتح غدا.",
            ("جاء", "الشركة", "المصنع سيفتح غدا"),
        ),
        (
            "تناول تقرير لوكالة رويترز المشهد، وورد فيه نقلا عن مسؤول تركي أن المعبر فتح.",
            ("وورد", "مسؤول تركي", "المعبر فتح"),
        ),
        (
            "أعلنت الخارجية العمانية، وفق ما نشرته «رويترز»، وصول البحارة إلى صلالة.",
            ("أعلنت", "الخارجية العمانية", "وصول البحارة إلى صلالة"),
        ),
    ],
)
def test_what_stands_in_a_text_is_said_by_who_gave_it(told, text: str, said: tuple[str, str, str]) -> None:
    assert told(text) == [said]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("أفادت وسائل إعلام بأن الشرطة أغلقت الساحة.", "وسائل إعلام"),
        ("وكانت وسائل إعلام يابانية قد ذكرت أن السائق سلم نفسه.", "وسائل إعلام يابانية"),
    ],
)
def test_the_press_at_large_keeps_its_name(told, text: str, speaker: str) -> None:
    assert [who for _, who, _ in told(text)] == [speaker]


def test_a_conjunction_may_stand_apart_from_its_verb(told) -> None:
    text = "و طالب رئيس البلدية الشركات الخاصة بتنظيف الشوارع المجاورة لها."
    assert told(text) == [("طالب", "رئيس البلدية", "تنظيف الشوارع المجاورة لها")]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "وحسب تقارير صحفية تسعى البلاد لتطوير طائرة كبيرة.",
            ("وحسب", "تقارير صحفية", "تسعى البلاد لتطوير طائرة كبيرة"),
        ),
        ("ووفق بيان الوزارة بلغ عدد المصابين تسعة.", ("ووفق", "الوزارة", "بلغ عدد المصابين تسعة")),
        ("ووفقا للتقارير تعتزم الشركة بيع المصنع.", ("ووفقا", "التقارير", "تعتزم الشركة بيع المصنع")),
    ],
)
def test_a_tag_that_opens_a_sentence_needs_no_comma(told, text: str, said: tuple[str, str, str]) -> None:
    assert told(text) == [said]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("وكان حساب مجهول على منصة إكس قد كتب ليل الأحد أن المصنع أغلق أبوابه.", "حساب مجهول"),
        ("وزعم حساب مجهول على منصة إكس، في تدوينة مصورة، أن المصنع أغلق أبوابه.", "حساب مجهول"),
        ("وذكرت حسابات على تلغرام أن المصنع أغلق أبوابه.", "حسابات"),
    ],
)
def test_an_account_of_a_social_network_speaks(told, text: str, speaker: str) -> None:
    assert [who for _, who, _ in told(text)] == [speaker]


def test_besides_opens_another_matter(told) -> None:
    text = "وأكد مصدر أمني أن الحادث وقع ليلا، إلى ذلك أعلن الحزب انسحابه من الجلسة."
    assert [(who, what) for _, who, what in told(text)] == [
        ("مصدر أمني", "الحادث وقع ليلا"),
        ("الحزب", "انسحابه من الجلسة"),
    ]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("وقال قائمون على المعرض إن الزوار كثر.", "قائمون على المعرض"),
        ("وأكد العاملون في القطاع أن الرواتب تأخرت.", "العاملون في القطاع"),
        ("وقال نازحون في المخيم إن المساعدات قليلة.", "نازحون في المخيم"),
        ("وقال محللون في بيان مشترك إن الأسعار ستنخفض.", "محللون"),
    ],
)
def test_what_a_group_does_and_where_belongs_to_what_it_is_called(told, text: str, speaker: str) -> None:
    assert [who for _, who, _ in told(text)] == [speaker]
