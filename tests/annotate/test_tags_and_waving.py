"""Facts about tags that «إلا أن», tanween or «في وقت سابق» stand with, and about what hands wave; every sentence is invented."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("ورغم صغرها، إلا أن الدولة في المرتبة السابعة، وفقا لوزارة النقل.", "الدولة في المرتبة السابعة"),
        ("غير أن الإنتاج ارتفع، بحسب وزارة النقل.", "الإنتاج ارتفع"),
        ("توقف القطار قبل أن يصل، بحسب وزارة النقل.", "توقف القطار قبل أن يصل"),
        ("أصبحت الطيور مهددة، بحسب تقريرٍ حكومي.", "أصبحت الطيور مهددة"),
        ("غاب الحارس بطلب منه، حسبما أعلن مدير الفريق، سالم الراشد، في وقت سابق.", "غاب الحارس بطلب منه"),
        ("كشفت دراسة جديدة عن أن النوم مفيد.", "النوم مفيد"),
    ],
)
def test_what_a_tag_closes_begins_and_ends_with_its_own_words(told, text: str, content: str) -> None:
    assert [one[2] for one in told(text)] == [content]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("وكان المشجعون يلوحون بالأعلام أثناء المباراة.", 0),
        ("ولوح الرئيس بيده للحاضرين.", 0),
        ("ويلوح في الأفق اتفاق جديد.", 0),
        ("ولوح الاتحاد بالإضراب.", 1),
    ],
)
def test_what_hands_wave_is_not_said(told, text: str, count: int) -> None:
    assert len(told(text)) == count
