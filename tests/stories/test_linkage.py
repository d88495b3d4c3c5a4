from tawatur.stories.linkage import groups


def sets(found):
    return {frozenset(g) for g in found}


def test_a_chain_of_pairs_is_not_one_group():
    # 0-1 and 1-2 are alike, 0-2 are not: on average 0.25, so the weaker tie is cut.
    assert sets(groups({0: 1, 1: 1, 2: 1}, {(0, 1): 0.9, (1, 2): 0.5}, least=0.3)) == {
        frozenset({0, 1}),
        frozenset({2}),
    }


def test_three_that_are_all_alike_are_one_group():
    pairs = {(0, 1): 0.9, (1, 2): 0.5, (0, 2): 0.4}
    assert sets(groups({0: 1, 1: 1, 2: 1}, pairs, least=0.3)) == {frozenset({0, 1, 2})}


def test_stories_that_exist_are_never_joined_to_one_another():
    # The new article 5 is like both old stories; it joins the one that it is most like.
    pairs = {(-2, 5): 0.6, (-1, 5): 0.7}
    assert sets(groups({-2: 3, -1: 2, 5: 1}, pairs, least=0.3, fixed=[-2, -1])) == {
        frozenset({-1, 5}),
        frozenset({-2}),
    }


def test_a_large_story_weighs_more_than_one_article():
    # Three articles of -1 resemble 5 by 0.6; 6 resembles 5 but not the story, which outweighs it.
    pairs = {(-1, 5): 0.6, (5, 6): 0.5}
    assert sets(groups({-1: 3, 5: 1, 6: 1}, pairs, least=0.3, fixed=[-1])) == {
        frozenset({-1, 5}),
        frozenset({6}),
    }
