"""Facts about subjects that open a clause before its verb; every sentence is invented."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Told = Callable[[str], list[tuple[str, str, str]]]


def test_what_stands_between_subject_and_verb_parts_them_not(told: Told) -> None:
    text = "قالت سعاد الزيني إن الطفل نجا.\nالشرطة السويسرية، من جانبها، ذكرت أنها عثرت على السيارة."
    assert told(text)[1] == ("ذكرت", "الشرطة السويسرية", "عثرت على السيارة")
    text = "قال سالم الزيني إن اللقاء مفيد. لكن وزارة الزراعة في العاصمة أمس أكدت أن الموسم جيد."
    assert told(text)[1][1] == "وزارة الزراعة"


def test_a_relative_clause_has_its_own_verb(told: Told) -> None:
    text = "قال سالم الزيني إن اللقاء مفيد. إلا أن الدول التي تلتقي غدا في المدينة تؤكد أن الاتفاق قريب."
    assert told(text)[1] == ("تؤكد", "الدول", "الاتفاق قريب")
    text = "فإن الإحصائيات، التي أوردها المجلس، تظهر أن الزيارات بلغت مئة."
    assert told(text)[0][2] == "الزيارات بلغت مئة"


def test_research_shows_and_he_who_was_quoted_last_does_not(told: Told) -> None:
    text = "قال سالم الزيني إن النوم مهم. لكن الأبحاث أظهرت أيضا أن القهوة مفيدة."
    assert told(text)[1][1] == "الأبحاث"


def test_a_subject_does_not_reach_beyond_another_verb(told: Told) -> None:
    text = "قالت القناة إن رئيس النادي سالم الزيني استمع إلى تقارير أظهرت أن الملعب قديم."
    assert all(speaker != "سالم الزيني" for _, speaker, _ in told(text))


def test_many_in_front_of_any_verb_go_on(told: Told) -> None:
    text = "قال سالم الزيني إن اللقاء مفيد. لكن فصائل المدينة رفضت تسليمه وقالوا إنهم لا يثقون بأحد."
    assert told(text)[-1][1] == "فصائل المدينة"
    text = 'قال سالم الزيني إن اللقاء مفيد. لكن منظمة "النور" الإسبانية زارت المكان وقالت إنه مغلق.'
    assert told(text)[-1][1] == "النور"


def test_many_in_the_case_of_an_object_are_whom_he_addressed(told: Told) -> None:
    text = "وألقى المدير سالم الزيني كلمة هنأ فيها منسوبي الإدارة بالعيد، وشكر فيها الجميع على الجهود."
    assert {speaker for _, speaker, _ in told(text)} == {"سالم الزيني"}
    text = "وقالت قوى التغيير إن القرار انقلاب. وطالبت قوى التغيير بالعدالة."
    assert {speaker for _, speaker, _ in told(text)} == {"قوى التغيير"}


def test_what_keeps_a_name_back_parts_subject_and_verb_not(told: Told) -> None:
    asides = ["اشترط عدم ذكر اسمه", "طلب عدم الكشف عن هويته", "مشترطا عدم نشر اسمه", "رفض الكشف عن هويته"]
    for aside in asides:
        text = f"وغاب الملف عن جدول الأعمال. لكن مسؤولا في الديوان، {aside}، قال إن العقد أرجئ."
        assert told(text) == [("قال", "مسؤول في الديوان", "العقد أرجئ")], aside
    text = "لكن مصدرا في الوزارة، تحدث شريطة عدم الكشف عن اسمه، أكد أن العقد أرجئ."
    assert told(text) == [("أكد", "مصدر في الوزارة", "العقد أرجئ")]


def test_a_medium_that_rests_on_somebody_hands_on(told: Told) -> None:
    text = "قالت وكالة رويترز، استنادا إلى مسؤول في وزارة الزراعة، إن العقد أرجئ."
    assert told(text)[0][1] == "مسؤول في وزارة الزراعة"
    text = "قال سالم الزيني، استنادا إلى تقرير الوزارة، إن العقد أرجئ."
    assert told(text)[0][1] == "سالم الزيني"


@pytest.mark.parametrize(
    "text",
    [
        "وكانت وزارة العمل، دعت الخريجات إلى التسجيل.",
        "وكانت وزارة العمل بالتعاون مع وزارة التعليم دعت الخريجات إلى التسجيل.",
        "وكانت وزارة العمل بالتعاون مع هيئة المهن، دعت في 9 مايو الماضي، الخريجات إلى التسجيل.",
    ],
)
def test_behind_was_stands_who_did_it_and_behind_the_verb_who_was_told(told: Told, text: str) -> None:
    assert [one[1:] for one in told(text)] == [("وزارة العمل", "التسجيل")]
