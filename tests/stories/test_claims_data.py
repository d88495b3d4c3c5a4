from itertools import combinations

import pytest

from tawatur.lexicon import data_folder, load_lexicon
from tawatur.lexicon.source import rows
from tawatur.stories.claims.likeness import likeness, side
from tawatur.stories.claims.terms import clause
from tawatur.text import tokens

LEXICON = load_lexicon().claims


def read(text):
    return side(clause(tokens(text), text, LEXICON))


def pairs(name):
    return list(_pairs(name))


def _pairs(name):
    for row in rows(data_folder(), f"claims/{name}"):
        for a, b in combinations(row.texts("examples"), 2):
            yield pytest.param(row, a, b, id=row.rule)


@pytest.mark.parametrize(("row", "a", "b"), pairs("synonyms*.yaml"))
def test_examples_of_one_concept_say_the_same(row, a, b):
    like = likeness(read(a), read(b), LEXICON)
    assert not like.opposed
    assert like.mean > 0.5


@pytest.mark.parametrize(("row", "a", "b"), pairs("phrases.yaml"))
def test_a_phrase_says_what_one_word_says(row, a, b):
    like = likeness(read(a), read(b), LEXICON)
    assert not like.apart
    assert like.mean > 0.75


@pytest.mark.parametrize(("row", "a", "b"), pairs("opposites.yaml"))
def test_examples_of_opposites_are_kept_apart(row, a, b):
    like = likeness(read(a), read(b), LEXICON)
    if row.text("relation", "opposite") == "opposite":
        assert like.opposed
    assert like.apart


def test_no_concept_holds_a_word_and_its_opposite():
    opposed = [
        (row, set(row.texts("one")), set(row.texts("other")))
        for row in rows(data_folder(), "claims/opposites.yaml")
        if row.text("relation", "opposite") == "opposite"
    ]
    for concept in rows(data_folder(), "claims/synonyms*.yaml"):
        words = set(concept.texts("words"))
        both = [row.rule for row, one, other in opposed if words & one and words & other]
        assert not both, (concept.rule, both)
