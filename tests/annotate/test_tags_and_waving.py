"""Facts about tags that «إلا أن», tanween or «في وقت سابق» stand with, and about what hands wave; every sentence is invented."""

from __future__ import annotations

import pytest

from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.model import Article


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


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "وأوضح سالم الراشد وفقا لوكالة الضفاف: «المصنع سيفتح غدا صباحا».",
            ("وأوضح", "سالم الراشد", "المصنع سيفتح غدا صباحا"),
        ),
        (
            "وقال سالم الراشد، بحسب وكالة «الضفاف»: «المصنع سيفتح غدا صباحا».",
            ("وقال", "سالم الراشد", "المصنع سيفتح غدا صباحا"),
        ),
        (
            "وقال سالم الراشد بحسب البيان الذي أوردته وكالة الضفاف إن المصنع سيفتح.",
            ("وقال", "سالم الراشد", "المصنع سيفتح"),
        ),
        (
            "وأشار سالم الراشد بحسب وكالة أنباء «الضفاف» السودانية إلى أن المصنع سيفتح.",
            ("وأشار", "سالم الراشد", "المصنع سيفتح"),
        ),
        (
            "وأضاف سالم الراشد بحسب ما نقلت عنه الوكالة: «المصنع سيفتح غدا صباحا».",
            ("وأضاف", "سالم الراشد", "المصنع سيفتح غدا صباحا"),
        ),
    ],
)
def test_a_tag_before_a_colon_or_with_a_relative_clause_is_passed(
    told, text: str, said: tuple[str, str, str]
) -> None:
    assert told(text) == [said]


def test_what_carries_a_text_hands_it_on() -> None:
    text = "وقال سالم الراشد بحسب البيان الذي أوردته وكالة الضفاف إن المصنع سيفتح."
    [one] = annotate(Article("x", text), load_lexicon()).statements
    assert [link.name for link in one.chain] == ["وكالة الضفاف", "سالم الراشد"]


def test_who_says_in_a_tags_relative_clause_is_not_passed(told) -> None:
    text = "وأكدت النائبة الخبر بحسب عائلات البحارة الذين قالوا إن السفينة غرقت."
    assert ("قالوا", "السفينة غرقت") in [(cue, content) for cue, _, content in told(text)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("يذكر أن «يوتيوب» أعلن أمس عن قناة جديدة.", ("أعلن", "يوتيوب", "قناة جديدة")),
        ("لكن «حزب الله» أكد أن المباحثات مستمرة.", ("أكد", "حزب الله", "المباحثات مستمرة")),
    ],
)
def test_a_body_in_marks_opens_its_clause(told, text: str, said: tuple[str, str, str]) -> None:
    assert told(text) == [said]
