"""Whose title it is where the name is set off before what was said, and who «كل من» is; every sentence is invented."""

import pytest

from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.model import Article


def speakers(text: str) -> list[str]:
    said = annotate(Article("x", text), load_lexicon()).statements
    return [link.name for link in said[-1].speakers] if said else []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("وقال عالم الزلازل، سيغورد هالدورسون، لـ«الضفاف» إن الهزات ستعود.", "سيغورد هالدورسون"),
        (
            "قال مشرف الأرشيف في المتحف البحري لموانئ الشمال، الدكتور سالم الراشد، إن الوثائق قليلة.",
            "سالم الراشد",
        ),
        (
            "وأكد أمين المكتبة للمخطوطات الفارسية من القرن الـ15، أندرو هولمز: «إنها نسخة نادرة».",
            "أندرو هولمز",
        ),
        (
            'وأشار أستاذ النقوش القديمة، ورئيس معمل الترميم في جامعة "نوفا"، ماركو روسي، إلى أن الجدار متين.',
            "ماركو روسي",
        ),
        (
            "وقالت كبيرة علماء المناخ في المعهد، والمشرفة على البحث، هيلدا نورستاد، إن الجليد يذوب.",
            "هيلدا نورستاد",
        ),
        ("وقال مدير المزرعة، وهو عالم أحياء، كيرت لامبيك: «البذور سليمة».", "كيرت لامبيك"),
        (
            "وأفاد المدير المساعد للحفاظ على المراعي في جمعية الضفاف للطبيعة، أندرو هولمز، في بيان، أن الغطاء النباتي تراجع.",
            "أندرو هولمز",
        ),
        (
            "وأوضح مساعد الأمين للمتنزهات والحدائق د. سمير بن ناصر الراشد بأن الحديقة ستفتح.",
            "سمير بن ناصر الراشد",
        ),
    ],
)
def test_name_before_what_was_said(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("قال وزير المياه خلال لقائه السفير الفرنسي، جان مارك لوبيز، إن السد سيبنى.", "وزير المياه"),
        ("قال رئيس اللجنة، الأحد، في بيان، إن العمل مستمر.", "رئيس اللجنة"),
        ("قال مدير المستشفى، شمال المدينة، إن الأسرة قليلة.", "مدير المستشفى"),
        (
            "أفاد واين سميثسون، الرئيس التنفيذي لمؤسسة الضفاف، في بيان الخميس: «المصنع سيعمل غدا».",
            "واين سميثسون",
        ),
    ],
)
def test_what_is_set_off_is_not_always_his_name(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("وأعلنت كل من فرنسا وألمانيا أنهما ستفتحان الحدود.", ["فرنسا", "ألمانيا"]),
        ("وأدانت كل من مصر والأردن والعراق الهجوم على السفينة.", ["مصر", "الأردن", "العراق"]),
        ("وأكدت كل من وزارة الصحة ووزارة التعليم أن الدراسة مستمرة.", ["وزارة الصحة", "وزارة التعليم"]),
    ],
)
def test_each_of_several_states_or_bodies(text: str, names: list[str]) -> None:
    assert speakers(text) == names


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("وبحسب الشرطة الفرنسية فان الرجل كان من سكان الحي المجاور.", "الشرطة الفرنسية"),
        ("وبحسب المدرب فان الفريق سيفوز بالكأس.", "المدرب"),
        ("وقال فان دايك إن الفريق سيفوز بالكأس.", "فان دايك"),
        ('وقالت مجموعة "إن إس أو" إنها ستوسع المصنع.', 'مجموعة "إن إس أو"'),
        ('سيفتح المعرض غدا، وفق ما ذكرت منصة "نيبورا بلس" (NB).', 'منصة "نيبورا بلس"'),
    ],
)
def test_a_name_ends_where_it_does(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


def test_a_report_first_told_of_is_nobodys_before_it() -> None:
    text = "قالت الشركة إن الأرباح ارتفعت. وأظهرت بيانات أن المبيعات تراجعت."
    assert speakers(text) == ["بيانات"]
