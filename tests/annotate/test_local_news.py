"""Facts about local news of towns, schools, clubs and markets; every sentence here is invented."""

from __future__ import annotations

from itertools import product

import pytest

from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.model import Article

_BEFORE = (
    ("قال الوزير سالم الراشد إن", "سالم الراشد"),
    ("ذكرت صحيفة الضفاف أن", "صحيفة الضفاف"),
    ("أوضحت الشركة أن", "الشركة"),
)
_HANDED_ON = (
    "، فيما نقلت رويترز عن مدير المصنع قوله إن",
    "، ونقلت رويترز عن مدير المصنع قوله إن",
    "، ونقلت رويترز عن مدير المصنع تأكيده أن",
    " ونقلت رويترز عن مدير المصنع قوله إن",
)
_HIS_MEN = ("عميدها الدكتور", "محافظها المهندس", "مديرها الأستاذ", "منسقها الدكتور", "رئيسها المهندس")
_URGED = ("بالمواطنين والمقيمين", "بالجميع", "بأولياء الأمور", "بجميع أصحاب المحال", "بملاك المنشآت")
_ASKED = ("التقيد بالأنظمة", "ضرورة متابعة أبنائهم", "سرعة مراجعة الفروع لإنهاء الإجراءات")
_OFFICES = (
    "عميد شؤون الطلاب",
    "مدير شؤون المعلمين",
    "شيخ طائفة الصيادين",
    "مدير دار المسنين",
    "مدير سوق الأسماك",
)
_NAMES = ("خالد عزام", "منذر كعوش", "سالم الزيني")
_PLANS = ("تحويل", "حذف", "دمج", "افتتاح", "استبدال", "رصف", "تشجير", "تجميد", "إنشاء", "هدم")
_RENEWED = ("دعوته إلى الحوار", "التأكيد على استقلالية القرار", "موقف النادي الثابت", "تأكيده أن النادي بخير")
_COMPANIES = ("شركة دندس", "مجموعة تكنوبلد", "مؤسسة كربلود")
_DEEDS = ("افتتاح الفرع الجديد", "اندماج الفروع", "انطلاق الحملة", "تحويل المصنع القديم")
_ISSUERS = ("الهيئة العامة للإحصاء", "المؤسسة العامة للتدريب", "البنك المركزي المصري")
_TWO = ("الطالبان", "المواطنان", "اللاعبان", "الشابان", "الباحثان السعوديان")
_ASKED_BODIES = ("وزارة الصحة", "أمير المنطقة", "الوزارة", "الجهات المعنية")
_APPEALS = ("نقل ابنه إلى المستشفى", "إصلاح الطريق", "التدخل", "سرعة صيانة المدرسة")


@pytest.mark.parametrize(("before", "handed"), [*product(_BEFORE, _HANDED_ON)])
def test_what_an_agency_hands_on_is_no_part_of_what_was_said_before(
    before: tuple[str, str], handed: str
) -> None:
    opening, who = before
    text = f"{opening} الإنتاج توقف على الفور{handed} التوقف مؤقت."
    first, second = annotate(Article("x", text), load_lexicon()).statements
    assert ([s.name for s in first.speakers], text[first.content.start : first.content.end]) == (
        [who],
        "الإنتاج توقف على الفور",
    )
    assert [link.name for link in second.chain] == ["رويترز", "مدير المصنع"]
    assert text[second.content.start : second.content.end] == "التوقف مؤقت"


def test_who_tells_that_he_was_quoted_says_all_of_it(told) -> None:
    text = "قال الوزير إن الصحيفة نقلت عنه قوله إن التوقف مؤقت."
    assert told(text)[0] == ("قال", "الوزير", "الصحيفة نقلت عنه قوله إن التوقف مؤقت")


@pytest.mark.parametrize("man", _HIS_MEN)
def test_an_office_with_its_owner_is_no_object(told, man: str) -> None:
    text = f"أعلنت الكلية فتح باب القبول على مدار العام، وأكد {man} أحمد الراشد أن التسجيل سهل."
    assert told(text)[1] == ("وأكد", "أحمد الراشد", "التسجيل سهل")


@pytest.mark.parametrize(("whom", "what"), [*product(_URGED, _ASKED)])
def test_who_is_called_upon_stands_before_what_is_asked(told, whom: str, what: str) -> None:
    text = f"وأكدت الأمانة أن فرقها تعمل على مدار الساعة، مهيبة {whom} {what}."
    assert told(text)[1] == ("مهيبة", "الأمانة", what)


@pytest.mark.parametrize(("office", "verb"), [*product(_OFFICES, ("أشاد", "ووعد", "وطالب", "وقال إن"))])
def test_an_office_goes_on_with_those_it_cares_for(told, office: str, verb: str) -> None:
    verb, _, that = verb.partition(" ")
    what = f"{that} العمل مستمر" if that else "بتوفير الأجهزة"
    text = f"{verb} {office} الدكتور فهد الراشد {what} على الفور."
    assert told(text) == [(verb, "فهد الراشد", f"{what.split(' ', 1)[1] if that else what[1:]} على الفور")]


@pytest.mark.parametrize(("name", "plan"), [*product(_NAMES, _PLANS)])
def test_what_somebody_proposes_is_no_part_of_his_name(told, name: str, plan: str) -> None:
    text = f"واقترح المهندس المعماري {name} {plan} المصنع القديم على الفور."
    assert told(text) == [("واقترح", name, f"{plan} المصنع القديم على الفور")]


@pytest.mark.parametrize("two", _TWO)
@pytest.mark.parametrize("verb", ["وأوضح", "وقال"])
def test_a_dual_names_two(two: str, verb: str) -> None:
    that = "إن" if verb == "وقال" else "أن"
    text = f"{verb} {two} أنس الراشد وياسين العلوي {that} الأسعار على حالها."
    (one,) = annotate(Article("x", text), load_lexicon()).statements
    assert [s.name for s in one.speakers] == ["أنس الراشد", "ياسين العلوي"]


@pytest.mark.parametrize("verb", ["فقالا إن", "فأكدا أن", "فقد أوضحا أن"])
@pytest.mark.parametrize("title", ["", "المواطنان "])
def test_as_for_two_men(title: str, verb: str) -> None:
    text = f"أما {title}أنس الراشد وياسين العلوي {verb} الأسعار على حالها."
    (one,) = annotate(Article("x", text), load_lexicon()).statements
    assert [s.name for s in one.speakers] == ["أنس الراشد", "ياسين العلوي"]


@pytest.mark.parametrize(("body", "what"), [*product(_ASKED_BODIES, _APPEALS)])
def test_whom_somebody_appeals_to_stands_before_what_he_asks(told, body: str, what: str) -> None:
    text = f"وناشد المواطن سالم الراشد {body} {what} على الفور."
    assert told(text) == [("وناشد", "سالم الراشد", f"{what} على الفور")]


@pytest.mark.parametrize("what", _RENEWED)
def test_what_is_said_anew_behind_a_pause_is_said(told, what: str) -> None:
    text = f"وأكد المدير سالم الراشد أن العمل مستمر على حاله، مجددا {what}."
    assert told(text)[0] == ("وأكد", "سالم الراشد", "العمل مستمر على حاله")
    assert told(text)[1] == ("مجددا", "سالم الراشد", what)


def test_what_happens_again_is_not_said_anew(told) -> None:
    text = "وقال المدير سالم الراشد إن الفريق عاد على عجل، مجددا بعد غياب طويل."
    assert len(told(text)) == 1


@pytest.mark.parametrize(("company", "deed"), [*product(_COMPANIES, _DEEDS)])
def test_what_a_company_does_is_no_part_of_its_name(told, company: str, deed: str) -> None:
    assert told(f"وأعلنت {company} {deed} على الفور.") == [("وأعلنت", company, f"{deed} على الفور")]


@pytest.mark.parametrize("issuer", _ISSUERS)
@pytest.mark.parametrize("that", ["عن تراجع البطالة", "أن البطالة تراجعت"])
def test_whose_report_it_is_has_his_whole_name(told, issuer: str, that: str) -> None:
    text = f"كشف تقرير لل{issuer.removeprefix('ال')} {that} على مستوى البلاد."
    assert told(text) == [("كشف", issuer, f"{that.split(' ', 1)[1]} على مستوى البلاد")]


@pytest.mark.parametrize(
    ("text", "one"),
    [
        (
            "دعت وزيرة الصحة مجددا إلى إنهاء الإضراب.",
            ("دعت", "وزيرة الصحة", "إنهاء الإضراب"),
        ),
        (
            "أكدت وزارة الصحة مجددا رفضها الكامل للإضراب.",
            ("أكدت", "وزارة الصحة", "رفضها الكامل للإضراب"),
        ),
    ],
)
def test_a_verb_reaches_over_again(told, text: str, one: tuple[str, str, str]) -> None:
    assert told(text) == [one]


@pytest.mark.parametrize("verb", ["ورد عليه", "وقاطعه", "وعلق", "ووافقه"])
@pytest.mark.parametrize("saying", ["قائلا: «الجسر متصدع».", "مؤكدا أن الجسر متصدع."])
def test_who_answers_is_no_part_of_what_was_said(told, verb: str, saying: str) -> None:
    text = f"وقال الوزير سالم الراشد إن الجسر على ما يرام، {verb} النائب خالد الزيني {saying}"
    first, second = told(text)
    assert first == ("وقال", "سالم الراشد", "الجسر على ما يرام")
    assert second[1:] == ("خالد الزيني", "الجسر متصدع")
