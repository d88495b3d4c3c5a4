"""Forms of dates that random audits of unseen news brought up; every sentence here is invented."""

from __future__ import annotations

import pytest

from tawatur.annotate.dates import times
from tawatur.annotate.reading import reading
from tawatur.lexicon import load_lexicon
from tawatur.model import Article

MONDAY = "2025-06-23"


def values(text: str, published: str = MONDAY, outlet: str | None = None) -> list[tuple[str, str | None]]:
    article = Article("x", text, published=published, outlet=outlet)
    return [(text[t.span.start : t.span.end], t.value) for t in times(reading(article), load_lexicon())]


def test_figures_in_brackets_say_the_same_year_again() -> None:
    assert values("بلغت الأرباح في العام الماضي (2024) مليونا") == [("العام الماضي (2024)", "2024")]
    assert values("افتتح المعمل في عام (1407هـ) هناك") == [("عام (1407هـ)", "1987")]
    assert values("للعام الدراسي (1445هـ - 1446هـ)") == [("للعام الدراسي (1445هـ - 1446هـ)", "2024/2025")]
    assert values("اعتمدت اللجنة (1263) مركزا") == []


def test_both_halves_of_a_date_may_stand_in_brackets() -> None:
    text = "يفتتح المعرض الأربعاء المقبل (29 ذو الحجة 1446هـ الموافق 25 يونيو 2025م) في المدينة"
    assert values(text) == [("الأربعاء المقبل (29 ذو الحجة 1446هـ الموافق 25 يونيو 2025م)", "2025-06-25")]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        (
            "نشر يوم السبت 4 محرم لهذا العام (1447هـ) مقال",
            "يوم السبت 4 محرم لهذا العام (1447هـ)",
            "2025-06-28",
        ),
        ("في الرابع من محرم للعام الهجري 1447هـ", "الرابع من محرم للعام الهجري 1447هـ", "2025-06-29"),
        ("صدر القرار في مارس من هذا العام بالإجماع", "مارس من هذا العام", "2025-03"),
        ("ينطلق في الأول من أكتوبر هذا العام", "الأول من أكتوبر هذا العام", "2025-10-01"),
        ("حتى يوم الأحد الموافق 4 – 1 – 1447هـ بالمقر", "يوم الأحد الموافق 4 – 1 – 1447هـ", "2025-06-29"),
    ],
)
def test_a_date_takes_its_year_with_it(text: str, words: str, value: str) -> None:
    assert values(text) == [(words, value)]


def test_a_season_of_a_hijri_year_is_the_one_it_holds() -> None:
    assert values("أطلقت البلدية خطة صيف عام 1436هـ")[0] == ("صيف عام 1436هـ", "2015-SU")
    half = values("تراجعت القضايا في النصف الأول من عام 1436هـ", "2015-08-10")
    assert half == [("النصف الأول من عام 1436هـ", "2014-10-25/2015-04-19")]


def test_hours_right_behind_a_day_are_of_that_day() -> None:
    text = "تبدأ المقابلات الثلاثاء 24 يونيو من الساعة 10 صباحا وحتى الساعة 12 ظهرا"
    assert values(text)[1:] == [
        ("الساعة 10 صباحا", "2025-06-24T10:00"),
        ("الساعة 12 ظهرا", "2025-06-24T12:00"),
    ]
    assert values("يعمل المتحف من الساعة 8 صباحا وحتى الساعة 5 مساء")[0][1] == "T08:00"


def test_an_ordinal_alone_is_an_hour_before_a_part_of_the_day() -> None:
    assert values("وقع الحريق في الثانية من ظهر الأحد") == [("الثانية من ظهر الأحد", "2025-06-22T14:00")]
    assert values("للمرة الثامنة من مساء الأحد") == [("مساء الأحد", "2025-06-22TEV")]


def test_some_time_ago_is_past_and_before_an_event_a_length() -> None:
    assert values("كتبت عنه قبل فترة لأنه مبدع") == [("قبل فترة", "PAST_REF")]
    assert values("عاد قبل مدة قصيرة إلى بلاده") == [("قبل مدة قصيرة", "PAST_REF")]
    assert values("عاد قبل فترة قصيرة من الاقتراع") == [("فترة قصيرة", "PXX")]
    assert values("أصيب قبل فترة إيقافه") == []


def test_an_hour_or_two_are_one_vague_length() -> None:
    assert values("غاب عنهم ساعة أو ساعتين ثم عاد") == [("ساعة أو ساعتين", "PXX")]


def test_evening_alone_ends_its_phrase() -> None:
    assert values("تعرض الفرقة لوحاتها في القرية مساء، ثم تغادر") == [("مساء", "2025-06-23TEV")]
    assert values("تبادلا الرسائل صباح مساء.") == []


def test_days_of_rest_are_not_how_often() -> None:
    assert values("عاد الفريق بعد يومي الراحة إلى المران") == []
    assert values("بشكل يومي") == [("يومي", "P1D")]


def test_a_surname_behind_a_given_name_is_not_how_often() -> None:
    assert values("أوضح الدكتور عبدالله الشهري في حديثه") == []
    assert values("صدر تقريره الشهري") == [("الشهري", "P1M")]
    assert values("بعد الإغلاق الأسبوعي أو الشهري")[1] == ("الشهري", "P1M")


def test_a_bare_today_is_these_times_before_a_copula_and_a_day_behind_an_event() -> None:
    assert values("أما الرواية اليوم فمختلفة، والرواية اليوم هي ديوانهم")[-1][1] == "PRESENT_REF"
    assert values("وقال «في مباراة اليوم كنا الأفضل»")[0][1] == MONDAY
    assert values("وقال «اليوم أعلنا تخصيص المبلغ»")[0][1] == MONDAY
    assert values("وقال «اليوم نحن أقوى»")[0][1] == "PRESENT_REF"


def test_a_past_verb_behind_today_tells_a_days_news() -> None:
    assert values("واليوم، خلف انفجار أضرارا في الأنبوب") == [("اليوم", MONDAY)]
    assert values("واليوم، الناس في خوف") == [("اليوم", "PRESENT_REF")]


def test_tomorrow_is_a_day_behind_a_preposition_only() -> None:
    assert values("تعهدت بالعمل لصناعة الغد") == []
    assert values("وما تحمله الأيام للغد.") == []
    assert values("تبقى مغلقة حتى الغد") == [("الغد", "2025-06-24")]


def test_a_counted_day_with_a_comma_free_day_in_its_sentence_is_that_day() -> None:
    text = "قال الرئيس في اليوم الأول من زيارة غير مسبوقة إلى كينيا أمس إن بلاده قوية"
    assert values(text)[0] == ("اليوم الأول", "2025-06-22")


def test_a_number_before_what_it_counts_is_no_year() -> None:
    assert values("نفذ المفتشون 1947 جولة") == []
    assert values("سيصل العدد إلى 1920 عينة") == []


def test_the_last_day_of_a_month_of_last_year_is_left_to_the_month() -> None:
    assert values("في آخر يوم من شهر مايو العام الماضي")[-1][1] == "2024-05"


def test_a_line_that_an_outlet_prints_may_run_on_from_the_text() -> None:
    text = "أنهت البلدية أعمالها أمس. رابط الخبر بصحيفة الوئام: البلدية تستعد لصيف هذا العام"
    assert values(text, outlet="alweeam") == [("أمس", "2025-06-22")]


def test_a_month_just_ahead_is_the_coming_one_unless_it_is_surely_gone() -> None:
    assert values("صوتت الأغلبية لصالح عقد مؤتمر استثنائي في يوليو") == [("يوليو", "2025-07")]
    assert values("هبطت الأسعار إلى أدنى مستوى منذ يوليو") == [("يوليو", "2024-07")]
    assert values("وكانت المعارك قد انتهت في يوليو بانتصار الجيش") == [("يوليو", "2024-07")]
    assert values("الذين استولوا على العاصمة القديمة في يوليو") == [("يوليو", "2024-07")]


def test_the_month_before_told_twice_is_one_month() -> None:
    text = "بلغ الإنتاج في مايو 5 أطنان مقارنة بالشهر السابق، وبلغ البيع 9 مقارنة بالشهر السابق"
    assert [value for _, value in values(text)] == ["2025-05", "2025-04", "2025-04"]


def test_by_an_hour_with_its_zone_is_the_day_of_writing() -> None:
    text = "يجتمع المجلس الخميس. وبحلول الساعة 0642 بتوقيت غرينتش ارتفع السعر"
    assert values(text)[-1] == ("الساعة 0642 بتوقيت غرينتش", "2025-06-23T06:42")


def test_a_part_of_the_day_in_a_habit_is_of_no_day() -> None:
    assert values("السفر مخيف ونحن نتحرك ليلا لتفادي الحر") == []
    assert values("يحتاج البالغون إلى ثماني ساعات من النوم ليلا") == [("ثماني ساعات", "PT8H")]
    assert values("وللاختراع فوائد، إذ يتعلق بخطر الحيوانات بين المدن وخاصة ليلا") == []
    assert values("واتسعت الحرائق ليلا إلى ثلاث قرى") == [("ليلا", "2025-06-22TNI")]


def test_two_others_are_no_monday() -> None:
    assert values("نقل المصابين الاثنين الآخرين إلى المستشفى") == []
    assert values("التقى الرئيسين الاثنين الماضي")[0][1] == "2025-06-16"


def test_short_spellings_of_years() -> None:
    assert values("للموسم الرياضي 36/1437هـ") == [("للموسم الرياضي 36/1437هـ", "2015/2016")]
    assert values("الفريق الذي توج في 2014 مسيرته حافلة") == [("2014", "2014")]


def test_lengths_that_only_near_words_show() -> None:
    assert values("استغرقت العملية بأكملها ساعة تقريبا") == [("ساعة تقريبا", "PT1H")]
    assert values("بعد تعديل أرقام الشهرين السابقين") == [("الشهرين السابقين", "P2M")]
    assert values("ارتفعت عن السنوات السابقة.") == [("السنوات السابقة", "PXX")]
    assert values("رحل الفنان عن 70 عاما") == []
    assert values("ارتفعت خلال الفترة القصيرة الماضية") == [("الفترة القصيرة الماضية", "PAST_REF")]


def test_what_is_joined_behind_a_day_plans_nothing_for_it() -> None:
    assert values("لعب الفريق ظهر الأحد وسيحدد اللقاء المتأهل") == [("ظهر الأحد", "2025-06-22TAF")]


def test_the_second_of_two_hours_of_no_day_is_of_none_either() -> None:
    text = "سجل الطلاب أمس. وتنطلق الفترة الأولى في الساعة 10 صباحا، والثانية في الساعة 1 ظهرا"
    assert [value for _, value in values(text)] == ["2025-06-22", "T10:00", "T13:00"]


def test_an_hour_from_which_something_holds_is_of_no_day() -> None:
    assert values("يمنع الطفل من الشرب من الساعة السابعة مساء") == [("الساعة السابعة مساء", "T19:00")]
    assert values("وصلت القوات الساعة الثالثة فجرا") == [("الساعة الثالثة فجرا", "2025-06-23T03:00")]


def test_so_long_before_something_is_a_length() -> None:
    assert values("جرت المباراة قبل انطلاق الدوري بأسبوع") == [("أسبوع", "P1W")]
    assert values("عاد بعد مغادرة الوفد بساعات") == [("ساعات", "PXX")]


def test_both_ends_of_a_range_of_ages_are_ages() -> None:
    assert values("تتراوح أعمارهم بين 22 سنة و 31 سنة") == []
    assert values("يشارك في الشوط خيل إنتاج 4 سنوات إلى 5 سنوات") == []


def test_times_in_a_week_are_how_often() -> None:
    assert values("يكتب مرة واحدة في الأسبوع") == [("مرة واحدة في الأسبوع", "P1W")]
    assert values("انقطع التيار مرة في اليوم التالي") == []


def test_a_vague_stretch_has_no_owner() -> None:
    assert values("تعلم الكثير خلال فترة وجوده هناك") == []
    assert values("يعاني منذ فترة والفريق يحتاجه") == [("فترة", "PXX")]
    assert values("ارتفعت الفائدة مرتين في غضون شهر التي سبقته أشهر")[0] == ("شهر", "P1M")


def test_a_year_before_a_verb_or_behind_since_counts_nothing() -> None:
    assert values("مقر اللجنة منذ 1915 لاستضافة الدورة") == [("1915", "1915")]
    assert values("نهائيات البرازيل 2014 ستكون مختلفة") == [("2014", "2014")]
    assert values("باع المعرض 2000 سيارة") == []


def test_a_price_an_hour_is_no_one_oclock() -> None:
    assert values("يبلغ سعر التأجير 50 ريالا للساعة الواحدة") == []
    assert values("وصل الوفد عند الساعة الواحدة ظهرا")[0][1] == "2025-06-23T13:00"


def test_every_entry_of_a_chronicle_opens_with_its_year() -> None:
    text = "حدث في مثل هذا اليوم : 1909 - استقالة الحكومة. 1951 - مقتل الملك. 1974 - وفاة شاعر (ولد في 1871)."
    years = [value for words, value in values(text) if words.isdecimal()]
    assert years == ["1909", "1951", "1974", "1871"]
    assert values("بلغت القيمة 12.1909 - وهي الأعلى") == []


def test_the_same_part_of_another_year_is_that_years() -> None:
    quarter = values("ارتفعت الأرباح في الربع الأول من 2025 مقارنة بالفترة نفسها من العام الماضي")
    assert quarter[-1] == ("الفترة نفسها من العام الماضي", "2024-Q1")
    month = values("زاد عدد السياح في شهر مايو، مقارنة بنفس الفترة من عام 2019")
    assert month[-1] == ("نفس الفترة من عام 2019", "2019-05")
    months = values("نمت المبيعات من يناير حتى مارس 2025 عن الفترة ذاتها من العام السابق")
    assert months[-1] == ("الفترة ذاتها من العام السابق", "2024-01/2024-03")


def test_the_same_part_of_another_year_is_the_year_where_no_part_was_told() -> None:
    assert values("زاد الإنتاج عما كان في الفترة نفسها من عام 2019") == [("الفترة نفسها من عام 2019", "2019")]
    until = values("بلغ العدد مليونا حتى نهاية شهر مايو، مقارنة بالفترة نفسها من عام 2019")
    assert until[-1][1] == "2019"
    assert values("وكان في الوقت نفسه وزيرا، وخلال الفترة نفسها نائبا") == []


def test_what_is_counted_in_a_unit_tells_how_often() -> None:
    assert values("يعمل الحارس 40 ساعة في الأسبوع")[-1] == ("الأسبوع", "P1W")
    assert values("تنتج الحقول مليون برميل باليوم") == [("اليوم", "P1D")]
    assert values("معدل انقطاع ونصف في العام") == [("العام", "P1Y")]
    assert values("لا يستغرق الإجراء أكثر من اليوم الواحد")[-1][1] == "P1D"
    assert values("أنتجت الحقول مليوني برميل في العام الماضي") == [("العام الماضي", "2024")]
    assert values("وصل 40 لاجئا في اليوم الأول") == []


def test_the_unit_that_was_just_told_of_may_stand_bare() -> None:
    assert values("ارتفعت الأسعار في مايو. وزادت الأجور خلال الشهر.")[-1] == ("الشهر", "2025-05")
    assert values("من ينام جيدا خلال الشهر يشعر بالنشاط") == []


def test_a_count_in_a_row_ends_with_the_month_that_was_told() -> None:
    assert values("ارتفعت التكاليف خلال أبريل للشهر الثالث على التوالي")[-1][1] == "2025-04"


def test_about_a_unit_needs_no_number() -> None:
    assert values("بدأ العمل منذ ما يقارب الشهرين") == [("ما يقارب الشهرين", "P2M")]
    assert values("يغيب اللاعب قرابة الشهر.") == [("قرابة الشهر", "P1M")]
    assert values("وصل الوفد قرابة الساعة الخامسة مساء")[-1][1] == "2025-06-23T17:00"


def test_two_months_of_which_one_will_do_are_one_span() -> None:
    text = "ترفع العقوبات في نوفمبر أو ديسمبر القادمين"
    assert values(text) == [("نوفمبر أو ديسمبر القادمين", "2025-11/2025-12")]


def test_a_year_behind_a_day_counts_nothing() -> None:
    assert values("أعلن في 25 أكتوبر 2021 حالة الطوارئ") == [("25 أكتوبر 2021", "2021-10-25")]


def test_a_figure_that_is_reached_is_no_plan() -> None:
    assert values("سجلت الواردات قيمة تصل إلى 9 ملايين لشهر أغسطس فقط")[-1][1] == "2024-08"


def test_later_in_a_bare_unit_is_in_the_one_that_runs() -> None:
    assert values("سترفع الفائدة في وقت لاحق من العام")[-1] == ("وقت لاحق من العام", "2025")


def test_the_first_months_of_a_year_run_from_january() -> None:
    text = (
        "بلغت الواردات في الأشهر الخمسة الأولى من العام الجاري مليونا، بزيادة عن الفترة نفسها من العام الماضي"
    )
    assert [value for _, value in values(text)] == ["2025-01/2025-05", "2024-01/2024-05"]
    assert values("يصرف في الأشهر الثلاثة الأولى من العقد")[0][1] == "P3M"


def test_so_many_years_ahead_is_how_long_something_holds() -> None:
    assert values("سينتهي الاتفاق بعد عشر سنوات") == [("عشر سنوات", "P10Y")]
    assert values("سيعود الوفد بعد أسبوعين") == [("بعد أسبوعين", "2025-W28")]
    assert values("أعلن أنه سيتنحى بعد أربعة أيام فقط") == [("أربعة أيام", "P4D")]


def test_what_is_first_or_utmost_in_a_unit_tells_its_length() -> None:
    assert values("هبط الين إلى أدنى مستوى له في أسبوع") == [("أسبوع", "P1W")]
    assert values("بنيت أول مدرسة في عام الفيل") == []


def test_a_number_with_its_article_may_stand_alone_behind_a_preposition() -> None:
    assert values("استمر المعسكر قرابة الثلاثة أسابيع") == [("قرابة الثلاثة أسابيع", "P3W")]
    assert values("بلغت الخسائر خلال الستة أشهر مليونا") == [("الستة أشهر", "P6M")]
    assert values("تعمل الطوارئ على مدار الأربع وعشرين ساعة") == [("الأربع وعشرين ساعة", "PT24H")]


def test_the_month_of_the_year_before_is_one_span() -> None:
    text = "أكبر انخفاض منذ أغسطس من العام السابق"
    assert values(text, "2024-04-12") == [("أغسطس من العام السابق", "2023-08")]


def test_a_year_behind_a_number_of_thousands_is_its_own() -> None:
    assert values("قتلت الملاريا 584 ألفا عام 2013 هناك") == [("عام 2013", "2013")]
    assert values("مضت 20 ألف سنة على ذلك")[0][1] == "P20000Y"


def test_a_range_of_months_never_runs_back() -> None:
    assert values("ذكر التقرير أن النشاط زاد خلال شهري مارس ومايو", "2024-03-27")[0][1] == "2023-03/2023-05"
    assert values("من نوفمبر إلى يناير", "2024-03-27")[0][1] == "2023-11/2024-01"


def test_the_year_before_is_before_none_that_lies_ahead() -> None:
    text = "يحكم حتى عام 2036، بعد أن سمح له استفتاء أجري في العام السابق"
    assert values(text, "2024-03-15")[-1] == ("العام السابق", "2023")
    assert values("لم يسجل عام واحد اختلافا عن العام الذي سبقه")[-1][1] == "2024"


def test_a_colon_may_stand_before_an_hour() -> None:
    assert values("ورد البلاغ في الساعة : 9:18 مساء")[0][1] == "2025-06-23T21:18"


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        (
            "اندلع الحريق عند الساعة الثانية عشرة والنصف بعد منتصف الليل",
            "الساعة الثانية عشرة والنصف بعد منتصف الليل",
            "2025-06-23T00:30",
        ),
        ("أخمد في الثالثة بعد منتصف الليل", "الثالثة بعد منتصف الليل", "2025-06-23T03:00"),
        (
            "وقع الحادث الساعة 12:30 بعد منتصف ليل الأحد",
            "الساعة 12:30 بعد منتصف ليل الأحد",
            "2025-06-22T00:30",
        ),
    ],
)
def test_an_hour_after_midnight_is_one_expression(values, text: str, words: str, value: str) -> None:
    assert values(text) == [(words, value)]


def test_what_follows_an_hour_and_an_event_is_apart(values) -> None:
    assert values("غادر الساعة الثامنة بعد مباراة الأحد")[1] == ("الأحد", "2025-06-22")
