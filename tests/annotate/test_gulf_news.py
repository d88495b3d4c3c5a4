"""Facts about constructions that Gulf newspapers use daily; every sentence is invented."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.model import Article

Told = Callable[[str], list[tuple[str, str, str]]]


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        (
            "وبحسب المصدر نفسه كانوا يعدون لحريق في الميناء، فيما هرب ثلاثة.",
            "المصدر نفسه",
            "كانوا يعدون لحريق في الميناء، فيما هرب ثلاثة",
        ),
        (
            "وطبقا للبيان استهدفت الحملة التي بدأت أمس مخازن مخالفة، بينها اثنان بلا ترخيص.",
            "البيان",
            "استهدفت الحملة التي بدأت أمس مخازن مخالفة، بينها اثنان بلا ترخيص",
        ),
        (
            "وبحسب صحيفة (الضفاف) اندلعت النيران في مخزن الدار، المكونة من طابقين.",
            "الضفاف",
            "اندلعت النيران في مخزن الدار، المكونة من طابقين",
        ),
        (
            "ووفقا لإحصاءات رويترز قتل 12 عاملا وأصيب 40 في مناجم الجنوب، رغم التحذيرات.",
            "رويترز",
            "قتل 12 عاملا وأصيب 40 في مناجم الجنوب، رغم التحذيرات",
        ),
        ("ووفقا لتقديرات الهيئة نشرت حديثا، سيرتفع العدد.", "الهيئة", "سيرتفع العدد"),
    ],
)
def test_a_tag_without_a_comma_opens_its_clause_at_the_verb(
    told: Told, text: str, speaker: str, content: str
) -> None:
    assert [one[1:] for one in told(text)] == [(speaker, content)]


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        (
            "طالب المدرب سالم الحربي من إدارة النادي توفير ملعب بأرضية جديدة.",
            "سالم الحربي",
            "توفير ملعب بأرضية جديدة",
        ),
        ("وطالب الأهالي إيجاد حلول عاجلة للمستنقعات.", "الأهالي", "إيجاد حلول عاجلة للمستنقعات"),
        ("وطالب السكان أمانة المنطقة بالإسراع في الرصف.", "السكان", "الإسراع في الرصف"),
        ("ودعا الجميع إلى الصبر.", "", "الصبر"),
    ],
)
def test_who_asks_for_what(told: Told, text: str, speaker: str, content: str) -> None:
    assert told(text)[0][1:] == (speaker, content)


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        (
            "وتناول الرئيس محمود الراشد ملف الهدنة واتهم حماس بخرقها مرتين.",
            "محمود الراشد",
            "خرقها مرتين",
        ),
        ("قال الوزير إن الهدنة انهارت، كما اتهم حزب الله بإفشالها.", "الوزير", "إفشالها"),
        ("أدان مجلس الضفاف وبأشد العبارات حرق المكتبة.", "مجلس الضفاف", "حرق المكتبة"),
        (
            "قال سالم الحربي إن المصاب كبير، داعيا المولى عزوجل أن يرحم الغرقى.",
            "سالم الحربي",
            "يرحم الغرقى",
        ),
        ("ذكر مسؤول بالشرطة في بلدة قريبة أن القطار توقف.", "مسؤول بالشرطة في بلدة قريبة", "القطار توقف"),
        ("وجه أمير المنطقة البلديات بالمحافظات بفتح الحدائق ليلا.", "أمير المنطقة", "فتح الحدائق ليلا"),
        (
            "وأكد سالم الحربي أن الحجر مناسب للبناء وعن ثمنه قال إن السوق يحدده.",
            "سالم الحربي",
            "السوق يحدده",
        ),
    ],
)
def test_who_says_what_last(told: Told, text: str, speaker: str, content: str) -> None:
    assert told(text)[-1][1:] == (speaker, content)


def test_another_matter_ends_what_was_said_before_it(told: Told) -> None:
    text = "وأكد سالم الحربي أن الحجر مناسب للبناء وعن ثمنه قال إن السوق يحدده."
    assert told(text)[0][2] == "الحجر مناسب للبناء"


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("وأكد سموه في حديثه للحضور أن البناء أساس التنمية.", "البناء أساس التنمية"),
        ("وأكد معاليه أهمية القراءة للأطفال.", "أهمية القراءة للأطفال"),
        ("وشدد سموه على تنفيذ الخطة في وقتها.", "تنفيذ الخطة في وقتها"),
        ("واستنكر سموه العمل الجبان.", "العمل الجبان"),
        ("ونفى معاليه في تصريح له وجود نقص في الأدوية.", "وجود نقص في الأدوية"),
    ],
)
def test_a_courtesy_alone_is_who_says_it(told: Told, text: str, content: str) -> None:
    assert told("قام الأمير سعود بن راشد بزيارة المستشفى. " + text)[0][1:] == ("سعود بن راشد", content)


def test_who_congratulates_him_says_it(told: Told) -> None:
    text = "استقبل الشيخ سالم الراشد المدير خالد الحربي، الذي هنأ سماحته بالعيد."
    assert told(text)[0][1:] == ("خالد الحربي", "العيد")


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("بدأ العمل في المشروع أمس، ووفقا للوزارة، فإن العدد سيرتفع.", "الوزارة", "العدد سيرتفع"),
        ("بدأ العمل في المشروع أمس، وحسب الوزارة فقد ارتفع العدد.", "الوزارة", "ارتفع العدد"),
        ("بدأ العمل في المشروع أمس، وبحسب الشرطة، يمكن رفع العدد.", "الشرطة", "يمكن رفع العدد"),
        (
            "وحسب الكشف الطبي فإن العلة سكتة، ولم يذكر غيرها.",
            "الكشف الطبي",
            "العلة سكتة، ولم يذكر غيرها",
        ),
        ("بدأ العمل في المشروع أمس، بحسب الوزارة.", "الوزارة", "بدأ العمل في المشروع أمس"),
    ],
)
def test_a_tag_with_and_opens_a_clause_of_its_own(told: Told, text: str, speaker: str, content: str) -> None:
    assert [one[1:] for one in told(text)] == [(speaker, content)]


@pytest.mark.parametrize(
    ("text", "chain", "content"),
    [
        ("حذر بعض التجار، بحسب رويترز، من فيض في المخازن.", ["رويترز", "بعض التجار"], "فيض في المخازن"),
        (
            "وشدد السفير سالم الراشد، وفقا لوكالة الغد، على ضرورة العمل.",
            ["الغد", "سالم الراشد"],
            "ضرورة العمل",
        ),
        ("وأكد المجلس، وفق بلاغ رسمي، على التزامه بالخطة.", ["المجلس"], "التزامه بالخطة"),
        ("وطالب المدير، بحسب صحيفة الغد، بوقف البناء.", ["صحيفة الغد", "المدير"], "وقف البناء"),
    ],
)
def test_a_tag_stands_between_a_verb_and_its_preposition(text: str, chain: list[str], content: str) -> None:
    (made,) = annotate(Article("x", text), load_lexicon()).statements
    assert [one.name.removeprefix("وكالة ") for one in made.chain] == chain
    assert text[made.content.start : made.content.end] == content


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("وأوضح وكيل أمين منطقة الضفاف المهندس سالم الحربي أن البناء بدأ.", "سالم الحربي"),
        ("وأوضح وكيل أمير المنطقة سالم الحربي أن البناء بدأ.", "سالم الحربي"),
        ("وقال وكيل سالم الحربي إن العقد انتهى.", "وكيل سالم الحربي"),
    ],
)
def test_an_office_that_is_a_given_name_too_owns_no_deputy(told: Told, text: str, speaker: str) -> None:
    assert told(text)[0][1] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "كما وجه الأمير سالم الحربي برقية مماثلة للرئيس خالد الزيني عبر فيها عن أطيب التمنيات.",
            "سالم الحربي",
        ),
        ("وبعث سالم الحربي برقية شكر للرئيس خالد الزيني قال فيها: «يسرني أن أشكركم».", "سالم الحربي"),
        ("ونقلت القناة رسالة لأحد السكان قال فيها إن البلدة محاصرة.", "أحد السكان"),
    ],
)
def test_whom_a_telegram_was_sent_to_did_not_write_it(told: Told, text: str, speaker: str) -> None:
    assert told(text)[-1][1] == speaker


def test_who_writes_to_a_president_speaks_of_himself(told: Told) -> None:
    assert told("يسرني وأنا أغادر بلدكم أن أعرب لفخامتكم عن بالغ شكري.") == []
    assert told("وقال المدير: «يسرني أن أعرب لكم عن شكري».")[0][1:] == ("المدير", "يسرني أن أعرب لكم عن شكري")
