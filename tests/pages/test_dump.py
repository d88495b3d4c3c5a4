"""Text dumps: every trait is written here by us; the two real dumps are checked in test_seed_pages.py."""

import json

import pytest

from tawatur.lexicon import load_lexicon
from tawatur.pages import PageError, PageHints, articles

LEXICON = load_lexicon()
FIRST = "قالت الحكومة إن أعمال الجسر الجديد ستبدأ في الربيع، بعد عام من التأخير."
SECOND = "وأضاف وزير الأشغال أن الكلفة بلغت عشرة ملايين، من دون أن يذكر مصدر التمويل."
THIRD = "وكان سكان الحي قد طالبوا مراراً بإصلاح الجسر القديم الذي تضرر في الفيضان."


def read(dump, **hints):
    return articles(dump.encode(), PageHints(**hints), LEXICON)


def blocks(article, kind):
    return [b.text for b in article.blocks if b.kind == kind]


def test_title_and_paragraphs_of_a_plain_dump():
    (article,) = read(f"جسر جديد في المدينة\n\n{FIRST}\n{SECOND}\n")
    assert article.title == "جسر جديد في المدينة"
    assert article.text == f"{FIRST}\n{SECOND}"
    assert [article.text[b.start : b.end] for b in article.blocks] == [FIRST, SECOND]
    assert article.published is None
    assert article.published_from is None


def test_deck_is_the_headline_that_does_not_come_again():
    dump = f"جسر جديد في المدينة\n\nالحكومة تعد ببدء الأعمال في الربيع\n\nشارك\n\nجسر جديد في المدينة\n\n{FIRST}\n{SECOND}"
    (article,) = read(dump)
    assert article.title == "جسر جديد في المدينة"
    assert blocks(article, "deck") == ["الحكومة تعد ببدء الأعمال في الربيع"]
    assert article.text == f"{FIRST}\n{SECOND}"


def test_a_caption_that_comes_twice_is_one_block_with_its_credit():
    caption = "عمال على ضفة النهر قرب الجسر القديم (رويترز)"
    (article,) = read(f"جسر جديد\n\n{caption}\n{caption}\n\n{FIRST}\n\n{SECOND}")
    assert blocks(article, "caption") == [caption]
    assert blocks(article, "credit") == ["رويترز"]
    assert article.text == f"{FIRST}\n{SECOND}"


def test_archive_is_no_photo_credit():
    (article,) = read(f"جسر جديد\n\n{FIRST}\n\nالجسر القديم بعد الفيضان (أرشيفية)\n\n{SECOND}")
    assert blocks(article, "caption") == ["الجسر القديم بعد الفيضان (أرشيفية)"]
    assert not blocks(article, "credit")


def test_a_paragraph_that_ends_in_an_agency_after_its_full_stop_stays_text():
    (article,) = read(f"جسر جديد\n\n{FIRST}\n\n{SECOND} (رويترز)")
    assert article.text.endswith("(رويترز)")


def test_buttons_and_pointers_to_other_articles_are_dropped():
    dump = f"جسر جديد\nTT\nطباعة\n\n{FIRST}\n\nاقرأ أيضاً: الفيضان يقطع الطريق\n\n{SECOND}\nplay-circle"
    (article,) = read(dump)
    assert article.text == f"{FIRST}\n{SECOND}"


def test_a_list_of_links_in_the_middle_does_not_end_the_article():
    dump = (
        f"جسر جديد\n\n{FIRST}\n\nاقرأ أيضاً\nالفيضان يقطع الطريق\nالسكان يطالبون بالجسر\n\n{SECOND}\n{THIRD}"
    )
    (article,) = read(dump)
    assert article.text == f"{FIRST}\n{SECOND}\n{THIRD}"


def test_teasers_are_no_articles_and_nothing_of_them_is_text():
    teasers = "".join(
        f"خبر آخر رقم {i} من المدينة\n\nملخص الخبر الآخر في جملة واحدة طويلة تنتهي بنقطة.\n\n«الشرق الأوسط» (بيروت)\n"
        for i in range(3)
    )
    (article,) = read(f"جسر جديد\n\n{FIRST}\n{SECOND}\n\n\nمقالات ذات صلة\n\n{teasers}")
    assert article.text == f"{FIRST}\n{SECOND}"


def test_a_second_article_behind_the_teasers_is_an_article_of_its_own():
    teaser = "خبر آخر\n\nملخص الخبر الآخر في جملة واحدة تنتهي بنقطة.\n\n«الشرق الأوسط» (بيروت)\n"
    second = f"افتتاح المتحف\n\nالمتحف من الخارج (أ.ف.ب)\nالمتحف من الخارج (أ.ف.ب)\nTT\n\nافتتاح المتحف\n\n{THIRD}\n{SECOND}\n"
    one, two = read(
        f"جسر جديد\n\n{FIRST}\n{SECOND}\n\n\nمقالات ذات صلة\n\n{teaser}\n{second}", published="2025-06-23"
    )
    assert (one.title, two.title) == ("جسر جديد", "افتتاح المتحف")
    assert two.text == f"{THIRD}\n{SECOND}"
    assert (one.published, two.published) == ("2025-06-23", None)
    assert one.outlet == two.outlet == "الشرق الأوسط"


def test_a_second_article_with_a_date_under_its_headline():
    dump = f"جسر جديد\n\n{FIRST}\n{SECOND}\n\n\nافتتاح المتحف اليوم\nنشر في 2025-06-24\n\n{THIRD}\n{FIRST}"
    one, two = read(dump)
    assert (one.published, two.published) == (None, "2025-06-24")


def test_a_short_line_between_paragraphs_is_a_heading_of_the_text():
    (article,) = read(f"جسر جديد\n\n{FIRST}\n\nكلفة عالية\n\n{SECOND}\n{THIRD}")
    assert article.text.split("\n")[1] == "كلفة عالية"
    assert [b.kind for b in article.blocks] == ["paragraph", "heading", "paragraph", "paragraph"]


def test_an_embedded_post_keeps_author_day_and_link():
    embedded = "🔴 صور من الجسر pic.twitter.com/AbC12\n— مرصد المدينة (@city_watch) June 23, 2025"
    (article,) = read(f"جسر جديد\n\n{FIRST}\n{embedded}\n{SECOND}")
    (post,) = [b for b in article.blocks if b.kind == "embed"]
    assert (post.author, post.published) == ("مرصد المدينة (@city_watch)", "2025-06-23")
    assert post.url == "https://pic.twitter.com/AbC12"
    assert article.text == f"{FIRST}\n{SECOND}"
    assert post.after == 0


def test_nothing_behind_the_tags_is_text():
    (article,) = read(f"جسر جديد\n\n{FIRST}\n{SECOND}\n\nكلمات مفتاحية\nجسر\nنهر\n{THIRD}")
    assert article.text == f"{FIRST}\n{SECOND}"


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("نشر في: 23/06/2025", "2025-06-23"),
        ("تاريخ النشر 2025-06-23 14:30", "2025-06-23"),
        ("Monday, 23 June 2025", "2025-06-23"),
    ],
)
def test_a_date_line_dates_the_article(line, day):
    (article,) = read(f"جسر جديد\n{line}\n\n{FIRST}\n{SECOND}")
    assert (article.published, article.published_from) == (day, "visible")
    assert article.text == f"{FIRST}\n{SECOND}"


def test_the_day_of_publication_beats_the_day_of_the_last_change():
    dump = f"جسر جديد\nآخر تحديث: 2025-06-25\nنشر في: 2025-06-23\n\n{FIRST}\n{SECOND}"
    assert read(dump)[0].published == "2025-06-23"


def test_windows_and_unix_line_ends_read_alike():
    dump = f"جسر جديد\n\n{FIRST}\n{SECOND}"
    assert read(dump)[0].text == read(dump.replace("\n", "\r\n"))[0].text


def test_the_same_page_gives_the_same_id_and_version():
    dump = f"جسر جديد\n\n{FIRST}\n{SECOND}"
    assert read(dump)[0] == read(dump)[0]
    longer = read(f"{dump}\n{THIRD}")[0]
    assert longer.id == read(dump)[0].id
    assert longer.version != read(dump)[0].version


def test_a_day_in_a_sub_heading_is_not_the_articles():
    (article,) = read(f"جسر جديد\n\n{FIRST}\n\nفيضان 2019-03-17\n\n{SECOND}\n{THIRD}")
    assert article.published is None
    assert "فيضان 2019-03-17" in article.text


def test_a_whole_page_that_was_copied_gives_its_article():
    menu = "الأولى\nمحليات وجهات\nعرب وعالم\nمال وأعمال\nرأي وفكر\nرياضة محلية\nثقافة وفن\n"
    tail = "\n".join(f"خبر قصير من أخبار المدينة رقم {i}" for i in range(12))
    (article,) = read(
        f"{menu}الحكومة تبدأ بناء الجسر الجديد\n23/06/2025\nطباعة فيسبوك تويتر\n{FIRST}\n{SECOND}\n{THIRD}\n{tail}"
    )
    assert (article.title, article.published) == ("الحكومة تبدأ بناء الجسر الجديد", "2025-06-23")
    assert article.text == f"{FIRST}\n{SECOND}\n{THIRD}"


def test_a_list_of_short_points_inside_an_article_is_kept():
    points = "\n".join(f"البند رقم {i} من الخطة" for i in range(9))
    (article,) = read(f"جسر جديد\n\n{FIRST}\n{points}\n{SECOND}\n{THIRD}")
    assert article.text.count("\n") == 11


def test_the_labels_of_a_list_in_latin_letters_are_dropped_with_the_list():
    listed = "اقرأ أيضا\nlist of 2 items\nlist 1 of 2\nالفيضان يقطع الطريق\nlist 2 of 2\nالسكان يطالبون\nend of list"
    (article,) = read(f"جسر جديد\nPublished On 23/6/2025\n\n{FIRST}\n{listed}\n{SECOND}\n{THIRD}")
    assert article.text == f"{FIRST}\n{SECOND}\n{THIRD}"
    assert article.published == "2025-06-23"


def test_a_post_with_an_arabic_day_and_a_post_without_words():
    tweet = "صور من الجسر\n— مرصد المدينة (@city_watch) يونيو 23, 2025"
    shared = "View this post on Instagram\nA post shared by مرصد المدينة (@city_watch)"
    (article,) = read(f"جسر جديد\n\n{FIRST}\n{tweet}\n{SECOND}\n{shared}\n{THIRD}")
    assert article.text == f"{FIRST}\n{SECOND}\n{THIRD}"
    assert [b.published for b in article.blocks if b.kind == "embed"] == ["2025-06-23", None]


def test_a_second_article_may_have_a_sub_heading_behind_its_first_paragraph():
    second = f"افتتاح المتحف اليوم\nنشر في 2025-06-24\n\n{THIRD}\n\nقاعات جديدة\n\n{FIRST}"
    one, two = read(f"جسر جديد\n\n{FIRST}\n{SECOND}\n\n\n{second}")
    assert (one.text, two.title) == (f"{FIRST}\n{SECOND}", "افتتاح المتحف اليوم")


@pytest.mark.parametrize("made", [lambda x: x, lambda x: [x]])
def test_articles_as_json_are_no_dump_of_a_page(made):
    with pytest.raises(PageError, match="JSON, not a page"):
        read(json.dumps(made({"id": "a1", "text": FIRST}), ensure_ascii=False) + "\n")


def test_a_dump_that_begins_with_a_bracket_is_read():
    (article,) = read(f"[1] جسر جديد في المدينة\n\n{FIRST}\n{SECOND}\n")
    assert FIRST in article.text
