import json

import pytest

from tawatur.lexicon import load_lexicon
from tawatur.pages import PageError, PageHints, articles, page_reading

LEXICON = load_lexicon()
FIRST = "قالت الحكومة إن أعمال الجسر الجديد ستبدأ في الربيع، بعد عام من التأخير."
SECOND = "وأضاف وزير الأشغال أن الكلفة بلغت عشرة ملايين، من دون أن يذكر مصدر التمويل."
THIRD = "وكان سكان الحي قد طالبوا مراراً بإصلاح الجسر القديم الذي تضرر في الفيضان."
BODY = f"<p>{FIRST}</p><p>{SECOND}</p>"


def read(body, head="", **hints):
    page = (
        f'<!doctype html><html lang="ar"><head><meta charset="utf-8">{head}</head><body>{body}</body></html>'
    )
    return articles(page.encode(), PageHints(**hints), LEXICON)


def one(body=f"<h1>جسر جديد</h1><div>{BODY}</div>", head="", **hints):
    (article,) = read(body, head, **hints)
    return article


def blocks(article, kind):
    return [b.text for b in article.blocks if b.kind == kind]


def ld(**node):
    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", **node}, ensure_ascii=False)}</script>'


def test_headline_and_paragraphs():
    article = one()
    assert (article.title, article.text) == ("جسر جديد", f"{FIRST}\n{SECOND}")


def test_menus_teasers_comments_and_footers_are_no_text():
    page = (
        "<nav><a href=/>الرئيسية</a></nav><h1>جسر جديد</h1>"
        f'<div class="story">{BODY}<div class="related-posts"><p>{THIRD}</p></div></div>'
        f'<aside><p>{THIRD}</p></aside><div id="comments"><p>{THIRD}</p></div><footer>{THIRD}</footer>'
    )
    assert one(page).text == f"{FIRST}\n{SECOND}"


def test_captions_credits_and_deck_are_blocks():
    page = (
        "<h1>جسر جديد</h1><h2 class='deck'>الحكومة تعد ببدء الأعمال قريباً</h2>"
        "<figure><img src=x><figcaption>الجسر القديم بعد الفيضان (رويترز)</figcaption></figure>"
        f"<div class='article-body'><p>{FIRST}</p><span class='imgcap'>عمال على الضفة</span><p>{SECOND}</p></div>"
    )
    article = one(page)
    assert blocks(article, "deck") == ["الحكومة تعد ببدء الأعمال قريباً"]
    assert blocks(article, "caption") == ["الجسر القديم بعد الفيضان (رويترز)", "عمال على الضفة"]
    assert blocks(article, "credit") == ["رويترز"]
    assert article.text == f"{FIRST}\n{SECOND}"


def test_a_first_paragraph_set_as_deck_is_given_back_to_the_text():
    lede = "قالت الحكومة اليوم إن أعمال الجسر الجديد ستبدأ في الربيع المقبل بعد عام كامل من التأخير."
    article = one(
        f"<h1>جسر جديد</h1><p class='lead'>{lede}</p><div class='entry-content'><p>{SECOND}</p><p>{THIRD}</p></div>"
    )
    assert article.text.split("\n")[0] == lede


def test_line_breaks_separate_paragraphs_where_no_tag_does():
    assert one(f"<h1>جسر جديد</h1><div>{FIRST}<br><br>{SECOND}<br>{THIRD}</div>").text.split("\n") == [
        FIRST,
        SECOND,
        THIRD,
    ]


def test_a_short_bold_line_is_a_heading():
    article = one(f"<h1>جسر جديد</h1><div>{BODY}<p><strong>كلفة عالية</strong></p><p>{THIRD}</p></div>")
    assert [b.kind for b in article.blocks] == ["paragraph", "paragraph", "heading", "paragraph"]


def test_a_second_article_under_a_headline_like_the_first():
    page = (
        f"<article><h1>جسر جديد</h1><div>{BODY}</div></article>"
        f"<article><h1>متحف جديد</h1><div><p>{THIRD}</p><p>{FIRST}</p><p>{SECOND}</p></div></article>"
    )
    found = read(page, published="2025-06-23", outlet="الفجر الجديد")
    assert [a.title for a in found] == ["جسر جديد", "متحف جديد"]
    assert [a.published for a in found] == ["2025-06-23", None]
    assert found[0].text == f"{FIRST}\n{SECOND}"
    assert found[1].text.startswith(THIRD)


def test_articles_side_by_side_in_one_element_stay_apart():
    one_of = "<div class='story'><h1>{}</h1><p>{}</p><p>{}</p></div>"
    page = (
        one_of.format("جسر جديد", FIRST, SECOND)
        + one_of.format("متحف جديد", SECOND, THIRD)
        + one_of.format("سوق جديد", THIRD, FIRST)
    )
    assert [(a.title, a.text.count("\n")) for a in read(page)] == [
        ("جسر جديد", 1),
        ("متحف جديد", 1),
        ("سوق جديد", 1),
    ]


def test_headlines_inside_one_body_do_not_split_it():
    page = f"<h1>جسر جديد</h1><div><p>{FIRST}</p><h1>كلفة عالية</h1><p>{SECOND}</p><h1>مطالب قديمة</h1><p>{THIRD}</p></div>"
    assert len(read(page)) == 1


def test_a_heading_below_all_text_is_no_headline():
    assert read(f"<div>{FIRST}<h1>جسر جديد</h1></div>")[0].text.startswith(FIRST)


def test_the_next_article_may_have_a_lesser_headline_and_be_longer():
    page = (
        f"<main><article><h1>جسر جديد</h1><p>{FIRST}</p><p>{SECOND}</p></article>"
        f"<article><h2>متحف جديد</h2><p>{THIRD}</p><p>{SECOND}</p><p>{FIRST} {THIRD}</p></article></main>"
    )
    assert [(a.title, a.text.count("\n")) for a in read(page)] == [("جسر جديد", 1), ("متحف جديد", 2)]


def test_comments_in_article_tags_are_no_articles():
    comment = f"<article class='comment'><h2>قارئ</h2><p>{THIRD} {THIRD}</p><p>{FIRST}</p></article>"
    assert [a.title for a in read(f"<main><article><h1>جسر جديد</h1>{BODY}</article>{comment}</main>")] == [
        "جسر جديد"
    ]


def test_a_long_comment_without_a_headline_is_no_article():
    page = (
        f"<h1>جسر جديد</h1><div class='story'>{BODY}</div><div class='x'><p>{THIRD} {THIRD} {THIRD}</p></div>"
    )
    assert len(read(page)) == 1


def test_an_embedded_post_keeps_author_day_and_link():
    post = (
        '<blockquote class="twitter-tweet"><p>صور من الجسر</p>— مرصد المدينة (@city_watch) '
        '<a href="https://twitter.com/city_watch/status/1">June 23, 2025</a></blockquote>'
    )
    article = one(f"<h1>جسر جديد</h1><div><p>{FIRST}</p>{post}<p>{SECOND}</p></div>")
    (found,) = [b for b in article.blocks if b.kind == "embed"]
    assert (found.text, found.author, found.published) == (
        "صور من الجسر",
        "مرصد المدينة (@city_watch)",
        "2025-06-23",
    )
    assert found.url == "https://twitter.com/city_watch/status/1"
    assert article.text == f"{FIRST}\n{SECOND}"


def test_dates_are_trusted_in_the_order_of_the_design():
    line = '<h1>جسر جديد</h1><span class="date">20/06/2025</span>'
    body = f"{line}<div>{BODY}</div>"
    meta = '<meta property="article:published_time" content="2025-06-21T10:00:00+03:00">'
    url = '<link rel="canonical" href="https://dawn.example/2025/06/19/bridge">'
    told = [
        one(body, ld(datePublished="2025-06-22T08:00:00Z") + meta + url),
        one(body, meta + url),
        one(body, url),
        one(head=url),
        one(),
    ]
    assert [(a.published, a.published_from) for a in told] == [
        ("2025-06-22T08:00:00Z", "json-ld"),
        ("2025-06-21T10:00:00+03:00", "meta"),
        ("2025-06-20", "visible"),
        ("2025-06-19", "url"),
        (None, None),
    ]


def test_broken_json_ld_and_impossible_dates_are_passed_over():
    head = '<script type="application/ld+json">{"@type": "NewsArticle", </script>' + ld(
        datePublished="2025-13-41"
    )
    assert one(head=head).published is None


def test_the_site_and_its_owner_are_found():
    article = one(head='<meta property="og:site_name" content="عكاظ">')
    assert (article.outlet, article.owner) == ("عكاظ", LEXICON.outlets.find("okaz").owner)
    assert one(head='<link rel="canonical" href="https://www.okaz.com.sa/news/1">').outlet == "عكاظ"


def test_entries_of_a_live_blog_are_articles_with_their_times():
    updates = [
        {
            "@type": "BlogPosting",
            "headline": f"تحديث {i}",
            "datePublished": f"2025-06-23T1{i}:00:00Z",
            "articleBody": t,
        }
        for i, t in enumerate((FIRST, SECOND))
    ]
    found = read(
        f"<h1>تغطية</h1><div>{BODY}</div>", ld(**{"@type": "LiveBlogPosting"}, liveBlogUpdate=updates)
    )
    assert [(a.title, a.published, a.text) for a in found] == [
        ("تحديث 0", "2025-06-23T10:00:00Z", FIRST),
        ("تحديث 1", "2025-06-23T11:00:00Z", SECOND),
    ]
    assert len({a.id for a in found}) == 2


def test_a_page_inside_a_form_and_a_body_called_sidebar_are_read():
    assert (
        one(f"<form id='aspnetForm'><h1>جسر جديد</h1><div>{BODY}</div></form>").text == f"{FIRST}\n{SECOND}"
    )
    assert one(f"<h1>جسر جديد</h1><div class='sidebar'>{BODY}</div>").text == f"{FIRST}\n{SECOND}"


def test_a_body_that_only_json_ld_carries_is_read():
    assert (
        one("<h1>جسر جديد</h1><div id='root'></div>", ld(headline="جسر جديد", articleBody=FIRST)).text
        == FIRST
    )


def test_an_address_in_a_hint_names_the_first_article():
    assert one(url="https://dawn.example/a/1").url == "https://dawn.example/a/1"


def test_a_signature_at_the_top_of_the_body_is_the_byline():
    article = one(f"<h1>جسر جديد</h1><div><p><b>حوار: هدى سالم</b></p>{BODY}</div>")
    assert (article.byline, article.text) == ("هدى سالم", f"{FIRST}\n{SECOND}")


def test_a_stub_is_marked_and_its_bait_is_no_text():
    page = f"<html><body><h1>جسر جديد</h1><div>{BODY}<p>هذا المقال للمشتركين فقط، سجّل الآن لإكمال القراءة.</p></div></body></html>"
    found = page_reading(page.encode(), PageHints(), LEXICON)
    assert found.articles[0].text == f"{FIRST}\n{SECOND}"
    assert found.notes == ("a stub: the rest is for subscribers",)


def test_an_unknown_site_is_named_by_its_host():
    assert one(head='<link rel="canonical" href="https://www.dawn.example/a/1">').outlet == "dawn.example"


def test_a_given_outlet_keeps_its_given_name():
    article = one(head='<link rel="canonical" href="https://www.okaz.com.sa/1">', outlet="الفجر الجديد")
    assert (article.outlet, article.owner) == ("الفجر الجديد", None)
    assert one(outlet="okaz").owner == LEXICON.outlets.find("okaz").owner


def test_a_full_day_in_the_dateline_dates_an_article_that_shows_no_other():
    article = one(f"<h1>جسر جديد</h1><div><p>بيروت في 2025/06/23 (رويترز) - {FIRST}</p><p>{SECOND}</p></div>")
    assert (article.published, article.published_from) == ("2025-06-23", "text")
    assert one(f"<h1>جسر جديد</h1><div><p>{FIRST} وكان انهار في 2024-06-23.</p></div>").published is None


def test_a_page_that_is_no_article_is_refused():
    links = "".join(f"<div><a href='/{i}'>{FIRST}</a></div>" for i in range(9))
    with pytest.raises(PageError, match="no article"):
        read(f"<h1>أخبار</h1>{links}")


def test_a_day_in_a_sub_heading_or_below_the_article_is_not_the_articles():
    page = f"<h1>جسر جديد</h1><div><p>{FIRST}</p><h3>فيضان 2019-03-17</h3><p>{SECOND}</p></div><p>سوق جديد 2025-01-02</p>"
    assert one(page).published is None
    assert one(f"{page}<p>نُشر في 2025-06-23</p>").published == "2025-06-23"


LIVE_ENTRIES = "".join(
    f'<div class="live-entry"><span class="time">{clock}</span><h3>{title}</h3><p>{text}</p></div>'
    for clock, title, text in (
        ("00:10", "الوزير يصل", SECOND),
        ("23:40", "بيان الوزارة", FIRST),
        ("21:05", "السكان", THIRD),
    )
)


def test_entries_that_only_a_reader_sees_are_articles_with_their_clocks():
    head = '<meta property="article:published_time" content="2025-06-23T08:00:00Z">'
    found = read(f"<h1>تغطية مباشرة: جسر جديد</h1><div>{LIVE_ENTRIES}</div>", head)
    assert [(a.title, a.published, a.published_from, a.text) for a in found] == [
        ("الوزير يصل", "2025-06-24T00:10", "visible", SECOND),
        ("بيان الوزارة", "2025-06-23T23:40", "visible", FIRST),
        ("السكان", "2025-06-23T21:05", "visible", THIRD),
    ]


def test_a_page_that_does_not_call_itself_live_is_not_cut():
    entries = LIVE_ENTRIES.replace("live-entry", "part")
    assert len(read(f"<h1>جسر جديد</h1><div>{entries}</div>")) == 1


def test_entries_are_dated_by_the_machines_moment_where_it_is_told():
    entries = "".join(
        f'<li><article><time datetime="2025-06-23T1{i}:00:00+03:00">1{i}:00</time><p>{text}</p></article></li>'
        for i, text in enumerate((FIRST, SECOND))
    )
    found = read(f"<h1>جسر جديد: لحظة بلحظة</h1><ol>{entries}</ol>")
    assert [a.published for a in found] == ["2025-06-23T10:00:00+03:00", "2025-06-23T11:00:00+03:00"]
    assert {a.title for a in found} == {"جسر جديد: لحظة بلحظة"}


def test_a_post_of_facebook_names_author_day_and_link():
    post = """<div class="fb-post" data-href="https://www.facebook.com/works/posts/9"><blockquote><p>بدأ العمل</p>
        Posted by <a href="https://www.facebook.com/works">وزارة الأشغال</a> on <a>Tuesday, March 11, 2025</a></blockquote></div>"""
    block = next(b for b in one(f"<h1>جسر جديد</h1><div>{BODY}{post}</div>").blocks if b.kind == "embed")
    assert (block.text, block.author, block.published) == ("بدأ العمل", "وزارة الأشغال", "2025-03-11")
    assert block.url == "https://www.facebook.com/works/posts/9"


def test_a_page_of_tables_and_line_breaks_has_headline_day_and_dateline():
    page = f"""<table><tr><td><font size=5><b>الحكومة تبدأ بناء جسر جديد</b></font><br>
        <font size=2>الثلاثاء 11 مارس 2025 - العدد 15230</font><br><br>
        <font size=3>النهرية - وكالة الأفق:<br>{FIRST}<br>{SECOND}</font><br><a>طباعة</a> <a>إرسال لصديق</a></td></tr></table>"""
    article = one(page, "<title>جريدة السفوح - الحكومة تبدأ بناء جسر جديد</title>")
    assert (article.title, article.published) == ("الحكومة تبدأ بناء جسر جديد", "2025-03-11")
    assert article.text == f"{FIRST}\n{SECOND}"
    assert [(c.name, c.kind) for c in article.credits] == [("النهرية", "place"), ("وكالة الأفق", "agency")]


def test_a_suggested_list_inside_the_body_ends_at_the_next_heading_with_text():
    listed = "<h2>قصص مقترحة</h2><ul><li><a href=/1>خبر آخر عن السوق</a></li></ul><p>قصص مقترحة نهاية</p>"
    body = f"<p>{FIRST}</p>{listed}<h2>ماذا يقول السكان؟</h2><p>{SECOND}</p><p><b>س.ح/ م.ك</b></p>"
    article = one(f"<h1>جسر جديد</h1><div>{body}</div>")
    assert article.text == f"{FIRST}\nماذا يقول السكان؟\n{SECOND}"


def test_lines_that_a_house_prints_under_every_article_are_no_text():
    body = f"<p>{FIRST}</p><p>{SECOND}</p><p>رابط الخبر بصحيفة الوئام: جسر جديد</p>"
    head = '<meta property="og:site_name" content="الوئام">'
    assert one(f"<h1>جسر جديد</h1><div>{body}</div>", head).text == f"{FIRST}\n{SECOND}"
    assert "رابط الخبر" in one(f"<h1>جسر جديد</h1><div>{body}</div>").text


def test_a_caption_that_leads_to_a_larger_picture_is_kept():
    shown = '<a href="/big.jpg">الجسر القديم بعد الفيضان (رويترز)</a>'
    other = '<a href="/2">خبر آخر عن السوق القديم</a>'
    article = one(f"<h1>جسر جديد</h1><div>{shown}</div><div>{other}</div><div>{BODY}</div>")
    assert blocks(article, "caption") == ["الجسر القديم بعد الفيضان (رويترز)"]
    assert [(c.name, c.where) for c in article.credits] == [("رويترز", "photo")]
