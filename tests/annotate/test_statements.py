"""Facts about who says what in news text, as GUIDE settles them; every sentence here is invented."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.model import Article, Span, Statement


def found(text: str, outlet: str | None = None, published: str | None = None) -> tuple[Statement, ...]:
    return annotate(Article("x", text, outlet=outlet, published=published), load_lexicon()).statements


def words(text: str, span: Span | None) -> str | None:
    return None if span is None else text[span.start : span.end]


def contents(text: str) -> list[str | None]:
    return [words(text, s.content) for s in found(text)]


def speakers(text: str) -> list[list[str]]:
    return [[x.name for x in s.speakers] for s in found(text)]


def chains(text: str, outlet: str | None = None) -> list[list[str]]:
    return [[x.name for x in s.chain] for s in found(text, outlet)]


def test_a_clause_after_inna_is_indirect() -> None:
    (one,) = found("قال الوزير سالم الراشد إن المدارس ستفتح غدا.")
    assert (one.kind, one.act, one.negated) == ("indirect", "say", False)


def test_a_quotation_ends_with_its_marks() -> None:
    assert contents("وقالت المديرة هدى سمير: «انتهى العمل في المبنى». وغادر الجميع المكان.") == [
        "انتهى العمل في المبنى"
    ]


def test_two_quotations_of_one_cue_are_one_content() -> None:
    (one,) = found("قال النائب عمر صالح: «نرفض القرار»، و«سنطعن فيه أمام المحكمة».")
    assert one.kind == "direct"


def test_the_pronoun_of_inna_stays_outside() -> None:
    assert contents("قالت الشركة إنها مستعدة لدفع التعويض.") == ["مستعدة لدفع التعويض"]


def test_a_participle_ends_the_clause_and_goes_on_for_the_speaker() -> None:
    text = "أكد المحافظ ناصر الحمد أن الطريق آمن، مشيرا إلى أن الجسر فتح أمس."
    assert contents(text) == ["الطريق آمن", "الجسر فتح أمس"]
    assert speakers(text)[0] == speakers(text)[1] == ["ناصر الحمد"]


def test_a_verb_without_subject_goes_on_for_the_last_speaker() -> None:
    text = "قال الطبيب فهد العلي إن الدواء متوفر. وأضاف أن المخزون يكفي شهرا."
    assert speakers(text) == [["فهد العلي"], ["فهد العلي"]]
    assert found(text)[1].source is None


def test_a_feminine_verb_passes_over_a_man() -> None:
    text = "قالت الوزيرة سلمى حداد إن الخطة جاهزة. وقال المدير كمال نصر إن العمل بدأ. وأضافت أن التمويل وصل."
    assert speakers(text)[2] == ["سلمى حداد"]


def test_a_surname_points_to_the_full_name() -> None:
    text = "قال المدرب ماهر الزعبي إن الفريق جاهز. وأوضح الزعبي أن المهاجم تعافى."
    assert speakers(text) == [["ماهر الزعبي"], ["ماهر الزعبي"]]


def test_an_agency_that_hands_on_is_the_outer_link() -> None:
    text = "نقلت وكالة رويترز عن الوزير سالم الراشد قوله إن المعبر مغلق."
    assert chains(text) == [["رويترز", "سالم الراشد"]]


def test_a_relay_stays_over_the_next_sentence() -> None:
    text = "نقلت وكالة رويترز عن الوزير سالم الراشد قوله إن المعبر مغلق. وأضاف أن الأمر مؤقت."
    assert chains(text)[1] == ["رويترز", "سالم الراشد"]


def test_the_medium_of_an_interview_holds_for_its_sentence_only() -> None:
    text = "قال الوزير سالم الراشد لوكالة رويترز إن المعبر مغلق. وأضاف أن الأمر مؤقت."
    assert chains(text) == [["رويترز", "سالم الراشد"], ["سالم الراشد"]]


def test_the_outlet_itself_is_never_a_link() -> None:
    text = "قال الوزير سالم الراشد لصحيفة الرياض إن المعبر مغلق."
    assert chains(text, outlet="alriyadh") == [["سالم الراشد"]]


def test_an_unnamed_source_is_typed_and_comes_again_as_the_source() -> None:
    text = "قال مصدر أمني إن السيارة احترقت. وأشار المصدر إلى أن السائق نجا."
    assert speakers(text) == [["مصدر أمني"], ["مصدر أمني"]]
    assert [s.unnamed for s in found(text)] == ["security", "security"]


def test_a_tag_takes_the_clause_before_it() -> None:
    assert contents("وارتفعت الأسعار قليلا هذا الشهر، وفق التقرير.") == ["ارتفعت الأسعار قليلا هذا الشهر"]


def test_a_tag_of_the_same_speaker_is_folded() -> None:
    assert len(found("قال المدرب ماهر الزعبي إن الفريق جاهز، على حد قوله.")) == 1


def test_a_negated_verb_keeps_its_particle_outside_the_cue() -> None:
    text = "ولم تعلن الشركة عدد الضحايا."
    (one,) = found(text)
    assert (words(text, one.cue), one.negated) == ("تعلن", True)


def test_silence_is_negated() -> None:
    text = "ورفض مكتب المدير التعليق على الحادث."
    (one,) = found(text)
    assert (one.act, one.negated, words(text, one.content)) == ("decline", True, "الحادث")


def test_an_agency_formula_of_the_outlet_is_no_statement() -> None:
    assert found("يذكر أن المدينة شهدت أمطارا غزيرة الشهر الماضي.") == ()


def test_scare_quotes_and_quoted_names_are_no_statement() -> None:
    assert found("وزار الوفد مقر «أوبك+» ثم عاد إلى «البيت الكبير».") == ()


def test_the_word_between_is_no_verb() -> None:
    assert found("وقع الحادث بين «الساحة» و«السوق القديم» عند الظهر.") == ()


def test_a_quotation_without_its_closing_mark_ends_with_the_sentence() -> None:
    text = "وقال المدير كمال نصر: «العمل مستمر في الموقع. ووصلت شاحنات جديدة إلى المكان مساء."
    assert contents(text) == ["العمل مستمر في الموقع"]


def test_a_quotation_over_paragraphs_is_one_content() -> None:
    text = "وقال المدير كمال نصر: «العمل مستمر.\n«ولن نتوقف حتى نهاية الشهر»."
    (one,) = found(text)
    assert words(text, one.content) == "العمل مستمر.\n«ولن نتوقف حتى نهاية الشهر"


def test_speech_in_speech_has_both_in_its_chain() -> None:
    text = "قال الناطق جمال سعد إن الشرطة الأميركية أبلغت السكان أن الطريق مغلق."
    assert chains(text)[1][0] == "جمال سعد"
    assert len(chains(text)[1]) == 2


def test_joint_speakers_are_a_list() -> None:
    text = "أعرب فلاديمير بوتين وعباس عراقجي عن قلقهما من التصعيد."
    assert speakers(text) == [["فلاديمير بوتين", "عباس عراقجي"]]


def test_the_day_of_the_speech_is_told_apart_from_the_days_in_it() -> None:
    text = "قال الوزير سالم الراشد الأحد إن اللقاء سيعقد الخميس."
    (one,) = found(text, published="2025-06-23")
    assert one.said_on == "2025-06-22"


def test_the_occasion_is_kept() -> None:
    (one,) = found("قال الوزير سالم الراشد في مؤتمر صحفي إن المعبر مفتوح.")
    assert one.venue == "مؤتمر صحفي"


def test_what_a_source_gave_is_tagged_with_the_giver() -> None:
    (one,) = found("ارتفعت الأسعار كثيرا هذا العام، وفقا لما ذكرته وكالة الأناضول.")
    assert one.chain[-1].kind == "agency"


def test_a_plan_or_law_that_something_accords_with_is_no_source() -> None:
    assert found("وزعت الوزارة المقاعد وفقا للجدول المعتمد هذا العام.") == ()


def test_a_document_before_its_verb_is_the_subject() -> None:
    text = "واكتفت القيادة الروسية بإصدار بيان باسم وزارة الخارجية أدان الهجوم."
    (one,) = found(text)
    assert words(text, one.source) == "بيان باسم وزارة الخارجية"


def test_a_paper_told_before_the_speaker_is_a_link() -> None:
    assert chains('وأكد لـ"الاقتصادية" الدكتور سامي نوري أن السوق هادئة.') == [["الاقتصادية", "سامي نوري"]]


def test_an_agency_in_a_tag_hands_on_that_statement_only() -> None:
    text = "قال الوزير سالم الراشد إن المعبر مغلق، وفقا لوكالة رويترز. وأضاف أن الأمر مؤقت."
    assert chains(text) == [["رويترز", "سالم الراشد"], ["سالم الراشد"]]


def test_a_channel_of_the_speakers_own_is_no_link() -> None:
    text = "وكتب الوزير سالم الراشد عبر حسابه على تويتر: «المعبر مفتوح منذ الصباح»."
    assert chains(text) == [["سالم الراشد"]]


@pytest.mark.parametrize(
    "text",
    [
        "قالت بي بي سي إن العمل بدأ.",
        "أعلنت قناة إم بي سي أن العمل بدأ.",
        "قالت قناة سي إن بي سي إن العمل بدأ.",
        "قالت شبكة سي إن إن الأمريكية إن العمل بدأ.",
        "قالت سي إن إن أن العمل بدأ.",
        "وقال مدير الميناء لبي بي سي إن العمل بدأ.",
        "وقال مدير الميناء لسي إن إن إن العمل بدأ.",
    ],
)
def test_a_channel_called_by_its_letters_tells_and_is_told(text: str) -> None:
    assert contents(text) == ["العمل بدأ"]


def test_the_letters_of_a_channel_are_no_complementizer() -> None:
    text = "وقال المدير كمال نصر لشبكة سي إن إن إن العمل بدأ."
    assert contents(text) == ["العمل بدأ"]


def test_what_he_called_so_is_no_statement_of_its_own() -> None:
    text = "قال النائب عمر صالح إن ما وصفه بـ«الخطأ الكبير» انتهى."
    assert len(found(text)) == 1


def test_every_rule_has_an_explanation() -> None:
    lexicon = load_lexicon()
    text = "قال الوزير سالم الراشد: «نعم». وأضاف أن الأمر مؤقت، وفق البيان. ونفى ذلك."
    for statement in found(text):
        for rule in statement.rules:
            assert rule in lexicon.speech.explanations or ".yaml:" in rule


PIECES = [
    "قال", "وأضاف", "الوزير", "إن", "أن", ":", "«", "»", '"', "“", "”", "،", ".", "\n", "بحسب", "مصدر", "مشيرا", "إلى",
    "رويترز", "نقلت", "عن", "قوله", "لم", "تعلن", "الذي", "على", "حد", "قوله", "(", ")", "-", "ما", "وصفه", "بـ", "كما", "ل",
]  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=60))
def test_whatever_the_words_spans_lie_in_the_text_and_hold_words(pieces: list[str]) -> None:
    text = " ".join(pieces)
    for s in found(text):
        for span in (s.content, s.cue, *(() if s.source is None else (s.source,))):
            assert 0 <= span.start < span.end <= len(text)
        assert (not s.speakers) == (not s.chain)
        assert not s.speakers or s.chain[-1].name == s.speakers[0].name


STORY = (
    "قال الوزير سالم الراشد في مؤتمر صحفي إن «المعبر مفتوح»، مؤكدا أن العمل مستمر. وأضاف: «لن نتوقف».\n"
    "ونقلت وكالة رويترز عن مصدر أمني قوله إن السائق نجا، وفق البيان."
)


@pytest.mark.parametrize("seed", range(12))
def test_shuffled_and_truncated_text_is_read_twice_alike(seed: int) -> None:
    chance = random.Random(seed)
    pieces = STORY.split(" ")
    chance.shuffle(pieces)
    text = " ".join(pieces)[: chance.randrange(1, len(STORY))]
    assert found(text) == found(text)


def test_ten_thousand_opening_marks_do_not_swallow_the_text() -> None:
    text = "قال الوزير سالم الراشد: " + "« " * 10_000 + "نعم."
    assert len(found(text)) <= 1


def test_a_long_text_without_a_full_stop_is_read() -> None:
    text = "قال الوزير سالم الراشد إن العمل مستمر " + "في كل مكان من البلاد " * 5_000
    assert found(text)[0].speakers[0].name == "سالم الراشد"


@pytest.mark.parametrize(
    "text",
    [
        "وأوقف الأخ الأكبر واتهم بالقتل العمد.",
        "وجدد النادي عقده مع اللاعب سالم الراشد موسمين.",
        "من أبرز الأطفال شهرة في البلدة الطفلة سارة.",
        "ومن هنا يتضح أننا على مفترق طرق.",
        "أنا أعلم أن السوق حر.",
        "وتم توجيه فرقة إسعاف واتضح أنه فارق الحياة.",
    ],
)
def test_everyday_words_and_passives_are_no_speech(text: str) -> None:
    assert found(text) == ()


def test_an_adjunct_word_right_behind_the_subject_is_what_is_praised() -> None:
    assert contents("نوه الوزير بمشاركة الفريق.") == ["مشاركة الفريق"]


@pytest.mark.parametrize(
    "text",
    [
        "في وقت ينتظر أن تعلن الجهات المختصة عن هوية السائق.",
        "فاز الفريق مما يؤكد قوة خط وسطه.",
        "المدرب الذي كان متوقعا أن يشرف على الفريق غاب.",
        "كان بإمكان العربة أن تكون مغلقة بحسب الاعتبارات الاجتماعية.",
        "أعتقد أن حل المعضلة يتطلب وقتا.",
    ],
)
def test_what_is_awaited_inferred_or_the_writers_own_is_no_speech(text: str) -> None:
    assert found(text) == ()


def test_those_among_them_are_no_speakers() -> None:
    text = "قال الوزير سالم الراشد إن الحصار يشمل مدنا ومن بينها عدن والضالع."
    assert speakers(text) == [["سالم الراشد"]]


def test_an_opening_aside_stands_between_verb_and_subject() -> None:
    assert contents("وطالب من جانبهم الأهالي بضرورة الاهتمام بالبئر.") == ["ضرورة الاهتمام بالبئر"]


def test_a_measure_behind_wafqan_lima_says_nothing() -> None:
    assert found("يجرى الاختبار يوم الاثنين، حسب ما هو مبين بالموقع.") == ()
    assert speakers("يجرى الاختبار غدا، وفقا لما أعلنته الوزارة.") == [["الوزارة"]]


def test_who_is_urged_does_not_urge() -> None:
    text = "قال سالم الراشد إن الفقرات جديدة، وحث المتسابقات على الصبر."
    assert speakers(text) == [["سالم الراشد"], ["سالم الراشد"]]


def test_the_only_noun_in_a_case_or_gender_of_no_subject_is_who_was_told() -> None:
    text = "اعتذر المشرف سالم الراشد عن إكمال عمله، وأبلغ الإدارة باستقالته، وطالب اللاعبين بالصبر."
    assert speakers(text) == [["سالم الراشد"]] * 3


def test_a_field_behind_the_subject_is_not_what_it_announced() -> None:
    assert contents("أعلنت اللجنة التنظيمية لكرة القدم اليوم تأجيل البطولة.") == ["تأجيل البطولة"]


def test_a_document_ends_where_it_is_told_who_received_it() -> None:
    assert speakers("وأشار بلاغ توصلت به الجريدة إلى أن الاجتماع ناجح.") == [["بلاغ"]]


def test_what_amounts_to_something_or_leaves_a_player_out_tells_nothing() -> None:
    assert found("ويبلغ ارتفاع المجسم بطوله مترين.") == ()
    assert found("استبعد المدرب اللاعب سالم الراشد.") == ()


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("وأوضح وكيل وزارة الزراعة المساعد للري مشبب الفران أن السد امتلأ.", "مشبب الفران"),
        ("ودعا مفتي المدينة الشيخ مالك الصباغ إلى التهدئة.", "مالك الصباغ"),
        ("وقال رئيس الهيئة العامة للغذاء إن المنتج سليم.", "رئيس الهيئة العامة للغذاء"),
    ],
)
def test_a_name_nobody_knows_is_found_behind_a_long_title(text, speaker):
    from tawatur import annotate

    (said,) = annotate({"id": "x", "text": text}).statements
    assert [link.name for link in said.speakers] == [speaker]


def test_a_relay_verb_names_who_hands_on_and_whose_words_they_are():
    from tawatur import annotate

    (said,) = annotate({"id": "x", "text": "نقلت وكالة رويترز عن مسؤول أميركي أن الباخرة غادرت."}).statements
    assert [link.name for link in said.chain] == ["رويترز", "مسؤول أميركي"]


def test_an_opening_mark_between_spaces_closes_one_that_stands_so() -> None:
    text = "أكد المدير أن « نماء « تفخر بمنجزها، مشددا على أهمية السوق. وأضاف :» التقنية متقدمة جدا « ."
    assert contents(text) == ["« نماء « تفخر بمنجزها", "أهمية السوق", "التقنية متقدمة جدا"]


def test_a_verb_of_going_on_with_an_object_of_its_own_says_nothing() -> None:
    assert not found("يواصل المدافع سالم برنامجه اللياقي، فيما من المنتظر أن يعود القائد.")
    assert not found("وتواصل الوزارة أعمالها «بلا توقف».")
    assert len(found("وتابع المدرب مخاطبا لاعبيه: «سنقاتل حتى النهاية».")) == 1


def test_what_stands_before_fa_inna_belongs_to_the_source_of_a_tag() -> None:
    text = "وبحسب معلومات حصلت عليها «الضفاف» فإن المدافع رحل."
    assert contents(text) == ["المدافع رحل"]
