"""Statements that a count in unread articles showed to be missed: figures, confessions, announced deeds; every sentence is invented."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("وقال آخر: «الشارع مظلم منذ شهر».", ("وقال", "آخر", "الشارع مظلم منذ شهر")),
        ("فيما رأت أخرى أن الحديقة صغيرة.", ("رأت", "أخرى", "الحديقة صغيرة")),
    ],
)
def test_another_of_many_speaks(told, text: str, said: tuple[str, str, str]) -> None:
    assert told(text) == [said]


def test_a_superlative_is_no_other(told) -> None:
    assert told("وكان آخر أيام المعرض هادئا، وقال الجميع وداعا.") == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "وتقدر وزارة الري خسائر السد بأكثر من 26 مليون درهم.",
            ("وتقدر", "وزارة الري", "خسائر السد بأكثر من 26 مليون درهم"),
        ),
        (
            "وقدر الخبير سالم الراشد خسائر الميناء بنحو مليون دولار.",
            ("وقدر", "سالم الراشد", "خسائر الميناء بنحو مليون دولار"),
        ),
        ("وقدرت الوزارة الخسائر بـ13 مليارا.", ("وقدرت", "الوزارة", "الخسائر بـ13 مليارا")),
    ],
)
def test_a_body_puts_a_figure_on_something(told, text: str, said: tuple[str, str, str]) -> None:
    assert told(text) == [said]


@pytest.mark.parametrize(
    "text",
    [
        "وتقدر مساحة الحديقة بنحو 200 متر.",
        "ويقدر عدد الزوار بمليون زائر.",
        "وقدرت الخسائر بنحو 150 ألف دينار.",
    ],
)
def test_a_figure_that_nobody_gave_is_none(told, text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        ("أوقف الحرس شابا في المحطة. وبالتحري معه اعترف بسرقة الدراجة.", "اعترف", "سرقة الدراجة"),
        ("قبض الحرس على اللص حيث أقر بسرقة الدراجة.", "أقر", "سرقة الدراجة"),
        ("وبالتحقيق معهم اعترفوا بأنهم كسروا الباب.", "اعترفوا", "كسروا الباب"),
    ],
)
def test_who_was_caught_confesses(told, text: str, cue: str, content: str) -> None:
    assert (cue, content) in [(where, what) for where, _, what in told(text)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "وعاد السكان بعد إعلان وزارة الدفاع السودانية السيطرة على البلدة.",
            ("إعلان", "وزارة الدفاع السودانية", "السيطرة على البلدة"),
        ),
        ("وجاء ذلك بعد كشف الشرطة عن هوية السارق.", ("كشف", "الشرطة", "هوية السارق")),
        (
            "وعاد الهدوء رغم نفي نقابة الصيادين، في بيان لها، تلك الأنباء.",
            ("نفي", "نقابة الصيادين", "تلك الأنباء"),
        ),
        ("وعاد الهدوء رغم نفي تونس أي صلة بالسفينة.", ("نفي", "تونس", "أي صلة بالسفينة")),
    ],
)
def test_a_noun_of_speech_takes_a_definite_deed(told, text: str, said: tuple[str, str, str]) -> None:
    assert told(text) == [said]


def test_an_adjective_of_the_owner_is_no_deed(told) -> None:
    assert told("وبدأ الموسم بعد إعلان النتائج الرسمية في المدينة.") == []


def test_what_is_pointed_at_is_no_name(told) -> None:
    assert told("نفى الوزير هذه الأنباء.") == [("نفى", "الوزير", "هذه الأنباء")]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("ويتوقع التقرير أن تنمو الزراعة.", ("ويتوقع", "التقرير", "تنمو الزراعة")),
        (
            "وتتوقع وزارة الطاقة انخفاض أسعار الكهرباء.",
            ("وتتوقع", "وزارة الطاقة", "انخفاض أسعار الكهرباء"),
        ),
    ],
)
def test_a_report_or_body_publishes_what_it_expects(told, text: str, said: tuple[str, str, str]) -> None:
    assert told(text) == [said]


def test_what_he_revealed_is_no_noun_of_speech(told) -> None:
    text = "كشف سالم الراشد أن الميناء مغلق بحسب ما كشفه في حوار على القناة."
    assert told(text) == [("كشف", "سالم الراشد", "الميناء مغلق")]
