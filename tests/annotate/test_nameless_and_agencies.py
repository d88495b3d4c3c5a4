"""Facts about who hides his name, agencies of a land, bodies named in marks, and words told «هكذا»; every sentence is invented."""

from __future__ import annotations

import pytest

from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.model import Article, Link


def last_chain(text: str) -> tuple[Link, ...]:
    return annotate(Article("x", text), load_lexicon()).statements[-1].chain


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("كتب طالب لم يكشف عن اسمه، في مجموعة على «فيسبوك»، أن الأسئلة تسربت.", "طالب"),
        ("نقل موقع «كواليس» عن طالب لم يكشف عن اسمه أن الأسئلة تسربت.", "طالب"),
        ("وقال جندي فضل عدم ذكر اسمه إن المعركة انتهت.", "جندي"),
        ("وقال ناشط، لم يفصح عن هويته لأسباب أمنية، لـ«الغد» إن المعتقلين نقلوا.", "ناشط"),
        ("ونقلت القناة عن مسؤول في وزارة الموانئ، لم تسمه، أن الرصيف أغلق.", "مسؤول في وزارة الموانئ"),
        ("ونسبت الصحيفة إلى طبيب في المستشفى أن الدواء نفد.", "طبيب في المستشفى"),
        ("وكانت صفحات مجهولة على «فيسبوك» قد كتبت أن المدرسة ستغلق.", "صفحات مجهولة"),
        ("قال مسؤولان في خفر السواحل إن قاربا غرق. وأوضح المسؤولان أن الريح قوية.", "مسؤولان في خفر السواحل"),
    ],
)
def test_who_hides_his_name_has_none(text: str, name: str) -> None:
    speaker = last_chain(text)[-1]
    assert (speaker.name, speaker.kind) == (name, "unnamed")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وأفادت وكالة أنباء البحرين بأن السفينة وصلت.", "وكالة أنباء البحرين"),
        ("وقالت وكالة أنباء الشرق الأوسط إن السفينة وصلت.", "وكالة أنباء الشرق الأوسط"),
        ('وأفادت وكالة الأنباء القطرية "قنا" بأن السفينة وصلت.', "وكالة الأنباء القطرية"),
        ('وقال الربان إن السفينة وصلت، بحسب وكالة الأنباء العراقية "واع".', "وكالة الأنباء العراقية"),
        ("ونفت إدارة مهرجان «الضفاف» إلغاء الحفل.", "إدارة مهرجان «الضفاف»"),
        ("وأوصى مجلس إدارة شركة «الضفاف» بتوزيع أرباح.", "مجلس إدارة شركة «الضفاف»"),
    ],
)
def test_a_body_keeps_what_it_cannot_be_called_without(text: str, name: str) -> None:
    assert last_chain(text)[0].name == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وذكرت (د ب أ) أن السفينة وصلت.", "د ب أ"),
        ("وقال موقع محلي إن السفينة وصلت.", "موقع محلي"),
        ("وقال موقع إخباري معارض إن السفينة وصلت.", "موقع إخباري معارض"),
        ("وقال موقع صدى الميناء إن السفينة وصلت.", "صدى الميناء"),
        ("وذكرت وكالة أنباء محلية أن السفينة وصلت.", "وكالة أنباء محلية"),
        ("وقال تلفزيون حكومي إن السفينة وصلت.", "تلفزيون حكومي"),
    ],
)
def test_an_outlet_is_called_by_its_name_and_by_its_adjective_only_with_its_noun(
    text: str, name: str
) -> None:
    assert last_chain(text)[0].name == name


def test_where_a_text_goes_round_does_not_speak() -> None:
    assert last_chain("وبحسب رسالة متداولة على واتساب فإن السفينة غرقت.")[-1].name == "رسالة"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("وأبلغ دبلوماسي غربي، تحدث بشرط السرية، رويترز أن المؤتمر تأجل.", ["رويترز", "دبلوماسي غربي"]),
        ("قالت صحيفة الساعة إن الجسر مغلق. وكانت الصحيفة ذاتها قد ذكرت أن العقد ألغي.", ["صحيفة الساعة"]),
        (
            "ونقلت رويترز عن دبلوماسي أوروبي طلب التكتم على هويته أن الوفد غادر.",
            ["رويترز", "دبلوماسي أوروبي"],
        ),
        ("وروى السائق كيف انطفأت الأنوار.", ["السائق"]),
        ("وذكر العوادي للحاضرين أن الجسر سليم.", ["العوادي"]),
        ("وقال رئيس البلدية فريد الحدادي لموفدتنا إن الجسر سليم.", ["فريد الحدادي"]),
        (
            "قال المدير التنفيذي لشركة «البناة» المنفذة لملعب «الصفصاف»، سامر درويد، لمجلة «الضفاف» إن الجسر سليم.",
            ["الضفاف", "سامر درويد"],
        ),
    ],
)
def test_who_was_told_is_no_part_of_a_name(text: str, names: list[str]) -> None:
    assert [link.name for link in last_chain(text)] == names


@pytest.mark.parametrize(
    "text",
    [
        "قال عامل تحميل الأمتعة رجب حسانين إن السفينة وصلت.",
        "وقال موظف صيانة الرافعات رجب حسانين إن السفينة وصلت.",
    ],
)
def test_a_job_of_two_nouns_stands_before_a_name(text: str) -> None:
    speaker = last_chain(text)[-1]
    assert (speaker.name, speaker.kind) == ("رجب حسانين", "person")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "«أسئلة المسابقة تسربت قبل الامتحان»، هكذا كتب على «فيسبوك» طالب لم يكشف عن اسمه.",
            ("كتب", "طالب", "أسئلة المسابقة تسربت قبل الامتحان"),
        ),
        ("«لن نعود»، هكذا قال سالم الراشد لمراسلنا وهو يجمع أغراضه.", ("قال", "سالم الراشد", "لن نعود")),
    ],
)
def test_words_in_marks_are_told_in_this_way_behind_them(told, text: str, said: tuple[str, str, str]) -> None:
    assert told(text) == [said]
