"""When an article came out: days are read from ISO dates only, and hours count only where both tell them."""

import pytest

from tawatur.published import published_day, published_earlier, published_ordinal


@pytest.mark.parametrize(
    ("published", "day"),
    [
        ("2025-06-23", "2025-06-23"),
        ("2025-06-23 21:05:00", "2025-06-23"),
        ("2025-06-23T21:05+03:00", "2025-06-23"),
        ("2025-02-31", None),
        ("أمس", None),
        (None, None),
    ],
)
def test_a_day_is_read_from_iso_dates_only(published, day):
    assert published_day(published) == day


def test_days_can_be_counted_between_two():
    assert published_ordinal("2025-07-01T00:10+03:00") - published_ordinal("2025-06-30") == 1
    assert published_ordinal("بلا تاريخ") is None


@pytest.mark.parametrize(
    ("one", "other", "earlier"),
    [
        ("2025-06-22", "2025-06-23", True),
        ("2025-06-23 09:00", "2025-06-23T21:05", True),
        ("2025-06-23", "2025-06-23T21:05", False),
        (None, "2025-06-23", False),
    ],
)
def test_a_day_alone_says_nothing_about_an_hour_of_it(one, other, earlier):
    assert published_earlier(one, other) is earlier
