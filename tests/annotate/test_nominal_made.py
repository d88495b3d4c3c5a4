"""Facts about contents that are nouns: whom the speaker turns to, where he says it and what opens the sentence stay outside.

Sentences are made of slots; every combination must be read.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

import pytest

Told = Callable[[str], list[tuple[str, str, str]]]

_WHO = {
    "الوزير سالم الراشد": "سالم الراشد",
    "مدير الشركة سعيد الحربي": "سعيد الحربي",
    "اللواء فهد المطيري": "فهد المطيري",
}
_WHOM = ("الشركات", "المجتمع الدولي", "جميع الأطراف", "إدارة النادي")


def _says(told: Told, text: str, content: str, speaker: str) -> bool:
    return (content, speaker) in [(said, who) for _, who, said in told(text)]


@pytest.mark.parametrize(
    ("verb", "content"), list(product(("حمل", "وحمل"), ("مسؤولية التأخير", "كامل المسؤولية عن الخسائر")))
)
def test_the_blamed_stay_outside(told: Told, verb: str, content: str) -> None:
    for who, whom in product(_WHO, _WHOM):
        text = f"{verb} {who} {whom} {content}."
        assert _says(told, text, content, _WHO[who]), text


def test_who_is_implored_stays_outside(told: Told) -> None:
    for who, whom in product(_WHO, (*_WHOM, "الشركات العاملة في القطاع")):
        text = f"وناشد {who} {whom} وقف القتال."
        assert _says(told, text, "وقف القتال", _WHO[who]), text


@pytest.mark.parametrize(
    ("noun", "inside", "verb", "content"),
    [
        ("بيانا", "من خلاله", "أدان", "الهجوم على القرية"),
        ("بيانا", "من خلاله", "أكد", "أهمية التعاون"),
        ("خطابا", "فيه", "دعا", "إلى ضبط النفس"),
        ("كلمة", "خلالها", "طالب", "بوقف القتال"),
        ("مقالا", "عبره", "حذر", "من انهيار السد"),
    ],
)
def test_a_text_holds_the_saying(told: Told, noun: str, inside: str, verb: str, content: str) -> None:
    said = content.removeprefix("إلى ").removeprefix("من ").removeprefix("ب")
    for who, name in _WHO.items():
        text = f"أصدر {who} {noun} {verb} {inside} {content}."
        assert _says(told, text, said, name), text


def test_behind_a_pronoun_nobody_else_is_asked(told: Told) -> None:
    text = "والتقى الوزير سالم الراشد التجار أمس، وناشدهم خفض الأسعار."
    assert _says(told, text, "خفض الأسعار", "سالم الراشد"), told(text)


@pytest.mark.parametrize(
    ("act", "saying", "content"),
    [
        ("التقى", "وطالبهم", "بالانضباط"),
        ("التقى", "واتهمهم", "بالتقصير"),
        ("زار", "وشكرهم", "على الضيافة"),
        ("التقى", "وحملهم", "مسؤولية الهزيمة"),
    ],
)
def test_a_pronoun_stands_for_whom(told: Told, act: str, saying: str, content: str) -> None:
    said = content.removeprefix("على ").removeprefix("ب")
    for who, name in _WHO.items():
        text = f"{act} {who} اللاعبين أمس، {saying} {content}."
        assert _says(told, text, said, name), text


@pytest.mark.parametrize(
    ("verb", "where", "content"),
    [
        ("أشاد", "خلال لقائه بالوفد الزائر", "بجهود المتطوعين"),
        ("حث", "عبر حسابه على تويتر", "على الهدوء"),
        ("شدد", "عبر صفحته الرسمية على فيسبوك", "على ضرورة الحوار"),
        ("أثنى", "في رده على سؤال", "على جهود اللجنة"),
        ("رحب", "عقب اجتماعه بالسفير", "بالاتفاق الجديد"),
    ],
)
def test_the_preposition_of_an_occasion_opens_no_content(
    told: Told, verb: str, where: str, content: str
) -> None:
    said = content.removeprefix("على ").removeprefix("ب")
    for who, name in _WHO.items():
        text = f"و{verb} {who} {where} {content}."
        assert _says(told, text, said, name), text


def test_an_only_preposition_opens_the_content_whatever_stands_before(told: Told) -> None:
    assert _says(told, "ورحب الوزير سالم الراشد في رده بالاتفاق.", "الاتفاق", "سالم الراشد")


@pytest.mark.parametrize(
    ("opening", "noun", "content"),
    [
        ("ورغم", "دعوة", "إلى الهدوء"),
        ("وعلى الرغم من", "تحذير", "من الفيضان"),
        ("وبعد", "إعلان", "عن خطة جديدة"),
        ("وفي ظل", "انتقاد", "لقرار الإغلاق"),
        ("ورغم", "تأكيد", "أهمية الحوار"),
        ("وبعد", "إدانة", "الهجوم على القرية"),
    ],
)
def test_a_noun_of_speech_ends_where_the_main_clause_begins(
    told: Told, opening: str, noun: str, content: str
) -> None:
    said = content.removeprefix("إلى ").removeprefix("من ").removeprefix("عن ").removeprefix("ل")
    text = f"{opening} {noun} الوزير سالم الراشد {content}، تواصلت الاحتجاجات."
    assert _says(told, text, said, "سالم الراشد"), text


@pytest.mark.parametrize(
    ("opening", "saying", "content"),
    [
        ("وفي نهاية الجولة", "شكر {} جميع العاملين", "على جهودهم"),
        ("وفي الختام", "هنأ {} الفائزين", "بالنجاح"),
    ],
)
def test_a_lead_in_leaves_an_everyday_word_a_verb(
    told: Told, opening: str, saying: str, content: str
) -> None:
    said = content.removeprefix("على ").removeprefix("ب")
    for who in ("مدير المستشفى", "الوزير سالم الراشد"):
        text = f"{opening} {saying.format(who)} {content}."
        assert said in [c for _, _, c in told(text)], text


@pytest.mark.parametrize(
    "where",
    [
        " في حديث لقناة الضفاف ",
        " في مقابلة مع صحيفة الضفاف ",
        " في مؤتمر صحفي عقده مساء أمس ",
        " في ختام زيارته إلى المدينة ",
        " خلال لقائه بالوفد الزائر ",
        " خلال اجتماع اللجنة ",
        " عقب الاجتماع ",
        " على هامش المعرض ",
        " عبر حسابه على تويتر ",
        "، الذي يرأس اللجنة، ",
    ],
)
def test_an_object_stands_behind_where_it_was_said(told: Told, where: str) -> None:
    verbs = ("وأدان", "وانتقد", "وأعلن", "وأكد")
    objects = ("الهجوم على القرية", "قرار الإغلاق", "انسحاب الوفد", "أهمية التعاون")
    for verb, said in zip(verbs, objects, strict=True):
        text = f"{verb} الوزير سالم الراشد{where}{said}."
        assert _says(told, text, said, "سالم الراشد"), text


@pytest.mark.parametrize("whom", ["سكان المناطق الجبلية", "جميع الموظفين", "الشركات"])
def test_what_holds_the_words_does_not_say_them(told: Told, whom: str) -> None:
    text = f"وجهت الوزيرة سلوى الفاسي رسالة حثت فيها {whom} على الصبر."
    assert _says(told, text, "الصبر", "سلوى الفاسي"), text


def test_who_speaks_in_a_text_stands_before_whom_he_accuses(told: Told) -> None:
    text = "وتدور أزمة بين روسيا وألمانيا، تتهم فيها موسكو الحكومة الألمانية بالتقصير."
    assert "التقصير" in [said for _, who, said in told(text) if who == "روسيا"], told(text)
