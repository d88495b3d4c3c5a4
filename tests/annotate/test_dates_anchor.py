"""Which day an article, a paragraph or a quotation is told from; the stories here are invented."""

from __future__ import annotations

from datetime import date

from tawatur.annotate.dates import published_evidence, story_evidence, times
from tawatur.annotate.reading import reading
from tawatur.lexicon import load_lexicon
from tawatur.model import Article, TimeExpression

BACK_IN_TIME = """استقبل رئيس الوزراء وزير الطاقة في العاصمة، اليوم الاثنين، وبحثا الاتفاق.
والأحد، رحبت الحكومة بالمبادرة.
من جانب آخر، أعلنت الخارجية أن الوفد سيغادر مساء اليوم بعد توقيع وثيقة فجر اليوم.
والخميس 19 جوان، قالت الرئاسة إن الملف مغلق."""

TOLD_AS_DONE = """بحث الوزير سالم الحارثي الملف مع نظيره، اليوم الاثنين.
ووصل سالم الحارثي إلى العاصمة مساء الأحد على رأس وفد.
وقال سالم الحارثي إنه سيصل مساء اليوم إلى العاصمة للقاء نظيره."""


def read(text: str, published: str | None = "2025-06-23") -> dict[str, TimeExpression]:
    found = times(reading(Article("x", text, published=published)), load_lexicon())
    return {text[t.span.start : t.span.end]: t for t in found}


def test_a_paragraph_between_reports_that_go_back_in_time_keeps_its_own_day() -> None:
    found = read(BACK_IN_TIME)
    assert (found["مساء اليوم"].value, found["مساء اليوم"].literal) == ("2025-06-22TEV", "2025-06-23TEV")
    assert (found["فجر اليوم"].value, found["فجر اليوم"].literal) == ("2025-06-22TMO", "2025-06-23TMO")
    assert "go back in time" in (found["مساء اليوم"].why or "")


def test_the_first_paragraph_keeps_the_published_day() -> None:
    found = read(BACK_IN_TIME)
    assert (found["اليوم الاثنين"].value, found["اليوم الاثنين"].literal) == ("2025-06-23", None)


def test_a_plan_for_this_evening_that_is_already_told_as_done_was_made_the_day_before() -> None:
    found = read(TOLD_AS_DONE)["مساء اليوم"]
    assert (found.value, found.literal) == ("2025-06-22TEV", "2025-06-23TEV")
    assert "told as done" in (found.why or "")


def test_a_journey_planned_to_where_the_text_has_told_the_arrival_was_planned_before() -> None:
    found = read(
        "وصلت الوزيرة ليلى إلى العاصمة المصرية القاهرة السبت.\nوكانت قد أعلنت أنها ستزور القاهرة غدا لبحث الملف."
    )
    assert (found["غدا"].value, found["غدا"].literal) == ("2025-06-21", "2025-06-24")
    assert "told as done" in (found["غدا"].why or "")


def test_a_journey_to_another_place_is_still_to_come() -> None:
    found = read("وصلت الوزيرة ليلى إلى القاهرة السبت.\nوأعلنت أنها ستزور بيروت غدا.")
    assert (found["غدا"].value, found["غدا"].literal) == ("2025-06-24", None)


def test_this_evening_without_such_evidence_is_this_evening() -> None:
    found = read("يصل الوفد اليوم الاثنين.\nوسيلتقي الوفد الرئيس مساء اليوم.")
    assert (found["مساء اليوم"].value, found["مساء اليوم"].literal) == ("2025-06-23TEV", None)


def test_a_page_fetched_late_was_written_on_the_weekday_it_names() -> None:
    found = read("انتقد النواب اليوم السبت مشروع القانون. وكان الوزير قد قدمه أمس الجمعة")
    assert (found["اليوم السبت"].value, found["اليوم السبت"].literal) == ("2025-06-21", "2025-06-23")
    assert found["أمس الجمعة"].value == "2025-06-20"


def test_the_weekday_of_one_paragraph_dates_a_bare_yesterday_of_another() -> None:
    found = read("انتقد النواب اليوم السبت مشروع القانون.\nوكان الوزير قد قدمه أمس")
    assert (found["أمس"].value, found["أمس"].literal) == ("2025-06-20", "2025-06-22")


def test_a_full_date_beside_today_shows_when_an_undated_article_was_published() -> None:
    article = Article("x", "افتتحت الوزيرة اليوم الاثنين 23 يونيو 2025 المعرض")
    shown = published_evidence(reading(article), load_lexicon())
    assert shown is not None
    assert shown.day == date(2025, 6, 23)
    assert "اليوم الاثنين" in shown.why


def test_yesterday_with_its_full_date_shows_the_day_after() -> None:
    article = Article("x", "عاد الوفد أمس الأحد 22 يونيو 2025 إلى البلاد")
    shown = published_evidence(reading(article), load_lexicon())
    assert shown is not None
    assert shown.day == date(2025, 6, 23)


def test_an_agencys_double_dateline_shows_it_too() -> None:
    article = Article("x", "جدة 25 شوال 1436هـ الموافق 10 أغسطس 2015م\nوصل الوزير اليوم")
    shown = published_evidence(reading(article), load_lexicon())
    assert shown is not None
    assert shown.day == date(2015, 8, 10)


def test_two_dates_that_disagree_and_a_mere_date_prove_nothing() -> None:
    for text in (
        "قال اليوم 23 يونيو 2025 إن الاتفاق قريب. وقال اليوم 24 يونيو 2025 إنه بعيد",
        "وقع الاتفاق في 23 يونيو 2025",
        "قال اليوم الاثنين إن الاتفاق قريب",
    ):
        assert published_evidence(reading(Article("x", text)), load_lexicon()) is None


def test_a_weekday_and_the_storys_other_articles_date_an_undated_one() -> None:
    undated = reading(Article("x", "قال الوزير اليوم الاثنين إن الاتفاق قريب، بعد لقاء أمس الأحد"))
    found = story_evidence(undated, load_lexicon(), [date(2025, 6, 23), date(2025, 6, 24)])
    assert found is not None
    assert found.day == date(2025, 6, 23)
    assert "اليوم الاثنين" in found.why


def test_a_story_that_is_far_from_the_weekday_or_lasts_too_long_proves_nothing() -> None:
    undated = reading(Article("x", "قال الوزير اليوم الاثنين إن الاتفاق قريب"))
    for days in ([], [date(2025, 6, 26)], [date(2025, 6, 16), date(2025, 6, 24)]):
        assert story_evidence(undated, load_lexicon(), days) is None
    bare = reading(Article("x", "قال الوزير أمس إن الاتفاق قريب"))
    assert story_evidence(bare, load_lexicon(), [date(2025, 6, 23)]) is None
