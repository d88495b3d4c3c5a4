from tawatur.stories.linkage import Group, Link, groups


def found(pairs, **stories):
    """Group articles 0, 1, 2 …; `stories` are sizes by node name `s1` = -1."""
    nodes = {at: Group((at,)) for pair in pairs for at in pair if at >= 0}
    for name, size in stories.items():
        nodes[-int(name[1:])] = Group((-int(name[1:]),), size, inner=0.5 * size * (size - 1) / 2)
    links = {
        pair: Link(score * nodes[pair[0]].size * nodes[pair[1]].size, score) for pair, score in pairs.items()
    }
    return {frozenset(g.nodes) for g in groups(nodes, links)}


def test_a_chain_of_pairs_is_not_one_group():
    # 0-1, 1-2 and 2-3 are alike, the others are not at all: the weakest tie is cut.
    assert found({(0, 1): 0.5, (1, 2): 0.25, (2, 3): 0.5}) == {frozenset({0, 1}), frozenset({2, 3})}


def test_three_that_are_all_alike_are_one_group():
    assert found({(0, 1): 0.5, (1, 2): 0.3, (0, 2): 0.25}) == {frozenset({0, 1, 2})}


def test_two_that_are_hardly_alike_stay_apart():
    assert found({(0, 1): 0.15}) == {frozenset({0}), frozenset({1})}


def test_two_close_groups_with_a_looser_tie_are_two_events_of_one_topic():
    close = {(0, 1): 0.9, (2, 3): 0.9}
    across = {(a, b): 0.3 for a in (0, 1) for b in (2, 3)}
    assert found({**close, **across}) == {frozenset({0, 1}), frozenset({2, 3})}


def test_two_loose_groups_with_the_same_tie_are_one_event():
    loose = {(0, 1): 0.4, (2, 3): 0.4}
    across = {(a, b): 0.3 for a in (0, 1) for b in (2, 3)}
    assert found({**loose, **across}) == {frozenset({0, 1, 2, 3})}


def test_stories_that_exist_are_never_joined_to_one_another():
    # The new article 5 is like both old stories; it joins the one that it is most like.
    assert found({(-2, 5): 0.6, (-1, 5): 0.7}, s1=2, s2=3) == {frozenset({-1, 5}), frozenset({-2})}


def test_a_large_story_outweighs_one_article():
    assert found({(-1, 5): 0.6, (5, 6): 0.3}, s1=5) == {frozenset({-1, 5}), frozenset({6})}


def test_what_joins_a_large_story_must_be_more_like_it():
    # Stories of 4 and of 133 articles, equally close within: only the small one takes in a distant telling.
    assert found({(-1, 5): 0.22}, s1=4) == {frozenset({-1, 5})}
    assert found({(-1, 5): 0.22}, s1=133) == {frozenset({-1}), frozenset({5})}
    assert found({(-1, 5): 0.25}, s1=133) == {frozenset({-1, 5})}


def test_an_article_joins_a_group_that_it_is_near_as_a_whole():
    near = {(a, b): Link(0.5, 0.5) for a in range(3) for b in range(a + 1, 3)}
    to_all = {(a, 3): Link(0.2, 0.2) for a in range(3)}
    nodes = {at: Group((at,)) for at in range(4)}
    assert len(groups(nodes, near | to_all)) == 1
    assert len(groups(nodes, near | {(0, 3): Link(0.2, 0.2)})) == 2
