"""Facts about official prose: «والبلدية إذ تنشر ذلك لتؤكد», a report among men, an article by its writer; every sentence is invented."""

from __future__ import annotations

import pytest

from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.model import Article


def told(text: str) -> list[tuple[str, str]]:
    said = annotate(Article("x", text, outlet=None), load_lexicon()).statements
    return [(" ".join(one.name for one in s.speakers), text[s.content.start : s.content.end]) for s in said]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("ووزارة المياه إذ تنشر هذا التقرير لتؤكد حرص الحكومة على السلامة.", "حرص الحكومة على السلامة"),
        ("ووزارة المياه إذ تشرح هذا كله، فإنها تؤكد أن الشبكة سليمة.", "الشبكة سليمة"),
        ("ووزارة المياه إذ تعلن ذلك لتحذر من الحفر قرب الشبكة.", "الحفر قرب الشبكة"),
    ],
)
def test_the_subject_before_whereas_has_the_verb_of_the_sentence(text: str, content: str) -> None:
    assert ("وزارة المياه", content) in told(text)


def test_whereas_behind_a_whole_clause_has_a_subject_of_its_own() -> None:
    assert told("وارتفعت الأسعار في السوق، إذ تؤكد البلدية أن الطلب زاد.") == [("البلدية", "الطلب زاد")]


def test_what_informs_speaks_of_what_happened_and_a_man_of_his_subject() -> None:
    assert told("وتحدثت مصادر محلية عن معارك محدودة في الوادي.") == [
        ("مصادر محلية", "معارك محدودة في الوادي")
    ]
    assert told("وتحدث الشاعر سالم الراشد عن تجربته في الكتابة.") == []


def test_only_who_inquires_shows_that_something_is_so() -> None:
    assert told("وأظهرت دراسة حديثة أن النوم مفيد.") == [("دراسة حديثة", "النوم مفيد")]
    assert told("أصغر متسابقة تظهر في المسابقة، وسجلت مشاركتها في البطولة.") == []


def test_a_report_behind_a_mans_words_is_not_his() -> None:
    text = "قال المدرب سالم الراشد إن الفريق جاهز. وذكرت التقارير أن العرض مغر."
    assert told(text)[-1] == ("التقارير", "العرض مغر")


def test_an_article_is_its_writers() -> None:
    text = "نشرت صحيفة «الضفاف» مقالا للكاتب سالم الراشد أشار فيه إلى الخلافات بين الحزبين."
    assert told(text) == [("سالم الراشد", "الخلافات بين الحزبين")]


def test_an_epithet_does_not_hide_whose_title_it_is() -> None:
    text = "بعث الملك سالم بن عبدالله الراشد برقية إلى الرئيس. وأعرب الملك المفدى عن أصدق التهاني له."
    assert told(text)[-1][0] == "سالم بن عبدالله الراشد"


def test_a_name_stands_before_his_speech() -> None:
    text = "ألقى نائب رئيس مهرجان الوادي سالم ناصر أبو زيد كلمة قال فيها: هذا العام زاد عدد الضيوف."
    assert told(text)[0][0] == "سالم ناصر أبو زيد"


def test_a_company_has_the_short_name_that_the_text_has() -> None:
    assert told("أعلنت شركة نسيم أن المصنع جاهز. وتراجعت أسهم نسيم أمس.") == [("نسيم", "المصنع جاهز")]
    assert told("أعلنت شركة التأمين أن الفرع جاهز. وقطاع التأمين كبير.") == [("شركة التأمين", "الفرع جاهز")]


def test_a_future_opens_what_is_said() -> None:
    assert told("وقال المدير سالم الراشد سيتم العمل على آليات حديثة.") == [
        ("سالم الراشد", "سيتم العمل على آليات حديثة")
    ]


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("وسبق لسالم الراشد أن أكد مرارا أن السد آمن.", "سالم الراشد", "السد آمن"),
        ("وسبق للوزير سالم الراشد أن ألمح إلى استعداده للحوار.", "سالم الراشد", "استعداده للحوار"),
        ("وسبق لسالم الراشد وأن هنأ الفريق بالفوز.", "سالم الراشد", "الفوز"),
    ],
)
def test_who_said_so_earlier_stands_behind_a_preposition(text: str, speaker: str, content: str) -> None:
    assert told(text) == [(speaker, content)]


def test_what_is_said_may_be_that_alone() -> None:
    assert told("أرسل اتحاد الوادي خطابا يفيد بذلك إلى الناديين.") == [("اتحاد الوادي", "ذلك")]


def test_a_congratulation_is_for_its_occasion() -> None:
    text = "بعث الأمير سالم الراشد برقية تهنئة للرئيس خالد الزيني بمناسبة يوم الاستقلال."
    assert told(text) == [("سالم الراشد", "يوم الاستقلال")]
    assert told("هنأ المدير سالم الراشد زملاءه بمناسبة العيد.") == [("سالم الراشد", "العيد")]


def test_a_courtesy_behind_a_word_makes_it_a_verb() -> None:
    text = "زار الوزير سالم الراشد القرية. كما عبر معاليه عن تعازيه لأسر الضحايا."
    assert told(text) == [("سالم الراشد", "تعازيه لأسر الضحايا")]


def test_the_largest_of_its_kind_is_somebody() -> None:
    assert told("وأوضحت ثالث أكبر شركة تأمين في الوادي أن أرباحها ارتفعت.")[0][1] == "أرباحها ارتفعت"


def test_a_deputy_is_not_whom_he_stands_for() -> None:
    text = (
        "بعث رئيس المجلس سالم الراشد برقية تهنئة للفريق بمناسبة الفوز. كما بعث نائب رئيس المجلس خالد الزيني"
        " برقية تهنئة للفريق بمناسبة الفوز. وعبر رئيس المجلس عن أصدق التهاني."
    )
    assert [name for name, _ in told(text)] == ["سالم الراشد", "خالد الزيني", "سالم الراشد"]
