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
