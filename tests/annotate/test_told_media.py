"""Facts about a noun that somebody tells a medium: whom he told stands between, and no part of it is what he said; sentences are made of slots."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

import pytest

from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.model import Article

Told = Callable[[str], list[tuple[str, str, str]]]

_WHO = ("مصدر أمني", "مسؤول في الوزارة", "سالم الراشد", "المتحدث باسم الوزارة سالم الراشد")
_TOLD = (
    "لوكالة رويترز",
    "لرويترز",
    "لمراسلنا",
    "لصحيفة الضفاف",
    "لمراسل الجزيرة",
    'لمراسلة الضفاف "اف ام" بالمدينة',
    "أمس لوكالة رويترز",
    "في تصريح لرويترز",
)
_SAID = ("عدم وجود خلافات بين الطرفين", "مقتل ثلاثة أشخاص في الحادث", "إيقاف شخصين في القضية")


@pytest.mark.parametrize(("who", "told_to", "said"), list(product(_WHO, _TOLD, _SAID)))
def test_whom_he_told_stands_between(told: Told, who: str, told_to: str, said: str) -> None:
    assert [one for _, _, one in told(f"وأكد {who} {told_to} {said}.")] == [said]
    assert [one for _, _, one in told(f"ونفى {who} {told_to} {said}.")] == [said]


def test_a_special_bulletin_says_that(told: Told) -> None:
    text = "أفاد المعهد الوطني للمناخ في نشرة خاصة أن الأمطار ستنزل بأغلب المناطق."
    assert [one for _, _, one in told(text)] == ["الأمطار ستنزل بأغلب المناطق"]


@pytest.mark.parametrize("marks", ['"للاقتصادية"', "«للاقتصادية»", "(للاقتصادية)", "«للشرق الأوسط»"])
@pytest.mark.parametrize("who", ["مصدر في قيادات الحزب", "مدير المستشفى", "سالم الراشد"])
def test_the_medium_that_is_told_ends_who_tells_it_also_within_marks(
    told: Told, who: str, marks: str
) -> None:
    assert [one[1:] for one in told(f"وقال {who} {marks} إن الاجتماع انتهى.")] == [(who, "الاجتماع انتهى")]
    assert [one[2] for one in told(f"وأكد {who} {marks} إيقاف العمل.")] == ["إيقاف العمل"]


def test_an_outlet_that_nobody_described_is_told_by_its_name() -> None:
    text = "وأكد مدير المستشفى للمنبع أن العمل مستمر."
    (one,) = annotate(Article("x", text, outlet="المنبع"), load_lexicon()).statements
    assert [speaker.name for speaker in one.speakers] == ["مدير المستشفى"]
