from tawatur.lexicon import actors
from tawatur.lexicon.actors import Word


def test_words_that_are_met_again_are_kept_and_others_forgotten(monkeypatch):
    monkeypatch.setattr(actors, "_MOST_WORDS", 2)
    made = []

    def word(key):
        made.append(key)
        return Word("", key, 1)

    words = actors._Words(word)
    for key in ("قال", "الوزير", "قال", "بيان", "قال", "أمس", "غدا", "الوزير"):
        assert words[key].base == key
    assert made == ["قال", "الوزير", "بيان", "أمس", "غدا", "الوزير"]
    assert len(words) <= 2
