"""Whom somebody prays to, on what terms, how much he feels: none of it says anything itself; every sentence is invented."""

from __future__ import annotations

import pytest

from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.model import Article


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "وسأل قائد الكتيبة الثالثة الله عز وجل أن يشفي المصابين.",
            ("وسأل", "قائد الكتيبة الثالثة", "يشفي المصابين"),
        ),
        ("وسأل مدير المستشفى الله أن يشفي المصابين.", ("وسأل", "مدير المستشفى", "يشفي المصابين")),
        ("ودعا الوزير نصر الله أن يعود غدا.", ("ودعا", "نصر الله", "يعود غدا")),
        ("ودعا الشيخ الله سبحانه وتعالى أن يرحم الضحايا.", ("ودعا", "الشيخ", "يرحم الضحايا")),
    ],
)
def test_whom_he_prays_to_is_no_part_of_who_prays(told, text: str, said: tuple[str, str, str]) -> None:
    assert told(text) == [said]


@pytest.mark.parametrize(
    "text",
    [
        "ووجهت الوزارة دوريات للبحث عن القارب، والقارب أبحر الأربعاء على أن يعود الخميس.",
        "والطالبات يحتجن إلى غرف أوسع على امتداد العام الدراسي.",
    ],
)
def test_terms_and_needs_say_nothing(told, text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "توقف العمل في الميناء ثلاثة أيام، وذلك حسبما أعلنت الشرطة في المدينة.",
            "توقف العمل في الميناء ثلاثة أيام",
        ),
        ("وأعرب المدير عن شكره للمشاركين، هذا وقد شهد الحفل تكريم الفائزين.", "شكره للمشاركين"),
        (
            "وأضاف سالم الراشد أن الممثلين وصلوا وأبدوا موافقتهم على تصوير الجزء الثاني.",
            "الممثلين وصلوا وأبدوا موافقتهم على تصوير الجزء الثاني",
        ),
        (
            "وقالت الشركة إن الأرباح زادت بنسبة 2.\u200f5 في المئة هذا العام.",
            "الأرباح زادت بنسبة 2.\u200f5 في المئة هذا العام",
        ),
        ("وأوصى المدير أيضا بضرورة أن تشارك المدارس.", "ضرورة أن تشارك المدارس"),
        ("وأكد الأمين العام ضرورة أن تعمل اللجنة ليلا.", "ضرورة أن تعمل اللجنة ليلا"),
    ],
)
def test_where_what_he_said_begins_and_ends(told, text: str, content: str) -> None:
    assert [said[2] for said in told(text)] == [content]


@pytest.mark.parametrize(
    ("felt", "act"),
    [
        ("بالغ شكره وتقديره للعاملين", "praise"),
        ("خالص الامتنان للعاملين", "praise"),
        ("خالص تعازيه لأسر الضحايا", "express"),
        ("عميق أسفه", "express"),
    ],
)
def test_how_much_he_feels_changes_no_act(felt: str, act: str) -> None:
    (made,) = annotate(Article("x", f"وأعرب المدير عن {felt}."), load_lexicon()).statements
    assert made.act == act
