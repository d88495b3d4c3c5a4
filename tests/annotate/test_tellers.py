"""Facts about titles that run on to a name, relative clauses, and who tells; every sentence is invented."""

from __future__ import annotations

from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.model import Article


def speakers(text: str, outlet: str | None = None) -> list[str | None]:
    found = annotate(Article("x", text, outlet=outlet), load_lexicon()).statements
    return [s.speakers[0].name if s.speakers else None for s in found]


def test_a_chair_named_after_a_man_is_not_the_name_of_who_holds_it() -> None:
    text = (
        "أكد المشرف على كرسي المهندس عبدالله بقشان لأبحاث الماء بجامعة الملك سعود "
        "رئيس اللجنة المنظمة لمهرجان العسل الدكتور سالم الراشد مشاركة نخبة من النحالين."
    )
    assert speakers(text) == ["سالم الراشد"]


def test_a_father_is_not_his_daughter_of_the_same_surname() -> None:
    text = "وصلت الطفلة زينب شلهوب إلى الدمام. وقال محمد حسين شلهوب والد الطفلة إن ابنته بخير."
    assert speakers(text) == ["محمد حسين شلهوب"]


def test_a_marked_name_before_a_title_is_the_speaker() -> None:
    text = "وقالت “جيمي برجين” الباحثة المشاركة في الدراسة إن القلب يصمد."
    assert speakers(text) == ["جيمي برجين"]


def test_a_marked_outlet_before_a_title_is_only_told() -> None:
    text = 'أبلغ "الاقتصادية" المهندس مسفر المالكي أن المصنع جاهز.'
    assert speakers(text, "الاقتصادية") == ["مسفر المالكي"]


def test_the_man_before_the_pronoun_speaks_where_nobody_else_does() -> None:
    text = "أكدت الحكومة أن السد آمن. وزار الموقع أمس وزير المياه سالم الحمد، الذي زعم بأن الماء نظيف."
    assert speakers(text) == ["الحكومة", "سالم الحمد"]


def test_behind_an_the_subject_stands_before_its_verb() -> None:
    text = "وأوضح التقرير أن المجلس وجه البلدية بمخاطبة رؤساء المراكز."
    assert speakers(text) == ["التقرير", "المجلس"]


def test_a_ministry_s_spokesman_speaks_also_where_a_noun_is_said() -> None:
    text = "أعربت الخارجية على لسان متحدثها سالم الحمد عن أملها في التهدئة."
    assert speakers(text) == ["سالم الحمد"]
