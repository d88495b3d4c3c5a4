"""The dossier as plain text and as Markdown."""

from __future__ import annotations

from dataclasses import replace

from tawatur.model import Place, Story, Witness
from tawatur.render import html, markdown, terminal


def test_every_count_is_a_lower_bound_within_the_articles_read(dam):
    for shown in (terminal([dam]), markdown([dam])):
        line = next(x for x in shown.splitlines() if "متنازع فيه" in x and "متكلم" in x)
        assert "في 3 مقالات قرئت" in line
        assert "على الأقل" in line


def test_a_chain_reads_from_the_outlet_to_the_one_who_said_it(dam):
    assert "نهر نيوز عن وكالة النهر عن مصدر في غرفة الطوارئ" in terminal([dam])


def test_two_names_of_one_witness_stand_once_before_their_reason(dam):
    names = ("وزارة المياه", "سامي الحداد")
    one = Witness(names, named=True, why="وزارة المياه، سامي الحداد speak for one executive")
    claims = tuple(replace(c, witnesses=(one,)) if c.id == "gates" else c for c in dam.claims)
    shown = " ".join(terminal([replace(dam, claims=claims)], width=200).split())
    assert "وزارة المياه، سامي الحداد: سلطة تنفيذية واحدة" in shown
    assert shown.count("وزارة المياه، سامي الحداد") == 1


def test_a_denial_stands_with_what_it_denies(dam):
    shown = terminal([dam])
    assert 'نفاه نهر نيوز عن سامي الحداد: السد "آمن تماما" وأن أحدا لم يفتح البوابات' in shown
    assert "ينفي: بوابتين من سد الوادي فتحتا ليلا" in shown


def test_of_two_that_deny_each_other_one_stands_open(dam):
    told = next(c for c in dam.claims if c.id == "gates").members[0]
    disputed = tuple(
        replace(c, denied_by=(Place(told.article, told.span),), contested=True) if c.id == "shut" else c
        for c in dam.claims
    )
    shown = terminal([replace(dam, claims=disputed)])
    assert shown.index("■ بوابتين من سد الوادي فتحتا ليلا") < shown.index("■ أحدا لم يفتح البوابات")
    assert shown.count("نفاه") == 2
    assert "ينفي:" not in shown
    page = html([replace(dam, claims=disputed)])
    answer = page.split('<details class="rest">')[1].split("</details>")[0]
    assert "أحدا لم يفتح البوابات" in answer
    assert (
        "أحدا لم يفتح البوابات"
        not in html([dam]).partition('<details class="rest">')[2].partition("</details>")[0]
    )


def test_an_outlet_without_a_name_has_a_number(dam):
    assert "منفذ غير معروف (1)" in terminal([dam])


def test_an_outlet_that_a_list_gave_by_its_code_is_shown_by_its_name(dam):
    coded = replace(dam.articles[0], article=replace(dam.articles[0].article, outlet="aawsat"))
    shown = terminal([replace(dam, articles=(coded, *dam.articles[1:]))])
    assert "الشرق الأوسط" in shown
    assert "aawsat" not in shown


def test_stories_of_two_outlets_come_first(dam):
    alone = replace(dam, story=Story("x", "خبر وحيد", ("a",)), articles=dam.articles[:1], claims=())
    shown = terminal([alone, dam])
    assert shown.index("سد الوادي بين") < shown.index("خبر وحيد")


def test_lines_fit_the_width(dam):
    assert max(map(len, terminal([dam], width=60).splitlines())) <= 60


def test_colour_only_where_asked(dam):
    assert "\x1b[" in terminal([dam], color=True)
    assert "\x1b[" not in terminal([dam])


def test_english_labels_leave_the_page_text(dam):
    shown = terminal([dam], language="en")
    assert "one origin" in shown
    assert "أحدا لم يفتح البوابات" in shown


def test_markdown_has_the_chains_with_their_places(dam):
    assert r"“أحدا لم يفتح البوابات”" not in markdown([dam])
    assert r"\[c 0\-37\]" in markdown([dam])
    assert "| سامي الحداد | صدى الوادي | وزير الري سامي الحداد | 1 |" in markdown([dam])


def test_a_story_says_at_once_how_its_claims_stand(dam):
    assert "أصل واحد 3 · مصادر غير مسماة فقط 1 · بصوت المنفذ وحده 1 · متنازع فيه 1" in terminal([dam])
