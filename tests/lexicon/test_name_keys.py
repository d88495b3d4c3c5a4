from tawatur.lexicon import load_lexicon
from tawatur.lexicon.name_keys import finals, initials, loose_forms, name_words


def test_every_spelling_of_a_name_begins_and_ends_with_a_letter_that_is_told():
    loose = loose_forms("غراهام")[0]
    for spelt in ("غراهام", "جراهام", "كراهام"):
        assert loose_forms(spelt)[0] == loose
        assert spelt[0] in initials([loose])
        assert spelt[-1] in finals([loose])


def test_other_letters_are_not_told():
    assert "ب" not in initials([loose_forms("غراهام")[0]])
    assert "ب" not in finals([loose_forms("غراهام")[0]])


def test_a_servant_of_god_is_one_word_however_spaced():
    assert name_words("عبد الناصر العبد اللطيف") == name_words("عبدالناصر العبداللطيف")
    assert name_words("سالم العبد") == ("سالم", "العبد")


def test_the_turkish_letter_has_two_spellings():
    key = load_lexicon().actors.person_key
    assert key("نوري تشيليك") == key("نوري جيليك") == key("نوري جليك")
    assert key("بولنت كيليتش") == key("بولنت كيليج")
    assert key("نوري تشيليك") != key("نوري شيليك")
    loose = loose_forms("كيليتش")[0]
    assert "ش" in finals([loose])
    assert "ت" in initials([loose_forms("تشيليك")[0]])
