"""Why things that are one are one, in no more words than it takes."""

from tawatur.stories.claims.reasons import Parts, Shared


def joined(*pairs):
    parts = Parts(range(6))
    for i, j, why in pairs:
        parts.join(i, j, why)
    return parts


def same(i, j):
    return i, j, Shared((f"م{i}", f"م{j}"), "have the same words")


def test_all_pairs_of_one_text_are_one_reason():
    parts = joined(*(same(j, i) for i in range(4) for j in range(i)))
    assert parts.groups()[0] == [0, 1, 2, 3]
    assert parts.reason([0, 1, 2, 3]) == "م0، م1، م2، م3 have the same words"


def test_a_reason_that_joins_nothing_new_is_left_out():
    parts = joined(same(0, 1), (0, 1, "الأفق: the outlet's owner"))
    assert parts.reason([0, 1]) == "م0، م1 have the same words"


def test_two_texts_that_only_an_agency_joins_stay_two_reasons():
    parts = joined(same(0, 1), same(2, 3), (1, 2, "واع: credited in the byline"))
    assert parts.reason([0, 1, 2, 3]) == (
        "م0، م1 have the same words; م2، م3 have the same words; واع: credited in the byline"
    )


def test_what_a_later_pair_brings_together_is_said_once():
    parts = joined(same(0, 1), same(2, 3), same(1, 2))
    assert parts.reason([0, 1, 2, 3]) == "م0، م1، م2، م3 have the same words"


def test_what_nothing_joined_has_no_reason():
    assert joined().reason([3]) == ""
    assert not joined().are_one(0, 1)


def test_what_is_one_already_is_not_asked_about_again():
    parts, asked = joined(same(0, 1)), []

    def tie(i, j):
        asked.append((i, j))
        return "واع: credited in the byline" if (i, j) == (2, 0) else None

    parts.fold([0, 1, 2, 3], tie)
    assert asked == [(2, 0), (3, 0), (3, 1), (3, 2)]
    assert parts.groups() == [[0, 1, 2], [3], [4], [5]]
    assert parts.reason([0, 1, 2]) == "م0، م1 have the same words; واع: credited in the byline"


def test_what_needs_no_reason_is_joined_without_one():
    parts = joined((0, 1, None), same(1, 2))
    assert parts.are_one(0, 2)
    assert parts.reason([0, 1, 2]) == "م1، م2 have the same words"
    assert joined((0, 1, None)).reason([0, 1]) == ""
