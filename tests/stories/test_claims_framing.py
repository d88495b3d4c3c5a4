"""What is told of a speaker beside his words."""

import pytest

from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.model import Article
from tawatur.stories.claims.propositions import propositions
from tawatur.stories.claims.sheets import sheet

LEXICON = load_lexicon()


def own_voice(text):
    read = sheet(annotate(Article("a", text), LEXICON))
    every = propositions((read,), LEXICON.claims)
    return [text[p.span.start : p.span.end] for p in every if p.statement is None]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "صرح المهندس نوري الرويني أثناء زيارة للمرفأ القديم أن الجسر مفتوح أمام الشاحنات.",
            "المهندس نوري الرويني أثناء زيارة للمرفأ القديم",
        ),
        (
            "أكد المهندس نوري الرويني خلال لقاء مع تجار السوق أن الجسر مفتوح أمام الشاحنات.",
            "المهندس نوري الرويني خلال لقاء مع تجار السوق",
        ),
        (
            "ونقلت صحيفة الضحى عن المهندس نوري الرويني الذي يزور المرفأ القديم أن الجسر مفتوح أمام الشاحنات.",
            "المهندس نوري الرويني الذي يزور المرفأ القديم",
        ),
    ],
)
def test_what_frames_a_statement_tells_of_its_speaker(text, told):
    assert told in own_voice(text)


@pytest.mark.parametrize(
    "text",
    [
        "صرح المهندس نوري الرويني أثناء الاجتماع أن الجسر مفتوح أمام الشاحنات.",
        "صرح المهندس نوري الرويني أن الجسر مفتوح أثناء زيارة الوفد.",
        "صرح المهندس نوري الرويني بعد دقائق أن الجسر مفتوح أمام الشاحنات.",
    ],
)
def test_a_bare_moment_tells_nothing_of_the_speaker(text):
    assert own_voice(text) == []


def test_an_act_that_tells_when_is_told_too():
    found = own_voice("غادر الوفد المدينة بعد لقاء جمعه مع وزير النقل في المرفأ القديم.")
    assert "لقاء جمعه مع وزير النقل في المرفأ القديم" in found


def test_two_frames_of_one_visit_are_one_claim():
    from tawatur.stories import claims

    texts = (
        "صرح المهندس نوري الرويني أثناء زيارة للمرفأ القديم أن الجسر مفتوح.",
        "ونقلت صحيفة الضحى عن المهندس نوري الرويني الذي يزور المرفأ القديم أن السور متين.",
    )
    story = [annotate(Article(str(n), text, outlet=str(n)), LEXICON) for n, text in enumerate(texts)]
    assert any({m.article for m in c.members} == {"0", "1"} for c in claims(story, (), LEXICON))
