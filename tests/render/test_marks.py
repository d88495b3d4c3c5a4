from __future__ import annotations

import re
from html import unescape

from hypothesis import given, settings
from hypothesis import strategies as st

from tawatur.model import Place, Span
from tawatur.render.marks import Mark, anchor, marked

TEXT = "وقال الوزير إن «السد آمن»\nوأضاف أنه زاره"


def plain(html):
    """Return what a reader sees, without the notes."""
    return unescape(re.sub(r"<[^>]+>", "", html))


def spans(length):
    ends = st.tuples(st.integers(0, length), st.integers(0, length)).map(sorted)
    return st.lists(ends.map(lambda e: Mark(Span(*e), ("said",), f"m-{e[0]}-{e[1]}")), max_size=12)


@settings(max_examples=200, deadline=None)
@given(spans(len(TEXT)))
def test_marks_of_any_kind_leave_the_text_as_it_was(marks):
    made = marked(TEXT, marks)
    assert plain(made.html) == TEXT
    assert made.html.count("<span") == made.html.count("</span>")


@settings(max_examples=200, deadline=None)
@given(spans(len(TEXT)))
def test_every_place_can_be_led_to(marks):
    made = marked(TEXT, marks)
    wanted = {
        m.anchor for m in marks if m.span.start < m.span.end and TEXT[m.span.start : m.span.end].strip()
    }
    assert wanted <= set(re.findall(r' id="([^"]+)"', made.html))


def test_a_mark_may_begin_inside_a_word():
    assert '<p>و<span class="cue">قال</span>' in marked(TEXT, [Mark(Span(1, 4), ("cue",))]).html


def test_crossing_marks_are_cut_and_lit_together():
    made = marked("أ ب ج د", [Mark(Span(0, 5), anchor="m1"), Mark(Span(2, 7), anchor="m2")])
    assert made.html == '<p><span id="m1">أ <span id="m2">ب ج</span></span><span class="m2"> د</span></p>'
    assert ":has(#m2:target) .m2{" in made.css
    assert "m1" not in made.css


def test_a_quotation_over_two_paragraphs_is_one_place():
    made = marked("«أ\nب»", [Mark(Span(1, 4), ("said",), "m1")])
    assert made.html == '<p>«<span id="m1" class="said">أ</span></p>\n<p><span class="said m1">ب</span>»</p>'


def test_a_note_stands_behind_the_closing_mark_and_never_inside_a_word():
    from markupsafe import Markup

    note = Markup("<sup>1</sup>")
    assert "»<sup>1</sup></p>" in marked("«أ»", [Mark(Span(1, 2), note=note)]).html
    assert "<sup>" not in marked("سدود", [Mark(Span(0, 2), note=note)]).html


def test_sub_headings_stay_headings_and_latin_lines_find_their_way():
    made = marked("عنوان\nLatin", [], frozenset({0}))
    assert made.html == '<h5>عنوان</h5>\n<p dir="auto">Latin</p>'


def test_an_anchor_never_holds_what_a_page_wrote():
    assert re.fullmatch(r"a[0-9a-f]{8}-3-5", anchor(Place('"><b>', Span(3, 5))))
