"""Facts about who is called by his office first and by his name in the next sentences; every sentence is invented."""

from __future__ import annotations

import pytest

from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.model import Article


def speakers(text: str) -> list[str | None]:
    statements = annotate(Article("x", text), load_lexicon()).statements
    return [s.speakers[0].name if s.speakers else None for s in statements]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("أكد المتحدث باسم الحلف أن السفن ستصل غدا.\nوأضاف الراشدي في مقابلة أن المهمة لم تنته.", "الراشدي"),
        (
            "أعلن رئيس جهاز البريد النمساوي أن عدد الطرود تراجع.\nقال هانز موريتس رئيس المكتب الاتحادي، إن السبب هو الثلج.",
            "هانز موريتس",
        ),
        (
            "قال وزير قبرصي إن الخلاف فني.\nوأوضح وزير الدولة لشؤون الجزر أندرياس بابو أن الحل قريب.",
            "أندرياس بابو",
        ),
    ],
)
def test_the_next_sentence_names_who_the_lead_calls_by_his_office(text: str, name: str) -> None:
    assert speakers(text) == [name, name]


@pytest.mark.parametrize(
    "text",
    [
        "قال مدير المدرسة إن الدراسة تبدأ الأحد.\nوأكد المشرف فهد العتيبي أن الكتب وصلت.",
        "طالب رئيس النادي بإعادة المباراة.\nوقال المدرب خالد الزيد إن الحكم أخطأ.",
        "كتب خالد الزيد رسالة.\nقال مدير المدرسة إن الدراسة تبدأ الأحد.\nوأكد الزيد أن الكتب وصلت.",
        "أعلنت وزارة التعليم أن الكتب وصلت.\nوأكد الزيد أن الدراسة تبدأ الأحد.",
    ],
)
def test_who_bears_another_title_or_was_named_before_is_another(text: str) -> None:
    first, second = speakers(text)
    assert first != second
