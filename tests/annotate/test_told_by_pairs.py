"""Facts about who speaks, seen where two articles tell the same; every sentence is invented."""

from __future__ import annotations

import pytest

from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.model import Article


def speakers(text: str) -> list[list[str]]:
    statements = annotate(Article("x", text), load_lexicon()).statements
    return [[link.name for link in one.speakers] for one in statements]


TRIP = "افتتح الأمير تركي الراشد أمير منطقة الضفاف {when} بمكتبه المعرض. ورحب سموه بالضيوف."


@pytest.mark.parametrize("when", ["صباح أمس", "صباح اليوم"])
def test_the_morning_of_a_day_is_no_prince(when: str) -> None:
    assert speakers(TRIP.format(when=when)) == [["تركي الراشد"]]


def test_what_a_man_gives_is_no_part_of_his_name() -> None:
    text = "وقدم اللواء السويدي هدايا للمصابين، متمنيا لهم الشفاء العاجل."
    assert speakers(text) == [["اللواء السويدي"]]


def test_whom_a_man_with_a_surname_alone_calls_on_is_no_part_of_his_name() -> None:
    assert speakers("ودعا النقيب الأكلبي المتنزهين إلى الحذر في الجبال.") == [["الأكلبي"]]


def test_somebodys_kinsman_is_not_he() -> None:
    text = "نقلت الطفلة ليان الزيني إلى المستشفى. وأوضح والد الطفلة أن حالتها مستقرة. وأضاف أن العلاج مستمر."
    assert speakers(text) == [["والد الطفلة"]] * 2


@pytest.mark.parametrize(
    "who",
    [
        "محامي {}",
        "والد {}",
        "مستشار {}",
        "صهر {}",
        "وكيل أعمال {}",
        "متحدث باسم {}",
        "زملاء {}",
        "منتقدو {}",
    ],
)
@pytest.mark.parametrize("name", ["كارلوس غصن", "أوباما", "لولا دا سيلفا"])
def test_whose_they_are_does_not_speak(who: str, name: str) -> None:
    source = who.format(name)
    for text in (
        f"وقال {source} إن الملف أغلق.",
        f"الملف أغلق، بحسب {source}.",
        f"لكن {source} قال إن الملف أغلق.",
    ):
        assert speakers(text) == [[source]]


@pytest.mark.parametrize(
    "source",
    [
        "نائب المتحدث {}",
        "جنرال {}",
        "محافظ خميس مشيط {}",
        "محامي الأسرة {}",
        "محامي غصن، {}،",
        "مساعد الوزير للشؤون الفنية الدكتور {}",
    ],
)
def test_a_title_with_its_own_owner_goes_before_a_name(source: str) -> None:
    assert speakers(f"وقال {source.format('سالم الراشد')} إن الملف أغلق.") == [["سالم الراشد"]]


def test_a_surname_is_not_who_is_described_by_it() -> None:
    text = "وأعرب والد مايكل براون عن حزنه. وقال براون إن القضية سياسية."
    assert speakers(text) == [["والد مايكل براون"], ["مايكل براون"]]


@pytest.mark.parametrize("body", ["بنك الضفاف", "نادي الوحدة", "شركة نسيم", "وزارة الزراعة"])
@pytest.mark.parametrize("pause", ["، ", " "])
def test_who_tells_in_a_relative_clause_is_whose_title_stands_before_it(body: str, pause: str) -> None:
    man = f"وحضر الحفل سامر كنعان{pause}مدير التسويق في {body}{pause}الذي قال إن الإقبال فاق التوقعات."
    woman = f"وحضرت الحفل ليلى الراوي{pause}المتحدثة باسم {body}{pause}التي قالت إن الإقبال فاق التوقعات."
    assert speakers(man) == [["سامر كنعان"]]
    assert speakers(woman) == [["ليلى الراوي"]]


def test_a_mans_title_does_not_take_a_womans_pronoun() -> None:
    text = "وزار سامر كنعان، مدير التسويق، شركة نسيم التي قالت إن الإقبال فاق التوقعات."
    assert speakers(text) == [["شركة نسيم"]]


@pytest.mark.parametrize("going_on", ["وأضاف أن", "كما لفت إلى أن", "وتابع قائلا إن"])
def test_a_body_named_in_passing_does_not_go_on_speaking(going_on: str) -> None:
    text = (
        "قال السفير كين موراكامي إن المشروع كبير. وتبلغ كلفته مليوني دولار، بحسب البنك الدولي.\n"
        f"{going_on} العمل انتهى."
    )
    assert speakers(text) == [["كين موراكامي"], ["البنك الدولي"], ["كين موراكامي"]]


def test_a_body_that_speaks_goes_on_speaking() -> None:
    text = "قال السفير كين موراكامي إن المشروع كبير. وأوضح البنك الدولي أن كلفته مليونا دولار. وأضاف أن العمل انتهى."
    assert speakers(text)[-1] == ["البنك الدولي"]


@pytest.mark.parametrize("people", ["موظفيه", "أنصاره", "ناخبيه", "طلابه"])
def test_a_mans_people_are_no_part_of_his_name(people: str) -> None:
    assert speakers(f"وذكر سامي كنعان {people} بأن العمل سيستأنف غدا.") == [["سامي كنعان"]]


def test_who_told_him_by_his_office_is_another() -> None:
    text = "قال سالم الراشد إن الوزير أبلغه بإغلاق المصنع."
    assert speakers(text) == [["سالم الراشد"], ["الوزير"]]


def test_between_two_cities_nobody_begins_to_speak() -> None:
    text = (
        "قال الوزير سالم الراشد إن الخطة جاهزة. وبدأت أمس أربع رحلات أسبوعيا بين تبوك والشارقة. "
        "وأشار إلى أن العدد سيرتفع."
    )
    assert speakers(text) == [["سالم الراشد"]] * 2


def test_who_met_his_like_speaks_with_him() -> None:
    text = "التقى الوزير سالم الراشد نظيره الأردني فهد الزيني، وأكدا أهمية التعاون. وشددا على أن الحل قريب."
    assert speakers(text) == [["سالم الراشد", "فهد الزيني"]] * 2


def test_what_is_supposed_nobody_says() -> None:
    text = "وقال الوزير سالم الراشد إن المحادثات بدأت. ويفترض أن تنتهي المفاوضات قبل الصيف."
    assert speakers(text) == [["سالم الراشد"]]


@pytest.mark.parametrize(
    "text",
    [
        "وبين التقرير الـ 37 الذي صدر عن وزارة الصحة أن الإصابات زادت. وأكد التقرير أن العدوى تراجعت.",
        "وذكر التقرير (12) الصادر عن وزارة الصحة أن الإصابات زادت. وأكد التقرير أن العدوى تراجعت.",
    ],
)
def test_a_report_of_a_row_is_of_who_issued_it(text: str) -> None:
    assert speakers(text) == [["وزارة الصحة"]] * 2


def test_a_report_told_of_as_a_bodys_is_hers() -> None:
    text = "أبرز تقرير وزارة الصحة جهودها في المدن. وبين التقرير أن الإصابات تراجعت."
    assert speakers(text)[-1] == ["وزارة الصحة"]


def test_a_name_between_commas_is_one_whatever_its_second_word_means() -> None:
    assert speakers("وأوضح رئيس لجنة السياحة، صالح قدح، أن العربات جديدة.") == [["صالح قدح"]]


def test_a_strange_name_is_closed_by_its_relative_clause() -> None:
    text = "وقال تين أونغ الذي فقد بيته في المدينة «لم نسمع أي إنذار»."
    assert speakers(text) == [["تين أونغ"]]
