"""Who goes on to speak behind whom: every opening with every way to go on; all sentences are invented."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.model import Article

Told = Callable[[str], list[tuple[str, str, str]]]

# How somebody comes in without speaking, who it is, and whether the verb behind is of a man or of a woman.
_OPENINGS = [
    ("افتتح وزير النقل سالم الراشد معرض الكتاب السنوي في المدينة أمس.", "سالم الراشد", "m"),
    ("التقى وزير النقل سالم الراشد السفير الهولندي غانم الزيني وبحثا سبل التعاون.", "سالم الراشد", "m"),
    ("التقت وزيرة البيئة نورة الراشد وفدا من أهالي القرية.", "نورة الراشد", "f"),
    ("بحث وزير النقل سالم الراشد مع غانم الزيني آفاق الشراكة بين الجانبين.", "سالم الراشد", "m"),
    ("بحث الخبير الاقتصادي سالم الراشد مع غانم الزيني آفاق الشراكة.", "سالم الراشد", "m"),
    ("نيابة عن غانم الزيني، افتتح المحافظ سالم الراشد أعمال المؤتمر السنوي.", "سالم الراشد", "m"),
    ("ألقى كلمة الوزير غانم الزيني نيابة عنه المدير سالم الراشد.", "سالم الراشد", "m"),
    ("أطلقت وزارة الصحة حملة للتوعية بمخاطر التدخين.", "وزارة الصحة", "f"),
    ("زارت النائبة نورة الراشد المخيم. ويضم المخيم مئة خيمة.", "نورة الراشد", "f"),
    ("سالم الراشد من مواليد المدينة، عمل في التعليم عشرين عاما.", "سالم الراشد", "m"),
]
_GOING_ON = [
    ("وأضاف أن العمل يتقدم.", "وأضافت أن العمل يتقدم."),
    ("كما أوضح في تصريح صحفي أن العمل يتقدم.", "كما أوضحت في تصريح صحفي أن العمل يتقدم."),
    ("وعن الخطط المقبلة، أكد أن العمل يتقدم.", "وعن الخطط المقبلة، أكدت أن العمل يتقدم."),
    ("وردا على سؤال، قال إن العمل يتقدم.", "وردا على سؤال، قالت إن العمل يتقدم."),
    ("وفي السياق ذاته، ذكر أن العمل يتقدم.", "وفي السياق ذاته، ذكرت أن العمل يتقدم."),
    ("مؤكدا أن العمل يتقدم.", "مؤكدة أن العمل يتقدم."),
    ("مشيرا في الوقت ذاته إلى أن العمل يتقدم.", "مشيرة في الوقت ذاته إلى أن العمل يتقدم."),
    ("وشدد على أن العمل يتقدم.", "وشددت على أن العمل يتقدم."),
    ("وختم حديثه بالقول إن العمل يتقدم.", "وختمت حديثها بالقول إن العمل يتقدم."),
]


@pytest.mark.parametrize(("opening", "speaker", "gender"), _OPENINGS)
@pytest.mark.parametrize("going_on", _GOING_ON)
def test_who_acts_goes_on_to_speak(
    told: Told, opening: str, speaker: str, gender: str, going_on: tuple[str, str]
) -> None:
    said = told(f"{opening} {going_on[gender == 'f']}")
    assert [(who, content) for _, who, content in said] == [(speaker, "العمل يتقدم")]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            # What had happened before and who came along take no floor.
            "وقال المدير سالم الراشد إن العمل يتقدم. وكان غانم الزيني قد زار المصنع. وأضاف أن المال يكفي.",
            "سالم الراشد",
        ),
        (
            "وقال المدير سالم الراشد إن العمل يتقدم. وحضر اللقاء رئيس الوفد غانم الزيني. وأكد أن المال يكفي.",
            "سالم الراشد",
        ),
        (
            "ذكر أهالي القرية أن الطريق مغلق. ويبلغ عدد السكان نحو ألف نسمة. وأضافوا أن المال يكفي.",
            "أهالي القرية",
        ),
        (
            # A thing that does something between hands the floor to nobody.
            "قال المدير سالم الراشد إن العمل يتقدم. وتستمر الدراسة عامين. وأكد أن المال يكفي.",
            "سالم الراشد",
        ),
        (
            # One title of a man and of a woman is of two people.
            "قال المشرف على المشروع سالم الراشد إن العمل يتقدم. وذكرت المشرفة على المشروع أن المال يكفي.",
            "المشرفة",
        ),
        (
            # The unnamed official, not the man who spoke since.
            (
                "قال مسؤول في وزارة الدفاع إن العمل يتقدم. وذكر النائب سالم الراشد أن الخطة جيدة. "
                "وحذر المسؤول من أن المال يكفي."
            ),
            "مسؤول في وزارة الدفاع",
        ),
        (
            # Whoever is told of as one of many is somebody new.
            "قال المسؤول في الهيئة سالم الراشد إن العمل يتقدم. وقال مسؤول في الهيئة إن المال يكفي.",
            "مسؤول في الهيئة",
        ),
        (
            "وشددت النائبة نورة الزيني على أن الخطة جيدة. وختمت حديثها بالقول إن المال يكفي.",
            "نورة الزيني",
        ),
    ],
)
def test_who_speaks_last(told: Told, text: str, speaker: str) -> None:
    _, who, content = told(text)[-1]
    assert (who, content) == (speaker, "المال يكفي")


def test_a_verb_that_ends_in_hamza_is_of_one(told: Told) -> None:
    said = told("وأنشأ المهندس سالم الراشد مركزا في المدينة، مؤكدا أن المال يكفي.")
    assert [who for _, who, _ in said] == ["سالم الراشد"]


def test_two_who_act_together_go_on_together(spoken: Callable[[str], list[list[str]]]) -> None:
    two = ["سالم الراشد", "غانم الزيني"]
    openings = [
        "عقد وزير النقل سالم الراشد ووزير الصحة غانم الزيني مؤتمرا صحفيا مشتركا.",
        "عقد سالم الراشد، وزير النقل، وغانم الزيني، وزير الصحة، مؤتمرا صحفيا مشتركا.",
    ]
    for opening in openings:
        assert spoken(f"{opening} وأكدا أن العمل يتقدم.") == [two]


@pytest.fixture
def spoken() -> Callable[[str], list[list[str]]]:
    """Return all speakers of every statement of a text."""

    def made(text: str) -> list[list[str]]:
        statements = annotate(Article("x", text), load_lexicon()).statements
        return [[link.name for link in s.speakers] for s in statements]

    return made
