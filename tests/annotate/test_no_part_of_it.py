"""What is no part of a subject or no speech at all: one's own words, a list of places, what grew; every sentence is invented."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "وختم المتحدث الحكومي كلمته بأن الهيئة ماضية في عملها.",
            ("وختم", "المتحدث الحكومي", "الهيئة ماضية في عملها"),
        ),
        (
            "وختم الملك حمد الراشد خطابه بالتأكيد على أن الجبهات هادئة.",
            ("وختم", "حمد الراشد", "الجبهات هادئة"),
        ),
    ],
)
def test_what_somebody_says_is_no_part_of_who_he_is(told, text: str, said: tuple[str, str, str]) -> None:
    assert said in told(text)


@pytest.mark.parametrize(
    "visit",
    [
        "لمنزل الأسرة في محافظة بارق، ومركز حلي التابع للمحافظة أمس,",
        "لمركز الإسعاف، والمستشفى العام اليوم،",
        "لأعضاء الغرفة، ورجال الأعمال بالمنطقة،",
    ],
)
def test_a_list_within_the_occasion_has_no_subject(told, visit: str) -> None:
    text = f"زار الوزير سالم الراشد المنطقة. وأكد خلال زيارته {visit} أن العمل مستمر."
    assert told(text) == [("وأكد", "سالم الراشد", "العمل مستمر")]


def test_where_and_when_before_a_clause_is_not_what_was_said(told) -> None:
    text = "أفاد مدير المصنع بالقصرين اليوم الخميس بأن العمال عادوا."
    assert told(text) == [("أفاد", "مدير المصنع", "العمال عادوا")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وقال مراسل «الضفاف» إن القصف توقف.", "مراسل «الضفاف»"),
        ("وأفاد مراسل الجوهرة أف أم أن الحريق اندلع فجرا.", "مراسل الجوهرة أف أم"),
        ('وذكر موفد "نهر إف إم" أن الملعب جاهز.', 'موفد "نهر إف إم"'),
        ("وقالت مراسلة «الضفاف» إن الجلسة بدأت.", "مراسلة «الضفاف»"),
        ("وقالت لجنة الفصل في المنازعات إن الحكم صدر.", "لجنة الفصل في المنازعات"),
        ("وأوضحت لجنة النظر في المخالفات أن النشاط متوقف.", "لجنة النظر في المخالفات"),
        ("وأوضح مدير الرقابة بأمانة الضفاف عبدالعلي المكرمي أن المحال أغلقت.", "عبدالعلي المكرمي"),
    ],
)
def test_a_speaker_is_whole(told, text: str, name: str) -> None:
    assert [who for _, who, _ in told(text)] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "ارتفع مؤشر السوق الرئيسي بنسبة 2 %، كما زاد مؤشر الأسهم الصغيرة بنسبة 1 %.",
        "تدرب الفريق أمس، كما واصل اللاعب سالم الراشد برنامجه.",
        "أعلم أن الطريق طويل.",
        "أعلم جيدا أن الطريق طويل.",
    ],
)
def test_nothing_is_said(told, text: str) -> None:
    assert told(text) == []
