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
            "وانتقد السكان تأكيد وزير العدل في تصريحات له، على أهمية القرار.",
            ("تأكيد", "وزير العدل", "أهمية القرار"),
        ),
    ],
)
def test_the_occasion_stands_before_what_is_said(told, text: str, said: tuple[str, str, str]) -> None:
    assert said in told(text)


def test_a_claim_has_its_owner(told) -> None:
    assert told("وأنهى المدير اللقاء بعد ادعائه عدم توفر وثائق رسمية.") == [
        ("ادعائه", "المدير", "عدم توفر وثائق رسمية")
    ]
