"""How local papers tell of feasts and speeches, often without a comma; every sentence is invented."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("وهنأ المدير منسوبي الوزارة بهذه المناسبة.", "هذه المناسبة"),
        ("وهنأ الوكيل سالم الراشد أثناء الحفل منسوبي الهيئة بهذه المناسبة السعيدة.", "هذه المناسبة السعيدة"),
        ("كما هنأ الوزير بهذه المناسبة السعيدة الجميع.", "هذه المناسبة السعيدة"),
        ("ألقى المدير سالم الراشد كلمة هنأ فيها الموظفين بهذه المناسبة.", "هذه المناسبة"),
        ("هنأ الرئيس اللاعبين بالفوز.", "الفوز"),
    ],
)
def test_this_occasion_is_what_somebody_is_congratulated_on(told, text: str, content: str) -> None:
    assert content in [said for _, _, said in told(text)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("تساءل نادر يوما: كم مرة يغلق الجسر؟", "نادر"),
        ("وقال الراشد يوما إن الجسر سيغلق.", "الراشد"),
        ("وكما قالت المعلمة يوما: الصبر مفتاح.", "المعلمة"),
    ],
)
def test_one_day_is_no_name(told, text: str, speaker: str) -> None:
    assert [who for _, who, _ in told(text)] == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "وفيما أشارت مصادر إلى بطء العمل، دعت كل العاملين في الميناء إلى الصبر.",
        "وفيما أشارت مصادر إلى بطء العمل، حثت جميع المزارعين على الصبر.",
        "وفيما أشارت مصادر إلى بطء العمل، طالبت كافة المراجعين بالصبر.",
    ],
)
def test_all_the_men_are_whom_she_calls_upon(told, text: str) -> None:
    assert [(who, said) for _, who, said in told(text)] == [("مصادر", "بطء العمل"), ("مصادر", "الصبر")]
