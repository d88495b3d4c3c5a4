"""Whom an article only names is none of its actors; who acts, speaks or is named again is one."""

from collections.abc import Callable
from itertools import permutations

import pytest

from tawatur.annotate import annotate
from tawatur.annotate.actors.acting import weighed
from tawatur.lexicon import load_lexicon
from tawatur.records import article

Names = Callable[[str], set[str]]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("تحسنت خدمة الزوار ونقل الحجاج هذا العام.", "الزوار"),
        ("تحسنت خدمة الزوار ونقل الحجاج هذا العام.", "الحجاج"),
        ("يدفع بعضهم الثمن.", "بعضهم"),
        ("ضربوا المارة قتلوا الأطفال ليلا.", "الأطفال"),
        ("حضر رئيس لجنة المسابقات المهندس سالم الزيني حفل الختام.", "لجنة المسابقات"),
    ],
)
def test_whom_an_article_only_names_is_no_actor(names: Names, text: str, name: str) -> None:
    assert name not in names(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("أكد المتحدث باسم لجنة المسابقات سالم الزيني أن الجدول جاهز.", "لجنة المسابقات"),
        ("اعتقل مسلحون أمس تاجرا قرب السوق.", "مسلحون"),
        ("القرارات التي رفضها السكان ألغيت.", "السكان"),
        ("أعلنت شركة أرامكو نتائجها أمس.", "شركة أرامكو"),
        ("حضر مدير المدرسة حفل الختام.", "مدير المدرسة"),
        ("أثار تصريح مدير المدرسة جدلا واسعا.", "مدير المدرسة"),
    ],
)
def test_who_acts_or_whose_word_it_is_stays(names: Names, text: str, name: str) -> None:
    assert name in names(text)


def test_whom_a_statement_rests_on_stays_wherever_he_is_named(names: Names) -> None:
    assert "صحيفة عكاظ" in names(
        "قال المهندس سالم الزيني في تصريح بصحيفة عكاظ إن العمل بدأ. وذكرت صحيفة عكاظ أن الحفل قريب."
    )


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("تحتاج الملاعب السعودية إلى صيانة.", "place"),
        ("وصل الفريق إلى العاصمة المغربية الرباط أمس.", "place"),
        ("الاتفاقية التي تمنح تركيا حق الحماية وقعت.", "place"),
        ("القرية التي احتلتها تركيا هجرت.", "state"),
        ("ودعت الهند إلى الحوار.", "state"),
    ],
)
def test_an_adjective_or_object_makes_no_state_act(text: str, kind: str) -> None:
    made = annotate(article({"id": "a", "text": text}), load_lexicon())
    assert [a.type for a in made.actors if a.id.startswith("kb:")] == [kind]


def test_who_is_named_twice_stays(names: Names) -> None:
    text = "زار الوفد مقر نادي الفروسية بحي النزهة. ثم عاد إلى نادي الفروسية مساء."
    assert "نادي الفروسية" in names(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وصل المتحرشين إلى المخفر فاعترف المتحرشين بما جرى.", "المتحرشين"),
        ("وطالب الوزير أنصارها بالعودة، ثم رفض أنصارها ذلك.", "أنصارها"),
        ("وبين أن ضباطا وصلوا إلى الموقع.", "ضباطا"),
        ("وحذر صديقان من إغلاق الطريق.", "صديقان"),
        ("وأكد القائمون على المعرض أن الأبواب مفتوحة.", "القائمون على المعرض"),
        ("وقال رجال أعمال سعوديون إن السوق راكدة.", "رجال أعمال سعوديون"),
        ("ورأى كثيرون أن الطريق طويل.", "كثيرون"),
    ],
)
def test_people_are_told_by_their_form(names: Names, text: str, name: str) -> None:
    assert name in names(text)


@pytest.mark.parametrize(
    "text", ["وقعت الحادثة بين المجلسين أمس.", "وتغيرت المضامين كلها.", "وتعطل الميكروفون قبل الكلمة."]
)
def test_things_that_look_like_people_are_none(names: Names, text: str) -> None:
    assert not names(text)


def test_people_who_only_look_so_are_the_source_of_nothing() -> None:
    text = "وتابع المدرب مخاطبا لاعبيه: «سنقاتل حتى النهاية»."
    made = annotate(article({"id": "a", "text": text}), load_lexicon())
    assert [link.name for one in made.statements for link in one.speakers] == ["المدرب"]


def test_a_state_that_only_stands_there_is_a_place() -> None:
    text = "وبلغت الصادرات إلى فرنسا حدها، وتراجعت تجارة فرنسا."
    made = annotate(article({"id": "a", "text": text}), load_lexicon())
    assert [a.type for a in made.actors] == ["place"]


def test_signs_weigh_the_same_in_any_order() -> None:
    weights = {"once": 0.1, "early": 0.2, "acts": -0.3, "long": 0.7, "noun": -0.7}
    assert len({weighed(weights, order) for order in permutations(weights)}) == 1
