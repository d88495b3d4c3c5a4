"""Facts about nouns of speech: their owner speaks, and what he says stands at once behind him; every sentence is invented."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Told = Callable[[str], list[tuple[str, str, str]]]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "وتجاهل المجلس تحذيرات الخبراء من انهيار السد.",
            ("تحذيرات", "الخبراء", "انهيار السد"),
        ),
        (
            "وبدأ العمل تنفيذا لتوجيهات المحافظ سالم الراشد - حفظه الله -، بفتح الطريق.",
            ("لتوجيهات", "سالم الراشد", "فتح الطريق"),
        ),
        (
            "ووافقت اللجنة على طلب المدير سالم الراشد عقد جلسة ثانية.",
            ("طلب", "سالم الراشد", "عقد جلسة ثانية"),
        ),
        (
            "وتوقف اللعب رغم دعوة الحكم سالم الراشد الجماهير إلى الهدوء.",
            ("دعوة", "سالم الراشد", "الهدوء"),
        ),
        (
            "وجاءت الزيارة بعد إدانة وزارة الثقافة لهدم المتحف.",
            ("إدانة", "وزارة الثقافة", "هدم المتحف"),
        ),
    ],
)
def test_the_owner_of_a_noun_of_speech_speaks(told: Told, text: str, said: tuple[str, str, str]) -> None:
    assert said in told(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("وصلت الفرق بناء على طلب عاجل من وزارة الصحة بإخلاء المستشفى.", "وزارة الصحة"),
        ("وافتتح المعرض رغم التحذير المتكرر من وزارة الصحة بإخلاء المستشفى.", ""),
        ("ورد الحارس على مناشدة من وزارة الصحة بإخلاء المستشفى.", "وزارة الصحة"),
    ],
)
def test_the_owner_may_stand_behind_min(told: Told, text: str, said: str) -> None:
    assert [(speaker, content) for _, speaker, content in told(text)] == (
        [(said, "إخلاء المستشفى")] if said else []
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "ونال الوزير سالم الراشد تقدير السكان بعد إشادته بصبرهم.",
            ("إشادته", "سالم الراشد", "صبرهم"),
        ),
        (
            "وتراجعت إيران أمس عن الاتفاق رغم دعوتها السابقة إلى التهدئة.",
            ("دعوتها", "إيران", "التهدئة"),
        ),
        (
            "وغاب المدرب سالم الراشد عن المباراة بعد انتقاده للحكم.",
            ("انتقاده", "سالم الراشد", "للحكم"),
        ),
    ],
)
def test_the_pronoun_of_a_noun_points_to_the_subject_before_it(
    told: Told, text: str, said: tuple[str, str, str]
) -> None:
    assert said in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "وتعتزم النقابة مطالبة الوزير سالم الراشد بصرف الرواتب.",
        "وانتهت الأزمة بعد اتهامه بسرقة المال.",
        "ويسعى المركز إلى توجيههم بدقة إلى مقاعدهم.",
        "وينتظر السكان إعلان الوزارة عن موعد الافتتاح.",
        "وتوقف العمل قبل إعلان الوزارة عن موعد الافتتاح.",
        "وخلا الخطاب من أي تحذير من الفيضان.",
        "ودعم البنك مقترح الحكومة المحدد بعشرين ألف وحدة.",
        "ونظر المجلس البلدي في طلب الجامعة أمس.",
        "وتضمن الخطاب طلب حضور اللاعب لإجراء الفحص.",
        "ويسجل الطلاب بناء على طلب أولياء أمورهم.",
        "وكان المرشح وعد بدعوة الناخبين إلى التصويت.",
        "ووصل آمر كتيبة الحدود العقيد سالم الراشد بالطائرة.",
        "وتحمل القائد مسؤولية إصدار أوامر للجنود بالانسحاب.",
        "ويدعم البرنامج دعاة تجديد الخطاب الديني بحجج قوية.",
        "وأنشئ المركز لطلبة الجامعة ليكون مقرا لهم.",
    ],
)
def test_a_noun_that_nobody_speaks_with_is_no_statement(told: Told, text: str) -> None:
    nouns = (
        "مطالبة",
        "اتهامه",
        "توجيههم",
        "إعلان",
        "تحذير",
        "مقترح",
        "طلب",
        "بدعوة",
        "آمر",
        "أوامر",
        "تجديد",
        "لطلبة",
    )
    assert not [cue for cue, _, _ in told(text) if cue in nouns]


def test_what_a_noun_says_ends_before_the_verb_of_the_sentence(told: Told) -> None:
    text = "وبعد تحذيرات الخبراء من انهيار السد غادر السكان القرية."
    assert told(text) == [("تحذيرات", "الخبراء", "انهيار السد")]


def test_a_negated_verb_of_the_sentence_ends_what_a_noun_says(told: Told) -> None:
    text = "وقال السكان إن دعوة الرئيس سالم الراشد لإغلاق الطريق لا تفيد أحدا."
    assert ("دعوة", "سالم الراشد", "إغلاق الطريق") in told(text)


def test_a_definite_noun_behind_the_pronoun_is_what_is_criticised(told: Told) -> None:
    text = "وغاب المدرب سالم الراشد بعد انتقاده الموقف الرسمي للنادي."
    assert ("انتقاده", "سالم الراشد", "الموقف الرسمي للنادي") in told(text)


def test_one_noun_of_speech_ends_what_the_other_says(told: Told) -> None:
    text = "ونقلت الصحيفة تنديد الوزير سالم الراشد بالقصف وإشادته بالمسعفين."
    assert told(text) == [
        ("تنديد", "سالم الراشد", "القصف"),
        ("وإشادته", "سالم الراشد", "المسعفين"),
    ]


def test_a_noun_inside_the_words_of_another_is_told_by_him(told: Told) -> None:
    text = "وقال المدير غانم الوادي إن العمل بدأ بعد توجيهات الوزير سالم الراشد بفتح الطريق."
    assert [(cue, speaker) for cue, speaker, _ in told(text)] == [
        ("وقال", "غانم الوادي"),
        ("توجيهات", "سالم الراشد"),
    ]


def test_the_noun_that_opens_what_he_says_himself_is_no_second_statement(told: Told) -> None:
    text = "وأعلن المجلس البلدي أمس تأييده لتشكيل لجنة ثانية."
    assert [cue for cue, _, _ in told(text)] == ["وأعلن"]


def test_who_owned_a_noun_does_not_go_on(told: Told) -> None:
    text = "قال المدير غانم الوادي إن العمل بدأ. وجاء ذلك رغم تحذير الوزير سالم الراشد من المطر. وأضاف أن الطريق مفتوح."
    assert told(text)[-1] == ("وأضاف", "غانم الوادي", "الطريق مفتوح")


def test_an_announcement_that_never_came_is_negated(told: Told) -> None:
    assert told("وبدأ الموسم رغم عدم إعلان النادي الأهلي تعاقداته.")[0][2] == "تعاقداته"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("ومنه قول النبي صلى الله عليه وسلم: «الكلمة الطيبة صدقة».", "النبي"),
        ("وقال نبينا الكريم عليه الصلاة والسلام: «الكلمة الطيبة صدقة».", "نبينا الكريم"),
        ("أو كما قال صلى الله عليه وسلم: «الكلمة الطيبة صدقة».", "النبي"),
    ],
)
def test_a_wish_for_somebody_is_no_part_of_his_name(told: Told, text: str, speaker: str) -> None:
    assert [(who, content) for _, who, content in told(text)] == [(speaker, "الكلمة الطيبة صدقة")]


def test_an_owner_may_stand_in_marks(told: Told) -> None:
    text = 'وغادر الوفد بالرغم من الإعلان المتكرر من "حزب الله" عن قبوله الهدنة.'
    assert told(text) == [("الإعلان", "حزب الله", "قبوله الهدنة")]


def test_a_noun_of_speech_behind_a_comma_goes_on_for_the_same_speaker(told: Told) -> None:
    text = "وندد مجلس الأمن بقصف المدينة، ودعوته مجددا إلى وقف القتال."
    assert told(text) == [
        ("وندد", "مجلس الأمن", "قصف المدينة"),
        ("ودعوته", "مجلس الأمن", "وقف القتال"),
    ]


def test_whom_a_noun_was_handed_on_from_owns_it(told: Told) -> None:
    text = "ونقلت وكالة الضفاف عن القائد سالم الراشد نفيه الهجوم على القرية."
    assert told(text) == [("نفيه", "سالم الراشد", "الهجوم على القرية")]
