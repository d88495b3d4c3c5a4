"""Facts about second mentions: who «الشركة اليابانية», «المسؤول» and «سموه» are, and what a name is called for short; every sentence is invented."""

from __future__ import annotations

import pytest

from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.model import Article


def speakers(text: str) -> list[str | None]:
    said = annotate(Article("x", text, outlet=None), load_lexicon()).statements
    return [s.speakers[0].name if s.speakers else None for s in said]


def test_a_state_is_called_as_the_text_calls_it_for_short() -> None:
    text = "هاجمت إيران سياسة البحرين. وأكدت مملكة البحرين أن أمن البحرين مهم. وقالت البحرين إنها مستعدة."
    assert speakers(text)[-2:] == ["البحرين"] * 2


def test_a_nation_is_no_part_of_a_proper_name() -> None:
    text = (
        "أعلنت جامعة كوينزلاند الأسترالية أن البحث نجح. ويدرس فيها عشرة طلاب. وتمول جامعة كوينزلاند الدراسة."
    )
    assert speakers(text) == ["جامعة كوينزلاند"]


def test_a_nation_is_part_of_the_name_of_an_office() -> None:
    text = "قالت وزارة الخارجية التركية إن اللقاء مفيد. وتحدثت وزارة الخارجية عن لقاء آخر."
    assert speakers(text)[0] == "وزارة الخارجية التركية"


def test_a_body_called_by_its_kind_and_nation_is_the_one_that_spoke() -> None:
    text = "أعلنت شركة سوريا للعطور أن البيع بدأ. وقالت الشركة السورية إن الطلب قوي."
    assert len(set(speakers(text))) == 1
    text = "أعلنت شركة نوفا الألمانية أن البيع بدأ. وقالت الشركة اليابانية إن الطلب قوي."
    assert len(set(speakers(text))) == 2


def test_one_of_many_is_not_all_of_them() -> None:
    text = "وقال عدد من الباعة إن السعر مرتفع. وقال أحد الباعة إن الطلب قوي."
    assert speakers(text) == ["عدد من الباعة", "أحد الباعة"]


def test_the_citizen_is_the_one_of_many_who_spoke() -> None:
    text = "اشتكى أحد المواطنين من أن الطريق مغلق. وقال المواطن إن البلدية غائبة."
    assert speakers(text)[-1] == "أحد المواطنين"


def test_an_official_is_the_unnamed_source_that_has_just_spoken() -> None:
    text = "قال مصدر في الوزارة إن العقود جاهزة. وأضاف المسؤول أن العمل بدأ."
    assert speakers(text) == ["مصدر في الوزارة"] * 2


def test_whose_turn_it_is_has_not_just_spoken() -> None:
    text = (
        "التقى الوزير خالد الزيني وزير الدولة الإماراتي أنور الحمد. وأعرب الوزير خالد الزيني عن تقديره للدعم. "
        "من جانبه، أعرب المسؤول الإماراتي عن أمله في السلام."
    )
    assert speakers(text) == ["خالد الزيني", "أنور الحمد"]


def test_his_highness_is_a_prince() -> None:
    text = (
        "قال الدكتور فهد الراشد إن السوق ناجح. ورعى الحفل الأمير خالد بن سعود. وأكد سموه أن العمل مستمر. "
        "وأضاف سموه أن الدعم باق."
    )
    assert speakers(text) == ["فهد الراشد", "خالد بن سعود", "خالد بن سعود"]


def test_a_spokesman_of_the_same_body_has_a_name() -> None:
    text = (
        "أوضح المتحدث باسم المؤسسة غانم الجبار أن الطلبات كثيرة. "
        "وشدد المتحدث باسم المؤسسة العامة للمياه على أهمية السداد."
    )
    assert speakers(text) == ["غانم الجبار"] * 2
    text = (
        "أوضح المتحدث باسم المؤسسة غانم الجبار أن الطلبات كثيرة. وقال المتحدث باسم الشرطة إن الحادث وقع أمس."
    )
    assert speakers(text)[-1] != "غانم الجبار"


def test_a_body_states_in_the_participle_behind_its_verb() -> None:
    text = "قال المحلل سالم الراشد إن النمو ضعيف. وفي انعكاس للمخاوف، خفضت وكالة فيتش توقعاتها، مؤكدة أن الدين كبير."
    assert speakers(text)[-1] == "فيتش"


def test_a_body_before_which_speaks_in_its_relative_clause() -> None:
    text = "قال الوزير إن القانون جاهز. وأثار القرار غضب نقابة الأطباء التي حذرت من خطورة الإطعام بالقوة."
    assert speakers(text)[-1] == "نقابة الأطباء"


def test_a_letter_that_is_never_missing_is_no_preposition() -> None:
    text = "وبدا بليند في غاية السعادة. وحاول بليند التسجيل مرتين. وقال بليند إن المباراة صعبة."
    assert speakers(text) == ["بليند"]


def test_a_family_behind_a_courtesy_speaks() -> None:
    text = "وأكد معالي آل الشيخ أهمية تضافر الجهود. وبين أن الوثيقة جاهزة."
    assert speakers(text) == ["آل الشيخ"] * 2


def test_a_statement_is_his_who_issued_it_in_a_sentence_without_its_words() -> None:
    text = "أصدرت وزارة الزراعة أمس بيانا بشأن الجسر. وذكر البيان أن السد فتح."
    assert speakers(text) == ["وزارة الزراعة"]
    assert speakers("أجرى مركز البحوث دراسة عن السوق. وأظهرت الدراسة أن الأسعار ترتفع.") == ["الدراسة"]


def test_figures_and_bulletins_are_of_those_who_issue_them() -> None:
    text = "باع المصنع 30 شاحنة وفقا للأرقام الصادرة عن الغرفة الليبية للتجارة. وأظهرت البيانات أن البيع بلغ 80 شاحنة."
    assert speakers(text) == ["الغرفة الليبية للتجارة"] * 2
    text = "وكشفت النشرة الموسمية التي تصدرها سنويا مؤسسة النهر للنقل عن بلوغ عدد القوارب 80 قاربا."
    assert speakers(text) == ["مؤسسة النهر للنقل"]
    text = "ابتكر طالب ساعة شمسية وفقا للموقع الإلكتروني لصحيفة “نجم البحر” القبرصية."
    assert speakers(text) == ["نجم البحر"]


def test_where_a_statement_was_published_is_not_who_goes_on() -> None:
    text = 'كشفت كلية النخيل عن أسباب الحريق في بيان نشرته بموقع الكلية الجديد، وذكرت فيه: "ردا على الأسئلة". وأضاف البيان أن الطالبات بخير.'
    assert speakers(text) == ["كلية النخيل"] * 3


def test_whom_a_preposition_opens_is_not_who_urges_them() -> None:
    text = "وقالت كلية الوادي إن القبول بدأ. وأهابت بالمتقدمين عند الاختبار إحضار الدفتر."
    assert "المتقدمين" not in speakers(text)


def test_a_superlative_of_courtesy_is_no_name_behind_a_title() -> None:
    text = "أوضح مدير المعهد الدكتور سالم الراشد أن العمل بدأ. ورفع مدير المعهدين المكلف أسمى آيات الشكر لمعالي وزير الزراعة على هذه الهدية."
    assert speakers(text) == ["سالم الراشد"] * 2


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "أعلنت المديرية العامة للجوازات فتح المراكز. وأكدت الجوازات أن العمل مستمر.",
            "المديرية العامة للجوازات",
        ),
        (
            "أظهر الجهاز المركزي للتعبئة والإحصاء أن العدد ارتفع. وأوضح الإحصاء أن العام جيد.",
            "الجهاز المركزي للتعبئة والإحصاء",
        ),
    ],
)
def test_a_body_is_called_for_short_by_its_last_word(text: str, name: str) -> None:
    assert speakers(text) == [name] * 2


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وقالت دندسكه إن العمل مستمر.", "دندسكه"),
        ("وقال نوفيرا لرويترز إن العمل مستمر.", "نوفيرا"),
        ("وقال بابا نوهو لوكالة رويترز إن العمل مستمر.", "بابا نوهو"),
        ("وأكد مصدر أمني لمراسلة (وات) بالجهة أن العمل مستمر.", "مصدر أمني"),
        ("قال نيفان بورتا (34 عاما) الذي حضر الحفل: «لقد انتهى العمل».", "نيفان بورتا"),
        ("وقال لاحقا لرويترز إن العمل مستمر.", None),
        ("وقال شقيقه لرويترز إن العمل مستمر.", "شقيقه"),
    ],
)
def test_a_name_that_nobody_knows_speaks_without_what_stands_behind_it(text: str, name: str | None) -> None:
    assert speakers(text) == [name]


def test_a_superlative_of_courtesy_is_nobody_without_another_speaker() -> None:
    assert speakers("رفع مدير المدرسة المكلف أسمى آيات الشكر للوزير.") == ["مدير المدرسة المكلف"]


def test_whom_the_words_between_commas_describe_speaks_in_the_relative_clause() -> None:
    text = "واستوقف فريقنا المحامية هدى الراشد، وكيلة التاجر، التي قالت إن موكلها سافر. وأضافت أن الملف أغلق."
    assert speakers(text) == ["هدى الراشد"] * 2
    text = "وزار الوزير القرية برفقة سالم الراشد، مدير الصندوق، الذي وعد ببناء مدرسة."
    assert speakers(text) == ["سالم الراشد"]
    # The company is none that could be meant by the pronoun of a man.
    text = "وزار الوزير القرية مع سالم الراشد، مدير الشركة، التي قالت إن العمل بدأ."
    assert "سالم الراشد" not in speakers(text)


def test_an_office_with_its_name_is_no_object() -> None:
    text = "قضت أسر ليلتها لدى أقاربها.\nوتروي مراسلة «الضفاف» هدى الراشد، التي كانت في القرية، ما شاهدته قائلة: «انهار السد»."
    assert speakers(text) == ["هدى الراشد"]


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        (
            "أعلن الاتحاد العام التونسي للنقل إضرابا. واعتبر اتحاد النقل أن الحوار فشل.",
            "الاتحاد العام التونسي للنقل",
        ),
        (
            "تعمل الهيئة العليا المستقلة للمياه ليلا. وقالت هيئة المياه إن الضخ بدأ.",
            "الهيئة العليا المستقلة للمياه",
        ),
        (
            "قالت هيئة المتاحف إن الباب مفتوح. وتعمل الهيئة العامة للمتاحف والآثار على توسيعه.",
            "الهيئة العامة للمتاحف والآثار",
        ),
        (
            "ضبطت الهيئة العامة للدواء والغذاء أطنانا. وأوضحت هيئة «الدواء» أن الضبط مستمر.",
            "الهيئة العامة للدواء والغذاء",
        ),
        (
            "رفع الاتحاد العام لطلبة تونس قضية. واعتبر اتحاد الطلبة أن القرار ظالم.",
            "الاتحاد العام لطلبة تونس",
        ),
        ("أجرى نادي الهلال تدريبه. وأكد الفريق الهلالي أن المباراة صعبة.", "نادي الهلال"),
    ],
)
def test_a_body_called_in_short_is_the_whole_one(text: str, whole: str) -> None:
    assert speakers(text)[-1] == whole


def test_a_short_name_of_two_bodies_is_neither() -> None:
    text = "التقى الاتحاد السعودي لكرة القدم الاتحاد الكويتي لكرة القدم. وقال اتحاد الكرة إن اللقاء ودي."
    assert speakers(text)[-1] == "اتحاد الكرة"


def test_a_described_movement_is_called_as_before() -> None:
    text = "قصفت الطائرات قرية يسيطر عليها داعش في الشمال. وأعلن التنظيم المتطرف مسؤوليته عن الهجوم."
    assert speakers(text) == ["داعش"]


@pytest.mark.parametrize(
    "text",
    [
        "قال سالم الراشد إن الديوان جديد. وأضاف صاحب المجموعة الشعرية أن العمل صعب.",
        "قال سالم الراشد إن الموسم صعب. وتابع مدرب برشلونة السابق: «الفريق جاهز للمباراة».",
        "قال سالم الراشد إن الموسم صعب. وأضاف لاعب أتلتيكو ومنتخب إسبانيا السابق «الفريق جاهز».",
        "قال المدير سالم الراشد إن الموسم صعب. وأردف مؤسس الشركة أن العمل بدأ.",
        "قال سالم الراشدي إن الموسم صعب. وأضاف الراشيدي أن العمل بدأ.",
    ],
)
def test_who_adds_without_a_name_is_who_spoke_last(text: str) -> None:
    assert len(set(speakers(text))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "قال الوزير سالم الراشد إن الخطة جاهزة. وأضاف رئيس النادي أن الفريق جاهز.",
        "قال سالم الراشد إن الباب مفتوح. وأضافت مديرة المدرسة أن العمل بدأ.",
        "قال سالم الراشد إن الباب مفتوح. وأضاف مدير آخر أن العمل بدأ.",
        "قال سالم الراشد إن الباب مفتوح. وأضاف والد الطفل أن العمل بدأ.",
        "قال سالم الراشد إن الباب مفتوح. وأكد مدير المتحف أن العمل بدأ.",
    ],
)
def test_who_adds_may_be_another_by_office_gender_or_word(text: str) -> None:
    assert len(set(speakers(text))) == 2


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وقال المدير نايف بن سعيدان إن المسلخ جاهز. وشدد ابن سيعدان على ضرورة الالتزام.", "نايف بن سعيدان"),
        (
            "أوضح الوكيل عبدالله أبوثنين أن البرنامج بدأ. ودعا أبو اثنين الباعة إلى التسجيل.",
            "عبدالله أبوثنين",
        ),
        ("أوضح المدير خالد مرجلاني أن البرنامج بدأ. وقال المرجلاني إن التسجيل مفتوح.", "خالد مرجلاني"),
    ],
)
def test_a_slip_of_one_letter_leaves_a_surname_the_same(text: str, name: str) -> None:
    assert speakers(text) == [name, name]


@pytest.mark.parametrize("other", ["الحارثي", "الحوبي", "الظربي"])
def test_surnames_that_are_alike_are_not_the_same(other: str) -> None:
    text = f"أوضح المدير فهد الحربي أن البرنامج بدأ. وقال {other} إن التسجيل مفتوح."
    assert speakers(text) == ["فهد الحربي", other]
