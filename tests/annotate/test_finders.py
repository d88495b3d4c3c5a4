"""Facts about verbs that tell only of some: those who inquire find, a second «يقول» goes on; every sentence here is invented."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("ووجدت دراسة حديثة أن المشي صباحا يخفف القلق.", ("ووجدت", "المشي صباحا يخفف القلق")),
        ("وقد وجد الباحثون أن البحيرة تجف كل صيف.", ("وجد", "البحيرة تجف كل صيف")),
        ("ووجد التقرير أن نصف المطاعم مغلق.", ("ووجد", "نصف المطاعم مغلق")),
    ],
)
def test_who_inquires_finds_and_tells(told, text: str, said: tuple[str, str]) -> None:
    assert [(cue, content) for cue, _, content in told(text)] == [said]


@pytest.mark.parametrize(
    "text",
    [
        "ووجد الحارس أن الباب مفتوح.",
        "ووجدت الأم أن طفلها نائم.",
        "وجد المتجر الجديد إقبالا كبيرا.",
    ],
)
def test_whoever_else_finds_says_nothing(told, text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("وصل المدير سالم الراشد أمس. وأردف يقول: «المعرض مفتوح للجميع».", "وأردف يقول"),
        ("وصل المدير سالم الراشد أمس. واستطرد يقول إن المعرض مفتوح للجميع.", "واستطرد يقول"),
    ],
)
def test_a_second_verb_that_goes_on_is_part_of_the_cue(told, text: str, cue: str) -> None:
    assert told(text) == [(cue, "سالم الراشد", "المعرض مفتوح للجميع")]


def test_a_second_verb_with_another_complement_is_none_of_the_first(told) -> None:
    assert told("وأضاف يقول كلاما غريبا في المجلس.") == []


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        (
            "قام الحارس سالم الراشد إلى المنصة وطالب الحاضرين بالهدوء قبل الحفل.",
            "وطالب",
            "الهدوء قبل الحفل",
        ),
        ("اعتذر المدرب سالم الراشد عن الحضور وطلب تأجيل المباراة.", "وطلب", "تأجيل المباراة"),
        ("زار الوزير سالم الراشد المصنع ووعد بتوسيعه هذا العام.", "ووعد", "توسيعه هذا العام"),
    ],
)
def test_an_everyday_verb_goes_on_without_a_pause(told, text: str, cue: str, content: str) -> None:
    assert (cue, "سالم الراشد", content) in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "حضر الحفل أستاذ وطالب من كلية الطب.",
        "في المكتبة صحف وكتب قديمة: روايات وقصص.",
        "هذه مدينة وعد الشمال.",
    ],
)
def test_an_everyday_noun_without_a_pause_says_nothing(told, text: str) -> None:
    assert told(text) == []


def test_how_he_said_it_does_not_end_the_search_for_his_words(told) -> None:
    text = "وقال سالم الراشد متهكما في إشارة إلى خسارة الفريق «هذا أفضل ما عندنا هذا الموسم»."
    assert told(text) == [("وقال", "سالم الراشد", "هذا أفضل ما عندنا هذا الموسم")]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("يبدأ العرض مساء، وفقا للورقة التعريفية للمعرض.", "الورقة التعريفية للمعرض"),
        ("وأغلق الجسر صباح أمس، طبقا لخدمة الطوارئ بالمدينة.", "خدمة الطوارئ بالمدينة"),
        ("وبلغ العجز خمسة ملايين، وفقا لآخر تقدير.", "آخر تقدير"),
    ],
)
def test_whatever_a_tag_names_is_where_the_words_come_from(told, text: str, speaker: str) -> None:
    assert [who for _, who, _ in told(text)] == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "وحسب علمي فإن المتجر أغلق قبل عام.",
        "توزع الجوائز وفق الأعراف في مساء كل خميس.",
    ],
)
def test_how_it_is_done_and_what_the_writer_knows_is_no_source(told, text: str) -> None:
    assert told(text) == []
