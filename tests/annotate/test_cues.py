"""Facts about what is a statement and where its content begins and ends; every sentence here is invented."""

from __future__ import annotations

import pytest

from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.model import Article, Span, Statement


def found(text: str) -> tuple[Statement, ...]:
    return annotate(Article("x", text), load_lexicon()).statements


def words(text: str, span: Span | None) -> str | None:
    return None if span is None else text[span.start : span.end]


def contents(text: str) -> list[str | None]:
    return [words(text, s.content) for s in found(text)]


def acts(text: str) -> list[str]:
    return [s.act for s in found(text)]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("معدل البطالة، حسب الوزارة، بلغ سبعة في المئة.", "معدل البطالة، حسب الوزارة، بلغ سبعة في المئة"),
        ("أصيب ثلاثة عمال بحسب الشرطة في حريق بالمصنع.", "أصيب ثلاثة عمال بحسب الشرطة في حريق بالمصنع"),
        ("وأصيب ثلاثة عمال، بحسب الشرطة، وأغلق المصنع.", "أصيب ثلاثة عمال"),
        (
            "ومن المتوقع، بحسب الخبراء، أن ترتفع الأسعار في الشتاء.",
            "من المتوقع، بحسب الخبراء، أن ترتفع الأسعار في الشتاء",
        ),
        (
            "وقد بدأت الأزمة -بحسب صحيفة الضفاف- بعدما أغلق المصنع.",
            "بدأت الأزمة -بحسب صحيفة الضفاف- بعدما أغلق المصنع",
        ),
        ("وبدأت الأزمة -بحسب صحيفة الضفاف- وأغلق المصنع.", "بدأت الأزمة"),
        (
            "وتشمل الخطوات، بحسب البيان الصادر عن الوزارة، الحفاظ على السوق.",
            "تشمل الخطوات، بحسب البيان الصادر عن الوزارة، الحفاظ على السوق",
        ),
    ],
)
def test_an_inserted_tag_does_not_split_its_clause(text: str, content: str) -> None:
    assert contents(text) == [content]


@pytest.mark.parametrize("text", ["يعمل الفريق حسب الخطة المرسومة.", "تسير الأمور وفق ترتيب معروف."])
def test_a_measure_is_no_source(text: str) -> None:
    assert contents(text) == []


@pytest.mark.parametrize("lead", ["من جهته", "بدوره", "في حين", "فيما"])
def test_the_words_that_lead_to_a_new_cue_stay_outside(lead: str) -> None:
    text = f"قال المدير فهد العلي إن العمل مستمر، {lead} أكد الوزير سالم الراشد أن الطريق مفتوح."
    assert contents(text) == ["العمل مستمر", "الطريق مفتوح"]


def test_the_clause_of_another_preposition_is_not_the_verbs() -> None:
    assert contents("يقسم المدربون اللاعبين إلى فئات تطمح إلى أن تفوز بالكأس.") == []


def test_a_word_of_manner_is_not_the_complement() -> None:
    assert contents("ورحبت الحكومة بحذر بالاتفاق الجديد.") == ["الاتفاق الجديد"]


def test_a_place_of_speaking_stands_between_verb_and_object() -> None:
    assert contents("وانتقد الوزير سالم الراشد من باريس الاتفاق الجديد.") == ["الاتفاق الجديد"]
    text = "ورحبت تركيا بالاتفاق لكنها أبدت في اللقاءات الخاصة تخوفا."
    assert contents(text)[1] == "تخوفا"


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("وقال الأمير خالد الراشد (نحن هنا لخدمة الناس جميعا).", "نحن هنا لخدمة الناس جميعا"),
        ("قال الله تعالى: (( إن مع العسر يسرا )) فاصبر.", "إن مع العسر يسرا"),
        ("يقول الله تعالى {إن مع العسر يسرا}، وهي بشرى.", "إن مع العسر يسرا"),
        ("نهى عن الظلم لقوله تعالى ﴿إن الله يأمر بالعدل﴾ وغيره.", "إن الله يأمر بالعدل"),
        ("واختصر الفريق عمله بقوله (خدمة الناس شرف لنا) طوال العام.", "خدمة الناس شرف لنا"),
    ],
)
def test_brackets_quote_where_a_word_of_saying_leads_to_them(text: str, content: str) -> None:
    assert [(words(text, s.content), s.kind) for s in found(text)] == [(content, "direct")]


@pytest.mark.parametrize(
    "text",
    [
        "قالت هدى سمير (رئيسة القسم النسائي في مركز الحي): إن العمل مستمر.",
        "قالت هدى سمير إن المركز (الذي فتح أبوابه قبل عام) يستقبل الجميع.",
    ],
)
def test_an_aside_in_brackets_is_no_quotation(text: str) -> None:
    assert [s.kind for s in found(text)] == ["indirect"]


def test_the_own_preposition_is_found_behind_an_insertion() -> None:
    text = "وأعرب الأمين العام سالم الراشد، لدى استقبال الوفد أمس، عن ارتياحه للنتائج."
    assert contents(text) == ["ارتياحه للنتائج"]


def test_a_noun_of_speech_gives_its_act_to_the_verb_that_carries_it() -> None:
    text = "وقدم الوزير سالم الراشد تعازيه لأسر الضحايا، موجها الشكر للمسعفين."
    assert (contents(text), acts(text)) == (["تعازيه", "الشكر للمسعفين"], ["express", "praise"])
    assert contents("ورفع العمال العلم فوق المبنى.") == []


def test_what_the_outlet_adds_about_the_occasion_stays_outside() -> None:
    text = "حث المحافظ ناصر الحمد السكان على ترشيد المياه، جاء ذلك خلال جولة له أمس."
    assert contents(text) == ["ترشيد المياه"]


def test_women_who_affirm_together_are_heard() -> None:
    text = "أشادت طالبات المعهد بالمكتبة الجديدة، مؤكدات أنها فتحت أبوابها للجميع."
    assert contents(text) == ["المكتبة الجديدة", "فتحت أبوابها للجميع"]


def test_a_participle_of_a_new_paragraph_is_heard() -> None:
    text = "قال المدير سالم الراشد إن العمل بدأ.\nمؤكدا أن الجسر سيفتح قريبا."
    assert contents(text) == ["العمل بدأ", "الجسر سيفتح قريبا"]


def test_what_somebody_wishes_another_is_the_content() -> None:
    text = "وهنأ المدير سالم الراشد الموظف بالترقية، متمنيا له التوفيق والسداد."
    assert contents(text)[-1] == "التوفيق والسداد"


def test_where_it_was_said_stands_before_the_object() -> None:
    assert contents("وكانت القيادة قد أعلنت في بيان لها أمس استشهاد الجنديين.") == ["استشهاد الجنديين"]


def test_the_body_of_a_title_is_no_object() -> None:
    text = "وأكد المتحدث الأمني بوزارة الداخلية عدم تعرض أي مقر للهجوم."
    assert contents(text) == ["عدم تعرض أي مقر للهجوم"]


def test_what_is_affirmed_does_not_affirm() -> None:
    text = "قال الوزير سالم الراشد إن العمل بدأ. وأكد حرص الوزارة الدائم على السلامة."
    assert contents(text)[1] == "حرص الوزارة الدائم على السلامة"


@pytest.mark.parametrize(
    "text",
    [
        "قرأ الجمهور عن أخلاق وعادات السكان في الجبل.",
        "تعمل اللجان وفق ضوابط محددة ومهنية بالغة.",
        "وهو ما دعا الإدارة إلى تشكيل لجنة.",
        "رابط الخبر بصحيفة النهار: الأمير يوجه بمعالجة الجرحى",
    ],
)
def test_nouns_causes_and_headlines_say_nothing(text: str) -> None:
    assert contents(text) == []


def test_a_clause_in_his_own_words_needs_no_complementizer() -> None:
    assert contents("وقال هشام الأميري، نحن هنا منذ عام ولا نعرف لماذا.") == [
        "نحن هنا منذ عام ولا نعرف لماذا"
    ]
    assert contents("وقال سالم الراشد كلمته ثم غادر القاعة.") == []


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("ولم توضح الشركة ما إذا كان العمل سيبدأ قريبا.", "كان العمل سيبدأ قريبا"),
        ("ولم تذكر الوزارة متى يبدأ العمل.", "متى يبدأ العمل"),
    ],
)
def test_a_question_left_open_is_what_was_not_said(text: str, content: str) -> None:
    assert [(words(text, s.content), s.negated) for s in found(text)] == [(content, True)]


def test_silence_before_questions_declines() -> None:
    assert acts("ولم يرد المكتب على أسئلة الصحيفة.") == ["decline"]


def test_a_time_clause_belongs_to_what_is_said() -> None:
    text = "قال المدير سالم الراشد إن العمل مستمر في الوقت الذي تدعو فيه الشركة إلى الصبر."
    assert contents(text)[0] == "العمل مستمر في الوقت الذي تدعو فيه الشركة إلى الصبر"


def test_a_topic_is_no_statement_and_a_fact_is() -> None:
    assert contents("وتحدث المدير سالم الراشد عن تجربته في التعليم.") == []
    assert contents("وتحدثت مصادر طبية عن مقتل عشرة عمال.") == ["مقتل عشرة عمال"]


def test_what_is_considered_by_nobody_is_no_statement() -> None:
    assert contents("ويعتبر المصنع المعلم الأشهر في المدينة.") == []


def test_a_tag_before_a_verb_of_saying_hands_it_on() -> None:
    assert contents("وبحسب صحيفة النهار، قال الوزير سالم الراشد إن الجسر مغلق.") == ["الجسر مغلق"]


def test_a_name_in_marks_of_their_own_kind_does_not_end_a_quotation() -> None:
    text = 'وختم المدير سالم الراشد بالقول: "تصدر صحيفة " النهار" عددا جديدا للجميع اليوم".'
    assert contents(text) == ['تصدر صحيفة " النهار" عددا جديدا للجميع اليوم']


def test_who_is_prayed_to_is_not_what_is_prayed_for() -> None:
    text = "ونعى المدير سالم الراشد زميلته، سائلا الله العلي القدير لها الرحمة والمغفرة."
    assert contents(text)[-1] == "الرحمة والمغفرة"


def test_what_a_thing_does_by_its_nature_is_no_statement() -> None:
    text = "وطالب الوزير سالم الراشد بالالتزام بالمواثيق التي تؤكد على السيادة."
    assert contents(text) == ["الالتزام بالمواثيق التي تؤكد على السيادة"]
    assert contents("وغاب اللاعبون، الأمر الذي يشير إلى أزمة في النادي.") == []


def test_a_source_behind_kama_needs_no_comma_before_it() -> None:
    assert contents("ثلث الشباب عاطلون كما ذكرت إحدى الدراسات.") == ["ثلث الشباب عاطلون"]


def test_an_opening_mark_between_spaces_closes_a_name() -> None:
    text = "وأكد المدير سالم الراشد أن شركة « النهار « للطباعة تتوسع، مشددا على أهمية السوق."
    assert contents(text)[1] == "أهمية السوق"


def test_in_whose_name_he_speaks_is_not_what_he_condemns() -> None:
    text = "وأدان الوزير سالم الراشد باسمه وباسم منسوبي الوزارة هذا العمل الإجرامي."
    assert contents(text) == ["هذا العمل الإجرامي"]


def test_a_clock_opens_no_speech() -> None:
    text = 'قال الناطق سالم الراشد: "ورد بلاغ إلى الشرطة في 11:30 مساء".'
    assert contents(text) == ["ورد بلاغ إلى الشرطة في 11:30 مساء"]


def test_that_may_stand_before_who_said_it() -> None:
    text = "وأغلقت البلدية المطعم. أوضح ذلك مدير العلاقات سالم الراشد."
    assert [(words(text, s.content), words(text, s.source)) for s in found(text)] == [
        ("ذلك", "مدير العلاقات سالم الراشد")
    ]


def test_what_goes_well_is_told_by_nobody() -> None:
    assert contents("سارت الأمور على ما يرام في المهرجان.") == []
