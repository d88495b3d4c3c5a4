"""Facts about who goes on speaking where a verb names nobody; every sentence is invented."""

from __future__ import annotations

from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.model import Article, Statement


def found(text: str, outlet: str | None = None) -> tuple[Statement, ...]:
    return annotate(Article("x", text, outlet=outlet), load_lexicon()).statements


def speakers(text: str, outlet: str | None = None) -> list[str | None]:
    return [s.speakers[0].name if s.speakers else None for s in found(text, outlet)]


LAST = "أكد المدير سامي الحمد أن المصنع يعمل.\n"


def test_who_began_to_speak_goes_on_even_where_his_first_words_are_no_statement() -> None:
    text = LAST + "ومن جانبها أطلقت وزارة الصناعة حملة جديدة في المدن.\nوأضافت أن الأسعار مستقرة."
    assert speakers(text)[-1] == "وزارة الصناعة"


def test_who_is_quoted_or_gives_an_order_does_not_take_the_floor() -> None:
    text = (
        LAST
        + "وأضاف أن العمال بخير.\nكما وجه الوزير خالد العمري بنقل العمال إلى الموقع الجديد فورا.\nوأشار إلى أن المصنع كبير."
    )
    assert speakers(text)[-1] == "سامي الحمد"


def test_a_newcomer_of_the_other_gender_does_not_go_on() -> None:
    text = LAST + "ورحبت الوزيرة نورة السالم بالضيوف.\nوأضاف أن العمل مستمر."
    assert speakers(text)[-1] == "سامي الحمد"


def test_a_subject_that_cannot_be_read_is_nobody_who_began_before() -> None:
    text = LAST + "وألقى الأمير خالد العمري كلمة قصيرة.\nوقال رفه إن العمل مستمر."
    assert "خالد العمري" not in speakers(text)


def test_a_verb_inside_a_quotation_lends_no_subject() -> None:
    text = "وتابع الرئيس سامي الحمد، قائلا: “لكن الوزير خالد العمري يعرف البلد”، متسائلا عن سر الغياب."
    assert set(speakers(text)) == {"سامي الحمد"}
