"""The bare name in a mention, words that look like «و» with a preposition, and names that end where they end."""

from __future__ import annotations

import pytest

from tawatur.annotate.actors import actors, read_people, results
from tawatur.annotate.reading import reading
from tawatur.lexicon import load_lexicon
from tawatur.records import article


def cast(text: str):
    """Return the cast of one sentence."""
    return actors(reading(article({"id": "a", "text": text})), (), load_lexicon())


def names(text: str) -> list[str]:
    """Return the bare names in one sentence."""
    people = read_people(reading(article({"id": "a", "text": text})), load_lexicon())
    return [text[span.start : span.end] for span, _, _ in results.names(people)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("عاد العمال إلى مدينة كركوك أمس", "كركوك"),
        ("عاد العمال بقطاع غزة إلى بيوتهم", "غزة"),
        ("زار الوفد ومحافظة ديالى ساكنة", "ديالى"),
        ("وصل الحجاج إلى مكة المكرمة ليلا", "مكة"),
        ("وصل الفريق إلى جنوب أفريقيا ليلا", "جنوب أفريقيا"),
        ("نفى ريال مدريد الإسباني الخبر", "ريال مدريد"),
        ("وذكرت صحيفة «حرييت» التركية أن الجسر أغلق", "حرييت"),
        ("وقالت شركة «بلوطة» إن الأرباح زادت", "بلوطة"),
        ("أعلن اتحاد صناعة السيارات في ألمانيا أن الإنتاج زاد", "اتحاد صناعة السيارات"),
    ],
)
def test_a_bare_name_stands_without_what_it_is_where_it_is_and_whose(text, name):
    assert name in names(text)


def test_a_side_of_a_talk_has_no_name_of_its_own():
    text = "وقال الجانب اللبناني إن العمل بدأ"
    assert [m.actor for m in cast(text).mentions] == ["kb:lebanon"]
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("عاد الهدوء إلى سوريا ولبنان", "kb:lebanon"),
        ("زار الوفد طوكيو وبكين", "kb:china"),
        ("زار الوفد كوبا وبنما", "kb:panama"),
        ("وقال بوتين وبايدن إن الحرب انتهت", "kb:joe-biden"),
    ],
)
def test_and_before_a_name_is_no_and_with_a_preposition(text, actor):
    assert actor in [m.actor for m in cast(text).mentions]


def test_and_before_a_preposition_stays_one():
    text = "ولحسن الحظ عاد الوزير ولولا المطر لبقي"
    assert [text[m.span.start : m.span.end] for m in cast(text).mentions] == ["الوزير"]


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("يخشى الجار حزب الله وسيطرة جيشه", "حزب الله"),
        ("قصفت الطائرات مواقع حزب الله بجنوب لبنان", "حزب الله"),
        ("ردت الوزارة طلب الحكومة اليمنية والموافقة عليه", "الحكومة اليمنية"),
        ("أعلن الاتحاد الأوروبي البالغ عدد أعضائه سبعة وعشرين موقفه", "الاتحاد الأوروبي"),
        ("أدانت الخارجية الكويتية «بشدة» ما جرى", "الخارجية الكويتية"),
        ("قالت السلطات السعودية والأردنية إن الحدود مفتوحة", "السلطات السعودية والأردنية"),
        ("استأنف فريق النخيل الأول لكرة القدم تمارينه", "فريق النخيل الأول لكرة القدم"),
    ],
)
def test_a_known_name_ends_before_what_is_joined_to_it(text, mention):
    assert mention in [text[m.span.start : m.span.end] for m in cast(text).mentions]


def test_what_stands_in_a_bodys_marks_makes_no_city_of_it():
    text = "وبحسب شركة الأبحاث البريطانية «أكسفورد بزنس» فإن النمو مستمر"
    assert "kb:place/oxford" not in [m.actor for m in cast(text).mentions]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("حضر العقيد سالم بن حمد العطية نائب رئيس الاتحاد", "سالم بن حمد العطية"),
        ("افتتح الدكتور محمد سعيد الكندي وزير البيئة الحديقة", "محمد سعيد الكندي"),
        ("قال رئيس الوزراء جيريجا براساد كويرالا أمس إن البلاد آمنة", "جيريجا براساد كويرالا"),
    ],
)
def test_a_surname_stays_with_its_name(text, name):
    assert name in names(text)
