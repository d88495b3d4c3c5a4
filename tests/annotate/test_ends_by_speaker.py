"""Facts about where a content ends: at what its own speaker does next, at his own tag, never behind a preposition."""

from __future__ import annotations

import pytest

from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.model import Article


def contents(text: str) -> list[str]:
    found = annotate(Article("x", text), load_lexicon()).statements
    return [text[one.content.start : one.content.end] for one in found]


@pytest.mark.parametrize(
    ("verb", "then"),
    [
        ("قال المدرب", "مهنئا كل لاعب باسمه"),
        ("أكد الأمير", "مقدرا سموه تعب الحراس"),
        ("أضافت الوزيرة", "مهنئة كل طالبة باسمها"),
    ],
)
def test_a_participle_of_the_speaker_ends_what_is_said(verb: str, then: str) -> None:
    assert contents(f"{verb} إن الباب سيفتح غدا، {then}.")[0] == "الباب سيفتح غدا"


def test_a_participle_of_another_gender_goes_on() -> None:
    told = "القافلة عبرت الوادي ليلا، مقدرة طول الطريق"
    assert contents(f"وقال الحارس إن {told}.")[0] == told


@pytest.mark.parametrize("tag", ["حسب توصيفهم", "وفق روايتهم", "بحسب تعبيرهم", "على حد وصفهم"])
def test_an_own_tag_has_every_owner(tag: str) -> None:
    assert contents(f"وقال البحارة إن الريح هدأت عند الفجر، {tag}.") == ["الريح هدأت عند الفجر"]


def test_the_wording_of_a_text_is_the_text() -> None:
    assert contents("غرق قارب قرب الميناء، وفق نص البلاغ.") == ["غرق قارب قرب الميناء"]
    assert contents("غرق قارب قرب الميناء، وفق نص الاتفاق.") == []


def test_a_tag_behind_that_has_nothing_before_it() -> None:
    text = "وأضاف الحارس أنه، وفقا لخرائط البلدية، فإن الطريق طويل."
    assert contents(text) == ["وفقا لخرائط البلدية، فإن الطريق طويل"]


def test_no_clause_ends_with_a_preposition() -> None:
    text = "وأكد الخطيب أن العدل قائم على قوله تعالى: (إن الله يأمر بالعدل) وأن الناس سواء."
    assert contents(text)[0].endswith("وأن الناس سواء")
