"""Plain sentences, crossed: every subject with everything that may stand beside it; nothing of it may change who says what.

A sentence is put together from parts whose reading is known, so that a guard that is too strict for one pairing shows at once.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

Told = Callable[[str], list[tuple[str, str, str]]]

# Who speaks as it stands, the name, and whether the verb is feminine.
SUBJECTS = (
    ("وزير النقل اللبناني علي الحايك", "علي الحايك", False),
    ("المتحدث باسم الجيش الكولومبي خورخي أوسوريو", "خورخي أوسوريو", False),
    ("مدير عام الصحة في حلب الدكتور ماهر قاسم", "ماهر قاسم", False),
    ("الناطقة الرسمية باسم المنظمة كلير دوفال", "كلير دوفال", True),
    ("نائب رئيس مجلس الإدارة المهندس فهد العتيبي", "فهد العتيبي", False),
    ("المدرب الإسباني بورخا سيكو", "بورخا سيكو", False),
    ("والد الضحية", "والد الضحية", False),
    ("مصدر أمني رفيع", "مصدر أمني رفيع", False),
    ("الشركة", "الشركة", True),
    ("وزارة الداخلية الكويتية", "وزارة الداخلية الكويتية", True),
    ("البنك المركزي الأردني", "البنك المركزي الأردني", False),
    ("نقابة الصحفيين التونسيين", "نقابة الصحفيين التونسيين", True),
)
BESIDE = (
    "",
    "أمس الاثنين",
    "في مؤتمر صحفي",
    "خلال مؤتمر صحفي عقد في العاصمة",
    "في بيان نشر على موقع إلكتروني",
    "في تصريحات متلفزة",
    "على هامش الاجتماع",
    "ردا على سؤال",
    "تعليقا على الحادث",
    "في رسالة إلى البرلمان",
    "في منشور على فيسبوك",
    "في ختام الزيارة",
    "بعد اجتماع دام ثلاث ساعات",
)
# The verb, its feminine, and what opens its clause.
VERBS = (
    ("قال", "قالت", "إن"),
    ("أكد", "أكدت", "أن"),
    ("أفاد", "أفادت", "بأن"),
    ("نبه", "نبهت", "إلى أن"),
    ("شدد", "شددت", "على أن"),
)
SAID = "المفاوضات دخلت مرحلة حاسمة"
# A text that tells «على» from علي.
BEHIND = " وتأجلت المباريات لدى هطول المطر."


@pytest.mark.parametrize("beside", BESIDE)
def test_a_verb_its_subject_and_a_clause(told: Told, beside: str) -> None:
    for subject, name, feminine in SUBJECTS:
        for verb in VERBS:
            words = (verb[feminine], subject, beside, verb[2], SAID)
            text = " ".join(filter(None, words)) + "." + BEHIND
            assert told(text) == [(verb[feminine], name, SAID)], text


@pytest.mark.parametrize("beside", BESIDE)
def test_a_subject_before_its_verb(told: Told, beside: str) -> None:
    for subject, name, feminine in SUBJECTS:
        for verb in VERBS:
            words = (subject, verb[feminine], beside, verb[2], SAID)
            text = " ".join(filter(None, words)) + "." + BEHIND
            assert told(text) == [(verb[feminine], name, SAID)], text


@pytest.mark.parametrize("beside", BESIDE)
def test_a_quotation_and_a_tag_behind_it(told: Told, beside: str) -> None:
    for subject, name, feminine in SUBJECTS:
        for verb in VERBS[:2]:
            text = f"«{SAID}»، كما {verb[feminine]} {subject} {beside}".rstrip() + "." + BEHIND
            assert told(text) == [(verb[feminine], name, SAID)], text
