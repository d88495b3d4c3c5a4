"""Facts about tags that close a sentence, guests of a programme and people who are told; every sentence is invented."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.model import Article

Told = Callable[[str], list[tuple[str, str, str]]]


@pytest.mark.parametrize(
    "tag",
    [
        "وفق ما أكده مصدر أمني لمراسل وكالة الضفاف بالمنطقة",
        "وفق ما أكده مصدر أمني لصحيفة الضفاف",
        "حسب ما أعلنت عنه بلدية الضفاف في بيان لها الأحد",
        "بحسب ما قاله المدير سليم الراشد على صفحته",
        "حسب ما ذكرت صحيفة الضفاف المصرية في عددها الأخير",
        "وفق ما أكده مصدر طبي في الجهة",
        "حسب مصدر أمني لمراسلة الضفاف بالمنطقة، سامية الزيني",
    ],
)
def test_whom_and_where_it_was_told_closes_a_tag(told: Told, tag: str) -> None:
    assert [one[2] for one in told(f"توفي شخصان في حادث مرور قرب الجسر {tag}.")] == [
        "توفي شخصان في حادث مرور قرب الجسر"
    ]


def test_a_clause_goes_on_behind_an_inserted_tag(told: Told) -> None:
    text = "بلغ معدل التضخم حسب المندوبية 3.6 في المائة."
    assert [one[2] for one in told(text)] == ["بلغ معدل التضخم حسب المندوبية 3.6 في المائة"]


@pytest.mark.parametrize("led", ["مستدركا بالقول", "مضيفا بقوله", "مختتما كلمته بالقول"])
def test_a_participle_before_by_saying_is_no_word_of_his(told: Told, led: str) -> None:
    said = told(f"وأكد الوزير أن الأسعار انخفضت، {led} إن الناس راضون.")
    assert [one[2] for one in said] == ["الأسعار انخفضت", "الناس راضون"]


@pytest.mark.parametrize("when", ["في ذات الوقت", "في نفس السياق", "في المقابل", "في الوقت ذاته"])
def test_meanwhile_stands_between_a_participle_and_its_object(told: Told, when: str) -> None:
    said = told(f"وأكد الوزير أن الأسعار انخفضت، مثمنا {when} جهود التجار.")
    assert [one[2] for one in said] == ["الأسعار انخفضت", "جهود التجار"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("ودعا المدير مسؤولي المدارس إلى مراجعة الإدارة.", "المدير"),
        ("وحث الوزير معلمي المدارس على الصبر.", "الوزير"),
        ("وأبلغ الوزير مديري المدارس بأن الدراسة ستبدأ غدا.", "الوزير"),
        ("أكد النائب سالم الفهد أن الوضع صعب. ودعا الفرقاء إلى الحوار.", "سالم الفهد"),
        ("أكد النائب سالم الفهد أن الوضع صعب. كما طالب الإعلام بالحياد.", "سالم الفهد"),
    ],
)
def test_people_in_the_case_of_an_object_do_not_speak(told: Told, text: str, speaker: str) -> None:
    assert told(text)[-1][1] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("أكد النائب سالم الكسوري ضيف ستوديوهات أن البلاد تعيش أزمة.", "سالم الكسوري"),
        ("قالت النائبة سلمى الكسوري ضيفة برنامج الصباح إن البلاد تعيش أزمة.", "سلمى الكسوري"),
        ("وقال الدكتور ضيف الله الجابري إن الطريق آمن.", "ضيف الله الجابري"),
        ("وقال مدير عام جمرك مطار الوادي الدولي إن الكمية ضبطت.", "مدير عام جمرك مطار الوادي الدولي"),
    ],
)
def test_a_guest_is_no_part_of_a_name_and_customs_are_a_body(told: Told, text: str, speaker: str) -> None:
    assert told(text)[0][1] == speaker


def chain(text: str) -> list[str]:
    return [link.name for link in annotate(Article("x", text), load_lexicon()).statements[0].chain]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("وقال المدير العام لـ«الضفاف» سالم الراشد إن العمل بدأ.", ["سالم الراشد"]),
        ("وقال الرئيس التنفيذي لـ«الضفاف»، سالم الراشد، إن العمل بدأ.", ["سالم الراشد"]),
        ("وتوقع الرئيس التنفيذي لـ «الضفاف باور» أن يزيد الربح.", ["الرئيس التنفيذي"]),
        ("وقال سالم الراشد لـ«الضفاف» إن العمل بدأ.", ["الضفاف", "سالم الراشد"]),
        ("ونسبت صحيفة الضفاف إلى مصدر أمني القول إن الجسر سليم.", ["صحيفة الضفاف", "مصدر أمني"]),
    ],
)
def test_a_company_that_completes_a_title_hands_nothing_on(text: str, names: list[str]) -> None:
    assert chain(text) == names


def test_what_was_not_surprising_surprised_nobody(told: Told) -> None:
    said = told("وأشار سالم الراشد إلى أنه لم يكن مستغربا أن يرحب التجار بالمبادرة.")
    assert [one[2] for one in said] == ["لم يكن مستغربا أن يرحب التجار بالمبادرة"]


def test_behind_like_stands_a_noun(told: Told) -> None:
    said = told("وأشار الوزير سالم الراشد إلى أن الأسعار ارتفعت، مثل ثمن الخبز الذي زاد.")
    assert [one[2] for one in said] == ["الأسعار ارتفعت، مثل ثمن الخبز الذي زاد"]
