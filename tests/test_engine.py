from itertools import count, islice

from tawatur.engine import mapped


def test_results_come_in_the_order_of_items_with_or_without_workers():
    assert list(mapped(abs, range(-50, 0), workers=2)) == list(mapped(abs, range(-50, 0)))


def test_an_endless_stream_is_read_only_as_far_as_needed():
    assert list(islice(mapped(str, count()), 3)) == ["0", "1", "2"]
