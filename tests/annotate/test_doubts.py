"""Facts about what looks like a statement and is none, and about who cannot speak; every sentence is invented."""

from __future__ import annotations

import pytest

from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.model import Article, Statement


def found(text: str) -> tuple[Statement, ...]:
    return annotate(Article("x", text), load_lexicon()).statements


def speakers(text: str) -> list[str | None]:
    return [s.speakers[0].name if s.speakers else None for s in found(text)]


@pytest.mark.parametrize(
    "text",
    [
        "وصف الطريق القديم بأنه وعر.",
        "وحسب معلوماتي فإن المصنع أغلق قبل عام.",
        "ووفقا لتلك الحسابات فإن الجسر يكفي عشر سنوات.",
        "أجواء التقارب تشير إلى أن الصلح قريب.",
        'لم تمض سنة على افتتاح موقع الأخبار "ديوان".',
    ],
)
def test_what_cannot_speak_says_nothing(text: str) -> None:
    assert found(text) == ()


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("وقالت أم فهد إن السوق يفتح غدا.", "أم فهد"),
        ("وقال المستهلكون إن الأسعار ارتفعت.", "المستهلكون"),
        ("وأكد المتحف أن المعرض مجاني.", "المتحف"),
        ("وقالت مصادر في تعز إن الطريق مفتوح.", "مصادر في تعز"),
    ],
)
def test_people_bodies_and_sources_speak_without_a_name(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


def test_the_object_of_a_telling_is_not_its_teller() -> None:
    text = "قال الشاب سالم الراشد إن الرحلة بدأت فجرا. ويروي تفاصيل نقل الخيام من الوادي إلى الجبل."
    assert speakers(text) == ["سالم الراشد", "سالم الراشد"]


def test_nobody_is_told_where_the_word_itself_names_nobody() -> None:
    assert speakers("قيل إن السوق سيغلق غدا.") == [None]


def test_a_columnist_s_reasoning_is_nobody_s_statement() -> None:
    own = "أعتقد أن مجتمعنا يحتاج إلى الصبر، ونحن نعيش زمنا صعبا. "
    text = own + "تصرف اللاعب سالم الراشد خطأ كبير، ويؤكد أن الاحتراف لا يزال بعيدا. أقول ذلك لكم."
    assert found(text) == ()


def test_who_is_named_in_a_column_still_speaks() -> None:
    own = "أعتقد أن مجتمعنا يحتاج إلى الصبر، ونحن نعيش زمنا صعبا. أقول ذلك لكم. "
    text = own + "وقال الوزير سالم الراشد إن السوق مفتوح. وأضاف أن الأسعار ثابتة."
    assert speakers(text) == ["سالم الراشد", "سالم الراشد"]


def test_the_first_person_of_a_quotation_makes_no_column() -> None:
    text = (
        'قال الوزير سالم الراشد: "نحن نعيش هنا وأعتقد أن مجتمعنا بخير ولدينا ما يكفي". '
        "وانتقل الوزير إلى القرية. وبين أن المدرسة جاهزة."
    )
    assert speakers(text) == ["سالم الراشد", "سالم الراشد"]


def test_a_verb_of_another_gender_has_another_subject() -> None:
    text = "أعلنت السلطات الشرعية السيطرة على المدينة، فيما أعلن عن مقتل قائد كبير."
    assert [s.act for s in found(text)] == ["say"]


def test_a_verb_that_carries_a_noun_of_saying_is_no_second_statement() -> None:
    text = "ونقل عن مصادر في البلدية تأكيدها أن الجسر سيفتح. وأوضحت أن العمل انتهى."
    assert speakers(text) == ["مصادر في البلدية", "مصادر في البلدية"]


def test_a_tag_before_who_speaks_is_a_link() -> None:
    made = found('وحسب صحيفة "الغد"، قال الوزير سالم الراشد: إن السوق مفتوح.')
    assert [[x.name for x in s.chain] for s in made] == [["الغد", "سالم الراشد"]]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("وقضت المحكمة بسجن المتهم عامين.", "سجن المتهم عامين"),
        ("أبدى مسرحيون مهتمون مخاوفهم من إغلاق المسرح.", "مخاوفهم من إغلاق المسرح"),
        ("اقترح الباحث سالم الراشد في دراسته تأسيس صندوق.", "تأسيس صندوق"),
        (
            "ويقول الأستاذ علي الحازمي: صحيفة «الغد» رائدة في عملها.",
            "صحيفة «الغد» رائدة في عملها",
        ),
    ],
)
def test_what_is_said_is_found_behind_judges_crowds_and_names(text: str, content: str) -> None:
    assert [text[s.content.start : s.content.end] for s in found(text)] == [content]


def test_a_state_that_adopts_a_step_says_nothing() -> None:
    assert found("وتبنت الإمارات هذه الخطوة العام الجاري.") == ()
    assert speakers("وتبنت الحركة الهجوم على القاعدة.") == ["الحركة"]


def test_data_speak_for_who_gave_them() -> None:
    text = "غير أن البيانات التي أصدرها البنك المركزي أمس أظهرت أن النمو مستقر."
    assert speakers(text) == ["البنك المركزي"]


def test_the_man_behind_his_medium_speaks_for_himself() -> None:
    text = 'ويقول المدير العام لصحيفة "الغد"، الأستاذ علي حسن الحازمي: الصحيفة رائدة في عملها.'
    assert [[x.name for x in s.chain] for s in found(text)] == [["علي حسن الحازمي"]]
    again = text.replace("علي", "سالم")
    assert [[x.name for x in s.chain] for s in found(again)] == [["سالم حسن الحازمي"]]


def test_what_happened_after_an_order_is_no_part_of_it() -> None:
    text = "أصدر الملك عبد العزيز أمرا بإنشاء دار للكسوة في مكة واستمر العمل فيها سنين."
    assert [text[s.content.start : s.content.end] for s in found(text)] == ["إنشاء دار للكسوة في مكة"]


def test_a_paper_that_spoke_of_something_goes_on() -> None:
    text = "قال الرئيس سالم الراشد إن الزيارة ناجحة. وتحدثت صحيفة الغد عن الزيارة ودعت الناس إلى التفاؤل."
    assert speakers(text)[-1] in ("الغد", "صحيفة الغد")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("وقال مستشار خامنئي الدكتور علي أكبر ولايتي: إن الحوار مستمر.", "علي أكبر ولايتي"),
        ("ولفت التقرير النظر إلى أن الدولة بدأت برنامجا.", "التقرير"),
        ('يقول سالم الراشد في رواية: "الجسر"، لنوار الحمد: "ما هي إلا محاولة لفهم الناس".', "سالم الراشد"),
    ],
)
def test_who_speaks_behind_an_office_a_report_and_a_title(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


def test_a_tag_between_a_cue_and_its_content_is_a_link() -> None:
    text = 'وأكد رئيس المنظمة، سالم الراشد، ووفقا لوكالة "رويترز"، أن المصنع سيعمل.'
    assert [[x.name for x in s.chain] for s in found(text)] == [["رويترز", "سالم الراشد"]]


def test_who_is_called_upon_and_what_is_insisted_on_do_not_speak() -> None:
    text = "قال المدير سالم الراشد إن العمل بدأ. ودعا السكان إلى الصبر. كما أكد إصراره على الموعد."
    assert speakers(text) == ["سالم الراشد"] * 3


def test_what_turns_out_is_told_by_nobody() -> None:
    assert found("وغاب المتهم وتبين عدم حضوره إلى القاعة.") == ()


def test_his_highness_is_whole_in_one_word() -> None:
    text = (
        "قال الأمير سالم بن فهد إن العمل بدأ. وأكد سموه اعتزاز المملكة بأبنائها. "
        "ووصف سموه مبادرة التسجيل بأنها واعية."
    )
    assert speakers(text) == ["سالم بن فهد"] * 3


def test_a_source_behind_but_is_told_in_its_plain_case() -> None:
    assert speakers("لكن مصدرا أمنيا قال إن العدد انخفض.") == ["مصدر أمني"]


@pytest.mark.parametrize(
    "text",
    [
        "جددت النيابة حبس المتهمين 15 يوما على ذمة التحقيقات معهم.",
        "فمن يتابع الإعلام الجديد يستطيع أن يرى أن الأخبار كثرت.",
    ],
)
def test_custody_and_whoever_say_nothing(text: str) -> None:
    assert found(text) == ()


def test_what_a_talk_ended_in_begins_behind_saying() -> None:
    text = 'وخلص أمير المنطقة سالم الراشد إلى القول "نحن نعول على الشراكة".'
    assert [text[s.content.start : s.content.end] for s in found(text)] == ["نحن نعول على الشراكة"]


def test_what_holds_words_is_a_document_whatever_it_is_called() -> None:
    text = "جاء في حكم المحكمة الإدارية، الذي اطلعت «العدالة» على نسخة منه، أن الأرض ملك للدولة."
    assert speakers(text) == ["حكم المحكمة الإدارية"]


def test_what_is_known_speaks_where_nobody_does() -> None:
    text = "قال الوزير سالم الراشد إن الطريق مفتوح. وهناك معلومات مؤكدة تفيد بأن الجسر مغلق."
    assert speakers(text)[-1] == "معلومات مؤكدة"


def test_a_blessing_is_no_name() -> None:
    assert speakers("يقول الإمام الشافعي رحمه الله إن الصبر نعمة.") == ["الشافعي"]
