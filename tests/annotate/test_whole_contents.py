"""Contents of which only the end was read before; every sentence is invented."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("ولم تعلن أي جهة أمس المسؤولية عن الهجوم.", "أي جهة"),
        ("ولم تعلن على الفور أي جماعة المسؤولية عن الهجوم.", "أي جماعة"),
        ("وأعلنت ثلاث جماعات المسؤولية عن الهجوم.", "ثلاث جماعات"),
        ("أعلنت حركة الوادي المسؤولية عن الهجوم.", "حركة الوادي"),
        ("وأعلن التنظيم في بيان على موقع تابع له المسؤولية عن الهجوم.", "التنظيم"),
        ("كما تبنت الجماعة في تسجيل صوتي المسؤولية عن الهجوم.", "الجماعة"),
        ("ونفت الحركة المسؤولية عن الهجوم.", "الحركة"),
    ],
)
def test_responsibility_is_what_is_claimed(told, text: str, speaker: str) -> None:
    assert [(who, content) for _, who, content in told(text)] == [(speaker, "المسؤولية عن الهجوم")]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("واعترف الموقوف بصلته بالجماعة.", "صلته بالجماعة"),
        ("أقر الوزير بعلمه بالموضوع.", "علمه بالموضوع"),
        ("واعترفت المرأة بزواجها بالمتهم سرا.", "زواجها بالمتهم سرا"),
        ("اعترف المتهمون بقيامهم بالسرقة ليلا.", "قيامهم بالسرقة ليلا"),
    ],
)
def test_what_somebody_owns_is_no_manner(told, text: str, content: str) -> None:
    assert [said for _, _, said in told(text)] == [content]


def test_how_somebody_welcomes_is_no_content(told) -> None:
    assert [said for _, _, said in told("رحبت الوزارة بتحفظ بالاتفاق.")] == ["الاتفاق"]


@pytest.mark.parametrize("colon", ["", ":"])
def test_a_subject_keeps_its_relative_clause_behind_a_colon(told, colon: str) -> None:
    text = f"قالت السفارة أمس{colon} إن التقارير التي أفادت بغرق ثلاثة قوارب غير صحيحة."
    assert [said for _, _, said in told(text)] == ["التقارير التي أفادت بغرق ثلاثة قوارب غير صحيحة"]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("الشركة التي أعلنت أنها أغلقت المصنع، لم تدفع الأجور حتى الآن.", "أغلقت المصنع"),
        ("لكن الصندوق الوطني الذي حذر من أنه خسر الكثير، قد يضطر إلى وقف الدعم.", "خسر الكثير"),
        ("وهو ما يعني أن الدولة التي قالت إنها سلمته، لم تقدم ما يثبت ذلك.", "سلمته"),
        ("المدرب الذي أكد أنه باق، وأنه سعيد، عاد إلى بلاده.", "باق، وأنه سعيد"),
    ],
)
def test_the_verb_that_a_subject_waits_for_ends_its_relative_clause(told, text: str, content: str) -> None:
    assert [said for _, _, said in told(text)] == [content]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("ووصل الوزير الذي أكد أن العمل بدأ، وغادر المدينة مساء.", "العمل بدأ، وغادر المدينة مساء"),
        ("وهذا هو الوزير الذي قال إن العمل سيبدأ، لم يبدأ بعد.", "العمل سيبدأ، لم يبدأ بعد"),
    ],
)
def test_no_verb_is_waited_for_where_the_sentence_has_one(told, text: str, content: str) -> None:
    assert [said for _, _, said in told(text)] == [content]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("وقال المتحدث إن الشعب يستنكر ويشجب هذا الاعتداء.", "الشعب يستنكر ويشجب هذا الاعتداء"),
        (
            "وأعلن الناشط أن عشرة خطفتهم الجماعة التي عادت وتبنت العملية.",
            "عشرة خطفتهم الجماعة التي عادت وتبنت العملية",
        ),
        ("مطالبا كل مسؤول بأن يجرم هذا العمل ويصفه بأنه إرهاب.", "يجرم هذا العمل ويصفه بأنه إرهاب"),
        ("وطالب المفتي الجميع بأن يرفض العنف ويدين مرتكبيه.", "يرفض العنف ويدين مرتكبيه"),
    ],
)
def test_a_verb_with_its_pair_inside_what_is_said_goes_on(told, text: str, content: str) -> None:
    assert [said for _, _, said in told(text)] == [content]


@pytest.mark.parametrize(
    "text",
    [
        "وقال الوزير إن العمل توقف وأكد أن الوزارة ستعوض المتضررين.",
        "ويقول الوزير إن الوضع يتحسن ويؤكد أن العمل مستمر.",
        "وقال الوزير إن اللجنة اجتمعت وطالب بفتح الطريق.",
    ],
)
def test_the_next_verb_of_the_same_man_is_another_statement(told, text: str) -> None:
    assert len(told(text)) == 2
