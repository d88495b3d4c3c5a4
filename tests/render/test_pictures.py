from __future__ import annotations

import re
from dataclasses import replace

import pytest

from tawatur.render.chains import chain_picture, origin_picture
from tawatur.render.days import day_picture
from tawatur.render.labels import labels
from tawatur.render.view import outlet_names, story_view


@pytest.fixture
def story(dam):
    words = labels("ar")
    return story_view(dam, outlet_names(dam.articles, words), words)


def boxes(picture):
    """Return (name, x) of the boxes of a picture."""
    return [(name, float(x)) for name, x in re.findall(r'<title>(.*?)</title><rect x="([\d.]+)"', picture)]


def test_one_agency_is_one_box_for_three_outlets(story):
    picture = chain_picture(story.claims["gates"], labels("ar"))
    names = [name for name, _ in boxes(picture)]
    assert names.count("وكالة النهر") == 1
    assert len(names) == 5
    assert picture.count("<path") == 4


def test_arabic_starts_from_the_right_and_english_from_the_left(story):
    arabic = dict(boxes(chain_picture(story.claims["gates"], labels("ar"))))
    english = dict(boxes(chain_picture(story.claims["gates"], labels("en"))))
    assert arabic["نهر نيوز"] > arabic["وكالة النهر"] > arabic["مصدر في غرفة الطوارئ"]
    assert english["نهر نيوز"] < english["وكالة النهر"] < english["مصدر في غرفة الطوارئ"]


def test_one_telling_needs_no_picture(story):
    assert chain_picture(story.claims["blame"], labels("ar")) is None


def test_witnesses_counted_as_one_are_joined(story):
    safe = story.claims["safe"]
    link = safe.tellings[0].links[0]
    other = replace(safe.tellings[1], links=(replace(link, name="وزارة الري", actor="key:الري"),))
    picture = chain_picture(replace(safe, tellings=(safe.tellings[0], other)), labels("ar"))
    assert "شاهد واحد" in {name for name, _ in boxes(picture)}
    assert picture.count("line weak") == 2


def test_as_many_heavy_lines_as_origins_and_named_witnesses_first(story):
    gates = story.claims["gates"]
    member = gates.claim.members[0]
    members = (replace(member, witness=0, way=0), replace(member, witness=1, way=1))
    named = replace(gates.witnesses[0], names=("الوزير",), named=True)
    claim = replace(gates.claim, members=members, origins=1)
    two = replace(
        gates, claim=claim, witnesses=(gates.witnesses[0], named), ways=(gates.ways[0], gates.ways[0])
    )
    picture = origin_picture(two, labels("ar"))
    assert picture.count('class="line"') == 1
    assert picture.count('class="line weak"') == 1


def test_days_are_counted_on_their_clock(dam):
    picture = day_picture(dam.timeline, labels("ar"))
    assert re.findall(r'<circle class="(\w+)".*?<text class="many"[^>]*>(\d+)', picture) == [
        ("happened", "1"),
        ("said", "4"),
        ("published", "2"),
        ("published", "1"),
    ]


def test_one_day_needs_no_picture(dam):
    assert day_picture(dam.timeline[:1], labels("ar")) is None


def test_a_day_after_the_article_is_expected_not_happened(story):
    moment = next(m for m in story.dossier.timeline if m.clock == "happened")
    assert story.clock(moment) == "happened"
    assert story.clock(replace(moment, date="2027-01-01")) == "expected"
