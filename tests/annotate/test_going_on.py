"""Facts about who goes on speaking: verbs agree with him, and a document belongs to who issued it; every sentence is invented."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Told = Callable[[str], list[tuple[str, str, str]]]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "وقال اللاعب سالم الراشد إنه حضر. وخلال لقائه من قبل لجنة الانضباط أكد أنه لا يعلم بالعرض.",
            ("أكد", "سالم الراشد", "لا يعلم بالعرض"),
        ),
        (
            "وكانت لجنة التحكيم أكدت أن الفائز معروف.",
            ("أكدت", "لجنة التحكيم", "الفائز معروف"),
        ),
        (
            "وقالت مصادر إن الصفقة تمت، لكن مصادر أخرى أكدت أنها تأجلت.",
            ("أكدت", "مصادر أخرى", "تأجلت"),
        ),
    ],
)
def test_a_subject_before_its_verb_agrees_with_it(told: Told, text: str, said: tuple[str, str, str]) -> None:
    assert said in told(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            (
                "وأفاد تقرير لمنظمة الصحة العالمية بأن المرض تراجع. وقالت وزارة الصحة في بيان إن اللقاح متوفر. "
                "وأضاف التقرير أن الإصابات انخفضت."
            ),
            ("وأضاف", "منظمة الصحة العالمية", "الإصابات انخفضت"),
        ),
        (
            (
                "وقالت وزارة الصحة في بيان إن اللقاح متوفر. وأفاد تقرير لمنظمة الصحة العالمية بأن المرض تراجع. "
                "وأضاف البيان أن المراكز مفتوحة."
            ),
            ("وأضاف", "وزارة الصحة", "المراكز مفتوحة"),
        ),
        (
            "وقالت وزارة الزراعة في بيان نقلته وكالة رويترز إن الموسم جيد. وأكد البيان أن الأسعار مستقرة.",
            ("وأكد", "وزارة الزراعة", "الأسعار مستقرة"),
        ),
        (
            "وذكرت وزارة الزراعة في تقرير أن الموسم جيد. وأضاف التقرير أن الأسعار مستقرة.",
            ("وأضاف", "وزارة الزراعة", "الأسعار مستقرة"),
        ),
    ],
)
def test_a_document_goes_on_for_who_issued_it(told: Told, text: str, said: tuple[str, str, str]) -> None:
    assert said in told(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "وأعلن الوزير سالم الراشد أن المصنع سيغلق، فتظاهر سكان الحي احتجاجا على القرار وأكدوا أن لديهم حلولا أخرى.",
            ("وأكدوا", "سكان الحي", "لديهم حلولا أخرى"),
        ),
        (
            "وجلس الأهالي يراقبون العمال ويتساءلون عن موعد الرحيل.",
            ("ويتساءلون", "الأهالي", "موعد الرحيل"),
        ),
        (
            "وقال الوزير سالم الراشد إن المصنع سيغلق، وأكد أن العمال سينقلون.",
            ("وأكد", "سالم الراشد", "العمال سينقلون"),
        ),
    ],
)
def test_a_second_verb_goes_to_whom_it_agrees_with(told: Told, text: str, said: tuple[str, str, str]) -> None:
    assert said in told(text)
