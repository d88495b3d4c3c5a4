"""Facts about where a word of saying is one: everyday words, tags, descriptions; every sentence here is invented."""

from __future__ import annotations

import pytest

from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.model import Article, Statement


def found(text: str) -> tuple[Statement, ...]:
    return annotate(Article("x", text), load_lexicon()).statements


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
def test_who_describes_stands_before_what_is_described(told, text: str, said: tuple[str, str, str]) -> None:
    assert told(text) == [said]


def test_the_only_noun_behind_a_description_is_what_was_described(told) -> None:
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


def test_a_tag_without_a_subject_is_of_who_spoke(told) -> None:
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


def test_a_relative_can_speak_in_a_tag(told) -> None:
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
def test_everyday_words_say_where_somebody_stands_behind_them(
    told, text: str, said: tuple[str, str, str]
) -> None:
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
def test_a_slash_ties_title_and_name(told, text: str) -> None:
    assert told(text) == [("أكد", "سالم الراشد", "استمرار الحملة")]


def test_a_name_that_no_list_knows_speaks_far_before_its_quotation(told) -> None:
    text = "وقال كرومنيجه للصحفيين خلال رحلة الفريق إلى الصين «سوف نوقع العقد في الأسبوع المقبل»."
    assert [t[2] for t in told(text)] == ["سوف نوقع العقد في الأسبوع المقبل"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("أوضح ذلك المتحدث الرسمي سالم الراشد.", ("أوضح", "سالم الراشد", "ذلك")),
        (
            'وأبلغ "الضفاف" قائد المنطقة اللواء سالم الراشد أن الأسرى بخير.',
            ("وأبلغ", "سالم الراشد", "الأسرى بخير"),
        ),
        ("ثم أخبرني أحد الأصدقاء أن الرواية قديمة.", ("أخبرني", "أحد الأصدقاء", "الرواية قديمة")),
        ("وهو ما شدد عليه سالم الراشد، قائلا إن العمل مستمر.", ("قائلا", "سالم الراشد", "العمل مستمر")),
    ],
)
def test_the_subject_stands_behind_that_whom_and_back_references(
    told, text: str, said: tuple[str, str, str]
) -> None:
    assert told(text) == [said]


@pytest.mark.parametrize(
    "text",
    [
        "عقب ذلك ألقى الوزير كلمة أمام الطلاب.",
        "وسرق قيادي في التنظيم يدعى «أبو زيد» مالا كثيرا.",
        "وقال سالم الراشد لزملائه في الفريق دعوني أعمل.",
    ],
)
def test_what_follows_who_is_called_and_let_me_say_nothing(told, text: str) -> None:
    assert not [t for t in told(text) if t[0] in ("عقب", "يدعى", "دعوني")]


def test_who_is_called_by_name_speaks_to_the_end(told) -> None:
    text = "وقال أحد الجيران ويدعى سالم الراشد: «كنا نائمين حين وقع الانفجار»."
    assert [t[2] for t in told(text)] == ["كنا نائمين حين وقع الانفجار"]


def test_a_noun_with_a_known_owner_and_its_own_preposition_says(told) -> None:
    text = "وتابع السكان أمس إعلان وزارة الإسكان عن البدء بتوزيع المنازل."
    assert told(text) == [("إعلان", "وزارة الإسكان", "البدء بتوزيع المنازل")]


@pytest.mark.parametrize("text", ["ينتظر السكان مطالبة إيران بوقف الحرب.", "وتأخر إبلاغ مجلس الأمن بالهجوم."])
def test_who_may_have_been_told_owns_no_statement(text: str) -> None:
    assert not found(text)


def test_a_plural_is_no_noun(told) -> None:
    text = "وقال سالم الراشد إن اللاعبين رفضوا العرض. وتأخر هؤلاء التجار تعهدوا بتوفير الدعم المالي."
    assert told(text)[1][2] == "توفير الدعم المالي"


def test_condolences_keep_for_whom_they_are(told) -> None:
    text = "ورفع الأمير سالم الراشد التعازي لخادم الحرمين الشريفين في شهداء الواجب، مؤكدا أن العمل مستمر."
    assert [t[2] for t in told(text)] == ["التعازي لخادم الحرمين الشريفين في شهداء الواجب", "العمل مستمر"]


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("دان الأمين العام للمجلس الدكتور سالم الراشد بشدة تصريحات الوزير.", "سالم الراشد", "تصريحات الوزير"),
        (
            "وأكد رؤساء الفرق خلال مداولاتهم أهمية تشكيل اللجنة.",
            "رؤساء الفرق",
            "أهمية تشكيل اللجنة",
        ),
        (
            "تداولت المواقع دراسة بريطانية توضح أن النوم يطيل العمر.",
            "دراسة بريطانية",
            "النوم يطيل العمر",
        ),
        (
            "الرئيس الأميركي ليندون راموس يأمر بإرسال خمسة آلاف جندي.",
            "ليندون راموس",
            "إرسال خمسة آلاف جندي",
        ),
        (
            "تلقى الوزير أمس اتصالا من الرئيس سالم الراشد أعرب خلاله عن إدانته للهجوم.",
            "سالم الراشد",
            "إدانته للهجوم",
        ),
    ],
)
def test_what_stands_between_verb_and_content_does_not_hide_it(text: str, speaker: str, content: str) -> None:
    (said,) = annotate(Article("x", text), load_lexicon()).statements
    assert said.speakers[0].name == speaker
    assert text[said.content.start : said.content.end] == content


def test_a_passive_that_gives_a_name_says_nothing() -> None:
    text = "وأوضحت القيادة أن الجندي يدعى سالم الراشد."
    (said,) = annotate(Article("x", text), load_lexicon()).statements
    assert said.speakers[0].name == "القيادة"


def test_a_name_that_is_a_verb_elsewhere_stays_a_name() -> None:
    (said,) = annotate(Article("x", "وقال دان لويد إن الحادث انتهى."), load_lexicon()).statements
    assert said.speakers[0].name == "دان لويد"


def test_what_comes_next_is_told_with_lam_what_for_is_not() -> None:
    text = 'وأوضح العميد سالم الراشد أن الخبر كاذب، ليضيف متهكما: "بهذا المنطق نتهم الجميع".'
    assert [text[s.cue.start : s.cue.end] for s in found(text)] == ["وأوضح", "ليضيف"]
    assert len(found("التقى العميد سالم الراشد الطلاب ليقول لهم إن العام الدراسي بدأ.")) == 0
    assert len(found("فاوض النادي اللاعب شهرا، ليعلن تعاقده معه.")) == 0


def test_how_somebody_speaks_is_not_who() -> None:
    said = found(
        'وأضاف العميد سالم الراشد متهكما: "بهذا المنطق نتهم الجميع". وتابع محتجا: "لن نسكت على هذا".'
    )
    assert [s.speakers[0].name for s in said] == ["سالم الراشد"] * 2


def test_a_condition_opens_what_is_said_and_is_not_said_itself() -> None:
    text = "وتحدث العميد سالم الراشد قائلا إذا كان هناك خطر فمن المرجح أن يأتي من الشرق."
    (said,) = found(text)
    assert text[said.content.start : said.content.end].startswith("إذا كان")
    assert len(found("وإذا أعلنت الحكومة أن الطريق مغلق فسنعود.")) == 0


def test_where_it_was_written_opens_the_sentence_and_the_verb_follows() -> None:
    for text in (
        'وفي تغريدة على حسابه كتب النائب سالم الراشد: "لن نقبل بهذا القرار".',
        "وعبر صفحته الرسمية ذكر النائب سالم الراشد أن القرار ظالم.",
    ):
        (said,) = found(text)
        assert said.speakers[0].name == "سالم الراشد"
