"""Facts about dates in news sentences, as GUIDE §2 settles them; every sentence here is invented."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tawatur.annotate.dates import times
from tawatur.annotate.reading import reading
from tawatur.lexicon import load_lexicon
from tawatur.model import Article, TimeExpression

MONDAY = "2025-06-23"


def expressions(text: str, published: str | None = MONDAY) -> tuple[TimeExpression, ...]:
    return times(reading(Article("x", text, published=published)), load_lexicon())


def values(text: str, published: str | None = MONDAY) -> list[tuple[str, str | None]]:
    return [(text[t.span.start : t.span.end], t.value) for t in expressions(text, published)]


def test_a_weekday_alone_is_the_nearest_past_day_in_a_report() -> None:
    assert values("أعلنت الوزارة الأربعاء نتائج التحقيق") == [("الأربعاء", "2025-06-18")]


def test_a_weekday_alone_is_the_nearest_coming_day_in_a_plan() -> None:
    assert values("وسيعقد المجلس الأربعاء جلسة طارئة") == [("الأربعاء", "2025-06-25")]


def test_a_sentence_that_opens_with_a_present_verb_announces() -> None:
    assert values("يفتتح الرئيس الأربعاء المستشفى الجديد") == [("الأربعاء", "2025-06-25")]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("تستضيف العاصمة الأربعاء دورة الألعاب", "الأربعاء", "2025-06-25"),
        ("تتواصل الفعاليات الأربعاء في الحديقة", "الأربعاء", "2025-06-25"),
        ("تراجع الدولار الأربعاء أمام اليورو", "الأربعاء", "2025-06-18"),
        ("وكانت يولندا قد حثت السكان على البقاء، الأربعاء، في بيوتهم", "الأربعاء", "2025-06-18"),
        ("تجربة العام الأربعاء", "الأربعاء", "2025-06-18"),
        ("حتى يوم الأربعاء، رفعت النيابة تسع قضايا", "يوم الأربعاء", "2025-06-18"),
        ("حتى يوم الأربعاء، ستبقى الطريق مغلقة", "يوم الأربعاء", "2025-06-25"),
    ],
)
def test_the_verb_of_a_feminine_noun_and_the_verb_behind_a_limit_tell_the_day(
    text: str, words: str, value: str
) -> None:
    assert (words, value) in values(text)


def test_the_published_day_itself_is_the_weekday() -> None:
    assert values("قال المتحدث الاثنين إن المعبر مفتوح") == [("الاثنين", "2025-06-23")]


def test_pieces_of_one_day_are_one_expression() -> None:
    assert values("وصل الوفد مساء أمس (الأحد) إلى تونس") == [("مساء أمس (الأحد)", "2025-06-22TEV")]
    assert values("وصل الوفد الخميس، 19 جوان 2025") == [("الخميس، 19 جوان 2025", "2025-06-19")]


def test_prepositions_stay_outside_and_the_article_stays_inside() -> None:
    assert values("وبالأمس وصل الوفد") == [("الأمس", "2025-06-22")]
    assert values("تواصلت العملية لليوم الثالث على التوالي")[0][0] == "لليوم الثالث على التوالي"


def test_an_hour_takes_its_half_from_the_part_of_the_day() -> None:
    assert values("وقع الانفجار عند الساعة الثامنة والنصف مساء") == [
        ("الساعة الثامنة والنصف مساء", "2025-06-23T20:30")
    ]
    assert values("وقع الانفجار الساعة الثالثة صباح الأحد") == [
        ("الساعة الثالثة صباح الأحد", "2025-06-22T03:00")
    ]


def test_an_hour_belongs_to_the_day_told_last() -> None:
    assert values("اقتحمت القوة البلدة السبت. وغادرت عند الساعة الرابعة فجرا")[1][1] == "2025-06-21T04:00"


def test_a_range_in_one_expression_has_both_ends() -> None:
    assert values("يقام المعرض بين 5 و7 يوليو") == [("5 و7 يوليو", "2025-07-05/2025-07-07")]
    assert values("زار بيروت يومي السبت والأحد") == [("يومي السبت والأحد", "2025-06-21/2025-06-22")]


def test_the_night_between_two_days_is_the_first_ones() -> None:
    for text in (
        "وقع القصف ليل السبت الأحد",
        "وقع القصف ليل السبت - الأحد",
        "وقع القصف في الليلة الفاصلة بين السبت والأحد",
    ):
        assert [v for _, v in values(text)] == ["2025-06-21TNI"], text


def test_a_year_told_once_holds_for_both_months() -> None:
    assert [v for _, v in values("في أبريل ومايو 2023")] == ["2023-04", "2023-05"]


def test_the_same_month_is_the_one_told_last() -> None:
    assert values("وقع الاتفاق في مارس 2024 ونشر في 24 من الشهر نفسه")[1][1] == "2024-03-24"


def test_a_range_may_leave_the_month_or_year_of_its_first_day_to_the_last() -> None:
    assert values("من 25 يوليو حتى 2 أغسطس 2024") == [("25 يوليو حتى 2 أغسطس 2024", "2024-07-25/2024-08-02")]
    assert values("من 25 ديسمبر 2023 إلى 3 يناير")[0][1] == "2023-12-25/2024-01-03"
    assert values("من 2 إلى 5/7/2024")[0][1] == "2024-07-02/2024-07-05"
    assert values("من 28/6 حتى 3/7/2024")[0][1] == "2024-06-28/2024-07-03"


def test_hours_of_every_day_belong_to_no_day() -> None:
    text = "تستقبل المكتبة القراء من الساعة 8:30 إلى 9:45 مساء"
    assert [v for _, v in values(text)] == ["T20:30", "T21:45"]
    assert values("تفتح الحديقة يوميا الساعة 4 عصرا")[1][1] == "T16:00"
    text = "استمر القصف السبت من الساعة 8 صباحا حتى الساعة العاشرة صباحا"
    assert values(text)[1][1] == "2025-06-21T08:00"


def test_a_new_year_is_the_schools_where_the_text_speaks_of_it() -> None:
    text = "اكتملت الاستعدادات للعام الدراسي المقبل. وتفتح مدرستان مع بداية العام الجديد"
    assert values(text)[1] == ("بداية العام الجديد", "2025/2026")


def test_a_plan_counts_from_now_and_a_report_from_what_it_tells() -> None:
    assert values("سيعود اللاعب بعد أسبوعين") == [("بعد أسبوعين", "2025-W28")]
    assert values("عاد اللاعب إلى الملاعب بعد أسبوعين") == [("أسبوعين", "P2W")]
    assert values("تحسنت الخدمة يوما بعد يوم") == []


def test_numbers_with_their_article_count_too() -> None:
    assert values("خلال الساعات الأربع والعشرين الماضية")[0][1] == "PT24H"
    assert values("خلال ستة الأشهر الأخيرة") == [("ستة الأشهر الأخيرة", "P6M")]
    assert values("في آخر سبع أو ثماني سنوات") == [("آخر سبع أو ثماني سنوات", "P7Y")]


def test_a_plan_that_is_past_tells_of_the_past() -> None:
    assert values("وكان من المقرر أن يعود الرئيس السبت")[0][1] == "2025-06-21"
    assert values("ولا سيما في مظاهرات السبت")[0][1] == "2025-06-21"
    assert values("ستعقد اللجنة اجتماعها السبت")[0][1] == "2025-06-28"


def test_a_feast_named_in_full_is_its_day() -> None:
    assert values("فعاليات عيد الأضحى المبارك") == [("عيد الأضحى المبارك", "2025-06-06")]
    assert values("سافر الأهالي خلال العيد")[0][1] == "2025-06-06"
    assert values("ازدادت فرحة العيد") == []


def test_a_paper_named_today_and_the_last_day_are_no_dates() -> None:
    assert values("قال المدير لـ«اليوم» إن العمل متواصل") == []
    assert values("احتفلت المدرسة باليوم العالمي للكتاب") == []
    assert values("احتفالا باليوم الإسلامي لحقوق الإنسان") == []


def test_an_adjective_of_time_needs_its_noun() -> None:
    assert values("أوضح المتحدث سعيد الشهري أن العمل متواصل") == []
    assert values("ارتفع الراتب الشهري") == [("الشهري", "P1M")]
    assert values("ينتقل الكاتب من اليومي إلى الفلسفي") == []


def test_two_full_dates_are_two_expressions() -> None:
    assert [v for _, v in values("بين الأول من يناير و30 مايو")] == ["2025-01-01", "2025-05-30"]


def test_months_of_all_sets_and_doubled_names() -> None:
    for name in ("يونيو/حزيران", "يونيو (حزيران)", "حزيران يونيو", "جوان"):
        assert values(f"انتهت المهلة في {name} 2024")[0][1] == "2024-06"


def test_a_month_that_is_another_word_needs_company() -> None:
    assert values("هو أب لثلاثة أطفال ومارس مهنة التعليم") == []
    assert values("افتتح الباب في وجه الزوار") == []


def test_hijri_names_of_people_are_no_months() -> None:
    assert values("التقى رجب شعبان رئيس البلدية") == []


def test_hijri_and_gregorian_halves_are_one_day() -> None:
    found = expressions("صدر البيان في 26 شوال 1436 هـ الموافق 11 أغسطس 2015")
    assert [(t.value, t.why) for t in found] == [("2015-08-11", None)]


def test_halves_one_day_apart_are_flagged_as_moon_sighting_allows() -> None:
    found = expressions("صدر البيان في 26 شوال 1436 هـ الموافق 12 أغسطس 2015")
    assert found[0].value == "2015-08-12"
    assert "one day apart" in (found[0].why or "")


def test_an_impossible_half_leaves_the_other_and_says_why() -> None:
    found = expressions("صدر البيان في 34 رجب 1436هـ الموافق 13 مايو 2015")
    assert found[0].value == "2015-05-13"
    assert "34" in (found[0].why or "")


def test_a_date_that_no_calendar_has_is_null_with_a_reason() -> None:
    for text in ("اجتمعوا في 31 فبراير 2024", "اجتمعوا في 5 مايو عام 0", "اجتمعوا في 3 محرم 1600هـ"):
        found = [t for t in expressions(text) if t.value is None]
        assert found, text
        assert found[0].why


def test_without_published_values_stay_open() -> None:
    text = "قال الاثنين إن المهلة تنتهي في يونيو، وذلك بعد لقاء أمس"
    assert [v for _, v in values(text, None)] == ["XXXX-WXX-1", "XXXX-06", "XXXX-XX-XX"]


def test_ages_are_no_durations() -> None:
    assert values("أصيب شاب (26 عاما) وطفلة تبلغ من العمر 5 سنوات") == []
    assert values("وفاز اللاعب، 24 عاما، بالجائزة") == []


def test_prices_scores_and_phone_numbers_are_no_dates() -> None:
    assert values("فاز الفريق 3-1 واشترى السهم بسعر 2015 دولارا") == []
    assert values("اتصل على الرقم 0123456789 أو 19851234") == []


def test_contracts_and_hours_of_study_are_no_times() -> None:
    assert values("وقعت الشركة 31 عقدا لتنفيذ المشروع") == []
    assert values("على الطالب أن يجتاز 30 ساعة معتمدة") == []
    assert values("أمضى قرابة الأربع عشرة سنة في السفارة")[0][1] == "P14Y"


def test_an_agent_is_no_past() -> None:
    assert values("اعتقل من قبل الشرطة") == []
    assert values("لم يحدث ذلك من قبل.") == [("قبل", "PAST_REF")]


def test_a_length_before_an_event_is_a_duration_and_before_now_a_point() -> None:
    assert values("بعد يوم من الهجوم")[0] == ("يوم", "P1D")
    assert values("توصلت الأطراف إليه قبل شهرين") == [("قبل شهرين", "2025-04")]
    assert values("كان الاجتماع السبت ووصل قبل ذلك بيوم")[1] == ("قبل ذلك بيوم", "2025-06-20")


def test_vague_lengths_are_pxx() -> None:
    assert [v for _, v in values("مستمرة منذ عقود، وسيغادر بعد بضعة أسابيع أو لفترة طويلة")] == [
        "PXX",
        "PXX",
        "PXX",
    ]


def test_today_in_speech_is_these_times_unless_a_deed_is_told() -> None:
    assert values("وأضاف: «بلادنا اليوم على الطريق الصحيح»") == [("اليوم", "PRESENT_REF")]
    assert values("وأضاف: «التقينا اليوم الوفد الزائر»") == [("اليوم", "2025-06-23")]


def test_inside_quotation_marks_the_clock_is_the_speakers() -> None:
    found = expressions("وقال الوزير السبت: «نلتقي غدا في جنيف»")
    assert [(t.value, t.literal) for t in found] == [("2025-06-21", None), ("2025-06-22", "2025-06-24")]
    assert found[1].why


def test_the_tenth_day_takes_the_date_beside_it_or_counts_from_the_start() -> None:
    assert values("دخل الإضراب يومه العاشر، أمس، وسط تفاوض")[0] == ("يومه العاشر", "2025-06-22")
    text = "انطلقت الاحتجاجات يوم 14 يونيو في العاصمة. وشهد اليوم الخامس للاحتجاجات مسيرات"
    assert ("اليوم الخامس", "2025-06-18") in values(text)


def test_a_count_of_days_that_nothing_dates_is_left_out() -> None:
    assert values("واستمر العرض في اليوم الثاني للمهرجان") == []


def test_decades_centuries_quarters_and_seasons() -> None:
    text = "في ثمانينيات القرن الماضي وفي القرن التاسع عشر وفي الربع الثاني من عام 2024 وفي صيف 2016"
    assert [v for _, v in values(text)] == ["198", "18", "2024-Q2", "2016-SU"]


def test_hijri_months_and_years_are_ranges_of_days() -> None:
    assert values("طوال شهر رمضان 1445هـ") == [("شهر رمضان 1445هـ", "2024-03-11/2024-04-09")]
    assert values("مطلع العام الهجري المقبل") == [("مطلع العام الهجري المقبل", "2025-06-26/2026-06-15")]
    assert values("مطلع العام المقبل 1447هـ")[0][1] == "2025-06-26/2026-06-15"
    assert values("ينظم المعرض منذ 1444")[0][1] == "2022-07-30/2023-07-18"


def test_a_hijri_year_of_long_ago_is_told_as_the_gregorian_one_that_holds_most_of_it() -> None:
    assert values("ينظم المعرض منذ 1424")[0][1] == "2003"
    assert values("ينظم المعرض منذ 1441")[0][1] == "2020"
    assert values("وتأسست الدار عام 1346هـ")[0][1] == "1927"


def test_a_year_of_both_calendars_is_its_gregorian_half() -> None:
    assert values("ومات سنة 818هـ/1415م في القاهرة") == [("سنة 818هـ/1415م", "1415")]


def test_a_hijri_year_before_the_tables_is_reckoned() -> None:
    assert values("ومات سنة 1237هـ في الدرعية") == [("سنة 1237هـ", "1822")]


def test_a_hijri_day_follows_the_weekday_told_beside_it() -> None:
    found = expressions("توفي الأمير الخميس 23 رمضان 1436هـ")
    assert (found[0].value, "moon sighting" in (found[0].why or "")) == ("2015-07-09", True)


def test_an_outlets_own_months_stand_alone() -> None:
    text = "وتعود المدارس شهر أوت، وماي موعد الامتحانات"
    article = Article("x", text, outlet="جوهرة أف أم", published=MONDAY)
    found = times(reading(article), load_lexicon())
    assert [(text[t.span.start : t.span.end], t.value) for t in found] == [
        ("شهر أوت", "2025-08"),
        ("ماي", "2025-05"),
    ]
    assert values("وماي موعد الامتحانات") == []


@given(st.text(alphabet="اليومأسلثحدمةنرهـ0123 ،()«»:.-/\nعاقبذوشهًـ2015يونيو", max_size=80))
def test_spans_lie_in_the_text_in_order(text: str) -> None:
    found = expressions(text)
    assert all(0 <= t.span.start < t.span.end <= len(text) for t in found)
    assert all(a.span.end <= b.span.start for a, b in pairwise(found))
