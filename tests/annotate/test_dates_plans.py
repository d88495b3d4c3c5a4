"""Weekdays of what is still to come, and «later» behind a report or a plan; every sentence is invented."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("وشدد المدرب على أن مواجهة السبت لا تحتمل الخطأ", "السبت", "2025-06-28"),
        ("وأوضح النادي أن نزال الجمعة الذي سيقام في الملعب الكبير مهم", "الجمعة", "2025-06-27"),
        ("وذكر الحارس أن لقاء الخميس لن يكون سهلا", "الخميس", "2025-06-26"),
    ],
)
def test_an_event_that_lies_ahead_is_of_the_coming_weekday(values, text: str, words: str, value: str) -> None:
    assert values(text) == [(words, value)]


def test_an_event_is_of_the_weekday_that_the_text_plans_for(values) -> None:
    text = "يلتقي الفريقان الأربعاء على الكأس.\nوأكد الحارس أهمية مباراة الأربعاء."
    assert values(text) == [("الأربعاء", "2025-06-25"), ("الأربعاء", "2025-06-25")]


@pytest.mark.parametrize(
    "text", ["أعلنت الحركة مسؤوليتها عن هجوم السبت", "وفي مباراة السبت فاز الفريق بهدفين"]
)
def test_an_event_that_is_told_is_of_the_weekday_before(values, text: str) -> None:
    assert values(text) == [("السبت", "2025-06-21")]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("وعلى المتقدمين الحضور يوم الخميس إلى المقر", "يوم الخميس", "2025-06-26"),
        ("وحددت اللجنة يوم السبت لفرز الأصوات", "يوم السبت", "2025-06-28"),
        ("سيتم نقل اللوحات إلى المتحف الأحد", "الأحد", "2025-06-29"),
    ],
)
def test_an_appointment_is_of_the_coming_weekday(values, text: str, words: str, value: str) -> None:
    assert values(text) == [(words, value)]


def test_what_was_moved_was_moved_on_the_weekday_before(values) -> None:
    assert values("تم نقل اللوحات إلى المتحف الأحد") == [("الأحد", "2025-06-22")]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("على أن تختار اللجنة الرئيس الجديد لاحقا", "FUTURE_REF"),
        ("سيتم عقد الجلسة الثانية للمحاكمة لاحقا", "FUTURE_REF"),
        ("وستعلن اللجنة، بعد فرز الأصوات، الأسماء لاحقا", "FUTURE_REF"),
        ("جمعت القطع تمهيدا لعرضها لاحقا", "FUTURE_REF"),
    ],
)
def test_later_looks_ahead_behind_a_plan(values, text: str, value: str) -> None:
    assert values(text) == [("لاحقا", value)]


def test_later_in_a_report_is_no_time(values) -> None:
    assert values("فر السجين بعد أن أوقف لاحقا") == []
    assert values("غادر القاعة قبل أن يعود إليها لاحقا") == []
    assert values("وفي وقت لاحق، أغلقت الشرطة الشارع")[0][1] == "PAST_REF"


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("تبدأ المقابلات الخميس 10/14 في المبنى", "الخميس 10/14", "2015-07-30"),
        ("حضر المدير يوم الأحد 7/5", "يوم الأحد 7/5", "2015-07-05"),
    ],
)
def test_a_weekday_tells_which_calendar_figures_are_of(values, text: str, words: str, value: str) -> None:
    assert values(text, "2015-07-25") == [(words, value)]


def test_a_score_behind_a_weekday_is_no_date(values) -> None:
    assert values("فاز الفريق السبت 3/1 على ضيفه") == [("السبت", "2025-06-21")]


def test_until_lately_is_past(values) -> None:
    assert values("كان الطريق مغلقا حتى وقت قريب") == [("وقت قريب", "PAST_REF")]


def test_a_school_year_begins_in_autumn(values) -> None:
    assert values("تستعد المدارس لبداية العام الدراسي", "2025-08-10")[0][1] == "2025"
    assert values("تعقد الاختبارات نهاية العام الدراسي", "2025-06-10")[0][1] == "2024/2025"


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("تحدث عن الآبار، فيما يستكمل الخبير شرحه يوم السبت", "يوم السبت", "2025-06-28"),
        ("ويحتمل أن يكون يوم الخميس ماطرا", "يوم الخميس", "2025-06-26"),
        ("ويتدرب الحارس، بعد شفائه، الجمعة في الملعب", "الجمعة", "2025-06-27"),
    ],
)
def test_a_present_verb_announces_the_coming_weekday(values, text: str, words: str, value: str) -> None:
    assert values(text) == [(words, value)]


@pytest.mark.parametrize(
    "text",
    [
        "لم يحضر المدير السبت",
        "كان الحارس يتدرب السبت",
        "وفق فيدان، في مؤتمر في أنقرة، السبت",
        "تكشف سجلات يدوية السبت",
        "لن نتهاون مع أحد، خصوصا بعد تبني الجماعة هجوم السبت",
        "أفاق السكان الذين يعيشون في الحي، السبت، على دوي",
        "والمرضى يعيشون في القرية وفقا لما ذكرته الوزارة، السبت",
    ],
)
def test_what_was_or_only_looks_like_a_present_verb_announces_nothing(values, text: str) -> None:
    assert values(text) == [("السبت", "2025-06-21")]


def test_hours_of_a_day_told_are_both_of_it(values) -> None:
    assert values("يبدأ القبول بعد غد الأربعاء من الساعة 8 صباحا وحتى الساعة 3 عصرا")[1:] == [
        ("الساعة 8 صباحا", "2025-06-25T08:00"),
        ("الساعة 3 عصرا", "2025-06-25T15:00"),
    ]


def test_the_last_day_of_a_stretch_is_counted_from_its_first(values) -> None:
    assert values("استمرت الحملة من يوم الأحد وحتى يوم الثلاثاء") == [
        ("يوم الأحد", "2025-06-22"),
        ("يوم الثلاثاء", "2025-06-24"),
    ]
    assert values("تقام الندوات من يوم السبت حتى يوم الاثنين") == [
        ("يوم السبت", "2025-06-28"),
        ("يوم الاثنين", "2025-06-30"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "توقفت مباراة الرمال والواحة، التي تقام على ملعب المدينة، السبت، بسبب المطر",
        "تم تأجيل موعد انطلاق مباراة الرمال ونظيره الواحة، السبت، لمدة نصف ساعة",
        "وكان الوزير، بعد عودته من الخارج، قد نشر صورة على حسابه، السبت، بمناسبة العيد",
    ],
)
def test_a_day_behind_a_comma_is_of_the_report_around_a_plan(values, text: str) -> None:
    assert values(text)[0] == ("السبت", "2025-06-21")


def test_the_night_of_a_report_is_the_one_just_gone(values) -> None:
    assert values("قصفت الطائرات أطراف البلدة خلال الليل") == [("الليل", "2025-06-22TNI")]
    assert values("تنخفض درجات الحرارة خلال الليل") == []


def test_a_bare_month_is_the_one_that_the_text_plans_for(values) -> None:
    text = "ستجري الانتخابات في نوفمبر المقبل.\nويؤيد الحزب إجراء الاقتراع في نوفمبر."
    assert values(text) == [("نوفمبر المقبل", "2025-11"), ("نوفمبر", "2025-11")]


def test_a_bare_month_that_is_told_of_as_well_is_gone(values) -> None:
    text = "ستجري الانتخابات في نوفمبر المقبل.\nوكان الحزب قد فاز في نوفمبر."
    assert values(text)[1] == ("نوفمبر", "2024-11")
