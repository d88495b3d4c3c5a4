"""Facts about spans of time, lengths and what only looks like a date; every sentence here is invented."""

from __future__ import annotations

import pytest

from tawatur.annotate.dates import times
from tawatur.annotate.reading import reading
from tawatur.lexicon import load_lexicon
from tawatur.model import Article

MONDAY = "2025-06-23"


def test_years_from_one_to_another_are_one_span(values) -> None:
    assert values("موازنة الفترة من عام 2024 إلى 2027") == [("عام 2024 إلى 2027", "2024/2027")]
    assert values("عمل سفيرا بين عام 1994 وعام 2011") == [("عام 1994 وعام 2011", "1994/2011")]
    assert values("تضاعف العدد ما بين 2004 و2014م") == [("2004 و2014م", "2004/2014")]


def test_two_years_that_nothing_joins_stay_two(values) -> None:
    assert values("فاز باللقب في 2004 و2014") == [("2004", "2004"), ("2014", "2014")]


def test_months_from_one_to_another_are_one_span(values) -> None:
    assert values("بين أكتوبر/تشرين الأول 2023 ويناير/كانون الثاني 2024")[0][1] == "2023-10/2024-01"
    assert values("الفترة من نوفمبر إلى يناير 2015")[0][1] == "2014-11/2015-01"
    assert values("في الفترة من يناير (كانون الثاني) حتى مايو الماضيين")[0][1] == "2025-01/2025-05"
    assert values("في شهري ديسمبر ويناير 2015")[0][1] == "2014-12/2015-01"


def test_a_chronicle_opens_its_lines_with_years(values) -> None:
    text = "حدث في مثل هذا اليوم\n1956 - تأميم القناة\n2002 - 77 قتيلا في حادث"
    assert values(text)[-2:] == [("1956", "1956"), ("2002", "2002")]


def test_the_year_beside_a_year_told_from_now_is_of_it(values) -> None:
    assert values("ينتهي العقد في يونيو من العام المقبل 2026م") == [
        ("يونيو من العام المقبل 2026م", "2026-06")
    ]
    assert values("صدر الديوان عام 1390هـ (1970م)") == [("عام 1390هـ (1970م)", "1970")]


def test_a_season_to_come_has_no_years_yet(values) -> None:
    assert values("يستعد الفريق للموسم المقبل") == [("للموسم المقبل", "FUTURE_REF")]
    assert values("تألق الحارس هذا الموسم") == [("هذا الموسم", "PRESENT_REF")]
    assert values("تألق الحارس هذا الموسم", "2025-03-01") == [("هذا الموسم", "2024/2025")]
    assert values("تألق الحارس الموسم الماضي") == [("الموسم الماضي", "2024/2025")]


def test_a_length_has_its_smaller_units(values) -> None:
    assert values("احتاج إلى ساعة و26 دقيقة للفوز") == [("ساعة و26 دقيقة", "PT1H26M")]
    assert values("سجن ثلاث سنوات وستة أشهر") == [("ثلاث سنوات وستة أشهر", "P3Y6M")]
    assert values("استمر الحصار يوما واحدا و6 ساعات") == [("يوما واحدا و6 ساعات", "P1DT6H")]


def test_long_times_are_lengths_without_a_preposition(values) -> None:
    assert values("عاش عقودا طويلة في الغربة") == [("عقودا طويلة", "PXX")]
    assert values("مددت العقد عاما آخر") == [("عاما آخر", "P1Y")]
    assert values("خلال الثلاث ساعات الأولى") == [("الثلاث ساعات الأولى", "PT3H")]


def test_a_number_before_a_day_does_not_count_it(values) -> None:
    assert values("هبط السهم 2 في المئة يوم الخميس") == [("يوم الخميس", "2025-06-19")]


def test_an_office_is_no_year(values) -> None:
    assert values("زار الأمين العام الجديد بيروت") == []
    assert values("زار الأمين بيروت العام الماضي") == [("العام الماضي", "2024")]


def test_an_hour_is_feminine(values) -> None:
    assert values("لقاؤه الودي الخامس مساء الأحد") == [("مساء الأحد", "2025-06-22TEV")]


def test_greetings_hopes_and_ages_are_no_times(values) -> None:
    assert values("كل عام وأنتم بخير") == []
    assert values("نحو غد أفضل") == []
    assert values("بلحاج – 60 عاما – مرشح للرئاسة") == []
    assert values("حضر من قبل أن يدعى") == []


def test_a_time_that_nobody_counts_back_to_is_the_past(values) -> None:
    assert values("عاد اللاعب قبل أيام") == [("قبل أيام", "PAST_REF")]
    assert values("لا تعرف الحصيلة قبل بضعة أيام") == [("بضعة أيام", "PXX")]
    assert values("غادر قبل أيام من الهجوم") == [("أيام", "PXX")]


def test_since_then_is_since_the_date_told_before(values) -> None:
    text = "أدرجت الشركة في عام 2013. ومنذ ذلك الحين لم تربح"
    assert values(text) == [("عام 2013", "2013"), ("ذلك الحين", "2013")]
    assert values("ومنذ ذلك الحين لم تربح") == [("ذلك الحين", "PAST_REF")]
    assert values("وفاز حينها باللقب") == []


def test_an_hour_told_in_two_zones_is_one(values) -> None:
    text = "وقع الهجوم عند الساعة 20,30 (18,30 ت غ) قرب المعبر"
    assert values(text) == [("الساعة 20,30 (18,30 ت غ)", "2025-06-23T20:30")]


def test_the_hour_of_a_day_may_stand_behind_a_preposition(values) -> None:
    assert values("يغلق الباب غدا في تمام الساعة السادسة مساء") == [
        ("غدا في تمام الساعة السادسة مساء", "2025-06-24T18:00")
    ]


def test_a_weekday_in_brackets_belongs_to_its_day(values) -> None:
    assert values("لعب الفريق ظهر يوم (الأحد)") == [("ظهر يوم (الأحد)", "2025-06-22TAF")]


def test_what_we_have_today_is_nowadays(values) -> None:
    assert values("أين هذا من حضارتنا اليوم") == [("اليوم", "PRESENT_REF")]
    assert values("وقال المدرب «لقد أثبتنا اليوم أننا الأفضل»") == [("اليوم", MONDAY)]


def test_a_line_that_an_outlet_prints_under_every_article_tells_no_date() -> None:
    text = "وصل الوفد أمس\nرابط الخبر بصحيفة الوئام: وصول الوفد الأحد"
    article = Article("x", text, outlet="alweeam", published=MONDAY)
    assert [t.value for t in times(reading(article), load_lexicon())] == ["2025-06-22"]


def test_a_former_thing_is_no_time(values) -> None:
    assert values("عدل المصرف اقتراحا سابقا") == []
    assert values("كما أكدنا سابقا") == [("سابقا", "PAST_REF")]


def test_years_that_a_place_follows_are_years(values) -> None:
    assert values("شارك في كأس العالم 2014 بالبرازيل") == [("2014", "2014")]
    assert values("فاز موسم 2002 ـ 2003 باللقب") == [("موسم 2002 ـ 2003", "2002/2003")]
    assert values("كان صيف 2014 حافلا") == [("صيف 2014", "2014-SU")]


def test_a_year_told_last_holds_for_all_months_before_it(values) -> None:
    assert values("خلال مارس ومايو ونوفمبر 2015")[0] == ("مارس", "2015-03")


def test_counted_units_are_lengths(values) -> None:
    assert values("في تلك السنوات الخمس التي قضاها") == [("السنوات الخمس", "P5Y")]
    assert values("يقضي في بعض الأيام 12 ساعة في العمل") == [("12 ساعة", "PT12H")]
    assert values("في كل شهر من هذا العام")[0] == ("كل شهر", "P1M")


def test_at_the_same_time_is_no_date(values) -> None:
    assert values("حسم الأمر في الآن ذاته") == []
    assert values("لم تعلن حتى الآن") == [("الآن", "PRESENT_REF")]


def test_midnight_between_two_days_is_the_second_ones(values) -> None:
    assert values("بدأت الهدنة منتصف ليل السبت الأحد") == [("منتصف ليل السبت الأحد", "2025-06-22T00:00")]
    assert values("وقع الهجوم ليل السبت الأحد") == [("ليل السبت الأحد", "2025-06-21TNI")]


def test_numbers_of_resolutions_in_a_row_are_no_years(values) -> None:
    assert values("تستند العقوبات إلى القرارات 1803 و1835 و1929") == []


def test_a_planned_hour_after_a_day_gone_by_is_of_no_day(values) -> None:
    text = "سجل الطلاب أمس. وتنطلق الدروس الساعة 8 صباحا"
    assert values(text)[-1] == ("الساعة 8 صباحا", "T08:00")
    text = "هبط النفط أمس. وبلغ البرميل 50 دولارا بحلول الساعة 0450 بتوقيت غرينتش"
    assert values(text)[-1] == ("الساعة 0450 بتوقيت غرينتش", "2025-06-23T04:50")


def test_the_day_of_an_hour_may_stand_behind_a_preposition(values) -> None:
    assert values("يفتح الباب الساعة 8 مساء في 25 يونيو") == [
        ("الساعة 8 مساء في 25 يونيو", "2025-06-25T20:00")
    ]


def test_a_past_verb_between_a_plan_and_a_date_tells_of_the_past(values) -> None:
    text = "سيجري الوفد محادثات مع المسلحين الذين استولوا على المدينة الجمعة"
    assert values(text) == [("الجمعة", "2025-06-20")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("فازت القصة التي نشرتها الدار أخيرا في بيروت", "أخيرا"),
        ("سجل اللاعب المنتقل حديثا إلى الفريق هدفا", "حديثا"),
        ("ازدحم المسرح الذي افتتح حديثا في المدينة", "حديثا"),
    ],
)
def test_recently_stands_in_a_clause_that_tells_of_something(values, text: str, words: str) -> None:
    assert values(text) == [(words, "PAST_REF")]


@pytest.mark.parametrize(
    "text",
    [
        "أجرى المراسل حديثا مع المدير",
        "وأخيرا شكر الجميع",
        "القرار الذي كان حلا أخيرا للجميع",
        "مدد النادي عقده لموسمين",
    ],
)
def test_a_talk_an_end_and_seasons_of_matches_are_no_time(values, text: str) -> None:
    assert values(text) == []
