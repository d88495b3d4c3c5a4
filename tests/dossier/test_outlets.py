from __future__ import annotations

from tawatur.dossier.outlets import left_out, only_in
from tawatur.model import Claim, LeftOut, Member, OnlyIn, Place, Span


def claim(ident, *articles, denied_by=()):
    members = tuple(Member(a, Span(0, 4)) for a in articles)
    denials = tuple(Place(a, Span(0, 4)) for a in denied_by)
    return Claim(ident, "", members, 1, 1, 1, 0, (), (), "one origin", bool(denials), denials)


def story(made, *outlets, **more):
    return [made(o, "نص المقالة", outlet=o, **more) for o in outlets]


def test_a_claim_of_one_outlet_is_its_alone(made):
    claims = [claim("c1", "أ", "ب"), claim("c2", "ب")]
    assert only_in(claims, story(made, "أ", "ب")) == (OnlyIn("c2", "ب"),)


def test_two_articles_of_one_outlet_are_still_one_outlet(made):
    articles = [made("1", "نص", outlet="أ"), made("2", "نص", outlet="أ"), made("3", "نص", outlet="ب")]
    assert only_in([claim("c", "1", "2")], articles) == (OnlyIn("c", "أ"),)


def test_two_unknown_outlets_are_two(made):
    articles = [made("1", "نص"), made("2", "نص")]
    assert only_in([claim("c", "1")], articles) == (OnlyIn("c", "1"),)
    assert only_in([claim("c", "1", "2")], articles) == ()


def test_nothing_is_alone_where_one_outlet_tells_the_story(made):
    assert only_in([claim("c", "أ")], story(made, "أ")) == ()


def test_who_has_the_claim_without_its_denial_left_it_out(made):
    claims = [
        claim("said", "أ", "ب", denied_by=("ج",)),
        Claim("no", "", (Member("ج", Span(0, 4)),), 1, 1, 1, 0, (), (), "one origin", False),
    ]
    assert left_out(claims, story(made, "أ", "ب", "ج")) == (LeftOut("no", ("أ", "ب")),)


def test_who_has_neither_the_claim_nor_its_denial_left_nothing_out(made):
    """DESIGN's letter: the outlet that never had the letter does not leave out Peskov's denial of it."""
    said = Claim(
        "letter",
        "",
        (Member("أ", Span(5, 9)),),
        1,
        1,
        1,
        0,
        (),
        (),
        "unnamed only",
        True,
        (Place("أ", Span(0, 4)),),
    )
    assert left_out([said, claim("no", "أ")], story(made, "أ", "ب")) == ()


def test_what_all_the_others_have_is_left_out_and_denials_come_first(made):
    claims = [
        claim("shared", "أ", "ب"),
        Claim(
            "said",
            "",
            (Member("أ", Span(5, 9)),),
            1,
            1,
            1,
            0,
            (),
            (),
            "one origin",
            True,
            (Place("ب", Span(0, 3)),),
        ),
        Claim("no", "", (Member("ب", Span(0, 3)),), 1, 1, 1, 0, (), (), "one origin", False),
    ]
    assert left_out(claims, story(made, "أ", "ب", "ج")) == (LeftOut("no", ("أ",)), LeftOut("shared", ("ج",)))


def test_two_papers_of_one_owner_lack_it_together(made):
    articles = [made(o, "نص", outlet=o, owner=w) for o, w in (("أ", "1"), ("ب", "2"), ("ج", "3"), ("د", "3"))]
    assert left_out([claim("c", "أ", "ب")], articles) == (LeftOut("c", ("ج", "د")),)


def test_an_older_article_could_not_have_it(made):
    articles = [made("أ", "نص", outlet="أ", published="2026-03-01")] + [
        made(o, "نص", outlet=o, published="2026-03-02") for o in ("ب", "ج")
    ]
    assert left_out([claim("c", "ب", "ج")], articles) == ()
