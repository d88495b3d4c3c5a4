"""Bodies and media that only say who somebody is, where he is or who wrote are none of an article's actors."""

from collections.abc import Callable

import pytest

from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.records import article

Names = Callable[[str], set[str]]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("حضر مدير بلدية النخيل سالم الزيني حفل الختام.", "بلدية النخيل"),
        ("استقبل الأمير رئيس لجنة الإعمار المهندس سالم الزيني أمس.", "لجنة الإعمار"),
        ("درس سالم الزيني الطب في جامعة النخيل ثم سافر.", "جامعة النخيل"),
        ("عقد الاجتماع أمس بغرفة تجارة النخيل وسط المدينة.", "غرفة تجارة النخيل"),
        ("وزعت المعونات على بلديات الساحل صباحا.", "بلديات الساحل"),
    ],
)
def test_a_body_that_says_who_or_where_is_no_actor(names: Names, text: str, body: str) -> None:
    assert body not in names(text)


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("قال المتحدث الرسمي لبلدية النخيل سالم الزيني إن العمل بدأ.", "بلدية النخيل"),
        ("أعلنت بلدية النخيل بدء العمل أمس.", "بلدية النخيل"),
        ("عقد الاجتماع أمس في جامعة النخيل. وأعلنت جامعة النخيل نتائجه.", "جامعة النخيل"),
        ("وقال موظف في بلدية النخيل للصحفيين إن الطريق مغلق.", "بلدية النخيل"),
    ],
)
def test_a_body_somebody_speaks_for_or_that_acts_elsewhere_is_one(names: Names, text: str, body: str) -> None:
    assert body in names(text)


@pytest.mark.parametrize(
    ("text", "medium"),
    [
        ("الرياض 25 شوال 1436 هـ واس\nافتتح الأمير المعرض.", "واس"),
        ("دبي (CNN) -- افتتح الأمير المعرض.", "CNN"),
        ("افتتح الأمير المعرض.\nرابط الخبر بصحيفة الرياض: افتتاح المعرض.", "صحيفة الرياض"),
    ],
)
def test_a_medium_that_only_wrote_the_report_is_no_actor(names: Names, text: str, medium: str) -> None:
    assert medium not in names(text)


def test_a_medium_that_somebody_speaks_to_is_one(names: Names) -> None:
    assert "رويترز" in names("وقال الوزير سالم الزيني لوكالة رويترز إن العمل بدأ. ونقلت رويترز عنه ذلك.")


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        ("وارتفعت المبيعات وفقا للألمانية.", "للألمانية"),
        ("وبحسب «الفرنسية»، ارتفعت المبيعات.", "الفرنسية"),
        ("وارتفعت المبيعات بحسب الفرنسية.", "الفرنسية"),
    ],
)
def test_the_adjective_behind_who_hands_over_is_the_agency(names: Names, text: str, agency: str) -> None:
    assert agency in names(text)


def test_an_adjective_before_its_own_words_is_no_agency(names: Names) -> None:
    assert "الفرنسية" not in names("وبحسب الفرنسية ماري شارون فإن العمل بدأ.")


def test_a_body_speaks_through_who_heads_it(names: Names) -> None:
    assert "لجنة الإعمار" in names("دعا رئيس لجنة الإعمار المهندس سالم الزيني إلى وقف العمل.")
    assert "لجنة الإعمار" not in names("حضر رئيس لجنة الإعمار المهندس سالم الزيني حفل الختام.")


def test_the_tags_that_an_outlet_prints_under_a_text_name_nobody() -> None:
    body = "غادر وزير العدل سالم الزيني عدن أمس."
    told = article({"id": "a", "outlet": "3alyoum", "text": f"{body} سمات حمد المري سالم الزيني "})
    found = annotate(told, load_lexicon())
    assert {a.name for a in found.actors if a.type == "person"} == {"سالم الزيني"}


@pytest.mark.parametrize(
    ("text", "listed"),
    [
        ("وكتب الوزير على تويتر أن العمل بدأ.", False),
        ("وقال الوزير عبر حسابه في «تويتر» إن العمل بدأ.", False),
        ("وأعلنت تويتر أنها ستغلق الحسابات.", True),
    ],
)
def test_a_company_upon_whose_pages_others_write_is_no_actor(names, text: str, listed: bool) -> None:
    assert ("تويتر" in names(text)) is listed


def test_events_are_no_people(names) -> None:
    assert "فعاليات المهرجان" not in names("وأكد الوزير أن فعاليات المهرجان تبدأ غدا.")
