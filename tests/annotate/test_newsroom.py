"""Facts about reports as newsrooms write them: guests with their office, sources that hide, agencies that correct themselves; every sentence is invented."""

from __future__ import annotations

import pytest

from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.model import Article


def chain(text: str) -> list[str]:
    return [link.name for link in annotate(Article("x", text), load_lexicon()).statements[-1].chain]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "زار المدينة الدكتور فهد الجمال، رئيس اللجنة الفنية في الجامعة، الذي قال إن الجسر ضعيف.",
            "فهد الجمال",
        ),
        (
            "استضاف برنامج «الليلة» فهد الجمال، رئيس لجنة جامعة «الوادي»، الذي قال: «الجسر ضعيف».",
            "فهد الجمال",
        ),
        ("استضافت القناة هدى الراشد، مديرة متحف «النهر»، التي قالت إن القطعة مزورة.", "هدى الراشد"),
        (
            "استضاف برنامج «الليلة» على قناة الوادي الوزير سليم بوحفص الذي صدم الناس بقوله: «سأرحل».",
            "سليم بوحفص",
        ),
        ("التقى الوفد الوزير سليم بوحفص الذي رد على الأسئلة بالقول إن الأمر حسم.", "سليم بوحفص"),
        ("رد الوزير سالم الراشد على سؤال النائب فهد الحمد بقوله إن الخطة جاهزة.", "سالم الراشد"),
    ],
)
def test_a_guest_speaks_in_the_clause_about_him(text: str, name: str) -> None:
    assert chain(text) == [name]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("وقال مصدران أمنيان، مشترطين عدم كشف هويتيهما، إن الكتيبة انسحبت.", "الكتيبة انسحبت"),
        ("كشف مسؤول عسكري لـ«الوادي»، رفض ذكر اسمه لحساسية الموقف، أن المعسكر أخلي.", "المعسكر أخلي"),
        ("قال قيادي في «كتائب النهر» رفض نشر اسمه إن الاتفاق وقع.", "الاتفاق وقع"),
        ("وقالت موظفة في الشركة رفضت كشف اسمها خوفا من الفصل إن الأجور خفضت.", "الأجور خفضت"),
    ],
)
def test_that_a_source_hides_is_nothing_it_says(text: str, content: str) -> None:
    (statement,) = annotate(Article("x", text), load_lexicon()).statements
    assert text[statement.content.start : statement.content.end] == content


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("أبلغ مسؤول طلب عدم كشف هويته وكالة رويترز بأن المعبر أغلق.", ["رويترز", "مسؤول"]),
        ("أبلغ مسؤول أمني رفض ذكر اسمه صحيفة «الغد» أن المعبر أغلق.", ["الغد", "مسؤول أمني"]),
        ("صوبت رويترز خبرا. وجاء في النص المصوب: قالت الوزارة إن العدد خمسة.", ["رويترز", "الوزارة"]),
        ("سحبت رويترز خبرا. وبحسب النسخة المصححة، قالت الوزارة إن العدد خمسة.", ["رويترز", "الوزارة"]),
        ("صححت رويترز خبرا. وورد في الخبر بعد تصحيحه أن العدد خمسة.", ["رويترز"]),
        ("كتبت صفحة مجهولة على فيسبوك أن المدير استقال.", ["صفحة مجهولة"]),
    ],
)
def test_who_handed_it_on(text: str, links: list[str]) -> None:
    assert chain(text) == links
