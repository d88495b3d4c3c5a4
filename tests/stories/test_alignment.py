from tawatur.stories.alignment import Passage, passages, seeds


def aligned(a, b):
    return passages(a, b, seeds(a))


def test_a_few_changed_words_do_not_end_a_passage():
    a = [*range(10), 100, 101, *range(20, 30)]
    b = [*range(10), 200, *range(20, 30)]
    assert aligned(a, b) == [Passage(0, 22, 0, 21, 20)]


def test_a_long_insertion_ends_a_passage():
    a = [*range(10), *range(20, 30)]
    b = [*range(10), *range(500, 520), *range(20, 30)]
    assert aligned(a, b) == [Passage(0, 10, 0, 10, 10), Passage(10, 20, 30, 40, 10)]


def test_a_word_is_counted_once_however_often_it_is_repeated():
    a = list(range(10))
    assert sum(p.equal for p in aligned(a, a * 5)) == 10


def test_short_runs_are_no_passage():
    assert aligned([1, 2, 3, 4, 5, 6, 7], [1, 2, 3, 4, 5, 6, 7]) == []
