"""Facts about bodies named by what they are there for, and about bodies that speak on a page of theirs; every sentence is invented."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "وقالت الهيئة العامة للرقابة على الصادرات والواردات إن الشحنة سليمة.",
            "الهيئة العامة للرقابة على الصادرات والواردات",
        ),
        ("وأكدت الهيئة الوطنية للوقاية من الفساد أن الملف أغلق.", "الهيئة الوطنية للوقاية من الفساد"),
        ("واعتبرت منظمة الدفاع عن المستهلك أن الأسعار مرتفعة.", "منظمة الدفاع عن المستهلك"),
        ("وقالت الجمعية المحلية للحد من الحوادث إن الطريق خطر.", "الجمعية المحلية للحد من الحوادث"),
        ("بدأ الترميم، بحسب مؤسسة المحافظة على التراث.", "مؤسسة المحافظة على التراث"),
        ("وأفاد مدير الوقاية من الحرائق سالم الراشد بأن المبنى سليم.", "سالم الراشد"),
        ("ودعت الحكومة للحفاظ على الهدوء.", "الحكومة"),
    ],
)
def test_what_a_body_is_there_for_goes_on_with_its_preposition(told, text: str, speaker: str) -> None:
    assert told(text)[0][1] == speaker
