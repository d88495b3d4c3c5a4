"""Who acts and what it is about, crossed: each verb with each subject and each object, as newspapers print them.

The expected answer is known by how a sentence is made: the object never enters the subject, nor the subject the object.
"""

from __future__ import annotations

from itertools import product

import pytest

from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.model import Article

# Subject, its speaker's name, whether it is feminine.
_SUBJECTS = [
    ("جروس", "جروس", False),
    ("محافظ جدة", "محافظ جدة", False),
    ("مدير الشرطة", "مدير الشرطة", False),
    ("وزيرة البيئة منى العطار", "منى العطار", True),
    ("المتحدث باسم وزارة الصحة خالد العلي", "خالد العلي", False),
    ("عدد من نواب البرلمان", "عدد من نواب البرلمان", False),
    ("مصدر أمني", "مصدر أمني", False),
    ("نادي الوحدة", "نادي الوحدة", False),
    ("شركة أرامكو السعودية", "شركة أرامكو السعودية", True),
    ("رئيس الجامعة الدكتور سمير الحداد", "سمير الحداد", False),
    ("وليد العلي وفهد العتيبي", "وليد العلي", False),
]
_WITH_NOUNS = [
    ("أكد", "أكدت", "صحة الخبر"),
    ("أكد", "أكدت", "أهمية التعاون بين البلدين"),
    ("أعلن", "أعلنت", "ضبط خمسة مهربين"),
    ("نفى", "نفت", "تعرض المدينة للقصف"),
    ("انتقد", "انتقدت", "غياب الرقابة"),
    ("استنكر", "استنكرت", "هذه الجريمة"),
    ("هاجم", "هاجمت", "سياسة الحكومة"),
]
_OCCASIONS = ["", " في بيان", " خلال مؤتمر صحفي"]
_CALLED_UPON = ["الحكومة العراقية", "وزارة التعليم", "المواطنين", "الشركة المنفذة"]
_CALLS = [("دعا", "دعت", "إلى"), ("حث", "حثت", "على")]


def _told(sentence: str) -> list[tuple[str, str]]:
    found = annotate(Article("x", sentence), load_lexicon()).statements
    return [
        (s.speakers[0].name if s.speakers else "", sentence[s.content.start : s.content.end]) for s in found
    ]


@pytest.mark.parametrize(("subject", "name", "feminine"), _SUBJECTS)
def test_the_noun_behind_the_subject_is_what_is_told(subject: str, name: str, feminine: bool) -> None:
    for (man, woman, noun), occasion in product(_WITH_NOUNS, _OCCASIONS):
        sentence = f"و{woman if feminine else man} {subject}{occasion} {noun}."
        assert _told(sentence) == [(name, noun)], sentence


@pytest.mark.parametrize(("subject", "name", "feminine"), _SUBJECTS)
def test_whom_somebody_calls_upon_is_no_part_of_him(subject: str, name: str, feminine: bool) -> None:
    for (man, woman, led), called in product(_CALLS, _CALLED_UPON):
        sentence = f"و{woman if feminine else man} {subject} {called} {led} وقف العمل فورا."
        assert _told(sentence) == [(name, "وقف العمل فورا")], sentence


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("وطالب سكان الحي البلدية بوقف العمل.", ("سكان الحي", "وقف العمل")),
        ("ودعت لجنة المجالس البلدية إلى المشاركة.", ("لجنة المجالس البلدية", "المشاركة")),
        ("وناشد مجلس المحافظة الحكومة وقف العمل.", ("مجلس المحافظة", "وقف العمل")),
        ("وأكدت الشركة في بيان جاهزية مصانعها للعمل.", ("الشركة", "جاهزية مصانعها للعمل")),
        ("ونفى النادي في بيان أي نية للانسحاب.", ("النادي", "أي نية للانسحاب")),
        ("وأكد الجيش في بيان حرصه على سلامة المواطنين.", ("الجيش", "حرصه على سلامة المواطنين")),
        ("وهاجم ناصر الدوسري وفهد العتيبي وسائل الإعلام.", ("ناصر الدوسري", "وسائل الإعلام")),
        ("وانتقدت الشركة في تصريح صحفي تأخر صرف الرواتب.", ("الشركة", "تأخر صرف الرواتب")),
        ("وأعلن مصدر أمني القبض على المتهم.", ("مصدر أمني", "القبض على المتهم")),
        ("وأعلن محافظ جدة القبض على المتهم.", ("محافظ جدة", "القبض على المتهم")),
        ("وأكد مدير الشرطة نجاح الخطة الأمنية.", ("مدير الشرطة", "نجاح الخطة الأمنية")),
        ("وأكد محافظ جدة سلامة جميع الركاب.", ("محافظ جدة", "سلامة جميع الركاب")),
        ("جروس أكد أن النتائج مرضية.", ("جروس", "النتائج مرضية")),
        ("وحذر من باريس نقيب المحامين من أن القرار متسرع.", ("نقيب المحامين", "القرار متسرع")),
        (
            "وحذر الوزير خالد العلي خلال لقائه وفدا من الغرفة من أن الأسعار سترتفع.",
            ("خالد العلي", "الأسعار سترتفع"),
        ),
    ],
)
def test_single_words_keep_subject_and_object_apart(sentence: str, expected: tuple[str, str]) -> None:
    assert _told(sentence) == [expected]
