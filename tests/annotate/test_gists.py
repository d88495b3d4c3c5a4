"""What a text comes to: «بلاغا من أحد السكان مفاده أن», «رسالة مفادها رفض العرض»; whoever gave the text says it, else the text."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Told = Callable[[str], list[tuple[str, str, str]]]

_SAID = [
    ("وتلقت غرفة العمليات بلاغا مفاده وقوع انهيار صخري قرب السد.", "بلاغ", "وقوع انهيار صخري قرب السد"),
    ("وتلقى المركز بلاغا من أحد الحراس مفاده اشتعال شاحنة.", "أحد الحراس", "اشتعال شاحنة"),
    ("ووصل إلى النادي خطاب من الاتحاد مفاده أن اللقاء أجل.", "الاتحاد", "اللقاء أجل"),
    ("وتلقت الشرطة بلاغات كثيرة من قبل مزارعين مفادها سرقة معدات.", "مزارعين", "سرقة معدات"),
    ("وتقدم صاحب المحل بشكاية إلى المحكمة مفادها تعرض مخزنه للنهب.", "صاحب المحل", "تعرض مخزنه للنهب"),
    ('وبعثت إيران برسالة إلى واشنطن مفادها: "لا حرب هذا العام".', "إيران", "لا حرب هذا العام"),
    ("وانتشرت شائعات مفادها أن الجسر مغلق.", "شائعات", "الجسر مغلق"),
    ("وكان أحد الرعاة تقدم ببلاغ إلى المخفر يفيد بالعثور على سيارة.", "أحد الرعاة", "العثور على سيارة"),
]


@pytest.mark.parametrize(("text", "who", "said"), _SAID)
def test_a_gist_is_said(told: Told, text: str, who: str, said: str) -> None:
    assert [(speaker, content) for _, speaker, content in told(text)] == [(who, said)]


@pytest.mark.parametrize(
    "text",
    [
        "وهناك فكرة مفادها أن التعليم حق للجميع.",
        "وهذا الفوز رسالة إلى الخصوم مفادها أن الفريق عائد بقوة.",
    ],
)
def test_a_thought_or_a_message_that_nobody_sends_is_not(told: Told, text: str) -> None:
    assert told(text) == []


def test_who_receives_a_text_does_not_say_it(told: Told) -> None:
    text = "وذكر المتحدث أن مركز التوجيه تلقى بلاغا مفاده انقطاع الماء عن الحي."
    assert [speaker for _, speaker, _ in told(text)] == ["المتحدث", "بلاغ"]
