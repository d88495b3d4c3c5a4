"""Dates as readers told them again: nights, what was said when, and what no clock shows."""

from __future__ import annotations

from tawatur.annotate.dates import published_evidence, times
from tawatur.annotate.reading import reading
from tawatur.lexicon import load_lexicon
from tawatur.model import Article


def _whys(text: str) -> list[tuple[str | None, str | None]]:
    found = times(reading(Article("x", text, published="2025-06-23")), load_lexicon())
    return [(t.value, t.why) for t in found]


def test_nights_are_counted_with_their_number_only(values) -> None:
    assert values("انقطعت الكهرباء خلال الليالي الثلاث الماضية") == [("الليالي الثلاث الماضية", "P3D")]
    assert values("تكثر الزيارات خلال ليالي رمضان") == []


def test_the_night_of_a_hijri_day_is_the_one_before(values) -> None:
    assert values("امتلأ الجامع ليلة 27 من رمضان 1446هـ") == [("ليلة 27 من رمضان 1446هـ", "2025-03-26TNI")]
    assert values("أطلقت المفرقعات ليلة 14 يونيو")[0][1] == "2025-06-14TNI"
    assert values("شهدت البلدة غارات ليلتي الجمعة والسبت")[0][1] == "2025-06-20/2025-06-21"


def test_three_days_in_a_row_are_one_stretch(values) -> None:
    told = values("ستعرض المسرحية أيام الخميس والجمعة والسبت")
    assert told == [("أيام الخميس والجمعة والسبت", "2025-06-26/2025-06-28")]


def test_parts_of_an_hour_are_lengths_of_a_match(values) -> None:
    assert values("سجل الهدفين في ربع الساعة الأخير") == [("ربع الساعة الأخير", "PT15M")]
    assert values("تأخر الحفل نصف ساعة") == [("نصف ساعة", "PT30M")]


def test_few_units_ahead_of_a_plan_are_the_future(values) -> None:
    assert values("ستصل الطائرة بعد أيام") == [("بعد أيام", "FUTURE_REF")]
    assert values("عاد إلى بيته بعد أيام") == [("أيام", "PXX")]
    assert values("ستصل الطائرة بعد بضعة أيام") == [("بضعة أيام", "PXX")]


def test_what_is_called_for_lies_ahead(values) -> None:
    assert values("دعت النقابة إلى إضراب عام الأربعاء")[0][1] == "2025-06-25"
    assert values("دعا ناشطون لوقفة احتجاجية الخميس")[0][1] == "2025-06-26"
    assert values("دعا الرئيس الجمعة إلى التهدئة")[0][1] == "2025-06-20"
    assert values("وكان الحزب قد دعا إلى مسيرة الجمعة لكنها ألغيت")[0][1] == "2025-06-20"


def test_a_noun_behind_what_is_planned_tells_no_past(values) -> None:
    assert values("من المزمع عقد الاجتماع الأحد")[0][1] == "2025-06-29"


def test_weeks_months_and_years_in_quotation_count_from_when_it_was_said(values) -> None:
    assert values("قال الوزير في 10 مايو: «سنبدأ الأسبوع المقبل»")[1][1] == "2025-W20"
    assert values("أكد في 20 مايو الماضي أن «العمل سينطلق الشهر المقبل»")[1][1] == "2025-06"
    assert values("قال الزعيم عام 2010: «سنعود في العام القادم»")[1][1] == "2011"
    assert values("وقال المدير الذي أسس الشركة عام 2010: «سنعود العام المقبل»")[1][1] == "2026"


def test_a_quoted_date_does_not_show_when_the_article_came_out() -> None:
    lexicon = load_lexicon()
    quoted = reading(Article("x", "كتب الرئيس: «اليوم الاثنين 23 يونيو 2025 نبدأ عهدا»"))
    assert published_evidence(quoted, lexicon) is None
    own = reading(Article("x", "كتب الرئيس اليوم الاثنين 23 يونيو 2025 أنه يبدأ عهدا"))
    assert published_evidence(own, lexicon) is not None


def test_what_was_said_today_is_not_that_day(values) -> None:
    assert values("أوضح ذلك اليوم مدير المركز") == [("اليوم", "2025-06-23")]
    assert values("تذكر الكاتب ذلك اليوم الذي غادر فيه")[:1] != [("اليوم", "2025-06-23")]
    assert values("نشرته دار اليوم للصحافة والنشر") == []


def test_we_who_meet_today_meet_on_a_day(values) -> None:
    assert values("وقال الأمين «نلتقي اليوم لبحث الأزمة»") == [("اليوم", "2025-06-23")]
    assert values("وقال الأمين «ما نعيشه اليوم من أزمات»") == [("اليوم", "PRESENT_REF")]


def test_what_no_calendar_or_clock_has_says_why() -> None:
    assert _whys("صدر القرار بتاريخ 45/13/2024") == [(None, "no month 13")]
    assert _whys("انطلقت القافلة الساعة 27:30") == [(None, "no hour 27:30")]
    assert _whys("رقم القضية 45/13/2024") == []


def test_a_solar_month_stands_before_its_year(values) -> None:
    assert values("افتتح السد في خرداد 1403") == [("خرداد 1403", "2024-05-21/2024-06-20")]
    assert values("تحدث عن خرداد ومهر") == []


def test_two_names_of_a_month_stand_beside_any_mark(values) -> None:
    assert values("وقع الاتفاق في 23 آب – أغسطس 2022")[0][1] == "2022-08-23"
    assert values(r"بدأ العمل في شباط\فبراير 2014") == [(r"شباط\فبراير 2014", "2014-02")]


def test_a_third_of_a_year_is_told_as_the_year(values) -> None:
    assert values("نمت الصادرات في الثلث الأول من عام 2024") == [("الثلث الأول من عام 2024", "2024")]
    assert values("يصلي في الثلث الأخير من الليل") == []


def test_a_quarter_in_a_row_is_not_that_quarter_of_the_year(values) -> None:
    assert values("تراجعت الأرباح للربع الثالث على التوالي") == []


def test_an_hour_of_every_week_takes_its_half_from_the_part_told(values) -> None:
    assert values("يفتح المتجر الساعة الواحدة من ظهر كل يوم خميس")[0][1] == "T13:00"


def test_a_feast_far_behind_that_a_plan_tells_of_lies_ahead(values) -> None:
    assert values("تبدأ العطلة مع عيد الميلاد")[0][1] == "2025-12-25"
    assert values("أعلنت النتائج بعد عيد الأضحى")[0][1] == "2025-06-06"
    assert values("رمى الحجاج الجمرات ثاني أيام التشريق")[0][1] == "2025-06-08"


def test_a_length_before_christ_is_the_past(values) -> None:
    assert values("يعود تاريخها إلى 10 آلاف سنة قبل الميلاد") == [("10 آلاف سنة قبل الميلاد", "PAST_REF")]


def test_a_day_up_to_two_is_vague(values) -> None:
    assert values("يستغرق الطريق يوما إلى يومين") == [("يوما إلى يومين", "PXX")]


def test_a_year_behind_the_side_of_a_month_is_of_the_day(values) -> None:
    assert values("افتتح الجسر في 6 يونيو الجاري 2025") == [("6 يونيو الجاري 2025", "2025-06-06")]


def test_a_year_that_something_is_compared_in_is_a_year(values) -> None:
    assert values("تضاعفت الأرباح في 2022 مقارنة بالعام السابق") == [
        ("2022", "2022"),
        ("العام السابق", "2021"),
    ]


def test_the_same_year_is_of_the_calendar_told(values) -> None:
    hijri = "2023-07-19/2024-07-06"
    told = values("بلغ العدد ألفا في عام 1445 هـ، وفي العام نفسه افتتح فرع")
    assert told == [("عام 1445 هـ", hijri), ("العام نفسه", hijri)]
    assert values("ارتفع الدخل خلال عام 2013 - 2014 مقارنة بالعام السابق")[1][1] == "2012/2013"


def test_what_lasts_since_a_day_was_not_said_then(values) -> None:
    told = values("توقف العمل منذ الثلاثاء الماضي، وقال عامل: «منذ الثلاثاء الماضي ونحن ننتظر»")
    assert [value for _, value in told] == ["2025-06-17", "2025-06-17"]


def test_contracts_hopes_relatives_and_doers_are_no_times(values) -> None:
    assert values("تعتزم الشركة توقيع عقود طويلة") == []
    assert values("يعملون من أجل غد بلا عنف") == []
    assert values("فقد صديقا أو قريبا") == []
    assert values("يعاقب القانون من مارس العنف") == []


def test_the_evening_of_the_maghreb_is_the_afternoon() -> None:
    def value(outlet: str | None) -> str | None:
        read = reading(Article("x", "توقفت الدروس عشية اليوم الاثنين", outlet=outlet, published="2025-06-23"))
        return times(read, load_lexicon())[0].value

    assert value("جوهرة أف أم") == "2025-06-23TAF"
    assert value(None) == "2025-06-23TEV"


def test_the_meeting_that_brings_together_is_to_come(values) -> None:
    assert values("تحدث المدرب عن اللقاء الذي يجمع الفريقين الأربعاء")[0][1] == "2025-06-25"


def test_what_goes_on_in_the_future_behind_a_time_is_planned(values) -> None:
    assert values("وصلت طائرة إلى المطار وبعد أيام ستصل طائرة أخرى") == [("بعد أيام", "FUTURE_REF")]


def test_past_years_with_their_article_are_a_length_also_behind_before(values) -> None:
    assert values("هل أنت الشخص نفسه قبل السنوات الأربع الماضية") == [("السنوات الأربع الماضية", "P4Y")]


def test_two_quarters_in_a_row_are_counted(values) -> None:
    assert values("انكمش الاقتصاد بعد ربعين متتاليين من النمو") == [("ربعين متتاليين", "P2Q")]


def test_a_name_that_sounds_like_daily_is_no_date(values) -> None:
    assert values("قال المحامي خلف بيومي إن العمل بدأ") == []
    assert values("تمتع اللاعبون بيومي راحة") == []
    assert values("سيحتفل بيومي السبت والأحد المقبلين")[0][0] == "يومي السبت والأحد المقبلين"
