from tawatur.stories.claims.matching import matching


def test_two_witnesses_over_one_way_are_one_origin():
    assert len(matching([(0, 0), (1, 0)])) == 1


def test_one_witness_over_two_ways_is_one_origin():
    assert len(matching([(0, 0), (0, 1)])) == 1


def test_a_third_way_frees_a_witness_that_was_stuck():
    # The first witness could take way 0, but only by leaving it does the second find one.
    assert len(matching([(0, 0), (0, 1), (1, 0)])) == 2


def test_long_detours_are_found():
    edges = [(n, n) for n in range(6)] + [(n, n + 1) for n in range(6)] + [(6, 0)]
    assert len(matching(edges)) == 7


def test_nothing_rests_on_nothing():
    assert matching([]) == {}
