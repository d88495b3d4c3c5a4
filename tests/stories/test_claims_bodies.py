"""A body, its head and its spokesman are one witness; two bodies are two. The cases stand in `bodies.yaml`."""

from itertools import combinations
from pathlib import Path

import pytest
import yaml

from tawatur.lexicon import data_folder, load_lexicon
from tawatur.lexicon.source import rows
from tawatur.model import Article
from tawatur.pipeline import annotate
from tawatur.stories.claims.counting import counted
from tawatur.stories.claims.posts import one_post, posts
from tawatur.stories.claims.propositions import propositions
from tawatur.stories.claims.sheets import sheet
from tawatur.stories.claims.voices import voices

LEXICON = load_lexicon()
CASES = yaml.load(Path(__file__).with_name("bodies.yaml").read_text(encoding="utf-8"), yaml.BaseLoader)


@pytest.mark.parametrize("case", [pytest.param(case, id=case["id"]) for case in CASES])
def test_who_is_of_one_body_is_one_witness(case):
    count = count_of(case["reports"], case.get("elsewhere", []))
    assert count.origins == int(case["origins"]), [w.names for w in count.witnesses]


@pytest.mark.parametrize(
    "row", [pytest.param(r, id=r.rule) for r in rows(data_folder(), "claims/posts.yaml")]
)
def test_examples_of_one_body_tell_one(row):
    told = [posts([text], (), LEXICON) for text in row.texts("examples")]
    assert all(one_post(a, b) for a, b in combinations(told, 2))


def test_a_body_without_its_name_is_the_one_that_its_article_names():
    story = [
        "قال نادي النخيل إن اللاعب باق. وأكد رئيس النادي سعد نوري أن العقد ممدد.",
        "قال رئيس نادي الواحة وائل حنا إن اللاعب لن يرحل.",
    ]
    assert origins(story) == 2
    assert origins([story[0].replace("نادي النخيل", "النادي"), story[1]]) == 1


def origins(reports):
    return count_of(reports).origins


def count_of(reports, elsewhere=()):
    said = [Article(str(n), text, outlet=f"منبر {n}") for n, text in enumerate([*reports, *elsewhere])]
    story = [sheet(annotate(article, LEXICON)) for article in said]
    owners = {f"owner:منبر {n}" for n in range(len(reports))}
    every = voices(story, propositions(story, LEXICON.claims), LEXICON)
    told = [v for v in every if v.owner in owners and not v.own]
    assert {v.owner for v in told} == owners
    return counted(told, lambda i, j: None, lambda i, j: None, lambda i, j: True)
