"""Statements that nothing saw: what stands between verb and complement, subjects before their verb; every sentence is invented."""

from __future__ import annotations

import pytest

from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.model import Article


def told(text: str) -> list[tuple[str, str, str]]:
    """Return cue, first speaker and content of every statement."""
    return [
        (
            text[s.cue.start : s.cue.end],
            s.speakers[0].name if s.speakers else "",
            text[s.content.start : s.content.end],
        )
        for s in annotate(Article("x", text), load_lexicon()).statements
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "قالت الشركة، بحسب ما نقلت وكالة الضفاف، إن المصنع سيفتح غدا.",
            ("قالت", "الشركة", "المصنع سيفتح غدا"),
        ),
        (
            "وتؤكد تونس، وفق بيان أصدرته وزارة الخارجية اليوم الثلاثاء، تضامنها الكامل مع الجزائر.",
            ("وتؤكد", "تونس", "تضامنها الكامل مع الجزائر"),
        ),
        (
            "وأوضح سالم الراشد حسبما نقلت عنه الإذاعة أن المبلغ كبير.",
            ("وأوضح", "سالم الراشد", "المبلغ كبير"),
        ),
    ],
)
def test_a_tag_between_a_verb_and_its_complement_ends_nothing(text: str, said: tuple[str, str, str]) -> None:
    assert told(text) == [said]


def test_a_tag_behind_a_whole_clause_is_its_own_cue() -> None:
    assert told("زارت الوزيرة المصنع، بحسب صحيفة الضفاف، وغادرت المدينة.")[0][0] == "بحسب"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "إلا أن الدول التي تلتقي غدا في القاهرة تؤكد أن الاتفاق سيعزز النمو.",
            ("تؤكد", "الدول", "الاتفاق سيعزز النمو"),
        ),
        (
            "إلا أن لاعب وسط الفريق الذي ينافس على اللقب أكد أنه سيبقى.",
            ("أكد", "لاعب وسط الفريق", "سيبقى"),
        ),
        (
            "لكن الأرقام التي نشرتها الهيئة أمس تشير إلى أن الحرارة ارتفعت.",
            ("تشير", "الهيئة", "الحرارة ارتفعت"),
        ),
        ("لكن دندن انتقد برنامج الحكومة الجديدة.", ("انتقد", "دندن", "برنامج الحكومة الجديدة")),
    ],
)
def test_a_subject_stands_before_its_verb(text: str, said: tuple[str, str, str]) -> None:
    assert told(text) == [said]


@pytest.mark.parametrize(
    "text",
    [
        "إن الطريق الذي فتح أمس يؤكد أن العمل مستمر.",
        "وتابع الجمهور اللاعب الذي سجل الهدف وغادر.",
    ],
)
def test_a_thing_that_a_clause_describes_does_not_speak(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "خلال المباراة، طالب المدرب سالم الراشد الحكم بالعدل.",
            ("طالب", "سالم الراشد", "العدل"),
        ),
        (
            "من جهتهم، طالب الموظفون المسرحون الهيئة بدفع الرواتب.",
            ("طالب", "الموظفون", "دفع الرواتب"),
        ),
        (
            'وبالنسبة للوافدين، بين الوزير سالم الراشد "عدم قدرة الوزارة على مساعدتهم نظرا للظروف".',
            ("بين", "سالم الراشد", "عدم قدرة الوزارة على مساعدتهم نظرا للظروف"),
        ),
        (
            "انعقد مجلس الأمن أمس، وطالبه في قراره بالانسحاب من البلاد.",
            ("وطالبه", "مجلس الأمن", "الانسحاب من البلاد"),
        ),
        (
            "وعاد علم الأنساب الذي وصفه كثير من الباحثين بالعمل الجبار.",
            ("وصفه", "كثير من الباحثين", "العمل الجبار"),
        ),
    ],
)
def test_an_everyday_word_is_a_verb_with_people_behind_it(text: str, said: tuple[str, str, str]) -> None:
    assert told(text) == [said]


def test_a_student_demands_nothing() -> None:
    assert [s[0] for s in told("وقال سالم الراشد، طالب الطب في الجامعة، إن الدراسة صعبة.")] == ["وقال"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "ولم يذكر سالم الراشد (31 عاما) الموعد المتوقع للزواج.",
            ("يذكر", "سالم الراشد", "الموعد المتوقع للزواج"),
        ),
        (
            "أدانت الهيئة العامة للكتاب وبشدة العمل الدنيء.",
            ("أدانت", "الهيئة العامة للكتاب", "العمل الدنيء"),
        ),
        (
            "أعلنت فرنسا وألمانيا في 17 كانون الثاني عزمهما على فتح المعبر.",
            ("أعلنت", "فرنسا", "عزمهما على فتح المعبر"),
        ),
        (
            "وكشف الوزير -خلال مؤتمر صحفي أمس الخميس- نتائج التحقيق.",
            ("وكشف", "الوزير", "نتائج التحقيق"),
        ),
        (
            "توقع نواف الراشد مساعد الناطق بالهيئة العامة للأرصاد وحماية البيئة هطول أمطار.",
            ("توقع", "نواف الراشد", "هطول أمطار"),
        ),
    ],
)
def test_what_is_noted_of_a_subject_stands_before_the_object(text: str, said: tuple[str, str, str]) -> None:
    assert told(text) == [said]


def test_what_was_not_told_is_the_content_and_what_was_not_done_is_none() -> None:
    assert told("ورفض المصدر إعطاء المزيد من التفاصيل.") == [
        ("ورفض", "المصدر", "المزيد من التفاصيل"),
    ]
    assert told("ورفض الوزير تقديم استقالته.") == []
