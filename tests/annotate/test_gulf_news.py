"""Facts about constructions that Gulf newspapers use daily; every sentence is invented."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Told = Callable[[str], list[tuple[str, str, str]]]


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        (
            "وبحسب المصدر نفسه كانوا يعدون لحريق في الميناء، فيما هرب ثلاثة.",
            "المصدر نفسه",
            "كانوا يعدون لحريق في الميناء، فيما هرب ثلاثة",
        ),
        (
            "وطبقا للبيان استهدفت الحملة التي بدأت أمس مخازن مخالفة، بينها اثنان بلا ترخيص.",
            "البيان",
            "استهدفت الحملة التي بدأت أمس مخازن مخالفة، بينها اثنان بلا ترخيص",
        ),
        (
            "وبحسب صحيفة (الضفاف) اندلعت النيران في مخزن الدار، المكونة من طابقين.",
            "الضفاف",
            "اندلعت النيران في مخزن الدار، المكونة من طابقين",
        ),
        (
            "ووفقا لإحصاءات رويترز قتل 12 عاملا وأصيب 40 في مناجم الجنوب، رغم التحذيرات.",
            "رويترز",
            "قتل 12 عاملا وأصيب 40 في مناجم الجنوب، رغم التحذيرات",
        ),
        ("ووفقا لتقديرات الهيئة نشرت حديثا، سيرتفع العدد.", "تقديرات الهيئة", "سيرتفع العدد"),
    ],
)
def test_a_tag_without_a_comma_opens_its_clause_at_the_verb(
    told: Told, text: str, speaker: str, content: str
) -> None:
    assert [one[1:] for one in told(text)] == [(speaker, content)]


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        (
            "طالب المدرب سالم الحربي من إدارة النادي توفير ملعب بأرضية جديدة.",
            "سالم الحربي",
            "توفير ملعب بأرضية جديدة",
        ),
        ("وطالب الأهالي إيجاد حلول عاجلة للمستنقعات.", "الأهالي", "إيجاد حلول عاجلة للمستنقعات"),
        ("وطالب السكان أمانة المنطقة بالإسراع في الرصف.", "السكان", "الإسراع في الرصف"),
        ("ودعا الجميع إلى الصبر.", "", "الصبر"),
    ],
)
def test_who_asks_for_what(told: Told, text: str, speaker: str, content: str) -> None:
    assert told(text)[0][1:] == (speaker, content)
