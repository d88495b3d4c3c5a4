"""Contents of which only the end was read before; every sentence is invented."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("ولم تعلن أي جهة على الفور المسؤولية عن الهجوم.", "أي جهة"),
        ("ولم تعلن على الفور أي جماعة المسؤولية عن الهجوم.", "أي جماعة"),
        ("وأعلنت ثلاث جماعات المسؤولية عن الهجوم.", "ثلاث جماعات"),
        ("أعلنت حركة الوادي المسؤولية عن الهجوم.", "حركة الوادي"),
        ("وأعلن التنظيم في بيان على موقع تابع له المسؤولية عن الهجوم.", "التنظيم"),
        ("كما تبنت الجماعة في تسجيل صوتي المسؤولية عن الهجوم.", "الجماعة"),
        ("ونفت الحركة المسؤولية عن الهجوم.", "الحركة"),
    ],
)
def test_responsibility_is_what_is_claimed(told, text: str, speaker: str) -> None:
    assert [(who, content) for _, who, content in told(text)] == [(speaker, "المسؤولية عن الهجوم")]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("واعترف الموقوف بصلته بالجماعة.", "صلته بالجماعة"),
        ("أقر الوزير بعلمه بالموضوع.", "علمه بالموضوع"),
        ("واعترفت المرأة بزواجها بالمتهم سرا.", "زواجها بالمتهم سرا"),
        ("اعترف المتهمون بقيامهم بالسرقة ليلا.", "قيامهم بالسرقة ليلا"),
    ],
)
def test_what_somebody_owns_is_no_manner(told, text: str, content: str) -> None:
    assert [said for _, _, said in told(text)] == [content]


def test_how_somebody_welcomes_is_no_content(told) -> None:
    assert [said for _, _, said in told("رحبت الوزارة بتحفظ بالاتفاق.")] == ["الاتفاق"]


@pytest.mark.parametrize("colon", ["", ":"])
def test_a_subject_keeps_its_relative_clause_behind_a_colon(told, colon: str) -> None:
    text = f"قالت السفارة أمس{colon} إن التقارير التي أفادت بخطف ثلاثة طيارين غير صحيحة."
    assert [said for _, _, said in told(text)] == ["التقارير التي أفادت بخطف ثلاثة طيارين غير صحيحة"]
