"""Statements that a condition hid: far objects, swallowed prepositions, speakers that no list knows; every sentence is invented."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "وأكدت تونس، في بيان صادر عن وزارة الخارجية، تضامنها مع الشعب المصري.",
            ("وأكدت", "تونس", "تضامنها مع الشعب المصري"),
        ),
        (
            "أعلنت وزارة التجارة عبر حسابها في تويتر، استدعاء المركبات المعيبة.",
            ("أعلنت", "وزارة التجارة", "استدعاء المركبات المعيبة"),
        ),
        ("أعلنت سوريا -اليوم الجمعة- رفضها المقترح.", ("أعلنت", "سوريا", "رفضها المقترح")),
        (
            "أظهرت أرقام رسمية، أمس، انكماش التجارة في المدينة.",
            ("أظهرت", "أرقام رسمية", "انكماش التجارة في المدينة"),
        ),
    ],
)
def test_an_object_stands_behind_whatever_was_inserted(told, text: str, said: tuple[str, str, str]) -> None:
    assert told(text) == [said]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "أعلنت الشؤون الصحية حالة الطوارئ في المدينة.",
            ("أعلنت", "الشؤون الصحية", "حالة الطوارئ في المدينة"),
        ),
        ("أعلن بيت الشعر عن موعد جديد للحفل.", ("أعلن", "بيت الشعر", "موعد جديد للحفل")),
    ],
)
def test_a_verb_that_only_people_use_believes_its_subject(
    told, text: str, said: tuple[str, str, str]
) -> None:
    assert told(text) == [said]


def test_a_superlative_is_no_verb_of_people(told) -> None:
    assert told("ويعد سالم أحد أعلم الناس بالشعر القديم.") == []


def test_a_participle_behind_a_comma_speaks_although_nobody_is_found(told) -> None:
    text = "استبقت اللوحة المحلية نتائج البحث في الساحل، مشيرة إلى أن الاحتمال كبير."
    assert told(text) == [("مشيرة", "", "الاحتمال كبير")]


def test_a_foreign_preposition_right_behind_the_subject_opens_the_clause(told) -> None:
    text = "وأضاف الوزير سالم الراشد إلى أن القناة خالفت القانون."
    assert told(text) == [("وأضاف", "سالم الراشد", "القناة خالفت القانون")]


def test_in_addition_to_is_no_statement(told) -> None:
    text = "ويضم المعرض كتبا كثيرة بالإضافة إلى أن الدخول مجاني."
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "قال الأمير سالم الراشد إن السوق ناجح. كما رحب بجميع زوار السوق.",
            ("رحب", "سالم الراشد", "جميع زوار السوق"),
        ),
        (
            "قال الباحث سالم الراشد إن الظاهرة جديدة. وأرجع التفاوت في الأحكام إلى اختلاف القضاة.",
            ("وأرجع", "سالم الراشد", "التفاوت في الأحكام إلى اختلاف القضاة"),
        ),
    ],
)
def test_a_verb_without_subject_keeps_its_complement(told, text: str, said: tuple[str, str, str]) -> None:
    assert told(text)[1] == said


def test_a_preposition_at_the_end_of_a_name_is_the_verbs_own(told) -> None:
    text = "وفي كلمة بالحفل، أشاد الدكتور مصطفى سالم بدور المعهد في المدينة."
    assert told(text) == [("أشاد", "مصطفى سالم", "دور المعهد في المدينة")]


@pytest.mark.parametrize("text", ["صرح بذلك المدير سالم الراشد.", "أشار إلى ذلك المدير سالم الراشد."])
def test_that_is_what_was_said_also_behind_a_preposition(told, text: str) -> None:
    assert told(text) == [(text.split(maxsplit=1)[0], "سالم الراشد", "ذلك")]


def test_a_participle_takes_what_it_points_at(told) -> None:
    text = "قال السفير سالم الراشد إن القافلة وصلت، مثمنا هذا الدعم الكبير."
    assert told(text)[1] == ("مثمنا", "سالم الراشد", "هذا الدعم الكبير")


@pytest.mark.parametrize(
    "text",
    [
        "ذهب الطفل إلى المدرسة قبل أن يفتح الباب.",
        "توصل الطرفان إلى اتفاق على أن يلتقيا.",
        "تقدم الجيش نحو المدينة.",
        "قلل المصنع من استهلاك المياه.",
    ],
)
def test_a_verb_of_movement_or_of_less_says_nothing_without_its_words(told, text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "أما في المدينة القديمة، تضيف المديرة العامة، فقد بدأ العمل.",
            ("تضيف", "المديرة العامة", "أما في المدينة القديمة، تضيف المديرة العامة، فقد بدأ العمل"),
        ),
        (
            'وتوقف العمل، وهو ما اعتبرته نقابة الصحفيين "خرقا واضحا للاتفاق القديم".',
            ("اعتبرته", "نقابة الصحفيين", "خرقا واضحا للاتفاق القديم"),
        ),
        (
            "شدد الرئيس سالم الراشد في اجتماع اللجنة الذي عقد أمس في القاهرة على ضرورة الحوار.",
            ("شدد", "سالم الراشد", "ضرورة الحوار"),
        ),
        (
            'استنكرت نقابة الصحفيين، في ذات البلاغ "حملة التشويه التي تمارسها بعض الأطراف".',
            ("استنكرت", "نقابة الصحفيين", "حملة التشويه التي تمارسها بعض الأطراف"),
        ),
        (
            'ونفى سالم الراشد في تصريح إلى "الضفاف" ما ذكرته الجامعة عن النقل.',
            ("ونفى", "سالم الراشد", "ما ذكرته الجامعة عن النقل"),
        ),
        (
            "وشارك أهالي الأطفال في الحفل مبدين سعادتهم بالبرامج المقدمة.",
            ("مبدين", "أهالي الأطفال", "سعادتهم بالبرامج المقدمة"),
        ),
        (
            'ووفق عبد الرحمن، "يقاتل في المدينة مئة عنصر".',
            ("ووفق", "عبد الرحمن", "يقاتل في المدينة مئة عنصر"),
        ),
    ],
)
def test_far_inserted_and_handed_on_words_are_found(told, text: str, said: tuple[str, str, str]) -> None:
    assert told(text) == [said]


def test_a_name_that_looks_like_a_verb_does_not_speak(told) -> None:
    text = "أكد العميد روي هادسون، أن الحدود مؤمنة."
    assert [cue for cue, _, _ in told(text)] == ["أكد"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "وفي العاصمة صنعاء أفادت مصادر خاصة أن عصابات انتشرت في الأحياء.",
            ("أفادت", "مصادر خاصة", "عصابات انتشرت في الأحياء"),
        ),
        (
            "وقال سالم -الذي يعتبر أحد أبرز الكتاب في المدينة- إن الرواية جديدة.",
            ("وقال", "سالم", "الرواية جديدة"),
        ),
        (
            "وكانت وزارة الداخلية أعلنت في ثاني أيام العيد قبضها على عشرة متسللين.",
            ("أعلنت", "وزارة الداخلية", "قبضها على عشرة متسللين"),
        ),
    ],
)
def test_what_stands_between_hides_no_complement(told, text: str, said: tuple[str, str, str]) -> None:
    assert told(text) == [said]


def test_a_verb_that_goes_on_is_a_statement_of_somebody_unknown(told) -> None:
    assert told("واجتمعوا في الحي القديم، وأكدوا على ضرورة مواصلة العمل.")[-1] == (
        "وأكدوا",
        "",
        "ضرورة مواصلة العمل",
    )


def test_a_participle_has_its_fact_behind_what_is_inserted(told) -> None:
    text = "وشدد سالم الراشد على أن العمل مستمر، مستبعدا في الوقت ذاته وجود خلاف بين الشركتين."
    assert told(text)[1] == ("مستبعدا", "سالم الراشد", "وجود خلاف بين الشركتين")


def test_a_state_announces_behind_a_pause(told) -> None:
    text = "وجاء إعلان فنلندا، عزمها الانضمام للحلف، أمس."
    assert told(text)[0][:2] == ("إعلان", "فنلندا")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "أعلنت وزارة التجارة عبر حسابها في تويتر، استدعاء 40 ألف مركبة.",
            ("أعلنت", "وزارة التجارة", "استدعاء 40 ألف مركبة"),
        ),
        ("وكانت الشرطة أعلنت في وقت سابق مصرع 21 شخصا.", ("أعلنت", "الشرطة", "مصرع 21 شخصا")),
        ("وصرح والي نابل منور الراشد أن القرار اتخذ.", ("وصرح", "منور الراشد", "القرار اتخذ")),
    ],
)
def test_numbers_days_and_governors_hide_nothing(told, text: str, said: tuple[str, str, str]) -> None:
    assert told(text) == [said]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "وأفادت مراكز مكافحة الأمراض بأن المرض نادر.",
            ("وأفادت", "مراكز مكافحة الأمراض", "المرض نادر"),
        ),
        ("يعلن بيت الشعر عن موعد جديد للحفل.", ("يعلن", "بيت الشعر", "موعد جديد للحفل")),
        (
            "وعانى الفتى من المرض، بحسب ما ذكرته مواقع محلية.",
            ("بحسب", "مواقع محلية", "عانى الفتى من المرض"),
        ),
    ],
)
def test_whoever_is_said_to_say_says(told, text: str, said: tuple[str, str, str]) -> None:
    assert told(text) == [said]


def test_a_state_of_the_speaker_is_no_speaker(told) -> None:
    text = 'قالت سعاد إن الرموز أسهل. وقالت وهي تقلد الرسائل: "إنها مثل لعبة الأطفال الصغار".'
    assert told(text)[1] == ("وقالت", "سعاد", "إنها مثل لعبة الأطفال الصغار")


def test_a_name_in_beh_accuses_and_the_accused_does_not(told) -> None:
    assert told("واتهم بيركو الوزير بأنه يقدم إجابات مطولة.")[0][2] == "يقدم إجابات مطولة"
    assert told("واتهم بالقتل في المدينة القديمة.") == []


def test_what_somebody_is_called_ends_no_search(told) -> None:
    text = "وأفاد سالم الراشد، نجل القتيلة التي تدعى روشني، بأن الشرطة دخلت المنزل."
    assert told(text) == [("وأفاد", "سالم الراشد", "الشرطة دخلت المنزل")]
