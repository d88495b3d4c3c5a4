import json

import pytest

from tawatur.model import (
    Actor,
    Annotated,
    Article,
    Block,
    Credit,
    Link,
    Mention,
    Span,
    Statement,
    TimeExpression,
)
from tawatur.records import BadRecordError, annotated, article, to_json

TEXT = "قال الوزير سالم النجار إن الجسر مفتوح."


def whole():
    link = Link("key:النجار", "سالم النجار", "person", Span(4, 23))
    said = Statement(
        "s1",
        Span(27, 37),
        "indirect",
        Span(0, 3),
        Span(4, 23),
        (link,),
        (link,),
        "say",
        rules=("verbs/say.yaml:2",),
    )
    return Annotated(
        Article("a", TEXT, "v", outlet="الميدان", published="2026-01-02", published_from="given"),
        (),
        (Actor("key:النجار", "سالم النجار", "person"),),
        (Mention(Span(4, 23), "key:النجار"),),
        (TimeExpression(Span(0, 3), "DATE", None, why="لا يوجد"),),
        (said,),
        "tawatur test",
    )


def test_what_annotate_prints_comes_back_equal():
    assert annotated(json.loads(json.dumps(to_json(whole())))) == whole()


def test_an_article_comes_back_equal():
    blocks = (Block("paragraph", 0, 5), Block("caption", text="صورة", after=0))
    credited = (Credit("رويترز", "agency", "tail"),)
    made = Article("a", TEXT, "v", blocks=blocks, credits=credited)
    assert article(to_json(made)) == made


@pytest.mark.parametrize(
    ("record", "why"),
    [
        ({"id": "1"}, "no `text`"),
        ({"text": "نص"}, "no `id`"),
        ({"id": "1", "text": "\ud800"}, "surrogate"),
        ({"id": "1", "text": "نص", "title": "\ud800"}, "surrogate in `title`"),
        ({"id": "1", "text": "نص", "blocks": 5}, "`blocks`"),
        ({"id": "1", "text": "نص", "blocks": [{}]}, "`blocks`"),
        ({"id": "1", "text": "نص", "credits": ["رويترز"]}, "`credits`"),
        (
            {
                "id": "1",
                "text": "نص",
                "credits": [{"name": "رويترز", "kind": "agency", "where": "tail", "start": "0", "end": 6}],
            },
            "whole number",
        ),
    ],
)
def test_what_is_no_article_says_why(record, why):
    with pytest.raises(BadRecordError, match=why):
        article(record)


def test_no_speaker_is_null_and_joint_speakers_are_a_list():
    one, two = Link("key:1", "أ", "person"), Link("key:2", "ب", "person")
    base = whole().statements[0]

    def said(speakers):
        return to_json(Statement("s", base.content, "direct", base.cue, None, speakers, speakers[:1], "say"))

    assert said(())["speaker"] is None
    assert said((one,))["speaker"] == "أ"
    assert said((one, two))["speaker_id"] == ["key:1", "key:2"]
