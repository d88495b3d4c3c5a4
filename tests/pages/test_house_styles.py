"""Pages as the content systems of the Arabic press build them: their tags and class names, our words.

Every page holds the same headline and three paragraphs, among the furniture that its system puts around them.
"""

import pytest

from tawatur.lexicon import load_lexicon
from tawatur.pages import PageHints, articles

LEXICON = load_lexicon()
TITLE = "الحكومة تبدأ بناء الجسر الجديد في الربيع"
DECK = "الكلفة عشرة ملايين ومصدرها غير معلن"
CAPTION = "الجسر القديم بعد الفيضان"
P1 = "قالت الحكومة إن أعمال الجسر الجديد ستبدأ في الربيع، بعد عام من التأخير."
P2 = "وأضاف وزير الأشغال أن الكلفة بلغت عشرة ملايين، من دون أن يذكر مصدر التمويل."
P3 = "وكان سكان الحي قد طالبوا مراراً بإصلاح الجسر القديم الذي تضرر في الفيضان."
OTHER = "أعلنت البلدية أن السوق القديم سيغلق أسبوعاً لإصلاح السقف بعد انهيار جزء منه مساء أمس."
TEXT = f"{P1}\n{P2}\n{P3}"


def ps(*paragraphs, cls=""):
    return "".join(f'<p dir="rtl"{cls}>{p}</p>' for p in paragraphs)


# name, head, body, deck, captions, day
STYLES = [
    (
        "a channel's site with featured image, wysiwyg body and related list inside it",
        "",
        f"""<div id="root"><div class="container container--ads"><main id="main-content-area"><header class="article-header"><h1>{TITLE}</h1></header>
        <p class="article__subhead"><em>{DECK}</em></p>
        <figure class="article-featured-image"><div class="responsive-image"><img></div><figcaption>{CAPTION} (رويترز)</figcaption></figure>
        <div class="article-info-block css-ti04u9"><div class="article-b-l"><div class="article-dates"><div class="date-simple css-1yjq2zp"><span class="screen-reader-text">نشر في 23/6/2025</span><span aria-hidden="true">23/6/2025</span></div></div></div></div>
        <div class="wysiwyg wysiwyg--all-content css-1vkfgk0" aria-live="polite">{ps(P1)}
        <section class="more-on" aria-labelledby="mo"><h2 class="more-on__heading">اقرأ أيضا</h2><h3 class="sr-only">list 1 of 2</h3><ul><li><a href="/1">السوق القديم يغلق أسبوعاً للإصلاح</a></li></ul></section>{ps(P2, P3)}</div>
        <div class="article-source"><span>المصدر : الجزيرة + وكالات</span></div></main></div></div>""",
        DECK, [f"{CAPTION} (رويترز)"], "2025-06-23",
    ),
    (
        "a broadcaster with hashed class names",
        "",
        f"""<header role="banner"><nav><ul><li><a>أخبار</a></li></ul></nav></header><main role="main"><div class="bbc-1151pbn"><h1 id="content" tabindex="-1" class="bbc-14gqcmb e1p3vdyi0">{TITLE}</h1></div>
        <div class="bbc-19j92fr"><figure class="bbc-1qdcvv9"><div><img></div><p class="bbc-3edg7g" dir="rtl"><span>صدر الصورة، </span>Getty Images</p><figcaption class="bbc-1x0t5jv"><p><span>التعليق على الصورة، </span>{CAPTION}</p></figcaption></figure></div>
        <section role="region"><ul role="list"><li><div>Author, <span>هدى سالم</span></div><div>Role, <span>بي بي سي</span></div></li></ul></section>
        <div class="bbc-19j92fr"><time class="bbc-cofz5w" datetime="2025-06-23">23 يونيو/ حزيران 2025</time></div>
        {"".join(f'<div dir="rtl" class="bbc-19j92fr ebmt73l0"><p dir="rtl" class="bbc-1gjryo4 e17g058b0">{p}</p></div>' for p in (P1, P2, P3))}
        <section role="region" aria-label="قصص مقترحة"><ul><li><h3><a href="/1">السوق القديم يغلق أسبوعاً</a></h3></li></ul></section></main>""",
        None, [CAPTION], "2025-06-23",
    ),
    (
        "a magazine theme for WordPress",
        "",
        f"""<div id="tie-wrapper"><header id="theme-header"><div class="main-nav-wrapper"><ul class="menu"><li>سياسة</li></ul></div></header><div id="content" class="site-content container"><div class="main-content tie-col-md-8 tie-col-xs-12" role="main">
        <article id="the-post" class="container-wrapper post-content tie-standard"><header class="entry-header-outer"><nav id="breadcrumb"><a>الرئيسية</a></nav><div class="entry-header"><span class="post-cat-wrap"><a class="post-cat">محليات</a></span><h1 class="post-title entry-title">{TITLE}</h1><div class="single-post-meta post-meta clearfix"><span class="author-meta single-author"><a class="author-name">هدى سالم</a></span><span class="date meta-item tie-icon">23 يونيو 2025</span><span class="meta-reading-time meta-item">دقيقة واحدة</span></div></div></header>
        <div class="featured-area"><figure class="single-featured-image"><img><figcaption class="single-caption-text">{CAPTION}</figcaption></figure></div>
        <div class="entry-content entry clearfix">{ps(P1)}<div id="inline-related-post" class="mag-box mini-posts-box"><h3>مقالات ذات صلة</h3><ul class="posts-items"><li class="widget-single-post-item"><div class="post-widget-body"><a class="post-title" href="/1">السوق القديم يغلق أسبوعاً</a><div class="post-meta"><span class="date">22 يونيو 2025</span></div></div></li></ul></div>{ps(P2, P3)}<div class="post-bottom-meta post-bottom-tags"><a>جسر</a></div></div></article>
        <div class="post-components"><div class="about-author container-wrapper"><h3>هدى سالم</h3><div class="author-bio">صحافية تكتب في شؤون المدن والنقل والبيئة منذ عشر سنوات في عدة صحف.</div></div><div id="related-posts"><h3>مقالات ذات صلة</h3><div class="related-item"><h3 class="post-title"><a>السوق القديم</a></h3></div></div></div></div></div></div>""",
        None, [CAPTION], "2025-06-23",
    ),
    (
        "another magazine theme for WordPress, in blocks",
        "",
        f"""<div class="td-main-content-wrap"><div class="td-container"><article class="post type-post status-publish format-standard hentry category-news tag-social"><div class="td-post-header"><h1 class="entry-title">{TITLE}</h1><div class="td-module-meta-info"><div class="td-post-author-name">بواسطة <a>هدى سالم</a></div><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="2025-06-23T10:00:00+02:00">يونيو 23, 2025</time></span><div class="td-post-views">120</div></div></div>
        <div class="td-post-sharing-top">شارك</div><div class="td-post-content tagdiv-type"><div class="td-post-featured-image"><figure><img><figcaption class="wp-caption-text">{CAPTION}</figcaption></figure></div>{ps(P1, P2, P3)}</div><footer><div class="td-post-source-tags">الوسوم</div></footer></article>
        <div class="td_block_wrap td_block_related_posts"><h4>مقالات ذات صلة</h4><h3 class="entry-title"><a>السوق القديم يغلق</a></h3></div></div></div>""",
        None, [CAPTION], "2025-06-23",
    ),
    (
        "a page builder whose every box is a widget",
        '<meta property="article:published_time" content="2025-06-23T10:00:00+00:00">',
        f"""<div class="elementor elementor-12"><div class="elementor-element elementor-widget elementor-widget-theme-post-title"><div class="elementor-widget-container"><h1 class="elementor-heading-title">{TITLE}</h1></div></div>
        <div class="elementor-element elementor-widget elementor-widget-theme-post-content"><div class="elementor-widget-container">{ps(P1, P2, P3)}</div></div>
        <div class="elementor-element elementor-widget elementor-widget-share-buttons"><div class="elementor-widget-container"><span>شارك</span></div></div></div>""",
        None, [], "2025-06-23",
    ),
    (
        "a news system with summary and media box",
        "",
        f"""<div class="main-container"><div class="row"><div class="col-md-8 article-page-content"><h1 class="heading heading_title">{TITLE}</h1><div class="summary">{DECK}</div><div class="article-media"><div class="media__image"><img></div><div class="media__caption">{CAPTION}</div></div><div class="date-and-source"><span class="date">تاريخ النشر: 23.06.2025 | 15:04 GMT</span></div>
        <div class="text js-text js-mediator-article">{ps(P1, P2, P3)}<p>المصدر: نوفوستي</p></div><div class="social-icons">تابعنا</div><div class="news-line"><ul class="cards"><li class="card"><a class="card__link">السوق القديم يغلق</a></li></ul></div></div></div></div>""",
        DECK, [CAPTION], "2025-06-23",
    ),
    (
        "a state agency, old tables and no paragraph tags",
        "",
        f"""<table width=100%><tr><td class="menu">الرئيسية</td></tr></table><table><tr><td><div class="NewsTitle"><h1>{TITLE}</h1></div><div class="NewsDate">الإثنين 23/6/2025</div>
        <div class="NewsBody">{P1}<br /><br />{P2}<br /><br />{P3}<br /></div></td><td class="left-col"><a>السوق القديم يغلق أسبوعاً للإصلاح بعد انهيار السقف</a><br><a>حالة الطقس ودرجات الحرارة المتوقعة في المدن الرئيسية</a></td></tr></table>""",
        None, [], "2025-06-23",
    ),
    (
        "a Drupal site with labelled fields",
        "",
        f"""<div class="layout-container"><main role="main"><article class="node node--type-article node--promoted node--view-mode-full"><div class="node__content"><h1 class="page-title"><span class="field field--name-title field--type-string field--label-hidden">{TITLE}</span></h1>
        <div class="field field--name-field-subtitle field--type-string field--label-hidden field__item">{DECK}</div><div class="field field--name-created">نُشر: 15:04-23 يونيو 2025 م</div>
        <div class="field field--name-field-image field--type-image"><img><blockquote class="image-field-caption"><p>{CAPTION}</p></blockquote></div>
        <div class="clearfix text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item">{ps(P1, P2, P3)}</div></div></article><section class="views-element-container"><h2>مقالات ذات صلة</h2><div class="views-row"><h3><a>السوق القديم</a></h3><p>{OTHER}</p></div></section></main></div>""",
        DECK, [CAPTION], "2025-06-23",
    ),
    (
        "a page that goes on with the next article under a headline of the same make",
        "",
        f"""<section class="article-wrap"><h1 class="title">{TITLE}</h1><div class="article-text">{ps(P1, P2, P3)}</div></section>
        <section class="article-wrap"><h1 class="title">السوق القديم يغلق أسبوعاً للإصلاح</h1><div class="article-text">{ps(OTHER, OTHER + " وقال تاجر إنه لم يُبلَّغ.")}</div></section>""",
        None, [], None,
    ),
    (
        "a page whose paragraphs are boxes of their own between advertisements",
        "",
        f"""<h1>{TITLE}</h1><div class="content-wrapper">{"".join(f'<div class="paragraph-wrapper body-1"><div class="paragraph">{p}</div></div><div class="ad-slot">إعلان</div>' for p in (P1, P2, P3))}</div>""",
        None, [], None,
    ),
    (
        "comments longer than the article",
        "",
        f"""<div class="post"><h1>{TITLE}</h1><div class="the-content">{ps(P1, P2, P3)}</div></div><div class="user-replies"><div class="reply"><p>{OTHER} {OTHER}</p></div><div class="reply"><p>{OTHER} {OTHER}</p></div></div>""",
        None, [], None,
    ),
    (
        "a breaking strip and a cookie notice before, a long disclaimer behind",
        "",
        f"""<div class="cookie-consent"><p>{OTHER} {OTHER} {OTHER} {OTHER}</p></div><div class="breaking-news-bar"><a>عاجل: السوق القديم يغلق</a></div><div class="page"><h1>{TITLE}</h1>{ps(P1, P2, P3)}</div><div class="site-footer-text"><p>{OTHER} {OTHER}</p></div>""",
        None, [], None,
    ),
]  # fmt: skip


@pytest.mark.parametrize(
    ("head", "body", "deck", "captions", "day"), [s[1:] for s in STYLES], ids=[s[0] for s in STYLES]
)
def test_a_page_of_each_make_gives_the_same_article(head, body, deck, captions, day):
    page = f'<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8">{head}<title>{TITLE} | الفجر</title></head><body>{body}</body></html>'
    article = articles(page.encode(), PageHints(), LEXICON)[0]
    assert article.title == TITLE
    assert article.text == TEXT
    assert [b.text for b in article.blocks if b.kind == "deck"] == ([deck] if deck else [])
    if captions is not None:
        assert [b.text for b in article.blocks if b.kind == "caption"] == captions
    assert (article.published or "")[:10] == (day or "")
