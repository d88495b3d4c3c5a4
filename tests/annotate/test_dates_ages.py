"""How old somebody is, which is no length of time; every sentence is invented."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "استشهد العريف أحمد سالم الزيني 34 عاما",
        "1. الجندي عبدالله يحيى آل سالم 20 عاما\n2. العريف علي الزيني 31 عاما",
        "أنقذ الغواصون الفتى ياسين 17 عاما وشقيقته",
        "حضر خالد الزيني (19) عاما إلى المركز",
        "يمنع من الدخول الأطفال أقل من ست سنوات",
        "وأصيبت طفلته الكبرى (4 أعوام) بكسر",
        "يجب أن يكون المتطوع أكبر من 21 عاما",
        "كبر الصبي وبلغ 18 عاما",
    ],
)
def test_an_age_is_no_length(values, text: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("أمضى خالد سالم الزيني 14 عاما خارج البلاد", "14 عاما", "P14Y"),
        ("قاد ناصر الزيني النادي 20 عاما", "20 عاما", "P20Y"),
        ("انتظر الرجل تسع سنوات", "تسع سنوات", "P9Y"),
        ("حكمت المحكمة على أحمد الزيني بالسجن 10 سنوات", "10 سنوات", "P10Y"),
        ("امتد البرنامج على 45 عاما", "45 عاما", "P45Y"),
        ("بلغت مدة العقد 21 عاما", "21 عاما", "P21Y"),
    ],
)
def test_what_lasts_is_a_length_whoever_stands_before_it(values, text: str, words: str, value: str) -> None:
    assert values(text) == [(words, value)]
