"""Facts about where a word of saying is one: everyday words, tags, descriptions; every sentence here is invented."""

from __future__ import annotations

import pytest

from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.model import Article, Statement


def found(text: str) -> tuple[Statement, ...]:
    return annotate(Article("x", text), load_lexicon()).statements


def told(text: str) -> list[tuple[str, str, str]]:
    """Return cue, first speaker and content of every statement."""
    return [
        (
            text[s.cue.start : s.cue.end],
            s.speakers[0].name if s.speakers else "",
            text[s.content.start : s.content.end],
        )
        for s in found(text)
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "وصف بندر السالمي الاتفاق بأنه مفيد للبلدين.",
            ("وصف", "بندر السالمي", "مفيد للبلدين"),
        ),
        (
            "وصف مدير العلاقات بالشركة سالم الراشد المشروع بأنه ناجح.",
            ("وصف", "سالم الراشد", "ناجح"),
        ),
    ],
)
def test_who_describes_stands_before_what_is_described(text: str, said: tuple[str, str, str]) -> None:
    assert told(text) == [said]


def test_the_only_noun_behind_a_description_is_what_was_described() -> None:
    text = "قال سالم الراشد إن العمل بدأ. ووصف التأخير بأنه بسيط."
    assert told(text)[1] == ("ووصف", "سالم الراشد", "بسيط")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("أغلقت خمس مدارس هذا العام، وفقا لتقرير حديث صادر عن وزارة التعليم.", "وزارة التعليم"),
        ("وأصيب ثلاثة جنود. ووفقا لبيان الجيش فإن القصف توقف مساء.", "الجيش"),
        ("أغلق الجسر أمس، وفق ما أفاد به مدير الطرق سالم الراشد.", "سالم الراشد"),
    ],
)
def test_a_tag_knows_its_source_behind_lam_and_a_back_reference(text: str, speaker: str) -> None:
    assert [s.speakers[0].name for s in found(text)] == [speaker]


def test_a_tag_without_a_subject_is_of_who_spoke() -> None:
    text = "قال سالم الراشد إن العمل بدأ. ويكلف المشروع مليون ريال، وفق ما أكد لصحيفة الضفاف."
    assert told(text)[1][1:] == ("سالم الراشد", "يكلف المشروع مليون ريال")


@pytest.mark.parametrize(
    "text",
    [
        "وبعد الاطلاع على ما رفعه رئيس الهيئة، تمت الموافقة على المشروع.",
        "أصدر المجلس قراره بحسب ما نشر في الجريدة الرسمية.",
    ],
)
def test_papers_and_what_nobody_is_named_for_make_no_tag(text: str) -> None:
    assert not found(text)


def test_a_relative_can_speak_in_a_tag() -> None:
    text = "نجا اللاعب من الحادث، بحسب ما كشفت والدته في مقابلة تلفزيونية."
    assert told(text) == [("بحسب", "والدته", "نجا اللاعب من الحادث")]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "من جهته، بين المشرف سالم الراشد أن القرية تفتح أبوابها صباحا.",
            ("بين", "سالم الراشد", "القرية تفتح أبوابها صباحا"),
        ),
        (
            "وفي سياق آخر كشف مصدر أمني عن وصول تعزيزات إلى المدينة.",
            ("كشف", "مصدر أمني", "وصول تعزيزات إلى المدينة"),
        ),
    ],
)
def test_everyday_words_say_where_somebody_stands_behind_them(text: str, said: tuple[str, str, str]) -> None:
    assert told(text) == [said]


def test_between_two_people_is_no_verb() -> None:
    assert not found("جرى اللقاء، بين الوزير سالم الراشد ونظيره، أمس.")


@pytest.mark.parametrize(
    "text",
    [
        "أكد رئيس الفريق الأستاذ/ سالم الراشد استمرار الحملة.",
        "أكد رئيس الفريق الأستاذ/سالم الراشد استمرار الحملة.",
    ],
)
def test_a_slash_ties_title_and_name(text: str) -> None:
    assert told(text) == [("أكد", "سالم الراشد", "استمرار الحملة")]


def test_a_name_that_no_list_knows_speaks_far_before_its_quotation() -> None:
    text = "وقال كرومنيجه للصحفيين خلال رحلة الفريق إلى الصين «سوف نوقع العقد في الأسبوع المقبل»."
    assert [t[2] for t in told(text)] == ["سوف نوقع العقد في الأسبوع المقبل"]
