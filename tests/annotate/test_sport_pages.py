"""Facts about pages of sport: players by their position, clubs, camps that end, quotations first; every sentence is invented."""

from __future__ import annotations

import pytest

from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.model import Article


def said(text: str) -> list[tuple[str | None, str]]:
    found = annotate(Article("x", text), load_lexicon()).statements
    return [
        (s.speakers[0].name if s.speakers else None, text[s.content.start : s.content.end]) for s in found
    ]


@pytest.mark.parametrize(
    "text",
    [
        "أنهى الفريق مرانه. يختتم الفريق اليوم معسكره الخارجي، على أن تعود البعثة غدا وتقرر أن ترتاح.",
        "واصل المدرب خلال اللقاءات الودية اعتماده على طريقته، وينتظر أن يعتمدها غدا.",
        "استهل الفريق معسكره بقائمة من ثلاثة لاعبين وهم: «سالم الزيني، غانم الراشد، فهد الحمد».",
    ],
)
def test_training_that_ends_or_goes_on_says_nothing(text: str) -> None:
    assert said(text) == []


def test_words_that_end_or_go_on_are_speech() -> None:
    text = "وواصل المدرب سالم الزيني كلامه: «نحن جاهزون». وختم رسالته: «سنعود أقوى»."
    assert said(text) == [("سالم الزيني", "نحن جاهزون"), ("سالم الزيني", "سنعود أقوى")]


def test_a_quotation_is_said_by_whom_this_is_what_he_said_names() -> None:
    text = '"نحن سعداء تماما بالعودة إلى الدوري"، هذا ما قاله يوهان ألكسندر مدير النادي، مضيفا "الكرة هناك في القمة".'
    assert said(text) == [
        ("يوهان ألكسندر", "نحن سعداء تماما بالعودة إلى الدوري"),
        ("يوهان ألكسندر", "الكرة هناك في القمة"),
    ]


def test_what_this_shows_is_no_quotation() -> None:
    assert said("ووافق الأعضاء «على القانون الجديد كله»، وهذا ما أسعد الوزير.") == []


def test_where_he_said_with_a_quotation_ends_what_was_told_before() -> None:
    text = "أشاد سالم الزيني بعمل المدرب غانم الراشد، حيث قال: «الفريق كله تحسن كثيرا»."
    assert said(text) == [("سالم الزيني", "عمل المدرب غانم الراشد"), ("سالم الزيني", "الفريق كله تحسن كثيرا")]


@pytest.mark.parametrize(
    "title",
    [
        "مدير نادي الوادي",
        "إداري المنتخب",
        "هداف الفريق",
        "قلب الدفاع السابق",
        "عضو شرف نادي الوادي",
        "لاعب وسط نادي الوادي",
    ],
)
def test_a_name_stands_behind_positions_and_clubs(title: str) -> None:
    assert said(f"أكد {title} أنور كاستيلو أن الفريق جاهز.") == [("أنور كاستيلو", "الفريق جاهز")]


def test_surnames_that_begin_like_a_preposition_are_whole() -> None:
    assert said("وأكد مدرب لاتسيو ستيفانو بولي أن الفريق جاهز.") == [("ستيفانو بولي", "الفريق جاهز")]
    assert said('وقال مايكل كاريك "الفريق جاهز للموسم".') == [("مايكل كاريك", "الفريق جاهز للموسم")]


def test_ali_is_no_preposition_where_the_text_tells_the_two_letters_apart() -> None:
    assert said("قال مدير المنتخب للشباب علي الزيني إن الفريق جاهز حتى الآن.") == [
        ("علي الزيني", "الفريق جاهز حتى الآن")
    ]


def test_a_first_name_alone_is_the_only_bearer_of_the_article() -> None:
    text = "علل سامر الزيني لاعب نادي الوادي عدم سفره. وكشف سامر أنه كان يملك ثلاثة عروض."
    assert [name for name, _ in said(text)] == ["سامر الزيني"] * 2


def test_a_first_name_behind_a_title_of_another_is_another() -> None:
    text = "وقال اللاعب سلمان الزيني إن الفريق جاهز. وأكد الملك سلمان أن العمل مستمر."
    names = [name for name, _ in said(text)]
    assert names[0] == "سلمان الزيني"
    assert names[1] != "سلمان الزيني"


def test_van_in_a_name_is_no_conjunction() -> None:
    text = "ولا يزال مدرب الفريق، الهولندي لويس فان غال يؤكد اهتمامه بضم اللاعب."
    assert said(text) == [("لويس فان غال", "اهتمامه بضم اللاعب")]


def test_a_fact_behind_who_affirms_it_comes_before_its_preposition() -> None:
    text = "أكد نائب رئيس الاتحاد السعودي للكرة الطائرة سالم الزيني جاهزية المنتخب للمنافسة بقوة على الذهب."
    assert said(text) == [("سالم الزيني", "جاهزية المنتخب للمنافسة بقوة على الذهب")]


def test_two_titles_and_one_name_are_one_man() -> None:
    text = "أكد عضو مجلس إدارة النادي الأهلي والمشرف على فريق كرة القدم سالم الزيني أن المدرب جيد."
    assert said(text) == [("سالم الزيني", "المدرب جيد")]


def test_what_a_participle_makes_plain_is_a_fact_also_without_an() -> None:
    text = "وقال سالم الزيني إن النظام يتيح الانضمام، موضحاً صدور موافقة الوزير، مشيراً للأثر الكبير لها."
    assert [content for _, content in said(text)] == [
        "النظام يتيح الانضمام",
        "صدور موافقة الوزير",
        "للأثر الكبير لها",
    ]


def test_who_is_told_by_me_is_no_speaker() -> None:
    text = 'وأضاف سالم الزيني: "اتصلت باللاعب غانم الراشد الذي ذكر لي بأنه جدد للنادي".'
    assert [name for name, _ in said(text)][1:] == ["غانم الراشد"]


def test_in_a_meeting_of_the_coach_the_coach_welcomes() -> None:
    text = "وجاءت البداية باجتماع للمدرب سالم الزيني مع اللاعبين رحب فيه بجميع الحاضرين."
    assert said(text) == [("سالم الزيني", "جميع الحاضرين")]


def test_a_prime_behind_letters_and_figures_closes_a_name() -> None:
    text = "كشفت صحيفة “sport24″ عن القيمة الحقيقية للصفقة، حيث قالت إن التكلفة كبيرة."
    assert [content for _, content in said(text)] == ["القيمة الحقيقية للصفقة", "التكلفة كبيرة"]


@pytest.mark.parametrize(
    ("text", "latter"),
    [
        ("قدم سالم الزيني شكره للرئيس غانم الراشد بعد أن أعلن الأخير عن دعمه للفريق.", "غانم الراشد"),
        ("التقت الوزارة السفير فهد الحمد. وقال الأخير إن العمل بدأ.", "فهد الحمد"),
        (
            "أكد سالم الزيني أن المدافع غانم الراشد باق في الفريق برغم إعلان الأخير رغبته في الرحيل.",
            "غانم الراشد",
        ),
    ],
)
def test_the_latter_is_who_was_named_last(text: str, latter: str) -> None:
    assert said(text)[-1][0] == latter


def test_what_a_club_is_in_its_league_belongs_to_its_name() -> None:
    text = "وأعلن أتلتيكو مدريد ثالث الدوري الإسباني انتقال لاعبه إلى إيطاليا."
    assert said(text) == [("أتلتيكو مدريد", "انتقال لاعبه إلى إيطاليا")]


def test_an_owned_deed_behind_a_relative_clause_is_announced() -> None:
    text = "أعلن نادي الوادي الذي يستعد لانطلاق الدوري تعاقده مع سالم الزيني لمدة عامين."
    assert said(text) == [("نادي الوادي", "تعاقده مع سالم الزيني لمدة عامين")]


def test_a_body_before_its_verb_goes_on_to_speak() -> None:
    text = "لكن نادي الوادي لم يرض برحيل لاعبه بعدما قال يوم الجمعة إنه فوجئ بغيابه."
    assert said(text) == [("نادي الوادي", "فوجئ بغيابه")]


def test_a_subject_before_its_verb_is_no_end_of_the_clause_before() -> None:
    text = "وقالت صحيفة الضفاف إن اللاعب انتقل إلى الوادي، لكن الصحيفة لم تذكر قيمة الصفقة."
    assert [content for _, content in said(text)] == ["اللاعب انتقل إلى الوادي", "قيمة الصفقة"]


def test_whom_a_purpose_serves_does_not_speak() -> None:
    text = 'ثم تحدث سالم الزيني عن عمل الإدارة لتدعم الفريق وقال: "سنعمل على تحقيق التطلعات".'
    assert said(text)[-1][0] == "سالم الزيني"


def test_a_surname_that_looks_like_a_verb_hides_no_clause() -> None:
    assert said("وأعلن لويس فان جال أن الحارس غائب. ويرى فان جال أن اللاعب حزين.") == [
        ("لويس فان جال", "الحارس غائب"),
        ("لويس فان جال", "اللاعب حزين"),
    ]


def test_media_are_no_cue() -> None:
    assert said("أفادت وسائل الإعلام البرازيلية أن اللاعب سقط في الاختبار.") == [
        ("وسائل الإعلام البرازيلية", "اللاعب سقط في الاختبار")
    ]


def test_after_somebody_disclosed_is_his_own_word() -> None:
    text = "ويواجه اللاعب خطر الغياب بعد أن كشف المدرب سالم الزيني عن حاجته إلى جراحة."
    assert said(text) == [("سالم الزيني", "حاجته إلى جراحة")]


def test_a_fact_behind_a_long_occasion_and_its_comma_is_affirmed() -> None:
    text = (
        "وأكد سالم الزيني خلال المؤتمر الصحفي الذي عقد ظهر الثلاثاء للحديث عن المباراة، جاهزية فريقه للفوز."
    )
    assert said(text) == [("سالم الزيني", "جاهزية فريقه للفوز")]


def test_the_next_matter_ends_what_was_said_of_the_last() -> None:
    text = "تحدث سالم الزيني، مشيراً إلى أن الأجواء رائعة، وعن المباريات قال: «هي مهمة للفريق»."
    assert said(text) == [("سالم الزيني", "الأجواء رائعة"), ("سالم الزيني", "هي مهمة للفريق")]


def test_what_is_said_may_have_the_next_line() -> None:
    text = "وأكد سالم الزيني أن الفريق جاهز، وقال :\nبعد آخر مباراة خاطبت الإدارة النادي."
    assert said(text)[1:] == [("سالم الزيني", "بعد آخر مباراة خاطبت الإدارة النادي")]
